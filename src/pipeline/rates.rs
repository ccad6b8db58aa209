//! The exchange rates of a build: of each layer the snapshots that its day needs, and no others.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::catalog::{Catalog, Site};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::error::Result;
use crate::money::{Currency, ENDED};
use crate::rates::{Exchange, FxSnapshot, History, Peg, choose};
use crate::source::{self, Sources};

/// Reads the newest snapshot of each layer, and older ones as long as a currency is wanted that the newer lack, within
/// the age that the markets allow.
pub fn read(sources: &Sources, catalog: &Catalog, day: Date, found: &mut Diagnostics) -> Result<History> {
    let site = &catalog.site;
    let reach = reach(site);
    let mut history = History::new(&site.pegs, reach);
    let folders = folders(sources, found);
    for (folder, files) in &folders {
        if !site.layers.iter().any(|layer| layer.value == *folder) {
            let message = format!("no build reads the snapshots of this folder: `{folder}` is no layer");
            found.push(
                Diagnostic::warning(Code::StrayFile, Place::File(files[0].to_owned()), message)
                    .hint(format!("Name it in site.toml: [rates] layers = [\"{folder}\", \".\"]")),
            );
        }
    }
    let wanted = wanted(catalog, day);
    for (n, layer) in site.layers.iter().enumerate() {
        let Some(files) = folders.get(layer.value.as_str()) else {
            if layer.value != "." {
                let message = format!("the layer `{}` has no snapshot", layer.value);
                found.push(
                    Diagnostic::warning(Code::NoSnapshot, site.place(layer), message)
                        .hint(format!("Import some: tradewind rates import FILE --layer {}", layer.value)),
                );
            }
            continue;
        };
        let mut missing = wanted.clone();
        for (i, path) in choose::candidates(files.iter().copied(), day, reach).into_iter().enumerate() {
            if i > 0 && missing.is_empty() {
                break;
            }
            let Some(entry) = sources.get(path) else { continue };
            let text = source::report(entry.text(), found)?;
            if let Some(snapshot) = text.and_then(|text| FxSnapshot::parse(&text, found)) {
                missing.retain(|currency| !snapshot.quotes(*currency));
                history.add(n, &snapshot, Some(path));
            }
        }
    }
    Ok(history)
}

/// Whether a snapshot could not be read: that currencies cannot be converted without it goes without saying.
pub fn is_broken(found: &Diagnostics) -> bool {
    let is_snapshot = |path: &str| path.starts_with("rates/") && choose::snapshot_date(path).is_some();
    found.iter().any(|fault| fault.severity == Severity::Error && is_snapshot(fault.place.path()))
}

/// What there is on the first day, and on each later one, up to the last, on which a rate that prices rest on becomes
/// another or older than a market allows: what builds of those days find in the files that are there now.
pub fn ahead(
    sources: &Sources,
    catalog: &Catalog,
    (first, last): (Date, Date),
    found: &mut Diagnostics,
) -> Result<Vec<Exchange>> {
    let site = &catalog.site;
    let folders = folders(sources, &mut Diagnostics::default());
    let layers = site.layers.iter().filter_map(|layer| folders.get(layer.value.as_str()));
    let snapshots = layers.flatten().filter_map(|path| choose::snapshot_date(path));
    let ended = ENDED.iter().map(|ended| ended.on);
    let mut turns: Vec<Date> = snapshots.chain(ended).chain(site.pegs.iter().flat_map(Peg::turns)).collect();
    turns.sort_unstable();
    let mut exchanges: Vec<Exchange> = Vec::new();
    let mut next = Some(first);
    while let Some(day) = next.filter(|day| *day <= last || *day == first) {
        let mut faults = Diagnostics::default();
        let exchange = read(sources, catalog, day, &mut faults)?.on(day);
        // Those of the first day are known.
        for fault in faults.into_iter().filter(|_| day != first) {
            let same =
                |other: &Diagnostic| (other.code, other.place.path()) == (fault.code, fault.place.path());
            if !found.iter().any(same) {
                found.push(fault);
            }
        }
        let turn = turns[turns.partition_point(|turn| *turn <= day)..].first().copied();
        next = turn.into_iter().chain(aged(catalog, &exchange)).min();
        exchanges.push(exchange);
    }
    Ok(exchanges)
}

/// The next day on which a figure that counts on the day of the exchange is too old for somebody.
fn aged(catalog: &Catalog, exchange: &Exchange) -> Option<Date> {
    let currencies = catalog.currencies();
    let reach = reach(&catalog.site);
    let mut days = BTreeSet::new();
    for market in &catalog.site.markets {
        for rate in currencies.iter().filter_map(|from| exchange.rate(*from, market.currency).ok()) {
            let dates = rate.legs.iter().filter_map(|leg| leg.quote().date());
            let ages = [Some(reach), market.max_age];
            let over = |date: Date| {
                let day = move |age: u16| date.checked_add((i64::from(age) + 1).days()).ok();
                ages.into_iter().flatten().filter_map(day)
            };
            days.extend(dates.flat_map(over).filter(|day| *day > exchange.day()));
        }
    }
    days.first().copied()
}

/// For how many days a figure fills the gaps of later snapshots.
fn reach(site: &Site) -> u16 {
    let ages = site.markets.iter().map(|market| market.max_age.unwrap_or(choose::REACH));
    ages.max().unwrap_or(choose::REACH)
}

/// The snapshots by their folder below `rates/`, which is "." for those in `rates/` itself.
fn folders<'s>(sources: &'s Sources, found: &mut Diagnostics) -> BTreeMap<&'s str, Vec<&'s str>> {
    let mut folders: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for path in sources.under("rates/").iter().map(|entry| entry.path.as_str()) {
        let below = &path["rates/".len()..];
        let folder = match below.split_once('/') {
            Some((folder, name)) if !name.contains('/') => folder,
            Some(_) => continue,
            None => ".",
        };
        if !path.ends_with(".toml") || !crate::catalog::is_layer(folder) {
            continue;
        }
        if choose::snapshot_date(path).is_none() {
            found.push(
                Diagnostic::warning(
                    Code::StrayFile,
                    Place::File(path.to_owned()),
                    "this is not named after a day",
                )
                .hint("Snapshots are called like 2026-01-31.toml; `tradewind rates import` names them."),
            );
        } else {
            folders.entry(folder).or_default().push(path);
        }
    }
    folders
}

/// The currencies that only snapshots can tell of on the day.
fn wanted(catalog: &Catalog, day: Date) -> BTreeSet<Currency> {
    let pegs = || catalog.site.pegs.iter().filter(|peg| peg.holds_on(day));
    let mut wanted = catalog.currencies();
    wanted.extend(pegs().map(|peg| peg.to()));
    wanted.retain(|currency| {
        let pegged = pegs().any(|peg| peg.currency() == *currency);
        !pegged && currency.ended().is_none_or(|ended| ended.on > day)
    });
    wanted
}
