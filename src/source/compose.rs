//! Letters that were written in parts, as one: Unicode's composed form (NFC, Unicode Standard Annex 15).

use std::borrow::Cow;

use icu::normalizer::ComposingNormalizerBorrowed;

/// The text composed; None where it is so already.
pub fn composed(text: &str) -> Option<String> {
    if !may_compose(text) {
        return None;
    }
    match ComposingNormalizerBorrowed::new_nfc().normalize(text) {
        Cow::Owned(composed) => Some(composed),
        Cow::Borrowed(_) => None,
    }
}

/// Whether composing might change a text. It may say yes too often; of the letters that most catalogs are written in it says no
/// in a fraction of the time that composing takes to find nothing.
fn may_compose(text: &str) -> bool {
    // Nothing below U+0300, whose first byte is CC, is composed with what comes before it; of a block of bytes the
    // processor tells at once whether one is so high.
    const BLOCK: usize = 64;
    let mut rest = text;
    while !rest.is_empty() {
        let end = (BLOCK.min(rest.len())..).find(|end| rest.is_char_boundary(*end));
        let (block, more) = rest.split_at(end.unwrap_or(rest.len()));
        let is_high = block.bytes().fold(false, |any, b| any | (b >= 0xcc));
        if is_high && block.chars().any(|c| c >= '\u{300}' && !is_whole(c)) {
            return true;
        }
        rest = more;
    }
    false
}

/// Letters and signs that composing leaves alone, whatever stands before them.
fn is_whole(c: char) -> bool {
    matches!(c,
        // Greek, Cyrillic, Armenian; Hebrew and Arabic without their points; dashes, quotes and currencies.
        '\u{388}'..='\u{482}' | '\u{48a}'..='\u{590}' | '\u{5d0}'..='\u{5f4}' | '\u{61b}'..='\u{64a}'
        | '\u{660}'..='\u{66f}' | '\u{671}'..='\u{6d5}' | '\u{2002}'..='\u{20cf}'
        // Chinese, Japanese, Korean.
        | '\u{3000}'..='\u{3029}' | '\u{3030}'..='\u{3098}' | '\u{309b}'..='\u{a66e}' | '\u{ac00}'..='\u{d7a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A letter that is whole must be so behind any other: nothing in Unicode may be composed with it.
    #[test]
    fn whole_letters_are_never_composed() {
        use icu::normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};
        use icu::properties::{CodePointMapData, props::CanonicalCombiningClass};
        let classes = CodePointMapData::<CanonicalCombiningClass>::new();
        let decomposition = CanonicalDecompositionBorrowed::new();
        let nfc = ComposingNormalizerBorrowed::new_nfc();
        let not_behind_all = |c: char| c < '\u{300}' || is_whole(c);
        for c in '\0'..=char::MAX {
            if not_behind_all(c) {
                assert_eq!(classes.get(c), CanonicalCombiningClass::NotReordered, "{c:?}");
                assert_eq!(nfc.normalize(c.encode_utf8(&mut [0; 4])), c.to_string(), "{c:?}");
            }
            if let Decomposed::Expansion(_, second) = decomposition.decompose(c) {
                assert!(!not_behind_all(second), "{c:?} is composed with {second:?}");
            }
        }
        for (text, may) in
            [("Größe – “Tasse”, 5 €", false), ("陶器のマグ 머그 кружка كوب", false), ("e\u{301}", true)]
        {
            assert_eq!(may_compose(text), may, "{text}");
        }
    }
}
