//! What the last build left behind, and which of it is true.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use super::place::Place;
use super::tree::{Found, Tree};
use crate::error::{Error, Result};
use crate::incremental::{Digest, Manifest, Record, Unreadable};

/// The files in the output folder that a build made: those with records that can be believed; and where the manifest
/// cannot be read, those that are ours by its remains and by `pages.jsonl`, whatever is in them.
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
    fs::remove_file(place.announced()).map_err(|e| Error::io("remove", place.announced(), e))?;
    notes.push(format!(
        "an earlier build was interrupted while it published; {} is whole and was checked",
        place.out.display()
    ));
    Ok((settled, salvaged))
}

/// The paths of ours that can still be read.
fn salvage(place: &Place) -> Result<Manifest> {
    let manifest = fs::read(place.manifest()).map_err(|e| Error::io("read", place.manifest(), e))?;
    let manifest = String::from_utf8_lossy(&manifest);
    let pages = fs::read_to_string(place.pages()).unwrap_or_default();
    #[derive(serde::Deserialize)]
    struct Line {
        file: String,
    }
    let files = pages.lines().filter_map(|line| serde_json::from_str(line).ok()).map(|line: Line| line.file);
    // Pages may lie compressed beside themselves.
    let files = files.flat_map(|file| [format!("{file}.gz"), format!("{file}.br"), file]);
    let site = place.site()?;
    let found = site.as_ref().map_or(Ok(Vec::new()), Tree::walk);
    let found = found.map_err(|e| Error::io("list", &place.out, e))?;
    let assets = found.iter().filter(|entry| !entry.is_folder).filter_map(Found::name);
    let assets = assets.filter(|name| is_asset(name)).map(Cow::into_owned);
    let unknown = Record { digest: Digest::default(), len: u64::MAX };
    let paths = Manifest::paths_in(&manifest).map(str::to_owned).chain(files).chain(assets);
    Ok(paths.map(|path| (path, unknown)).collect())
}

/// Named as nobody else names files: `assets/cloth.722bf813b494.svg`, `harbor.de/assets/mug.99fb5b4d72fb-400.webp.br`.
fn is_asset(path: &str) -> bool {
    let Some((folder, name)) = path.rsplit_once('/') else { return false };
    let mut parts = name.split('.').skip(1);
    let hash = parts.next().map(|hash| hash.split_once('-').map_or(hash, |(hash, _)| hash));
    (folder == "assets" || folder.ends_with("/assets"))
        && hash.is_some_and(|hash| hash.len() == 12 && hash.bytes().all(|b| b.is_ascii_hexdigit()))
        && parts.next().is_some()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn assets_are_known_by_their_names() {
        for (path, ours) in [
            ("assets/cloth.722bf813b494.svg", true),
            ("harbor.de/assets/mug.99fb5b4d72fb-400.webp", true),
            ("assets/style.89c6350f71f3.css.gz", true),
            ("assets/logo.svg", false),
            ("assets/photo.722bf813b494", false),
            ("assets/photo.722bf813b49g.jpg", false),
            ("pictures/cloth.722bf813b494.svg", false),
        ] {
            assert_eq!(is_asset(path), ours, "{path}");
        }
    }
}
