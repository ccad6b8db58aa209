//! The ledger: the prices a market has published, day by day, as `rates/ledger/<market>.csv` holds them.
//!
//! A line says that from a day on (or from a minute of it) something was sold at a price. It holds until the next line of the same article.
//! Lines are only ever added, so what a file says of the past stays, and two branches merge by keeping the lines of
//! both; their order means nothing. A build reads; `tradewind prices publish` adds.

mod read;

use std::collections::HashMap;

use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use crate::money::{Currency, Money};

/// The folder of the ledgers in a site.
pub const FOLDER: &str = "rates/ledger/";

/// The first line of every ledger.
pub const HEADER: &str = "date,sku,currency,price,regular,promotion,base,rate,rule";

/// What one market has published.
#[derive(Debug, Default, Clone)]
pub struct Ledger {
    /// By article number, each in the order of days.
    entries: HashMap<Box<str>, Vec<Entry>>,
}

/// From this moment on, this price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// On the market's clock. Midnight is written as the day alone.
    pub from: DateTime,
    pub sku: Box<str>,
    pub currency: Currency,
    /// What the shop asked. None: from this day on it was not for sale.
    pub price: Option<Decimal>,
    /// What it would have asked without a promotion; the same as `price` where there was none.
    pub regular: Option<Decimal>,
    /// The id of the promotion that lowered it.
    pub promotion: Option<Box<str>>,
    /// The price in the product's file it was made of; none where it was set by hand for the market.
    pub base: Option<Money>,
    /// How many of the market's currency there were for 1 of the base's.
    pub rate: Option<Decimal>,
    /// A fingerprint of all else it was made by: adjustment, tax, rounding.
    pub rule: Box<str>,
    /// Of the file, from 1; 0 for one that is not written yet.
    pub line: usize,
}

impl Ledger {
    /// What was in force at a moment.
    pub fn at(&self, sku: &str, moment: DateTime) -> Option<&Entry> {
        let entries = self.of(sku);
        entries[..entries.partition_point(|entry| entry.from <= moment)].last()
    }

    /// Everything published of an article, the oldest first.
    pub fn of(&self, sku: &str) -> &[Entry] {
        self.entries.get(sku).map_or(&[], Vec::as_slice)
    }

    /// The lowest price in force at any time from `from` on and before `until`, among those that count.
    pub fn lowest(
        &self,
        sku: &str,
        from: DateTime,
        until: DateTime,
        counts: impl Fn(&Entry) -> bool,
    ) -> Option<&Entry> {
        let entries = self.of(sku);
        let first = entries.partition_point(|entry| entry.from <= from).saturating_sub(1);
        entries[first..]
            .iter()
            .take_while(|entry| entry.from < until)
            .filter(|entry| entry.price.is_some() && counts(entry))
            .min_by_key(|entry| entry.price)
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The article numbers, in no order.
    pub fn skus(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(|sku| &**sku)
    }

    /// When anything was published last.
    pub fn last(&self) -> Option<DateTime> {
        self.entries.values().filter_map(|of| of.last()).map(|entry| entry.from).max()
    }
}

impl Entry {
    /// It would tell nothing that the other does not: only the rate may differ, which has not moved the price.
    pub fn says_the_same(&self, other: &Entry) -> bool {
        let said = |entry: &Entry| (entry.price, entry.regular, entry.currency, entry.base);
        said(self) == said(other) && (&self.promotion, &self.rule) == (&other.promotion, &other.rule)
    }

    pub fn from_midnight(self) -> Entry {
        Entry { from: self.from.date().to_datetime(Time::midnight()), ..self }
    }

    /// The line that says so, with its end. What is read from it is the same entry.
    pub fn to_line(&self) -> String {
        let amount = |of: Option<Decimal>| of.map(|n| n.to_string()).unwrap_or_default();
        let fields = [
            moment(self.from),
            self.sku.to_string(),
            self.currency.to_string(),
            amount(self.price),
            amount(self.regular),
            self.promotion.as_deref().unwrap_or_default().to_owned(),
            self.base.map(|base| base.to_string()).unwrap_or_default(),
            amount(self.rate),
            self.rule.to_string(),
        ];
        let mut line = fields.map(|field| quoted(&field)).join(",");
        line.push('\n');
        line
    }
}

/// "2026-11-27", "2026-11-27T18:00".
pub fn moment(from: DateTime) -> String {
    match from.time() == Time::midnight() {
        true => from.date().to_string(),
        false => from.strftime("%Y-%m-%dT%H:%M").to_string(),
    }
}

/// What [`moment`] writes, and nothing else.
fn parse_moment(text: &str) -> Option<DateTime> {
    let day = || text.parse::<Date>().ok().map(|day| day.to_datetime(Time::midnight()));
    let read = if text.contains('T') { text.parse().ok() } else { day() };
    read.filter(|read| moment(*read) == text)
}

/// A field as CSV wants it (RFC 4180).
fn quoted(field: &str) -> String {
    match field.contains([',', '"', '\n', '\r', '#']) || field.trim() != field {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field.to_owned(),
    }
}

#[cfg(test)]
mod tests;
