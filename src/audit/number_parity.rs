//! `number-parity`: a translation has the numbers of its source, in whatever digits and order.
//!
//! Numbers in words ("two mugs") are not read, so a translation that spells one out is told of.

use super::parity::differ;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::NumberParity,
    level: Level::Warning,
    import: OnImport::Refuse,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let hint = "Write the numbers of the source. Where others are meant, such as other units, let `ignore` in \
                [audit] of site.toml say so.";
    found.extend(differ(case, "numbers", |marks| &marks.numbers, hint));
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, message, title};
    use super::RULE;

    #[test]
    fn numbers_stay() {
        check(
            &RULE,
            &[
                (body("de", "1,200 g for you", "Für dich: 1.200 g"), &[]),
                (body("ar", "1,200 g", "١٬٢٠٠ غ"), &[]),
                (title("de", "28 cm (11 in)", "28 cm"), &["28 cm"]),
                (body("de", "[7](a-8.md)", "[7](a-9.md)"), &[]),
                (
                    message(
                        "fr",
                        "{ $n ->\n [one] 1 mug\n *[other] { $n } mugs, 1 kg\n}",
                        "{ $n } tasses, 1 kg",
                    ),
                    &[],
                ),
                (body("de", "", "7"), &[]),
            ],
        );
    }
}
