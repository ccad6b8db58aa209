//! A translation's file with other texts in it; what is not changed stays as it was written, comments and order too.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use toml_edit::{Array, DocumentMut, Item as Toml, Table, Value, value};

use super::import::Edit;
use crate::catalog::State;
use crate::catalog::translation::{Edition, Item, PerField, hash};

const FENCE: &str = "+++";

/// `raw` is the file as it is, with lines ended by `\n`; none, where it is to be written.
pub fn edit(
    raw: Option<&str>,
    item: &Item,
    edition: Option<&Edition>,
    edits: &IndexMap<String, Edit>,
) -> Result<String, String> {
    let (head, front, body) = split(raw.unwrap_or_default())?;
    let mut toml: DocumentMut = front.parse().map_err(|e: toml_edit::TomlError| e.message().to_owned())?;
    let mut text_body = None;
    for (field, edit) in edits {
        let Some(text) = &edit.text else { continue };
        match field.split_once('.') {
            _ if field == "body" => text_body = Some(text),
            Some(("image_alts", n)) => alt(&mut toml, n, text)?,
            Some((table, key)) => put(sub_table(toml.as_table_mut(), table)?, key, text),
            None => put(toml.as_item_mut(), field, text),
        }
    }
    record(&mut toml, "state", states(edition, edits))?;
    record(&mut toml, "source", sources(item, edition, edits))?;
    let body = match text_body {
        Some(text) => {
            let begins = &body[..body.len() - body.trim_start_matches('\n').len()];
            let ends = &body[body.trim_end().len()..];
            let (begins, ends) = if body.trim().is_empty() { ("\n", "\n") } else { (begins, ends) };
            format!("{begins}{text}{ends}")
        }
        None => body.to_owned(),
    };
    let front = toml.to_string();
    // A file without front matter gets one when there is something to stand in it.
    match head {
        Some(head) => Ok(format!("{head}{front}{FENCE}\n{body}")),
        None if front.is_empty() => Ok(body),
        None => Ok(format!("{FENCE}\n{front}{FENCE}\n{body}")),
    }
}

/// The first line with its end, the TOML, and what stands below the second fence. No first line: there is no TOML.
fn split(raw: &str) -> Result<(Option<&str>, &str, &str), String> {
    if !raw.starts_with(FENCE) {
        return Ok((None, "", raw));
    }
    let start = raw.find('\n').map_or(raw.len(), |i| i + 1);
    let mut at = start;
    for line in raw[start..].split_inclusive('\n') {
        if line.trim_end() == FENCE {
            return Ok((Some(&raw[..start]), &raw[start..at], &raw[at + line.len()..]));
        }
        at += line.len();
    }
    Err("its front matter has no end".to_owned())
}

/// Sets a text; what is written around the old one stays.
fn put(table: &mut Toml, key: &str, text: &str) {
    let mut new = Value::from(text);
    // `Item::get_mut` would find an empty place for a key that is not there.
    if let Some(old) = table.as_table_like_mut().and_then(|table| table.get_mut(key)) {
        if let Some(old) = old.as_value() {
            *new.decor_mut() = old.decor().clone();
        }
        *old = Toml::Value(new);
    } else if let Some(inline) = table.as_inline_table_mut() {
        // The blank before the bracket belongs to the value that was the last.
        if let Some((_, last)) = inline.iter_mut().last() {
            last.decor_mut().set_suffix("");
        }
        inline.insert(key, new);
    } else if let Some(table) = table.as_table_mut() {
        table.insert(key, Toml::Value(new));
    }
}

fn sub_table<'t>(toml: &'t mut Table, key: &str) -> Result<&'t mut Toml, String> {
    let table = toml.entry(key).or_insert_with(|| Toml::Table(Table::new()));
    match table.is_table_like() {
        true => Ok(table),
        false => Err(format!("`{key}` is no table there")),
    }
}

/// Descriptions that are missing before it are left blank, which means missing.
fn alt(toml: &mut Table, n: &str, text: &str) -> Result<(), String> {
    let list = toml.entry("image_alts").or_insert_with(|| value(Array::new()));
    let list = list.as_array_mut().ok_or("`image_alts` is no list there")?;
    let n: usize = n.parse().map_err(|_| format!("`image_alts.{n}` names no picture"))?;
    while list.len() <= n {
        list.push("");
    }
    list.replace(n, text);
    Ok(())
}

/// Puts down one value for the file, or one for each field.
fn record(toml: &mut DocumentMut, key: &str, record: Option<PerField<String>>) -> Result<(), String> {
    match record {
        None => {}
        Some(PerField::Whole(word)) if toml.get(key).and_then(Toml::as_str) == Some(&word) => {}
        Some(PerField::Whole(word)) => {
            if toml.get(key).is_some_and(|old| !old.is_str()) {
                toml.remove(key);
            }
            put(toml.as_item_mut(), key, &word);
        }
        Some(PerField::Each(words)) => {
            if toml.get(key).is_some_and(Toml::is_str) {
                toml.remove(key);
            }
            let table = sub_table(toml, key)?;
            for (field, word) in &words {
                if table.get(field).and_then(Toml::as_str) != Some(word) {
                    put(table, field, word);
                }
            }
        }
    }
    Ok(())
}

