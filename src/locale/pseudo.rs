//! Pseudo-locales: the source's own words in a dress that shows a designer what no translation has touched yet.
//!
//! The two are those of Android and Chromium. In `en-XA` letters wear accents, texts are some 40 % longer, as many
//! translations are, and stand in brackets: where a bracket is cut off, so would be a word. In `ar-XB` words run from right
//! to left, on pages that do. What shows without either did not come from a text.

use std::borrow::Cow;

use super::Locale;

/// A pseudo-locale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pseudo {
    /// Accented, longer, in brackets.
    Accented,
    /// From right to left.
    Mirrored,
}

/// What makes a text longer: words that nobody takes for the shop's.
const FILLING: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

impl Pseudo {
    pub const ALL: [Pseudo; 2] = [Pseudo::Accented, Pseudo::Mirrored];

    /// Its locale: the language of the source in a country that does not exist; or one that runs from right to left.
    pub fn locale(self, source: &Locale) -> Locale {
        let tag = match self {
            Pseudo::Accented => format!("{}-XA", source.language()),
            Pseudo::Mirrored => "ar-XB".to_owned(),
        };
        // The codes are private ones, which no list of countries has.
        icu::locale::Locale::try_from_str(&tag).map_or_else(|_| source.clone(), Locale::from)
    }

    /// A whole text, as a reader meets it: a title, a sentence.
    pub fn text(self, text: &str) -> String {
        if !text.contains(char::is_alphabetic) {
            return text.to_owned();
        }
        let mut out = String::with_capacity(text.len() * 2);
        out.push_str(self.opening());
        out.push_str(&self.piece(text));
        out.push_str(&self.closing(letters(text)));
        out
    }

    /// A part of a text, between what must stay as it is.
    pub fn piece(self, text: &str) -> Cow<'_, str> {
        if !text.contains(char::is_alphabetic) {
            return text.into();
        }
        let mut out = String::with_capacity(text.len() * 2);
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            // An address stays one.
            if bare.contains("://") || bare.contains('@') || !bare.contains(char::is_alphabetic) {
                out.push_str(word);
                continue;
            }
            match self {
                Pseudo::Accented => out.extend(bare.chars().map(accented)),
                Pseudo::Mirrored => {
                    out.push_str("\u{200f}\u{202e}");
                    out.push_str(bare);
                    out.push_str("\u{202c}\u{200f}");
                }
            }
            out.push_str(&word[bare.len()..]);
        }
        out.into()
    }

    /// What stands before a text.
    pub fn opening(self) -> &'static str {
        match self {
            Pseudo::Accented => "⟦",
            Pseudo::Mirrored => "",
        }
    }

    /// What stands behind a text of so many letters.
    pub fn closing(self, letters: usize) -> String {
        if self == Pseudo::Mirrored {
            return String::new();
        }
        let mut out = String::new();
        let mut words = FILLING.iter().cycle();
        while out.len() * 5 < letters * 2
            && let Some(word) = words.next()
        {
            out.push(' ');
            out.push_str(word);
        }
        out.push('⟧');
        out
    }
}

/// How many letters a text has.
pub fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";
    const DRESSED: &str = "åÅƀƁçÇðÐéÉƒƑĝĜĥĤîÎĵĴķĶļĻɱṀñÑöÖþÞʠǪŕŔšŠţŢûÛṽṼŵŴẋẊýÝžŽ";
    let found = PLAIN.find(letter).filter(|_| letter.is_ascii());
    found.and_then(|at| DRESSED.chars().nth(at)).unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_dressed() {
        for (text, accented) in [
            ("Storm lantern", "⟦Šţöŕɱ ļåñţéŕñ one two⟧"),
            ("Mug", "⟦Ṁûĝ one⟧"),
            ("12.50", "12.50"),
            (
                "See https://a.example/b or a@b.example",
                "⟦Šéé https://a.example/b öŕ a@b.example one two three⟧",
            ),
            ("Größe 2", "⟦Ĝŕöß é 2 one⟧"),
        ] {
            assert_eq!(Pseudo::Accented.text(text), accented.replace("ß é", "ßé"), "{text}");
        }
        assert_eq!(
            Pseudo::Mirrored.text("a 1 b"),
            "\u{200f}\u{202e}a\u{202c}\u{200f} 1 \u{200f}\u{202e}b\u{202c}\u{200f}"
        );
    }

    #[test]
    fn locales_have_countries_that_do_not_exist() {
        let tags =
            |source: &str| Pseudo::ALL.map(|pseudo| pseudo.locale(&source.parse().unwrap()).to_string());
        assert_eq!(tags("en-US"), ["en-XA", "ar-XB"]);
        assert_eq!(tags("de"), ["de-XA", "ar-XB"]);
        let mirrored = Pseudo::Mirrored.locale(&"en".parse().unwrap());
        assert_eq!(mirrored.direction(), super::super::Direction::Rtl);
    }
}
