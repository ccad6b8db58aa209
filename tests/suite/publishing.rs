//! What becomes of the output folder when the site changes, is broken, or is built twice at once.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use crate::golden;
use crate::site::{AS_OF, Folder, Site, shop, tree};

/// A product in its own category, so that few pages show it.
const CUP: &str = r#"
-- content/categories/cups/index.md --
+++
title = "Cups"
+++
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
category = "cups"
+++
A cup of porcelain.
"#;

/// When every file was written, and which file it is to the file system.
fn identities(root: &Path) -> BTreeMap<String, (std::time::SystemTime, u64)> {
    #[cfg(unix)]
    let inode = |meta: &fs::Metadata| std::os::unix::fs::MetadataExt::ino(meta);
    #[cfg(not(unix))]
    let inode = |_: &fs::Metadata| 0;
    let paths = tree(root).into_keys();
    let identity = |path: String| {
        let meta = fs::metadata(root.join(&path)).unwrap();
        (path, (meta.modified().unwrap(), inode(&meta)))
    };
    paths.map(identity).collect()
}

#[test]
fn a_change_rewrites_its_pages_only() {
    let folder = shop(CUP).folder();
    folder.build(&[]);
    let before = identities(&folder.path("public"));
    folder.edit("content/products/cup/index.md", "porcelain", "bone china");
    folder.build(&[]);
    let after = identities(&folder.path("public"));
    let changed: BTreeSet<&str> =
        after.iter().filter(|(path, id)| before[*path] != **id).map(|(p, _)| p.as_str()).collect();
    assert_eq!(changed, BTreeSet::from(["us/cups/cup/index.html", "de/cups/cup/index.html"]));
}

#[test]
fn a_build_without_a_change_touches_nothing() {
    let folder = Site::new(golden::SITE).folder();
    folder.build(&[]);
    let before = identities(&folder.path("public"));
    let ran = folder.run(&["build", "--as-of", AS_OF]);
    assert!(ran.stdout.contains("0 written"), "{}", ran.stdout);
    assert!(ran.stdout.contains("0 removed"), "{}", ran.stdout);
    assert_eq!(identities(&folder.path("public")), before);
}

#[test]
fn clean_equals_incremental() {
    let folder = shop(CUP).folder();
    folder.build(&[]);
    folder.edit("content/products/cup/index.md", "title = \"Cup\"", "title = \"Bowl\"\nslug = \"bowl\"");
    folder.edit("site.toml", "name = \"Harbor\"", "name = \"Haven\"");
    let incremental = folder.build(&[]);
    for made in ["public", "public.build"] {
        fs::remove_dir_all(folder.path(made)).unwrap();
    }
    assert!(folder.build(&[]) == incremental);
}

#[test]
fn what_is_no_longer_planned_is_removed() {
    let folder = shop(CUP).folder();
    let before = folder.build(&[]);
    fs::remove_dir_all(folder.path("content/products/cup")).unwrap();
    fs::remove_dir_all(folder.path("content/categories/cups")).unwrap();
    let after = folder.build(&[]);
    let gone: Vec<&str> = before.keys().filter(|p| !after.contains_key(*p)).map(String::as_str).collect();
    assert_eq!(
        gone,
        ["de/cups/cup/index.html", "de/cups/index.html", "us/cups/cup/index.html", "us/cups/index.html"]
    );
    assert!(!folder.path("public/de/cups").exists(), "a folder without files is left");
    assert!(after.values().all(|bytes| !String::from_utf8_lossy(bytes).contains("Cup")));
}

#[test]
fn an_error_leaves_the_last_good_site() {
    let folder = shop(CUP).folder();
    let good = folder.build(&[]);
    let before = identities(&folder.path("public"));
    folder.edit("content/products/cup/index.md", "price = \"9 EUR\"", "price = 9");
    folder.edit("content/products/mug/index.md", "A mug", "A big mug");
    let ran = folder.run(&["build", "--as-of", AS_OF]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stdout.contains("the last good site stays"), "{}", ran.stdout);
    assert_eq!(identities(&folder.path("public")), before);
    assert!(folder.published() == good);
    folder.edit("content/products/cup/index.md", "price = 9", "price = \"9 EUR\"");
    let text = folder.build(&[])["us/mug/index.html"].clone();
    assert!(String::from_utf8(text).unwrap().contains("A big mug"));
}

