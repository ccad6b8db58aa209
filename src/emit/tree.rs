//! A directory tree, held by its root: names below it are looked up from there, not from `/`. On Unix that is a
//! descriptor and the *at* calls, which cost a fifth less per file than full paths; elsewhere it is a path.

use std::borrow::Cow;
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

#[cfg(unix)]
use unix as system;

#[cfg(not(unix))]
use portable as system;

#[cfg(not(unix))]
mod portable;
#[cfg(unix)]
mod unix;

pub(super) use system::Tree;

/// What a look at a regular file tells, without reading it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub len: u64,
    pub modified: Modified,
}

/// Seconds and nanoseconds since 1970.
pub(super) type Modified = (i64, i64);

/// Something found in a tree; folders come before what they hold.
#[derive(Debug)]
pub(super) struct Found {
    /// Relative to the tree.
    pub path: PathBuf,
    pub is_folder: bool,
}

impl Found {
    /// The path as a manifest writes it; none when no manifest could.
    pub fn name(&self) -> Option<Cow<'_, str>> {
        let path = self.path.to_str()?;
        Some(if MAIN_SEPARATOR == '/' { path.into() } else { path.replace(MAIN_SEPARATOR, "/").into() })
    }
}

impl Tree {
    /// All that lies in the tree. Links are found, not followed.
    pub fn walk(&self) -> io::Result<Vec<Found>> {
        let mut found = Vec::new();
        for entry in walkdir::WalkDir::new(self.path()).min_depth(1) {
            let entry = entry?;
            let path =
                entry.path().strip_prefix(self.path()).expect("a walk stays below its root").to_owned();
            found.push(Found { path, is_folder: entry.file_type().is_dir() });
        }
        Ok(found)
    }

    /// Makes `path` here the same file as `path` in `from`: linked, or copied where links are refused (two file
    /// systems, a file system without links).
    pub fn take_over(&self, path: &Path, from: &Tree) -> io::Result<()> {
        match self.link(path, from) {
            Err(e) if !matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::AlreadyExists) => {
                copy(&from.path().join(path), &self.path().join(path))
            }
            done => done,
        }
    }
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let kind = std::fs::symlink_metadata(from)?.file_type();
    if kind.is_file() {
        return std::fs::copy(from, to).map(drop);
    }
    #[cfg(unix)]
    if kind.is_symlink() {
        return std::os::unix::fs::symlink(std::fs::read_link(from)?, to);
    }
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_copied_where_links_are_refused() {
        let dir = tempfile::tempdir().unwrap();
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        std::fs::write(&from, "text").unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(std::fs::read_to_string(&to).unwrap(), "text");
        assert!(copy(dir.path(), &dir.path().join("folder")).is_err(), "folders are made, not copied");
    }

    #[cfg(unix)]
    #[test]
    fn links_stay_links() {
        let dir = tempfile::tempdir().unwrap();
        let (from, to) = (dir.path().join("from"), dir.path().join("to"));
        std::os::unix::fs::symlink("nowhere", &from).unwrap();
        copy(&from, &to).unwrap();
        assert_eq!(std::fs::read_link(&to).unwrap(), Path::new("nowhere"));
    }
}
