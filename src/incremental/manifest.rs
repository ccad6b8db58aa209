//! The files of one build: a text of one line per file, sorted by path, so that two of them can be compared with `diff`.
//!
//! ```text
//! tradewind manifest 2
//! group us product
//! part 5a0c64f1a9b1a2d3 nav
//! page 8f6e4c0d3b2a1908 11873 0 1b9a7c5e3d2f4a60 77aa0c1122334455 0102030405060708 us/bikes/index.html
//! file 2c5f0b6d1e7a9834 1022 us/robots.txt
//! sum 3b1d92e46f0a5c78
//! ```
//!
//! A line gives the digest and length of a file's bytes; that of a page, its [`Print`] too. The last line is the digest of
//! all lines before it: a manifest that was cut short or edited is told from a true one.

use std::fmt::Write;
use std::io;
use std::str::FromStr;

use rustc_hash::FxHashMap;
use xxhash_rust::xxh3::Xxh3Default;

use super::{Digest, Group, Print, Record};

const HEADER: &str = "tradewind manifest 2\n";
const FAMILY: &str = "tradewind manifest ";

/// The files of one build, by path (relative, with `/`).
#[derive(Debug, Clone, Default)]
pub struct Manifest {
    groups: Vec<Group>,
    /// The paths of all files, one after another: a catalog has very many.
    paths: String,
    /// Sorted by path.
    entries: Vec<Line>,
    /// Of a manifest that was read: lines by the digest of their path. Every page of a build is looked for.
    index: FxHashMap<Digest, u32>,
}

#[derive(Debug, Clone, Copy)]
struct Line {
    start: u32,
    len: u16,
    written: bool,
    record: Record,
    print: Option<Print>,
}

impl Line {
    fn path<'p>(&self, paths: &'p str) -> &'p str {
        let start = self.start as usize;
        &paths[start..start + usize::from(self.len)]
    }

    fn entry<'p>(&self, paths: &'p str) -> Entry<'p> {
        Entry { path: self.path(paths), record: self.record, print: self.print, written: self.written }
    }
}

/// A file of a manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry<'m> {
    pub path: &'m str,
    pub record: Record,
    pub print: Option<Print>,
    /// Whether the build in hand wrote it. A manifest that was read knows of none.
    pub written: bool,
}

impl Manifest {
    pub fn find(&self, path: &str) -> Option<Entry<'_>> {
        let indexed = self.index.get(&Digest::of(path.as_bytes())).map(|at| &self.entries[*at as usize]);
        if let Some(line) = indexed.filter(|line| line.path(&self.paths) == path) {
            return Some(line.entry(&self.paths));
        }
        let at = self.entries.binary_search_by(|line| line.path(&self.paths).cmp(path)).ok()?;
        Some(self.entries[at].entry(&self.paths))
    }

    pub fn get(&self, path: &str) -> Option<Record> {
        self.find(path).map(|entry| entry.record)
    }

    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.entries.iter().map(|line| line.entry(&self.paths))
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries().map(|entry| entry.path)
    }

    /// How many of its files another does not have.
    pub fn beside(&self, other: &Manifest) -> usize {
        let mut theirs = other.paths().peekable();
        let missing = |path: &&str| {
            while theirs.next_if(|their| their < path).is_some() {}
            theirs.peek() != Some(path)
        };
        self.paths().filter(missing).count()
    }

    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Whether one of the files lies in this folder, at any depth.
    pub fn reaches_into(&self, folder: &str) -> bool {
        let within = |path: &str| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        let first = || folder.bytes().chain([b'/']);
        let at = self.entries.partition_point(|line| line.path(&self.paths).bytes().lt(first()));
        self.entries.get(at).is_some_and(|line| within(line.path(&self.paths)))
    }

    /// Writes the text.
    pub fn write(&self, out: &mut dyn io::Write) -> io::Result<()> {
        let mut sum = Xxh3Default::new();
        let mut text = String::with_capacity(1 << 16);
        text.push_str(HEADER);
        for group in &self.groups {
            writeln!(text, "group {}", group.name).expect("a String takes all");
            for (name, digest) in &group.parts {
                writeln!(text, "part {:016x} {name}", digest.0).expect("a String takes all");
            }
        }
        for Entry { path, record: Record { digest, len }, print, .. } in self.entries() {
            text.push_str(if print.is_some() { "page " } else { "file " });
            hex(digest, &mut text);
            write!(text, " {len} ").expect("a String takes all");
            if let Some(Print { group, content, shown, alternates }) = print {
                write!(text, "{group} ").expect("a String takes all");
                for digest in [content, shown, alternates] {
                    hex(digest, &mut text);
                    text.push(' ');
                }
            }
            text.push_str(path);
            text.push('\n');
            if text.len() > 1 << 15 {
                sum.update(text.as_bytes());
                out.write_all(text.as_bytes())?;
                text.clear();
            }
        }
        sum.update(text.as_bytes());
        writeln!(text, "sum {:016x}", sum.digest()).expect("a String takes all");
        out.write_all(text.as_bytes())
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(&mut bytes).expect("a Vec takes all");
        bytes
    }

    /// The paths in what may be left of a manifest.
    pub fn paths_in(text: &str) -> impl Iterator<Item = &str> {
        // The last line may have been cut.
        let whole = text.rfind('\n').map_or("", |end| &text[..end]);
        whole.lines().filter_map(|line| {
            let (kind, _) = line.split_once(' ')?;
            let words = match kind {
                "page" => 7,
                "file" => 3,
                _ => return None,
            };
            line.splitn(words + 1, ' ').nth(words)
        })
    }

    pub fn parse(bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.starts_with(FAMILY.as_bytes()) && !bytes.starts_with(HEADER.as_bytes()) {
            return Err(Unreadable::OtherVersion);
        }
        Self::parse_lines(bytes).ok_or(Unreadable::Damaged)
    }

    fn parse_lines(bytes: &[u8]) -> Option<Self> {
        let text = simdutf8::basic::from_utf8(bytes).ok()?;
        let sum_at = text.strip_suffix('\n')?.rfind('\n')? + 1;
        let (summed, last) = text.split_at(sum_at);
        if digest(last.strip_suffix('\n')?.strip_prefix("sum ")?)? != Digest::of(summed.as_bytes()) {
            return None;
        }
        let mut groups: Vec<Group> = Vec::new();
        let mut builder = Builder::default();
        builder.expect(summed.len() / 100);
        for line in summed.strip_prefix(HEADER)?.lines() {
            let (kind, rest) = line.split_once(' ')?;
            match kind {
                "group" => groups.push(Group { name: rest.to_owned(), parts: Vec::new() }),
                "part" => {
                    let (figure, name) = rest.split_once(' ')?;
                    groups.last_mut()?.parts.push((name.to_owned(), digest(figure)?));
                }
                "page" | "file" => {
                    let mut rest = rest;
                    let record =
                        Record { digest: word(&mut rest).and_then(digest)?, len: number(&mut rest)? };
                    let print = match kind {
                        "page" => Some(Print {
                            group: number(&mut rest).filter(|group| usize::from(*group) < groups.len())?,
                            content: word(&mut rest).and_then(digest)?,
                            shown: word(&mut rest).and_then(digest)?,
                            alternates: word(&mut rest).and_then(digest)?,
                        }),
                        _ => None,
                    };
                    builder.add(rest, record, print, false);
                }
                _ => return None,
            }
        }
        let mut manifest = builder.finish(groups).ok()?;
        let digests = manifest.entries.iter().map(|line| Digest::of(line.path(&manifest.paths).as_bytes()));
        manifest.index = digests.zip(0..).collect();
        Some(manifest)
    }
}

