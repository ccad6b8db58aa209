//! `same-as-source`: the texts of a file are not those of the source, word for word.
//!
//! A name, a size or a loanword is the same in many languages, so a text counts only if it has at least two words beside what the
//! glossary keeps, one of them in small letters: "Mountain-200 Black" says nothing, "Chromoly steel" does. A file is told of once,
//! with all its texts that are the same; where one of them counts, titles in capitals are named too.

use super::prose::words;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::SameAsSource,
    level: Level::Warning,
    import: OnImport::Tell,
    check: Check::File(check),
};

/// So many are named.
const NAMED: usize = 5;

fn check(cases: &[Case<'_>]) -> Option<(usize, Finding)> {
    let same = |case: &Case<'_>| {
        case.source.is_some_and(|source| {
            source.text.raw == case.text.raw
                && source.locale.language() != case.locale.language()
                && words_of(case) > 1
        })
    };
    let same: Vec<usize> = (0..cases.len()).filter(|n| same(&cases[*n])).collect();
    let first = same.iter().copied().find(|n| has_small(&cases[*n]))?;
    let case = &cases[first];
    let fields: Vec<String> = same.iter().take(NAMED).map(|n| format!("`{}`", cases[*n].field)).collect();
    let more = match same.len().saturating_sub(NAMED) {
        0 => String::new(),
        n => format!(" and {n} more"),
    };
    let message = match cases.len() {
        1 => "it is the source, word for word".to_owned(),
        _ => format!("the source's own words stand here, in {}{more}", fields.join(", ")),
    };
    let hint = format!(
        "Translate into {}, or leave out what is to be borrowed: pages say of what language it is. Names belong into \
         the glossary: keep = [\"…\"].",
        case.language()
    );
    Some((first, case.whole(message, hint)))
}

/// Words of three letters and more that are no kept ones.
fn own_words<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c str> {
    let prose = &case.text.prose.text;
    let kept =
        |word: &str| case.glossary.keep.iter().any(|kept| kept.split_whitespace().any(|part| part == word));
    let long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() > 2 || !word.is_ascii();
    words(prose).map(|word| &prose[word]).filter(long).filter(move |word| !kept(word))
}

fn words_of(case: &Case<'_>) -> usize {
    own_words(case).count()
}

fn has_small(case: &Case<'_>) -> bool {
    own_words(case).any(|word| word.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, message, says, title};
    use super::RULE;

    #[test]
    fn what_was_copied_is_found() {
        let copied = "Chromoly steel.";
        check(
            &RULE,
            &[
                (body("de", copied, copied), &[copied]),
                (body("de", copied, "Chromstahl."), &[]),
                (body("en-GB", copied, copied), &[]),
                (title("de", "Anchor Teapot", "Anchor Teapot"), &[]),
                (title("de", "Service", "Service"), &[]),
                (title("de", "28 cm (11 in)", "28 cm (11 in)"), &[]),
                (message("fr", "Page { $n }", "Page { $n }"), &[]),
            ],
        );
        assert!(RULE.is_of_files());
        says(
            &RULE,
            title("de", "Round mug", "Round mug"),
            "it is the source, word for word",
            "Translate into German, or leave out what is to be borrowed: pages say of what language it is. Names \
             belong into the glossary: keep = [\"…\"].",
        );
    }
}
