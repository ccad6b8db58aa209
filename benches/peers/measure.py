#!/usr/bin/env python3
"""Build the same catalog with each peer found, in turn (A B C, A B C, ...), and print medians. Called by run.sh.

Each run: sync, then the peer's own build command as one child; wall by a monotonic clock, CPU (user + system) and
peak RSS from the kernel's account of that child. 'cold' starts with no output folder (the page cache is warm);
'rebuild' changes one product's body in one locale and builds again over the last output, and counts the files
whose modification time moved."""
import argparse, contextlib, fcntl, json, os, re, resource, shutil, signal, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))


def command(peer, src, out, tools, work, rebuild):
    if peer == "tradewind":
        return [tools["tradewind"], "build", "--site", src, "--out", out]
    if peer == "hugo":
        return [tools["hugo"], "--quiet", "-s", src, "-d", out]
    if peer == "zola":
        return [tools["zola"], "--root", src, "build", "-o", out] + (["--force"] if rebuild else [])
    if peer == "eleventy":
        return ["node", "--max-old-space-size=16384", tools["eleventy"], "--quiet", f"--output={out}"]
    if peer == "blades":
        return [tools["blades"], "build"]
    raise SystemExit(peer)


def version(peer, tools):
    if peer == "eleventy":
        cmd = ["node", tools["eleventy"], "--version"]
    else:
        cmd = [tools[peer], "version" if peer in ("hugo", "blades") else "--version"]
    s = subprocess.run(cmd, capture_output=True, text=True).stdout
    m = re.search(r"\d+\.\d+\.\d+", s)
    return m[0] if m else "?"


@contextlib.contextmanager
def locked(path):
    if not path:
        yield
        return
    with open(path, "a") as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        yield


def run(cmd, cwd, env, limit, log):
    with open(log, "ab") as o:
        os.sync()
        t0, wall0 = time.monotonic(), time.time()
        p = subprocess.Popen(cmd, cwd=cwd, env=env, stdout=o, stderr=o, stdin=subprocess.DEVNULL, start_new_session=True)
        stopped = False
        while True:
            pid, st, ru = os.wait4(p.pid, os.WNOHANG if time.monotonic() - t0 < limit else 0)
            if pid:
                break
            if time.monotonic() - t0 >= limit:
                os.killpg(p.pid, signal.SIGKILL)
                stopped = True
            else:
                time.sleep(0.005)
        wall = time.monotonic() - t0
    return dict(wall=wall, cpu=ru.ru_utime + ru.ru_stime, rss=ru.ru_maxrss / 1024, rc=os.waitstatus_to_exitcode(st),
                stopped=stopped, began=wall0)


def in_memory(path):
    return os.path.isdir("/dev/shm") and os.stat(path).st_dev == os.stat("/dev/shm").st_dev


def aside(out, n):
    """On a disk rename, never delete, between runs: on ext4 a build right after a big rm -rf was seen to pay many
    times the system time for creating its files."""
    for path in (out, f"{out}.build"):           # Tradewind keeps its notes beside the output
        if os.path.exists(path):
            if in_memory(path):
                shutil.rmtree(path)
            else:
                os.rename(path, f"{path}.run{n}")


def touched(out, since):
    return sum(os.stat(os.path.join(d, f)).st_mtime >= since for d, _, fs in os.walk(out) for f in fs)


def edit(peer, src, neutral, n):
    """Change product 7's body in de-de."""
    if peer == "eleventy":
        path = f"{neutral}/catalog.jsonl"
        rows = open(path, encoding="utf-8").read().split("\n")
        p = json.loads(rows[7])
        p["locales"]["de-de"]["body"] += f"\nNeuer Absatz {n}.\n"
        rows[7] = json.dumps(p, ensure_ascii=False)
        open(path, "w", encoding="utf-8").write("\n".join(rows))
        return
    for d, _, fs in os.walk(f"{src}/content"):
        for f in fs:
            if f.lower().startswith("p00007.de-de.") or (f.startswith("p00007.") and "/de-de/" in d):
                with open(f"{d}/{f}", "a", encoding="utf-8") as o:
                    o.write(f"\nNeuer Absatz {n}.\n")
                return
    raise SystemExit("product 7 not found")


