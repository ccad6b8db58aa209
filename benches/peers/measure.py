#!/usr/bin/env python3
"""Build the same catalog with each peer found, in turn (A B C, A B C, ...). Called by run.sh; report.py prints.

Each run: sync, then the peer's own build command as one child; wall by a monotonic clock, CPU (user + system) and
peak RSS from the kernel's account of that child. 'cold' starts with no output folder (the page cache is warm). Then
two kinds of rebuild, with the same command over the last output: 'one body' changes one product's body in one locale
and looks for the change in its page, 'nothing' changes nothing. Both count the files whose modification time moved."""
import argparse, contextlib, datetime, fcntl, json, os, platform, re, shutil, signal, statistics, subprocess, sys
import threading, time

import chart, report

HERE = os.path.dirname(os.path.abspath(__file__))
CONFIGURATION = {"tradewind": "site.toml", "hugo": "hugo.toml", "zola": "config.toml"}
SHAPE = ("locales", "categories", "variants", "body_words", "seed")


class Peer:
    def __init__(self, name, base, tools):
        self.name, self.tool, self.neutral = name, tools[name], f"{base}/neutral"
        self.src, self.log = f"{base}/{name}", f"{base}/{name}.log"
        self.out = f"{self.src}/public" if name == "blades" else f"{base}/out-{name}"
        # What the floor reads: the content alone.
        self.inputs = self.neutral if name == "eleventy" else f"{self.src}/content"
        self.cold, self.rebuilds, self.floors = [], {"one body": [], "nothing": []}, {}
        self.check = self.dropped = None
        self.lay_out()

    def lay_out(self):
        """Templates and configuration beside the content that gen.py made."""
        shutil.copytree(f"{HERE}/{self.name}", self.src, dirs_exist_ok=True)
        if self.name in CONFIGURATION:
            with open(f"{self.src}/{CONFIGURATION[self.name]}", "a", encoding="utf-8") as configuration:
                configuration.write(open(f"{self.src}/languages.toml", encoding="utf-8").read())
        if self.name == "eleventy":
            os.symlink(self.tool.split("/node_modules/")[0] + "/node_modules", f"{self.src}/node_modules")

    def command(self, rebuild):
        return {
            "tradewind": [self.tool, "build", "--site", self.src, "--out", self.out],
            "hugo": [self.tool, "--quiet", "-s", self.src, "-d", self.out],
            "zola": [self.tool, "--root", self.src, "build", "-o", self.out] + (["--force"] if rebuild else []),
            "eleventy": ["node", "--max-old-space-size=16384", self.tool, "--quiet", f"--output={self.out}"],
            "blades": [self.tool, "build"],
        }[self.name]

    def version(self):
        before = ["node"] if self.name == "eleventy" else []
        word = "version" if self.name in ("hugo", "blades") else "--version"
        said = subprocess.run([*before, self.tool, word], capture_output=True, text=True).stdout
        number = re.search(r"\d+\.\d+\.\d+", said)
        return number[0] if number else "?"

    def build(self, limit, rebuild):
        """One run, or None: a peer that fails or takes too long is dropped."""
        run = timed(self.command(rebuild), self.src, dict(os.environ, CATALOG=self.neutral), limit, self.log)
        if run["stopped"] or run["rc"]:
            why = "stopped" if run["stopped"] else f"exit {run['rc']}"
            self.drop(f"{why} after {run['wall']:.0f} s (cpu {run['cpu']:.0f} s, rss {run['rss']:.0f} MiB)")
            return None
        return run

    def drop(self, why):
        self.dropped = why
        tail = open(self.log, encoding="utf-8", errors="replace").read().splitlines()[-12:]
        say(f"  {self.name}: {why}", *(f"    {line}" for line in tail))

    def edit(self, n):
        """Adds a paragraph to the text that gen.py chose; returns it."""
        edited, words = expected(self.neutral)["edited"], f"A new paragraph {n}."
        if self.name != "eleventy":
            with open(f"{self.src}/{edited['files'][self.name]}", "a", encoding="utf-8") as body:
                body.write(f"\n{words}\n")
            return words
        # Line by line: a child's peak RSS begins with that of its parent, so this process must stay small.
        path = f"{self.neutral}/catalog.jsonl"
        with open(path, encoding="utf-8") as old, open(f"{path}.new", "w", encoding="utf-8") as new:
            for i, line in enumerate(old):
                if i == edited["line"]:
                    product = json.loads(line)
                    product["locales"][edited["locale"]]["body"] += f"\n{words}\n"
                    line = json.dumps(product, ensure_ascii=False) + "\n"
                new.write(line)
        os.replace(f"{path}.new", path)
        return words

    def has(self, words):
        page = f"{self.out}{expected(self.neutral)['edited']['page']}index.html"
        return words in open(page, encoding="utf-8").read()

    def touched(self, since):
        return sum(os.stat(os.path.join(d, f)).st_mtime >= since for d, _, fs in os.walk(self.out) for f in fs)

    def result(self):
        return dict(version=self.version(), cold=self.cold, rebuilds=self.rebuilds, floors=self.floors,
                    check=self.check, dropped=self.dropped)


