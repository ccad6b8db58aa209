//! `length-ratio`: a translation says about as much as its source.
//!
//! Languages differ by a half or so; a text that is a fifth or five times as wide has lost a part, or got one too many.

use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::{Level, columns_of};
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::LengthRatio,
    level: Level::Warning,
    import: OnImport::Tell,
    check: Check::Text(check),
};

/// So much longer is amiss, or so much shorter.
const TIMES: usize = 5;
/// Below that, a word more or less is much.
const COLUMNS: usize = 80;

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let Some(source) = case.translated() else { return };
    let width = |text: &str| text.chars().map(columns_of).sum::<usize>();
    let (here, there) = (width(&source.text.prose.text), width(&case.text.prose.text));
    let (less, more) = (here.min(there), here.max(there));
    if more < COLUMNS || more < TIMES * less {
        return;
    }
    let what = if there < here { "shorter" } else { "longer" };
    let times = more / less.max(1);
    let hint = "See whether a part of it was lost, or belongs to another text.";
    found.push(case.whole(format!("it is {times} times {what} than its source"), hint));
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, says};
    use super::RULE;

    #[test]
    fn what_lost_a_part_is_found() {
        let long = "A mug for every day. ".repeat(10);
        check(
            &RULE,
            &[
                (body("de", &long, &"Ein Becher. ".repeat(10)), &[]),
                (body("de", "A mug", "Ein Becher für jeden Tag"), &[]),
                (
                    body("zh", &long, "每天都用的杯子，每天都用的杯子。"),
                    &["每天都用的杯子，每天都用的杯子。"],
                ),
            ],
        );
        says(
            &RULE,
            body("de", &long, "Ein Becher."),
            "it is 17 times shorter than its source",
            "See whether a part of it was lost, or belongs to another text.",
        );
    }
}
