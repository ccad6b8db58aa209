//! The texts of one Markdown file, by field.

use std::ops::Range;

use indexmap::IndexMap;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Edition, PerField, Unit};
use crate::catalog::text::State;
use crate::catalog::written::{Document, Span};
use crate::locale::{Locale, slugify};

/// What the source has, in the order of its fields: what is no word in any language is left out.
pub fn source(document: &Document, key: &str, locale: &Locale) -> Vec<Unit> {
    let mut units = fields(document);
    if !units.iter().any(|unit| unit.field == "slug") {
        let text = slugify(locale, key.rsplit('/').next().unwrap_or(key));
        units.insert(units.len().min(1), Unit { field: "slug".to_owned(), text, line: 1 });
    }
    units.retain(|unit| match unit.field.split_once('.') {
        Some(("attributes", _)) => unit.text.chars().any(char::is_alphabetic),
        // As the storefront has it: sizes and numbers are in no language.
        Some(("options", word)) => word.chars().any(char::is_alphabetic) && word.chars().count() > 3,
        _ => true,
    });
    units
}

pub fn edition(document: &Document, locale: Locale) -> Edition {
    let texts = fields(document).into_iter().map(|unit| (unit.field, unit.text)).collect();
    let table = document.table();
    let record = |key| table.get(key).and_then(|value| record(value.get_ref()));
    let state = record("state").map(|written| match written {
        PerField::Whole(word) => state(&word).map(PerField::Whole),
        PerField::Each(words) => {
            let known = words.into_iter().filter_map(|(field, word)| Some((field, state(&word)?)));
            Some(PerField::Each(known.collect()))
        }
    });
    Edition {
        locale,
        file: document.source.path.clone(),
        texts,
        source: record("source"),
        state: state.flatten(),
    }
}

/// A state by its word; one that is none was reported when the catalog was read.
pub fn state(word: &str) -> Option<State> {
    Some(match word {
        "draft" => State::Draft,
        "machine" => State::Machine,
        "reviewed" => State::Reviewed,
        _ => return None,
    })
}

fn record(value: &DeValue<'_>) -> Option<PerField<String>> {
    Some(match value {
        DeValue::String(text) => PerField::Whole(text.to_string()),
        DeValue::Table(table) => {
            let texts = table.iter().filter_map(|(key, value)| {
                Some((key.get_ref().to_string(), text_of(value.get_ref())?.to_owned()))
            });
            PerField::Each(texts.collect())
        }
        _ => return None,
    })
}

fn text_of<'v>(value: &'v DeValue<'_>) -> Option<&'v str> {
    match value {
        DeValue::String(text) => Some(text),
        _ => None,
    }
}

/// Collects the texts that are there.
struct Fields<'d> {
    document: &'d Document,
    units: IndexMap<String, (String, Range<usize>)>,
}

impl Fields<'_> {
    fn take(&mut self, field: impl Into<String>, value: Option<&Spanned<DeValue<'_>>>) {
        let Some((value, text)) = value.and_then(|value| Some((value, text_of(value.get_ref())?))) else {
            return;
        };
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        let span = Span { start: value.span().start, end: value.span().end };
        let range = self.document.range(span);
        self.units.entry(field.into()).or_insert((text.to_owned(), range));
    }

    fn take_all(&mut self, kind: &str, table: Option<&Spanned<DeValue<'_>>>) {
        if let Some(DeValue::Table(table)) = table.map(Spanned::get_ref) {
            for (key, value) in table {
                self.take(format!("{kind}.{}", key.get_ref()), Some(value));
            }
        }
    }
}

fn fields(document: &Document) -> Vec<Unit> {
    let line = |range: &Range<usize>| document.source.position(range.start).0;
    let units = spans(document).into_iter();
    units.map(|(field, (text, range))| Unit { field, line: line(&range), text }).collect()
}

