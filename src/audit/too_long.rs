//! `too-long`: a text is no wider than what is shown of it.
//!
//! [`widest`] says how wide that is, field by field, in columns: a letter of Chinese, Japanese or Korean takes two. Where the
//! source is too long already, its translations are not told of.

use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::translation::widest;
use crate::catalog::{Level, columns_of};
use crate::diag::Code;

pub const RULE: Rule =
    Rule { code: Code::TooLong, level: Level::Warning, import: OnImport::Tell, check: Check::Text(check) };

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let Some(widest) = widest(case.field).filter(|_| !case.family.is_fluent()) else { return };
    let width = |text: &str| text.chars().map(columns_of).sum::<usize>();
    let wide = width(case.text.raw);
    if wide <= widest || case.source.is_some_and(|source| width(source.text.raw) > widest) {
        return;
    }
    let mut columns = 0;
    let fits = case.text.raw.char_indices().find(|(_, c)| {
        columns += columns_of(*c);
        columns > widest
    });
    let range = fits.map_or(0, |(at, _)| at)..case.text.raw.len();
    let message = format!("it is {wide} columns wide, and {widest} are shown");
    found.push(Finding {
        range,
        message,
        hint: format!("Say it in {widest} columns, or put what matters first."),
    });
}

#[cfg(test)]
mod tests {
    use super::super::cases::{Sample, body, check, says};
    use super::RULE;

    #[test]
    fn what_is_cut_off_is_found() {
        let (long, cjk) = ("x".repeat(66), "茶".repeat(33));
        let seo = |locale, source, text| Sample { field: "seo.title", ..body(locale, source, text) };
        check(
            &RULE,
            &[
                (seo("de", "A", &long[..65]), &[]),
                (seo("de", "A", &long), &["x"]),
                (seo("ja", "A", &cjk), &["茶"]),
                (seo("de", &long, &long), &[]),
                (body("de", "A", &long), &[]),
            ],
        );
        says(
            &RULE,
            seo("de", "", &long),
            "it is 66 columns wide, and 65 are shown",
            "Say it in 65 columns, or put what matters first.",
        );
    }
}
