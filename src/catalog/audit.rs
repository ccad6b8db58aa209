//! What a site says of the rules that look over its texts: `[audit]` in site.toml. The rules themselves are in `audit`.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::value::read_locale;
use super::written::{At, Document, Span};
use crate::diag::{Code, Diagnostic, Diagnostics, did_you_mean};
use crate::locale::Locale;

/// The rules by the codes of what they find, in the order in which they are listed.
pub const RULES: &[Code] = &[
    Code::PlaceholderParity,
    Code::LinkParity,
    Code::NumberParity,
    Code::MarkupParity,
    Code::DoNotTranslate,
    Code::Glossary,
    Code::ForbiddenTerm,
    Code::WrongScript,
    Code::WrongLanguage,
    Code::SameAsSource,
    Code::TooLong,
    Code::LengthRatio,
    Code::Quotes,
    Code::DoubleSpace,
    Code::SpaceBeforePunctuation,
    Code::NoBreakSpace,
    Code::MixedDigits,
    Code::MixedScriptWord,
];

/// What becomes of what a rule finds.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    Error,
    Warning,
    /// Nothing: the rule is not asked.
    Off,
}

/// `[audit]` as written.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub(super) struct AuditToml {
    /// What becomes of what a rule finds, by its name (most are warnings).
    rules: IndexMap<String, At<Level>>,
    /// What is known and meant so.
    ignore: Vec<At<IgnoreToml>>,
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
struct IgnoreToml {
    /// The rule.
    rule: Option<At<String>>,
    /// A file, or a folder that ends on `/`; all files, if not given.
    file: Option<At<String>>,
    /// A language (BCP 47), with its regions; all, if not given.
    locale: Option<At<String>>,
}

/// `[audit]` as meant.
#[derive(Debug, Default)]
pub struct AuditRules {
    levels: Vec<(Code, Level)>,
    ignored: Vec<Ignored>,
}

#[derive(Debug)]
struct Ignored {
    rule: Code,
    file: Option<String>,
    locale: Option<Locale>,
}

impl AuditRules {
    pub(super) fn read(toml: &AuditToml, document: &Document, found: &mut Diagnostics) -> Self {
        let mut rules = AuditRules::default();
        for (name, level) in &toml.rules {
            let rule = rule_named(name, document, level.span, found);
            rules.levels.extend(rule.map(|rule| (rule, level.value)));
        }
        for written in &toml.ignore {
            let Some(name) = &written.rule else {
                let message = "this does not say which `rule` is to be ignored";
                found.push(
                    Diagnostic::error(Code::MissingKey, document.place(written.span), message)
                        .hint("Write: { rule = \"quotes\", file = \"content/products/mug/index.de.md\" }"),
                );
                continue;
            };
            let rule = rule_named(name, document, name.span, found);
            let locale = written.locale.as_ref().map(|locale| read_locale(document, locale, found));
            // What names no language that can be read is not meant for all of them.
            let (Some(rule), Some(locale)) = (rule, locale.map_or(Some(None), |read| read.map(Some))) else {
                continue;
            };
            let file = written.file.as_ref().map(|file| file.value.clone());
            rules.ignored.push(Ignored { rule, file, locale });
        }
        rules
    }

    /// What the site says of a rule; None: nothing.
    pub fn level(&self, rule: Code) -> Option<Level> {
        self.levels.iter().rev().find(|(code, _)| *code == rule).map(|(_, level)| *level)
    }

    /// Whether what a rule finds in a file is known and meant so.
    pub fn ignores(&self, rule: Code, file: &str, locale: &Locale) -> bool {
        self.ignored.iter().any(|ignored| {
            let here = |path: &str| if path.ends_with('/') { file.starts_with(path) } else { file == path };
            let speaks = |of: &Locale| locale.parents().contains(of);
            ignored.rule == rule
                && ignored.file.as_deref().is_none_or(here)
                && ignored.locale.as_ref().is_none_or(speaks)
        })
    }
}

fn rule_named(name: &str, document: &Document, span: Span, found: &mut Diagnostics) -> Option<Code> {
    let known = RULES.iter().find(|rule| rule.name() == name).copied();
    if known.is_none() {
        let names = || RULES.iter().map(|rule| rule.name());
        found.push(
            Diagnostic::error(Code::InvalidValue, document.place(span), format!("there is no rule `{name}`"))
                .hint(format!("Rules: {}.", names().collect::<Vec<_>>().join(", ")))
                .suggestion(did_you_mean(name, names())),
        );
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::SourceText;

    #[test]
    fn rules_are_set_and_what_is_meant_so_is_left() {
        let text = "[rules]\nquotes = \"off\"\nqoutes = \"error\"\n[[ignore]]\nrule = \"glossary\"\n\
                    file = \"content/pages/\"\nlocale = \"de\"\n[[ignore]]\nfile = \"a\"\n";
        let document = Document::toml(SourceText::new("site.toml", text));
        let mut found = Diagnostics::default();
        let rules = AuditRules::read(&document.read(&mut found, |_| None), &document, &mut found);
        found.sort();
        let said: Vec<String> = found
            .iter()
            .map(|d| format!("{} {}", d.message, d.hint.as_deref().unwrap_or_default()))
            .collect();
        assert!(said[0].starts_with("there is no rule `qoutes` did you mean `quotes`? Rules: "), "{said:?}");
        assert!(said[1].starts_with("this does not say which `rule`"), "{said:?}");
        assert_eq!(rules.level(Code::Quotes), Some(Level::Off));
        assert_eq!(rules.level(Code::Glossary), None);
        let (swiss, french) = ("de-CH".parse().unwrap(), "fr".parse().unwrap());
        assert!(rules.ignores(Code::Glossary, "content/pages/faq/index.de-CH.md", &swiss));
        assert!(!rules.ignores(Code::Glossary, "content/pages/faq/index.fr.md", &french));
        assert!(!rules.ignores(Code::Glossary, "content/products/a.de-CH.md", &swiss));
    }
}
