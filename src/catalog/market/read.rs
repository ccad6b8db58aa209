//! How markets as written become markets as meant.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use jiff::tz::TimeZone;

use super::Overrides;
use super::toml::{DigitsToml, DisplayToml, MarketToml, PriorPriceToml};
use super::{
    BaseUrl, Market, MinCoverage, PriceRules, PriorPrice, Returns, RoundingToml, Shipping, Support, Tax,
};
use crate::calendar::{zone, zone_names, zone_of_country};
use crate::catalog::site::RatesToml;
use crate::catalog::tax::{Stated, TaxRates};
use crate::catalog::value::{
    clean_url, is_url_word, read_age, read_class, read_country, read_locale, read_money, read_rate,
};
use crate::catalog::written::{At, Document};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::law::{TaxClass, TaxDisplay, tax_display};
use crate::locale::{Digits, Display, Locale, Region};
use crate::money::{Currency, UnknownCurrency};

/// Reads the markets of site.toml.
pub struct Markets<'a> {
    pub document: &'a Document,
    pub source_locale: &'a Locale,
    pub base_url: &'a str,
    /// By currency.
    pub ladders: &'a IndexMap<String, At<RoundingToml>>,
    /// What of exchange rates holds for the whole site.
    pub rates: &'a RatesToml,
    pub overrides: &'a Overrides,
}

