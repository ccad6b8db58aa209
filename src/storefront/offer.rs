//! An offer: what something costs in a market, as every page, list and feed repeats it.

use rust_decimal::Decimal;

use crate::law::Unit;
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
    pub unit: Option<UnitOffer>,
    /// As its locale writes it: "0,25 €".
    pub deposit: Option<Box<str>>,
}

/// What one litre of it costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitOffer {
    /// As its locale writes it.
    pub shown: Box<str>,
    /// Of so much: 1 l, 100 ml.
    pub amount: Decimal,
    pub unit: Unit,
}
