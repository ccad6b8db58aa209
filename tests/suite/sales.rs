//! Sales: what promotions and scheduled prices make of a price, and what a reduction may be announced against.

use expect_test::{Expect, expect};

use crate::site::{Site, check, shop};

const PUBLISHED: &str = "date,sku,currency,price,regular,promotion,base,rate,rule\n\
                         2026-09-01,MUG,EUR,14.90,14.90,,14.90 EUR,,\n\
                         2026-10-10,MUG,EUR,12.90,14.90,autumn,14.90 EUR,,\n\
                         2026-10-20,MUG,EUR,14.90,14.90,,14.90 EUR,,\n\
                         2026-11-02,MUG,EUR,11.92,14.90,early,14.90 EUR,,\n";

/// The shop with a promotion that began on the 2nd of November.
fn sale(promotion: &str, ledger: &str) -> Site {
    shop(&format!(
        "-- content/promotions/early.toml --\nlabel = \"Early Christmas\"\nfrom = 2026-11-02\nuntil = 2026-11-08\n{promotion}\n[labels]\nde = \"Frühe Weihnacht\"\n"
    ))
    .file("rates/ledger/de.csv", ledger)
}

fn priced(site: &Site, as_of: &str, expected: Expect) {
    expected.assert_eq(&site.prices(as_of));
}

