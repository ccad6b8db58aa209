//! A product: its facts from `index.md`, and its texts in every edition. `read` makes one of what was written.

mod kept;
mod overrides;
pub(super) mod read;

use indexmap::IndexMap;
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

pub(super) use kept::Kept;
pub use overrides::Override;

use super::CategoryId;
use super::ProductId;
use super::edition::Editions;
use super::image::ImageId;
use super::site::Site;
use super::written::{At, Day, Document};
use crate::diag::{Diagnostics, Place};
use crate::incremental::Digest;
use crate::law::{NetQuantity, TaxClass};
use crate::money::Money;

/// A product as meant.
#[derive(Debug)]
pub struct Product {
    /// Its folder below content/products.
    pub key: String,
    pub place: Place,
    /// Of its front matter.
    pub facts: Digest,
    pub sku: String,
    pub prices: Prices,
    pub tax_class: TaxClass,
    pub net: Option<NetQuantity>,
    /// What is paid beside the price, and back when the empty package is returned.
    pub deposit: Prices,
    /// Prices that hold for some time, before all others.
    pub overrides: Vec<Override>,
    pub category: Option<CategoryId>,
    pub tags: Vec<String>,
    pub brand: Option<String>,
    pub gtin: Option<String>,
    pub mpn: Option<String>,
    pub images: Vec<ImageId>,
    pub related: Option<Vec<ProductId>>,
    pub weight: i64,
    pub featured: bool,
    pub variants: Vec<Variant>,
    pub availability: Availability,
    pub editions: Editions,
}

/// One of several forms a product is sold in.
#[derive(Debug)]
pub struct Variant {
    pub sku: String,
    pub prices: Prices,
    pub tax_class: TaxClass,
    pub net: Option<NetQuantity>,
    pub deposit: Prices,
    /// Its own before the product's.
    pub overrides: Vec<Override>,
    pub options: IndexMap<String, String>,
    pub gtin: Option<String>,
    /// The first of its own pictures among those of the product.
    pub image: Option<usize>,
    pub available: bool,
}

/// What it costs: one price that is converted, and those set by hand.
#[derive(Debug, Default, Clone)]
pub struct Prices {
    pub base: Option<Money>,
    pub fixed: IndexMap<String, Money>,
}

impl Prices {
    /// Those of a variant, over these of its product. One with a base price of its own is not sold at the product's prices
    /// set by hand.
    fn with(&self, own: Prices) -> Prices {
        let mut fixed = if own.base.is_some() { IndexMap::new() } else { self.fixed.clone() };
        fixed.extend(own.fixed);
        Prices { base: own.base.or(self.base), fixed }
    }
}

/// Where and when something is sold.
#[derive(Debug, Default)]
pub struct Availability {
    only: Option<Vec<String>>,
    except: Vec<String>,
    window: Window,
    markets: IndexMap<String, Window>,
}

/// Days on which something is sold.
#[derive(Deserialize, JsonSchema, Default, Debug, Clone, Copy)]
#[serde(deny_unknown_fields, default)]
pub struct Window {
    /// The first day on which it is sold.
    from: Option<Day>,
    /// The last day on which it is sold.
    until: Option<Day>,
}

impl Availability {
    /// Whether it is meant for the market, on whatever day.
    pub fn names(&self, market: &str) -> bool {
        let listed = |ids: &[String]| ids.iter().any(|id| id == market);
        self.only.as_deref().is_none_or(listed) && !listed(&self.except)
    }

    pub fn allows(&self, market: &str, day: Date) -> bool {
        let (from, until) = self.days(market);
        self.names(market) && from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
    }

    /// The first and the last day on which it is sold there, if it is.
    pub fn days(&self, market: &str) -> (Option<Date>, Option<Date>) {
        let Window { from, until } = self.markets.get(market).unwrap_or(&self.window);
        (from.map(|day| day.0), until.map(|day| day.0))
    }
}

impl Availability {
    /// Of something that only names its markets.
    pub(super) fn only(
        document: &Document,
        markets: Option<Vec<At<String>>>,
        site: &Site,
        found: &mut Diagnostics,
    ) -> Availability {
        let only = markets.map(|ids| known_markets(document, ids, site, found));
        Availability { only, ..Availability::default() }
    }
}

fn known_markets(
    document: &Document,
    ids: Vec<At<String>>,
    site: &Site,
    found: &mut Diagnostics,
) -> Vec<String> {
    ids.into_iter().filter(|id| known_market(document, id, id, site, found)).map(|id| id.value).collect()
}

fn known_market<T>(
    document: &Document,
    market: &str,
    at: &At<T>,
    site: &Site,
    found: &mut Diagnostics,
) -> bool {
    let unknown = site.unknown_market(market, || document.place(at.span));
    let known = unknown.is_none();
    found.extend(unknown);
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn availability_knows_markets_and_days() {
        let day = |s: &str| Some(Day(s.parse().unwrap()));
        let availability = Availability {
            only: Some(vec!["de".into(), "us".into()]),
            except: vec!["us".into()],
            window: Window { from: day("2026-02-01"), until: day("2026-02-28") },
            markets: [("de".to_owned(), Window { from: None, until: day("2026-03-31") })].into(),
        };
        for (market, on, sold) in [
            ("de", "2026-03-31", true),
            ("de", "2026-04-01", false),
            ("us", "2026-02-10", false),
            ("fr", "2026-02-10", false),
        ] {
            assert_eq!(availability.allows(market, on.parse().unwrap()), sold, "{market} {on}");
        }
    }
}
