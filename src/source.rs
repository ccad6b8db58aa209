//! The only reader of the site folder: which files there are, in a stable order, and their bytes and texts.
//!
//! Paths are relative to the site folder, with `/`, in Unicode normalization form C whatever the file system gave
//! (macOS hands out NFD). Symbolic links are followed only while they stay inside the site. Texts lose their byte
//! order mark, their carriage returns and other control characters here, so that nobody later has to think of them.

mod compose;

use std::fs::{self, File, FileType};
use std::io::{self, Read as _};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use icu::normalizer::ComposingNormalizerBorrowed;

pub use self::compose::composed;
use crate::bundled::{self, BundledFile};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::error::{Error, Result};
use crate::incremental::Stamp;

/// What of a site folder is read; anything else in it (a repository's own files) is none of our business.
const ROOTS: &[&str] = &["site.toml", "content", "themes", "rates", "static"];

/// A text longer than this is a mistake: a picture named .md, a database dump.
const MAX_TEXT: u64 = 8 << 20;
/// A ledger grows for years.
const MAX_LEDGER: u64 = 256 << 20;
/// The same for a picture or another file that is copied.
const MAX_FILE: u64 = 256 << 20;

/// A file of the site.
#[derive(Debug)]
pub struct Entry {
    pub path: String,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// At its path below the site folder.
    Disk(Arc<Root>),
    /// Where a link leads, or under a name that is written in another way.
    Elsewhere(PathBuf),
    Memory(Vec<u8>),
    /// Part of the program: the site has no file of this name.
    Bundled(&'static [u8]),
}

/// The site folder.
#[derive(Debug)]
struct Root {
    path: PathBuf,
    /// Names are looked up from here: that is quicker than from `/`.
    #[cfg(unix)]
    folder: rustix::fd::OwnedFd,
}

impl Root {
    fn open(path: PathBuf) -> io::Result<Arc<Self>> {
        Ok(Arc::new(Self {
            #[cfg(unix)]
            folder: {
                use rustix::fs::{CWD, Mode, OFlags, openat};
                openat(CWD, &path, OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty())?
            },
            path,
        }))
    }

    #[cfg(unix)]
    fn file(&self, path: &str) -> io::Result<File> {
        use rustix::fs::{Mode, OFlags, openat};
        Ok(openat(&self.folder, path, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?.into())
    }

    #[cfg(not(unix))]
    fn file(&self, path: &str) -> io::Result<File> {
        File::open(self.path.join(path))
    }
}

/// All files of a site, sorted by path, and below its own the bundled themes.
#[derive(Debug)]
pub struct Sources {
    entries: Vec<Entry>,
}

/// Walks the site folder. A folder that cannot be read is an error of the machine; a file that has no place in a
/// site is a diagnostic.
pub fn load(root: &Path) -> Result<(Sources, Diagnostics)> {
    let real_root = fs::canonicalize(root).map_err(|e| {
        Error::io("open the site folder", root, e)
            .hint("Name the folder that holds site.toml with --site DIR.")
    })?;
    let opened = Root::open(real_root).map_err(|e| Error::io("open the site folder", root, e))?;
    let mut found = Diagnostics::default();
    let mut entries = Vec::new();
    for top in ROOTS {
        let path = opened.path.join(top);
        if let Ok(meta) = path.symlink_metadata() {
            let kind = meta.file_type();
            let links = Vec::new();
            let mut walk = Walk { root: &opened, entries: &mut entries, found: &mut found, links };
            walk.visit(&path, top, true, kind)?;
        }
    }
    Ok((Sources::sorted(entries, &mut found), found))
}

/// A walk through the site folder, and what it came by; [`Sources`] puts it in order.
struct Walk<'w> {
    root: &'w Arc<Root>,
    entries: &'w mut Vec<Entry>,
    found: &'w mut Diagnostics,
    /// The links that led to where it is, by their places.
    links: Vec<PathBuf>,
}

impl Walk<'_> {
    /// Takes what lies at a place. `here`: its path below the site folder is `path`, letter for letter.
    fn visit(&mut self, place: &Path, path: &str, here: bool, kind: FileType) -> Result<()> {
        if kind.is_dir() {
            self.folder(place, path, here)?;
        } else if kind.is_file() {
            self.file(place, path.to_owned(), here);
        } else if kind.is_symlink() {
            self.follow(place, path)?;
        }
        Ok(())
    }

