//! Texts that come back: where each belongs, whether it can be taken, and the files that follow from them.

use std::collections::HashMap;
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use indexmap::IndexMap;

use super::home::Homes;
use super::{Entry, Exchange, MadeFrom, blocks, forms, ftl, join, key, markdown};
use crate::catalog::translation::{Family, Item, Judge, Pair, Status, Translations, Unit};
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
    /// So many texts are in it.
    pub texts: usize,
}

/// What an import has found out, before anything is written.
#[derive(Debug, Default)]
pub struct Imported {
    /// Texts that are new, other than they were, or further than they were.
    pub taken: usize,
    pub unchanged: usize,
    /// Texts that are still to be translated.
    pub empty: usize,
    /// By the body's key, how many of its blocks are still to be translated, and of how many: it is written when none is.
    pub waiting: Vec<(String, usize, usize)>,
    /// By the text's key, why it was left.
    pub left: Vec<(String, String)>,
    /// By the text's key, what is to be said of one that was taken.
    pub remarks: Vec<(String, String)>,
    /// Files by their path in the site, as they will be.
    pub files: Vec<(String, String)>,
    /// What is to be put down of sources when these files are written.
    pub made_from: MadeFrom,
}

impl Imported {
    fn add(&mut self, taken: usize, unchanged: usize, empty: usize) {
        self.taken += taken;
        self.unchanged += unchanged;
        self.empty += empty;
    }
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
    let is_known = |key: &str| places.contains_key(super::whole(key).unwrap_or(key));
    let mut homes = match exchange.entries.iter().all(|entry| is_known(&entry.key)) {
        true => Homes::default(),
        false => Homes::of(translations, locale),
    };
    // Messages of the site and of its theme go into one file.
    let mut edits: IndexMap<String, (&Item, IndexMap<String, Edit>)> = IndexMap::new();
    let mut take = |imported: &mut Imported, item, unit: &Unit, outcome: Outcome| {
        imported.add(outcome.taken, outcome.unchanged, outcome.empty);
        imported.left.extend(outcome.left);
        imported.remarks.extend(outcome.remarks);
        if let Some((open, of)) = outcome.waiting {
            imported.waiting.push((key(item, unit), open, of));
        }
        if let Some(edit) = outcome.edit {
            imported.made_from.add(item, &edit);
            let (_, of_file) = edits.entry(item.path(locale)).or_insert_with(|| (item, IndexMap::new()));
            of_file.insert(unit.field.clone(), edit);
        }
    };
    // Blocks and forms, by the name of their body or message.
    let mut parted: IndexMap<&str, Vec<(&str, &Entry)>> = IndexMap::new();
    let mut seen: HashMap<&str, &Entry> = HashMap::new();
    let names: Vec<String> = (exchange.entries.iter())
        .map(|entry| {
            let found = if is_known(&entry.key) { None } else { homes.find(entry) };
            found.unwrap_or_else(|| entry.key.clone())
        })
        .collect();
    for (entry, name) in exchange.entries.iter().zip(&names) {
        if let Some(first) = seen.insert(name, entry) {
            if first.target != entry.target {
                imported.left.push((name.clone(), "it is there twice, with different words".to_owned()));
            }
            seen.insert(name, first);
            continue;
        }
        if let Some(whole) = super::whole(name).filter(|whole| places.contains_key(*whole)) {
            parted.entry(whole).or_default().push((name, entry));
            continue;
        }
        let Some((item, unit)) = places.get(name) else {
            let why = "the site has no such text; its file or its field is gone";
            let name = if name.is_empty() { format!("{}:{}", entry.file, entry.line) } else { name.clone() };
            imported.left.push((name, why.to_owned()));
            continue;
        };
        let pair = pair(item, unit, translations, locale);
        take(&mut imported, item, unit, whole(name, item, unit, entry, pair, judge));
    }
    for (name, entries) in parted {
        let (item, unit) = places[name];
        let pair = pair(item, unit, translations, locale);
        let outcome = match blocks::whole(entries[0].0) {
            Some(_) => join::join(item, unit, &entries, pair, judge),
            None => forms::join(item, unit, &entries, pair, judge),
        };
        take(&mut imported, item, unit, outcome);
    }
    for (path, (item, edits)) in edits {
        match file(site, &path, item, locale, &edits)? {
            Ok(text) => imported.files.push((path, text)),
            Err(why) => {
                imported.taken -= edits.values().map(|edit| edit.texts).sum::<usize>();
                imported.left.push((path, why));
            }
        }
    }
    Ok(imported)
}

