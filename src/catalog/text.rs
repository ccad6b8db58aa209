//! The texts of a product, category or page: as its files have them, one edition per language (or market).

use indexmap::IndexMap;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;
use std::ops::Range;
use std::sync::Arc;

use super::value::is_url_word;
use super::written::{At, Document};
use crate::diag::{Code, Diagnostic, Diagnostics, SourceText};
use crate::locale::{Locale, slugify};

/// Declares front matter: the texts that everything has, and the keys of its own.
macro_rules! front_matter {
    ($(#[$meta:meta])* struct $name:ident { $($(#[$field_meta:meta])* $field:ident: $type:ty,)* }) => {
        #[derive(serde::Deserialize, schemars::JsonSchema, Default, Debug)]
        #[serde(deny_unknown_fields, default)]
        $(#[$meta])*
        pub struct $name {
            /// Its name, as people read it.
            title: Option<String>,
            /// The last part of its address; the name of its folder, if not given.
            slug: Option<$crate::catalog::written::At<String>>,
            /// One or two sentences, for listings and search results.
            summary: Option<String>,
            /// What search engines show, where it differs from title and summary.
            seo: $crate::catalog::text::Seo,
            $($(#[$field_meta])* pub(super) $field: $type,)*
        }

        impl $name {
            pub(super) fn take_heading(&mut self) -> $crate::catalog::text::Heading {
                $crate::catalog::text::Heading {
                    title: self.title.take(),
                    slug: self.slug.take(),
                    summary: self.summary.take(),
                    seo: std::mem::take(&mut self.seo),
                }
            }
        }
    };
}
pub(super) use front_matter;

/// What search engines show, where it differs from title and summary.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct Seo {
    pub title: Option<String>,
    pub description: Option<String>,
}

/// The texts that everything has, as written.
pub struct Heading {
    pub title: Option<String>,
    pub slug: Option<At<String>>,
    pub summary: Option<String>,
    pub seo: Seo,
}

/// How far a translation has come.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Draft,
    Machine,
    Reviewed,
}

front_matter! {
    /// The front matter of a translated category or page.
    #[schemars(title = "Translation of a category or page")]
    struct TextToml {
        /// Hash of the source fields it was made from.
        source: Option<String>,
        state: Option<State>,
    }
}

front_matter! {
    /// The front matter of a translated product.
    #[schemars(title = "Translation of a product")]
    struct ProductTextToml {
        /// Values of attributes, by the keys of the source.
        attributes: IndexMap<String, AttributeValue>,
        /// Descriptions of the pictures, in their order, for people who do not see them.
        image_alts: Vec<String>,
        /// Values of the variants' options: the source's word and the translated one.
        options: IndexMap<String, String>,
        /// Hash of the source fields it was made from.
        source: Option<String>,
        state: Option<State>,
    }
}

/// The value of an attribute: text, a number (written as its locale does), or yes and no.
#[derive(Deserialize, JsonSchema, Debug, Clone, PartialEq)]
#[serde(untagged)]
pub enum AttributeValue {
    Flag(bool),
    Integer(i64),
    Float(f64),
    Text(String),
}

impl AttributeValue {
    /// The number, exactly as its shortest decimal form says it.
    pub fn number(&self) -> Option<Decimal> {
        match self {
            AttributeValue::Integer(i) => Some(Decimal::from(*i)),
            AttributeValue::Float(f) => f.to_string().parse().ok(),
            AttributeValue::Flag(_) | AttributeValue::Text(_) => None,
        }
    }
}

/// All texts of one edition, as meant. A field that is absent or blank is looked for further up the chain.
#[derive(Debug, Default)]
pub struct Texts {
    pub title: Option<String>,
    pub slug: Option<String>,
    pub summary: Option<String>,
    pub seo_title: Option<String>,
    pub seo_description: Option<String>,
    pub body: Option<Body>,
    pub attributes: IndexMap<String, AttributeValue>,
    pub image_alts: Vec<String>,
    pub options: IndexMap<String, String>,
}

/// The Markdown after the front matter; it stays where it was read.
#[derive(Debug, Clone)]
pub struct Body {
    pub source: Arc<SourceText>,
    range: Range<usize>,
}

impl Body {
    pub fn text(&self) -> &str {
        &self.source.text[self.range.clone()]
    }

    /// Where it begins in its file.
    pub fn start(&self) -> usize {
        self.range.start
    }
}

/// Every edition of something's texts.
#[derive(Debug, Default)]
pub struct Editions {
    locales: Vec<(Locale, Texts)>,
    markets: Vec<(String, Texts)>,
}

impl Editions {
    pub fn insert_locale(&mut self, locale: Locale, texts: Texts) {
        self.locales.push((locale, texts));
    }

    pub fn insert_market(&mut self, market: String, texts: Texts) {
        self.markets.push((market, texts));
    }

    pub fn locale(&self, locale: &Locale) -> Option<&Texts> {
        self.locales.iter().find(|(l, _)| l == locale).map(|(_, t)| t)
    }

    pub fn market(&self, id: &str) -> Option<&Texts> {
        self.markets.iter().find(|(m, _)| m == id).map(|(_, t)| t)
    }
}

impl Heading {
    /// The texts of one file. `folder` names what it belongs to: a source without a slug takes its slug from there.
    pub fn texts(
        self,
        document: &Document,
        folder: Option<&str>,
        language: &Locale,
        found: &mut Diagnostics,
    ) -> Texts {
        let own = self.slug.as_ref().and_then(|slug| check_slug(document, slug, language, found));
        let slug = own.or_else(|| folder.map(|f| slug_of_folder(document, f, language, found)));
        let text = &document.source.text;
        let blank = text[document.body_start..].trim().is_empty();
        Texts {
            title: filled(self.title),
            slug,
            summary: filled(self.summary),
            seo_title: filled(self.seo.title),
            seo_description: filled(self.seo.description),
            body: (!blank)
                .then(|| Body { source: document.source.clone(), range: document.body_start..text.len() }),
            ..Texts::default()
        }
    }
}

/// The translation of a category or page.
pub(super) fn read_translation(document: &Document, language: &Locale, found: &mut Diagnostics) -> Texts {
    document.read::<TextToml>(found, |_| None).take_heading().texts(document, None, language, found)
}

/// The text, trimmed; none if nothing is left.
fn filled(text: Option<String>) -> Option<String> {
    text.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty())
}

/// The address of something that names none, from its folder: never empty.
fn slug_of_folder(document: &Document, folder: &str, language: &Locale, found: &mut Diagnostics) -> String {
    let name = folder.rsplit('/').next().unwrap_or(folder);
    let slug = slugify(language, name);
    if !slug.is_empty() {
        return slug;
    }
    let message = format!("no address can be made of the name `{name}`");
    found.push(
        Diagnostic::error(Code::InvalidValue, document.top(), message)
            .hint("Give one here: slug = \"blue-mug\""),
    );
    "-".to_owned()
}

fn check_slug(
    document: &Document,
    slug: &At<String>,
    language: &Locale,
    found: &mut Diagnostics,
) -> Option<String> {
    let composed =
        icu::normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(&slug.value).into_owned();
    let usable = composed.chars().any(char::is_alphanumeric)
        && composed.chars().count() <= 200
        && composed.len() <= 240
        && is_url_word(&composed);
    if usable {
        return Some(composed);
    }
    let better = slugify(language, &slug.value);
    found.push(
        Diagnostic::error(
            Code::InvalidValue,
            document.place(slug.span),
            format!("`{}` cannot be part of an address", slug.value),
        )
        .hint(if better.is_empty() {
            "Use letters, digits and hyphens.".to_owned()
        } else {
            format!("Use letters, digits and hyphens: slug = \"{better}\"")
        }),
    );
    None
}
