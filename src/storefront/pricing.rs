//! From a price as entered to the one price a market shows. One function makes it, [`Pricing::derive`]: for the pages of
//! a build, for who asks why a price is what it is, and for who looks at what it will be. Nothing downstream computes
//! with it again.

mod publish;
mod rule;
mod steps;

use std::fmt;

use rust_decimal::Decimal;

pub use rule::Rule;
pub use steps::{Deed, Origin, Step, Steps};

use jiff::civil::DateTime;

use super::offer::Offer;
use crate::calendar::AsOf;
use crate::catalog::{Catalog, CategoryId, Entered, Market, Prices, Product, Site, TaxDisplay};
use crate::ledger::{Entry, FOLDER, Ledger, moment};
use crate::locale::CurrencyFormat;
use crate::money::{Direction, Money, minor_step, round_to_step};
use crate::rates::{Exchange, Leg, NoRate, Rate, Stated};

/// Why there is no price.
#[derive(Debug)]
pub enum PriceFault {
    NoRate(NoRate),
    Range,
    /// What would have to be known of a tax.
    Tax(&'static str),
}

impl fmt::Display for PriceFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PriceFault::NoRate(no_rate) => no_rate.fmt(f),
            PriceFault::Range => f.write_str("the price leaves the range of numbers that can be written"),
            PriceFault::Tax(what) => write!(f, "{what} is not known"),
        }
    }
}

/// Something with a price: a product, or one of its variants.
#[derive(Debug, Clone, Copy)]
pub struct Goods<'p> {
    pub sku: &'p str,
    pub prices: &'p Prices,
    pub category: Option<CategoryId>,
    /// Which of the product's variants it is.
    pub variant: Option<usize>,
}

/// A price, and what the ledger keeps of how it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    pub price: Money,
    /// What it would be without a promotion.
    pub regular: Decimal,
    /// The price in the product's file; none of one that was set by hand.
    pub base: Option<Money>,
    pub rate: Option<Decimal>,
    /// What it would be unrounded; none of one that was set by hand.
    pub exact: Option<Decimal>,
    /// What else it was made by, as a [`Rule`] is written.
    pub rule: String,
    /// Since when the ledger holds it.
    pub held: Option<DateTime>,
}

/// What holds a price off from today's rates.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hold<'l> {
    /// What was published last.
    pub entry: Option<&'l Entry>,
    /// The part of it that today's price may differ by.
    pub band: Option<Decimal>,
}

/// How a market makes its prices.
pub struct Pricing<'a> {
    site: &'a Site,
    market: &'a Market,
    exchange: &'a Exchange,
    ledger: Option<&'a Ledger>,
    /// What the market's clock shows.
    now: DateTime,
    format: CurrencyFormat,
    digits: u32,
    /// What prices are multiplied by, by category; empty where it is the same for all.
    factors: Vec<Decimal>,
    /// The market's, in words.
    ladder: String,
}

/// A factor as it is multiplied by, and divided by.
type Fraction = (Decimal, Decimal);

const WHOLE: Fraction = (Decimal::ONE, Decimal::ONE);

impl<'a> Pricing<'a> {
    pub fn new(
        catalog: &'a Catalog,
        market: &'a Market,
        exchange: &'a Exchange,
        ledger: Option<&'a Ledger>,
        as_of: AsOf,
    ) -> Self {
        let Market { locale, currency, digits, display, .. } = market;
        let format = CurrencyFormat::new(locale, *currency, *digits, *display);
        Self {
            site: &catalog.site,
            market,
            exchange,
            ledger,
            now: as_of.local(&market.time_zone),
            format,
            digits: digits.of(*currency),
            factors: factors(catalog, market),
            ladder: market.ladder.to_string(),
        }
    }

    pub fn offer(&self, goods: Goods<'_>, available: bool) -> Result<Option<Offer>, PriceFault> {
        let Some(price) = self.derive(goods, &mut Steps::untold())? else { return Ok(None) };
        Ok(Some(Offer { price: price.price, shown: self.shown(price.price), available }))
    }

