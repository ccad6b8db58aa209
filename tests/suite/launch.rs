//! What a market lacks before people may shop in it.

use expect_test::expect;
use serde_json::Value;

use crate::site::{Folder, Site, shop};

const DAY: &[&str] = &["launch", "--as-of", "2026-11-02"];

fn run(folder: &Folder, words: &[&str]) -> (Option<i32>, String) {
    let ran = folder.run(&[DAY, words].concat());
    (ran.code, ran.stdout + &ran.stderr)
}

/// The shop with a French market to be, and prices for it.
fn to_be() -> Site {
    shop(
        r#"
-- content/pages/privacy/index.md --
+++
title = "Privacy"
+++
We keep nothing.
-- content/pages/privacy/index.fr.md --
+++
title = "Vie privée"
+++
Nous ne gardons rien.
-- content/pages/shipping/index.md --
+++
title = "Shipping"
+++
By bike.
-- content/pages/withdrawal/index.md --
+++
title = "Withdrawal"
+++
Any time.
-- content/pages/withdrawal/index.@fr.md --
+++
title = "Rétractation"
+++
À tout moment.
"#,
    )
    .edit("site.toml", "[markets.de]", "[markets.fr]\nlocale = \"fr-FR\"\ncurrency = \"EUR\"\nstatus = \"preview\"\nreturns = { days = 7 }\n[markets.de]")
}

