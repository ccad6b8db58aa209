//! How prices are made: what is done to them, in which order, and what a market can say of it.

use expect_test::{Expect, expect};

use crate::site::{Site, check, shop};

/// The shop in Switzerland too, with rates.
fn swiss(market: &str, product: &str) -> Site {
    shop(&format!(
        r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
theme = "plain"
[markets.ch]
locale = "de-CH"
currency = "CHF"
{market}
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
CHF = "0.9194"
JPY = "172.31"
USD = "1.1172"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
{product}
+++
A mug for every day.
"#
    ))
}

fn priced(market: &str, product: &str, expected: Expect) {
    expected.assert_eq(&swiss(market, product).prices("2026-11-02"));
}

#[test]
fn every_step_is_told() {
    priced(
        "",
        "",
        expect![[r#"
            ch MUG: 13.70 CHF
                base price 14.90 EUR = 14.9
                conversion × 0.9194 (1 EUR = 0.9194 CHF) = 13.69906
                rounding 13.69906 to 13.70 (smallest unit) = 13.7
        "#]],
    );
    priced(
        "rounding = { ending = \"0.90\", direction = \"up\" }\npricing = { adjust = \"+8 %\" }",
        "",
        expect![[r#"
            ch MUG: 14.90 CHF
                base price 14.90 EUR = 14.9
                adjustment × 1.08 = 16.092
                conversion × 0.9194 (1 EUR = 0.9194 CHF) = 14.794985
                rounding 14.7949848 to 14.90 (end 0.9 up) = 14.9
        "#]],
    );
    priced(
        "pricing = { floor = \"20 CHF\" }",
        "",
        expect![[r#"
            ch MUG: 20.00 CHF
                base price 14.90 EUR = 14.9
                conversion × 0.9194 (1 EUR = 0.9194 CHF) = 13.69906
                rounding 13.69906 to 13.70 (smallest unit) = 13.7
                floor 13.70 becomes 20.00 = 20
        "#]],
    );
    priced(
        "pricing = { ceiling = \"9.95 CHF\" }",
        "",
        expect![[r#"
            ch MUG: 9.95 CHF
                base price 14.90 EUR = 14.9
                conversion × 0.9194 (1 EUR = 0.9194 CHF) = 13.69906
                rounding 13.69906 to 13.70 (smallest unit) = 13.7
                ceiling 13.70 becomes 9.95 = 9.95
        "#]],
    );
    priced(
        "",
        "prices = { ch = \"12.345 CHF\" }",
        expect![[r#"
        ch MUG: 12.35 CHF
            fixed price set by hand for ch: 12.345 CHF = 12.35
    "#]],
    );
    expect![[r#"
        ch MUG: 14.81 CHF
            base price 14.90 EUR = 14.9
            conversion × 0.9194 (1 EUR = 0.9194 CHF) = 13.69906
            tax × 1.081 = 14.808684
            rounding 14.80868386 to 14.81 (smallest unit) = 14.81
    "#]]
    .assert_eq(
        &swiss("tax = { rate = \"8.1 %\" }", "")
            .edit("site.toml", "[markets.ch]", "[tax]\nentered = \"net\"\n[markets.ch]")
            .prices("2026-11-02"),
    );
}

#[test]
fn rounding_has_bands_endings_coins_and_mirrors() {
    for (rounding, price) in [
        ("{ cash = true }", "13.70"),
        ("{ mirror = true }", "13.90"),
        ("{ endings = [\"0.49\", \"0.99\"] }", "13.49"),
        ("{ step = \"5\", ending = \"4.90\" }", "14.90"),
        (
            "{ bands = [{ below = \"10\", step = \"0.05\" }, { below = \"100\", ending = \"0.90\" }, { ending = \"9\" }] }",
            "13.90",
        ),
        ("{ bands = [{ below = \"10\", step = \"0.05\" }], ending = \"5\" }", "15.00"),
        ("{ direction = \"up\" }", "13.70"),
    ] {
        let prices = swiss(&format!("rounding = {rounding}"), "").prices("2026-11-02");
        assert!(prices.starts_with(&format!("ch MUG: {price} CHF")), "{rounding}: {prices}");
    }
}

#[test]
fn a_ladder_holds_for_a_currency() {
    let site =
        swiss("", "").edit("site.toml", "[markets.ch]", "[ladders.CHF]\nending = \"0.95\"\n[markets.ch]");
    assert!(site.prices("2026-11-02").starts_with("ch MUG: 13.95 CHF"));
    let own =
        site.edit("site.toml", "currency = \"CHF\"", "currency = \"CHF\"\nrounding = { step = \"0.50\" }");
    assert!(own.prices("2026-11-02").starts_with("ch MUG: 13.50 CHF"));
    check(
        &swiss("", "").edit("site.toml", "[markets.ch]", "[ladders.CHX]\nending = \"0.95\"\n[markets.ch]"),
        expect![[r#"
            error[unknown-currency] site.toml:5:1: `CHX` is not a currency of ISO 4217
                A ladder belongs to a currency: [ladders.CHF]
        "#]],
    );
}

#[test]
fn rounding_that_contradicts_itself() {
    for rounding in [
        "{ step = \"0.5\", ending = \"0.90\" }",
        "{ mirror = true, step = \"0.05\" }",
        "{ bands = [{ below = \"10\" }, { below = \"5\" }] }",
        "{ bands = [{ step = \"1\" }, { below = \"5\" }] }",
        "{ step = \"0\" }",
        "{ bands = [{ under = \"5\" }] }",
    ] {
        let said = swiss(&format!("rounding = {rounding}"), "").check();
        assert!(said.starts_with("error["), "{rounding}: {said}");
    }
}

#[test]
fn a_category_has_an_adjustment_of_its_own() {
    let site = swiss(
        "pricing = { adjust = \"+10 %\", categories = { kitchen = \"+50 %\", \"kitchen/mugs\" = \"0 %\" } }",
        "category = \"kitchen/mugs\"",
    )
    .and("-- content/categories/kitchen/index.md --\n+++\ntitle = \"Kitchen\"\n+++\n")
    .and("-- content/categories/kitchen/mugs/index.md --\n+++\ntitle = \"Mugs\"\n+++\n");
    assert!(site.prices("2026-11-02").starts_with("ch MUG: 13.70 CHF"));
    let above = site.edit("content/products/mug/index.md", "kitchen/mugs", "kitchen");
    assert!(above.prices("2026-11-02").starts_with("ch MUG: 20.55 CHF"));
    let none = above.edit("content/products/mug/index.md", "category = \"kitchen\"", "");
    assert!(none.prices("2026-11-02").starts_with("ch MUG: 15.07 CHF"));
    check(
        &swiss("pricing = { categories = { kitchn = \"+50 %\" } }", ""),
        expect![[r#"
        error[unknown-category] site.toml:8:37: there is no category `kitchn`
            Write its folder below content/categories.
    "#]],
    );
}

#[test]
fn pricing_that_contradicts_itself() {
    check(
        &swiss(
            "pricing = { floor = \"20 CHF\", ceiling = \"10 CHF\", hold = \"-3 %\", reprice = \"daily\" }",
            "",
        ),
        expect![[r#"
            error[invalid-value] site.toml:8:41: the ceiling 10 lies below the floor 20
                Write a ceiling that is higher than `floor`.
            error[invalid-value] site.toml:8:58: `hold` cannot be -3 %
                Write how far prices may differ, up or down: hold = "3 %"
            error[invalid-value] site.toml:8:76: `daily` does not say when prices are made anew
                Write "weekly", "monthly", "quarterly" or "yearly", or month and day of each: ["01-15", "07-15"]
        "#]],
    );
    check(
        &swiss("pricing = { floor = \"20 EUR\", reprice = [\"02-30\"] }", ""),
        expect![[r#"
            error[invalid-value] site.toml:8:21: the market sells in CHF, not in EUR
                Write the amount in CHF.
            error[invalid-value] site.toml:8:41: `02-30` does not say when prices are made anew
                Write "weekly", "monthly", "quarterly" or "yearly", or month and day of each: ["01-15", "07-15"]
        "#]],
    );
}

const LEDGER: &str = "date,sku,currency,price,regular,promotion,base,rate,rule\n\
                      2026-09-01,MUG,CHF,13.50,13.50,,14.90 EUR,0.9060,smallest unit\n";

fn held(pricing: &str, as_of: &str) -> String {
    swiss(&format!("pricing = {pricing}"), "").file("rates/ledger/ch.csv", LEDGER).prices(as_of)
}

#[test]
fn a_published_price_stays_within_its_band() {
    expect![[r#"
        ch MUG: 13.50 CHF
            base price 14.90 EUR = 14.9
            conversion × 0.9194 (1 EUR = 0.9194 CHF) = 13.69906
            rounding 13.69906 to 13.70 (smallest unit) = 13.7
            hold 13.70 differs by 1.48 % from 13.50, published on 2026-09-01: it stays = 13.5
    "#]]
    .assert_eq(&held("{ hold = \"3 %\" }", "2026-11-02"));
    // 13.70 is 1.48 % away.
    expect![[r#"
        ch MUG: 13.70 CHF
            base price 14.90 EUR = 14.9
            conversion × 0.9194 (1 EUR = 0.9194 CHF) = 13.69906
            rounding 13.69906 to 13.70 (smallest unit) = 13.7
            hold 13.70 differs by 1.48 % from 13.50, published on 2026-09-01: it is let go = 13.7
    "#]]
    .assert_eq(&held("{ hold = \"1 %\" }", "2026-11-02"));
    for (pricing, price) in [
        ("{ hold = \"3 %\", reprice = \"monthly\" }", "13.70"),
        ("{ hold = \"3 %\", reprice = \"yearly\" }", "13.50"),
        ("{ hold = \"3 %\", reprice = [\"09-01\"] }", "13.50"),
        ("{ hold = \"3 %\", reprice = [\"10-31\"] }", "13.70"),
        ("{ hold = \"3 %\", adjust = \"+1 %\" }", "13.84"),
        ("{ hold = \"3 %\", floor = \"13.60 CHF\" }", "13.60"),
        ("{}", "13.70"),
    ] {
        let prices = held(pricing, "2026-11-02");
        assert!(prices.starts_with(&format!("ch MUG: {price} CHF")), "{pricing}: {prices}");
    }
    let other = swiss("pricing = { hold = \"3 %\" }", "")
        .file("rates/ledger/ch.csv", LEDGER.replace("14.90", "14.80"));
    assert!(other.prices("2026-11-02").starts_with("ch MUG: 13.70 CHF"));
}

#[test]
fn a_ledger_that_cannot_be_believed_is_an_error() {
    check(
        &swiss("", "").file("rates/ledger/ch.csv", format!("{LEDGER}2026-09-02,MUG,CHF,13.6")),
        expect![[r#"
            error[invalid-ledger] rates/ledger/ch.csv:3:1: the last line has no end: it may be cut short
                Lines of a ledger are never changed. Take the line back from your version control, or from a backup.
            error[invalid-ledger] rates/ledger/ch.csv:3:1: the line has 4 fields, and a ledger's has 9
                Lines of a ledger are never changed. Take the line back from your version control, or from a backup.
        "#]],
    );
    check(
        &swiss("", "").file("rates/ledger/de.csv", LEDGER),
        expect![[r#"
            warning[stray-file] rates/ledger/de.csv: this is no market's ledger
                Ledgers are called after markets: rates/ledger/de.csv; `tradewind prices publish` names them.
        "#]],
    );
}

#[test]
fn taxes_go_by_class_and_day() {
    let net = |product: &str, market: &str| {
        swiss("", product)
            .edit("site.toml", "[markets.ch]", &format!("[tax]\nentered = \"net\"\n[markets.de]\nlocale = \"de-DE\"\ncurrency = \"EUR\"\n{market}\n[markets.ch]"))
    };
    for (product, market, as_of, price) in [
        ("", "", "2026-11-02", "17.73"),
        ("tax_class = \"books\"", "", "2026-11-02", "15.94"),
        ("tax_class = \"books\"", "tax = { classes = { books = \"5 %\" } }", "2026-11-02", "15.65"),
        ("", "tax = { rate = \"10 %\" }", "2026-11-02", "16.39"),
        // Germany lowered its taxes for half a year.
        ("", "", "2020-07-01", "17.28"),
        ("", "tax = { display = \"excluded\" }", "2026-11-02", "14.90"),
    ] {
        let site = net(product, market).edit(
            "site.toml",
            "[markets.ch]\nlocale = \"de-CH\"\ncurrency = \"CHF\"",
            "[markets.at]\nlocale = \"de-AT\"\ncurrency = \"EUR\"",
        );
        let prices = site.prices(as_of);
        assert!(prices.contains(&format!("de MUG: {price} EUR")), "{product} {market} {as_of}: {prices}");
    }
}

#[test]
fn a_unit_price_and_a_deposit_stand_beside_the_price() {
    priced(
        "",
        "net = \"330 ml\"\ndeposit = \"0.25 EUR\"",
        expect![[r#"
            ch MUG: 13.70 CHF
                base price 14.90 EUR = 14.9
                conversion × 0.9194 (1 EUR = 0.9194 CHF) = 13.69906
                rounding 13.69906 to 13.70 (smallest unit) = 13.7
                unit price 330 ml, per 1 l = 41.52
        "#]],
    );
}

#[test]
fn a_stale_rate_has_a_way_out() {
    let stale = |on_stale: &str| {
        swiss(&format!("rates = {{ max_age = 2, on_stale = \"{on_stale}\" }}"), "")
            .file("rates/ledger/ch.csv", LEDGER)
    };
    expect![[r#"
        ch MUG: 13.50 CHF
            base price 14.90 EUR = 14.9
            stale rate 1 EUR = 0.9194 CHF is of 2026-10-30 and 3 days old, and may be 2 days: 13.50 CHF stays, published on 2026-09-01 = 13.5
    "#]]
    .assert_eq(&stale("hold").prices("2026-11-02"));
    expect![[r#"
        ch MUG: on request
            base price 14.90 EUR = 14.9
            stale rate 1 EUR = 0.9194 CHF is of 2026-10-30 and 3 days old, and may be 2 days: the price is not shown = 14.9
    "#]]
    .assert_eq(&stale("hide").prices("2026-11-02"));
    expect![[r#"
        ch MUG: 14.90 EUR
            base price 14.90 EUR = 14.9
            stale rate 1 EUR = 0.9194 CHF is of 2026-10-30 and 3 days old, and may be 2 days: it stays in EUR = 14.9
    "#]]
    .assert_eq(&stale("base").prices("2026-11-02"));
    check(
        &stale("fail"),
        expect![[r#"
            error[stale-rate] site.toml:5:1: the market `ch` cannot show prices in EUR converted to CHF: the rate 1 EUR = 0.9194 CHF is of 2026-10-30 and 3 days old, and may be 2 days
                content/products/mug/index.md:2:7: a product with such a price
                rates/2026-10-30.toml was read. Import newer rates, allow a higher `max_age`, or say `on_stale` what to show instead.
        "#]],
    );
    check(
        &stale("hold").without("rates/ledger/ch.csv"),
        expect![[r#"
            error[stale-rate] site.toml:5:1: the market `ch` cannot show prices in EUR converted to CHF: the rate 1 EUR = 0.9194 CHF is of 2026-10-30 and 3 days old, and may be 2 days
                content/products/mug/index.md:2:7: a product with such a price
                rates/2026-10-30.toml was read. Import newer rates, allow a higher `max_age`, or say `on_stale` what to show instead.
        "#]],
    );
    assert!(stale("fail").prices("2026-11-01").starts_with("ch MUG: 13.70 CHF"));
}

#[test]
fn a_moment_has_one_published_price() {
    let folder = shop("").folder();
    let publish = |as_of: &str| folder.run(&["prices", "publish", "--market", "de", "--as-of", as_of]);
    assert_eq!(publish("2026-11-02").code, Some(0));
    folder.edit("content/products/mug/index.md", "14.90 EUR", "13.90 EUR");
    let again = publish("2026-11-02");
    assert_eq!(again.code, Some(1), "{again:?}");
    assert!(again.stderr.contains("--as-of 2026-11-02T12:00Z"), "{}", again.stderr);
    assert_eq!(publish("2026-11-02T12:00:10Z").code, Some(0));
    folder.edit("content/products/mug/index.md", "13.90 EUR", "12.90 EUR");
    assert_eq!(publish("2026-11-02T12:00:50Z").code, Some(1));
    let ledger = std::fs::read_to_string(folder.path("rates/ledger/de.csv")).unwrap();
    let lines: Vec<&str> = ledger.lines().skip(1).collect();
    assert_eq!(
        lines,
        ["2026-11-02,MUG,EUR,14.90,14.90,,14.90 EUR,,", "2026-11-02T13:00,MUG,EUR,13.90,13.90,,13.90 EUR,,"]
    );
    assert_eq!(folder.run(&["check", "--as-of", "2026-11-03"]).code, Some(0));
}
