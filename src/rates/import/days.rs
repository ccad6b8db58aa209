//! The figures of a provider's file, day by day, and what is demanded of them whoever the provider is.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::error::{ImportError, bad_content};
use super::figure::of_one;
use super::{FxSnapshot, Import};
use crate::money::{Currency, ended, parse_amount};

pub(super) struct Days {
    source: Cow<'static, str>,
    pub(super) base: Currency,
    days: BTreeMap<Date, Figures>,
    /// Codes that are no currency here, with the number of their figures.
    unknown: BTreeMap<String, usize>,
    notes: Vec<String>,
    /// Where the file itself says its figures come from.
    pub(super) provenance: Option<Provenance>,
}

#[derive(Default)]
struct Figures {
    rates: BTreeMap<Currency, Decimal>,
    prices: BTreeMap<Currency, Decimal>,
}

pub(super) struct Provenance {
    pub(super) origin: Option<String>,
    pub(super) digest: Option<String>,
    pub(super) fetched_at: Option<Timestamp>,
}

impl Days {
    pub(super) fn new(source: impl Into<Cow<'static, str>>, base: Currency) -> Self {
        Self {
            source: source.into(),
            base,
            days: BTreeMap::new(),
            unknown: BTreeMap::new(),
            notes: Vec::new(),
            provenance: None,
        }
    }

    pub(super) fn note(&mut self, note: impl Into<String>) {
        self.notes.push(note.into());
    }

    /// Begins a day, which a file may have once.
    pub(super) fn begin(&mut self, date: Date) -> Result<(), ImportError> {
        match self.days.insert(date, Figures::default()) {
            None => Ok(()),
            Some(_) => Err(bad_content(format!("{date} is there twice"))),
        }
    }

    /// Takes down a rate, in units per 1 of the base, written as a plain decimal.
    pub(super) fn put(&mut self, date: Date, code: &str, figure: &str) -> Result<(), ImportError> {
        self.put_rate(date, code, figure, parse_amount(figure))
    }

    /// Takes down a rate that was `read` from a text.
    pub(super) fn put_rate(
        &mut self,
        date: Date,
        code: &str,
        text: &str,
        read: Option<Decimal>,
    ) -> Result<(), ImportError> {
        let Some((currency, rate)) = self.judge(code, "rate", text, read)? else { return Ok(()) };
        let twice = self.days.entry(date).or_default().rates.insert(currency, rate).is_some();
        self.once(date, currency, twice)
    }

    /// Takes down what so many `units` of a currency cost in the base, `read` from a text.
    pub(super) fn put_price(
        &mut self,
        date: Date,
        code: &str,
        units: &str,
        text: &str,
        read: Option<Decimal>,
    ) -> Result<(), ImportError> {
        if code.parse::<Currency>().is_err() {
            return self.judge(code, "price", text, read).map(|_| ());
        }
        let n = parse_amount(units).filter(|n| *n > Decimal::ZERO && n.is_integer()).ok_or_else(|| {
            bad_content(format!(
                "{code} is quoted for `{}` units, which is no number of them",
                excerpt(units)
            ))
        })?;
        let read = read.filter(|price| *price > Decimal::ZERO);
        let of_one = match read {
            Some(price) => Some(of_one(price, n).ok_or_else(|| {
                bad_content(format!("the price of {n} {code} is {price}, which has no exact price of one"))
            })?),
            None => None,
        };
        let Some((currency, price)) = self.judge(code, "price", text, of_one)? else { return Ok(()) };
        let twice = self.days.entry(date).or_default().prices.insert(currency, price).is_some();
        self.once(date, currency, twice)
    }

    fn once(&self, date: Date, currency: Currency, twice: bool) -> Result<(), ImportError> {
        let figures = &self.days[&date];
        let both = figures.rates.contains_key(&currency) && figures.prices.contains_key(&currency);
        if twice || both {
            return Err(bad_content(format!("{currency} is there twice on {date}")));
        }
        Ok(())
    }

    /// The currency and its figure, greater than zero; nothing of a code that is none, and of the base.
    fn judge(
        &mut self,
        code: &str,
        kind: &str,
        text: &str,
        read: Option<Decimal>,
    ) -> Result<Option<(Currency, Decimal)>, ImportError> {
        let Ok(currency) = code.parse::<Currency>() else {
            *self.unknown.entry(code.to_owned()).or_default() += 1;
            return Ok(None);
        };
        let figure = read.filter(|figure| *figure > Decimal::ZERO).ok_or_else(|| {
            let text = excerpt(text);
            bad_content(format!("the {kind} of {code} is not a decimal number greater than zero: `{text}`"))
        })?;
        if currency == self.base && figure != Decimal::ONE {
            return Err(bad_content(format!("{code} is the base, so its {kind} is 1 and not {figure}")));
        }
        Ok((currency != self.base).then_some((currency, figure)))
    }

    /// The file was read to its end: makes the snapshots.
    pub(super) fn finish(self, origin: &str, digest: &str) -> Result<Import, ImportError> {
        let first = self.days.keys().next().zip(self.base.began());
        if let Some((date, _)) = first.filter(|(date, began)| *date < began) {
            let base = self.base;
            return Err(ImportError::new(
                format!(
                    "{base} was not what it is today on {date}: it took the place of another currency later"
                ),
                "leave such days out: no price of today is in the old currency",
            ));
        }
        let mut notes = self.notes;
        notes.extend(unknown(&self.unknown));
        let empty = |figures: &Figures| figures.rates.is_empty() && figures.prices.is_empty();
        let without = self.days.iter().filter(|(_, figures)| empty(figures));
        notes.extend(without.map(|(date, _)| format!("{date} has no rates and was left out")));
        let provenance = self.provenance.unwrap_or_else(|| Provenance {
            origin: Some(origin.to_owned()),
            digest: Some(digest.to_owned()),
            fetched_at: None,
        });
        let snapshot = |(date, Figures { rates, prices })| FxSnapshot {
            date,
            base: self.base,
            source: self.source.clone().into_owned(),
            origin: provenance.origin.clone(),
            digest: provenance.digest.clone(),
            fetched_at: provenance.fetched_at,
            rates,
            prices,
        };
        let days = self.days.into_iter().filter(|(_, figures)| !empty(figures));
        let snapshots: Vec<_> = days.map(snapshot).collect();
        if snapshots.is_empty() {
            return Err(bad_content("it holds no rates"));
        }
        Ok(Import { snapshots, notes })
    }
}

/// What is said of codes that are no currency: the first of them one by one.
fn unknown(codes: &BTreeMap<String, usize>) -> impl Iterator<Item = String> {
    const MOST: usize = 40;
    let each = codes.iter().take(MOST).map(|(code, n)| {
        let rates = if *n == 1 { "its rate was" } else { "its rates were" };
        match ended(code) {
            Some(ended) => format!("{ended}; {rates} left out ({n})"),
            None => format!("{} is not a currency of ISO 4217 today; {rates} left out ({n})", excerpt(code)),
        }
    });
    let more = codes.len().saturating_sub(MOST);
    each.chain((more > 0).then(|| format!("{more} more codes are not currencies of ISO 4217 today")))
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
