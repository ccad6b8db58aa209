//! Publishing, seen from outside: file sets in, a folder out.

mod crash;
mod kill;
mod refusals;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use tempfile::TempDir;

use super::{Each, Fate, Output, Published};
use crate::error::{Error, Result};
use crate::incremental::{Manifest, Record};

type Files<'a> = &'a [(&'a str, &'a str)];

const ONE_BY_ONE: Each = &|n, deed| (0..n).try_for_each(deed);

/// A site folder and the output beside it.
struct Bench {
    dir: TempDir,
}

impl Bench {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("site")).unwrap();
        Self { dir }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn out(&self) -> PathBuf {
        self.path("public")
    }

    /// May have to wait even when it is alone: a process that another test starts holds a copy of our lock until it
    /// runs its own program.
    fn try_open(&self, out: &Path) -> Result<Output> {
        Output::open(out, &self.path("site"), || {})
    }

    fn open(&self) -> Output {
        self.try_open(&self.out()).unwrap()
    }

    fn build(&self, files: Files) -> Published {
        let output = self.open();
        put(&output, files);
        output.publish(&|out| out.write_all(b"{}\n"), ONE_BY_ONE).unwrap()
    }

    /// Counts: written, unchanged, removed, foreign.
    fn check(&self, files: Files, expected: (usize, usize, usize, usize)) {
        let done = self.build(files);
        assert_eq!((done.written, done.unchanged, done.removed, done.foreign), expected, "{files:?}");
    }

    fn check_out(&self, files: Files) {
        let expected: BTreeMap<_, _> =
            files.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect();
        assert_eq!(texts(&self.out()), expected);
        self.check_stage();
    }

    /// Between builds, the stage is what its list says.
    fn check_stage(&self) {
        let (stage, list) = (self.path("public.build/stage"), self.path("public.build/manifest.stage"));
        assert!(stage.exists() == list.exists() && !self.path("public.build/previous").exists());
        if stage.exists() {
            let listed = Manifest::parse(&fs::read(&list).unwrap()).unwrap();
            for (path, text) in texts(&stage) {
                assert_eq!(listed.get(&path), Some(Record::of(text.as_bytes())), "{path}");
            }
        }
    }

    fn refusal(&self, out: &Path) -> String {
        describe(&self.try_open(out).unwrap_err())
    }
}

fn put(output: &Output, files: Files) {
    for (path, text) in files {
        output.put(path, text.as_bytes()).unwrap();
    }
}

fn describe(error: &Error) -> String {
    format!("{error} / {}", error.hint_text().unwrap_or("no hint"))
}

/// All files below a folder.
fn texts(folder: &Path) -> BTreeMap<String, String> {
    let files =
        walkdir::WalkDir::new(folder).into_iter().map(|e| e.unwrap()).filter(|e| !e.file_type().is_dir());
    files
        .map(|e| {
            let path = e.path().strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
            (path, fs::read_to_string(e.path()).unwrap())
        })
        .collect()
}

const FIRST: Files =
    &[("index.html", "home"), ("us/a/index.html", "a in us"), ("us/b/index.html", "b in us")];

#[test]
fn a_fresh_site_is_written_whole() {
    let bench = Bench::new();
    bench.check(FIRST, (3, 0, 0, 0));
    bench.check_out(FIRST);
    assert_eq!(fs::read_to_string(bench.path("public.build/pages.jsonl")).unwrap(), "{}\n");
}

#[test]
fn the_same_again_touches_nothing() {
    let bench = Bench::new();
    bench.build(FIRST);
    let state = |path: &Path| {
        let entries = walkdir::WalkDir::new(path).sort_by_file_name().into_iter().map(|e| e.unwrap());
        entries.map(|e| (e.path().to_owned(), e.metadata().unwrap().modified().unwrap())).collect::<Vec<_>>()
    };
    let before = state(&bench.out());
    #[cfg(unix)]
    let folder = || std::os::unix::fs::MetadataExt::ino(&fs::metadata(bench.out()).unwrap());
    #[cfg(unix)]
    let folder_before = folder();
    bench.check(FIRST, (0, 3, 0, 0));
    assert_eq!(state(&bench.out()), before);
    #[cfg(unix)]
    assert_eq!(folder(), folder_before, "it is the same folder, not one like it");
}

