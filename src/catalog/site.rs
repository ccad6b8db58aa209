//! site.toml: what holds for the whole site, and its markets.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use super::audit::{AuditRules, AuditToml};
use super::market::read::Markets;
use super::market::toml::MarketToml;
use super::market::{Market, OnStale, Overrides, RoundingToml};
use super::tax::{Stated, TaxRates};
use super::value::{clean_url, read_country, read_locale, read_rate};
use super::written::{At, Day, Document};
use crate::calendar::{Calendar, OwnDays, Span as Days};
use crate::compress::Coding;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::law::TaxClass;
use crate::locale::Locale;
use crate::money::{Currency, parse_amount};
use crate::rates::Peg;

/// site.toml as written.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "site.toml", deny_unknown_fields)]
pub struct SiteToml {
    /// The shop's name, as people read it.
    name: Option<At<String>>,
    /// Where the site is published: `https://shop.example`, with a path if it lies below one.
    base_url: Option<At<String>>,
    /// The language of the files without a locale in their name (BCP 47).
    source_locale: Option<At<String>>,
    /// A folder under `themes/`.
    theme: Option<At<String>>,
    /// Products on one page of a listing (24).
    per_page: Option<At<i64>>,
    /// The market whose pages stand for all others (`x-default`); the first market that has the page, if not given.
    x_default: Option<At<String>>,
    /// The tags products may have; any, if not given.
    tags: Option<Vec<String>>,
    /// Who runs the shop.
    organization: Organization,
    rates: RatesToml,
    tax: TaxToml,
    /// What prices of a currency are rounded to, where its markets do not say otherwise; by its code.
    ladders: IndexMap<String, At<RoundingToml>>,
    /// Where hreflang alternates are written (both).
    alternates: Alternates,
    /// What addresses end on (dir).
    urls: Urls,
    /// The codings in which files are published as well, compressed (none).
    precompress: BTreeSet<Coding>,
    /// Days of the site's own that promotions can name, and other days for those that Tradewind knows.
    calendar: IndexMap<String, Vec<At<DaysToml>>>,
    /// What the rules that look over texts are told.
    audit: AuditToml,
    /// What the theme lets a site choose; see its theme.toml.
    options: IndexMap<String, At<String>>,
    /// What holds for every market that does not say otherwise.
    defaults: Option<At<MarketToml>>,
    /// The markets, in the order in which they are shown.
    markets: IndexMap<String, At<MarketToml>>,
}

/// One time that a day of the calendar comes.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
struct DaysToml {
    /// The first day.
    from: Option<Day>,
    /// The last day; the first, if not given.
    until: Option<Day>,
    /// The countries that keep it then (ISO 3166-1 alpha-2); all, if not given.
    countries: Vec<At<String>>,
}

/// Who runs the shop, for search engines (Organization markup).
#[derive(Deserialize, JsonSchema, Default, Debug, Clone)]
#[serde(deny_unknown_fields, default)]
pub struct Organization {
    pub legal_name: Option<String>,
    pub email: Option<String>,
    pub telephone: Option<String>,
    pub address: Option<Address>,
    /// A picture under `content/` (`/images/logo.png`).
    pub logo: Option<At<String>>,
    /// Addresses of the shop's profiles elsewhere.
    pub same_as: Vec<String>,
}

