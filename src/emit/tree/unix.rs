//! A tree on Unix: a descriptor of its root.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use rustix::fd::OwnedFd;
use rustix::fs::{AtFlags, CWD, FileType, Mode, OFlags};
use rustix::io::Errno;

use super::Seen;

#[derive(Debug)]
pub(in crate::emit) struct Tree {
    root: OwnedFd,
    path: PathBuf,
}

impl Tree {
    pub fn open(path: &Path) -> io::Result<Self> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self { root: rustix::fs::openat(CWD, path, flags, Mode::empty())?, path: path.to_owned() })
    }

    /// Where the tree was when it was opened.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// A new folder, in a folder that exists.
    pub fn make_folder(&self, path: &str) -> io::Result<()> {
        Ok(rustix::fs::mkdirat(&self.root, path, Mode::from_raw_mode(0o777))?)
    }

    /// A new file, in a folder that exists.
    pub fn create(&self, path: &str, bytes: &[u8]) -> io::Result<()> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | OFlags::CLOEXEC;
        let file = rustix::fs::openat(&self.root, path, flags, Mode::from_raw_mode(0o666))?;
        File::from(file).write_all(bytes)
    }

    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::CLOEXEC;
        let mut file = File::from(rustix::fs::openat(&self.root, path, flags, Mode::empty())?);
        let mut bytes = Vec::with_capacity(file.metadata()?.len() as usize);
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// None when there is no regular file of this name.
    pub fn look(&self, path: &str) -> io::Result<Option<Seen>> {
        match rustix::fs::statat(&self.root, path, AtFlags::SYMLINK_NOFOLLOW) {
            Ok(stat) if FileType::from_raw_mode(stat.st_mode) == FileType::RegularFile => {
                // The types of these fields differ from system to system.
                #[allow(clippy::unnecessary_cast)]
                Ok(Some(Seen {
                    len: stat.st_size as u64,
                    modified: (stat.st_mtime as i64, stat.st_mtime_nsec as i64),
                }))
            }
            Ok(_) | Err(Errno::NOENT | Errno::NOTDIR) => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    pub fn link(&self, path: &Path, from: &Tree) -> io::Result<()> {
        Ok(rustix::fs::linkat(&from.root, path, &self.root, path, AtFlags::empty())?)
    }

    pub fn remove_file(&self, path: impl AsRef<Path>) -> io::Result<()> {
        Ok(rustix::fs::unlinkat(&self.root, path.as_ref(), AtFlags::empty())?)
    }

    pub fn remove_folder(&self, path: impl AsRef<Path>) -> io::Result<()> {
        Ok(rustix::fs::unlinkat(&self.root, path.as_ref(), AtFlags::REMOVEDIR)?)
    }
}
