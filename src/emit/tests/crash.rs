//! A build dies after each of its steps; what is in place is whole, and the next build is right.

use std::fs;

use super::{Bench, Files, ONE_BY_ONE, put, texts};
use crate::emit::Output;
use crate::error::Result;

#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
enum Step {
    Opened,
    Staged,
    Linked,
    AnnouncedInPart,
    Announced,
    SteppedAside,
    Exchanged,
    ExchangedByRenames,
    Confirmed,
}

use Step::*;

const STEPS: [Step; 9] = [
    Opened,
    Staged,
    Linked,
    AnnouncedInPart,
    Announced,
    SteppedAside,
    Exchanged,
    ExchangedByRenames,
    Confirmed,
];

// Old and new files have the same lengths, so that only their bytes tell them apart.
const OLD: Files = &[("gone", "old"), ("page", "old"), ("same", "---")];
const NEW: Files = &[("page", "new"), ("same", "---"), ("x/come", "new")];
const OTHER: Files = &[("page", "etc"), ("x/come", "etc")];

/// Does what `publish` does, up to and with `last`; then the process is gone, and its lock with it.
fn die_after(last: Step, bench: &Bench, files: Files) -> Result<()> {
    let mut output = bench.open();
    if last >= Staged {
        put(&output, files);
    }
    let planned = output.take_planned()?;
    let next = planned;
    if last >= Linked {
        let unchanged: Vec<_> = next.entries().filter(|file| !file.written).collect();
        output.carry_unchanged(&unchanged, ONE_BY_ONE)?;
        output.carry_foreign(&output.found_in_site()?, &next)?;
    }
    if last >= AnnouncedInPart {
        output.announce(&next)?;
    }
    if last == AnnouncedInPart {
        let bytes = next.to_bytes();
        fs::write(output.place.announced(), &bytes[..bytes.len() / 2]).unwrap();
    }
    match last {
        SteppedAside => fs::rename(&output.place.out, output.place.previous()).unwrap(),
        ExchangedByRenames => output.swap_by_renames().unwrap(),
        Exchanged | Confirmed => output.exchange()?,
        _ => {}
    }
    if last >= Confirmed {
        output.confirm()?;
    }
    let Output { stage, .. } = output;
    std::mem::forget(stage);
    Ok(())
}

fn with_foreign<'a>(files: Files<'a>) -> Vec<(&'a str, &'a str)> {
    files.iter().copied().chain([("mine.txt", "foreign")]).collect()
}

#[test]
fn the_next_build_is_right_after_any_step() {
    for step in STEPS {
        for files in [OLD, NEW, OTHER] {
            let bench = Bench::new();
            bench.build(OLD);
            fs::write(bench.out().join("mine.txt"), "foreign").unwrap();
            die_after(step, &bench, NEW).unwrap();

            let in_place = if step >= Exchanged { NEW } else { OLD };
            if step != SteppedAside {
                assert_eq!(texts(&bench.out()).len(), in_place.len() + 1, "{step:?}");
            }
            let unchanged = files.iter().filter(|file| in_place.contains(file)).count();
            let removed =
                in_place.iter().filter(|(path, _)| files.iter().all(|(other, _)| path != other)).count();
            let done = bench.build(files);
            assert_eq!((done.unchanged, done.removed), (unchanged, removed), "{step:?}, then {files:?}");
            bench.check_out(&with_foreign(files));
            let listed = fs::read_to_string(bench.path("public.build/files")).unwrap();
            assert!(listed.lines().eq(files.iter().map(|(path, _)| *path)), "{step:?}: {listed}");
        }
    }
}

#[test]
fn the_first_build_may_die_too() {
    for step in STEPS.into_iter().filter(|step| !matches!(step, SteppedAside | ExchangedByRenames)) {
        let bench = Bench::new();
        die_after(step, &bench, NEW).unwrap();
        assert_eq!(bench.out().exists(), step >= Exchanged, "{step:?}");
        bench.build(OLD);
        bench.check_out(OLD);
    }
}

#[test]
fn an_interrupted_publication_is_told_once() {
    let bench = Bench::new();
    bench.build(OLD);
    die_after(Exchanged, &bench, NEW).unwrap();
    assert!(bench.open().notes()[0].contains("was interrupted while it published"));
    assert!(bench.open().notes().is_empty());
}

#[test]
fn a_file_that_neither_build_wrote_is_kept() {
    let bench = Bench::new();
    bench.build(OLD);
    die_after(Announced, &bench, NEW).unwrap();
    fs::create_dir(bench.out().join("x")).unwrap();
    fs::write(bench.out().join("x/come"), "mine").unwrap();
    assert_eq!(bench.build(&[("page", "old")]).foreign, 1);
    bench.check_out(&[("page", "old"), ("x/come", "mine")]);
}
