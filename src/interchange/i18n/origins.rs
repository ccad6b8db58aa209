//! The source texts that translations were made from, written down beside the source.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use toml_edit::{DocumentMut, value};

use super::import::{Edit, rewrite};
use crate::catalog::translation::{Item, Origins, Translations, hash};

/// What a file says at its top, for who finds it.
const HEAD: &str =
    "# Source texts that translations were made from, by their hashes. Written by tradewind i18n.\n";

/// What has become known of sources, until the translations that name them are written.
#[derive(Debug, Default)]
pub struct MadeFrom {
    /// Items by their file.
    items: BTreeSet<String>,
    texts: Origins,
}

impl MadeFrom {
    pub fn add(&mut self, item: &Item, edit: &Edit) {
        if let Some(text) = &edit.made_from {
            self.items.insert(item.file.clone());
            self.texts.insert(hash(text), text.clone());
        }
    }

    /// The item's sources are put down, whether or not anything of it is new.
    pub fn add_item(&mut self, item: &Item) {
        self.items.insert(item.file.clone());
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub fn join(&mut self, other: MadeFrom) {
        self.items.extend(other.items);
        self.texts.extend(other.texts);
    }

    /// The files that follow, each with its text or with why it is left: sources that a translation names, and no other.
    /// `translations` are as they are now. Files that stay as they are, are left out.
    pub fn files(&self, site: &Path, translations: &Translations) -> Vec<(String, Result<String, String>)> {
        let mut records: BTreeMap<&str, Vec<&Item>> = BTreeMap::new();
        let touched: BTreeSet<&str> = (translations.items.iter())
            .filter(|item| self.items.contains(&item.file))
            .map(|item| &*item.origins_file)
            .collect();
        // Messages of the site and of its theme have one record.
        for item in translations.items.iter().filter(|item| touched.contains(&*item.origins_file)) {
            records.entry(&item.origins_file).or_default().push(item);
        }
        let mut files = Vec::new();
        for (path, items) in records {
            let texts = self.texts_of(&items);
            if texts == items[0].origins {
                continue;
            }
            // The translations are written already: what cannot be put down of one must not keep the others from it.
            let text = rewrite(site, path, |raw| record(raw, &texts));
            files.push((path.to_owned(), text.unwrap_or_else(|error| Err(error.to_string()))));
        }
        files
    }

    /// What is known of the texts that the translations of these items name.
    fn texts_of(&self, items: &[&Item]) -> Origins {
        let current: Origins = items
            .iter()
            .flat_map(|item| &item.units)
            .map(|unit| (hash(&unit.text), unit.text.clone()))
            .collect();
        let named: BTreeSet<&str> = items.iter().flat_map(|item| item.named()).collect();
        let known = |hash: &str| {
            let of_items = items.iter().find_map(|item| item.origins.get(hash));
            of_items.or_else(|| self.texts.get(hash)).or_else(|| current.get(hash)).cloned()
        };
        named.into_iter().filter_map(|hash| Some((hash.to_owned(), known(hash)?))).collect()
    }
}

/// The record with these texts, and no others.
fn record(raw: Option<&str>, texts: &Origins) -> Result<String, String> {
    // What people broke, in a merge perhaps, is theirs to mend: it may have texts that nobody else knows.
    if let Err(why) = raw.unwrap_or_default().parse::<DocumentMut>() {
        return Err(why.message().to_owned());
    }
    let mut toml = DocumentMut::new();
    for (hash, text) in texts {
        toml.insert(hash, value(text));
    }
    Ok(format!("{HEAD}{toml}"))
}