    fn folder(&mut self, folder: &Path, path: &str, here: bool) -> Result<()> {
        let trouble = |e| Error::io("read", folder, e);
        for entry in fs::read_dir(folder).map_err(trouble)? {
            let entry = entry.map_err(trouble)?;
            let name = entry.file_name();
            let Some(plain) = name.to_str() else {
                let name = name.to_string_lossy();
                if !is_ignored(&name) {
                    let message = "the file's name is not UTF-8";
                    self.found.push(
                        Diagnostic::error(Code::NotUtf8, Place::File([path, "/", &name].concat()), message)
                            .hint("Rename the file; Tradewind writes names as UTF-8."),
                    );
                }
                continue;
            };
            if is_ignored(plain) {
                continue;
            }
            let composed = match plain.is_ascii() {
                true => plain.into(),
                false => ComposingNormalizerBorrowed::new_nfc().normalize(plain),
            };
            let (path, here) = ([path, "/", &*composed].concat(), here && *composed == *plain);
            let kind = entry.file_type().map_err(trouble)?;
            if kind.is_file() && here {
                self.entries.push(Entry { path, content: Content::Disk(Arc::clone(self.root)) });
            } else {
                self.visit(&entry.path(), &path, here, kind)?;
            }
        }
        Ok(())
    }

    fn file(&mut self, place: &Path, path: String, here: bool) {
        let content = match here {
            true => Content::Disk(Arc::clone(self.root)),
            false => Content::Elsewhere(place.to_owned()),
        };
        self.entries.push(Entry { path, content });
    }

    /// A link that leads to a file or folder inside the site stands for it; any other is reported and left alone.
    fn follow(&mut self, link: &Path, path: &str) -> Result<()> {
        let refuse = |message: &str| {
            Diagnostic::error(Code::LinkOutside, Place::File(path.to_owned()), message)
                .hint("Copy the file into the site folder instead of linking to it.")
        };
        match fs::canonicalize(link) {
            Err(_) => self.found.push(refuse("the symbolic link leads nowhere")),
            Ok(target) if !target.starts_with(&self.root.path) => {
                let message = "the symbolic link leads out of the site folder and was not followed";
                self.found.push(refuse(message));
            }
            // Or, by way of the links that led here, would be in it.
            Ok(target)
                if self.links.iter().any(|above| above.starts_with(&target)) || link.starts_with(&target) =>
            {
                self.found.push(refuse("the symbolic link leads to a folder that contains it"));
            }
            Ok(target) if target.is_dir() => {
                self.links.push(link.to_owned());
                self.folder(&target, path, false)?;
                self.links.pop();
            }
            Ok(target) if !target.is_file() => {
                self.found.push(refuse("the symbolic link leads to no regular file"));
            }
            Ok(target) => self.file(&target, path.to_owned(), false),
        }
        Ok(())
    }
}

/// Hidden files, and what editors and file managers leave behind.
fn is_ignored(name: &str) -> bool {
    let keep = matches!(name, ".well-known" | ".nojekyll");
    (name.starts_with('.') && !keep)
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".bak")
        || matches!(name, "Thumbs.db" | "desktop.ini")
}

impl Sources {
    /// A site that lies in memory: what tests and the scaffold build from.
    pub fn in_memory<P: Into<String>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, B)>) -> Self {
        let entries = files
            .into_iter()
            .map(|(path, bytes)| Entry { path: path.into(), content: Content::Memory(bytes.into()) });
        Self::sorted(entries.collect(), &mut Diagnostics::default())
    }

    fn sorted(mut entries: Vec<Entry>, found: &mut Diagnostics) -> Self {
        entries.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        entries.dedup_by(|b, a| {
            let same = a.path == b.path;
            if same {
                let message = "two files have this name, in different Unicode forms";
                found.push(
                    Diagnostic::error(Code::SameName, Place::File(a.path.clone()), message)
                        .hint("Delete one of them."),
                );
            }
            same
        });
        let mut sources = Self { entries };
        sources.lay_over(bundled::themes());
        sources
    }

    /// What the program brings along stands where the site has no file of its own.
    fn lay_over(&mut self, files: Vec<BundledFile>) {
        let missing: Vec<Entry> = files
            .into_iter()
            .filter(|file| self.get(&file.path).is_none())
            .map(|BundledFile { path, bytes }| Entry { path, content: Content::Bundled(bytes) })
            .collect();
        self.entries.extend(missing);
        self.entries.sort_by(|a, b| a.path.cmp(&b.path));
        self.entries.shrink_to_fit();
    }

    /// The file of this number, in the order of paths.
    pub fn entry(&self, number: usize) -> &Entry {
        &self.entries[number]
    }

    pub fn get(&self, path: &str) -> Option<&Entry> {
        self.entries.binary_search_by(|e| e.path.as_str().cmp(path)).ok().map(|i| &self.entries[i])
    }

    /// All files below a folder ("content/"), sorted.
    pub fn under(&self, folder: &str) -> &[Entry] {
        &self.entries[self.numbers_under(folder)]
    }

    pub fn numbers_under(&self, folder: &str) -> Range<usize> {
        let start = self.entries.partition_point(|e| e.path.as_str() < folder);
        let len = self.entries[start..].partition_point(|e| e.path.starts_with(folder));
        start..start + len
    }
}

