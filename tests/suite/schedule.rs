//! The schedule: what happens when, and that nothing else does.

use expect_test::{Expect, expect};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use tradewind::calendar::AsOf;
use tradewind::diag::Diagnostics;
use tradewind::pipeline::{self, Request, Shop};
use tradewind::source::Sources;
use tradewind::storefront::{Event, Goods, Pricing, schedule};

use crate::site::{Site, shop};

/// What is coming: a line for each event.
fn coming(site: &Site, as_of: &str, until: &str, expected: Expect) {
    let mut text = String::new();
    with_events(site, as_of, until, |_, _, events| text = events.iter().map(line).collect());
    expected.assert_eq(&text);
}

fn line(event: &Event<'_>) -> String {
    let Event { at, day, kind, what, touched, .. } = event;
    let day = day.map(|day| format!(" (day {day})")).unwrap_or_default();
    let touched: Vec<String> = touched
        .iter()
        .map(|touched| {
            let (id, local) = (&touched.market.id, touched.local.strftime("%d. %H:%M"));
            let example = touched.example.unwrap_or("none");
            format!("{id} {local} {}/{} {example}", touched.prices, touched.articles)
        })
        .collect();
    format!("{at}{day} {} {what} | {}\n", kind.name(), touched.join(", "))
}

fn with_events(site: &Site, as_of: &str, until: &str, deed: impl FnOnce(&Sources, &Shop, &[Event<'_>])) {
    let sources = site.sources();
    let as_of: AsOf = as_of.parse().unwrap();
    let mut found = Diagnostics::default();
    let request = Request { jobs: Some(1), ..Request::new(&sources, as_of) };
    let shop = pipeline::shop(&request, &mut found).unwrap().unwrap();
    let until = until.parse().unwrap();
    let exchanges = pipeline::rates_ahead(&request, &shop.catalog, until, &mut found).unwrap();
    assert_eq!(found.errors(), 0, "{found:?}");
    deed(&sources, &shop, &schedule(&shop.catalog, &shop.ledgers, &exchanges, as_of, until));
}

/// A shop in which much is planned.
fn busy() -> Site {
    shop(
        r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
theme = "plain"
[tax]
entered = "net"
[markets.us]
locale = "en-US"
currency = "USD"
tax = { display = "excluded" }
[markets.de]
locale = "de-DE"
currency = "EUR"
[markets.fr]
locale = "fr-FR"
currency = "EUR"
[markets.se]
locale = "sv-SE"
currency = "SEK"
-- rates/2026-11-01.toml --
source = "test"
base = "EUR"
date = 2026-11-01
[rates]
USD = "1.10"
SEK = "11.20"
-- rates/2027-01-01.toml --
source = "test"
base = "EUR"
date = 2027-01-01
[rates]
USD = "1.20"
SEK = "11.30"
-- content/products/tea/index.md --
+++
sku = "TEA"
title = "Tea"
price = "8 EUR"
tax_class = "food"
[[overrides]]
price = "7 USD"
markets = ["us"]
from = 2026-12-01
until = "2026-12-05T18:00"
reason = "Fair"
[availability]
from = 2026-11-15
until = 2027-03-31
markets = { fr = { from = 2026-11-20 } }
+++
-- content/products/shirt/index.md --
+++
sku = "SHIRT"
title = "Shirt"
price = "20 EUR"
[[variants]]
sku = "SHIRT-S"
options = { size = "S" }
[[variants]]
sku = "SHIRT-L"
price = "22 EUR"
options = { size = "L" }
+++
-- content/promotions/friday.toml --
label = "Black Friday"
percent = "20 %"
on = "black-friday"
days_after = 3
-- content/promotions/less.toml --
label = "Less"
percent = "10 %"
from = 2026-11-28
until = 2026-11-28
-- content/promotions/evening.toml --
label = "Evening"
prices = { de = "9.90 EUR" }
products = ["MUG"]
from = "2026-12-24T18:00"
until = 2026-12-24
"#,
    )
}

#[test]
fn what_is_planned_is_told_by_each_markets_clock() {
    coming(
        &busy(),
        "2026-11-02",
        "2027-12-31",
        expect![[r#"
            2026-11-14T23:00:00Z available products become available | de 15. 00:00 1/1 TEA, se 15. 00:00 1/1 TEA
            2026-11-15T05:00:00Z available products become available | us 15. 00:00 1/1 TEA
            2026-11-19T23:00:00Z available products become available | fr 20. 00:00 1/1 TEA
            2026-11-26T23:00:00Z promotion-begins promotion friday begins: 20 % off | de 27. 00:00 4/4 MUG, fr 27. 00:00 4/4 MUG, se 27. 00:00 4/4 MUG
            2026-11-27T05:00:00Z promotion-begins promotion friday begins: 20 % off | us 27. 00:00 4/4 MUG
            2026-11-30T23:00:00Z promotion-ends promotion friday ends | de 01. 00:00 4/4 MUG, fr 01. 00:00 4/4 MUG, se 01. 00:00 4/4 MUG
            2026-12-01T05:00:00Z promotion-ends promotion friday ends | us 01. 00:00 4/4 MUG
            2026-12-01T05:00:00Z override-begins overrides begin: Fair | us 01. 00:00 1/1 TEA
            2026-12-05T23:00:00Z override-ends overrides end: Fair | us 05. 18:00 1/1 TEA
            2026-12-24T17:00:00Z promotion-begins promotion evening begins: 9.90 EUR | de 24. 18:00 1/1 MUG
            2026-12-24T23:00:00Z promotion-ends promotion evening ends | de 25. 00:00 1/1 MUG
            2027-01-01T00:00:00Z (day 2027-01-01) rates the rates of 2027-01-01 count (test) | us 31. 19:00 3/3 SHIRT-S, se 01. 01:00 4/4 MUG
            2027-03-31T22:00:00Z unavailable products become unavailable | de 01. 00:00 1/1 TEA, se 01. 00:00 1/1 TEA
            2027-04-01T04:00:00Z unavailable products become unavailable | us 01. 00:00 1/1 TEA
            2027-11-25T23:00:00Z promotion-begins promotion friday begins: 20 % off | de 26. 00:00 3/3 MUG, fr 26. 00:00 4/4 MUG, se 26. 00:00 3/3 MUG
            2027-11-26T05:00:00Z promotion-begins promotion friday begins: 20 % off | us 26. 00:00 3/3 MUG
            2027-11-29T23:00:00Z promotion-ends promotion friday ends | de 30. 00:00 3/3 MUG, fr 30. 00:00 4/4 MUG, se 30. 00:00 3/3 MUG
            2027-11-30T05:00:00Z promotion-ends promotion friday ends | us 30. 00:00 3/3 MUG
        "#]],
    );
    coming(
        &busy(),
        "2026-11-30T12:00Z",
        "2026-12-02",
        expect![[r#"
        2026-11-30T23:00:00Z promotion-ends promotion friday ends | de 01. 00:00 4/4 MUG, fr 01. 00:00 4/4 MUG, se 01. 00:00 4/4 MUG
        2026-12-01T05:00:00Z promotion-ends promotion friday ends | us 01. 00:00 4/4 MUG
        2026-12-01T05:00:00Z override-begins overrides begin: Fair | us 01. 00:00 1/1 TEA
    "#]],
    );
    // The last minutes of the last day, which is over where rates count.
    coming(&busy(), "2026-12-23T22:00-05:00", "2026-12-23", expect![[""]]);
    coming(
        &busy(),
        "2026-12-05T17:00-05:00",
        "2026-12-05",
        expect![[r#"
        2026-12-05T23:00:00Z override-ends overrides end: Fair | us 05. 18:00 1/1 TEA
    "#]],
    );
    coming(&shop(""), "2026-11-02", "2036-11-02", expect![[""]]);
}

/// A shop whose rates are good for a week.
fn aging(on_stale: &str) -> Site {
    shop(&format!(
        r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
theme = "plain"
[rates]
max_age = 7
on_stale = "{on_stale}"
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
-- content/products/tea/index.md --
+++
sku = "TEA"
title = "Tea"
price = "8 EUR"
+++
-- rates/2026-11-01.toml --
source = "test"
base = "EUR"
date = 2026-11-01
[rates]
USD = "1.10"
-- rates/2026-11-02.toml --
source = "test"
base = "EUR"
date = 2026-11-02
[rates]
USD = "1.10"
-- rates/ledger/us.csv --
date,sku,currency,price,regular,promotion,base,rate,rule
2026-10-01,TEA,USD,9.00,9.00,,8 EUR,1.1,smallest unit
-- content/promotions/late.toml --
label = "Late"
percent = "10 %"
from = 2026-11-20
until = 2026-11-20
products = ["TEA"]
markets = ["us"]
"#
    ))
}

#[test]
fn rates_grow_old_in_several_ways() {
    for (on_stale, then) in [
        ("fail", "builds fail | us 09. 19:00 1/1 TEA"),
        ("hold", "published prices stay | us 09. 19:00 1/1 TEA"),
        ("hide", "prices are not shown | us 09. 19:00 1/1 TEA"),
        ("base", "prices are shown in EUR | us 09. 19:00 1/1 TEA"),
    ] {
        let mut text = String::new();
        with_events(&aging(on_stale), "2026-11-02", "2026-12-31", |_, _, events| {
            text = events.iter().map(line).collect();
        });
        let expected = format!(
            "2026-11-10T00:00:00Z (day 2026-11-10) stale-rate rates of 2026-11-02 (test) are more than 7 days old: {then}\n\
             2026-11-20T05:00:00Z promotion-begins promotion late begins: 10 % off | us 20. 00:00 1/1 TEA\n\
             2026-11-21T05:00:00Z promotion-ends promotion late ends | us 21. 00:00 1/1 TEA\n"
        );
        assert_eq!(text, expected, "{on_stale}");
    }
}

/// A shop with pegs, gaps and held prices.
fn ending() -> Site {
    shop(
        r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
theme = "plain"
[rates.pegs.AED]
currency = "USD"
rate = "3.6725"
source = "Central Bank of the UAE"
until = 2026-12-31
[rates.pegs.BHD]
currency = "USD"
rate = "0.376"
source = "Central Bank of Bahrain"
from = 2026-12-01
[markets.us]
locale = "en-US"
currency = "USD"
pricing = { hold = "5 %", reprice = "quarterly" }
[markets.ae]
locale = "en-AE"
currency = "AED"
[markets.bh]
locale = "en-BH"
currency = "BHD"
[markets.pl]
locale = "pl-PL"
currency = "PLN"
-- content/products/tea/index.md --
+++
sku = "TEA"
title = "Tea"
price = "8 EUR"
+++
-- rates/2026-10-30.toml --
source = "test"
base = "EUR"
date = 2026-10-30
[rates]
USD = "1.10"
BHD = "0.42"
PLN = "4.25"
-- rates/2026-11-01.toml --
source = "test"
base = "EUR"
date = 2026-11-01
[rates]
USD = "1.10"
BHD = "0.42"
-- rates/ledger/us.csv --
date,sku,currency,price,regular,promotion,base,rate,rule
2026-10-01,TEA,USD,9.00,9.00,,8 EUR,1.125,smallest unit
2026-12-10,TEA,USD,8.70,8.70,,8 EUR,1.0875,smallest unit
"#,
    )
}

#[test]
fn pegs_gaps_and_holds_end() {
    coming(
        &ending(),
        "2026-11-02",
        "2027-08-31",
        expect![[r#"
        2026-12-01T00:00:00Z (day 2026-12-01) rates the peg of BHD begins | bh 01. 03:00 2/2 MUG
        2026-12-01T00:00:00Z (day 2026-12-01) no-rate there is no rate from EUR to PLN any more | pl 01. 01:00 2/2 MUG
        2026-12-10T05:00:00Z ledger prices are published | us 10. 00:00 1/1 TEA
        2027-01-01T00:00:00Z (day 2027-01-01) no-rate there is no rate from EUR to AED any more: the peg of AED has ended | ae 01. 04:00 2/2 MUG
        2027-01-01T05:00:00Z repricing published prices are let go | us 01. 00:00 1/1 TEA
    "#]],
    );
}

#[test]
fn laws_change_taxes_and_unit_prices() {
    let site = |market: &str, product: &str| {
        shop(&format!(
            r#"
-- site.toml --
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
theme = "plain"
[tax]
entered = "gross"
country = "DE"
[markets.us]
locale = "en-US"
currency = "EUR"
tax = {{ display = "excluded" }}
[markets.{market}
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
{product}
+++
"#
        ))
        .without("content/products/mug/index.de.md")
    };
    // What prices contain is taken out at the rate of the day; what the market itself asks is only said.
    let lower = site("de]\nlocale = \"de-DE\"\ncurrency = \"EUR\"", "price = \"11.90 EUR\"");
    coming(
        &lower,
        "2020-06-01",
        "2021-06-01",
        expect![[r#"
            2020-06-30T22:00:00Z tax the standard tax becomes 16 % (DE) | de 01. 00:00 0/0 none
            2020-07-01T04:00:00Z tax the standard tax becomes 16 % (DE) | us 01. 00:00 1/1 MUG
            2020-12-31T23:00:00Z tax the standard tax becomes 19 % (DE) | de 01. 00:00 0/0 none
            2021-01-01T05:00:00Z tax the standard tax becomes 19 % (DE) | us 01. 00:00 1/1 MUG
        "#]],
    );
    let food = site(
        "se]\nlocale = \"sv-SE\"\ncurrency = \"SEK\"",
        "price = \"11.90 EUR\"\nprices = { se = \"120 SEK\" }\ntax_class = \"food\"",
    );
    coming(
        &food,
        "2027-06-01",
        "2028-06-01",
        expect![[r#"
            2027-12-31T23:00:00Z tax the tax on food becomes 12 % (SE) | se 01. 00:00 0/1 MUG
        "#]],
    );
    let small =
        site("de]\nlocale = \"de-DE\"\ncurrency = \"EUR\"", "price = \"11.90 EUR\"\nnet = \"200 ml\"");
    coming(
        &small,
        "2022-05-01",
        "2023-05-01",
        expect![[r#"
        2022-05-27T22:00:00Z unit-price unit prices go by another rule (DE) | de 28. 00:00 0/1 MUG
    "#]],
    );
}

/// What everything costs in a market at an instant, as a build of then makes it. Files are read anew.
fn prices(sources: &Sources, at: Timestamp) -> Vec<Vec<String>> {
    let as_of = AsOf::Moment(at, at.to_zoned(TimeZone::UTC).date());
    let request = Request { jobs: Some(1), ..Request::new(sources, as_of) };
    let shop = pipeline::shop(&request, &mut Diagnostics::default()).unwrap().unwrap();
    let markets = shop.catalog.site.markets.iter().zip(&shop.ledgers);
    let of = |(market, ledger): (_, &Option<_>)| {
        let market: &tradewind::catalog::Market = market;
        let pricing = Pricing::new(&shop.catalog, market, &shop.exchange, ledger.as_ref(), as_of);
        let today = as_of.local_day(&market.time_zone);
        let of = |(product, goods): (&tradewind::catalog::Product, Goods<'_>)| match product
            .availability
            .allows(&market.id, today)
        {
            true => pricing.offer(goods, true).map_or("fault".to_owned(), |offer| format!("{offer:?}")),
            false => "not sold".to_owned(),
        };
        Goods::all(&shop.catalog).map(of).collect()
    };
    markets.map(of).collect()
}

#[test]
fn between_two_instants_nothing_changes_and_at_each_something_does() {
    for (site, until, least) in [(busy(), "2027-06-30", 13), (ending(), "2027-06-30", 4)] {
        with_events(&site, "2026-11-02T00:00Z", until, |sources, shop, events| {
            holds(sources, shop, events, true);
            assert!(events.len() > least, "{events:?}");
        });
    }
    // What the schedule reckons with fresh rates, a build with old ones does not show.
    for on_stale in ["fail", "hold", "hide", "base"] {
        with_events(&aging(on_stale), "2026-11-02T00:00Z", "2026-12-31", |sources, shop, events| {
            holds(sources, shop, events, false);
        });
    }
}

/// Builds of the moments of a schedule, and of moments between them, say the same as the schedule.
fn holds(sources: &Sources, shop: &Shop, events: &[Event<'_>], exactly: bool) {
    let mut at: Vec<Timestamp> = events.iter().map(|event| event.at).collect();
    assert!(at.is_sorted(), "{at:?}");
    at.dedup();
    let end = *at.last().unwrap() + 500.hours();
    let begin = "2026-11-02T00:00:00Z".parse().unwrap();
    let bounds: Vec<Timestamp> = [begin].into_iter().chain(at).chain([end]).collect();
    let mut last: Option<Vec<Vec<String>>> = None;
    for pair in bounds.windows(2) {
        let (first, end) = (pair[0], pair[1] - 1.second());
        let middle = Timestamp::from_second(first.as_second().midpoint(end.as_second())).unwrap();
        let now = prices(sources, first);
        for at in [middle, end] {
            assert!(prices(sources, at) == now, "something changes between {first} and {at}");
        }
        for (m, market) in shop.catalog.site.markets.iter().enumerate().filter(|_| exactly) {
            let Some(last) = &last else { continue };
            let others = now[m].iter().zip(&last[m]).filter(|(now, last)| now != last).count();
            let here = events.iter().filter(|event| event.at == first).flat_map(|event| &event.touched);
            let told: Vec<usize> = here.filter(|t| t.market.id == market.id).map(|t| t.articles).collect();
            // An article may have two causes at once.
            let most = told.iter().max().copied().unwrap_or_default();
            assert!((most..=told.iter().sum()).contains(&others), "{} at {first}: {told:?}", market.id);
        }
        last = Some(now);
    }
}

#[test]
fn the_command_prints_text_json_and_a_calendar() {
    let folder = busy().folder();
    let printed = |format: &str| {
        let words = ["schedule", "--as-of", "2026-11-20", "--until", "2026-12-06", "--format", format];
        let ran = folder.run(&words);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        assert_eq!(folder.run(&words).stdout, ran.stdout);
        ran.stdout
    };
    expect![[r#"
        2026-11-27, Friday
          00:00  2026-11-26T23:00Z  de, fr, se  promotion friday begins: 20 % off  12 prices, such as MUG  content/promotions/friday.toml:3
          00:00  2026-11-27T05:00Z  us          promotion friday begins: 20 % off  4 prices, such as MUG   content/promotions/friday.toml:3
        2026-12-01, Tuesday
          00:00  2026-11-30T23:00Z  de, fr, se  promotion friday ends              12 prices, such as MUG  content/promotions/friday.toml:3
          00:00  2026-12-01T05:00Z  us          promotion friday ends              4 prices, such as MUG   content/promotions/friday.toml:3
          00:00  2026-12-01T05:00Z  us          overrides begin: Fair              1 price, such as TEA    content/products/tea/index.md:6
        2026-12-05, Saturday
          18:00  2026-12-05T23:00Z  us          overrides end: Fair                1 price, such as TEA    content/products/tea/index.md:6
    "#]].assert_eq(&printed("text"));
    let json: serde_json::Value = serde_json::from_str(&printed("json")).unwrap();
    expect![[r#"
        {
          "at": "2026-11-26T23:00:00Z",
          "from": [
            {
              "file": "content/promotions/friday.toml",
              "line": 3
            }
          ],
          "kind": "promotion-begins",
          "markets": [
            {
              "articles": 4,
              "example": "MUG",
              "local": "2026-11-27T00:00",
              "market": "de",
              "prices": 4,
              "products": 3,
              "time_zone": "Europe/Berlin"
            },
            {
              "articles": 4,
              "example": "MUG",
              "local": "2026-11-27T00:00",
              "market": "fr",
              "prices": 4,
              "products": 3,
              "time_zone": "Europe/Paris"
            },
            {
              "articles": 4,
              "example": "MUG",
              "local": "2026-11-27T00:00",
              "market": "se",
              "prices": 4,
              "products": 3,
              "time_zone": "Europe/Stockholm"
            }
          ],
          "what": "promotion friday begins: 20 % off"
        }
    "#]]
    .assert_eq(&format!("{:#}\n", json[0]));
    let calendar = printed("ical");
    assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    assert_eq!(calendar.matches("BEGIN:VEVENT").count(), json.as_array().unwrap().len());
    let event = &calendar[..calendar.find("END:VEVENT").unwrap()];
    expect![[r#"
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Tradewind//Schedule//EN
        X-WR-CALNAME:Harbor
        BEGIN:VEVENT
        UID:20261126T230000Z-promotion-begins-843a52daa8b15be3@harbor.example
        DTSTAMP:20261120T000000Z
        DTSTART:20261126T230000Z
        SUMMARY:de\, fr\, se: promotion friday begins: 20 % off
        DESCRIPTION:12 prices\, such as MUG\nde: 2026-11-27T00:00\nfr: 2026-11-27T0
         0:00\nse: 2026-11-27T00:00\ncontent/promotions/friday.toml:3
        CATEGORIES:promotion-begins
        TRANSP:TRANSPARENT
    "#]]
    .assert_eq(&event.replace("\r\n", "\n"));

    let ran = folder.run(&["schedule", "--as-of", "2026-11-20", "--market", "de", "--out", "coming.ics"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(0), "coming.ics\n"), "{ran:?}");
    let calendar = std::fs::read_to_string(folder.path("coming.ics")).unwrap();
    assert!(calendar.starts_with("BEGIN:VCALENDAR\r\n") && !calendar.contains("us:"));
    let ran = folder.run(&["schedule", "--as-of", "2026-11-20", "--until", "2027-11-19", "--market", "x"]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let ran = folder.run(&["schedule", "--as-of", "2026-11-20", "--until", "2099-01-01"]);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{ran:?}");
}

#[test]
fn a_snapshot_of_a_later_day_is_looked_at_now() {
    let site = busy().file("rates/2027-01-01.toml", "base = \"EUR\"\n");
    let sources = site.sources();
    let mut found = Diagnostics::default();
    let request = Request::new(&sources, "2026-11-02".parse::<AsOf>().unwrap());
    let shop = pipeline::shop(&request, &mut found).unwrap().unwrap();
    assert_eq!(found.errors(), 0, "{found:?}");
    let until = "2027-12-31".parse().unwrap();
    pipeline::rates_ahead(&request, &shop.catalog, until, &mut found).unwrap();
    assert!(found.iter().any(|fault| fault.place.path() == "rates/2027-01-01.toml"), "{found:?}");
}
