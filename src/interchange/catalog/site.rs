//! The site.toml of a folder that had none: a market for every locale of the catalog.

use serde::Serialize;

use super::languages::Languages;
use super::note::{Kind, Notes};
use crate::locale::{Locale, Region};
use crate::money::Currency;
use crate::rates::Exchange;

#[derive(Serialize)]
struct SiteToml<'a> {
    name: &'a str,
    base_url: &'a str,
    source_locale: &'a str,
    theme: &'a str,
    x_default: String,
    defaults: Defaults,
    markets: Markets<'a>,
}

#[derive(Serialize)]
struct Defaults {
    fallback: &'static str,
}

struct Markets<'a>(Vec<(String, MarketToml<'a>)>);

impl Serialize for Markets<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, market)| (id, market)))
    }
}

#[derive(Serialize)]
struct MarketToml<'a> {
    locale: &'a str,
    countries: [String; 1],
    currency: String,
    path: String,
}

/// `exchange` holds the rates the site comes with; without any, all markets sell in the catalog's currency.
pub fn toml(
    name: &str,
    languages: &Languages,
    currency: Currency,
    exchange: Option<&Exchange>,
    notes: &mut Notes,
) -> String {
    let home = country(&languages.source, None, notes);
    let market = |locale: &'_ Locale, notes: &mut Notes| {
        let country = country(locale, Some(home), notes);
        let tender = country.currency().filter(|tender| *tender != currency);
        let currency = match (tender, exchange) {
            (Some(tender), Some(exchange)) if exchange.rate(currency, tender).is_ok() => tender,
            (Some(tender), Some(_)) => {
                notes.say(Kind::NoRate, None, format!("{tender} for {locale}, now {currency}"));
                currency
            }
            _ => currency,
        };
        (country.as_str().to_owned(), currency.code().to_owned())
    };
    let id = |locale: &Locale| locale.as_str().to_lowercase();
    let markets = languages.all.iter().map(|locale| {
        let (country, currency) = market(locale, notes);
        let market = MarketToml { locale: locale.as_str(), countries: [country], currency, path: id(locale) };
        (id(locale), market)
    });
    let site = SiteToml {
        name,
        base_url: "https://shop.example",
        source_locale: languages.source.as_str(),
        theme: "harbor",
        markets: Markets(markets.collect()),
        x_default: id(&languages.source),
        defaults: Defaults { fallback: "noindex" },
    };
    let toml = toml::to_string(&site).expect("strings and tables are always TOML");
    format!(
        "# Made by `tradewind import catalog`, once: it is yours to edit. Set base_url before you publish.\n{toml}"
    )
}

/// The country a locale names or, after the CLDR's likely subtags, suggests.
fn country(locale: &Locale, home: Option<Region>, notes: &mut Notes) -> Region {
    let named = |locale: &Locale| locale.region().and_then(|region| region.parse::<Region>().ok());
    if let Some(region) = named(locale).or_else(|| named(&locale.maximize())) {
        return region;
    }
    let language = locale.language().parse::<Locale>().ok();
    let region = language.and_then(|language| named(&language.maximize())).or(home);
    let region = region.unwrap_or_else(|| "US".parse().expect("US is a country"));
    notes.say(Kind::NoCountry, None, format!("{locale}, now {region}"));
    region
}
