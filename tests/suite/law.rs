//! What shops say of taxes, quantities and deposits, and what is wrong with it.

use expect_test::expect;
use tradewind::catalog::{Overrides, Site as Meant, TaxBasis};
use tradewind::diag::{Diagnostics, SourceText};
use tradewind::law::{ReferencePrice, TaxClass};

use crate::site::{check, shop};

#[test]
fn facts_that_are_none() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
tax_class = "book"
net = "2,5 kg"
deposit = "0.25"
deposits = { us = "0.25 EUR", at = "0.25 EUR" }
[[variants]]
sku = "MUG-S"
tax_class = "wood"
net = "12 oz"
[[variants]]
sku = "MUG-L"
net = "0 l"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-tax-class] content/products/mug/index.md:6:13: `book` is not a class of goods that taxes tell apart
                did you mean `books`? Classes: standard, reduced, super-reduced, food, basic-food, books, ebooks, newspapers, medicines, medical-devices, clothing, children-clothing, baby, feminine-hygiene, plants, firewood.
            error[invalid-value] content/products/mug/index.md:7:7: the net quantity `2,5 kg` has an amount that is not a plain decimal number: `2,5`
                Write decimals after a point: "2.5 kg".
            error[price-without-currency] content/products/mug/index.md:8:11: the price `0.25` has no currency
                Write amount and currency: "14.90 EUR".
            error[invalid-value] content/products/mug/index.md:9:19: the market `us` sells in USD, not in EUR
                Write the price in USD.
            error[unknown-market] content/products/mug/index.md:9:36: there is no market `at` in site.toml
                Markets: de, us.
            error[unknown-tax-class] content/products/mug/index.md:12:13: `wood` is not a class of goods that taxes tell apart
                did you mean `food`? Classes: standard, reduced, super-reduced, food, basic-food, books, ebooks, newspapers, medicines, medical-devices, clothing, children-clothing, baby, feminine-hygiene, plants, firewood.
            error[invalid-value] content/products/mug/index.md:13:7: the net quantity `12 oz` has a unit that is not known: `oz`
                Units: mg, g, kg, ml, cl, dl, l, mm, cm, m, cm², m², m³, pieces. Write ounces and pints in these.
            error[invalid-value] content/products/mug/index.md:16:7: the net quantity `0 l` is not a quantity of anything
                Write amount and unit: "0.33 l", "500 g", "6 x 0.33 l", "12 pieces".
        "#]],
    );
}

#[test]
fn settings_that_are_none() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
[tax]
country = "UK"
home_rate = "190 %"
[markets.us]
locale = "en-US"
currency = "USD"
prior_price = true
duties = "paid"
[markets.us.tax]
rate = "8"
[markets.us.tax.classes]
boks = "7 %"
food = "7"
plants = "-7 %"
[markets.de]
locale = "de-DE"
currency = "EUR"
prior_price = 0
unit_price = "kg"
"#,
        ),
        expect![[r#"
            error[unknown-country] site.toml:5:11: `UK` is not a country of ISO 3166-1
                did you mean `GB`? Write its two letters in capitals: DE, GB, US.
            error[invalid-value] site.toml:6:13: `190 %` cannot be a tax
                A tax lies between 0 % and 100 %.
            error[invalid-value] site.toml:10:15: `prior_price`: write a number of days (30), or false
            error[invalid-value] site.toml:11:10: `duties` cannot be `paid`
                Write one of: included, excluded.
            error[invalid-value] site.toml:13:8: `8` is not a percentage
                Write it as "19 %".
            error[unknown-tax-class] site.toml:15:8: `boks` is not a class of goods that taxes tell apart
                did you mean `books`? Classes: standard, reduced, super-reduced, food, basic-food, books, ebooks, newspapers, medicines, medical-devices, clothing, children-clothing, baby, feminine-hygiene, plants, firewood.
            error[invalid-value] site.toml:16:8: `7` is not a percentage
                Write it as "19 %".
            error[invalid-value] site.toml:17:10: `-7 %` cannot be a tax
                A tax lies between 0 % and 100 %.
            error[invalid-value] site.toml:21:15: `prior_price` cannot be 0
                Write a number of days from 1 to 365, or false.
            error[invalid-value] site.toml:22:14: `unit_price` must be true or false, not the text "kg"
        "#]],
    );
}

