//! A message that is one choice, taken apart into whole sentences: a form for each of its variants, with what stands before and
//! behind the choice in each. Messages of several choices, and those with attributes, are none.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;
use indexmap::IndexMap;

use super::ftl::written;
use crate::catalog::translation;
use crate::locale::PLURAL_CATEGORIES;

/// By the key of the variant, what is said.
pub type Forms = IndexMap<String, String>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is asked: `$count`, `NUMBER($n, type: "ordinal")`.
    pub asked: String,
    /// The argument in it: `$count`.
    pub argument: String,
    pub forms: Forms,
    pub default: String,
}

impl Choice {
    pub fn of(text: &str) -> Option<Self> {
        let file = written("x", text);
        let message = message(&file)?;
        let elements = &message.value.as_ref()?.elements;
        let is_choice = |element: &PatternElement<&str>| {
            matches!(element, PatternElement::Placeable { expression: Expression::Select { .. } })
        };
        let at = elements.iter().position(is_choice)?;
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } =
            &elements[at]
        else {
            return None;
        };
        let (before, after) = (&elements[..at], &elements[at + 1..]);
        let mut choice = Choice {
            asked: plain(&[PatternElement::Placeable { expression: Expression::Inline(selector.clone()) }])?
                .trim_matches(['{', '}', ' '])
                .to_owned(),
            argument: argument(selector)?,
            forms: Forms::new(),
            default: String::new(),
        };
        for variant in variants {
            let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                variant.key;
            if variant.default {
                choice.default = key.to_owned();
            }
            let said = plain(&[before, &variant.value.elements, after].concat())?;
            if choice.forms.insert(key.to_owned(), said).is_some() {
                return None;
            }
        }
        // A number that is chosen stands for no other.
        let other = choice.default == "other" || !choice.is_plural();
        other.then_some(choice)
    }

    /// Its keys are those of plurals alone: a choice between `female`, `male` and `other` is none.
    pub fn is_plural(&self) -> bool {
        self.forms.keys().all(|key| is_plural(key))
    }

    pub fn is_ordinal(&self) -> bool {
        self.asked.contains("ordinal")
    }

    /// Whether a placeholder shows the argument, which a form may do without: “one mug”.
    pub fn shows(argument: &str, placeholder: &str) -> bool {
        let word = |c: char| !(c.is_ascii_alphanumeric() || matches!(c, '$' | '-' | '_'));
        placeholder.split(word).any(|word| word == argument)
    }

    /// The message that says `forms`, as Fluent has it; None: in one message they would say something else.
    pub fn put(&self, forms: &Forms) -> Option<String> {
        let said: Vec<&String> = forms.values().collect();
        let alike = said.iter().all(|text| *text == said[0]) && Self::shows(&self.argument, said.first()?);
        if alike {
            return Some(said[0].clone());
        }
        let mut text = format!("{{ {} ->", self.asked);
        let (default, others): (Vec<_>, Vec<_>) = forms.iter().partition(|(key, _)| **key == self.default);
        for (key, said) in others.into_iter().chain(default) {
            let star = if *key == self.default { "*" } else { " " };
            text += &format!("\n   {star}[{key}]");
            match said.contains('\n') {
                false => text += &format!(" {said}"),
                true => {
                    for line in said.lines() {
                        text += if line.is_empty() { "\n" } else { "\n        " };
                        text += line;
                    }
                }
            }
        }
        text += "\n}";
        let same = |choice: &Choice| {
            choice.forms.len() == forms.len()
                && forms.iter().all(|(key, said)| choice.forms.get(key) == Some(said))
        };
        Choice::of(&text).filter(same).map(|_| text)
    }
}

pub fn is_plural(key: &str) -> bool {
    is_number(key) || PLURAL_CATEGORIES.contains(&key)
}

pub fn is_number(key: &str) -> bool {
    key.starts_with(|c: char| c == '-' || c.is_ascii_digit())
}

/// A text without choices, as Fluent writes it. None: it has some, or is no Fluent.
pub fn said(text: &str) -> Option<String> {
    let file = written("x", text);
    plain(&message(&file)?.value.as_ref()?.elements)
}

/// The one message of a file, if it is no more than a value.
fn message(file: &str) -> Option<Message<&str>> {
    let mut body = parse(file).ok()?.body;
    match (body.pop(), body.is_empty()) {
        (Some(Entry::Message(message)), true) if message.attributes.is_empty() => Some(message),
        _ => None,
    }
}

