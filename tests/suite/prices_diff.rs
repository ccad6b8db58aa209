//! What `prices diff` and `prices simulate` tell, and what a build refuses.

use std::fmt::Write as _;
use std::fs;

use expect_test::expect;
use proptest::prelude::*;
use serde_json::Value;

use crate::site::{AS_OF, Folder, Site, shop};

const LEDGER: &str = "date,sku,currency,price,regular,promotion,base,rate,rule\n\
                      2026-09-01,MUG,CHF,13.50,13.50,,14.90 EUR,0.9060,smallest unit\n\
                      2026-09-01,CUP,CHF,9.00,9.00,,,,\n\
                      2026-09-01,OLD,CHF,5.00,5.00,,,,\n";

/// Three articles in Switzerland, with two days of rates; one of them is published at another rate, one was set by hand,
/// one is new.
fn swiss() -> Site {
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
-- rates/2026-10-01.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-01
[rates]
CHF = "0.9100"
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
CHF = "0.9194"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
+++
A mug for every day.
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "10 EUR"
+++
A cup.
-- content/products/pot/index.md --
+++
sku = "POT"
title = "Pot"
price = "30 EUR"
+++
A pot.
-- rates/ledger/ch.csv --
{LEDGER}"#
    ))
}

fn diff(folder: &Folder, words: &[&str]) -> String {
    let ran = folder.run(&[&["prices", "diff", "--as-of", AS_OF], words].concat());
    assert_eq!(ran.code, Some(0), "{}{}", ran.stderr, ran.stdout);
    format!("{}{}", ran.stderr, ran.stdout)
}

