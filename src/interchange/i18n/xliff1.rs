//! XLIFF 1.2, as OASIS has it (docs.oasis-open.org/xliff/v1.2/os/xliff-core.html), for tools that know no later one.

use quick_xml::escape::partial_escape;

use super::codes::{self, End, Read, Reader};
use super::inline::{Code, Inline, Kind};
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

/// What the standard calls a code.
fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Bold => "bold",
        Kind::Italic => "italic",
        Kind::Struck => "x-struck",
        Kind::Break => "lb",
        Kind::Link => "link",
        Kind::Image => "image",
        Kind::Code => "x-code",
        Kind::Html => "x-html",
        Kind::Entity => "x-entity",
        Kind::Footnote => "x-footnote",
        Kind::Placeholder => "x-placeholder",
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
        for group in file.chunk_by(|a, b| a.whole().is_some() && a.whole() == b.whole()) {
            if let Some(whole) = group[0].whole() {
                let restype = if whole.ends_with("#body") { "x-body" } else { "x-message" };
                xml.begin("group", &[("resname", whole), ("restype", restype)])?;
            }
            for entry in group {
                unit(&mut xml, entry)?;
            }
            if group[0].whole().is_some() {
                xml.end("group")?;
            }
        }
        xml.end("body")?;
        xml.end("file")?;
    }
    xml.end("xliff")?;
    xml.finish()
}

fn unit(xml: &mut Xml, entry: &Entry) -> Result<()> {
    let approved = if entry.status == Status::Reviewed { "yes" } else { "no" };
    let most = entry.widest.unwrap_or_default().to_string();
    let head = [
        ("id", entry.key.as_str()),
        ("resname", &entry.key),
        ("approved", approved),
        ("xml:space", "preserve"),
        ("maxwidth", &most),
        ("size-unit", "char"),
    ];
    xml.begin("trans-unit", &head[..if entry.widest.is_some() { 6 } else { 4 }])?;
    let inline = Inline::of(&entry.source, entry.markup());
    let name = |name: &str| format!("<mrk mtype=\"protected\">{}</mrk>", partial_escape(name));
    xml.mixed("source", &[], &codes::written(&inline, &inline.pieces, &entry.names, name, written))?;
    let target = || {
        let pieces = inline.like(&entry.target, entry.markup());
        codes::written(&inline, &pieces, &[], str::to_owned, written)
    };
    if !entry.target.is_empty() {
        let (state, qualifier) = state(entry.status);
        let states = [("state", state), ("state-qualifier", qualifier.unwrap_or_default())];
        xml.mixed("target", &states[..1 + usize::from(qualifier.is_some())], &target())?;
    }
    xml.begin("context-group", &[("purpose", "location")])?;
    xml.text("context", &[("context-type", "sourcefile")], &entry.file)?;
    xml.text("context", &[("context-type", "linenumber")], &entry.line.to_string())?;
    xml.end("context-group")?;
    xml.text("note", &[("from", "developer")], &entry.note)?;
    // It has a target, or it is none.
    if let Some(previous) = entry.previous.as_ref().filter(|_| !entry.target.is_empty()) {
        xml.begin("alt-trans", &[("alttranstype", "previous-version")])?;
        xml.text("source", &[], previous)?;
        xml.text("target", &[], &entry.target)?;
        xml.end("alt-trans")?;
    }
    xml.end("trans-unit")
}

fn written(n: usize, code: &Code, end: End) -> String {
    let (element, raw) = match end {
        End::Open => ("bpt", &code.open),
        End::Close => ("ept", code.close.as_ref().unwrap_or(&code.open)),
        End::Alone => ("ph", &code.open),
    };
    let mut xml = format!("<{element}");
    codes::attribute(&mut xml, "id", &(n + 1).to_string());
    if end != End::Alone {
        codes::attribute(&mut xml, "rid", &(n + 1).to_string());
    }
    if end != End::Close {
        codes::attribute(&mut xml, "ctype", kind(code.kind));
    }
    format!("{xml}>{}</{element}>", partial_escape(raw.as_str()))
}

pub fn read(root: &Element) -> std::result::Result<Exchange, String> {
    let mut exchange = Exchange { source_locale: String::new(), locale: String::new(), entries: Vec::new() };
    let mut files = Vec::new();
    root.all("file", &mut files);
    for file in files {
        let attribute = |name: &str| file.attribute(name).unwrap_or_default().to_owned();
        let (source, locale) = (attribute("source-language"), attribute("target-language"));
        if !exchange.locale.is_empty() && !locale.is_empty() && locale != exchange.locale {
            return Err(format!("its parts are of two languages, `{}` and `{locale}`", exchange.locale));
        }
        if !locale.is_empty() {
            (exchange.source_locale, exchange.locale) = (source, locale);
        }
        let mut units = Vec::new();
        file.all("trans-unit", &mut units);
        // What `po2xliff` makes of a PO's header.
        units.retain(|unit| unit.attribute("restype") != Some("x-gettext-domain-header"));
        exchange.entries.extend(units.into_iter().map(entry));
    }
    Ok(exchange)
}

fn entry(unit: &Element) -> Entry {
    let mut reader = Reader::default();
    let (mut source, mut target) = (Read::default(), Read::default());
    if let Some(text) = unit.child("source") {
        reader.source(text, &mut source);
    }
    let translated = unit.child("target");
    if let Some(text) = translated {
        reader.target(text, &mut target);
    }
    let said = |name| translated.and_then(|target| target.attribute(name));
    let approved = unit.attribute("approved") == Some("yes");
    let status = status(approved, said("state"), said("state-qualifier"), &target.text);
    let key = unit.attribute("resname").or(unit.attribute("id")).unwrap_or_default().to_owned();
    let mut previous =
        unit.children().filter(|alt| alt.attribute("alttranstype") == Some("previous-version"));
    let previous = previous.next().and_then(|alt| alt.child("source")).map(Element::text);
    let mut entry = Entry { key, status, previous, ..Entry::default() };
    if !target.text.is_empty() {
        entry.fault = codes::fault(&source, &target, &entry);
    }
    (entry.source, entry.target) = (source.text, target.text);
    let contexts =
        || unit.children().filter(|group| group.name == "context-group").flat_map(Element::children);
    let said = |kind: &str| contexts().find(|context| context.attribute("context-type") == Some(kind));
    if let (Some(file), Some(line)) = (said("sourcefile"), said("linenumber")) {
        entry.locate(&format!("{}:{}", file.text(), line.text()));
    }
    entry
}
