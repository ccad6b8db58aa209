//! `link-parity`: links and pictures of a translation lead where those of its source lead.
//!
//! Links between texts of the site name the source's file, and lead into the reader's market by themselves. A text that comes
//! back from a translator must have each of them. In an audit, a mailbox or a telephone may be another, and a page, which
//! says what holds in a country, need only have those of the source that stay within the site.

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
    let Some(source) = case.translated() else { return };
    if !case.strict && is_alike(case, &source.text.marks.links) {
        return;
    }
    let hint = "Keep the targets of the source's links and pictures; only their words are translated.";
    found.extend(differ(case, "links", |marks| &marks.links, hint));
}

/// Whether the links of the source are there, but for what is each language's own.
fn is_alike(case: &Case<'_>, source: &[String]) -> bool {
    let plain = |links: &[String]| -> Vec<String> {
        let mut plain: Vec<String> = links.iter().map(|link| own(link).to_owned()).collect();
        plain.dedup();
        plain
    };
    let (source, target) = (plain(source), plain(&case.text.marks.links));
    if case.is_told_anew() {
        return source.iter().filter(|link| !link.contains(':')).all(|link| target.contains(link));
    }
    source == target
}

/// A link without what it has of a language.
fn own(link: &str) -> &str {
    ["mailto:", "tel:"].into_iter().find(|scheme| link.starts_with(scheme)).unwrap_or(link)
}

#[cfg(test)]
mod tests {
    use super::super::cases::{Sample, body, check, check_strictly, says};
    use super::RULE;
    use crate::catalog::translation::Family;

    fn page<'s>(locale: &'s str, source: &'s str, text: &'s str) -> Sample<'s> {
        Sample { family: Family::Page, ..body(locale, source, text) }
    }

    #[test]
    fn links_lead_where_they_led() {
        check(
            &RULE,
            &[
                (body("de", "[a](b.md) ![c](d.jpg)", "![C](d.jpg) [A](b.md)"), &[]),
                (body("de", "[a](b.md)", "A"), &["A"]),
                (body("de", "[a](mailto:a@b.example)", "[A](mailto:c@d.example)"), &[]),
                (body("de", "[a](https://a.example)", "[A](https://b.example)"), &["[A](https://b.example)"]),
                (page("de", "[a](b.md) [c](https://c.example)", "[A](b.md), [D](d.md)"), &[]),
                (page("de", "[a](b.md)", "A"), &["A"]),
                (body("de", "see [a][1]\n\n[1]: b.md", "[A](b.md)"), &[]),
            ],
        );
        check_strictly(
            &RULE,
            &[(page("de", "[a](b.md)", "[A](b.md), [D](d.md)"), &["[A](b.md), [D](d.md)"])],
        );
        says(
            &RULE,
            body("de", "[a](../b/index.md)", "[a](../c/index.md)"),
            "its links differ: the source has ../b/index.md, the translation ../c/index.md",
            "Keep the targets of the source's links and pictures; only their words are translated.",
        );
    }
}
