//! The site in the making: a folder that nobody reads yet.

use std::collections::HashSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{PoisonError, RwLock};

use super::tree::Tree;
use crate::error::{Error, Result};

#[derive(Debug)]
pub(super) struct Stage {
    tree: Tree,
    /// Folders that exist in it, so that each is made once.
    made: RwLock<HashSet<Box<str>>>,
}

impl Stage {
    /// An empty stage. What an interrupted build left in its place is cleared.
    pub fn new(path: PathBuf) -> Result<Self> {
        match fs::remove_dir_all(&path) {
            Err(e) if e.kind() != ErrorKind::NotFound => return Err(Error::io("remove", path, e)),
            _ => fs::create_dir(&path).map_err(|e| Error::io("create", &path, e))?,
        }
        let tree = Tree::open(&path).map_err(|e| Error::io("open", &path, e))?;
        Ok(Self { tree, made: RwLock::default() })
    }

    pub fn path(&self) -> &Path {
        self.tree.path()
    }

    pub fn create(&self, path: &str, bytes: &[u8]) -> Result<()> {
        let created = self.make_folder_of(path).and_then(|()| self.tree.create(path, bytes));
        created.map_err(|e| Error::io("write", self.path().join(path), e))
    }

    /// Puts a file of the published site into the stage as well.
    pub fn carry(&self, path: &str, site: &Tree) -> Result<()> {
        let carried = self.make_folder_of(path).and_then(|()| self.tree.take_over(Path::new(path), site));
        carried.map_err(|e| Error::io("carry over", site.path().join(path), e))
    }

    /// The same for what is not ours: any name, any kind of file, in any folder.
    pub fn carry_foreign(&self, path: &Path, site: &Tree) -> io::Result<()> {
        if let Some(folder) = path.parent() {
            self.make_foreign_folder(folder)?;
        }
        self.tree.take_over(path, site)
    }

    pub fn make_foreign_folder(&self, path: &Path) -> io::Result<()> {
        fs::create_dir_all(self.path().join(path))
    }

    fn make_folder_of(&self, path: &str) -> io::Result<()> {
        path.rsplit_once('/').map_or(Ok(()), |(folder, _)| self.make_folder(folder))
    }

    fn make_folder(&self, folder: &str) -> io::Result<()> {
        if self.made.read().unwrap_or_else(PoisonError::into_inner).contains(folder) {
            return Ok(());
        }
        let made = match self.tree.make_folder(folder) {
            Err(e) if e.kind() == ErrorKind::NotFound => {
                self.make_folder_of(folder)?;
                self.tree.make_folder(folder)
            }
            made => made,
        };
        match made {
            // Another thread was quicker; were it a file, the next step would say so.
            Err(e) if e.kind() != ErrorKind::AlreadyExists => Err(e),
            _ => {
                self.made.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into());
                Ok(())
            }
        }
    }
}

impl Drop for Stage {
    /// An unpublished site is of no use, nor is the one that was. If it cannot be removed, the next build tries again.
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(self.tree.path());
    }
}
