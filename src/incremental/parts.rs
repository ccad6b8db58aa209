//! Files of the site as they were read: what a file meant is kept beside a [`Stamp`] of it, so that a file with the same
//! stamp need not be opened again.
//!
//! The file is a log. Each build appends what it read; what comes later goes over what came before, and a log that holds
//! more old than new is begun anew. Every entry has a sum of its own: a log that was cut short loses its end and
//! nothing else.

use std::io::Write;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use rustc_hash::FxHashMap;

use super::Digest;

const HEADER: &[u8] = b"tradewind parts 1\n";

/// What a file system tells of a file without reading it. Whoever writes to a file changes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    pub len: u64,
    pub inode: u64,
    /// Seconds and nanoseconds since 1970.
    pub modified: (i64, i64),
    pub changed: (i64, i64),
}

const STAMP: usize = 48;

impl Stamp {
    fn to_bytes(self) -> [u8; STAMP] {
        let mut bytes = [0; STAMP];
        let numbers = [
            self.len,
            self.inode,
            self.modified.0 as u64,
            self.modified.1 as u64,
            self.changed.0 as u64,
            self.changed.1 as u64,
        ];
        for (place, number) in bytes.chunks_exact_mut(8).zip(numbers) {
            place.copy_from_slice(&number.to_le_bytes());
        }
        bytes
    }

    /// Whether the file had settled at this time: one that was written at the same moment could be written once more
    /// without another stamp.
    pub fn is_settled(&self, now: (i64, i64)) -> bool {
        /// File systems tell the time in steps of up to ten milliseconds.
        const STEP: i64 = 20_000_000;
        let nanos = |(seconds, nanos): (i64, i64)| i128::from(seconds) * 1_000_000_000 + i128::from(nanos);
        nanos(self.modified.max(self.changed)) + i128::from(STEP) < nanos(now)
    }
}

/// What earlier builds read.
#[derive(Debug, Default)]
pub struct Parts {
    log: Vec<u8>,
    /// Where an entry begins in the log, by the digest of its path.
    entries: FxHashMap<Digest, usize>,
    /// How much of the log can be gone on with.
    sound: usize,
}

impl Parts {
    /// `key` stands for all that reading depends on beside the file. A log with another key is empty.
    pub fn parse(log: Vec<u8>, key: Digest) -> Self {
        let mut parts = Self::default();
        let Some(mut rest) =
            log.strip_prefix(HEADER).and_then(|rest| rest.strip_prefix(&key.0.to_le_bytes()))
        else {
            return parts;
        };
        parts.entries.reserve(rest.len() / 600);
        while let Some((entry, after)) = Entry::split(rest).filter(|(entry, _)| entry.is_whole()) {
            parts.entries.insert(Digest::of(entry.path), log.len() - rest.len());
            rest = after;
        }
        parts.sound = log.len() - rest.len();
        parts.log = log;
        parts
    }

    fn entry(&self, start: usize) -> Option<Entry<'_>> {
        Entry::split(&self.log[start..]).map(|(entry, _)| entry)
    }

    /// What the file of this stamp meant.
    pub fn get(&self, path: &str, stamp: Stamp) -> Option<&[u8]> {
        let entry = self.entry(*self.entries.get(&Digest::of(path.as_bytes()))?)?;
        (entry.path == path.as_bytes() && *entry.stamp == stamp.to_bytes()).then_some(entry.text)
    }

    /// How much of the log can be appended to: none of one that is no log, or is mostly past.
    pub fn sound(&self) -> usize {
        let entries = self.entries.values().filter_map(|start| self.entry(*start));
        let alive: usize = entries.map(|entry| entry.text.len() + STAMP).sum();
        if alive * 2 < self.sound { 0 } else { self.sound }
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// An entry of the log: lengths of path and text, the sum of what follows, path, stamp, text.
struct Entry<'l> {
    sum: Digest,
    summed: &'l [u8],
    path: &'l [u8],
    stamp: &'l [u8; STAMP],
    text: &'l [u8],
}

impl<'l> Entry<'l> {
    /// The entry that a log begins with, and what follows it.
    fn split(log: &'l [u8]) -> Option<(Entry<'l>, &'l [u8])> {
        let (path_len, rest) = log.split_first_chunk::<2>()?;
        let (text_len, rest) = rest.split_first_chunk::<4>()?;
        let (sum, rest) = rest.split_first_chunk::<8>()?;
        let path_len = usize::from(u16::from_le_bytes(*path_len));
        let len = path_len + STAMP + u32::from_le_bytes(*text_len) as usize;
        let (summed, rest) = rest.split_at_checked(len)?;
        let (path, stamped) = summed.split_at(path_len);
        let (stamp, text) = stamped.split_first_chunk()?;
        Some((Entry { sum: Digest(u64::from_le_bytes(*sum)), summed, path, stamp, text }, rest))
    }

    fn is_whole(&self) -> bool {
        Digest::of(self.summed) == self.sum
    }

    fn write(path: &str, stamp: Stamp, text: &[u8], out: &mut Vec<u8>) {
        let (Ok(path_len), Ok(text_len)) = (u16::try_from(path.len()), u32::try_from(text.len())) else {
            return;
        };
        out.extend(path_len.to_le_bytes());
        out.extend(text_len.to_le_bytes());
        let sum = out.len();
        out.extend([0; 8]);
        out.extend(path.as_bytes());
        out.extend(stamp.to_bytes());
        out.extend(text);
        let digest = Digest::of(&out[sum + 8..]);
        out[sum..sum + 8].copy_from_slice(&digest.0.to_le_bytes());
    }
}

