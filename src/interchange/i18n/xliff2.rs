//! XLIFF 2.0, as OASIS has it (docs.oasis-open.org/xliff/xliff-core/v2.0): a `file` for each file of the site, a `unit` for
//! each text, a `group` for each body, and each message of several forms. `subState` says what the four states of the standard do not; how long a text may be
//! says the module for size restrictions.

use super::codes::{self, End, Read, Reader};
use super::inline::{Code, Inline, Kind};
use super::xml::{Element, Xml};
use super::{Entry, Exchange};
use crate::catalog::translation::{Status, hash};
use crate::error::Result;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
const SIZES: &str = "urn:oasis:names:tc:xliff:sizerestriction:2.0";

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

/// What the standard calls a code: its type and sub-type.
fn kind(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Bold => ("fmt", "xlf:b"),
        Kind::Italic => ("fmt", "xlf:i"),
        Kind::Struck => ("fmt", "tradewind:struck"),
        Kind::Break => ("fmt", "xlf:lb"),
        Kind::Link => ("link", "tradewind:link"),
        Kind::Image => ("image", "tradewind:image"),
        Kind::Code => ("other", "tradewind:code"),
        Kind::Html => ("other", "tradewind:html"),
        Kind::Entity => ("other", "tradewind:entity"),
        Kind::Footnote => ("link", "tradewind:footnote"),
        Kind::Placeholder => ("ui", "xlf:var"),
    }
}

pub fn write(exchange: &Exchange) -> Result<String> {
    let mut xml = Xml::new()?;
    let (source, target) = (exchange.source_locale.as_str(), exchange.locale.as_str());
    let restricted = exchange.entries.iter().any(|entry| entry.widest.is_some());
    let head = [
        ("xmlns", NAMESPACE),
        ("version", "2.0"),
        ("srcLang", source),
        ("trgLang", target),
        ("xmlns:slr", SIZES),
    ];
    xml.begin("xliff", &head[..4 + usize::from(restricted)])?;
    for file in exchange.entries.chunk_by(|a, b| a.file == b.file) {
        let name = file[0].file.as_str();
        // An id is a word without spaces and slashes.
        xml.begin("file", &[("id", &format!("f{}", hash(name))), ("original", name)])?;
        if file.iter().any(|entry| entry.widest.is_some()) {
            xml.empty("slr:profiles", &[("generalProfile", "xliff:codepoints")])?;
        }
        for group in file.chunk_by(|a, b| a.whole().is_some() && a.whole() == b.whole()) {
            if let Some(whole) = group[0].whole() {
                xml.begin("group", &[("id", &format!("g{}", hash(whole))), ("name", whole)])?;
            }
            for entry in group {
                unit(&mut xml, entry)?;
            }
            if group[0].whole().is_some() {
                xml.end("group")?;
            }
        }
        xml.end("file")?;
    }
    xml.end("xliff")?;
    xml.finish()
}

fn unit(xml: &mut Xml, entry: &Entry) -> Result<()> {
    let (id, most) = (format!("u{}", hash(&entry.key)), entry.widest.unwrap_or_default().to_string());
    let head = [("id", id.as_str()), ("name", &entry.key), ("slr:sizeRestriction", &most)];
    xml.begin("unit", &head[..2 + usize::from(entry.widest.is_some())])?;
    xml.begin("notes", &[])?;
    xml.text("note", &[("category", "location")], &format!("{}:{}", entry.file, entry.line))?;
    xml.text("note", &[], &entry.note)?;
    if let Some(previous) = &entry.previous {
        xml.text("note", &[("category", "previous-source")], previous)?;
    }
    xml.end("notes")?;

    let inline = Inline::of(&entry.source, entry.markup());
    let mut data: Vec<&str> = Vec::new();
    for raw in inline.codes.iter().flat_map(|code| [Some(&code.open), code.close.as_ref()]).flatten() {
        if !data.contains(&raw.as_str()) {
            data.push(raw);
        }
    }
    if !data.is_empty() {
        xml.begin("originalData", &[])?;
        for (n, raw) in data.iter().enumerate() {
            xml.text("data", &[("id", &format!("d{}", n + 1)), ("xml:space", "preserve")], raw)?;
        }
        xml.end("originalData")?;
    }
    let code = |n: usize, code: &Code, end: End| written(n, code, end, &data, entry.is_free(code));
    let (state, sub) = state(entry.status);
    let states = [("state", state), ("subState", sub.unwrap_or_default())];
    xml.begin("segment", &states[..1 + usize::from(sub.is_some())])?;
    let mut marks = 0;
    let name = |name: &str| {
        marks += 1;
        format!("<mrk id=\"m{marks}\" translate=\"no\">{}</mrk>", quick_xml::escape::partial_escape(name))
    };
    let space = [("xml:space", "preserve")];
    xml.mixed("source", &space, &codes::written(&inline, &inline.pieces, &entry.names, name, code))?;
    if !entry.target.is_empty() {
        let pieces = inline.like(&entry.target, entry.markup());
        xml.mixed("target", &space, &codes::written(&inline, &pieces, &[], str::to_owned, code))?;
    }
    xml.end("segment")?;
    xml.end("unit")
}

