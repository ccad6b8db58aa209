//! Every command and option, with the help that teaches them.

mod audit;
mod i18n;

use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

pub use audit::{Audit, AuditFormat};
use clap::{ArgAction, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
pub use i18n::{
    ExchangeFormat, I18nAccept, I18nCommand, I18nDiff, I18nDiffFormat, I18nExport, I18nImport, I18nStatus,
    I18nTranslate, StatusFormat,
};
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::calendar::AsOf;
use crate::catalog::{SCHEMAS, is_layer};
use crate::locale::Region;
use crate::money::{Currency, parse_percent};
use crate::pipeline::MEMORY;
use crate::render;

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
    /// The folder with site.toml.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
    /// These markets only; all, if not given.
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub market: Vec<String>,
    /// The day or moment that is looked at; now, if not given.
    #[arg(long, value_name = "DAY|MOMENT")]
    pub as_of: Option<AsOf>,
    /// How it is told; as the name of `--out` ends, or else as a table.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<StatusFormat>,
    /// Write it into this file.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(clap::Args, Debug)]
pub struct New {
    /// The folder to make; it must not exist, or be empty.
    pub dir: PathBuf,
}

/// What `build` and `check` have in common.
#[derive(clap::Args, Debug)]
pub struct Scope {
    /// The folder with site.toml.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
    /// What the site shows: a day (2026-11-27: this day in every market), or a moment (2026-11-27T09:00Z,
    /// 2026-11-27T09:00+01:00: what clocks show then in each). Now, if not given.
    #[arg(long, value_name = "DAY|MOMENT")]
    pub as_of: Option<AsOf>,
    /// Where the site will be published, instead of site.toml's base_url.
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// Build these markets only.
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub market: Vec<String>,
    /// Build markets in preview, too.
    #[arg(long)]
    pub drafts: bool,
    /// Add two markets in preview that show what a theme does with other languages: en-xa, its texts accented, longer and in
    /// brackets, and ar-xb, from right to left.
    #[arg(long)]
    pub pseudo: bool,
    /// Work with so many threads; as many as the machine has cores, if not given.
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
    /// Keep so many MiB of Markdown in memory; what a larger catalog has beyond that is read twice.
    #[arg(long, value_name = "MIB", default_value_t = MEMORY >> 20)]
    pub memory: usize,
    /// Print one JSON object instead of words: counts and diagnostics.
    #[arg(long)]
    pub json: bool,
    /// Tell more at the end: pages by kind, texts, pictures, memory, CPU time.
    #[arg(long)]
    pub stats: bool,
    /// Render what is the same on all pages of a market once, or on each of them, or both ways to compare.
    #[arg(long, value_name = "HOW", default_value = "on")]
    pub fold: Fold,
    /// Fail where a price is farther from the published one than this (5%); promotions do not count.
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    pub max_change: Option<Decimal>,
}

/// "5%", "2.5 %", as a part of a whole.
fn percent(text: &str) -> Result<Decimal, String> {
    let part = parse_percent(text).filter(|part| !part.is_sign_negative() || part.is_zero());
    part.ok_or_else(|| "write a number and a percent sign: 5%".to_owned())
}

/// How includes that are the same on all pages of a market are rendered.
#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    /// Once per market.
    On,
    /// On every page: slower, the same bytes.
    Off,
    /// Both ways; a difference is an error.
    Verify,
}

impl From<Fold> for render::Fold {
    fn from(fold: Fold) -> Self {
        match fold {
            Fold::On => render::Fold::On,
            Fold::Off => render::Fold::Off,
            Fold::Verify => render::Fold::Verify,
        }
    }
}

/// What is needed to reckon prices.
#[derive(clap::Args, Debug, Clone)]
pub struct Pricing {
    /// The folder with site.toml.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
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
    /// How it is told; as the name of `--out` ends, or else as a table.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<DiffFormat>,
    /// Write it into this file.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
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
    Html,
}

#[derive(clap::Args, Debug)]
pub struct PricesSimulate {
    /// The folder with site.toml.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
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
    /// How it is told; as the name of `--out` ends, or else as a table.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<SimulateFormat>,
    /// Write it into this file.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
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
    Html,
}

#[derive(clap::Args, Debug)]
pub struct Schedule {
    #[command(flatten)]
    pub pricing: Pricing,
    /// The last day to look at; a year ahead, if not given.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub until: Option<Date>,
    /// How it is told; as the name of `--out` ends (.json, .ics), or else as text.
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<ScheduleFormat>,
    /// Write it into this file.
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScheduleFormat {
    /// A list for people, day by day.
    Text,
    /// A list of objects.
    Json,
    /// A calendar for calendar programs (RFC 5545).
    Ical,
}

#[derive(clap::Args, Debug)]
pub struct Build {
    #[command(flatten)]
    pub scope: Scope,
    /// Make everything anew, whatever the last build left behind.
    #[arg(long)]
    pub clean: bool,
    /// Say of each page that was made anew why it was.
    #[arg(long)]
    pub explain_rebuild: bool,
    /// The folder to write; public/ in the site, if not given. Beside it lies DIR.build/ with the manifest and
    /// pages.jsonl.
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    /// Write a page that shows which thread did what and when, and the same as JSON; DIR.build/timings.html and
    /// timings.json, if not given.
    #[arg(long, value_name = "FILE")]
    pub timings: Option<Option<PathBuf>>,
}

#[derive(clap::Args, Debug)]
pub struct Check {
    #[command(flatten)]
    pub scope: Scope,
    /// Write a page that shows which thread did what and when, and beside it the same as JSON.
    #[arg(long, value_name = "FILE")]
    pub timings: Option<PathBuf>,
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
    /// The folder with site.toml.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
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
    /// The folder with site.toml.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
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

#[derive(Subcommand, Debug)]
pub enum ThemeCommand {
    /// List the theme's options and files, and where each file comes from.
    List(ThemeList),
    /// Copy files of the theme into the site, to be changed there.
    Copy(ThemeCopy),
}

#[derive(clap::Args, Debug)]
pub struct ThemeList {
    /// The folder with site.toml.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
}

#[derive(clap::Args, Debug)]
pub struct ThemeCopy {
    /// The files, by their path in the theme: templates/_card.html
    #[arg(required = true)]
    pub files: Vec<String>,
    /// The folder with site.toml.
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub site: PathBuf,
}
