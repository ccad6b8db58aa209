//! What a stale text has missed, and that somebody can say it has not.

use expect_test::expect;
use serde_json::Value;

use crate::i18n::potter;
use crate::site::{Folder, REPOSITORY, tree};

fn run(folder: &Folder, words: &[&str]) -> String {
    let ran = folder.run(&[&["i18n"], words].concat());
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{words:?}");
    ran.stdout
}

fn read(folder: &Folder, path: &str) -> String {
    std::fs::read_to_string(folder.path(path)).unwrap()
}

const MUG: &str = "content/products/mug/index.md";

#[test]
fn what_nobody_put_down_is_said_to_be_unknown() {
    expect![[r#"
        content/products/mug/index.de.md: title
          what it was made from was not put down; this is the source as it is now
          en-US  Mug
          de     Becher

        content/messages/de.ftl: hello
          what it was made from was not put down; this is the source as it is now
          en-US  Hello, { $shop }!
          de     Hallo, { $shop }!
    "#]]
    .assert_eq(&run(&potter().folder(), &["diff"]));
}

#[test]
fn what_is_accepted_is_shown_when_it_changes() {
    let folder = potter().folder();
    expect![[r#"
        accept: 5 texts taken, 0 unchanged, 0 left; 2 files
    "#]]
    .assert_eq(&run(&folder, &["accept", "--locale", "de", "--state", "draft"]));
    expect![[r##"
        # Source texts that translations were made from, by their hashes. Written by tradewind i18n.
        27e39e6a8811 = "A mug for every day."
        8bccd0306a9e = "Ash"
        d57ce6f7db39 = "mug"
        d5bf75f3603e = "Mug"
    "##]]
    .assert_eq(&read(&folder, "content/products/mug/index.sources.toml"));
    expect![[r##"
        # Source texts that translations were made from, by their hashes. Written by tradewind i18n.
        4c279877dbd1 = "Hello, { $shop }!"
    "##]]
    .assert_eq(&read(&folder, "content/messages/en.sources.toml"));
    folder.edit(MUG, "A mug for every day.", "A large mug for each day.");
    folder.edit("content/messages/en.ftl", "Hello", "Welcome");
    expect![[r#"
        content/products/mug/index.de.md: body
          en-US  A {+large +}mug for [-every-]{+each+} day.
          de     Ein Becher für jeden Tag.

        content/messages/de.ftl: hello
          en-US  [-Hello-]{+Welcome+}, { $shop }!
          de     Hallo, { $shop }!
    "#]]
    .assert_eq(&run(&folder, &["diff"]));
    for words in [&["diff", "content/products"][..], &["diff", MUG, "--market", "de", "--locale", "de-DE"]] {
        assert_eq!(run(&folder, words).matches("index.de.md: body").count(), 1, "{words:?}");
        assert!(!run(&folder, words).contains("hello"), "{words:?}");
    }
    let told: Value = serde_json::from_str(&run(&folder, &["diff", "--format", "json", MUG])).unwrap();
    expect![[r#"[{"difference":[{"same":"A "},{"new":"large "},{"same":"mug for "},{"gone":"every"},{"new":"each"},{"same":" day."}],"field":"body","file":"content/products/mug/index.de.md","locale":"de","previous":"A mug for every day.","source":{"file":"content/products/mug/index.md","line":14,"locale":"en-US","text":"A large mug for each day."},"translation":"Ein Becher für jeden Tag."}]"#]].assert_eq(&told.to_string());
    assert_eq!(run(&folder, &["diff", "--out", "diff.html"]), "diff.html\n");
    let page = read(&folder, "diff.html");
    let words = "<div class=\"words\" lang=\"en-US\" dir=\"ltr\">A <ins>large </ins>mug for <del>every</del><ins>each</ins> day.</div>";
    assert!(page.contains(words) && !page.contains("http"), "{page}");
}

#[test]
fn what_is_accepted_changes_what_it_says_and_nothing_else() {
    let folder = potter().folder();
    let dry = run(&folder, &["accept", "content/products/mug/index.de.md", "--field", "title", "--dry-run"]);
    expect![[r#"
        would write content/products/mug/index.de.md
        accept: 1 text taken, 0 unchanged, 0 left; 1 file
    "#]]
    .assert_eq(&dry);
    run(&folder, &["accept", "content/products/mug/index.de.md", "--field", "title,attributes"]);
    run(&folder, &["accept", "content/messages", "--state", "machine"]);
    run(&folder, &["accept", MUG, "--field", "body", "--state", "reviewed"]);
    expect![[r#"
        +++
        # The shop's best seller.
        title = "Becher"
        slug = "becher"
        state = { body = "reviewed", "attributes.glaze" = "draft" }
        [attributes]
        glaze = "Asche"

        [source]
        title = "d5bf75f3603e"     # made from "Cup"
        body = "27e39e6a8811"
        "attributes.glaze" = "8bccd0306a9e"
        +++
        Ein Becher für jeden Tag.
    "#]]
    .assert_eq(&read(&folder, "content/products/mug/index.de.md"));
    expect![[r#"
        # What we say.
        # source: 4c279877dbd1
        # state: machine
        hello = Hallo, { $shop }!
    "#]]
    .assert_eq(&read(&folder, "content/messages/de.ftl"));
}

#[test]
fn files_that_are_no_translations_are_refused() {
    let folder = potter().folder();
    let ran = folder.run(&["i18n", "accept", "site.toml"]);
    assert_eq!(ran.code, Some(1));
    expect![[r#"
        error: cannot accept site.toml: it is no translation of this site, and no source of one
          = help: Name a translation, a source with all of its translations, or a folder of them.
    "#]]
    .assert_eq(&ran.stderr);
    assert_eq!(folder.run(&["i18n", "accept"]).code, Some(2));
    // A record that a merge has broken is nobody's to overwrite; others are written all the same.
    folder.write("content/products/mug/index.sources.toml", "<<<<<<< ours\n");
    let ran = folder.run(&["i18n", "accept", "content"]);
    assert!(read(&folder, "content/messages/en.sources.toml").contains("Hello"));
    assert_eq!(ran.code, Some(1));
    assert!(
        ran.stderr.starts_with("error: cannot put sources down in content/products/mug/index.sources.toml"),
        "{}",
        ran.stderr
    );
    assert_eq!(read(&folder, "content/products/mug/index.sources.toml"), "<<<<<<< ours\n");
    folder.write("content/products/mug/index.sources.toml", b"\xff\xfe");
    let ran = folder.run(&["i18n", "accept", "content"]);
    assert!(ran.stderr.contains("index.sources.toml: it is no text in UTF-8"), "{}", ran.stderr);
    // A build does not look at it.
    assert!(!folder.run(&["check", "--as-of", "2026-11-02"]).stderr.contains("sources.toml"));
}

#[test]
fn what_comes_from_translators_is_put_down() {
    let folder = potter().folder();
    run(&folder, &["export", "--format", "po", "--out", "out"]);
    let po = read(&folder, "out/de.po")
        .replace("msgid \"Bowl\"\nmsgstr \"\"", "msgid \"Bowl\"\nmsgstr \"Schale\"");
    folder.write("out/de.po", po);
    // The source is another before the text comes back.
    folder.edit("content/products/bowl/index.md", "\"Bowl\"", "\"Deep bowl\"");
    run(&folder, &["import", "out/de.po"]);
    expect![[r#"
        # Source texts that translations were made from, by their hashes. Written by tradewind i18n.
        a81215741f68 = "Bowl"
    "#]]
    .assert_eq(&read(&folder, "content/products/bowl/index.sources.toml"));
    expect![[r#"
        content/products/bowl/index.de.md: title
          en-US  [-Bowl-]{+Deep bowl+}
          de     Schale
    "#]]
    .assert_eq(&run(&folder, &["diff", "content/products/bowl/index.md"]));
    // What no translation names any more goes.
    run(&folder, &["accept", "content/products/bowl"]);
    assert!(!read(&folder, "content/products/bowl/index.sources.toml").contains("\"Bowl\""));
}

/// The demo, with words of its sources changed: after all is accepted nothing is stale, and to accept it again changes nothing.
#[test]
fn what_is_accepted_is_not_stale_whatever_changed() {
    let folder = Folder::empty();
    folder.write("site.toml", std::fs::read(format!("{REPOSITORY}/site.toml")).unwrap());
    for part in ["content", "rates"] {
        for (path, bytes) in tree(&std::path::Path::new(REPOSITORY).join(part)) {
            folder.write(&format!("{part}/{path}"), bytes);
        }
    }
    run(&folder, &["accept", "content"]);
    for (n, (path, bytes)) in tree(&folder.path("content")).into_iter().enumerate() {
        if path.ends_with("index.md") && n % 3 == 0 {
            let text = String::from_utf8(bytes).unwrap();
            folder.write(&format!("content/{path}"), text.replace(" the ", " that "));
        }
    }
    let told = run(&folder, &["diff"]);
    assert!(told.contains("[-the-]{+that+}") && !told.contains("not put down"));
    run(&folder, &["accept", "content", "--state", "draft"]);
    assert_eq!(run(&folder, &["diff"]), "No text is stale.\n");
    let before = tree(&folder.path("content"));
    let again = run(&folder, &["accept", "content", "--state", "draft"]);
    assert!(again.starts_with("accept: 0 texts taken") && again.ends_with(" 0 files\n"), "{again}");
    assert_eq!(tree(&folder.path("content")), before);
}
