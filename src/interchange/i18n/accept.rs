//! Translations that somebody has looked at: they are made from the source as it is now.

use std::path::Path;

use indexmap::IndexMap;

use super::import::{Edit, Imported, file};
use crate::catalog::State;
use crate::catalog::translation::{Edition, Item, PerField, Translations, Unit, hash};
use crate::error::Result;

/// Takes the texts of those files that are `meant`, and of them those fields. `state`: what they are from now on; as they were,
/// if not given.
pub fn accept(
    site: &Path,
    translations: &Translations,
    meant: &dyn Fn(&Item, &Edition) -> bool,
    fields: &dyn Fn(&str) -> bool,
    state: Option<State>,
) -> Result<Imported> {
    let mut accepted = Imported::default();
    let mut files: IndexMap<&str, (&Item, &Edition, IndexMap<String, Edit>)> = IndexMap::new();
    for item in &translations.items {
        for edition in item.editions.iter().filter(|edition| meant(item, edition)) {
            let texts =
                item.units.iter().filter(|unit| fields(&unit.field) && edition.text(&unit.field).is_some());
            for unit in texts.filter(|unit| item.is_open(unit, &edition.locale)) {
                accepted.made_from.add_item(item);
                let Some(edit) = edit_of(item, unit, edition, state) else {
                    accepted.unchanged += 1;
                    continue;
                };
                accepted.taken += 1;
                let new = || (item, edition, IndexMap::new());
                files.entry(&edition.file).or_insert_with(new).2.insert(unit.field.clone(), edit);
            }
        }
    }
    for (path, (item, edition, edits)) in files {
        match file(site, path, item, &edition.locale, &edits)? {
            Ok(text) => accepted.files.push((path.to_owned(), text)),
            Err(why) => {
                accepted.taken -= edits.len();
                accepted.left.push((path.to_owned(), why));
            }
        }
    }
    Ok(accepted)
}

/// What is to be written of one text; None: its file says so already.
fn edit_of(item: &Item, unit: &Unit, edition: &Edition, state: Option<State>) -> Option<Edit> {
    // An option is named by its source: it cannot be made from another.
    let named = unit.field.starts_with("options.")
        || match &edition.source {
            Some(PerField::Whole(whole)) => *whole == item.whole(),
            _ => edition.made_from(&unit.field).is_some_and(|made_from| *made_from == hash(&unit.text)),
        };
    let written = edition.state.as_ref().and_then(|states| states.get(&unit.field)).copied();
    // What nobody marked is reviewed.
    let state = state.filter(|state| written.unwrap_or(State::Reviewed) != *state);
    let made_from = (!named).then(|| unit.text.clone());
    (made_from.is_some() || state.is_some()).then_some(Edit { text: None, made_from, state, texts: 1 })
}