impl Markets<'_> {
    pub fn read(
        &self,
        defaults: Option<&MarketToml>,
        written: &IndexMap<String, At<MarketToml>>,
        found: &mut Diagnostics,
    ) -> Vec<Market> {
        let nothing = MarketToml::default();
        let defaults = defaults.unwrap_or(&nothing);
        self.only_shared(defaults, found);
        let ids: Vec<&str> = written.keys().map(String::as_str).collect();
        let known = (!ids.is_empty()).then(|| format!("Markets: {}.", ids.join(", ")));
        for id in &self.overrides.markets {
            if !written.contains_key(id) {
                let message = format!("--market names `{id}`, which site.toml does not have");
                found.push(
                    Diagnostic::error(Code::UnknownMarket, self.document.top(), message)
                        .maybe_hint(known.clone())
                        .suggestion(did_you_mean(id, ids.iter().copied())),
                );
            }
        }
        if written.is_empty() && self.document.lacks(&[], "markets", found) {
            found.push(
                Diagnostic::error(Code::MissingKey, self.document.top(), "the site has no market")
                    .hint("Add one: [markets.us] with locale, countries and currency."),
            );
        }
        let mut markets: Vec<Market> =
            written.iter().filter_map(|(id, market)| self.market(id, market, defaults, found)).collect();
        self.cross_check(&markets, written, found);
        // Of two markets at one address the first has it; every page of the second would collide.
        let mut addresses = BTreeSet::new();
        markets.retain(|m| addresses.insert((m.base_url.clone(), m.path.clone())));
        markets.retain(|m| self.overrides.markets.is_empty() || self.overrides.markets.contains(&m.id));
        // A site without markets would take the place of the last good one.
        if !self.overrides.drafts
            && markets.iter().all(|market| market.preview)
            && let Some(first) = markets.first()
        {
            let message = match markets.len() {
                1 => format!("the market `{}` is in preview, so there is nothing to publish", first.id),
                _ => "all markets are in preview, so there is nothing to publish".to_owned(),
            };
            found.push(
                Diagnostic::error(Code::NoLiveMarket, self.document.place(written[&first.id].span), message)
                    .hint("Take `status = \"preview\"` out of one; --drafts builds those in preview, too."),
            );
        }
        markets.retain(|market| !market.preview || self.overrides.drafts);
        markets
    }

    /// What sets a market apart cannot be the same for all.
    fn only_shared(&self, defaults: &MarketToml, found: &mut Diagnostics) {
        let texts = [
            ("locale", &defaults.locale),
            ("currency", &defaults.currency),
            ("path", &defaults.path),
            ("base_url", &defaults.base_url),
        ];
        let texts = texts.into_iter().filter_map(|(key, value)| Some((key, value.as_ref()?.span)));
        let lists = [("countries", &defaults.countries), ("hreflang", &defaults.hreflang)];
        let lists = lists.into_iter().filter_map(|(key, list)| Some((key, list.as_ref()?.first()?.span)));
        for (key, span) in texts.chain(lists) {
            found.push(
                Diagnostic::error(
                    Code::UnknownKey,
                    self.document.place(span),
                    format!("`{key}` cannot be the same for all markets"),
                )
                .hint("Write it into each market: [markets.de]"),
            );
        }
    }

    fn market(
        &self,
        id: &str,
        written: &At<MarketToml>,
        defaults: &MarketToml,
        found: &mut Diagnostics,
    ) -> Option<Market> {
        let (own, document) = (&written.value, self.document);
        let missing = |key: &str, example: &str, found: &mut Diagnostics| {
            let message = format!("the market `{id}` has no `{key}`");
            let d = Diagnostic::error(Code::MissingKey, document.place(written.span), message);
            if document.lacks(&["markets", id], key, found) {
                found.push(d.hint(format!("Add {example}.")));
            }
        };
        if id.is_empty() || !id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_') {
            let message = format!("`{id}` cannot be the id of a market");
            found.push(
                Diagnostic::error(Code::InvalidValue, document.place(written.span), message)
                    .hint("Use letters, digits and hyphens: [markets.ch-fr]"),
            );
            return None;
        }
        let locale = match &own.locale {
            Some(locale) => read_locale(document, locale, found),
            None => {
                missing("locale", "locale = \"de-DE\"", found);
                None
            }
        };
        let currency = match &own.currency {
            Some(written) => match written.parse::<Currency>() {
                Ok(currency) => Some(currency),
                Err(unknown) => {
                    found.push(self.unknown_currency(written, &unknown));
                    None
                }
            },
            None => {
                missing("currency", "currency = \"EUR\"", found);
                None
            }
        };
        let (locale, currency) = (locale?, currency?);
        let countries = self.countries(own, &locale, found);
        let zone = own.time_zone.as_ref().or(defaults.time_zone.as_ref());
        let time_zone = self.time_zone(zone, &countries, found);
        let own_url = own.base_url.as_ref().and_then(|url| match clean_url(url) {
            Ok(url) => Some(url),
            Err(why) => {
                let place = document.place(url.span);
                found.push(
                    Diagnostic::error(Code::InvalidValue, place, format!("`base_url` {why}"))
                        .hint("Write the address of the market's own host: base_url = \"https://shop.de\""),
                );
                None
            }
        });
        let path = match &own.path {
            Some(path) => {
                let clean = path.trim_matches('/').to_owned();
                let plain = |part: &str| !part.is_empty() && part != "." && part != ".." && is_url_word(part);
                if !clean.is_empty() && !clean.split('/').all(plain) {
                    let message = format!("`{}` cannot be part of an address", path.value);
                    found.push(
                        Diagnostic::error(Code::InvalidValue, document.place(path.span), message)
                            .hint("Use letters, digits and hyphens: path = \"de\""),
                    );
                    return None;
                }
                clean
            }
            None if own_url.is_some() => String::new(),
            None => id.to_owned(),
        };
        let hreflang = self.hreflang(own, &locale, &countries, found);
        let borrows = self.borrows(own, defaults, &locale, found);
        let chain = chain(&locale, &borrows, self.source_locale);
        let lawful_display = countries.first().map_or(TaxDisplay::Included, |c| tax_display(c.as_str()));
        let tax_rates = self.tax_rates(own, defaults, countries.first().copied(), found);
        // Tables are merged key by key: a market states only what differs.
        macro_rules! key {
            ($table:ident.$key:ident) => {{
                let of = |market: &'_ MarketToml| market.$table.as_ref().and_then(|t| t.$key.clone());
                of(own).or_else(|| of(defaults))
            }};
        }
        Some(Market {
            id: id.to_owned(),
            place: document.place(written.span),
            chain,
            borrows,
            countries,
            currency,
            time_zone,
            host_folder: own_url.as_ref().and_then(|url| self.host_folder(url)),
            base_url: BaseUrl::new(own_url.unwrap_or_else(|| self.base_url.to_owned())),
            path,
            hreflang,
            slugs: own.slugs.or(defaults.slugs).unwrap_or_default(),
            locale,
            fallback: own.fallback.or(defaults.fallback).unwrap_or_default(),
            pseudo: None,
            preview: own.is_preview(Some(defaults)),
            min_coverage: (own.min_coverage.as_ref().or(defaults.min_coverage.as_ref()))
                .map(|written| MinCoverage::read(written, document, found)),
            digits: match own.digits.or(defaults.digits) {
                Some(DigitsToml::Iso) => Digits::Iso,
                _ => Digits::Cldr,
            },
            display: match own.currency_display.or(defaults.currency_display) {
                Some(DisplayToml::Narrow) => Display::Narrow,
                Some(DisplayToml::Code) => Display::Code,
                Some(DisplayToml::Name) => Display::Name,
                _ => Display::Symbol,
            },
            max_age: key!(rates.max_age)
                .or_else(|| self.rates.max_age.clone())
                .and_then(|days| read_age(document, &days, found)),
            stale: key!(rates.on_stale).or(self.rates.on_stale).unwrap_or_default(),
            tax: Tax {
                display: key!(tax.display).unwrap_or(lawful_display),
                rate: tax_rates.stated.get(&TaxClass::Standard).map(|stated| stated.rate),
                rates: tax_rates,
            },
            ladder: RoundingToml::ladder(
                [
                    own.rounding.as_ref(),
                    self.ladders.get(currency.code()).map(|l| &l.value),
                    defaults.rounding.as_ref(),
                ],
                currency,
                document,
                found,
            ),
            rules: PriceRules::read(
                own.pricing.as_ref(),
                defaults.pricing.as_ref(),
                currency,
                document,
                found,
            ),
            unit_price: own.unit_price.or(defaults.unit_price),
            prior_price: (own.prior_price.as_ref().or(defaults.prior_price.as_ref()))
                .map_or(PriorPrice::ByLaw, |days| self.prior_price(days, found)),
            converted_note: own.converted_note.or(defaults.converted_note).unwrap_or_default(),
            duties: own.duties.or(defaults.duties),
            shipping: Shipping {
                rate: key!(shipping.rate).and_then(|m| read_money(self.document, &m, found)),
                free_from: key!(shipping.free_from).and_then(|m| read_money(self.document, &m, found)),
                days: key!(shipping.days).and_then(|d| {
                    if d.value.0 > d.value.1 {
                        let message = "the first of the two days is the later one";
                        found.push(Diagnostic::error(Code::InvalidValue, document.place(d.span), message));
                        return None;
                    }
                    Some(d.value)
                }),
            },
            returns: Returns { days: key!(returns.days), fees: key!(returns.fees) },
            payments: own.payments.clone().or_else(|| defaults.payments.clone()).unwrap_or_default(),
            support: Support {
                email: key!(support.email),
                telephone: key!(support.telephone),
                hours: key!(support.hours),
            },
            legal: own.legal.clone().or_else(|| defaults.legal.clone()).unwrap_or_default(),
        })
    }

    /// The locales a market borrows from. What every market borrows says nothing to those that speak it.
    fn borrows(
        &self,
        own: &MarketToml,
        defaults: &MarketToml,
        locale: &Locale,
        found: &mut Diagnostics,
    ) -> Vec<(Locale, Place)> {
        let (written, of_all) = match (&own.borrow, &defaults.borrow) {
            (Some(own), _) => (own, false),
            (None, Some(of_all)) => (of_all, true),
            (None, None) => return Vec::new(),
        };
        let parents = locale.parents();
        let mut borrows: Vec<(Locale, Place)> = Vec::new();
        for text in written {
            let Some(other) = read_locale(self.document, text, found) else { continue };
            let place = self.document.place(text.span);
            let (why, hint) = if parents.contains(&other) {
                if of_all {
                    continue;
                }
                let chain: Vec<&str> = parents.iter().map(Locale::as_str).collect();
                let why = format!("texts in `{other}` are the market's own");
                (why, format!("They are looked for without being named: {}.", chain.join(", ")))
            } else if other == *self.source_locale {
                let why = format!("`{other}` is the source, which every market borrows from at last");
                (why, "Leave it out.".to_owned())
            } else if borrows.iter().any(|(known, _)| *known == other) {
                (format!("`{other}` is named twice"), "Name each once, the nearest first.".to_owned())
            } else {
                borrows.push((other, place));
                continue;
            };
            found.push(Diagnostic::error(Code::InvalidValue, place, why).hint(hint));
        }
        borrows
    }

    fn unknown_currency(&self, written: &At<String>, unknown: &UnknownCurrency) -> Diagnostic {
        let all: Vec<String> = Currency::all().map(|c| c.to_string()).collect();
        Diagnostic::error(Code::UnknownCurrency, self.document.place(written.span), unknown.to_string())
            .hint("Write the three letters in capitals: EUR, USD, JPY.")
            .suggestion(did_you_mean(written, all.iter().map(String::as_str)))
    }

    fn time_zone(
        &self,
        written: Option<&At<String>>,
        countries: &[Region],
        found: &mut Diagnostics,
    ) -> TimeZone {
        let own = written.and_then(|name| match zone(name) {
            Ok(zone) => Some(zone),
            Err(unknown) => {
                let place = self.document.place(name.span);
                found.push(
                    Diagnostic::error(Code::UnknownTimeZone, place, unknown.to_string())
                        .hint("Write it as the tz database does: \"Europe/Berlin\", \"America/New_York\".")
                        .suggestion(match unknown.of_city() {
                            Some(zone) => Some(format!("did you mean `{zone}`?")),
                            None => did_you_mean(name, zone_names().iter().map(String::as_str)),
                        }),
                );
                None
            }
        });
        let of_country = || zone_of_country(countries.first()?.as_str());
        own.or_else(of_country).unwrap_or(TimeZone::UTC)
    }

    fn countries(&self, own: &MarketToml, locale: &Locale, found: &mut Diagnostics) -> Vec<Region> {
        let Some(written) = &own.countries else {
            return locale.region().and_then(|r| r.parse().ok()).into_iter().collect();
        };
        written.iter().filter_map(|country| read_country(self.document, country, found)).collect()
    }

    /// What a market, or else `[defaults]`, states of taxes, class by class. `rate` is that of the standard class.
    fn tax_rates(
        &self,
        own: &MarketToml,
        defaults: &MarketToml,
        country: Option<Region>,
        found: &mut Diagnostics,
    ) -> TaxRates {
        let mut stated = BTreeMap::new();
        for table in [defaults, own].into_iter().filter_map(|market| market.tax.as_ref()) {
            let mut state = |class: TaxClass, rate: &At<String>, found: &mut Diagnostics| {
                if let Some(percent) = read_rate(self.document, rate, found) {
                    let place = self.document.place(rate.span);
                    stated.insert(class, Stated { rate: percent, place });
                }
            };
            for (class, rate) in table.classes.iter().flatten() {
                let name = At { value: class.clone(), span: rate.span };
                if let Some(class) = read_class(self.document, &name, found) {
                    state(class, rate, found);
                }
            }
            if let Some(rate) = &table.rate {
                state(TaxClass::Standard, rate, found);
            }
        }
        TaxRates { country, stated }
    }

    fn prior_price(&self, written: &At<PriorPriceToml>, found: &mut Diagnostics) -> PriorPrice {
        let Some(days) = written.value.0 else { return PriorPrice::Off };
        match u16::try_from(days).ok().filter(|days| (1..=365).contains(days)) {
            Some(days) => PriorPrice::Days(days),
            None => {
                let message = format!("`prior_price` cannot be {days}");
                let d = Diagnostic::error(Code::InvalidValue, self.document.place(written.span), message);
                found.push(d.hint("Write a number of days from 1 to 365, or false."));
                PriorPrice::ByLaw
            }
        }
    }

    /// A locale with a country speaks to each of the market's countries; one without, to its language anywhere. A region
    /// of several countries (es-419) stays what it is: which of them are meant, only `hreflang` can say.
    fn hreflang(
        &self,
        own: &MarketToml,
        locale: &Locale,
        countries: &[Region],
        found: &mut Diagnostics,
    ) -> Vec<String> {
        let language = match locale.script() {
            Some(script) => format!("{}-{script}", locale.language()),
            None => locale.language().to_owned(),
        };
        let region = locale.region().map(|r| format!("-{r}")).unwrap_or_default();
        let tag = locale.as_str().split("-u-").next().unwrap_or_default();
        let mut values = match locale.region() {
            // A variant (ca-valencia) has readers of its own, and must not take those of its language.
            _ if tag != format!("{language}{region}") => vec![tag.to_owned()],
            Some(region) if region.len() == 2 && !countries.is_empty() => {
                countries.iter().map(|c| format!("{language}-{}", c.as_str())).collect()
            }
            _ => vec![format!("{language}{region}")],
        };
        for extra in own.hreflang.iter().flatten() {
            if let Some(extra) = read_locale(self.document, extra, found) {
                values.push(extra.as_str().to_owned());
            }
        }
        let mut seen = BTreeSet::new();
        values.retain(|v| seen.insert(v.clone()));
        values
    }

    /// Several hosts lie in a folder each; a site of one host needs none.
    fn host_folder(&self, url: &str) -> Option<String> {
        let host = |url: &str| {
            url.split_once("://").map(|(_, rest)| rest.split('/').next().unwrap_or("").to_owned())
        };
        let own = host(url)?;
        (Some(&own) != host(self.base_url).as_ref()).then(|| own.replace(':', "_"))
    }

    fn cross_check(
        &self,
        markets: &[Market],
        written: &IndexMap<String, At<MarketToml>>,
        found: &mut Diagnostics,
    ) {
        let place = |m: &Market| self.document.place(written[m.id.as_str()].span);
        for (i, market) in markets.iter().enumerate() {
            for other in &markets[..i] {
                if (&market.base_url, &market.path) == (&other.base_url, &other.path) {
                    found.push(
                        Diagnostic::error(
                            Code::RouteCollision,
                            place(market),
                            format!("the markets `{}` and `{}` have the same address", other.id, market.id),
                        )
                        .related(place(other), "the other market")
                        .hint("Give each its own `path` or `base_url`."),
                    );
                }
                if market.preview || other.preview {
                    continue;
                }
                for value in market.hreflang.iter().filter(|v| other.hreflang.contains(v)) {
                    let message = format!(
                        "the markets `{}` and `{}` both claim hreflang `{value}`",
                        other.id, market.id
                    );
                    found.push(
                        Diagnostic::error(Code::HreflangConflict, place(market), message)
                            .related(place(other), "the other market")
                            .hint("A search engine can send people to one of them only: change countries or locale."),
                    );
                }
            }
        }
    }
}

/// Where texts are looked for, the nearest first. The source stands where its readers would look for it: last, but before
/// what is borrowed if it is the market's own language.
fn chain(locale: &Locale, borrows: &[(Locale, Place)], source: &Locale) -> Vec<Locale> {
    let own_source = source.same_language(locale).then(|| source.clone());
    let borrowed = borrows.iter().flat_map(|(other, _)| other.parents()).filter(|other| other != source);
    let mut chain = locale.parents();
    for next in own_source.into_iter().chain(borrowed).chain([source.clone()]) {
        if !chain.contains(&next) {
            chain.push(next);
        }
    }
    chain
}