#[test]
fn a_reduction_is_announced_against_the_lowest_price_of_the_days_before() {
    // 20 % off 14.90 is 11.92; twelve days before it was 12.90 for a while.
    let site = sale("percent = \"20 %\"", PUBLISHED);
    priced(
        &site,
        "2026-11-02",
        expect![[r#"
        us MUG: 15.20 USD
            fixed price set by hand for us: 19 USD = 19
            promotion early: 20 % off, before 2026-11-09 = 15.2
        de MUG: 11.92 EUR
            base price 14.90 EUR = 14.9
            promotion early: 20 % off, before 2026-11-09 = 11.92
            prior price 12.90 was the lowest of the 30 days before 2026-11-02, since 2026-10-10 = 12.9
    "#]],
    );
    // The window stands still: on the last day it is the same.
    priced(
        &site,
        "2026-11-08",
        expect![[r#"
        us MUG: 15.20 USD
            fixed price set by hand for us: 19 USD = 19
            promotion early: 20 % off, before 2026-11-09 = 15.2
        de MUG: 11.92 EUR
            base price 14.90 EUR = 14.9
            promotion early: 20 % off, before 2026-11-09 = 11.92
            prior price 12.90 was the lowest of the 30 days before 2026-11-02, since 2026-10-10 = 12.9
    "#]],
    );
    priced(
        &site,
        "2026-11-09",
        expect![[r#"
        us MUG: 19.00 USD
            fixed price set by hand for us: 19 USD = 19
        de MUG: 14.90 EUR
            base price 14.90 EUR = 14.9
    "#]],
    );
}

#[test]
fn what_is_no_reduction_is_not_announced() {
    let site = sale("percent = \"10 %\"\nmarkets = [\"de\"]", PUBLISHED);
    priced(
        &site,
        "2026-11-03",
        expect![[r#"
        us MUG: 19.00 USD
            fixed price set by hand for us: 19 USD = 19
        de MUG: 13.41 EUR
            base price 14.90 EUR = 14.9
            promotion early: 10 % off, before 2026-11-09 = 13.41
            prior price 12.90 was the lowest of the 30 days before 2026-11-02, since 2026-10-10: no reduction is announced = 12.9
    "#]],
    );
    check(
        &site,
        expect![[r#"
        warning[no-reduction] content/promotions/early.toml:1:1: the promotion `early` lowers 1 price in the market `de` that were 12.90 or lower in the days before: that is no reduction to announce
            content/products/mug/index.md:2:7: one of them
            The lower price is shown without a comparison. Take more off, or leave these products out.
    "#]],
    );
    let unknown = sale(
        "percent = \"10 %\"\nmarkets = [\"de\"]",
        "date,sku,currency,price,regular,promotion,base,rate,rule\n",
    );
    check(
        &unknown,
        expect![[r#"
        warning[no-prior-price] content/promotions/early.toml:1:1: the promotion `early` lowers 1 price in the market `de` without saying so: the ledger does not know the days before it
            content/products/mug/index.md:2:7: one of them
            The law has a reduction compared with earlier prices. Write prices down whenever you publish: tradewind prices publish
    "#]],
    );
}

#[test]
fn what_only_rates_lowered_is_no_sale() {
    // The dollar price set by the promotion is what the rates give anyway.
    let site = shop(
        r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
-- content/promotions/early.toml --
label = "Early Christmas"
from = 2026-11-02
until = 2026-11-08
prices = { us = "15.00 USD" }
-- rates/2026-10-30.toml --
source = "test"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.0067"
"#,
    )
    .file("rates/ledger/us.csv", "date,sku,currency,price,regular,promotion,base,rate,rule\n2026-09-01,MUG,USD,16.60,16.60,,14.90 EUR,1.114,smallest unit\n");
    let prices = site.prices("2026-11-02");
    assert!(prices.starts_with("us MUG: 15.00 USD"), "{prices}");
    assert!(!prices.contains("promotion"), "{prices}");
}

#[test]
fn promotions_are_rounded_and_limited() {
    for (promotion, price) in [
        ("percent = \"15 %\"", "12.66"),
        ("percent = \"15 %\"\nrounding = \"market\"", "12.90"),
        ("amounts = { de = \"5 EUR\" }", "9.90"),
        ("amounts = { de = \"50 EUR\" }", "6.00"),
        ("prices = { de = \"9.995 EUR\" }", "10.00"),
        ("prices = { de = \"20 EUR\" }", "14.90"),
        ("percent = \"90 %\"", "6.00"),
        ("percent = \"20 %\"\nproducts = [\"MUG\"]", "11.92"),
        ("percent = \"20 %\"\nmarkets = [\"us\"]", "14.90"),
    ] {
        let site = sale(promotion, PUBLISHED).edit(
            "site.toml",
            "currency = \"EUR\"",
            "currency = \"EUR\"\nrounding = { ending = \"0.90\" }\npricing = { floor = \"6 EUR\" }",
        );
        let prices = site.prices("2026-11-02");
        assert!(prices.contains(&format!("de MUG: {price} EUR")), "{promotion}: {prices}");
    }
}

#[test]
fn the_best_promotion_counts() {
    let site = sale("percent = \"20 %\"", PUBLISHED).and(
        "-- content/promotions/best.toml --\nlabel = \"Best\"\nfrom = 2026-11-01\nuntil = 2026-11-08\npercent = \"30 %\"\n",
    );
    assert!(site.prices("2026-11-02").contains("de MUG: 10.43 EUR"));
    assert!(site.prices("2026-11-01").contains("de MUG: 10.43 EUR"));
}

#[test]
fn an_override_goes_before_everything_but_a_promotion() {
    let site = shop("").edit(
        "content/products/mug/index.md",
        "[prices]\nus = \"19 USD\"",
        "[prices]\nus = \"19 USD\"\n[[overrides]]\nprice = \"17 USD\"\nmarkets = [\"us\"]\nfrom = 2026-11-01\nuntil = 2026-11-05\nreason = \"Fair in Boston\"",
    );
    priced(
        &site,
        "2026-11-05",
        expect![[r#"
        us MUG: 17.00 USD
            override 17.00 USD before 2026-11-06: Fair in Boston = 17
        de MUG: 14.90 EUR
            base price 14.90 EUR = 14.9
    "#]],
    );
    assert!(site.prices("2026-11-06").contains("us MUG: 19.00 USD"));
}

#[test]
fn the_page_and_the_search_engines_are_told() {
    let folder = sale("percent = \"20 %\"", PUBLISHED)
        .edit(
            "content/products/mug/index.md",
            "[prices]",
            "net = \"330 ml\"\ndeposit = \"0.25 EUR\"\ntax_class = \"food\"\n[prices]",
        )
        .edit("site.toml", "currency = \"EUR\"", "currency = \"EUR\"\nduties = \"included\"")
        .folder();
    let ran = folder.run(&["build", "--as-of", "2026-11-02"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let page = std::fs::read_to_string(folder.path("public/de/mug/index.html")).unwrap();
    let offer = &page[page.find("<p class=\"price").unwrap()..page.find("<p class=\"stock").unwrap()];
    expect![[r#"
        <p class="price reduced">
        <span class="now" data-price="11.92" data-currency="EUR">11,92 €</span>
        <b class="saving">−7 %</b>
        </p>
        <p class="before">Niedrigster Preis der letzten 30 Tage: 12,90 €</p>
        <p class="unit">36,12 € / 1 l</p>

        <p class="offer-name"><span>Frühe Weihnacht</span> · Angebot gültig bis 8. November 2026</p>
        <p class="tax">zzgl. 0,25 € Pfand</p>
        <p class="tax">Preis inkl. 7 % MwSt., zzgl. Versandkosten.</p>
        <p class="tax">Zoll und Einfuhrsteuern sind im Preis enthalten.</p>
    "#]]
    .assert_eq(offer);
    assert!(page.contains("product:price:amount\" content=\"11.92\""));
}