#[test]
fn files_of_others_stay() {
    let folder = shop("").folder();
    folder.build(&[]);
    folder.write("public/google1234.html", "google-site-verification");
    folder.edit("content/products/mug/index.md", "title = \"Mug\"", "title = \"Big mug\"");
    let ran = folder.run(&["build", "--as-of", AS_OF]);
    assert!(ran.stdout.contains("1 not made by Tradewind left in place"), "{}", ran.stdout);
    assert!(folder.path("public/google1234.html").exists());
}

#[test]
fn a_folder_of_others_is_refused() {
    let folder = shop("-- elsewhere/thesis.txt --\nthe only copy").folder();
    for out in ["elsewhere", ".", "content", "site.toml"] {
        let before = tree(&folder.path(""));
        let ran = folder.run(&["build", "--out", out]);
        assert_eq!(ran.code, Some(3), "--out {out}: {}", ran.stderr);
        assert!(ran.stderr.contains("error: cannot write to "), "{}", ran.stderr);
        assert!(tree(&folder.path("")) == before, "--out {out}");
    }
}

/// Two versions of a site of some pages, and how each looks when it is published.
fn two_versions() -> (Folder, [BTreeMap<String, Vec<u8>>; 2]) {
    let product = |n: usize| {
        format!(
            "-- content/products/p{n}/index.md --\n+++\nsku = \"P{n}\"\ntitle = \"Thing {n}\"\nprice = \"9 EUR\"\nprices = {{ us = \"9 USD\" }}\n+++\n"
        )
    };
    let folder = shop(&(0..60).map(product).collect::<String>()).folder();
    let old = folder.build(&[]);
    change(&folder, "Harbor", "Haven");
    let new = folder.build(&[]);
    (folder, [old, new])
}

/// Every page shows the shop's name.
fn change(folder: &Folder, from: &str, to: &str) {
    folder.edit("site.toml", &format!("name = \"{from}\""), &format!("name = \"{to}\""));
}

#[test]
fn a_killed_build_leaves_a_whole_site() {
    let (folder, [old, new]) = two_versions();
    let mut alive = Duration::from_millis(200);
    let (mut before, mut after) = (0, 0);
    for round in 0..24 {
        let (from, to, last, next) =
            if round % 2 == 0 { ("Haven", "Harbor", &new, &old) } else { ("Harbor", "Haven", &old, &new) };
        change(&folder, from, to);
        let mut build = folder.command(&["build", "--as-of", AS_OF]);
        let mut build = build.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(alive);
        // It may be done already.
        build.kill().unwrap();
        build.wait().unwrap();
        let found = folder.published();
        assert!(found == *last || found == *next, "round {round}: neither the old site nor the new one");
        // So the moment nears the one at which the site is exchanged, however fast the machine is.
        if found == *next {
            after += 1;
            alive = alive.mul_f64(0.9);
        } else {
            before += 1;
            alive = alive.mul_f64(1.15);
            // The next round must have something to change.
            folder.build(&[]);
        }
    }
    assert!(before > 0 && after > 0, "killed {before} times before the exchange, {after} times after it");
}

#[test]
fn two_builds_at_once_take_turns() {
    let (folder, [old, new]) = two_versions();
    for (from, to, site) in [("Haven", "Harbor", &old), ("Harbor", "Haven", &new)] {
        change(&folder, from, to);
        let builds: Vec<_> = (0..4)
            .map(|_| {
                folder
                    .command(&["build", "--as-of", AS_OF])
                    .stdout(Stdio::null())
                    .stderr(Stdio::null())
                    .spawn()
                    .unwrap()
            })
            .collect();
        for mut build in builds {
            assert!(build.wait().unwrap().success());
        }
        assert!(folder.published() == *site);
    }
}
