//! `link-parity`: links and pictures of a translation lead where those of its source lead.
//!
//! Links between texts of the site name the source's file, and lead into the reader's market by themselves. One that leaves
//! the site may be meant to lead to another language: the site can say so (`[audit] ignore`).

use super::parity::differ;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::LinkParity,
    level: Level::Warning,
    import: OnImport::Refuse,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let hint = "Keep the targets of the source's links and pictures; only their words are translated.";
    found.extend(differ(case, "links", |marks| &marks.links, hint));
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, says};
    use super::RULE;

    #[test]
    fn links_lead_where_they_led() {
        check(
            &RULE,
            &[
                (body("de", "[a](b.md) ![c](d.jpg)", "![C](d.jpg) [A](b.md)"), &[]),
                (body("de", "[a](b.md)", "A"), &["A"]),
                (body("de", "see [a][1]\n\n[1]: b.md", "[A](b.md)"), &[]),
            ],
        );
        says(
            &RULE,
            body("de", "[a](../b/index.md)", "[a](../c/index.md)"),
            "its links differ: the source has ../b/index.md, the translation ../c/index.md",
            "Keep the targets of the source's links and pictures; only their words are translated.",
        );
    }
}