fn plain(elements: &[PatternElement<&str>]) -> Option<String> {
    let has_choice = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { .. } => false,
        PatternElement::Placeable { expression } => chooses(expression),
    };
    if elements.iter().any(has_choice) {
        return None;
    }
    let value = Some(Pattern { elements: elements.to_vec() });
    let id = fluent_syntax::ast::Identifier { name: "x" };
    let message = Message { id, value, attributes: Vec::new(), comment: None };
    let file = serialize(&fluent_syntax::ast::Resource { body: vec![Entry::Message(message)] });
    // What begins a line may make it something else.
    self::message(&file)?;
    translation::Message::all(&file).pop().map(|message| message.text)
}

fn chooses(expression: &Expression<&str>) -> bool {
    match expression {
        Expression::Select { .. } => true,
        Expression::Inline(InlineExpression::Placeable { expression }) => chooses(expression),
        Expression::Inline(_) => false,
    }
}

fn argument(selector: &InlineExpression<&str>) -> Option<String> {
    match selector {
        InlineExpression::VariableReference { id } => Some(format!("${}", id.name)),
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            argument(arguments.positional.first()?)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;

    #[test]
    fn a_choice_becomes_sentences() {
        let told: String = [
            "{ $n ->\n    [one] a { $b }\n   *[other] { $n } as\n}",
            "You have {NUMBER($n, type:\"ordinal\") ->\n [0] no mug\n *[other] {$n} mugs\n} in { -brand },\nand more",
            "{ $who ->\n    [female] her\n   *[other] their\n} mug { \"{\" }",
            "{ $n ->\n   *[other]\n        a\n\n        b\n}",
            "{ $n ->\n    [one] a\n   *[two] b\n}",
            "{ $n ->\n    [one] { $m ->\n       *[other] a\n    }\n   *[other] b\n}",
            "{ $n ->\n   *[other] a\n} { $n ->\n   *[other] a\n}",
            "{ -brand.gender ->\n    [f] a\n   *[other] b\n}",
            "{ DATETIME($d) ->\n   *[other] a\n}",
            "no { $n }",
            "{ $n ->\n   *[other] a",
        ]
        .iter()
        .map(|text| match Choice::of(text) {
            None => "none\n".to_owned(),
            Some(choice) => {
                let forms: String = choice.forms.iter().map(|(key, said)| format!("  [{key}] {said:?}\n")).collect();
                let put = choice.put(&choice.forms).unwrap_or_default();
                format!("{} of {}\n{forms}{put}\n", choice.asked, choice.argument)
            }
        })
        .collect();
        expect![[r#"
            $n of $n
              [one] "a { $b }"
              [other] "{ $n } as"
            { $n ->
                [one] a { $b }
               *[other] { $n } as
            }
            NUMBER($n, type: "ordinal") of $n
              [0] "You have no mug in { -brand },\nand more"
              [other] "You have { $n } mugs in { -brand },\nand more"
            { NUMBER($n, type: "ordinal") ->
                [0]
                    You have no mug in { -brand },
                    and more
               *[other]
                    You have { $n } mugs in { -brand },
                    and more
            }
            $who of $who
              [female] "her mug { \"{\" }"
              [other] "their mug { \"{\" }"
            { $who ->
                [female] her mug { "{" }
               *[other] their mug { "{" }
            }
            $n of $n
              [other] "a\n\nb"
            { $n ->
               *[other]
                    a

                    b
            }
            none
            none
            none
            none
            none
            none
            none
        "#]]
        .assert_eq(&told);
    }

    #[test]
    fn forms_that_say_the_same_are_one() {
        let choice = Choice::of("{ $n ->\n    [one] { $n } cup\n   *[other] { $n } cups\n}").unwrap();
        let put = |texts: &[(&str, &str)]| {
            choice.put(&texts.iter().map(|(key, said)| ((*key).to_owned(), (*said).to_owned())).collect())
        };
        for (texts, expected) in [
            (&[("other", "{ $n }個")][..], Some("{ $n }個")),
            (&[("other", "個")], Some("{ $n ->\n   *[other] 個\n}")),
            (
                &[("one", "a"), ("few", "b"), ("other", "a")],
                Some("{ $n ->\n    [one] a\n    [few] b\n   *[other] a\n}"),
            ),
            (&[("one", "a")], None),
            (&[("one", "a\n[few] b"), ("other", "c")], None),
            (&[("one", ""), ("other", "c")], None),
        ] {
            assert_eq!(put(texts).as_deref(), expected);
        }
    }
}
