//! What `i18n` tells of translations, and that texts come back from translators as they left.

use std::path::Path;

use expect_test::expect;
use serde_json::Value;

use crate::site::{Folder, REPOSITORY, Site, shop, tree};

/// A mug whose German was made from other words, a bowl without German, and messages.
pub fn potter() -> Site {
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
height = { measure = "9 cm" }
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
        {"field":"options.small one","file":"content/products/mug/index.de.md","shown":"en-US","source":{"file":"content/products/mug/index.md","line":12},"status":"missing"}
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
fn a_language_with_too_little_fails() {
    let folder = potter().folder();
    for (least, code, said) in
        [("22.2%", 0, ""), ("95%", 1, "de-DE: 3 of 9 texts are translated, less than 95 %\n")]
    {
        let ran = folder.run(&["i18n", "status", "--min-coverage", least]);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(code), said));
    }
}

#[test]
fn a_page_needs_nothing_from_elsewhere() {
    let folder = potter().folder();
    let ran = folder.run(&["i18n", "status", "--out", "status.html"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), "status.html\n"));
    let page = std::fs::read_to_string(folder.path("status.html")).unwrap();
    let row = "<th title=\"mug\" lang=\"en-US\" dir=\"ltr\">Mug</th><td style=\"--p:";
    assert!(page.contains(row), "{page}");
    let stale = "<div class=\"words\" lang=\"de\" dir=\"ltr\">Hallo, { $shop }!</div>";
    assert!(page.contains(stale), "{page}");
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

pub const FORMATS: [(&str, &str); 4] = [("po", "po"), ("xliff2", "xlf"), ("xliff1.2", "xlf"), ("csv", "csv")];