/// Appends to the log, from any thread.
pub struct PartsWriter {
    out: Mutex<(Vec<u8>, Box<dyn Write + Send>)>,
    /// The time of the file system when the build began.
    now: (i64, i64),
    failed: AtomicBool,
}

/// So many bytes are written at once.
const CHUNK: usize = 1 << 18;

impl PartsWriter {
    /// `begins`: there is no log yet that is gone on with.
    pub fn new(out: Box<dyn Write + Send>, begins: bool, key: Digest, now: (i64, i64)) -> Self {
        let mut buffer = Vec::with_capacity(CHUNK + CHUNK / 4);
        if begins {
            buffer.extend(HEADER);
            buffer.extend(key.0.to_le_bytes());
        }
        Self { out: Mutex::new((buffer, out)), now, failed: AtomicBool::new(false) }
    }

    /// Keeps what a file meant, unless it was written just now. A log that cannot be written costs the next build
    /// time, and no build its site.
    pub fn keep(&self, path: &str, stamp: Stamp, text: &[u8]) {
        if !stamp.is_settled(self.now) {
            return;
        }
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        let (buffer, file) = &mut *out;
        Entry::write(path, stamp, text, buffer);
        if buffer.len() >= CHUNK {
            self.flush(buffer, file);
        }
    }

    fn flush(&self, buffer: &mut Vec<u8>, file: &mut Box<dyn Write + Send>) {
        if !self.failed.load(Ordering::Relaxed) && file.write_all(buffer).is_err() {
            self.failed.store(true, Ordering::Relaxed);
        }
        buffer.clear();
    }
}

impl Drop for PartsWriter {
    fn drop(&mut self) {
        let mut out = self.out.lock().unwrap_or_else(PoisonError::into_inner);
        let (buffer, file) = &mut *out;
        self.flush(buffer, file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    const NOW: (i64, i64) = (100, 0);

    fn stamp(len: u64) -> Stamp {
        Stamp { len, inode: 1, modified: (50, 0), changed: (50, 0) }
    }

    /// A file in memory.
    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<u8>>>);

    impl Write for Log {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn append(log: &mut Vec<u8>, entries: &[(&str, Stamp, &str)]) {
        let sound = Parts::parse(log.clone(), Digest(7)).sound();
        log.truncate(sound);
        let end = Log::default();
        let writer = PartsWriter::new(Box::new(end.clone()), sound == 0, Digest(7), NOW);
        entries.iter().for_each(|(path, stamp, text)| writer.keep(path, *stamp, text.as_bytes()));
        drop(writer);
        log.extend(end.0.lock().unwrap().iter());
    }

    #[test]
    fn what_is_kept_is_found_by_path_and_stamp() {
        let mut log = Vec::new();
        append(&mut log, &[("a.md", stamp(1), "one"), ("b.md", stamp(2), "two")]);
        append(&mut log, &[("a.md", stamp(3), "new")]);
        let parts = Parts::parse(log.clone(), Digest(7));
        assert_eq!(parts.get("a.md", stamp(3)), Some(&b"new"[..]));
        assert_eq!(parts.get("a.md", stamp(1)), None, "an older one");
        assert_eq!(parts.get("b.md", stamp(2)), Some(&b"two"[..]));
        assert_eq!(parts.get("c.md", stamp(2)), None);
        assert!(Parts::parse(log, Digest(8)).is_empty(), "another site");
    }

    #[test]
    fn damage_costs_the_end_and_no_more() {
        let mut whole = Vec::new();
        append(&mut whole, &[("a.md", stamp(1), "one"), ("b.md", stamp(2), "two")]);
        let first = HEADER.len() + 8 + 14 + "a.md".len() + STAMP + "one".len();
        for cut in 0..whole.len() {
            let parts = Parts::parse(whole[..cut].to_vec(), Digest(7));
            assert_eq!(parts.get("a.md", stamp(1)).is_some(), cut >= first, "cut to {cut}");
            assert_eq!(parts.get("b.md", stamp(2)), None);
        }
        for at in first..whole.len() {
            let mut bent = whole.clone();
            bent[at] ^= 1;
            let parts = Parts::parse(bent.clone(), Digest(7));
            assert_eq!((parts.get("a.md", stamp(1)).is_some(), parts.get("b.md", stamp(2))), (true, None));
            append(&mut bent, &[("b.md", stamp(2), "two")]);
            assert_eq!(Parts::parse(bent, Digest(7)).get("b.md", stamp(2)), Some(&b"two"[..]), "byte {at}");
        }
    }

    #[test]
    fn what_was_written_just_now_is_not_kept() {
        let mut log = Vec::new();
        let fresh = |modified, changed| Stamp { modified, changed, ..stamp(1) };
        append(
            &mut log,
            &[("a.md", fresh((99, 990_000_000), (50, 0)), "a"), ("b.md", fresh((50, 0), NOW), "b")],
        );
        assert!(Parts::parse(log, Digest(7)).is_empty());
    }

    #[test]
    fn a_log_of_the_past_is_begun_anew() {
        let mut log = Vec::new();
        (1..9).for_each(|n| append(&mut log, &[("a.md", stamp(n), "some text")]));
        assert!(log.len() < 400, "{}", log.len());
        assert!(Parts::parse(log, Digest(7)).get("a.md", stamp(8)).is_some());
    }
}
