//! Every command and option, with the help that teaches them.

mod audit;
mod build;
mod common;
mod i18n;
mod prices;
mod rates;
mod theme;

use std::path::PathBuf;

pub use audit::{Audit, AuditFormat};
pub use build::{Build, Check, Fold, Scope};
use clap::{ArgAction, Parser, Subcommand};
use clap_complete::Shell;
use common::percent;
pub use common::{SiteFolder, Telling};
pub use i18n::{
    ExchangeFormat, I18nAccept, I18nCommand, I18nDiff, I18nDiffFormat, I18nExport, I18nImport, I18nStatus,
    I18nTranslate, StatusFormat,
};
pub use prices::{
    Against, DiffFormat, Explain, PricesCommand, PricesDiff, PricesPublish, PricesSimulate, Pricing,
    Schedule, ScheduleFormat, SimulateFormat,
};
pub use rates::{RatesCommand, RatesFetch, RatesImport, RatesList, Source, Target};
pub use theme::{ThemeCommand, ThemeCopy, ThemeList};

use crate::calendar::AsOf;
use crate::catalog::SCHEMAS;
use crate::locale::Region;
use crate::money::Currency;

const AFTER: &str = "\
Exit codes:
  0  done: the site was built, or has no errors
  1  the content has errors; the last good site stays as it was
  2  wrong usage
  3  the machine failed: a file could not be read or written

Colours follow the terminal; NO_COLOR=1 turns them off.";

/// Builds static, multilingual, multi-currency catalogs: one URL per market, right about every price and alternate.
#[derive(Parser, Debug)]
#[command(name = "tradewind", version, after_help = AFTER, propagate_version = true)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
    /// Tell more: -v the stages, -vv all there is.
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Begin a shop: a small one that works, with two markets.
    New(New),
    /// Build the site into public/.
    Build(Build),
    /// Find everything `build` would complain of, and write nothing.
    Check(Check),
    /// Tell how a price came about, with file and line of all that went into it.
    Explain(Explain),
    /// Published prices: write them down, compare them, try other rules.
    Prices {
        #[command(subcommand)]
        what: PricesCommand,
    },
    /// Tell what is coming: every instant at which prices, or what is sold, will change though nobody touches a file.
    Schedule(Schedule),
    /// Make a site of what another system exported.
    Import {
        #[command(subcommand)]
        what: ImportCommand,
    },
    /// Exchange rates: import them, fetch them, list them.
    Rates {
        #[command(subcommand)]
        what: RatesCommand,
    },
    /// Translations: what is missing, and the way to translators and back.
    I18n {
        #[command(subcommand)]
        what: I18nCommand,
    },
    /// Look over the texts of every language: numbers, links, terms, scripts, quotation marks and more.
    Audit(Audit),
    /// Tell what markets lack before people may shop in them: translations, prices, and what the law asks for.
    Launch(Launch),
    /// List the holidays and sale days that promotions can name.
    Calendar(Calendar),
    /// The site's theme: what it is made of, and files of it to change.
    Theme {
        #[command(subcommand)]
        what: ThemeCommand,
    },
    /// Print completions for a shell.
    Completions { shell: Shell },
    /// Print the JSON Schema of a kind of file, for editors.
    Schema {
        /// The kind of file.
        #[arg(value_parser = SCHEMAS.iter().copied().chain(["theme"]).collect::<Vec<_>>())]
        name: String,
    },
}

#[derive(clap::Args, Debug)]
pub struct Launch {
    #[command(flatten)]
    pub site: SiteFolder,
    /// These markets only; all, if not given.
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub market: Vec<String>,
    /// The day or moment that is looked at; now, if not given.
    #[arg(long, value_name = "DAY|MOMENT")]
    pub as_of: Option<AsOf>,
    #[command(flatten)]
    pub telling: Telling<StatusFormat>,
}

#[derive(clap::Args, Debug)]
pub struct New {
    /// The folder to make; it must not exist, or be empty.
    pub dir: PathBuf,
}

#[derive(Subcommand, Debug)]
pub enum ImportCommand {
    /// Make content of a catalog in JSON lines, and into an empty folder a whole site.
    Catalog(ImportCatalog),
}

#[derive(clap::Args, Debug)]
pub struct ImportCatalog {
    /// The catalog: one JSON object per line and product. categories.json beside it is read too.
    pub file: PathBuf,
    /// The site folder to write into.
    #[arg(long, value_name = "DIR")]
    pub into: PathBuf,
    /// Exchange rates: a provider's file, or a folder of snapshots.
    #[arg(long, value_name = "FILE|DIR")]
    pub rates: Option<PathBuf>,
    /// The currency of prices that name none.
    #[arg(long, value_name = "CODE")]
    pub currency: Option<Currency>,
}

#[derive(clap::Args, Debug)]
pub struct Calendar {
    /// The year; this one, if not given.
    #[arg(long, value_name = "YYYY", value_parser = clap::value_parser!(i16).range(1..=9998))]
    pub year: Option<i16>,
    /// Only what this country keeps (ISO 3166-1, two letters).
    #[arg(long, value_name = "CC")]
    pub country: Option<Region>,
    /// Print JSON, with the source of each rule.
    #[arg(long)]
    pub json: bool,
}
