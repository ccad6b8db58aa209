//! Providers' files in, snapshots out.
//!
//! What a file is shows in its content, never in its name: people rename downloads, and servers answer with error
//! pages. Each provider has its own file here that says how to recognise and how to read it; all of them hand in
//! their figures through `Days`, which knows what a rate must be. A file is taken whole or not at all, and
//! importing it twice gives the same bytes. The caller writes.

use std::borrow::Cow;

use jiff::Span;
use jiff::civil::Date;

mod base_json;
mod bnr;
mod cbr;
mod cnb;
mod days;
mod ecb_csv;
mod ecb_xml;
mod error;
mod figure;
mod floatrates;
mod json;
mod plain_csv;
mod plain_toml;
mod tcmb;
mod unrecognised;
mod xml;
mod zipped;

use super::FxSnapshot;
use super::choose::iso_date;
use crate::money::Currency;
use days::{Days, excerpt};
pub use error::ImportError;

/// The largest file that is read, packed or unpacked. The longest there is, the ECB's history since 1999, has 2 MB.
pub const MAX_SIZE: u64 = 64 * 1024 * 1024;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// A snapshot per day, the oldest first.
    pub snapshots: Vec<FxSnapshot>,
    /// What was left out, in sentences.
    pub notes: Vec<String>,
}

/// How a provider's file is recognised and read.
struct Provider {
    recognises: fn(&[u8]) -> bool,
    /// The base is for files that do not name theirs.
    read: fn(&[u8], Option<Currency>) -> Result<Days, ImportError>,
}

/// In the order in which they are tried: what everybody may write comes last.
const PROVIDERS: &[Provider] = &[
    ecb_xml::PROVIDER,
    ecb_csv::PROVIDER,
    cbr::PROVIDER,
    tcmb::PROVIDER,
    bnr::PROVIDER,
    cnb::PROVIDER,
    floatrates::XML,
    floatrates::JSON,
    base_json::PROVIDER,
    base_json::ROWS,
    plain_csv::PROVIDER,
    plain_toml::PROVIDER,
];

/// Reads the content of a provider's file. `origin` is what the snapshots will call it: its name or address. `base` is
/// the currency its figures count from, for a file that does not say it.
pub fn import(bytes: &[u8], origin: &str, base: Option<Currency>) -> Result<Import, ImportError> {
    if bytes.len() as u64 > MAX_SIZE {
        return Err(error::too_large(MAX_SIZE));
    }
    let content = match zipped::is_zip(bytes) {
        true => Cow::Owned(zipped::only_file(bytes, MAX_SIZE)?),
        false => Cow::Borrowed(bytes),
    };
    let provider = PROVIDERS.iter().find(|provider| (provider.recognises)(&content));
    let provider = provider.ok_or_else(|| unrecognised::explain(&content))?;
    let digest = format!("blake3:{}", blake3::hash(bytes).to_hex());
    let days = (provider.read)(&content, base)?;
    if let Some(base) = base.filter(|base| *base != days.base) {
        let what = format!("its figures count from {}, not from {base}", days.base);
        return Err(ImportError::new(what, "leave out --base: the file says it"));
    }
    days.finish(origin, &digest)
}

impl Import {
    /// Refuses a file with days that nobody can know of yet. Central banks state rates of the next working day, which
    /// after holidays may be two weeks away.
    pub fn known_on(self, today: Date) -> Result<Self, ImportError> {
        let last = today.saturating_add(Span::new().days(MOST_DAYS_AHEAD));
        match self.snapshots.iter().find(|snapshot| snapshot.date > last) {
            None => Ok(self),
            Some(FxSnapshot { date, .. }) => Err(ImportError::new(
                format!("it has rates of {date}, and today is {today}"),
                "check where the file comes from, and the clock of this computer",
            )),
        }
    }
}

const MOST_DAYS_AHEAD: i64 = 15;

/// "2026-10-30"
fn iso_day(text: &str) -> Result<Date, ImportError> {
    iso_date(text).ok_or_else(|| error::bad_content(format!("`{}` is not a day", excerpt(text))))
}

/// "30.10.2026", or with slashes: the day comes first.
fn country_date(text: &str) -> Result<Date, ImportError> {
    let wrong = || error::bad_content(format!("`{}` is not a day", excerpt(text)));
    let parts: Vec<&str> = text.split(['.', '/']).collect();
    let [day, month, year] = parts[..] else { return Err(wrong()) };
    iso_date(&format!("{year}-{month}-{day}")).ok_or_else(wrong)
}

/// The bytes as text, without the mark some editors put before it.
fn utf8(bytes: &[u8]) -> Result<&str, ImportError> {
    let text = std::str::from_utf8(bytes).map_err(|e| {
        let line = 1 + bytes[..e.valid_up_to()].iter().filter(|b| **b == b'\n').count();
        ImportError::new("the text is not UTF-8", "download the file again and do not open it in between")
            .at(line)
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The first bytes as text, for recognising: whatever is not UTF-8 is replaced, white space before is left out.
fn beginning(bytes: &[u8]) -> String {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]);
    start.trim_start_matches('\u{feff}').trim_start().to_owned()
}

#[cfg(test)]
mod tests;
