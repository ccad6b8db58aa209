//! The site in the making: a folder that nobody reads yet.
//!
//! After a publication the site that was lies here. What of it is also in the new site stays, with a list of it, so
//! that the next publication need not link every file of the site again: its cost follows the change. The list is
//! gone while anybody works here; a stage without a list is cleared. A listed file may be missing; no other is there.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError, RwLock};

use rustc_hash::FxHashSet;

use super::place::Place;
use super::tree::{Modified, Seen, Tree};
use crate::error::{Error, Result};
use crate::incremental::{Manifest, Record};

#[derive(Debug)]
pub(super) struct Stage {
    tree: Tree,
    /// What it held when it was opened.
    held: Manifest,
    /// When the published site was confirmed. The two share files, so one that somebody changed since is not held.
    confirmed: Option<Modified>,
    list: PathBuf,
    /// Whether the list is there, and true.
    listed: Mutex<bool>,
    /// Folders of several files that exist in it. Most folders have one, and are made when it comes.
    made: RwLock<FxHashSet<Box<str>>>,
}

impl Stage {
    pub fn open(place: &Place, confirmed: Option<Modified>) -> Result<Self> {
        let (path, list) = (place.stage(), place.stage_list());
        let held =
            fs::read(&list).ok().and_then(|bytes| Manifest::parse(&bytes).ok()).filter(|_| path.is_dir());
        if held.is_none() {
            absent(fs::remove_dir_all(&path)).map_err(|e| Error::io("remove", &path, e))?;
            fs::create_dir(&path).map_err(|e| Error::io("create", &path, e))?;
        }
        Ok(Self {
            tree: Tree::open(&path).map_err(|e| Error::io("open", &path, e))?,
            listed: Mutex::new(held.is_some()),
            held: held.unwrap_or_default(),
            confirmed,
            list,
            made: RwLock::default(),
        })
    }

    pub fn path(&self) -> &Path {
        self.tree.path()
    }

    /// To be called before the first change: from here on the list is not true.
    pub fn begin(&self) -> Result<()> {
        let mut listed = self.listed.lock().unwrap_or_else(PoisonError::into_inner);
        if *listed {
            absent(fs::remove_file(&self.list)).map_err(|e| Error::io("remove", &self.list, e))?;
            *listed = false;
        }
        Ok(())
    }

    pub fn create(&self, path: &str, bytes: &[u8]) -> Result<()> {
        self.begin()?;
        let created = self.make_room(path).and_then(|()| self.tree.create(path, bytes));
        created.map_err(|e| Error::io("write", self.path().join(path), e))
    }

    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        self.tree.read(path)
    }

    /// Puts a file of the published site into the stage as well, unless it is there.
    pub fn carry(&self, path: &str, record: Record, site: &Tree) -> Result<()> {
        let carried = self.holds(path, record).and_then(|held| match held {
            true => Ok(()),
            false => self.make_room(path).and_then(|()| self.tree.take_over(Path::new(path), site)),
        });
        carried.map_err(|e| Error::io("carry over", site.path().join(path), e))
    }

    fn holds(&self, path: &str, record: Record) -> io::Result<bool> {
        if self.held.get(path) != Some(record) {
            return Ok(false);
        }
        let untouched = |seen: Seen| seen.len == record.len && Some(seen.modified) <= self.confirmed;
        Ok(self.tree.look(path)?.is_some_and(untouched))
    }

    /// Removes what was held and is not to be published.
    pub fn prune(&self, next: &Manifest) -> Result<()> {
        // Where a planned folder has the name of a file that was held, the file had to make room.
        let stale = |path: &&str| next.get(path).is_none() && !next.reaches_into(path);
        for path in self.held.paths().filter(stale) {
            absent(self.tree.remove_file(path))
                .map_err(|e| Error::io("remove", self.path().join(path), e))?;
            let mut folder = path;
            while let Some((above, _)) = folder.rsplit_once('/') {
                folder = above;
                if self.tree.remove_folder(folder).is_err() {
                    break; // It has other files.
                }
            }
        }
        Ok(())
    }

    /// Lets go of a file, if it is held; the list may name it still. What somebody wrote into the published file is in
    /// this one, too.
    pub fn forget(&self, path: &str) -> Result<()> {
        absent(self.tree.remove_file(path)).map_err(|e| Error::io("remove", self.path().join(path), e))
    }

    /// Declares that the stage holds these files and no other.
    pub fn keep(&self, files: &Manifest) -> Result<()> {
        let mut listed = self.listed.lock().unwrap_or_else(PoisonError::into_inner);
        fs::write(&self.list, files.to_bytes()).map_err(|e| Error::io("write", &self.list, e))?;
        *listed = true;
        Ok(())
    }

    /// Carries over what is not ours: any name, any kind of file, in any folder.
    pub fn carry_foreign(&self, path: &Path, site: &Tree) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            self.make_foreign_folder(folder)?;
        }
        self.tree.take_over(path, site)
    }

    pub fn make_foreign_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(self.path().join(path))
    }

    /// Sees to it that the path can be made: there is its folder, and nothing of the name. A file is never written over,
    /// for the published site may hold the same one.
    fn make_room(&self, path: &str) -> io::Result<()> {
        self.make_folder_of(path)?;
        if self.held.get(path).is_some() {
            absent(self.tree.remove_file(path))
        } else if self.held.reaches_into(path) {
            absent(fs::remove_dir_all(self.path().join(path)))
        } else {
            Ok(())
        }
    }

    fn make_folder_of(&self, path: &str) -> io::Result<()> {
        path.rsplit_once('/').map_or(Ok(()), |(folder, _)| self.make_folder(folder))
    }

    fn make_folder(&self, folder: &str) -> io::Result<()> {
        if self.made.read().unwrap_or_else(PoisonError::into_inner).contains(folder) {
            return Ok(());
        }
        if self.held.get(folder).is_some() {
            // It is a file, or was one until another thread came this way.
            let _ = self.tree.remove_file(folder);
        }
        let made = match self.tree.make_folder(folder) {
            Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                self.make_folder_of(folder)?;
                self.tree.make_folder(folder)
            }
            made => made,
        };
        match made {
            // It is needed once more, or another thread was quicker; were it a file, the next step would say so.
            Err(e) if e.kind() == ErrorKind::AlreadyExists => {
                self.made.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into());
                Ok(())
            }
            made => made,
        }
    }
}

impl Drop for Stage {
    /// What is not listed is of no use. If it cannot be removed, the next build tries again.
    fn drop(&mut self) {
        if !*self.listed.get_mut().unwrap_or_else(PoisonError::into_inner) {
            let _ = fs::remove_dir_all(self.tree.path());
        }
    }
}

/// To remove what is not there is no failure.
fn absent(removed: io::Result<()>) -> io::Result<()> {
    match removed {
        Err(e) if matches!(e.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(()),
        other => other,
    }
}