#[test]
fn a_category_with_unit_prices_needs_quantities_where_the_law_asks_for_them() {
    let shop = shop(
        r#"
-- content/categories/drinks/index.md --
+++
title = "Drinks"
unit_price = true
+++
-- content/categories/drinks/tea/index.md --
+++
title = "Tea"
+++
-- content/categories/drinks/cups/index.md --
+++
title = "Cups"
unit_price = false
+++
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
category = "drinks/tea"
+++
A mug.
"#,
    );
    check(
        &shop,
        expect![[r#"
        error[missing-net] content/products/mug/index.md:2:7: MUG has no net quantity, but unit prices are shown in: de
            Say how much there is in a package: net = "0.33 l".
    "#]],
    );
    let mug = "content/products/mug/index.md";
    check(&shop.clone().edit(mug, "sku", "net = \"90 g\"\nsku"), expect![""]);
    check(&shop.clone().edit(mug, "drinks/tea", "drinks/cups"), expect![""]);
    check(
        &shop.clone().edit("site.toml", "currency = \"EUR\"", "currency = \"EUR\"\nunit_price = false"),
        expect![""],
    );
    check(
        &shop.clone().edit(mug, "category", "availability = { only = [\"us\"] }\ncategory"),
        expect![[r#"
            warning[empty-market] site.toml:9:1: the market `de` shows no product
                Add products, translate some, or set status = "preview".
        "#]],
    );
    check(
        &shop.clone().edit("site.toml", "currency = \"USD\"", "currency = \"USD\"\nunit_price = true").edit(
            mug,
            "+++\nA mug",
            "[[variants]]\nsku = \"S\"\nnet = \"90 g\"\n[[variants]]\nsku = \"L\"\n+++\nA mug",
        ),
        expect![[r#"
            error[missing-net] content/products/mug/index.md:2:7: L has no net quantity, but unit prices are shown in: us, de
                Say how much there is in a package: net = "0.33 l".
        "#]],
    );
}

/// The site that site.toml means.
fn site(more: &str) -> Meant {
    let text = format!(
        "name = \"S\"\nbase_url = \"https://s.example\"\nsource_locale = \"en\"\n{more}\n\
         [defaults.tax]\nclasses = {{ baby = \"10 %\", food = \"9 %\" }}\n\
         [markets.de]\nlocale = \"de-DE\"\ncurrency = \"EUR\"\n\
         tax = {{ rate = \"20 %\", classes = {{ food = \"8 %\" }} }}\n\
         [markets.ch]\nlocale = \"de-CH\"\ncurrency = \"CHF\"\nprior_price = 14\nunit_price = false\n\
         [markets.us]\nlocale = \"en-US\"\ncurrency = \"USD\"\nunit_price = true\nprior_price = 30\n\
         [markets.at]\nlocale = \"de-AT\"\ncurrency = \"EUR\"\nprior_price = false\n"
    );
    let mut found = Diagnostics::default();
    let document = tradewind::catalog::Document::toml(SourceText::new("site.toml", text));
    let site = Meant::read(&document, &Overrides::default(), &mut found).unwrap();
    assert!(found.is_empty(), "{found:?}");
    site
}

#[test]
fn a_market_has_the_rates_of_its_site_and_else_of_the_law() {
    let site = site("");
    let on = "2026-11-27".parse().unwrap();
    for (market, class, rate, by_law) in [
        ("de", "standard", "0.20", false),
        ("de", "books", "0.07", true),
        ("de", "food", "0.08", false),
        ("de", "basic-food", "0.08", false),
        ("de", "baby", "0.10", false),
        ("ch", "standard", "0.081", true),
        ("ch", "food", "0.09", false),
        ("at", "basic-food", "0.049", true),
    ] {
        let market = site.markets.iter().find(|m| m.id == market).unwrap();
        let tax = market.tax.rate(class.parse().unwrap(), on).unwrap();
        let found = (tax.rate, matches!(tax.basis, TaxBasis::Law(_)));
        assert_eq!(found, (rate.parse().unwrap(), by_law), "{} {class}", market.id);
    }
    let us = &site.markets[2];
    let why = us.tax.rate(TaxClass::Books, on).unwrap_err().to_string();
    assert_eq!(why, "US has no national rate in the table");
}

#[test]
fn prices_entered_gross_contain_the_taxes_of_a_country() {
    let on = "2026-11-27".parse().unwrap();
    for (tax, class, rate) in [
        ("country = \"DE\"", "books", Some("0.07")),
        ("country = \"DE\"", "standard", Some("0.19")),
        ("country = \"DE\"\nhome_rate = \"16 %\"", "standard", Some("0.16")),
        ("country = \"DE\"\nhome_rate = \"16 %\"", "books", Some("0.07")),
        ("home_rate = \"19 %\"", "books", Some("0.19")),
        ("entered = \"gross\"", "books", None),
    ] {
        let site = site(&format!("[tax]\n{tax}"));
        let found = site.home_tax.rate(class.parse().unwrap(), on).ok().map(|tax| tax.rate);
        assert_eq!(found, rate.map(|rate| rate.parse().unwrap()), "{tax} {class}");
    }
}

#[test]
fn a_market_shows_what_its_law_asks_for_or_it_says_so_itself() {
    let site = site("");
    let on = "2026-11-27".parse().unwrap();
    let market = |id: &str| site.markets.iter().find(|m| m.id == id).unwrap();
    let prior =
        |id: &str| market(id).prior_price_rule(on).map(|rule| (rule.days, rule.reference, rule.binding));
    assert_eq!(prior("de"), Some((30, ReferencePrice::Lowest, true)));
    assert_eq!(prior("ch"), Some((14, ReferencePrice::Held, false)));
    assert_eq!(prior("us"), Some((30, ReferencePrice::Lowest, false)));
    assert_eq!(prior("at"), None);
    let unit = |id: &str| market(id).unit_price_rule(on).map(|rule| rule.source.as_str());
    assert_eq!(unit("de"), Some("PAngV §§ 4 and 5"));
    assert_eq!(unit("ch"), None);
    assert_eq!(unit("us"), Some("site.toml"));
}
