//! What may change with time in a market: the instants, and the goods concerned.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use rust_decimal::Decimal;

use super::{EventKind, Walk};
use crate::calendar::{Window, instant};
use crate::catalog::{By, Entered, TaxBasis, TaxRates};
use crate::law::{self, TaxClass, TaxDisplay};
use crate::ledger::FOLDER;
use crate::storefront::Origin;

/// Something that happens at an instant.
pub struct Cause {
    pub at: Timestamp,
    /// Where it goes by days of no place.
    pub day: Option<Date>,
    pub kind: EventKind,
    pub what: String,
    /// The numbers of the goods that may be shown otherwise.
    pub goods: Vec<usize>,
    pub origins: Vec<Origin>,
    /// It is told even where nothing of them is.
    pub always: bool,
}

pub const SITE: &str = "site.toml";

impl Walk<'_, '_> {
    /// All there are, in no order.
    pub fn causes(&self) -> Vec<Cause> {
        let mut causes = self.sold();
        causes.extend(self.promotions());
        causes.extend(self.overrides());
        causes.extend(self.taxes());
        causes.extend(self.unit_prices());
        causes.extend(self.repricing());
        causes.extend(self.published());
        causes.extend(self.rates());
        causes
    }

    /// Something at a time of the market's clock, if it is one that is looked at.
    fn local(&self, at: DateTime, kind: EventKind, what: String, goods: Vec<usize>) -> Option<Cause> {
        let day = self.market.time_zone.to_datetime(instant(at, &self.market.time_zone)?).date();
        let at = instant(at, &self.market.time_zone).filter(|at| *at > self.now && day <= self.until)?;
        Some(Cause { at, day: None, kind, what, goods, origins: Vec::new(), always: false })
    }

    /// The same at the beginning of a day.
    fn on(&self, day: Date, kind: EventKind, what: String, goods: Vec<usize>) -> Option<Cause> {
        self.local(day.to_datetime(Time::midnight()), kind, what, goods)
    }

    fn today(&self) -> Date {
        self.market.time_zone.to_datetime(self.now).date()
    }