/// The states of all fields that the file has now. None: nothing is to be said.
fn states(edition: Option<&Edition>, edits: &IndexMap<String, Edit>) -> Option<PerField<String>> {
    if edits.values().all(|edit| edit.state.is_none()) {
        return None;
    }
    let fields = edition.into_iter().flat_map(|edition| edition.texts.keys()).chain(edits.keys());
    let state = |field: &String| {
        let new = edits.get(field).and_then(|edit| edit.state);
        new.or_else(|| edition?.state.as_ref()?.get(field).copied())
    };
    let states: IndexMap<&String, Option<State>> = fields.map(|field| (field, state(field))).collect();
    // What is marked by nobody counts as reviewed, so one word can speak for both.
    let reviewed = states.values().all(|state| state.is_none_or(|state| state == State::Reviewed));
    let first = if reviewed { Some(State::Reviewed) } else { states.values().next().copied().flatten() };
    match first {
        Some(state) if reviewed || states.values().all(|other| *other == first) => {
            Some(PerField::Whole(state.name().to_owned()))
        }
        _ => {
            let said =
                states.into_iter().filter_map(|(field, s)| Some((field.clone(), s?.name().to_owned())));
            Some(PerField::Each(said.collect()))
        }
    }
}

/// The hashes of all fields that the file has now. None: nothing is to be said.
fn sources(
    item: &Item,
    edition: Option<&Edition>,
    edits: &IndexMap<String, Edit>,
) -> Option<PerField<String>> {
    let mut hashes: BTreeMap<&String, String> = BTreeMap::new();
    for (field, edit) in edits {
        // An option is named by its source: it cannot be made from another.
        if let Some(made_from) = &edit.made_from
            && !field.starts_with("options.")
        {
            hashes.insert(field, hash(made_from));
        }
    }
    if hashes.is_empty() {
        return None;
    }
    // One hash for the whole file is written out, field by field: it would speak for the new texts too.
    if let Some((edition, PerField::Whole(whole))) = edition.and_then(|e| Some((e, e.source.as_ref()?))) {
        let current = item.whole() == *whole;
        for unit in item.units.iter().filter(|unit| edition.text(&unit.field).is_some()) {
            if !unit.field.starts_with("options.") {
                let made_from = if current { hash(&unit.text) } else { whole.clone() };
                hashes.entry(&unit.field).or_insert(made_from);
            }
        }
    }
    // In the order of the source.
    let place = |field: &String| item.units.iter().position(|unit| unit.field == *field);
    let mut hashes: Vec<(String, String)> = hashes.into_iter().map(|(f, h)| (f.clone(), h)).collect();
    hashes.sort_by_key(|(field, _)| place(field));
    Some(PerField::Each(hashes.into_iter().collect()))
}

#[cfg(test)]
mod tests {
    use expect_test::expect;

    use super::*;
    use crate::catalog::translation::{Family, Unit};

    /// The file with its fields changed to `NEW <field>`.
    fn changed(raw: &str, fields: &[&str]) -> String {
        let unit = |field: &&str| Unit { field: (*field).to_owned(), text: "x".to_owned(), line: 1 };
        let units = fields.iter().map(unit).collect();
        let item = Item { units, ..Item::new(Family::Product, "mug") };
        let edit = |field: &str| Edit { text: Some(format!("NEW {field}")), ..Edit::default() };
        let edits = fields.iter().map(|field| ((*field).to_owned(), edit(field))).collect();
        edit_or_say(raw, &item, &edits)
    }

    fn edit_or_say(raw: &str, item: &Item, edits: &IndexMap<String, Edit>) -> String {
        super::edit(Some(raw), item, None, edits).unwrap_or_else(|why| format!("fault: {why}\n"))
    }

    #[test]
    fn what_is_not_changed_stays_as_it_was_written() {
        let told: Vec<String> = [
            ("+++  \ntitle='A' # one\n\n# two\nslug = \"b\"\n+++\n\n\nBody\n\n\n", &["title", "body"][..]),
            (
                "+++\nseo.title = \"\"\"\na\"\"\"   # why\nsummary = \"s\"\n+++\n",
                &["seo.title", "seo.description"],
            ),
            ("+++\nseo = { title = \"a\" } # s\n+++\nBody", &["seo.title", "seo.description"]),
            ("+++\nimage_alts = [\n  \"a\", # first\n  \"b\",\n]\n+++\n", &["image_alts.1", "image_alts.3"]),
            (
                "+++\n[options]\n\"10 m, red\" = \"r\"\n+++\n",
                &["title", "options.10 m, red", "attributes.glaze"],
            ),
            ("Only a body.\n", &["body"]),
            ("Only a body.\n", &["title"]),
            ("+++\ntitle = \"a\"\n", &["title"]),
            ("+++\nseo = 1\n+++\n", &["seo.title"]),
        ]
        .into_iter()
        .map(|(raw, fields)| changed(raw, fields))
        .collect();
        expect![[r#"
            +++  
            title="NEW title" # one

            # two
            slug = "b"
            +++


            NEW body


            -----
            +++
            seo.title = "NEW seo.title"   # why
            seo.description = "NEW seo.description"
            summary = "s"
            +++
            -----
            +++
            seo = { title = "NEW seo.title", description = "NEW seo.description" } # s
            +++
            Body-----
            +++
            image_alts = [
              "a", # first
              "NEW image_alts.1", "", "NEW image_alts.3",
            ]
            +++
            -----
            +++
            title = "NEW title"
            [options]
            "10 m, red" = "NEW options.10 m, red"

            [attributes]
            glaze = "NEW attributes.glaze"
            +++
            -----
            NEW body
            -----
            +++
            title = "NEW title"
            +++
            Only a body.
            -----
            fault: its front matter has no end
            -----
            fault: `seo` is no table there
        "#]]
        .assert_eq(&told.join("-----\n"));
    }
}
