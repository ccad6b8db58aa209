//! Bodies on their way to translators, block by block, and what translators' tools make of the files: gettext, the
//! translate-toolkit, polib, and the schemas of XLIFF. What is not installed is skipped.

use std::path::{Path, PathBuf};
use std::process::Command;

use expect_test::expect;
use proptest::prelude::*;

use crate::i18n::{FORMATS, goes_and_comes_back};
use crate::site::{Folder, REPOSITORY, Site, shop};

/// A lamp with every kind of block, and no German.
const LAMP: &str = r#"
-- content/products/lamp/index.md --
+++
sku = "LAMP-1"
title = "Lamp LAMP-1"
price = "20 EUR"
brand = "Kranich & Sohn"
+++

# The lamp { #lamp }

Made by *hand*  
for **[the mug](../mug/index.md "Our mug")** by Kranich & Sohn, `A & B`, { $shop }.

- tight
- [x] done
  and more

> quoted
> on

| Size | Price |
|------|------:|
| 1 \| 2 | ✓ |
| large | large |

```
code
```

<p>Some <i class="x">HTML</i>&nbsp;here</p>

A note[^1] and [a reference][r].

[^1]: At the
    foot.

[r]: ../mug/index.md

Last.
"#;

const GERMAN: [&str; 13] = [
    "Die Lampe",
    "*Handgemacht*  \nfür **[den Becher](../mug/index.md \"Our mug\")** von Kranich & Sohn, `A & B`, { $shop }.",
    "knapp",
    "fertig und mehr",
    "zitiert hier",
    "Größe",
    "Preis",
    "1 \\| 2",
    "groß",
    "groß",
    "<p>Etwas <i class=\"x\">HTML</i>&nbsp;hier</p>",
    "Eine Anmerkung[^1] und [ein Verweis][r].",
    "Am Fuß.",
];

fn lamp() -> Folder {
    shop(LAMP).folder()
}

fn run(folder: &Folder, words: &[&str]) -> String {
    let ran = folder.run(&[&["i18n"], words].concat());
    ran.stderr + &ran.stdout
}

fn exported(folder: &Folder, format: &str, words: &[&str]) -> String {
    let told = run(folder, &[&["export", "--out", "out", "--format", format], words].concat());
    assert!(told.contains(" text"), "{told}");
    let ending = FORMATS.iter().find(|(name, _)| *name == format).unwrap().1;
    std::fs::read_to_string(folder.path(&format!("out/de.{ending}"))).unwrap()
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}

/// A PO with the blocks of the lamp translated, in their order.
fn po(texts: &[(usize, &str)]) -> String {
    let mut po = "msgid \"\"\nmsgstr \"Language: de\\n\"\n".to_owned();
    for (n, target) in texts {
        let source = SOURCES[n - 1];
        po += &format!(
            "\nmsgctxt \"content/products/lamp/index.md#body.{n}\"\nmsgid \"{}\"\nmsgstr \"{}\"\n",
            escaped(source),
            escaped(target)
        );
    }
    po
}

const SOURCES: [&str; 14] = [
    "The lamp",
    "Made by *hand*  \nfor **[the mug](../mug/index.md \"Our mug\")** by Kranich & Sohn, `A & B`, { $shop }.",
    "tight",
    "done and more",
    "quoted on",
    "Size",
    "Price",
    "1 \\| 2",
    "large",
    "large",
    "<p>Some <i class=\"x\">HTML</i>&nbsp;here</p>",
    "A note[^1] and [a reference][r].",
    "At the foot.",
    "Last.",
];

fn german() -> Vec<(usize, &'static str)> {
    GERMAN.iter().enumerate().map(|(n, text)| (n + 1, *text)).collect()
}