    /// A price as the market's locale writes it.
    pub fn shown(&self, price: Money) -> Box<str> {
        let mut shown = String::new();
        self.format.format(price.amount, &mut shown);
        shown.into()
    }

    /// What the market's clock shows.
    pub fn now(&self) -> DateTime {
        self.now
    }

    /// The price on the day, and the steps to it. None where nothing says what it costs.
    pub fn derive(&self, goods: Goods<'_>, steps: &mut Steps) -> Result<Option<Price>, PriceFault> {
        let Some(candidate) = self.candidate(goods, steps)? else { return Ok(None) };
        let entry = self.ledger.and_then(|ledger| ledger.at(goods.sku, self.now));
        let hold = Hold { entry, band: self.market.rules.hold };
        self.settled(candidate, hold, steps).map(Some)
    }

    /// What the price would be if nothing had been published.
    pub fn candidate(&self, goods: Goods<'_>, steps: &mut Steps) -> Result<Option<Price>, PriceFault> {
        match (goods.prices.fixed.get(&self.market.id), goods.prices.base) {
            (Some(fixed), _) => self.by_hand(goods, *fixed, steps).map(Some),
            (None, Some(base)) => self.made_of(goods, base, steps).map(Some),
            (None, None) => Ok(None),
        }
    }

    /// What becomes of it beside what was published, and within the market's limits.
    pub fn settled(&self, candidate: Price, hold: Hold<'_>, steps: &mut Steps) -> Result<Price, PriceFault> {
        match candidate.base {
            Some(_) => self.limited(self.held(candidate, hold, steps), steps),
            None => Ok(candidate),
        }
    }

    fn by_hand(&self, goods: Goods<'_>, fixed: Money, steps: &mut Steps) -> Result<Price, PriceFault> {
        let amount = self.as_entered(fixed.amount)?;
        let price = Money::new(amount, self.market.currency);
        steps.note(|| Step {
            deed: Deed::Fixed,
            how: format!("set by hand for {}: {fixed}", self.market.id),
            price,
            origins: vec![goods.key(["prices", &self.market.id])],
        });
        let rule = String::new();
        Ok(Price { price, regular: amount, base: None, rate: None, exact: None, rule, held: None })
    }

    /// A price set by hand keeps its ending; it only loses decimals that its currency does not have.
    fn as_entered(&self, amount: Decimal) -> Result<Decimal, PriceFault> {
        round_to_step(amount, minor_step(self.digits), Direction::Nearest).ok_or(PriceFault::Range)
    }

    fn made_of(&self, goods: Goods<'_>, base: Money, steps: &mut Steps) -> Result<Price, PriceFault> {
        let market = self.market;
        let factor = self.factor(goods.category);
        let tax = self.tax_factor()?;
        let rate = self.exchange.rate(base.currency, market.currency).map_err(PriceFault::NoRate)?;
        steps.note(|| Step {
            deed: Deed::Base,
            how: base.to_string(),
            price: base,
            origins: vec![goods.key(["price"])],
        });
        let untouched = base.currency == market.currency && factor == Decimal::ONE && tax == WHOLE;
        let (exact, amount) = match untouched {
            true => (base.amount, self.as_entered(base.amount)?),
            false => self.rounded(base, factor, &rate, tax, steps)?,
        };
        let rule = match untouched {
            true => String::new(),
            false => Rule { factor, tax, ladder: &self.ladder }.to_string(),
        };
        let unit = rate.convert(Decimal::ONE).ok_or(PriceFault::Range)?.amount;
        Ok(Price {
            price: Money::new(amount, market.currency),
            regular: amount,
            base: Some(base),
            rate: (base.currency != market.currency).then(|| shortened(unit)),
            exact: Some(exact),
            rule,
            held: None,
        })
    }

