//! What can be wrong with site.toml.

use expect_test::expect;
use tradewind::catalog::Overrides;

use crate::site::{AS_OF, check, shop};

#[test]
fn no_site_at_all() {
    check(
        &shop("").without("site.toml"),
        expect![[r#"
            error[no-site] site.toml: this folder has no site.toml
                Name the site's folder with --site DIR, or begin one: tradewind new DIR
        "#]],
    );
}

#[test]
fn an_empty_site() {
    check(
        &shop(
            r#"
-- site.toml --
"#,
        ),
        expect![[r#"
            error[missing-key] site.toml:1:1: site.toml has no `base_url`
                hreflang and sitemaps need full addresses: base_url = "https://shop.example"
            error[missing-key] site.toml:1:1: site.toml has no `name`
                Give the shop's name: name = "Harbor"
            error[missing-key] site.toml:1:1: site.toml has no `source_locale`
                Name the language of your index.md files: source_locale = "en-US"
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
"#,
        ),
        expect![[r#"
            error[missing-key] site.toml:1:1: the site has no market
                Add one: [markets.us] with locale, countries and currency.
        "#]],
    );
}

#[test]
fn unknown_keys() {
    check(
        &shop(
            r#"
-- site.toml --
nmae = "Harbor"
locale = "en"
[market.us]
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[missing-key] site.toml:1:1: site.toml has no `base_url`
                hreflang and sitemaps need full addresses: base_url = "https://shop.example"
            error[missing-key] site.toml:1:1: site.toml has no `source_locale`
                Name the language of your index.md files: source_locale = "en-US"
            error[unknown-key] site.toml:1:1: unknown key `nmae`
                did you mean `name`?
            error[unknown-key] site.toml:2:1: unknown key `locale`
                This belongs into a market: [markets.de]
            error[unknown-key] site.toml:3:2: unknown key `market`
                did you mean `markets`? Markets are tables: [markets.de]
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
curency = "USD"
[markets.us.tax]
rat = "5 %"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[unknown-key] site.toml:8:1: unknown key `curency`
                did you mean `currency`?
            error[unknown-key] site.toml:10:1: unknown key `rat`
                did you mean `rate`?
        "#]],
    );
}

#[test]
fn an_unknown_theme() {
    check(
        &shop(
            r#"
-- site.toml --
theme = "plane"
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[unknown-theme] site.toml:1:9: there is no theme `plane`
                did you mean `plain`? Put it into themes/plane/, or name one that comes with Tradewind: harbor, plain.
        "#]],
    );
}

#[test]
fn an_unknown_option_of_the_theme() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[options]
accents = "sea"
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[unknown-key] site.toml:6:11: the theme `harbor` has no option `accents`
                did you mean `accent`? Its options: accent, corners, accent_dark, font_text, font_display, cards, logo, banner.
        "#]],
    );
}

#[test]
fn addresses_that_are_none() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:2:12: `base_url` `harbor.example` does not begin with https://
                Write the address people will see: base_url = "https://shop.example"
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "ftp://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:2:12: `base_url` `ftp://harbor.example` does not begin with https://
                Write the address people will see: base_url = "https://shop.example"
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:2:12: `base_url` `https://` is not an address
                Write the address people will see: base_url = "https://shop.example"
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example/?q=1"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:2:12: `base_url` `https://harbor.example/?q=1` is not an address
                Write the address people will see: base_url = "https://shop.example"
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:2:12: `base_url` `https://harbor example` is not an address
                Write the address people will see: base_url = "https://shop.example"
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://a.example//b"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:2:12: `base_url` `https://a.example//b` is not an address
                Write the address people will see: base_url = "https://shop.example"
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
base_url = "harbor.de"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:11:12: `base_url` `harbor.de` does not begin with https://
                Write the address of the market's own host: base_url = "https://shop.de"
        "#]],
    );
}

#[test]
fn locales_that_are_none() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "english"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[unknown-locale] site.toml:3:17: `english` is not a BCP 47 locale
                Write a language and, if it matters, a country: "de", "pt-BR", "zh-Hans-CN"
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en_US"
currency = "USD"
[markets.de]
locale = "en-UK"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[unknown-locale] site.toml:6:10: `en_US` is not a BCP 47 locale
                did you mean `en-US`? Write a language and, if it matters, a country: "de", "pt-BR", "zh-Hans-CN"
            error[unknown-locale] site.toml:9:10: `en-UK` is not a BCP 47 locale
                did you mean `en-GB`? Write a language and, if it matters, a country: "de", "pt-BR", "zh-Hans-CN"
        "#]],
    );
}

#[test]
fn countries_that_are_none() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
countries = ["US", "UK", "Germany"]
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[unknown-country] site.toml:8:20: `UK` is not a country of ISO 3166-1
                did you mean `GB`? Write its two letters in capitals: DE, GB, US.
            error[unknown-country] site.toml:8:26: `Germany` is not a country of ISO 3166-1
                Write its two letters in capitals: DE, GB, US.
        "#]],
    );
}

