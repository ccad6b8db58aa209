//! From the stage into place: link what stays, announce, exchange, confirm, tidy up.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::PoisonError;

use super::Output;
use super::tree::{Found, Tree};
use crate::error::{Error, Result};
use crate::incremental::{Entry, Manifest, PAGES};

/// How many like deeds are done: one after another, or on the threads of the one who has some. It must do the deed
/// for each number below the first argument, and stop at the first error.
pub type Each<'a> = &'a dyn Fn(usize, &(dyn Fn(usize) -> Result<()> + Sync)) -> Result<()>;

/// Writes the lines of a file, to whatever is handed to it.
pub type Lines<'a> = &'a dyn Fn(&mut dyn io::Write) -> io::Result<()>;

/// What a publication did, in files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Published {
    pub written: usize,
    pub unchanged: usize,
    pub removed: usize,
    /// Carried over without being ours; not looked for when nothing changed.
    pub foreign: usize,
    /// The size of the site.
    pub bytes: u64,
    pub bytes_written: u64,
}

impl Output {
    /// Publishes the files that were [`put`](Self::put), and nothing else but what was never ours. `pages` writes the
    /// `pages.jsonl` beside the site; where no page changed, it is left as it is.
    pub fn publish(mut self, pages: Lines, each: Each) -> Result<Published> {
        let next = self.take_planned()?;
        let mut published = self.count(&next);
        let same = next == self.last;
        // It is written before the manifest that it goes with; one that is younger was written by somebody else.
        let younger = self.place.pages_written().is_none_or(|written| Some(written) > self.confirmed);
        if younger || !says_the_same_of_pages(&next, &self.last) {
            self.place.replace("pages.jsonl", pages)?;
        }
        let first = std::mem::take(self.first.file.get_mut().unwrap_or_else(PoisonError::into_inner));
        if let Some((path, bytes)) = first.as_ref().filter(|_| published.removed == 0)
            && self.site.as_ref().is_some_and(|site| matches!(site.look(path), Ok(Some(_))))
        {
            self.replace_one(path, bytes, &next)?;
        } else if published.written + published.removed > 0 {
            if let Some((path, bytes)) = &first {
                self.stage.create(path, bytes)?;
            }
            let unchanged: Vec<_> = next.entries().filter(|file| !file.written).collect();
            published.foreign = self.renew(&next, &unchanged, each)?;
        } else {
            self.list_files(&next)?;
            if !same {
                self.place.replace("manifest", &|out| next.write(out))?;
            }
        }
        Ok(published)
    }

    /// Lists the paths beside the site, where they are others than before.
    fn list_files(&self, next: &Manifest) -> Result<()> {
        if next.paths().eq(self.last.paths()) && self.place.files().exists() {
            return Ok(());
        }
        self.place.replace("files", &|out| next.paths().try_for_each(|path| writeln!(out, "{path}")))
    }

    /// Puts the one file that changed into the place of the old one.
    fn replace_one(&self, path: &str, bytes: &[u8], next: &Manifest) -> Result<()> {
        let (new, old) = (self.place.one(), self.place.out.join(path));
        // Before the announcement: what is younger than the manifest counts as touched.
        fs::write(&new, bytes).map_err(|e| Error::io("write", &new, e))?;
        self.announce(next)?;
        fs::rename(&new, &old).map_err(|e| Error::io("replace", &old, e))?;
        self.stage.forget(path)?;
        self.confirm()
    }

