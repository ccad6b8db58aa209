//! Where a text belongs whose name a tool has lost: by its id in XLIFF 2, or by its file and its words. `po2xliff` drops the
//! context of a PO.

use std::collections::HashMap;

use super::body::Body;
use super::choice::Choice;
use super::{Entry, key};
use crate::catalog::translation::{Translations, hash};
use crate::locale::PLURAL_CATEGORIES;

#[derive(Debug, Default)]
pub struct Homes {
    by_id: HashMap<String, String>,
    /// By file and words: the line, and the name.
    by_words: HashMap<(String, String), Vec<(usize, String)>>,
}

impl Homes {
    pub fn of(translations: &Translations) -> Self {
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
                if let Some(choice) = Choice::of(&unit.text).filter(|_| item.file.ends_with(".ftl")) {
                    let others =
                        PLURAL_CATEGORIES.iter().filter(|_| choice.is_plural()).map(|c| (*c).to_owned());
                    for form in choice.forms.keys().cloned().chain(others) {
                        let said = choice.forms.get(&form).or(choice.forms.get(&choice.default));
                        let said = said.map(String::as_str).unwrap_or_default();
                        homes.put(&item.file, said, unit.line, format!("{name}[{form}]"));
                    }
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

    pub fn find(&self, entry: &Entry) -> Option<&String> {
        // A text that has a name and no place is gone.
        let named = entry.key.contains(".md#") || entry.key.contains(".ftl#");
        self.by_id.get(&entry.key).or_else(|| {
            if named {
                return None;
            }
            let found = self.by_words.get(&(entry.file.clone(), words(&entry.source)))?;
            let here = found.iter().find(|(line, _)| *line == entry.line);
            here.or(found.first()).map(|(_, name)| name)
        })
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
