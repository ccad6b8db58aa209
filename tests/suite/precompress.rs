//! Compressed siblings of the published files: they say the same, come and go with them, and are made no more often.

use std::collections::{BTreeMap, BTreeSet};

use crate::golden;
use crate::laws;
use crate::site::{AS_OF, Site, shop};

const SETTING: &str = "precompress = [\"gzip\", \"br\"]";

/// The site that is compressed.
fn compressed(site: Site) -> Site {
    site.edit("site.toml", "theme =", &format!("{SETTING}\ntheme ="))
}

/// What a compressed file holds, if the name is that of one.
fn decompressed(path: &str, bytes: &[u8]) -> Option<(String, Vec<u8>)> {
    let mut out = vec![0; 1 << 20];
    let (original, len) = if let Some(original) = path.strip_suffix(".gz") {
        (original, libdeflater::Decompressor::new().gzip_decompress(bytes, &mut out).unwrap())
    } else {
        (path.strip_suffix(".br")?, brotlic::decompress(bytes, &mut out).unwrap())
    };
    out.truncate(len);
    Some((original.to_owned(), out))
}

/// The originals of all compressed files; each of them is as it was.
fn originals(files: &BTreeMap<String, Vec<u8>>) -> BTreeSet<String> {
    let mut originals = BTreeSet::new();
    for (path, bytes) in files {
        if let Some((original, text)) = decompressed(path, bytes) {
            assert!(files[&original] == text, "{path} does not hold {original}");
            assert!(bytes.len() < text.len(), "{path} is no smaller");
            originals.insert(original);
        }
    }
    originals
}

#[test]
fn every_text_has_its_siblings() {
    let long =
        "<svg xmlns=\"http://www.w3.org/2000/svg\">".to_owned() + &"<path d=\"M0 0\"/>".repeat(40) + "</svg>";
    let site = Site::new(golden::SITE).file("content/images/cloth.svg", long);
    let site =
        site.file("static/photo.jpg", "not for us ".repeat(99)).file("static/tiny.txt", "x".repeat(199));
    let folder = compressed(site).folder();
    let files = folder.build(&[]);
    laws::hold(&folder.path("public"));
    let originals = originals(&files);
    for (path, bytes) in files.iter().filter(|(path, _)| !path.ends_with(".gz") && !path.ends_with(".br")) {
        let kinds = [".html", ".css", ".svg", ".xml", ".txt"];
        let expected = bytes.len() >= 200 && kinds.iter().any(|kind| path.ends_with(kind));
        assert_eq!(originals.contains(path), expected, "{path}, {} bytes", bytes.len());
        for sibling in [".gz", ".br"] {
            assert_eq!(files.contains_key(&format!("{path}{sibling}")), expected, "{path}{sibling}");
        }
    }
    for path in ["us/index.html", "harbor.de/404.html", "sitemap-us.xml"] {
        assert!(originals.contains(path), "{path}");
    }
    for kind in [".svg", ".css"] {
        assert!(originals.iter().any(|path| path.starts_with("assets/") && path.ends_with(kind)), "{kind}");
    }
    let pages = std::fs::read_to_string(folder.path("public.build/pages.jsonl")).unwrap();
    assert!(!pages.contains(".gz") && !pages.contains(".br"), "{pages}");
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let site = compressed(Site::new(golden::SITE));
    let one = site.folder().build(&["--jobs", "1"]);
    assert!(site.folder().build(&["--jobs", "3"]) == one);
}

#[test]
fn they_come_and_go_with_the_setting() {
    let folder = shop("").folder();
    let plain = folder.build(&[]);
    folder.edit("site.toml", "theme =", "precompress = [\"gzip\"]\ntheme =");
    let gzip = folder.build(&[]);
    assert!(originals(&gzip).len() > 6 && gzip.keys().all(|path| !path.ends_with(".br")));
    folder.edit("site.toml", "[\"gzip\"]", "[\"br\", \"gzip\", \"br\"]");
    let both = folder.build(&[]);
    assert!(gzip.iter().all(|(path, bytes)| both[path] == *bytes));
    assert_eq!(both.len() - plain.len(), 2 * (gzip.len() - plain.len()));
    folder.edit("site.toml", "precompress = [\"br\", \"gzip\", \"br\"]\n", "");
    assert!(folder.build(&[]) == plain);
}

#[test]
fn they_are_made_where_something_changed() {
    let folder = compressed(shop("")).folder();
    let before = folder.build(&[]);
    let build = || folder.run(&["build", "--as-of", AS_OF, "--stats"]).stdout;
    let compressed = |text: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix("Compressed "))
            .unwrap()
            .trim()
            .parse::<usize>()
            .unwrap()
    };
    let nothing = build();
    assert!(nothing.contains(" 0 written") && nothing.contains(" 0 removed"), "{nothing}");
    assert_eq!(compressed(&nothing), 0);
    folder.edit("content/products/mug/index.de.md", "jeden Tag", "alle Tage");
    assert_eq!(compressed(&build()), 2, "one page in two codings");
    let after = folder.published();
    let differ: Vec<&str> =
        after.keys().filter(|path| before[*path] != after[*path]).map(String::as_str).collect();
    assert_eq!(differ, ["de/mug/index.html", "de/mug/index.html.br", "de/mug/index.html.gz"]);
    originals(&after);
    // One file that is lost comes back alone.
    std::fs::remove_file(folder.path("public/us/index.html.br")).unwrap();
    assert_eq!(compressed(&build()), 1);
    assert!(folder.published() == after);
}

#[test]
fn what_the_site_brings_itself_stays() {
    let robots = "User-agent: *\n".repeat(20);
    let files = format!("-- static/robots.txt --\n{robots}-- static/robots.txt.gz --\nmy own");
    let files = compressed(shop(&files).edit(
        "static/robots.txt",
        "User",
        "Sitemap: https://harbor.example/sitemap.xml\nUser",
    ))
    .folder()
    .build(&[]);
    assert_eq!(files["robots.txt.gz"], b"my own");
    assert_eq!(decompressed("robots.txt.br", &files["robots.txt.br"]).unwrap().1, files["robots.txt"]);
}

#[test]
fn a_coding_that_nobody_knows() {
    let site = shop("").edit("site.toml", "theme =", "precompress = [\"zstd\"]\ntheme =");
    crate::site::check(
        &site,
        expect_test::expect![[r#"
        error[invalid-value] site.toml:5:16: `precompress` cannot be `zstd`
            Write one of: gzip, br.
    "#]],
    );
}
