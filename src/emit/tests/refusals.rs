//! What is refused, so that nothing of anybody's is lost; and what is not.

use std::fs;

use super::{Bench, FIRST, ONE_BY_ONE, describe, put, texts};

#[test]
fn folders_that_are_not_ours_are_refused() {
    let bench = Bench::new();
    fs::create_dir_all(bench.path("photos")).unwrap();
    fs::write(bench.path("photos/me.jpg"), "").unwrap();
    fs::write(bench.path("file"), "").unwrap();
    fs::create_dir_all(bench.path("x.build/mine")).unwrap();
    let cases = [
        ("photos", "it holds files that Tradewind did not make / name another folder"),
        ("x", "x.build: it holds files that Tradewind did not make / the build keeps its notes there"),
        ("file", "it is a file, not a folder"),
        ("file/public", "ot a directory"),
        ("site", "the site's own folder lies there / name a folder"),
        ("site/..", "the site's own folder lies there / name a folder"),
        ("/", "it is the root of the file system"),
        ("nowhere/..", "it names no folder"),
    ];
    for (out, expected) in cases {
        let refusal = bench.refusal(&bench.path(out));
        assert!(refusal.contains(expected), "{out}: {refusal}");
    }
    assert!(!bench.path("photos.build").exists(), "a refused folder gets nothing beside it");
}

#[test]
fn what_is_not_ours_is_never_lost_to_a_page() {
    let bench = Bench::new();
    bench.build(FIRST);
    fs::write(bench.out().join("about"), "mine").unwrap();
    let output = bench.open();
    put(&output, &[("about/index.html", "ours")]);
    let error = describe(&output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap_err());
    assert!(error.contains("it is in the way of a page / move it out"), "{error}");
    assert_eq!(texts(&bench.out())["about"], "mine");
    assert_eq!(texts(&bench.out())["index.html"], "home");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_in_the_site() {
    use std::os::unix::fs::symlink;
    let bench = Bench::new();
    bench.build(FIRST);
    fs::create_dir(bench.path("elsewhere")).unwrap();
    fs::rename(bench.out().join("us"), bench.path("elsewhere/us")).unwrap();
    symlink(bench.path("elsewhere/us"), bench.out().join("us")).unwrap();
    let output = bench.open();
    put(&output, &[("us/a/index.html", "changed"), ("us/b/index.html", "b in us")]);
    output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap_err();
    assert_eq!(fs::read_to_string(bench.path("elsewhere/us/a/index.html")).unwrap(), "a in us");
    assert!(bench.out().join("us").is_symlink());
}

#[test]
fn hostile_paths_are_refused() {
    let bench = Bench::new();
    let output = bench.open();
    let long = "x".repeat(256);
    let cases = [
        ("", "empty"),
        ("/etc/passwd", "empty"),
        ("a//b", "empty"),
        ("a/", "empty"),
        ("../a", "`..` is no name"),
        ("a/../../b", "`..` is no name"),
        ("./a", "`.` is no name"),
        ("a\0b", "control character"),
        ("a\nb", "control character"),
        (&long, "256 bytes is too long; file systems take 255"),
    ];
    for (path, expected) in cases {
        let error = output.put(path, b"").unwrap_err().to_string();
        assert!(error.contains(expected), "{path:?}: {error}");
    }
    for path in ["...", "..a", "a b", "größe", "%2e%2e", "C:"] {
        assert!(cfg!(windows) || output.put(path, b"").is_ok(), "{path:?}");
    }
}

#[test]
fn one_path_is_planned_once() {
    let bench = Bench::new();
    bench.build(FIRST);
    let output = bench.open();
    put(&output, FIRST);
    put(&output, FIRST);
    let error = output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap_err().to_string();
    assert_eq!(error, "cannot write index.html: two files were planned for this path");
    bench.check_out(FIRST);
}

#[test]
fn the_output_may_be_deep_or_behind_a_link_or_empty() {
    let bench = Bench::new();
    fs::create_dir(bench.path("empty")).unwrap();
    let mut outs = vec!["deep/er/public", "empty"];
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("empty", bench.path("link")).unwrap();
        std::os::unix::fs::symlink("later", bench.path("dangling")).unwrap();
        outs.extend(["link", "dangling"]);
    }
    for out in outs {
        let output = bench.try_open(&bench.path(out)).unwrap();
        put(&output, FIRST);
        output.publish(&|_| Ok(()), ONE_BY_ONE).unwrap();
        assert_eq!(texts(&bench.path(out).canonicalize().unwrap()).len(), 3, "{out}");
    }
    assert!(bench.path("later.build").is_dir() && !bench.path("link.build").exists());
}
