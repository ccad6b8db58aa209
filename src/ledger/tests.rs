use std::fmt::Write as _;

use super::*;
use crate::diag::{Diagnostics, SourceText};
use crate::money::parse_amount;
use expect_test::{Expect, expect};
use proptest::prelude::*;

fn read(lines: &str) -> (Option<Ledger>, Diagnostics) {
    let mut found = Diagnostics::default();
    let source = SourceText::new("rates/ledger/de.csv", format!("{HEADER}\n{lines}"));
    (Ledger::parse(&source, &mut found), found)
}

fn ledger(lines: &str) -> Ledger {
    let (ledger, found) = read(lines);
    assert!(found.is_empty(), "{found:?}");
    ledger.unwrap()
}

fn at(text: &str) -> DateTime {
    parse_moment(text).unwrap()
}

const MUG: &str = "2026-01-01,MUG,EUR,20.00,20.00,,20 EUR,1,ab\n\
                   2026-02-01,MUG,EUR,15.00,20.00,winter,20 EUR,1,ab\n\
                   2026-02-10,MUG,EUR,20.00,20.00,,20 EUR,1,ab\n\
                   2026-03-01,MUG,EUR,,,,,,\n";

#[test]
fn a_line_holds_until_the_next() {
    let ledger = ledger(MUG);
    for (on, price) in [
        ("2025-12-31", None),
        ("2026-01-01", Some("20.00")),
        ("2026-01-31", Some("20.00")),
        ("2026-02-09", Some("15.00")),
        ("2026-02-28", Some("20.00")),
        ("2026-03-01", None),
    ] {
        let price = price.map(|p| parse_amount(p).unwrap());
        assert_eq!(ledger.at("MUG", at(on)).and_then(|e| e.price), price, "{on}");
    }
    assert_eq!(ledger.at("CUP", at("2026-02-01")), None);
}

#[test]
fn the_lowest_price_of_some_days_is_found() {
    let ledger = ledger(MUG);
    for (from, until, price) in [
        ("2026-01-02", "2026-02-01", Some("20.00")),
        ("2026-01-03", "2026-02-02", Some("15.00")),
        ("2026-02-09", "2026-02-20", Some("15.00")),
        ("2026-02-10", "2026-02-20", Some("20.00")),
        ("2025-11-01", "2025-12-01", None),
        ("2025-12-20", "2026-01-20", Some("20.00")),
        ("2026-03-02", "2026-04-01", None),
    ] {
        let lowest = ledger.lowest("MUG", at(from), at(until), |_| true).and_then(|e| e.price);
        assert_eq!(lowest, price.map(|p| parse_amount(p).unwrap()), "{from} to {until}");
    }
    let dear = |entry: &Entry| entry.promotion.is_none();
    assert_eq!(
        ledger.lowest("MUG", at("2026-02-02"), at("2026-02-20"), dear).map(|e| e.from),
        Some(at("2026-02-10"))
    );
}

#[test]
fn a_price_can_change_within_a_day() {
    let lines = "2026-02-01,MUG,EUR,20.00,20.00,,20 EUR,1,ab\n\
                 2026-02-01T18:00,MUG,EUR,15.00,20.00,evening,20 EUR,1,ab\n";
    let ledger = ledger(lines);
    assert_eq!(ledger.at("MUG", at("2026-02-01T17:59")).unwrap().promotion, None);
    assert_eq!(ledger.at("MUG", at("2026-02-01T18:00")).unwrap().promotion.as_deref(), Some("evening"));
    for wrong in ["2026-02-01T18", "2026-02-01T00:00", "2026-02-01 18:00", "2026-02-01T18:00:30", "20260201"]
    {
        assert_eq!(parse_moment(wrong), None, "{wrong}");
    }
}

#[test]
fn lines_of_two_branches_lie_beside_each_other() {
    let mut lines: Vec<&str> = MUG.split_inclusive('\n').collect();
    lines.reverse();
    lines.push(lines[0]);
    let merged = ledger(&lines.concat());
    assert_eq!(merged.of("MUG").len(), 4);
    assert_eq!(merged.at("MUG", at("2026-02-05")).unwrap().promotion.as_deref(), Some("winter"));
}

