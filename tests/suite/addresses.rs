//! What addresses are made of: the letters of a language or ASCII's, and what is refused.

use expect_test::{Expect, expect};

use crate::site::{Site, check, shop};

/// Asserts where the pages of a market lie.
fn pages(site: &Site, market: &str, expected: Expect) {
    let files = site.folder().build(&[]);
    let pages = files.keys().filter_map(|file| file.strip_suffix("index.html"));
    let pages: Vec<&str> = pages.filter_map(|page| page.strip_prefix(market)).collect();
    expected.assert_eq(&pages.join("\n"));
}

/// A shop that also sells in Greek, with one market in the language's letters and one in ASCII's.
fn greek(slugs: &str) -> Site {
    let market = "\n[markets.gr]\nlocale = \"el-GR\"\ncurrency = \"EUR\"\nfallback = \"noindex\"\n";
    let toml = format!("{}{market}{slugs}", shop("").text("site.toml"));
    shop(
        "
-- content/categories/cups/index.md --
+++
title = \"Cups\"
+++
-- content/categories/cups/index.el.md --
+++
title = \"Κούπες\"
slug = \"κούπες\"
+++
-- content/products/mug/index.el.md --
+++
title = \"Άσπρη κούπα\"
slug = \"άσπρη-κούπα\"
+++
Μία κούπα.
-- content/messages/el.ftl --
home = Αρχική
",
    )
    .edit("content/products/mug/index.md", "sku = \"MUG\"\n", "sku = \"MUG\"\ncategory = \"cups\"\n")
    .file("site.toml", toml)
}

