//! `markup-parity`: a translation has the form of its source: headings, lists, tables, quotations, code, HTML.
//!
//! Emphasis is told of only where all of it is gone or has come, and where the script has it: nobody slants Chinese, Arabic
//! or Thai. Paragraphs may be cut as the language likes. A `bdi`, which keeps directions apart, may stand where it is needed. A page,
//! which says what holds in a country, has the form that it needs there.

use super::text::Kind;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;
use crate::locale::Locale;

pub const RULE: Rule = Rule {
    code: Code::MarkupParity,
    level: Level::Warning,
    import: OnImport::Tell,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let Some(source) = case.translated().filter(|_| case.strict || !case.is_told_anew()) else { return };
    let (source, target) = (&source.text.marks.kinds, &case.text.marks.kinds);
    let mut differ = Vec::new();
    let mut kinds: Vec<&Kind> = source.keys().chain(target.keys()).collect();
    kinds.sort();
    kinds.dedup();
    for kind in kinds {
        let count =
            |kinds: &std::collections::BTreeMap<Kind, usize>| kinds.get(kind).copied().unwrap_or_default();
        let (here, there) = (count(source), count(target));
        let same = match kind {
            Kind::Emphasis => (here == 0) == (there == 0) || !slants(case.locale),
            Kind::Html(name) if name == "bdi" => true,
            _ => here == there,
        };
        if !same {
            differ.push(format!("the source has {}, the translation {there}", told(kind, here)));
        }
    }
    if !differ.is_empty() {
        let hint = "Give the translation the headings, lists and marks of its source.";
        found.push(case.whole(format!("its form differs: {}", differ.join("; ")), hint));
    }
}

fn slants(locale: &Locale) -> bool {
    matches!(locale.maximize().script(), Some("Latn" | "Cyrl" | "Grek" | "Armn" | "Geor"))
}

fn told(kind: &Kind, count: usize) -> String {
    let s = if count == 1 { "" } else { "s" };
    match kind {
        Kind::Heading(level) => format!("{count} heading{s} of level {}", *level as usize),
        Kind::List => format!("{count} list{s}"),
        Kind::ListItem => format!("{count} item{s} in lists"),
        Kind::Table => format!("{count} table{s}"),
        Kind::Quotation => format!("{count} quotation{s}"),
        Kind::CodeBlock => format!("{count} block{s} of code"),
        Kind::Code => format!("{count} piece{s} of code"),
        Kind::Emphasis => format!("{count} emphasized word{s}"),
        Kind::Html(name) => format!("{count} <{name}>"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, says};
    use super::RULE;

    #[test]
    fn form_stays() {
        check(
            &RULE,
            &[
                (body("de", "# A\n\nb *c* **d**", "# A\n\n*b* c\n\nd"), &[]),
                (body("ja", "*a* b", "あ い"), &[]),
                (body("de", "*a* b", "a b"), &["a b"]),
                (body("de", "a<br>b <b>c</b>", "a b <b>c</b>"), &["a b <b>c</b>"]),
                (body("de", "", "# A"), &[]),
            ],
        );
        says(
            &RULE,
            body("de", "## A\n\n- b\n- c", "### A\n\n- b"),
            "its form differs: the source has 1 heading of level 2, the translation 0; the source has 0 headings of level \
             3, the translation 1; the source has 2 items in lists, the translation 1",
            "Give the translation the headings, lists and marks of its source.",
        );
    }
}
