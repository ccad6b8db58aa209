//! The order of words in a language: what "from A to Z" means to its readers.

use std::cmp::Ordering;

use icu::collator::{CollatorBorrowed, options::CollatorOptions};

use super::{Locale, parents};

pub struct Collator(Option<CollatorBorrowed<'static>>);

impl Collator {
    pub fn new(locale: &Locale) -> Self {
        let mut ordered = locale.icu().clone();
        ordered.id = parents::collation(locale.id());
        Self(CollatorBorrowed::try_new((&ordered).into(), CollatorOptions::default()).ok())
    }

    /// Texts that read the same are put in the order of their code points, so that sorting always gives one result.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.as_ref().map_or(Ordering::Equal, |collator| collator.compare(a, b)).then_with(|| a.cmp(b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stand_where_readers_look_for_them() {
        for (tag, sorted) in [
            ("de", "Apfel Äpfel Banane Öl Zebra"),
            ("sv", "Apfel Banane Zebra Äpfel Öl"),
            ("ja", "アイス いす 椅子 机"),
            ("zh-CN", "阿 北 上 中"),
            ("zh-TW", "一 人 中 阿"),
            ("th", "กา เกม ขา แขก"),
            ("tlh", "a b c"),
        ] {
            let collator = Collator::new(&tag.parse().unwrap());
            let mut words: Vec<&str> = sorted.split(' ').rev().collect();
            words.sort_by(|a, b| collator.compare(a, b));
            assert_eq!(words.join(" "), sorted, "{tag}");
        }
    }
}
