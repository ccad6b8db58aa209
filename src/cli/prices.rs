//! `prices`: what was published, what is, and what would be.

mod diff;
mod rates;
mod simulate;

use std::collections::HashSet;
use std::fs;
use std::path::Path;

use jiff::civil::DateTime;
use serde::Serialize;

use super::args::{PricesPublish, Pricing as Scope};
use super::{Exit, count, show};
use crate::calendar::AsOf;
use crate::catalog::{Market, Overrides, Product};
use crate::diag::Diagnostics;
use crate::error::{Error, Result};
use crate::ledger::{self, Entry, Ledger};
use crate::pipeline::{self, Request, Shop};
use crate::source::{self, Sources};
use crate::storefront::{Goods, Price, Pricing, Steps};

pub use diff::run as diff;
pub use simulate::run as simulate;

/// A shop, opened to be asked about its prices.
pub struct Desk {
    pub sources: Sources,
    pub shop: Shop,
    pub as_of: AsOf,
    pub found: Diagnostics,
}

/// One market of it.
pub struct Counter<'d> {
    pub pricing: Pricing<'d>,
    pub ledger: Option<&'d Ledger>,
    pub market: &'d Market,
    /// What its clock shows.
    pub now: DateTime,
}

/// What an article costs in a market.
#[derive(Serialize)]
pub struct Line<'a> {
    pub sku: &'a str,
    pub market: &'a str,
    pub day: String,
    pub sold: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shown: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regular: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
}

impl Line<'_> {
    pub fn outcome(&self) -> String {
        match (&self.fault, &self.price, &self.currency) {
            (Some(fault), ..) => fault.clone(),
            _ if !self.sold => "not sold".to_owned(),
            (None, Some(price), Some(currency)) => format!("{price} {currency}"),
            _ => "price on request".to_owned(),
        }
    }
}

impl Desk {
    /// Reads the site; what is wrong with it is shown. None where there is no site to speak of.
    pub fn open(scope: &Scope) -> Result<Option<Self>> {
        let (sources, mut found) = source::load(&scope.site)?;
        let as_of = scope.as_of.unwrap_or_else(|| jiff::Zoned::now().into());
        let overrides = Overrides {
            base_url: None,
            markets: scope.market.clone(),
            drafts: scope.drafts,
            ..Overrides::default()
        };
        let request = Request { overrides, ..Request::new(&sources, as_of) };
        let shop = pipeline::shop(&request, &mut found)?;
        let Some(shop) = shop else {
            show(&found);
            return Ok(None);
        };
        Ok(Some(Self { sources, shop, as_of, found }))
    }

    /// Everything with a price.
    pub fn goods(&self) -> impl Iterator<Item = (&Product, Goods<'_>)> {
        Goods::all(&self.shop.catalog)
    }

    pub fn counters(&self) -> impl Iterator<Item = Counter<'_>> {
        let Shop { catalog, exchange, ledgers, .. } = &self.shop;
        catalog.site.markets.iter().zip(ledgers).map(move |(market, ledger)| {
            let ledger = ledger.as_ref();
            let pricing = Pricing::new(catalog, market, exchange, ledger, self.as_of);
            Counter { pricing, ledger, market, now: self.as_of.local(&market.time_zone) }
        })
    }
}

impl Counter<'_> {
    /// Whether the market sells it on the day.
    pub fn sells(&self, product: &Product) -> bool {
        product.availability.allows(&self.market.id, self.now.date())
    }

    pub fn line<'a>(&'a self, product: &Product, goods: Goods<'a>, steps: &mut Steps) -> Line<'a> {
        let sold = self.sells(product);
        let derived = if sold { self.pricing.derive(goods, steps) } else { Ok(None) };
        let (price, fault) = match derived {
            Ok(price) => (price, None),
            Err(fault) => (None, Some(fault.to_string())),
        };
        let price = price.as_ref();
        Line {
            sku: goods.sku,
            market: &self.market.id,
            day: self.now.date().to_string(),
            sold,
            price: price.map(|p| p.price.amount.to_string()),
            currency: price.map(|p| p.price.currency.to_string()),
            shown: price.map(|p| self.pricing.shown(p.price).into()),
            regular: price.filter(|p| p.regular != p.price.amount).map(|p| p.regular.to_string()),
            fault,
        }
    }
}

