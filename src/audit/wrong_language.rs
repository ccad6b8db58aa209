//! `wrong-language`: a text is in the language of its file.
//!
//! The language is not guessed among all there are. A text is compared with three at most: its own, that of the source, and
//! English, which texts are left in. So languages that are close to each other cannot be mistaken for one another; where the
//! source is a sister of the language, nothing is said. Short texts are left alone. Of a language that the detector does not
//! know, English alone is told, by its little words.

use std::ops::Range;

use whatlang::{Detector, Lang};

use super::prose::words;
use super::script::{script_of, written_in};
use super::{Case, Check, Finding, OnImport, Rule};
use crate::catalog::Level;
use crate::diag::Code;

pub const RULE: Rule = Rule {
    code: Code::WrongLanguage,
    level: Level::Warning,
    import: OnImport::Tell,
    check: Check::Text(check),
};

/// A shorter paragraph is too little to tell a language by.
const LETTERS: usize = 40;
const WORDS: usize = 6;

/// Languages that look alike to who counts letters.
const SISTERS: &[&[Lang]] = &[
    &[Lang::Nob, Lang::Dan, Lang::Swe],
    &[Lang::Hrv, Lang::Srp, Lang::Slv],
    &[Lang::Ces, Lang::Slk],
    &[Lang::Por, Lang::Spa, Lang::Cat],
    &[Lang::Rus, Lang::Ukr, Lang::Bel, Lang::Bul, Lang::Mkd, Lang::Srp],
    &[Lang::Hin, Lang::Mar, Lang::Nep],
    &[Lang::Ind, Lang::Jav],
    &[Lang::Nld, Lang::Afr],
    &[Lang::Ara, Lang::Pes, Lang::Urd],
    &[Lang::Tur, Lang::Aze, Lang::Uzb, Lang::Tuk],
];

/// Words that English has everywhere, and hardly another language.
const ENGLISH: &[&str] =
    &["the", "and", "with", "for", "from", "this", "that", "your", "which", "these", "are", "of"];

fn check(case: &Case<'_>, found: &mut Vec<Finding>) {
    // What was not translated at all is for another rule to say.
    if case.source.is_some_and(|source| source.text.raw == case.text.raw) {
        return;
    }
    let own = known(case.locale.language());
    let source = case.source.and_then(|source| known(source.locale.language()));
    let others: Vec<Lang> = [source, Some(Lang::Eng)]
        .into_iter()
        .flatten()
        .filter(|other| own.is_none_or(|own| own != *other && !are_sisters(own, *other)))
        .collect();
    let scripts = written_in(case.locale);
    let prose = &case.text.prose.text;
    for range in paragraphs(prose) {
        let text = &prose[range.clone()];
        let letters = text.chars().filter_map(script_of);
        let (mine, all) = letters
            .fold((0, 0), |(mine, all), script| (mine + usize::from(scripts.contains(&script)), all + 1));
        // A paragraph in another script is no sentence of this language, but of another rule.
        if all < LETTERS || mine * 2 < all || words(text).count() < WORDS {
            continue;
        }
        let told = match own {
            Some(own) if others.is_empty() || own == Lang::Eng && source.is_none() => None,
            Some(own) => other_than(text, own, &others),
            None => is_english(text).then_some(Lang::Eng),
        };
        if let Some(told) = told {
            let message = format!("this is {}, and not {}", name(told), case.language());
            found.push(case.at(range, message, format!("Translate it into {}.", case.language())));
            return;
        }
    }
}

/// The language of a text, where it is certain that it is another than its own.
fn other_than(text: &str, own: Lang, others: &[Lang]) -> Option<Lang> {
    let candidates = others.iter().copied().chain([own]).collect();
    let info = Detector::with_allowlist(candidates).detect(text)?;
    let sure = info.confidence() >= 0.95 && (info.lang() != Lang::Eng || english_words(text).0 > 0);
    (sure && info.lang() != own).then_some(info.lang())
}

/// Whether a text can be nothing but English.
fn is_english(text: &str) -> bool {
    let (little, all) = english_words(text);
    little >= 2 && little * 12 >= all
}

/// How many of its words are little ones of English, and how many there are.
fn english_words(text: &str) -> (usize, usize) {
    let all: Vec<String> = words(text).map(|word| text[word].to_lowercase()).collect();
    (all.iter().filter(|word| ENGLISH.contains(&word.as_str())).count(), all.len())
}

fn paragraphs(prose: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    prose.split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        start..start + line.len()
    })
}

fn are_sisters(a: Lang, b: Lang) -> bool {
    SISTERS.iter().any(|family| family.contains(&a) && family.contains(&b))
}

