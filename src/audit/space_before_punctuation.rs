//! `space-before-punctuation`: no space stands before a comma, a full stop and the like.
//!
//! French and Breton have one before ; : ! ? (see `no-break-space`). Thai, Lao, Khmer, Burmese and the languages of India are
//! left alone where they use a space in such a place.

use super::case::and_more;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::SpaceBeforePunctuation,
    level: Level::Warning,
    import: OnImport::Pass,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let signs = signs(case.locale.language());
    let prose = &case.text.prose.text;
    let mut places = Vec::new();
    for (at, sign) in prose.char_indices().filter(|(_, c)| signs.contains(*c)) {
        let before = prose[..at].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let after = prose[at + sign.len_utf8()..].chars().next();
        // ".NET", " .5", ":)" and "..." begin something.
        let ends = after.is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '“' | '”' | '»' | ')'));
        // "1 : 2" is a ratio.
        let word = before.ends_with(|c: char| c.is_alphabetic() || matches!(c, ')' | '”' | '»' | '“'))
            || (sign != ':' && before.ends_with(|c: char| c.is_alphanumeric() || c == super::prose::OBJECT));
        if before.len() < at && ends && word {
            places.push(before.len()..at + sign.len_utf8());
        }
    }
    if let Some(first) = places.first() {
        let sign = prose[first.clone()].chars().next_back().unwrap_or(',');
        let message = format!("a space stands before `{sign}`{}", and_more(places.len()));
        found.push(case.at(first.clone(), message, "Take it out: a line could end between the two."));
    }
}

fn signs(language: &str) -> &'static str {
    match language {
        "fr" | "br" => ",.",
        "th" | "lo" | "km" | "my" | "bo" | "dz" => ",",
        "hi" | "mr" | "ne" | "bn" | "pa" | "gu" | "or" | "as" | "te" | "kn" | "ml" | "ta" | "si" => ",.",
        _ => ",.;:!?،؛؟、。，；：！？",
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, message, says, title};
    use super::RULE;

    #[test]
    fn signs_stand_by_their_words() {
        check(
            &RULE,
            &[
                (title("de", "", "Ein Becher , blau"), &[" ,"]),
                (title("de", "", "Ein Becher, blau: 1 : 2, .NET, .5 … ..."), &[]),
                (title("fr", "", "Un bol : bleu !"), &[]),
                (title("fr", "", "Un bol , bleu"), &[" ,"]),
                (title("es", "", "¿Un vaso ?"), &[" ?"]),
                (title("th", "", "ถ้วย ?"), &[]),
                (title("ar", "", "كوب ، أزرق"), &[" ،"]),
                (body("en", "", "`mug` , ¤ : x"), &[" ,"]),
                (message("de", "", "{ $shop } : Laden"), &[]),
                (message("de", "", "{ $shop } , Laden"), &[" ,"]),
            ],
        );
        says(
            &RULE,
            title("de", "", "a , b . c"),
            "a space stands before `,` (and 1 more)",
            "Take it out: a line could end between the two.",
        );
    }
}
