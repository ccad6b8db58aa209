//! Texts that come back: where each belongs, whether it can be taken, and the files that follow from them.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use indexmap::IndexMap;

use super::{Entry, Exchange, MadeFrom, ftl, key, markdown};
use crate::catalog::translation::{Family, Item, Judge, Pair, Status, Translations, Unit, hash};
use crate::catalog::{State, is_url_word};
use crate::error::{Error, Result};
use crate::locale::Locale;

/// What becomes of one text.
#[derive(Debug, Default)]
pub struct Edit {
    /// Its new words.
    pub text: Option<String>,
    /// The source text that they were made from.
    pub made_from: Option<String>,
    pub state: Option<State>,
}

/// What an import has found out, before anything is written.
#[derive(Debug, Default)]
pub struct Imported {
    /// Texts that are new, other than they were, or further than they were.
    pub taken: usize,
    pub unchanged: usize,
    /// Texts that are still to be translated.
    pub empty: usize,
    /// By the text's key, why it was left.
    pub left: Vec<(String, String)>,
    /// By the text's key, what is to be said of one that was taken.
    pub remarks: Vec<(String, String)>,
    /// Files by their path in the site, as they will be.
    pub files: Vec<(String, String)>,
    /// What is to be put down of sources when these files are written.
    pub made_from: MadeFrom,
}

/// Takes the texts of one language, as far as `judge` lets them pass.
pub fn import(
    site: &Path,
    translations: &Translations,
    exchange: &Exchange,
    locale: &Locale,
    judge: &Judge<'_>,
) -> Result<Imported> {
    let mut imported = Imported::default();
    let mut places: IndexMap<String, (&Item, &Unit)> = IndexMap::new();
    for item in &translations.items {
        places.extend(item.units.iter().map(|unit| (key(item, unit), (item, unit))));
    }
    let by_id: IndexMap<String, String> =
        places.keys().map(|key| (format!("u{}", hash(key)), key.clone())).collect();
    // Messages of the site and of its theme go into one file.
    let mut edits: IndexMap<String, (&Item, IndexMap<String, Edit>)> = IndexMap::new();
    for entry in &exchange.entries {
        let name = by_id.get(&entry.key).unwrap_or(&entry.key);
        let Some((item, unit)) = places.get(name) else {
            let why = "the site has no such text; its file or its field is gone";
            imported.left.push((entry.key.clone(), why.to_owned()));
            continue;
        };
        let pair = Pair {
            family: item.family,
            field: &unit.field,
            source: if entry.source.is_empty() { &unit.text } else { &entry.source },
            target: "",
            source_locale: &translations.source_locale,
            locale,
        };
        match edit_of(item, unit, entry, pair, judge) {
            Ok(Some((edit, remarks))) => {
                imported.remarks.extend(remarks.into_iter().map(|remark| (name.clone(), remark)));
                imported.taken += 1;
                imported.made_from.add(item, &edit);
                let (_, of_file) = edits.entry(item.path(locale)).or_insert_with(|| (item, IndexMap::new()));
                of_file.insert(unit.field.clone(), edit);
            }
            Ok(None) if entry.target.trim().is_empty() => imported.empty += 1,
            Ok(None) => imported.unchanged += 1,
            Err(why) => imported.left.push((name.clone(), why)),
        }
    }
    for (path, (item, edits)) in edits {
        match file(site, &path, item, locale, &edits)? {
            Ok(text) => imported.files.push((path, text)),
            Err(why) => {
                imported.taken -= edits.len();
                imported.left.push((path, why));
            }
        }
    }
    Ok(imported)
}

/// What is to be done with a text, and what is to be said of it; None: nothing.
fn edit_of(
    item: &Item,
    unit: &Unit,
    entry: &Entry,
    pair: Pair<'_>,
    judge: &Judge<'_>,
) -> std::result::Result<Option<(Edit, Vec<String>)>, String> {
    let target = entry.target.replace("\r\n", "\n");
    let target = target.trim_end().trim_start_matches('\n');
    if target.trim().is_empty() {
        return Ok(None);
    }
    let edition = item.edition(pair.locale);
    let old = edition.and_then(|edition| edition.text(&unit.field));
    let status = edition.map_or(Status::Missing, |edition| item.status(unit, edition));
    let same = old == Some(target);
    if same && status == entry.status {
        return Ok(None);
    }
    if target.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Err("it has a control character that no page can show".to_owned());
    }
    let mut remarks = Vec::new();
    if !same {
        if unit.field == "slug" && !is_url_word(target) {
            return Err(format!("`{target}` cannot be part of an address"));
        }
        for objection in judge(&Pair { target, ..pair }) {
            if objection.refuses {
                return Err(objection.why);
            }
            remarks.push(objection.why);
        }
    }
    let state = match entry.status {
        Status::Machine => State::Machine,
        Status::Reviewed => State::Reviewed,
        Status::Draft => State::Draft,
        // It was translated anew and not said to be done; or it is as stale as ever.
        Status::Stale | Status::Missing if same => return Ok(None),
        Status::Stale | Status::Missing => State::Draft,
    };
    let text = (!same).then(|| target.to_owned());
    Ok(Some((Edit { text, made_from: Some(pair.source.to_owned()), state: Some(state) }, remarks)))
}

/// The file of a translation as it will be. A fault of the file is the inner error.
pub fn file(
    site: &Path,
    path: &str,
    item: &Item,
    locale: &Locale,
    edits: &IndexMap<String, Edit>,
) -> Result<std::result::Result<String, String>> {
    rewrite(site, path, |raw| match item.family {
        Family::Messages | Family::Theme => ftl::edit(raw, edits),
        _ => markdown::edit(raw, item, item.edition(locale), edits),
    })
}

/// A file as it will be: what it says is handed on with lines ended by `\n` and without a byte order mark, or none where
/// there is no file. Lines end as they did, and the mark stays.
pub fn rewrite(
    site: &Path,
    path: &str,
    edit: impl FnOnce(Option<&str>) -> std::result::Result<String, String>,
) -> Result<std::result::Result<String, String>> {
    let place = site.join(path);
    let raw = match fs::read_to_string(&place) {
        Ok(text) => Some(text),
        Err(e) if e.kind() == ErrorKind::NotFound => None,
        Err(e) => return Err(Error::io("read", place, e)),
    };
    let bom = raw.as_ref().is_some_and(|raw| raw.starts_with('\u{feff}'));
    let crlf = raw.as_ref().is_some_and(|raw| raw.contains("\r\n"));
    let plain = raw.map(|raw| raw.trim_start_matches('\u{feff}').replace("\r\n", "\n"));
    Ok(edit(plain.as_deref()).map(|text| {
        let text = if crlf { text.replace('\n', "\r\n") } else { text };
        if bom { format!("\u{feff}{text}") } else { text }
    }))
}