    /// All that multiplies comes before the divisions, so that nothing is rounded on the way to the one rounding.
    fn rounded(
        &self,
        base: Money,
        factor: Decimal,
        rate: &Rate,
        tax: Fraction,
        steps: &mut Steps,
    ) -> Result<(Decimal, Decimal), PriceFault> {
        let market = self.market;
        let times = factor.checked_mul(tax.0).ok_or(PriceFault::Range)?;
        let amount = base.amount.checked_mul(times).ok_or(PriceFault::Range)?;
        let amount = rate.convert(amount).ok_or(PriceFault::Range)?.amount;
        let exact = amount.checked_div(tax.1).ok_or(PriceFault::Range)?;
        let rounded = market.ladder.round(exact, base, self.digits).ok_or(PriceFault::Range)?;
        self.tell(base, factor, rate, tax, exact, steps);
        steps.note(|| Step {
            deed: Deed::Ladder,
            how: format!("{} to {rounded} ({})", exact.normalize(), self.ladder),
            price: Money::new(rounded, market.currency),
            origins: vec![
                self.site_key("rounding"),
                Origin::Site(vec![vec!["ladders".into(), market.currency.to_string()]]),
            ],
        });
        Ok((exact, rounded))
    }

    /// Says what was multiplied and divided by, one after the other, though it was done at once.
    fn tell(
        &self,
        base: Money,
        factor: Decimal,
        rate: &Rate,
        tax: Fraction,
        exact: Decimal,
        steps: &mut Steps,
    ) {
        let market = self.market;
        let adjusted = base.amount.checked_mul(factor).unwrap_or(base.amount);
        if factor != Decimal::ONE {
            steps.note(|| Step {
                deed: Deed::Adjust,
                how: format!("× {}", factor.normalize()),
                price: Money::new(adjusted, base.currency),
                origins: vec![self.site_key("pricing")],
            });
        }
        if !rate.legs.is_empty() {
            let converted = rate.convert(adjusted).map_or(exact, |money| money.amount);
            steps.note(|| Step {
                deed: Deed::Convert,
                how: rate.legs.iter().map(Leg::to_string).collect::<Vec<_>>().join(" "),
                price: Money::new(converted, market.currency),
                origins: rate.legs.iter().map(origin_of).collect(),
            });
        }
        if tax != WHOLE {
            let how = match tax {
                (times, divided) if divided == Decimal::ONE => format!("× {}", times.normalize()),
                (_, divided) => format!("÷ {}", divided.normalize()),
            };
            steps.note(|| Step {
                deed: Deed::Tax,
                how,
                price: Money::new(exact, market.currency),
                origins: vec![self.site_key("tax"), Origin::Site(vec![vec!["tax".into()]])],
            });
        }
    }

    /// A published price stays while today's differs from it by no more than the market's band, and only the rates
    /// have moved.
    fn held(&self, candidate: Price, hold: Hold<'_>, steps: &mut Steps) -> Price {
        let Some((entry, published, band)) = self.published(hold, &candidate) else { return candidate };
        let today = candidate.price.amount;
        let drift = (today - published).abs();
        let within = band.checked_mul(published).is_some_and(|most| drift <= most);
        let percent =
            drift.checked_div(published).map(|part| (part * Decimal::ONE_HUNDRED).round_dp(2).normalize());
        let price = match within {
            true => Price {
                price: Money::new(published, candidate.price.currency),
                regular: published,
                rate: entry.rate,
                held: Some(entry.from),
                ..candidate
            },
            false => candidate,
        };
        steps.note(|| Step {
            deed: Deed::Hold,
            how: format!(
                "{} differs by {} % from {published}, published on {}: {}",
                today,
                percent.unwrap_or_default(),
                moment(entry.from),
                if within { "it stays" } else { "it is let go" },
            ),
            price: price.price,
            origins: vec![
                self.site_key("pricing"),
                Origin::Line { path: format!("{FOLDER}{}.csv", self.market.id), line: entry.line },
            ],
        });
        price
    }

