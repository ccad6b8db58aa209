//! What a price changes by, and why.
//!
//! Two prices are laid side by side as what they were made of. Then one input after the other is exchanged, in the order
//! in which a price is made, and what each exchange moves is what this input contributes. So contributions add up to the
//! change, to the last digit; in another order they would be a little different, and add up as well.

use std::fmt;

use jiff::civil::DateTime;
use rust_decimal::Decimal;

use super::pricing::{SCHEDULED, shortened};
use super::{Deed, Goods, Price, PriceFault, Pricing, Rule, Step, Steps};
use crate::catalog::{Catalog, Market, Product};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::ledger::{Entry, Ledger, moment};
use crate::money::{Currency, Money};

/// Why a price is another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// It had no price before.
    New,
    /// It has none any more.
    Withdrawn,
    /// The market sells in another currency.
    Currency,
    /// It is, or was, set by hand for the market.
    Fixed,
    /// It is, or was, set by hand for some days.
    Override,
    Base,
    Adjustment,
    Fx,
    Tax,
    /// The ladder is another one.
    Ladder,
    /// The same ladder leads to a rung that is farther away, or less far.
    Rounding,
    Hold,
    /// Floor or ceiling.
    Limit,
    Promotion,
}

impl Cause {
    pub const ALL: [Cause; 14] = [
        Cause::New,
        Cause::Withdrawn,
        Cause::Currency,
        Cause::Fixed,
        Cause::Override,
        Cause::Base,
        Cause::Adjustment,
        Cause::Fx,
        Cause::Tax,
        Cause::Ladder,
        Cause::Rounding,
        Cause::Hold,
        Cause::Limit,
        Cause::Promotion,
    ];

    pub const fn name(self) -> &'static str {
        match self {
            Cause::New => "new",
            Cause::Withdrawn => "withdrawn",
            Cause::Currency => "currency",
            Cause::Fixed => "fixed",
            Cause::Override => "override",
            Cause::Base => "base",
            Cause::Adjustment => "adjustment",
            Cause::Fx => "fx",
            Cause::Tax => "tax",
            Cause::Ladder => "ladder",
            Cause::Rounding => "rounding",
            Cause::Hold => "hold",
            Cause::Limit => "limit",
            Cause::Promotion => "promotion",
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A cause of a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    pub cause: Cause,
    /// How much of the change it makes; none where that cannot be said.
    pub amount: Option<Decimal>,
    /// What is different, in words; empty where the cause says it all.
    pub how: String,
}

/// A price with what it was made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Makeup {
    pub price: Money,
    /// What it would be without a promotion.
    pub regular: Decimal,
    /// Since when it was published, if it was.
    pub since: Option<DateTime>,
    promotion: Option<String>,
    way: Way,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Way {
    ByHand { for_some_days: bool },
    Made(Made),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Made {
    base: Money,
    factor: Decimal,
    /// None where it is not known.
    rate: Option<Decimal>,
    tax: (Decimal, Decimal),
    ladder: String,
    /// After the ladder.
    rounded: Decimal,
    /// After the hold.
    held: Decimal,
    hold: Option<Held>,
}

/// What became of a published price.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Held {
    Since(DateTime),
    LetGo,
}

impl Makeup {
    /// Of the price as the day makes it.
    pub fn of(pricing: &Pricing<'_>, goods: Goods<'_>) -> Result<Option<Self>, PriceFault> {
        let mut steps = Steps::told();
        let price = pricing.derive(goods, &mut steps)?;
        Ok(price.map(|price| {
            let sale = price.sale.as_ref().and_then(|sale| pricing.promotion(sale.promotion));
            let promotion = sale.map(|promotion| promotion.id.clone());
            Self { promotion, ..Self::told(&price, &pricing.rule(price.made), &steps.into_steps()) }
        }))
    }

