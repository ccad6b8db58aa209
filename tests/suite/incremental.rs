//! A build that goes on from the last one: it makes what a build from nothing makes, and no more than has to be made.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proptest::prelude::*;

use crate::golden;
use crate::site::{AS_OF, Folder, Site, tree};

/// Something that somebody does between two builds, and undoes the next time.
#[derive(Debug, Clone, Copy)]
enum Edit {
    /// In a file of the site, one text for another.
    Text(&'static str, &'static str, &'static str),
    /// A file of the site that comes and goes.
    File(&'static str, &'static str),
    /// A file of the output is removed.
    Lost(&'static str),
    /// Something is written into a file of the output.
    Scribbled(&'static str),
    /// A file beside the output is cut in half.
    Cut(&'static str),
    /// A byte of a file beside the output is another.
    Bent(&'static str),
}

use Edit::*;

const MUG: &str = "content/products/mug/index.md";
const BECHER: &str = "content/products/mug/index.de.md";

const EDITS: &[Edit] = &[
    Text(MUG, "Thrown", "Turned"),
    Text(MUG, "A mug with a", "A cup with a"),
    Text(MUG, "price = \"24 EUR\"", "price = \"25 EUR\""),
    Text(MUG, "us = \"28 USD\"", "us = \"29 USD\""),
    Text(MUG, "Sea blue", "Sky blue"),
    Text(MUG, "available = false", "available = true"),
    Text(MUG, "0.35 kg", "0.36 kg"),
    Text(MUG, "brand = \"Harbor\"", "brand = \"Haven\""),
    Text(MUG, "A blue mug", "A mug, blue"),
    Text(MUG, "category = \"kitchen/mugs\"", "category = \"kitchen\""),
    Text(BECHER, "Tide-Becher", "Flut-Becher"),
    Text(BECHER, "slug = \"tide-becher\"", "slug = \"flut-becher\""),
    Text(BECHER, "Meerblau", "Himmelblau"),
    Text(BECHER, "Small = \"Klein\"", "Small = \"Winzig\""),
    Text(BECHER, "Auf der Scheibe", "Von Hand"),
    Text("content/products/board/index.md", "title = \"Quay board\"", "title = \"Pier board\""),
    Text("content/products/board/index.md", "A board of oak", "A board of ash"),
    Text("content/products/cloth/index.md", "except = [\"ae\"]", "except = [\"us\"]"),
    Text("content/products/card/index.md", "sku = \"HB-4\"", "sku = \"HB-4\"\nfeatured = true\nweight = -1"),
    Text("content/products/card/index.md", "title = \"Gift card\"", "title = \"Quay board\""),
    Text("content/categories/kitchen/index.md", "Kitchen", "Galley"),
    Text("content/categories/kitchen/index.md", "All for the", "Things for the"),
    Text("content/categories/kitchen/index.de.md", "kueche", "kombuese"),
    Text("content/categories/kitchen/mugs/index.md", "title", "image = \"/images/cloth.svg\"\ntitle"),
    Text("content/pages/shipping/index.md", "By air.", "By sea."),
    Text("content/pages/shipping/index.md", "footer = true", "footer = false"),
    Text("content/pages/shipping/index.@de.md", "Versand", "Lieferung"),
    Text("content/images/cloth.svg", "0 0 2 2", "0 0 3 3"),
    Text("content/products/mug/mug.svg", "0 0 1 1", "0 0 4 4"),
    Text("rates/2026-10-30.toml", "1.1172", "1.2345"),
    Text("rates/2026-10-30.toml", "CHF = \"0.9194\"", "CHF = \"0.9\""),
    Text("site.toml", "name = \"Harbor\"", "name = \"Haven\""),
    Text("site.toml", "per_page = 2", "per_page = 1"),
    Text("site.toml", "[organization]", "urls = \"flat\"\n[organization]"),
    Text("site.toml", "fallback = \"canonical\"", "fallback = \"omit\""),
    Text("site.toml", "rounding = { step = \"1\" }", "rounding = { step = \"5\" }"),
    Text("site.toml", "days = [5, 9]", "days = [6, 9]"),
    Text("site.toml", "currency = \"AED\"\n", "currency = \"AED\"\nstatus = \"preview\"\n"),
    Text(
        "site.toml",
        "source_locale = \"en-US\"\n",
        "source_locale = \"en-US\"\nprecompress = [\"gzip\", \"br\"]\n",
    ),
    Text("themes/plain/templates/_card.html", "<", "\n<"),
    Text("themes/plain/templates/_tax.html", "<", "\n<"),
    Text("themes/plain/templates/base.html", "<body>", "<body class=\"x\">"),
    Text("themes/plain/templates/product.html", "<article", "<article id=\"x\""),
    Text("themes/plain/assets/style.css", "{", "{ "),
    File("themes/plain/messages/ar.ftl", "details = شيء\n"),
    File("content/messages/de.ftl", "details = Eigenes\nattribute-glaze = Glasur\n"),
    File("content/messages/en.ftl", "-shop = Haven\ndetails = { -shop }\n"),
    File(
        "content/products/new/index.md",
        "+++\nsku = \"N\"\ntitle = \"New\"\nprice = \"1 EUR\"\ncategory = \"kitchen\"\n+++\n[Mug](../mug/)\n",
    ),
    File("content/products/board/index.de.md", "+++\ntitle = \"Kaibrett\"\n+++\nEin Brett.\n"),
    File("content/products/mug/index.@de.md", "+++\ntitle = \"Nur hier\"\n+++\n"),
    File("content/categories/bath/index.md", "+++\ntitle = \"Bath\"\n+++\nSoon.\n"),
    File("content/pages/imprint.md", "+++\ntitle = \"Imprint\"\nfooter = true\n+++\nUs.\n"),
    File(
        "content/promotions/sale.toml",
        "label = \"Sale\"\nlabels = { de = \"Ausverkauf\" }\npercent = \"20 %\"\nfrom = 2026-11-01\nuntil = 2026-11-30\n",
    ),
    Text(MUG, "[prices]", "overrides = [{ price = \"19 USD\", until = 2026-11-30 }]\n[prices]"),
    File("static/ads.txt", "none\n"),
    File("static/us/index.html.gz", "not ours\n"),
    File(
        "rates/2026-10-31.toml",
        "source = \"x\"\nbase = \"EUR\"\ndate = 2026-10-31\n[rates]\nUSD = \"1.1\"\n",
    ),
    Lost("us/index.html"),
    Lost("sitemap-us.xml"),
    Lost("us/index.html.br"),
    Scribbled("us/kitchen/index.html"),
    Scribbled("us/kitchen/index.html.gz"),
    Scribbled("harbor.de/index.html"),
    Cut("manifest"),
    Bent("manifest"),
    Cut("parts"),
    Bent("parts"),
    Cut("pages.jsonl"),
];

impl Edit {
    fn make(self, folder: &Folder) {
        let beside = |name: &str| folder.path("public.build").join(name);
        match self {
            Text(path, one, other) => {
                let text = fs::read_to_string(folder.path(path)).unwrap();
                let (from, to) = if text.contains(other) { (other, one) } else { (one, other) };
                folder.edit(path, from, to);
            }
            File(path, text) => {
                if folder.path(path).exists() && fs::read_to_string(folder.path(path)).unwrap() == text {
                    fs::remove_file(folder.path(path)).unwrap();
                } else {
                    folder.write(path, text);
                }
            }
            Lost(path) => drop(fs::remove_file(folder.path("public").join(path))),
            Scribbled(path) => {
                let path = folder.path("public").join(path);
                if let Ok(mut bytes) = fs::read(&path) {
                    bytes[0] ^= 1;
                    fs::write(path, bytes).unwrap();
                }
            }
            Cut(name) => {
                let bytes = fs::read(beside(name)).unwrap();
                fs::write(beside(name), &bytes[..bytes.len() / 2]).unwrap();
            }
            Bent(name) => {
                let mut bytes = fs::read(beside(name)).unwrap();
                let middle = bytes.len() / 2;
                bytes[middle] ^= 1;
                fs::write(beside(name), bytes).unwrap();
            }
        }
    }
}

/// A site that is published compressed as well.
fn compressed_site() -> Folder {
    let folder = Site::new(golden::SITE).folder();
    let precompress = |edit: &&Edit| matches!(edit, Text(_, _, to) if to.contains("precompress"));
    EDITS.iter().filter(precompress).for_each(|edit| edit.make(&folder));
    folder
}

/// What a build leaves that goes on, and what one leaves that makes everything anew.
fn both(folder: &Folder) -> [BTreeMap<String, Vec<u8>>; 2] {
    [&[][..], &["--clean", "--out", "clean"][..]].map(|words| {
        let ran = folder.run(&[&["build", "--as-of", AS_OF], words].concat());
        assert_eq!(ran.code, Some(0), "{}{}", ran.stderr, ran.stdout);
        let out = if words.is_empty() { "public" } else { "clean" };
        let mut files = tree(&folder.path(out));
        for name in ["pages.jsonl", "manifest"] {
            files.insert(name.to_owned(), fs::read(folder.path(&format!("{out}.build/{name}"))).unwrap());
        }
        files
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn it_makes_what_a_clean_build_makes(
        script in prop::collection::vec(prop::collection::vec(prop::sample::select(EDITS), 1..4), 1..5),
        compressed in any::<bool>(),
    ) {
        let folder = if compressed { compressed_site() } else { Site::new(golden::SITE).folder() };
        folder.build(&[]);
        for edits in script {
            edits.iter().for_each(|edit| edit.make(&folder));
            let [gone_on, clean] = both(&folder);
            let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
            prop_assert_eq!(names(&gone_on), names(&clean));
            for (path, bytes) in &gone_on {
                prop_assert!(*bytes == clean[path], "{path} is not what a clean build makes");
            }
        }
    }
}

/// Each edit alone, so that none is left to chance.
#[test]
fn every_edit_is_seen() {
    let folder = compressed_site();
    folder.build(&[]);
    for edit in EDITS {
        edit.make(&folder);
        let [gone_on, clean] = both(&folder);
        for (path, bytes) in &gone_on {
            assert!(clean.get(path) == Some(bytes), "after {edit:?}, {path} is not what a clean build makes");
        }
        edit.make(&folder);
    }
}

/// Whatever leaves the site is removed, even where nothing is left of the manifest that listed it: an asset that has
/// another name now, what lies compressed beside a page, a market's map, a file of somebody's `static/`.
#[test]
fn files_are_known_without_a_manifest() {
    const ADS: Edit = File("static/ads.txt", "none\n");
    for (before, leaves) in [
        (None, Text("themes/plain/assets/style.css", "{", "{ ")),
        (None, Text("site.toml", "[organization]", "urls = \"flat\"\n[organization]")),
        (None, Text("site.toml", "currency = \"AED\"\n", "currency = \"AED\"\nstatus = \"preview\"\n")),
        (Some(ADS), ADS),
    ] {
        let folder = compressed_site();
        before.iter().for_each(|edit| edit.make(&folder));
        folder.build(&[]);
        [Cut("manifest"), leaves].iter().for_each(|edit| edit.make(&folder));
        let [gone_on, clean] = both(&folder);
        assert!(gone_on.keys().eq(clean.keys()), "after {leaves:?}: {:?}", gone_on.keys());
    }
}

/// The files that were written since, by the time the file system gave them.
fn written(root: &Path, before: &BTreeMap<String, std::time::SystemTime>) -> BTreeSet<String> {
    times(root)
        .into_iter()
        .filter(|(path, time)| before.get(path) != Some(time))
        .map(|(path, _)| path)
        .collect()
}

fn times(root: &Path) -> BTreeMap<String, std::time::SystemTime> {
    let time = |path: String| {
        let time = fs::metadata(root.join(&path)).unwrap().modified().unwrap();
        (path, time)
    };
    tree(root).into_keys().map(time).collect()
}

/// What a build says of the pages it made anew, and the files it wrote.
fn explained(folder: &Folder, edit: Edit) -> (String, BTreeSet<String>) {
    folder.build(&[]);
    let before = times(&folder.path("public"));
    edit.make(folder);
    let ran = folder.run(&["build", "--as-of", AS_OF, "--explain-rebuild"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let lines = ran.stdout.lines().filter(|line| line.contains(": ") && line.contains(".html"));
    let said = lines.map(|line| format!("{line}\n")).collect();
    (said, written(&folder.path("public"), &before))
}

/// A theme of which each template reads one thing.
fn readers() -> Folder {
    let page = |reads: &str| {
        format!(
            "<!DOCTYPE html>\n<html lang=\"{{{{ page.lang }}}}\">\n<head>{{{{ head }}}}</head>\n<body>{reads}</body>\n</html>\n"
        )
    };
    let mut site = Site::new(golden::SITE).without_folder("themes/plain/templates/");
    for (name, reads) in [
        (
            "home",
            "<h1>{{ page.heading.text }}</h1>{% for tile in page.categories %}{{ tile.title.text }}{% endfor %}",
        ),
        ("category", "<h1>{{ page.heading.text }}</h1>{{ t(key=\"all-products\") }}"),
        (
            "product",
            "<h1>{{ page.heading.text }}</h1>{% if page.product.price %}{{ page.product.price.shown }}{% endif %}{{ body }}",
        ),
        ("page", "<h1>{{ page.heading.text }}</h1>{{ body }}"),
        ("not_found", "<h1>{{ page.heading.text }}</h1>{{ rates.date }}"),
        ("selector", "<h1>{{ page.heading.text }}</h1>"),
    ] {
        let reads =
            if name == "not_found" { reads.replace("{{ rates.date }}", "") } else { reads.to_owned() };
        site = site.file(&format!("themes/plain/templates/{name}.html"), page(&reads));
    }
    site.folder()
}

#[test]
fn only_readers_are_made_anew() {
    let folder = readers();
    let check = |edit: Edit, said: expect_test::Expect, files: &[&str]| {
        let (lines, written) = explained(&folder, edit);
        said.assert_eq(&lines);
        assert_eq!(written, files.iter().map(|f| (*f).to_owned()).collect(), "{edit:?}");
    };
    use expect_test::expect;
    check(
        Text(BECHER, "Auf der Scheibe", "Von Hand"),
        expect![[r#"
        harbor.de/kueche/mugs/tide-becher/index.html: its own texts, facts, prices or pictures changed
    "#]],
        &["harbor.de/kueche/mugs/tide-becher/index.html"],
    );
    check(
        File("content/messages/de.ftl", "all-products = Das alles\n"),
        expect![[r#"
        harbor.de/kueche/index.html: changed for all pages of its kind: message all-products
        harbor.de/kueche/mugs/index.html: changed for all pages of its kind: message all-products
        harbor.de/kueche/page/2/index.html: changed for all pages of its kind: message all-products
    "#]],
        &[
            "harbor.de/kueche/index.html",
            "harbor.de/kueche/mugs/index.html",
            "harbor.de/kueche/page/2/index.html",
        ],
    );
    check(
        Text("themes/plain/templates/page.html", "<body>", "<body id=\"b\">"),
        expect![[r#"
        ae/shipping/index.html: changed for all pages of its kind: template page.html
        harbor.de/versand/index.html: changed for all pages of its kind: template page.html
        us/shipping/index.html: changed for all pages of its kind: template page.html
    "#]],
        &["ae/shipping/index.html", "harbor.de/versand/index.html", "us/shipping/index.html"],
    );
}

#[test]
fn nothing_is_touched_where_nothing_changed() {
    let folder = Site::new(golden::SITE).folder();
    folder.build(&[]);
    let before = (times(&folder.path("public")), times(&folder.path("public.build")));
    let ran = folder.run(&["build", "--as-of", AS_OF, "--explain-rebuild"]);
    assert!(ran.stdout.contains("0 written") && !ran.stdout.contains(".html:"), "{}", ran.stdout);
    assert_eq!(written(&folder.path("public"), &before.0), BTreeSet::new());
    let beside = written(&folder.path("public.build"), &before.1);
    assert!(!beside.contains("manifest") && !beside.contains("pages.jsonl"), "{beside:?}");
}
