//! From a price as entered to the one price a market shows. One function makes it, [`Pricing::derive`]: for the pages of
//! a build, for who asks why a price is what it is, and for who looks at what it will be. Nothing downstream computes
//! with it again.

mod publish;
mod rule;
mod steps;
mod unit;

use std::collections::BTreeSet;
use std::fmt;

use rust_decimal::Decimal;

pub use rule::Rule;
pub use steps::{Deed, Origin, Step, Steps};
pub use unit::UnitPrice;

use jiff::civil::{Date, DateTime};

use super::offer::{Beside, Offer, UnitOffer};
use crate::calendar::AsOf;
use crate::catalog::{Catalog, CategoryId, Entered, Market, OnStale, Prices, Product, Site, TaxBasis};
use crate::law::{CLASSES, NetQuantity, TaxClass, TaxDisplay, UnitPriceRule};
use crate::ledger::{Entry, FOLDER, Ledger, moment};
use crate::locale::CurrencyFormat;
use crate::money::{Currency, Direction, Money, minor_step, round_to_step};
use crate::rates::{Exchange, Leg, NoRate, Rate, Stale, Stated};

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

/// Something with a price: a product, or one of its variants.
#[derive(Debug, Clone, Copy)]
pub struct Goods<'p> {
    pub sku: &'p str,
    pub prices: &'p Prices,
    pub category: Option<CategoryId>,
    pub tax_class: TaxClass,
    pub net: Option<NetQuantity>,
    pub deposit: &'p Prices,
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
    /// How many of its currency there are for 1 of the base's, in short; none where nothing was converted.
    pub rate: Option<Decimal>,
    /// What it would be unrounded; none of one that was set by hand.
    pub exact: Option<Decimal>,
    /// What else it was made by; none where it is as it was entered.
    pub made: Option<Made>,
    /// Since when the ledger holds it.
    pub held: Option<DateTime>,
    pub unit: Option<UnitPrice>,
}

impl Price {
    /// As it was set by hand.
    fn of(price: Money) -> Self {
        let regular = price.amount;
        Self { price, regular, base: None, rate: None, exact: None, made: None, held: None, unit: None }
    }
}

/// What was done to a base price beside converting it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    pub factor: Decimal,
    pub tax: Fraction,
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
    market: &'a Market,
    ledger: Option<&'a Ledger>,
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
    /// The market's, in words.
    ladder: String,
}

/// How a base price becomes one of the market's currency.
struct Way {
    rate: Rate,
    /// Of 1, with as many digits as people want to read; none where the currencies are the same.
    short: Option<Decimal>,
    /// It rests on a figure older than the market allows.
    stale: Option<Stale>,
}

/// What tax does to a price of one class as it was entered.
struct Taxed {
    factor: Fraction,
    /// Who says so.
    origin: Option<Origin>,
}

impl Taxed {
    fn new(site: &Site, market: &Market, class: TaxClass, on: Date) -> Result<Self, String> {
        let (rates, adds) = match (site.entered, market.tax.display) {
            (None, _)
            | (Some(Entered::Gross), TaxDisplay::Included)
            | (Some(Entered::Net), TaxDisplay::Excluded) => return Ok(Self { factor: WHOLE, origin: None }),
            (Some(Entered::Net), TaxDisplay::Included) => (&market.tax.rates, true),
            (Some(Entered::Gross), TaxDisplay::Excluded) => (&site.home_tax, false),
        };
        let tax = rates.rate(class, on).map_err(|why| why.to_string())?;
        let with = Decimal::ONE + tax.rate;
        let factor = if adds { (with, Decimal::ONE) } else { (Decimal::ONE, with) };
        let origin = match tax.basis {
            TaxBasis::Site(place) => Origin::Place(place.clone()),
            TaxBasis::Law(row) => Origin::Source(format!("{} since {}: {}", row.class, row.from, row.source)),
        };
        Ok(Self { factor, origin: Some(origin) })
    }
}

/// A factor as it is multiplied by, and divided by.
pub type Fraction = (Decimal, Decimal);