impl Entry {
    /// Whether it came with the program, and not from the site.
    pub fn is_bundled(&self) -> bool {
        matches!(self.content, Content::Bundled(_))
    }

    pub fn bytes(&self) -> Result<Vec<u8>, Trouble> {
        self.load(MAX_FILE)
    }

    /// What the file system tells of the file; none of one that is not on a disk.
    #[cfg(unix)]
    pub fn stamp(&self) -> Option<Stamp> {
        use rustix::fs::{AtFlags, stat, statat};
        let stat = match &self.content {
            Content::Disk(root) => statat(&root.folder, self.path.as_str(), AtFlags::empty()),
            Content::Elsewhere(path) => stat(path),
            Content::Memory(_) | Content::Bundled(_) => return None,
        };
        let stat = stat.ok()?;
        // The types of these fields differ from system to system.
        #[allow(clippy::unnecessary_cast)]
        Some(Stamp {
            len: stat.st_size as u64,
            inode: stat.st_ino as u64,
            modified: (stat.st_mtime as i64, stat.st_mtime_nsec as i64),
            changed: (stat.st_ctime as i64, stat.st_ctime_nsec as i64),
        })
    }

    #[cfg(not(unix))]
    pub fn stamp(&self) -> Option<Stamp> {
        None
    }

    /// The text without its byte order mark, with lines ended by `\n` alone, in Unicode's composed form: what looks the same
    /// is the same (NFC, Unicode Standard Annex 15; W3C's Character Model for the Web asks it of pages).
    pub fn text(&self) -> Result<Arc<SourceText>, Trouble> {
        let limit = if self.path.starts_with("rates/ledger/") { MAX_LEDGER } else { MAX_TEXT };
        let bytes = self.load(limit)?;
        let text = simdutf8::compat::from_utf8(&bytes).map_err(|e| {
            let line = bytes[..e.valid_up_to()].iter().filter(|b| **b == b'\n').count() + 1;
            Trouble::content(
                Diagnostic::error(
                    Code::NotUtf8,
                    Place::File(self.path.clone()),
                    format!("the file is not UTF-8 text: line {line} has a byte that cannot be read"),
                )
                .hint("Save the file as UTF-8 in your editor."),
            )
        })?;
        let mut text = text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
        // All of the text is looked at, rather than up to the first hit: that is quicker where there is none.
        if text.bytes().fold(false, |any, b| any | is_control(b)) {
            if text.contains('\r') {
                text = text.replace("\r\n", "\n").replace('\r', "\n");
            }
            text.retain(|c| !u8::try_from(c).is_ok_and(is_control));
        }
        if let Some(composed) = composed(&text) {
            text = composed;
        }
        Ok(SourceText::new(self.path.as_str(), text))
    }

    /// The text of a file that was read before. None: its content was at fault, and that has been said.
    pub fn text_again(&self) -> Result<Option<Arc<SourceText>>> {
        report(self.text(), &mut Diagnostics::default())
    }

