//! Texts of both directions: "Tide Mug (350 ml)" among Arabic, or كوب among English.
//!
//! Where markup can say it, an element's `dir` does. A title or a description is text and nothing else, and whoever shows it takes
//! the direction of its first letter (W3C, "Strings on the Web", first-strong): there a mark without a shape goes before it.

use std::borrow::Cow;

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::Direction;

impl Direction {
    /// The mark that runs this way and shows nothing: LRM, RLM.
    fn mark(self) -> char {
        match self {
            Direction::Ltr => '\u{200e}',
            Direction::Rtl => '\u{200f}',
        }
    }
}

/// The direction of a text whose letters all run against those of the page. Brackets and figures at its ends would
/// else go to the wrong side.
pub fn against(text: &str, page: Direction) -> Option<Direction> {
    let strong = strong(text);
    match page {
        Direction::Ltr => (strong.rtl && !strong.ltr).then_some(Direction::Rtl),
        Direction::Rtl => (strong.ltr && !strong.rtl).then_some(Direction::Ltr),
    }
}

/// A text that is shown outside of any page, as people of a page's direction should see it.
pub fn marked(text: &str, page: Direction) -> Cow<'_, str> {
    let strong = strong(text);
    if strong.ltr && strong.rtl && strong.first != Some(page) {
        return Cow::Owned(format!("{}{text}", page.mark()));
    }
    Cow::Borrowed(text)
}

/// Parts of a title, each behind a sign (" · "). Where they run in both directions, marks keep their order.
pub fn joined(first: &str, more: &[(&str, &str)], page: Direction) -> String {
    let mut title = first.to_owned();
    let all = || std::iter::once(first).chain(more.iter().map(|(_, part)| *part));
    let (ltr, rtl) = all().map(strong).fold((false, false), |(l, r), part| (l | part.ltr, r | part.rtl));
    for (sign, part) in more {
        // A letter of the page's own direction keeps what follows in its place.
        if ltr && rtl && title.chars().next_back().and_then(direction_of) != Some(page) {
            title.push(page.mark());
        }
        title.push_str(sign);
        title.push_str(part);
    }
    title
}

/// The text without what only a display needs: isolates and marks. For machines that read it.
pub fn unmarked(text: &str) -> Cow<'_, str> {
    let control = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
    if text.contains(control) { Cow::Owned(text.replace(control, "")) } else { Cow::Borrowed(text) }
}

/// Which ways the letters of a text run (Unicode Standard Annex 9, table 4).
#[derive(Clone, Copy, Default)]
struct Strong {
    first: Option<Direction>,
    ltr: bool,
    rtl: bool,
}

fn strong(text: &str) -> Strong {
    // The lead bytes of what runs from right to left; nearly no text has one.
    if !text.bytes().fold(false, |found, byte| found | matches!(byte, 0xd6..=0xe0 | 0xef..=0xf0)) {
        let ltr = text.chars().any(char::is_alphabetic);
        return Strong { first: ltr.then_some(Direction::Ltr), ltr, rtl: false };
    }
    let mut strong = Strong::default();
    for direction in text.chars().filter_map(direction_of) {
        strong.first = strong.first.or(Some(direction));
        strong.ltr |= direction == Direction::Ltr;
        strong.rtl |= direction == Direction::Rtl;
    }
    strong
}

fn direction_of(c: char) -> Option<Direction> {
    match CodePointMapData::<BidiClass>::new().get(c) {
        BidiClass::LeftToRight => Some(Direction::Ltr),
        BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Rtl),
        _ => None,
    }
}

/// The direction of the first character that has one (Unicode Standard Annex 9, rule P2); none in numbers and signs. What
/// stands between isolates is passed over.
pub fn first_strong(text: &str) -> Option<Direction> {
    if text.is_ascii() {
        return text.bytes().any(|b| b.is_ascii_alphabetic()).then_some(Direction::Ltr);
    }
    let mut depth = 0_usize;
    text.chars().find_map(|c| {
        match c {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 {
            return None;
        }
        direction_of(c)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use Direction::{Ltr, Rtl};

    #[test]
    fn a_text_may_run_against_its_page() {
        for (text, page, direction) in [
            ("28 cm (11 in)", Rtl, Some(Ltr)),
            ("28 cm (11 in)", Ltr, None),
            ("كوب 28", Rtl, None),
            ("كوب (28)", Ltr, Some(Rtl)),
            ("كوب Harbor", Rtl, None),
            ("28", Rtl, None),
            ("28 – 30 €", Rtl, None),
            ("שלום", Ltr, Some(Rtl)),
            ("Größe — Кружка", Ltr, None),
            ("Кружка", Rtl, Some(Ltr)),
            ("東京", Rtl, Some(Ltr)),
            ("𞤀𞤣𞤤𞤢𞤥", Ltr, Some(Rtl)),
            ("", Rtl, None),
        ] {
            assert_eq!(against(text, page), direction, "{text}");
        }
    }

    #[test]
    fn titles_keep_the_order_of_their_parts() {
        for (first, page, title) in [
            ("Mug", Ltr, "Mug · TD-1 | Harbor"),
            ("Mug", Rtl, "Mug · TD-1 | Harbor"),
            ("كوب", Rtl, "كوب · TD-1\u{200f} | Harbor"),
            ("كوب (6)", Rtl, "كوب (6)\u{200f} · TD-1\u{200f} | Harbor"),
            ("Harbor كوب", Rtl, "\u{200f}Harbor كوب · TD-1\u{200f} | Harbor"),
            ("كوب", Ltr, "\u{200e}كوب\u{200e} · TD-1\u{200e} | Harbor"),
        ] {
            let joined = joined(first, &[(" · ", "TD-1"), (" | ", "Harbor")], page);
            assert_eq!(marked(&joined, page), title);
            let plain = format!("{first} · TD-1 | Harbor");
            assert_eq!(unmarked(&marked(&joined, page)), plain);
        }
    }

    #[test]
    fn the_first_letter_says_which_way_a_text_runs() {
        for (text, direction) in [
            ("Harbor", Some(Ltr)),
            ("12.50", None),
            ("(12) هاربور", Some(Rtl)),
            ("שלום Harbor", Some(Rtl)),
            ("É שלום", Some(Ltr)),
            ("\u{2068}שלום\u{2069} Harbor", Some(Ltr)),
            ("", None),
        ] {
            assert_eq!(first_strong(text), direction, "{text}");
        }
    }
}
