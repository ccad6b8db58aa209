//! The catalog's category paths as one tree of folders.

use std::collections::HashMap;

use icu::normalizer::ComposingNormalizerBorrowed;

use super::front_matter::FrontMatter;
use super::json::Json;
use super::languages::read_tag;
use super::note::{Kind, Notes};
use super::prose;
use super::slugs::Slugs;
use crate::locale::{Locale, slugify};

/// Deeper trees are addresses nobody can read, and file systems have limits.
const DEEPEST: usize = 10;

#[derive(Debug, Default)]
pub struct Categories {
    nodes: Vec<Category>,
    by_path: HashMap<Vec<String>, usize>,
    slugs: Slugs,
}

#[derive(Debug)]
struct Category {
    /// Its folder below content/categories: "components/brakes".
    folder: String,
    title: String,
    /// Titles in other languages, with the slug where the language asks for its own.
    translations: Vec<(Locale, String, Option<String>)>,
}

impl Categories {
    /// The tree that categories.json describes; products may add to it.
    pub fn read(bytes: Option<&[u8]>, source: &Locale, notes: &mut Notes) -> Categories {
        let mut categories = Categories::default();
        let Some(bytes) = bytes else { return categories };
        let text = String::from_utf8_lossy(bytes);
        let list = match Json::parse(text.trim_start_matches('\u{feff}')) {
            Ok(Json::List(list)) => list,
            Ok(_) => {
                notes.say(Kind::BrokenCategories, None, "it is not a list");
                return categories;
            }
            Err(fault) => {
                notes.say(Kind::BrokenCategories, None, fault);
                return categories;
            }
        };
        for entry in list {
            categories.read_entry(entry, source, notes);
        }
        categories
    }

    fn read_entry(&mut self, entry: Json, source: &Locale, notes: &mut Notes) {
        let Json::Object(fields) = entry else {
            return notes.say(Kind::CategoryField, None, "an entry that is no object");
        };
        let (mut path, mut names) = (Vec::new(), Vec::new());
        for (key, value) in fields {
            match (key.as_str(), value) {
                ("path", Json::List(parts)) => path = parts.iter().filter_map(Json::text).collect(),
                ("path", Json::String(part)) => path = vec![part],
                ("names", Json::Object(fields)) => names = fields,
                (_, value) if value.is_empty() => {}
                _ => notes.say(Kind::CategoryField, None, format!("{key} of {}", path.join(" / "))),
            }
        }
        let Some(node) = self.place(&path, source, None, notes) else { return };
        for (tag, name) in names {
            let Some(name) = name.text().map(|name| prose::line(&name)).filter(|name| !name.is_empty())
            else {
                continue;
            };
            match read_tag(&tag) {
                Some(locale) if locale == *source => self.nodes[node].title = name,
                Some(locale) => self.translate(node, locale, name),
                None => notes.say(Kind::CategoryField, None, format!("the name `{name}` in `{tag}`")),
            }
        }
    }

    fn translate(&mut self, node: usize, locale: Locale, name: String) {
        let category = &self.nodes[node];
        if category.translations.iter().any(|(l, ..)| *l == locale) {
            return;
        }
        let wanted = slugify(&locale, &name);
        let (parent, own) = category.folder.rsplit_once('/').unwrap_or(("", &category.folder));
        let slug = (!wanted.is_empty() && wanted != own)
            .then(|| self.slugs.claim(parent, &category.folder, &wanted, ""))
            .filter(|slug| slug != own);
        self.nodes[node].translations.push((locale, name, slug));
    }

    /// The folder of a product's category, made where it is new.
    pub fn folder(
        &mut self,
        path: &[String],
        source: &Locale,
        line: usize,
        notes: &mut Notes,
    ) -> Option<String> {
        let node = self.place(path, source, Some(line), notes)?;
        Some(self.nodes[node].folder.clone())
    }

    fn place(
        &mut self,
        path: &[String],
        source: &Locale,
        line: Option<usize>,
        notes: &mut Notes,
    ) -> Option<usize> {
        if path.len() > DEEPEST {
            notes.say(Kind::DeepCategory, line, path.join(" / "));
        }
        let mut key = Vec::new();
        let mut found = None;
        for name in path.iter().take(DEEPEST).map(|name| prose::line(name)).filter(|name| !name.is_empty()) {
            let name = ComposingNormalizerBorrowed::new_nfc().normalize(&name).into_owned();
            let parent = found.map_or("", |node: usize| self.nodes[node].folder.as_str()).to_owned();
            key.push(name.to_lowercase());
            found = Some(match self.by_path.get(&key) {
                Some(&node) => {
                    if line.is_some() && self.nodes[node].title.to_lowercase() == key[key.len() - 1] {
                        self.note_spelling(node, &name, line, notes);
                    }
                    node
                }
                None => self.add(&parent, key.clone(), name, source),
            });
        }
        found
    }

