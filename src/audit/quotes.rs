//! `quotes`: quotation marks are those of the language, and of one kind.
//!
//! The marks are the CLDR's (`delimiters`), with those that are in use beside them (OPENERS). Told of are straight marks around
//! words, marks that open a quotation in another language only, and apostrophes of two kinds. Inches and seconds are no marks:
//! a `"` behind a digit is passed over.

use std::ops::Range;

use super::case::and_more;
use super::prose::OBJECT;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;
use crate::locale::{Locale, Quotes};

pub const RULE: Rule =
    Rule { code: Code::Quotes, level: Level::Warning, import: OnImport::Pass, check: Check::Text(check) };

/// Marks that open a quotation in a language beside those of the CLDR, as books and newspapers have them.
const OPENERS: &[(&str, &str)] = &[
    ("ar fa ur ps ckb ug", "«“”„"),
    ("bg mk sr hr bs sl", "„»“«"),
    ("be ru uk kk ky uz mn tg tt", "«„“"),
    ("az tr tk ku", "“«„"),
    ("ca eu gl es it pt", "«“"),
    ("cs sk de lb", "„»"),
    ("da nb nn no", "«»„“”"),
    ("el hy ka sq", "«“„"),
    ("en cy ga", "“"),
    ("et lt lv", "„“«"),
    ("fi sv", "”»"),
    ("fr", "«“"),
    ("he yi", "”„“״"),
    ("hu pl ro", "„»«"),
    ("is fo", "„“"),
    ("ja", "「『“〝"),
    ("ko zh yue", "“「『"),
    ("nl af", "“„"),
    ("vi id ms th", "“«"),
];

/// Marks that open a quotation somewhere.
const ANY: &str = "“„«「『";

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let prose = &case.text.prose.text;
    if !prose.contains(|c| matches!(c, '"' | '\'') || ANY.contains(c)) {
        return;
    }
    let Quotes { start, end, .. } = Quotes::new(case.locale);
    let inside = if case.locale.language() == "fr" { "\u{a0}…\u{a0}" } else { "…" };
    let own = format!("{start}{inside}{end}");
    let straight = straight(prose);
    if let Some(first) = straight.first() {
        let message = format!(
            "straight quotation marks, where {} has {own}{}",
            case.language(),
            and_more(straight.len())
        );
        found.push(case.at(first.clone(), message, format!("Write {own}.")));
    }
    let allowed = openers(case.locale);
    let strangers: Vec<Range<usize>> =
        opening(prose).filter(|range| !allowed.contains(&prose[range.clone()])).collect();
    if let Some(first) = strangers.first() {
        let mark = &prose[first.clone()];
        let message =
            format!("`{mark}` opens no quotation in {}{}", case.language(), and_more(strangers.len()));
        found.push(case.at(first.clone(), message, format!("Write {own}.")));
    }
    if let Some(apostrophe) = mixed_apostrophes(prose) {
        let message = "apostrophes of two kinds, ' and ’";
        found.push(case.at(apostrophe, message, "Write ’ everywhere."));
    }
}

fn openers(locale: &Locale) -> String {
    let Quotes { start, inner_start, .. } = Quotes::new(locale);
    let more = OPENERS.iter().find(|(languages, _)| languages.split(' ').any(|l| l == locale.language()));
    let swiss = if matches!(locale.region(), Some("CH" | "LI")) { "«‹" } else { "" };
    [start.as_str(), inner_start.as_str(), more.map_or(ANY, |(_, marks)| *marks), swiss].concat()
}

/// Pairs of straight marks around words.
fn straight(prose: &str) -> Vec<Range<usize>> {
    let mut pairs = Vec::new();
    let mut at = 0;
    for line in prose.split_inclusive('\n') {
        let mut open = None;
        for (i, _) in line.match_indices('"') {
            let before = line[..i].chars().next_back();
            let after = line[i + 1..].chars().next();
            match open {
                None if opens(before, after) => open = Some(i),
                // Inches within what was opened.
                Some(start) if !before.is_some_and(char::is_whitespace) && i > start + 1 => {
                    pairs.push(at + start..at + i + 1);
                    open = None;
                }
                _ => {}
            }
        }
        at += line.len();
    }
    pairs
}

