//! The catalog as one market shows it: texts chosen along its chain of locales, and one [`Offer`] per product and
//! variant. Pure: the same catalog, rates and moment give the same storefront.

mod change;
mod ended;
mod launch;
mod offer;
mod pricing;
mod replay;
mod schedule;
mod text;

use std::collections::BTreeMap;

pub use change::{Cause, Change, Makeup, Percent, Reason, check_jumps};
pub use ended::ended;
pub use launch::{Ground, Launch, Owner, Task, TaskState, launch};
pub use offer::{Beside, Converted, Offer, ShownReduction, UnitOffer};
pub use pricing::{
    Deed, Goods, Hold, Made, Origin, Price, PriceFault, Pricing, Reference, Rule, Sale, Step, Steps,
    Unannounced,
};
pub use replay::{Course, Day, Drawn, Replay, replay};
pub use schedule::{Event, EventKind, Touched, schedule};
pub use text::{Attribute, LocalBody, LocalHeading, LocalText};

use jiff::civil::Date;

use crate::calendar::AsOf;
use crate::catalog::{Catalog, CategoryId, Market, PageId, Product, ProductId, Texts, Variant};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::ledger::Ledger;
use crate::locale::{Collator, Locale};
use crate::money::Currency;
use crate::rates::{Exchange, NoRate, Stale};
use text::Rungs;

/// One market's catalog.
pub struct Storefront<'c> {
    pub market: &'c Market,
    /// The day it is in the market.
    pub today: Date,
    /// By [`ProductId`]; none where the product is not sold.
    pub products: Vec<Option<LocalProduct<'c>>>,
    /// By [`CategoryId`].
    pub categories: Vec<LocalHeading<'c>>,
    /// By [`PageId`]; none where the market does not have it.
    pub pages: Vec<Option<LocalHeading<'c>>>,
    /// What is sold, in the order of listings: by weight, then by title as the language sorts it.
    pub order: Vec<ProductId>,
    /// All categories, in the order in which siblings are shown.
    pub category_order: Vec<CategoryId>,
    rungs: Rungs<'c>,
}

/// A product as a market sells it.
pub struct LocalProduct<'c> {
    pub id: ProductId,
    pub heading: LocalHeading<'c>,
    /// What the listing shows: the product's own offer, or the cheapest of its variants.
    pub offer: Option<Offer>,
    /// Offers of variants differ in price, and `offer` is the lowest.
    pub from: bool,
    /// By variant.
    pub variants: Vec<Option<Offer>>,
    pub available: bool,
}

/// Builds one market's storefront. `found` gets one finding per market for a currency that cannot be reached, not one
/// per product.
pub fn localize<'c>(
    catalog: &'c Catalog,
    market: &'c Market,
    exchange: &Exchange,
    ledger: Option<&Ledger>,
    as_of: AsOf,
    found: &mut Diagnostics,
) -> Storefront<'c> {
    let rungs = Rungs::new(market, &catalog.site.source_locale);
    let today = as_of.local_day(&market.time_zone);
    let pricing = Pricing::new(catalog, market, exchange, ledger, as_of);
    let mut faults = Faults {
        market,
        as_of,
        unreached: BTreeMap::new(),
        stale: BTreeMap::new(),
        unannounced: BTreeMap::new(),
        found,
    };
    let products: Vec<_> = catalog
        .products
        .iter()
        .enumerate()
        .map(|(i, product)| {
            let sold = product.availability.allows(market.terms(), today);
            sold.then(|| local_product(ProductId(i), product, &rungs, &pricing, &mut faults))
        })
        .collect();
    faults.report(catalog);
    let categories: Vec<_> = catalog.categories.iter().map(|c| rungs.heading(&c.editions, &c.key)).collect();
    let pages = catalog
        .pages
        .iter()
        .map(|page| {
            page.availability.allows(market.terms(), today).then(|| rungs.heading(&page.editions, &page.key))
        })
        .collect();
    let collator = Collator::new(&market.locale);
    let mut order: Vec<ProductId> = products.iter().flatten().map(|p| p.id).collect();
    order.sort_by(|&a, &b| {
        let title = |id: ProductId| products[id.0].as_ref().map_or("", |p| p.heading.title.text);
        let weight = |id: ProductId| catalog.product(id).weight;
        (weight(a).cmp(&weight(b))).then_with(|| collator.compare(title(a), title(b))).then(a.cmp(&b))
    });
    let mut category_order: Vec<CategoryId> = (0..categories.len()).map(CategoryId).collect();
    category_order.sort_by(|&a, &b| {
        let weight = |id: CategoryId| catalog.category(id).weight;
        let title = |id: CategoryId| categories[id.0].title.text;
        (weight(a).cmp(&weight(b))).then_with(|| collator.compare(title(a), title(b))).then(a.cmp(&b))
    });
    Storefront { market, today, products, categories, pages, order, category_order, rungs }
}

