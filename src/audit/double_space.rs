//! `double-space`: words are parted by one space.
//!
//! Two no-break spaces, or one beside a plain one, are two all the same. At the beginning of a line spaces are its form.

use super::case::and_more;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::DoubleSpace,
    level: Level::Warning,
    import: OnImport::Pass,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let prose = &case.text.prose.text;
    let space = |c: char| matches!(c, ' ' | '\u{a0}' | '\u{202f}');
    let mut places = Vec::new();
    let mut at = 0;
    while let Some(start) = prose[at..].find(space).map(|n| at + n) {
        let end = prose[start..].find(|c| !space(c)).map_or(prose.len(), |n| start + n);
        let between = start > 0 && !prose[..start].ends_with('\n') && !matches!(&prose[end..], "" | "\n");
        if between && prose[start..end].chars().count() > 1 && !prose[end..].starts_with('\n') {
            places.push(start..end);
        }
        at = end;
    }
    if let Some(first) = places.first() {
        let message = format!("two spaces where one is meant{}", and_more(places.len()));
        found.push(case.at(first.clone(), message, "Take one of them out."));
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, message, says, title};
    use super::RULE;

    #[test]
    fn one_space_is_enough() {
        check(
            &RULE,
            &[
                (title("de", "", "Ein  Becher"), &["  "]),
                (title("de", "", "Ein \u{a0}Becher"), &[" \u{a0}"]),
                (body("de", "", "Ein *guter* Becher.  \nNoch\n   einer: `a  b`"), &[]),
                (body("de", "", "| a  | b |\n|----|---|\n| c  | d |"), &[]),
                (message("de", "", "{ $n ->\n    [one]  eins\n   *[other] { $n }  Dinge\n}"), &["  "]),
            ],
        );
        says(
            &RULE,
            title("de", "", "a  b  c"),
            "two spaces where one is meant (and 1 more)",
            "Take one of them out.",
        );
    }
}
