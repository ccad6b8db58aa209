//! From a price as entered to the one price a market shows. One function makes it, [`Pricing::derive`]: for the pages of
//! a build, for who asks why a price is what it is, and for who looks at what it will be. Nothing downstream computes
//! with it again.

mod beside;
mod goods;
mod hold;
mod publish;
mod rule;
mod sale;
mod stale;
mod steps;
mod tax;
mod tell;
mod unit;
mod way;

use std::fmt;

use jiff::civil::DateTime;
use rust_decimal::Decimal;

pub use goods::Goods;
pub use hold::Hold;
pub(super) use publish::SCHEDULED;
pub use rule::Rule;
pub use sale::{Reference, Sale, Unannounced};
pub use steps::{Deed, Origin, Step, Steps};
pub use unit::UnitPrice;

use crate::calendar::AsOf;
use crate::catalog::{Catalog, CategoryId, Market, OnStale, Override};
use crate::law::{CLASSES, TaxClass, TaxDisplay, UnitPriceRule};
use crate::ledger::{Entry, FOLDER, Ledger, moment};
use crate::locale::CurrencyFormat;
use crate::money::{Currency, Direction, Money, minor_step, round_to_step};
use crate::rates::{Exchange, NoRate, Rate, Stale};
use sale::Running;
use tax::{Fraction, Taxed, WHOLE};
pub use way::shortened;
use way::{Way, base_currencies};

/// Why there is no price.
#[derive(Debug)]
pub enum PriceFault {
    NoRate(NoRate),
    /// The rate of prices in a currency is older than the market allows.
    Stale(Currency, Stale),
    Range,
    /// What is not known of a tax.
    Tax(String),
}

impl fmt::Display for PriceFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PriceFault::NoRate(no_rate) => no_rate.fmt(f),
            PriceFault::Stale(_, stale) => stale.fmt(f),
            PriceFault::Range => f.write_str("the price leaves the range of numbers that can be written"),
            PriceFault::Tax(what) => f.write_str(what),
        }
    }
}

/// A price, and what the ledger keeps of how it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Price {
    pub price: Money,
    /// What it would be without a promotion.
    pub regular: Decimal,
    /// The price in the product's file; none of one that was set by hand.
    pub base: Option<Money>,
    /// How many of its currency there are for 1 of the base's, in short; none where nothing was converted.
    pub rate: Option<Decimal>,
    /// What it would be unrounded; none of one that was set by hand.
    pub exact: Option<Decimal>,
    /// What else it was made by; none where it is as it was entered.
    pub made: Option<Made>,
    /// Since when the ledger holds it.
    pub held: Option<DateTime>,
    /// It was set by hand for some days.
    pub scheduled: bool,
    pub sale: Option<Sale>,
    pub unit: Option<UnitPrice>,
}

impl Price {
    /// As it was set by hand.
    fn of(price: Money) -> Self {
        let regular = price.amount;
        Self {
            price,
            regular,
            base: None,
            rate: None,
            exact: None,
            made: None,
            held: None,
            scheduled: false,
            sale: None,
            unit: None,
        }
    }
}

/// What was done to a base price beside converting it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    pub factor: Decimal,
    pub tax: Fraction,
}

/// How a market makes its prices.
pub struct Pricing<'a> {
    market: &'a Market,
    ledger: Option<&'a Ledger>,
    as_of: AsOf,
    /// What the market's clock shows.
    now: DateTime,
    format: CurrencyFormat,
    digits: u32,
    /// What prices are multiplied by, by category; empty where it is the same for all.
    factors: Vec<Decimal>,
    /// By the currency of base prices.
    ways: Vec<(Currency, Result<Way, NoRate>)>,
    /// By class of goods, in the order of [`CLASSES`].
    taxes: Vec<Result<Taxed, String>>,
    unit_price: Option<&'static UnitPriceRule>,
    running: Vec<Running<'a>>,
    /// The market's, in words.
    ladder: String,
}

