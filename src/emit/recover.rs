//! What the last build left behind, and which of it is true.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::place::Place;
use super::tree::Tree;
use crate::error::{Error, Result};
use crate::incremental::{Digest, Manifest, Record, Unreadable};

/// The files in the output folder that a build made: those with records that can be believed; and where the manifest
/// cannot be read, those that are ours by its remains and by the list of `files`, whatever is in them.
pub(super) fn last_build(place: &Place, notes: &mut Vec<String>) -> Result<(Manifest, Manifest)> {
    let confirmed = read(&place.manifest())?;
    let announced = read(&place.announced())?;
    let mut salvaged = Manifest::default();
    if let Some(Err(fault)) = &confirmed {
        notes.push(format!(
            "{} {}; everything is made anew",
            place.manifest().display(),
            match fault {
                Unreadable::Damaged => "is damaged",
                Unreadable::OtherVersion => "was written by another version of Tradewind",
            },
        ));
        salvaged = salvage(place)?;
    }
    let confirmed = confirmed.and_then(Result::ok).unwrap_or_default();
    let Some(announced) = announced else {
        return Ok((confirmed, salvaged));
    };
    // An announcement that was cut short was never acted upon, unless power failed; with nothing in it, all that
    // was confirmed is checked.
    let announced = announced.unwrap_or_default();
    let settled = settle(&confirmed, &announced, place.site()?.as_ref());
    place.replace("manifest", &|out| settled.write(out))?;
    // The list may be of the site that never came; it is written anew where it is missing.
    match fs::remove_file(place.files()) {
        Err(e) if e.kind() != ErrorKind::NotFound => return Err(Error::io("remove", place.files(), e)),
        _ => {}
    }
    fs::remove_file(place.announced()).map_err(|e| Error::io("remove", place.announced(), e))?;
    notes.push(format!(
        "an earlier build was interrupted while it published; {} is whole and was checked",
        place.out.display()
    ));
    Ok((settled, salvaged))
}

/// The paths of ours, by the list of the last build and by what can still be read of its manifest.
fn salvage(place: &Place) -> Result<Manifest> {
    let read = |path: &Path| fs::read(path).map_err(|e| Error::io("read", path, e));
    let manifest = read(&place.manifest())?;
    let files = if place.files().exists() { read(&place.files())? } else { Vec::new() };
    let (manifest, files) = (String::from_utf8_lossy(&manifest), String::from_utf8_lossy(&files));
    let unknown = Record { digest: Digest::default(), len: u64::MAX };
    Ok(Manifest::paths_in(&manifest).chain(files.lines()).map(|path| (path, unknown)).collect())
}

/// The site is what was confirmed or what was announced; its files tell. One that is neither is somebody else's.
fn settle(confirmed: &Manifest, announced: &Manifest, site: Option<&Tree>) -> Manifest {
    let Some(site) = site else { return Manifest::default() };
    let paths: BTreeSet<&str> = confirmed.paths().chain(announced.paths()).collect();
    let true_record = |path| {
        site.look(path).ok()??;
        let record = Record::of(&site.read(path).ok()?);
        [confirmed.get(path), announced.get(path)].contains(&Some(record)).then_some(record)
    };
    paths.into_iter().filter_map(|path| Some((path, true_record(path)?))).collect()
}

fn read(path: &Path) -> Result<Option<Result<Manifest, Unreadable>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(Manifest::parse(&bytes))),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(Error::io("read", path, e)),
    }
}