fn local_product<'c>(
    id: ProductId,
    product: &'c Product,
    rungs: &Rungs<'c>,
    pricing: &Pricing<'_>,
    faults: &mut Faults<'c, '_>,
) -> LocalProduct<'c> {
    let mut offer = |goods, available| match pricing.offer(goods, available) {
        Ok(None) => None,
        Ok(Some((offer, price))) => {
            if let Some(sale) = price.sale {
                faults.unannounced(product, sale);
            }
            Some(offer)
        }
        Err(fault) => {
            faults.add(product, fault);
            None
        }
    };
    let variants: Vec<Option<Offer>> = (0..product.variants.len())
        .map(|n| offer(Goods::variant(id, product, n), product.variants[n].available))
        .collect();
    let own = if product.variants.is_empty() { offer(Goods::product(id, product), true) } else { None };
    let lowest = lowest(&variants).map(|(_, offer)| offer);
    let from = variants.iter().flatten().any(|o| Some(o.price) != lowest.map(|l| l.price));
    let available = product.variants.is_empty() || product.variants.iter().any(|v| v.available);
    LocalProduct {
        id,
        heading: rungs.heading(&product.editions, &product.sku),
        offer: own.or_else(|| lowest.cloned()),
        from,
        variants,
        available,
    }
}

/// The offer a product with variants is shown with, and whose it is: the cheapest that can be bought.
fn lowest(variants: &[Option<Offer>]) -> Option<(usize, &Offer)> {
    let offers = variants.iter().enumerate().filter_map(|(n, offer)| Some((n, offer.as_ref()?)));
    offers.min_by_key(|(_, offer)| (!offer.available, offer.price.amount))
}

impl LocalProduct<'_> {
    /// The variant whose price the product shows; the first where none has one.
    pub fn chosen_variant(&self) -> Option<usize> {
        lowest(&self.variants).map(|(n, _)| n).or((!self.variants.is_empty()).then_some(0))
    }
}

impl<'c> Storefront<'c> {
    pub fn product(&self, id: ProductId) -> Option<&LocalProduct<'c>> {
        self.products[id.0].as_ref()
    }

    pub fn category(&self, id: CategoryId) -> &LocalHeading<'c> {
        &self.categories[id.0]
    }

    pub fn page(&self, id: PageId) -> Option<&LocalHeading<'c>> {
        self.pages[id.0].as_ref()
    }

    /// The editions a product's texts come from, the nearest first.
    pub fn texts(&self, product: &'c Product) -> impl Iterator<Item = &'c Texts> {
        self.rungs.editions(&product.editions).map(|(texts, _)| texts)
    }

    /// The product's attributes in the source's order, each value along the chain.
    pub fn attributes(&self, product: &'c Product) -> Vec<Attribute<'c>> {
        self.rungs.attributes(product)
    }

    /// What of a product's page is borrowed, beside its heading: each field by its name in translations, and its language.
    pub fn borrowed_facts(&self, product: &'c Product, tell: impl FnMut(String, &'c Locale)) {
        self.rungs.borrowed_facts(product, tell);
    }

    /// The alternative text of the product's n-th picture; its title where there is none.
    pub fn image_alt(&self, product: &'c Product, n: usize) -> LocalText<'c> {
        self.rungs.image_alt(product, n)
    }

    /// What sets a variant apart, value by value.
    pub fn options(&self, product: &'c Product, variant: &'c Variant) -> impl Iterator<Item = LocalText<'c>> {
        self.rungs.options(product, variant)
    }
}

