//! The ways from one currency to another: over a snapshot's base, and over pegs.
//!
//! Every currency is quoted against at most one other: against what it is pegged to, or else against the snapshot's
//! base. That makes a tree, in which there is one way between two currencies, and a rate is that way. It stays a way
//! (the legs with their figures) instead of becoming one number: the cross of two rates has no end in decimals, so
//! an amount is multiplied by all it must be and then divided once, and a person can be shown each step.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{FxSnapshot, Peg};
use crate::money::{Currency, Money};

/// All the ways there are.
#[derive(Debug, Clone, Default)]
pub struct Exchange {
    snapshot: Option<(Date, Currency)>,
    /// For a currency, the quote that leads on from it.
    quotes: BTreeMap<Currency, Quote>,
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
    /// By the snapshot of this day.
    Snapshot(Date),
    /// By a peg with this source.
    Peg(String),
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
    pub snapshot: Option<Date>,
}

impl Exchange {
    /// A peg goes before the snapshot's rate of the same currency: who states it means it. A peg that would lead in
    /// a circle adds no way and is left out, and so is a second peg of a currency.
    pub fn new(snapshot: Option<&FxSnapshot>, pegs: &[Peg]) -> Self {
        let mut exchange = Self { snapshot: snapshot.map(|s| (s.date, s.base)), quotes: BTreeMap::new() };
        if let Some(snapshot) = snapshot {
            let stated = Stated::Snapshot(snapshot.date);
            let quote =
                |(&of, &figure)| (of, Quote { one: snapshot.base, figure, of, stated: stated.clone() });
            let listed = snapshot.rates.iter().filter(|(of, _)| **of != snapshot.base);
            exchange.quotes = listed.map(quote).collect();
        }
        // Pegs of currencies the snapshot lacks come first: of a circle, they are the part that is needed.
        let (listed, lacking): (Vec<_>, Vec<_>) =
            pegs.iter().partition(|peg| exchange.quotes.contains_key(&peg.currency()));
        for peg in lacking.into_iter().chain(listed) {
            exchange.add(peg);
        }
        exchange
    }

    fn add(&mut self, peg: &Peg) {
        let of = peg.currency();
        let pegged = matches!(self.quotes.get(&of), Some(Quote { stated: Stated::Peg(_), .. }));
        let circle = self.onward(peg.to()).iter().any(|quote| quote.one == of);
        if !pegged && !circle {
            let stated = Stated::Peg(peg.source().to_owned());
            self.quotes.insert(of, Quote { one: peg.to(), figure: peg.rate(), of, stated });
        }
    }

    /// The quotes from a currency to the end. It ends, because no peg closes a circle.
    fn onward(&self, from: Currency) -> Vec<&Quote> {
        std::iter::successors(self.quotes.get(&from), |quote| self.quotes.get(&quote.one)).collect()
    }

    /// The way from one currency to another.
    pub fn rate(&self, from: Currency, to: Currency) -> Result<Rate, NoRate> {
        let (mut up, mut down) = (self.onward(from), self.onward(to));
        // Both go on to the same end; the way turns where they meet.
        while up.last().is_some() && up.last() == down.last() {
            up.pop();
            down.pop();
        }
        let turn = up.last().map_or(from, |quote| quote.one);
        if turn != down.last().map_or(to, |quote| quote.one) {
            return Err(self.no_rate(from, to));
        }
        let up = up.into_iter().cloned().map(Leg::DividedBy);
        let down = down.into_iter().rev().cloned().map(Leg::Times);
        Ok(Rate { from, to, legs: up.chain(down).collect() })
    }

    fn no_rate(&self, from: Currency, to: Currency) -> NoRate {
        let end = |currency| self.onward(currency).last().map_or(currency, |quote| quote.one);
        let from_is_lost = self.snapshot.is_some_and(|(_, base)| end(from) != end(base));
        let unreached = if from_is_lost { from } else { to };
        NoRate { from, to, unreached, snapshot: self.snapshot.map(|(date, _)| date) }
    }
}

impl Rate {
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
        let NoRate { from, to, unreached, snapshot } = self;
        match snapshot {
            Some(date) => write!(f, "neither the rates of {date} nor a peg lead from {from} to {to}: ")
                .and_then(|()| write!(f, "{unreached} is not among them")),
            None => write!(f, "there are no rates, and no peg leads from {from} to {to}"),
        }
    }
}

#[cfg(test)]
mod tests;
