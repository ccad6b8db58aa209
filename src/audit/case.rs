//! What a rule looks at, and what it finds.

use std::ops::Range;

use super::text::Text;
use crate::catalog::Glossary;
use crate::catalog::translation::Family;
use crate::locale::{Locale, english, language_name_in};

/// A text of a language.
pub struct Case<'c> {
    pub family: Family,
    /// As in [`Unit::field`](crate::catalog::translation::Unit::field).
    pub field: &'c str,
    pub locale: &'c Locale,
    pub text: &'c Text<'c>,
    /// None of a text that is no translation.
    pub source: Option<Source<'c>>,
    pub glossary: &'c Glossary,
    /// The ids of the markets that show it.
    pub markets: &'c [&'c str],
    /// It comes back from a translator, who had the source at hand: nothing is left out on purpose.
    pub strict: bool,
}

/// What a translation was made from.
#[derive(Clone, Copy)]
pub struct Source<'c> {
    pub text: &'c Text<'c>,
    pub locale: &'c Locale,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Bytes of the text.
    pub range: Range<usize>,
    pub message: String,
    pub hint: String,
}

impl<'c> Case<'c> {
    /// The source, where the text says something else in another language.
    pub fn translated(&self) -> Option<Source<'c>> {
        self.source.filter(|source| source.text.raw != self.text.raw)
    }

    /// Whether it says what holds in a country, rather than what the source says: contact, returns, privacy.
    pub fn is_told_anew(&self) -> bool {
        self.family == Family::Page
    }

    /// Whether it is worded anew in each language, and owes its source no number and no term: a page, and what search engines
    /// are told. What a translator sends back is held to its source all the same.
    pub fn is_free(&self) -> bool {
        !self.strict && (self.is_told_anew() || self.field.starts_with("seo."))
    }

    /// A finding that concerns the text as a whole: it shows in its first line.
    pub fn whole(&self, message: impl Into<String>, hint: impl Into<String>) -> Finding {
        let end = self.text.raw.find('\n').unwrap_or(self.text.raw.len());
        Finding { range: 0..end, message: message.into(), hint: hint.into() }
    }

    /// A finding at a place of its prose.
    pub fn at(&self, prose: Range<usize>, message: impl Into<String>, hint: impl Into<String>) -> Finding {
        Finding { range: self.text.prose.place(prose), message: message.into(), hint: hint.into() }
    }

    /// What the text's language is called in English.
    pub fn language(&self) -> String {
        language(self.locale)
    }
}

/// "German", "Brazilian Portuguese".
pub fn language(locale: &Locale) -> String {
    language_name_in(locale, &english())
}

/// " (and 2 more)", where there is more than one.
pub fn and_more(count: usize) -> String {
    match count {
        0 | 1 => String::new(),
        n => format!(" (and {} more)", n - 1),
    }
}