/// Takes the first word of a line.
fn word<'l>(line: &mut &'l str) -> Option<&'l str> {
    // Words are short: to look at each byte is quicker than to search with great tools.
    let (word, rest) = line.split_at(line.bytes().position(|byte| byte == b' ')?);
    *line = &rest[1..];
    Some(word)
}

fn number<N: FromStr>(line: &mut &str) -> Option<N> {
    word(line)?.parse().ok()
}

fn hex(digest: Digest, text: &mut String) {
    let figures: [u8; 16] = std::array::from_fn(|n| {
        let figure = (digest.0 >> (60 - 4 * n)) & 15;
        b"0123456789abcdef"[figure as usize]
    });
    text.push_str(std::str::from_utf8(&figures).expect("figures are ASCII"));
}

fn digest(text: &str) -> Option<Digest> {
    let figures: &[u8; 16] = text.as_bytes().try_into().ok()?;
    let figure = |sum, &byte: &u8| Some((sum << 4) | u64::from(char::from(byte).to_digit(16)?));
    figures.iter().try_fold(0, figure).map(Digest)
}

/// A manifest in the making.
#[derive(Debug, Default)]
pub struct Builder {
    paths: String,
    entries: Vec<Line>,
}

impl Builder {
    pub fn add(&mut self, path: &str, record: Record, print: Option<Print>, written: bool) {
        // A path has at most some hundred bytes, and 4 GiB of them are no catalog.
        let (start, len) = (self.paths.len() as u32, path.len() as u16);
        self.paths.push_str(path);
        self.entries.push(Line { start, len, written, record, print });
    }

    /// The files that were added so far, in no order.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.entries.iter().map(|line| line.entry(&self.paths))
    }

    /// So many files are to come.
    pub fn expect(&mut self, files: usize) {
        self.entries.reserve(files);
        self.paths.reserve(files * 64);
    }

    /// The manifest, or the path that was added twice.
    pub fn finish(mut self, groups: Vec<Group>) -> Result<Manifest, String> {
        let paths = &self.paths;
        self.entries.sort_unstable_by(|a, b| a.path(paths).cmp(b.path(paths)));
        let twice = self.entries.windows(2).find(|pair| pair[0].path(paths) == pair[1].path(paths));
        match twice {
            Some(pair) => Err(pair[0].path(paths).to_owned()),
            None => {
                Ok(Manifest { groups, paths: self.paths, entries: self.entries, index: FxHashMap::default() })
            }
        }
    }
}

