//! The site folder an import goes into: what is there already, and the one place that writes to it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::mark;
use crate::error::{Error, Result};
use crate::locale::Locale;
use crate::money::Currency;
use crate::source::{self, Sources};

#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    pub site: Option<Site>,
    /// The products that are there, by SKU.
    pub products: BTreeMap<String, Home>,
    /// The names of static pages.
    pub pages: BTreeSet<String>,
    /// Files that have no folder of their own: `content/products/mug.md`.
    flat: BTreeSet<String>,
    pub written: usize,
    pub unchanged: usize,
    /// Paths of files that differ and are not ours to change.
    pub kept: Vec<String>,
}

/// What an import needs to know of a site.toml.
#[derive(Debug)]
pub struct Site {
    pub source_locale: Option<Locale>,
    pub market_locales: Vec<Locale>,
    /// Currencies that the site's own pegs lead from.
    pub pegged: Vec<Currency>,
}

/// Where a product lives below content/products.
#[derive(Debug)]
pub struct Home {
    pub key: String,
    /// An import wrote it, and nobody edited it since.
    pub imported: bool,
}

impl Folder {
    pub fn open(root: &Path) -> Result<Folder> {
        fs::create_dir_all(root).map_err(|e| Error::io("create the folder", root, e))?;
        let (sources, _) = source::load(root)?;
        let mut folder = Folder {
            root: root.to_owned(),
            site: site(&sources),
            products: BTreeMap::new(),
            pages: BTreeSet::new(),
            flat: BTreeSet::new(),
            written: 0,
            unchanged: 0,
            kept: Vec::new(),
        };
        for entry in sources.under("content/").iter().filter(|entry| entry.path.ends_with(".md")) {
            if !entry.path.ends_with("/index.md") {
                folder.flat.insert(entry.path.clone());
            }
            if let Some(page) = entry.path.strip_prefix("content/pages/") {
                folder.pages.extend(page.split(['/', '.']).next().map(str::to_owned));
            }
            let Some(path) = entry.path.strip_prefix("content/products/") else { continue };
            // What cannot be read is for `check` to report.
            let Ok(text) = entry.text() else { continue };
            if let Some(sku) = sku(&text.text) {
                let key = path.strip_suffix("/index.md").unwrap_or(path.trim_end_matches(".md"));
                folder
                    .products
                    .insert(sku, Home { key: key.to_owned(), imported: mark::is_untouched(&text.text) });
            }
        }
        Ok(folder)
    }

    /// The file for a product or category ("products/mug") and a language: beside the source text that is
    /// there, in whichever of the two ways its author chose.
    pub fn text_path(&self, thing: &str, locale: Option<&Locale>) -> String {
        let edition = locale.map_or(String::new(), |l| format!(".{l}"));
        let flat = format!("content/{thing}.md");
        if self.flat.contains(&flat) {
            format!("content/{thing}{edition}.md")
        } else {
            format!("content/{thing}/index{edition}.md")
        }
    }

    pub fn fingerprint(&self, path: &str) -> Option<blake3::Hash> {
        fs::read(self.root.join(path)).ok().map(|bytes| blake3::hash(&bytes))
    }

    /// Writes a text, over an older one only if an import wrote that and nobody edited it.
    pub fn put_text(&mut self, path: &str, text: &str) -> Result<()> {
        let signed = mark::sign(text);
        self.put(path, signed.as_bytes(), |old| {
            String::from_utf8(old).map_or(Replace::Never, |old| {
                if old.replace("\r\n", "\n") == signed {
                    Replace::Needless
                } else if mark::is_untouched(&old) {
                    Replace::Allowed
                } else {
                    Replace::Never
                }
            })
        })
    }

    /// Writes a file that is not there yet.
    pub fn put_new(&mut self, path: &str, bytes: &[u8]) -> Result<()> {
        self.put(path, bytes, |old| if old == bytes { Replace::Needless } else { Replace::Never })
    }

    fn put(&mut self, path: &str, bytes: &[u8], replace: impl Fn(Vec<u8>) -> Replace) -> Result<()> {
        let target = self.root.join(path);
        match fs::read(&target) {
            Ok(old) => match replace(old) {
                Replace::Needless => {
                    self.unchanged += 1;
                    return Ok(());
                }
                Replace::Never => {
                    self.kept.push(path.to_owned());
                    return Ok(());
                }
                Replace::Allowed => {}
            },
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(Error::io("read", &target, e)),
        }
        let parent = target.parent().unwrap_or(&self.root);
        fs::create_dir_all(parent).map_err(|e| Error::io("create the folder", parent, e))?;
        // A file half written would look like one that was edited: it appears whole or not at all.
        let unfinished = parent.join(".tradewind-import");
        fs::write(&unfinished, bytes).map_err(|e| Error::io("write", &unfinished, e))?;
        fs::rename(&unfinished, &target).map_err(|e| Error::io("write", &target, e))?;
        self.written += 1;
        Ok(())
    }
}

