//! Options that several commands have.

use std::ops::Deref;
use std::path::{Path, PathBuf};

use clap::ValueEnum;
use rust_decimal::Decimal;

use crate::cli::{print, replace_file};
use crate::error::Result;
use crate::money::parse_percent;

/// The site that a command works on.
#[derive(clap::Args, Debug, Clone)]
pub struct SiteFolder {
    /// The folder with site.toml.
    #[arg(long = "site", value_name = "DIR", default_value = ".")]
    folder: PathBuf,
}

impl Deref for SiteFolder {
    type Target = Path;

    fn deref(&self) -> &Path {
        &self.folder
    }
}

/// How a report is told, and where. The first of its formats is the one for people on a terminal.
#[derive(clap::Args, Debug)]
pub struct Telling<F: ValueEnum + Send + Sync + 'static> {
    /// How it is told; as the name of `--out` ends, or else as on a terminal.
    #[arg(long, value_name = "FORMAT")]
    format: Option<F>,
    /// Write it into this file.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl<F: ValueEnum + Send + Sync + 'static> Telling<F> {
    pub fn format(&self) -> F {
        let ending = self.out.as_ref().and_then(|out| out.extension()?.to_str());
        let named = ending.and_then(|ending| F::from_str(ending, true).ok());
        self.format.clone().or(named).unwrap_or_else(|| F::value_variants()[0].clone())
    }

    pub fn on_terminal(&self) -> bool {
        self.out.is_none()
    }

    pub fn put(&self, told: &str) -> Result<()> {
        let Some(file) = &self.out else { return print(told) };
        replace_file(file, told.as_bytes())?;
        say!("{}", file.display());
        Ok(())
    }
}

/// "5%", "2.5 %", as a part of a whole.
pub fn percent(text: &str) -> Result<Decimal, String> {
    let part = parse_percent(text).filter(|part| !part.is_sign_negative() || part.is_zero());
    part.ok_or_else(|| "write a number and a percent sign: 5%".to_owned())
}
