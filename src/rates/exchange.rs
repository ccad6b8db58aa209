//! The ways from one currency to another: over a snapshot's base, over pegs, and from a currency that is no more to
//! its successor.
//!
//! Every currency is quoted against at most one other: against what took its place, what it is pegged to, or the base
//! of the snapshot that states it. That makes a tree, in which there is one way between two currencies, and a rate is
//! that way. It stays a way (the legs with their figures) instead of becoming one number: the cross of two rates has
//! no end in decimals, so an amount is multiplied by all it must be and then divided once, and a person can be shown
//! each step.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::history::History;
use super::{FxSnapshot, Peg};
use crate::money::{Currency, ENDED, Ended, Money};

/// All the ways there are on a day.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    day: Date,
    /// The newest snapshot of each layer, in the order of layers.
    sheets: Vec<Arc<Sheet>>,
    /// For a currency, the quote that leads on from it.
    quotes: BTreeMap<Currency, Quote>,
}

/// A snapshot, as far as a quote of it must name it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sheet {
    pub date: Date,
    pub base: Currency,
    /// Who states its figures.
    pub source: String,
    /// Its path below the site folder; none of a snapshot that has no file yet.
    pub file: Option<String>,
}

/// "1 EUR = 1.1172 USD", and who says so.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Quote {
    /// The currency there is one of.
    pub one: Currency,
    pub figure: Decimal,
    /// The currency the figure counts.
    pub of: Currency,
    pub stated: Stated,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Stated {
    Snapshot(Arc<Sheet>),
    /// By a peg with this source.
    Peg(Arc<str>),
    /// By the law that ended one of the two.
    Law(&'static Ended),
}

/// The way from one currency to another. No legs when they are the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Rate {
    pub from: Currency,
    pub to: Currency,
    pub legs: Vec<Leg>,
}

/// A step of the way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Leg {
    /// From the quote's `one` to its `of`.
    Times(Quote),
    /// From the quote's `of` to its `one`.
    DividedBy(Quote),
}

/// There is no way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoRate {
    pub from: Currency,
    pub to: Currency,
    /// The one of the two that nothing leads to.
    pub unreached: Currency,
    /// The newest snapshot of each layer.
    pub sheets: Vec<Arc<Sheet>>,
}

/// A rate that rests on a figure older than it may be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stale {
    /// The oldest figure of the way.
    pub quote: Quote,
    pub date: Date,
    /// In days, on the day of the exchange.
    pub age: u16,
    /// How old it may be.
    pub max_age: u16,
}

impl Exchange {
    /// The ways by one snapshot and by pegs.
    pub fn new(day: Date, snapshot: Option<&FxSnapshot>, pegs: &[Peg]) -> Self {
        let mut history = History::new(pegs, u16::MAX);
        if let Some(snapshot) = snapshot {
            history.add(0, snapshot, None);
        }
        history.on(day)
    }

    /// Of two quotes that close a circle the first stays; `spare` are quotes of currencies that have a better one. What
    /// the law fixed goes before pegs, and pegs before snapshots: who states them means them.
    pub(super) fn of(
        day: Date,
        sheets: Vec<Arc<Sheet>>,
        quotes: &[(Currency, &Quote)],
        spare: &[(Currency, &Quote)],
        pegs: &[Peg],
    ) -> Self {
        let mut exchange = Self { day, sheets, quotes: BTreeMap::new() };
        for (currency, quote) in quotes {
            exchange.lead_on(*currency, (*quote).clone());
        }
        exchange.join(spare);
        let ended = ENDED.iter().filter(|ended| ended.on <= day);
        for (ended, of) in ended.filter_map(|ended| Some((ended, ended.code.parse::<Currency>().ok()?))) {
            let (one, figure) = (ended.successor, ended.factor);
            exchange.lead_on(of, Quote { one, figure, of, stated: Stated::Law(ended) });
        }
        // Pegs of currencies the snapshots lack come first: of a circle, they are the part that is needed.
        let holding = pegs.iter().filter(|peg| peg.holds_on(day));
        let (listed, lacking): (Vec<_>, Vec<_>) =
            holding.partition(|peg| exchange.quotes.contains_key(&peg.currency()));
        for peg in lacking.into_iter().chain(listed) {
            let (one, figure, of) = (peg.to(), peg.rate(), peg.currency());
            if !exchange.quotes.get(&of).is_some_and(|quote| !matches!(quote.stated, Stated::Snapshot(_))) {
                exchange.lead_on(of, Quote { one, figure, of, stated: Stated::Peg(peg.source().into()) });
            }
        }
        exchange
    }

