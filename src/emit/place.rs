//! Where the output lies, whether it may be written, and whose turn it is.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use super::publish::Lines;
use super::tree::{Modified, Tree};
use crate::error::{Error, Result};

/// The output folder and the folder beside it, locked for one build.
#[derive(Debug)]
pub(super) struct Place {
    /// The output folder, free of links.
    pub out: PathBuf,
    build: PathBuf,
    /// Locked as long as it is open; the system unlocks it even for a process that was killed. The file stays: were
    /// it removed, one build could hold the old file while another locks a new one.
    _lock: File,
}

impl Place {
    pub fn claim(out: &Path, site: &Path, waiting: impl FnOnce()) -> Result<Self> {
        let out = resolve(out)?;
        let build = folder_beside(&out)?;
        refuse_the_site_itself(&out, site)?;
        refuse_what_is_not_ours(&out, &build)?;
        fs::create_dir_all(&build).map_err(|e| Error::io("create", &build, e))?;
        let lock = lock(&build.join("lock"), waiting)?;
        let place = Self { out, build, _lock: lock };
        place.undo_step_aside()?;
        // Once more: much may have happened while we waited.
        refuse_what_is_not_ours(&place.out, &place.build)?;
        Ok(place)
    }

    pub fn beside(&self) -> &Path {
        &self.build
    }

    pub fn manifest(&self) -> PathBuf {
        self.build.join("manifest")
    }

    pub fn announced(&self) -> PathBuf {
        self.build.join("manifest.next")
    }

    /// Where a single file is made.
    pub fn one(&self) -> PathBuf {
        self.build.join("one")
    }

    pub fn stage(&self) -> PathBuf {
        self.build.join("stage")
    }

    pub fn stage_list(&self) -> PathBuf {
        self.build.join("manifest.stage")
    }

    pub fn previous(&self) -> PathBuf {
        self.build.join("previous")
    }

    pub fn site(&self) -> Result<Option<Tree>> {
        match Tree::open(&self.out) {
            Ok(tree) => Ok(Some(tree)),
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(None),
            Err(e) => Err(Error::io("open", &self.out, e)),
        }
    }

    /// The paths of the site's files, a line each: what tells ours from others' where the manifest is damaged.
    pub fn files(&self) -> PathBuf {
        self.build.join("files")
    }

    /// When `pages.jsonl` was written, if it is there.
    pub fn pages_written(&self) -> Option<Modified> {
        let seen = Tree::open(&self.build).and_then(|build| build.look("pages.jsonl"));
        seen.ok().flatten().map(|seen| seen.modified)
    }

    /// The time, as the file system tells it.
    pub fn now(&self) -> Result<Modified> {
        let lock = self.build.join("lock");
        let seen = fs::write(&lock, b"*")
            .and_then(|()| Tree::open(&self.build))
            .and_then(|build| build.look("lock"));
        let seen = seen.map_err(|e| Error::io("write", &lock, e))?;
        Ok(seen.map_or((0, 0), |seen| seen.modified))
    }

    fn parts_log(&self) -> PathBuf {
        self.build.join("parts")
    }

    /// What earlier builds read of the site.
    pub fn parts(&self) -> Result<Vec<u8>> {
        match fs::read(self.parts_log()) {
            Ok(bytes) => Ok(bytes),
            Err(e) if e.kind() == ErrorKind::NotFound => Ok(Vec::new()),
            Err(e) => Err(Error::io("read", self.parts_log(), e)),
        }
    }

    /// The log of these, cut to its first bytes, to be added to.
    pub fn append_to_parts(&self, sound: usize) -> Result<File> {
        let log = File::options().create(true).append(true).open(self.parts_log());
        let log = log.and_then(|log| log.set_len(sound as u64).map(|()| log));
        log.map_err(|e| Error::io("write", self.parts_log(), e))
    }

    /// When the manifest was written.
    pub fn confirmed(&self) -> Result<Option<Modified>> {
        let seen = Tree::open(&self.build).and_then(|build| build.look("manifest"));
        Ok(seen.map_err(|e| Error::io("look at", self.manifest(), e))?.map(|seen| seen.modified))
    }