#[test]
fn only_what_changed_is_written_and_what_is_gone_is_removed() {
    let bench = Bench::new();
    bench.build(FIRST);
    let second: Files = &[("index.html", "HOME"), ("us/a/index.html", "a in us"), ("us/c", "new")];
    let written = |path: &str| fs::metadata(bench.out().join(path)).unwrap().modified().unwrap();
    let before = written("us/a/index.html");
    bench.check(second, (2, 1, 1, 0));
    bench.check_out(second);
    assert_eq!(written("us/a/index.html"), before, "an unchanged file keeps its time");
    assert!(!bench.out().join("us/b").exists(), "an empty folder is no longer there");
    bench.check(&[], (0, 0, 3, 0));
    bench.check_out(&[]);
}

#[test]
fn what_was_taken_can_be_read() {
    let bench = Bench::new();
    bench.build(&[("old", "from the site"), ("index.html", "home")]);
    let output = bench.open();
    let check = |files: Files| {
        put(&output, &files[files.len() - 1..]);
        let taken = output.taken();
        let read: Vec<_> = taken.iter().map(|file| (&*file.path, output.read(file).unwrap())).collect();
        let mut expected: Vec<_> =
            files.iter().map(|(path, text)| (*path, text.as_bytes().to_vec())).collect();
        expected.sort();
        assert_eq!(read, expected);
        assert!(taken.iter().all(|file| file.record == Record::of(&output.read(file).unwrap())));
    };
    check(&[("old", "from the site")]);
    check(&[("old", "from the site"), ("index.html", "the first that waits")]);
    check(&[("old", "from the site"), ("index.html", "the first that waits"), ("a", "its follower")]);
}

#[test]
fn what_is_kept_needs_no_bytes() {
    let bench = Bench::new();
    let check = |path: &str, expected: (bool, usize, usize), why: &str| {
        let output = bench.open();
        let kept = output.keep(path).unwrap();
        put(&output, &[("index.html", "home")]);
        if !kept {
            put(&output, &[(path, "picture")]);
        }
        let done = output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap();
        assert_eq!((kept, done.written, done.unchanged), expected, "{why}");
        bench.check_out(&[("index.html", "home"), (path, "picture")]);
    };
    check("a.webp", (false, 2, 0), "there is no site yet");
    check("a.webp", (true, 0, 2), "the last build wrote it");
    check("b.webp", (false, 1, 1), "no build wrote it");
    fs::write(bench.out().join("c.webp"), "picture").unwrap();
    check("c.webp", (false, 0, 2), "somebody else wrote it, so its bytes are compared");
    for touched in ["another picture", "PICTURE"] {
        fs::write(bench.out().join("c.webp"), touched).unwrap();
        later(&bench.out().join("c.webp"));
        check("c.webp", (false, 1, 1), "somebody touched it");
    }
    fs::remove_file(bench.out().join("c.webp")).unwrap();
    check("c.webp", (false, 1, 1), "it is gone");
}

#[test]
fn a_file_may_become_a_folder_and_back() {
    let bench = Bench::new();
    for files in [&[("a", "1"), ("b/c", "2")], &[("a/c", "1"), ("b", "2")], &[("a", "1"), ("b/c", "2")]] {
        bench.build(files);
        bench.check_out(files);
    }
}

