//! The words of `explain`, `prices` and `schedule`.

use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{SiteFolder, Telling, percent};
use crate::calendar::AsOf;

/// What is needed to reckon prices.
#[derive(clap::Args, Debug, Clone)]
pub struct Pricing {
    #[command(flatten)]
    pub site: SiteFolder,
    /// In these markets only; in all, if not given.
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub market: Vec<String>,
    /// Prices of this day (2026-11-27) or moment (2026-11-27T09:00Z); of now, if not given.
    #[arg(long, value_name = "DAY|MOMENT")]
    pub as_of: Option<AsOf>,
    /// Markets in preview, too.
    #[arg(long)]
    pub drafts: bool,
}

#[derive(clap::Args, Debug)]
pub struct Explain {
    /// Article numbers, of products or of variants.
    #[arg(value_name = "SKU", required_unless_present = "all")]
    pub skus: Vec<String>,
    /// Explain all there is.
    #[arg(long, conflicts_with = "skus")]
    pub all: bool,
    #[command(flatten)]
    pub pricing: Pricing,
    /// Print JSON: an object a line, one for each article and market.
    #[arg(long)]
    pub json: bool,
}

#[derive(Subcommand, Debug)]
pub enum PricesCommand {
    /// Write the prices of today into the ledgers: what changed since they were published last.
    Publish(PricesPublish),
    /// Tell which prices would change, by how much, and why.
    Diff(PricesDiff),
    /// Replay past exchange rates, and tell how often prices would have changed and how far they would have drifted.
    Simulate(PricesSimulate),
}

#[derive(clap::Args, Debug)]
pub struct PricesPublish {
    #[command(flatten)]
    pub pricing: Pricing,
    /// Say what would be written, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(clap::Args, Debug)]
pub struct PricesDiff {
    #[command(flatten)]
    pub pricing: Pricing,
    /// What today's prices are compared with: `ledger`, those published last; a day or a moment, those that the same
    /// files give then; a file of rates, those of these rates; another ledger, or a folder of ledgers.
    #[arg(long, value_name = "DAY|FILE|ledger", default_value = "ledger")]
    pub against: Against,
    /// Today's prices are those of these rates: a file of a provider, or a snapshot.
    #[arg(long, value_name = "FILE")]
    pub rates: Option<PathBuf>,
    #[command(flatten)]
    pub telling: Telling<DiffFormat>,
    /// Exit with 1 where a price changes by more than this (5%); promotions do not count.
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    pub max_change: Option<Decimal>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Against {
    Ledger,
    Then(AsOf),
    Path(PathBuf),
}

impl FromStr for Against {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "ledger" => Against::Ledger,
            _ => text.parse().map_or_else(|_| Against::Path(text.into()), Against::Then),
        })
    }
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum DiffFormat {
    /// Columns for people.
    Table,
    /// RFC 4180.
    Csv,
    /// One object.
    Json,
    /// A page with charts.
    #[value(alias = "htm")]
    Html,
}

#[derive(clap::Args, Debug)]
pub struct PricesSimulate {
    #[command(flatten)]
    pub site: SiteFolder,
    /// In these markets only; in all, if not given.
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub market: Vec<String>,
    /// Markets in preview, too.
    #[arg(long)]
    pub drafts: bool,
    /// Past rates: a file of a provider (the ECB's history, as CSV or ZIP), or a folder of snapshots.
    #[arg(long, value_name = "FILE|DIR")]
    pub rates: PathBuf,
    /// The first day; that of the oldest rates, if not given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: Option<Date>,
    /// The last day; that of the newest rates, if not given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub to: Option<Date>,
    /// Bands to try, beside the one that a market has.
    #[arg(long, value_name = "PERCENT", num_args = 1.., value_delimiter = ',', value_parser = percent, default_value = "0%,1%,2%,3%,5%")]
    pub band: Vec<Decimal>,
    /// The article whose prices are drawn; one of middling price, if not given.
    #[arg(long, value_name = "SKU")]
    pub sku: Option<String>,
    #[command(flatten)]
    pub telling: Telling<SimulateFormat>,
    /// Write the ledgers into this folder that each market would have, had it published every day.
    #[arg(long, value_name = "DIR")]
    pub ledgers: Option<PathBuf>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum SimulateFormat {
    /// Columns for people.
    Table,
    /// One object.
    Json,
    /// A page with plots.
    #[value(alias = "htm")]
    Html,
}

#[derive(clap::Args, Debug)]
pub struct Schedule {
    #[command(flatten)]
    pub pricing: Pricing,
    /// The last day to look at; a year ahead, if not given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<Date>,
    #[command(flatten)]
    pub telling: Telling<ScheduleFormat>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScheduleFormat {
    /// A list for people, day by day.
    Text,
    /// A list of objects.
    Json,
    /// A calendar for calendar programs (RFC 5545).
    #[value(alias = "ics")]
    Ical,
}
