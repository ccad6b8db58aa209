#!/usr/bin/env python3
"""The chart of README.md: CPU time per product page and peak memory, a bar for each peer whose output agrees.

chart.py RESULTS.json OUT.svg draws the last line of what `run.sh --json` wrote; `run.sh --chart OUT.svg` does the same.
The SVG is light or dark as the reader's system is, and brings its own ground: the page around it may be the other."""
import json, sys, textwrap
from html import escape

import report

WIDTH, LEFT, RIGHT, EDGE = 800, 190, 610, 28      # bars lie between LEFT and RIGHT, figures to the right of them
ROW, BAR = 32, 20
COLUMNS = 104                                     # characters of the caption that fit into a line, in a wide font too

STYLE = """
  svg { --ground: #ffffff; --line: #d1d9e0; --text: #1f2328; --quiet: #59636e;
    --ours: #0a7a6f; --theirs: #9aa7b4; --floor: #d5dbe1 }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #0d1117; --line: #3d444d; --text: #f0f6fc; --quiet: #9198a1;
      --ours: #2fb5a4; --theirs: #667180; --floor: #363e48 }
  }
  text { font: 15px -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; fill: var(--text) }
  .head { font-weight: 600 }
  .note, .floor-name { font-size: 13px; fill: var(--quiet) }
  .ground { fill: var(--ground); stroke: var(--line) }
  .axis { stroke: var(--line) }
  .ours { fill: var(--ours) }
  .theirs { fill: var(--theirs) }
  .floor { fill: var(--floor) }
"""


def bars(top, title, rows):
    """A heading and a bar for each (class, name, value, figure), on a linear scale from zero; and where to go on."""
    out = [f'<text class="head" x="{EDGE}" y="{top}">{escape(title)}</text>']
    most, y = max(value for _, _, value, _ in rows), top + 16
    for kind, name, value, figure in rows:
        width = max(1, (RIGHT - LEFT) * value / most)
        quiet = ' class="floor-name"' if kind == "floor" else ""
        out += [f'<text{quiet} x="{LEFT - 12}" y="{y + BAR - 5}" text-anchor="end">{escape(name)}</text>',
                f'<rect class="{kind}" x="{LEFT}" y="{y}" width="{width:.1f}" height="{BAR}" rx="2"/>',
                f'<text{quiet} x="{LEFT + width + 10:.1f}" y="{y + BAR - 5}">{escape(figure)}</text>']
        y += ROW
    out.append(f'<path class="axis" d="M{LEFT - 0.5} {top + 12}V{y - ROW + BAR + 4}"/>')
    return out, y + 24


def against_ours(peers, name, key, figure):
    """The figure, and for others how many times ours it is."""
    if name == report.OURS or report.OURS not in peers:
        return figure
    times = report.ratio(peers[name]["cold"], peers[report.OURS]["cold"], key)[1]
    return f"{figure}  ({times:.1f}×)"


def svg(result):
    peers, s = report.agreeing(result), result["shape"]
    if not peers:
        raise SystemExit("no peer's output agrees with the catalog: there is nothing to draw")
    cpu, memory = ({name: report.median(p["cold"], key) for name, p in peers.items()} for key in ("cpu", "rss"))
    kind = lambda name: "ours" if name == report.OURS else "theirs"

    first = min(peers, key=cpu.get)
    floor = peers.get(report.OURS, peers[first])["floors"]["read and write"]["cpu"] / s["pages"]
    rows = [("floor", "reading and writing", floor, report.micros(floor))]
    for name in sorted(peers, key=cpu.get):
        per_page = cpu[name] / s["pages"]
        figure = against_ours(peers, name, "cpu", report.micros(per_page))
        rows.append((kind(name), report.NAMES[name], per_page, figure))
    time, y = bars(42, "CPU time per product page", rows)
    space, y = bars(y, "Peak memory", [
        (kind(name), report.NAMES[name], memory[name], against_ours(peers, name, "rss", f"{memory[name]:,.0f} MiB"))
        for name in sorted(peers, key=memory.get)])

    caption = [
        f"{s['products']:,} products in {s['locales']} locales: {s['pages']:,} product pages. Whole builds into an "
        f"empty folder, medians of {result['runs']}; all outputs have the same pages, alternates and prices. “Reading and "
        "writing” moves Tradewind's files without any work between.",
        f"{report.machine(result)}. {report.versions(result, peers)}. {result['date']}.",
    ]
    lines = [line for paragraph in caption for line in textwrap.wrap(paragraph, COLUMNS)]
    notes = [f'<text class="note" x="{EDGE}" y="{y + 19 * i}">{escape(line)}</text>' for i, line in enumerate(lines)]
    height = y + 19 * len(lines) + 6

    told = "; ".join(f"{report.NAMES[name]} {report.micros(cpu[name] / s['pages'])}, {memory[name]:,.0f} MiB"
                     for name in sorted(peers, key=cpu.get))
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img">',
        f"<title>CPU time per product page and peak memory: {escape(told)}</title>",
        f"<style>{STYLE}</style>",
        f'<rect class="ground" x="0.5" y="0.5" width="{WIDTH - 1}" height="{height - 1}" rx="6"/>',
        *time, *space, *notes, "</svg>", ""])


if __name__ == "__main__":
    last = open(sys.argv[1], encoding="utf-8").read().strip().splitlines()[-1]
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        out.write(svg(json.loads(last)))
