use proptest::prelude::*;
use serde_json::Value;

use super::*;
use Display::*;

fn check(tag: &str, currency: &str, display: Display, amount: &str) -> String {
    let (locale, currency) = (tag.parse().unwrap(), currency.parse().unwrap());
    let mut out = String::new();
    CurrencyFormat::new(&locale, currency, Digits::Cldr, display).format(amount.parse().unwrap(), &mut out);
    out
}

#[test]
fn prices_look_as_in_intl() {
    for (tag, currency, display, amount, expected) in [
        ("en-US", "USD", Symbol, "1234.5", "$1,234.50"),
    ] {
        assert_eq!(check(tag, currency, display, amount), expected, "{tag} {currency} {display:?} {amount}");
    }
}

/// The figures of a browser engine, from the shared folder; they are too many to be here.
fn oracle(file: &str) -> Option<Vec<Value>> {
    let shared = std::env::var("TRADEWIND_SHARED")
        .unwrap_or_else(|_| concat!(env!("CARGO_MANIFEST_DIR"), "/../shared").to_owned());
    let path = format!("{shared}/data/number-oracle/{file}");
    let Ok(text) = std::fs::read_to_string(&path) else {
        eprintln!("skipped: no {path}");
        return None;
    };
    let json: Value = serde_json::from_str(&text).unwrap();
    Some(json["cases"].as_array().unwrap().clone())
}

#[test]
fn the_oracle_agrees() {
    let Some(cases) = oracle("oracle.json") else { return };
    let text = |case: &Value, key: &str| case[key].as_str().unwrap().to_owned();
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let got = check(&text(case, "locale"), &text(case, "currency"), Symbol, &text(case, "amount"));
            (got != text(case, "expected")).then(|| format!("{got:?} is not {case}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn the_oracle_agrees_on_every_display() {
    let Some(cases) = oracle("display-variants.json") else { return };
    let mut wrong = Vec::new();
    for case in &cases {
        let text = |key: &str| case[key].as_str().unwrap();
        let (tag, currency, amount) = (text("locale"), text("currency"), text("amount"));
        let locale: Locale = tag.parse().unwrap();
        let numbers = crate::locale::NumberFormat::new(&locale);
        let mut latin = String::new();
        CurrencyFormat::with_numbering(&locale, currency.parse().unwrap(), Digits::Cldr, Symbol, Numbering::Latin)
            .format(amount.parse().unwrap(), &mut latin);
        for (key, got) in [
            ("symbol", check(tag, currency, Symbol, amount)),
            ("narrowSymbol", check(tag, currency, Narrow, amount)),
            ("code", check(tag, currency, Code, amount)),
            ("name", check(tag, currency, Name, amount)),
            ("latn", latin),
            ("decimal", numbers.decimal("1234567.891".parse().unwrap())),
            ("percent", numbers.percent("0.255".parse().unwrap())),
        ] {
            if got != text(key) {
                wrong.push(format!("{tag} {currency} {key}: {got:?} is not {:?}", text(key)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {} differ:\n{}", wrong.len(), cases.len() * 7, wrong.join("\n"));
}

proptest! {
    #[test]
    fn any_amount_can_be_written(
        mantissa in -79228162514264337593543950335_i128..=79228162514264337593543950335,
        scale in 0..=28_u32,
        tag in prop::sample::select(vec!["en", "ar-EG", "hi-IN", "es", "fr-CH", "ru", "tlh", "und", "pl"]),
        currency in prop::sample::select(Currency::all().collect::<Vec<_>>()),
        display in prop::sample::select(vec![Symbol, Narrow, Code, Name]),
    ) {
        let amount = Decimal::from_i128_with_scale(mantissa, scale);
        for digits in [Digits::Cldr, Digits::Iso] {
            let mut out = String::new();
            CurrencyFormat::new(&tag.parse().unwrap(), currency, digits, display).format(amount, &mut out);
            prop_assert!(!out.is_empty());
        }
        let numbers = crate::locale::NumberFormat::new(&tag.parse().unwrap());
        prop_assert!(!numbers.decimal(amount).is_empty() && !numbers.percent(amount).is_empty());
    }
}