#[test]
fn currencies_that_are_none() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "usd"
[markets.de]
locale = "de-DE"
currency = "ERU"
"#,
        ),
        expect![[r#"
            error[unknown-currency] site.toml:7:12: `usd` is not a currency of ISO 4217
                did you mean `USD`? Write the three letters in capitals: EUR, USD, JPY.
            error[unknown-currency] site.toml:10:12: `ERU` is not a currency of ISO 4217
                did you mean `ERN`? Write the three letters in capitals: EUR, USD, JPY.
        "#]],
    );
}

#[test]
fn a_market_without_what_it_needs() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
path = "us"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[missing-key] site.toml:5:1: the market `us` has no `currency`
                Add currency = "EUR".
            error[missing-key] site.toml:5:1: the market `us` has no `locale`
                Add locale = "de-DE".
        "#]],
    );
}

#[test]
fn a_market_with_an_id_that_is_none() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
[markets."d/e"]
locale = "de-AT"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:11:1: `d/e` cannot be the id of a market
                Use letters, digits and hyphens: [markets.ch-fr]
        "#]],
    );
}

#[test]
fn two_markets_at_one_address() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
path = "shop"
[markets.de]
locale = "de-DE"
currency = "EUR"
path = "/shop/"
"#,
        ),
        expect![[r#"
            error[route-collision] site.toml:9:1: the markets `us` and `de` have the same address
                site.toml:5:1: the other market
                Give each its own `path` or `base_url`.
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
path = ""
[markets.de]
locale = "de-DE"
currency = "EUR"
path = ""
"#,
        ),
        expect![[r#"
            error[route-collision] site.toml:9:1: the markets `us` and `de` have the same address
                site.toml:5:1: the other market
                Give each its own `path` or `base_url`.
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
base_url = "https://harbor.de"
[markets.de]
locale = "de-DE"
currency = "EUR"
base_url = "https://harbor.de/"
"#,
        ),
        expect![[r#"
            error[route-collision] site.toml:9:1: the markets `us` and `de` have the same address
                site.toml:5:1: the other market
                Give each its own `path` or `base_url`.
        "#]],
    );
}

#[test]
fn two_markets_with_one_hreflang() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
[markets.de2]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[hreflang-conflict] site.toml:11:1: the markets `de` and `de2` both claim hreflang `de-DE`
                site.toml:8:1: the other market
                A search engine can send people to one of them only: change countries or locale.
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
hreflang = ["en", "xx-YY-ZZ"]
[markets.de]
locale = "de-DE"
currency = "EUR"
hreflang = ["en"]
"#,
        ),
        expect![[r#"
            error[unknown-locale] site.toml:8:19: `xx-YY-ZZ` is not a BCP 47 locale
                Write a language and, if it matters, a country: "de", "pt-BR", "zh-Hans-CN"
            error[hreflang-conflict] site.toml:9:1: the markets `us` and `de` both claim hreflang `en`
                site.toml:5:1: the other market
                A search engine can send people to one of them only: change countries or locale.
        "#]],
    );
}

#[test]
fn paths_that_are_none() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
path = "../us"
[markets.de]
locale = "de-DE"
currency = "EUR"
path = "d e"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:8:8: `../us` cannot be part of an address
                Use letters, digits and hyphens: path = "de"
            error[invalid-value] site.toml:12:8: `d e` cannot be part of an address
                Use letters, digits and hyphens: path = "de"
        "#]],
    );
}

