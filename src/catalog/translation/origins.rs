//! The source texts that translations were made from, by their hashes. They lie beside the source, `mug/index.sources.toml`,
//! so that people can be shown what a stale text missed. A build does not look at them.

use std::collections::{BTreeMap, BTreeSet};

use super::{Edition, Item, PerField, Unit, hash};
use crate::source::Entry;

/// Texts by their hashes.
pub type Origins = BTreeMap<String, String>;

/// A record as it was written. What cannot be read of it is unknown, as what nobody put down.
pub fn read(entry: &Entry) -> Origins {
    let table = entry.text().ok().and_then(|source| source.text.parse::<toml::Table>().ok());
    let texts = table.into_iter().flatten();
    texts.filter_map(|(hash, text)| Some((hash, text.as_str()?.to_owned()))).collect()
}

impl Item {
    /// What a stale text was made from, where that is another text and is known.
    pub fn previous<'t>(&'t self, unit: &Unit, edition: &Edition) -> Option<&'t str> {
        let made_from = edition.made_from(&unit.field)?;
        (*made_from != hash(&unit.text)).then(|| self.origins.get(made_from).map(String::as_str))?
    }

    /// The hashes that its translations name.
    pub fn named(&self) -> BTreeSet<&str> {
        let each = self.editions.iter().filter_map(|edition| match &edition.source {
            Some(PerField::Each(hashes)) => Some(hashes.values().map(String::as_str)),
            _ => None,
        });
        each.flatten().collect()
    }
}

impl Edition {
    /// The hash of the text that a field was made from; none, where the file says nothing of this field alone.
    pub fn made_from(&self, field: &str) -> Option<&String> {
        match &self.source {
            Some(PerField::Each(hashes)) => hashes.get(field),
            _ => None,
        }
    }
}
