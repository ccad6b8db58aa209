//! `--pseudo`: two markets more, whose texts wear another dress, and nothing else that changes.

use std::collections::BTreeMap;

use crate::site::{Folder, Site, shop};

fn site() -> Site {
    shop(
        r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
theme = "plain"
[defaults]
legal = { warranty = "Two years on everything." }
[markets.de]
locale = "de-DE"
currency = "EUR"
[markets.us]
locale = "en-US"
currency = "USD"
support = { hours = "From nine to five" }
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
summary = "For the morning."
price = "14.90 EUR"
brand = "Harbor"
image_alts = ["A blue mug"]
[prices]
us = "19 USD"
[attributes]
material = "Stoneware"
height = 9
weight = { measure = "350 g" }
[availability]
only = ["us"]
[[variants]]
sku = "MUG-S"
options = { size = "Small one" }
[[variants]]
sku = "MUG-L"
options = { size = "XL" }
+++
A mug for [every day](../mug/index.md). Run `mug --help`.
-- content/products/mug/index.@us.md --
+++
summary = "For the American morning."
+++
"#,
    )
    .without("content/products/mug/index.de.md")
}

fn text<'f>(files: &'f BTreeMap<String, Vec<u8>>, path: &str) -> &'f str {
    let file = files.get(path).unwrap_or_else(|| panic!("{path} of {:?}", files.keys()));
    std::str::from_utf8(file).unwrap()
}

fn built(folder: &Folder) -> BTreeMap<String, Vec<u8>> {
    folder.build(&["--pseudo"])
}

#[test]
fn every_text_a_person_reads_is_dressed() {
    let files = built(&site().folder());
    let page = text(&files, "en-xa/mug/index.html");
    for expected in [
        "<html lang=\"en-XA\" dir=\"ltr\"",
        "<title>⟦Ṁûĝ one⟧ | Harbor</title>",
        "<meta name=\"robots\" content=\"noindex\">",
        "⟦Ƒöŕ ţĥé Åɱéŕîçåñ ɱöŕñîñĝ. one two three⟧",
        "⟦Šţöñéŵåŕé one⟧",
        "⟦Šɱåļļ öñé one⟧",
        ">XL<",
        "⟦Ṁåţéŕîåļ one⟧",
        ">9<",
        ">350\u{a0}g<",
        "<a href=\"/en-xa/mug/\">éṽéŕý ðåý</a>",
        "<code>mug --help</code>",
        "⟦Ţŵö ýéåŕš öñ éṽéŕýţĥîñĝ. one two⟧",
        "⟦Ƒŕöɱ ñîñé ţö ƒîṽé one two⟧",
        "$19.00",
        "<bdi>Harbor</bdi>",
    ] {
        assert!(page.contains(expected), "{expected}\n{page}");
    }
    let mirrored = text(&files, "ar-xb/mug/index.html");
    assert!(mirrored.contains("<html lang=\"ar-XB\" dir=\"rtl\""));
    assert!(mirrored.contains("\u{200f}\u{202e}Mug\u{202c}\u{200f}"), "{mirrored}");
}

#[test]
fn words_in_html_are_dressed_and_tags_are_not() {
    let html = "<table class=\"wide\">\n<tr><td>One <b>two</b></td>\n<td>3</td></tr>\n</table>";
    let site = site().edit(
        "content/products/mug/index.md",
        "A mug for [every day]",
        &format!("{html}\n\n[every day]"),
    );
    let files = built(&site.folder());
    let page = text(&files, "en-xa/mug/index.html");
    assert!(page.contains("<td>⟦Öñé <b>ţŵö</b> one⟧</td>\n<td>3</td>"), "{page}");
}

#[test]
fn the_other_markets_are_what_they_were() {
    let folder = site().folder();
    let plain = folder.build(&[]);
    let dressed = built(&folder);
    let others = |path: &&String| !path.starts_with("en-xa/") && !path.starts_with("ar-xb/");
    assert!(plain.keys().eq(dressed.keys().filter(others)));
    for (path, bytes) in &plain {
        assert_eq!(bytes, &dressed[path], "{path}");
    }
    // And so are the folders of the site.
    assert_eq!(folder.build(&[]), plain);
}

#[test]
fn what_is_wrong_is_told_once() {
    let site = site().and("\n-- content/messages/en.ftl --\nrelatd = X\n-- content/pages/a/index.md --\n+++\ntitle = \"A\"\n+++\n[x](nowhere.md)\n");
    let folder = site.folder();
    let check = |words: &[&str]| {
        let ran = folder.run(words);
        let codes = |line: &&str| line.starts_with("warning[") || line.starts_with("error[");
        ran.stderr.lines().filter(codes).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(check(&["check"]), check(&["check", "--pseudo"]));
    assert!(!check(&["check"]).is_empty());
}

#[test]
fn a_source_of_another_language_is_dressed_as_itself() {
    let site = site().edit("site.toml", "source_locale = \"en-US\"", "source_locale = \"de\"");
    let files = built(&site.folder());
    assert!(text(&files, "de-xa/index.html").contains("lang=\"de-XA\""));
}