pub fn publish(args: &PricesPublish) -> Result<Exit> {
    let Some(desk) = Desk::open(&args.pricing)? else { return Ok(Exit::Content) };
    show(&desk.found);
    if desk.found.errors() > 0 {
        say_aside!("Prices of a site with errors are not written down.");
        return Ok(Exit::Content);
    }
    let mut refused = false;
    for counter in desk.counters() {
        match counter.news(&desk) {
            Ok(news) => {
                if !args.dry_run {
                    append(&args.pricing.site, &desk.sources, &counter.market.id, &news)?;
                }
                say!("{}", counter.told(&news, args.dry_run));
            }
            Err(why) => {
                refused = true;
                say_aside!("{}: {why}", counter.market.id);
            }
        }
    }
    Ok(if refused { Exit::Content } else { Exit::Done })
}

impl Counter<'_> {
    /// What the ledger does not say yet.
    fn news(&self, desk: &Desk) -> std::result::Result<Vec<Entry>, String> {
        if let Some(last) = self.ledger.and_then(Ledger::last).filter(|last| *last > self.now) {
            return Err(format!(
                "its ledger has prices of {}, and those of {} cannot be written down any more",
                ledger::moment(last),
                ledger::moment(self.now),
            ));
        }
        let mut news = Vec::new();
        let mut known = HashSet::new();
        let mut add = |sku: &str, price: Option<&Price>| {
            let before = self.ledger.and_then(|ledger| ledger.at(sku, self.now));
            let Some(entry) = self.pricing.news(before, self.pricing.entry(sku, price)) else {
                return Ok(());
            };
            if before.is_some_and(|before| before.from == entry.from) {
                return Err(format!(
                    "its ledger has another price of {sku} for {} already; write down the new one for a later moment: \
                     --as-of {}T12:00Z, or a minute from now",
                    ledger::moment(entry.from),
                    entry.from.date(),
                ));
            }
            news.push(entry);
            Ok(())
        };
        for (product, goods) in desk.goods() {
            known.insert(goods.sku);
            let derived = match self.sells(product) {
                true => {
                    self.pricing.derive(goods, &mut Steps::untold()).map_err(|fault| fault.to_string())?
                }
                false => None,
            };
            add(goods.sku, derived.as_ref())?;
        }
        let gone = self.ledger.into_iter().flat_map(Ledger::skus).filter(|sku| !known.contains(sku));
        let mut gone: Vec<&str> = gone.collect();
        gone.sort_unstable();
        gone.into_iter().try_for_each(|sku| add(sku, None))?;
        Ok(news)
    }

    fn told(&self, news: &[Entry], dry_run: bool) -> String {
        let withdrawn = news.iter().filter(|entry| entry.price.is_none()).count();
        let written = if dry_run { "would be written" } else { "written" };
        let prices = count(news.len() - withdrawn, "price", "prices");
        match withdrawn {
            0 => format!("{}: {prices} {written}", self.market.id),
            n => format!("{}: {prices} {written}, {n} no longer for sale", self.market.id),
        }
    }
}

/// Adds lines to a market's ledger, all or none.
fn append(site: &Path, sources: &Sources, market: &str, news: &[Entry]) -> Result<()> {
    if news.is_empty() {
        return Ok(());
    }
    let path = format!("{}{market}.csv", ledger::FOLDER);
    let file = site.join(&path);
    let mut text = match sources.get(&path) {
        Some(_) => fs::read_to_string(&file).map_err(|e| Error::io("read", &file, e))?,
        None => format!("{}\n", ledger::HEADER),
    };
    text.extend(news.iter().map(Entry::to_line));
    let folder = site.join(ledger::FOLDER);
    fs::create_dir_all(&folder).map_err(|e| Error::io("make", &folder, e))?;
    super::replace_file(&file, text.as_bytes())
}
