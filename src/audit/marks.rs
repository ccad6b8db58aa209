//! What a text has beside words: placeholders, links, numbers.

use crate::catalog::translation::Family;

/// Sorted, for languages order them differently.
#[derive(Debug, Default)]
pub struct Marks {
    pub placeholders: Vec<String>,
    pub links: Vec<String>,
    pub numbers: Vec<String>,
}

impl Marks {
    pub fn of(family: Family, text: &str) -> Marks {
        let mut marks = Marks::default();
        let mut words = String::new();
        let mut rest = text;
        while let Some(c) = rest.chars().next() {
            let taken = if let Some(end) = rest.strip_prefix("](").and_then(|target| target.find(')')) {
                marks.links.push(rest[2..2 + end].to_owned());
                end + 3
            } else if let Some(len) = placeholder(rest) {
                marks.placeholders.push(rest[..len].chars().filter(|c| !c.is_whitespace()).collect());
                len
            } else {
                words.push(c);
                rest = &rest[c.len_utf8()..];
                continue;
            };
            words.push('\u{1f}');
            rest = &rest[taken..];
        }
        marks.numbers = numbers(&words);
        for list in [&mut marks.placeholders, &mut marks.links, &mut marks.numbers] {
            list.sort();
        }
        if matches!(family, Family::Messages | Family::Theme) {
            // Each form of a plural may say a thing again.
            marks.placeholders.dedup();
            marks.numbers.dedup();
        }
        marks
    }
}

/// How long the placeholder is that a text begins with: `{ $name }`, `{name}`, `{{ name }}`, `$name`, `%s`, `%1$d`.
fn placeholder(text: &str) -> Option<usize> {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if let Some(inner) = text.strip_prefix('{') {
        let end = inner.find('}')?;
        let name = inner[..end].trim_matches(['{', ' ', '$']);
        let closing = end + 2 + usize::from(inner.starts_with('{') && inner[end + 1..].starts_with('}'));
        return (!name.is_empty() && name.chars().all(word)).then_some(closing);
    }
    if let Some(name) = text.strip_prefix('$') {
        let len = name.find(|c| !word(c)).unwrap_or(name.len());
        return name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(len + 1);
    }
    let rest = text.strip_prefix('%')?;
    let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '$')?;
    let ends = rest[digits..].chars().nth(1).is_none_or(|c| !c.is_alphanumeric());
    (rest[digits..].starts_with(['s', 'd']) && ends).then_some(digits + 2)
}

/// The digits of each number, in ASCII and without what groups them or parts a fraction: that is each language's own.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut number = String::new();
    let chars: Vec<char> = text.chars().collect();
    for (n, c) in chars.iter().enumerate() {
        let next = |k: usize| chars.get(n + k).copied().and_then(digit);
        match digit(*c) {
            Some(digit) => number.push(digit),
            None if !number.is_empty() && separates(*c) && next(1).is_some() => {}
            // A thousand may be parted by a plain space: three digits follow it, and no more.
            None if !number.is_empty()
                && *c == ' '
                && (1..=3).all(|k| next(k).is_some())
                && next(4).is_none() => {}
            None if !number.is_empty() => numbers.push(std::mem::take(&mut number)),
            None => {}
        }
    }
    if !number.is_empty() {
        numbers.push(number);
    }
    numbers
}

fn separates(c: char) -> bool {
    matches!(c, '.' | ',' | '\'' | '’' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{66b}' | '\u{66c}')
}

/// A decimal digit of any script that writes catalogs.
fn digit(c: char) -> Option<char> {
    const ZEROS: [u32; 15] = [
        0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040,
        0xff10,
    ];
    let value = ZEROS.iter().find_map(|zero| u32::from(c).checked_sub(*zero).filter(|n| *n < 10))?;
    char::from_digit(value, 10)
}
