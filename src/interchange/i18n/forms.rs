//! Messages with a choice on their way to translators: one text for each form, in the forms that their language has, and together
//! again (`join`). A message whose translation chooses otherwise travels whole.

mod join;

use std::collections::HashMap;

pub use join::join;
use rust_decimal::Decimal;

use super::choice::{self, Choice, Forms};
use super::{Entry, Exchange};
use crate::catalog::State;
use crate::catalog::translation::{Edition, Family, Item, Status, Translations, Unit};
use crate::locale::{Locale, NUMBERS, PLURAL_CATEGORIES, Plurals};

/// The name of the message that a form is of: `…/en.ftl#items` of `…/en.ftl#items[few]`.
pub fn whole(key: &str) -> Option<&str> {
    let (whole, _) = key.strip_suffix(']')?.split_once('[')?;
    whole.contains(".ftl#").then_some(whole)
}

/// Which form it is.
fn form(key: &str) -> &str {
    key.strip_suffix(']').and_then(|key| key.split_once('[')).map_or("", |(_, form)| form)
}

/// A message in the forms of a language.
struct Told {
    source: Choice,
    /// By the key of the form: what it is in the source, and in the translation.
    forms: Vec<(String, String, Option<String>)>,
}

impl Told {
    /// None: the source is no choice, or the translation another.
    fn of(field: &str, source: &str, target: Option<&str>, plurals: &Plurals) -> Option<Self> {
        // A language has cases of its own.
        let source = Choice::of(source).filter(|_| !field.starts_with('-'))?;
        let target = match target {
            None => None,
            Some(target) => Some(told(&source, target)?),
        };
        let own = match &target {
            Some(Target::Forms(forms)) => Some(forms),
            Some(Target::Plain(_)) | None => None,
        };
        let keys = keys(&source, own, plurals)?;
        let said = |key: String| {
            let of =
                source.forms.get(&key).or(source.forms.get(&source.default)).cloned().unwrap_or_default();
            let to = match &target {
                None => None,
                Some(Target::Plain(text)) => Some(text.clone()),
                Some(Target::Forms(forms)) => forms.get(&key).cloned(),
            };
            (key, of, to)
        };
        let forms = keys.into_iter().map(said).collect();
        Some(Self { source, forms })
    }
}

enum Target {
    /// One text for all forms.
    Plain(String),
    Forms(Forms),
}

/// What a translation says; None: it chooses by something else, or more than once.
fn told(source: &Choice, target: &str) -> Option<Target> {
    match Choice::of(target) {
        Some(choice) if choice.asked == source.asked && choice.default == source.default => {
            Some(Target::Forms(choice.forms))
        }
        Some(_) => None,
        None => choice::said(target).map(Target::Plain),
    }
}

/// The forms of a message as it goes into a language, each with its source; none, where it goes whole.
pub fn of(item: &Item, unit: &Unit, locale: &Locale) -> Vec<(String, String)> {
    if !matches!(item.family, Family::Messages | Family::Theme) {
        return Vec::new();
    }
    let target = item.edition(locale).and_then(|edition| edition.text(&unit.field));
    let told = Told::of(&unit.field, &unit.text, target, &Plurals::new(locale));
    told.into_iter().flat_map(|told| told.forms).map(|(key, source, _)| (key, source)).collect()
}

/// The forms that a language needs, and those that a translation has: for plurals those of numbers that a page is likely to show,
/// else those of the source. None: a translation has others.
fn keys(source: &Choice, own: Option<&Forms>, plurals: &Plurals) -> Option<Vec<String>> {
    let own: Vec<&String> = own.into_iter().flat_map(Forms::keys).collect();
    if !source.is_plural() {
        let known = own.iter().all(|key| source.forms.contains_key(*key));
        return known.then(|| source.forms.keys().cloned().collect());
    }
    if !own.iter().all(|key| choice::is_plural(key)) {
        return None;
    }
    // In Arabic `zero` is 0 and nothing else.
    let is_said = |number: &String| {
        own.iter().any(|key| {
            let only = numbers(source, key, plurals);
            only.len() == 1 && only[0] == *number
        })
    };
    let of_source = source.forms.keys().filter(|key| choice::is_number(key) && !is_said(key));
    let of_own = own.iter().copied().filter(|key| choice::is_number(key));
    let mut keys: Vec<String> = Vec::new();
    for key in of_source.chain(of_own) {
        if !keys.contains(key) {
            keys.push(key.clone());
        }
    }
    for category in PLURAL_CATEGORIES {
        let is_asked = || numbers(source, category, plurals).iter().any(|number| !keys.contains(number));
        if category == "other" || own.iter().any(|key| *key == category) || is_asked() {
            keys.push(category.to_owned());
        }
    }
    Some(keys)
}