#[test]
fn changes_are_told_with_their_causes() {
    let folder = swiss().folder();
    expect![[r#"
        market  sku  before      after  change           why
        ch      CUP    9.00   9.19 CHF   +0.19  +2.11 %  fixed +0.19
        ch      MUG   13.50  13.70 CHF   +0.20  +1.48 %  fx +0.20
        ch      POT       -  27.58 CHF                   new
        ch      OLD    5.00      - CHF                   withdrawn

        ch: 4 of 4 prices change
    "#]]
    .assert_eq(&diff(&folder, &[]));
    // The same files gave these prices a month ago, by the rates of then.
    expect![[r#"
        market  sku  before      after  change           why
        ch      CUP    9.10   9.19 CHF   +0.09  +0.99 %  fx +0.09
        ch      MUG   13.56  13.70 CHF   +0.14  +1.03 %  fx +0.14
        ch      POT   27.30  27.58 CHF   +0.28  +1.03 %  fx +0.28

        ch: 3 of 3 prices change
    "#]]
    .assert_eq(&diff(&folder, &["--against", "2026-10-02"]));
    assert_eq!(diff(&folder, &["--against", AS_OF]), "ch: nothing changes (3 prices)\n");
    // What today's prices are beside those of other rates, and what these would make of the published ones.
    folder.write("other.toml", folder_text(&folder, "rates/2026-10-01.toml").replace("0.9100", "0.8000"));
    let by_rates = diff(&folder, &["--against", "other.toml"]);
    assert!(by_rates.contains("ch      MUG   11.92  13.70 CHF   +1.78  +14.93 %  fx +1.78\n"), "{by_rates}");
    let with_rates = diff(&folder, &["--rates", "other.toml"]);
    assert!(
        with_rates.contains("ch      MUG   13.50  11.92 CHF   -1.58  -11.70 %  fx -1.58\n"),
        "{with_rates}"
    );
    // An older ledger, from version control.
    folder.write("ch.csv", LEDGER.replace("13.50,13.50", "13.00,13.00"));
    let by_ledger = diff(&folder, &["--against", "ch.csv"]);
    assert!(by_ledger.contains("ch      MUG   13.00  13.70 CHF   +0.70  +5.38 %"), "{by_ledger}");
}

#[test]
fn promotions_and_overrides_begin_and_end() {
    let site = swiss()
        .without("rates/ledger/ch.csv")
        .file(
            "content/promotions/autumn.toml",
            "label = \"Autumn\"\npercent = \"20 %\"\nproducts = [\"MUG\"]\nfrom = \"2026-11-02\"\nuntil = \"2026-11-10\"\n",
        )
        .edit(
            "content/products/cup/index.md",
            "price = \"10 EUR\"",
            "price = \"10 EUR\"\n[[overrides]]\nmarkets = [\"ch\"]\nprice = \"8 CHF\"\nfrom = \"2026-11-02\"\nuntil = \"2026-11-10\"",
        );
    let folder = site.folder();
    let published = |day: &str| folder.run(&["prices", "publish", "--as-of", day]).stdout;
    assert_eq!(published("2026-11-01"), "ch: 3 prices written\n");
    // A promotion was announced: a fifth less is no jump.
    let ran = folder.run(&["prices", "diff", "--as-of", "2026-11-02", "--max-change", "15%"]);
    expect![[r#"
        market  sku  before      after  change            why
        ch      CUP    9.19   8.00 CHF   -1.19  -12.95 %  override -1.19
        ch      MUG   13.70  10.96 CHF   -2.74  -20.00 %  promotion -2.74

        ch: 2 of 3 prices change
    "#]]
    .assert_eq(&(ran.stdout + &ran.stderr));
    assert_eq!(published("2026-11-02"), "ch: 2 prices written\n");
    let ran = folder.run(&["prices", "diff", "--as-of", "2026-11-12"]);
    expect![[r#"
        market  sku  before      after  change            why
        ch      CUP    8.00   9.19 CHF   +1.19  +14.88 %  override +1.19
        ch      MUG   10.96  13.70 CHF   +2.74  +25.00 %  promotion +2.74

        ch: 2 of 3 prices change
    "#]]
    .assert_eq(&ran.stdout);
    let ran = folder.run(&["prices", "diff", "--as-of", "2026-11-12", "--against", "2026-11-03"]);
    expect![[r#"
        market  sku  before      after  change            why
        ch      CUP    8.00   9.19 CHF   +1.19  +14.88 %  override +1.19
        ch      MUG   10.96  13.70 CHF   +2.74  +25.00 %  promotion +2.74

        ch: 2 of 3 prices change
    "#]]
    .assert_eq(&ran.stdout);
}

fn folder_text(folder: &Folder, path: &str) -> String {
    fs::read_to_string(folder.path(path)).unwrap()
}

#[test]
fn programs_read_the_same() {
    let folder = swiss().folder();
    expect![[r#"
        market,sku,currency,before,after,change,percent,since,causes,details
        ch,CUP,CHF,9.00,9.19,0.19,2.11,2026-09-01,fixed +0.19,fixed: no longer set by hand
        ch,MUG,CHF,13.50,13.70,0.20,1.48,2026-09-01,fx +0.20,fx: 1 EUR = 0.906 to 0.9194 CHF
        ch,POT,CHF,,27.58,,,,new,
        ch,OLD,CHF,5.00,,,,2026-09-01,withdrawn,
    "#]]
    .assert_eq(&diff(&folder, &["--format", "csv"]).replace("\r\n", "\n"));
    diff(&folder, &["--out", "diff.json"]);
    let json: Value = serde_json::from_str(&folder_text(&folder, "diff.json")).unwrap();
    assert_eq!(json["markets"][0]["changed"], 4);
    assert_eq!(
        json["changes"][1],
        serde_json::json!({
            "market": "ch", "sku": "MUG", "currency": "CHF", "before": "13.50", "after": "13.70", "since": "2026-09-01",
            "change": "0.20", "percent": "1.48",
            "causes": [{ "cause": "fx", "amount": "0.20", "how": "1 EUR = 0.906 to 0.9194 CHF" }],
        })
    );
    diff(&folder, &["--out", "diff.html"]);
    let page = folder_text(&folder, "diff.html");
    assert!(page.contains("13.70") && page.contains("</html>") && !page.contains("<script"));
}

#[test]
fn a_price_that_jumps_fails() {
    let site = swiss().edit("rates/ledger/ch.csv", "MUG,CHF,13.50,13.50", "MUG,CHF,12.00,12.00");
    let folder = site.folder();
    let ran = folder.run(&["prices", "diff", "--as-of", AS_OF, "--max-change", "5%"]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.stderr, "ch MUG: +14.17 % is more than 5 %\n1 price jumps by more than 5 %.\n");
    assert_eq!(folder.run(&["prices", "diff", "--as-of", AS_OF, "--max-change", "15 %"]).code, Some(0));
    assert_eq!(folder.run(&["prices", "diff", "--max-change", "5"]).code, Some(2));

    let ran = folder.run(&["build", "--as-of", AS_OF, "--max-change", "5%"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(
        ran.stderr.contains("error[price-jump]: MUG goes from 12.00 to 13.70 CHF in the market `ch`: +14.17 %, and 5 % is the most"),
        "{}",
        ran.stderr
    );
    assert!(!folder.path("public/index.html").exists());
    folder.build(&["--max-change", "15%"]);
}

#[test]
fn many_jumps_are_counted() {
    let mut site = swiss();
    let mut ledger = LEDGER.lines().next().unwrap().to_owned() + "\n";
    for n in 10..40 {
        writeln!(ledger, "2026-09-01,S{n},CHF,5.00,5.00,,,,").unwrap();
        let product = format!("+++\nsku = \"S{n}\"\ntitle = \"Soap {n}\"\nprice = \"10 EUR\"\n+++\n");
        site = site.file(&format!("content/products/soap-{n}/index.md"), product);
    }
    let folder = site.file("rates/ledger/ch.csv", ledger).folder();
    let ran = folder.run(&["check", "--as-of", AS_OF, "--max-change", "5%"]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.stderr.matches("error[price-jump]").count(), 11, "{}", ran.stderr);
    assert!(ran.stderr.contains("20 more prices of the market `ch` jump"), "{}", ran.stderr);
}

#[test]
fn what_cannot_be_compared_is_said() {
    let folder = swiss().without("rates/ledger/ch.csv").folder();
    assert_eq!(diff(&folder, &[]), "ch: nothing was published, and there is nothing to compare with\n");
    folder.write("ch.csv", LEDGER.replace("13.50,13.50", "13.50,"));
    for (words, code) in
        [(["--against", "nowhere.csv"], 3), (["--against", "ch.csv"], 3), (["--rates", "site.toml"], 3)]
    {
        let ran = folder.run(&[&["prices", "diff"][..], &words].concat());
        assert_eq!(ran.code, Some(code), "{words:?}: {}", ran.stderr);
    }
}

/// Swiss rates, day by day from the first of October on.
fn history(rates: &[u32]) -> String {
    let mut text = "Date,CHF,\n".to_owned();
    for (n, rate) in rates.iter().enumerate().rev() {
        writeln!(text, "2026-10-{:02},0.{rate:04},", n + 1).unwrap();
    }
    text
}

fn simulate(folder: &Folder, words: &[&str]) -> Value {
    let words = [&["prices", "simulate", "--rates", "hist.csv", "--format", "json"], words].concat();
    let ran = folder.run(&words);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    serde_json::from_str(&ran.stdout).unwrap()
}

const RATES: [u32; 12] = [9100, 9130, 9240, 9010, 9011, 9290, 9100, 9105, 8800, 8950, 9300, 9299];

#[test]
fn a_replay_publishes_as_publishing_does() {
    let site = swiss().edit(
        "site.toml",
        "currency = \"CHF\"",
        "currency = \"CHF\"\npricing = { hold = \"1.5 %\", reprice = [\"10-08\"] }",
    );
    let site =
        site.without("rates/ledger/ch.csv").without("rates/2026-10-30.toml").without("rates/2026-10-01.toml");
    let folder = site.file("hist.csv", history(&RATES)).folder();
    let replayed = simulate(&folder, &["--ledgers", "kept"]);
    assert_eq!(folder.run(&["rates", "import", "hist.csv"]).code, Some(0));
    for day in 1..=RATES.len() {
        let ran = folder.run(&["prices", "publish", "--as-of", &format!("2026-10-{day:02}")]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    }
    assert_eq!(folder_text(&folder, "kept/ch.csv"), folder_text(&folder, "rates/ledger/ch.csv"));
    let own = &replayed["markets"][0]["bands"][0];
    assert_eq!((own["own"].as_bool(), own["band"].as_str()), (Some(true), Some("1.5 %")));
    // And a site that was just published has nothing to change.
    let last = ["prices", "diff", "--as-of", "2026-10-12"];
    assert_eq!(folder.run(&last).stdout, "ch: nothing changes (3 prices)\n");
    assert_eq!(folder.run(&["prices", "simulate", "--rates", "hist.csv", "--out", "sim.html"]).code, Some(0));
    assert!(folder_text(&folder, "sim.html").contains("</html>"));
}

#[test]
fn a_replay_is_told_as_a_table() {
    let folder = swiss().file("hist.csv", history(&RATES)).folder();
    let ran = folder.run(&["prices", "simulate", "--rates", "hist.csv", "--band", "1%,3%"]);
    expect![[r#"
        2026-10-01 to 2026-10-12, European Central Bank, euro foreign exchange reference rates

        ch  CHF, 3 prices, 12 days, smallest unit
          band           changes  days with    longest    mean     lowest   highest
                          a year   a change       hold   drift      drift     drift
          none   (now)      283.9       83 %     2 days  +0.00 %    -0.04 %   +0.05 %
          1 %               212.9       58 %     2 days  -0.03 %    -0.33 %   +0.03 %
          3 %                60.8       17 %     8 days  -0.30 %    -2.05 %   +1.01 %
    "#]]
    .assert_eq(&ran.stdout);
    for (words, code) in [(["--from", "2027-01-01"], 1), (["--sku", "NONE"], 1), (["--band", "3"], 2)] {
        let ran = folder.run(&[&["prices", "simulate", "--rates", "hist.csv"][..], &words].concat());
        assert_eq!(ran.code, Some(code), "{words:?}: {}", ran.stderr);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// What was just published is what there is, whatever it is made by.
    #[test]
    fn nothing_differs_from_what_was_just_published(
        rounding in prop::sample::select(vec!["{}", "{ step = \"0.05\" }", "{ ending = \"0.90\" }", "{ mirror = true }"]),
        adjust in -20i32..20, hold in 0u32..5, floor in prop::option::of(1u32..30), by_hand in any::<bool>(),
    ) {
        let floor = floor.map_or(String::new(), |floor| format!(", floor = \"{floor} CHF\""));
        let market = format!(
            "currency = \"CHF\"\nrounding = {rounding}\npricing = {{ adjust = \"{adjust} %\", hold = \"{hold} %\"{floor} }}"
        );
        let mut site = swiss().edit("site.toml", "currency = \"CHF\"", &market);
        if by_hand {
            site = site.edit("content/products/cup/index.md", "price =", "prices = { ch = \"9 CHF\" }\nprice =");
        }
        let folder = site.folder();
        let published = folder.run(&["prices", "publish", "--as-of", AS_OF]);
        prop_assert_eq!(published.code, Some(0), "{}", published.stderr);
        let out = folder.run(&["prices", "diff", "--as-of", AS_OF]).stdout;
        prop_assert_eq!(out, "ch: nothing changes (3 prices)\n");
    }

    /// An independent reckoning: a price is held while the day's differs by no more than the band from it, else it is the
    /// day's.
    #[test]
    fn a_replay_agrees_with_another_reckoning(rates in prop::collection::vec(8500u32..9900, 1..28), band in 0u32..400) {
        let folder = swiss().file("hist.csv", history(&rates)).folder();
        let band = format!("{}.{:02}%", band / 100, band % 100);
        let json = simulate(&folder, &["--band", &band, "--sku", "MUG"]);
        let part: f64 = band.trim_end_matches('%').parse::<f64>().unwrap() / 100.0;
        let mut held: Option<f64> = None;
        for (n, day) in json["markets"][0]["drawn"]["days"].as_array().unwrap().iter().enumerate() {
            let rounded: f64 = day["rounded"].as_str().unwrap().parse().unwrap();
            let exact = 14.9 * f64::from(rates[n]) / 10_000.0;
            prop_assert!((rounded - exact).abs() <= 0.005 + 1e-9);
            let price = match held {
                Some(held) if (rounded - held).abs() <= part * held + 1e-9 => held,
                _ => rounded,
            };
            held = Some(price);
            let asked: Vec<f64> = day["asked"].as_array().unwrap().iter().map(|a| a.as_str().unwrap().parse().unwrap()).collect();
            // Without a hold it is the day's price.
            prop_assert_eq!(asked[0], rounded);
            if let Some(asked) = asked.get(1) {
                prop_assert!((asked - price).abs() < 1e-9, "day {}: {} and {}", n, asked, price);
            }
        }
    }
}
