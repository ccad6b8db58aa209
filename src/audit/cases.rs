//! Text in, text out: the cases of rules.

use super::{Case, Check, Finding, Rule, Source, Text};
use crate::catalog::translation::Family;
use crate::catalog::{Forbidden, Glossary, Term};
use crate::locale::Locale;

/// A text as a rule sees it. Without a source it is no translation.
pub struct Sample<'s> {
    pub family: Family,
    pub field: &'s str,
    pub locale: &'s str,
    pub source: Option<&'s str>,
    pub text: &'s str,
}

/// A body.
pub fn body<'s>(locale: &'s str, source: &'s str, text: &'s str) -> Sample<'s> {
    Sample {
        family: Family::Product,
        field: "body",
        locale,
        source: Some(source).filter(|s| !s.is_empty()),
        text,
    }
}

pub fn title<'s>(locale: &'s str, source: &'s str, text: &'s str) -> Sample<'s> {
    Sample { field: "title", ..body(locale, source, text) }
}

pub fn message<'s>(locale: &'s str, source: &'s str, text: &'s str) -> Sample<'s> {
    Sample { family: Family::Messages, field: "hello", ..body(locale, source, text) }
}

fn find(rule: &Rule, sample: &Sample<'_>, strict: bool) -> Vec<Finding> {
    let (english, locale): (Locale, Locale) = ("en".parse().unwrap(), sample.locale.parse().unwrap());
    let text = Text::new(sample.family, sample.field, sample.text);
    let source = Text::new(sample.family, sample.field, sample.source.unwrap_or_default());
    let source = sample.source.map(|_| Source { text: &source, locale: &english });
    let glossary = glossary();
    let (family, field) = (sample.family, sample.field);
    let case = Case {
        family,
        field,
        locale: &locale,
        text: &text,
        source,
        glossary: &glossary,
        markets: &["de"],
        strict,
    };
    rule.find(&case)
}

/// Expects of each text the parts that an audit finds in it.
pub fn check(rule: &Rule, cases: &[(Sample<'_>, &[&str])]) {
    check_as(rule, cases, false);
}

/// Expects of each text the parts that are found in it when it comes back from a translator.
pub fn check_strictly(rule: &Rule, cases: &[(Sample<'_>, &[&str])]) {
    check_as(rule, cases, true);
}

fn check_as(rule: &Rule, cases: &[(Sample<'_>, &[&str])], strict: bool) {
    for (sample, expected) in cases {
        let found = find(rule, sample, strict);
        let parts: Vec<&str> = found.iter().map(|finding| &sample.text[finding.range.clone()]).collect();
        assert_eq!(&parts, expected, "{} in {}: {found:?}", sample.text, sample.locale);
        assert!(found.iter().all(|finding| !finding.message.is_empty() && !finding.hint.is_empty()));
    }
}

/// Expects what is said of a text, and the hint.
pub fn says(rule: &Rule, sample: Sample<'_>, message: &str, hint: &str) {
    let found = find(rule, &sample, false);
    let [finding] = &found[..] else { panic!("{found:?}") };
    assert_eq!((finding.message.as_str(), finding.hint.as_str()), (message, hint));
}

/// Expects that what is found, whatever it is, can be shown.
pub fn shows(rule: &Rule, sample: &Sample<'_>) {
    for strict in [false, true] {
        for finding in find(rule, sample, strict) {
            assert!(sample.text.get(finding.range.clone()).is_some(), "{finding:?}");
        }
    }
}

fn glossary() -> Glossary {
    let words = |tag: &str, words: &[&str]| {
        (tag.parse().unwrap(), words.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>())
    };
    let forbidden = |text: &str, locale: Option<&str>, markets: Option<&[&str]>| Forbidden {
        text: text.to_owned(),
        locale: locale.map(|l| l.parse().unwrap()),
        markets: markets.map(|ids| ids.iter().map(|id| (*id).to_owned()).collect()),
        instead: Some("kostenlos".to_owned()),
        why: Some("the law asks for proof".to_owned()),
    };
    Glossary {
        keep: vec!["Harbor".to_owned(), "G 1/4".to_owned()],
        terms: vec![
            Term {
                source: "mug".to_owned(),
                words: vec![
                    words("de", &["Becher", "Tasse"]),
                    words("pl", &["kubek"]),
                    words("ja", &["マグ"]),
                ],
                note: Some("with a handle".to_owned()),
            },
            Term { source: "travel mug".to_owned(), words: vec![words("de", &["Thermobecher"])], note: None },
        ],
        forbidden: vec![
            forbidden("gratis", Some("de"), None),
            forbidden("heil*", None, Some(&["de"])),
            forbidden("heil*", None, Some(&["us"])),
        ],
    }
}

impl Rule {
    /// Whether it looks at all texts of a file at once.
    pub fn is_of_files(&self) -> bool {
        matches!(self.check, Check::File(_))
    }
}
