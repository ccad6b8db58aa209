//! The JSON that most services send, each with its own frills: a base, a day, and the units of each currency per 1 of
//! the base. Open Exchange Rates, exchangerate.host (its form of today names pairs: `USDEUR`), Fixer, and Frankfurter,
//! whose second version sends a list of rows. A series has an object of rates per day.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::days::excerpt;
use super::error::{ImportError, bad_content};
use super::figure::scientific;
use super::json::{self, Object, broken, object};
use super::{Days, Provider, beginning, iso_day, utf8};
use crate::money::Currency;

pub(super) const PROVIDER: Provider = Provider { recognises, read };
pub(super) const ROWS: Provider = Provider { recognises: has_rows, read: read_rows };

/// Anything with rates in it, and answers that say why there are none.
fn recognises(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    let known = ["\"rates\"", "\"quotes\"", "\"error\"", "\"success\"", "\"disclaimer\"", "\"message\""];
    start.starts_with('{') && known.iter().any(|key| start.contains(key))
}

fn read(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let answer = Object::of_file(bytes)?;
    refuse_errors(&answer)?;
    let pairs = answer.has("quotes");
    let key = if pairs { "quotes" } else { "rates" };
    let rates = answer.get(key).ok_or_else(|| bad_content("it has no `rates`"))?;
    let rates = object(key, rates)?;
    let base = answer.text(if pairs { "source" } else { "base" })?;
    let base = base.ok_or_else(|| bad_content("it does not say which currency its rates count from"))?;
    let base: Currency = base.parse().map_err(|unknown| bad_content(format!("{unknown}")))?;
    if let Some(amount) = answer.get("amount") {
        let one = scientific(amount.get()).is_some_and(|amount| amount == rust_decimal::Decimal::ONE);
        if !one {
            let what = format!("its rates are for {} {base}", excerpt(amount.get()));
            return Err(ImportError::new(what, "ask the provider for the rates of 1"));
        }
    }
    let mut days = Days::new(source(&answer, pairs), base);
    let series = rates
        .iter()
        .next()
        .is_some_and(|(key, value)| value.get().starts_with('{') || super::iso_date(key).is_some());
    if series {
        for (day, rates) in rates.iter() {
            take(&mut days, iso_day(day)?, &object(day, rates)?, pairs)?;
        }
    } else {
        take(&mut days, day(&answer)?, &rates, pairs)?;
    }
    Ok(days)
}

fn take(days: &mut Days, date: Date, rates: &Object, pairs: bool) -> Result<(), ImportError> {
    days.begin(date)?;
    let prefix = if pairs { days.base.to_string() } else { String::new() };
    for (code, rate) in rates.iter() {
        let Some(code) = code.strip_prefix(&prefix) else {
            return Err(bad_content(format!("the pair {} does not begin with {prefix}", excerpt(code))));
        };
        days.put_rate(date, code, rate.get(), scientific(rate.get()))?;
    }
    Ok(())
}

/// The day of the rates: stated, or that of the moment they were made, in UTC.
fn day(answer: &Object) -> Result<Date, ImportError> {
    if let Some(date) = answer.text("date")? {
        return iso_day(&date);
    }
    let moment =
        answer.get("timestamp").ok_or_else(|| bad_content("it does not say of which day its rates are"))?;
    let second = moment.get().parse().ok().filter(|second: &i64| *second > 0);
    let moment = second.and_then(|second| Timestamp::from_second(second).ok());
    let moment = moment.ok_or_else(|| bad_content("its `timestamp` is no moment"))?;
    Ok(moment.to_zoned(TimeZone::UTC).date())
}

fn source(answer: &Object, pairs: bool) -> &'static str {
    let says = |key: &str, word: &str| answer.get(key).is_some_and(|value| value.get().contains(word));
    if says("disclaimer", "openexchangerates") || says("license", "openexchangerates") {
        "Open Exchange Rates"
    } else if pairs || says("motd", "exchangerate.host") {
        "exchangerate.host"
    } else if answer.has("amount") || answer.has("start_date") && !answer.has("success") {
        "Frankfurter"
    } else {
        "Fixer"
    }
}

/// An answer that is no list tells why in its own way.
fn refuse_errors(answer: &Object) -> Result<(), ImportError> {
    let is = |key: &str, text: &str| answer.get(key).is_some_and(|value| value.get() == text);
    let detail = answer.get("error").filter(|value| value.get().starts_with('{'));
    let detail = detail.map(|value| object("error", value)).transpose()?;
    let failed = is("success", "false") || is("error", "true") || detail.is_some();
    let listed = answer.has("rates") || answer.has("quotes");
    if !failed && (listed || !answer.has("message")) {
        return Ok(());
    }
    let words = |object: &Object| -> Vec<String> {
        let known = ["code", "type", "status", "message", "info", "description", "error"];
        let text = |value: &RawValue| match value.get() {
            number if number.starts_with(|c: char| c.is_ascii_digit()) => Some(number.to_owned()),
            _ => json::text(value),
        };
        known.iter().filter_map(|key| text(object.get(key)?)).collect()
    };
    let said = words(detail.as_ref().unwrap_or(answer)).join(", ");
    let what = format!("the provider answered with an error instead of rates: {}", excerpt(&said));
    Err(ImportError::new(what, "ask the provider again, with a valid key and a day that it has"))
}

/// `[{"date":"2026-09-04","base":"EUR","quote":"USD","rate":1.1622}, …]`
fn has_rows(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    start.starts_with('[') && ["\"base\"", "\"quote\"", "\"rate\""].iter().all(|key| start.contains(key))
}

fn read_rows(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    #[derive(Deserialize)]
    struct Row<'a> {
        date: String,
        base: String,
        quote: String,
        #[serde(borrow)]
        rate: &'a RawValue,
    }
    let rows: Vec<Row> = serde_json::from_str(utf8(bytes)?).map_err(broken)?;
    let base = rows.first().map(|row| row.base.as_str()).unwrap_or_default();
    let base: Currency = base.parse().map_err(|unknown| bad_content(format!("{unknown}")))?;
    let mut days = Days::new("Frankfurter", base);
    for row in &rows {
        if row.base != base.code() {
            let other = excerpt(&row.base);
            return Err(bad_content(format!("its rates count from {base} and from {other}")));
        }
        days.put_rate(iso_day(&row.date)?, &row.quote, row.rate.get(), scientific(row.rate.get()))?;
    }
    Ok(days)
}
