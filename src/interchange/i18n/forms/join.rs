//! The forms of a message that come back, put together and judged as one text.

use super::super::choice::{self, Choice, Forms};
use super::super::import::{Outcome, whole};
use super::super::inline::{Inline, Kind, Markup};
use super::super::{Entry, is_same, key};
use super::{Told, form, marked, statuses};
use crate::catalog::translation::{Item, Judge, Pair, Status, Unit};
use crate::locale::Plurals;

/// What becomes of a message.
pub fn join(
    item: &Item,
    unit: &Unit,
    entries: &[(&str, &Entry)],
    pair: Pair<'_>,
    judge: &Judge<'_>,
) -> Outcome {
    let mut outcome = Outcome::default();
    let edition = item.edition(pair.locale);
    let old = edition.and_then(|edition| edition.text(&unit.field));
    let told = Told::of(&unit.field, &unit.text, old, &Plurals::new(pair.locale));
    let is_known = |name: &str| told.iter().flat_map(|told| &told.forms).any(|(key, ..)| form(name) == key);
    for (name, _) in entries.iter().filter(|(name, entry)| has_words(entry) && !is_known(name)) {
        outcome.leave(name, "the site has this message in other forms; export anew");
    }
    let came = entries.iter().filter(|(_, entry)| has_words(entry)).count();
    outcome.empty = entries.len() - came;
    let Some(told) = told else { return outcome };
    let as_it_is = Entry {
        key: key(item, unit),
        source: unit.text.clone(),
        previous: edition.and_then(|edition| item.previous(unit, edition)).map(str::to_owned),
        target: old.unwrap_or_default().to_owned(),
        status: edition.map_or(Status::Missing, |edition| item.status(unit, edition)),
        ..Entry::default()
    };
    let site = statuses(&told, &as_it_is, marked(edition, &unit.field));
    let joined = Joined::of(&told, site.into_iter().map(|(status, _)| status), entries, &mut outcome);
    if came == 0 || !outcome.left.is_empty() {
        return outcome;
    }
    // Where a translation is there, what it has no form for is said by another, as ever.
    if joined.open > 0 && (old.is_none() || !joined.forms.contains_key(&told.source.default)) {
        outcome.waiting = Some((joined.open, told.forms.len()));
        return outcome;
    }
    let target = if joined.is_new { told.source.put(&joined.forms) } else { Some(as_it_is.target.clone()) };
    let Some(target) = target else {
        outcome.leave(&as_it_is.key, "its forms would together say something else");
        return outcome;
    };
    let source = match joined.sources {
        Some(sources) => told.source.put(&sources).unwrap_or_default(),
        None => unit.text.clone(),
    };
    let text = Entry { source, target, status: joined.least, ..as_it_is };
    let judged = whole(&text.key, item, unit, &text, pair, judge);
    let mut edit = judged.edit;
    if let Some(edit) = &mut edit {
        edit.texts = came;
        // One of its forms is as stale as ever, and so is the message.
        if text.status == Status::Stale {
            (edit.made_from, edit.state) = (None, None);
        }
    }
    let (taken, unchanged) = (judged.taken * came, judged.unchanged * came);
    Outcome { taken, unchanged, empty: outcome.empty, edit, ..judged }
}

fn has_words(entry: &Entry) -> bool {
    !entry.target.trim().is_empty()
}

/// The forms of a message, as they are with those that came.
struct Joined {
    forms: Forms,
    /// What they were made from, where that has changed since.
    sources: Option<Forms>,
    /// How far the last of them is.
    least: Status,
    is_new: bool,
    /// How many there are none of.
    open: usize,
}

impl Joined {
    /// `site`: how far each form is there.
    fn of(
        told: &Told,
        site: impl Iterator<Item = Status>,
        entries: &[(&str, &Entry)],
        outcome: &mut Outcome,
    ) -> Self {
        let mut sources = Forms::new();
        let mut joined =
            Joined { forms: Forms::new(), sources: None, least: Status::Reviewed, is_new: false, open: 0 };
        let mut moved = false;
        for ((key, source, target), status) in told.forms.iter().zip(site) {
            let entry = entries.iter().find(|(name, _)| form(name) == key);
            let other = |was: &&String| !was.is_empty() && !is_same(was, source);
            let was = entry.map(|(_, entry)| &entry.source).filter(other);
            moved |= was.is_some();
            let was = was.unwrap_or(source);
            sources.insert(key.clone(), was.clone());
            let form = match (entry.filter(|(_, entry)| has_words(entry)), target) {
                (None, None) => {
                    joined.open += 1;
                    continue;
                }
                (None, Some(target)) => Ok((target.clone(), status)),
                (Some((_, entry)), Some(target)) if entry.target.trim() == target => {
                    Ok((target.clone(), still(entry.status, status)))
                }
                (Some((name, entry)), _) => taken(entry, was, &told.source.argument)
                    .map(|text| {
                        (text, if entry.status <= Status::Stale { Status::Draft } else { entry.status })
                    })
                    .map_err(|why| (name, why)),
            };
            match form {
                Ok((text, status)) => {
                    joined.is_new |= target.as_ref() != Some(&text);
                    joined.least = joined.least.min(status);
                    joined.forms.insert(key.clone(), text);
                }
                Err((name, why)) => outcome.leave(name, why),
            }
        }
        joined.sources = moved.then_some(sources);
        joined
    }
}

/// How far a form is that came back as it was.
fn still(told: Status, status: Status) -> Status {
    match told {
        Status::Missing | Status::Stale => status,
        // A tool that knows of no more than “needs work” does not say that somebody has looked at it.
        Status::Draft => status.min(Status::Draft),
        told => told,
    }
}

/// A form as it is put into its message.
fn taken(entry: &Entry, source: &str, argument: &str) -> Result<String, String> {
    if let Some(fault) = &entry.fault {
        return Err(fault.clone());
    }
    let text = entry.target.replace("\r\n", "\n");
    let said = choice::said(text.trim()).ok_or_else(|| {
        "a form has no choice in it, and what stands between its braces is Fluent".to_owned()
    })?;
    let has = |name: &str| Inline::of(&said, Markup::Fluent).codes.iter().any(|code| code.open == name);
    let codes = Inline::of(source, Markup::Fluent).codes;
    let mut names = codes.iter().filter(|code| code.kind == Kind::Placeholder).map(|code| &code.open);
    match names.find(|name| !Choice::shows(argument, name) && !has(name)) {
        Some(name) => Err(format!("it lacks `{name}` of the source")),
        None => Ok(said),
    }
}