    fn renew(&self, next: &Manifest, unchanged: &[Entry<'_>], each: Each) -> Result<usize> {
        self.stage.begin()?;
        let found = self.found_in_site()?;
        self.carry_unchanged(unchanged, each)?;
        self.stage.prune(next)?;
        let foreign = self.carry_foreign(&found, next)?;
        self.announce(next)?;
        self.exchange()?;
        self.confirm()?;
        self.tidy_up(&found, unchanged, each);
        Ok(foreign)
    }

    /// The planned files by path.
    pub(super) fn take_planned(&mut self) -> Result<Manifest> {
        let planned = std::mem::take(self.planned.get_mut().unwrap_or_else(PoisonError::into_inner));
        let next = planned.finish(self.groups.now().to_vec());
        next.map_err(|path| Error::new("write", path, "two files were planned for this path"))
    }

    fn count(&self, next: &Manifest) -> Published {
        let mut published = Published { removed: self.gone(next), ..Published::default() };
        for file in next.entries() {
            published.bytes += file.record.len;
            if file.written {
                published.written += 1;
                published.bytes_written += file.record.len;
            } else {
                published.unchanged += 1;
            }
        }
        published
    }

    /// How many of our files are not in the new site.
    fn gone(&self, next: &Manifest) -> usize {
        let there =
            |path: &&str| self.site.as_ref().is_some_and(|site| matches!(site.look(path), Ok(Some(_))));
        let last = self.last.beside(next);
        last + self.salvaged.paths().filter(|path| next.get(path).is_none()).filter(there).count()
    }

    pub(super) fn found_in_site(&self) -> Result<Vec<Found>> {
        let found = self.site.as_ref().map_or(Ok(Vec::new()), Tree::walk);
        found.map_err(|e| Error::io("list", &self.place.out, e))
    }

    pub(super) fn carry_unchanged(&self, unchanged: &[Entry<'_>], each: Each) -> Result<()> {
        let Some(site) = &self.site else { return Ok(()) };
        each(unchanged.len(), &|i| self.stage.carry(unchanged[i].path, unchanged[i].record, site))
    }

    /// Carries over what no build made: a file for a search engine's verification, a `.git`. Comes last, when every
    /// planned folder is a true folder of ours, so that nothing is ever written through somebody's link.
    pub(super) fn carry_foreign(&self, found: &[Found], next: &Manifest) -> Result<usize> {
        let Some(site) = &self.site else { return Ok(0) };
        let mut files = 0;
        for entry in found {
            let name = entry.name();
            let carried = if entry.is_folder {
                if name.is_some_and(|name| self.last.reaches_into(&name) || self.salvaged.reaches_into(&name))
                {
                    continue;
                }
                self.stage.make_foreign_folder(&entry.path)
            } else {
                let ours =
                    |name: &str| [&self.last, next, &self.salvaged].iter().any(|m| m.get(name).is_some());
                if name.is_some_and(|name| ours(&name)) {
                    continue;
                }
                files += 1;
                self.stage.carry_foreign(&entry.path, site)
            };
            carried.map_err(|e| not_carried(&site.path().join(&entry.path), e))?;
        }
        Ok(files)
    }

    pub(super) fn announce(&self, next: &Manifest) -> Result<()> {
        let path = self.place.announced();
        let written = fs::File::create(&path).and_then(|mut file| next.write(&mut file));
        written.map_err(|e| Error::io("write", path, e))?;
        // Behind the announcement: who finds one that was never confirmed does not believe the list either.
        self.list_files(next)
    }

    pub(super) fn exchange(&self) -> Result<()> {
        let (stage, out) = (self.stage.path(), &*self.place.out);
        let exchanged = match &self.site {
            None => fs::rename(stage, out),
            Some(_) => fs::metadata(out)
                .and_then(|old| fs::set_permissions(stage, old.permissions()))
                .and_then(|()| swap(stage, out))
                .or_else(|e| match e.kind() {
                    ErrorKind::Unsupported | ErrorKind::InvalidInput => self.swap_by_renames(),
                    _ => Err(e),
                }),
        };
        exchanged.map_err(|e| match e.kind() {
            ErrorKind::ResourceBusy | ErrorKind::CrossesDevices => Error::io("replace", out, e).hint(
                "a folder that another disk is mounted on cannot be replaced whole: name a folder inside it",
            ),
            _ => Error::io("replace", out, e),
        })
    }

    /// Where folders cannot be exchanged in one step. Between the first two renames there is no site in place; a build
    /// that dies there leaves it in `previous`, and the next build puts it back.
    pub(super) fn swap_by_renames(&self) -> io::Result<()> {
        let (stage, out, previous) = (self.stage.path(), &*self.place.out, &*self.place.previous());
        fs::rename(out, previous)?;
        if let Err(e) = fs::rename(stage, out) {
            fs::rename(previous, out)?;
            return Err(e);
        }
        fs::rename(previous, stage)
    }

    pub(super) fn confirm(&self) -> Result<()> {
        let manifest = self.place.manifest();
        fs::rename(self.place.announced(), &manifest).map_err(|e| Error::io("replace", manifest, e))
    }

    /// Of the site that was, which lies in the stage now, leaves what is also in the new one. The site is published
    /// by now, so a failure here is none of the build's; the stage is not listed then, and goes.
    fn tidy_up(&self, found: &[Found], unchanged: &[Entry<'_>], each: Each) {
        if self.site.is_none() {
            return;
        }
        let kept: Manifest = unchanged.iter().map(|file| (file.path, file.record)).collect();
        // By path, not by `self.site`: where a tree is held by its path, that one is the new site.
        let tidy = Tree::open(self.stage.path())
            .map_err(|e| Error::io("open", self.stage.path(), e))
            .and_then(|old| remove_all_but(&kept, found, &old, each))
            .and_then(|()| self.stage.keep(&kept));
        if let Err(e) = tidy {
            tracing::debug!("{e}");
        }
    }
}

/// Whether the `pages.jsonl` of the last build can stay.
fn says_the_same_of_pages(next: &Manifest, last: &Manifest) -> bool {
    let said = |manifest: &Manifest| manifest.groups().iter().find(|group| group.name == PAGES).cloned();
    match said(next) {
        Some(lines) => said(last) == Some(lines),
        None => next == last,
    }
}

fn remove_all_but(kept: &Manifest, found: &[Found], tree: &Tree, each: Each) -> Result<()> {
    let failed = |path: &Path| {
        let path = tree.path().join(path);
        |e| Error::io("remove", path, e)
    };
    let is_kept = |entry: &Found| {
        entry.name().is_some_and(|name| match entry.is_folder {
            true => kept.reaches_into(&name),
            false => kept.get(&name).is_some(),
        })
    };
    let (folders, files): (Vec<_>, Vec<_>) =
        found.iter().filter(|entry| !is_kept(entry)).partition(|entry| entry.is_folder);
    each(files.len(), &|i| tree.remove_file(&files[i].path).map_err(failed(&files[i].path)))?;
    let mut by_depth: BTreeMap<usize, Vec<&Path>> = BTreeMap::new();
    for folder in folders {
        by_depth.entry(folder.path.components().count()).or_default().push(&folder.path);
    }
    for folders in by_depth.values().rev() {
        each(folders.len(), &|i| tree.remove_folder(folders[i]).map_err(failed(folders[i])))?;
    }
    Ok(())
}

fn not_carried(path: &Path, cause: io::Error) -> Error {
    match cause.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => {
            Error::new("keep", path, "Tradewind did not make it, and it is in the way of a page")
                .hint("move it out of the output folder; the site's own files belong in `static/`")
        }
        _ => Error::io("carry over", path, cause),
    }
}

/// Exchanges two folders in one step.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn swap(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn swap(_: &Path, _: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}