/// Whether a mark stands before a word rather than behind one.
fn opens(before: Option<char>, after: Option<char>) -> bool {
    let begins = before
        .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '/' | '-' | '–' | '—' | '¿' | '¡'));
    let wide = before.is_some_and(|c| c > '\u{2e80}' && !c.is_numeric());
    (begins || wide) && after.is_some_and(|c| c.is_alphanumeric() || matches!(c, OBJECT | '…' | '¿' | '¡'))
}

/// Marks that open a quotation. One of the fullwidth kind opens wherever it stands; others where a word begins.
fn opening(prose: &str) -> impl Iterator<Item = Range<usize>> {
    prose.char_indices().filter(|(_, c)| ANY.contains(*c)).filter_map(|(at, mark)| {
        let end = at + mark.len_utf8();
        let before = prose[..at].chars().next_back();
        let after = prose[end..].chars().next();
        let after = match after {
            Some('\u{a0}' | '\u{202f}' | ' ') if mark == '«' => prose[end..].chars().nth(1),
            after => after,
        };
        (matches!(mark, '「' | '『') || opens(before, after)).then_some(at..end)
    })
}

/// The first straight apostrophe of a text that has the other kind too.
fn mixed_apostrophes(prose: &str) -> Option<Range<usize>> {
    let within = |sign: char| {
        prose.match_indices(sign).map(|(at, _)| at).find(|at| {
            let letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
            letter(prose[..*at].chars().next_back()) && letter(prose[at + sign.len_utf8()..].chars().next())
        })
    };
    within('’')?;
    within('\'').map(|at| at..at + 1)
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, message, says, title};
    use super::RULE;

    #[test]
    fn quotations_have_the_marks_of_their_language() {
        check(
            &RULE,
            &[
                (title("de", "", "Ein „guter“ Becher, 11\" hoch"), &[]),
                (title("de", "", "Ein »guter« Becher"), &[]),
                (title("de-CH", "", "Ein «guter» Becher"), &[]),
                (title("de", "", "Ein “guter” Becher"), &["“"]),
                (title("de", "", "Ein \"guter\" Becher"), &["\"guter\""]),
                (title("en", "", "A 5\" by 7\" frame"), &[]),
                (title("en", "", "The “good” mug, rock ’n’ roll"), &[]),
                (title("en", "", "The „good“ mug"), &["„"]),
                (title("fr", "", "Un «\u{a0}bon\u{a0}» bol"), &[]),
                (title("pl", "", "„Dobry” kubek"), &[]),
                (title("ru", "", "«Хорошая» кружка"), &[]),
                (title("ja", "", "「良い」マグ"), &[]),
                (title("ja", "", "これは\"良い\"マグ"), &["\"良い\""]),
                (title("zh", "", "“好”杯子"), &[]),
                (title("sv", "", "En ”god” mugg"), &[]),
                (title("he", "", "ספל ”טוב”, 5 ס״מ, ארה\"ב"), &[]),
                (title("en", "", "the maker's and the shop’s"), &["'"]),
                (body("de", "", "`\"a\"` <b class=\"x\">b</b>"), &[]),
                (message("de", "", "Artikel \"{ $name }\""), &["\"{ $name }\""]),
                (message("de", "", "{ $n ->\n    [one] „{ $x }“\n   *[other] “{ $x }”\n}"), &["“"]),
            ],
        );
        says(
            &RULE,
            title("fr", "", "Un \"bon\" bol, un \"beau\" bol"),
            "straight quotation marks, where French has «\u{a0}…\u{a0}» (and 1 more)",
            "Write «\u{a0}…\u{a0}».",
        );
    }
}
