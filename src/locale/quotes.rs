//! The marks that a language puts around what it quotes.

use super::{Locale, cldr};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotes {
    pub start: String,
    pub end: String,
    /// Around a quotation within another.
    pub inner_start: String,
    pub inner_end: String,
}

impl Quotes {
    pub fn new(locale: &Locale) -> Self {
        let rows = cldr::QUOTES.locale(locale.id());
        let get = |key| rows.get(key).unwrap_or_default().into_owned();
        Self {
            start: get("start"),
            end: get("end"),
            inner_start: get("inner-start"),
            inner_end: get("inner-end"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_are_the_languages_own() {
        for (tag, marks) in [
            ("en", "“”‘’"),
            ("de", "„“‚‘"),
            ("de-CH", "„“‚‘"),
            ("fr", "«»«»"),
            ("fr-CH", "«»‹›"),
            ("ja", "「」『』"),
            ("zh-Hant-TW", "「」『』"),
            ("sv", "””’’"),
            ("pt-PT", "«»“”"),
            ("tlh", "“”‘’"),
        ] {
            let Quotes { start, end, inner_start, inner_end } = Quotes::new(&tag.parse().unwrap());
            assert_eq!([start, end, inner_start, inner_end].concat(), marks, "{tag}");
        }
    }
}
