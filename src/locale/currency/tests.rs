//! The cases at hand, and those of a browser engine where the shared folder is.

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
        ("en-US", "USD", Symbol, "-0.001", "-$0.00"),
        ("en-US", "USD", Symbol, "0.005", "$0.01"),
        ("en-US", "JPY", Symbol, "0.5", "¥1"),
        ("en-US", "CAD", Symbol, "5", "CA$5.00"),
        ("en-US", "CAD", Narrow, "5", "$5.00"),
        ("en-US", "KWD", Symbol, "1.2345", "KWD\u{a0}1.235"),
        ("en-US", "USD", Code, "-1234.5", "-USD\u{a0}1,234.50"),
        ("en-US", "USD", Name, "1", "1.00 US dollars"),
        ("en-GB", "GBP", Name, "1234.5", "1,234.50 British pounds"),
        ("en-IN", "INR", Symbol, "1234567.891", "₹12,34,567.89"),
        ("de-DE", "EUR", Symbol, "1234.5", "1.234,50\u{a0}€"),
        ("de-AT", "EUR", Symbol, "1234567.891", "€\u{a0}1.234.567,89"),
        ("de-CH", "CHF", Symbol, "-1234.5", "CHF-1'234.50"),
        ("fr-FR", "EUR", Symbol, "1234.5", "1\u{202f}234,50\u{a0}€"),
        ("fr-CH", "CHF", Symbol, "1234.5", "1\u{202f}234.50\u{a0}CHF"),
        ("fr-CA", "USD", Symbol, "1234.5", "1\u{a0}234,50\u{a0}$\u{a0}US"),
        ("es-ES", "EUR", Symbol, "1234.5", "1234,50\u{a0}€"),
        ("es-ES", "EUR", Symbol, "12345", "12.345,00\u{a0}€"),
        ("pl-PL", "USD", Symbol, "1234.5", "1234,50\u{a0}USD"),
        ("pl-PL", "PLN", Name, "5", "5,00 złotego polskiego"),
        ("nl-NL", "EUR", Symbol, "-1234.5", "€\u{a0}-1.234,50"),
        ("sv-SE", "SEK", Symbol, "-0.5", "\u{2212}0,50\u{a0}kr"),
        ("hu-HU", "HUF", Symbol, "1234.5", "1235\u{a0}Ft"),
        ("ru-RU", "RUB", Name, "2", "2,00 российского рубля"),
        ("tr-TR", "TRY", Symbol, "9.995", "₺10,00"),
        ("ar-EG", "EGP", Symbol, "-1234.5", "\u{61c}-\u{200f}١٬٢٣٤٫٥٠\u{a0}ج.م.\u{200f}"),
        ("ar-AE", "AED", Symbol, "1234.5", "\u{200f}1,234.50\u{a0}د.إ.\u{200f}"),
        ("fa-IR", "IRR", Symbol, "1234.5", "\u{200e}ریال\u{a0}۱٬۲۳۵"),
        ("he-IL", "ILS", Symbol, "-1234.5", "\u{200f}\u{200e}-1,234.50\u{a0}\u{200f}₪"),
        ("hi-IN", "INR", Symbol, "1234567.891", "₹12,34,567.89"),
        ("bn-BD", "BDT", Symbol, "1234567", "১২,৩৪,৫৬৭.০০৳"),
        ("ja-JP", "JPY", Symbol, "1234.5", "￥1,235"),
        ("ja-JP", "JPY", Name, "1234", "1,234円"),
        ("zh-TW", "TWD", Symbol, "1234.5", "$1,234.50"),
        ("zh-TW", "USD", Symbol, "1234.5", "US$1,234.50"),
        ("th-TH", "THB", Symbol, "1234.5", "฿1,234.50"),
        ("pt-CV", "CVE", Symbol, "1234.5", "1234$50\u{a0}\u{200b}"),
        ("en-DE", "EUR", Symbol, "12345.6", "€12,345.60"),
        ("en-AT", "EUR", Symbol, "12345.6", "€\u{a0}12.345,60"),
        ("sr-ME", "EUR", Symbol, "1234.5", "1.234,50\u{a0}€"),
        ("zh-Hans-SG", "SGD", Symbol, "1", "$1.00"),
        ("tlh", "EUR", Symbol, "1234.5", "€\u{a0}1,234.50"),
        ("en-US", "BTC", Symbol, "0.123456785", "BTC\u{a0}0.12"),
    ] {
        assert_eq!(check(tag, currency, display, amount), expected, "{tag} {currency} {display:?} {amount}");
    }
}

#[test]
fn digits_are_those_in_use_or_those_on_the_list() {
    for (currency, cldr, iso) in [("EUR", 2, 2), ("HUF", 0, 2), ("JPY", 0, 0), ("KWD", 3, 3), ("CLF", 4, 4)] {
        let currency = currency.parse().unwrap();
        assert_eq!((Digits::Cldr.of(currency), Digits::Iso.of(currency)), (cldr, iso), "{currency}");
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
        CurrencyFormat::with_numbering(
            &locale,
            currency.parse().unwrap(),
            Digits::Cldr,
            Symbol,
            Numbering::Latin,
        )
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
            // ICU puts the sign of tr's own pattern before the name, too: "₺1.234,50 Türk lirası". CLDR's pattern for
            // names says otherwise, and so do we.
            if got != text(key) && (tag, key) != ("tr-TR", "name") {
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
