//! Whether a message has the plurals of its language: those that the CLDR gives it for whole numbers, and no others.

use std::collections::BTreeSet;
use std::sync::Arc;

use rust_decimal::Decimal;

use crate::catalog::{Expression, Inline, Key, Language, Message};
use crate::diag::{Code, Diagnostic, Diagnostics, SourceText};
use crate::locale::PLURAL_CATEGORIES;

/// Numbers that a page is likely to show. Categories that only fractions or millions have are nobody's lack.
const NUMBERS: std::ops::RangeInclusive<u32> = 0..=120;

pub fn check(language: &Language, message: &Message, found: &mut Diagnostics) {
    let Some(file) = language.file(&message.name.text) else { return };
    super::walk(message, &mut |expression| {
        if let Expression::Select { on, variants, default } = expression {
            let keys: Vec<&Key> = variants.iter().map(|variant| &variant.key).collect();
            if is_plural(&keys) {
                let ordinal = matches!(on, Inline::NumberOf(_, options) if options.ordinal);
                unknown(language, message, expression, ordinal, file, found);
                let place = variants.get(*default).map(|variant| variant.at.0 as usize);
                lacking(
                    language,
                    message,
                    (&keys, *default, ordinal),
                    place.unwrap_or_default(),
                    file,
                    found,
                );
            }
        }
    });
}

/// Keys of plurals alone: a choice between `female`, `male` and `other` is none.
fn is_plural(keys: &[&Key]) -> bool {
    keys.iter().all(|key| match key {
        Key::Word(word) => PLURAL_CATEGORIES.contains(&&**word),
        Key::Number(_) => true,
    })
}

/// Categories that the language does not have are never chosen.
fn unknown(
    language: &Language,
    message: &Message,
    expression: &Expression,
    ordinal: bool,
    file: &Arc<SourceText>,
    found: &mut Diagnostics,
) {
    let Expression::Select { variants, default, .. } = expression else { return };
    let known = language.plurals().categories(ordinal);
    for (n, variant) in variants.iter().enumerate() {
        let Key::Word(word) = &variant.key else { continue };
        if n != *default && !known.contains(&&**word) {
            let start = variant.at.0 as usize;
            let text = format!(
                "`{}` has a form [{word}], which `{}` never asks for",
                message.name.text, language.locale
            );
            found.push(
                Diagnostic::warning(
                    Code::PluralForms,
                    crate::diag::Place::Span(file.clone(), start..start + word.len()),
                    text,
                )
                .hint(format!("The forms of this language: {}.", known.join(", "))),
            );
        }
    }
}

/// Categories that fall to the default, which is written for another.
fn lacking(
    language: &Language,
    message: &Message,
    (keys, default, ordinal): (&[&Key], usize, bool),
    place: usize,
    file: &Arc<SourceText>,
    found: &mut Diagnostics,
) {
    let plurals = language.plurals();
    let has_word = |word: &str| keys.iter().any(|key| matches!(key, Key::Word(known) if **known == *word));
    let has_number =
        |number: Decimal| keys.iter().any(|key| matches!(key, Key::Number(known) if *known == number));
    // A number as the default stands for none of them, and so for all.
    let Some(Key::Word(_)) = keys.get(default) else { return };
    let lacking: BTreeSet<&str> = NUMBERS
        .map(Decimal::from)
        .filter(|number| !has_number(*number))
        .map(|number| if ordinal { plurals.ordinal(number) } else { plurals.cardinal(number) })
        .filter(|category| !has_word(category))
        .collect();
    if lacking.is_empty() {
        return;
    }
    let forms: Vec<String> =
        PLURAL_CATEGORIES.iter().filter(|c| lacking.contains(*c)).map(|c| format!("[{c}]")).collect();
    let text =
        format!("`{}` lacks the form {} of `{}`", message.name.text, forms.join(" and "), language.locale);
    let known = plurals.categories(ordinal);
    found.push(
        Diagnostic::warning(Code::PluralForms, crate::diag::Place::Span(file.clone(), place..place), text)
            .hint(format!("The forms of this language: {}.", known.join(", "))),
    );
}
