//! A market: locale, countries, currency, tax display, price rules, policies and a space of URLs of its own. `read`
//! makes one of what was written.

pub(super) mod read;

use std::ops::Deref;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::diag::Place;
use crate::locale::{Digits, Display, Locale, Region};
use crate::money::{Currency, Direction, Money};

/// A market as meant.
#[derive(Debug)]
pub struct Market {
    pub id: String,
    /// Its table in site.toml.
    pub place: Place,
    pub locale: Locale,
    /// Where texts are looked for: the locale, its parents by CLDR, and at last the source locale.
    pub chain: Vec<Locale>,
    pub countries: Vec<Region>,
    pub currency: Currency,
    /// The address of its host, with the path the site lies below, without a slash at its end.
    pub base_url: BaseUrl,
    /// The folder of the output its host has, if it has a host of its own.
    pub host_folder: Option<String>,
    /// Below the host, without slashes at its ends.
    pub path: String,
    pub hreflang: Vec<String>,
    pub fallback: Fallback,
    pub preview: bool,
    pub digits: Digits,
    pub display: Display,
    /// How many days old a rate may be on the day of the build.
    pub max_age: Option<u16>,
    /// What becomes of a price whose rate is older.
    pub stale: OnStale,
    pub tax: Tax,
    pub rounding: Rounding,
    /// What converted prices are multiplied by.
    pub factor: Decimal,
    pub shipping: Shipping,
    pub returns: Returns,
    pub payments: Vec<String>,
    pub support: Support,
    pub legal: IndexMap<String, String>,
}

impl Market {
    /// The path of its home page, and what its other paths begin with: "/shop/de/", "/".
    pub fn home_path(&self) -> String {
        let base = self.base_path();
        if self.path.is_empty() { format!("{base}/") } else { format!("{base}/{}/", self.path) }
    }

    /// The path the whole site lies below, without a slash at its end: "" for most.
    pub fn base_path(&self) -> &str {
        self.base_url.path()
    }

    /// The country whose customs the market follows.
    pub fn country(&self) -> Option<&Region> {
        self.countries.first()
    }
}

/// What becomes of a page whose main text is borrowed from another language. Google counts such a page as a duplicate
/// (developers.google.com/search/docs/specialty/international/localized-versions).
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "lowercase")]
pub enum Fallback {
    /// It is shown to people and kept from search engines.
    #[default]
    NoIndex,
    /// It is not made.
    Omit,
    /// It is shown, and names the page it borrows from as its canonical.
    Canonical,
}

/// What becomes of a price whose exchange rate is older than the market allows.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "lowercase")]
pub enum OnStale {
    /// The build fails.
    #[default]
    Fail,
    /// The price that was published last stays.
    Hold,
    /// It is not shown: price on request.
    Hide,
    /// The price is shown as it was entered, in its own currency.
    Base,
}

#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum TaxDisplay {
    Included,
    Excluded,
}

#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ReturnFees {
    Free,
    Customer,
}

/// How customers of the market reach the shop.
#[derive(Deserialize, JsonSchema, Default, Debug, Clone)]
#[serde(deny_unknown_fields, default)]
pub struct Support {
    pub email: Option<String>,
    pub telephone: Option<String>,
    pub hours: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tax {
    pub display: TaxDisplay,
    pub rate: Option<Decimal>,
}

/// How a converted price becomes one that can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rounding {
    pub step: Option<Decimal>,
    pub direction: Direction,
    pub ending: Option<Decimal>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shipping {
    pub rate: Option<Money>,
    pub free_from: Option<Money>,
    pub days: Option<(u16, u16)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Returns {
    pub days: Option<u16>,
    pub fees: Option<ReturnFees>,
}

/// An address that others lie below, without a slash at its end: "https://a.example/shop".
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct BaseUrl {
    text: String,
    /// Where its path begins.
    path: usize,
}

impl BaseUrl {
    pub fn new(text: String) -> Self {
        let host = text.find("://").map_or(0, |at| at + 3);
        let path = text[host..].find('/').map_or(text.len(), |at| host + at);
        Self { text, path }
    }

    /// "https://a.example"
    pub fn host(&self) -> &str {
        &self.text[..self.path]
    }

    /// "/shop"; empty for most.
    pub fn path(&self) -> &str {
        &self.text[self.path..]
    }
}

impl Deref for BaseUrl {
    type Target = str;
    fn deref(&self) -> &str {
        &self.text
    }
}

/// Things of the command line that stand above site.toml.
#[derive(Debug, Default, Clone)]
pub struct Overrides {
    pub base_url: Option<String>,
    /// Only these markets are built; all, if empty.
    pub markets: Vec<String>,
    /// Preview markets are built too.
    pub drafts: bool,
}
