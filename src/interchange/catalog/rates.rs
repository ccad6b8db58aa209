//! The FX rates that come with a catalog: a provider's file, or a folder of snapshots.

use std::fs;
use std::path::Path;

use crate::diag::{Diagnostics, SourceText};
use crate::error::{Error, Result};
use crate::rates::{Exchange, FxSnapshot, choose, import};

/// How many of a history's days a site gets: enough to build it as of a day some months ago.
const DAYS: usize = 90;

/// What goes into `rates/`, and the newest of it.
pub struct Rates {
    pub files: Vec<(String, Vec<u8>)>,
    pub exchange: Exchange,
}

pub fn read(path: &Path) -> Result<Rates> {
    if path.is_dir() { from_folder(path) } else { from_file(path) }
}

fn from_file(path: &Path) -> Result<Rates> {
    let bytes = fs::read(path).map_err(|e| Error::io("read the rates", path, e))?;
    let origin = path.file_name().unwrap_or_default().to_string_lossy();
    let imported = import::import(&bytes, &origin, None)
        .map_err(|e| Error::new("read the rates", path, e.to_string()))?;
    let newest = &imported.snapshots[imported.snapshots.len().saturating_sub(DAYS)..];
    let files =
        newest.iter().map(|s| (format!("rates/{}", s.file_name()), s.to_toml().into_bytes())).collect();
    Ok(Rates { files, exchange: exchange(newest.last()) })
}

fn exchange(newest: Option<&FxSnapshot>) -> Exchange {
    newest.map(|newest| Exchange::new(newest.date, Some(newest), &[])).unwrap_or_default()
}

fn from_folder(path: &Path) -> Result<Rates> {
    let trouble = |e| Error::io("read the rates", path, e);
    let mut files = Vec::new();
    for entry in fs::read_dir(path).map_err(trouble)? {
        let name = entry.map_err(trouble)?.file_name().to_string_lossy().into_owned();
        if choose::snapshot_date(&name).is_some() {
            files.push((format!("rates/{name}"), fs::read(path.join(&name)).map_err(trouble)?));
        }
    }
    files.sort();
    let newest = match files.last() {
        Some((name, bytes)) => {
            let mut found = Diagnostics::default();
            let source = SourceText::new(name.as_str(), String::from_utf8_lossy(bytes));
            let broken = || Error::new("read the rates", path.join(name), "it is not a snapshot");
            Some(FxSnapshot::parse(&source, &mut found).ok_or_else(broken)?)
        }
        None => {
            let hint = "Name a folder that holds snapshots, such as a site's rates folder.";
            return Err(
                Error::new("read the rates", path, "it has no file such as 2026-01-31.toml").hint(hint)
            );
        }
    };
    Ok(Rates { files, exchange: exchange(newest.as_ref()) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_of_snapshots_is_copied_as_it_is() {
        let dir = tempfile::tempdir().unwrap();
        assert!(read(dir.path()).is_err(), "nothing in it");
        for (name, rate) in [("2026-10-29.toml", "1.1"), ("2026-10-30.toml", "1.2")] {
            let date = name.trim_end_matches(".toml");
            let text =
                format!("source = \"ECB\"\nbase = \"EUR\"\ndate = {date}\n\n[rates]\nUSD = \"{rate}\"\n");
            fs::write(dir.path().join(name), text).unwrap();
        }
        fs::write(dir.path().join("README.md"), "no rates").unwrap();
        let rates = read(dir.path()).unwrap();
        assert_eq!(rates.files.len(), 2);
        let (eur, usd) = ("EUR".parse().unwrap(), "USD".parse().unwrap());
        assert!(rates.exchange.rate(eur, usd).is_ok());
    }
}