#[test]
fn a_file_that_somebody_touched_is_not_taken_on_trust() {
    let bench = Bench::new();
    bench.build(FIRST);
    for edit in ["HOME", "longer than it was"] {
        fs::write(bench.out().join("index.html"), edit).unwrap();
        later(&bench.out().join("index.html"));
        bench.check(FIRST, (1, 2, 0, 0));
        bench.check_out(FIRST);
    }
    later(&bench.out().join("index.html"));
    bench.check(FIRST, (0, 3, 0, 0));
    fs::remove_file(bench.out().join("us/a/index.html")).unwrap();
    bench.check(FIRST, (1, 2, 0, 0));
    bench.check_out(FIRST);
    fs::remove_dir_all(bench.out()).unwrap();
    bench.check(FIRST, (3, 0, 0, 0));
    bench.check_out(FIRST);
}

#[cfg(unix)]
#[test]
fn the_stage_is_not_taken_on_trust_either() {
    use std::os::unix::fs::MetadataExt;
    let bench = Bench::new();
    bench.build(FIRST);
    let second: Files =
        &[("index.html", "HOME"), ("us/a/index.html", "a in us"), ("us/b/index.html", "B in us")];
    bench.build(second);
    let (here, held) =
        (bench.out().join("us/a/index.html"), bench.path("public.build/stage/us/a/index.html"));
    assert_eq!(fs::metadata(&here).unwrap().ino(), fs::metadata(&held).unwrap().ino());

    // Edited in place, which both trees see, then put right by a new file, which only one does.
    fs::write(&here, "A IN US").unwrap();
    later(&here);
    fs::write(bench.path("new"), "a in us").unwrap();
    fs::rename(bench.path("new"), &here).unwrap();
    bench.check(FIRST, (2, 1, 0, 0));
    bench.check_out(FIRST);

    fs::remove_file(&held).unwrap();
    bench.check(second, (2, 1, 0, 0));
    bench.check_out(second);
}

/// One file takes the place of another by itself; what the stage holds of it must not come back.
#[test]
fn one_file_alone_is_replaced() {
    let bench = Bench::new();
    let second: Files =
        &[("index.html", "HOME"), ("us/a/index.html", "a in us"), ("us/b/index.html", "B in us")];
    for files in [FIRST, second, FIRST] {
        bench.build(files);
        // It is known again by a look.
        let output = bench.open();
        assert!(files.iter().all(|(path, _)| output.keep(path).unwrap()));
    }
    // Edited in place, which the stage shares.
    let here = bench.out().join("us/a/index.html");
    fs::write(&here, "A IN US").unwrap();
    later(&here);
    bench.check(FIRST, (1, 2, 0, 0));
    bench.check_out(FIRST);
    let other: Files =
        &[("index.html", "home"), ("us/a/index.html", "other"), ("us/b/index.html", "b in us")];
    bench.check(other, (1, 2, 0, 0));
    bench.check_out(other);
    bench.check(second, (3, 0, 0, 0));
    bench.check_out(second);
}

/// The clock of a file system ticks slowly; a test does not wait for it.
fn later(path: &Path) {
    let time = std::time::SystemTime::now() + std::time::Duration::from_secs(1);
    fs::File::options().write(true).open(path).unwrap().set_modified(time).unwrap();
}

#[test]
fn what_is_not_ours_stays() {
    let bench = Bench::new();
    bench.build(FIRST);
    fs::write(bench.out().join("verify.txt"), "mine").unwrap();
    fs::create_dir_all(bench.out().join("us/b/.git/refs")).unwrap();
    fs::write(bench.out().join("us/b/.git/HEAD"), "mine").unwrap();
    bench.check(&[("index.html", "home")], (0, 1, 2, 2));
    bench.check_out(&[("index.html", "home"), ("us/b/.git/HEAD", "mine"), ("verify.txt", "mine")]);
    assert!(bench.out().join("us/b/.git/refs").is_dir());
    // Where one file takes another's place, nobody looks for those of others.
    bench.check(&[("index.html", "home"), ("verify.txt", "ours")], (1, 1, 0, 0));
    bench.check(&[("index.html", "home")], (0, 1, 1, 1));
    bench.check_out(&[("index.html", "home"), ("us/b/.git/HEAD", "mine")]);
}

