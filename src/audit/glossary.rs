//! `glossary`: where the source has a term, the translation has one of the term's translations, in some form.
//!
//! [`terms`](super::terms) says which forms are taken for one. In an audit, pages and what search engines are told are passed over:
//! each language words them anew.

use super::terms::{Ending, find, fold, has_some_form};
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule =
    Rule { code: Code::Glossary, level: Level::Warning, import: OnImport::Tell, check: Check::Text(check) };

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let Some(source) = case.translated() else { return };
    if case.glossary.terms.is_empty() || case.is_free() {
        return;
    }
    let text = &source.text.prose.text;
    let terms =
        case.glossary.terms.iter().map(|term| (term, find(text, &term.source, Ending::Bent, source.locale)));
    let terms: Vec<_> = terms.filter(|(_, places)| !places.is_empty()).collect();
    let mut folded = None;
    for (term, places) in &terms {
        let words = term.in_language(case.locale);
        // A mug within a travel mug is not asked for.
        let within = |place: &std::ops::Range<usize>| {
            terms.iter().flat_map(|(_, others)| others).any(|other| {
                other.start <= place.start && place.end <= other.end && other.len() > place.len()
            })
        };
        if words.is_empty() || places.iter().all(within) {
            continue;
        }
        let folded = folded.get_or_insert_with(|| fold(&case.text.prose.text));
        if words.iter().any(|word| has_some_form(folded, word)) {
            continue;
        }
        let message =
            format!("the source has the term `{}`, the translation no form of {}", term.source, told(words));
        let note = term.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        let hint =
            format!("Write {}{note}, or give the glossary the word that is right here too.", told(words));
        found.push(case.whole(message, hint));
    }
}

fn told(words: &[String]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(" or ")
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, says, title};
    use super::RULE;

    #[test]
    fn terms_are_translated_as_agreed() {
        check(
            &RULE,
            &[
                (title("de", "Blue mugs", "Blaue Kaffeebecher"), &[]),
                (title("de-CH", "Blue mugs", "Blaue Tassen"), &[]),
                (title("pl", "Blue mugs", "Niebieskie kubki"), &[]),
                (title("ja", "A mug", "青いマグカップ"), &[]),
                (title("fr", "A mug", "Un bol"), &[]),
                (title("de", "Smug", "Selbstgefällig"), &[]),
                (title("de", "Travel mug", "Thermobecher"), &[]),
                (body("de", "A travel mug", "Eine Flasche"), &["Eine Flasche"]),
                (body("pl", "A mug", "Filiżanka"), &["Filiżanka"]),
            ],
        );
        says(
            &RULE,
            title("de", "A mug", "Ein Krug"),
            "the source has the term `mug`, the translation no form of `Becher` or `Tasse`",
            "Write `Becher` or `Tasse` (with a handle), or give the glossary the word that is right here too.",
        );
    }
}
