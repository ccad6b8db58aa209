//! A promotion as written, and how it becomes one as meant. Names of products, categories and tags are still names here.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::Arc;

use indexmap::IndexMap;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{By, Promotion, PromotionRounding, Reduction, Timing};
use crate::catalog::market::Market;
use crate::catalog::site::Site;
use crate::catalog::value::{market_money, read_locale, read_money, read_percent, read_window};
use crate::catalog::written::{At, Document, Origin, Span, When};
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::locale::Locale;
use crate::money::Money;

/// `content/promotions/<id>.toml`.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "Promotion")]
pub struct PromotionToml {
    /// What it is called beside the price, in the source language.
    label: Option<At<String>>,
    /// The same in other languages, by locale.
    labels: IndexMap<String, At<String>>,
    /// The markets that hold it; all, if not given.
    markets: Option<Vec<At<String>>>,
    /// SKUs of products or variants; all, if not given.
    products: Option<Vec<At<String>>>,
    /// Categories by their folders, with all that lie below them; all, if not given.
    categories: Option<Vec<At<String>>>,
    /// Products with one of these tags; all, if not given.
    tags: Option<Vec<At<String>>>,
    /// What is taken off prices: "20 %".
    percent: Option<At<String>>,
    /// What is taken off prices in markets of its currency: "5 EUR".
    amount: Option<At<String>>,
    /// The same by market.
    amounts: IndexMap<String, At<String>>,
    /// What the products cost instead, by market.
    prices: IndexMap<String, At<String>>,
    /// When it begins, on each market's own clock.
    from: Option<At<When>>,
    /// The last day, or the moment at which it ends; it goes on, if not given.
    until: Option<At<When>>,
    /// A day of the calendar instead: "black-friday".
    on: Option<At<String>>,
    /// It begins so many days before that day (0).
    days_before: Option<At<i64>>,
    /// It lasts so many days after that day (0).
    days_after: Option<At<i64>>,
    /// In this year only; every year, if not given.
    year: Option<At<i64>>,
    /// Where reduced prices end: on the currency's smallest unit, downwards (minor), or as converted prices do (market).
    rounding: PromotionRounding,
}

/// A promotion whose products are still names.
#[derive(Debug)]
pub struct Draft {
    pub promotion: Promotion,
    pub products: Option<Vec<At<String>>>,
    pub categories: Option<Vec<At<String>>>,
    pub tags: Option<Vec<At<String>>>,
    pub origin: Origin,
}

/// `None`: something is wrong with it, and it is left out.
pub fn source(document: &Document, id: &str, site: &Site, found: &mut Diagnostics) -> Option<Draft> {
    let before = found.errors();
    let mut toml: PromotionToml = document.read(found, help);
    let reading = Reading { document, id, site, read: found.errors() == before };
    let labels = reading.labels(toml.label.as_ref(), &toml.labels, found);
    let markets = reading.markets(toml.markets.as_deref(), found);
    let way = reading.way(&toml, found);
    let timing = reading.timing(&toml, found);
    if found.errors() > before {
        return None;
    }
    let mut reductions = reading.reductions(&markets, way?, found);
    let timing = timing?;
    reading.only_where_kept(&mut reductions, &markets, &timing, toml.on.as_ref(), found);
    let promotion = Promotion {
        id: id.to_owned(),
        place: document.top().released(),
        labels,
        reductions,
        reached: None,
        timing,
        rounding: toml.rounding,
    };
    (found.errors() == before).then(|| Draft {
        promotion,
        products: toml.products.take(),
        categories: toml.categories.take(),
        tags: toml.tags.take(),
        origin: document.origin(),
    })
}

