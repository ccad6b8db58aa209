//! `mixed-digits`: a text has digits of one script.
//!
//! What stands together with Latin letters is the name of an article, a size or a unit, and has its own.

use super::numbers::zero_of;
use super::script::script_of;
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;
use icu::properties::props::Script;

pub const RULE: Rule = Rule {
    code: Code::MixedDigits,
    level: Level::Warning,
    import: OnImport::Pass,
    check: Check::Text(check),
};

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    let prose = &case.text.prose.text;
    let mut seen: Vec<(u32, usize, usize)> = Vec::new();
    let mut at = 0;
    for token in prose.split_inclusive(char::is_whitespace) {
        let latin = token.chars().any(|c| script_of(c) == Some(Script::Latin));
        let kept = case.glossary.keep.iter().any(|kept| kept.contains(token.trim()));
        for (i, c) in token.char_indices().filter(|_| !latin && !kept) {
            let Some(zero) = zero_of(c) else { continue };
            match seen.iter_mut().find(|(of, _, _)| *of == zero) {
                Some((_, _, count)) => *count += 1,
                None => seen.push((zero, at + i, 1)),
            }
        }
        at += token.len();
    }
    if seen.len() < 2 {
        return;
    }
    // The fewer are the odd ones.
    if let Some((_, at, _)) = seen.iter().min_by_key(|(_, at, count)| (*count, std::cmp::Reverse(*at))) {
        let len = prose[*at..].find(|c| zero_of(c).is_none()).unwrap_or(prose.len() - at);
        let odd = &prose[*at..at + len];
        let most = seen.iter().max_by_key(|(_, _, count)| *count);
        let usual = most.and_then(|(zero, _, _)| char::from_u32(zero + 1)).unwrap_or('1');
        let message = format!("`{odd}` has other digits than the rest of the text (`{usual}`)");
        found.push(case.at(*at..at + len, message, "Write all numbers of a text with the same digits."));
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{check, says, title};
    use super::RULE;

    #[test]
    fn digits_are_of_one_kind() {
        check(
            &RULE,
            &[
                (title("ar", "", "٣٠٠ غ و 5 أكواب"), &["5"]),
                (title("ar", "", "٣٠٠ غ HL-500 و 5cm"), &[]),
                (title("ar", "", "300 غ و 5"), &[]),
                (title("ja", "", "１２個と3個"), &["3"]),
                (title("fa", "", "۱۲ و ٣ و ۴"), &["٣"]),
            ],
        );
        says(
            &RULE,
            title("ar", "", "٣٠٠ و 5"),
            "`5` has other digits than the rest of the text (`١`)",
            "Write all numbers of a text with the same digits.",
        );
    }
}
