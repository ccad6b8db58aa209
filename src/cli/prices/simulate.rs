//! `prices simulate`: what would have become of prices, by the band a market has and by others.

mod page;
mod text;

use std::fs;
use std::path::Path;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{Desk, rates};
use crate::catalog::Market;
use crate::cli::args::{PricesSimulate, Pricing as Scope, SimulateFormat};
use crate::cli::{Exit, replace_file, report, show};
use crate::error::{Error, Result};
use crate::ledger::{Entry, HEADER};
use crate::rates::Exchange;
use crate::storefront::{Replay, replay};

/// What is told.
pub struct Simulation<'d> {
    pub from: Date,
    pub to: Date,
    /// Who states the rates.
    pub source: String,
    pub markets: Vec<(&'d Market, Replay)>,
}

impl Simulation<'_> {
    /// Markets where anything is converted.
    pub fn converted(&self) -> impl Iterator<Item = (&Market, &Replay)> {
        self.markets
            .iter()
            .filter(|(_, replay)| replay.articles > 0)
            .map(|(market, replay)| (*market, replay))
    }

    /// The ids of the others.
    pub fn still(&self) -> Vec<&str> {
        self.markets
            .iter()
            .filter(|(_, replay)| replay.articles == 0)
            .map(|(market, _)| &*market.id)
            .collect()
    }
}

pub fn run(args: &PricesSimulate) -> Result<Exit> {
    let snapshots = rates::read(&args.rates)?;
    let (Some(oldest), Some(newest)) = (snapshots.first(), snapshots.last()) else {
        return Ok(Exit::Content);
    };
    let from = args.from.unwrap_or(oldest.date);
    let to = args.to.unwrap_or(newest.date);
    if from > to {
        report(&Error::new("replay the rates of", &args.rates, format!("{from} is after {to}")));
        return Ok(Exit::Content);
    }
    let scope = Scope {
        site: args.site.clone(),
        market: args.market.clone(),
        as_of: Some(to.into()),
        drafts: args.drafts,
    };
    let Some(desk) = Desk::open(&scope)? else { return Ok(Exit::Content) };
    show(&desk.found);
    if let Some(sku) = args.sku.as_ref().filter(|sku| !desk.goods().any(|(_, goods)| goods.sku == **sku)) {
        report(&Error::new(
            "draw",
            sku,
            "no product without variants and no variant has this article number",
        ));
        return Ok(Exit::Content);
    }
    let catalog = &desk.shop.catalog;
    let history = rates::history(&snapshots, &catalog.site);
    let on = |day: Date| (day, history.on(day));
    let days: Vec<(Date, Exchange)> =
        std::iter::successors(Some(from), |day| day.tomorrow().ok().filter(|day| *day <= to))
            .map(on)
            .collect();
    let mut markets = Vec::new();
    for market in &catalog.site.markets {
        let own = market.rules.hold;
        // To hold nothing and to hold within nothing is the same.
        let known = own.unwrap_or_default();
        let tried = args.band.iter().copied().filter(|band| *band != known).map(Some);
        let bands: Vec<Option<Decimal>> = std::iter::once(own).chain(tried).collect();
        let replay = replay(catalog, market, &days, &bands, args.sku.as_deref());
        if replay.missed > 0 {
            say_aside!("{}: no price could be made on {} of {} days", market.id, replay.missed, days.len());
        }
        if let Some(folder) = &args.ledgers {
            keep(folder, &market.id, &replay.ledger)?;
        }
        markets.push((market, replay));
    }
    let simulation = Simulation { from, to, source: newest.source.clone(), markets };
    let written = match args.telling.format() {
        SimulateFormat::Table => text::table(&simulation, args.telling.on_terminal()),
        SimulateFormat::Json => text::json(&simulation)?,
        SimulateFormat::Html => page::html(&simulation),
    };
    args.telling.put(&written)?;
    Ok(if desk.found.errors() > 0 { Exit::Content } else { Exit::Done })
}

/// Writes the ledger that a market would have.
fn keep(folder: &Path, market: &str, entries: &[Entry]) -> Result<()> {
    fs::create_dir_all(folder).map_err(|e| Error::io("make", folder, e))?;
    let mut text = format!("{HEADER}\n");
    text.extend(entries.iter().map(Entry::to_line));
    replace_file(&folder.join(format!("{market}.csv")), text.as_bytes())
}
