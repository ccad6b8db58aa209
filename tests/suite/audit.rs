//! What `audit` finds in a site's texts, and that ours have nothing to be found.

use std::path::Path;

use expect_test::expect;
use serde_json::Value;

use crate::site::{Folder, REPOSITORY, Site, run, shop, tradewind};

/// A shop where each text has something amiss.
fn sloppy() -> Site {
    shop(
        r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Harbor mug, round"
summary = "A mug of 350 ml for the hand , and the morning."
price = "14.90 EUR"
image_alts = ["A blue mug on a wooden table"]
[attributes]
care = "Wash it by hand"
note = "say \"yes\""
+++
# Care

Keep it *dry*, or ask [us](/products/bowl). It is made from stoneware, fired twice and glazed by hand for you.
-- content/products/mug/index.de.md --
+++
title = "Hafenkrug, rund"
slug = "krug"
summary = "Ein  Becher von 250 ml, gratis."
image_alts = ["A blue mug on a wooden table"]
[attributes]
care = "Wash it by hand"
note = "Sag \"ja\""
+++
Halte ihn trocken. Frag “uns” – Кружкa.

It is made from stoneware, fired twice and glazed by hand for you, and for the morning.
-- content/products/mug/index.@us.md --
+++
summary = "A heilsam mug."
+++
-- content/products/bowl/index.md --
+++
sku = "BOWL"
title = "Bowl"
price = "10 EUR"
+++
-- content/messages/en.ftl --
hello = Hello, { $shop }!
count = { $n ->
    [one] one bowl
   *[other] { $n } bowls
}
-- content/messages/de.ftl --
hello = Hallo  Leute!
count = { $n ->
    [one] eine "Schale"
   *[other] { $n } Schalen
}
-- content/glossary.toml --
keep = ["Harbor"]
[[term]]
source = "mug"
de = ["Becher", "Tasse"]
[[forbidden]]
text = "gratis"
locale = "de"
instead = "kostenlos"
why = "shipping is not"
[[forbidden]]
text = "heil*"
markets = ["us"]
"#,
    )
}

/// The findings, each in a line: place, rule, message.
fn found(folder: &Folder, words: &[&str]) -> (Option<i32>, String, Value) {
    let ran = folder.run(&[&["audit", "--format", "json"], words].concat());
    assert_eq!(ran.stderr, "");
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    let mut told = String::new();
    for d in json["diagnostics"].as_array().unwrap() {
        let text = |key: &str| d[key].as_str().unwrap_or_default().to_owned();
        let file = text("file");
        let file = file.trim_start_matches("content/").trim_start_matches("products/");
        told += &format!(
            "{file}:{}:{} {}[{}] {}\n",
            d["line"],
            d["column"],
            text("severity"),
            text("code"),
            text("message")
        );
    }
    (ran.code, told, json)
}

