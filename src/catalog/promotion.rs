//! A promotion: for some time, some products cost less in some markets. `read` makes one of its file, `reach` finds the
//! products it names.

mod reach;
pub(super) mod read;

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use jiff::Timestamp;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use super::ProductId;
use super::market::Market;
use crate::calendar::{AsOf, Calendar, Window};
use crate::diag::Place;
use crate::locale::Locale;
use crate::money::Money;
use reach::Reached;
pub(super) use reach::join;

/// A promotion as meant.
#[derive(Debug)]
pub struct Promotion {
    /// The name of its file.
    pub id: String,
    pub place: Place,
    /// By locale, that of the source last.
    labels: Vec<(Locale, String)>,
    /// By market; it holds in no other.
    reductions: BTreeMap<String, Reduction>,
    /// None: all products.
    reached: Option<Reached>,
    timing: Timing,
    pub rounding: PromotionRounding,
}

/// What becomes of a price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reduction {
    pub by: By,
    pub place: Place,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// A fraction of it is taken off.
    Percent(Decimal),
    /// So much is taken off, in the market's currency.
    Amount(Money),
    /// It is this instead, in the market's currency.
    Price(Money),
}

/// How a reduced price is rounded.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "lowercase")]
pub enum PromotionRounding {
    /// Down to the currency's smallest unit: nobody gets less off than was promised.
    #[default]
    Minor,
    /// As the market rounds converted prices.
    Market,
}

#[derive(Debug)]
enum Timing {
    Window(Window),
    /// A day of the calendar, and so many before and after.
    Day {
        id: String,
        year: Option<i16>,
        before: i32,
        after: i32,
        calendar: Arc<Calendar>,
    },
}

impl Promotion {
    /// What it is called, in the first of the chain's languages that it has, and which that is.
    pub fn label(&self, chain: &[Locale]) -> (&Locale, &str) {
        let find = |locale: &Locale| self.labels.iter().find(|(of, _)| of == locale);
        let found = chain.iter().find_map(find).unwrap_or(&self.labels[self.labels.len() - 1]);
        (&found.0, &found.1)
    }

    pub(super) fn add_label(&mut self, locale: Locale, label: String) {
        self.labels.insert(0, (locale, label));
    }

    /// The languages that it is called something in, that of the source last.
    pub fn languages(&self) -> impl Iterator<Item = &Locale> {
        self.labels.iter().map(|(locale, _)| locale)
    }

    /// What it does in the market; nothing, where it is not held there.
    pub fn reduction(&self, market: &Market) -> Option<&Reduction> {
        self.reductions.get(market.terms())
    }

    /// Whether it is for the product, or for this variant of it.
    pub fn applies(&self, product: ProductId, variant: Option<usize>) -> bool {
        self.reached.as_ref().is_none_or(|reached| reached.has(product, variant))
    }

    /// The time in which it holds, if the moment is within; it has a beginning.
    pub fn active(&self, market: &Market, as_of: AsOf) -> Option<Window> {
        let year = as_of.local_day(&market.time_zone).year();
        let windows = self.windows(market, year.saturating_sub(1)..=year.saturating_add(1));
        windows.into_iter().find(|window| window.contains(as_of, &market.time_zone))
    }

    /// The times at which it holds, as far as they belong to days of these years.
    pub fn windows(&self, market: &Market, years: RangeInclusive<i16>) -> Vec<Window> {
        if self.reduction(market).is_none() {
            return Vec::new();
        }
        match &self.timing {
            Timing::Window(window) => vec![*window],
            Timing::Day { id, year, before, after, calendar } => {
                let country = market.country().map(|country| country.as_str());
                let years = years.filter(|of| year.is_none_or(|only| only == *of));
                let spans = years.flat_map(|year| calendar.in_year(id, year, country));
                spans.map(|span| span.window(*before, *after)).collect()
            }
        }
    }

    /// When it begins and ends after the moment, in this year and the next, in order.
    pub fn next_instants(&self, market: &Market, after: AsOf) -> Vec<Timestamp> {
        let zone = &market.time_zone;
        let year = after.local_day(zone).year();
        let windows = self.windows(market, year.saturating_sub(1)..=year.saturating_add(1));
        let now = after.instant(zone);
        let instants = windows.iter().flat_map(|window| window.instants(zone));
        let mut instants: Vec<Timestamp> =
            instants.filter(|instant| now.is_none_or(|now| now < *instant)).collect();
        instants.sort();
        instants.dedup();
        instants
    }
}
