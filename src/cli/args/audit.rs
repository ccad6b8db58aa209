//! The words of `audit`.

use clap::ValueEnum;

use super::SiteFolder;
use crate::catalog::RULES;
use crate::diag::{Code, did_you_mean};
use crate::locale::Locale;

#[derive(clap::Args, Debug)]
pub struct Audit {
    #[command(flatten)]
    pub site: SiteFolder,
    /// What readers of these markets see; of all, with those in preview, if not given.
    #[arg(long, value_name = "ID", num_args = 1.., value_delimiter = ',')]
    pub market: Vec<String>,
    /// Texts of these languages only; of all, if not given.
    #[arg(long, value_name = "LOCALE", num_args = 1.., value_delimiter = ',')]
    pub locale: Vec<Locale>,
    /// These rules only; all, if not given.
    #[arg(long, value_name = "RULE", num_args = 1.., value_delimiter = ',', value_parser = rule)]
    pub rule: Vec<Code>,
    /// How it is told.
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: AuditFormat,
    /// Exit with 1 where there are warnings, too.
    #[arg(long)]
    pub deny_warnings: bool,
    /// Work with so many threads; as many as the machine has cores, if not given.
    #[arg(long, value_name = "N")]
    pub jobs: Option<usize>,
}

#[derive(ValueEnum, Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuditFormat {
    /// Excerpts for people, and how many there are by rule and language.
    Text,
    /// One object.
    Json,
}

fn rule(name: &str) -> Result<Code, String> {
    let names = || RULES.iter().map(|rule| rule.name());
    RULES.iter().find(|rule| rule.name() == name).copied().ok_or_else(|| {
        did_you_mean(name, names())
            .unwrap_or_else(|| format!("rules are {}", names().collect::<Vec<_>>().join(", ")))
    })
}