#[test]
fn every_text_is_looked_over() {
    let folder = sloppy().folder();
    let (code, told, json) = found(&folder, &[]);
    assert_eq!(code, Some(1));
    expect![[r#"
        messages/de.ftl:1:9 error[placeholder-parity] its placeholders differ: the source has {$shop}, the translation none
        messages/de.ftl:1:14 warning[double-space] two spaces where one is meant
        messages/de.ftl:3:16 warning[quotes] straight quotation marks, where German has „…“
        mug/index.@us.md:2:14 error[forbidden-term] `heilsam` may not be written in the market us
        mug/index.de.md:2:10 warning[do-not-translate] `Harbor`, which stays as it is, is not in the translation
        mug/index.de.md:2:10 warning[glossary] the source has the term `mug`, the translation no form of `Becher` or `Tasse`
        mug/index.de.md:4:15 warning[double-space] two spaces where one is meant
        mug/index.de.md:4:28 warning[number-parity] its numbers differ: the source has 350, the translation 250
        mug/index.de.md:4:36 error[forbidden-term] `gratis` may not be written: shipping is not
        mug/index.de.md:7:9 warning[same-as-source] the source's own words stand here, in `attributes.care`, `image_alts.0`
        mug/index.de.md:8:8 warning[quotes] straight quotation marks, where German has „…“
        mug/index.de.md:10:1 warning[link-parity] its links differ: the source has /products/bowl, the translation none
        mug/index.de.md:10:1 warning[markup-parity] its form differs: the source has 1 heading of level 1, the translation 0; the source has 1 emphasized word, the translation 0
        mug/index.de.md:10:25 warning[quotes] `“` opens no quotation in German
        mug/index.de.md:10:33 warning[mixed-script-word] `Кружкa` has a letter of Latin, `a`, among those of Cyrillic
        mug/index.de.md:12:1 warning[wrong-language] this is English, and not German
        mug/index.md:9:8 warning[quotes] straight quotation marks, where American English has “…”
    "#]].assert_eq(&told);
    assert_eq!(json["ok"], false);
    assert_eq!(json["rules"]["double-space"]["de"], 2);
    let ran = folder.run(&["audit", "--rule", "forbidden-term"]);
    let (told, _) = ran.stdout.rsplit_once(" in ").unwrap();
    expect![[r#"
        Reading …
        Auditing …
        12 files
        error[forbidden-term]: `heilsam` may not be written in the market us
         --> content/products/mug/index.@us.md:2:14
          |
        2 | summary = "A heilsam mug."
          |              ^^^^^^^
          |
          = help: Write something else.

        error[forbidden-term]: `gratis` may not be written: shipping is not
         --> content/products/mug/index.de.md:4:36
          |
        4 | summary = "Ein  Becher von 250 ml, gratis."
          |                                    ^^^^^^
          |
          = help: Write `kostenlos` instead.

        forbidden-term  2  de 1, en-US 1
        2 errors, 0 warnings"#]]
    .assert_eq(&(ran.stderr + told));
}

#[test]
fn a_site_says_what_counts() {
    let folder = sloppy().folder();
    let site = std::fs::read_to_string(folder.path("site.toml")).unwrap();
    let rules = "[audit]\nignore = [{ rule = \"double-space\", file = \"content/messages/\" }]\n\
                 [audit.rules]\nforbidden-term = \"off\"\nplaceholder-parity = \"warning\"\nquotes = \"error\"\n";
    folder.write("site.toml", format!("{site}\n{rules}"));
    let (code, told, json) =
        found(&folder, &["--rule", "forbidden-term,double-space,quotes,placeholder-parity"]);
    assert_eq!(code, Some(1));
    assert_eq!(json["errors"], 4, "{told}");
    assert_eq!(json["rules"]["double-space"]["de"], 1, "{told}");
    let (code, told, _) = found(&folder, &["--rule", "placeholder-parity"]);
    assert_eq!((code, told.lines().count()), (Some(0), 1), "{told}");
    let (code, _, json) = found(&folder, &["--rule", "placeholder-parity", "--deny-warnings"]);
    assert_eq!((code, &json["ok"]), (Some(1), &Value::Bool(false)));
}

#[test]
fn languages_and_markets_are_looked_over_by_themselves() {
    let folder = sloppy().folder();
    let (_, german, _) = found(&folder, &["--locale", "de"]);
    assert!(german.lines().all(|line| line.contains(".de.") || line.contains("/de.ftl")), "{german}");
    let (_, american, _) = found(&folder, &["--market", "us"]);
    assert!(american.contains("index.@us.md") && !american.contains("index.de.md"), "{american}");
    let ran = folder.run(&["audit", "--locale", "fr"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("cannot look over fr: no market reads this language"), "{}", ran.stderr);
    let ran = folder.run(&["audit", "--rule", "qoutes"]);
    assert_eq!(ran.code, Some(2));
    assert!(ran.stderr.contains("did you mean `quotes`?"), "{}", ran.stderr);
}

#[test]
fn the_order_does_not_depend_on_threads() {
    let folder = sloppy().folder();
    let told = |jobs| found(&folder, &["--jobs", jobs]).1;
    assert_eq!(told("1"), told("4"));
}

#[test]
fn faults_of_the_glossary_and_of_the_rules_are_told() {
    let site = shop(
        r#"
-- content/glossary.toml --
keeps = ["Harbor"]
keep = [" "]
[[term]]
sorce = "mug"
de = "Becher"
[[term]]
source = "cup"
jp = "カップ"
de = 5
[[forbidden]]
locale = "de"
[[forbidden]]
text = "x"
markets = ["uk"]
"#,
    );
    expect![[r#"
        error[unknown-key] content/glossary.toml:1:1: unknown key `keeps`
            did you mean `keep`?
        error[invalid-value] content/glossary.toml:2:9: this has no word
            Write a word, or take this out.
        error[missing-key] content/glossary.toml:3:1: the term does not say its `source`
            Write the word in the source language: source = "mug"
        error[unknown-locale] content/glossary.toml:4:9: `sorce` is no language, nor `source` or `note`
            did you mean `source`? Write translations by locale: de = "Becher", pt-BR = ["caneca", "copo"]
        error[unknown-locale] content/glossary.toml:8:6: `jp` is no language, nor `source` or `note`
            did you mean `ja`? Write translations by locale: de = "Becher", pt-BR = ["caneca", "copo"]
        error[invalid-value] content/glossary.toml:9:6: `de` must be a text, or a list of texts, not 5
        error[missing-key] content/glossary.toml:10:1: this does not say which `text` is forbidden
            Write: text = "gratis", locale = "de", instead = "kostenlos"
        error[unknown-market] content/glossary.toml:14:12: there is no market `uk` in site.toml
            Markets: de, us.
    "#]]
    .assert_eq(&site.check());
}

#[test]
fn an_import_is_held_to_the_same_rules() {
    let folder = sloppy().folder();
    let ran = folder.run(&["i18n", "export", "--format", "po", "--locale", "de", "--out", "out"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let po = std::fs::read_to_string(folder.path("out/de.po")).unwrap();
    let po = po.replace("msgstr \"Hafenkrug, rund\"", "msgstr \"Rundes Gefäß\"").replace(
        "msgstr \"Ein  Becher von 250 ml, gratis.\"",
        "msgstr \"Ein Becher von 350 ml, gratis, für Hand und Morgen.\"",
    );
    folder.write("out/de.po", po);
    let ran = folder.run(&["i18n", "import", "out/de.po"]);
    expect![[r#"
        error: cannot take content/products/mug/index.md#summary: `gratis` may not be written: shipping is not
        warning: content/products/mug/index.md#title: `Harbor`, which stays as it is, is not in the translation
        warning: content/products/mug/index.md#title: the source has the term `mug`, the translation no form of `Becher` or `Tasse`
        out/de.po: de, 1 text taken, 8 unchanged, 2 still empty, 1 left; 1 file
    "#]].assert_eq(&(ran.stderr + &ran.stdout));
}

#[test]
fn the_demo_has_nothing_to_be_found() {
    let ran = run(tradewind().args(["audit", "--deny-warnings", "--site", REPOSITORY]));
    assert_eq!(ran.code, Some(0), "{}{}", ran.stderr, ran.stdout);
    assert!(ran.stdout.starts_with("0 errors, 0 warnings in "), "{}", ran.stdout);
}

/// A market for each language of the theme, which lies in the site's own folder.
#[test]
fn the_theme_has_nothing_to_be_found_in_any_language() {
    let messages = Path::new(REPOSITORY).join("themes/plain/messages");
    let mut site =
        String::from("name = \"Harbor\"\nbase_url = \"https://harbor.example\"\nsource_locale = \"en\"\n");
    site += "theme = \"plain\"\n";
    let mut shop = shop("").edit("content/products/mug/index.md", "[prices]\nus = \"19 USD\"\n", "");
    let mut count = 0;
    for entry in std::fs::read_dir(messages).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let locale = name.trim_end_matches(".ftl");
        site += &format!("[markets.{0}]\nlocale = \"{locale}\"\ncurrency = \"EUR\"\n", locale.to_lowercase());
        shop = shop.file(&format!("themes/plain/messages/{name}"), std::fs::read(entry.path()).unwrap());
        count += 1;
    }
    assert!(count > 80, "{count} languages");
    let folder = shop.file("site.toml", site).folder();
    let ran = folder.run(&["audit", "--deny-warnings", "--format", "json"]);
    let json: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert!(json["texts"].as_u64().unwrap() > 80 * 80, "{}", json["texts"]);
    assert_eq!((ran.code, &json["diagnostics"]), (Some(0), &Value::Array(Vec::new())));
}

#[test]
fn what_promotions_are_called_is_looked_over() {
    let sale = r#"
-- content/promotions/sale.toml --
label = "Two  weeks of light, 20 % off"
percent = "20 %"
from = 2026-11-01
until = 2026-11-14
markets = ["de"]
[labels]
de = "Zwei Wochen Licht , 30 %"
fr = "Deux semaines  de lumière"
"#;
    let folder = shop(sale).folder();
    let (code, told, _) = found(&folder, &[]);
    expect![[r#"
        promotions/sale.toml:7:24 warning[space-before-punctuation] a space stands before `,`
        promotions/sale.toml:7:27 warning[number-parity] its numbers differ: the source has 20, the translation 30
    "#]].assert_eq(&told);
    assert_eq!(code, Some(0));
}