    fn load(&self, limit: u64) -> Result<Vec<u8>, Trouble> {
        let file = match &self.content {
            Content::Memory(bytes) => return Ok(bytes.clone()),
            Content::Bundled(bytes) => return Ok(bytes.to_vec()),
            Content::Disk(root) => root.file(&self.path),
            Content::Elsewhere(path) => File::open(path),
        };
        let trouble = |e| {
            let path = match &self.content {
                Content::Disk(root) => root.path.join(&self.path),
                Content::Elsewhere(path) => path.clone(),
                Content::Memory(_) | Content::Bundled(_) => self.path.clone().into(),
            };
            Trouble::Machine(Error::io("read", path, e))
        };
        let mut file = file.map_err(trouble)?;
        let meta = file.metadata().map_err(trouble)?;
        if !meta.is_file() || meta.len() > limit {
            let message = if meta.is_file() {
                format!(
                    "the file has {} MiB, more than the {} MiB that are read",
                    meta.len().div_ceil(1 << 20),
                    limit >> 20
                )
            } else {
                "this is no regular file".to_owned()
            };
            return Err(Trouble::content(
                Diagnostic::error(Code::FileTooLarge, Place::File(self.path.clone()), message)
                    .hint("Move it out of the site folder, or make it smaller."),
            ));
        }
        let mut bytes = vec![0; usize::try_from(meta.len()).unwrap_or(0)];
        file.read_exact(&mut bytes).map_err(trouble)?;
        Ok(bytes)
    }
}

/// What HTML and XML cannot hold: the controls of ASCII that move no text.
fn is_control(byte: u8) -> bool {
    (byte < b' ' && byte != b'\n' && byte != b'\t') || byte == 0x7f
}

/// A folder that is no site.
pub fn no_site() -> Diagnostic {
    let place = Place::File("site.toml".to_owned());
    Diagnostic::error(Code::NoSite, place, "this folder has no site.toml")
        .hint("Name the site's folder with --site DIR, or begin one: tradewind new DIR")
}

/// Why a file could not be had: its content is at fault, or the machine.
#[derive(Debug)]
pub enum Trouble {
    Content(Box<Diagnostic>),
    Machine(Error),
}

impl Trouble {
    pub fn content(diagnostic: Diagnostic) -> Self {
        Trouble::Content(Box::new(diagnostic))
    }

    /// For a file that was read before: that it cannot be read now is no fault of its author.
    pub fn into_error(self) -> Error {
        match self {
            Trouble::Machine(error) => error,
            Trouble::Content(d) => Error::new("read", d.place.path(), d.message),
        }
    }
}