    /// The goods of which this holds, by number.
    fn those(
        &self,
        holds: impl Fn(&crate::catalog::Product, &crate::storefront::Goods<'_>) -> bool,
    ) -> Vec<usize> {
        let numbered = self.goods.iter().enumerate();
        numbered.filter(|(_, (product, goods))| holds(product, goods)).map(|(n, _)| n).collect()
    }

    fn sold(&self) -> Vec<Cause> {
        let id = self.market.id.as_str();
        let mut causes = Vec::new();
        for (n, (product, _)) in self.goods.iter().enumerate() {
            if !product.availability.names(id) {
                continue;
            }
            let (from, until) = product.availability.days(id);
            let path = product.place.path();
            let mut add = |day: Option<Date>, kind, what: &str, key: &str| {
                let cause = day.and_then(|day| self.on(day, kind, what.to_owned(), vec![n]));
                causes.extend(cause.map(|cause| {
                    let own = ["availability", "markets", id, key];
                    let origin = Origin::keys(path, [&own[..], &["availability", key]]);
                    Cause { origins: vec![origin], ..cause }
                }));
            };
            add(from, EventKind::Available, "products become available", "from");
            let after = until.and_then(|until| until.tomorrow().ok());
            add(after, EventKind::Unavailable, "products become unavailable", "until");
        }
        causes
    }

    fn promotions(&self) -> Vec<Cause> {
        let years = self.today().year().saturating_sub(1)..=self.until.year().saturating_add(1);
        let mut causes = Vec::new();
        for promotion in &self.catalog.promotions {
            let Some(reduction) = promotion.reduction(self.market) else { continue };
            let concerned = self.those(|_, goods| promotion.applies(goods.product, goods.variant));
            let id = &promotion.id;
            let begins = match reduction.by {
                By::Percent(part) => format!("promotion {id} begins: {} off", percent(part)),
                By::Amount(less) => format!("promotion {id} begins: {less} off"),
                By::Price(price) => format!("promotion {id} begins: {price}"),
            };
            let mut add = |at: Option<DateTime>, kind, what: &str, key: &str| {
                let cause = at.and_then(|at| self.local(at, kind, what.to_owned(), concerned.clone()));
                causes.extend(cause.map(|cause| {
                    let origin = Origin::keys(promotion.place.path(), [&[key][..], &["on"]]);
                    Cause { origins: vec![origin], ..cause }
                }));
            };
            for Window { begin, end } in promotion.windows(self.market, years.clone()) {
                add(begin, EventKind::PromotionBegins, &begins, "from");
                add(end, EventKind::PromotionEnds, &format!("promotion {id} ends"), "until");
            }
        }
        causes
    }

    fn overrides(&self) -> Vec<Cause> {
        let mut causes = Vec::new();
        for (n, (_, goods)) in self.goods.iter().enumerate() {
            for one in goods.overrides.iter().filter(|one| one.prices.contains_key(&self.market.id)) {
                let reason = one.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
                let mut add = |at: Option<DateTime>, kind, what: &str| {
                    let cause = at.and_then(|at| self.local(at, kind, format!("{what}{reason}"), vec![n]));
                    let origins = || vec![Origin::Place(one.place.clone())];
                    causes.extend(cause.map(|cause| Cause { origins: origins(), ..cause }));
                };
                add(one.window.begin, EventKind::OverrideBegins, "overrides begin");
                add(one.window.end, EventKind::OverrideEnds, "overrides end");
            }
        }
        causes
    }

    fn taxes(&self) -> Vec<Cause> {
        let site = &self.catalog.site;
        let used = self.goods.iter().map(|(_, goods)| goods.tax_class);
        let classes: BTreeSet<TaxClass> = used.chain([TaxClass::Standard]).collect();
        let market = &self.market.tax.rates;
        // Prices entered gross are shown net: what they contain is the tax of the country they were entered for.
        let home = (site.entered == Some(Entered::Gross) && self.market.tax.display == TaxDisplay::Excluded)
            .then_some(&site.home_tax);
        let mut causes = Vec::new();
        for class in classes {
            causes.extend(self.tax_changes(market, class));
            let at_home = home.into_iter().flat_map(|home| self.tax_changes(home, class));
            causes.extend(at_home.map(|cause| Cause { always: false, ..cause }));
        }
        causes
    }

    fn tax_changes(&self, rates: &TaxRates, class: TaxClass) -> Vec<Cause> {
        let next = |day: &Date| rates.next_change(class, *day);
        let days = std::iter::successors(next(&self.today()), next).take_while(|day| *day <= self.until);
        let cause = |day: Date| {
            let tax = rates.rate(class, day).ok();
            let country = rates.country.map_or(String::new(), |country| format!(" ({})", country.as_str()));
            let of = match class {
                TaxClass::Standard => "the standard tax".to_owned(),
                class => format!("the tax on {class}"),
            };
            let what = match &tax {
                Some(tax) => format!("{of} becomes {}{country}", percent(tax.rate)),
                None => format!("{of} is not known any more{country}"),
            };
            let goods = self.those(|_, goods| goods.tax_class == class);
            // The standard rate is said on every page.
            let always = class == TaxClass::Standard;
            let origins = tax.iter().map(|tax| match tax.basis {
                TaxBasis::Site(place) => Origin::Place(place.clone()),
                TaxBasis::Law(row) => Origin::Source(row.source.clone()),
            });
            let origins = origins.collect();
            Some(Cause { always, origins, ..self.on(day, EventKind::Tax, what, goods)? })
        };
        days.filter_map(cause).collect()
    }

    fn unit_prices(&self) -> Vec<Cause> {
        let Some(country) = self.market.country().filter(|_| self.market.unit_price != Some(false)) else {
            return Vec::new();
        };
        let country = country.as_str();
        let next = |day: &Date| law::next_unit_price_change(country, *day);
        let days = std::iter::successors(next(&self.today()), next).take_while(|day| *day <= self.until);
        let cause = |day: Date| {
            let what = format!("unit prices go by another rule ({country})");
            let goods = self.those(|_, goods| goods.net.is_some());
            let rule = law::unit_price(country, day);
            let origins = rule.map(|rule| Origin::Source(rule.source.clone())).into_iter().collect();
            Some(Cause { origins, ..self.on(day, EventKind::UnitPrice, what, goods)? })
        };
        days.filter_map(cause).collect()
    }

    fn repricing(&self) -> Vec<Cause> {
        let rules = &self.market.rules;
        let (Some(_), Some(days), Some(ledger)) = (rules.hold, &rules.repricing, self.ledger) else {
            return Vec::new();
        };
        let held = self.those(|_, goods| goods.prices.base.is_some() && !ledger.of(goods.sku).is_empty());
        if held.is_empty() {
            return Vec::new();
        }
        let days = std::iter::successors(days.next(self.today()), |day| days.next(*day));
        let causes = days.take_while(|day| *day <= self.until).enumerate().filter_map(|(n, day)| {
            let what = "published prices are let go".to_owned();
            let cause = self.on(day, EventKind::Repricing, what, held.clone())?;
            let id = self.market.id.as_str();
            let keys = ["markets", id, "pricing", "reprice"];
            let origin = Origin::keys(SITE, [&keys[..], &["defaults", "pricing", "reprice"]]);
            // What it will do depends on the rates of that day; of the later ones nobody can say anything.
            Some(Cause { origins: vec![origin], always: n == 0, ..cause })
        });
        causes.collect()
    }

    /// Prices that the ledger has for later.
    fn published(&self) -> Vec<Cause> {
        let Some(ledger) = self.ledger else { return Vec::new() };
        let mut causes = Vec::new();
        for (n, (_, goods)) in self.goods.iter().enumerate() {
            for entry in ledger.of(goods.sku) {
                let what = "prices are published".to_owned();
                let cause = self.local(entry.from, EventKind::Ledger, what, vec![n]);
                let path = format!("{FOLDER}{}.csv", self.market.id);
                let origin = Origin::Line { path, line: entry.line };
                causes.extend(cause.map(|cause| Cause { origins: vec![origin], ..cause }));
            }
        }
        causes
    }

    /// The goods that are converted from a currency.
    pub fn priced_in(&self, currency: crate::money::Currency) -> Vec<usize> {
        self.those(|_, goods| goods.prices.base.is_some_and(|base| base.currency == currency))
    }
}

/// "8.1 %"
fn percent(part: Decimal) -> String {
    format!("{} %", (part * Decimal::ONE_HUNDRED).normalize())
}
