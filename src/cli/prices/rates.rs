//! Rates that are not the site's: a provider's file, a snapshot, or a folder of snapshots, read to be tried out.

use std::fs;
use std::path::Path;

use crate::catalog::Site;
use crate::cli::rates::read as import;
use crate::diag::{Diagnostics, SourceText};
use crate::error::{Error, Result};
use crate::rates::import::MAX_SIZE;
use crate::rates::{FxSnapshot, History, choose};

/// The snapshots that lie there, the oldest first; at least one.
pub fn read(path: &Path) -> Result<Vec<FxSnapshot>> {
    let trouble = |e| Error::io("read the rates", path, e);
    let mut snapshots = Vec::new();
    if path.is_dir() {
        for entry in fs::read_dir(path).map_err(trouble)? {
            let file = entry.map_err(trouble)?.path();
            if choose::snapshot_date(&file.to_string_lossy().replace('\\', "/")).is_some() {
                snapshots.push(snapshot(&file)?);
            }
        }
    } else if path.extension().is_some_and(|extension| extension == "toml") {
        snapshots.push(snapshot(path)?);
    } else {
        let imported = import(path, None)?;
        let fault = |e: crate::rates::import::ImportError| {
            Error::new("read the rates", path, e.to_string()).hint(e.hint)
        };
        snapshots = imported.map_err(fault)?.snapshots;
    }
    if snapshots.is_empty() {
        let hint = "Name a file of a provider, or a folder of snapshots such as a site's rates folder.";
        return Err(Error::new("read the rates", path, "there are none").hint(hint));
    }
    snapshots.sort_by_key(|snapshot| snapshot.date);
    Ok(snapshots)
}

fn snapshot(file: &Path) -> Result<FxSnapshot> {
    let trouble = |e| Error::io("read the rates", file, e);
    let size = fs::metadata(file).map_err(trouble)?.len();
    if size > MAX_SIZE {
        return Err(Error::new("read the rates", file, format!("it is larger than {} MiB", MAX_SIZE >> 20)));
    }
    let text = fs::read_to_string(file).map_err(trouble)?;
    // A snapshot may be called as it likes here; below rates/ the name must be its day.
    let day = text.parse::<toml::Table>().ok().and_then(|table| Some(table.get("date")?.to_string()));
    let path = format!("rates/{}.toml", day.unwrap_or_default());
    let mut found = Diagnostics::default();
    let snapshot = FxSnapshot::parse(&SourceText::new(path, text), &mut found);
    snapshot.ok_or_else(|| {
        let why = found.iter().next().map_or("it is not a snapshot", |d| &d.message);
        Error::new("read the rates", file, why)
    })
}

/// The same as a build has it that finds them in its site, in one layer.
pub fn history(snapshots: &[FxSnapshot], site: &Site) -> History {
    let reach = site.markets.iter().map(|market| market.max_age.unwrap_or(choose::REACH)).max();
    History::of(snapshots, &site.pegs, reach.unwrap_or(choose::REACH))
}
