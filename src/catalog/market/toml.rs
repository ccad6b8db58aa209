//! A market as it is written in site.toml, key by key.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Deserializer};

use super::min_coverage::MinCoverageToml;
use super::rules::PricingToml;
use super::{Duties, Fallback, OnStale, ReturnFees, RoundingToml, Slugs, Support};
use crate::catalog::written::At;
use crate::law::TaxDisplay;

/// `[markets.<id>]` or `[defaults]` as written.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct MarketToml {
    /// The language, script and region of its texts (BCP 47).
    pub(super) locale: Option<At<String>>,
    /// The countries it serves (ISO 3166-1 alpha-2); the locale's region, if not given.
    pub(super) countries: Option<Vec<At<String>>>,
    /// The currency of its prices (ISO 4217).
    pub(super) currency: Option<At<String>>,
    /// Its clock, by a name of the tz database ("Europe/Berlin"); that of its first country, if not given.
    pub(super) time_zone: Option<At<String>>,
    /// The folder its pages lie in; the market's id, if not given. Empty: the root of its host.
    pub(super) path: Option<At<String>>,
    /// A host of its own: `https://shop.de`.
    pub(super) base_url: Option<At<String>>,
    /// hreflang values beside the ones that follow from locale and countries ("en" for all of English).
    pub(super) hreflang: Option<Vec<At<String>>>,
    /// The letters of its addresses: those of its language, or ASCII's, into which others are transliterated.
    pub(super) slugs: Option<Slugs>,
    /// `preview` markets are built with --drafts only, and kept from search engines.
    pub(super) status: Option<Status>,
    /// How much of its texts must be translated, and what becomes of it otherwise: "95 %", or a table by importance.
    pub(super) min_coverage: Option<At<MinCoverageToml>>,
    /// Locales whose texts stand in for missing ones, before the source's (BCP 47).
    pub(super) borrow: Option<Vec<At<String>>>,
    /// What becomes of a page whose main text is borrowed from another language.
    pub(super) fallback: Option<Fallback>,
    /// Whose decimals prices have: CLDR's (what people write) or ISO 4217's.
    pub(super) digits: Option<DigitsToml>,
    /// How the currency is shown.
    pub(super) currency_display: Option<DisplayToml>,
    pub(super) rates: Option<MarketRatesToml>,
    pub(super) tax: Option<MarketTaxToml>,
    /// Whether unit prices are shown; where the law of its first country asks for them, if not given.
    pub(super) unit_price: Option<bool>,
    /// The days whose prices a reduction is compared with (30), or false; as the law of its first country says, if not
    /// given.
    pub(super) prior_price: Option<At<PriorPriceToml>>,
    /// Whether converted prices say what they were converted from, by whose rate of which day (false).
    pub(super) converted_note: Option<bool>,
    /// Whether its prices contain customs duties.
    pub(super) duties: Option<Duties>,
    pub(super) rounding: Option<RoundingToml>,
    pub(super) pricing: Option<PricingToml>,
    /// Means of payment, by name.
    pub(super) payments: Option<Vec<String>>,
    pub(super) shipping: Option<ShippingToml>,
    pub(super) returns: Option<ReturnsToml>,
    pub(super) support: Option<Support>,
    /// Facts the law asks for, in the market's language, keyed by what they are.
    pub(super) legal: Option<IndexMap<String, String>>,
}

impl MarketToml {
    pub fn is_preview(&self, defaults: Option<&MarketToml>) -> bool {
        self.status.or_else(|| defaults?.status) == Some(Status::Preview)
    }
}

#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    Live,
    Preview,
}

#[derive(Deserialize, JsonSchema, Debug, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum DigitsToml {
    Cldr,
    Iso,
}

#[derive(Deserialize, JsonSchema, Debug, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum DisplayToml {
    Symbol,
    Narrow,
    Code,
    Name,
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub(super) struct MarketRatesToml {
    /// How many days old a rate may be on the day of the build; `max_age` of `[rates]`, if not given.
    pub(super) max_age: Option<At<i64>>,
    /// What becomes of a price whose rate is older than that; `on_stale` of `[rates]`, if not given.
    pub(super) on_stale: Option<OnStale>,
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub(super) struct MarketTaxToml {
    /// Whether prices are shown with tax. Prices are shown without it in US and CA, with it elsewhere.
    pub(super) display: Option<TaxDisplay>,
    /// The standard tax ("20 %"); that of the law of its first country, if not given.
    pub(super) rate: Option<At<String>>,
    /// The tax on other classes of goods, where it is not that of the law: { books = "7 %" }.
    pub(super) classes: Option<IndexMap<String, At<String>>>,
}

/// `30`, or `false`.
#[derive(Debug, Clone, Copy)]
pub(super) struct PriorPriceToml(pub(super) Option<i64>);

impl<'de> Deserialize<'de> for PriorPriceToml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Days(i64),
            Flag(bool),
        }
        match Form::deserialize(deserializer) {
            Ok(Form::Days(days)) => Ok(Self(Some(days))),
            Ok(Form::Flag(false)) => Ok(Self(None)),
            _ => Err(serde::de::Error::custom("write a number of days (30), or false")),
        }
    }
}

impl JsonSchema for PriorPriceToml {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "PriorPrice".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 365 }, { "const": false }] })
    }
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ShippingToml {
    /// Cost of a parcel ("4.90 EUR", "0 EUR").
    pub(super) rate: Option<At<String>>,
    /// Orders of this worth or more are sent free.
    pub(super) free_from: Option<At<String>>,
    /// Working days until it arrives, from and to.
    pub(super) days: Option<At<(u16, u16)>>,
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ReturnsToml {
    /// Days in which an order can be sent back.
    pub(super) days: Option<u16>,
    /// Who pays for sending it back.
    pub(super) fees: Option<ReturnFees>,
}
