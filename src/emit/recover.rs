//! What the last build left behind, and which of it is true.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::place::Place;
use super::tree::Tree;
use crate::error::{Error, Result};
use crate::incremental::{Manifest, Record, Unreadable};

/// The files in the output folder that a build made, with records that can be believed.
pub(super) fn last_build(place: &Place, notes: &mut Vec<String>) -> Result<Manifest> {
    let confirmed = read(&place.manifest())?;
    let announced = read(&place.announced())?;
    if let Some(Err(fault)) = &confirmed {
        notes.push(format!(
            "{} {}; each file is compared, and those that the site no longer has stay in {} (remove that folder to \
             be rid of them)",
            place.manifest().display(),
            match fault {
                Unreadable::Damaged => "is damaged",
                Unreadable::OtherVersion => "was written by another version of Tradewind",
            },
            place.out.display(),
        ));
    }
    let confirmed = confirmed.and_then(Result::ok).unwrap_or_default();
    let Some(announced) = announced else {
        return Ok(confirmed);
    };
    // An announcement that was cut short was never acted upon, unless power failed; with nothing in it, all that
    // was confirmed is checked.
    let announced = announced.unwrap_or_default();
    let settled = settle(&confirmed, &announced, place.site()?.as_ref());
    place.replace("manifest", &|out| out.write_all(&settled.to_bytes()))?;
    fs::remove_file(place.announced()).map_err(|e| Error::io("remove", place.announced(), e))?;
    notes.push(format!(
        "an earlier build was interrupted while it published; {} is whole and was checked",
        place.out.display()
    ));
    Ok(settled)
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
    paths.into_iter().filter_map(|path| Some((path.into(), true_record(path)?))).collect()
}

fn read(path: &Path) -> Result<Option<Result<Manifest, Unreadable>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(Manifest::parse(&bytes))),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
        Err(e) => Err(Error::io("read", path, e)),
    }
}