    fn told(price: &Price, rule: &str, steps: &[Step]) -> Self {
        let step = |deed: Deed| steps.iter().rev().find(|step| step.deed == deed);
        let way = match price.base {
            Some(base) => {
                let Rule { factor, tax, ladder } = Rule::read(rule);
                let limited = steps.iter().any(|step| matches!(step.deed, Deed::Floor | Deed::Ceiling));
                // Nothing was done to a price without the step, but what its currency asks for.
                let plain = price.exact.filter(|_| limited).unwrap_or(price.regular);
                let rounded = step(Deed::Ladder).map_or(plain, |step| step.price.amount);
                let held = step(Deed::Hold).map(|step| step.price.amount);
                let let_go = held.is_some().then_some(Held::LetGo);
                Way::Made(Made {
                    base,
                    factor,
                    // Where today's rate is too old, the price is one of an earlier day.
                    rate: match price.exact {
                        Some(exact) => rate(base.amount, factor, tax, exact),
                        None => known_rate(price.rate, base, price.price.currency),
                    },
                    tax,
                    ladder: ladder.to_owned(),
                    rounded,
                    held: held.unwrap_or(rounded),
                    hold: price.held.map(Held::Since).or(let_go),
                })
            }
            None => Way::ByHand { for_some_days: price.scheduled },
        };
        Self { price: price.price, regular: price.regular, since: None, promotion: None, way }
    }

    /// Of a price as the ledger has it; none where it was not for sale.
    pub fn published(entry: &Entry) -> Option<Self> {
        let (price, regular) = (entry.price?, entry.regular?);
        let way = match entry.base {
            Some(base) => {
                let Rule { factor, tax, ladder } = Rule::read(&entry.rule);
                Way::Made(Made {
                    base,
                    factor,
                    rate: known_rate(entry.rate, base, entry.currency),
                    tax,
                    ladder: ladder.to_owned(),
                    rounded: regular,
                    held: regular,
                    hold: None,
                })
            }
            None => Way::ByHand { for_some_days: *entry.rule == *SCHEDULED },
        };
        Some(Self {
            price: Money::new(price, entry.currency),
            regular,
            since: Some(entry.from),
            promotion: entry.promotion.as_deref().map(str::to_owned),
            way,
        })
    }
}

fn known_rate(rate: Option<Decimal>, base: Money, currency: Currency) -> Option<Decimal> {
    rate.or((base.currency == currency).then_some(Decimal::ONE))
}

/// The rate that leads from a base price to the exact one.
fn rate(base: Decimal, factor: Decimal, tax: (Decimal, Decimal), exact: Decimal) -> Option<Decimal> {
    let times = base.checked_mul(factor)?.checked_mul(tax.0)?;
    exact.checked_mul(tax.1)?.checked_div(times)
}

/// A price that is another one now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub before: Option<Makeup>,
    pub after: Option<Makeup>,
    /// In the order in which a price is made.
    pub reasons: Vec<Reason>,
}

impl Change {
    /// None where nothing changed that people see.
    pub fn between(before: Option<Makeup>, after: Option<Makeup>) -> Option<Self> {
        let only = |cause| vec![Reason { cause, amount: None, how: String::new() }];
        let reasons = match (&before, &after) {
            (None, None) => return None,
            (None, Some(_)) => only(Cause::New),
            (Some(_), None) => only(Cause::Withdrawn),
            (Some(old), Some(new)) => {
                if (old.price, old.regular) == (new.price, new.regular) {
                    return None;
                }
                reasons(old, new)
            }
        };
        Some(Self { before, after, reasons })
    }

    /// What it costs more, in a currency that is the same.
    pub fn amount(&self) -> Option<Decimal> {
        let (old, new) = self.both()?;
        new.price.amount.checked_sub(old.price.amount)
    }

    /// The same as a part of what it cost.
    pub fn part(&self) -> Option<Decimal> {
        let (old, new) = self.both()?;
        part(old.price.amount, new.price.amount)
    }

    /// The part that a promotion has nothing to do with.
    pub fn jump(&self) -> Option<Decimal> {
        let (old, new) = self.both()?;
        part(old.regular, new.regular)
    }

    /// The prices, where there are two of one currency.
    fn both(&self) -> Option<(&Makeup, &Makeup)> {
        let (old, new) = (self.before.as_ref()?, self.after.as_ref()?);
        (old.price.currency == new.price.currency).then_some((old, new))
    }
}

/// What is more, as a part of what was.
fn part(old: Decimal, new: Decimal) -> Option<Decimal> {
    new.checked_sub(old)?.checked_div(old)
}