#[derive(Deserialize, JsonSchema, Default, Debug, Clone)]
#[serde(deny_unknown_fields, default)]
pub struct Address {
    pub street: Option<String>,
    pub locality: Option<String>,
    pub region: Option<String>,
    pub postal_code: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct RatesToml {
    /// The folders below `rates/` in which a currency's rate is looked for, in this order; "." is `rates/` itself ([ "." ]).
    layers: Option<Vec<At<String>>>,
    /// How many days old a rate may be on the day of the build; any age, if not given.
    pub(super) max_age: Option<At<i64>>,
    /// What becomes of a price whose rate is older than that (fail).
    pub(super) on_stale: Option<OnStale>,
    /// Currencies that are tied to another by law, keyed by their code.
    pegs: IndexMap<String, At<PegToml>>,
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
struct PegToml {
    /// The currency it is tied to.
    currency: Option<At<String>>,
    /// Units of the pegged currency for one of the other, as a decimal string.
    rate: Option<At<String>>,
    /// Who fixed it, and where that can be read.
    source: Option<At<String>>,
    /// The first day on which it holds.
    from: Option<Day>,
    /// The last day on which it holds.
    until: Option<Day>,
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
struct TaxToml {
    /// Whether `price` in the front matter contains tax. Left out, prices are shown as entered, whatever a market's
    /// tax display says.
    entered: Option<Entered>,
    /// The standard tax contained in prices entered gross ("19 %"); that of the law of `country`, if not given.
    home_rate: Option<At<String>>,
    /// The country whose taxes prices entered gross contain, by class and day (ISO 3166-1 alpha-2).
    country: Option<At<String>>,
}

/// What `price` in the front matter contains.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Entered {
    Gross,
    Net,
}

/// Where alternates are written. Google reads either; very large clusters weigh less in sitemaps alone.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "lowercase")]
pub enum Alternates {
    #[default]
    Both,
    Html,
    Sitemap,
}

impl Alternates {
    pub fn in_html(self) -> bool {
        self != Alternates::Sitemap
    }

    pub fn in_sitemap(self) -> bool {
        self != Alternates::Html
    }
}

/// What the addresses of pages end on.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "lowercase")]
pub enum Urls {
    /// A folder for each page: `/de/becher/` is `de/becher/index.html`.
    #[default]
    Dir,
    /// A file for each page: `/de/becher.html`. Home pages are folders all the same.
    Flat,
}

impl Urls {
    pub fn ending(self) -> &'static str {
        match self {
            Urls::Dir => "/",
            Urls::Flat => ".html",
        }
    }
}

/// site.toml as meant.
#[derive(Debug)]
pub struct Site {
    pub name: String,
    /// Without a slash at its end.
    pub base_url: String,
    pub source_locale: Locale,
    pub theme: At<String>,
    pub per_page: usize,
    /// Index of the market that is x-default.
    pub x_default: Option<usize>,
    pub tags: Option<BTreeSet<String>>,
    pub organization: Organization,
    pub alternates: Alternates,
    pub urls: Urls,
    pub precompress: BTreeSet<Coding>,
    /// The folders below `rates/` with snapshots, in the order in which a currency is looked for; "." is `rates/`.
    pub layers: Vec<At<String>>,
    pub pegs: Vec<Peg>,
    pub entered: Option<Entered>,
    /// The standard rate that site.toml states for prices entered gross.
    pub home_rate: Option<Decimal>,
    /// What prices entered gross contain, by class and day.
    pub home_tax: TaxRates,
    /// Shared with the promotions that name its days.
    pub calendar: Arc<Calendar>,
    pub options: IndexMap<String, At<String>>,
    pub audit: AuditRules,
    /// The markets that are built, in display order.
    pub markets: Vec<Market>,
    /// Markets in preview that are not built.
    pub previews: Vec<String>,
    /// Every market of site.toml, built or not.
    pub market_ids: BTreeSet<String>,
    document: Document,
}

const PER_PAGE: usize = 24;

impl Site {
    /// `None` when so much is wrong that nothing else could be judged.
    pub fn read(document: &Document, overrides: &Overrides, found: &mut Diagnostics) -> Option<Site> {
        let toml: SiteToml = document.read(found, help);
        let missing = |key: &str, hint: &str, found: &mut Diagnostics| {
            let d = Diagnostic::error(Code::MissingKey, document.top(), format!("site.toml has no `{key}`"));
            if document.lacks(&[], key, found) {
                found.push(d.hint(hint));
            }
        };
        let source_locale = match &toml.source_locale {
            Some(written) => read_locale(document, written, found),
            None => {
                let hint = "Name the language of your index.md files: source_locale = \"en-US\"";
                missing("source_locale", hint, found);
                None
            }
        };
        let base_url = overrides.base_url.clone().or_else(|| toml.base_url.as_ref().map(|u| u.value.clone()));
        let base_url = match base_url {
            Some(url) => match clean_url(&url) {
                Ok(url) => url,
                Err(why) => {
                    let place = toml.base_url.as_ref().map_or(document.top(), |u| document.place(u.span));
                    found.push(
                        Diagnostic::error(Code::InvalidValue, place, format!("`base_url` {why}"))
                            .hint("Write the address people will see: base_url = \"https://shop.example\""),
                    );
                    String::new()
                }
            },
            None => {
                let hint = "hreflang and sitemaps need full addresses: base_url = \"https://shop.example\"";
                missing("base_url", hint, found);
                String::new()
            }
        };
        let name = match &toml.name {
            Some(name) if !name.trim().is_empty() => name.value.clone(),
            _ => {
                missing("name", "Give the shop's name: name = \"Harbor\"", found);
                String::new()
            }
        };
        let per_page = match &toml.per_page {
            Some(n) => {
                usize::try_from(n.value).ok().filter(|n| (1..=1000).contains(n)).unwrap_or_else(|| {
                    let message = format!("`per_page` cannot be {}", n.value);
                    let d = Diagnostic::error(Code::InvalidValue, document.place(n.span), message);
                    found.push(d.hint("Write a number from 1 to 1000."));
                    PER_PAGE
                })
            }
            None => PER_PAGE,
        };
        let pegs =
            toml.rates.pegs.iter().filter_map(|(code, peg)| read_peg(document, code, peg, found)).collect();
        for (code, ladder) in &toml.ladders {
            if let Err(unknown) = code.parse::<Currency>() {
                let place = document.place(ladder.span);
                found.push(
                    Diagnostic::error(Code::UnknownCurrency, place, unknown.to_string())
                        .hint("A ladder belongs to a currency: [ladders.CHF]"),
                );
            }
        }
        let mut home_tax = TaxRates {
            country: toml.tax.country.as_ref().and_then(|country| read_country(document, country, found)),
            ..TaxRates::default()
        };
        let home_rate = toml.tax.home_rate.as_ref().and_then(|written| {
            let rate = read_rate(document, written, found)?;
            let place = document.place(written.span);
            home_tax.stated.insert(TaxClass::Standard, Stated { rate, place });
            Some(rate)
        });
        let source_locale = source_locale?;
        let layers = read_layers(document, toml.rates.layers.as_deref(), found);
        let (ladders, rates) = (&toml.ladders, &toml.rates);
        let source = &source_locale;
        let markets =
            Markets { document, source_locale: source, base_url: &base_url, ladders, rates, overrides }.read(
                toml.defaults.as_ref().map(|d| &d.value),
                &toml.markets,
                found,
            );
        let x_default = toml.x_default.as_ref().and_then(|id| {
            let at = markets.iter().position(|m| m.id == id.value);
            if at.is_none() && !toml.markets.contains_key(&id.value) {
                let ids = toml.markets.keys().map(String::as_str);
                found.push(
                    Diagnostic::error(
                        Code::UnknownMarket,
                        document.place(id.span),
                        format!("there is no market `{}`", id.value),
                    )
                    .suggestion(did_you_mean(id, ids)),
                );
            }
            at
        });
        Some(Site {
            name,
            base_url,
            source_locale,
            theme: toml.theme.unwrap_or_else(|| At { value: "harbor".to_owned(), ..At::default() }),
            per_page,
            x_default,
            tags: toml.tags.map(|t| t.into_iter().collect()),
            organization: toml.organization,
            alternates: toml.alternates,
            urls: toml.urls,
            precompress: toml.precompress,
            layers,
            pegs,
            entered: toml.tax.entered,
            home_rate,
            home_tax,
            calendar: Arc::new(read_calendar(document, &toml.calendar, found)),
            options: toml.options,
            audit: AuditRules::read(&toml.audit, document, found),
            markets,
            previews: if overrides.drafts {
                Vec::new()
            } else {
                previews(&toml.markets, toml.defaults.as_ref(), overrides)
            },
            market_ids: toml.markets.into_keys().collect(),
            document: document.clone(),
        })
    }

