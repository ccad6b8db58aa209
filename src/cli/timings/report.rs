//! What a run took, put together from its lanes: the JSON, and what the page is made of.

use std::collections::BTreeMap;
use std::sync::PoisonError;
use std::time::Duration;

use serde::{Serialize, Serializer};

use super::{About, Kind, Lane, Piece, Timings, coarser};
use crate::cli::process;

/// More pieces than this make a page slow to open.
const PIECES: usize = 4000;

/// All times are seconds since the run began.
#[derive(Serialize)]
pub struct Report {
    pub tradewind: &'static str,
    pub command: &'static str,
    pub as_of: String,
    pub pages: usize,
    #[serde(serialize_with = "seconds")]
    pub seconds: Duration,
    #[serde(serialize_with = "maybe_seconds", skip_serializing_if = "Option::is_none")]
    pub cpu_seconds: Option<Duration>,
    pub threads: usize,
    pub stages: Vec<Stage>,
    pub kinds: Vec<KindReport>,
    pub lanes: Vec<LaneReport>,
}

#[derive(Serialize)]
pub struct Stage {
    pub name: &'static str,
    #[serde(serialize_with = "seconds")]
    pub start: Duration,
    #[serde(serialize_with = "seconds")]
    pub seconds: Duration,
    /// Of all threads.
    #[serde(serialize_with = "maybe_seconds", skip_serializing_if = "Option::is_none")]
    pub cpu_seconds: Option<Duration>,
}

#[derive(Serialize)]
pub struct KindReport {
    pub kind: &'static str,
    pub count: usize,
    /// On all threads together.
    #[serde(serialize_with = "seconds")]
    pub seconds: Duration,
    /// It was part of other work, and is counted there too.
    pub inner: bool,
    #[serde(serialize_with = "seconds")]
    pub longest: Duration,
    pub slowest: Vec<Slow>,
}

#[derive(Serialize)]
pub struct Slow {
    #[serde(serialize_with = "seconds")]
    pub seconds: Duration,
    pub name: String,
}

#[derive(Serialize)]
pub struct LaneReport {
    /// None: the thread all others were started from.
    pub thread: Option<usize>,
    #[serde(serialize_with = "seconds")]
    pub busy_seconds: Duration,
    pub pieces: Vec<PieceReport>,
}

#[derive(Serialize)]
pub struct PieceReport {
    pub kind: &'static str,
    /// Of the longest, where several were taken together.
    pub name: String,
    pub count: usize,
    #[serde(serialize_with = "seconds")]
    pub start: Duration,
    #[serde(serialize_with = "seconds")]
    pub seconds: Duration,
    #[serde(serialize_with = "seconds")]
    pub busy_seconds: Duration,
}

/// To the microsecond: what is below says nothing.
fn seconds<S: Serializer>(duration: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_f64((duration.as_secs_f64() * 1e6).round() / 1e6)
}

fn maybe_seconds<S: Serializer>(duration: &Option<Duration>, serializer: S) -> Result<S::Ok, S::Error> {
    seconds(&duration.unwrap_or_default(), serializer)
}

impl Report {
    pub fn new(timings: Timings, of: About) -> Self {
        let seconds = timings.started.elapsed();
        let cpu_seconds = process::cpu_time();
        let begun = timings.stages.into_inner().unwrap_or_else(PoisonError::into_inner);
        let ends = begun.iter().skip(1).map(|(_, start, cpu)| (*start, *cpu)).chain([(seconds, cpu_seconds)]);
        let stages = begun.iter().zip(ends).map(|(&(name, start, cpu), (end, cpu_end))| Stage {
            name,
            start,
            seconds: end.saturating_sub(start),
            cpu_seconds: cpu.zip(cpu_end).map(|(start, end)| end.saturating_sub(start)),
        });
        let workers = timings.lanes.into_inner().unwrap_or_default();
        let threads = workers.len();
        let main = timings.main.into_inner().unwrap_or_else(PoisonError::into_inner);
        let workers =
            workers.into_iter().map(|lane| lane.into_inner().unwrap_or_else(PoisonError::into_inner));
        let mut lanes: Vec<(Option<usize>, Lane)> =
            [(None, main)].into_iter().chain(workers.enumerate().map(|(i, lane)| (Some(i), lane))).collect();
        let mut kinds: BTreeMap<&'static str, Kind> = BTreeMap::new();
        let mut busy = Vec::new();
        for (_, lane) in &mut lanes {
            busy.push(lane.kinds.values().filter(|kind| !kind.is_inner).map(|kind| kind.busy).sum());
            for (name, kind) in std::mem::take(&mut lane.kinds) {
                kinds.entry(name).or_default().merge(kind);
            }
        }
        let mut kinds: Vec<KindReport> = kinds.into_iter().map(KindReport::new).collect();
        kinds.sort_by_key(|kind| std::cmp::Reverse(kind.seconds));
        let pieces =
            thin(lanes.iter_mut().map(|(_, lane)| std::mem::take(&mut lane.pieces)).collect(), seconds);
        let lanes =
            lanes.iter().zip(busy).zip(pieces).map(|(((thread, _), busy_seconds), pieces)| LaneReport {
                thread: *thread,
                busy_seconds,
                pieces: pieces.into_iter().map(PieceReport::new).collect(),
            });
        Self {
            tradewind: env!("CARGO_PKG_VERSION"),
            command: of.command,
            as_of: of.as_of,
            pages: of.pages,
            seconds,
            cpu_seconds,
            threads,
            stages: stages.collect(),
            kinds,
            lanes: lanes.collect(),
        }
    }
}