#[test]
fn an_unknown_default_market() {
    check(
        &shop(
            r#"
-- site.toml --
x_default = "usa"
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[unknown-market] site.toml:1:13: there is no market `usa`
                did you mean `us`?
        "#]],
    );
}

#[test]
fn figures_that_are_none() {
    check(
        &shop(
            r#"
-- site.toml --
per_page = 0
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.us.tax]
rate = "19"
[markets.us.rounding]
step = "0"
ending = "-1"
[markets.us.pricing]
adjust = "-100 %"
[markets.us.shipping]
rate = "4.90"
free_from = "49 ERU"
days = [4, 2]
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:1:12: `per_page` cannot be 0
                Write a number from 1 to 1000.
            error[invalid-value] site.toml:10:8: `19` is not a percentage
                Write it as "19 %".
            error[invalid-value] site.toml:12:8: `0` is not a positive decimal number
                Write it as "0.05".
            error[invalid-value] site.toml:13:10: `-1` is not a positive decimal number
                Write it as "0.05".
            error[invalid-value] site.toml:15:10: `-100 %` is not a percentage
                Write it as "19 %".
            error[price-without-currency] site.toml:17:8: the price `4.90` has no currency
                Write amount and currency: "14.90 EUR".
            error[unknown-currency] site.toml:18:13: the price `49 ERU` has a currency that ISO 4217 does not know: `ERU`
                Write amount and currency: "14.90 EUR".
            error[invalid-value] site.toml:19:8: the first of the two days is the later one
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
per_page = "many"
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
fallback = "hide"
status = "soon"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-value] site.toml:1:12: `per_page` must be a whole number, not the text "many"
            error[invalid-value] site.toml:9:12: `fallback` cannot be `hide`
                Write one of: noindex, omit, canonical.
            error[invalid-value] site.toml:10:10: `status` cannot be `soon`
                Write one of: live, preview.
        "#]],
    );
}

#[test]
fn a_logo_that_does_not_exist() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[organization]
logo = "/images/logo.png"
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[unknown-image] site.toml:6:8: there is no picture `content/images/logo.png`
                Put the file beside the text, or name it from content/: "/images/front.jpg"
        "#]],
    );
}

#[test]
fn broken_toml() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-toml] site.toml:1:15: this is not TOML: invalid basic string, expected `"`
        "#]],
    );
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
"#,
        ),
        expect![[r#"
            error[invalid-toml] site.toml:8:10: this is not TOML: duplicate key
            error[invalid-toml] site.toml:9:1: this is not TOML: duplicate key
            error[invalid-toml] site.toml:10:1: this is not TOML: duplicate key
        "#]],
    );
}

