//! Which way a text runs by itself.

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;

use super::Direction;

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
        match CodePointMapData::<BidiClass>::new().get(c) {
            BidiClass::LeftToRight => Some(Direction::Ltr),
            BidiClass::RightToLeft | BidiClass::ArabicLetter => Some(Direction::Rtl),
            _ => None,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_letter_says_which_way_a_text_runs() {
        for (text, direction) in [
            ("Harbor", Some(Direction::Ltr)),
            ("12.50", None),
            ("(12) هاربور", Some(Direction::Rtl)),
            ("שלום Harbor", Some(Direction::Rtl)),
            ("É שלום", Some(Direction::Ltr)),
            ("\u{2068}שלום\u{2069} Harbor", Some(Direction::Ltr)),
            ("", None),
        ] {
            assert_eq!(first_strong(text), direction, "{text}");
        }
    }
}
