//! A plain CSV of one's own, long or wide: `date,base,currency,rate` with a line per rate, or `date,base,USD,JPY` with
//! a line per day and nothing where there is no rate. `base` may be left out where the caller names it; a `source`
//! says who states the figures.

use std::collections::BTreeMap;

use csv::{ReaderBuilder, StringRecord, Trim};

use super::days::excerpt;
use super::ecb_csv::broken;
use super::error::{ImportError, bad_content, damaged};
use super::{Days, Provider, beginning, iso_day, utf8};
use crate::money::Currency;

pub(super) const PROVIDER: Provider = Provider { recognises, read };

fn recognises(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    let heading = start.lines().next().unwrap_or_default().to_ascii_lowercase();
    heading.split(',').any(|name| name.trim().trim_matches('"') == "date")
}

fn read(bytes: &[u8], base: Option<Currency>) -> Result<Days, ImportError> {
    let text = utf8(bytes)?;
    // A last line cut short could be a lower rate.
    if !text.ends_with('\n') {
        return Err(damaged("its last line has no end").at(text.lines().count()));
    }
    let mut reader = ReaderBuilder::new().trim(Trim::All).from_reader(text.as_bytes());
    let columns = Columns::of(&reader.headers().map_err(broken)?.clone()).map_err(|error| error.at(1))?;
    let mut days: Option<Days> = None;
    for record in reader.records() {
        let record = record.map_err(broken)?;
        let line = record.position().map_or(0, |position| position.line() as usize);
        take(&mut days, &columns, &record, base).map_err(|error| error.at(line))?;
    }
    days.ok_or_else(|| bad_content("it holds no rates"))
}

/// Which column is what.
struct Columns {
    named: BTreeMap<&'static str, usize>,
    /// Of the wide form.
    currencies: Vec<(usize, String)>,
}

impl Columns {
    fn of(heading: &StringRecord) -> Result<Self, ImportError> {
        let mut columns = Self { named: BTreeMap::new(), currencies: Vec::new() };
        for (i, name) in heading.iter().enumerate() {
            let known = ["date", "base", "source", "currency", "rate"];
            match known.into_iter().find(|known| name.eq_ignore_ascii_case(known)) {
                Some(known) if columns.named.insert(known, i).is_none() => {}
                None if columns.currencies.iter().all(|(_, other)| other != name) => {
                    columns.currencies.push((i, name.to_owned()));
                }
                _ => return Err(bad_content(format!("{} has two columns", excerpt(name)))),
            }
        }
        let long = columns.named.contains_key("currency") && columns.named.contains_key("rate");
        let half = columns.named.contains_key("currency") || columns.named.contains_key("rate");
        let codes = |(_, name): &(usize, String)| name.parse::<Currency>().is_ok();
        if long != half
            || long != columns.currencies.is_empty()
            || !long && !columns.currencies.iter().any(codes)
        {
            return Err(ImportError::new(
                format!(
                    "its columns are not known: {}",
                    excerpt(&heading.iter().collect::<Vec<_>>().join(","))
                ),
                "write date,base,currency,rate above the columns, or date,base and a column per currency",
            ));
        }
        Ok(columns)
    }

    fn cell<'r>(&self, name: &str, record: &'r StringRecord) -> Option<&'r str> {
        record.get(*self.named.get(name)?)
    }
}

fn take(
    days: &mut Option<Days>,
    columns: &Columns,
    record: &StringRecord,
    asked: Option<Currency>,
) -> Result<(), ImportError> {
    let base = match columns.cell("base", record) {
        Some(code) => code.parse().map_err(|unknown| bad_content(format!("{unknown}")))?,
        None => asked.ok_or_else(|| {
            let hint = "add a column `base`, or name it: --base EUR";
            ImportError::new("it does not say which currency its rates count from", hint)
        })?,
    };
    let source = columns.cell("source", record).filter(|source| !source.is_empty()).unwrap_or("a CSV file");
    let days = days.get_or_insert_with(|| Days::new(source.to_owned(), base));
    if days.base != base {
        return Err(bad_content(format!("its rates count from {} and from {base}", days.base)));
    }
    let date = iso_day(columns.cell("date", record).unwrap_or_default())?;
    if let (Some(code), Some(rate)) = (columns.cell("currency", record), columns.cell("rate", record)) {
        return days.put(date, code, rate);
    }
    days.begin(date)?;
    let cells = columns.currencies.iter().filter_map(|(i, code)| Some((code, record.get(*i)?)));
    for (code, rate) in cells.filter(|(_, rate)| !matches!(*rate, "" | "N/A")) {
        days.put(date, code, rate)?;
    }
    Ok(())
}
