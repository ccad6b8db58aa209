//! Where the words of a text begin and end, in any language: also in those that write no spaces.

use std::sync::LazyLock;

use icu::segmenter::options::WordBreakInvariantOptions;
use icu::segmenter::{WordSegmenter, WordSegmenterBorrowed};

/// The words of a text and what stands between them: put together, they are the text again. Words are found by UAX #29; in
/// Chinese and Japanese by a dictionary, in Thai, Lao, Khmer and Burmese by a model, which are those of ICU4X.
pub fn words(text: &str) -> Vec<&str> {
    static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
        LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));
    let breaks: Vec<usize> = SEGMENTER.segment_str(text).collect();
    breaks.windows(2).map(|pair| &text[pair[0]..pair[1]]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_every_script() {
        for (text, told) in [
            ("", ""),
            ("Don't  panic, 3.5 l!", "Don't|  |panic|,| |3.5| |l|!"),
            ("日本語のカップ。", "日本語|の|カップ|。"),
            ("手工制作的杯子", "手工|制作|的|杯子"),
            ("ถ้วยกาแฟใบใหม่", "ถ้วย|กาแฟ|ใบ|ใหม่"),
            ("a\r\n\nb", "a|\r\n|\n|b"),
        ] {
            assert_eq!(words(text).join("|"), told);
            assert_eq!(words(text).concat(), text);
        }
    }
}