/// Exports every language, and imports it again: nothing changes.
pub fn goes_and_comes_back(folder: &Folder) {
    let content = tree(&folder.path("content"));
    for (format, ending) in FORMATS {
        let ran = folder.run(&["i18n", "export", "--format", format, "--out", "out"]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        let mut files: Vec<_> =
            std::fs::read_dir(folder.path("out")).unwrap().map(|e| e.unwrap().path()).collect();
        files.retain(|file| file.extension().is_some_and(|e| e == ending));
        assert!(!files.is_empty());
        let files: Vec<&str> = files.iter().map(|file| file.to_str().unwrap()).collect();
        let ran = folder.run(&[&["i18n", "import"], &files[..]].concat());
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{}", ran.stdout);
        assert!(ran.stdout.lines().all(|line| line.contains(", 0 texts taken,")), "{}", ran.stdout);
        assert_eq!(tree(&folder.path("content")), content, "{format}");
        std::fs::remove_dir_all(folder.path("out")).unwrap();
    }
}

#[test]
fn what_goes_and_comes_back_changes_nothing() {
    goes_and_comes_back(&potter().folder());
    goes_and_comes_back(&Site::new(crate::golden::SITE).folder());
}

#[test]
fn the_demo_goes_and_comes_back() {
    let folder = Folder::empty();
    folder.write("site.toml", std::fs::read(format!("{REPOSITORY}/site.toml")).unwrap());
    for part in ["content", "rates"] {
        for (path, bytes) in tree(&Path::new(REPOSITORY).join(part)) {
            folder.write(&format!("{part}/{path}"), bytes);
        }
    }
    goes_and_comes_back(&folder);
}

fn exported(folder: &Folder, format: &str, only: &str) -> String {
    let ran = folder.run(&["i18n", "export", "--format", format, "--out", "out", "--only", only]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let ending = FORMATS.iter().find(|(f, _)| *f == format).unwrap().1;
    std::fs::read_to_string(folder.path(&format!("out/de.{ending}"))).unwrap()
}

#[test]
fn only_what_is_open_goes() {
    let folder = potter().folder();
    expect![[r#"
        msgid ""
        msgstr ""
        "Project-Id-Version: tradewind\n"
        "PO-Revision-Date: \n"
        "Last-Translator: \n"
        "Language-Team: none\n"
        "Language: de\n"
        "MIME-Version: 1.0\n"
        "Content-Type: text/plain; charset=UTF-8\n"
        "Content-Transfer-Encoding: 8bit\n"
        "X-Generator: Tradewind 0.1.0\n"
        "X-Source-Language: en-US\n"
        "X-Language: de\n"

        #. product MUG, “Mug”. Its name.
        #. state: stale
        #: content/products/mug/index.md:3
        #, fuzzy, max-length:120
        msgctxt "content/products/mug/index.md#title"
        msgid "Mug"
        msgstr "Becher"

        #. A message of the shop, in Fluent: keep what stands between braces.
        #. state: stale
        #: content/messages/en.ftl:1
        #, fuzzy, placeholders:"{ $shop }"
        msgctxt "content/messages/en.ftl#hello"
        msgid "Hello, { $shop }!"
        msgstr "Hallo, { $shop }!"
    "#]]
    .assert_eq(&exported(&folder, "po", "stale"));
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en-US" trgLang="de" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0">
          <file id="f28ab62ca479c" original="content/products/bowl/index.md">
            <slr:profiles generalProfile="xliff:codepoints"/>
            <unit id="u82a5a69b934d" name="content/products/bowl/index.md#title" slr:sizeRestriction="120">
              <notes>
                <note category="location">content/products/bowl/index.md:3</note>
                <note>product BOWL, “Bowl”. Its name.</note>
              </notes>
              <segment state="initial">
                <source xml:space="preserve">Bowl</source>
              </segment>
            </unit>
            <unit id="u56c76f8774a5" name="content/products/bowl/index.md#slug" slr:sizeRestriction="80">
              <notes>
                <note category="location">content/products/bowl/index.md:1</note>
                <note>product BOWL, “Bowl”. The end of its address: letters, digits and hyphens.</note>
              </notes>
              <segment state="initial">
                <source xml:space="preserve">bowl</source>
              </segment>
            </unit>
          </file>"#]]
    .assert_eq(exported(&folder, "xliff2", "missing,machine").split_inclusive("</file>").next().unwrap());
}

#[test]
fn a_translator_changes_what_was_touched_and_nothing_else() {
    let folder = potter().folder();
    let po = exported(&folder, "po", "missing,stale,machine,draft")
        .replace("msgid \"Bowl\"\nmsgstr \"\"", "msgid \"Bowl\"\nmsgstr \"Schale\"")
        .replace("msgstr \"Hallo, { $shop }!\"", "msgstr \"Guten Tag, { $shop }!\"")
        .replace("msgstr \"Becher\"", "msgstr \"Tasse\"")
        .replace("msgid \"small one\"\nmsgstr \"\"", "msgid \"small one\"\nmsgstr \"die kleine\"")
        .replace("msgid \"A mug\"\nmsgstr \"\"", "msgid \"A mug\"\nmsgstr \"Ein \\\"Becher\\\"\"")
        .replace("#, fuzzy\n", "")
        .replace("#, fuzzy, ", "#, ");
    let po = po.replace("msgstr \"Asche\"", "msgstr \"Asche?\"").replace("#. state: draft\n", "#, fuzzy\n");
    folder.write("out/de.po", po);
    let ran = folder.run(&["i18n", "import", "out/de.po"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""));
    let read = |path: &str| std::fs::read_to_string(folder.path(path)).unwrap();
    expect![[r#"
        out/de.po: de, 7 texts taken, 0 unchanged, 1 still empty, 0 left; 3 files
    "#]]
    .assert_eq(&ran.stdout);
    expect![[r#"
        +++
        # The shop's best seller.
        title = "Tasse"
        slug = "becher"
        state = { body = "reviewed", "attributes.glaze" = "draft", title = "reviewed", "options.small one" = "reviewed", "image_alts.0" = "reviewed" }
        image_alts = ['Ein "Becher"']
        [attributes]
        glaze = "Asche?"

        [source]
        title = "d5bf75f3603e"     # made from "Cup"
        body = "27e39e6a8811"
        "attributes.glaze" = "8bccd0306a9e"
        "image_alts.0" = "56ca1a2491ac"

        [options]
        "small one" = "die kleine"
        +++
        Ein Becher für jeden Tag.
    "#]].assert_eq(&read("content/products/mug/index.de.md"));
    expect![[r#"
        +++
        title = "Schale"
        state = "reviewed"

        [source]
        title = "a81215741f68"
        +++
    "#]]
    .assert_eq(&read("content/products/bowl/index.de.md"));
    expect![[r#"
        # What we say.
        # source: 4c279877dbd1
        # state: reviewed
        hello = Guten Tag, { $shop }!
    "#]]
    .assert_eq(&read("content/messages/de.ftl"));
    expect![[r#"
        de-DE (de)           texts  missing   stale  machine   draft  reviewed
          all                    9        1       0        0       1         7   77 %
          title                  2        0       0        0       0         2  100 %
          slug                   2        1       0        0       0         1   50 %
          attributes             1        0       0        0       1         0    0 %
          options                1        0       0        0       0         1  100 %
          image_alts             1        0       0        0       0         1  100 %
          body                   1        0       0        0       0         1  100 %
          messages               1        0       0        0       0         1  100 %
    "#]]
    .assert_eq(&status(&folder, &[]));
}

#[test]
fn what_cannot_be_taken_is_said() {
    let folder = potter().folder();
    let po = exported(&folder, "po", "stale,machine")
        .replace("msgstr \"Hallo, { $shop }!\"", "msgstr \"Hallo!\"")
        .replace("mug/index.md#title", "jug/index.md#title")
        .replace("msgstr \"Ein Becher für jeden Tag.\"", "msgstr \"Ein Becher für 7 Tage.\"");
    let before = tree(&folder.path("content"));
    folder.write("out/de.po", &po);
    let ran = folder.run(&["i18n", "import", "out/de.po"]);
    assert_eq!(ran.code, Some(1));
    expect![[r#"
        error: cannot take content/products/jug/index.md#title: the site has no such text; its file or its field is gone
        error: cannot take content/products/mug/index.md#body: its numbers differ: the source has none, the translation 7
        error: cannot take content/messages/en.ftl#hello: its placeholders differ: the source has {$shop}, the translation none
        out/de.po: de, 0 texts taken, 0 unchanged, 0 still empty, 3 left; 0 files
    "#]].assert_eq(&(ran.stderr + &ran.stdout));
    assert_eq!(tree(&folder.path("content")), before);
    let ran = folder.run(&["i18n", "import", "--any-numbers", "--dry-run", "out/de.po"]);
    assert!(ran.stdout.starts_with("would write content/products/mug/index.de.md\n"), "{}", ran.stdout);
    assert_eq!(tree(&folder.path("content")), before);
    folder.write("out/fr.po", po.replace("X-Language: de", "X-Language: fr"));
    let ran = folder.run(&["i18n", "import", "out/fr.po"]);
    assert_eq!(ran.code, Some(1));
    expect![[r#"
        error: cannot import out/fr.po: no market reads its language, `fr`
    "#]]
    .assert_eq(&ran.stderr);
}

#[test]
fn lines_end_as_they_did() {
    let folder = potter().folder();
    let path = "content/products/mug/index.de.md";
    let text = std::fs::read_to_string(folder.path(path)).unwrap().replace('\n', "\r\n");
    folder.write(path, format!("\u{feff}{text}"));
    let po = exported(&folder, "po", "machine").replace("für jeden Tag", "für alle Tage");
    folder.write("out/de.po", po);
    assert_eq!(folder.run(&["i18n", "import", "out/de.po"]).code, Some(0));
    let now = std::fs::read_to_string(folder.path(path)).unwrap();
    assert_eq!(now, format!("\u{feff}{}", text.replace("für jeden Tag", "für alle Tage")));
}

#[test]
fn a_translation_of_words_that_changed_meanwhile_is_stale() {
    let folder = potter().folder();
    let po = exported(&folder, "po", "missing")
        .replace("msgid \"Bowl\"\nmsgstr \"\"", "msgid \"Bowl\"\nmsgstr \"Schale\"");
    folder.edit("content/products/bowl/index.md", "\"Bowl\"", "\"Deep bowl\"");
    folder.write("out/de.po", po);
    assert_eq!(folder.run(&["i18n", "import", "out/de.po"]).code, Some(0));
    let told = status(&folder, &["--format", "json"]);
    assert!(
        told.contains("\"status\": \"stale\",\n          \"file\": \"content/products/bowl/index.de.md\""),
        "{told}"
    );
}

#[test]
fn a_folder_stands_for_the_files_in_it() {
    let folder = potter().folder();
    for format in ["po", "csv"] {
        assert_eq!(folder.run(&["i18n", "export", "--format", format, "--out", "out"]).code, Some(0));
    }
    folder.write("out/notes.txt", "for Anna\n");
    let import = |path: &str| {
        let ran = folder.run(&["i18n", "import", path]);
        format!("{}{}", ran.stderr, ran.stdout)
    };
    expect![[r#"
        out/de.csv: de, 0 texts taken, 5 unchanged, 4 still empty, 0 left; 0 files
        out/de.po: de, 0 texts taken, 5 unchanged, 4 still empty, 0 left; 0 files
    "#]]
    .assert_eq(&import("out"));
    expect![[r#"
        error: cannot import content: no file in it is called .po, .xlf, .xliff or .csv
    "#]]
    .assert_eq(&import("content"));
}

#[test]
#[cfg(unix)]
fn a_program_translates_what_is_missing() {
    let folder = potter().folder();
    let answer = r#"{"texts": [{"key": "content/products/bowl/index.md#title", "target": "Schüssel"},
        {"key": "content/products/bowl/index.md#body", "target": "Tief."}]}"#;
    folder.write("answer.json", answer);
    let ran = folder.run(&["i18n", "translate", "--with", "tee asked.json > /dev/null; cat answer.json"]);
    expect![[r#"
        error: cannot take content/products/bowl/index.md#body: the site has no such text; its file or its field is gone
        translate: de, 1 text taken, 0 unchanged, 3 still empty, 1 left; 1 file
    "#]].assert_eq(&(ran.stderr + &ran.stdout));
    let asked = std::fs::read_to_string(folder.path("asked.json")).unwrap();
    expect![[r#"{"source_locale":"en-US","locale":"de","texts":[{"key":"content/products/bowl/index.md#title","source":"Bowl","note":"product BOWL, “Bowl”. Its name."},"#]].assert_eq(asked.split_inclusive("},").next().unwrap());
    let file = std::fs::read_to_string(folder.path("content/products/bowl/index.de.md")).unwrap();
    expect![[r#"
        +++
        title = "Schüssel"
        state = "machine"

        [source]
        title = "a81215741f68"
        +++
    "#]]
    .assert_eq(&file);
    let ran = folder.run(&["i18n", "translate", "--with", "exit 4"]);
    assert_eq!(ran.code, Some(3));
    expect![[r#"
        error: cannot run exit 4: it failed: exit status: 4
    "#]]
    .assert_eq(&ran.stderr);
    let ran = folder.run(&["i18n", "translate", "--with", "echo no"]);
    expect![[r#"
        error: cannot read what came from echo no: expected ident at line 1 column 2
          = help: It must print one object: {"texts": [{"key": "…", "target": "…"}]}
    "#]]
    .assert_eq(&ran.stderr);
}