#[test]
fn a_market_is_told_what_it_lacks() {
    let folder = to_be().folder();
    let (code, told) = run(&folder, &["--market", "fr"]);
    assert_eq!(code, Some(1));
    expect![[r#"
        fr (fr-FR, in preview): 7 missing, 3 to decide
          translation
            missing    essential texts        4 of 8 are translated: 4 missing
                                              content/products/mug/index.fr.md, content/pages/shipping/index.fr.md
                                              Translate them: tradewind i18n export --locale fr --only missing,stale --format po --out DIR
            to decide  texts for search       0 of 4 are translated: 4 missing
                                              content/products/mug/index.fr.md, content/pages/privacy/index.fr.md, content/pages/shipping/index.fr.md and 1 more
                                              Translate them: tradewind i18n export --locale fr --only missing,stale --format po --out DIR
          pricing
            done       prices                 1 article has its price
            done       tax                    prices contain 20 % (CGI art. 278)
          legal
            missing    imprint                the market has no page that tells who runs the shop (Directive 2000/31/EC, art. 5)
                                              content/pages/imprint/index.md
                                              Write it, and see what the law of the country asks for.
            missing    shipping               it is not in the market’s language, fr-FR
                                              content/pages/shipping/index.fr.md
                                              Translate it, or write it for the market.
            missing    days to send back      7 days; the law gives 14 (Directive 2011/83/EU, art. 9)
                                              site.toml:9 [markets.fr] returns
                                              Give as many: returns = { days = 14 }
            missing    support                nobody can be reached
                                              site.toml:9 [markets.fr] support
                                              Give an address: support = { email = "hello@shop.example" }
            missing    payments               nothing says how people can pay
                                              site.toml:9 [markets.fr] payments
                                              Name the means: payments = ["Visa", "PayPal"]
            missing    shipping costs         nothing says what a parcel costs
                                              site.toml:9 [markets.fr] shipping
                                              Say it: shipping = { rate = "4.90 EUR", days = [2, 4] }
            to decide  terms                  the market has no page that tells what is agreed on
                                              content/pages/terms/index.md
                                              Write it, and see what the law of the country asks for.
            to decide  legal facts            the market states none
                                              site.toml:9 [markets.fr] legal
                                              Does its law ask for facts on every page? legal = { register = "…" }
            done       privacy                it is there
            done       returns                it is there
    "#]].assert_eq(&told);
}

#[test]
fn markets_in_preview_come_first() {
    let (_, told) = run(&to_be().folder(), &["--format", "json"]);
    let told: Value = serde_json::from_str(&told).unwrap();
    let lists: Vec<String> = told
        .as_array()
        .unwrap()
        .iter()
        .map(|list| format!("{} {} {} {}", list["market"], list["preview"], list["ready"], list["missing"]))
        .collect();
    assert_eq!(lists, ["\"fr\" true false 7", "\"us\" false false 3", "\"de\" false false 9"]);
}

#[test]
fn a_market_with_everything_is_ready() {
    let site = shop("").edit("site.toml", "[markets.us]", r#"[defaults]
payments = ["Visa"]
support = { email = "a@b.example" }
returns = { days = 30, fees = "free" }
legal = { register = "HRB 1" }
[markets.us]
shipping = { rate = "0 USD" }"#)
        .and("-- content/products/mug/index.md --\n+++\nsku = \"MUG\"\ntitle = \"Mug\"\nprices = { us = \"19 USD\", de = \"14 EUR\" }\n+++\n");
    let pages = ["imprint", "privacy", "terms", "shipping", "returns"];
    let site = pages.iter().fold(site, |site, page| {
        site.file(
            &format!("content/pages/{page}/index.md"),
            format!("+++\ntitle = \"{page}\"\n+++\nWords.\n"),
        )
    });
    let folder = site.folder();
    let (code, told) = run(&folder, &["--market", "us"]);
    assert_eq!((code, told.lines().next()), (Some(0), Some("us (en-US): ready")), "{told}");
    // What is to be decided does not stand in the way; what is missing does.
    folder.edit("site.toml", "legal = { register = \"HRB 1\" }\n", "");
    let (code, told) = run(&folder, &["--market", "us"]);
    assert_eq!((code, told.lines().next()), (Some(0), Some("us (en-US): ready; 1 to decide")), "{told}");
    folder.edit("site.toml", "payments = [\"Visa\"]\n", "");
    assert_eq!(run(&folder, &["--market", "us"]).0, Some(1));
}

#[test]
fn prices_that_cannot_be_made_are_told_once() {
    let site = shop("").edit(
        "site.toml",
        "[markets.de]",
        "[markets.ch]\nlocale = \"de-CH\"\ncurrency = \"CHF\"\npricing = { hold = \"3 %\" }\n[markets.de]",
    );
    let folder = site.folder();
    let (_, told) = run(&folder, &["--market", "ch"]);
    let line =
        |told: &str, what: &str| told.lines().find(|line| line.contains(what)).unwrap_or_default().to_owned();
    expect![
        "    missing    prices                 there are no rates, and no peg leads from EUR to CHF (MUG)"
    ]
    .assert_eq(&line(&told, " prices "));
    folder.write(
        "rates/2026-10-30.toml",
        "date = 2026-10-30\nbase = \"EUR\"\nsource = \"ECB\"\n[rates]\nCHF = \"0.92\"\n",
    );
    let (_, told) = run(&folder, &["--market", "ch"]);
    for (what, expected) in [
        (
            " prices ",
            expect![
                "    missing    published prices       prices are to stay within 3 %, and none is published yet"
            ],
        ),
        (
            "exchange rates",
            expect![
                "    to decide  exchange rates         EUR is converted at a rate of 2026-10-30, and may be of any age"
            ],
        ),
        ("rounding", expect!["    to decide  rounding               converted prices end as they come"]),
        (
            "published prices",
            expect![
                "    missing    published prices       prices are to stay within 3 %, and none is published yet"
            ],
        ),
        ("tax", expect!["    done       tax                    prices contain 8.1 % (MWSTG Art. 25 Abs. 1)"]),
    ] {
        expected.assert_eq(&line(&told, what));
    }
}

#[test]
fn the_page_needs_nothing_from_elsewhere() {
    let folder = to_be().folder();
    assert_eq!(run(&folder, &["--out", "launch.html"]).1, "launch.html\n");
    let page = std::fs::read_to_string(folder.path("launch.html")).unwrap();
    assert!(
        page.contains("<section id=\"fr\">") && !page.contains("http") && !page.contains("<script"),
        "{page}"
    );
}

/// The list and the gate count the same texts.
#[test]
fn the_list_goes_by_the_markets_gate() {
    let site = to_be().edit(
        "site.toml",
        "status = \"preview\"\n",
        "status = \"preview\"\nmin_coverage = { essential = \"20 %\", detail = \"10 %\" }\n",
    );
    let (_, told) = run(&site.folder(), &["--market", "fr"]);
    let rows: Vec<&str> = told
        .lines()
        .skip(2)
        .take_while(|line| line.trim() != "pricing")
        .filter(|l| !l.starts_with("     "))
        .map(str::trim)
        .collect();
    expect![[r#"
            to decide  texts for search       0 of 4 are translated: 4 missing
            done       essential texts        4 of 8 are translated: 4 missing"#]]
    .assert_eq(&rows.join("\n"));
}