#[test]
fn a_dropped_build_leaves_no_trace() {
    let bench = Bench::new();
    put(&bench.open(), FIRST);
    assert!(!bench.out().exists());
    bench.build(FIRST);
    put(&bench.open(), &[("index.html", "half a site")]);
    bench.check_out(FIRST);
    bench.check(FIRST, (0, 3, 0, 0));
}

#[test]
fn a_damaged_manifest_costs_trust_but_no_files_of_others() {
    for bad in ["", "tradewind manifest 99\n"] {
        let bench = Bench::new();
        bench.build(FIRST);
        fs::write(bench.path("public/proof.txt"), "theirs").unwrap();
        fs::write(bench.path("public.build/manifest"), bad).unwrap();
        let output = bench.open();
        assert_eq!(output.notes().len(), 1, "{bad:?}");
        let fates = [("index.html", "HOME"), ("us/a/index.html", "a in us")]
            .map(|(path, text)| output.put(path, text.as_bytes()).unwrap());
        assert_eq!(fates, [Fate::Written, Fate::Unchanged]);
        output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap();
        bench.check_out(&[("index.html", "HOME"), ("proof.txt", "theirs"), ("us/a/index.html", "a in us")]);
        assert!(bench.open().notes().is_empty(), "it is whole again");
    }
}

#[test]
fn two_builds_take_turns() {
    let bench = Bench::new();
    let (first_waits, second) = std::sync::mpsc::channel();
    std::thread::scope(|threads| {
        let first = bench.open();
        threads.spawn(|| {
            let output =
                Output::open(&bench.out(), &bench.path("site"), move || first_waits.send(()).unwrap())
                    .unwrap();
            assert_eq!(
                output.put("index.html", b"home").unwrap(),
                Fate::Unchanged,
                "the first has published"
            );
            output.put("second", b"2").unwrap();
            output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap();
        });
        second.recv().unwrap();
        put(&first, FIRST);
        first.publish(&|_| Ok(()), ONE_BY_ONE).unwrap();
    });
    bench.check_out(&[("index.html", "home"), ("second", "2")]);
}

#[test]
fn many_threads_put_at_once() {
    let bench = Bench::new();
    let output = bench.open();
    let paths: Vec<_> = (0..200).map(|i| format!("m{}/c{}/p{i}/index.html", i % 3, i % 7)).collect();
    std::thread::scope(|threads| {
        for part in paths.chunks(50) {
            let output = &output;
            threads.spawn(move || part.iter().for_each(|path| put(output, &[(path, path)])));
        }
    });
    assert_eq!(output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap().written, 200);
    assert!(texts(&bench.out()).iter().all(|(path, text)| path == text));
}

fn file_set() -> impl Strategy<Value = BTreeMap<&'static str, &'static str>> {
    let path =
        prop::sample::select(vec!["a.html", "b.html", "x/a.html", "x/y/a.html", "x/y/b.html", "z/é.html"]);
    prop::collection::btree_map(path, prop::sample::select(vec!["", "one", "two", "a longer text"]), 0..6)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_last_set_is_what_is_there(sets in prop::collection::vec(file_set(), 1..6)) {
        let bench = Bench::new();
        let mut before = BTreeMap::new();
        for set in sets {
            let files: Vec<_> = set.iter().map(|(path, text)| (*path, *text)).collect();
            let done = bench.build(&files);
            let unchanged = files.iter().filter(|(path, text)| before.get(path) == Some(text)).count();
            let removed = before.keys().filter(|path| !set.contains_key(*path)).count();
            prop_assert_eq!((done.unchanged, done.written, done.removed), (unchanged, files.len() - unchanged, removed));
            if !before.is_empty() || !set.is_empty() {
                bench.check_out(&files);
            }
            before = set;
        }
    }
}
