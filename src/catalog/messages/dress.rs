//! The messages of a pseudo-locale, made of those that other languages have.

use super::pattern::{Expression, Form, Inline, Message, Part, Pattern};
use super::{Held, Language, Messages};
use crate::locale::{Locale, Plurals, Pseudo, letters};

impl Messages {
    /// Adds them, of the first language of a chain that has each.
    pub fn add_pseudo(&mut self, pseudo: Pseudo, locale: &Locale, chain: &[Locale]) {
        let mut dressed = Language::new(locale.clone());
        for &i in &self.chain(chain).0 {
            let language = &self.languages[i];
            dressed.digest = dressed.digest.and(language.digest);
            // Its plurals are those that the words were written for.
            dressed.plurals.get_or_init(|| Plurals::new(&language.locale));
            for (name, held) in &language.entries {
                if !dressed.entries.contains_key(name) {
                    let message = dress(pseudo, &held.message);
                    dressed.entries.insert(name.clone(), Held { message, file: held.file.clone() });
                }
            }
        }
        self.languages.push(dressed);
    }
}

fn dress(pseudo: Pseudo, message: &Message) -> Message {
    let is_term = message.name.text.starts_with('-');
    let value = message.value.as_ref().map(|value| {
        let mut pattern = words(pseudo, value);
        let count = count(value);
        // A term is a part of other texts.
        if !is_term && count > 0 {
            pattern.0.insert(0, Part::Text(pseudo.opening().to_owned()));
            pattern.0.push(Part::Text(pseudo.closing(count)));
        }
        joined(pattern)
    });
    let attributes = message.attributes.iter();
    let attributes = attributes.map(|(name, pattern)| (name.clone(), words(pseudo, pattern))).collect();
    Message::new(message.name.clone(), value, attributes, message.refers)
}

/// The words between its values; those keep what they are, and their choices are dressed.
fn words(pseudo: Pseudo, pattern: &Pattern) -> Pattern {
    let parts = pattern.0.iter().map(|part| match part {
        Part::Text(text) => Part::Text(pseudo.piece(text).into_owned()),
        Part::Value(expression) => Part::Value(choices(pseudo, expression)),
    });
    Pattern(parts.collect())
}

fn choices(pseudo: Pseudo, expression: &Expression) -> Expression {
    match expression {
        Expression::Inline(Inline::Nested(inner)) => {
            Expression::Inline(Inline::Nested(Box::new(choices(pseudo, inner))))
        }
        Expression::Inline(inline) => Expression::Inline(inline.clone()),
        Expression::Select { on, variants, default } => {
            let variants = variants.iter().map(|variant| Form {
                key: variant.key.clone(),
                at: variant.at,
                pattern: words(pseudo, &variant.pattern),
            });
            Expression::Select { on: on.clone(), variants: variants.collect(), default: *default }
        }
    }
}

/// Texts that stand side by side are one: a message without values is a text and nothing more.
fn joined(pattern: Pattern) -> Pattern {
    let mut parts: Vec<Part> = Vec::with_capacity(pattern.0.len());
    for part in pattern.0 {
        match (parts.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => parts.push(part),
        }
    }
    Pattern(parts)
}

/// How many letters it has, in the choices it makes if nothing else is known.
fn count(pattern: &Pattern) -> usize {
    let parts = pattern.0.iter().map(|part| match part {
        Part::Text(text) => letters(text),
        Part::Value(Expression::Select { variants, default, .. }) => {
            variants.get(*default).map_or(0, |variant| count(&variant.pattern))
        }
        Part::Value(_) => 0,
    });
    parts.sum()
}
