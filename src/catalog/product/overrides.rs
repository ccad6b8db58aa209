//! Scheduled prices: for some time, a price set by hand goes before every other.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::known_market;
use crate::calendar::{AsOf, Window};
use crate::catalog::market::Market;
use crate::catalog::site::Site;
use crate::catalog::value::{market_money, read_money, read_window};
use crate::catalog::written::{At, Document, When};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::money::Money;

/// A price that holds for some time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    pub place: Place,
    /// By market.
    pub prices: IndexMap<String, Money>,
    /// It has an end.
    pub window: Window,
    /// Why, for those who read the file.
    pub reason: Option<String>,
}

impl Override {
    /// The one that holds in the market at the moment, and its price there.
    pub fn of<'a>(overrides: &'a [Override], market: &Market, as_of: AsOf) -> Option<(&'a Override, Money)> {
        overrides.iter().find_map(|one| {
            let price = one.prices.get(market.terms())?;
            one.window.contains(as_of, &market.time_zone).then_some((one, *price))
        })
    }
}

/// `[[overrides]]` as written.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct OverrideToml {
    /// The markets in which `price` holds; all of its currency, if not given.
    markets: Option<Vec<At<String>>>,
    /// The price, in the currency of the markets.
    price: Option<At<String>>,
    /// Or prices by market.
    prices: IndexMap<String, At<String>>,
    /// When it begins, on each market's own clock; it holds already, if not given.
    from: Option<At<When>>,
    /// The last day, or the moment at which it ends.
    until: Option<At<When>>,
    /// Why, for those who read the file.
    reason: Option<String>,
}

/// `whole`: every key and value of the file could be read, so that what is missing was not written.
pub(super) fn read(
    document: &Document,
    written: &[At<OverrideToml>],
    whole: bool,
    site: &Site,
    found: &mut Diagnostics,
) -> Vec<Override> {
    let mut overrides: Vec<Override> = Vec::new();
    for one in written {
        let Some(read) = read_one(document, one, whole, site, found) else { continue };
        let clash = overrides.iter().find_map(|other| {
            let both = read.prices.keys().find(|market| other.prices.contains_key(*market))?;
            read.window.overlaps(&other.window).then_some((other, both))
        });
        if let Some((other, market)) = clash {
            let message = format!("two overrides hold at one time in the market `{market}`");
            found.push(
                Diagnostic::error(Code::InvalidValue, document.place(one.span), message)
                    .related(other.place.clone(), "the other override")
                    .hint("Let one end before the other begins."),
            );
            continue;
        }
        overrides.push(read);
    }
    overrides
}

fn read_one(
    document: &Document,
    written: &At<OverrideToml>,
    whole: bool,
    site: &Site,
    found: &mut Diagnostics,
) -> Option<Override> {
    let missing = |what: &str, hint: &str| {
        let message = format!("an override does not say {what}");
        let missing = Diagnostic::error(Code::MissingKey, document.place(written.span), message);
        whole.then(|| missing.hint(hint))
    };
    let until = written.until.as_ref();
    if until.is_none() {
        let hint = "Write until = 2026-12-31. A price without an end belongs into [prices].";
        found.extend(missing("until when it holds", hint));
    }
    let window = read_window(document, written.from.as_ref(), until, found);
    let prices = match (&written.price, written.prices.is_empty()) {
        (Some(price), true) => one_price(document, price, written.markets.as_deref(), site, found)?,
        (None, false) if written.markets.is_none() => {
            let read = |(market, price): (&String, &At<String>)| {
                Some((market.clone(), market_money(document, market, price, site, found)?))
            };
            written.prices.iter().filter_map(read).collect()
        }
        (None, true) => {
            let hint = "Write price = \"79 USD\" with markets = [\"us\"], or prices = { us = \"79 USD\" }.";
            found.extend(missing("what it costs", hint));
            return None;
        }
        _ => {
            let message = "an override says in two ways what it costs where";
            found.push(
                Diagnostic::error(Code::InvalidValue, document.place(written.span), message)
                    .hint("Keep `price` with `markets`, or `prices` by market."),
            );
            return None;
        }
    };
    until?;
    (!prices.is_empty()).then_some(Override {
        place: document.place(written.span).released(),
        prices,
        window: window?,
        reason: written.reason.clone(),
    })
}

/// One price for several markets.
fn one_price(
    document: &Document,
    price: &At<String>,
    markets: Option<&[At<String>]>,
    site: &Site,
    found: &mut Diagnostics,
) -> Option<IndexMap<String, Money>> {
    let Some(markets) = markets else {
        let money = read_money(document, price, found)?;
        let all = site.markets.iter().filter(|market| market.currency == money.currency);
        return Some(all.map(|market| (market.id.clone(), money)).collect());
    };
    let known = markets.iter().filter(|id| known_market(document, id, id, site, found)).collect::<Vec<_>>();
    let read = |id: &At<String>| Some((id.value.clone(), market_money(document, id, price, site, found)?));
    Some(known.into_iter().filter_map(read).collect())
}
