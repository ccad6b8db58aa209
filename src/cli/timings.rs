//! `--timings`: who did what, and when. The pipeline tells of work without a time; here is the clock that gives it one.
//!
//! Each thread writes into a lane of its own, so that no two ever wait for each other. A lane stays small however much is
//! done: pieces of work too short to be seen are taken together, and only the slowest of each kind keep their names.

mod page;
mod report;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use super::process;
use crate::error::{Error, Result};
use crate::pipeline::Work;
use report::Report;

/// A lane holds at most twice as many pieces before they are taken together.
const PIECES: usize = 4096;
/// So many of each kind are kept by name.
const SLOWEST: usize = 20;

/// What is known of a run while it goes on.
pub struct Timings {
    started: Instant,
    /// With the CPU time of the process when each began.
    stages: Mutex<Vec<(&'static str, Duration, Option<Duration>)>>,
    /// What the thread does that all others were started from.
    main: Mutex<Lane>,
    /// By thread.
    lanes: OnceLock<Vec<Mutex<Lane>>>,
}

/// The work of one thread.
#[derive(Debug, Default)]
struct Lane {
    /// What has begun and is not done, the innermost last.
    open: Vec<(&'static str, Duration)>,
    pieces: Vec<Piece>,
    /// Gaps and pieces shorter than this are not kept apart.
    grain: Duration,
    kinds: BTreeMap<&'static str, Kind>,
}

/// Work of one kind at a stretch.
#[derive(Debug, Clone, PartialEq)]
struct Piece {
    kind: &'static str,
    /// Of the longest that was taken together here.
    name: String,
    longest: Duration,
    start: Duration,
    end: Duration,
    /// Without the gaps.
    busy: Duration,
    count: usize,
}

/// All work of one kind.
#[derive(Debug, Default)]
struct Kind {
    count: usize,
    busy: Duration,
    /// The slowest first.
    slowest: Vec<(Duration, String)>,
    /// It was a part of other work.
    is_inner: bool,
}

impl Timings {
    pub fn new(started: Instant) -> Self {
        Self { started, stages: Mutex::default(), main: Mutex::default(), lanes: OnceLock::new() }
    }

    pub fn stage(&self, name: &'static str) {
        let mut stages = locked(&self.stages);
        if stages.last().is_none_or(|(last, ..)| *last != name) {
            stages.push((name, self.started.elapsed(), process::cpu_time()));
        }
    }

    /// Does work on the main thread.
    pub fn on_main<T>(&self, kind: &'static str, name: &str, deed: impl FnOnce() -> T) -> T {
        locked(&self.main).begin(kind, self.started.elapsed());
        let done = deed();
        locked(&self.main).end(name, self.started.elapsed());
        done
    }

    pub fn work(&self, work: Work<'_>) {
        let lane = |thread: usize| self.lanes.get().and_then(|lanes| lanes.get(thread)).map(locked);
        match work {
            Work::Threads(count) => {
                self.lanes.get_or_init(|| (0..count).map(|_| Mutex::default()).collect());
            }
            Work::Begins { thread, kind } => {
                if let Some(mut lane) = lane(thread) {
                    lane.begin(kind, self.started.elapsed());
                }
            }
            Work::Ends { thread, name } => {
                let now = self.started.elapsed();
                if let Some(mut lane) = lane(thread) {
                    lane.end(name, now);
                }
            }
        }
    }

    /// Writes the page, and beside it the same as JSON. Says where the page lies.
    pub fn write(self, file: &Path, of: About) -> Result<PathBuf> {
        let report = Report::new(self, of);
        let stem = file.to_string_lossy();
        let stem = stem.strip_suffix(".html").or_else(|| stem.strip_suffix(".json")).unwrap_or(&stem);
        let [html, json] = ["html", "json"].map(|ending| PathBuf::from(format!("{stem}.{ending}")));
        let name = json.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let data = serde_json::to_string(&report).map_err(|e| Error::new("write", &json, e.to_string()))?;
        std::fs::write(&json, data + "\n").map_err(|e| Error::io("write", &json, e))?;
        std::fs::write(&html, page::html(&report, &name)).map_err(|e| Error::io("write", &html, e))?;
        Ok(html)
    }
}

/// What was built.
pub struct About {
    /// "build" or "check".
    pub command: &'static str,
    pub as_of: String,
    pub pages: usize,
}

/// A thread that panicked while it held a lane takes the whole run with it; until then its lane is as good as any.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Lane {
    fn begin(&mut self, kind: &'static str, now: Duration) {
        self.open.push((kind, now));
    }

    fn end(&mut self, name: &str, now: Duration) {
        let Some((kind, start)) = self.open.pop() else { return };
        let took = now.saturating_sub(start);
        let is_inner = !self.open.is_empty();
        self.kinds.entry(kind).or_default().add(took, name, is_inner);
        if is_inner {
            return;
        }
        let piece =
            Piece { kind, name: name.to_owned(), longest: took, start, end: now, busy: took, count: 1 };
        put(&mut self.pieces, piece, self.grain);
        while self.pieces.len() > 2 * PIECES {
            self.grain = (self.grain * 2).max(Duration::from_micros(20));
            self.pieces = coarser(std::mem::take(&mut self.pieces), self.grain);
        }
    }
}

impl Kind {
    fn add(&mut self, took: Duration, name: &str, is_inner: bool) {
        self.count += 1;
        self.busy += took;
        self.is_inner |= is_inner;
        if self.slowest.len() < SLOWEST || self.slowest.last().is_some_and(|(last, _)| took > *last) {
            self.rank(took, name.to_owned());
        }
    }