enum Replace {
    Needless,
    Allowed,
    Never,
}

/// The SKU in a product's front matter; a translation has none.
fn sku(text: &str) -> Option<String> {
    #[derive(Deserialize)]
    struct Facts {
        sku: Option<String>,
    }
    let (toml, _) = text.strip_prefix("+++\n")?.split_once("\n+++")?;
    toml::from_str::<Facts>(toml).ok()?.sku
}

fn site(sources: &Sources) -> Option<Site> {
    #[derive(Deserialize, Default)]
    struct SiteToml {
        source_locale: Option<String>,
        #[serde(default)]
        markets: BTreeMap<String, MarketToml>,
        #[serde(default)]
        rates: RatesToml,
    }
    #[derive(Deserialize, Default)]
    struct RatesToml {
        #[serde(default)]
        pegs: BTreeMap<String, serde::de::IgnoredAny>,
    }
    #[derive(Deserialize)]
    struct MarketToml {
        locale: Option<String>,
    }
    let entry = sources.get("site.toml")?;
    // A broken site.toml is still one that is not to be replaced.
    let toml: SiteToml =
        entry.text().ok().and_then(|text| toml::from_str(&text.text).ok()).unwrap_or_default();
    let locale = |tag: String| tag.parse().ok();
    Some(Site {
        source_locale: toml.source_locale.and_then(locale),
        market_locales: toml.markets.into_values().filter_map(|market| locale(market.locale?)).collect(),
        pegged: toml.rates.pegs.into_keys().filter_map(|code| code.parse().ok()).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(files: &[(&str, &str)]) -> (tempfile::TempDir, Folder) {
        let dir = tempfile::tempdir().unwrap();
        for (path, text) in files {
            let path = dir.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let folder = Folder::open(dir.path()).unwrap();
        (dir, folder)
    }

    #[test]
    fn a_file_is_replaced_only_while_it_is_as_an_import_left_it() {
        let (dir, mut folder) = folder(&[("content/mine.md", "+++\ntitle = \"Mine\"\n+++\n")]);
        let mut put = |path: &str, text: &str| {
            folder.put_text(path, text).unwrap();
            (folder.written, folder.unchanged, folder.kept.len())
        };
        assert_eq!(put("content/a/index.md", "one"), (1, 0, 0));
        assert_eq!(put("content/a/index.md", "one"), (1, 1, 0));
        assert_eq!(put("content/a/index.md", "two"), (2, 1, 0));
        assert_eq!(put("content/mine.md", "theirs"), (2, 1, 1));
        let path = dir.path().join("content/a/index.md");
        fs::write(&path, fs::read_to_string(&path).unwrap() + "edited").unwrap();
        assert_eq!(put("content/a/index.md", "three"), (2, 1, 2));
        assert!(fs::read_to_string(&path).unwrap().ends_with("edited"));
    }

    #[test]
    fn what_is_there_is_known() {
        let (_dir, folder) = folder(&[
            (
                "site.toml",
                "source_locale = \"de\"\n[markets.at]\nlocale = \"de-AT\"\n[markets.x]\nlocale = \"?\"\n\
                 [rates.pegs.AED]\ncurrency = \"USD\"\n",
            ),
            ("content/products/mug/index.md", "+++\nsku = \"M1\"\n+++\n"),
            ("content/products/pot.md", "+++\nsku = \"P1\"\n+++\n"),
            ("content/products/broken.md", "+++\nsku = \n+++\n"),
        ]);
        let site = folder.site.as_ref().unwrap();
        assert_eq!(site.source_locale.as_ref().map(Locale::as_str), Some("de"));
        assert_eq!((site.market_locales.len(), site.pegged.as_slice()), (1, &["AED".parse().unwrap()][..]));
        let homes: Vec<_> =
            folder.products.iter().map(|(sku, home)| (sku.as_str(), home.key.as_str())).collect();
        assert_eq!(homes, [("M1", "mug"), ("P1", "pot")]);
        let german = "de".parse().unwrap();
        assert_eq!(folder.text_path("products/mug", Some(&german)), "content/products/mug/index.de.md");
        assert_eq!(folder.text_path("products/pot", Some(&german)), "content/products/pot.de.md");
    }
}
