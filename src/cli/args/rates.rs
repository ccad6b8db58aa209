//! The words of `rates`.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use jiff::civil::Date;

use super::SiteFolder;
use crate::catalog::is_layer;
use crate::money::Currency;

#[derive(Subcommand, Debug)]
pub enum RatesCommand {
    /// Turn a provider's file (ECB, CBR, TCMB, CNB, BNR, Open Exchange Rates and others, or a plain CSV) into snapshots
    /// under rates/.
    Import(RatesImport),
    /// Download rates and make snapshots of them.
    Fetch(RatesFetch),
    /// List the snapshots of the site.
    List(RatesList),
}

/// Where snapshots are written.
#[derive(clap::Args, Debug)]
pub struct Target {
    #[command(flatten)]
    pub site: SiteFolder,
    /// Write to this folder below rates/, which site.toml names in the `layers` of its rates.
    #[arg(long, value_name = "NAME", value_parser = layer)]
    pub layer: Option<String>,
    /// Replace snapshots that have other figures for the same day.
    #[arg(long)]
    pub replace: bool,
}

fn layer(name: &str) -> Result<String, &'static str> {
    match is_layer(name) {
        true => Ok(name.to_owned()),
        false => Err("a layer is named by letters, digits and hyphens"),
    }
}

#[derive(clap::Args, Debug)]
pub struct RatesImport {
    /// The file, whatever it is called.
    pub file: PathBuf,
    #[command(flatten)]
    pub target: Target,
    /// The currency the figures count from, for files that do not say it.
    #[arg(long, value_name = "CODE")]
    pub base: Option<Currency>,
    /// Leave out days before this one.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: Option<Date>,
    /// Leave out days after this one.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub to: Option<Date>,
    /// Keep only the newest N days.
    #[arg(long, value_name = "N")]
    pub latest: Option<usize>,
}

/// Who can be asked for rates.
#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The European Central Bank.
    Ecb,
}

#[derive(clap::Args, Debug)]
pub struct RatesFetch {
    /// Whom to ask.
    pub source: Source,
    #[command(flatten)]
    pub target: Target,
    /// Fetch the newest N days, up to 90; the newest alone, if not given.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=90))]
    pub days: Option<u8>,
    /// Fetch every day since 1999.
    #[arg(long, conflicts_with = "days")]
    pub history: bool,
    /// Fetch the file from this address, such as a mirror's.
    #[arg(long, value_name = "URL")]
    pub url: Option<String>,
    /// Give up an attempt after so many seconds.
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: u64,
}

#[derive(clap::Args, Debug)]
pub struct RatesList {
    #[command(flatten)]
    pub site: SiteFolder,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}