/// The texts of a file, and where in it each is written: between its quotes and with them, or as the body.
pub fn spans(document: &Document) -> IndexMap<String, (String, Range<usize>)> {
    let table = document.table();
    let mut fields = Fields { document, units: IndexMap::new() };
    for field in ["title", "slug", "summary"] {
        fields.take(field, table.get(field));
    }
    if let Some(DeValue::Table(seo)) = table.get("seo").map(Spanned::get_ref) {
        fields.take("seo.title", seo.get("title"));
        fields.take("seo.description", seo.get("description"));
    }
    fields.take_all("attributes", table.get("attributes"));
    fields.take_all("options", table.get("options"));
    options_of_variants(&mut fields, &table);
    if let Some(DeValue::Array(alts)) = table.get("image_alts").map(Spanned::get_ref) {
        for (n, alt) in alts.iter().enumerate() {
            fields.take(format!("image_alts.{n}"), Some(alt));
        }
    }
    let body = document.body_text().trim_end().trim_start_matches('\n');
    if !body.is_empty() {
        let start = document.source.text.len() - document.body_text().trim_start_matches('\n').len();
        fields.units.insert("body".to_owned(), (body.to_owned(), start..start + body.len()));
    }
    fields.units
}

/// What a promotion is called, `label` and `labels.<locale>`, and where in its file each is written.
pub fn labels(document: &Document) -> IndexMap<String, (String, Range<usize>)> {
    let table = document.table();
    let mut fields = Fields { document, units: IndexMap::new() };
    fields.take("label", table.get("label"));
    fields.take_all("labels", table.get("labels"));
    fields.units
}

/// A variant says its options in the source's words, and a translation names them by these.
fn options_of_variants(fields: &mut Fields<'_>, table: &DeTable<'_>) {
    let Some(DeValue::Array(variants)) = table.get("variants").map(Spanned::get_ref) else { return };
    for variant in variants {
        let DeValue::Table(variant) = variant.get_ref() else { continue };
        let Some(DeValue::Table(options)) = variant.get("options").map(Spanned::get_ref) else { continue };
        for value in options.values() {
            if let Some(word) = text_of(value.get_ref()) {
                fields.take(format!("options.{word}"), Some(value));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Diagnostics, SourceText};

    fn document(text: &str) -> Document {
        Document::markdown(SourceText::new("a.md", text), 0, &mut Diagnostics::default()).unwrap()
    }

    #[test]
    fn a_source_is_told_by_fields() {
        let text = "+++\ntitle = \"Mug\"\nimage_alts = [\"\", \"Blue\"]\n[attributes]\nglaze = \"Ash\"\nsize = 3\n\
                    volume = \"300\"\n[[variants]]\noptions = { color = \"red, dark\", size = \"XL\" }\n\
                    [seo]\ntitle = \"A mug\"\n+++\n\nRound.\n\n";
        let units = source(&document(text), "kitchen/The Mug", &"en-US".parse().unwrap());
        let told: Vec<String> = units.iter().map(|u| format!("{}:{}={}", u.line, u.field, u.text)).collect();
        assert_eq!(
            told,
            [
                "2:title=Mug",
                "1:slug=the-mug",
                "11:seo.title=A mug",
                "5:attributes.glaze=Ash",
                "9:options.red, dark=red, dark",
                "3:image_alts.1=Blue",
                "14:body=Round.",
            ]
        );
    }

    #[test]
    fn an_edition_says_what_it_was_made_from() {
        let text = "+++\ntitle = \"Becher\"\nstate = { title = \"machine\", body = \"fine\" }\nsource = \"ab12\"\n+++\n";
        let edition = edition(&document(text), "de".parse().unwrap());
        assert_eq!(edition.source, Some(PerField::Whole("ab12".to_owned())));
        let state = edition.state.unwrap();
        assert_eq!((state.get("title"), state.get("body")), (Some(&State::Machine), None));
    }
}
