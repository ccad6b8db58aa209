//! The words of `build` and `check`.

use std::path::PathBuf;

use clap::ValueEnum;
use rust_decimal::Decimal;

use super::{SiteFolder, percent};
use crate::calendar::AsOf;
use crate::pipeline::MEMORY;
use crate::render;

/// What `build` and `check` have in common.
#[derive(clap::Args, Debug)]
pub struct Scope {
    #[command(flatten)]
    pub site: SiteFolder,
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