    /// Puts markets into preview. Where those are not asked for, they go.
    pub fn hold(&mut self, held: impl Fn(&str) -> bool, drafts: bool) {
        let x_default = self.x_default.map(|at| self.markets[at].id.clone());
        for market in self.markets.iter_mut().filter(|market| held(&market.id)) {
            market.preview = true;
        }
        self.markets.retain(|market| drafts || !held(&market.id));
        self.x_default = x_default.and_then(|id| self.markets.iter().position(|market| market.id == id));
    }

    /// Whether a market, or the source, looks for texts in this locale.
    pub fn reads(&self, locale: &str) -> bool {
        let chains = self.markets.iter().flat_map(|market| &market.chain);
        chains.chain(&self.source_locale.parents()).any(|known| known.as_str() == locale)
    }

    /// Where in site.toml a value was written.
    pub fn place<T>(&self, at: &At<T>) -> Place {
        self.document.place(at.span)
    }

    /// What there is to say of a market's id that some file names. Nothing, where site.toml has no market at all: that
    /// has been said.
    pub(super) fn unknown_market(&self, id: &str, place: impl FnOnce() -> Place) -> Option<Diagnostic> {
        if self.market_ids.contains(id) || self.market_ids.is_empty() {
            return None;
        }
        let known: Vec<&str> = self.market_ids.iter().map(String::as_str).collect();
        let message = format!("there is no market `{id}` in site.toml");
        let d = Diagnostic::error(Code::UnknownMarket, place(), message)
            .hint(format!("Markets: {}.", known.join(", ")));
        Some(d.suggestion(did_you_mean(id, known)))
    }
}

/// The markets that are in preview, of those that are asked for.
fn previews(
    markets: &IndexMap<String, At<MarketToml>>,
    defaults: Option<&At<MarketToml>>,
    overrides: &Overrides,
) -> Vec<String> {
    let asked = |id: &String| overrides.markets.is_empty() || overrides.markets.contains(id);
    let preview = |market: &MarketToml| market.is_preview(defaults.map(|defaults| &defaults.value));
    markets.iter().filter(|(id, market)| asked(id) && preview(market)).map(|(id, _)| id.clone()).collect()
}

fn help(key: &str) -> Option<&'static str> {
    Some(match key {
        "calendar" => "Days are lists of tables, with two brackets: [[calendar.eid-al-fitr]]",
        "market" => "Markets are tables: [markets.de]",
        "locale" | "currency" | "path" => "This belongs into a market: [markets.de]",
        _ => return None,
    })
}

