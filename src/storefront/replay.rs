//! What would have become of prices: past rates go by, day after day, and prices are published each day and held by
//! several bands, into ledgers that nobody keeps. It is the way of a build and of publishing; only promotions are left
//! out, which no rate moves.
//!
//! Prices stay exact. What is told of them, how often they change and how far they drift, is statistics, and in floats.

use jiff::civil::Date;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{Goods, Hold, Price, PriceFault, Pricing, Steps};
use crate::calendar::AsOf;
use crate::catalog::{Catalog, Market, Product};
use crate::ledger::Entry;
use crate::rates::Exchange;

/// What became of a market's prices.
#[derive(Debug)]
pub struct Replay {
    /// Articles whose price is converted.
    pub articles: usize,
    /// Days on which all prices could be made.
    pub days: usize,
    /// Days on which one could not, and nothing was published.
    pub missed: usize,
    pub courses: Vec<Course>,
    /// What publishing would have written by the first band.
    pub ledger: Vec<Entry>,
    pub drawn: Option<Drawn>,
}

/// What became of prices by one band.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    /// None: every day counts at once.
    pub band: Option<Decimal>,
    pub changes: usize,
    /// The same for one article in a year of 365 days.
    pub changes_a_year: f64,
    /// The part of the days on which any price changed.
    pub days_with_change: f64,
    /// For how many days the steadiest price stayed.
    pub longest: usize,
    /// How far what was asked lay from what the day's rates make of the base price: on average, at the lowest and at
    /// the highest, as parts of the latter.
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

impl Course {
    /// The farthest that a price drifted, in either direction.
    pub fn worst(&self) -> f64 {
        self.high.max(-self.low)
    }
}

/// One article, day by day.
#[derive(Debug)]
pub struct Drawn {
    pub sku: String,
    pub days: Vec<Day>,
}

#[derive(Debug)]
pub struct Day {
    pub date: Date,
    pub exact: Decimal,
    /// After the ladder.
    pub rounded: Decimal,
    /// By band.
    pub asked: Vec<Decimal>,
}

/// An article by one band.
#[derive(Clone, Default)]
struct State {
    last: Option<Entry>,
    changes: usize,
    /// The day since which the price stays.
    since: Option<usize>,
    longest: usize,
}

/// Sums over articles and days.
#[derive(Clone, Copy)]
struct Sum {
    days_with_change: usize,
    drift: f64,
    measured: usize,
    low: f64,
    high: f64,
}

