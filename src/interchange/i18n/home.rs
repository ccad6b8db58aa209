//! Where a text belongs whose name a tool has lost: by its id in XLIFF 2, or by its file and its words. `po2xliff` drops the
//! context of a PO.

use std::collections::HashMap;

use super::body::Body;
use super::{Entry, forms, key};
use crate::catalog::translation::{Translations, hash};
use crate::locale::Locale;

#[derive(Debug, Default)]
pub struct Homes {
    by_id: HashMap<String, String>,
    /// By file and words: the line, and the name.
    by_words: HashMap<(String, String), Vec<(usize, String)>>,
}

impl Homes {
    /// Of the texts as they go into a language.
    pub fn of(translations: &Translations, locale: &Locale) -> Self {
        let mut homes = Homes::default();
        for item in &translations.items {
            for unit in &item.units {
                let name = key(item, unit);
                let body = Body::of(&unit.text);
                if unit.field == "body" && item.file.ends_with(".md") && !body.is_plain() {
                    for (n, block) in body.blocks.iter().enumerate() {
                        let line = unit.line + unit.text[..block.span.start].matches('\n').count();
                        homes.put(&item.file, &block.text, line, format!("{name}.{}", n + 1));
                    }
                }
                for (form, said) in forms::of(item, unit, locale) {
                    homes.put(&item.file, &said, unit.line, format!("{name}[{form}]"));
                }
                homes.put(&item.file, &unit.text, unit.line, name);
            }
        }
        homes
    }

    fn put(&mut self, file: &str, text: &str, line: usize, name: String) {
        self.by_id.insert(format!("u{}", hash(&name)), name.clone());
        self.by_words.entry((file.to_owned(), words(text))).or_default().push((line, name));
    }

    /// Forms of a message may have the same words and line; they come in their order.
    pub fn find(&mut self, entry: &Entry) -> Option<String> {
        // A text that has a name and no place is gone.
        let named = entry.key.contains(".md#") || entry.key.contains(".ftl#");
        if let Some(name) = self.by_id.get(&entry.key) {
            return Some(name.clone());
        }
        if named {
            return None;
        }
        let found = self.by_words.get_mut(&(entry.file.clone(), words(&entry.source)))?;
        let here = found.iter().position(|(line, _)| *line == entry.line).unwrap_or_default();
        match found.len() {
            1 => Some(found[0].1.clone()),
            _ => Some(found.remove(here).1),
        }
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