/// An empty site would take the place of the last good one.
#[test]
fn a_site_of_previews_alone() {
    let defaults = "[defaults]\nstatus = \"preview\"\n[markets.us]";
    let site = shop("").edit("site.toml", "[markets.us]", defaults);
    check(
        &site,
        expect![[r#"
        error[no-live-market] site.toml:8:1: all markets are in preview, so there is nothing to publish
            Take `status = "preview"` out of one; --drafts builds those in preview, too.
    "#]],
    );
    let of = |markets: &[&str], drafts| {
        site.check_with(Overrides {
            markets: markets.iter().map(|id| (*id).to_owned()).collect(),
            drafts,
            ..Overrides::default()
        })
    };
    expect![[r#"
        error[no-live-market] site.toml:11:1: the market `de` is in preview, so there is nothing to publish
            Take `status = "preview"` out of one; --drafts builds those in preview, too.
    "#]]
    .assert_eq(&of(&["de"], false));
    assert_eq!(of(&[], true), "");
    let folder = shop("").folder();
    let before = folder.build(&[]);
    folder.write("site.toml", site.text("site.toml"));
    let ran = folder.run(&["build", "--as-of", AS_OF]);
    assert_eq!(ran.code, Some(1), "{}", ran.stdout);
    assert_eq!(folder.published(), before, "the last good site stays");
}

#[test]
fn a_market_that_sells_nothing() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
availability = { except = ["at"] }
+++
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
[markets.at]
locale = "de-AT"
currency = "EUR"
fallback = "omit"
"#,
        ),
        expect![[r#"
            warning[empty-market] site.toml:11:1: the market `at` shows no product
                Add products, translate some, or set status = "preview".
        "#]],
    );
}

/// Google's page on localized versions: a language, and ISO 3166-1 countries; CLDR's regions of several countries stay.
#[test]
fn hreflang_follows_from_locale_and_countries() {
    for (market, expected) in [
        ("locale = \"de-DE\"", &["de-DE"][..]),
        ("locale = \"de\"", &["de"]),
        ("locale = \"de\"\ncountries = [\"DE\"]", &["de"]),
        ("locale = \"de-DE\"\ncountries = [\"DE\", \"AT\"]", &["de-AT", "de-DE"]),
        ("locale = \"de-DE\"\nhreflang = [\"de\"]", &["de", "de-DE"]),
        ("locale = \"es-419\"\ncountries = [\"MX\"]", &["es-419"]),
        ("locale = \"zh-Hant-TW\"", &["zh-Hant-TW"]),
        ("locale = \"ca-valencia\"\ncountries = [\"ES\"]", &["ca-valencia"]),
        ("locale = \"ar-EG-u-nu-latn\"", &["ar-EG"]),
    ] {
        let folder = shop("").edit("site.toml", "locale = \"de-DE\"", market).folder();
        let ran = folder.run(&["build", "--as-of", AS_OF]);
        assert_eq!(ran.code, Some(0), "{market}\n{}", ran.stderr);
        let home = std::fs::read_to_string(folder.path("public/de/index.html")).unwrap();
        let mut values: Vec<&str> = home
            .split("rel=\"alternate\" hreflang=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .filter(|value| !matches!(*value, "x-default" | "en-US" | "en"))
            .collect();
        values.sort_unstable();
        values.dedup();
        assert_eq!(values, expected, "{market}");
    }
}

#[test]
fn defaults_hold_key_by_key_and_only_for_what_can_be_shared() {
    check(
        &shop("").edit("site.toml", "[markets.us]", "[defaults]\npath = \"x\"\n[markets.us]"),
        expect![[r#"
            error[unknown-key] site.toml:7:8: `path` cannot be the same for all markets
                Write it into each market: [markets.de]
        "#]],
    );
    let folder = shop("")
        .edit("site.toml", "[markets.us]", "[defaults.tax]\ndisplay = \"excluded\"\n[markets.us]")
        .edit("site.toml", "currency = \"EUR\"", "currency = \"EUR\"\ntax = { rate = \"19 %\" }")
        .folder();
    assert_eq!(folder.run(&["build", "--as-of", AS_OF]).code, Some(0));
    let page = std::fs::read_to_string(folder.path("public/de/mug/index.html")).unwrap();
    assert!(page.contains("zzgl."), "the default's display and the market's own rate hold together");
}

#[test]
fn clocks_of_markets() {
    let zone = |line: &str| {
        shop("").edit("site.toml", "locale = \"de-DE\"\n", &format!("locale = \"de-DE\"\n{line}\n")).check()
    };
    assert_eq!(zone("time_zone = \"Europe/Vienna\""), "");
    expect![[r#"
        error[unknown-time-zone] site.toml:11:13: `Berlin` is not a time zone of the tz database
            did you mean `Europe/Berlin`? Write it as the tz database does: "Europe/Berlin", "America/New_York".
    "#]]
    .assert_eq(&zone("time_zone = \"Berlin\""));
    expect![[r#"
        error[unknown-time-zone] site.toml:11:13: `UTC+1` is not a time zone of the tz database
            did you mean `UTC`? Write it as the tz database does: "Europe/Berlin", "America/New_York".
    "#]]
    .assert_eq(&zone("time_zone = \"UTC+1\""));
}

#[test]
fn days_of_the_site_that_are_none() {
    let days = |text: &str| shop("").edit("site.toml", "[markets.us]", &format!("{text}[markets.us]"));
    check(
        &days(
            "[[calendar.fair]]\nfrom = 2026-05-04\n[[calendar.fair]]\nfrom = 2027-05-03\nuntil = 2027-05-05\ncountries = [\"DE\"]\n",
        ),
        expect![[""]],
    );
    check(
        &days(
            "[[calendar.fair]]\nuntil = 2026-05-04\n[[calendar.fair]]\nfrom = 2026-05-04\nuntil = 2026-05-03\ncountries = [\"de\"]\n[[calendar.fair]]\nfrom = 2026-05-04\ncountries = [\"de\"]\n[calendar.sale]\nfrom = 2026-05-04\n",
        ),
        expect![[r#"
            error[missing-key] site.toml:6:1: `fair` does not say `from` which day it is
                Write: [[calendar.fair]], from = 2026-03-21, until = 2026-03-23
            error[invalid-value] site.toml:8:1: `fair` ends before it begins
                Write: [[calendar.fair]], from = 2026-03-21, until = 2026-03-23
            error[unknown-country] site.toml:14:14: `de` is not a country of ISO 3166-1
                did you mean `DE`? Write its two letters in capitals: DE, GB, US.
            error[invalid-value] site.toml:15:1: `sale` must be a list: [ … ], not a table
        "#]],
    );
}

#[test]
fn a_market_that_is_asked_for_and_is_none() {
    let site = shop("");
    let of = |id: &str| site.check_with(Overrides { markets: vec![id.to_owned()], ..Overrides::default() });
    assert!(
        of("nope").contains("--market names `nope`, which site.toml does not have\n    Markets: us, de.\n")
    );
    assert!(of("dee").contains("\n    did you mean `de`? Markets: us, de.\n"));
}