    /// Lets a quote lead on from a currency, unless that closed a circle.
    fn lead_on(&mut self, from: Currency, quote: Quote) {
        let next = quote.other(from);
        if next != from && !self.onward(next).iter().any(|(at, quote)| quote.other(*at) == from) {
            self.quotes.insert(from, quote);
        }
    }

    /// Joins the bases of later layers to the first one's, where no quote does: over the euro, the dollar, or the
    /// first currency that both know.
    fn join(&mut self, spare: &[(Currency, &Quote)]) {
        let bases: Vec<Currency> = self.sheets.iter().map(|sheet| sheet.base).collect();
        let Some(first) = bases.first() else { return };
        for base in &bases {
            let root = self.end(*first);
            let apart = self.end(*base) != root && !self.quotes.contains_key(base);
            let joins = |(currency, quote): &&(Currency, &Quote)| {
                quote.other(*currency) == *base && self.end(*currency) == root
            };
            let rank = |(currency, _): &&(Currency, &Quote)| {
                (*currency != Currency::EUR, *currency != Currency::USD, *currency)
            };
            if let Some((_, quote)) = spare.iter().filter(joins).min_by_key(rank).filter(|_| apart) {
                self.lead_on(*base, (*quote).clone());
            }
        }
    }

    /// The quotes from a currency to the end, each with the currency it leads on from. It ends, because no quote
    /// closes a circle.
    fn onward(&self, from: Currency) -> Vec<(Currency, &Quote)> {
        let step = |from: Currency| Some((from, self.quotes.get(&from)?));
        std::iter::successors(step(from), |(from, quote)| step(quote.other(*from))).collect()
    }

    fn end(&self, from: Currency) -> Currency {
        end(from, &self.onward(from))
    }

    /// The way from one currency to another.
    pub fn rate(&self, from: Currency, to: Currency) -> Result<Rate, NoRate> {
        let (mut up, mut down) = (self.onward(from), self.onward(to));
        if end(from, &up) != end(to, &down) {
            return Err(self.no_rate(from, to));
        }
        // Both go on to the same end; the way turns where they meet.
        while up.last().is_some_and(|(up, _)| down.last().is_some_and(|(down, _)| up == down)) {
            up.pop();
            down.pop();
        }
        let up = up.into_iter().map(|(from, quote)| match from == quote.of {
            true => Leg::DividedBy(quote.clone()),
            false => Leg::Times(quote.clone()),
        });
        let down = down.into_iter().rev().map(|(to, quote)| match to == quote.of {
            true => Leg::Times(quote.clone()),
            false => Leg::DividedBy(quote.clone()),
        });
        Ok(Rate { from, to, legs: up.chain(down).collect() })
    }

    fn no_rate(&self, from: Currency, to: Currency) -> NoRate {
        let root = self.sheets.first().map(|sheet| self.end(sheet.base));
        let from_is_lost = root.is_some_and(|root| self.end(from) != root);
        let unreached = if from_is_lost { from } else { to };
        NoRate { from, to, unreached, sheets: self.sheets.clone() }
    }

    pub fn day(&self) -> Date {
        self.day
    }

    /// The newest snapshot of each layer, in the order of layers.
    pub fn sheets(&self) -> &[Arc<Sheet>] {
        &self.sheets
    }

    /// The snapshot that states what a currency is worth; none of the base.
    pub fn stating(&self, currency: Currency) -> Option<&Sheet> {
        let base = self.sheets.first().map(|sheet| sheet.base);
        let way = self.onward(currency).into_iter().take_while(|(from, _)| Some(*from) != base);
        way.into_iter().find_map(|(_, quote)| match &quote.stated {
            Stated::Snapshot(sheet) => Some(&**sheet),
            _ => None,
        })
    }

    /// The same ways, as if all figures were of today: nothing is too old.
    pub fn fresh(&self) -> Self {
        Self { day: Date::MIN, ..self.clone() }
    }

