//! `placeholder-parity`: what is filled in at the source is filled in at the translation, and nothing else.
//!
//! Placeholders are `{ $name }`, `{name}`, `%s` and the like; of messages their variables, terms and other messages, in
//! whichever of their forms.

use super::parity::differ;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::PlaceholderParity,
    level: Level::Error,
    import: OnImport::Refuse,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let hint = "Write the placeholders of the source, letter for letter; their order is free.";
    found.extend(differ(case, "placeholders", |marks| &marks.placeholders, hint));
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, message, says};
    use super::RULE;

    #[test]
    fn what_is_filled_in_stays() {
        check(
            &RULE,
            &[
                (body("de", "For {name}: 5", "{ name }: 5"), &[]),
                (body("de", "100 % sure", "100% sicher"), &[]),
                (body("de", "%s of %1$d", "Von %1$d\n\n…"), &["Von %1$d"]),
                (body("de", "{first_name}", "{vorname}"), &["{vorname}"]),
                (message("de", "{ $n ->\n [one] one\n *[other] { $n }\n}", "{ $n } und { $n }"), &[]),
                (
                    message("ja", "{ $n ->\n [one] one\n *[other] { $n } of { -brand }\n}", "{ $n }"),
                    &["{ $n }"],
                ),
                (message("de", "Hi", "Hallo { \"{\" }"), &[]),
            ],
        );
        says(
            &RULE,
            message("de", "Hi { $shop }", "Hallo"),
            "its placeholders differ: the source has {$shop}, the translation none",
            "Write the placeholders of the source, letter for letter; their order is free.",
        );
    }
}
