//! From a price as entered to the one price a market shows: set by hand, or converted, adjusted, taxed and rounded
//! once. Nothing downstream computes with it again.

use rust_decimal::Decimal;

use crate::catalog::{Entered, Market, OnStale, Prices, Rounding, Site, TaxDisplay};
use crate::locale::CurrencyFormat;
use crate::money::{Currency, Direction, Money, minor_step, round_to_step};
use crate::rates::{Exchange, NoRate, Stale};

/// What something costs in a market: the figure for machines and the text for people, of one rounding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    pub price: Money,
    /// As its locale writes it: "1.234,50 €".
    pub shown: Box<str>,
    pub available: bool,
}

/// Why there is no price.
#[derive(Debug)]
pub(super) enum PriceFault {
    NoRate(NoRate),
    /// The rate of prices in a currency is older than the market allows.
    Stale(Currency, Stale),
    Range,
    /// What would have to be known of a tax.
    Tax(&'static str),
}

/// How a market makes its prices.
pub(super) struct Pricing<'a> {
    site: &'a Site,
    market: &'a Market,
    exchange: &'a Exchange,
    format: CurrencyFormat,
    digits: u32,
}

impl<'a> Pricing<'a> {
    pub fn new(site: &'a Site, market: &'a Market, exchange: &'a Exchange) -> Self {
        let Market { locale, currency, digits, display, .. } = market;
        let format = CurrencyFormat::new(locale, *currency, *digits, *display);
        Self { site, market, exchange, format, digits: digits.of(*currency) }
    }

    pub fn offer(&self, prices: &Prices, available: bool) -> Result<Option<Offer>, PriceFault> {
        let amount = match (prices.fixed.get(&self.market.id), prices.base) {
            (Some(fixed), _) => self.as_entered(fixed.amount)?,
            (None, Some(base)) => self.converted(base)?,
            (None, None) => return Ok(None),
        };
        let mut shown = String::new();
        self.format.format(amount, &mut shown);
        Ok(Some(Offer { price: Money::new(amount, self.market.currency), shown: shown.into(), available }))
    }

    /// A price set by hand keeps its ending; it only loses decimals that its currency does not have.
    fn as_entered(&self, amount: Decimal) -> Result<Decimal, PriceFault> {
        round_to_step(amount, minor_step(self.digits), Direction::Nearest).ok_or(PriceFault::Range)
    }

    fn converted(&self, base: Money) -> Result<Decimal, PriceFault> {
        let market = self.market;
        let tax = self.tax_factor()?;
        let rate = self.exchange.rate(base.currency, market.currency).map_err(PriceFault::NoRate)?;
        let stale = market.max_age.and_then(|max_age| self.exchange.stale(&rate, max_age));
        if let Some(stale) = stale.filter(|_| market.stale == OnStale::Fail) {
            return Err(PriceFault::Stale(base.currency, stale));
        }
        if base.currency == market.currency
            && market.factor == Decimal::ONE
            && tax == (Decimal::ONE, Decimal::ONE)
        {
            return self.as_entered(base.amount);
        }
        // All that multiplies comes before the divisions, so that nothing is rounded on the way.
        let factor = market.factor.checked_mul(tax.0).ok_or(PriceFault::Range)?;
        let amount = base.amount.checked_mul(factor).ok_or(PriceFault::Range)?;
        let amount = rate.convert(amount).ok_or(PriceFault::Range)?.amount;
        let amount = amount.checked_div(tax.1).ok_or(PriceFault::Range)?;
        round(amount, &market.rounding, self.digits).ok_or(PriceFault::Range)
    }

    /// What an entered price is multiplied and divided by to become the one this market shows.
    fn tax_factor(&self) -> Result<(Decimal, Decimal), PriceFault> {
        let with = |rate: Decimal| Decimal::ONE + rate;
        match (self.site.entered, self.market.tax.display) {
            (None, _)
            | (Some(Entered::Gross), TaxDisplay::Included)
            | (Some(Entered::Net), TaxDisplay::Excluded) => Ok((Decimal::ONE, Decimal::ONE)),
            (Some(Entered::Net), TaxDisplay::Included) => {
                let rate = self.market.tax.rate.ok_or(PriceFault::Tax("the tax of its country"))?;
                Ok((with(rate), Decimal::ONE))
            }
            (Some(Entered::Gross), TaxDisplay::Excluded) => {
                let rate =
                    self.site.home_rate.ok_or(PriceFault::Tax("the tax contained in prices as entered"))?;
                Ok((Decimal::ONE, with(rate)))
            }
        }
    }
}

