//! `rates import`, `rates fetch` and `rates list`.

mod download;

use std::fs;
use std::path::Path;

use jiff::civil::Date;
use jiff::{Timestamp, Zoned};

use super::args::{RatesFetch, RatesImport, RatesList, Source, Target};
use super::{Exit, count, replace_file, report, show};
use crate::diag::{Diagnostics, SourceText};
use crate::error::{Error, Result};
use crate::money::Currency;
use crate::rates::compare::{Comparison, compare};
use crate::rates::import::{Import, ImportError};
use crate::rates::{FxSnapshot, choose, import, list};

pub fn import(args: &RatesImport) -> Result<Exit> {
    let imported = match read(&args.file, args.base)? {
        Ok(imported) => imported,
        Err(fault) => return Ok(refuse("import", &args.file, fault)),
    };
    let Import { mut snapshots, notes } = imported;
    let within =
        |date: Date| args.from.is_none_or(|from| from <= date) && args.to.is_none_or(|to| date <= to);
    snapshots.retain(|s| within(s.date));
    if let Some(latest) = args.latest {
        snapshots.drain(..snapshots.len().saturating_sub(latest));
    }
    put(&args.target, &snapshots, notes)
}

/// The snapshots of a provider's file, or what is wrong with it.
pub(super) fn read(file: &Path, base: Option<Currency>) -> Result<std::result::Result<Import, ImportError>> {
    let meta = fs::metadata(file).map_err(|e| Error::io("read", file, e))?;
    if meta.len() > import::MAX_SIZE {
        return Err(Error::new("read", file, format!("it is larger than {} MiB", import::MAX_SIZE >> 20)));
    }
    let bytes = fs::read(file).map_err(|e| Error::io("read", file, e))?;
    let origin = file.file_name().map_or_else(String::new, |n| n.to_string_lossy().into_owned());
    let imported = import::import(&bytes, &origin, base);
    Ok(imported.and_then(|imported| imported.known_on(Zoned::now().date())))
}

/// The file could be read and holds no rates: nothing is wrong with the machine.
fn refuse(deed: &'static str, file: impl AsRef<Path>, fault: ImportError) -> Exit {
    report(&Error::new(deed, file, fault.to_string()).hint(fault.hint));
    Exit::Content
}

pub fn fetch(args: &RatesFetch) -> Result<Exit> {
    let Source::Ecb = args.source;
    let url = args.url.clone().unwrap_or_else(|| {
        let file = match args.days {
            _ if args.history => "eurofxref-hist.zip",
            Some(2..) => "eurofxref-hist-90d.xml",
            _ => "eurofxref-daily.xml",
        };
        format!("https://www.ecb.europa.eu/stats/eurofxref/{file}")
    });
    let bytes = download::get(&url, args.timeout, import::MAX_SIZE)?;
    let now = Timestamp::now();
    let fetched_at = Timestamp::from_second(now.as_second()).unwrap_or(now);
    let imported = import::import(&bytes, &url, None);
    let imported = imported.and_then(|imported| imported.known_on(Zoned::now().date()));
    let Import { mut snapshots, notes } = match imported {
        Ok(imported) => imported,
        Err(fault) => return Ok(refuse("use", &url, fault)),
    };
    if let Some(days) = args.days {
        snapshots.drain(..snapshots.len().saturating_sub(usize::from(days)));
    }
    snapshots.iter_mut().for_each(|snapshot| snapshot.fetched_at = Some(fetched_at));
    put(&args.target, &snapshots, notes)
}

/// Writes snapshots into the site, and says what became of them.
fn put(target: &Target, snapshots: &[FxSnapshot], notes: Vec<String>) -> Result<Exit> {
    for note in notes {
        say_aside!("note: {note}");
    }
    let mut folder = target.site.join("rates");
    folder.extend(target.layer.as_deref().filter(|layer| *layer != "."));
    fs::create_dir_all(&folder).map_err(|e| Error::io("make", &folder, e))?;
    let (mut written, mut unchanged, mut refused) = (0, 0, 0);
    for snapshot in snapshots {
        match write(&folder, snapshot, target.replace)? {
            Written::New => written += 1,
            Written::Same => unchanged += 1,
            Written::Refused(why) => {
                refused += 1;
                say_aside!("{why}");
            }
        }
    }
    let days = count(written, "snapshot", "snapshots");
    say!("{days} written to {}, {unchanged} there already, {refused} refused", folder.display());
    if refused > 0 {
        say_aside!("  = help: Look at them, and write --replace if the new figures are the right ones.");
    }
    Ok(if refused > 0 { Exit::Content } else { Exit::Done })
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
    let mut layers = vec![(".".to_owned(), folder.clone())];
    for entry in entries {
        let entry = entry.map_err(|e| Error::io("read", &folder, e))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && crate::catalog::is_layer(&name) {
            layers.push((name, entry.path()));
        }
    }
    layers.sort();
    for (layer, folder) in layers {
        read_layer(&layer, &folder, &mut snapshots, &mut found)?;
    }
    found.sort();
    show(&found);
    let rows = list::rows(&snapshots);
    if args.json {
        say!("{}", serde_json::to_string(&rows).map_err(|e| Error::new("write", "JSON", e.to_string()))?);
    } else {
        for row in &rows {
            let currencies = count(row.currencies, "currency", "currencies");
            let layer = if row.layer == "." { String::new() } else { format!("{}: ", row.layer) };
            say!("{}  {}  {currencies:>14}  {layer}{}", row.date, row.base, row.source);
        }
        say!("{}", count(rows.len(), "snapshot", "snapshots"));
    }
    Ok(if found.errors() > 0 { Exit::Content } else { Exit::Done })
}

fn read_layer(
    layer: &str,
    folder: &Path,
    snapshots: &mut Vec<(String, FxSnapshot)>,
    found: &mut Diagnostics,
) -> Result<()> {
    for entry in fs::read_dir(folder).map_err(|e| Error::io("read", folder, e))? {
        let entry = entry.map_err(|e| Error::io("read", folder, e))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if choose::snapshot_date(&name).is_some() {
            let text = fs::read_to_string(entry.path()).map_err(|e| Error::io("read", entry.path(), e))?;
            let path = if layer == "." { format!("rates/{name}") } else { format!("rates/{layer}/{name}") };
            let snapshot = FxSnapshot::parse(&SourceText::new(path, text), found);
            snapshots.extend(snapshot.map(|snapshot| (layer.to_owned(), snapshot)));
        }
    }
    Ok(())
}