#[test]
fn letters_of_the_language_or_of_ascii() {
    pages(
        &greek(""),
        "gr",
        expect![[r#"
            /
            /κούπες/
            /κούπες/άσπρη-κούπα/"#]],
    );
    pages(
        &greek("slugs = \"ascii\"\n"),
        "gr",
        expect![[r#"
            /
            /koupes/aspri-koupa/
            /koupes/"#]],
    );
}

#[test]
fn what_has_no_latin_letters_takes_the_name_it_has_in_the_shop() {
    // Letters of Unicode 17, which no table of Latin ones has yet.
    let unheard = "\u{11db0}\u{11db1}";
    let site = greek("slugs = \"ascii\"\n").edit("content/products/mug/index.el.md", "άσπρη-κούπα", unheard);
    // The source's slug is the folder's name.
    pages(
        &site,
        "gr",
        expect![[r#"
            /
            /koupes/
            /koupes/mug/"#]],
    );
    let site = site.edit("content/products/mug/index.md", "+++\n", &format!("+++\nslug = \"{unheard}\"\n"));
    pages(
        &site,
        "gr",
        expect![[r#"
            /
            /koupes/
            /koupes/mug/"#]],
    );
}

/// A kanji has several readings: a Japanese slug gives way to the source's.
#[test]
fn kanji_are_not_read() {
    let market =
        "\n[markets.jp]\nlocale = \"ja-JP\"\ncurrency = \"EUR\"\nfallback = \"noindex\"\nslugs = \"ascii\"\n";
    let toml = format!("{}{market}", shop("").text("site.toml"));
    let site = shop(
        "
-- content/products/mug/index.ja.md --
+++
title = \"木のカップ\"
slug = \"木のカップ\"
+++
カップです。
-- content/messages/ja.ftl --
home = ホーム
",
    );
    let site = site
        .edit("content/products/mug/index.md", "sku = \"MUG\"\n", "sku = \"MUG\"\nslug = \"wooden-mug\"\n")
        .file("site.toml", toml);
    pages(
        &site,
        "jp",
        expect![[r#"
            /
            /wooden-mug/"#]],
    );
}

#[test]
fn two_words_of_one_spelling_in_ascii() {
    let site = greek("slugs = \"ascii\"\n").and(
        "
-- content/products/cup/index.md --
+++
sku = \"CUP\"
title = \"Cup\"
category = \"cups\"
price = \"9 EUR\"
prices = { us = \"12 USD\" }
+++
A cup.
-- content/products/cup/index.el.md --
+++
title = \"Ασπρη κουπα\"
slug = \"ασπρη-κουπα\"
+++
Μία κούπα.
",
    );
    check(
        &site,
        expect![[r#"
            error[route-collision] content/products/mug/index.md:2:7: the product `MUG` and the product `CUP` have the same address in the market `gr`: /gr/koupes/aspri-koupa/
                content/products/cup/index.md:2:7: the other one
                Give one of them another slug in this market's language: slug = "…"
        "#]],
    );
}

#[test]
fn capital_letters_do_not_tell_addresses_apart() {
    let cup = "
-- content/products/cup/index.md --
+++
slug = \"Mug\"
sku = \"CUP\"
title = \"Cup\"
price = \"9 EUR\"
prices = { us = \"12 USD\" }
+++
A cup.
";
    check(
        &shop(cup),
        expect![[r#"
            error[route-collision] content/products/cup/index.md:3:7: the product `CUP` and the product `MUG` have addresses in the market `de` that differ in capital letters only: /de/Mug/ and /de/mug/
                content/products/mug/index.md:2:7: the other one
                Many computers have one file for both. Write slugs in lower case, and give one of them another.
            error[route-collision] content/products/cup/index.md:3:7: the product `CUP` and the product `MUG` have addresses in the market `us` that differ in capital letters only: /us/Mug/ and /us/mug/
                content/products/mug/index.md:2:7: the other one
                Many computers have one file for both. Write slugs in lower case, and give one of them another.
        "#]],
    );
    // Capitals alone are the shop's own affair.
    check(&shop(&cup.replace("\"Mug\"", "\"Cup\"")), expect![[""]]);
}

#[test]
fn slugs_as_they_are_written() {
    let slug = |slug: &str| {
        shop("")
            .edit("content/products/mug/index.de.md", "title", &format!("slug = \"{slug}\"\ntitle"))
            .check()
    };
    // Composed and decomposed are one address.
    assert_eq!(slug("bu\u{308}cher"), "");
    assert_eq!(slug("می\u{200c}خواهم"), "");
    for refused in ["a b", "a/b", "..", "🎁", "50%", "a\u{202e}b"] {
        assert!(slug(refused).starts_with("error[invalid-value]"), "{refused}: {}", slug(refused));
    }
    // As a name of a file it would be too long.
    let long = "ก".repeat(81);
    assert!(slug(&long).starts_with("error[invalid-value]"), "{}", slug(&long));
    assert_eq!(slug(&"ก".repeat(80)), "");
}

#[test]
fn an_address_that_sitemaps_do_not_take() {
    let name = |letter: &str| letter.repeat(80);
    let [a, b, c] = ["ก", "ข", "ค"].map(name);
    let site = shop(&format!(
        "
-- content/categories/a/index.md --
+++
title = \"A\"
slug = \"{a}\"
+++
-- content/categories/a/b/index.md --
+++
title = \"B\"
slug = \"{b}\"
+++
"
    ))
    .edit("content/products/mug/index.md", "sku", &format!("slug = \"{c}\"\ncategory = \"a/b\"\nsku"));
    check(
        &site,
        expect![[r#"
            warning[long-address] content/products/mug/index.md:4:7: the address of the product `MUG` in the market `de` has 2189 characters, escapes counted
                Sitemaps take 2,047. Give it, or the categories above it, a shorter slug, or the market slugs = "ascii".
            warning[long-address] content/products/mug/index.md:4:7: the address of the product `MUG` in the market `us` has 2189 characters, escapes counted
                Sitemaps take 2,047. Give it, or the categories above it, a shorter slug, or the market slugs = "ascii".
        "#]],
    );
    let toml = site.text("site.toml").replace("[markets.us]", "[defaults]\nslugs = \"ascii\"\n[markets.us]");
    check(&site.file("site.toml", toml), expect![[""]]);
}
