//! XLIFF 2.0, as OASIS has it (docs.oasis-open.org/xliff/xliff-core/v2.0): a `file` for each file of the site, a `unit` for
//! each text. `subState` says what the four states of the standard do not.

use super::xml::{Element, Xml};
use super::{Entry, Exchange};
use crate::catalog::translation::{Status, hash};
use crate::error::Result;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// State and sub-state.
fn state(status: Status) -> (&'static str, Option<&'static str>) {
    match status {
        Status::Missing => ("initial", None),
        Status::Stale => ("initial", Some("tradewind:stale")),
        Status::Machine => ("translated", Some("tradewind:machine")),
        Status::Draft => ("translated", None),
        Status::Reviewed => ("reviewed", None),
    }
}

fn status(state: &str, sub: Option<&str>, target: &str) -> Status {
    match (state, sub) {
        _ if target.is_empty() => Status::Missing,
        ("reviewed" | "final", _) => Status::Reviewed,
        ("initial", Some("tradewind:stale")) => Status::Stale,
        ("translated", Some("tradewind:machine")) => Status::Machine,
        _ => Status::Draft,
    }
}

pub fn write(exchange: &Exchange) -> Result<String> {
    let mut xml = Xml::new()?;
    let (source, target) = (exchange.source_locale.as_str(), exchange.locale.as_str());
    xml.begin(
        "xliff",
        &[("xmlns", NAMESPACE), ("version", "2.0"), ("srcLang", source), ("trgLang", target)],
    )?;
    for file in exchange.entries.chunk_by(|a, b| a.file == b.file) {
        let name = file[0].file.as_str();
        // An id is a word without spaces and slashes.
        xml.begin("file", &[("id", &format!("f{}", hash(name))), ("original", name)])?;
        for entry in file {
            xml.begin("unit", &[("id", &format!("u{}", hash(&entry.key))), ("name", &entry.key)])?;
            xml.begin("notes", &[])?;
            xml.text("note", &[("category", "location")], &format!("{}:{}", entry.file, entry.line))?;
            xml.text("note", &[], &entry.note)?;
            xml.end("notes")?;
            let (state, sub) = state(entry.status);
            let states = [("state", state), ("subState", sub.unwrap_or_default())];
            xml.begin("segment", &states[..1 + usize::from(sub.is_some())])?;
            xml.text("source", &[("xml:space", "preserve")], &entry.source)?;
            if !entry.target.is_empty() {
                xml.text("target", &[("xml:space", "preserve")], &entry.target)?;
            }
            xml.end("segment")?;
            xml.end("unit")?;
        }
        xml.end("file")?;
    }
    xml.end("xliff")?;
    xml.finish()
}

pub fn read(root: &Element) -> std::result::Result<Exchange, String> {
    let attribute = |name: &str| root.attribute(name).unwrap_or_default().to_owned();
    let mut units = Vec::new();
    root.all("unit", &mut units);
    let entries = units.into_iter().map(|unit| {
        // A tool may have cut a text into sentences; what lies between them is `ignorable`.
        let parts = unit.children.iter().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable"));
        let (mut source, mut target, mut least) = (String::new(), String::new(), Status::Reviewed);
        for part in parts {
            let text = |name| part.child(name).map(|text| text.text.as_str());
            let translated = text("target").unwrap_or_default();
            source.push_str(text("source").unwrap_or_default());
            if part.name == "ignorable" {
                target.push_str(text("target").or(text("source")).unwrap_or_default());
                continue;
            }
            target.push_str(translated);
            let state = part.attribute("state").unwrap_or("initial");
            least = least.min(status(state, part.attribute("subState"), translated));
        }
        // Half a text is none.
        if least == Status::Missing {
            target.clear();
        }
        let key = unit.attribute("name").or(unit.attribute("id")).unwrap_or_default().to_owned();
        Entry { key, source, target, status: least, ..Entry::default() }
    });
    Ok(Exchange {
        source_locale: attribute("srcLang"),
        locale: attribute("trgLang"),
        entries: entries.collect(),
    })
}