def path_of(program):
    """Absolute, since peers run in folders of their own."""
    path = shutil.which(program) or program
    if not os.path.exists(path):
        raise SystemExit(f"{program}: there is no such program")
    return os.path.abspath(path)


def expected(neutral):
    return json.load(open(f"{neutral}/expected.json", encoding="utf-8"))


def say(*lines):
    print(*lines, sep="\n", file=sys.stderr, flush=True)


@contextlib.contextmanager
def locked(path):
    if not path:
        yield
        return
    with open(path, "a") as f:
        fcntl.flock(f, fcntl.LOCK_EX)
        yield


def timed(command, cwd, env, limit, log):
    with open(log, "ab") as out:
        os.sync()
        began, start = time.time(), time.monotonic()
        child = subprocess.Popen(command, cwd=cwd, env=env, stdout=out, stderr=out, stdin=subprocess.DEVNULL,
                                 start_new_session=True)
        stopped = threading.Event()
        timer = threading.Timer(limit, lambda: (stopped.set(), os.killpg(child.pid, signal.SIGKILL)))
        timer.start()
        _, status, used = os.wait4(child.pid, 0)
        wall = time.monotonic() - start
        timer.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)    # or Popen would wait for it again
    return dict(wall=wall, cpu=used.ru_utime + used.ru_stime, rss=used.ru_maxrss / 1024, rc=child.returncode,
                stopped=stopped.is_set(), began=began)


def in_memory(path):
    return file_system(path) == "tmpfs"


def file_system(path):
    """The kind of the mount a path lies on."""
    try:
        mounts = [line.split()[1:3] for line in open("/proc/mounts", encoding="utf-8")]
    except OSError:
        return "?"
    path = os.path.realpath(path)
    around = [(where, kind) for where, kind in mounts if where == "/" or path == where or path.startswith(where + "/")]
    return max(around, key=lambda mount: len(mount[0]))[1] if around else "?"


def machine(base):
    def line(path, key):
        try:
            found = [l for l in open(path, encoding="utf-8") if l.startswith(key)]
        except OSError:
            return None
        return found[0].split("=" if "=" in found[0] else ":", 1)[1].strip().strip('"') if found else None

    return dict(cpu=line("/proc/cpuinfo", "model name") or platform.processor() or platform.machine(), cores=cores(),
                os=line("/etc/os-release", "PRETTY_NAME") or platform.system(),
                kernel=f"{platform.system()} {platform.release()}", file_system=file_system(base))


def cores():
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def aside(out, n):
    """On a disk rename, never delete, between runs: on ext4 a build right after a big rm -rf was seen to pay many
    times the system time for creating its files."""
    for path in (out, f"{out}.build"):           # Tradewind keeps its notes beside the output
        if os.path.exists(path):
            if in_memory(path):
                shutil.rmtree(path)
            else:
                os.rename(path, f"{path}.run{n}")


def floors(peer, base, rawwrite):
    """What it costs to write the peer's files and no more, and to read its content before."""
    found = {}
    for kind, inputs in (("write only", []), ("read and write", [peer.inputs])):
        rows = {"one": [], "all": []}
        for n in range(3):
            for threads, count in (("one", 1), ("all", cores())):
                out = f"{base}/raw-{peer.name}-{len(inputs)}-{n}-{threads}"
                os.sync()
                said = subprocess.check_output([rawwrite, peer.out, out, str(count), *inputs])
                rows[threads].append(json.loads(said))
                if in_memory(base):
                    shutil.rmtree(out)
        median = lambda threads, key: statistics.median(row[key] for row in rows[threads])
        # CPU of one thread, wall of as many as there are cores: each at its lowest.
        found[kind] = dict(cpu=median("one", "cpu"), wall=median("all", "wall"))
    return found


def check(peer):
    ran = subprocess.run([sys.executable, f"{HERE}/check.py", peer.out, peer.neutral], capture_output=True, text=True)
    return json.loads(ran.stdout) if ran.stdout else dict(ok=False, bad={ran.stderr[-400:]: [1, ""]}, bytes=0)


