//! The words of `i18n`.

use std::path::PathBuf;

use clap::{Subcommand, ValueEnum};
use rust_decimal::Decimal;

use super::{SiteFolder, Telling, percent};
use crate::catalog::State;
use crate::catalog::translation::Status;
use crate::locale::Locale;

#[derive(Subcommand, Debug)]
pub enum I18nCommand {
    /// Tell how far the translations have come: missing, stale, machine, draft, reviewed.
    Status(I18nStatus),
    /// Write texts for translators, a file for each language.
    Export(I18nExport),
    /// Take texts from translators into the site's own files.
    Import(I18nImport),
    /// Have a program translate what is missing, and mark it as a machine's.
    Translate(I18nTranslate),
    /// Say that translations are made from the source as it is now.
    Accept(I18nAccept),
    /// Show what of the source has changed since stale texts were made from it.
    Diff(I18nDiff),
}

#[derive(clap::Args, Debug)]
pub struct I18nAccept {
    /// Translations, or sources with all of theirs, or folders of them.
    #[arg(required_unless_present = "locale")]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub site: SiteFolder,
    /// Only these languages; where no file is named, all of them.
    #[arg(long, value_name = "LOCALE", num_args = 1.., value_delimiter = ',')]
    pub locale: Vec<Locale>,
    /// Only these fields: title, seo.title, attributes, attributes.glaze, body; the names of messages.
    #[arg(long, value_name = "FIELD", num_args = 1.., value_delimiter = ',')]
    pub field: Vec<String>,
    /// How far the texts have come from now on; as far as before, if not given.
    #[arg(long, value_name = "STATE")]
    pub state: Option<StateArg>,
    /// Say what would be written, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum StateArg {
    Reviewed,
    Draft,
    Machine,
}

impl From<StateArg> for State {
    fn from(state: StateArg) -> State {
        match state {
            StateArg::Reviewed => State::Reviewed,
            StateArg::Draft => State::Draft,
            StateArg::Machine => State::Machine,
        }
    }
}

#[derive(clap::Args, Debug)]
pub struct I18nDiff {
    /// Only texts of these files, be they translations, sources or folders; all, if not given.
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub site: SiteFolder,
    /// These languages only; all, if not given.
    #[arg(long, value_name = "LOCALE", num_args = 1.., value_delimiter = ',')]
    pub locale: Vec<Locale>,
    /// What these markets sell, and in their languages only.
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub market: Vec<String>,
    #[command(flatten)]
    pub telling: Telling<I18nDiffFormat>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum I18nDiffFormat {
    /// Words that went and words that came, with the translation below.
    Text,
    /// One list, an object for each stale text.
    Json,
    /// A page.
    #[value(alias = "htm")]
    Html,
}

#[derive(clap::Args, Debug)]
pub struct I18nTranslate {
    /// The program, as a shell takes it. It gets one JSON object on its standard input for each language, and answers with
    /// another.
    #[arg(long, value_name = "COMMAND")]
    pub with: String,
    #[command(flatten)]
    pub site: SiteFolder,
    /// Into these languages only; into all, if not given.
    #[arg(long, value_name = "LOCALE", num_args = 1.., value_delimiter = ',')]
    pub locale: Vec<Locale>,
    /// Only texts of these states; missing ones, if not given.
    #[arg(long, value_name = "STATE", num_args = 1.., value_delimiter = ',', value_parser = status)]
    pub only: Vec<Status>,
    /// Take texts whose numbers are not those of the source.
    #[arg(long)]
    pub any_numbers: bool,
    /// Say what would be written, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(clap::Args, Debug)]
pub struct I18nExport {
    #[command(flatten)]
    pub site: SiteFolder,
    /// How the files are written.
    #[arg(long, value_name = "FORMAT")]
    pub format: ExchangeFormat,
    /// The folder to write the files into.
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// These languages only; all, if not given.
    #[arg(long, value_name = "LOCALE", num_args = 1.., value_delimiter = ',')]
    pub locale: Vec<Locale>,
    /// Only texts of these states: missing, stale, machine, draft, reviewed.
    #[arg(long, value_name = "STATE", num_args = 1.., value_delimiter = ',', value_parser = status)]
    pub only: Vec<Status>,
    /// Where the site in preview can be seen: notes get the address of the page that a text stands on.
    #[arg(long, value_name = "URL")]
    pub preview_url: Option<String>,
    /// Where pictures of the pages are: notes get the address of the page's, named like its file (`de/mug/index.png`).
    #[arg(long, value_name = "URL")]
    pub screenshots: Option<String>,
}

fn status(name: &str) -> Result<Status, String> {
    let names = || Status::ALL.map(Status::name).join(", ");
    Status::named(name).ok_or_else(|| format!("a text is one of these: {}", names()))
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeFormat {
    /// gettext's.
    Po,
    /// XLIFF 2.0.
    Xliff2,
    /// XLIFF 1.2.
    #[value(name = "xliff1.2")]
    Xliff1,
    /// A table with the columns of the translate-toolkit.
    Csv,
}

#[derive(clap::Args, Debug)]
pub struct I18nImport {
    /// Files that an export wrote and a tool filled: .po, .xlf, .xliff, .csv; or folders of them.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    #[command(flatten)]
    pub site: SiteFolder,
    /// Take texts whose numbers are not those of the source.
    #[arg(long)]
    pub any_numbers: bool,
    /// Say what would be written, and write nothing.
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(clap::Args, Debug)]
pub struct I18nStatus {
    #[command(flatten)]
    pub site: SiteFolder,
    /// These languages only; all, if not given.
    #[arg(long, value_name = "LOCALE", num_args = 1.., value_delimiter = ',')]
    pub locale: Vec<Locale>,
    /// What these markets sell, and in their languages only.
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub market: Vec<String>,
    #[command(flatten)]
    pub telling: Telling<StatusFormat>,
    /// Exit with 1 where less of a language is translated than this (95%); what is missing or stale is not.
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    pub min_coverage: Option<Decimal>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusFormat {
    /// Columns for people.
    Table,
    /// For programs, with everything.
    Json,
    /// A page.
    #[value(alias = "htm")]
    Html,
}
