//! The figures of a provider's file, day by day, and what is demanded of them whoever the provider is.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::error::{ImportError, bad_content};
use super::{FxSnapshot, Import};
use crate::money::{Currency, parse_amount};

pub(super) struct Days {
    source: &'static str,
    base: Currency,
    days: BTreeMap<Date, BTreeMap<Currency, Decimal>>,
    /// Codes that are no currency here, with the number of their rates.
    unknown: BTreeMap<String, usize>,
}

impl Days {
    pub(super) fn new(source: &'static str, base: Currency) -> Self {
        Self { source, base, days: BTreeMap::new(), unknown: BTreeMap::new() }
    }

    /// Begins a day, which a file may have once.
    pub(super) fn begin(&mut self, date: Date) -> Result<(), ImportError> {
        match self.days.insert(date, BTreeMap::new()) {
            None => Ok(()),
            Some(_) => Err(bad_content(format!("{date} is there twice"))),
        }
    }

    /// Takes down a rate, in units per 1 of the base.
    pub(super) fn put(&mut self, date: Date, code: &str, figure: &str) -> Result<(), ImportError> {
        let Ok(currency) = code.parse::<Currency>() else {
            *self.unknown.entry(code.to_owned()).or_default() += 1;
            return Ok(());
        };
        let rate = parse_amount(figure).filter(|rate| *rate > Decimal::ZERO).ok_or_else(|| {
            bad_content(format!(
                "the rate of {code} is not a decimal number greater than zero: `{}`",
                excerpt(figure)
            ))
        })?;
        if currency == self.base && rate == Decimal::ONE {
            return Ok(());
        }
        if currency == self.base {
            return Err(bad_content(format!("{code} is the base, so its rate is 1 and not {rate}")));
        }
        match self.days.entry(date).or_default().insert(currency, rate) {
            None => Ok(()),
            Some(_) => Err(bad_content(format!("{code} is there twice on {date}"))),
        }
    }

    /// The file was read to its end: makes the snapshots.
    pub(super) fn finish(self, origin: &str, digest: &str) -> Result<Import, ImportError> {
        let unknown = self.unknown.iter().map(|(code, n)| {
            let rates = if *n == 1 { "its rate was" } else { "its rates were" };
            format!("{} is not a currency of ISO 4217 today; {rates} left out ({n})", excerpt(code))
        });
        let empty = self.days.iter().filter(|(_, rates)| rates.is_empty());
        let empty = empty.map(|(date, _)| format!("{date} has no rates and was left out"));
        let notes = unknown.chain(empty).collect();
        let snapshot = |(date, rates)| FxSnapshot {
            date,
            base: self.base,
            source: self.source.to_owned(),
            origin: Some(origin.to_owned()),
            digest: Some(digest.to_owned()),
            fetched_at: None,
            rates,
            prices: BTreeMap::new(),
        };
        let days = self.days.into_iter().filter(|(_, rates)| !rates.is_empty());
        let snapshots: Vec<_> = days.map(snapshot).collect();
        if snapshots.is_empty() {
            return Err(bad_content("it holds no rates"));
        }
        Ok(Import { snapshots, notes })
    }
}

/// A word of the file, as much of it as a message can bear and with nothing in it that a terminal would obey.
pub(super) fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let plain = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let mut shown: String = plain.take(LONGEST).collect();
    if text.chars().nth(LONGEST).is_some() {
        shown.push('…');
    }
    shown
}
