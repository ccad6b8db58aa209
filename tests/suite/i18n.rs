//! What `i18n` tells of translations, and that texts come back from translators as they left.

use expect_test::expect;
use serde_json::Value;

use crate::site::{Folder, Site, shop};

/// A mug whose German was made from other words, a bowl without German, and messages.
fn potter() -> Site {
    shop(
        r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
image_alts = ["A mug"]
[attributes]
glaze = "Ash"
size = "3"
[[variants]]
sku = "MUG-S"
options = { size = "small one" }
+++
A mug for every day.
-- content/products/mug/index.de.md --
+++
# The shop's best seller.
title = "Becher"
slug = "becher"
state = { body = "machine", "attributes.glaze" = "draft" }
[attributes]
glaze = "Asche"

[source]
title = "000000000000"     # made from "Cup"
body = "27e39e6a8811"
+++
Ein Becher für jeden Tag.
-- content/products/bowl/index.md --
+++
sku = "BOWL"
title = "Bowl"
price = "10 EUR"
[availability]
except = ["us"]
+++
-- content/products/cap/index.md --
+++
sku = "CAP"
title = "Cap"
price = "10 EUR"
[availability]
only = ["us"]
+++
-- content/messages/en.ftl --
hello = Hello, { $shop }!
-- content/messages/de.ftl --
# What we say.
# source: 000000000000
hello = Hallo, { $shop }!
"#,
    )
}

fn status(folder: &Folder, words: &[&str]) -> String {
    let ran = folder.run(&[&["i18n", "status"], words].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    ran.stdout
}

#[test]
fn a_language_is_told_by_kinds_of_fields() {
    expect![[r#"
        de-DE (de)           texts  missing   stale  machine   draft  reviewed
          all                    9        4       2        1       1         1   11 %
          title                  2        1       1        0       0         0    0 %
          slug                   2        1       0        0       0         1   50 %
          attributes             1        0       0        0       1         0    0 %
          options                1        1       0        0       0         0    0 %
          image_alts             1        1       0        0       0         0    0 %
          body                   1        0       0        1       0         0    0 %
          messages               1        0       1        0       0         0    0 %
    "#]]
    .assert_eq(&status(&potter().folder(), &[]));
}

#[test]
fn programs_read_what_is_open() {
    let told: Value = serde_json::from_str(&status(&potter().folder(), &["--format", "json"])).unwrap();
    let open: Vec<String> =
        told["locales"][0]["open"].as_array().unwrap().iter().map(Value::to_string).collect();
    expect![[r#"
        {"field":"title","file":"content/products/bowl/index.de.md","shown":"en-US","source":{"file":"content/products/bowl/index.md","line":3},"status":"missing"}
        {"field":"slug","file":"content/products/bowl/index.de.md","shown":"en-US","source":{"file":"content/products/bowl/index.md","line":1},"status":"missing"}
        {"field":"title","file":"content/products/mug/index.de.md","shown":"de","source":{"file":"content/products/mug/index.md","line":3},"status":"stale"}
        {"field":"options.small one","file":"content/products/mug/index.de.md","shown":"en-US","source":{"file":"content/products/mug/index.md","line":11},"status":"missing"}
        {"field":"image_alts.0","file":"content/products/mug/index.de.md","shown":"en-US","source":{"file":"content/products/mug/index.md","line":5},"status":"missing"}
        {"field":"hello","file":"content/messages/de.ftl","shown":"de","source":{"file":"content/messages/en.ftl","line":1},"status":"stale"}"#]].assert_eq(&open.join("\n"));
}

#[test]
fn one_hash_speaks_for_a_whole_file() {
    let folder = potter().folder();
    folder.edit(
        "content/products/mug/index.de.md",
        "[source]\ntitle = \"000000000000\"     # made from \"Cup\"\nbody = \"27e39e6a8811\"\n",
        "",
    );
    folder.edit("content/products/mug/index.de.md", "+++\n", "+++\nsource = \"000000000000\"\n");
    let told = status(&folder, &[]);
    let row = |kind: &str| told.lines().find(|line| line.trim_start().starts_with(kind)).map(str::to_owned);
    expect!["  body                   1        0       1        0       0         0    0 %"]
        .assert_eq(&row("body").unwrap());
}

#[test]
fn a_page_needs_nothing_from_elsewhere() {
    let folder = potter().folder();
    let ran = folder.run(&["i18n", "status", "--out", "status.html"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), "status.html\n"));
    let page = std::fs::read_to_string(folder.path("status.html")).unwrap();
    assert!(page.contains("<th title=\"mug\">Mug</th><td style=\"--p:"), "{page}");
    assert!(!page.contains("http") && !page.contains("<script"));
}

#[test]
fn a_language_that_nobody_needs_is_refused() {
    let ran = potter().folder().run(&["i18n", "status", "--locale", "fr"]);
    assert_eq!(ran.code, Some(1));
    expect![[r#"
        error: cannot tell of fr: no market needs translations into this language
    "#]]
    .assert_eq(&ran.stderr);
}