fn pair<'t>(item: &Item, unit: &'t Unit, translations: &'t Translations, locale: &'t Locale) -> Pair<'t> {
    Pair {
        family: item.family,
        field: &unit.field,
        source: &unit.text,
        target: "",
        source_locale: &translations.source_locale,
        locale,
    }
}

/// What becomes of a text, or of the blocks of one.
#[derive(Debug, Default)]
pub struct Outcome {
    pub taken: usize,
    pub unchanged: usize,
    pub empty: usize,
    pub left: Vec<(String, String)>,
    pub remarks: Vec<(String, String)>,
    /// How many blocks are open, of how many.
    pub waiting: Option<(usize, usize)>,
    pub edit: Option<Edit>,
}

impl Outcome {
    pub fn leave(&mut self, key: &str, why: impl Into<String>) {
        self.left.push((key.to_owned(), why.into()));
    }
}

/// What becomes of a text that travelled as a whole.
pub fn whole(
    name: &str,
    item: &Item,
    unit: &Unit,
    entry: &Entry,
    pair: Pair<'_>,
    judge: &Judge<'_>,
) -> Outcome {
    let edition = item.edition(pair.locale);
    let old = edition.and_then(|edition| edition.text(&unit.field));
    let status = edition.map_or(Status::Missing, |edition| item.status(unit, edition));
    let is_same = entry.source.is_empty() || super::is_same(&entry.source, pair.source);
    let source = if is_same { pair.source } else { &entry.source };
    let mut outcome = Outcome::default();
    match change(entry, old, status, Pair { source, ..pair }, judge) {
        Ok(Some(change)) => {
            outcome.taken = 1;
            outcome.remarks = change.remarks.into_iter().map(|remark| (name.to_owned(), remark)).collect();
            let state = match change.status {
                Status::Machine => State::Machine,
                Status::Reviewed => State::Reviewed,
                _ => State::Draft,
            };
            outcome.edit = Some(Edit {
                text: change.text,
                made_from: Some(source.to_owned()),
                state: Some(state),
                texts: 1,
            });
        }
        Ok(None) if entry.target.trim().is_empty() => outcome.empty = 1,
        Ok(None) => outcome.unchanged = 1,
        Err(why) => outcome.leave(name, why),
    }
    outcome
}

/// What is other in a text that came back.
pub struct Change {
    /// Its words, where they are.
    pub text: Option<String>,
    pub status: Status,
    pub remarks: Vec<String>,
}

/// What is to be done with a text; None: nothing. `old` and `status` are what the site has.
pub fn change(
    entry: &Entry,
    old: Option<&str>,
    status: Status,
    pair: Pair<'_>,
    judge: &Judge<'_>,
) -> std::result::Result<Option<Change>, String> {
    let target = entry.target.replace("\r\n", "\n");
    let target = target.trim_end().trim_start_matches('\n');
    if target.trim().is_empty() {
        return Ok(None);
    }
    let same = old == Some(target);
    let told = match entry.status {
        told if same && told == status => return Ok(None),
        // A tool that knows of no more than “needs work” does not say that somebody has looked at it.
        Status::Draft if same && status < Status::Draft => return Ok(None),
        // It was translated anew and not said to be done; or it is as stale as ever.
        Status::Stale | Status::Missing if same => return Ok(None),
        Status::Stale | Status::Missing => Status::Draft,
        told => told,
    };
    let mut remarks = Vec::new();
    if !same {
        if let Some(fault) = &entry.fault {
            return Err(fault.clone());
        }
        if target.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
            return Err("it has a control character that no page can show".to_owned());
        }
        if pair.field == "slug" && !is_url_word(target) {
            return Err(format!("`{target}` cannot be part of an address"));
        }
        for objection in judge(&Pair { target, ..pair }) {
            if objection.refuses {
                return Err(objection.why);
            }
            remarks.push(objection.why);
        }
    }
    Ok(Some(Change { text: (!same).then(|| target.to_owned()), status: told, remarks }))
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
        Err(e) if e.kind() == ErrorKind::InvalidData => return Ok(Err("it is no text in UTF-8".to_owned())),
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
