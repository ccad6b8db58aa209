//! The numbers of a text, whatever digits and separators its language writes them with.

use std::ops::Range;

/// The digits of each number, in ASCII and without what groups them or parts a fraction: that is each language's own.
pub fn numbers(text: &str) -> Vec<String> {
    places(text).into_iter().map(|(digits, _)| digits).collect()
}

/// The same, and where they stand.
pub fn places(text: &str) -> Vec<(String, Range<usize>)> {
    let mut numbers: Vec<(String, Range<usize>)> = Vec::new();
    let mut open = false;
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    for (n, (at, c)) in chars.iter().enumerate() {
        let next = |k: usize| chars.get(n + k).and_then(|(_, c)| digit(*c));
        let goes_on = separates(*c) && next(1).is_some();
        // A thousand may be parted by a plain space: three digits follow it, and no more.
        let thousand = || *c == ' ' && (1..=3).all(|k| next(k).is_some()) && next(4).is_none();
        match (digit(*c), numbers.last_mut()) {
            (Some(digit), Some((number, range))) if open => {
                number.push(digit);
                range.end = at + c.len_utf8();
            }
            (Some(digit), _) => {
                numbers.push((digit.to_string(), *at..at + c.len_utf8()));
                open = true;
            }
            (None, _) => open = open && (goes_on || thousand()),
        }
    }
    numbers
}

fn separates(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{66b}' | '\u{66c}')
}

/// A decimal digit of any script that writes catalogs.
fn digit(c: char) -> Option<char> {
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|n| *n < 10))?;
    char::from_digit(value, 10)
}

/// The zero of the script whose digit this is.
pub fn zero_of(c: char) -> Option<u32> {
    ZEROS.iter().copied().find(|zero| u32::from(c).checked_sub(*zero).is_some_and(|n| n < 10))
}

/// The zeros of those scripts.
const ZEROS: [u32; 21] = [
    0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
    0x1040, 0x17e0, 0x1810, 0x1c50, 0xa9d0, 0xff10,
];

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn numbers_are_their_digits() {
        for (text, found) in [
            ("1,200 g", &["1200"][..]),
            ("١٬٢٠٠ غ", &["1200"]),
            ("1\u{202f}200 g", &["1200"]),
            ("1 200 g", &["1200"]),
            ("28 x 11.5, 3", &["28", "115", "3"]),
            ("no 7.", &["7"]),
        ] {
            assert_eq!(numbers(text), found, "{text}");
        }
    }
}