    fn rank(&mut self, took: Duration, name: String) {
        let at = self.slowest.partition_point(|(other, _)| *other >= took);
        self.slowest.insert(at, (took, name));
        self.slowest.truncate(SLOWEST);
    }

    fn merge(&mut self, other: Kind) {
        self.count += other.count;
        self.busy += other.busy;
        self.is_inner |= other.is_inner;
        for (took, name) in other.slowest {
            self.rank(took, name);
        }
    }
}

/// Adds a piece behind others, or to the last of them, where nobody would see the two apart. What is shorter still is
/// not kept apart by its kind either.
fn put(pieces: &mut Vec<Piece>, piece: Piece, grain: Duration) {
    let last = pieces.last_mut().filter(|last| {
        let short = if last.kind == piece.kind { grain } else { grain / 4 };
        piece.start.saturating_sub(last.end) < grain
            && last.end.saturating_sub(last.start) < short
            && piece.end.saturating_sub(piece.start) < short
    });
    let Some(last) = last else { return pieces.push(piece) };
    last.end = piece.end;
    last.busy += piece.busy;
    last.count += piece.count;
    if piece.longest > last.longest {
        (last.longest, last.kind, last.name) = (piece.longest, piece.kind, piece.name);
    }
}

fn coarser(pieces: Vec<Piece>, grain: Duration) -> Vec<Piece> {
    let mut out = Vec::new();
    for piece in pieces {
        put(&mut out, piece, grain);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lane_stays_small_and_forgets_nothing_slow() {
        let mut lane = Lane::default();
        for i in 0..200_000u64 {
            let at = Duration::from_micros(i * 50);
            lane.begin(if i % 3 == 0 { "file" } else { "text" }, at);
            let took = if i == 123_456 { 40_000 } else { 20 + i % 7 };
            lane.end(&format!("n{i}"), at + Duration::from_micros(took));
        }
        assert!(lane.pieces.len() <= 2 * PIECES, "{}", lane.pieces.len());
        assert_eq!(lane.pieces.iter().map(|piece| piece.count).sum::<usize>(), 200_000);
        assert_eq!(lane.kinds.values().map(|kind| kind.count).sum::<usize>(), 200_000);
        let (took, name) = &lane.kinds["file"].slowest[0];
        assert_eq!((took.as_micros(), name.as_str()), (40_000, "n123456"));
        assert!(lane.pieces.iter().any(|piece| piece.name == "n123456"));
        assert_eq!(lane.kinds["text"].slowest.len(), SLOWEST);
    }

    /// Twenty-five products in each of four thousand categories, on eight threads.
    #[test]
    fn a_hundred_thousand_batches_make_a_page_that_opens() {
        let at = Duration::from_micros;
        let lane = |thread: u64| {
            let mut lane = Lane::default();
            for i in 0..12_500 {
                let start = 1_000 + i * 4_000 + thread * 70;
                lane.begin("batch", at(start));
                for page in 0..2 {
                    lane.begin("page", at(start + page * 1_500));
                    lane.end(
                        &format!("https://a.example/{thread}/{i}/{page}/?a&b"),
                        at(start + page * 1_500 + 1_400),
                    );
                }
                lane.end(&format!("https://a.example/{thread}/{i}/0/?a&b"), at(start + 3_000 + i % 800));
            }
            Mutex::new(lane)
        };
        let timings = Timings::new(Instant::now() - Duration::from_secs(51));
        timings.stage("Reading");
        locked(&timings.stages).push(("Rendering <all>", Duration::from_secs(1), None));
        timings.lanes.get_or_init(|| (0..8).map(lane).collect());
        let about = About { command: "build", as_of: "2026-11-02".to_owned(), pages: 200_000 };
        let report = Report::new(timings, about);
        let page = page::html(&report, "timings.json");
        assert!(page.len() < 1_500_000, "{} bytes", page.len());
        assert!(page.contains("<td class=\"n\">100,000</td>"), "all of them are counted");
        assert!(
            page.contains("<a href=\"https://a.example/0/")
                && page.contains("?a&amp;b")
                && !page.contains("?a&b")
        );
        assert!(page.contains("Rendering &lt;all&gt;") && !page.contains("<all>"));
        assert!(serde_json::to_string(&report).is_ok_and(|json| json.len() < 1_500_000));
    }

    #[test]
    fn inner_work_is_counted_and_not_drawn() {
        let at = Duration::from_millis;
        let mut lane = Lane::default();
        lane.begin("batch", at(1));
        lane.begin("page", at(2));
        lane.end("/a/", at(4));
        lane.end("/a/ and others", at(6));
        lane.end("what never began", at(7));
        let pieces: Vec<_> = lane.pieces.iter().map(|p| (p.kind, p.name.as_str(), p.start, p.end)).collect();
        assert_eq!(pieces, [("batch", "/a/ and others", at(1), at(6))]);
        let kinds: Vec<_> = lane.kinds.iter().map(|(name, k)| (*name, k.count, k.busy, k.is_inner)).collect();
        assert_eq!(kinds, [("batch", 1, at(5), false), ("page", 1, at(2), true)]);
    }
}