fn report(lines: &str, expected: Expect) {
    let (ledger, mut found) = read(lines);
    assert!(ledger.is_none());
    found.sort();
    let mut text = String::new();
    for d in found.iter() {
        let (line, column) = d.position().unwrap();
        writeln!(text, "{line}:{column} {}", d.message).unwrap();
    }
    expected.assert_eq(&text);
}

#[test]
fn what_is_damaged_is_pointed_at() {
    report(
        "2026-01-01,MUG,EUR,20.00,20.00,,20 EUR,1,ab\n2026-01-02,MUG,EUR,21",
        expect![[r#"
        3:1 the last line has no end: it may be cut short
        3:1 the line has 4 fields, and a ledger's has 9
    "#]],
    );
    report(
        "2026-13-01,MUG,EUR,20.00,20.00,,20 EUR,1,ab\n",
        expect![[r#"
        2:1 `2026-13-01` is not what stands under `date`
    "#]],
    );
    report(
        "2026-01-01,MUG,EUR,20.00,20.00,,20 EUR,1,ab\n2026-01-01,MUG,EUR,21.00,21.00,,21 EUR,1,ab\n",
        expect![[r#"
        3:1 MUG has two prices from 2026-01-01 on
    "#]],
    );
    report(
        "<<<<<<< ours\n2026-01-01,MUG,EUR,20.00,20.00,,20 EUR,1,ab\n=======\n>>>>>>> theirs\n",
        expect![[r#"
        2:1 two branches changed the ledger, and were not merged to the end
    "#]],
    );
    report(
        "2026-01-01,,EUR,-1,20.00,,20 EUR,1,ab\n2026-01-01,MUG,EUX,NaN,1e3,,20,1,ab\n",
        expect![[r#"
        2:1 `-1` is not what stands under `price`
        3:1 `NaN` is not what stands under `price`
    "#]],
    );
    report(
        "2026-01-01,MUG,EUR,20.00,,,20 EUR,1,ab\n",
        expect![[r#"
        2:1 a price stands with its regular price, or neither does
    "#]],
    );
    report(
        "2026-01-01,\"MUG,EUR,20.00,20.00,,20 EUR,1,ab\n",
        expect![[r#"
        2:1 the line has 2 fields, and a ledger's has 9
    "#]],
    );
}

#[test]
fn a_ledger_has_its_header() {
    let mut found = Diagnostics::default();
    assert!(Ledger::parse(&SourceText::new("rates/ledger/de.csv", "date,price\n"), &mut found).is_none());
    assert!(Ledger::parse(&SourceText::new("rates/ledger/de.csv", ""), &mut found).is_none());
    assert_eq!(found.errors(), 2);
    let empty = Ledger::parse(&SourceText::new("rates/ledger/de.csv", format!("{HEADER}\n")), &mut found);
    assert!(empty.unwrap().is_empty());
}

prop_compose! {
    fn any_entry()(
        hours in 0i64..100_000, sku in "[A-Z\"#, -]{0,6}[A-Z]", price in prop::option::of((0i64..10_000_000, 0u32..4)),
        promotion in prop::option::of("[a-z-]{1,8}"), base in prop::option::of(0i64..1_000_000),
        rate in prop::option::of((1i64..1_000_000_000, 0u32..9)), rule in "[0-9a-f]{0,8}",
    ) -> Entry {
        let price = price.map(|(n, scale)| Decimal::new(n, scale));
        Entry {
            from: at("2020-01-01").checked_add(jiff::Span::new().hours(hours)).unwrap(),
            sku: sku.into(), currency: Currency::EUR, price, regular: price,
            promotion: promotion.map(Into::into),
            base: base.map(|n| Money::new(Decimal::new(n, 2), Currency::USD)),
            rate: rate.map(|(n, scale)| Decimal::new(n, scale)), rule: rule.into(), line: 0,
        }
    }
}

proptest! {
    #[test]
    fn what_is_written_reads_back_the_same(entry in any_entry()) {
        let ledger = ledger(&entry.to_line());
        let read = ledger.of(&entry.sku);
        prop_assert_eq!(read.len(), 1);
        prop_assert_eq!(&Entry { line: 0, ..read[0].clone() }, &entry);
    }

    #[test]
    fn nothing_makes_it_panic(text in "\\PC*", noise in "[0-9,\"\n a-zA-Z.-]{0,200}") {
        read(&text);
        read(&noise);
    }
}
