//! A tree where there are no descriptors of folders: full paths, and the standard library.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::UNIX_EPOCH;

use super::Seen;

#[derive(Debug)]
pub(in crate::emit) struct Tree {
    path: PathBuf,
}

impl Tree {
    pub fn open(path: &Path) -> io::Result<Self> {
        fs::read_dir(path)?;
        Ok(Self { path: path.to_owned() })
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn make_folder(&self, path: &str) -> io::Result<()> {
        fs::create_dir(self.path.join(path))
    }

    pub fn create(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        fs::File::create_new(self.path.join(path))?.write_all(bytes)
    }

    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        fs::read(self.path.join(path))
    }

    pub fn look(&self, path: &str) -> io::Result<Option<Seen>> {
        match fs::symlink_metadata(self.path.join(path)) {
            Ok(metadata) if metadata.is_file() => {
                let since = metadata.modified()?.duration_since(UNIX_EPOCH).unwrap_or_default();
                let modified = (since.as_secs() as i64, i64::from(since.subsec_nanos()));
                Ok(Some(Seen { len: metadata.len(), modified }))
            }
            Ok(_) => Ok(None),
            Err(e) if matches!(e.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
            Err(e) => Err(e),
        }
    }

    pub fn link(&self, path: &Path, from: &Tree) -> io::Result<()> {
        fs::hard_link(from.path.join(path), self.path.join(path))
    }

    pub fn remove_file(&self, path: impl AsRef<Path>) -> io::Result<()> {
        fs::remove_file(self.path.join(path))
    }

    pub fn remove_folder(&self, path: impl AsRef<Path>) -> io::Result<()> {
        fs::remove_dir(self.path.join(path))
    }
}
