//! Days on which prices are converted at another rate, or at one that is too old.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use super::cause::{Cause, SITE};
use super::{EventKind, Walk};
use crate::calendar::instant;
use crate::catalog::OnStale;
use crate::money::Currency;
use crate::rates::{Exchange, Leg, Rate, Stale, Stated};
use crate::storefront::Origin;

impl Walk<'_, '_> {
    pub fn rates(&self) -> Vec<Cause> {
        let bases = self.goods.iter().filter_map(|(_, goods)| Some(goods.prices.base?.currency));
        let mut bases: BTreeSet<Currency> = bases.collect();
        bases.remove(&self.market.currency);
        let mut causes = Vec::new();
        for turn in self.exchanges.windows(2) {
            let (before, after) = (&turn[0], &turn[1]);
            let known = causes.len();
            causes.extend(bases.iter().flat_map(|from| self.turns(*from, before, after)));
            // Pages name the day of the rates, whatever they did to prices.
            let stated = after.stating(self.market.currency);
            if let Some(sheet) = stated.filter(|_| before.stating(self.market.currency) != stated) {
                let rates = causes[known..].iter_mut().filter(|cause| cause.kind == EventKind::Rates);
                if rates.map(|cause| cause.always = true).count() == 0 {
                    let origins = sheet.file.iter().map(|file| Origin::keys(file, [&["date"]])).collect();
                    let what = counted(sheet.date, &sheet.source);
                    causes.extend(
                        turned(after, EventKind::Rates, what, Vec::new(), origins)
                            .map(|cause| Cause { always: true, ..cause }),
                    );
                }
            }
        }
        causes
    }

    /// What becomes of the rate of a currency from one day to the other.
    fn turns(&self, from: Currency, before: &Exchange, after: &Exchange) -> Vec<Cause> {
        let cause = |kind, what, origins| turned(after, kind, what, self.priced_in(from), origins);
        let to = self.market.currency;
        let mut causes = Vec::new();
        let (old, new) = (before.rate(from, to).ok(), after.rate(from, to).ok());
        let stale = |exchange: &Exchange, rate: &Option<Rate>| {
            self.market.max_age.and_then(|max_age| exchange.stale(rate.as_ref()?, max_age))
        };
        let (was_stale, stale) = (stale(before, &old), stale(after, &new));
        match (&old, &new) {
            (_, Some(rate)) if old != new => {
                let (what, origins) = another(old.as_ref(), rate);
                let always = was_stale.is_some() && stale.is_none();
                causes.extend(cause(EventKind::Rates, what, origins).map(|cause| Cause { always, ..cause }));
            }
            (Some(rate), None) => {
                let ended = ended_peg(rate, None);
                let origins = ended.map(peg_key).into_iter().collect();
                let why = ended.map_or(String::new(), |peg| format!(": the peg of {peg} has ended"));
                let what = format!("there is no rate from {from} to {to} any more{why}");
                causes.extend(cause(EventKind::NoRate, what, origins));
            }
            _ => {}
        }
        if let Some(stale) = stale.filter(|_| was_stale.is_none()) {
            let (what, origins) = self.too_old(from, &stale);
            causes.extend(cause(EventKind::StaleRate, what, origins));
        }
        causes
    }

    fn too_old(&self, from: Currency, stale: &Stale) -> (String, Vec<Origin>) {
        let Stale { quote, date, max_age, .. } = stale;
        let then = match self.market.stale {
            OnStale::Fail => "builds fail".to_owned(),
            OnStale::Hold => "published prices stay".to_owned(),
            OnStale::Hide => "prices are not shown".to_owned(),
            OnStale::Base => format!("prices are shown in {from}"),
        };
        let days = if *max_age == 1 { "1 day".to_owned() } else { format!("{max_age} days") };
        let what = format!("rates of {date} ({}) are more than {days} old: {then}", quote.source());
        let id = self.market.id.as_str();
        let limit = Origin::keys(
            SITE,
            [
                &["markets", id, "rates", "max_age"][..],
                &["defaults", "rates", "max_age"],
                &["rates", "max_age"],
            ],
        );
        let figure = quote
            .file()
            .map(|file| Origin::keys(file, [&["rates", quote.of.code()], &["prices", quote.one.code()]]));
        (what, figure.into_iter().chain([limit]).collect())
    }
}

/// Something that happens with the rates of a day.
fn turned(
    after: &Exchange,
    kind: EventKind,
    what: String,
    goods: Vec<usize>,
    origins: Vec<Origin>,
) -> Option<Cause> {
    let day = after.day();
    let at = instant(day.to_datetime(Time::midnight()), &TimeZone::UTC)?;
    Some(Cause { at, day: Some(day), kind, what, goods, origins, always: false })
}

fn counted(date: Date, source: &str) -> String {
    format!("the rates of {date} count ({source})")
}

/// How a rate became another one, and who says so.
fn another(old: Option<&Rate>, new: &Rate) -> (String, Vec<Origin>) {
    let known = |leg: &&Leg| old.is_none_or(|old| !old.legs.contains(leg));
    let legs: Vec<&Leg> = new.legs.iter().filter(known).collect();
    if let Some(peg) = old.and_then(|old| ended_peg(old, Some(new))) {
        return (format!("the peg of {peg} ends"), vec![peg_key(peg)]);
    }
    let told = legs.iter().find_map(|leg| match &leg.quote().stated {
        Stated::Law(ended) => Some((ended.to_string(), Origin::Source(ended.source.to_owned()))),
        Stated::Peg(_) => {
            let of = leg.quote().of;
            Some((format!("the peg of {of} begins"), peg_key(of)))
        }
        Stated::Snapshot(_) => None,
    });
    if let Some((what, origin)) = told {
        return (what, vec![origin]);
    }
    let snapshot = legs.iter().find_map(|leg| Some((leg.quote().date()?, leg.quote())));
    match snapshot {
        Some((date, quote)) => {
            let what = counted(date, quote.source());
            let key =
                |file: &str| Origin::keys(file, [&["rates", quote.of.code()], &["prices", quote.one.code()]]);
            (what, quote.file().map(key).into_iter().collect())
        }
        None => (format!("{} is converted to {} another way", new.from, new.to), Vec::new()),
    }
}

/// The currency of a peg that the rate goes by no longer.
fn ended_peg(old: &Rate, new: Option<&Rate>) -> Option<Currency> {
    let gone = |leg: &&Leg| {
        matches!(leg.quote().stated, Stated::Peg(_)) && new.is_none_or(|new| !new.legs.contains(leg))
    };
    old.legs.iter().find(gone).map(|leg| leg.quote().of)
}

fn peg_key(currency: Currency) -> Origin {
    Origin::keys(SITE, [&["rates", "pegs", currency.code()]])
}
