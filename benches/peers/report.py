"""What was measured, in words: tables, ratios, growth, and the lines README.md shows."""
import math, statistics, textwrap

NAMES = {"tradewind": "Tradewind", "hugo": "Hugo", "zola": "Zola", "eleventy": "Eleventy", "blades": "Blades"}
OURS = "tradewind"


def median(runs, key):
    return statistics.median(run[key] for run in runs)


def finished(result):
    """The peers that built the catalog to the end."""
    return {name: peer for name, peer in result["peers"].items() if peer["cold"] and not peer["dropped"]}


def agreeing(result):
    """Those whose output has every page, alternate and price."""
    return {name: peer for name, peer in finished(result).items() if peer["check"]["ok"]}


def micros(seconds):
    """A time per page: "87 µs", "1,042 µs"."""
    return f"{seconds * 1e6:,.0f} µs"


def seconds(s):
    return f"{s:.2f}"


def shape(result):
    s = result["shape"]
    bodies = f"bodies of {s['body_words']:,} words" if s["body_words"] else "bodies of 120 to 250 words"
    variants = f", {s['variants']} variants each" if s["variants"] else ""
    categories = min(s["categories"], s["products"])
    return (f"{s['products']:,} products × {s['locales']} locales = {s['pages']:,} product pages; "
            f"{categories} categories, {bodies}{variants}")


def machine(result):
    m = result["machine"]
    return f"{m['cpu']}, {m['cores']} cores, {m['os']}, {m['kernel']}, {m['file_system']}"


def versions(result, peers):
    said = [f"{NAMES[name]} {peers[name]['version']}" for name in peers]
    return ", ".join(said + [f"Node {result['node']}"] if "eleventy" in peers else said)


def table(head, rows):
    """Columns as wide as their widest cell: words to the left, figures to the right."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    cells = lambda row: [row[0].ljust(widths[0]), *(cell.rjust(w) for cell, w in zip(row[1:], widths[1:]))]
    return "\n".join("  ".join(cells(row)).rstrip() for row in [head, *rows])


def size(result):
    """Everything about one size of catalog."""
    peers, pages = finished(result), result["shape"]["pages"]
    lines = [f"\n{shape(result)}", f"{machine(result)}; medians of {result['runs']} runs, {result['date']}", ""]
    cold = [[name, p["version"], seconds(median(p["cold"], "wall")), seconds(median(p["cold"], "cpu")),
             f"{median(p['cold'], 'cpu') / pages * 1e6:.0f}", f"{median(p['cold'], 'rss'):.0f}",
             f"{p['check']['bytes'] / 1e6:.0f}", verdict(p["check"])] for name, p in peers.items()]
    head = ["cold build", "version", "wall s", "cpu s", "cpu µs/page", "rss MiB", "MB out", "check"]
    lines.append(table(head, cold))
    head = ["× floor", "write only: wall", "cpu", "read and write: wall", "cpu", "floor cpu s: write", "read and write"]
    times = lambda p: [f"{median(p['cold'], key) / floor[key]:.1f}" for floor in p["floors"].values()
                       for key in ("wall", "cpu")]
    lines += ["", table(head, [[name, *times(p), *(f"{floor['cpu']:.3f}" for floor in p["floors"].values())]
                               for name, p in peers.items()])]
    kinds = [kind for kind in ("one body", "nothing") if any(p["rebuilds"][kind] for p in peers.values())]
    if kinds:
        lines += ["", table(["rebuild"] + [f"{kind}: {what}" if what == "wall s" else what for kind in kinds
                                           for what in ("wall s", "cpu s", "files")],
                            [[name, *(f"{median(p['rebuilds'][kind], key):{form}}" for kind in kinds
                                      for key, form in (("wall", ".3f"), ("cpu", ".3f"), ("touched", ".0f")))]
                             for name, p in peers.items()])]
    for name in peers if OURS in peers else ():
        if name != OURS:
            lines += ["", ratios(name, peers[name], peers[OURS])]
    lines += [f"{name}: {p['dropped']}" for name, p in result["peers"].items() if p["dropped"]]
    return "\n".join(lines)


def verdict(check):
    return "ok" if check["ok"] else "; ".join(f"{what} ({times}×)" for what, (times, _) in check["bad"].items())


def ratio(theirs, ours, key):
    """Of the medians; with the least and the most of single rounds, whose builds ran side by side."""
    rounds = [t[key] / o[key] for t, o in zip(theirs, ours)]
    return min(rounds), median(theirs, key) / median(ours, key), max(rounds)


def ratios(name, theirs, ours):
    kinds = {"cold build": "cold", "one body": "one body", "nothing": "nothing"}
    rows = []
    for said, kind in kinds.items():
        pair = (theirs["cold"], ours["cold"]) if kind == "cold" else (theirs["rebuilds"][kind], ours["rebuilds"][kind])
        if all(pair):
            cells = (ratio(*pair, key) for key in ("cpu", "wall", "rss"))
            rows.append([f"  {said}", *(f"{middle:.1f} ({least:.1f}–{most:.1f})" for least, middle, most in cells)])
    return table([f"{NAMES[name]} ÷ {NAMES[OURS]}", "CPU", "wall", "memory"], rows)


def growth(results):
    """How cost grows from the smallest size to the largest: 1.00 is a straight line."""
    small, large = min(results, key=pages_of), max(results, key=pages_of)
    rows = []
    for name, most in finished(large).items():
        least = finished(small).get(name)
        if not least or small is large:
            continue
        exponent = lambda key: (math.log(median(most["cold"], key) / median(least["cold"], key))
                                / math.log(pages_of(large) / pages_of(small)))
        memory = [median(p["cold"], "rss") for p in (least, most)]
        further = (memory[1] - memory[0]) * 1024 / (pages_of(large) - pages_of(small))
        rows.append([name, f"{exponent('cpu'):.2f}", f"{exponent('wall'):.2f}", f"{further:.1f}",
                     f"{memory[1] * 1024 / pages_of(large):.1f}"])
    head = [f"growth, {pages_of(small):,} to {pages_of(large):,} pages", "CPU ~ pages^", "wall ~ pages^",
            "KiB for a further page", f"KiB/page at {pages_of(large):,}"]
    return "\n" + table(head, rows)


def pages_of(result):
    return result["shape"]["pages"]


def readme(result):
    """The paragraph below the chart in README.md."""
    peers, s, several = agreeing(result), result["shape"], []
    for name in peers if OURS in peers else ():
        if name != OURS:
            cpu, wall, memory = (f"{ratio(peers[name]['cold'], peers[OURS]['cold'], key)[1]:.1f} times"
                                 for key in ("cpu", "wall", "rss"))
            several.append(f"{NAMES[name]} takes {cpu} the CPU time, {wall} as long and {memory} the memory. ")
    text = (f"The same catalog, built whole by each: {s['products']:,} products in {s['locales']} locales, "
            f"{s['pages']:,} product pages. {''.join(several)}(Medians of {result['runs']} builds: {machine(result)}; "
            f"{versions(result, peers)}; {result['date']}.)")
    return "\nFor README.md, section Speed:\n\n" + textwrap.fill(text, 120)