fn reasons(old: &Makeup, new: &Makeup) -> Vec<Reason> {
    let (from, to) = (old.price.currency, new.price.currency);
    if from != to {
        return vec![Reason { cause: Cause::Currency, amount: None, how: format!("{from} to {to}") }];
    }
    let mut reasons = match (&old.way, &new.way) {
        (Way::Made(was), Way::Made(is)) => made(was, is, old.regular, new.regular, to),
        (was, is) => by_hand(was, is, new.regular.saturating_sub(old.regular)),
    };
    let lowered = |makeup: &Makeup| makeup.price.amount.saturating_sub(makeup.regular);
    let amount = lowered(new).saturating_sub(lowered(old));
    if !amount.is_zero() {
        let how = match (lowered(old).is_zero(), lowered(new).is_zero()) {
            (true, _) => told("begins", new.promotion.as_deref()),
            (_, true) => told("ends", old.promotion.as_deref()),
            _ => told("changes", new.promotion.as_deref()),
        };
        reasons.push(Reason { cause: Cause::Promotion, amount: Some(amount), how });
    }
    reasons
}

/// "begins: black-friday"
fn told(what: &str, which: Option<&str>) -> String {
    which.map_or_else(|| what.to_owned(), |which| format!("{what}: {which}"))
}

fn by_hand(was: &Way, is: &Way, amount: Decimal) -> Vec<Reason> {
    if amount.is_zero() {
        return Vec::new();
    }
    let for_some_days = |way: &Way| matches!(way, Way::ByHand { for_some_days: true });
    let (cause, how) = match (was, is) {
        _ if for_some_days(was) && for_some_days(is) => (Cause::Override, "changes"),
        _ if for_some_days(is) => (Cause::Override, "begins"),
        _ if for_some_days(was) => (Cause::Override, "ends"),
        (Way::Made(_), _) => (Cause::Fixed, "set by hand from now on"),
        (_, Way::Made(_)) => (Cause::Fixed, "no longer set by hand"),
        _ => (Cause::Fixed, "set by hand to another amount"),
    };
    vec![Reason { cause, amount: Some(amount), how: how.to_owned() }]
}

/// Exchanges what a price is made of, piece by piece.
fn made(was: &Made, is: &Made, old: Decimal, new: Decimal, currency: Currency) -> Vec<Reason> {
    let digits = old.scale().max(new.scale());
    let mut reasons = Vec::new();
    let mut now = was.clone();
    let mut left = new.saturating_sub(old);
    let mut exchange = |cause: Cause, how: String, put: &dyn Fn(&mut Made)| {
        let before = now.exact();
        put(&mut now);
        let moved = before.and_then(|before| now.exact()?.checked_sub(before));
        let amount = moved.map(|moved| {
            let mut amount = moved.round_dp(digits);
            amount.rescale(digits);
            amount
        });
        left = left.saturating_sub(amount.unwrap_or_default());
        reasons.push(Reason { cause, amount, how });
    };
    let of_one_currency = was.base.currency == is.base.currency;
    if was.base != is.base {
        exchange(Cause::Base, format!("{} to {}", was.base, is.base), &|made| {
            made.base = is.base;
            if !of_one_currency {
                made.rate = is.rate;
            }
        });
    }
    if was.factor != is.factor {
        let how = format!("×{} to ×{}", was.factor.normalize(), is.factor.normalize());
        exchange(Cause::Adjustment, how, &|made| made.factor = is.factor);
    }
    let (short, shorter) = (was.rate.map(shortened), is.rate.map(shortened));
    if of_one_currency && short != shorter {
        let number = |rate: Option<Decimal>| rate.map_or("unknown".to_owned(), |rate| rate.to_string());
        let how = format!("1 {} = {} to {} {currency}", is.base.currency, number(short), number(shorter));
        exchange(Cause::Fx, how, &|made| made.rate = is.rate);
    }
    if was.tax != is.tax {
        let tax = |(times, divided): (Decimal, Decimal)| match divided == Decimal::ONE {
            true => format!("×{}", times.normalize()),
            false => format!("÷{}", divided.normalize()),
        };
        exchange(Cause::Tax, format!("{} to {}", tax(was.tax), tax(is.tax)), &|made| made.tax = is.tax);
    }
    // What is done to the exact price: each of it is a distance, before and now.
    let limit = new.saturating_sub(is.held).saturating_sub(old.saturating_sub(was.held));
    let holds = |made: &Made| made.held.saturating_sub(made.rounded);
    let hold = holds(is).saturating_sub(holds(was));
    let ladder = left.saturating_sub(hold).saturating_sub(limit);
    if was.ladder != is.ladder {
        let name = |ladder: &str| if ladder.is_empty() { "none".to_owned() } else { ladder.to_owned() };
        let how = format!("{} to {}", name(&was.ladder), name(&is.ladder));
        reasons.push(Reason { cause: Cause::Ladder, amount: Some(ladder), how });
    } else if !ladder.is_zero() {
        reasons.push(Reason { cause: Cause::Rounding, amount: Some(ladder), how: is.ladder.clone() });
    }
    let how = match (&was.hold, &is.hold) {
        (_, Some(Held::Since(from))) => Some(format!("held since {}", moment(*from))),
        (Some(Held::Since(_)), _) | (_, Some(Held::LetGo)) => Some("let go".to_owned()),
        _ => None,
    };
    // A published price that is let go for what the rates have moved moves nothing by itself.
    if let Some(how) = how.filter(|how| !hold.is_zero() || how == "let go") {
        let amount = Some(hold).filter(|amount| !amount.is_zero());
        reasons.push(Reason { cause: Cause::Hold, amount, how });
    }
    if !limit.is_zero() {
        reasons.push(Reason { cause: Cause::Limit, amount: Some(limit), how: String::new() });
    }
    reasons
}

