//! A market: locale, countries, currency, tax display, price rules, policies and a space of URLs of its own. `read`
//! makes one of what was written.

mod min_coverage;
pub(super) mod read;
mod rounding;
mod rules;
pub(super) mod toml;

use std::ops::Deref;

use indexmap::IndexMap;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use super::tax::{NoTax, TaxRate, TaxRates};
use crate::diag::Place;
use crate::law::{self, PriorPriceRule, ReferencePrice, TaxClass, TaxDisplay, UnitPriceRule};
use crate::locale::{Digits, Display, Locale, Pseudo, Region};
use crate::money::{Currency, Ladder, Money};
pub use min_coverage::{MinCoverage, Otherwise};
pub(in crate::catalog) use rounding::RoundingToml;
pub use rules::{PriceRules, Repricing};

/// A market as meant.
#[derive(Debug, Clone)]
pub struct Market {
    pub id: String,
    /// Its table in site.toml.
    pub place: Place,
    pub locale: Locale,
    /// Where texts are looked for: the locale, its parents by CLDR, those it borrows from with their parents, and at last
    /// the source locale.
    pub chain: Vec<Locale>,
    /// Those of `borrow`, with their places.
    pub borrows: Vec<(Locale, Place)>,
    pub countries: Vec<Region>,
    pub currency: Currency,
    /// The clock it goes by.
    pub time_zone: TimeZone,
    /// The address of its host, with the path the site lies below, without a slash at its end.
    pub base_url: BaseUrl,
    /// The folder of the output its host has, if it has a host of its own.
    pub host_folder: Option<String>,
    /// Below the host, without slashes at its ends.
    pub path: String,
    pub hreflang: Vec<String>,
    /// The letters of its addresses.
    pub slugs: Slugs,
    pub fallback: Fallback,
    pub preview: bool,
    /// How much of its texts must be translated; anything will do, if not given.
    pub min_coverage: Option<MinCoverage>,
    /// It shows the texts of another market in the dress of a pseudo-locale: which, and the market's id.
    pub pseudo: Option<(Pseudo, String)>,
    pub digits: Digits,
    pub display: Display,
    /// How many days old a rate may be on the day of the build.
    pub max_age: Option<u16>,
    /// What becomes of a price whose rate is older.
    pub stale: OnStale,
    pub tax: Tax,
    pub ladder: Ladder,
    pub rules: PriceRules,
    /// Whether unit prices are shown; as the law says, if not given.
    pub unit_price: Option<bool>,
    pub prior_price: PriorPrice,
    /// Whether converted prices say what they were converted from.
    pub converted_note: bool,
    /// Whether prices contain what customs ask.
    pub duties: Option<Duties>,
    pub shipping: Shipping,
    pub returns: Returns,
    pub payments: Vec<String>,
    pub support: Support,
    pub legal: IndexMap<String, String>,
}

impl Market {
    /// The market whose prices and products it has: itself, but for one that another was copied to.
    pub fn terms(&self) -> &str {
        self.pseudo.as_ref().map_or(&self.id, |(_, of)| of)
    }

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

    /// How unit prices are shown on a day; none where they are not.
    pub fn unit_price_rule(&self, on: Date) -> Option<&'static UnitPriceRule> {
        let lawful = self.country().and_then(|country| law::unit_price(country.as_str(), on));
        match self.unit_price {
            Some(false) => None,
            Some(true) => lawful.or_else(|| Some(UnitPriceRule::chosen())),
            None => lawful,
        }
    }

    /// Whether products need a net quantity here, where their category shows unit prices.
    pub fn asks_net(&self) -> bool {
        self.unit_price.unwrap_or_else(|| self.country().is_some_and(|c| law::asks_unit_price(c.as_str())))
    }

    /// What a reduction that begins on a day is compared with; none where nothing is.
    pub fn prior_price_rule(&self, on: Date) -> Option<PriorPriceRule> {
        let lawful = self.country().and_then(|country| law::prior_price(country.as_str(), on)).cloned();
        match self.prior_price {
            PriorPrice::ByLaw => lawful,
            PriorPrice::Off => None,
            PriorPrice::Days(days) => Some(PriorPriceRule {
                from: Date::MIN,
                until: None,
                days,
                reference: lawful.map_or(ReferencePrice::Lowest, |rule| rule.reference),
                binding: false,
                source: "site.toml".to_owned(),
                checked: None,
            }),
        }
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

/// The letters of a market's addresses.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "lowercase")]
pub enum Slugs {
    /// Those of its language.
    #[default]
    Unicode,
    /// Latin ones without marks: what is not ASCII is transliterated.
    Ascii,
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

/// What a market says of the customs duties of its country.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Duties {
    /// The shop pays them.
    Included,
    /// They come on top, at the door.
    Excluded,
}

/// What reductions are compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PriorPrice {
    /// What the law of the country says; nothing, where it says nothing.
    #[default]
    ByLaw,
    /// The prices of so many days before.
    Days(u16),
    Off,
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

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tax {
    pub display: TaxDisplay,
    /// The standard rate that site.toml states.
    pub rate: Option<Decimal>,
    /// Of the market's country, by class and day.
    pub rates: TaxRates,
}

impl Tax {
    /// The tax on goods of a class on a day.
    pub fn rate(&self, class: TaxClass, on: Date) -> Result<TaxRate<'_>, NoTax> {
        self.rates.rate(class, on)
    }
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
    /// Two markets are added whose texts wear the dress of pseudo-locales.
    pub pseudo: bool,
}
