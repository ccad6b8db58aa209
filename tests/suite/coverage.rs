//! Markets that are held back while too little of them is translated.

use expect_test::expect;
use serde_json::Value;

use crate::i18n::potter;
use crate::site::{Site, shop};

const ALTERNATE: &str = "<link rel=\"alternate\" hreflang=\"de";

/// The potter's shop with prices for all, and a rule for the German market.
fn gated(rule: &str) -> Site {
    let german = format!("[markets.de]\nmin_coverage = {rule}");
    let mut site = potter().edit("site.toml", "[markets.de]", &german);
    for (path, price) in [("bowl", "10 EUR"), ("cap", "10 EUR"), ("mug", "14.90 EUR")] {
        let path = format!("content/products/{path}/index.md");
        site = site.edit(
            &path,
            &format!("price = \"{price}\"\n"),
            "prices = { us = \"9 USD\", de = \"9 EUR\" }\n",
        );
    }
    site
}

#[test]
fn too_little_fails_the_build_where_that_is_asked() {
    for (rule, code) in
        [("\"22.2 %\"", None), ("\"22.3 %\"", Some(())), ("{ all = \"33 %\", machine = true }", None)]
    {
        let said = gated(rule).check();
        assert_eq!(said.contains("low-coverage"), code.is_some(), "{rule}: {said}");
    }
    expect![[r#"
        warning[unused-message] content/messages/en.ftl:1:1: nobody asks for the message `hello` (it stands in 2 files)
            Take it out, or let a template say it: t(key="…").
        error[low-coverage] site.toml:10:16: the market `de` is not translated far enough: of 4 essential texts 0 are translated, not 100 %; of 3 search texts 1, not 50 %; of 2 detail texts 1, not 51 %
            To be translated: content/products/bowl/index.de.md (title, slug); content/products/mug/index.de.md (stale title, machine body, image_alts.0, …); content/messages/de.ftl (stale hello). All of them: tradewind i18n status --market de --format json
    "#]]
        .assert_eq(&gated("{ essential = \"100 %\", search = \"50 %\", detail = \"51%\" }").check());
}

#[test]
fn who_asks_for_nothing_possible_hears_of_it() {
    expect![[r#"
        warning[unused-message] content/messages/en.ftl:1:1: nobody asks for the message `hello` (it stands in 2 files)
            Take it out, or let a template say it: t(key="…").
        error[invalid-value] site.toml:10:16: `101 %` cannot be a part of the texts
            A part lies between 0 % and 100 %.
    "#]]
    .assert_eq(&gated("\"101 %\"").check());
    expect![[r#"
        warning[unused-message] content/messages/en.ftl:1:1: nobody asks for the message `hello` (it stands in 2 files)
            Take it out, or let a template say it: t(key="…").
        error[unknown-key] site.toml:10:18: unknown key `essentials`
            did you mean `essential`?
    "#]]
    .assert_eq(&gated("{ essentials = \"1 %\" }").check());
    expect![[r#"
        warning[unused-message] content/messages/en.ftl:1:1: nobody asks for the message `hello` (it stands in 2 files)
            Take it out, or let a template say it: t(key="…").
        error[invalid-value] site.toml:10:16: `min_coverage` must be a percentage ("95 %"), or a table: { essential = "100 %", search = "80 %" }, not 95
    "#]].assert_eq(&gated("95").check());
}

#[test]
fn or_the_market_is_kept_in_preview() {
    let site = gated("{ all = \"95 %\", otherwise = \"preview\" }").edit(
        "site.toml",
        "theme =",
        "x_default = \"de\"\ntheme =",
    );
    let folder = site.folder();
    let ran = folder.run(&["build", "--as-of", "2026-11-02", "--json"]);
    let told: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!((&told["ok"], &told["markets"]), (&true.into(), &1.into()), "{}", ran.stdout);
    expect![[r#"[{"lacks":"of 9 texts 2 are translated, not 95 %","market":"de"}]"#]]
        .assert_eq(&told["held"].to_string());
    assert!(!folder.path("public/de").exists());
    let home = || std::fs::read_to_string(folder.path("public/us/index.html")).unwrap();
    assert!(!home().contains(ALTERNATE), "{}", home());
    // Whoever works on it sees it, and nobody finds it.
    let ran = folder.run(&["build", "--as-of", "2026-11-02", "--drafts"]);
    expect!["The market de is kept in preview: of 9 texts 2 are translated, not 95 %. What it needs: tradewind launch --market de"]
        .assert_eq(ran.stdout.lines().nth(1).unwrap_or_default());
    let german = std::fs::read_to_string(folder.path("public/de/index.html")).unwrap();
    assert!(german.contains("noindex") && !home().contains(ALTERNATE));
    assert!(!folder.path("public/sitemaps/de.xml").exists());
    // Once enough is translated, it is there; nothing of the last build stands in the way.
    folder.edit("site.toml", "95 %", "10 %");
    let ran = folder.run(&["build", "--as-of", "2026-11-02"]);
    assert!(!ran.stdout.contains("preview"), "{}", ran.stdout);
    assert!(home().contains(ALTERNATE));
    let open = std::fs::read_to_string(folder.path("public/de/index.html")).unwrap();
    assert!(!open.contains("noindex"));
}

/// A gate takes a market away, never the whole shop.
#[test]
fn a_gate_that_leaves_no_market_fails_the_build() {
    let site = gated("{ all = \"95 %\", otherwise = \"preview\" }");
    let folder = site.folder();
    assert_eq!(folder.run(&["build", "--as-of", "2026-11-02"]).code, Some(0));
    let before = folder.published();
    let ran = folder.run(&["build", "--as-of", "2026-11-02", "--market", "de"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stdout);
    let told = "error[low-coverage]: no market is translated far enough, so there is nothing to publish; `de`: of 9 texts 2";
    assert!(ran.stderr.contains(told), "{}", ran.stderr);
    assert_eq!(folder.published(), before, "the last good site stays");
    assert_eq!(folder.run(&["build", "--as-of", "2026-11-02", "--market", "de", "--drafts"]).code, Some(0));
}

/// The state of texts alone changes what is built: pages made before are not taken over.
#[test]
fn a_market_comes_out_of_preview_with_its_last_text() {
    let site = shop("")
        .edit(
            "site.toml",
            "[markets.de]",
            "[markets.de]\nmin_coverage = { essential = \"100 %\", otherwise = \"preview\" }",
        )
        .edit("content/products/mug/index.de.md", "title", "state = \"machine\"\ntitle");
    let folder = site.folder();
    let build = || folder.run(&["build", "--as-of", "2026-11-02", "--drafts"]);
    assert!(
        build()
            .stdout
            .contains("The market de is kept in preview: of 2 essential texts 0 are translated, not 100 %.")
    );
    let page = || {
        let paths = ["public/de/mug/index.html", "public/de/becher/index.html"];
        paths.iter().find_map(|path| std::fs::read_to_string(folder.path(path)).ok()).unwrap()
    };
    assert!(page().contains("noindex"));
    folder.edit("content/products/mug/index.de.md", "machine", "reviewed");
    let ran = build();
    assert!(!ran.stdout.contains("preview"), "{}", ran.stdout);
    assert!(!page().contains("noindex"));
}

/// Words for a market are no translation, and need none.
#[test]
fn a_markets_own_words_are_not_missing() {
    let site = gated("{ essential = \"100 %\" }")
        .and("-- content/products/bowl/index.@de.md --\n+++\ntitle = \"Schüsserl\"\n+++\n");
    let said = site.check();
    assert!(said.contains("of 4 essential texts 1 are") && !said.contains("bowl/index.de.md"), "{said}");
}

/// What the gate counts is what the status tells.
#[test]
fn gate_and_status_reckon_alike() {
    let folder = gated("{ all = \"100 %\" }").folder();
    let said = folder.run(&["check", "--as-of", "2026-11-02"]).stderr;
    let told: Value =
        serde_json::from_str(&folder.run(&["i18n", "status", "--format", "json"]).stdout).unwrap();
    let german = &told["locales"][0];
    let n = |key: &str| german[key].as_u64().unwrap();
    assert_eq!(n("draft") + n("reviewed"), n("covered"));
    let market = &told["markets"][0];
    expect![[r#"{"all":{"covered":2,"texts":9},"detail":{"covered":1,"texts":2},"enough":false,"essential":{"covered":0,"texts":4},"locale":"de-DE","market":"de","preview":false,"search":{"covered":1,"texts":3}}"#]].assert_eq(&market.to_string());
    let covered = ["essential", "search", "detail"].map(|of| market[of]["covered"].as_u64().unwrap());
    assert_eq!(covered.iter().sum::<u64>(), n("covered"));
    assert!(
        said.contains(&format!("of {} texts {} are translated, not 100 %", n("texts"), n("covered"))),
        "{said}"
    );
}

#[test]
fn what_the_theme_lacks_is_for_the_site_to_say() {
    let site = shop("")
        .edit("site.toml", "locale = \"de-DE\"", "locale = \"tlh\"")
        .without("content/products/mug/index.de.md");
    let folder = site.folder();
    let status = || folder.run(&["i18n", "status", "--locale", "tlh"]).stdout;
    let row = |kind: &str| {
        let told = status();
        told.lines().find(|line| line.trim_start().starts_with(kind)).map(str::to_owned).unwrap_or_default()
    };
    let missing = |row: &str| row.split_whitespace().nth(2).map(str::to_owned);
    assert!(row("theme").ends_with("0 %"), "{}", status());
    let before: usize = missing(&row("theme")).unwrap().parse().unwrap();
    let ran = folder.run(&["i18n", "export", "--format", "po", "--locale", "tlh", "--out", "out"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let po = std::fs::read_to_string(folder.path("out/tlh.po")).unwrap();
    let from = "msgctxt \"themes/plain/messages/en.ftl#home\"\nmsgid \"Home\"\nmsgstr \"\"";
    assert!(po.contains(from), "{}", &po[..2000]);
    folder.write("out/tlh.po", po.replace(from, &from.replace("msgstr \"\"", "msgstr \"juH\"")));
    let ran = folder.run(&["i18n", "import", "out/tlh.po"]);
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(0), ""), "{}", ran.stdout);
    expect![[r#"
        # source: 9350f3487eed
        # state: reviewed
        home = juH
    "#]]
    .assert_eq(&std::fs::read_to_string(folder.path("content/messages/tlh.ftl")).unwrap());
    expect![[r##"
        # Source texts that translations were made from, by their hashes. Written by tradewind i18n.
        9350f3487eed = "Home"
    "##]]
    .assert_eq(&std::fs::read_to_string(folder.path("content/messages/en-US.sources.toml")).unwrap());
    assert_eq!(missing(&row("theme")).unwrap(), (before - 1).to_string());
}

/// A theme speaks English, whatever language a shop is written in.
#[test]
fn what_the_theme_says_is_not_for_the_site_to_say() {
    let site = shop("").edit("site.toml", "source_locale = \"en-US\"", "source_locale = \"tlh\"").edit(
        "site.toml",
        "locale = \"de-DE\"",
        "locale = \"tlh\"",
    );
    let folder = site.folder();
    let told = folder.run(&["i18n", "status"]).stdout;
    assert!(told.starts_with("en-US (us)") && !told.contains("theme"), "{told}");
    // Its own market is another matter.
    let told = folder.run(&["launch", "--as-of", "2026-11-02", "--market", "de"]).stdout;
    assert!(told.contains("missing    the theme’s words      the theme does not have "), "{told}");
}