/// Puts a fault of the content among the findings; a fault of the machine ends the build.
pub fn report<T>(read: Result<T, Trouble>, found: &mut Diagnostics) -> Result<Option<T>> {
    match read {
        Ok(value) => Ok(Some(value)),
        Err(Trouble::Content(diagnostic)) => {
            found.push(*diagnostic);
            Ok(None)
        }
        Err(Trouble::Machine(error)) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site(files: &[(&str, &[u8])]) -> tempfile::TempDir {
        let dir = tempfile::tempdir().unwrap();
        for (path, bytes) in files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        dir
    }

    fn paths(sources: &Sources) -> Vec<&str> {
        sources.entries.iter().filter(|e| !e.is_bundled()).map(|e| e.path.as_str()).collect()
    }

    #[test]
    fn only_the_site_is_read_in_a_stable_order() {
        let dir = site(&[
            ("site.toml", b""),
            ("content/products/b.md", b""),
            ("content/products/a/index.md", b""),
            ("content/.DS_Store", b""),
            ("content/products/b.md~", b""),
            ("static/.well-known/security.txt", b""),
            ("src/main.rs", b""),
            ("rates/2026-01-02.toml", b""),
        ]);
        let (sources, found) = load(dir.path()).unwrap();
        assert!(found.is_empty());
        assert_eq!(
            paths(&sources),
            [
                "content/products/a/index.md",
                "content/products/b.md",
                "rates/2026-01-02.toml",
                "site.toml",
                "static/.well-known/security.txt",
            ]
        );
        assert_eq!(sources.under("content/").len(), 2);
        assert!(sources.get("site.toml").is_some());
    }

    #[test]
    fn names_are_composed_and_doubles_reported() {
        let dir = site(&[("content/cafe\u{301}.md", b"nfd")]);
        let (sources, _) = load(dir.path()).unwrap();
        assert_eq!(paths(&sources), ["content/caf\u{e9}.md"]);
        fs::write(dir.path().join("content/caf\u{e9}.md"), b"nfc").unwrap();
        let (sources, found) = load(dir.path()).unwrap();
        assert_eq!(paths(&sources).len(), 1);
        assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), [Code::SameName]);
    }

    #[test]
    fn texts_lose_bom_and_carriage_returns_and_nothing_else() {
        let entry = |bytes: &[u8]| Entry { path: "a.md".into(), content: Content::Memory(bytes.into()) };
        let text = |bytes: &[u8]| entry(bytes).text().unwrap().text.clone();
        assert_eq!(text("\u{feff}+++\r\na = 1\r+++\n".as_bytes()), "+++\na = 1\n+++\n");
        assert_eq!(text(b""), "");
        assert_eq!(text(b"a\tb\0c\x1b\x7f\n"), "a\tbc\n");
        assert_eq!(
            text("e\u{301} \u{1112}\u{1161}\u{11ab}".as_bytes()),
            "é 한",
            "one form for what looks the same"
        );
        let Err(Trouble::Content(d)) = entry(b"ok\nb\xe4d").text() else { panic!("Latin-1 was read") };
        assert_eq!(d.code, Code::NotUtf8);
        assert!(d.message.contains("line 2"), "{}", d.message);
    }

    #[test]
    fn a_file_of_the_site_goes_over_the_bundled_one() {
        let dir = site(&[("themes/plain/templates/page.html", b"mine")]);
        let (sources, _) = load(dir.path()).unwrap();
        let get = |path: &str| sources.get(path).unwrap();
        assert_eq!(get("themes/plain/templates/page.html").bytes().unwrap(), b"mine");
        assert!(!get("themes/plain/templates/page.html").is_bundled());
        assert!(get("themes/plain/templates/product.html").is_bundled());
        assert!(sources.entries.is_sorted_by(|a, b| a.path < b.path));
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_inside_the_site_only() {
        use std::os::unix::fs::symlink;
        let dir = site(&[("content/images/a.png", b"png"), ("content/products/x/index.md", b"")]);
        let outside = site(&[("secret.md", b"secret")]);
        let products = dir.path().join("content/products");
        symlink("../../images/a.png", products.join("x/front.png")).unwrap();
        symlink(dir.path().join("content/images"), products.join("pictures")).unwrap();
        symlink(outside.path().join("secret.md"), products.join("secret.md")).unwrap();
        symlink(outside.path(), products.join("folder")).unwrap();
        symlink("..", products.join("x/loop")).unwrap();
        symlink("nowhere", products.join("dangling.md")).unwrap();
        let (sources, found) = load(dir.path()).unwrap();
        assert_eq!(
            paths(&sources),
            [
                "content/images/a.png",
                "content/products/pictures/a.png",
                "content/products/x/front.png",
                "content/products/x/index.md",
            ]
        );
        assert_eq!(found.errors(), 4);
        assert!(found.iter().all(|d| d.code == Code::LinkOutside));
    }

    #[cfg(unix)]
    #[test]
    fn links_that_lead_to_one_another_come_to_an_end() {
        use std::os::unix::fs::symlink;
        let dir = site(&[("static/a/1.txt", b""), ("static/b/2.txt", b""), ("static/c/3.txt", b"")]);
        let folder = dir.path().join("static");
        for (from, to) in [("a", "b"), ("b", "c"), ("c", "a")] {
            symlink(format!("../{to}"), folder.join(from).join(to)).unwrap();
        }
        let (sources, found) = load(dir.path()).unwrap();
        assert_eq!(
            paths(&sources),
            [
                "static/a/1.txt",
                "static/a/b/2.txt",
                "static/a/b/c/3.txt",
                "static/b/2.txt",
                "static/b/c/3.txt",
                "static/b/c/a/1.txt",
                "static/c/3.txt",
                "static/c/a/1.txt",
                "static/c/a/b/2.txt",
            ]
        );
        assert!(found.iter().all(|d| d.message.ends_with("leads to a folder that contains it")));
        let places: Vec<&str> = found.iter().map(|d| d.place.path()).collect();
        assert_eq!(places.len(), 3, "{places:?}");
    }

    #[test]
    fn a_huge_text_is_a_diagnostic() {
        let dir = site(&[("content/big.md", b"")]);
        let file = fs::OpenOptions::new().write(true).open(dir.path().join("content/big.md")).unwrap();
        file.set_len(MAX_TEXT + 1).unwrap();
        let (sources, _) = load(dir.path()).unwrap();
        let Err(Trouble::Content(d)) = sources.get("content/big.md").unwrap().text() else {
            panic!("it was read")
        };
        assert_eq!(d.code, Code::FileTooLarge);
    }
}
