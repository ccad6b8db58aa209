//! What the last build wrote: a [`Manifest`] of paths, each with the digest and length of its bytes.
//!
//! The manifest is bytes in, bytes out; where it lies and when it is believed is `emit`'s business. It is a text of
//! one line per file, sorted by path, so that two of them can be compared with `diff`:
//!
//! ```text
//! tradewind manifest 1
//! 8f6e4c…32 hex digits 11873 us/bikes/index.html
//! sum 3b1d…64 hex digits
//! ```
//!
//! The last line is the BLAKE3 digest of all lines before it: a manifest that was cut short or edited is told from
//! a true one, and a manifest in doubt is not believed.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::ops::Bound;

const HEADER: &str = "tradewind manifest 1\n";
const FAMILY: &str = "tradewind manifest ";

/// What is remembered of a file's bytes. Equal records mean equal bytes: nobody meets a collision of 128 bits by
/// accident, and who could make one writes the site's content anyway.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Record {
    pub digest: u128,
    pub len: u64,
}

impl Record {
    pub fn of(bytes: &[u8]) -> Self {
        let digest = blake3::hash(bytes);
        let (front, _) = digest.as_bytes().split_first_chunk().expect("a digest has 32 bytes");
        Self { digest: u128::from_be_bytes(*front), len: bytes.len() as u64 }
    }
}

/// The files of one build, by path (relative, with `/`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Manifest(BTreeMap<Box<str>, Record>);

impl Manifest {
    pub fn get(&self, path: &str) -> Option<Record> {
        self.0.get(path).copied()
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(|path| &**path)
    }

    /// Whether one of the files lies in this folder, at any depth.
    pub fn reaches_into(&self, folder: &str) -> bool {
        let within = format!("{folder}/");
        let from = (Bound::Included(within.as_str()), Bound::Unbounded);
        self.0.range::<str, _>(from).next().is_some_and(|(path, _)| path.starts_with(&within))
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut text = String::with_capacity(HEADER.len() + self.0.len() * 96 + 70);
        text.push_str(HEADER);
        for (path, record) in &self.0 {
            writeln!(text, "{:032x} {} {path}", record.digest, record.len).expect("a String takes all");
        }
        let sum = blake3::hash(text.as_bytes()).to_hex();
        writeln!(text, "sum {sum}").expect("a String takes all");
        text.into_bytes()
    }

    pub fn parse(bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.starts_with(FAMILY.as_bytes()) && !bytes.starts_with(HEADER.as_bytes()) {
            return Err(Unreadable::OtherVersion);
        }
        Self::parse_lines(bytes).ok_or(Unreadable::Damaged)
    }

    fn parse_lines(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let sum_at = text.strip_suffix('\n')?.rfind('\n')? + 1;
        let (summed, last) = text.split_at(sum_at);
        let sum = blake3::Hash::from_hex(last.trim_end().strip_prefix("sum ")?).ok()?;
        if blake3::hash(summed.as_bytes()) != sum {
            return None;
        }
        summed.strip_prefix(HEADER)?.lines().map(parse_line).collect()
    }
}

fn parse_line(line: &str) -> Option<(Box<str>, Record)> {
    let (digest, rest) = line.split_once(' ')?;
    let (len, path) = rest.split_once(' ')?;
    let record = Record { digest: u128::from_str_radix(digest, 16).ok()?, len: len.parse().ok()? };
    Some((path.into(), record))
}

impl FromIterator<(Box<str>, Record)> for Manifest {
    fn from_iter<I: IntoIterator<Item = (Box<str>, Record)>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

/// Why the bytes are no manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    Damaged,
    OtherVersion,
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn manifest(files: &[(&str, &str)]) -> Manifest {
        files.iter().map(|(path, text)| ((*path).into(), Record::of(text.as_bytes()))).collect()
    }

    #[test]
    fn it_is_a_sorted_text() {
        let text = String::from_utf8(manifest(&[("b c.html", "two"), ("a.html", "")]).to_bytes()).unwrap();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(
            lines[..3],
            [
                "tradewind manifest 1",
                "af1349b9f5f9a1a6a0404dea36dcc949 0 a.html",
                "dc770fff53f50835f8cc957e01c0d573 3 b c.html",
            ],
        );
        assert!(lines[3].starts_with("sum ") && lines.len() == 4, "{text}");
    }

    #[test]
    fn every_damage_is_seen() {
        let whole = manifest(&[("a.html", "one"), ("b.html", "two")]).to_bytes();
        for cut in 0..whole.len() {
            assert!(Manifest::parse(&whole[..cut]).is_err(), "cut to {cut} bytes");
        }
        for at in 0..whole.len() {
            let mut bent = whole.clone();
            bent[at] ^= 1;
            assert!(Manifest::parse(&bent).is_err(), "byte {at} bent");
        }
        assert_eq!(Manifest::parse(b"tradewind manifest 2\nx"), Err(Unreadable::OtherVersion));
        assert_eq!(Manifest::parse(b""), Err(Unreadable::Damaged));
    }

    #[test]
    fn a_folder_is_reached_by_whole_names_only() {
        let manifest = manifest(&[("a-b/x", ""), ("a/b/x", ""), ("ab/x", "")]);
        let cases = [("a", true), ("a/b", true), ("ab", true), ("a-b", true), ("a/b/x", false), ("b", false)];
        for (folder, expected) in cases {
            assert_eq!(manifest.reaches_into(folder), expected, "{folder}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(files in prop::collection::btree_map("[^\\p{Cc}]{1,20}", any::<(u128, u64)>(), 0..20)) {
            let manifest: Manifest =
                files.into_iter().map(|(path, (digest, len))| (path.into(), Record { digest, len })).collect();
            prop_assert_eq!(Manifest::parse(&manifest.to_bytes()), Ok(manifest));
        }
    }
}