#[test]
fn a_body_is_written_when_all_its_blocks_are_there() {
    let folder = lamp();
    folder.write("out/de.po", po(&german()));
    expect![[r#"
        content/products/lamp/index.md#body waits: 1 of its 14 parts are still to be translated
        out/de.po: de, 0 texts taken, 0 unchanged, 0 still empty, 0 left; 0 files
    "#]]
    .assert_eq(&run(&folder, &["import", "out/de.po"]));
    let mut all = german();
    all.push((14, "- Schluss."));
    folder.write("out/de.po", po(&all));
    expect![[r#"
        warning: content/products/lamp/index.md#body.14: its form differs: the source has 0 lists, the translation 1; the source has 0 items in lists, the translation 1
        out/de.po: de, 14 texts taken, 0 unchanged, 0 still empty, 0 left; 1 file
    "#]]
    .assert_eq(&run(&folder, &["import", "out/de.po"]));
    expect![[r#"
        +++
        state = "reviewed"

        [source]
        body = "02ed3843f641"
        +++

        # Die Lampe { #lamp }

        *Handgemacht*  
        für **[den Becher](../mug/index.md "Our mug")** von Kranich & Sohn, `A & B`, { $shop }.

        - knapp
        - [x] fertig und mehr

        > zitiert hier

        | Größe | Preis |
        |------|------:|
        | 1 \| 2 | ✓ |
        | groß | groß |

        ```
        code
        ```

        <p>Etwas <i class="x">HTML</i>&nbsp;hier</p>

        Eine Anmerkung[^1] und [ein Verweis][r].

        [^1]: Am Fuß.

        [r]: ../mug/index.md

        \- Schluss.
    "#]]
    .assert_eq(&std::fs::read_to_string(folder.path("content/products/lamp/index.de.md")).unwrap());
    goes_and_comes_back(&folder);
}

#[test]
fn what_is_inserted_above_loses_no_text() {
    let folder = lamp();
    let mut all = german();
    all.push((14, "Schluss."));
    folder.edit("content/products/lamp/index.md", "Made by", "Quite new.\n\nMade by");
    folder.edit("content/products/lamp/index.md", "  and more", "  and some more");
    folder.write("out/de.po", po(&all));
    expect![[r#"
        content/products/lamp/index.md#body waits: 1 of its 15 parts are still to be translated
        out/de.po: de, 0 texts taken, 0 unchanged, 0 still empty, 0 left; 0 files
    "#]]
    .assert_eq(&run(&folder, &["import", "out/de.po"]));
    let new = "\nmsgctxt \"content/products/lamp/index.md#body.15\"\nmsgid \"Quite new.\"\nmsgstr \"Neu.\"\n";
    folder.write("out/de.po", po(&all) + new);
    expect![[r#"
        out/de.po: de, 15 texts taken, 0 unchanged, 0 still empty, 0 left; 1 file
    "#]]
    .assert_eq(&run(&folder, &["import", "out/de.po"]));
    // One block was made from other words, so the body is stale; and it is known which.
    let told = exported(&folder, "po", &["--only", "stale"]);
    expect![[r##"
        #. product LAMP-1, “Lamp LAMP-1”. The text, in Markdown: keep its marks and the targets of its links. Part 5 of 15: an item of a list.
        #. state: stale
        #: content/products/lamp/index.md:16
        #, fuzzy, md-text
        #| msgid "done and more"
        msgctxt "content/products/lamp/index.md#body.5"
        msgid "done and some more"
        msgstr "fertig und mehr"
    "##]].assert_eq(told.split_once("\n\n").unwrap().1);
    let told = told.replace("#, fuzzy, ", "#, ").replace("und mehr", "und einiges mehr");
    folder.write("out/de.po", told);
    expect![[r#"
        out/de.po: de, 1 text taken, 0 unchanged, 0 still empty, 0 left; 1 file
    "#]]
    .assert_eq(&run(&folder, &["import", "out/de.po"]));
    let told = run(&folder, &["status", "--locale", "de"]);
    expect!["  body                   2        0       0        0       0         2  100 %"]
        .assert_eq(told.lines().find(|line| line.contains("body")).unwrap());
}

#[test]
fn a_block_that_would_be_another_is_refused() {
    let folder = lamp();
    let mut all = german();
    all.push((14, "Zwei\n\nAbsätze."));
    all[10].1 = "Kein HTML.";
    folder.write("out/de.po", po(&all));
    expect![[r#"
        error: cannot take content/products/lamp/index.md#body.11: in its place it would no longer be HTML
        error: cannot take content/products/lamp/index.md#body.14: in its place it would no longer be a paragraph
        out/de.po: de, 0 texts taken, 0 unchanged, 0 still empty, 2 left; 0 files
    "#]]
    .assert_eq(&run(&folder, &["import", "out/de.po"]));
}

/// The second block of the lamp in XLIFF 2, with its target.
fn xliff2(target: &str) -> String {
    format!(
        "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.2' version='2.2' srcLang='en-US' trgLang='de'><file id='f'>\
         <unit id='u' name='content/products/mug/index.md#body'><originalData><data id='d1'>*</data>\
         <data id='d2'>{{ $shop }}</data><data id='d3'>[</data><data id='d4'>](../lamp/index.md)</data></originalData>\
         <segment state='final'><source>A <pc id='1' dataRefStart='d1' dataRefEnd='d1'>fine</pc> \
         <pc id='2' dataRefStart='d3' dataRefEnd='d4'>mug</pc> of <ph id='3' dataRef='d2'/>.</source>\
         <target>{target}</target></segment></unit></file></xliff>"
    )
}

#[test]
fn codes_come_back_in_any_order_and_once() {
    let site = shop(LAMP).edit(
        "content/products/mug/index.md",
        "A mug for every day.",
        "A *fine* [mug](../lamp/index.md) of { $shop }.",
    );
    let link = |words: &str| format!("<pc id='2' dataRefStart='d3' dataRefEnd='d4'>{words}</pc>");
    let told: String = [
        format!("{} von <ph id='3'/>, <pc id='1'>fein</pc>.", link("Becher")),
        format!(
            "<sc id='1' dataRef='d1'/>Feiner<ec startRef='1' dataRef='d1'/> {} von <ph id='3' dataRef='d2'/>",
            link("Becher")
        ),
        "Ein *feiner* [Becher](../lamp/index.md) von { $shop }.".to_owned(),
        format!("<pc id='1'>Ein</pc> {} ohne Laden", link("Becher")),
        format!("<pc id='1'>Ein</pc> {} von <ph id='3'/> und <ph id='3'/>", link("Becher")),
        format!("<pc id='1'>Ein</pc> {} von <ph id='9'/>", link("Becher")),
    ]
    .into_iter()
    .map(|target| {
        let folder = site.folder();
        folder.write("de.xlf", xliff2(&target));
        let told = run(&folder, &["import", "de.xlf"]);
        let file = std::fs::read_to_string(folder.path("content/products/mug/index.de.md")).unwrap();
        let told = told.lines().find(|line| line.contains("error")).unwrap_or_default();
        format!("{told}\n  {}\n", file.lines().last().unwrap())
    })
    .collect();
    expect![[r#"

          [Becher](../lamp/index.md) von { $shop }, *fein*.

          *Feiner* [Becher](../lamp/index.md) von { $shop }

          Ein *feiner* [Becher](../lamp/index.md) von { $shop }.
        error: cannot take content/products/mug/index.md#body: it lacks `{ $shop }` of the source
          Ein Becher für jeden Tag.
        error: cannot take content/products/mug/index.md#body: it has `{ $shop }` twice
          Ein Becher für jeden Tag.
        error: cannot take content/products/mug/index.md#body: it has a code `9` that its source does not have
          Ein Becher für jeden Tag.
    "#]]
    .assert_eq(&told);
}

/// Lokalize does so, whatever `xml:space` says.
#[test]
fn a_source_that_a_tool_indents_is_the_same() {
    let folder = shop("")
        .edit("content/products/mug/index.md", "A mug", "<b>*One*</b> `mug`")
        .edit("content/products/mug/index.md", "title = \"Mug\"", "title = \"Mug { $n }\"")
        .folder();
    let told = exported(&folder, "xliff1.2", &[]);
    let indented = told
        .replace("</ph><", "</ph>\n            <")
        .replace("<source><", "<source>\n            <")
        .replace("</ph></source>", "</ph>\n          </source>")
        .replace(">Becher<", ">Becher { $n }<")
        .replace("Ein Becher für jeden Tag.", "&lt;b&gt;*Ein*&lt;/b&gt; `mug` für jeden Tag.");
    assert_ne!(indented, told);
    folder.write("out/de.xlf", indented);
    let told = run(&folder, &["import", "out/de.xlf"]) + &run(&folder, &["diff"]);
    expect![[r#"
        out/de.xlf: de, 2 texts taken, 0 unchanged, 1 still empty, 0 left; 1 file
        No text is stale.
    "#]]
    .assert_eq(&told);
}

#[test]
fn a_link_that_is_named_by_its_words_survives_others() {
    let body =
        "See [the mug] and [it][].\n\n- More.\n\n[the mug]: ../mug/index.md\n[it]: https://it.example\n";
    let front = "+++\nsku = \"L\"\ntitle = \"Lamp\"\nprice = \"1 EUR\"\n+++\n";
    let folder = shop("").file("content/products/lamp/index.md", format!("{front}{body}")).folder();
    let xliff = exported(&folder, "xliff2", &[]);
    let start = xliff.find("<source xml:space=\"preserve\">See").unwrap();
    let mut told = xliff[start..start + xliff[start..].find('\n').unwrap()].to_owned() + "\n";
    let source = "See [the mug][the mug] and [it][it].";
    for target in ["Siehe [den Becher] und [es][it].", "Siehe [den Becher][the mug] und [es][it]."] {
        let key = "content/products/lamp/index.md#body";
        folder.write(
            "de.po",
            format!(
                "msgid \"\"\nmsgstr \"Language: de\\n\"\n\nmsgctxt \"{key}.1\"\nmsgid \"{source}\"\nmsgstr \"{target}\"\n\n\
                 msgctxt \"{key}.2\"\nmsgid \"More.\"\nmsgstr \"Mehr.\"\n"
            ),
        );
        told += &run(&folder, &["import", "de.po"]);
    }
    told += &std::fs::read_to_string(folder.path("content/products/lamp/index.de.md")).unwrap();
    expect![[r#"
        <source xml:space="preserve">See <pc id="1" canCopy="no" canDelete="no" type="link" subType="tradewind:link" dataRefStart="d1" dataRefEnd="d2">the mug</pc> and <pc id="2" canCopy="no" canDelete="no" type="link" subType="tradewind:link" dataRefStart="d1" dataRefEnd="d3">it</pc>.</source>
        error: cannot take content/products/lamp/index.md#body.1: its links differ: the source has ../mug/index.md https://it.example, the translation https://it.example
        content/products/lamp/index.md#body waits: 1 of its 2 parts are still to be translated
        de.po: de, 0 texts taken, 0 unchanged, 0 still empty, 1 left; 0 files
        de.po: de, 2 texts taken, 0 unchanged, 0 still empty, 0 left; 1 file
        +++
        state = "reviewed"

        [source]
        body = "74d143bd307a"
        +++

        Siehe [den Becher][the mug] und [es][it].

        - Mehr.

        [the mug]: ../mug/index.md
        [it]: https://it.example
    "#]].assert_eq(&told);
    goes_and_comes_back(&folder);
}

#[test]
fn an_xliff_says_what_is_no_word() {
    let folder = lamp();
    let unit = |text: &str, element: &str, name: &str| {
        let start = text.find(&format!("{name}\"")).unwrap();
        let begin = text[..start].rfind(&format!("<{element} ")).unwrap();
        let end = start + text[start..].find(&format!("</{element}>")).unwrap();
        text[begin..end].trim().to_owned() + "\n"
    };
    let only = [
        "--only",
        "missing",
        "--preview-url",
        "https://preview.example/",
        "--screenshots",
        "https://shots.example",
    ];
    expect![[r#"
        <unit id="ud107dd354340" name="content/products/lamp/index.md#body.2">
                <notes>
                  <note category="location">content/products/lamp/index.md:10</note>
                  <note>product LAMP-1, “Lamp LAMP-1”. The text, in Markdown: keep its marks and the targets of its links. Part 2 of 14: a paragraph. Stays as it is: Kranich &amp; Sohn.
        Page: https://preview.example/de/lamp/
        Screenshot: https://shots.example/de/lamp/index.png</note>
                </notes>
                <originalData>
                  <data id="d1" xml:space="preserve">*</data>
                  <data id="d2" xml:space="preserve">  
        </data>
                  <data id="d3" xml:space="preserve">**</data>
                  <data id="d4" xml:space="preserve">[</data>
                  <data id="d5" xml:space="preserve">](../mug/index.md &quot;Our mug&quot;)</data>
                  <data id="d6" xml:space="preserve">`A &amp; B`</data>
                  <data id="d7" xml:space="preserve">{ $shop }</data>
                </originalData>
                <segment state="initial">
                  <source xml:space="preserve">Made by <pc id="1" canCopy="no" canDelete="no" type="fmt" subType="xlf:i" dataRefStart="d1" dataRefEnd="d1">hand</pc><ph id="2" canCopy="no" canDelete="no" type="fmt" subType="xlf:lb" disp="↵" dataRef="d2"/>for <pc id="3" canCopy="no" canDelete="no" type="fmt" subType="xlf:b" dataRefStart="d3" dataRefEnd="d3"><pc id="4" canCopy="no" canDelete="no" type="link" subType="tradewind:link" dataRefStart="d4" dataRefEnd="d5">the mug</pc></pc> by <mrk id="m1" translate="no">Kranich &amp; Sohn</mrk>, <ph id="5" canCopy="no" canDelete="no" type="other" subType="tradewind:code" disp="`A &amp; B`" dataRef="d6"/>, <ph id="6" canCopy="no" canDelete="no" type="ui" subType="xlf:var" disp="{ $shop }" dataRef="d7"/>.</source>
                </segment>
    "#]].assert_eq(&unit(&exported(&folder, "xliff2", &only), "unit", "#body.2"));
    expect![[r#"
        <trans-unit id="content/products/lamp/index.md#body.2" resname="content/products/lamp/index.md#body.2" approved="no" xml:space="preserve">
                  <source>Made by <bpt id="1" rid="1" ctype="italic">*</bpt>hand<ept id="1" rid="1">*</ept><ph id="2" ctype="lb">  
        </ph>for <bpt id="3" rid="3" ctype="bold">**</bpt><bpt id="4" rid="4" ctype="link">[</bpt>the mug<ept id="4" rid="4">](../mug/index.md "Our mug")</ept><ept id="3" rid="3">**</ept> by <mrk mtype="protected">Kranich &amp; Sohn</mrk>, <ph id="5" ctype="x-code">`A &amp; B`</ph>, <ph id="6" ctype="x-placeholder">{ $shop }</ph>.</source>
                  <context-group purpose="location">
                    <context context-type="sourcefile">content/products/lamp/index.md</context>
                    <context context-type="linenumber">10</context>
                  </context-group>
                  <note from="developer">product LAMP-1, “Lamp LAMP-1”. The text, in Markdown: keep its marks and the targets of its links. Part 2 of 14: a paragraph. Stays as it is: Kranich &amp; Sohn.
        Page: https://preview.example/de/lamp/
        Screenshot: https://shots.example/de/lamp/index.png</note>
    "#]].assert_eq(&unit(&exported(&folder, "xliff1.2", &only), "trans-unit", "#body.2"));
}

#[test]
fn what_no_tool_writes_is_refused_or_said() {
    let folder = lamp();
    let head = "<?xml version='1.0'?><xliff version='1.2' xmlns='urn:oasis:names:tc:xliff:document:1.2'>";
    let file = |locale: &str, target: &str| {
        format!(
            "<file original='a' source-language='en-US' target-language='{locale}' datatype='plaintext'><body><trans-unit \
             id='content/products/mug/index.md#title'><source>Mug</source><target state='final'>{target}</target></trans-unit></body></file>"
        )
    };
    let two = |one: &str, other: &str| format!("{head}{one}{other}</xliff>");
    let bomb = "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><xliff version='1.2'>&b;</xliff>";
    let plural = "msgid \"\"\nmsgstr \"Language: de\\n\"\n\nmsgctxt \"content/products/mug/index.md#title\"\nmsgid \"Mug\"\n\
                  msgid_plural \"Mugs\"\nmsgstr[0] \"Humpen\"\nmsgstr[1] \"Becher\"\n";
    let utf16: Vec<u8> = format!("\u{feff}{}", two(&file("de", "Humpen"), ""))
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let mut told = String::new();
    for (name, bytes) in [
        ("bomb.xlf", bomb.into()),
        ("plural.po", plural.into()),
        ("twice.xlf", two(&file("de", "Humpen"), &file("de", "Krug")).into_bytes()),
        ("languages.xlf", two(&file("de", "Humpen"), &file("fr", "Tasse")).into_bytes()),
        ("half.xlf", two(&file("de", "Humpen"), "<file>").into_bytes()),
        ("control.xlf", two(&file("de", "Hum&#7;pen"), "").into_bytes()),
        ("utf16.xlf", utf16),
        ("latin.po", b"msgid \"\"\nmsgstr \"Language: de\\n\"\n\nmsgid \"\xe4\"\nmsgstr \"\"\n".to_vec()),
        (
            "crowdin/de.csv",
            b"Identifier,Source String,Context,de\ncontent/products/mug/index.md#title,Mug,,Pott\n".to_vec(),
        ),
    ] {
        folder.write(name, bytes);
        told += &run(&folder, &["import", "--dry-run", name]);
    }
    expect![[r#"
        error: cannot read bomb.xlf: it has a document type definition, which no XLIFF needs
        error: cannot take content/products/mug/index.md#title: it has plural forms, and the site's texts have none of PO's: a message has its forms as texts of their own
        plural.po: de, 0 texts taken, 0 unchanged, 0 still empty, 1 left; 0 files
        error: cannot take content/products/mug/index.md#title: it is there twice, with different words
        would write content/products/mug/index.de.md
        twice.xlf: de, 1 text taken, 0 unchanged, 0 still empty, 1 left; 1 file
        error: cannot read languages.xlf: its parts are of two languages, `de` and `fr`
        error: cannot read half.xlf: ill-formed document: expected `</file>`, but `</xliff>` was found
        error: cannot take content/products/mug/index.md#title: it has a control character that no page can show
        control.xlf: de, 0 texts taken, 0 unchanged, 0 still empty, 1 left; 0 files
        would write content/products/mug/index.de.md
        utf16.xlf: de, 1 text taken, 0 unchanged, 0 still empty, 0 left; 1 file
        error: cannot read latin.po: it is not the UTF-8 it should be; save it anew as UTF-8
        would write content/products/mug/index.de.md
        crowdin/de.csv: de, 1 text taken, 0 unchanged, 0 still empty, 0 left; 1 file
    "#]].assert_eq(&told);
}

/// Whether a program is there, by running it.
fn has(program: &str, words: &[&str]) -> bool {
    let found = Command::new(program).args(words).output().is_ok_and(|ran| ran.status.success());
    if !found {
        eprintln!("skipped: {program} {} does not run", words.join(" "));
    }
    found
}

fn tool(folder: &Folder, program: &str, words: &[&str]) -> String {
    let ran = Command::new(program).current_dir(folder.path(".")).args(words).output().unwrap();
    let told = String::from_utf8_lossy(&ran.stderr).into_owned() + &String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.success(), "{program} {words:?}: {told}");
    told
}

/// The lamp with German of every state, as exported in all formats.
fn workshop() -> Folder {
    let folder = lamp();
    let mut all = german();
    all.push((14, "Schluss."));
    folder.write("out/de.po", po(&all));
    run(&folder, &["import", "out/de.po"]);
    folder.edit(
        "content/products/mug/index.de.md",
        "title",
        "state = { title = \"machine\", body = \"draft\" }\ntitle",
    );
    for (format, _) in FORMATS {
        run(&folder, &["export", "--format", format, "--out", &format!("{format}/")]);
    }
    folder
}

/// Nothing of it is other than the site has it.
fn unchanged(folder: &Folder, file: &str) {
    let told = run(folder, &["import", "--dry-run", file]);
    assert!(told.contains(" 0 texts taken, ") && told.contains(", 0 left; 0 files"), "{told}");
}

#[test]
fn gettext_takes_the_po() {
    if !has("msgfmt", &["--version"]) {
        return;
    }
    let folder = workshop();
    let told =
        tool(&folder, "msgfmt", &["--check", "--check-format", "--statistics", "-o", "de.mo", "po/de.po"]);
    assert_eq!(told, "14 translated messages, 2 fuzzy translations, 3 untranslated messages.\n");
    tool(&folder, "msgmerge", &["--quiet", "--previous", "-o", "merged.po", "po/de.po", "po/de.po"]);
    tool(&folder, "msgcat", &["--width=40", "--sort-output", "-o", "sorted.po", "po/de.po"]);
    tool(&folder, "msgconv", &["--to-code=UTF-8", "-o", "converted.po", "po/de.po"]);
    tool(&folder, "msgcat", &["--escape", "-o", "escaped.po", "po/de.po"]);
    for file in ["merged.po", "sorted.po", "converted.po", "escaped.po"] {
        unchanged(&folder, file);
    }
}

#[test]
fn the_translate_toolkit_takes_every_format() {
    if !has("python3", &["-c", "import translate.storage.xliff2"]) {
        return;
    }
    let folder = workshop();
    let resave = format!("{REPOSITORY}/tests/suite/translators/resave.py");
    for (format, ending) in FORMATS {
        let (old, new) = (format!("{format}/de.{ending}"), format!("saved/{format}/de.{ending}"));
        std::fs::create_dir_all(folder.path(&new).parent().unwrap()).unwrap();
        let told = tool(&folder, "python3", &[&resave, format, &old, &new]);
        // What XLIFF calls translated may be a draft.
        assert!(["19 14 1\n", "19 16 1\n"].contains(&&*told), "{format}: {told}");
        unchanged(&folder, &new);
    }
    if !has("po2xliff", &["--version"]) {
        return;
    }
    // These lose the names of texts; their places and words tell.
    tool(&folder, "po2xliff", &["--progress=none", "po/de.po", "toolkit.xlf"]);
    unchanged(&folder, "toolkit.xlf");
    std::fs::create_dir_all(folder.path("toolkit")).unwrap();
    tool(&folder, "xliff2po", &["--progress=none", "xliff1.2/de.xlf", "toolkit/de.po"]);
    unchanged(&folder, "toolkit/de.po");
    tool(
        &folder,
        "pofilter",
        &["--progress=none", "-t", "variables", "-t", "escapes", "-t", "newlines", "po/de.po", "faults.po"],
    );
    assert!(!folder.path("faults.po").exists(), "{:?}", std::fs::read_to_string(folder.path("faults.po")));
}

/// It reads the texts of a PO, and those of a memory are their translations.
#[test]
fn omegat_takes_the_po() {
    if !has("omegat", &["--help"]) {
        return;
    }
    let folder = workshop();
    let project = "<omegat><project version=\"1.0\"><source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir>\
                   <tm_dir>__DEFAULT__</tm_dir><glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>\
                   <source_lang>EN-US</source_lang><target_lang>DE</target_lang><sentence_seg>false</sentence_seg></project></omegat>";
    let pairs = [("Made by *hand*", "Von *Hand*"), ("Last.", "Ende."), ("Lamp LAMP-1", "Lampe LAMP-1")];
    let unit = |(source, target): (&str, &str)| {
        let source = SOURCES.iter().find(|of| of.starts_with(source)).copied().unwrap_or(source);
        let target = if target.starts_with("Von") {
            GERMAN[1].replace("*Handgemacht*", target)
        } else {
            target.to_owned()
        };
        let tuv = |language: &str, text: &str| {
            format!("<tuv lang=\"{language}\"><seg>{}</seg></tuv>", text.replace('&', "&amp;"))
        };
        format!("<tu>{}{}</tu>", tuv("EN-US", source), tuv("DE", &target))
    };
    let memory = format!(
        "<tmx version=\"1.1\"><header creationtool=\"x\" creationtoolversion=\"1\" segtype=\"paragraph\" o-tmf=\"x\" \
         adminlang=\"EN-US\" srclang=\"EN-US\" datatype=\"plaintext\"/><body>{}</body></tmx>",
        pairs.map(unit).concat()
    );
    folder.write("omegat/omegat.project", project);
    folder.write("omegat/omegat/project_save.tmx", memory);
    for part in ["tm", "glossary", "dictionary", "target"] {
        std::fs::create_dir_all(folder.path(&format!("omegat/{part}"))).unwrap();
    }
    folder.write("omegat/source/de.po", std::fs::read(folder.path("po/de.po")).unwrap());
    tool(&folder, "omegat", &["omegat", "--mode=console-translate", "--config-dir=config"]);
    expect![[r#"
        omegat/target/de.po: de, 3 texts taken, 11 unchanged, 5 still empty, 0 left; 1 file
    "#]]
    .assert_eq(&run(&folder, &["import", "omegat/target/de.po"]));
}

#[test]
fn polib_takes_the_po() {
    if !has("python3", &["-c", "import polib"]) {
        return;
    }
    let folder = workshop();
    let resave = format!("{REPOSITORY}/tests/suite/translators/resave.py");
    assert_eq!(tool(&folder, "python3", &[&resave, "polib", "po/de.po", "saved.po"]), "19 14 15\n");
    unchanged(&folder, "saved.po");
}

#[test]
fn both_xliffs_are_filled_alike() {
    if !has("python3", &["-c", "import lxml"]) {
        return;
    }
    let resave = format!("{REPOSITORY}/tests/suite/translators/resave.py");
    let filled = ["xliff2", "xliff1.2"].map(|format| {
        let folder = lamp();
        exported(&folder, format, &[]);
        assert_eq!(tool(&folder, "python3", &[&resave, "fill", "out/de.xlf", "out/filled.xlf"]), "19\n");
        let told = run(&folder, &["import", "out/filled.xlf"]);
        assert!(
            told.ends_with("de, 19 texts taken, 0 unchanged, 0 still empty, 0 left; 2 files\n"),
            "{told}"
        );
        std::fs::read_to_string(folder.path("content/products/lamp/index.de.md")).unwrap()
    });
    assert_eq!(filled[0], filled[1]);
    expect![[r#"


        # Thö lamp { #lamp }

        Madö by *hand*  
        for **[thö mug](../mug/index.md "Our mug")** by Kranich & Sohn, `A & B`, { $shop }.

        - tight
        - [x] donö and morö

        > quotöd on

        | Sizö | Pricö |
        |------|------:|
        | 1 \| 2 | ✓ |
        | largö | largö |

        ```
        code
        ```

        <p>Somö <i class="x">HTML</i>&nbsp;hörö</p>

        A notö[^1] and [a röföröncö][r].

        [^1]: At thö foot.

        [r]: ../mug/index.md

        Last.
    "#]]
    .assert_eq(filled[0].rsplit_once("+++").unwrap().1);
}

/// The schemas of OASIS, as a package of Debian has them: tests/run.sh unpacks it.
fn schemas() -> Option<PathBuf> {
    let unpacked = Path::new(REPOSITORY).join("target/xliff-schemas");
    let installed = PathBuf::from("/usr/share/php/Symfony/Component/Translation/Resources/schemas");
    let found = [unpacked, installed].into_iter().find(|folder| folder.join("xliff-core-2.0.xsd").exists());
    if found.is_none() {
        eprintln!("skipped: there are no schemas of XLIFF (tests/run.sh unpacks them)");
    }
    found
}

#[test]
fn the_schemas_of_xliff_hold() {
    let Some(schemas) = schemas().filter(|_| has("xmllint", &["--version"])) else { return };
    let folder = workshop();
    folder.edit("content/products/lamp/index.md", "Last.", "The last.");
    run(&folder, &["export", "--format", "xliff1.2", "--out", "stale"]);
    folder.write("xml.xsd", std::fs::read(schemas.join("xml.xsd")).unwrap());
    for (schema, files) in [
        ("xliff-core-2.0.xsd", ["xliff2/de.xlf", "xliff2/de.xlf"]),
        ("xliff-core-1.2-strict.xsd", ["xliff1.2/de.xlf", "stale/de.xlf"]),
    ] {
        // A later release of the package has the other kind.
        let names = [schema.to_owned(), schema.replace("strict", "transitional")];
        let place = names.iter().map(|name| schemas.join(name)).find(|place| place.exists()).unwrap();
        let mut text = std::fs::read_to_string(place).unwrap();
        // They import the schema of XML from the network.
        let start = text.find("schemaLocation=\"").unwrap() + "schemaLocation=\"".len();
        let end = start + text[start..].find('"').unwrap();
        text.replace_range(start..end, "xml.xsd");
        folder.write(schema, text);
        for file in files {
            tool(&folder, "xmllint", &["--noout", "--nonet", "--schema", schema, file]);
        }
    }
}

/// Bodies of several blocks, some of them strange.
fn body() -> impl Strategy<Value = String> {
    let blocks = LAMP.split_once("\n+++\n").unwrap().1.split_once("\n+++\n").unwrap().1;
    let known: Vec<String> = blocks.split("\n\n").map(str::to_owned).collect();
    let piece = prop_oneof![
        3 => proptest::sample::select(known),
        1 => "[ -~\t>*|`é世#<\\[\\]{}&-]{1,30}",
    ];
    let glue = proptest::sample::select(vec!["\n\n", "\n", "\n\n\n", "\n> ", "\n  ", "\n\n    "]);
    proptest::collection::vec((piece, glue), 1..8)
        .prop_map(|pieces| pieces.into_iter().map(|(piece, glue)| piece + glue).collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_body_goes_and_comes_back(bodies in proptest::collection::vec((body(), 0..4usize), 40)) {
        let mut site = shop("");
        for (n, (text, how)) in bodies.iter().enumerate() {
            let front = format!("sku = \"A{n}\"\ntitle = \"Thing {n}\"\nprice = \"1 EUR\"\n");
            let folder = format!("content/products/a{n}");
            site = site.file(&format!("{folder}/index.md"), format!("+++\n{front}+++\n{text}"));
            let state = ["state = \"machine\"\n", "", "source = \"000000000000\"\n", ""][*how];
            let target = if *how == 3 { bodies[(n + 1) % 40].0.clone() } else { text.replace(['a', 'e'], "ö") };
            let text = format!("+++\ntitle = \"Ding\"\n{state}+++\n{target}");
            let text = if *how == 1 { format!("\u{feff}{}", text.replace('\n', "\r\n")) } else { text };
            site = site.file(&format!("{folder}/index.de.md"), text);
        }
        goes_and_comes_back(&Site::folder(&site));
    }
}
