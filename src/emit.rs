//! The only writer of the output: a site is published whole, or not at all.
//!
//! ```text
//! public/               the site, as the last good build left it
//! public.build/
//!     manifest          what that build wrote: incremental::Manifest
//!     manifest.next     what is about to be published
//!     files             its paths, for the day the manifest is damaged
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
//! Where one file changed and no more, it takes the place of the old one by itself, which is one step as well.
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
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::error::{Error, Result};
use crate::incremental::{Builder, Digest, Group, Groups, Manifest, Parts, PartsWriter, Print, Record, Why};

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
    /// Files that are ours by what is left of a damaged manifest, and of which nothing else is known.
    salvaged: Manifest,
    /// When `last` was confirmed.
    confirmed: Option<Modified>,
    /// When this build began, by the clock of the file system.
    began: Modified,
    planned: Mutex<Builder>,
    first: First,
    groups: Groups,
    notes: Vec<String>,
    place: Place,
}

/// The first file that changed. As long as it is the only one, it waits here: a site of which one file changes need not be
/// exchanged whole.
#[derive(Debug, Default)]
struct First {
    has_followers: AtomicBool,
    file: Mutex<Option<Pending>>,
}

/// A path and its bytes.
type Pending = (Box<str>, Box<[u8]>);

/// A file of the new site, taken before it is published.
#[derive(Debug)]
pub struct Taken {
    pub path: String,
    pub record: Record,
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
        let (last, salvaged) = recover::last_build(&place, &mut notes)?;
        let confirmed = place.confirmed()?;
        Ok(Self {
            stage: Stage::open(&place, confirmed)?,
            site: place.site()?,
            began: place.now()?,
            confirmed,
            last,
            salvaged,
            planned: Mutex::default(),
            first: First::default(),
            groups: Groups::default(),
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

    /// What earlier builds read of the site, and where this one adds what it reads. `key` stands for all that reading
    /// depends on beside the files.
    pub fn parts(&self, key: Digest, believe: bool) -> Result<(Parts, PartsWriter)> {
        let log = if believe { self.place.parts()? } else { Vec::new() };
        let parts = Parts::parse(log, key);
        let log = self.place.append_to_parts(parts.sound())?;
        let writer = PartsWriter::new(Box::new(log), parts.sound() == 0, key, self.began);
        Ok((parts, writer))
    }

    /// Says how many pages there are, and what they have in common. Until then, none is kept.
    pub fn group(&mut self, groups: Vec<Group>, pages: usize) {
        self.planned.get_mut().unwrap_or_else(PoisonError::into_inner).expect(pages);
        self.groups = Groups::new(groups, self.last.groups());
    }

    /// Takes a page, or another file with a print, over from the last build, if it was made of the same and nobody touched it since; else says why it
    /// must be made anew.
    pub fn keep_page(&self, path: &str, print: Print) -> Result<Option<Why>> {
        let last = self.last.find(path);
        if let Some(why) = self.groups.compare(&print, last.and_then(|entry| entry.print).as_ref()) {
            return Ok(Some(why));
        }
        let Some(record) = last.map(|entry| entry.record) else { return Ok(Some(Why::New)) };
        if !self.has_untouched(path, record)? {
            return Ok(Some(Why::Touched));
        }
        self.plan(path, record, Some(print), Fate::Unchanged);
        Ok(None)
    }

    /// Takes a file of the new site: its path (relative, with `/`) and bytes.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<Fate> {
        self.put_page(path, bytes, None)
    }

    /// Like [`put`](Self::put), with what the page was made of.
    pub fn put_page(&self, path: &str, bytes: &[u8], print: Option<Print>) -> Result<Fate> {
        check_path(path).map_err(|fault| Error::new("write", path, fault))?;
        let record = Record::of(bytes);
        let has = self.has(path, bytes, record);
        let fate = if has.map_err(|e| Error::io("look at", self.place.out.join(path), e))? {
            Fate::Unchanged
        } else {
            self.write(path, bytes)?;
            Fate::Written
        };
        self.plan(path, record, print, fate);
        Ok(fate)
    }

    /// Writes a file into the stage; the first one, when there is a second.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<()> {
        if !self.first.has_followers.load(Ordering::Acquire) {
            let mut file = self.first.file.lock().unwrap_or_else(PoisonError::into_inner);
            match file.take() {
                None if !self.first.has_followers.load(Ordering::Acquire) => {
                    *file = Some((path.into(), bytes.into()));
                    return Ok(());
                }
                None => {}
                Some((path, bytes)) => {
                    self.first.has_followers.store(true, Ordering::Release);
                    self.stage.create(&path, &bytes)?;
                }
            }
        }
        self.stage.create(path, bytes)
    }

    /// Takes a file that the last build wrote and nobody touched since into the new site, without its bytes; false where
    /// it must be [`put`](Self::put). Only for a path that names its content.
    pub fn keep(&self, path: &str) -> Result<bool> {
        let Some(record) = self.last.get(path) else { return Ok(false) };
        let kept = self.has_untouched(path, record)?;
        if kept {
            self.plan(path, record, None, Fate::Unchanged);
        }
        Ok(kept)
    }

    /// The files that were taken so far, by path.
    pub fn taken(&self) -> Vec<Taken> {
        let planned = self.planned.lock().unwrap_or_else(PoisonError::into_inner);
        let fate = |written| if written { Fate::Written } else { Fate::Unchanged };
        let taken = planned.entries().map(|file| Taken {
            path: file.path.to_owned(),
            record: file.record,
            fate: fate(file.written),
        });
        let mut taken: Vec<Taken> = taken.collect();
        taken.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        taken
    }

    /// The bytes of a file that was taken, from where they wait to be published or from the site that has them.
    pub fn read(&self, file: &Taken) -> Result<Vec<u8>> {
        let path = &*file.path;
        let read = match (file.fate, &self.site) {
            (Fate::Unchanged, Some(site)) => site.read(path),
            _ => {
                let first = self.first.file.lock().unwrap_or_else(PoisonError::into_inner);
                match &*first {
                    Some((first, bytes)) if **first == *path => return Ok(bytes.to_vec()),
                    _ => {
                        drop(first);
                        self.stage.read(path)
                    }
                }
            }
        };
        read.map_err(|e| Error::io("read", self.place.out.join(path), e))
    }

    fn has_untouched(&self, path: &str, record: Record) -> Result<bool> {
        let Some(site) = &self.site else { return Ok(false) };
        let seen = site.look(path).map_err(|e| Error::io("look at", self.place.out.join(path), e))?;
        Ok(seen.is_some_and(|seen| self.is_untouched(seen, record)))
    }

    fn plan(&self, path: &str, record: Record, print: Option<Print>, fate: Fate) {
        let mut planned = self.planned.lock().unwrap_or_else(PoisonError::into_inner);
        planned.add(path, record, print, fate == Fate::Written);
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
