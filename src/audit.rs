//! Rules for the quality of texts, each in a file of its own with its cases. What they find is said; nothing is changed.
//!
//! [`RULES`] lists them. A rule looks at a [`Case`]: a text, taken apart, and beside it the source it was made from. The
//! audit of a site goes over every text of every language ([`item`]); an import asks of single texts whether they can be taken
//! ([`judge`]).

mod case;
mod do_not_translate;
mod double_space;
mod forbidden_term;
mod glossary;
mod length_ratio;
mod link_parity;
mod markup_parity;
mod mixed_digits;
mod mixed_script_word;
mod no_break_space;
mod number_parity;
mod numbers;
mod parity;
mod place;
mod placeholder_parity;
mod prose;
mod quotes;
mod same_as_source;
mod script;
mod site;
mod space_before_punctuation;
mod terms;
mod text;
mod too_long;
mod wrong_language;
mod wrong_script;

#[cfg(test)]
mod cases;

use crate::catalog::translation::{Objection, Pair, is_own};
use crate::catalog::{Catalog, Level};
use crate::diag::Code;
pub use case::{Case, Finding, Source};
pub use site::{Audited, Found, Scope, item, market_file, promotion, theme};
use text::Text;

/// A rule.
pub struct Rule {
    /// Its name.
    pub code: Code,
    /// What becomes of its findings, where the site says nothing.
    pub level: Level,
    pub import: OnImport,
    check: Check,
}

/// What an import makes of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OnImport {
    /// The text is not taken.
    Refuse,
    /// It is told, and the text taken.
    Tell,
    /// Nothing: it can wait for the audit.
    Pass,
}

enum Check {
    /// A text by itself, or beside its source.
    Text(fn(&Case<'_>, &mut Vec<Finding>)),
    /// All texts of a file at once; the number is that of the text that it shows in.
    File(fn(&[Case<'_>]) -> Option<(usize, Finding)>),
}

/// All rules, in the order of [`crate::catalog::RULES`].
pub static RULES: &[Rule] = &[
    placeholder_parity::RULE,
    link_parity::RULE,
    number_parity::RULE,
    markup_parity::RULE,
    do_not_translate::RULE,
    glossary::RULE,
    forbidden_term::RULE,
    wrong_script::RULE,
    wrong_language::RULE,
    same_as_source::RULE,
    too_long::RULE,
    length_ratio::RULE,
    quotes::RULE,
    double_space::RULE,
    space_before_punctuation::RULE,
    no_break_space::RULE,
    mixed_digits::RULE,
    mixed_script_word::RULE,
];

impl Rule {
    /// What it finds in a text. The end of an address is no text in a language, but may be too long.
    fn find(&self, case: &Case<'_>) -> Vec<Finding> {
        if case.field == "slug" && self.code != Code::TooLong {
            return Vec::new();
        }
        match self.check {
            Check::Text(check) => {
                let mut found = Vec::new();
                check(case, &mut found);
                found
            }
            Check::File(check) => {
                check(std::slice::from_ref(case)).map(|(_, finding)| finding).into_iter().collect()
            }
        }
    }
}

/// What is held against a translation that comes back. `any_numbers`: its numbers may differ from the source's.
pub fn judge(catalog: &Catalog, pair: &Pair<'_>, any_numbers: bool) -> Vec<Objection> {
    let (source, target) =
        (Text::new(pair.family, pair.field, pair.source), Text::new(pair.family, pair.field, pair.target));
    let readers = catalog.site.markets.iter().filter(|market| is_own(market, pair.locale));
    let markets: Vec<&str> = readers.map(|market| market.id.as_str()).collect();
    let case = Case {
        family: pair.family,
        field: pair.field,
        locale: pair.locale,
        text: &target,
        source: Some(Source { text: &source, locale: pair.source_locale }),
        glossary: &catalog.glossary,
        markets: &markets,
        strict: true,
    };
    let mut objections = Vec::new();
    for rule in RULES {
        let skipped = rule.import == OnImport::Pass || (any_numbers && rule.code == Code::NumberParity);
        if skipped || catalog.site.audit.level(rule.code) == Some(Level::Off) {
            continue;
        }
        let refuses = rule.import == OnImport::Refuse;
        objections
            .extend(rule.find(&case).into_iter().map(|finding| Objection { why: finding.message, refuses }));
    }
    objections
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_that_a_site_can_name_is_there() {
        let codes: Vec<Code> = RULES.iter().map(|rule| rule.code).collect();
        assert_eq!(codes, crate::catalog::RULES);
        assert!(RULES.iter().all(|rule| rule.level != Level::Off));
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(48))]
        #[test]
        fn any_text_can_be_looked_at(
            source in ".{0,40}",
            text in "([a-zа-яλ \n\"'“«»\u{a0}0-9٣{}$%*_`<>:!?,.\\[\\]()#|]|Harbor|mug|\\PC){0,60}",
            tag in "de|fr|ja|ar|zh-Hant|sr-Latn|tlh",
        ) {
            use cases::{body, message, title};
            for sample in [body(&tag, &source, &text), title(&tag, &source, &text), message(&tag, &source, &text)] {
                for rule in RULES {
                    cases::shows(rule, &sample);
                }
            }
        }
    }
}
