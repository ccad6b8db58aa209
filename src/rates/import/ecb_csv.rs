//! The ECB's CSV: the history, `Date,USD,JPY,…`, a line per day, `N/A` where there is no rate, every line with a
//! comma at its end; and eurofxref.csv, the same for one day with blanks after the commas and the day in words.

use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord, Trim};
use jiff::civil::Date;

use super::days::excerpt;
use super::ecb_xml::SOURCE;
use super::error::{ImportError, bad_content, damaged};
use super::{Days, Provider, beginning, utf8};
use crate::money::Currency;
use crate::rates::choose::iso_date;

pub(super) const PROVIDER: Provider = Provider { recognises, read };

fn recognises(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    let heading = start.lines().next().unwrap_or_default().to_ascii_lowercase();
    // What a person writes names its base.
    start.starts_with("Date,") && !["base", "currency"].iter().any(|name| heading.contains(name))
}

fn read(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let text = utf8(bytes)?;
    let mut reader = ReaderBuilder::new().trim(Trim::All).from_reader(text.as_bytes());
    let header = reader.headers().map_err(broken)?.clone();
    check_header(&header).map_err(|error| error.at(1))?;
    // A line cut short has too few fields, unless only its last figure was cut: the comma at the end tells.
    if !header.iter().next_back().is_some_and(str::is_empty) && !text.ends_with('\n') {
        return Err(damaged("its last line has no end").at(text.lines().count()));
    }
    let mut days = Days::new(SOURCE, Currency::EUR);
    for record in reader.records() {
        let record = record.map_err(broken)?;
        let line = record.position().map_or(0, |position| position.line() as usize);
        take(&mut days, &header, &record).map_err(|error| error.at(line))?;
    }
    Ok(days)
}

/// Every column has its own currency; only the one behind the last comma has none.
fn check_header(header: &StringRecord) -> Result<(), ImportError> {
    let mut seen = BTreeSet::new();
    for (i, code) in header.iter().enumerate() {
        if code.is_empty() && i + 1 < header.len() {
            return Err(bad_content(format!("column {} has no currency", i + 1)));
        }
        if !seen.insert(code) {
            return Err(bad_content(format!("{} has two columns", excerpt(code))));
        }
    }
    Ok(())
}

fn take(days: &mut Days, header: &StringRecord, record: &StringRecord) -> Result<(), ImportError> {
    let mut cells = header.iter().zip(record);
    let day = cells.next().map_or("", |(_, day)| day);
    let date = iso_date(day).or_else(|| Date::strptime("%d %B %Y", day).ok());
    let date = date.ok_or_else(|| bad_content(format!("`{}` is not a day", excerpt(day))))?;
    days.begin(date)?;
    for (code, figure) in cells.filter(|(_, figure)| !matches!(*figure, "" | "N/A")) {
        if code.is_empty() {
            return Err(bad_content(format!("`{}` stands in a column without a currency", excerpt(figure))));
        }
        days.put(date, code, figure)?;
    }
    Ok(())
}

pub(super) fn broken(error: csv::Error) -> ImportError {
    let line = error.position().map(|position| position.line() as usize);
    let error = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            damaged(format!("the line has {len} fields, and the first has {expected_len}"))
        }
        _ => damaged(&error),
    };
    ImportError { line, ..error }
}
