//! An offer: what something costs in a market, as every page, list and feed repeats it.

use crate::money::Money;

/// The figure for machines and the text for people, of one rounding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub price: Money,
    /// As its locale writes it: "1.234,50 €".
    pub shown: Box<str>,
    pub available: bool,
}