/// The folders that may hold snapshots. `ledger` holds what was published.
fn read_layers(
    document: &Document,
    written: Option<&[At<String>]>,
    found: &mut Diagnostics,
) -> Vec<At<String>> {
    let Some(written) = written else { return vec![At { value: ".".to_owned(), ..At::default() }] };
    let mut layers: Vec<At<String>> = Vec::new();
    for layer in written {
        let fault = if layers.iter().any(|other| other.value == layer.value) {
            format!("the layer `{}` is named twice", layer.value)
        } else if is_layer(layer) {
            layers.push(layer.clone());
            continue;
        } else {
            format!("`{}` cannot be the folder of a layer", layer.value)
        };
        found
            .push(Diagnostic::error(Code::InvalidValue, document.place(layer.span), fault).hint(
                "Name folders below rates/, by letters, digits and hyphens: layers = [\"cbr\", \".\"]",
            ));
    }
    layers
}

/// Whether snapshots can lie in a folder of this name below `rates/`.
pub fn is_layer(name: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    name == "." || name != "ledger" && !name.is_empty() && name.bytes().all(plain)
}

fn read_calendar(
    document: &Document,
    written: &IndexMap<String, Vec<At<DaysToml>>>,
    found: &mut Diagnostics,
) -> Calendar {
    let mut own: BTreeMap<String, Vec<OwnDays>> = BTreeMap::new();
    for (id, days) in written.iter().flat_map(|(id, days)| days.iter().map(move |days| (id, days))) {
        let mut fault = |code, message: String| {
            let example = format!("Write: [[calendar.{id}]], from = 2026-03-21, until = 2026-03-23");
            found.push(Diagnostic::error(code, document.place(days.span), message).hint(example));
        };
        let Some(from) = days.from else {
            fault(Code::MissingKey, format!("`{id}` does not say `from` which day it is"));
            continue;
        };
        let until = days.until.unwrap_or(from);
        if until < from {
            fault(Code::InvalidValue, format!("`{id}` ends before it begins"));
            continue;
        }
        let countries = days.countries.iter().filter_map(|country| read_country(document, country, found));
        let countries: Vec<String> = countries.map(|country| country.to_string()).collect();
        // Where none of the countries could be read, it is not meant for all of them.
        if countries.is_empty() && !days.countries.is_empty() {
            continue;
        }
        own.entry(id.clone()).or_default().push(OwnDays { countries, span: Days::days(from.0, until.0) });
    }
    Calendar::new(own)
}

fn read_peg(document: &Document, code: &str, peg: &At<PegToml>, found: &mut Diagnostics) -> Option<Peg> {
    let fault = |message: String| {
        Diagnostic::error(Code::InvalidValue, document.place(peg.span), message)
            .hint("A peg is written: currency = \"USD\", rate = \"3.6725\", source = \"who fixed it\"")
    };
    let read = || -> Result<Peg, String> {
        let currency = code.parse().map_err(|unknown| format!("{unknown}"))?;
        let to = peg
            .currency
            .as_ref()
            .ok_or_else(|| format!("the peg of {code} does not name the currency it is tied to"))?;
        let to = to.parse().map_err(|unknown| format!("{unknown}"))?;
        let rate = peg
            .rate
            .as_ref()
            .and_then(|r| parse_amount(r))
            .ok_or_else(|| format!("the peg of {code} has no rate"))?;
        let source = peg.source.as_ref().map_or("", |s| s.value.trim());
        let (from, until) = (peg.from.map(|day| day.0), peg.until.map(|day| day.0));
        Peg::new(currency, to, rate, source)
            .and_then(|peg| peg.valid(from, until))
            .map_err(|why| why.to_string())
    };
    read().map_err(|message| found.push(fault(message))).ok()
}
