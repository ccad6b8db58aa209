//! content/glossary.toml: words that stay as they are, words that are always translated so, and words that nobody may write.

use std::borrow::Cow;
use std::fmt;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::SeqAccessDeserializer;
use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::site::Site;
use super::value::read_locale;
use super::written::{At, Document};
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::locale::Locale;

/// The glossary as written.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
#[schemars(title = "Glossary")]
pub struct GlossaryToml {
    /// Names and units that stay as they are in every language.
    keep: Vec<At<String>>,
    /// Words and what they are in other languages.
    term: Vec<At<TermToml>>,
    /// Words that no text may have.
    forbidden: Vec<At<ForbiddenToml>>,
}

/// `source`, `note`, and a translation or several by locale.
#[derive(Deserialize, Default, Debug)]
#[serde(transparent)]
struct TermToml(IndexMap<String, At<Words>>);

impl JsonSchema for TermToml {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Term".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        let word = json_schema!({ "type": "string" });
        json_schema!({
            "type": "object",
            "required": ["source"],
            "properties": {
                "source": { "type": "string", "description": "The word in the source language." },
                "note": { "type": "string", "description": "What translators should know." },
            },
            "additionalProperties": {
                "description": "By locale: its translation, or all that are right.",
                "anyOf": [word, { "type": "array", "items": word }],
            },
        })
    }
}

/// One word or several.
#[derive(Default, Debug)]
struct Words(Vec<String>);

impl<'de> Deserialize<'de> for Words {
    /// By hand, for `untagged` forgets what was wrong and where.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = Words;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a list of texts")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<Words, E> {
                Ok(Words(vec![text.to_owned()]))
            }
            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Words, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Words)
            }
        }
        deserializer.deserialize_any(Form)
    }
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
struct ForbiddenToml {
    /// The word; with a `*` at its end, every word that begins so.
    text: Option<At<String>>,
    /// In this language only (BCP 47), with its regions; in all, if not given.
    locale: Option<At<String>>,
    /// In these markets only; in all, if not given.
    markets: Option<Vec<At<String>>>,
    /// What to write instead.
    instead: Option<String>,
    /// Why it may not be written.
    why: Option<String>,
}

/// The glossary as meant.
#[derive(Debug, Default)]
pub struct Glossary {
    pub keep: Vec<String>,
    pub terms: Vec<Term>,
    pub forbidden: Vec<Forbidden>,
}

#[derive(Debug)]
pub struct Term {
    pub source: String,
    pub words: Vec<(Locale, Vec<String>)>,
    pub note: Option<String>,
}

#[derive(Debug)]
pub struct Forbidden {
    pub text: String,
    pub locale: Option<Locale>,
    /// Their ids; None: all.
    pub markets: Option<Vec<String>>,
    pub instead: Option<String>,
    pub why: Option<String>,
}

impl Term {
    /// What it is in a language: of the nearest that the glossary has.
    pub fn in_language(&self, locale: &Locale) -> &[String] {
        let of = |locale: &Locale| self.words.iter().find(|(of, _)| of == locale);
        locale.parents().iter().find_map(of).map_or(&[], |(_, words)| words)
    }
}

impl Glossary {
    pub fn read(document: &Document, site: &Site, found: &mut Diagnostics) -> Self {
        let toml: GlossaryToml = document.read(found, help);
        let mut read = Glossary::default();
        for word in &toml.keep {
            if word.trim().is_empty() {
                found.push(empty(document, word));
                continue;
            }
            read.keep.push(word.trim().to_owned());
        }
        read.terms = toml.term.iter().filter_map(|term| read_term(document, term, found)).collect();
        let forbidden = toml.forbidden.iter();
        read.forbidden =
            forbidden.filter_map(|written| read_forbidden(document, written, site, found)).collect();
        read
    }
}

fn empty<T>(document: &Document, written: &At<T>) -> Diagnostic {
    Diagnostic::error(Code::InvalidValue, document.place(written.span), "this has no word")
        .hint("Write a word, or take this out.")
}

fn read_term(document: &Document, written: &At<TermToml>, found: &mut Diagnostics) -> Option<Term> {
    let mut term = Term { source: String::new(), words: Vec::new(), note: None };
    for (key, words) in &written.0 {
        let said: Vec<String> =
            words.0.iter().map(|w| w.trim().to_owned()).filter(|w| !w.is_empty()).collect();
        if said.is_empty() {
            found.push(empty(document, words));
            continue;
        }
        match key.as_str() {
            "source" => term.source = said.into_iter().next().unwrap_or_default(),
            "note" => term.note = said.into_iter().next(),
            _ => match key.parse::<Locale>() {
                Ok(locale) => term.words.push((locale, said)),
                Err(unknown) => {
                    let message = format!("`{key}` is no language, nor `source` or `note`");
                    found.push(
                        Diagnostic::error(Code::UnknownLocale, document.place(words.span), message)
                            .hint("Write translations by locale: de = \"Becher\", pt-BR = [\"caneca\", \"copo\"]")
                            .suggestion(did_you_mean(key, ["source", "note"]).or_else(|| unknown.hint())),
                    );
                }
            },
        }
    }
    if term.source.is_empty() {
        // One that is empty has been told of.
        if !written.0.contains_key("source") {
            let message = "the term does not say its `source`";
            found.push(
                Diagnostic::error(Code::MissingKey, document.place(written.span), message)
                    .hint("Write the word in the source language: source = \"mug\""),
            );
        }
        return None;
    }
    Some(term)
}

fn read_forbidden(
    document: &Document,
    written: &At<ForbiddenToml>,
    site: &Site,
    found: &mut Diagnostics,
) -> Option<Forbidden> {
    let text = match &written.text {
        Some(text) if !text.trim().trim_matches('*').is_empty() => text.trim().to_owned(),
        Some(text) => {
            found.push(empty(document, text));
            return None;
        }
        None => {
            let message = "this does not say which `text` is forbidden";
            found.push(
                Diagnostic::error(Code::MissingKey, document.place(written.span), message)
                    .hint("Write: text = \"gratis\", locale = \"de\", instead = \"kostenlos\""),
            );
            return None;
        }
    };
    let locale = match &written.locale {
        None => None,
        Some(locale) => Some(read_locale(document, locale, found)?),
    };
    let markets = written.markets.as_ref().map(|ids| {
        let known = ids.iter().filter(|id| {
            let unknown = site.unknown_market(id, || document.place(id.span));
            let is_known = unknown.is_none();
            found.extend(unknown);
            is_known
        });
        known.map(|id| id.value.clone()).collect()
    });
    let (instead, why) = (written.instead.clone(), written.why.clone());
    Some(Forbidden { text, locale, markets, instead, why })
}

fn help(key: &str) -> Option<&'static str> {
    Some(match key {
        "terms" => "Terms are tables with two brackets: [[term]]",
        "source" => "A term begins with [[term]].",
        "text" => "A forbidden word begins with [[forbidden]].",
        _ => return None,
    })
}
