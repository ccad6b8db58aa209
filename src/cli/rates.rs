//! `rates import` and `rates list`.

use std::fs;
use std::path::Path;

use super::args::{RatesImport, RatesList};
use super::{Exit, count, replace_file, report, show};
use crate::diag::{Diagnostics, SourceText};
use crate::error::{Error, Result};
use crate::rates::compare::{Comparison, compare};
use crate::rates::import::{Import, ImportError};
use crate::rates::{FxSnapshot, choose, import, list};

pub fn import(args: &RatesImport) -> Result<Exit> {
    let Import { mut snapshots, notes } = match read(&args.file)? {
        Ok(import) => import,
        Err(fault) => {
            // The file could be read and holds no rates: nothing is wrong with the machine.
            report(&Error::new("import", &args.file, fault.to_string()).hint(fault.hint));
            return Ok(Exit::Content);
        }
    };
    snapshots
        .retain(|s| args.from.is_none_or(|from| from <= s.date) && args.to.is_none_or(|to| s.date <= to));
    if let Some(latest) = args.latest {
        snapshots.drain(..snapshots.len().saturating_sub(latest));
    }
    for note in notes {
        eprintln!("note: {note}");
    }
    let folder = args.site.join("rates");
    fs::create_dir_all(&folder).map_err(|e| Error::io("make", &folder, e))?;
    let (mut written, mut unchanged, mut refused) = (0, 0, 0);
    for snapshot in &snapshots {
        match write(&folder, snapshot, args.replace)? {
            Written::New => written += 1,
            Written::Same => unchanged += 1,
            Written::Refused(why) => {
                refused += 1;
                eprintln!("{why}");
            }
        }
    }
    let days = count(written, "snapshot", "snapshots");
    println!("{days} written to {}, {unchanged} there already, {refused} refused", folder.display());
    if refused > 0 {
        eprintln!("  = help: Look at them, and write --replace if the new figures are the right ones.");
    }
    Ok(if refused > 0 { Exit::Content } else { Exit::Done })
}

/// The snapshots of a provider's file, or what is wrong with it.
pub(super) fn read(file: &Path) -> Result<std::result::Result<Import, ImportError>> {
    let meta = fs::metadata(file).map_err(|e| Error::io("read", file, e))?;
    if meta.len() > import::MAX_SIZE {
        return Err(Error::new("read", file, format!("it is larger than {} MiB", import::MAX_SIZE >> 20)));
    }
    let bytes = fs::read(file).map_err(|e| Error::io("read", file, e))?;
    let origin = file.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    Ok(import::import(&bytes, &origin))
}

enum Written {
    New,
    Same,
    Refused(String),
}

fn write(folder: &Path, snapshot: &FxSnapshot, replace: bool) -> Result<Written> {
    let path = folder.join(snapshot.file_name());
    if path.exists() && !replace {
        let text = fs::read_to_string(&path).map_err(|e| Error::io("read", &path, e))?;
        let source = SourceText::new(format!("rates/{}", snapshot.file_name()), text);
        let existing = FxSnapshot::parse(&source, &mut Diagnostics::default());
        return Ok(match existing.map(|existing| compare(&existing, snapshot)) {
            Some(Comparison::Same) => Written::Same,
            Some(Comparison::OtherBase { existing, incoming }) => {
                Written::Refused(format!("{}: has the base {existing}, not {incoming}", path.display()))
            }
            Some(Comparison::Differs(differences)) => Written::Refused(format!(
                "{}: has other figures ({})",
                path.display(),
                differences.iter().map(|d| d.currency.to_string()).collect::<Vec<_>>().join(", ")
            )),
            None => Written::Refused(format!("{}: cannot be read", path.display())),
        });
    }
    replace_file(&path, snapshot.to_toml().as_bytes())?;
    Ok(Written::New)
}

pub fn list(args: &RatesList) -> Result<Exit> {
    let folder = args.site.join("rates");
    let mut found = Diagnostics::default();
    let mut snapshots = Vec::new();
    let entries = fs::read_dir(&folder).map_err(|e| {
        Error::io("read", &folder, e).hint("Import exchange rates first: tradewind rates import FILE")
    })?;
    for entry in entries {
        let entry = entry.map_err(|e| Error::io("read", &folder, e))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if choose::snapshot_date(&name).is_some() {
            let text = fs::read_to_string(entry.path()).map_err(|e| Error::io("read", entry.path(), e))?;
            snapshots.extend(FxSnapshot::parse(&SourceText::new(format!("rates/{name}"), text), &mut found));
        }
    }
    found.sort();
    show(&found);
    let rows = list::rows(&snapshots);
    if args.json {
        println!("{}", serde_json::to_string(&rows).map_err(|e| Error::new("write", "JSON", e.to_string()))?);
    } else {
        for row in &rows {
            let currencies = count(row.currencies, "currency", "currencies");
            println!("{}  {}  {currencies:>14}  {}", row.date, row.base, row.source);
        }
        println!("{}", count(rows.len(), "snapshot", "snapshots"));
    }
    Ok(if found.errors() > 0 { Exit::Content } else { Exit::Done })
}
