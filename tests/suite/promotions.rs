//! What can be wrong with a promotion or an override, and when they hold.

use expect_test::expect;
use tradewind::calendar::AsOf;
use tradewind::catalog::{
    self, By, Catalog, Document, Memory, Override, Overrides, Part, ProductId, Promotion, Reading,
    Site as Settings,
};
use tradewind::diag::Diagnostics;

use crate::site::{Site, check, shop};

/// The shop with one promotion.
fn promotion(toml: &str) -> Site {
    shop(&format!("-- content/promotions/sale.toml --\n{toml}"))
}

#[test]
fn promotions_that_are_right() {
    for toml in [
        "label = \"Sale\"\npercent = \"20 %\"\non = \"black-friday\"\n",
        "label = \"Sale\"\npercent = \"12.5 %\"\non = \"thanksgiving\"\n",
        "label = \"Sale\"\n[labels]\nde = \"Ausverkauf\"\n",
        "label = \"Sale\"\namount = \"5 EUR\"\namounts = { us = \"6 USD\" }\nfrom = 2026-11-27\nuntil = 2026-11-27\n",
        "label = \"Sale\"\nprices = { us = \"9 USD\" }\nfrom = \"2026-11-27T18:00\"\nuntil = 2026-11-27T22:00:00\n",
        "label = \"Sale\"\npercent = \"5 %\"\nfrom = 2026-11-27\nproducts = [\"MUG\"]\nrounding = \"market\"\n",
        "label = \"Sale\"\npercent = \"5 %\"\non = \"diwali\"\nyear = 2026\ndays_before = 3\ndays_after = 2\nmarkets = [\"us\"]\n",
    ] {
        // The third has a table at its end, so what belongs above it is put there.
        let toml = toml.replace("[labels]\n", "percent = \"1 %\"\nfrom = 2026-01-01\n[labels]\n");
        // Some begin before anything was published, and are not announced.
        let said = promotion(&toml).check();
        assert!(
            said.lines().all(|line| line.starts_with("warning[no-prior-price]") || line.starts_with(' ')),
            "{said}"
        );
    }
}