    /// What of the ledger a price made today could be held at: made of the same price by the same rules, and not before
    /// the last day on which all prices are let go.
    fn published<'l>(&self, hold: Hold<'l>, candidate: &Price) -> Option<(&'l Entry, Decimal, Decimal)> {
        let band = hold.band?;
        let entry = hold.entry?;
        let published = entry.regular?;
        let repricing = self.market.rules.repricing.as_ref();
        let let_go = repricing.and_then(|days| days.last(self.now.date()));
        let same = candidate.rate.is_some()
            && entry.base == candidate.base
            && *entry.rule == *candidate.rule
            && entry.currency == candidate.price.currency
            && let_go.is_none_or(|day| entry.from.date() >= day);
        same.then_some((entry, published, band))
    }

    fn limited(&self, mut price: Price, steps: &mut Steps) -> Result<Price, PriceFault> {
        let rules = &self.market.rules;
        for (limit, deed) in [(rules.floor, Deed::Floor), (rules.ceiling, Deed::Ceiling)] {
            let Some(limit) = limit else { continue };
            let limit = self.as_entered(limit)?;
            let amount = price.price.amount;
            let beyond = if deed == Deed::Floor { amount < limit } else { amount > limit };
            if beyond {
                price.price.amount = limit;
                price.regular = limit;
                steps.note(|| Step {
                    deed,
                    how: format!("{amount} becomes {limit}"),
                    price: price.price,
                    origins: vec![self.site_key("pricing")],
                });
            }
        }
        Ok(price)
    }

    fn factor(&self, category: Option<CategoryId>) -> Decimal {
        let of = category.and_then(|id| self.factors.get(id.0));
        of.copied().unwrap_or(self.market.rules.factor)
    }

    /// What an entered price is multiplied and divided by to become the one this market shows.
    fn tax_factor(&self) -> Result<Fraction, PriceFault> {
        let with = |rate: Decimal| Decimal::ONE + rate;
        match (self.site.entered, self.market.tax.display) {
            (None, _)
            | (Some(Entered::Gross), TaxDisplay::Included)
            | (Some(Entered::Net), TaxDisplay::Excluded) => Ok(WHOLE),
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

    /// A table of the market, or of all markets.
    fn site_key(&self, table: &str) -> Origin {
        Origin::Site(vec![
            vec!["markets".into(), self.market.id.clone(), table.into()],
            vec!["defaults".into(), table.into()],
        ])
    }
}

impl<'p> Goods<'p> {
    pub fn product(product: &'p Product) -> Self {
        Self { sku: &product.sku, prices: &product.prices, category: product.category, variant: None }
    }

    pub fn variant(product: &'p Product, n: usize) -> Self {
        let variant = &product.variants[n];
        Self { sku: &variant.sku, prices: &variant.prices, variant: Some(n), ..Self::product(product) }
    }

    /// All that a product is sold as: itself, or its variants.
    pub fn of(product: &'p Product) -> impl Iterator<Item = Self> {
        let own = product.variants.is_empty().then(|| Self::product(product));
        own.into_iter().chain((0..product.variants.len()).map(|n| Self::variant(product, n)))
    }

    /// A key of the file it is written in.
    fn key<const N: usize>(&self, key: [&str; N]) -> Origin {
        Origin::Product { variant: self.variant, key: key.map(str::to_owned).to_vec() }
    }
}

/// Enough of a rate to know it again: what the ledger keeps for people to read.
pub(super) fn shortened(rate: Decimal) -> Decimal {
    rate.round_sf(10).unwrap_or(rate).normalize()
}

/// Who states a leg's rate.
fn origin_of(leg: &Leg) -> Origin {
    let (Leg::Times(quote) | Leg::DividedBy(quote)) = leg;
    match &quote.stated {
        Stated::Snapshot(date) => Origin::File {
            path: format!("rates/{date}.toml"),
            key: vec!["rates".into(), quote.of.to_string()],
        },
        Stated::Peg(_) => Origin::Site(vec![vec!["rates".into(), "pegs".into(), quote.of.to_string()]]),
    }
}

/// By category, where the market has factors of its own for some: that of the nearest category above it.
fn factors(catalog: &Catalog, market: &Market) -> Vec<Decimal> {
    let rules = &market.rules;
    if rules.categories.is_empty() {
        return Vec::new();
    }
    let own = |id: &CategoryId| {
        let key = &catalog.category(*id).key;
        rules.categories.iter().find(|(category, _)| category.value == *key).map(|(_, factor)| *factor)
    };
    let ids = (0..catalog.categories.len()).map(CategoryId);
    ids.map(|id| catalog.lineage(id).iter().rev().find_map(own).unwrap_or(rules.factor)).collect()
}

#[cfg(test)]
mod tests;
