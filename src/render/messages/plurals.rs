//! Whether a message has the plurals of its language: those that the CLDR gives it for whole numbers, and no others.

use std::collections::BTreeSet;
use std::ops::Range;

use rust_decimal::Decimal;

use crate::catalog::{Expression, Form, Inline, Key, Language, Message};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::locale::{NUMBERS, PLURAL_CATEGORIES};

pub fn check(language: &Language, message: &Message, found: &mut Diagnostics) {
    super::walk(message, &mut |expression| {
        if let Expression::Select { on, variants, default } = expression {
            let ordinal = matches!(on, Inline::NumberOf(_, options) if options.ordinal);
            let choice = Choice { language, message, variants, default: *default, ordinal };
            if choice.is_plural() {
                choice.unknown(found);
                choice.lacking(found);
            }
        }
    });
}

/// A choice between variants of a message.
struct Choice<'m> {
    language: &'m Language,
    message: &'m Message,
    variants: &'m [Form],
    default: usize,
    ordinal: bool,
}

impl Choice<'_> {
    /// Keys of plurals alone: a choice between `female`, `male` and `other` is none.
    fn is_plural(&self) -> bool {
        self.variants.iter().all(|variant| match &variant.key {
            Key::Word(word) => PLURAL_CATEGORIES.contains(&&**word),
            Key::Number(_) => true,
        })
    }

    fn has(&self, category: &str) -> bool {
        self.variants.iter().any(|variant| matches!(&variant.key, Key::Word(word) if **word == *category))
    }

    fn has_number(&self, number: Decimal) -> bool {
        self.variants.iter().any(|variant| matches!(variant.key, Key::Number(known) if known == number))
    }

    /// Categories that the language does not have are never chosen.
    fn unknown(&self, found: &mut Diagnostics) {
        let known = self.language.plurals().categories(self.ordinal);
        for (n, variant) in self.variants.iter().enumerate() {
            let Key::Word(word) = &variant.key else { continue };
            if n != self.default && !known.contains(&&**word) {
                let what = format!("has a form [{word}], which `{}` never asks for", self.language.locale);
                self.report(&what, &known, variant.at.0 as usize..variant.at.0 as usize + word.len(), found);
            }
        }
    }

    /// Categories that fall to the default, which is written for another.
    fn lacking(&self, found: &mut Diagnostics) {
        let plurals = self.language.plurals();
        let known = plurals.categories(self.ordinal);
        let Some(default) = self.variants.get(self.default) else { return };
        // A number as the default stands for none of them, and so for all.
        if matches!(default.key, Key::Number(_)) || known.iter().all(|category| self.has(category)) {
            return;
        }
        let category = |number| plurals.category(number, self.ordinal);
        let numbers = NUMBERS.map(Decimal::from).filter(|number| !self.has_number(*number));
        let lacking: BTreeSet<&str> = numbers.map(category).filter(|category| !self.has(category)).collect();
        let forms = PLURAL_CATEGORIES.iter().filter(|category| lacking.contains(*category));
        let forms: Vec<String> = forms.map(|category| format!("[{category}]")).collect();
        if !forms.is_empty() {
            let what = format!("lacks the form {} of `{}`", forms.join(" and "), self.language.locale);
            let start = default.at.0 as usize;
            self.report(&what, &known, start..start, found);
        }
    }

    fn report(&self, what: &str, known: &[&str], span: Range<usize>, found: &mut Diagnostics) {
        let name = &self.message.name.text;
        let Some(file) = self.language.file(name) else { return };
        found.push(
            Diagnostic::warning(
                Code::PluralForms,
                Place::Span(file.clone(), span),
                format!("`{name}` {what}"),
            )
            .hint(format!("The forms of this language: {}.", known.join(", "))),
        );
    }
}
