//! `no-break-space`: French has a space before ; : ! ? and inside « », at which no line ends.
//!
//! A plain space there is told of wherever French is spoken. That none stands there at all is told of in France and where its
//! rules hold (Imprimerie nationale, Lexique des règles typographiques): in Canada only the colon and « » have a space,
//! in Switzerland usage differs.

use std::ops::Range;

use super::case::and_more;
use super::prose::OBJECT;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::NoBreakSpace,
    level: Level::Warning,
    import: OnImport::Pass,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    if case.locale.language() != "fr" {
        return;
    }
    let strict = !matches!(case.locale.region(), Some("CA" | "CH"));
    let prose = &case.text.prose.text;
    let mut places: Vec<(Range<usize>, char)> = Vec::new();
    for (at, sign) in prose.char_indices().filter(|(_, c)| matches!(c, ';' | ':' | '!' | '?' | '»' | '«')) {
        let end = at + sign.len_utf8();
        // Between the sign and the word it belongs to.
        let (gap, range) = match sign {
            '«' => {
                (prose[end..].chars().next(), at..end + prose[end..].chars().next().map_or(0, char::len_utf8))
            }
            _ => {
                let before = prose[..at].chars().next_back();
                (before, at - before.map_or(0, char::len_utf8)..end)
            }
        };
        let Some(gap) = gap else { continue };
        let word = gap.is_alphanumeric() || matches!(gap, OBJECT | ')');
        let missing = word
            && match sign {
                // 18:30, C:\, a ratio
                ':' => strict && prose[end..].chars().next().is_none_or(char::is_whitespace),
                '«' | '»' => strict,
                _ => strict && prose[end..].chars().next().is_none_or(|c| !c.is_alphanumeric()),
            };
        if gap == ' ' || missing {
            places.push((range, sign));
        }
    }
    let Some((first, sign)) = places.first() else { return };
    let (side, space) = match sign {
        '«' => ("after", "« mot"),
        ':' | '»' => ("before", "U+00A0"),
        _ => ("before", "U+202F or U+00A0"),
    };
    let space = if *sign == '«' { "U+00A0" } else { space };
    let message = format!("French has a space {side} `{sign}` that does not break{}", and_more(places.len()));
    found.push(case.at(first.clone(), message, format!("Write a no-break space there: {space}.")));
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, message, says, title};
    use super::RULE;

    #[test]
    fn french_signs_have_their_space() {
        check(
            &RULE,
            &[
                (title("fr", "", "Un bol\u{a0}: bleu\u{202f}!"), &[]),
                (title("fr", "", "Un bol : bleu"), &[" :"]),
                (title("fr", "", "Un bol!"), &["l!"]),
                (title("fr-CA", "", "Un bol! À 18:30?"), &[]),
                (title("fr-CA", "", "Un bol !"), &[" !"]),
                (title("fr", "", "18:30, 1:2, «\u{a0}mot\u{a0}», quoi\u{a0}?!"), &[]),
                (title("fr", "", "« mot »"), &["« "]),
                (title("fr-CH", "", "«mot»"), &[]),
                (body("fr", "", "Voir https://a.example/?b : oui"), &[" :"]),
                (message("fr", "", "{ $shop } : boutique"), &[" :"]),
                (title("en", "", "a : b!"), &[]),
            ],
        );
        says(
            &RULE,
            title("fr", "", "Un bol : bleu !"),
            "French has a space before `:` that does not break (and 1 more)",
            "Write a no-break space there: U+00A0.",
        );
    }
}
