//! Rules for the quality of translations, each in a file of its own with its cases. What they find is said; nothing is changed.

mod link_parity;
mod marks;
mod number_parity;
mod placeholder_parity;

use crate::catalog::translation::{Objection, Pair};
use marks::Marks;

/// A translation and its source, taken apart for the rules.
struct Case {
    source: Marks,
    target: Marks,
}

impl Case {
    fn new(pair: &Pair<'_>) -> Self {
        let marks = |text| Marks::of(pair.family, text);
        Self { source: marks(pair.source), target: marks(pair.target) }
    }
}

/// What is held against a translation that comes back. `any_numbers`: its numbers may differ from the source's.
pub fn judge(pair: &Pair<'_>, any_numbers: bool) -> Vec<Objection> {
    let case = Case::new(pair);
    let rules = [placeholder_parity::check, link_parity::check, number_parity::check];
    let rules = rules.iter().take(if any_numbers { 2 } else { 3 });
    rules.filter_map(|check| Some(Objection { why: check(&case)?, refuses: true })).collect()
}

/// How two lists differ, where they do.
fn differ(what: &str, source: &[String], target: &[String]) -> Option<String> {
    let told = |list: &[String]| match list {
        [] => "none".to_owned(),
        list => list.join(" "),
    };
    (source != target).then(|| {
        format!("its {what} differ: the source has {}, the translation {}", told(source), told(target))
    })
}

#[cfg(test)]
mod tests {
    use crate::catalog::translation::{Family, Pair};

    #[test]
    fn what_a_text_says_beside_words_stays() {
        use Family::{Messages, Product};
        for (family, source, target, why) in [
            (Product, "1,200 g for {name}", "{ name }: 1.200 g", None),
            (Product, "1,200 g", "١٬٢٠٠ غ", None),
            (Product, "1 200 g", "1\u{202f}200 g", None),
            (
                Product,
                "28 cm (11 in)",
                "28 cm",
                Some("its numbers differ: the source has 11 28, the translation 28"),
            ),
            (
                Product,
                "%s of %1$d",
                "%1$d",
                Some("its placeholders differ: the source has %1$d %s, the translation %1$d"),
            ),
            (
                Product,
                "[a](../b/index.md)",
                "[a](../c/index.md)",
                Some("its links differ: the source has ../b/index.md, the translation ../c/index.md"),
            ),
            (Product, "100 % sure", "100% sicher", None),
            (
                Messages,
                "{ $n ->\n [one] one\n *[other] { $n }\n}",
                "{ $n ->\n *[other] { $n } { $n }\n}",
                None,
            ),
            (
                Messages,
                "Hi { $shop }",
                "Hallo",
                Some("its placeholders differ: the source has {$shop}, the translation none"),
            ),
        ] {
            let (english, german) = ("en".parse().unwrap(), "de".parse().unwrap());
            let pair =
                Pair { family, field: "body", source, target, source_locale: &english, locale: &german };
            let told = super::judge(&pair, false).into_iter().next().map(|objection| objection.why);
            assert_eq!(told.as_deref(), why, "{source} {target}");
            assert!(super::judge(&pair, true).is_empty() || !source.contains("28 cm"));
        }
    }
}