def med(rows, key):
    return statistics.median(r[key] for r in rows)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--products", type=int, default=500)
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("--rebuilds", type=int, default=3)
    ap.add_argument("--limit", type=float, default=480, help="seconds; a peer slower than this is stopped")
    ap.add_argument("--peers", default="tradewind,hugo,zola,eleventy,blades")
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--work", required=True)
    ap.add_argument("--tools", required=True, help="JSON: peer -> program")
    ap.add_argument("--lock", help="file to hold while anything is measured")
    ap.add_argument("--json", help="append the result here")
    a = ap.parse_args()
    tools = {k: v for k, v in json.loads(a.tools).items() if v}
    peers = [p for p in a.peers.split(",") if p in tools]
    base = f"{a.work}/n{a.products}-{int(time.time())}"
    subprocess.run([sys.executable, f"{HERE}/gen.py", "--products", str(a.products), "--seed", str(a.seed),
                    "--out", base, "--emit", ",".join(["neutral"] + peers)], check=True)
    neutral, setups = f"{base}/neutral", {}
    for p in peers:
        src = f"{base}/{p}"
        shutil.copytree(f"{HERE}/{p}", src, dirs_exist_ok=True)
        for lang, conf in ((f"{src}/languages.toml", {"tradewind": "site.toml", "hugo": "hugo.toml", "zola": "config.toml"}.get(p)),):
            if conf:
                open(f"{src}/{conf}", "a", encoding="utf-8").write(open(lang, encoding="utf-8").read())
        if p == "eleventy":
            mods = os.path.join(tools[p].split("/node_modules/")[0], "node_modules")
            os.symlink(mods, f"{src}/node_modules")
        out = f"{src}/public" if p == "blades" else f"{base}/out-{p}"
        setups[p] = (src, out, dict(os.environ, CATALOG=neutral))
    cold, warm = {p: [] for p in peers}, {p: [] for p in peers}
    checks, raw, dropped = {}, {}, {}

    def go(p, rebuild):
        src, out, env = setups[p]
        r = run(command(p, src, out, tools, a.work, rebuild), src, env, a.limit, f"{base}/{p}.log")
        if r["stopped"] or r["rc"]:
            dropped[p] = f"stopped after {r['wall']:.0f} s" if r["stopped"] else f"exit {r['rc']} after {r['wall']:.0f} s"
            dropped[p] += f" (cpu {r['cpu']:.0f} s, rss {r['rss']:.0f} MiB)"
        return r

    def cold_round(n):
        for p in peers:
            if p in dropped:
                continue
            aside(setups[p][1], n)
            r = go(p, False)
            if p not in dropped:
                cold[p].append(r)
                print(f"  cold {p} {n + 1}: wall {r['wall']:.2f} cpu {r['cpu']:.2f} rss {r['rss']:.0f}", file=sys.stderr, flush=True)
            else:
                print(f"  {p}: {dropped[p]}", file=sys.stderr, flush=True)

    def floor_round(p):
        raw[p] = {}
        roots = [("work folder", base)]
        if os.path.isdir("/dev/shm") and not in_memory(base):
            roots.append(("tmpfs", "/dev/shm"))
        for fs, root in roots if "rawwrite" in tools else ():
            rows = {1: [], 2: []}
            for n in range(3):
                for t in (1, 2):
                    dst = f"{root}/rawwrite-{p}-{n}-{t}-{os.getpid()}"
                    os.sync()
                    rows[t].append(json.loads(subprocess.check_output([tools["rawwrite"], setups[p][1], dst, str(t)])))
                    if in_memory(root):
                        shutil.rmtree(dst)
            raw[p][fs] = {t: dict(wall=med(rows[t], "wall"), cpu=med(rows[t], "cpu")) for t in (1, 2)}

    def rebuild_round(n):
        for p in peers:
            if p in dropped or not cold[p]:
                continue
            edit(p, setups[p][0], neutral, n)
            r = go(p, True)
            if p not in dropped:
                r["touched"] = touched(setups[p][1], r["began"])
                warm[p].append(r)
                print(f"  rebuild {p} {n + 1}: wall {r['wall']:.2f} cpu {r['cpu']:.2f} files rewritten {r['touched']}", file=sys.stderr, flush=True)

    for n in range(a.runs):                     # the lock is held for one round: every peer once
        with locked(a.lock):
            cold_round(n)
    for p in peers:
        if cold[p]:
            r = subprocess.run([sys.executable, f"{HERE}/check.py", setups[p][1], neutral], capture_output=True, text=True)
            checks[p] = json.loads(r.stdout) if r.stdout else {"ok": False, "bad": r.stderr[-400:]}
            with locked(a.lock):
                floor_round(p)
    for n in range(a.rebuilds):
        with locked(a.lock):
            rebuild_round(n)

    result = dict(products=a.products, runs=a.runs, peers={})
    head = f"{'peer':<9}{'version':<9}{'pages':>7}{'wall s':>9}{'(best)':>9}{'cpu s':>9}{'(best)':>9}{'rss MiB':>9}{'pages/s':>9}{'MB out':>8}{'x floor wall':>14}{'x floor cpu':>13}{'rebuild wall':>14}{'rebuild cpu':>13}{'rewritten':>11}  check"
    print(head)
    for p in peers:
        if not cold[p]:
            print(f"{p:<9}{version(p, tools):<9} {dropped.get(p)}")
            result["peers"][p] = dict(version=version(p, tools), dropped=dropped.get(p))
            continue
        c, k = cold[p], checks[p]
        w, cpu, rss, pages = med(c, "wall"), med(c, "cpu"), med(c, "rss"), k.get("product_pages", 0)
        f = raw[p].get("work folder")
        fw, fc = (w / f[2]["wall"], cpu / f[1]["cpu"]) if f else (float("nan"),) * 2
        rb = (med(warm[p], "wall"), med(warm[p], "cpu"), int(med(warm[p], "touched"))) if warm[p] else (float("nan"), float("nan"), -1)
        print(f"{p:<9}{version(p, tools):<9}{pages:>7}{w:>9.2f}{min(r['wall'] for r in c):>9.2f}{cpu:>9.2f}{min(r['cpu'] for r in c):>9.2f}{rss:>9.0f}{pages / w:>9.0f}{k.get('bytes', 0) / 1e6:>8.1f}{fw:>14.1f}{fc:>13.1f}{rb[0]:>14.2f}{rb[1]:>13.2f}{rb[2]:>11}  {'ok' if k['ok'] else k.get('bad')}")
        result["peers"][p] = dict(version=version(p, tools), wall=w, cpu=cpu, rss=rss, cold=c, rebuild=warm[p], check=k, raw=raw[p], dropped=dropped.get(p))
    for p in peers:
        for fs, v in raw.get(p, {}).items():
            print(f"rawwrite of {p}'s files, {fs}: 1 thread {v[1]['wall']:.3f} s ({v[1]['cpu']:.3f} cpu), 2 threads {v[2]['wall']:.3f} s ({v[2]['cpu']:.3f} cpu)")
    if a.json:
        with open(a.json, "a") as o:
            o.write(json.dumps(result, ensure_ascii=False) + "\n")


main()