#[test]
fn what_a_promotion_must_say() {
    check(
        &promotion(""),
        expect![[r#"
        error[missing-key] content/promotions/sale.toml:1:1: the promotion `sale` does not say what becomes of prices
            Write percent = "20 %", amount = "5 EUR" or prices = { de = "9.90 EUR" }.
        error[missing-key] content/promotions/sale.toml:1:1: the promotion `sale` does not say when it begins
            Write from = 2026-11-27, or name a day: on = "black-friday"
        error[missing-key] content/promotions/sale.toml:1:1: the promotion `sale` has no `label`
            Say what is shown beside prices: label = "Black Friday"
    "#]],
    );
    check(
        &promotion("label = \" \"\npercent = \"20 %\"\namount = \"5 EUR\"\nfrom = 2026-11-27\n"),
        expect![[r#"
            error[invalid-value] content/promotions/sale.toml:1:9: a label is blank
                Write what is shown beside prices: "Black Friday"
            error[invalid-value] content/promotions/sale.toml:3:10: the promotion says in two ways what becomes of prices
                Keep one of `percent`, `amount` (with `amounts`) and `prices`.
        "#]],
    );
    check(
        &promotion("name = \"Sale\"\npercent = 20\nfrom = 2026-11-27T18:00:00Z\nuntil = \"soon\"\n"),
        expect![[r#"
            error[unknown-key] content/promotions/sale.toml:1:1: unknown key `name`
                What is shown beside prices is its `label`.
            error[invalid-value] content/promotions/sale.toml:2:11: `percent` must be a text between quotes, not 20
                Write what is taken off between quotes: percent = "20 %"
            error[invalid-value] content/promotions/sale.toml:3:8: `from`: a time here is that of the market's own clock: leave out what stands behind it
            error[invalid-value] content/promotions/sale.toml:4:9: `until`: not a day or a local time: write it as 2026-01-31 or "2026-01-31T18:00"
        "#]],
    );
}

#[test]
fn figures_that_are_none() {
    for (how, said) in [
        (
            "percent = \"20\"",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:3:11: `20` is not a percentage
                Write it as "19 %".
        "#]],
        ),
        (
            "percent = \"0 %\"",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:3:11: `0 %` cannot be taken off a price
                Write a part between 0 and 100: "20 %".
        "#]],
        ),
        (
            "percent = \"100 %\"",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:3:11: `100 %` cannot be taken off a price
                Write a part between 0 and 100: "20 %".
        "#]],
        ),
        (
            "amount = \"0 EUR\"",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:3:10: an amount of nothing
                Write one above zero: "5 EUR"
        "#]],
        ),
        (
            "amount = \"5\"",
            expect![[r#"
            error[price-without-currency] content/promotions/sale.toml:3:10: the price `5` has no currency
                Write amount and currency: "14.90 EUR".
        "#]],
        ),
        (
            "amount = \"5 GBP\"",
            expect![[r#"
            error[missing-key] content/promotions/sale.toml:1:1: the promotion `sale` does not say how much in the market `us`
                Add it in USD: amounts = { us = "5 USD" }
        "#]],
        ),
        (
            "percent = \"5 %\"\nmarkets = []",
            expect![[r#"
            error[missing-key] content/promotions/sale.toml:1:1: the promotion `sale` names no market
                Leave `markets` out where all of them hold it.
        "#]],
        ),
        (
            "amount = \"5 EUR\"\nmarkets = [\"us\"]",
            expect![[r#"
            error[missing-key] content/promotions/sale.toml:1:1: the promotion `sale` does not say how much in the market `us`
                Add it in USD: amounts = { us = "5 USD" }
        "#]],
        ),
        (
            "amounts = { us = \"5 EUR\" }",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:3:18: the market `us` sells in USD, not in EUR
                Write the price in USD.
        "#]],
        ),
        (
            "amounts = { us = \"5 USD\" }\nmarkets = [\"de\"]",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:3:18: `us` is not among the promotion's `markets`
                Add it there, or take this out.
        "#]],
        ),
        (
            "prices = { us = \"9 USD\" }\nmarkets = [\"us\", \"de\"]",
            expect![[r#"
            error[missing-key] content/promotions/sale.toml:1:1: the promotion `sale` does not say how much in the market `de`
                Add it in EUR: prices = { de = "5 EUR" }
        "#]],
        ),
    ] {
        check(&promotion(&format!("label = \"Sale\"\nfrom = 2026-11-27\n{how}\n")), said);
    }
}

#[test]
fn names_that_lead_nowhere() {
    check(
        &promotion(
            "label = \"Sale\"\nfrom = 2026-11-27\npercent = \"5 %\"\nmarkets = [\"dee\"]\nproducts = [\"MUGG\"]\n\
             categories = [\"kitchen\"]\ntags = [\"gifts\"]\nlabels = { german = \"x\" }\n",
        ),
        expect![[r#"
            error[unknown-market] content/promotions/sale.toml:4:12: there is no market `dee` in site.toml
                did you mean `de`? Markets: de, us.
            error[unknown-locale] content/promotions/sale.toml:8:21: `german` is not a BCP 47 locale
                Write a language and, if it matters, a country: "de", "pt-BR", "zh-Hans-CN"
        "#]],
    );
    check(
        &promotion(
            "label = \"Sale\"\nfrom = 2026-11-27\npercent = \"5 %\"\nproducts = [\"MUGG\", \"MUG\"]\n\
             categories = [\"kitchen\"]\ntags = [\"gifts\"]\n",
        ),
        expect![[r#"
            error[unknown-sku] content/promotions/sale.toml:4:13: no product or variant has the SKU `MUGG`
                did you mean `MUG`? `products` lists article numbers of products or variants.
            error[unknown-category] content/promotions/sale.toml:5:15: there is no category `kitchen`
                `categories` lists folders below content/categories: "kitchen/mugs".
            error[unknown-tag] content/promotions/sale.toml:6:9: no product has the tag `gifts`
                did you mean `gift`? Give it to a product, or name one that products have.
        "#]],
    );
    check(
        &promotion("label = \"Sale\"\nfrom = 2026-11-27\npercent = \"5 %\"\ntags = [\"gift\"]\n"),
        expect![[r#"
            warning[invalid-value] content/promotions/sale.toml:1:1: no product is all that the promotion `sale` asks for
                A product must be in each of the lists: `products`, `categories`, `tags`.
        "#]],
    );
}

#[test]
fn times_that_are_none() {
    for (when, said) in [
        (
            "from = 2026-11-27\nuntil = 2026-11-26",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:4:9: it ends before it begins
                A day given as `until` is the last one; a time is the first moment after.
        "#]],
        ),
        (
            "from = \"2026-11-27T18:00\"\nuntil = \"2026-11-27T18:00\"",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:4:9: it ends before it begins
                A day given as `until` is the last one; a time is the first moment after.
        "#]],
        ),
        (
            "until = 2026-11-26",
            expect![[r#"
            error[missing-key] content/promotions/sale.toml:1:1: the promotion `sale` does not say when it begins
                Write from = 2026-11-27, or name a day: on = "black-friday"
        "#]],
        ),
        (
            "from = 2026-11-27\non = \"easter\"",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:3:8: the promotion says in two ways when it is
                Keep `on`, or `from` and `until`.
        "#]],
        ),
        (
            "from = 2026-11-27\ndays_after = 2",
            expect![[r#"
            error[invalid-value] content/promotions/sale.toml:4:14: `days_after` belongs to a day of the calendar
                Name the day: on = "black-friday"
        "#]],
        ),
        (
            "on = \"blackfriday\"",
            expect![[r#"
                error[unknown-sale-day] content/promotions/sale.toml:3:6: there is no day `blackfriday` in the calendar
                    did you mean `black-friday`? `tradewind calendar` lists them. Your own: [[calendar.blackfriday]] in site.toml.
            "#]],
        ),
        (
            "on = \"easter\"\ndays_before = -1\nyear = 20260",
            expect![[r#"
                error[invalid-value] content/promotions/sale.toml:4:15: -1 is out of range
                    Write a number from 0 to 366.
                error[invalid-value] content/promotions/sale.toml:5:8: 20260 is out of range
                    Write a number from 1 to 9998.
            "#]],
        ),
        (
            "on = \"golden-week\"",
            expect![[r#"
            error[unknown-sale-day] content/promotions/sale.toml:3:6: the calendar has no date for `golden-week` in US (market `us`)
                Say when it is there: [[calendar.golden-week]] in site.toml, or `from` and `until` here.
        "#]],
        ),
        (
            "on = \"summer-sales\"\nmarkets = [\"de\"]",
            expect![[r#"
            error[unknown-sale-day] content/promotions/sale.toml:3:6: the calendar has no date for `summer-sales` in DE (market `de`)
                Say when it is there: [[calendar.summer-sales]] in site.toml, or `from` and `until` here.
        "#]],
        ),
        (
            "on = \"diwali\"\nyear = 2040",
            expect![[r#"
            error[unknown-sale-day] content/promotions/sale.toml:3:6: the calendar has no date of 2040 for `diwali` in US (market `us`)
                Say when it is there: [[calendar.diwali]] in site.toml, or `from` and `until` here.
        "#]],
        ),
    ] {
        check(&promotion(&format!("label = \"Sale\"\npercent = \"5 %\"\n{when}\n")), said);
    }
}

#[test]
fn files_that_are_no_promotions() {
    check(
        &shop("-- content/promotions/2026/sale.toml --\n-- content/promotions/sale.md --\nSale!\n"),
        expect![[r#"
            warning[stray-file] content/promotions/2026/sale.toml: this is no promotion, and is left out
                Promotions are TOML files in content/promotions itself: content/promotions/sale.toml
            warning[stray-file] content/promotions/sale.md: this is no promotion, and is left out
                Promotions are TOML files in content/promotions itself: content/promotions/sale.toml
        "#]],
    );
}

#[test]
fn overrides_that_are_none() {
    let overrides =
        |toml: &str| shop("").edit("content/products/mug/index.md", "[prices]", &format!("{toml}[prices]"));
    check(
        &overrides(
            "[[overrides]]\nprice = \"9 EUR\"\nuntil = 2026-12-31\n[[overrides]]\nprices = { us = \"9 USD\" }\nfrom = 2026-11-27\nuntil = \"2026-11-27T18:00\"\nreason = \"Fair\"\n",
        ),
        expect![[""]],
    );
    check(
        &overrides(
            "[[overrides]]\nprice = \"9 EUR\"\n\
             [[overrides]]\nuntil = 2026-12-31\n\
             [[overrides]]\nprice = \"9 EUR\"\nprices = { us = \"9 USD\" }\nuntil = 2026-12-31\n\
             [[overrides]]\nmarkets = [\"us\", \"uss\"]\nprice = \"9 EUR\"\nuntil = 2026-12-31\n\
             [[overrides]]\nprice = \"9 EUR\"\nfrom = 2026-12-31\nuntil = 2026-12-30\n\
             [[overrides]]\nmarkets = [\"de\"]\nprice = \"9 EUR\"\nfrom = 2026-12-01\nuntil = 2026-12-30\n\
             [[overrides]]\nprices = { de = \"8 EUR\" }\nfrom = 2026-12-30\nuntil = 2027-01-30\n",
        ),
        expect![[r#"
            error[missing-key] content/products/mug/index.md:5:1: an override does not say until when it holds
                Write until = 2026-12-31. A price without an end belongs into [prices].
            error[missing-key] content/products/mug/index.md:7:1: an override does not say what it costs
                Write price = "79 USD" with markets = ["us"], or prices = { us = "79 USD" }.
            error[invalid-value] content/products/mug/index.md:9:1: an override says in two ways what it costs where
                Keep `price` with `markets`, or `prices` by market.
            error[unknown-market] content/products/mug/index.md:14:18: there is no market `uss` in site.toml
                did you mean `us`? Markets: de, us.
            error[invalid-value] content/products/mug/index.md:15:9: the market `us` sells in USD, not in EUR
                Write the price in USD.
            error[invalid-value] content/products/mug/index.md:20:9: it ends before it begins
                A day given as `until` is the last one; a time is the first moment after.
            error[invalid-value] content/products/mug/index.md:26:1: two overrides hold at one time in the market `de`
                content/products/mug/index.md:21:1: the other override
                Let one end before the other begins.
        "#]],
    );
}

/// The catalog of a site, which has nothing to complain of.
fn catalog(site: &Site) -> Catalog {
    let sources = site.sources();
    let mut found = Diagnostics::default();
    let document = Document::toml(sources.get("site.toml").unwrap().text().unwrap());
    let settings = Settings::read(&document, &Overrides::default(), &mut found).unwrap();
    let reading = Reading { site: &settings, memory: Memory::new(0), kept: None };
    let read = |file| Part::read(sources.entry(file), file, &reading, &mut found).unwrap();
    let parts: Vec<Part> = sources.numbers_under("content/").filter_map(read).collect();
    let catalog = catalog::validate(settings, &sources, parts, Vec::new(), &mut found);
    assert!(found.is_empty(), "{found:?}");
    catalog
}

const WARES: &str = r#"
-- content/categories/kitchen/index.md --
+++
title = "Kitchen"
+++
-- content/categories/kitchen/mugs/index.md --
+++
title = "Mugs"
+++
-- content/categories/kitchenware/index.md --
+++
title = "Kitchenware"
+++
-- content/products/a/index.md --
+++
sku = "A"
title = "A"
price = "10 EUR"
category = "kitchen/mugs"
tags = ["new"]
[[variants]]
sku = "A-S"
[[variants]]
sku = "A-L"
+++
-- content/products/b/index.md --
+++
sku = "B"
title = "B"
price = "10 EUR"
category = "kitchenware"
tags = ["gift"]
+++
"#;

#[test]
fn a_promotion_reaches_what_is_in_all_its_lists() {
    for (lists, reached) in [
        ("", "A A-S A-L B MUG"),
        ("categories = [\"kitchen\"]", "A A-S A-L"),
        ("categories = [\"kitchen\", \"kitchenware\"]", "A A-S A-L B"),
        ("tags = [\"gift\", \"new\"]", "A A-S A-L B"),
        ("tags = [\"gift\", \"new\"]\ncategories = [\"kitchen/mugs\"]", "A A-S A-L"),
        ("products = [\"A-L\", \"MUG\"]", "A-L MUG"),
        ("products = [\"A\"]", "A A-S A-L"),
        ("products = [\"A-S\", \"B\"]\ntags = [\"new\"]", "A-S"),
    ] {
        let text = format!(
            "-- content/promotions/sale.toml --\nlabel = \"Sale\"\npercent = \"5 %\"\nfrom = 2026-01-01\n{lists}\n"
        );
        let catalog = catalog(&shop(WARES).and(&text));
        let promotion = &catalog.promotions[0];
        let mut skus = Vec::new();
        for (product, id) in catalog.products.iter().zip((0..).map(ProductId)) {
            skus.extend(promotion.applies(id, None).then_some(product.sku.as_str()));
            let variants = product.variants.iter().enumerate();
            skus.extend(
                variants.filter(|(n, _)| promotion.applies(id, Some(*n))).map(|(_, v)| v.sku.as_str()),
            );
        }
        assert_eq!(skus.join(" "), reached, "{lists}");
    }
}

#[test]
fn a_promotion_holds_by_the_clock_of_each_market() {
    for (when, as_of, begins) in [
        ("from = 2026-11-27\nuntil = 2026-11-30", "2026-11-26", ["-", "-"]),
        ("from = 2026-11-27\nuntil = 2026-11-30", "2026-11-27", ["2026-11-27T00:00:00"; 2]),
        ("from = 2026-11-27\nuntil = 2026-11-30", "2026-11-30", ["2026-11-27T00:00:00"; 2]),
        ("from = 2026-11-27\nuntil = 2026-11-30", "2026-12-01", ["-", "-"]),
        ("from = 2026-11-27\nuntil = 2026-11-30", "2026-11-30T23:30Z", ["2026-11-27T00:00:00", "-"]),
        ("from = \"2026-11-27T18:00\"", "2026-11-27T17:00Z", ["-", "2026-11-27T18:00:00"]),
        ("on = \"black-friday\"\ndays_after = 3", "2026-11-30", ["2026-11-27T00:00:00"; 2]),
        ("on = \"black-friday\"\ndays_after = 3", "2027-11-29", ["2027-11-26T00:00:00"; 2]),
        ("on = \"black-friday\"\nyear = 2026", "2027-11-26", ["-", "-"]),
        ("on = \"new-year\"\ndays_before = 5", "2026-12-28", ["2026-12-27T00:00:00"; 2]),
        ("on = \"new-years-eve\"\ndays_after = 5", "2027-01-05", ["2026-12-31T00:00:00"; 2]),
        ("on = \"thanksgiving\"", "2026-11-26", ["2026-11-26T00:00:00", "-"]),
        ("on = \"fathers-day\"", "2026-05-14", ["-", "2026-05-14T00:00:00"]),
        ("on = \"fair\"", "2026-05-05", ["-", "2026-05-04T00:00:00"]),
    ] {
        let text =
            format!("-- content/promotions/sale.toml --\nlabel = \"Sale\"\npercent = \"5 %\"\n{when}\n");
        let site = shop(&text).edit(
            "site.toml",
            "[markets.us]",
            "[[calendar.fair]]\nfrom = 2026-05-04\nuntil = 2026-05-06\ncountries = [\"DE\"]\n[markets.us]",
        );
        let catalog = catalog(&site);
        let moment: AsOf = as_of.parse().unwrap();
        let found = catalog.site.markets.iter().map(|market| {
            let window = catalog.promotions[0].active(market, moment);
            window.map_or("-".to_owned(), |window| window.begin.unwrap().to_string())
        });
        assert_eq!(found.collect::<Vec<_>>(), begins, "{when} as of {as_of}");
    }
}

#[test]
fn a_promotion_says_what_it_does_where_and_when_next() {
    let catalog = catalog(&shop(
        "-- content/promotions/b.toml --\nlabel = \"Sale\"\nlabels = { de = \"Ausverkauf\" }\namount = \"5 EUR\"\nfrom = 2026-11-27\nuntil = 2026-11-27\n\
         -- content/promotions/a.toml --\nlabel = \"Sale\"\nprices = { us = \"9 USD\" }\non = \"black-friday\"\n",
    ));
    let [us, de] = [0, 1].map(|n| &catalog.site.markets[n]);
    let [a, b] = [0, 1].map(|n| &catalog.promotions[n]);
    assert_eq!((a.id.as_str(), b.id.as_str()), ("a", "b"));
    assert_eq!([us, de].map(|market| b.label(&market.chain).1), ["Sale", "Ausverkauf"]);
    let by = |promotion: &Promotion, market| promotion.reduction(market).map(|reduction| reduction.by);
    assert_eq!(by(b, de), Some(By::Amount("5 EUR".parse().unwrap())));
    assert_eq!(by(a, us), Some(By::Price("9 USD".parse().unwrap())));
    assert_eq!((by(b, us), by(a, de)), (None, None));
    let next = |promotion: &Promotion, market, after: &str| {
        let instants = promotion.next_instants(market, after.parse().unwrap());
        instants.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(next(b, de, "2026-11-27"), "2026-11-27T23:00:00Z");
    assert_eq!(next(b, de, "2026-11-27T23:00Z"), "");
    assert_eq!(
        next(a, us, "2026-06-01"),
        "2026-11-27T05:00:00Z 2026-11-28T05:00:00Z 2027-11-26T05:00:00Z 2027-11-27T05:00:00Z"
    );
    assert_eq!(next(b, us, "2026-06-01"), "");
}

#[test]
fn an_override_holds_for_its_markets_and_variants() {
    let site = shop("").edit(
        "content/products/mug/index.md",
        "[prices]",
        "[[overrides]]\nprice = \"9 EUR\"\nuntil = \"2026-11-27T18:00\"\n\
         [[variants]]\nsku = \"S\"\noverrides = [{ prices = { de = \"7 EUR\" }, until = 2026-11-20 }]\n\
         [[variants]]\nsku = \"L\"\nprice = \"20 EUR\"\n[prices]",
    );
    let catalog = catalog(&site);
    let mug = &catalog.products[0];
    let overrides = [&mug.overrides, &mug.variants[0].overrides, &mug.variants[1].overrides];
    for (market, as_of, prices) in [
        ("de", "2026-11-20", ["9 EUR", "7 EUR", "-"]),
        ("de", "2026-11-21", ["9 EUR", "9 EUR", "-"]),
        ("de", "2026-11-27T16:59Z", ["9 EUR", "9 EUR", "-"]),
        ("de", "2026-11-27T17:00Z", ["-", "-", "-"]),
        ("us", "2026-11-20", ["-", "-", "-"]),
    ] {
        let market = catalog.site.markets.iter().find(|m| m.id == market).unwrap();
        let as_of: AsOf = as_of.parse().unwrap();
        let price = |overrides: &Vec<Override>| {
            Override::of(overrides, market, as_of).map_or("-".to_owned(), |(_, price)| price.to_string())
        };
        assert_eq!(overrides.map(price), prices, "{} {as_of}", market.id);
    }
}
