//! Enumerations in words: "A, B and C", "A, B or C".

use icu::list::{ListFormatter, options::ListFormatterOptions};

use super::Locale;

pub struct ListFormat {
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
}

impl ListFormat {
    pub fn new(locale: &Locale) -> Self {
        let options = ListFormatterOptions::default();
        Self {
            and: ListFormatter::try_new_and(locale.icu().into(), options).ok(),
            or: ListFormatter::try_new_or(locale.icu().into(), options).ok(),
        }
    }

    pub fn and(&self, items: &[impl AsRef<str>]) -> String {
        join(self.and.as_ref(), items)
    }

    pub fn or(&self, items: &[impl AsRef<str>]) -> String {
        join(self.or.as_ref(), items)
    }
}

fn join(formatter: Option<&ListFormatter>, items: &[impl AsRef<str>]) -> String {
    match formatter {
        Some(formatter) => formatter.format_to_string(items.iter().map(AsRef::as_ref)),
        None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_end_with_and_or_with_or() {
        for (tag, and, or) in [
            ("en-US", "A, B, and C", "A, B, or C"),
            ("en-GB", "A, B and C", "A, B or C"),
            ("de", "A, B und C", "A, B oder C"),
            ("zh", "A、B和C", "A、B或C"),
            ("ar", "A وB وC", "A أو B أو C"),
            ("tlh", "A, B, C", "A, B, or C"),
        ] {
            let lists = ListFormat::new(&tag.parse().unwrap());
            let items = ["A", "B", "C"];
            assert_eq!((lists.and(&items).as_str(), lists.or(&items).as_str()), (and, or), "{tag}");
        }
        let english = ListFormat::new(&"en".parse().unwrap());
        assert_eq!((english.and(&["A"]), english.and(&[] as &[&str])), ("A".to_owned(), String::new()));
    }
}
