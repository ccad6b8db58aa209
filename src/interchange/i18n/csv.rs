//! CSV with the columns of the translate-toolkit, which Weblate takes too, and two of our own; what else a table has is left
//! alone. Columns of Crowdin's and Phrase's tables are known by their names.

use super::{Entry, Exchange, is_fuzzy, of_fuzzy, po};
use crate::error::{Error, Result};

const COLUMNS: [&str; 10] = [
    "location",
    "source",
    "target",
    "id",
    "fuzzy",
    "context",
    "translator_comments",
    "developer_comments",
    "previous_source",
    "flags",
];

/// What other tools call our columns.
const KEY: &[&str] = &["id", "identifier", "key", "key_name", "context"];
const SOURCE: &[&str] = &["source", "source_phrase", "source_string", "source string", "source text"];
const TARGET: &[&str] = &["target", "translation"];

pub fn write(exchange: &Exchange) -> Result<String> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let wrong = |why: String| Error::new("write", "CSV", why);
    csv.write_record(COLUMNS).map_err(|e| wrong(e.to_string()))?;
    for entry in &exchange.entries {
        let location = format!("{}:{}", entry.file, entry.line);
        let (fuzzy, state) =
            if is_fuzzy(entry.status) { ("True", entry.status.name()) } else { ("False", "") };
        let row = [
            &location,
            &entry.source,
            &entry.target,
            &entry.key,
            fuzzy,
            &entry.key,
            state,
            entry.note.as_str(),
            entry.previous.as_deref().unwrap_or_default(),
            &po::flags(entry).join(", "),
        ];
        csv.write_record(row).map_err(|e| wrong(e.to_string()))?;
    }
    let bytes = csv.into_inner().map_err(|e| wrong(e.to_string()))?;
    String::from_utf8(bytes).map_err(|e| wrong(e.to_string()))
}

/// The language is the name of the file.
pub fn read(text: &str, name: &str) -> Result<Exchange, String> {
    // Spreadsheets of many countries part columns otherwise.
    let head = text.lines().next().unwrap_or_default();
    let parts = |delimiter: &u8| head.bytes().filter(|byte| byte == delimiter).count();
    let delimiter = [b',', b';', b'\t'].into_iter().rev().max_by_key(parts).unwrap_or(b',');
    let mut csv = csv::ReaderBuilder::new().flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let head = csv.headers().map_err(|e| e.to_string())?.clone();
    let column = |name: &str| head.iter().position(|head| head.trim().eq_ignore_ascii_case(name));
    let required = |names: &[&str]| {
        names.iter().find_map(|name| column(name)).ok_or_else(|| format!("there is no column `{}`", names[0]))
    };
    let source = required(SOURCE)?;
    // Crowdin and Phrase name it by the language.
    let target = column(name).map_or_else(|| required(TARGET), Ok)?;
    let location = column("location");
    // Where there is a place, a text can be found without its name.
    let key = if location.is_some() { required(KEY).ok() } else { Some(required(KEY)?) };
    let (fuzzy, state, previous) =
        (column("fuzzy"), column("translator_comments"), column("previous_source"));
    let mut entries = Vec::new();
    for row in csv.records() {
        let row = row.map_err(|e| e.to_string())?;
        let cell = |at: usize| row.get(at).unwrap_or_default().to_owned();
        let fuzzy =
            fuzzy.map(cell).is_some_and(|f| matches!(f.to_lowercase().as_str(), "true" | "1" | "yes"));
        let target = cell(target);
        let status = of_fuzzy(fuzzy, state.map(cell).as_deref(), &target);
        let previous = previous.map(cell).filter(|previous| !previous.is_empty());
        let key = key.map(cell).unwrap_or_default();
        let mut entry = Entry { key, source: cell(source), previous, target, status, ..Entry::default() };
        entry.locate(&location.map(cell).unwrap_or_default());
        // `po2csv` has a row for the header.
        if !(entry.key.is_empty() && entry.source.is_empty()) {
            entries.push(entry);
        }
    }
    Ok(Exchange { source_locale: String::new(), locale: name.to_owned(), entries })
}