const SITE: &str = "site.toml";

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
        let now = as_of.local(&market.time_zone);
        Self {
            market,
            ledger,
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
            ladder: market.ladder.to_string(),
        }
    }

    pub fn offer(&self, goods: Goods<'_>, available: bool) -> Result<Option<Offer>, PriceFault> {
        let Some(price) = self.derive(goods, &mut Steps::untold())? else { return Ok(None) };
        let beside = self.beside(goods, &price)?;
        let beside = (beside != Beside::default()).then(|| Box::new(beside));
        Ok(Some(Offer { price: price.price, shown: self.shown(price.price), available, beside }))
    }

    /// What is said beside a price.
    fn beside(&self, goods: Goods<'_>, price: &Price) -> Result<Beside, PriceFault> {
        let shown = |amount: Decimal| self.shown(Money::new(amount, price.price.currency));
        Ok(Beside {
            unit: price.unit.map(|unit| UnitOffer {
                shown: shown(unit.amount),
                amount: unit.base_amount,
                unit: unit.unit,
            }),
            deposit: self.deposit(goods)?.map(shown),
        })
    }

    /// What is given back with the empty bottle: set by hand, or converted.
    fn deposit(&self, goods: Goods<'_>) -> Result<Option<Decimal>, PriceFault> {
        let market = self.market;
        match (goods.deposit.fixed.get(&market.id), goods.deposit.base) {
            (Some(fixed), _) => self.as_entered(fixed.amount).map(Some),
            (None, Some(base)) => {
                let rate = &self.way(base.currency)?.rate;
                let amount = rate.convert(base.amount).ok_or(PriceFault::Range)?.amount;
                self.as_entered(amount).map(Some)
            }
            (None, None) => Ok(None),
        }
    }

    /// A price as the market's locale writes it.
    pub fn shown(&self, price: Money) -> Box<str> {
        let mut shown = String::new();
        if price.currency == self.market.currency {
            self.format.format(price.amount, &mut shown);
        } else {
            let Market { locale, digits, display, .. } = self.market;
            CurrencyFormat::new(locale, price.currency, *digits, *display).format(price.amount, &mut shown);
        }
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
        let mut price = self.settled(candidate, hold, steps)?;
        self.per_unit(goods, &mut price, steps);
        Ok(Some(price))
    }

    /// What the price would be if nothing had been published.
    pub fn candidate(&self, goods: Goods<'_>, steps: &mut Steps) -> Result<Option<Price>, PriceFault> {
        match (goods.prices.fixed.get(&self.market.id), goods.prices.base) {
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

    fn per_unit(&self, goods: Goods<'_>, price: &mut Price, steps: &mut Steps) {
        let (Some(rule), Some(net)) = (self.unit_price, goods.net) else { return };
        price.unit = unit::unit_price(price.price.amount, &net, rule, self.digits);
        let Some(unit) = price.unit else { return };
        steps.note(|| Step {
            deed: Deed::UnitPrice,
            how: format!("{net}, per {} {}", unit.base_amount.normalize(), unit.unit.sign()),
            price: Money::new(unit.amount, price.price.currency),
            origins: vec![goods.key(["net"]), Origin::Source(rule.source.clone())],
        });
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
            price: Money::new(amount, market.currency),
            regular: amount,
            base: Some(base),
            rate: way.short,
            exact: Some(exact),
            made: (!untouched).then_some(Made { factor, tax }),
            held: None,
            unit: None,
        }))
    }

    /// What a market shows whose rate is too old.
    fn stale(
        &self,
        goods: Goods<'_>,
        base: Money,
        made: Made,
        stale: &Stale,
        steps: &mut Steps,
    ) -> Result<Option<Price>, PriceFault> {
        let fault = || PriceFault::Stale(base.currency, stale.clone());
        let price = Price { base: Some(base), made: Some(made), ..Price::of(base) };
        let (price, what) = match self.market.stale {
            OnStale::Fail => return Err(fault()),
            OnStale::Hide => (None, "the price is not shown".to_owned()),
            OnStale::Base => {
                let Made { factor, tax: (times, divided) } = made;
                let amount = base.amount.checked_mul(factor).and_then(|n| n.checked_mul(times));
                let amount = amount.and_then(|n| n.checked_div(divided)).ok_or(PriceFault::Range)?;
                let step = minor_step(self.market.digits.of(base.currency));
                let amount = round_to_step(amount, step, Direction::Nearest).ok_or(PriceFault::Range)?;
                let money = Money::new(amount, base.currency);
                (
                    Some(Price { price: money, regular: amount, ..price }),
                    format!("it stays in {}", base.currency),
                )
            }
            OnStale::Hold => {
                let entry =
                    self.ledger.and_then(|ledger| ledger.at(goods.sku, self.now)).ok_or_else(fault)?;
                let regular = entry.regular.ok_or_else(fault)?;
                let money = Money::new(regular, entry.currency);
                let held = Some(entry.from);
                let what = format!("{money} stays, published on {}", moment(entry.from));
                (Some(Price { price: money, regular, rate: entry.rate, held, ..price }), what)
            }
        };
        steps.note(|| Step {
            deed: Deed::Stale,
            how: format!("{stale}: {what}"),
            price: price.as_ref().map_or(base, |price| price.price),
            origins: vec![self.site_key("rates"), Origin::keys(SITE, [&["rates", "on_stale"], &["rates"]])],
        });
        Ok(price)
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

    /// Says what was multiplied and divided by, one after the other, though it was done at once.
    fn tell(
        &self,
        base: Money,
        factor: Decimal,
        rate: &Rate,
        taxed: &Taxed,
        exact: Decimal,
        steps: &mut Steps,
    ) {
        let market = self.market;
        let tax = taxed.factor;
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
                origins: taxed.origin.iter().cloned().collect(),
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
            && *entry.rule == *self.rule(candidate.made)
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

    /// A table of the market, or of all markets.
    fn site_key(&self, table: &str) -> Origin {
        Origin::keys(SITE, [&["markets", &self.market.id, table], &["defaults", table]])
    }
}

impl<'p> Goods<'p> {
    pub fn product(product: &'p Product) -> Self {
        Self {
            sku: &product.sku,
            prices: &product.prices,
            category: product.category,
            tax_class: product.tax_class,
            net: product.net,
            deposit: &product.deposit,
            variant: None,
        }
    }

    pub fn variant(product: &'p Product, n: usize) -> Self {
        let variant = &product.variants[n];
        Self {
            sku: &variant.sku,
            prices: &variant.prices,
            tax_class: variant.tax_class,
            net: variant.net,
            deposit: &variant.deposit,
            variant: Some(n),
            ..Self::product(product)
        }
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

impl Way {
    fn new(from: Currency, market: &Market, exchange: &Exchange) -> Result<Self, NoRate> {
        let rate = exchange.rate(from, market.currency)?;
        let one = rate.convert(Decimal::ONE).filter(|_| !rate.legs.is_empty());
        let stale = market.max_age.and_then(|max_age| exchange.stale(&rate, max_age));
        Ok(Self { short: one.map(|one| shortened(one.amount)), rate, stale })
    }
}

/// The currencies that prices and deposits are written in.
fn base_currencies(catalog: &Catalog) -> BTreeSet<Currency> {
    let bases = catalog.products.iter().flat_map(|product| {
        let variants = product.variants.iter().flat_map(|variant| [&variant.prices, &variant.deposit]);
        [&product.prices, &product.deposit].into_iter().chain(variants)
    });
    bases.filter_map(|prices| Some(prices.base?.currency)).collect()
}

/// Enough of a rate to know it again: what the ledger keeps for people to read.
pub(super) fn shortened(rate: Decimal) -> Decimal {
    rate.round_sf(10).unwrap_or(rate).normalize()
}

/// Who states a leg's rate.
fn origin_of(leg: &Leg) -> Origin {
    let quote = leg.quote();
    let (one, of) = (quote.one.code(), quote.of.code());
    match (&quote.stated, quote.file()) {
        (Stated::Snapshot(_), Some(file)) => Origin::keys(file, [&["rates", of], &["prices", one]]),
        (Stated::Peg(_), _) => Origin::keys(SITE, [&["rates", "pegs", of]]),
        _ => Origin::Source(quote.source().to_owned()),
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