def measure(products, a, tools):
    """One size of catalog, with every peer."""
    base = f"{a.work}/n{products}-{int(time.time())}"
    names = [name for name in a.peers.split(",") if name in tools]
    shape = [word for key in SHAPE for word in (f"--{key.replace('_', '-')}", str(getattr(a, key)))]
    subprocess.run([sys.executable, f"{HERE}/gen.py", "--products", str(products), *shape, "--out", base,
                    "--emit", ",".join(names)], check=True)
    peers = [Peer(name, base, tools) for name in names]
    still_there = lambda: [peer for peer in peers if not peer.dropped]

    def note(peer, what, n, run, more=""):
        figures = f"wall {run['wall']:.2f} cpu {run['cpu']:.2f} rss {run['rss']:.0f}"
        say(f"  {products} products, {peer.name}, {what} {n + 1}: {figures}{more}")

    def rebuild(peer, what, n):
        words = peer.edit(n) if what == "one body" else None
        run = peer.build(a.limit, True)
        if run and words and not peer.has(words):
            peer.drop("the edited text did not arrive in its page")
        elif run:
            run["touched"] = peer.touched(run["began"])
            peer.rebuilds[what].append(run)
            note(peer, what, n, run, f" files {run['touched']}")

    for n in range(a.runs):                     # the lock is held for one round: every peer once
        with locked(a.lock):
            for peer in still_there():
                aside(peer.out, n)
                if run := peer.build(a.limit, False):
                    peer.cold.append(run)
                    note(peer, "cold", n, run)
    for peer in still_there():
        peer.check = check(peer)
        with locked(a.lock):
            peer.floors = floors(peer, base, tools["rawwrite"])
    for n in range(a.rebuilds):
        for what in ("one body", "nothing"):
            with locked(a.lock):
                for peer in still_there():
                    rebuild(peer, what, n)
    for peer in still_there() if a.rebuilds else ():
        if peer.check["ok"]:                    # what is built over an older output has to agree, too
            peer.check = check(peer)

    result = dict(date=datetime.date.today().isoformat(), machine=machine(base), runs=a.runs,
                  shape=dict(products=products, pages=products * a.locales, **{key: getattr(a, key) for key in SHAPE}),
                  peers={peer.name: peer.result() for peer in peers})
    if "eleventy" in names:
        result["node"] = subprocess.check_output(["node", "--version"], text=True).strip().lstrip("v")
    if in_memory(base):
        shutil.rmtree(base)
    return result


def main():
    ap = argparse.ArgumentParser(prog="run.sh", description="Measures static-site generators on one localized catalog.")
    ap.add_argument("--products", default="500", help="how many; several sizes, as 500,2000, show growth")
    ap.add_argument("--locales", type=int, default=12)
    ap.add_argument("--categories", type=int, default=40)
    ap.add_argument("--variants", type=int, default=0, help="of each product")
    ap.add_argument("--body-words", type=int, default=0, help="words in a body; 120 to 250 if not given")
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--runs", type=int, default=3)
    ap.add_argument("--rebuilds", type=int, default=3, help="of each kind: one body changed, nothing changed")
    ap.add_argument("--limit", type=float, default=480, help="seconds; a peer slower than this is stopped")
    ap.add_argument("--peers", default="tradewind,hugo,zola,eleventy,blades")
    ap.add_argument("--lock", help="file to hold while anything is measured")
    ap.add_argument("--json", help="append what was measured to this file, a line per size")
    ap.add_argument("--chart", help="draw the last size into this SVG, and print what README.md says of it")
    ap.add_argument("--work", required=True, help=argparse.SUPPRESS)
    ap.add_argument("--tools", required=True, help=argparse.SUPPRESS)   # JSON: peer -> program
    a = ap.parse_args()
    tools = {name: path_of(program) for name, program in json.loads(a.tools).items() if program}
    if not any(name in tools for name in a.peers.split(",")):
        ap.error("none of these peers was found: " + a.peers)
    if a.chart and not os.path.isdir(os.path.dirname(a.chart) or "."):
        ap.error(f"{a.chart}: there is no such folder")
    results = []
    for products in map(int, a.products.split(",")):
        results.append(measure(products, a, tools))
        print(report.size(results[-1]), flush=True)
        if a.json:
            with open(a.json, "a", encoding="utf-8") as out:
                out.write(json.dumps(results[-1], ensure_ascii=False) + "\n")
    if len(results) > 1:
        print(report.growth(results))
    if a.chart:
        with open(a.chart, "w", encoding="utf-8") as out:
            out.write(chart.svg(results[-1]))
        print(report.readme(results[-1]))
    for result in results:
        if report.OURS in result["peers"] and report.OURS not in report.agreeing(result):
            raise SystemExit("Tradewind did not make what the catalog asks for")


main()