const SITE: &str = "site.toml";

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
        let now = as_of.local(&market.time_zone);
        Self {
            market,
            ledger,
            as_of,
            now,
            format,
            digits: digits.of(*currency),
            factors: factors(catalog, market),
            ways: base_currencies(catalog)
                .into_iter()
                .map(|from| (from, Way::new(from, market, exchange)))
                .collect(),
            taxes: CLASSES
                .iter()
                .map(|class| Taxed::new(&catalog.site, market, *class, now.date()))
                .collect(),
            unit_price: market.unit_price_rule(now.date()),
            running: Running::of(catalog, market, as_of),
            ladder: market.ladder.to_string(),
        }
    }

    /// The price on the day, and the steps to it. None where nothing says what it costs.
    pub fn derive(&self, goods: Goods<'_>, steps: &mut Steps) -> Result<Option<Price>, PriceFault> {
        let Some(candidate) = self.candidate(goods, steps)? else { return Ok(None) };
        let entry = self.ledger.and_then(|ledger| ledger.at(goods.sku, self.now));
        let hold = Hold { entry, band: self.market.rules.hold };
        let price = self.settled(candidate, hold, steps)?;
        let mut price = self.reduced(goods, price, steps)?;
        self.per_unit(goods, &mut price, steps);
        Ok(Some(price))
    }

    /// What the price would be if nothing had been published.
    pub fn candidate(&self, goods: Goods<'_>, steps: &mut Steps) -> Result<Option<Price>, PriceFault> {
        if let Some((one, price)) = Override::of(goods.overrides, self.market, self.as_of) {
            return self.scheduled(one, price, steps).map(Some);
        }
        match (goods.prices.fixed.get(self.market.terms()), goods.prices.base) {
            (Some(fixed), _) => self.by_hand(goods, *fixed, steps).map(Some),
            (None, Some(base)) => self.made_of(goods, base, steps),
            (None, None) => Ok(None),
        }
    }

    /// What becomes of it beside what was published, and within the market's limits.
    pub fn settled(&self, candidate: Price, hold: Hold<'_>, steps: &mut Steps) -> Result<Price, PriceFault> {
        match candidate.base {
            // In another currency than the market's there are no limits.
            Some(_) if candidate.price.currency != self.market.currency => Ok(candidate),
            Some(_) if candidate.held.is_some() => self.limited(candidate, steps),
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
        Ok(Price::of(price))
    }

    fn scheduled(&self, one: &Override, price: Money, steps: &mut Steps) -> Result<Price, PriceFault> {
        let amount = self.as_entered(price.amount)?;
        let price = Money::new(amount, self.market.currency);
        steps.note(|| {
            let end = one.window.end.map(|end| format!(" before {}", moment(end))).unwrap_or_default();
            let reason = one.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
            let how = format!("{price}{end}{reason}");
            Step { deed: Deed::Override, how, price, origins: vec![Origin::Place(one.place.clone())] }
        });
        Ok(Price { scheduled: true, ..Price::of(price) })
    }

    /// A price set by hand keeps its ending; it only loses decimals that its currency does not have.
    fn as_entered(&self, amount: Decimal) -> Result<Decimal, PriceFault> {
        round_to_step(amount, minor_step(self.digits), Direction::Nearest).ok_or(PriceFault::Range)
    }

    fn made_of(&self, goods: Goods<'_>, base: Money, steps: &mut Steps) -> Result<Option<Price>, PriceFault> {
        let market = self.market;
        let factor = self.factor(goods.category);
        let taxed = self.taxed(goods.tax_class)?;
        let tax = taxed.factor;
        let way = self.way(base.currency)?;
        steps.note(|| Step {
            deed: Deed::Base,
            how: base.to_string(),
            price: base,
            origins: vec![goods.key(["price"])],
        });
        if let Some(stale) = &way.stale {
            let made = Made { factor, tax };
            return self.stale(goods, base, made, stale, steps);
        }
        let untouched = base.currency == market.currency && factor == Decimal::ONE && tax == WHOLE;
        let (exact, amount) = match untouched {
            true => (base.amount, self.as_entered(base.amount)?),
            false => self.rounded(base, factor, &way.rate, taxed, steps)?,
        };
        Ok(Some(Price {
            base: Some(base),
            rate: way.short,
            exact: Some(exact),
            made: (!untouched).then_some(Made { factor, tax }),
            ..Price::of(Money::new(amount, market.currency))
        }))
    }

    /// All that multiplies comes before the divisions, so that nothing is rounded on the way to the one rounding.
    fn rounded(
        &self,
        base: Money,
        factor: Decimal,
        rate: &Rate,
        taxed: &Taxed,
        steps: &mut Steps,
    ) -> Result<(Decimal, Decimal), PriceFault> {
        let market = self.market;
        let tax = taxed.factor;
        let times = factor.checked_mul(tax.0).ok_or(PriceFault::Range)?;
        let amount = base.amount.checked_mul(times).ok_or(PriceFault::Range)?;
        let amount = rate.convert(amount).ok_or(PriceFault::Range)?.amount;
        let exact = amount.checked_div(tax.1).ok_or(PriceFault::Range)?;
        let rounded = market.ladder.round(exact, base, self.digits).ok_or(PriceFault::Range)?;
        if steps.are_told() {
            self.tell(base, factor, rate, taxed, exact, steps);
        }
        steps.note(|| Step {
            deed: Deed::Ladder,
            how: format!("{} to {rounded} ({})", exact.normalize(), self.ladder),
            price: Money::new(rounded, market.currency),
            origins: vec![
                self.site_key("rounding"),
                Origin::keys(SITE, [&["ladders", market.currency.code()]]),
            ],
        });
        Ok((exact, rounded))
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

    /// What the market's clock shows.
    pub fn now(&self) -> DateTime {
        self.now
    }

    /// What a price was made by, as the ledger keeps it.
    pub fn rule(&self, made: Option<Made>) -> String {
        let rule = |Made { factor, tax }| Rule { factor, tax, ladder: &self.ladder }.to_string();
        made.map(rule).unwrap_or_default()
    }

    fn way(&self, from: Currency) -> Result<&Way, PriceFault> {
        let way = self.ways.iter().find(|(currency, _)| *currency == from);
        let (_, way) = way.expect("the currencies of all base prices were looked up");
        way.as_ref().map_err(|no_rate| PriceFault::NoRate(no_rate.clone()))
    }

    fn taxed(&self, class: TaxClass) -> Result<&Taxed, PriceFault> {
        let at = CLASSES.iter().position(|other| *other == class).unwrap_or_default();
        self.taxes[at].as_ref().map_err(|why| PriceFault::Tax(why.clone()))
    }

    fn ledger_line(&self, entry: &Entry) -> Origin {
        Origin::Line { path: format!("{FOLDER}{}.csv", self.market.id), line: entry.line }
    }

    /// A table of the market, or of all markets.
    fn site_key(&self, table: &str) -> Origin {
        Origin::keys(SITE, [&["markets", &self.market.id, table], &["defaults", table]])
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
