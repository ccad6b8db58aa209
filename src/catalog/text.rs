//! The texts of a product, category or page as its files have them, and how an edition is made of them.

use std::fmt;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::edition::{Field, Packer, Texts};
use super::excerpt::{DESCRIPTION, excerpt, shorten};
use super::translation::PerField;
use super::value::{is_url_word, read_measure};
use super::written::{At, Document};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::{LONGEST_NAME, Locale, slugify};

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

impl State {
    pub fn name(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Machine => "machine",
            State::Reviewed => "reviewed",
        }
    }
}

front_matter! {
    /// The front matter of a translated category or page.
    #[schemars(title = "Translation of a category or page")]
    struct TextToml {
        /// The hash of the source text that each field was made from; one text: of all source texts.
        source: Option<PerField<String>>,
        /// How far it has come; by field, where they differ.
        state: Option<PerField<State>>,
    }
}

front_matter! {
    /// The front matter of a translated product.
    #[schemars(title = "Translation of a product")]
    struct ProductTextToml {
        /// Values of attributes, by the keys of the source.
        attributes: IndexMap<String, AttributeToml>,
        /// Descriptions of the pictures, in their order, for people who do not see them.
        image_alts: Vec<String>,
        /// Values of the variants' options: the source's word and the translated one.
        options: IndexMap<String, String>,
        /// The hash of the source text that each field was made from; one text: of all source texts.
        source: Option<PerField<String>>,
        /// How far it has come; by field, where they differ.
        state: Option<PerField<State>>,
    }
}

/// The value of an attribute: text, a number or a measure (written as the locale does), or yes and no.
#[derive(JsonSchema, Debug, Clone, PartialEq)]
#[schemars(untagged, deny_unknown_fields, rename = "AttributeValue")]
pub enum AttributeToml {
    Flag(bool),
    Integer(i64),
    Float(f64),
    Text(String),
    Measure {
        /// A number and its unit: "28 cm".
        measure: At<String>,
    },
}

impl<'de> Deserialize<'de> for AttributeToml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Value;
        impl<'de> Visitor<'de> for Value {
            type Value = AttributeToml;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, a number, a measure, or true or false")
            }
            fn visit_bool<E>(self, value: bool) -> Result<AttributeToml, E> {
                Ok(AttributeToml::Flag(value))
            }
            fn visit_i64<E>(self, value: i64) -> Result<AttributeToml, E> {
                Ok(AttributeToml::Integer(value))
            }
            fn visit_f64<E>(self, value: f64) -> Result<AttributeToml, E> {
                Ok(AttributeToml::Float(value))
            }
            fn visit_str<E>(self, value: &str) -> Result<AttributeToml, E> {
                Ok(AttributeToml::Text(value.to_owned()))
            }
            fn visit_string<E>(self, value: String) -> Result<AttributeToml, E> {
                Ok(AttributeToml::Text(value))
            }
            // Whatever is wrong in the table is wrong with it as a whole, and told once.
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<AttributeToml, A::Error> {
                let entry = map.next_entry::<String, At<toml::Value>>()?;
                match (entry, map.next_key::<String>()?) {
                    (Some((key, At { value: toml::Value::String(value), span })), None)
                        if key == "measure" =>
                    {
                        Ok(AttributeToml::Measure { measure: At { value, span } })
                    }
                    _ => Err(A::Error::custom("a measure is written { measure = \"28 cm\" }")),
                }
            }
        }
        deserializer.deserialize_any(Value)
    }
}

/// What only products say in every language.
#[derive(Default)]
pub struct ProductTexts {
    pub attributes: IndexMap<String, AttributeToml>,
    pub image_alts: Vec<String>,
    pub options: IndexMap<String, String>,
}

impl Heading {
    /// The texts of one file. `folder` names what it belongs to: a source without a slug takes its slug from there.
    pub fn texts(
        self,
        document: &Document,
        folder: Option<&str>,
        language: &Locale,
        product: ProductTexts,
        found: &mut Diagnostics,
    ) -> Texts {
        let own = self.slug.as_ref().and_then(|slug| check_slug(document, slug, language, found));
        let slug = own.or_else(|| folder.map(|f| slug_of_folder(document, f, language, found)));
        let body = document.body();
        let mut attributes = product.attributes;
        attributes.retain(|_, value| match value {
            AttributeToml::Measure { measure } => read_measure(document, measure, found).is_some(),
            _ => true,
        });
        let mut packer = Packer::default();
        packer.field(Field::Title, self.title.as_deref());
        packer.field(Field::Slug, slug.as_deref());
        packer.field(Field::Summary, self.summary.as_deref());
        packer.field(Field::SeoTitle, self.seo.title.as_deref());
        packer.field(Field::SeoDescription, self.seo.description.as_deref());
        let summary = self.summary.as_deref().map(str::trim).filter(|summary| !summary.is_empty());
        let shown = match summary {
            Some(summary) => Some(shorten(summary, DESCRIPTION)).filter(|shown| *shown != summary),
            None => body.as_ref().map(|_| excerpt(document.body_text(), DESCRIPTION).into()),
        };
        packer.field(Field::Excerpt, shown.as_deref());
        packer.attributes(attributes.iter().map(|(key, value)| (key.as_str(), value)));
        packer.image_alts(product.image_alts.iter().map(String::as_str));
        packer.options(product.options.iter().map(|(word, text)| (word.as_str(), text.as_str())));
        packer.finish(body)
    }
}

/// The translation of a category or page.
pub(super) fn read_translation(document: &Document, language: &Locale, found: &mut Diagnostics) -> Texts {
    let heading = document.read::<TextToml>(found, |_| None).take_heading();
    heading.texts(document, None, language, ProductTexts::default(), found)
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
        && composed.len() <= LONGEST_NAME
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