    /// Writes a file beside the site; a reader sees the old bytes or the new, never a part.
    pub fn replace(&self, name: &str, lines: Lines) -> Result<()> {
        let path = self.build.join(name);
        let new = self.build.join(format!("{name}.new"));
        let written = fs::File::create(&new).and_then(|file| {
            let mut out = io::BufWriter::with_capacity(1 << 16, file);
            lines(&mut out)?;
            out.flush()
        });
        written.map_err(|e| Error::io("write", &new, e))?;
        fs::rename(&new, &path).map_err(|e| Error::io("replace", &path, e))
    }

    /// A build that had to exchange the folders by two renames may have died between them.
    fn undo_step_aside(&self) -> Result<()> {
        let previous = self.previous();
        if !previous.exists() {
            return Ok(());
        }
        if self.out.exists() {
            fs::remove_dir_all(&previous).map_err(|e| Error::io("remove", &previous, e))
        } else {
            fs::rename(&previous, &self.out).map_err(|e| Error::io("put back", &self.out, e))
        }
    }
}

/// The folder meant by `out`, free of links; what lies above it is made.
fn resolve(out: &Path) -> Result<PathBuf> {
    match out.canonicalize() {
        Ok(real) if real.is_dir() => return Ok(real),
        Ok(_) => return Err(Error::new("write to", out, "it is a file, not a folder")),
        Err(e) if e.kind() != ErrorKind::NotFound => return Err(Error::io("write to", out, e)),
        Err(_) => {}
    }
    let Some(name) = out.file_name() else {
        return Err(Error::new("write to", out, "it names no folder"));
    };
    let parent = out.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Ok(target) = fs::read_link(out) {
        return resolve(&parent.join(target));
    }
    fs::create_dir_all(parent).map_err(|e| Error::io("create", parent, e))?;
    Ok(parent.canonicalize().map_err(|e| Error::io("open", parent, e))?.join(name))
}

fn folder_beside(out: &Path) -> Result<PathBuf> {
    let Some(name) = out.file_name() else {
        return Err(Error::new("write to", out, "it is the root of the file system"));
    };
    let mut name: OsString = name.to_owned();
    name.push(".build");
    Ok(out.with_file_name(name))
}

fn refuse_the_site_itself(out: &Path, site: &Path) -> Result<()> {
    let site = site.canonicalize().map_err(|e| Error::io("open", site, e))?;
    if !site.starts_with(out) {
        return Ok(());
    }
    Err(Error::new("write to", out, "the site's own folder lies there")
        .hint("name a folder of its own for the output, for example `--out public`"))
}

/// Only what Tradewind made may be replaced, and what it made has a manifest beside it.
fn refuse_what_is_not_ours(out: &Path, build: &Path) -> Result<()> {
    // The site is looked at first, and the announcement before the manifest it will become: in this order another
    // build that publishes its first site right now cannot be mistaken for a stranger.
    if holds_something(out)? && !build.join("manifest.next").exists() && !build.join("manifest").exists() {
        return Err(Error::new("write to", out, "it holds files that Tradewind did not make").hint(format!(
            "name another folder with `--out`, or empty this one; {} is not there",
            build.display()
        )));
    }
    let ours = ["lock", "manifest"].iter().any(|name| build.join(name).exists());
    if !ours && holds_something(build)? {
        return Err(Error::new("write to", build, "it holds files that Tradewind did not make")
            .hint("the build keeps its notes there: name another folder with `--out`, or empty this one"));
    }
    Ok(())
}

fn holds_something(folder: &Path) -> Result<bool> {
    match fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_some()),
        Err(e) if e.kind() == ErrorKind::NotFound => Ok(false),
        Err(e) => Err(Error::io("read", folder, e)),
    }
}

fn lock(path: &Path, waiting: impl FnOnce()) -> Result<File> {
    let file = File::options().create(true).truncate(false).write(true).open(path);
    let file = file.map_err(|e| Error::io("open", path, e))?;
    let locked = match file.try_lock() {
        Ok(()) => Ok(()),
        Err(TryLockError::WouldBlock) => {
            waiting();
            file.lock()
        }
        Err(TryLockError::Error(e)) => Err(e),
    };
    locked.map_err(|e| Error::io("lock", path, e))?;
    Ok(file)
}
