//! Finding words of a glossary in running text, where languages bend them.
//!
//! Where a word is looked for as it is written, it is compared whole and without regard to case. Where any of its forms will
//! do, a word of more than three letters is cut by two letters, though never to less than three, and may stand within another:
//! `Becher` is found in "Kaffeebechern", `kubek` in "kubki". Accents that bend with a word are left out of account ("Töpfe" has
//! `Topf`). That finds a word too often rather than too seldom, as a rule must that warns of what is missing. A form that
//! begins otherwise, such as a broken plural of Arabic, wants a place of its own in the glossary.

use std::ops::Range;

use icu::normalizer::DecomposingNormalizerBorrowed;

use super::prose::{is_word, words};
use super::script::is_spaced;
use crate::locale::Locale;

/// How the last word of a phrase may end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// As it is written.
    Same,
    /// With what the plural adds.
    Bent,
    /// Anyhow.
    Any,
}

/// Where a phrase stands in a text.
pub fn find(text: &str, phrase: &str, ending: Ending, locale: &Locale) -> Vec<Range<usize>> {
    if !is_spaced(phrase) {
        return text.match_indices(phrase).map(|(at, _)| at..at + phrase.len()).collect();
    }
    let wanted: Vec<String> = words(phrase).map(|word| phrase[word].to_lowercase()).collect();
    let Some((last, before)) = wanted.split_last() else { return Vec::new() };
    let ends = |word: &str| match word.strip_prefix(last.as_str()) {
        None => false,
        Some("") => true,
        Some(_) if ending == Ending::Any => true,
        Some(rest) if ending == Ending::Bent && locale.language() == "en" => {
            matches!(rest, "s" | "es" | "'s" | "’s")
        }
        Some(rest) => ending == Ending::Bent && last.chars().count() > 3 && rest.chars().count() <= 2,
    };
    let here: Vec<Range<usize>> = words(text).collect();
    let mut found = Vec::new();
    for at in here.windows(wanted.len()) {
        let word = |n: usize| text[at[n].clone()].to_lowercase();
        let near = at.windows(2).all(|pair| !text[pair[0].end..pair[1].start].contains('\n'));
        if near && (0..before.len()).all(|n| word(n) == before[n]) && ends(&word(before.len())) {
            found.push(at[0].start..at[before.len()].end);
        }
    }
    found
}

/// Whether a text has all words of a phrase, in any form.
pub fn has_some_form(folded: &str, phrase: &str) -> bool {
    if !is_spaced(phrase) {
        return folded.contains(&fold(phrase));
    }
    words(phrase).all(|word| folded.contains(stem(&fold(&phrase[word]))))
}

fn stem(word: &str) -> &str {
    let count = word.chars().count();
    let kept = if count > 3 { (count - 2).max(3) } else { count };
    word.char_indices().nth(kept).map_or(word, |(end, _)| &word[..end])
}

/// A text as forms of words are looked for in it.
pub fn fold(text: &str) -> String {
    let parts = DecomposingNormalizerBorrowed::new_nfd().normalize(text).to_lowercase();
    let mut folded = String::with_capacity(parts.len());
    for c in parts.chars() {
        match c {
            '\u{300}'..='\u{36f}' | '\u{ad}' => {}
            'ß' => folded.push_str("ss"),
            'ı' => folded.push('i'),
            'ł' => folded.push('l'),
            'ς' => folded.push('σ'),
            _ => folded.push(c),
        }
    }
    folded
}

/// Whether a text has something exactly so; spaces may be of any kind.
pub fn has_exactly(text: &str, wanted: &str) -> bool {
    find_exactly(text, wanted).is_some()
}

/// The same as a word of its own.
pub fn has_as_word(text: &str, wanted: &str) -> bool {
    find_all_exactly(text, wanted).iter().any(|found| {
        let apart = |c: Option<char>| c.is_none_or(|c| !is_word(c));
        apart(text[..found.start].chars().next_back()) && apart(text[found.end..].chars().next())
    })
}

fn find_exactly(text: &str, wanted: &str) -> Option<Range<usize>> {
    find_all_exactly(text, wanted).into_iter().next()
}

fn find_all_exactly(text: &str, wanted: &str) -> Vec<Range<usize>> {
    let mut parts = wanted.split_whitespace();
    let first = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let follows = |at: usize| {
        rest.iter().try_fold(at + first.len(), |end, part| {
            let spaced = text[end..].trim_start_matches([' ', '\u{a0}', '\u{202f}', '\n']);
            let gap = text.len() - end - spaced.len();
            (gap > 0 && spaced.starts_with(part)).then_some(end + gap + part.len())
        })
    };
    text.match_indices(first).filter_map(|(at, _)| Some(at..follows(at)?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_as_its_language_bends_it() {
        use Ending::*;
        for (text, phrase, ending, tag, found) in [
            ("Two mugs, a smug mug", "mug", Bent, "en", &["mugs", "mug"][..]),
            ("A cape, the caps", "cap", Bent, "en", &["caps"]),
            ("the TEA-pot’s lid", "tea pot", Bent, "en", &["TEA-pot’s"]),
            ("Gratisversand, gratis", "gratis", Same, "de", &["gratis"]),
            ("Gratisversand, gratis", "gratis", Any, "de", &["Gratisversand", "gratis"]),
            ("茶杯和杯", "杯", Same, "zh", &["杯", "杯"]),
        ] {
            let locale = tag.parse().unwrap();
            let got: Vec<&str> = find(text, phrase, ending, &locale).into_iter().map(|r| &text[r]).collect();
            assert_eq!(got, found, "{text} {phrase}");
        }
    }

    #[test]
    fn some_form_of_a_word_will_do() {
        for (text, phrase, has) in [
            ("Zwei Kaffeebechern", "Becher", true),
            ("Gläser und Töpfe", "Glas", true),
            ("Gläser und Töpfe", "Topf", true),
            ("dwa kubki", "kubek", true),
            ("две кружки", "кружка", true),
            ("Eine Tasse", "Becher", false),
            ("İki kupayı", "kupa", true),
            ("綺麗なカップです", "カップ", true),
            ("Wandern mit der Lampe", "Lampe zum Wandern", false),
            ("die Straße", "Strasse", true),
        ] {
            assert_eq!(has_some_form(&fold(text), phrase), has, "{text} {phrase}");
        }
    }

    #[test]
    fn what_is_kept_is_kept_to_the_letter() {
        assert!(has_exactly("Harbor-Becher mit G\u{a0}1/4", "G 1/4"));
        assert!(!has_exactly("G1/4", "G 1/4"));
        assert!(has_as_word("the Harbor.", "Harbor") && !has_as_word("Harborside", "Harbor"));
    }
}
