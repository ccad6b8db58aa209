//! Promotions: what they make of a price, and what the reduction may be announced against.
//!
//! Where the law asks, that is the lowest price of the days before the promotion began: a window that stands still while
//! the promotion runs, so that its own prices never get into it (Directive 98/6/EC, art. 6a). The ledger knows it. What
//! is no reduction against it is sold at the lower price and not announced, whoever lowered it: a sale of last week or an
//! exchange rate.

use jiff::ToSpan;
use jiff::civil::{DateTime, Time};

use super::*;
use crate::calendar::Window;
use crate::catalog::{By, Promotion, PromotionRounding};
use crate::law::PriorPriceRule;
use crate::ledger::Entry;

/// A promotion that holds now in the market.
pub struct Running<'a> {
    /// Its number in the catalog.
    number: usize,
    promotion: &'a Promotion,
    by: By,
    window: Window,
    rule: Option<PriorPriceRule>,
}

/// What a promotion made of a price.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sale {
    /// Its number in the catalog.
    pub promotion: usize,
    pub window: Window,
    pub reference: Result<Reference, Unannounced>,
}

/// What a reduction is announced against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference {
    pub amount: Decimal,
    /// It is the lowest price of so many days; none where no law asks, and it is the regular price.
    pub days: Option<u16>,
}

/// Why a reduction cannot be announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unannounced {
    /// The ledger does not know the days before.
    Unknown,
    /// It cost no more in the days before.
    NoReduction(Decimal),
}

impl<'a> Running<'a> {
    /// The promotions of a market at a moment.
    pub fn of(catalog: &'a Catalog, market: &Market, as_of: AsOf) -> Vec<Self> {
        let running = |(number, promotion): (usize, &'a Promotion)| {
            let window = promotion.active(market, as_of)?;
            let by = promotion.reduction(market)?.by;
            let rule = market.prior_price_rule(window.begin?.date());
            Some(Self { number, promotion, by, window, rule })
        };
        catalog.promotions.iter().enumerate().filter_map(running).collect()
    }
}

impl Pricing<'_> {
    /// The lowest price that a running promotion makes of this one, if it is lower.
    pub(super) fn reduced(
        &self,
        goods: Goods<'_>,
        mut price: Price,
        steps: &mut Steps,
    ) -> Result<Price, PriceFault> {
        let mut best: Option<(&Running<'_>, Decimal)> = None;
        for running in self.running.iter().filter(|r| r.promotion.applies(goods.product, goods.variant)) {
            let Some(amount) = self.less(running, &price)? else { continue };
            let lowest = best.map_or(price.regular, |(_, lowest)| lowest);
            if amount < lowest {
                best = Some((running, amount));
            }
        }
        let Some((running, amount)) = best else { return Ok(price) };
        price.price.amount = amount;
        steps.note(|| Step {
            deed: Deed::Promotion,
            how: format!("{}: {}", running.promotion.id, told(running)),
            price: price.price,
            origins: vec![Origin::Place(running.promotion.place.clone())],
        });
        let reference = self.reference(goods, running, &price, steps);
        price.sale = Some(Sale { promotion: running.number, window: running.window, reference });
        Ok(price)
    }

    /// What a promotion makes of a price; none where it does not fit it. No price goes below the market's floor.
    fn less(&self, running: &Running<'_>, price: &Price) -> Result<Option<Decimal>, PriceFault> {
        let currency = price.price.currency;
        let step = minor_step(self.market.digits.of(currency));
        let amount = match running.by {
            By::Percent(percent) => {
                let rest = Decimal::ONE.checked_sub(percent).and_then(|rest| price.regular.checked_mul(rest));
                let rest = rest.ok_or(PriceFault::Range)?;
                match running.promotion.rounding {
                    PromotionRounding::Minor => round_to_step(rest, step, Direction::Down),
                    PromotionRounding::Market => {
                        self.market.ladder.round(rest, price.base.unwrap_or(price.price), self.digits)
                    }
                }
            }
            By::Amount(less) if less.currency == currency => price.regular.checked_sub(less.amount),
            By::Price(fixed) if fixed.currency == currency => {
                round_to_step(fixed.amount, step, Direction::Nearest)
            }
            By::Amount(_) | By::Price(_) => return Ok(None),
        };
        let amount = amount.ok_or(PriceFault::Range)?.max(Decimal::ZERO);
        let floor = self.market.rules.floor.filter(|_| currency == self.market.currency);
        let floor = floor.map(|floor| self.as_entered(floor)).transpose()?;
        Ok(Some(floor.map_or(amount, |floor| amount.max(floor))))
    }

    fn reference(
        &self,
        goods: Goods<'_>,
        running: &Running<'_>,
        price: &Price,
        steps: &mut Steps,
    ) -> Result<Reference, Unannounced> {
        let Some(rule) = &running.rule else {
            // No law asks: the price it would have now.
            return Ok(Reference { amount: price.regular, days: None });
        };
        let entry = self.lowest_before(goods, running, rule, price.price.currency);
        let amount = entry.and_then(|entry| entry.price);
        let reference = match amount {
            None => Err(Unannounced::Unknown),
            Some(amount) if amount <= price.price.amount => Err(Unannounced::NoReduction(amount)),
            Some(amount) => Ok(Reference { amount, days: Some(rule.days) }),
        };
        steps.note(|| {
            let begin = running.window.begin.map(moment).unwrap_or_default();
            let days = format!("the {} days before {begin}", rule.days);
            let how = match (entry, amount) {
                (Some(entry), Some(amount)) => {
                    let told = if reference.is_ok() { "" } else { ": no reduction is announced" };
                    format!("{amount} was the lowest of {days}, since {}{told}", moment(entry.from))
                }
                _ => format!("the ledger knows no price of {days}: no reduction is announced"),
            };
            let line = entry.map(|entry| self.ledger_line(entry));
            Step {
                deed: Deed::PriorPrice,
                how,
                price: Money::new(amount.unwrap_or(price.price.amount), price.price.currency),
                origins: line.into_iter().chain([Origin::Source(rule.source.clone())]).collect(),
            }
        });
        reference
    }

    /// The line of the ledger with the lowest price of the days before a promotion.
    fn lowest_before(
        &self,
        goods: Goods<'_>,
        running: &Running<'_>,
        rule: &PriorPriceRule,
        currency: Currency,
    ) -> Option<&Entry> {
        let begin = running.window.begin?;
        let first = begin.date().checked_sub(i64::from(rule.days).days()).ok()?;
        // What was published on the first day stands there from midnight on, and may be the promotion's own price.
        let own = |entry: &Entry| {
            entry.from.date() == begin.date() && entry.promotion.as_deref() == Some(&*running.promotion.id)
        };
        let from: DateTime = first.to_datetime(Time::midnight());
        self.ledger?.lowest(goods.sku, from, begin, |entry| entry.currency == currency && !own(entry))
    }
}

impl<'a> Pricing<'a> {
    /// A running promotion, by its number in the catalog.
    pub(in crate::storefront) fn promotion(&self, number: usize) -> Option<&'a Promotion> {
        self.running.iter().find(|running| running.number == number).map(|running| running.promotion)
    }
}

/// "20 % off until 2026-11-30"
fn told(running: &Running<'_>) -> String {
    let what = match running.by {
        By::Percent(percent) => format!("{} % off", (percent * Decimal::ONE_HUNDRED).normalize()),
        By::Amount(less) => format!("{less} off"),
        By::Price(fixed) => fixed.to_string(),
    };
    match running.window.end {
        Some(end) => format!("{what}, before {}", moment(end)),
        None => what,
    }
}