fn help(key: &str) -> Option<&'static str> {
    Some(match key {
        "percent" | "discount" => "Write what is taken off between quotes: percent = \"20 %\"",
        "amount" => "Write amount and currency: amount = \"5 EUR\"",
        "price" => "Prices are written by market: prices = { de = \"9.90 EUR\" }",
        "name" | "title" => "What is shown beside prices is its `label`.",
        "skus" | "variants" => "`products` lists article numbers, those of variants too.",
        "start" | "begin" | "date" => {
            "It begins at `from` and lasts `until`, or falls `on` a day of the calendar."
        }
        "end" | "to" => "It lasts `until` a day or a local time.",
        _ => return None,
    })
}

/// The markets that are built and hold it; whether they were named.
struct Held<'a> {
    markets: Vec<&'a Market>,
    named: bool,
}

/// The one way in which it reduces prices.
enum Way<'a> {
    Percent(Decimal, Span),
    Amount(Option<(Money, Span)>, &'a IndexMap<String, At<String>>),
    Prices(&'a IndexMap<String, At<String>>),
}

struct Reading<'a> {
    document: &'a Document,
    id: &'a str,
    site: &'a Site,
    /// Every key and value of the file could be read.
    read: bool,
}

impl<'a> Reading<'a> {
    fn fault(&self, code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, self.document.place(span), message)
    }

    /// What could not be read has been reported, and is not missing.
    fn missing(&self, what: &str, hint: impl Into<String>) -> Option<Diagnostic> {
        let message = format!("the promotion `{}` {what}", self.id);
        let missing = Diagnostic::error(Code::MissingKey, self.document.top(), message);
        self.read.then(|| missing.hint(hint))
    }

    fn labels(
        &self,
        label: Option<&At<String>>,
        written: &IndexMap<String, At<String>>,
        found: &mut Diagnostics,
    ) -> Vec<(Locale, String)> {
        let mut labels = Vec::new();
        for (locale, label) in written {
            let locale = At { value: locale.clone(), span: label.span };
            let Some(locale) = read_locale(self.document, &locale, found) else { continue };
            labels.extend(self.text(label, found).map(|text| (locale, text)));
        }
        match label {
            Some(label) => {
                labels.extend(self.text(label, found).map(|text| (self.site.source_locale.clone(), text)))
            }
            None => found.extend(
                self.missing("has no `label`", "Say what is shown beside prices: label = \"Black Friday\""),
            ),
        }
        labels
    }

    fn text(&self, label: &At<String>, found: &mut Diagnostics) -> Option<String> {
        let text = label.trim();
        if text.is_empty() {
            found.push(
                self.fault(Code::InvalidValue, label.span, "a label is blank")
                    .hint("Write what is shown beside prices: \"Black Friday\""),
            );
        }
        (!text.is_empty()).then(|| text.to_owned())
    }

    fn markets(&self, named: Option<&[At<String>]>, found: &mut Diagnostics) -> Held<'a> {
        let all = self.site.markets.iter();
        let Some(named) = named else { return Held { markets: all.collect(), named: false } };
        for id in named {
            found.extend(self.site.unknown_market(id, || self.document.place(id.span)));
        }
        if named.is_empty() {
            found.extend(self.missing("names no market", "Leave `markets` out where all of them hold it."));
        }
        let is_named = |market: &&Market| named.iter().any(|id| id.value == market.id);
        Held { markets: all.filter(is_named).collect(), named: true }
    }

    fn way<'t>(&self, toml: &'t PromotionToml, found: &mut Diagnostics) -> Option<Way<'t>> {
        let percent = toml.percent.as_ref().map(|percent| percent.span);
        let amount = toml.amount.as_ref().or(toml.amounts.values().next()).map(|amount| amount.span);
        let prices = toml.prices.values().next().map(|price| price.span);
        let ways: Vec<Span> = [percent, amount, prices].into_iter().flatten().collect();
        if ways.is_empty() {
            let hint = "Write percent = \"20 %\", amount = \"5 EUR\" or prices = { de = \"9.90 EUR\" }.";
            found.extend(self.missing("does not say what becomes of prices", hint));
            return None;
        }
        if let Some(&second) = ways.get(1) {
            let message = "the promotion says in two ways what becomes of prices";
            found.push(
                self.fault(Code::InvalidValue, second, message)
                    .hint("Keep one of `percent`, `amount` (with `amounts`) and `prices`."),
            );
            return None;
        }
        if let Some(written) = &toml.percent {
            let percent = read_percent(self.document, written, found)?;
            if percent <= Decimal::ZERO || percent >= Decimal::ONE {
                let message = format!("`{}` cannot be taken off a price", written.value);
                found.push(
                    self.fault(Code::InvalidValue, written.span, message)
                        .hint("Write a part between 0 and 100: \"20 %\"."),
                );
                return None;
            }
            return Some(Way::Percent(percent, written.span));
        }
        if amount.is_some() {
            let amount = match &toml.amount {
                Some(written) => {
                    let amount = read_money(self.document, written, found)?;
                    self.positive(amount, written.span, found).then_some(())?;
                    Some((amount, written.span))
                }
                None => None,
            };
            return Some(Way::Amount(amount, &toml.amounts));
        }
        Some(Way::Prices(&toml.prices))
    }

    fn positive(&self, money: Money, span: Span, found: &mut Diagnostics) -> bool {
        if money.amount.is_zero() {
            found.push(
                self.fault(Code::InvalidValue, span, "an amount of nothing")
                    .hint("Write one above zero: \"5 EUR\""),
            );
        }
        !money.amount.is_zero()
    }

    fn reductions(
        &self,
        held: &Held<'_>,
        way: Way<'_>,
        found: &mut Diagnostics,
    ) -> BTreeMap<String, Reduction> {
        let reduction = |by, span| Reduction { by, place: self.document.place(span).released() };
        let (general, by_market, by, key): (_, _, fn(Money) -> By, _) = match way {
            Way::Percent(percent, span) => {
                let all = held.markets.iter();
                return all
                    .map(|market| (market.id.clone(), reduction(By::Percent(percent), span)))
                    .collect();
            }
            Way::Amount(general, by_market) => (general, by_market, By::Amount, "amounts"),
            Way::Prices(by_market) => (None, by_market, By::Price, "prices"),
        };
        let before = found.errors();
        let mut reductions = BTreeMap::new();
        for (id, written) in by_market {
            let known = held.markets.iter().any(|market| market.id == *id);
            if held.named && !known && self.site.markets.iter().any(|market| market.id == *id) {
                let message = format!("`{id}` is not among the promotion's `markets`");
                found.push(
                    self.fault(Code::InvalidValue, written.span, message)
                        .hint("Add it there, or take this out."),
                );
                continue;
            }
            let Some(money) = market_money(self.document, id, written, self.site, found) else { continue };
            if self.positive(money, written.span, found) && known {
                reductions.insert(id.clone(), reduction(by(money), written.span));
            }
        }
        for market in &held.markets {
            if let Some((money, span)) = general.filter(|(money, _)| money.currency == market.currency) {
                reductions.entry(market.id.clone()).or_insert_with(|| reduction(by(money), span));
            }
        }
        // A site that is built in part may lack the markets that it is for.
        let whole = self.site.markets.len() == self.site.market_ids.len();
        let lacking = held.markets.iter().find(|market| !reductions.contains_key(&market.id));
        if let Some(market) = lacking.filter(|_| found.errors() == before)
            && (held.named || (reductions.is_empty() && whole))
        {
            let currency = market.currency;
            let hint = format!("Add it in {currency}: {key} = {{ {} = \"5 {currency}\" }}", market.id);
            found.extend(self.missing(&format!("does not say how much in the market `{}`", market.id), hint));
        }
        reductions
    }

    fn timing(&self, toml: &PromotionToml, found: &mut Diagnostics) -> Option<Timing> {
        let Some(on) = &toml.on else {
            let stray =
                [("days_before", &toml.days_before), ("days_after", &toml.days_after), ("year", &toml.year)];
            for (key, written) in stray {
                if let Some(written) = written {
                    let message = format!("`{key}` belongs to a day of the calendar");
                    found.push(
                        self.fault(Code::InvalidValue, written.span, message)
                            .hint("Name the day: on = \"black-friday\""),
                    );
                }
            }
            if toml.from.is_none() {
                let hint = "Write from = 2026-11-27, or name a day: on = \"black-friday\"";
                found.extend(self.missing("does not say when it begins", hint));
                return None;
            }
            let window = read_window(self.document, toml.from.as_ref(), toml.until.as_ref(), found)?;
            return Some(Timing::Window(window));
        };
        if let Some(span) = toml.from.as_ref().or(toml.until.as_ref()).map(|when| when.span) {
            let message = "the promotion says in two ways when it is";
            found.push(
                self.fault(Code::InvalidValue, span, message).hint("Keep `on`, or `from` and `until`."),
            );
            return None;
        }
        let calendar = &self.site.calendar;
        let ids = calendar.ids();
        if !ids.contains(on.as_str()) {
            let message = format!("there is no day `{}` in the calendar", on.value);
            found.push(
                self.fault(Code::UnknownSaleDay, on.span, message)
                    .hint(format!(
                        "`tradewind calendar` lists them. Your own: [[calendar.{}]] in site.toml.",
                        on.value
                    ))
                    .suggestion(did_you_mean(on, ids)),
            );
            return None;
        }
        Some(Timing::Day {
            id: on.value.clone(),
            year: self.number(toml.year.as_ref(), 1..=9998, found),
            before: self.number(toml.days_before.as_ref(), 0..=366, found).unwrap_or_default().into(),
            after: self.number(toml.days_after.as_ref(), 0..=366, found).unwrap_or_default().into(),
            calendar: Arc::clone(calendar),
        })
    }

    /// One that is out of range is reported.
    fn number(
        &self,
        written: Option<&At<i64>>,
        range: RangeInclusive<i16>,
        found: &mut Diagnostics,
    ) -> Option<i16> {
        let written = written?;
        let number = i16::try_from(written.value).ok().filter(|number| range.contains(number));
        if number.is_none() {
            let message = format!("{} is out of range", written.value);
            let hint = format!("Write a number from {} to {}.", range.start(), range.end());
            found.push(self.fault(Code::InvalidValue, written.span, message).hint(hint));
        }
        number
    }

    /// A day that a country does not have is no day of its market. Where the market was named, that is a fault.
    fn only_where_kept(
        &self,
        reductions: &mut BTreeMap<String, Reduction>,
        held: &Held<'_>,
        timing: &Timing,
        on: Option<&At<String>>,
        found: &mut Diagnostics,
    ) {
        let (Timing::Day { id, year, calendar, .. }, Some(on)) = (timing, on) else { return };
        let mut nowhere = None;
        for market in &held.markets {
            let country = market.country().map(|country| country.as_str());
            let kept = match *year {
                Some(year) => !calendar.in_year(id, year, country).is_empty(),
                None => calendar.is_kept(id, country),
            };
            if !kept && reductions.remove(&market.id).is_some() {
                nowhere.get_or_insert(market);
            }
        }
        let whole = self.site.markets.len() == self.site.market_ids.len();
        if let Some(market) = nowhere
            && (held.named || (reductions.is_empty() && whole))
        {
            let date = year.map_or("no date".to_owned(), |year| format!("no date of {year}"));
            let place = market.country().map_or("a market without a country".to_owned(), ToString::to_string);
            let message = format!("the calendar has {date} for `{id}` in {place} (market `{}`)", market.id);
            found.push(self.fault(Code::UnknownSaleDay, on.span, message).hint(format!(
                "Say when it is there: [[calendar.{id}]] in site.toml, or `from` and `until` here."
            )));
        }
    }
}