/// Replays days with their rates, in their order. Without a `sku` an article of middling price is drawn.
pub fn replay(
    catalog: &Catalog,
    market: &Market,
    days: &[(Date, Exchange)],
    bands: &[Option<Decimal>],
    sku: Option<&str>,
) -> Replay {
    let goods: Vec<(&Product, Goods<'_>)> = Goods::all(catalog).collect();
    let mut states = vec![vec![State::default(); bands.len()]; goods.len()];
    let mut converted = vec![false; goods.len()];
    let none =
        Sum { days_with_change: 0, drift: 0.0, measured: 0, low: f64::INFINITY, high: f64::NEG_INFINITY };
    let mut sums = vec![none; bands.len()];
    let (mut ledger, mut drawn, mut missed) = (Vec::new(), None, 0);
    for (n, (date, exchange)) in days.iter().enumerate() {
        let pricing = Pricing::new(catalog, market, exchange, None, AsOf::Day(*date));
        let candidate =
            |(product, goods): &(&Product, Goods<'_>)| match product.availability.allows(&market.id, *date) {
                true => pricing.candidate(*goods, &mut Steps::untold()),
                false => Ok(None),
            };
        let candidates: Result<Vec<Option<Price>>, PriceFault> = goods.iter().map(candidate).collect();
        let Ok(candidates) = candidates else {
            missed += 1;
            continue;
        };
        let drawn = drawn.get_or_insert_with(|| choose(&goods, &candidates, sku));
        let mut changed = vec![false; bands.len()];
        for (i, candidate) in candidates.iter().enumerate() {
            let mut asked = Vec::new();
            let exact = candidate.as_ref().filter(|c| c.rate.is_some()).and_then(|c| c.exact);
            converted[i] |= exact.is_some();
            let float = exact.and_then(|exact| exact.to_f64()).filter(|exact| *exact > 0.0);
            for (b, band) in bands.iter().enumerate() {
                let state = &mut states[i][b];
                let hold = Hold { entry: state.last.as_ref(), band: *band };
                let settled = candidate.clone().map(|c| pricing.settled(c, hold, &mut Steps::untold()));
                // What cannot be settled is not for sale.
                let price = settled.and_then(Result::ok);
                if let (Some(exact), Some(price)) = (float, &price) {
                    let drift = price.regular.to_f64().unwrap_or(exact) / exact - 1.0;
                    let sum = &mut sums[b];
                    sum.drift += drift;
                    sum.measured += 1;
                    sum.low = sum.low.min(drift);
                    sum.high = sum.high.max(drift);
                    asked.push(price.regular);
                }
                let entry = pricing.entry(goods[i].1.sku, price.as_ref());
                let Some(entry) = pricing.news(state.last.as_ref(), entry) else { continue };
                if state.publish(n, &entry) && exact.is_some() {
                    changed[b] = true;
                }
                if b == 0 {
                    ledger.push(entry.clone());
                }
                state.last = Some(entry);
            }
            if let (Some(drawn), Some(exact), Some(candidate)) = (drawn.as_mut(), exact, candidate)
                && drawn.sku == goods[i].1.sku
            {
                drawn.days.push(Day { date: *date, exact, rounded: candidate.regular, asked });
            }
        }
        for (sum, changed) in sums.iter_mut().zip(changed) {
            sum.days_with_change += usize::from(changed);
        }
    }
    let articles = converted.iter().filter(|converted| **converted).count();
    let lived = days.len() - missed;
    let course = |(b, band): (usize, &Option<Decimal>)| {
        let states = states.iter().zip(&converted).filter(|(_, converted)| **converted).map(|(of, _)| &of[b]);
        let (mut changes, mut longest) = (0, 0);
        for state in states {
            changes += state.changes;
            longest = longest.max(state.longest).max(state.since.map_or(0, |since| days.len() - since));
        }
        let Sum { days_with_change, drift, measured, low, high } = sums[b];
        let ratio = |part: f64, whole: usize| if whole == 0 { 0.0 } else { part / whole as f64 };
        Course {
            band: *band,
            changes,
            changes_a_year: ratio(changes as f64 * 365.0, articles * lived),
            days_with_change: ratio(days_with_change as f64, lived),
            longest,
            mean: ratio(drift, measured),
            low: if measured == 0 { 0.0 } else { low },
            high: if measured == 0 { 0.0 } else { high },
        }
    };
    let courses = bands.iter().enumerate().map(course).collect();
    Replay { articles, days: lived, missed, courses, ledger, drawn: drawn.flatten() }
}

impl State {
    /// Takes note of what is published on a day; whether people see another price.
    fn publish(&mut self, day: usize, entry: &Entry) -> bool {
        let before = self.last.as_ref().and_then(|last| last.price);
        if before == entry.price {
            return false;
        }
        if let Some(since) = self.since {
            self.longest = self.longest.max(day - since);
        }
        self.since = entry.price.map(|_| day);
        let changed = before.is_some() && entry.price.is_some();
        self.changes += usize::from(changed);
        changed
    }
}

/// The article that is drawn: the one asked for, or of those that are converted the one in the middle.
fn choose(goods: &[(&Product, Goods<'_>)], candidates: &[Option<Price>], sku: Option<&str>) -> Option<Drawn> {
    let mut converted: Vec<(&str, Decimal)> = goods
        .iter()
        .zip(candidates)
        .filter_map(|((_, goods), price)| {
            let price = price.as_ref().filter(|price| price.rate.is_some())?;
            Some((goods.sku, price.exact?))
        })
        .collect();
    converted.sort_by_key(|(_, exact)| *exact);
    let chosen = match sku {
        Some(sku) => converted.iter().find(|(other, _)| *other == sku),
        None => converted.get(converted.len() / 2),
    };
    chosen.map(|(sku, _)| Drawn { sku: (*sku).to_owned(), days: Vec::new() })
}
