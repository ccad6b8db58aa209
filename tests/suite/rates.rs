//! Exchange rates: which day is taken, and what is said of a currency that none reaches.

use expect_test::expect;

use crate::site::{check, shop};

#[test]
fn no_rates_at_all() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[no-rates] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: there are no rates, and no peg leads from EUR to USD
                content/products/mug/index.md:2:7: a product with such a price
                Import exchange rates of 2026-11-02 or an earlier day: tradewind rates import FILE
        "#]],
    );
}

#[test]
fn rates_of_a_later_day_only() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-11-03.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-11-03
[rates]
USD = "1.1172"
"#,
        ),
        expect![[r#"
            error[no-rates] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: there are no rates, and no peg leads from EUR to USD
                content/products/mug/index.md:2:7: a product with such a price
                Import exchange rates of 2026-11-02 or an earlier day: tradewind rates import FILE
        "#]],
    );
}

#[test]
fn rates_make_it_reachable() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
"#,
        ),
        expect![[""]],
    );
}

#[test]
fn a_currency_the_day_does_not_have() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.ae]
locale = "en-AE"
currency = "AED"
"#,
        ),
        expect![[r#"
            warning[unused-locale] content/products/mug/index.de.md:1:1: no market reads texts in `de` (1 of them)
                Add a market with this locale, or rename the files to the locale of a market.
            error[no-rate] site.toml:8:1: the market `ae` sells in AED, which prices in EUR cannot be converted to: neither the rates of 2026-10-30 nor a peg lead from EUR to AED: AED is not among them
                content/products/mug/index.md:2:7: a product with such a price
                rates/2026-10-30.toml was read. Import rates that have AED, add a peg under [rates.pegs], or set prices by hand.
        "#]],
    );
}

#[test]
fn a_peg_makes_it_reachable() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.ae]
locale = "en-AE"
currency = "AED"
[rates.pegs.AED]
currency = "USD"
rate = "3.6725"
source = "Central Bank of the UAE"
"#,
        ),
        expect![[r#"
            warning[unused-locale] content/products/mug/index.de.md:1:1: no market reads texts in `de` (1 of them)
                Add a market with this locale, or rename the files to the locale of a market.
        "#]],
    );
}

#[test]
fn pegs_that_are_none() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.ae]
locale = "en-AE"
currency = "AED"
[rates.pegs.AED]
currency = "USD"
rate = "0"
source = "CBUAE"
[rates.pegs.XXY]
currency = "USD"
rate = "1"
[rates.pegs.SAR]
currency = "USD"
"#,
        ),
        expect![[r#"
            warning[unused-locale] content/products/mug/index.de.md:1:1: no market reads texts in `de` (1 of them)
                Add a market with this locale, or rename the files to the locale of a market.
            error[no-rate] site.toml:8:1: the market `ae` sells in AED, which prices in EUR cannot be converted to: neither the rates of 2026-10-30 nor a peg lead from EUR to AED: AED is not among them
                content/products/mug/index.md:2:7: a product with such a price
                rates/2026-10-30.toml was read. Import rates that have AED, add a peg under [rates.pegs], or set prices by hand.
            error[invalid-value] site.toml:11:1: a rate must be greater than zero, and 0 is not
                A peg is written: currency = "USD", rate = "3.6725", source = "who fixed it"
            error[invalid-value] site.toml:15:1: `XXY` is not a currency of ISO 4217
                A peg is written: currency = "USD", rate = "3.6725", source = "who fixed it"
            error[invalid-value] site.toml:18:1: the peg of SAR has no rate
                A peg is written: currency = "USD", rate = "3.6725", source = "who fixed it"
        "#]],
    );
}

