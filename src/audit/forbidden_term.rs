//! `forbidden-term`: no text has a word that the glossary forbids in its language or market.

use super::terms::{Ending, find};
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::ForbiddenTerm,
    level: Level::Error,
    import: OnImport::Refuse,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    for word in &case.glossary.forbidden {
        let spoken = word.locale.as_ref().is_none_or(|locale| case.locale.parents().contains(locale));
        let markets: Option<Vec<&str>> = word.markets.as_ref().map(|ids| {
            case.markets.iter().copied().filter(|market| ids.iter().any(|id| id == market)).collect()
        });
        if !spoken || markets.as_ref().is_some_and(Vec::is_empty) {
            continue;
        }
        let (phrase, ending) = match word.text.strip_suffix('*') {
            Some(begin) => (begin, Ending::Any),
            None => (word.text.as_str(), Ending::Same),
        };
        for place in find(&case.text.prose.text, phrase, ending, case.locale) {
            let written = &case.text.prose.text[place.clone()];
            let whither = match &markets {
                Some(markets) => format!(" in the market {}", markets.join(", ")),
                None => String::new(),
            };
            let why = word.why.as_ref().map(|why| format!(": {why}")).unwrap_or_default();
            let hint = match &word.instead {
                Some(instead) => format!("Write `{instead}` instead."),
                None => "Write something else.".to_owned(),
            };
            found.push(case.at(place, format!("`{written}` may not be written{whither}{why}"), hint));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, says};
    use super::RULE;

    #[test]
    fn what_may_not_be_written_is_found() {
        check(
            &RULE,
            &[
                (body("de-AT", "", "Alles **Gratis**, Gratisversand"), &["Gratis"]),
                (body("fr", "", "gratis"), &[]),
                (body("fr", "", "Heilsam, unheil"), &["Heilsam"]),
            ],
        );
        says(
            &RULE,
            body("fr", "", "heilt"),
            "`heilt` may not be written in the market de: the law asks for proof",
            "Write `kostenlos` instead.",
        );
    }
}