impl KindReport {
    fn new((kind, all): (&'static str, Kind)) -> Self {
        let longest = all.slowest.first().map(|(took, _)| *took).unwrap_or_default();
        let slowest = all.slowest.into_iter().filter(|(_, name)| !name.is_empty());
        Self {
            kind,
            count: all.count,
            seconds: all.busy,
            inner: all.is_inner,
            longest,
            slowest: slowest.map(|(seconds, name)| Slow { seconds, name }).collect(),
        }
    }
}

impl PieceReport {
    fn new(piece: Piece) -> Self {
        Self {
            kind: piece.kind,
            name: piece.name,
            count: piece.count,
            start: piece.start,
            seconds: piece.end.saturating_sub(piece.start),
            busy_seconds: piece.busy,
        }
    }
}

/// Takes pieces of work together, the shortest first, until a page can hold them.
fn thin(mut lanes: Vec<Vec<Piece>>, whole: Duration) -> Vec<Vec<Piece>> {
    // What is shorter is not seen even where the time line is drawn as large as it can be.
    let mut grain = whole / 50_000;
    loop {
        lanes = lanes.into_iter().map(|pieces| coarser(pieces, grain)).collect();
        if lanes.iter().map(Vec::len).sum::<usize>() <= PIECES || grain > whole {
            return lanes;
        }
        grain = grain.mul_f64(1.5).max(Duration::from_micros(1));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(kind: &'static str, start: u64, end: u64) -> Piece {
        let [start, end] = [start, end].map(Duration::from_micros);
        let took = end - start;
        Piece {
            kind,
            name: format!("{kind}-{}", took.as_micros()),
            longest: took,
            start,
            end,
            busy: took,
            count: 1,
        }
    }

    #[test]
    fn a_page_holds_a_hundred_thousand_batches() {
        // Two threads, batches of 90 to 110 µs with gaps, and one that takes long.
        let lane = |offset: u64| {
            let batch = |i: u64| piece("batch", offset + i * 120, offset + i * 120 + 90 + i % 20);
            (0..50_000).map(batch).collect::<Vec<_>>()
        };
        let mut first = lane(0);
        first.push(piece("batch", 6_000_000, 6_400_000));
        let lanes = thin(vec![first, lane(7)], Duration::from_micros(6_500_000));
        let shown: usize = lanes.iter().map(Vec::len).sum();
        assert!((1000..=PIECES).contains(&shown), "{shown}");
        assert_eq!(lanes.iter().flatten().map(|piece| piece.count).sum::<usize>(), 100_001);
        assert!(lanes[0].iter().any(|piece| piece.name == "batch-400000"), "what takes long stays");
        for lane in &lanes {
            assert!(lane.windows(2).all(|pair| pair[0].end <= pair[1].start), "they stay in order");
        }
    }

    #[test]
    fn kinds_that_take_turns_are_taken_together_too() {
        let lane: Vec<_> =
            (0..50_000).map(|i| piece(["a", "b"][i % 2], i as u64 * 10, i as u64 * 10 + 9)).collect();
        let lanes = thin(vec![lane], Duration::from_micros(500_000));
        assert!(lanes[0].len() <= PIECES, "{}", lanes[0].len());
    }
}
