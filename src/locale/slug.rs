//! Slugs: the part of a URL that people read, in their own script.

use icu::casemap::CaseMapper;
use icu::normalizer::ComposingNormalizerBorrowed;
use icu::properties::props::{DefaultIgnorableCodePoint, GeneralCategory, GeneralCategoryGroup};
use icu::properties::{CodePointMapData, CodePointSetData};
use icu::segmenter::GraphemeClusterSegmenter;

use super::Locale;
use super::ascii::{is_han, transliterate};

/// Characters: longer ones are cut off in search results anyway.
const LONGEST: usize = 80;

/// Bytes: file systems take names of 255, and the name of a file also has `.html.br` behind the slug.
pub const LONGEST_NAME: usize = 240;

const ZWNJ: char = '\u{200c}';

/// Letters and digits of any script in lower case, with one '-' for whatever stands between them: "Größe 5" is
/// `größe-5`. Empty where there is nothing to read.
pub fn slugify(locale: &Locale, text: &str) -> String {
    // Most of the world's titles; elsewhere than in Turkish and its like, their lower case is that of ASCII.
    if text.is_ascii() && !matches!(locale.language(), "tr" | "az" | "lt") {
        return ascii(text);
    }
    let nfc = ComposingNormalizerBorrowed::new_nfc();
    let lower = CaseMapper::new().lowercase_to_string(text, locale.id()).into_owned();
    // Once more afterwards: what is left out may have kept a letter and its mark apart.
    let slug = nfc.normalize(&words(&nfc.normalize(&lower))).into_owned();
    cut(&slug).to_owned()
}

/// Likewise in ASCII: "Größe 5" is `groesse-5` in German. Empty where nothing of the text has Latin letters for it, or
/// nobody can tell which: a kanji has several readings.
pub fn slugify_ascii(locale: &Locale, text: &str) -> String {
    if text.is_ascii() {
        ascii(text)
    } else if locale.language() == "ja" && text.contains(is_han) {
        String::new()
    } else {
        ascii(&transliterate(locale, text))
    }
}

fn ascii(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.extend(word.chars().map(|c| c.to_ascii_lowercase()));
    }
    slug.truncate(LONGEST);
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

fn words(text: &str) -> String {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let invisible = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let mut slug = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        let category = categories.get(c);
        let mark = GeneralCategoryGroup::Mark.contains(category);
        if invisible.contains(c) && c != ZWNJ {
            // Soft hyphens and joiners are no gap, and would make two URLs look alike.
        } else if GeneralCategoryGroup::Letter.contains(category)
            || category == GeneralCategory::DecimalNumber
        {
            if gap && !slug.is_empty() {
                slug.push('-');
            }
            gap = false;
            slug.push(c);
        } else if mark && !gap && !slug.is_empty() {
            slug.push(c);
        } else if !mark {
            gap = true;
        }
    }
    slug
}

/// Up to [`LONGEST`] characters and [`LONGEST_NAME`] bytes, whole ones as people see them.
fn cut(slug: &str) -> &str {
    let by_length = slug.char_indices().nth(LONGEST).map(|(limit, _)| limit);
    let Some(limit) = by_length.or((slug.len() > LONGEST_NAME).then_some(LONGEST_NAME)) else {
        return slug;
    };
    let limit = limit.min(LONGEST_NAME);
    let ends = GraphemeClusterSegmenter::new().segment_str(slug);
    let end = ends.take_while(|end| *end <= limit).last().unwrap_or(0);
    slug[..end].trim_end_matches('-')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn slugs_are_words_of_any_script() {
        for (tag, text, slug) in [
            ("de", "Größe 5 – für Kinder!", "größe-5-für-kinder"),
            ("tr", "ISPARTA İncir", "ısparta-incir"),
            ("en", "ISPARTA", "isparta"),
            ("en", "Cafe\u{301}", "café"),
            ("en", "../..//.", ""),
            ("en", "…", ""),
            ("hi", "नमस्ते दुनिया", "नमस्ते-दुनिया"),
            ("th", "กระเป๋า ผ้า", "กระเป๋า-ผ้า"),
            ("ja", "東京 ガイド！", "東京-ガイド"),
            ("ar", "حقيبة ١٢", "حقيبة-١٢"),
            ("fa", "می\u{200c}خواهم", "می-خواهم"),
            ("de", "Schiff\u{ad}fahrt", "schifffahrt"),
            ("el", "ΟΔΟΣ", "οδος"),
            ("en", "❤\u{fe0f} love", "love"),
            ("en", "e\u{34f}\u{301}", "é"),
            ("en", "\u{301}x", "x"),
        ] {
            assert_eq!(slugify(&tag.parse().unwrap(), text), slug, "{text}");
        }
    }

    #[test]
    fn long_slugs_end_with_a_whole_character() {
        let english = "en".parse().unwrap();
        assert_eq!(slugify(&english, &"ab ".repeat(100)).chars().count(), 80);
        assert_eq!(slugify(&english, &"a".repeat(79)).chars().count(), 79);
        let syllables = "क्षि".repeat(30);
        assert_eq!(slugify(&english, &syllables), "क्षि".repeat(20));
        assert_eq!(slugify(&english, &format!("{} b", "a".repeat(79))), "a".repeat(79));
        let gothic = slugify(&english, &"𐌰".repeat(79));
        assert_eq!((gothic.chars().count(), gothic.len()), (60, 240));
    }

    proptest! {
        #[test]
        fn the_short_way_leads_to_the_same_slug(text in "[ -~]{0,100}", tag in prop::sample::select(vec!["en", "de", "nl", "el"])) {
            let locale: Locale = tag.parse().unwrap();
            let lower = CaseMapper::new().lowercase_to_string(&text, locale.id()).into_owned();
            let slug = words(&lower);
            prop_assert_eq!(slugify(&locale, &text), cut(&slug));
        }

        #[test]
        fn a_slug_is_its_own_slug(text in "\\PC{0,120}", tag in prop::sample::select(vec!["en", "tr", "lt", "el", "az"])) {
            let locale = tag.parse().unwrap();
            let slug = slugify(&locale, &text);
            prop_assert_eq!(&slugify(&locale, &slug), &slug);
            prop_assert!(slug.chars().count() <= LONGEST && slug.len() <= LONGEST_NAME && !slug.contains(['/', '.', '%']));
            let plain = slugify_ascii(&locale, &text);
            prop_assert!(plain.is_ascii() && plain.len() <= LONGEST && !plain.contains(['/', '.', '%']));
        }
    }
}
