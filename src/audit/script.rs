//! The scripts of letters, and those that a language is written in.

use icu::properties::props::{EnumeratedProperty, NamedEnumeratedProperty, Script};

use crate::locale::Locale;

/// The script of a letter; None of what is no letter, or belongs to several scripts.
pub fn script_of(c: char) -> Option<Script> {
    if c.is_ascii() {
        return c.is_ascii_alphabetic().then_some(Script::Latin);
    }
    if !c.is_alphabetic() {
        return None;
    }
    Some(Script::for_char(c)).filter(|script| !matches!(*script, Script::Common | Script::Inherited))
}

/// The scripts that a language is written in, by its likely subtags (CLDR).
pub fn written_in(locale: &Locale) -> Vec<Script> {
    let likely = locale.maximize();
    match likely.script() {
        Some("Jpan") => vec![Script::Hiragana, Script::Katakana, Script::Han],
        Some("Kore") => vec![Script::Hangul, Script::Han],
        Some("Hans" | "Hant" | "Hani") => vec![Script::Han, Script::Bopomofo],
        Some(code) => Script::try_from_str(code).into_iter().collect(),
        None => Vec::new(),
    }
}

/// Whether words of a text are parted by spaces.
pub fn is_spaced(text: &str) -> bool {
    !text.chars().any(|c| {
        matches!(
            script_of(c),
            Some(
                Script::Han
                    | Script::Hiragana
                    | Script::Katakana
                    | Script::Thai
                    | Script::Lao
                    | Script::Khmer
                    | Script::Myanmar
            )
        )
    })
}

/// What a script is called: "Cyrillic".
pub fn name(script: Script) -> String {
    script.long_name().replace('_', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_scripts() {
        for (tag, scripts) in [
            ("de", "Latin"),
            ("sr", "Cyrillic"),
            ("sr-Latn", "Latin"),
            ("pa-PK", "Arabic"),
            ("zh-TW", "Han Bopomofo"),
            ("ja", "Hiragana Katakana Han"),
            ("yue-HK", "Han Bopomofo"),
            ("kk", "Cyrillic"),
        ] {
            let names: Vec<String> = written_in(&tag.parse().unwrap()).into_iter().map(name).collect();
            assert_eq!(names.join(" "), scripts, "{tag}");
        }
    }
}
