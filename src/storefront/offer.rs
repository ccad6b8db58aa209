//! An offer: what something costs in a market, as every page, list and feed repeats it.

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::law::Unit;
use crate::locale::Locale;
use crate::money::Money;

/// The figure for machines and the text for people, of one rounding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub price: Money,
    /// As its locale writes it: "1.234,50 €".
    pub shown: Box<str>,
    pub available: bool,
    /// None, for most.
    pub beside: Option<Box<Beside>>,
}

/// What is said beside a price.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Beside {
    pub reduction: Option<ShownReduction>,
    pub unit: Option<UnitOffer>,
    /// As its locale writes it: "0,25 €".
    pub deposit: Option<Box<str>>,
    pub converted: Option<Converted>,
    /// The tax in it, where that is not the market's standard rate: 0.07.
    pub tax: Option<Decimal>,
}

/// A reduction that may be announced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownReduction {
    /// What the promotion is called, and the language of that where it is not the market's.
    pub label: Box<str>,
    pub borrowed: Option<Locale>,
    /// What it is announced against.
    pub before: Money,
    pub before_shown: Box<str>,
    /// `before` is the lowest price of so many days; none where it is the price without the promotion.
    pub days: Option<u16>,
    /// In whole hundredths, never more than it is: 0.25.
    pub saving: Decimal,
    /// The last day.
    pub until: Option<Date>,
}

/// What one litre of it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitOffer {
    pub price: Money,
    /// As its locale writes it.
    pub shown: Box<str>,
    /// Of so much: 1 l, 100 ml.
    pub amount: Decimal,
    pub unit: Unit,
}

/// What a price was converted from, for markets that tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    /// The price in the product's file, as the locale writes it.
    pub shown: Box<str>,
    /// The day of the rate; of a price that is held, the day it was published.
    pub date: Date,
    /// Who stated the rate.
    pub source: Box<str>,
}
