//! Enumerations in words: "A, B and C", "A, B or C".

use icu::list::{ListFormatter, options::ListFormatterOptions};

use super::{Direction, Locale};

pub struct ListFormat {
    direction: Direction,
    and: Option<ListFormatter>,
    or: Option<ListFormatter>,
}

/// What the last of a list is joined with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ListStyle {
    #[default]
    And,
    Or,
}

impl ListFormat {
    pub fn new(locale: &Locale) -> Self {
        let options = ListFormatterOptions::default();
        Self {
            direction: locale.direction(),
            and: ListFormatter::try_new_and(locale.icu().into(), options).ok(),
            or: ListFormatter::try_new_or(locale.icu().into(), options).ok(),
        }
    }

    /// A list as a text. One of Latin names is still one of its own language: without a mark, isolated from the text around it,
    /// it would run the other way (Unicode Standard Annex 9, rule P2).
    pub fn format(&self, items: &[impl AsRef<str>], style: ListStyle) -> String {
        let joined = self.join(items, style);
        match self.direction {
            Direction::Rtl => format!("\u{200f}{joined}"),
            Direction::Ltr => joined,
        }
    }

    /// As Intl.ListFormat writes it.
    pub(super) fn join(&self, items: &[impl AsRef<str>], style: ListStyle) -> String {
        let formatter = match style {
            ListStyle::And => &self.and,
            ListStyle::Or => &self.or,
        };
        match formatter {
            Some(formatter) => formatter.format_to_string(items.iter().map(AsRef::as_ref)),
            None => items.iter().map(AsRef::as_ref).collect::<Vec<_>>().join(", "),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ListStyle::*;
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
            let joined = |style| lists.join(&items, style);
            assert_eq!((joined(And).as_str(), joined(Or).as_str()), (and, or), "{tag}");
        }
        let english = ListFormat::new(&"en".parse().unwrap());
        assert_eq!(
            (english.format(&["A"], And), english.format(&[""; 0], And)),
            ("A".to_owned(), String::new())
        );
        let arabic = ListFormat::new(&"ar".parse().unwrap());
        assert_eq!(arabic.format(&["Visa", "PayPal"], And), "\u{200f}Visa وPayPal");
    }
}