    fn note_spelling(&self, node: usize, name: &str, line: Option<usize>, notes: &mut Notes) {
        let title = &self.nodes[node].title;
        if title != name {
            notes.say(Kind::MergedCategory, line, format!("{name}, {title}"));
        }
    }

    fn add(&mut self, parent: &str, key: Vec<String>, title: String, source: &Locale) -> usize {
        let wanted = Some(slugify(source, &title)).filter(|s| !s.is_empty()).unwrap_or("category".into());
        // Nobody owns the slug yet, so its owner is named after the path.
        let slug = self.slugs.claim(parent, &key.join("/"), &wanted, "");
        let folder = if parent.is_empty() { slug.clone() } else { format!("{parent}/{slug}") };
        self.nodes.push(Category { folder, title, translations: Vec::new() });
        self.by_path.insert(key, self.nodes.len() - 1);
        self.nodes.len() - 1
    }

    /// Every slug a category has in any language: no product beside it may have the same.
    pub fn slugs(&self) -> impl Iterator<Item = &str> {
        self.nodes.iter().flat_map(|category| {
            let own = category.folder.rsplit('/').next().unwrap_or(&category.folder);
            std::iter::once(own).chain(category.translations.iter().filter_map(|(.., slug)| slug.as_deref()))
        })
    }

    /// Folder, locale (none for the source) and text of every file.
    pub fn files(&self) -> impl Iterator<Item = (&str, Option<&Locale>, String)> {
        self.nodes.iter().flat_map(|category| {
            let front = FrontMatter { title: Some(category.title.clone()), ..FrontMatter::default() };
            let source = (category.folder.as_str(), None, front.file(""));
            let translations = category.translations.iter().map(|(locale, title, slug)| {
                let front =
                    FrontMatter { title: Some(title.clone()), slug: slug.clone(), ..FrontMatter::default() };
                (category.folder.as_str(), Some(locale), front.file(""))
            });
            std::iter::once(source).chain(translations)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn english() -> Locale {
        "en".parse().unwrap()
    }

    #[test]
    fn paths_become_folders() {
        let mut categories = Categories::default();
        let mut notes = Notes::default();
        let deep = ["a"; 12].join(">");
        for (path, folder) in [
            ("Bikes", Some("bikes")),
            ("Bikes>Road Bikes", Some("bikes/road-bikes")),
            ("bikes>ROAD BIKES", Some("bikes/road-bikes")),
            ("Audio/Video", Some("audio-video")),
            ("Audio Video", Some("audio-video-2")),
            ("!!!", Some("category")),
            ("Cafe\u{301}", Some("café")),
            ("Café", Some("café")),
            ("R &amp; D", Some("r-d")),
            (" > ", None),
            (deep.as_str(), Some("a/a/a/a/a/a/a/a/a/a")),
        ] {
            let path: Vec<_> = path.split('>').map(str::to_owned).collect();
            let found = categories.folder(&path, &english(), 1, &mut notes);
            assert_eq!(found.as_deref(), folder, "{path:?}");
        }
        assert_eq!((notes.count(Kind::MergedCategory), notes.count(Kind::DeepCategory)), (2, 1));
        assert!(categories.files().any(|(folder, ..)| folder == "a/a/a"), "every level has its file");
    }

    #[test]
    fn names_come_from_categories_json() {
        let json = r#"[{"path": ["Bikes"], "names": {"en": "Bicycles", "fr": "Vélos", "de": "Bikes", "xx!": "?"}, "color": "red"},
                       {"path": ["Bikes", "Kids"], "names": {"fr": "Enfants", "fr_FR": "Pour enfants", "es": null}},
                       {"path": ["Bikes", "Children"], "names": {"fr": "Enfants"}}, 5]"#;
        let mut notes = Notes::default();
        let categories = Categories::read(Some(json.as_bytes()), &english(), &mut notes);
        let files: Vec<_> = categories
            .files()
            .map(|(folder, locale, text)| {
                let text = text.replace("+++\n", "").replace('\n', " ");
                format!("{folder} {} {}", locale.map_or("-", Locale::as_str), text.trim())
            })
            .collect();
        assert_eq!(
            files,
            [
                r#"bikes - title = "Bicycles""#,
                r#"bikes fr title = "Vélos" slug = "vélos""#,
                r#"bikes de title = "Bikes""#,
                r#"bikes/kids - title = "Kids""#,
                r#"bikes/kids fr title = "Enfants" slug = "enfants""#,
                r#"bikes/kids fr-FR title = "Pour enfants" slug = "pour-enfants""#,
                r#"bikes/children - title = "Children""#,
                r#"bikes/children fr title = "Enfants" slug = "enfants-2""#,
            ]
        );
        assert_eq!(notes.count(Kind::CategoryField), 3);
        let mut notes = Notes::default();
        assert_eq!(Categories::read(Some(b"{"), &english(), &mut notes).files().count(), 0);
        assert_eq!(notes.count(Kind::BrokenCategories), 1);
    }
}