impl Made {
    /// The price before it is rounded.
    fn exact(&self) -> Option<Decimal> {
        let times = self.factor.checked_mul(self.rate?)?.checked_mul(self.tax.0)?;
        self.base.amount.checked_mul(times)?.checked_div(self.tax.1)
    }
}

/// So many prices that jump are named for each market; the rest is counted.
const NAMED: usize = 10;

/// Finds prices that differ from the published ones by more than a part of them. A promotion is no jump: it was
/// announced, and the regular price is still the same.
pub fn check_jumps(
    catalog: &Catalog,
    market: &Market,
    pricing: &Pricing<'_>,
    ledger: &Ledger,
    most: Decimal,
    found: &mut Diagnostics,
) {
    let now = pricing.now();
    let mut jumps = 0;
    let sold = |product: &Product| product.availability.allows(&market.id, now.date());
    for (product, goods) in Goods::all(catalog).filter(|(product, _)| sold(product)) {
        let published = ledger.at(goods.sku, now).and_then(|entry| Some((entry, entry.regular?)));
        let Some((entry, old)) = published.filter(|(entry, _)| entry.currency == market.currency) else {
            continue;
        };
        // Why there is no price is told elsewhere.
        let Ok(Some(price)) = pricing.derive(goods, &mut Steps::untold()) else { continue };
        let Some(jump) = part(old, price.regular).filter(|part| part.abs() > most) else { continue };
        jumps += 1;
        if jumps > NAMED {
            continue;
        }
        let message = format!(
            "{} goes from {old} to {} {} in the market `{}`: {}, and {} is the most",
            goods.sku,
            price.regular,
            market.currency,
            market.id,
            Percent(jump, true),
            Percent(most, false),
        );
        let hint = format!(
            "`tradewind prices diff --market {}` says why. The last price is of {}.",
            market.id,
            moment(entry.from)
        );
        found.push(Diagnostic::error(Code::PriceJump, product.place.clone(), message).hint(hint));
    }
    if jumps > NAMED {
        let message = format!("{} more prices of the market `{}` jump", jumps - NAMED, market.id);
        found.push(Diagnostic::error(Code::PriceJump, market.place.clone(), message));
    }
}

/// A part as people read it: "+1.48 %", "5 %". The sign is written where it was asked for.
#[derive(Debug, Clone, Copy)]
pub struct Percent(pub Decimal, pub bool);

impl fmt::Display for Percent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let percent = self.0.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(self.0).round_dp(2).normalize();
        let sign = if self.1 && percent > Decimal::ZERO { "+" } else { "" };
        write!(f, "{sign}{percent} %")
    }
}

#[cfg(test)]
mod tests;
