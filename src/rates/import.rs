//! Providers' files in, snapshots out.
//!
//! What a file is shows in its content, never in its name: people rename downloads, and servers answer with error
//! pages. Each provider has its own file here that says how to recognise and how to read it; all of them hand in
//! their figures through `Days`, which knows what a rate must be. A file is taken whole or not at all, and
//! importing it twice gives the same bytes. The caller writes.

use std::borrow::Cow;

mod days;
mod ecb_csv;
mod ecb_xml;
mod error;
mod unrecognised;
mod zipped;

use super::FxSnapshot;
use days::Days;
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
    read: fn(&[u8]) -> Result<Days, ImportError>,
}

const PROVIDERS: &[Provider] = &[ecb_xml::PROVIDER, ecb_csv::PROVIDER];

/// Reads the content of a provider's file. `origin` is what the snapshots will call it: its name or address.
pub fn import(bytes: &[u8], origin: &str) -> Result<Import, ImportError> {
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
    (provider.read)(&content)?.finish(origin, &digest)
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
