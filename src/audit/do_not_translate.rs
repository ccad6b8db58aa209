//! `do-not-translate`: what the glossary keeps is in the translation as it is in the source. In an audit, pages and what search
//! engines are told are passed over: each language words them anew.

use super::terms::{has_as_word, has_exactly};
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::DoNotTranslate,
    level: Level::Warning,
    import: OnImport::Tell,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let Some(source) = case.translated().filter(|_| !case.is_free()) else { return };
    for kept in &case.glossary.keep {
        let (here, there) = (&source.text.prose.text, &case.text.prose.text);
        if !has_as_word(here, kept) || has_exactly(there, kept) {
            continue;
        }
        let plain =
            |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
        let message = match plain(there).contains(&plain(kept)) {
            true => format!("`{kept}`, which stays as it is, is written in another way"),
            false => format!("`{kept}`, which stays as it is, is not in the translation"),
        };
        found.push(case.whole(message, format!("Write `{kept}`, as the glossary says.")));
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, says, title};
    use super::RULE;

    #[test]
    fn names_stay() {
        check(
            &RULE,
            &[
                (title("de", "Harbor mug, G 1/4", "Harbor-Becher, G\u{a0}1/4"), &[]),
                (title("fi", "A mug of Harbor", "Harborin muki"), &[]),
                (title("de", "Harborside mug", "Hafenbecher"), &[]),
                (title("de", "Harbor mug", "Hafenbecher"), &["Hafenbecher"]),
                (body("de", "`Harbor` mug", "Becher"), &[]),
            ],
        );
        says(
            &RULE,
            title("de", "Harbor mug", "HARBOR-Becher"),
            "`Harbor`, which stays as it is, is written in another way",
            "Write `Harbor`, as the glossary says.",
        );
    }
}