/// Prices that could not be made, gathered so that one cause is told once.
struct Faults<'c, 'f> {
    market: &'c Market,
    as_of: AsOf,
    unreached: BTreeMap<Currency, (NoRate, &'c Product)>,
    stale: BTreeMap<Currency, (Stale, &'c Product)>,
    /// Reductions that cannot be announced, by promotion and by whether the days before are unknown; how many, and one.
    unannounced: BTreeMap<(usize, bool), (usize, Sale, &'c Product)>,
    found: &'f mut Diagnostics,
}

impl<'c> Faults<'c, '_> {
    fn add(&mut self, product: &'c Product, fault: PriceFault) {
        let id = &self.market.id;
        match fault {
            PriceFault::NoRate(no_rate) => {
                self.unreached.entry(no_rate.from).or_insert((no_rate, product));
            }
            PriceFault::Stale(currency, stale) => {
                self.stale.entry(currency).or_insert((stale, product));
            }
            PriceFault::Range => self.found.push(
                Diagnostic::error(
                    Code::PriceRange,
                    product.place.clone(),
                    format!("the price in the market `{id}` is too large or too small to be written"),
                )
                .hint("Set it by hand: [prices] with the market's id."),
            ),
            PriceFault::Tax(what) => self.found.push(
                Diagnostic::error(
                    Code::TaxUnknown,
                    self.market.place.clone(),
                    format!("prices of the market `{id}` cannot be made: {what}"),
                )
                .hint("Give [tax] home_rate in site.toml, and [markets.<id>.tax] rate."),
            ),
        }
    }

    fn unannounced(&mut self, product: &'c Product, sale: Sale) {
        let Err(why) = sale.reference else { return };
        let key = (sale.promotion, why == Unannounced::Unknown);
        self.unannounced.entry(key).or_insert_with(|| (0, sale, product)).0 += 1;
    }

    fn report(self, catalog: &Catalog) {
        for ((number, _), (count, sale, product)) in self.unannounced {
            let (promotion, id) = (&catalog.promotions[number], &self.market.id);
            let things = if count == 1 { "1 price".to_owned() } else { format!("{count} prices") };
            let said = format!("the promotion `{}` lowers {things} in the market `{id}`", promotion.id);
            let (code, message, hint) = match sale.reference {
                Err(Unannounced::Unknown) => (
                    Code::NoPriorPrice,
                    format!("{said} without saying so: the ledger does not know the days before it"),
                    "The law has a reduction compared with earlier prices. Write prices down whenever you publish: tradewind prices publish",
                ),
                Err(Unannounced::NoReduction(before)) => (
                    Code::NoReduction,
                    format!(
                        "{said} that were {before} or lower in the days before: that is no reduction to announce"
                    ),
                    "The lower price is shown without a comparison. Take more off, or leave these products out.",
                ),
                Ok(_) => continue,
            };
            self.found.push(
                Diagnostic::warning(code, promotion.place.clone(), message)
                    .related(product.place.clone(), "one of them")
                    .hint(hint),
            );
        }
        for (currency, (no_rate, product)) in self.unreached {
            let market = self.market;
            let message = format!(
                "the market `{}` sells in {}, which prices in {currency} cannot be converted to: {no_rate}",
                market.id, market.currency
            );
            let files: Vec<&str> = no_rate.sheets.iter().filter_map(|sheet| sheet.file.as_deref()).collect();
            let (code, hint) = match files.is_empty() {
                false => (
                    Code::NoRate,
                    format!(
                        "{} {} read. Import rates that have {}, add a peg under [rates.pegs], or set prices by hand.",
                        files.join(" and "),
                        if files.len() == 1 { "was" } else { "were" },
                        no_rate.unreached
                    ),
                ),
                true => (
                    Code::NoSnapshot,
                    format!(
                        "Import exchange rates of {} or an earlier day: tradewind rates import FILE",
                        self.as_of.day()
                    ),
                ),
            };
            self.found.push(
                Diagnostic::error(code, market.place.clone(), message)
                    .related(product.place.clone(), "a product with such a price")
                    .hint(hint),
            );
        }
        for (currency, (stale, product)) in self.stale {
            let market = self.market;
            let message = format!(
                "the market `{}` cannot show prices in {currency} converted to {}: the rate {stale}",
                market.id, market.currency
            );
            let read = stale.quote.file().map_or(String::new(), |file| format!("{file} was read. "));
            self.found.push(
                Diagnostic::error(Code::StaleRate, market.place.clone(), message)
                    .related(product.place.clone(), "a product with such a price")
                    .hint(format!(
                        "{read}Import newer rates, allow a higher `max_age`, or say `on_stale` what to show instead."
                    )),
            );
        }
    }
}
