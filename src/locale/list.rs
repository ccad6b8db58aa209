//! Enumerations in words: "A, B and C".

use icu::list::{ListFormatter, options::ListFormatterOptions};

use super::Locale;

pub struct ListFormat(Option<ListFormatter>);

impl ListFormat {
    pub fn new(locale: &Locale) -> Self {
        Self(ListFormatter::try_new_and(locale.icu().into(), ListFormatterOptions::default()).ok())
    }

    pub fn and(&self, items: &[impl AsRef<str>]) -> String {
        match &self.0 {
            Some(formatter) => formatter.format_to_string(items.iter().map(AsRef::as_ref)),
            None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_with_and() {
        for (tag, list) in [
            ("en-US", "A, B, and C"),
            ("en-GB", "A, B and C"),
            ("de", "A, B und C"),
            ("zh", "A、B和C"),
            ("ar", "A وB وC"),
            ("tlh", "A, B, C"),
        ] {
            assert_eq!(ListFormat::new(&tag.parse().unwrap()).and(&["A", "B", "C"]), list, "{tag}");
        }
        let english = ListFormat::new(&"en".parse().unwrap());
        assert_eq!((english.and(&["A"]), english.and(&[] as &[&str])), ("A".to_owned(), String::new()));
    }
}