#[test]
fn a_snapshot_that_is_broken() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = 1.1172
"#,
        ),
        expect![[r#"
            error[invalid-rates] rates/2026-10-30.toml:5:7: the rate of USD must be an exact decimal in quotes
                write USD = "1.1172"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-29
[rates]
USD = "-1"
"#,
        ),
        expect![[r#"
            error[invalid-rates] rates/2026-10-30.toml:3:8: the rates are of 2026-10-29, but the file is named after 2026-10-30
                name the file 2026-10-29.toml, or correct the date
            error[invalid-rates] rates/2026-10-30.toml:5:7: the rate of USD must be greater than zero
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
"#,
        ),
        expect![[r#"
            error[missing-key] rates/2026-10-30.toml:1:1: the snapshot has no `base`
            error[missing-key] rates/2026-10-30.toml:1:1: the snapshot has no `date`
            error[missing-key] rates/2026-10-30.toml:1:1: the snapshot has no `rates`
            error[missing-key] rates/2026-10-30.toml:1:1: the snapshot has no `source`
        "#]],
    );
}

#[test]
fn a_file_not_named_after_a_day() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.1172"
-- rates/latest.toml --
"#,
        ),
        expect![[r#"
            warning[stray-file] rates/latest.toml: this is not named after a day
                Snapshots are called like 2026-01-31.toml; `tradewind rates import` names them.
        "#]],
    );
}

const MUG: &str = r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug.
"#;

/// The shop with a mug for 14.90 EUR that is sold for US dollars, and more.
fn mug(files: &str) -> crate::site::Site {
    shop(MUG).and(files)
}

fn snapshot(path: &str, figures: &str) -> String {
    let date = path.rsplit('/').next().unwrap();
    format!(
        "-- rates/{path}.toml --\nsource = \"a bank\"\nbase = \"EUR\"\ndate = {date}\n[rates]\n{figures}\n"
    )
}

fn rates(keys: &str) -> String {
    let site = crate::site::SHOP.split("-- ").nth(1).unwrap();
    format!("-- {}[rates]\n{keys}\n", site.trim_end().to_owned() + "\n")
}

/// The offer in US dollars, of a build.
fn price(site: &crate::site::Site) -> String {
    let folder = site.folder();
    folder.build(&[]);
    let pages = std::fs::read_to_string(folder.path("public.build/pages.jsonl")).unwrap();
    let page = pages.lines().find(|line| line.contains("\"market\":\"us\"") && line.contains("MUG")).unwrap();
    let (_, offer) = page.split_once("\"offer\":{\"price\":\"").unwrap();
    offer.split('"').next().unwrap().to_owned()
}

#[test]
fn layers_are_asked_in_their_order() {
    let root = snapshot("2026-10-30", "USD = \"2\"");
    let own = snapshot("own/2026-10-28", "USD = \"3\"");
    assert_eq!(price(&mug(&(root.clone() + &rates("layers = [\".\", \"own\"]") + &own))), "29.80");
    assert_eq!(price(&mug(&(root.clone() + &rates("layers = [\"own\", \".\"]") + &own))), "44.70");
    // A layer that does not have the currency leaves it to the next one.
    let lacking = snapshot("own/2026-10-28", "JPY = \"3\"");
    assert_eq!(price(&mug(&(root.clone() + &rates("layers = [\"own\", \".\"]") + &lacking))), "29.80");
    // The gap of a newer snapshot is filled by an older one.
    let gap = snapshot("2026-11-01", "JPY = \"3\"");
    assert_eq!(price(&mug(&(root.clone() + &gap))), "29.80");
    check(
        &mug(&(snapshot("2026-09-30", "USD = \"2\"") + &gap)),
        expect![[r#"
            error[no-rate] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: neither the rates of 2026-11-01 nor a peg lead from EUR to USD: USD is not among them
                content/products/mug/index.md:2:7: a product with such a price
                rates/2026-11-01.toml was read. Import rates that have USD, add a peg under [rates.pegs], or set prices by hand.
        "#]],
    );
}

#[test]
fn prices_are_quoted_the_other_way_round() {
    let bank = "-- rates/2026-10-30.toml --\nsource = \"a bank\"\nbase = \"USD\"\ndate = 2026-10-30\n[prices]\nEUR = \"2.5\"\n";
    assert_eq!(price(&mug(bank)), "37.25");
}

#[test]
fn layers_that_are_none() {
    check(
        &mug(&(rates("layers = [\"own\", \"own\", \"ledger\", \"a/b\", \".\"]")
            + &snapshot("2026-10-30", "USD = \"2\"")
            + &snapshot("cbr/2026-10-30", "USD = \"2\""))),
        expect![[r#"
            warning[stray-file] rates/cbr/2026-10-30.toml: no build reads the snapshots of this folder: `cbr` is no layer
                Name it in site.toml: [rates] layers = ["cbr", "."]
            warning[no-rates] site.toml:13:11: the layer `own` has no snapshot
                Import some: tradewind rates import FILE --layer own
            error[invalid-value] site.toml:13:18: the layer `own` is named twice
                Name folders below rates/, by letters, digits and hyphens: layers = ["cbr", "."]
            error[invalid-value] site.toml:13:25: `ledger` cannot be the folder of a layer
                Name folders below rates/, by letters, digits and hyphens: layers = ["cbr", "."]
            error[invalid-value] site.toml:13:35: `a/b` cannot be the folder of a layer
                Name folders below rates/, by letters, digits and hyphens: layers = ["cbr", "."]
        "#]],
    );
}

#[test]
fn rates_that_are_too_old() {
    let old = snapshot("2026-10-29", "USD = \"2\"");
    check(&mug(&(rates("max_age = 4") + &old)), expect![[""]]);
    check(
        &mug(&(rates("max_age = 3") + &old)),
        expect![[r#"
            error[stale-rate] site.toml:6:1: the market `us` cannot show prices in EUR converted to USD: the rate 1 EUR = 2 USD is of 2026-10-29 and 4 days old, and may be 3 days
                content/products/mug/index.md:2:7: a product with such a price
                rates/2026-10-29.toml was read. Import newer rates, allow a higher `max_age`, or say `on_stale` what to show instead.
        "#]],
    );
    let site = mug(&(rates("max_age = 3") + &old));
    check(
        &site.clone().edit("site.toml", "currency = \"USD\"", "currency = \"USD\"\nrates = { max_age = 10 }"),
        expect![[""]],
    );
    check(
        &site.edit("site.toml", "max_age = 3", "max_age = -1"),
        expect![[r#"
            error[invalid-value] site.toml:13:11: a rate cannot be -1 days old
                Write how many days old a rate may be: max_age = 7
        "#]],
    );
}

#[test]
fn currencies_that_are_no_more() {
    let site = mug(&snapshot("2026-10-30", "USD = \"2\""));
    check(
        &site.clone().edit("site.toml", "currency = \"EUR\"", "currency = \"BGN\"").edit(
            "content/products/mug/index.md",
            "14.90 EUR",
            "112.20 HRK",
        ),
        expect![[r#"
            warning[ended-currency] content/products/mug/index.md:2:7: a price is in HRK, and converted by the last factor: EUR took the place of HRK on 2023-01-01 (1 EUR = 7.53450 HRK)
                Write prices in EUR (Council Regulation (EU) 2022/1208).
            error[ended-currency] site.toml:9:1: the market `de` sells in BGN: EUR took the place of BGN on 2026-01-01 (1 EUR = 1.95583 BGN)
                Write currency = "EUR" (Council Regulation (EU) 2025/1409).
        "#]],
    );
    check(
        &site.edit("content/products/mug/index.md", "14.90 EUR", "29 DEM"),
        expect![[r#"
        error[unknown-currency] content/products/mug/index.md:4:9: the price `29 DEM` has a currency that is no more: EUR took the place of DEM on 1999-01-01 (1 EUR = 1.95583 DEM)
            Write amount and currency: "14.90 EUR".
    "#]],
    );
}

#[test]
fn pegs_hold_for_a_time() {
    let peg = |validity: &str| {
        format!("[rates.pegs.USD]\ncurrency = \"EUR\"\nrate = \"3\"\nsource = \"a bank\"\n{validity}")
    };
    let site =
        |validity: &str| mug(&(rates("") + &peg(validity) + "\n" + &snapshot("2026-10-30", "USD = \"2\"")));
    assert_eq!(price(&site("")), "44.70");
    assert_eq!(price(&site("from = 2026-11-02\nuntil = 2026-11-02")), "44.70");
    assert_eq!(price(&site("until = 2026-11-01")), "29.80");
    assert_eq!(price(&site("from = 2026-11-03")), "29.80");
    check(
        &site("from = 2026-11-03\nuntil = 2026-11-02"),
        expect![[r#"
        error[invalid-value] site.toml:14:1: the peg ends on 2026-11-02, before it begins on 2026-11-03
            A peg is written: currency = "USD", rate = "3.6725", source = "who fixed it"
    "#]],
    );
}

#[test]
fn imports_go_to_a_layer_and_are_listed() {
    let folder = crate::site::Folder::empty();
    let cbr = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><ValCurs Date=\"30.10.2026\"><Valute><CharCode>USD</CharCode>\
               <Nominal>10</Nominal><Name>\u{fffd}</Name><Value>804,392</Value></Valute></ValCurs>";
    folder.write("list", cbr);
    folder.write("own.csv", "date,currency,rate\n2026-10-29,USD,1.1\n");
    let ran = folder.run(&["rates", "import", "list", "--layer", "cbr"]);
    assert_eq!(
        (ran.code, ran.stdout.as_str()),
        (Some(0), "1 snapshot written to ./rates/cbr, 0 there already, 0 refused\n")
    );
    assert_eq!(folder.run(&["rates", "import", "own.csv"]).code, Some(1), "of which base?");
    assert_eq!(folder.run(&["rates", "import", "own.csv", "--base", "EUR"]).code, Some(0));
    assert_eq!(folder.run(&["rates", "import", "list", "--layer", "ledger"]).code, Some(2));
    expect![[r#"
        2026-10-30  RUB      1 currency  cbr: Bank of Russia, official exchange rates
        2026-10-29  EUR      1 currency  a CSV file
        2 snapshots
    "#]]
    .assert_eq(&folder.run(&["rates", "list"]).stdout);
    let json = folder.run(&["rates", "list", "--json"]).stdout;
    assert!(json.contains(r#""layer":"cbr","origin":"list","digest":"blake3:"#), "{json}");
    let text = std::fs::read_to_string(folder.path("rates/cbr/2026-10-30.toml")).unwrap();
    assert!(text.ends_with("base = \"RUB\"\ndate = 2026-10-30\n\n[prices]\nUSD = \"80.4392\"\n"), "{text}");
}

/// One fault, one message: without the rates of the day markets cannot convert, and that goes without saying.
#[test]
fn rates_that_cannot_be_read_are_not_missing_as_well() {
    let site = shop("").edit("content/products/mug/index.md", "us = \"19 USD\"", "");
    check(
        &site.clone().file("rates/2026-11-02.toml", "nonsense"),
        expect![[r#"
        error[invalid-toml] rates/2026-11-02.toml:1:9: not TOML: key with no value, expected `=`
    "#]],
    );
    let old = "source = \"ECB\"\nbase = \"EUR\"\ndate = 2020-01-02\n[rates]\nUSD = \"1.1\"\n";
    let broken = old.replace("2020-01", "2026-11").replace("1.1", "x");
    check(
        &site.file("rates/2020-01-02.toml", old).file("rates/2026-11-02.toml", broken),
        expect![[r#"
        error[invalid-rates] rates/2026-11-02.toml:5:7: the rate of USD is not a plain decimal number: `x`
            digits with one point at most, like "1.1572"
    "#]],
    );
}
