//! XLIFF 1.2, as OASIS has it (docs.oasis-open.org/xliff/v1.2/os/xliff-core.html), for tools that know no later one.

use super::xml::{Element, Xml};
use super::{Entry, Exchange};
use crate::catalog::translation::Status;
use crate::error::Result;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// State and its qualifier.
fn state(status: Status) -> (&'static str, Option<&'static str>) {
    match status {
        Status::Missing => ("new", None),
        Status::Stale => ("needs-adaptation", None),
        Status::Machine => ("needs-review-translation", Some("leveraged-mt")),
        Status::Draft => ("translated", None),
        Status::Reviewed => ("final", None),
    }
}

fn status(approved: bool, state: Option<&str>, qualifier: Option<&str>, target: &str) -> Status {
    match (state, qualifier) {
        _ if target.is_empty() => Status::Missing,
        (Some("final" | "signed-off"), _) => Status::Reviewed,
        (Some("needs-adaptation"), _) => Status::Stale,
        (Some("needs-review-translation"), Some("leveraged-mt" | "mt-suggestion")) => Status::Machine,
        (None | Some("translated"), _) if approved => Status::Reviewed,
        _ => Status::Draft,
    }
}

pub fn write(exchange: &Exchange) -> Result<String> {
    let mut xml = Xml::new()?;
    xml.begin("xliff", &[("xmlns", NAMESPACE), ("version", "1.2")])?;
    for file in exchange.entries.chunk_by(|a, b| a.file == b.file) {
        let head = [
            ("original", file[0].file.as_str()),
            ("source-language", &exchange.source_locale),
            ("target-language", &exchange.locale),
            ("datatype", "plaintext"),
        ];
        xml.begin("file", &head)?;
        xml.begin("body", &[])?;
        for entry in file {
            let approved = if entry.status == Status::Reviewed { "yes" } else { "no" };
            let unit = [
                ("id", entry.key.as_str()),
                ("resname", &entry.key),
                ("approved", approved),
                ("xml:space", "preserve"),
            ];
            xml.begin("trans-unit", &unit)?;
            xml.text("source", &[], &entry.source)?;
            if !entry.target.is_empty() {
                let (state, qualifier) = state(entry.status);
                let states = [("state", state), ("state-qualifier", qualifier.unwrap_or_default())];
                xml.text("target", &states[..1 + usize::from(qualifier.is_some())], &entry.target)?;
            }
            xml.begin("context-group", &[("purpose", "location")])?;
            xml.text("context", &[("context-type", "sourcefile")], &entry.file)?;
            xml.text("context", &[("context-type", "linenumber")], &entry.line.to_string())?;
            xml.end("context-group")?;
            xml.text("note", &[("from", "developer")], &entry.note)?;
            xml.end("trans-unit")?;
        }
        xml.end("body")?;
        xml.end("file")?;
    }
    xml.end("xliff")?;
    xml.finish()
}

pub fn read(root: &Element) -> std::result::Result<Exchange, String> {
    let mut exchange = Exchange { source_locale: String::new(), locale: String::new(), entries: Vec::new() };
    let mut files = Vec::new();
    root.all("file", &mut files);
    for file in files {
        let attribute = |name: &str| file.attribute(name).unwrap_or_default().to_owned();
        (exchange.source_locale, exchange.locale) =
            (attribute("source-language"), attribute("target-language"));
        let mut units = Vec::new();
        file.all("trans-unit", &mut units);
        for unit in units {
            let target = unit.child("target");
            let text = target.map(|target| target.text.clone()).unwrap_or_default();
            let said = |name| target.and_then(|target| target.attribute(name));
            let approved = unit.attribute("approved") == Some("yes");
            let status = status(approved, said("state"), said("state-qualifier"), &text);
            let key = unit.attribute("resname").or(unit.attribute("id")).unwrap_or_default().to_owned();
            let source = unit.child("source").map(|source| source.text.clone()).unwrap_or_default();
            exchange.entries.push(Entry { key, source, target: text, status, ..Entry::default() });
        }
    }
    Ok(exchange)
}