    /// What of a rate is older than so many days.
    pub fn stale(&self, rate: &Rate, max_age: u16) -> Option<Stale> {
        let (date, quote) = rate.oldest()?;
        let age = age(date, self.day);
        (age > max_age).then(|| Stale { quote: quote.clone(), date, age, max_age })
    }
}

/// The last currency of a way.
fn end(from: Currency, onward: &[(Currency, &Quote)]) -> Currency {
    onward.last().map_or(from, |(from, quote)| quote.other(*from))
}

/// In days; what is of tomorrow has none.
pub(super) fn age(date: Date, day: Date) -> u16 {
    let days = (day - date).get_days().max(0);
    u16::try_from(days).unwrap_or(u16::MAX)
}

impl Rate {
    /// The figure on the way that was stated first, and when. None where only pegs and laws lead.
    pub fn oldest(&self) -> Option<(Date, &Quote)> {
        let dated = self.legs.iter().map(Leg::quote).filter_map(|quote| Some((quote.date()?, quote)));
        dated.min_by_key(|(date, _)| *date)
    }

    /// The amount, unrounded, in the other currency: all multiplications first, then one division, with the 28
    /// digits of a decimal. A price and its rates have fewer, so whatever ends (a half cent) comes out exactly.
    /// `None` where the number would leave the range of decimals.
    pub fn convert(&self, amount: Decimal) -> Option<Money> {
        let (mut times, mut divisor) = (amount, Decimal::ONE);
        for leg in &self.legs {
            match leg {
                Leg::Times(quote) => times = times.checked_mul(quote.figure)?,
                Leg::DividedBy(quote) => divisor = divisor.checked_mul(quote.figure)?,
            }
        }
        let converted = if divisor == Decimal::ONE { times } else { times.checked_div(divisor)? };
        // A decimal too small to be written is silently zero, and something never costs nothing.
        (converted.is_zero() == amount.is_zero()).then(|| Money::new(converted, self.to))
    }
}

impl Quote {
    /// The side that is not this one.
    pub(super) fn other(&self, side: Currency) -> Currency {
        if side == self.of { self.one } else { self.of }
    }

    /// The day it was stated for; what a peg or a law states holds on all days.
    pub fn date(&self) -> Option<Date> {
        match &self.stated {
            Stated::Snapshot(sheet) => Some(sheet.date),
            Stated::Peg(_) | Stated::Law(_) => None,
        }
    }

    /// Who says so.
    pub fn source(&self) -> &str {
        match &self.stated {
            Stated::Snapshot(sheet) => &sheet.source,
            Stated::Peg(source) => source,
            Stated::Law(ended) => ended.source,
        }
    }

    /// The snapshot's path below the site folder; a peg stands in site.toml, and a law in no file of the site.
    pub fn file(&self) -> Option<&str> {
        match &self.stated {
            Stated::Snapshot(sheet) => sheet.file.as_deref(),
            Stated::Peg(_) => Some("site.toml"),
            Stated::Law(_) => None,
        }
    }
}

impl Leg {
    pub fn quote(&self) -> &Quote {
        let (Leg::Times(quote) | Leg::DividedBy(quote)) = self;
        quote
    }
}

impl fmt::Display for Quote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "1 {} = {} {}", self.one, self.figure, self.of)
    }
}

/// "× 0.9194 (1 EUR = 0.9194 CHF)"
impl fmt::Display for Leg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (sign, quote) = match self {
            Leg::Times(quote) => ("×", quote),
            Leg::DividedBy(quote) => ("÷", quote),
        };
        write!(f, "{sign} {} ({quote})", quote.figure)
    }
}

impl fmt::Display for NoRate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NoRate { from, to, unreached, sheets } = self;
        let mut dates: Vec<String> = sheets.iter().map(|sheet| sheet.date.to_string()).collect();
        dates.dedup();
        if dates.is_empty() {
            return write!(f, "there are no rates, and no peg leads from {from} to {to}");
        }
        let dates = dates.join(" and ");
        write!(f, "neither the rates of {dates} nor a peg lead from {from} to {to}: ")?;
        write!(f, "{unreached} is not among them")
    }
}

impl fmt::Display for Stale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Stale { quote, date, age, max_age } = self;
        let days = |n: &u16| if *n == 1 { "1 day".to_owned() } else { format!("{n} days") };
        write!(f, "{quote} is of {date} and {} old, and may be {}", days(age), days(max_age))
    }
}

#[cfg(test)]
mod tests;
