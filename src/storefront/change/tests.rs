use super::*;
use crate::money::parse_amount;

fn d(text: &str) -> Decimal {
    parse_amount(text).unwrap()
}

/// "14.90 EUR @0.9060 ×1.08 tax ×1.081 end 0.9 = 13.50 < 12.00": made of a base price at a rate by a rule, and lowered.
/// "= 13.50": by hand.
fn published(text: &str) -> Option<Makeup> {
    let (how, price) = text.split_once("= ")?;
    let (regular, price) = price.split_once(" < ").unwrap_or((price, price));
    let (base, rest) = how.split_once(" @").map_or((None, how), |(base, rest)| (Some(base), rest));
    let (rate, rule) = match base {
        Some(_) => rest.split_once(' ').unwrap_or((rest, "")),
        None => ("", rest),
    };
    Makeup::published(&Entry {
        from: "2026-09-01T00:00".parse().unwrap(),
        sku: "MUG".into(),
        currency: "CHF".parse().unwrap(),
        price: Some(d(price)),
        regular: Some(d(regular)),
        promotion: (price != regular).then(|| "sale".into()),
        base: base.map(|base| base.parse().unwrap()),
        rate: (!rate.is_empty()).then(|| d(rate)),
        rule: rule.trim().into(),
        line: 0,
    })
}

fn told(before: Option<Makeup>, after: Option<Makeup>) -> String {
    let Some(change) = Change::between(before, after) else { return "the same".to_owned() };
    let mut sum = Decimal::ZERO;
    let reason = |reason: &Reason| {
        sum += reason.amount.unwrap_or_default();
        let amount = reason.amount.map_or("?".to_owned(), |amount| amount.to_string());
        let how = if reason.how.is_empty() { String::new() } else { format!(" ({})", reason.how) };
        format!("{} {amount}{how}", reason.cause)
    };
    let text = change.reasons.iter().map(reason).collect::<Vec<_>>().join(", ");
    if let Some(amount) = change.amount() {
        assert_eq!(sum, amount, "{text}");
    }
    text
}

#[test]
fn causes_are_named_and_add_up() {
    const MUG: &str = "14.90 EUR @0.9060 smallest unit = 13.50";
    for (before, after, causes) in [
        (MUG, MUG, "the same"),
        (MUG, "14.90 EUR @0.9100 smallest unit = 13.50", "the same"),
        ("", MUG, "new ?"),
        (MUG, "", "withdrawn ?"),
        (MUG, "15.90 EUR @0.9060 smallest unit = 14.41", "base 0.91 (14.90 EUR to 15.90 EUR)"),
        (MUG, "14.90 EUR @0.9194 smallest unit = 13.70", "fx 0.20 (1 EUR = 0.906 to 0.9194 CHF)"),
        (MUG, "15.90 USD @0.9060 smallest unit = 14.41", "base 0.91 (14.90 EUR to 15.90 USD)"),
        (MUG, "14.90 EUR @0.9060 ×1.08 smallest unit = 14.58", "adjustment 1.08 (×1 to ×1.08)"),
        (MUG, "14.90 EUR @0.9060 tax ×1.081 smallest unit = 14.59", "tax 1.09 (×1 to ×1.081)"),
        (
            "14.90 EUR @0.9060 tax ÷1.19 smallest unit = 11.34",
            "14.90 EUR @0.9060 tax ÷1.2 smallest unit = 11.25",
            "tax -0.09 (÷1.19 to ÷1.2)",
        ),
        (MUG, "14.90 EUR @0.9060 end 0.9 = 13.90", "ladder 0.40 (smallest unit to end 0.9)"),
        (
            "14.90 EUR @0.9060 end 0.9 = 12.90",
            "14.90 EUR @0.9194 end 0.9 = 13.90",
            "fx 0.20 (1 EUR = 0.906 to 0.9194 CHF), rounding 0.80 (end 0.9)",
        ),
        (
            MUG,
            "15.90 EUR @0.9194 ×1.08 tax ×1.081 end 0.9 = 16.90",
            "base 0.91 (14.90 EUR to 15.90 EUR), adjustment 1.15 (×1 to ×1.08), fx 0.23 (1 EUR = 0.906 to 0.9194 CHF), \
             tax 1.28 (×1 to ×1.081), ladder -0.17 (smallest unit to end 0.9)",
        ),
        (MUG, "= 12.00", "fixed -1.50 (set by hand from now on)"),
        ("= 12.00", MUG, "fixed 1.50 (no longer set by hand)"),
        ("= 12.00", "= 13.00", "fixed 1.00 (set by hand to another amount)"),
        (MUG, "override = 9.00", "override -4.50 (begins)"),
        ("override = 9.00", MUG, "override 4.50 (ends)"),
        ("override = 9.00", "= 12.00", "override 3.00 (ends)"),
        ("override = 9.00", "override = 8.00", "override -1.00 (changes)"),
        (MUG, "14.90 EUR @0.9060 smallest unit = 13.50 < 10.00", "promotion -3.50 (begins: sale)"),
        (
            "14.90 EUR @0.9060 smallest unit = 13.50 < 10.00",
            "14.90 EUR @0.9194 smallest unit = 13.70",
            "fx 0.20 (1 EUR = 0.906 to 0.9194 CHF), promotion 3.50 (ends: sale)",
        ),
        ("= 13.00 < 9.00", "= 13.00 < 10.00", "promotion 1.00 (changes: sale)"),
    ] {
        assert_eq!(told(published(before), published(after)), causes, "{before} to {after}");
    }
}

#[test]
fn other_currencies_are_not_compared() {
    let mut after = published("= 13.00");
    after.as_mut().unwrap().price.currency = Currency::EUR;
    let change = Change::between(published("= 12.00"), after).unwrap();
    assert_eq!(change.reasons[0].cause, Cause::Currency);
    assert_eq!((change.amount(), change.part(), change.jump()), (None, None, None));
}

#[test]
fn a_promotion_is_no_jump() {
    let change = Change::between(published("= 20.00"), published("= 21.00 < 10.00")).unwrap();
    assert_eq!((change.part(), change.jump()), (Some(d("-0.5")), Some(d("0.05"))));
}

#[test]
fn parts_are_written_short() {
    for (part, sign, shown) in
        [("0.014815", true, "+1.48 %"), ("-0.5", true, "-50 %"), ("0.05", false, "5 %")]
    {
        assert_eq!(Percent(d(part), sign).to_string(), shown);
    }
}
