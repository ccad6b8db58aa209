//! `mixed-script-word`: no word has a letter of another script that only looks like its own.
//!
//! A Latin `o` in a Russian word cannot be seen, and cannot be found. Told of are words of Latin with Cyrillic or Greek
//! letters where all letters of the rarer script have a double in the other (Unicode Technical Standard 39, confusables); what a
//! hyphen parts are two words.

use icu::properties::props::Script;

use super::case::and_more;
use super::script::{name, script_of};
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::MixedScriptWord,
    level: Level::Warning,
    import: OnImport::Tell,
    check: Check::Text(check),
};

const LATIN: &str = "aceopxyijshkmtnbABCEHIJKMNOPSTXYZvu";
const OTHERS: &str = "асеорхуіјѕһкмтнвАВСЕНІЈКМОРЅТХУ\
                      αοικνρυχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let prose = &case.text.prose.text;
    let mut places = Vec::new();
    for word in case.text.prose.words() {
        let text = &prose[word.clone()];
        let of = |script: Script| text.chars().filter(move |c| script_of(*c) == Some(script));
        let latin = of(Script::Latin).count();
        if latin == 0 {
            continue;
        }
        for script in [Script::Cyrillic, Script::Greek] {
            let other = of(script).count();
            let (rare, doubles) = if latin <= other { (Script::Latin, LATIN) } else { (script, OTHERS) };
            if other > 0 && latin + other > 2 && of(rare).all(|c| doubles.contains(c)) {
                let usual = if rare == script { Script::Latin } else { script };
                places.push((word.clone(), rare, usual, of(rare).next().unwrap_or_default()));
            }
        }
    }
    if let Some((word, rare, usual, letter)) = places.first() {
        let message = format!(
            "`{}` has a letter of {}, `{letter}`, among those of {}{}",
            &prose[word.clone()],
            name(*rare),
            name(*usual),
            and_more(places.len())
        );
        found.push(case.at(word.clone(), message, format!("Type the word anew, in {} alone.", name(*usual))));
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{check, says, title};
    use super::RULE;

    #[test]
    fn doubles_are_found() {
        check(
            &RULE,
            &[
                (title("ru", "", "Кружка USB-кабель, Т-образный"), &[]),
                (title("ru", "", "Кружкa"), &["Кружкa"]),
                (title("de", "", "5 µm, kΩ, Вecher"), &["Вecher"]),
                (title("ru", "", "DVDшник"), &[]),
                (title("el", "", "κoύπα"), &["κoύπα"]),
            ],
        );
        says(
            &RULE,
            title("ru", "", "Кружкa"),
            "`Кружкa` has a letter of Latin, `a`, among those of Cyrillic",
            "Type the word anew, in Cyrillic alone.",
        );
    }
}
