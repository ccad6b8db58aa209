//! The only writer of the output: a site is published whole, or not at all.
//!
//! ```text
//! public/               the site, as the last good build left it
//! public.build/
//!     manifest          what that build wrote: incremental::Manifest
//!     manifest.next     what is about to be published
//!     stage/            the site in the making; between builds, what is left of the site that was
//!     manifest.stage    what that is
//!     previous/         the site that was, where two folders cannot be exchanged at once
//!     pages.jsonl       what the build says about its pages
//!     timings.*         what `--timings` says about the build; written by the command line
//!     lock              held by the one build that works here
//! ```
//!
//! [`Output::put`] takes the files, from any thread, and writes those that changed into the stage; [`Output::keep`]
//! takes what the last build made, without its bytes. When there was no change, that is all. Else [`Output::publish`]
//! links the others into the stage, announces (`manifest.next`), exchanges the stage with the site in one step of the
//! file system, and confirms (`manifest.next` becomes `manifest`). The stage then holds the site that was; what both
//! have in common stays there, and needs no link the next time.
//!
//! A build may die at any moment. Before the exchange the old site is in place, after it the new one, and both are
//! whole; an announcement that was never confirmed only leaves open which of the two it is. `recover` then asks
//! the files themselves. So a digest is believed only if a build lived to confirm it, and no mark of ours has to lie
//! in the site for that.

mod place;
mod publish;
mod recover;
mod stage;
mod tree;

#[cfg(test)]
mod tests;

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::error::{Error, Result};
use crate::incremental::{Manifest, Record};

use place::Place;
use stage::Stage;
use tree::{Modified, Seen, Tree};

pub use publish::{Each, Published};

/// The output folder in the hands of one build. Dropped unpublished, it leaves the site as it was.
#[derive(Debug)]
pub struct Output {
    // Fields are dropped in this order: the stage is gone before another build may come in.
    stage: Stage,
    site: Option<Tree>,
    last: Manifest,
    /// When `last` was confirmed.
    confirmed: Option<Modified>,
    planned: Mutex<Vec<Planned>>,
    notes: Vec<String>,
    place: Place,
}

#[derive(Debug)]
struct Planned {
    path: Box<str>,
    record: Record,
    fate: Fate,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Written,
    /// The site has it already, with these very bytes.
    Unchanged,
}

impl Output {
    /// Takes hold of the folder `out`, which need not exist. When another build holds it, calls `waiting` and waits.
    ///
    /// Refused are a folder that has files but was not made by Tradewind, and the folder of the `site` itself.
    pub fn open(out: &Path, site: &Path, waiting: impl FnOnce()) -> Result<Self> {
        let place = Place::claim(out, site, waiting)?;
        let mut notes = Vec::new();
        let last = recover::last_build(&place, &mut notes)?;
        let confirmed = place.confirmed()?;
        Ok(Self {
            stage: Stage::open(&place, confirmed)?,
            site: place.site()?,
            confirmed,
            last,
            planned: Mutex::default(),
            notes,
            place,
        })
    }

    /// What was found out of order, and what was made of it; for people.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    /// The folder beside the site.
    pub fn beside(&self) -> &Path {
        self.place.beside()
    }

    /// Takes a file of the new site: its path (relative, with `/`) and bytes.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<Fate> {
        check_path(path).map_err(|fault| Error::new("write", path, fault))?;
        let record = Record::of(bytes);
        let has = self.has(path, bytes, record);
        let fate = if has.map_err(|e| Error::io("look at", self.place.out.join(path), e))? {
            Fate::Unchanged
        } else {
            self.stage.create(path, bytes)?;
            Fate::Written
        };
        self.plan(path, record, fate);
        Ok(fate)
    }

    /// Takes a file that the last build wrote and nobody touched since into the new site, without its bytes; false where
    /// it must be [`put`](Self::put). Only for a path that names its content.
    pub fn keep(&self, path: &str) -> Result<bool> {
        let Some((record, site)) = self.last.get(path).zip(self.site.as_ref()) else { return Ok(false) };
        let seen = site.look(path).map_err(|e| Error::io("look at", self.place.out.join(path), e))?;
        let kept = seen.is_some_and(|seen| self.is_untouched(seen, record));
        if kept {
            self.plan(path, record, Fate::Unchanged);
        }
        Ok(kept)
    }

    fn plan(&self, path: &str, record: Record, fate: Fate) {
        let planned = Planned { path: path.into(), record, fate };
        self.planned.lock().unwrap_or_else(PoisonError::into_inner).push(planned);
    }

    /// Whether the site has the file with these bytes. A look is enough where the last build wrote it and nobody did
    /// since; a file that is newer than the manifest, or that no manifest knows, is read.
    fn has(&self, path: &str, bytes: &[u8], record: Record) -> std::io::Result<bool> {
        let last = self.last.get(path);
        let Some(site) = self.site.as_ref().filter(|_| last.is_none_or(|last| last == record)) else {
            return Ok(false);
        };
        match site.look(path)? {
            Some(seen) if seen.len != record.len => Ok(false),
            Some(seen) if last.is_some_and(|last| self.is_untouched(seen, last)) => Ok(true),
            Some(_) => Ok(site.read(path)? == bytes),
            None => Ok(false),
        }
    }

    /// Whether what lies in the site is what the last build wrote there.
    fn is_untouched(&self, seen: Seen, last: Record) -> bool {
        seen.len == last.len && Some(seen.modified) <= self.confirmed
    }
}

/// A path must stay below the output folder and be one that file systems take.
fn check_path(path: &str) -> Result<(), String> {
    for part in path.split('/') {
        let only_a_name = Path::new(part).components().eq([std::path::Component::Normal(part.as_ref())]);
        if part.is_empty() {
            return Err("a part of the path is empty".to_owned());
        } else if part == "." || part == ".." || !only_a_name {
            return Err(format!("`{part}` is no name of a file or folder"));
        } else if part.len() > 255 {
            return Err(format!("a name of {} bytes is too long; file systems take 255", part.len()));
        } else if part.contains(char::is_control) {
            return Err("the name holds a control character".to_owned());
        }
    }
    Ok(())
}