/// Numbers that a category is for.
fn numbers(source: &Choice, category: &str, plurals: &Plurals) -> Vec<String> {
    let numbers =
        NUMBERS.map(Decimal::from).filter(|n| plurals.category(*n, source.is_ordinal()) == category);
    numbers.map(|number| number.to_string()).collect()
}

/// What a translator is told of a form.
fn note(told: &Told, key: &str, plurals: &Plurals) -> String {
    let argument = format!("{{ {} }}", told.source.argument);
    if choice::is_number(key) {
        return format!(" What is said where {argument} is {key}.");
    }
    if !told.source.is_plural() {
        return match key == told.source.default {
            true => format!(" What is said where {argument} is none of the others."),
            false => format!(" What is said where {argument} is `{key}`."),
        };
    }
    let mut numbers = numbers(&told.source, key, plurals);
    numbers.retain(|number| !told.forms.iter().any(|(key, ..)| key == number));
    numbers.truncate(EXAMPLES);
    let examples = match numbers.is_empty() {
        true => "as of fractions or millions".to_owned(),
        false => format!("as of {}", numbers.join(", ")),
    };
    format!(" What is said where {argument} asks for the form `{key}`, {examples}.")
}

/// So many numbers show what a form is for.
const EXAMPLES: usize = 5;

/// How far each form has come: the message is stale, but a form of it may say what it said.
fn statuses(told: &Told, entry: &Entry, beneath: Status) -> Vec<(Status, Option<String>)> {
    let previous = entry.previous.as_deref().filter(|_| entry.status == Status::Stale).and_then(Choice::of);
    let was = |key: &String| {
        let previous = previous.as_ref()?;
        previous.forms.get(key).or(previous.forms.get(&previous.default))
    };
    let status = |(key, of, to): &(String, String, Option<String>)| match to {
        None => (Status::Missing, None),
        Some(_) if entry.status != Status::Stale => (entry.status, None),
        Some(_) if was(key) == Some(of) => (beneath, None),
        Some(_) => (Status::Stale, was(key).cloned()),
    };
    let mut statuses: Vec<_> = told.forms.iter().map(status).collect();
    // What changed is no words.
    if entry.status == Status::Stale && statuses.iter().all(|(status, _)| *status > Status::Stale) {
        statuses.iter_mut().for_each(|(status, _)| *status = Status::Stale);
    }
    statuses
}

/// Cuts the messages of an export into their forms. `only`: forms of these statuses, or all.
pub fn cut(exchange: &mut Exchange, translations: &Translations, locale: &Locale, only: &[Status]) {
    let items: HashMap<&str, &Item> = translations
        .items
        .iter()
        .filter(|item| matches!(item.family, Family::Messages | Family::Theme))
        .map(|item| (item.file.as_str(), item))
        .collect();
    let plurals = Plurals::new(locale);
    let mut entries = Vec::with_capacity(exchange.entries.len());
    for entry in std::mem::take(&mut exchange.entries) {
        let field = entry.key.split_once('#').map_or("", |(_, field)| field);
        let target = Some(entry.target.as_str()).filter(|target| !target.is_empty());
        let item = items.get(entry.file.as_str());
        let told = item.and_then(|item| Some((item, Told::of(field, &entry.source, target, &plurals)?)));
        let Some((item, told)) = told else {
            entries.push(entry);
            continue;
        };
        let statuses = statuses(&told, &entry, marked(item.edition(locale), field));
        for ((key, source, target), (status, previous)) in told.forms.iter().zip(statuses) {
            // A form that is missing makes a message that is there none that is missing.
            let missing = target.is_none() && only.contains(&entry.status);
            if !(only.is_empty() || only.contains(&status) || missing) {
                continue;
            }
            entries.push(Entry {
                key: format!("{}[{key}]", entry.key),
                note: entry.note.clone() + &note(&told, key, &plurals),
                target: target.clone().unwrap_or_default(),
                argument: Some(told.source.argument.clone()),
                file: entry.file.clone(),
                line: entry.line,
                source: source.clone(),
                previous,
                status,
                ..Entry::default()
            });
        }
    }
    exchange.entries = entries;
}

/// The state that a message is marked with, stale or not.
fn marked(edition: Option<&Edition>, field: &str) -> Status {
    match edition.and_then(|edition| edition.state.as_ref()?.get(field)) {
        Some(State::Machine) => Status::Machine,
        Some(State::Draft) => Status::Draft,
        Some(State::Reviewed) | None => Status::Reviewed,
    }
}
