//! Single values as written that become values as meant: locales, prices, percentages, addresses. `None` has been
//! reported, with what to write instead.

use rust_decimal::Decimal;

use super::site::Site;
use super::written::{At, Document, When};
use crate::calendar::Window;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::law::{CLASSES, InvalidQuantity, NetQuantity, TaxClass};
use crate::locale::{InvalidMeasure, Locale, Measure, Region};
use crate::money::{InvalidMoney, Money, parse_amount, parse_percent};

pub fn read_locale(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<Locale> {
    match written.parse::<Locale>() {
        Ok(locale) => Some(locale),
        Err(unknown) => {
            let message = format!("`{}` is not a BCP 47 locale", written.value);
            found.push(
                Diagnostic::error(Code::UnknownLocale, document.place(written.span), message)
                    .hint("Write a language and, if it matters, a country: \"de\", \"pt-BR\", \"zh-Hans-CN\"")
                    .suggestion(unknown.hint()),
            );
            None
        }
    }
}

pub fn read_country(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<Region> {
    match written.parse::<Region>() {
        Ok(region) => Some(region),
        Err(unknown) => {
            let message = format!("`{}` is not a country of ISO 3166-1", written.value);
            found.push(
                Diagnostic::error(Code::UnknownCountry, document.place(written.span), message)
                    .hint("Write its two letters in capitals: DE, GB, US.")
                    .suggestion(unknown.hint()),
            );
            None
        }
    }
}

/// A price as written, or the diagnostic that says what is wrong with it.
pub fn read_money(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<Money> {
    let why = match written.parse::<Money>() {
        Ok(money) => return Some(money),
        Err(why) => why,
    };
    let code = match why {
        InvalidMoney::NoCurrency => Code::PriceWithoutCurrency,
        InvalidMoney::Currency(_) => Code::UnknownCurrency,
        _ => Code::InvalidValue,
    };
    found.push(
        Diagnostic::error(code, document.place(written.span), format!("the price `{}` {why}", written.value))
            .hint("Write amount and currency: \"14.90 EUR\"."),
    );
    None
}

/// A price for a market, which must be in its currency. A market that is not built now is taken at its word.
pub fn market_money(
    document: &Document,
    market: &str,
    written: &At<String>,
    site: &Site,
    found: &mut Diagnostics,
) -> Option<Money> {
    if let Some(unknown) = site.unknown_market(market, || document.place(written.span)) {
        found.push(unknown);
        return None;
    }
    let money = read_money(document, written, found)?;
    let currency = site.markets.iter().find(|m| m.id == market).map(|m| m.currency);
    if let Some(currency) = currency.filter(|c| *c != money.currency) {
        let message = format!("the market `{market}` sells in {currency}, not in {}", money.currency);
        let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
        found.push(d.hint(format!("Write the price in {currency}.")));
        return None;
    }
    Some(money)
}

/// From one local moment to another. What ends before it begins is reported.
pub fn read_window(
    document: &Document,
    from: Option<&At<When>>,
    until: Option<&At<When>>,
    found: &mut Diagnostics,
) -> Option<Window> {
    let window = Window { begin: from.map(|when| when.begin()), end: until.and_then(|when| when.end()) };
    if let Some(until) = until.filter(|_| window.is_empty()) {
        found.push(
            Diagnostic::error(Code::InvalidValue, document.place(until.span), "it ends before it begins")
                .hint("A day given as `until` is the last one; a time is the first moment after."),
        );
        return None;
    }
    Some(window)
}

/// "19 %" as a fraction. Nothing can lose all it is worth.
pub fn read_percent(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<Decimal> {
    let percent = parse_percent(written).filter(|p| *p > -Decimal::ONE);
    if percent.is_none() {
        let message = format!("`{}` is not a percentage", written.value);
        let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
        found.push(d.hint("Write it as \"19 %\"."));
    }
    percent
}

/// A tax, as a fraction of what is taxed.
pub fn read_rate(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<Decimal> {
    let rate = read_percent(document, written, found)?;
    if (Decimal::ZERO..=Decimal::ONE).contains(&rate) {
        return Some(rate);
    }
    let message = format!("`{}` cannot be a tax", written.value);
    let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
    found.push(d.hint("A tax lies between 0 % and 100 %."));
    None
}

pub fn read_class(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<TaxClass> {
    match written.parse() {
        Ok(class) => Some(class),
        Err(unknown) => {
            let place = document.place(written.span);
            let d =
                Diagnostic::error(Code::UnknownTaxClass, place, format!("{unknown} that taxes tell apart"));
            let names: Vec<&str> = CLASSES.iter().map(|class| class.name()).collect();
            found.push(d.hint(format!("Classes: {}.", names.join(", "))).suggestion(unknown.suggestion));
            None
        }
    }
}

/// "0.33 l", or the diagnostic that says what is wrong with it.
pub fn read_net(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<NetQuantity> {
    match written.parse() {
        Ok(net) => Some(net),
        Err(why) => {
            let hint = match &why {
                InvalidQuantity::Amount(amount) if amount.contains(',') => {
                    "Write decimals after a point: \"2.5 kg\"."
                }
                InvalidQuantity::Unit(_) => {
                    "Units: mg, g, kg, ml, cl, dl, l, mm, cm, m, cm², m², m³, pieces. Write ounces and pints in these."
                }
                _ => "Write amount and unit: \"0.33 l\", \"500 g\", \"6 x 0.33 l\", \"12 pieces\".",
            };
            let message = format!("the net quantity `{}` {why}", written.value);
            let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
            found.push(d.hint(hint));
            None
        }
    }
}

/// "28 cm", or the diagnostic that says what is wrong with it.
pub fn read_measure(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<Measure> {
    match written.parse() {
        Ok(measure) => Some(measure),
        Err(why) => {
            let message = format!("the measure `{}` {why}", written.value);
            let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
            found.push(match why {
                InvalidMeasure::Unit(unknown) => d
                    .hint("Units: cm, m, in, m², ml, l, g, kg, oz, lb, h, °C, W, GB and others; see docs/front-matter.md. What says more is a text without a table.")
                    .maybe_hint(unknown.suggestion),
                InvalidMeasure::Value(value) if value.contains(',') => {
                    d.hint("Write decimals after a point: { measure = \"2.5 kg\" }")
                }
                _ => d.hint("Write number and unit, { measure = \"28 cm\" }, or a text without a table: \"about 28 cm\""),
            });
            None
        }
    }
}

pub fn read_positive(document: &Document, written: &At<String>, found: &mut Diagnostics) -> Option<Decimal> {
    let amount = parse_amount(written).filter(|a| *a > Decimal::ZERO);
    if amount.is_none() {
        let message = format!("`{}` is not a positive decimal number", written.value);
        let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
        found.push(d.hint("Write it as \"0.05\"."));
    }
    amount
}

/// An age in days. Ten years are as good as none.
pub fn read_age(document: &Document, written: &At<i64>, found: &mut Diagnostics) -> Option<u16> {
    let days = u16::try_from(written.value).ok().filter(|days| *days <= 3660);
    if days.is_none() {
        let message = format!("a rate cannot be {} days old", written.value);
        let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
        found.push(d.hint("Write how many days old a rate may be: max_age = 7"));
    }
    days
}

/// An http(s) address without query and fragment, without its last slash; or what is wrong with it.
pub fn clean_url(url: &str) -> Result<String, String> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let rest = rest.ok_or_else(|| format!("`{url}` does not begin with https://"))?;
    let host = rest.split('/').next().unwrap_or("");
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
    if host.is_empty() || !rest.chars().all(plain) || rest.contains("//") {
        return Err(format!("`{url}` is not an address"));
    }
    Ok(url.trim_end_matches('/').to_owned())
}

/// Letters, digits and the few signs an address can show as they are.
pub fn is_url_word(word: &str) -> bool {
    use icu::properties::CodePointMapData;
    use icu::properties::props::{GeneralCategory, GeneralCategoryGroup};
    let categories = CodePointMapData::<GeneralCategory>::new();
    // Joiners are no marks, but Persian and Indic words are misspelt without them.
    let joins = |c: char| {
        matches!(c, '\u{200c}' | '\u{200d}') || GeneralCategoryGroup::Mark.contains(categories.get(c))
    };
    word.chars().all(|c| c.is_alphanumeric() || joins(c) || "-_.~".contains(c))
}