fn written(n: usize, code: &Code, end: End, data: &[&str], free: bool) -> String {
    if end == End::Close {
        return "</pc>".to_owned();
    }
    let at = |raw: &str| format!("d{}", data.iter().position(|other| *other == raw).unwrap_or_default() + 1);
    let mut xml = if end == End::Open { "<pc".to_owned() } else { "<ph".to_owned() };
    codes::attribute(&mut xml, "id", &(n + 1).to_string());
    let (kind, sub) = kind(code.kind);
    let head = [("canCopy", "no"), ("canDelete", "no"), ("type", kind), ("subType", sub)];
    for (name, value) in &head[if free { 2 } else { 0 }..] {
        codes::attribute(&mut xml, name, value);
    }
    match &code.close {
        Some(close) => {
            codes::attribute(&mut xml, "dataRefStart", &at(&code.open));
            codes::attribute(&mut xml, "dataRefEnd", &at(close));
            xml + ">"
        }
        None => {
            // What a translator's tool shows in its place.
            let shown = if code.kind == Kind::Break { "↵" } else { &code.open };
            codes::attribute(&mut xml, "disp", shown);
            codes::attribute(&mut xml, "dataRef", &at(&code.open));
            xml + "/>"
        }
    }
}

pub fn read(root: &Element) -> std::result::Result<Exchange, String> {
    let attribute = |name: &str| root.attribute(name).unwrap_or_default().to_owned();
    let mut units = Vec::new();
    root.all("unit", &mut units);
    Ok(Exchange {
        source_locale: attribute("srcLang"),
        locale: attribute("trgLang"),
        entries: units.into_iter().map(entry).collect(),
    })
}

fn entry(unit: &Element) -> Entry {
    let mut reader = Reader::default();
    for data in unit.child("originalData").into_iter().flat_map(Element::children) {
        reader.data.extend(data.attribute("id").map(|id| (id, data.text())));
    }
    // A tool may have cut a text into sentences; what lies between them is `ignorable`.
    let parts = || unit.children().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable"));
    let (mut source, mut target, mut least) = (Read::default(), Read::default(), Status::Reviewed);
    for text in parts().filter_map(|part| part.child("source")) {
        reader.source(text, &mut source);
    }
    // A part of a target may belong elsewhere in it.
    let mut parts: Vec<(usize, &Element)> = parts().enumerate().collect();
    let order = |part: &Element| part.child("target")?.attribute("order")?.parse::<usize>().ok();
    parts.sort_by_key(|(n, part)| order(part).unwrap_or(n + 1));
    for (_, part) in parts {
        if part.name == "ignorable" {
            if let Some(text) = part.child("target").or(part.child("source")) {
                reader.target(text, &mut target);
            }
            continue;
        }
        let before = target.text.len();
        if let Some(text) = part.child("target") {
            reader.target(text, &mut target);
        }
        let state = part.attribute("state").unwrap_or("initial");
        least = least.min(status(state, part.attribute("subState"), &target.text[before..]));
    }
    // Half a text is none.
    if least == Status::Missing {
        target = Read::default();
    }
    let key = unit.attribute("name").or(unit.attribute("id")).unwrap_or_default().to_owned();
    let note = |category: &str| {
        let mut notes = unit.child("notes").into_iter().flat_map(Element::children);
        notes.find(|note| note.attribute("category") == Some(category)).map(Element::text)
    };
    let mut entry = Entry { key, status: least, previous: note("previous-source"), ..Entry::default() };
    entry.locate(&note("location").unwrap_or_default());
    if !target.text.is_empty() {
        entry.fault = codes::fault(&source, &target, &entry);
    }
    (entry.source, entry.target) = (source.text, target.text);
    entry
}