/// Rounds a converted price by the market's rule. Something that costs anything never comes to cost nothing.
fn round(amount: Decimal, rule: &Rounding, digits: u32) -> Option<Decimal> {
    let minor = minor_step(digits);
    let step = rule.step.unwrap_or(minor);
    let rounded = match rule.ending {
        None => round_to_step(amount, step, rule.direction)?,
        Some(ending) => {
            let period = period(ending)?;
            let below =
                round_to_step(amount.checked_sub(ending)?, period, Direction::Down)?.checked_add(ending)?;
            let above = below.checked_add(period)?;
            let up = match rule.direction {
                Direction::Up => below < amount,
                Direction::Down => false,
                Direction::Nearest => above - amount <= amount - below,
            };
            if up || below <= Decimal::ZERO { above } else { below }
        }
    };
    // The ending may have more decimals than the currency: the currency has the last word.
    let rounded = round_to_step(rounded, minor, Direction::Nearest)?;
    if rounded.is_zero() && !amount.is_zero() {
        round_to_step(step.max(minor), minor, Direction::Up)
    } else {
        Some(rounded)
    }
}

/// The distance of two prices with one ending: 1 for 0.99, 10 for 9, 100 for 95.
fn period(ending: Decimal) -> Option<Decimal> {
    let mut period = Decimal::ONE;
    while period <= ending {
        period = period.checked_mul(Decimal::TEN)?;
    }
    Some(period)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::parse_amount;
    use proptest::prelude::*;

    fn rule(step: &str, ending: &str, direction: Direction) -> Rounding {
        Rounding { step: parse_amount(step), ending: parse_amount(ending), direction }
    }

    #[test]
    fn converted_prices_follow_the_rule() {
        use Direction::*;
        for (amount, step, ending, direction, digits, rounded) in [
            ("17.4234", "", "", Nearest, 2, "17.42"),
            ("17.425", "", "", Nearest, 2, "17.43"),
            ("17.4234", "0.05", "", Nearest, 2, "17.40"),
            ("17.4234", "0.05", "", Up, 2, "17.45"),
            ("17.4234", "", "0.90", Nearest, 2, "17.90"),
            ("17.3234", "", "0.90", Nearest, 2, "16.90"),
            ("17.41", "", "0.90", Up, 2, "17.90"),
            ("17.41", "", "0.99", Down, 2, "16.99"),
            ("17.90", "", "0.90", Up, 2, "17.90"),
            ("1234", "", "9", Nearest, 0, "1239"),
            ("1233", "", "9", Nearest, 0, "1229"),
            ("1250", "", "99", Nearest, 0, "1299"),
            ("2480.4", "10", "", Nearest, 0, "2480"),
            ("0.002", "", "", Nearest, 2, "0.01"),
            ("0.2", "", "0.90", Down, 2, "0.90"),
            ("0", "", "", Nearest, 2, "0.00"),
        ] {
            let got = round(parse_amount(amount).unwrap(), &rule(step, ending, direction), digits).unwrap();
            assert_eq!(got.to_string(), rounded, "{amount} by {step} {ending} {direction:?}");
        }
    }

    proptest! {
        #[test]
        fn rounding_is_monotone_and_settles(a in 1u64..10_000_000, b in 1u64..10_000_000, which in 0usize..5) {
            let rule = [
                rule("", "", Direction::Nearest),
                rule("0.05", "", Direction::Nearest),
                rule("", "0.90", Direction::Nearest),
                rule("", "0.99", Direction::Up),
                rule("10", "", Direction::Nearest),
            ][which];
            let (low, high) = (Decimal::new(a.min(b) as i64, 3), Decimal::new(a.max(b) as i64, 3));
            let (low, high) = (round(low, &rule, 2).unwrap(), round(high, &rule, 2).unwrap());
            prop_assert!(low <= high);
            prop_assert!(low > Decimal::ZERO);
            prop_assert_eq!(round(low, &rule, 2), Some(low));
        }
    }
}