/// The detector names languages by ISO 639-3; some it has under the code of their largest member.
fn known(language: &str) -> Option<Lang> {
    const CODES: &[(&str, Lang)] = &[
        ("af", Lang::Afr),
        ("ak", Lang::Aka),
        ("am", Lang::Amh),
        ("ar", Lang::Ara),
        ("az", Lang::Aze),
        ("be", Lang::Bel),
        ("bg", Lang::Bul),
        ("bn", Lang::Ben),
        ("bs", Lang::Hrv),
        ("ca", Lang::Cat),
        ("cs", Lang::Ces),
        ("cy", Lang::Cym),
        ("da", Lang::Dan),
        ("de", Lang::Deu),
        ("el", Lang::Ell),
        ("en", Lang::Eng),
        ("eo", Lang::Epo),
        ("es", Lang::Spa),
        ("et", Lang::Est),
        ("fa", Lang::Pes),
        ("fi", Lang::Fin),
        ("fil", Lang::Tgl),
        ("fr", Lang::Fra),
        ("gu", Lang::Guj),
        ("he", Lang::Heb),
        ("hi", Lang::Hin),
        ("hr", Lang::Hrv),
        ("hu", Lang::Hun),
        ("hy", Lang::Hye),
        ("id", Lang::Ind),
        ("it", Lang::Ita),
        ("ja", Lang::Jpn),
        ("jv", Lang::Jav),
        ("ka", Lang::Kat),
        ("km", Lang::Khm),
        ("kn", Lang::Kan),
        ("ko", Lang::Kor),
        ("lt", Lang::Lit),
        ("lv", Lang::Lav),
        ("mk", Lang::Mkd),
        ("ml", Lang::Mal),
        ("mr", Lang::Mar),
        ("my", Lang::Mya),
        ("nb", Lang::Nob),
        ("ne", Lang::Nep),
        ("nl", Lang::Nld),
        ("no", Lang::Nob),
        ("pa", Lang::Pan),
        ("pl", Lang::Pol),
        ("pt", Lang::Por),
        ("ro", Lang::Ron),
        ("ru", Lang::Rus),
        ("si", Lang::Sin),
        ("sk", Lang::Slk),
        ("sl", Lang::Slv),
        ("sn", Lang::Sna),
        ("sr", Lang::Srp),
        ("sv", Lang::Swe),
        ("ta", Lang::Tam),
        ("te", Lang::Tel),
        ("th", Lang::Tha),
        ("tk", Lang::Tuk),
        ("tr", Lang::Tur),
        ("uk", Lang::Ukr),
        ("ur", Lang::Urd),
        ("uz", Lang::Uzb),
        ("vi", Lang::Vie),
        ("zh", Lang::Cmn),
        ("zu", Lang::Zul),
    ];
    CODES.iter().find(|(code, _)| *code == language).map(|(_, lang)| *lang)
}

fn name(lang: Lang) -> &'static str {
    match lang {
        // A dialect's name in the detector.
        Lang::Cmn => "Chinese",
        Lang::Pes => "Persian",
        lang => lang.eng_name(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::cases::{body, check, says};
    use super::RULE;

    const ENGLISH: &str = "A mug for the hand and the morning, thrown from stoneware and fired twice.";

    #[test]
    fn a_text_is_in_its_language() {
        let german = "Ein Becher für die Hand und den Morgen, aus Steinzeug gedreht und zweimal gebrannt.";
        let danish = "Et krus til hånden og morgenen, drejet i stentøj og brændt to gange i ovnen.";
        let malay = "Cawan untuk tangan dan pagi, dibuat daripada tembikar dan dibakar dua kali di relau.";
        let bosnian = "Šolja za ruku i jutro, izrađena od kamenine i dvaput pečena u peći naše radionice.";
        let galician =
            "Unha cunca para a man e a mañá, torneada en gres e cocida dúas veces no forno da casa.";
        let mixed = [german, "\n\n", ENGLISH].concat();
        check(
            &RULE,
            &[
                (body("de", "A", german), &[]),
                (body("de", "A", ENGLISH), &[ENGLISH]),
                (body("de", "A", &mixed), &[ENGLISH]),
                (body("de", ENGLISH, ENGLISH), &[]),
                (body("de", "A", "Stoneware Mug, Blue"), &[]),
                (body("nb", "A", danish), &[]),
                (body("id", "A", malay), &[]),
                (body("sr-Latn", "A", bosnian), &[]),
                (body("pt", "A", galician), &[]),
                (body("gl", "A", galician), &[]),
                (body("ga", "A", ENGLISH), &[ENGLISH]),
                (body("ru", "A", ENGLISH), &[]),
                (body("en", "", german), &[]),
            ],
        );
        says(&RULE, body("fr", "A", ENGLISH), "this is English, and not French", "Translate it into French.");
    }
}
