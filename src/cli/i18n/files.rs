//! The files that somebody named: translations, sources with all of theirs, or folders.

use std::path::{Path, PathBuf};

use crate::catalog::translation::{Edition, Item, Translations};
use crate::cli::report;
use crate::error::Error;

/// By their paths in the site; none where all are meant.
pub struct Asked(Vec<String>);

impl Asked {
    /// None: one of them leads nowhere, which has been said.
    pub fn read(
        deed: &'static str,
        site: &Path,
        files: &[PathBuf],
        translations: &Translations,
    ) -> Option<Asked> {
        let mut asked = Vec::new();
        let mut lost = false;
        for file in files {
            let known = |path: &String| translations.items.iter().any(|item| has(item, path));
            match within(site, file).filter(known) {
                Some(path) => asked.push(path),
                None => {
                    let why = "it is no translation of this site, and no source of one";
                    let hint =
                        "Name a translation, a source with all of its translations, or a folder of them.";
                    report(&Error::new(deed, file, why).hint(hint));
                    lost = true;
                }
            }
        }
        (!lost).then_some(Asked(asked))
    }

    pub fn has(&self, item: &Item, edition: &Edition) -> bool {
        let named = |path: &String| is_at(&edition.file, path) || is_at(&item.file, path);
        self.0.is_empty() || self.0.iter().any(named)
    }
}

/// A path as the site's own files are named, be it written from where the user is or from the site.
fn within(site: &Path, path: &Path) -> Option<String> {
    let root = site.canonicalize().ok()?;
    let place = |path: &Path| {
        let place = path.canonicalize().ok()?;
        Some(place.strip_prefix(&root).ok()?.to_str()?.replace('\\', "/"))
    };
    place(path).or_else(|| place(&site.join(path)))
}

fn has(item: &Item, path: &str) -> bool {
    is_at(&item.file, path) || item.editions.iter().any(|edition| is_at(&edition.file, path))
}

/// Whether a file is the one of this path, or lies below it.
fn is_at(file: &str, path: &str) -> bool {
    let rest = file.strip_prefix(path);
    path.is_empty() || rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}
