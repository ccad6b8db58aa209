//! The words of a text without its form, and the way back from each of them to its place in the text.

use std::ops::Range;

/// Stands for what is no prose: a placeholder, code, an address.
pub const OBJECT: char = '\u{fffc}';

/// Words, with line breaks between what stands apart: paragraphs, cells, forms of a plural.
#[derive(Debug, Default)]
pub struct Prose {
    pub text: String,
    /// Where pieces begin: here, and in the text they are from.
    pieces: Vec<(usize, usize)>,
}

impl Prose {
    pub fn push(&mut self, piece: &str, at: usize) {
        if !piece.is_empty() {
            self.pieces.push((self.text.len(), at));
            self.text.push_str(piece);
        }
    }

    /// Something that is no prose.
    pub fn object(&mut self, at: usize) {
        self.pieces.push((self.text.len(), at));
        self.text.push(OBJECT);
    }

    /// What follows stands apart.
    pub fn part(&mut self, at: usize) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.pieces.push((self.text.len(), at));
            self.text.push('\n');
        }
    }

    /// Where something of the prose stands in the text.
    pub fn place(&self, range: Range<usize>) -> Range<usize> {
        let start = self.origin(range.start);
        let last = self.text[range.clone()].char_indices().next_back();
        let end = last.map_or(start, |(i, c)| self.origin(range.start + i) + c.len_utf8());
        start..end.max(start)
    }

    fn origin(&self, at: usize) -> usize {
        let piece = self.pieces.partition_point(|(begin, _)| *begin <= at);
        let (begin, origin) = piece.checked_sub(1).map_or((0, 0), |i| self.pieces[i]);
        origin + (at - begin)
    }

    /// The same with objects where `len` finds something that is no prose; it says how long that is.
    pub fn mask(self, mut len: impl FnMut(&str, usize) -> Option<usize>) -> Prose {
        let mut hidden: Vec<Range<usize>> = Vec::new();
        let mut at = 0;
        while let Some(c) = self.text[at..].chars().next() {
            match len(&self.text, at) {
                Some(len) => {
                    hidden.push(at..at + len);
                    at += len;
                }
                None => at += c.len_utf8(),
            }
        }
        if hidden.is_empty() {
            return self;
        }
        let mut masked = Prose::default();
        let mut from = 0;
        for Range { start, end } in hidden {
            self.copy(from..start, &mut masked);
            masked.object(self.origin(start));
            from = end;
        }
        self.copy(from..self.text.len(), &mut masked);
        masked
    }

    fn copy(&self, range: Range<usize>, to: &mut Prose) {
        let mut from = range.start;
        let within = self.pieces.iter().map(|(begin, _)| *begin);
        for next in within.filter(|begin| range.contains(begin) && *begin > range.start).chain([range.end]) {
            to.push(&self.text[from..next], self.origin(from));
            from = next;
        }
    }

    /// Its words: letters, with the marks and digits among them. An apostrophe within is part of one.
    pub fn words(&self) -> impl Iterator<Item = Range<usize>> {
        words(&self.text)
    }
}

/// The words of a text.
pub fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(char::is_alphanumeric)?;
        let mut end = start;
        let mut chars = text[start..].char_indices().peekable();
        while let Some((i, c)) = chars.next() {
            let joins = matches!(c, '\'' | '’') && chars.peek().is_some_and(|(_, c)| c.is_alphabetic());
            if !(is_word(c) || joins) {
                break;
            }
            end = start + i + c.len_utf8();
        }
        at = end;
        Some(start..end)
    })
}

/// Whether a character is part of a word: a letter, a digit, or a mark on one.
pub fn is_word(c: char) -> bool {
    use icu::properties::props::GeneralCategory as Is;
    use icu::properties::props::{EnumeratedProperty, GeneralCategory};
    c.is_alphanumeric()
        || (!c.is_ascii()
            && matches!(
                GeneralCategory::for_char(c),
                Is::NonspacingMark | Is::SpacingMark | Is::EnclosingMark
            ))
        // They join letters, and part nothing.
        || matches!(c, '\u{200c}' | '\u{200d}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_find_their_way_back() {
        let mut prose = Prose::default();
        prose.push("a bold", 2);
        prose.push("er {x} word", 12);
        prose.part(30);
        prose.push("Über", 34);
        let prose = prose.mask(|text, at| text[at..].starts_with("{x}").then_some(3));
        assert_eq!(prose.text, "a bolder \u{fffc} word\nÜber");
        let place = |word: &str| {
            let at = prose.text.find(word).unwrap();
            prose.place(at..at + word.len())
        };
        assert_eq!(place("bold"), 4..8);
        assert_eq!(place("bolder"), 4..14);
        assert_eq!(place("word"), 19..23);
        assert_eq!(place("Über"), 34..39);
    }

    #[test]
    fn a_word_is_letters_and_what_belongs_to_them() {
        let words = |text| words(text).map(|range| &text[range]).collect::<Vec<_>>();
        assert_eq!(words("l’été, d'or — 3x «हिंदी» 'no'"), ["l’été", "d'or", "3x", "हिंदी", "no"]);
    }
}
