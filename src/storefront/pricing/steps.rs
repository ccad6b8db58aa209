//! The way to a price, step by step, for whoever asks. A build does not ask, and pays nothing for it.

use std::fmt;

use crate::diag::Place;
use crate::money::Money;

/// What was done, and what the price was then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    pub deed: Deed,
    /// In words: "× 1.08", "to the rung 72.90 (end 0.9 up)".
    pub how: String,
    /// As exact as a decimal can be; only the last steps have the decimals of the currency.
    pub price: Money,
    /// Where it stands that it is to be done so.
    pub origins: Vec<Origin>,
}

/// The kinds of steps, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// The price set by hand for the market.
    Fixed,
    /// The price set by hand for some days.
    Override,
    /// The price in the product's file.
    Base,
    /// What the market adds to it.
    Adjust,
    /// From one currency to the other.
    Convert,
    /// The rate is too old: what is done instead.
    Stale,
    /// Tax added or taken out.
    Tax,
    /// To a price the market likes to show.
    Ladder,
    /// The published price stays.
    Hold,
    Floor,
    Ceiling,
    Promotion,
    /// What a reduction is announced against.
    PriorPrice,
    /// The price of one litre or kilogram.
    UnitPrice,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A key of the product's file; within a variant's table, where it is a variant's.
    Product { variant: Option<usize>, key: Vec<String> },
    /// A key of a file of the site; the first of these that is there.
    Keys { path: String, keys: Vec<Vec<String>> },
    /// A place that was kept when the site was read.
    Place(Place),
    /// A line of a file of the site.
    Line { path: String, line: usize },
    /// Something that comes with the program, with who says so.
    Source(String),
}

impl Origin {
    pub(in crate::storefront) fn keys<const N: usize>(path: &str, keys: [&[&str]; N]) -> Self {
        let owned = |key: &[&str]| key.iter().map(|part| (*part).to_owned()).collect();
        Origin::Keys { path: path.to_owned(), keys: keys.into_iter().map(owned).collect() }
    }
}

impl Deed {
    /// Its name in what `explain` prints.
    pub const fn name(self) -> &'static str {
        match self {
            Deed::Fixed => "fixed price",
            Deed::Override => "override",
            Deed::Base => "base price",
            Deed::Adjust => "adjustment",
            Deed::Convert => "conversion",
            Deed::Stale => "stale rate",
            Deed::Tax => "tax",
            Deed::Ladder => "rounding",
            Deed::Hold => "hold",
            Deed::Floor => "floor",
            Deed::Ceiling => "ceiling",
            Deed::Promotion => "promotion",
            Deed::PriorPrice => "prior price",
            Deed::UnitPrice => "unit price",
        }
    }
}

impl fmt::Display for Deed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Takes down steps, or does not.
#[derive(Debug, Default)]
pub struct Steps(Option<Vec<Step>>);

impl Steps {
    /// For somebody who wants to know.
    pub fn told() -> Self {
        Self(Some(Vec::new()))
    }

    /// For a build.
    pub fn untold() -> Self {
        Self(None)
    }

    pub fn are_told(&self) -> bool {
        self.0.is_some()
    }

    /// Notes a step. It is made only where somebody wants to know.
    pub fn note(&mut self, step: impl FnOnce() -> Step) {
        if let Some(steps) = &mut self.0 {
            steps.push(step());
        }
    }

    pub fn into_steps(self) -> Vec<Step> {
        self.0.unwrap_or_default()
    }
}