/// Files without prints; of two with one path, the first.
impl<P: AsRef<str>> FromIterator<(P, Record)> for Manifest {
    fn from_iter<I: IntoIterator<Item = (P, Record)>>(files: I) -> Self {
        let mut builder = Builder::default();
        files.into_iter().for_each(|(path, record)| builder.add(path.as_ref(), record, None, false));
        let Builder { paths, mut entries } = builder;
        entries.sort_by(|a, b| a.path(&paths).cmp(b.path(&paths)));
        entries.dedup_by(|b, a| a.path(&paths) == b.path(&paths));
        Self { paths, entries, ..Self::default() }
    }
}

/// They say the same of the same files, whoever wrote them.
impl PartialEq for Manifest {
    fn eq(&self, other: &Self) -> bool {
        let said = |e: Entry<'_>| (e.record, e.print);
        self.groups == other.groups
            && self.entries.len() == other.entries.len()
            && self.entries().zip(other.entries()).all(|(a, b)| a.path == b.path && said(a) == said(b))
    }
}

impl Eq for Manifest {}

/// Why the bytes are no manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    Damaged,
    OtherVersion,
}

#[cfg(test)]
mod tests {
    use super::*;
    use expect_test::expect;
    use proptest::prelude::*;

    fn manifest(files: &[(&str, &str)]) -> Manifest {
        files.iter().map(|(path, text)| (*path, Record::of(text.as_bytes()))).collect()
    }

    fn with_pages() -> Manifest {
        let mut builder = Builder::default();
        let print = Print { group: 0, content: Digest(1), shown: Digest(2), alternates: Digest(u64::MAX) };
        builder.add("us/b c/index.html", Record::of(b"two"), Some(print), true);
        builder.add("a.txt", Record::of(b""), None, false);
        let parts = vec![("nav".to_owned(), Digest(7))];
        builder.finish(vec![Group { name: "us product".to_owned(), parts }]).unwrap()
    }

    #[test]
    fn it_is_a_sorted_text() {
        expect![[r#"
            tradewind manifest 2
            group us product
            part 0000000000000007 nav
            file 2d06800538d394c2 0 a.txt
            page 6c0560bdcb29998b 3 0 0000000000000001 0000000000000002 ffffffffffffffff us/b c/index.html
            sum fec50653713643aa
        "#]]
        .assert_eq(&String::from_utf8(with_pages().to_bytes()).unwrap());
    }

    #[test]
    fn what_is_left_of_it_still_tells_what_is_ours() {
        let text = String::from_utf8(with_pages().to_bytes()).unwrap();
        let left = |cut: usize| Manifest::paths_in(&text[..text.len() - cut]).collect::<Vec<_>>();
        assert_eq!(left(3), ["a.txt", "us/b c/index.html"]);
        assert_eq!(left(25), ["a.txt"]);
    }

    #[test]
    fn every_damage_is_seen() {
        let whole = with_pages().to_bytes();
        for cut in 0..whole.len() {
            assert!(Manifest::parse(&whole[..cut]).is_err(), "cut to {cut} bytes");
        }
        for at in 0..whole.len() {
            let mut bent = whole.clone();
            bent[at] ^= 1;
            assert!(Manifest::parse(&bent).is_err(), "byte {at} bent");
        }
        assert_eq!(Manifest::parse(b"tradewind manifest 1\nx"), Err(Unreadable::OtherVersion));
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

    #[test]
    fn what_another_does_not_have_is_counted() {
        let one = manifest(&[("a", ""), ("c", ""), ("e", "")]);
        for (other, count) in [(&["a", "b", "e"][..], 1), (&[], 3), (&["d", "f"], 3), (&["a", "c", "e"], 0)] {
            let other: Manifest = other.iter().map(|path| (*path, Record::of(b""))).collect();
            assert_eq!(one.beside(&other), count);
        }
    }

    #[test]
    fn no_path_is_there_twice() {
        let mut builder = Builder::default();
        builder.add("a", Record::of(b"1"), None, true);
        builder.add("a", Record::of(b"2"), None, true);
        assert_eq!(builder.finish(Vec::new()), Err("a".to_owned()));
    }

    type Files = Vec<(String, u64, u64, Option<(u64, u64, u64)>)>;

    fn files() -> impl Strategy<Value = Files> {
        let file = ("[^\\p{Cc}]{1,20}", any::<u64>(), any::<u64>(), any::<Option<(u64, u64, u64)>>());
        prop::collection::vec(file, 0..20)
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(mut files in files()) {
            files.sort();
            files.dedup_by(|a, b| a.0 == b.0);
            let mut builder = Builder::default();
            for (path, digest, len, print) in &files {
                let print = print.map(|(content, shown, alternates)| Print {
                    group: 0,
                    content: Digest(content),
                    shown: Digest(shown),
                    alternates: Digest(alternates),
                });
                builder.add(path, Record { digest: Digest(*digest), len: *len }, print, true);
            }
            let manifest = builder.finish(vec![Group { name: "x y".into(), parts: Vec::new() }]).unwrap();
            prop_assert_eq!(Manifest::parse(&manifest.to_bytes()), Ok(manifest));
        }
    }
}
