//! FloatRates, as JSON (an entry per currency, keyed by its code in small letters) and as XML.
//!
//! The XML names its base. The JSON does not: there is a feed per base, and each lists all currencies but its own. So
//! the base is the one of the main currencies that is missing; where none or several are, it must be said.

use jiff::civil::Date;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;

use super::days::excerpt;
use super::error::{ImportError, bad_content};
use super::figure::scientific;
use super::json::{Object, object};
use super::xml::{self, begins_with};
use super::{Days, Provider, beginning};
use crate::money::{Currency, parse_amount};

pub(super) const JSON: Provider = Provider { recognises: is_json, read: read_json };
pub(super) const XML: Provider = Provider { recognises: is_xml, read: read_xml };

const SOURCE: &str = "FloatRates";
const MAIN: [&str; 7] = ["AUD", "CAD", "CHF", "EUR", "GBP", "JPY", "USD"];

fn is_json(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    start.starts_with('{') && start.contains("\"alphaCode\"")
}

fn is_xml(bytes: &[u8]) -> bool {
    begins_with(bytes, "channel") && beginning(bytes).contains("<baseCurrency>")
}

fn read_json(bytes: &[u8], base: Option<Currency>) -> Result<Days, ImportError> {
    let entries = Object::of_file(bytes)?;
    let stated = base;
    let base = stated.map_or_else(|| missing(&entries), Ok)?;
    let mut days = Days::new(SOURCE, base);
    if stated.is_none() {
        days.note(format!(
            "FloatRates' JSON does not name its base; it is taken to be {base}, the only main currency that is not listed"
        ));
    }
    for (key, entry) in entries.iter() {
        let entry = object(key, entry)?;
        let text = |name: &str| {
            let missing = || bad_content(format!("`{}` has no `{name}`", excerpt(key)));
            entry.text(name)?.ok_or_else(missing)
        };
        let code = text("code")?;
        if !code.eq_ignore_ascii_case(key) {
            let (key, code) = (excerpt(key), excerpt(&code));
            return Err(bad_content(format!("the entry `{key}` is of {code}")));
        }
        let rate = entry.get("rate").ok_or_else(|| bad_content(format!("{} has no rate", excerpt(&code))))?;
        days.put_rate(day(&text("date")?)?, &code, rate.get(), scientific(rate.get()))?;
    }
    Ok(days)
}

/// The only main currency that is not among the entries.
fn missing(entries: &Object) -> Result<Currency, ImportError> {
    let mut missing = MAIN.iter().filter(|code| !entries.has(&code.to_ascii_lowercase()));
    match (missing.next().and_then(|code| code.parse().ok()), missing.next()) {
        (Some(base), None) => Ok(base),
        _ => Err(ImportError::new(
            "FloatRates' JSON does not say which currency its rates count from",
            "name it, as in --base GBP, or import the XML of the same day, which says it",
        )),
    }
}

fn read_xml(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let channel = xml::read(bytes)?;
    let base = channel.one("baseCurrency")?;
    let base: Currency =
        base.text.parse().map_err(|unknown| bad_content(format!("{unknown}")).at(base.line))?;
    let mut days = Days::new(SOURCE, base);
    for item in channel.all("item") {
        let of = &item.one("baseCurrency")?.text;
        if of != base.code() {
            let of = excerpt(of);
            return Err(bad_content(format!("its rates count from {base} and from {of}")).at(item.line));
        }
        let (code, rate) = (&item.one("targetCurrency")?.text, &item.one("exchangeRate")?.text);
        let date = day(&item.one("pubDate")?.text).map_err(|error| error.at(item.line))?;
        days.put_rate(date, code, rate, with_thousands(rate)).map_err(|error| error.at(item.line))?;
    }
    Ok(days)
}

/// "Sat, 13 Jan 2024 11:55:01 GMT"
fn day(text: &str) -> Result<Date, ImportError> {
    let moment = rfc2822::DateTimeParser::new().parse_timestamp(text);
    let moment = moment.map_err(|_| bad_content(format!("`{}` is not a day", excerpt(text))))?;
    Ok(moment.to_zoned(TimeZone::UTC).date())
}

/// "15,726.52": commas before groups of three digits, and a point. Without the point it could be anything.
fn with_thousands(text: &str) -> Option<rust_decimal::Decimal> {
    let Some((whole, _)) = text.split_once('.').filter(|(whole, _)| whole.contains(',')) else {
        return scientific(text);
    };
    let mut groups = whole.split(',');
    let first = groups.next().is_some_and(|group| (1..=3).contains(&group.len()));
    (first && groups.all(|group| group.len() == 3)).then(|| parse_amount(&text.replace(',', "")))?
}
