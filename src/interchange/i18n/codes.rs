//! Codes in the texts of an XLIFF: written from the pieces of a text, and read back into it, in both versions of the format.

use std::collections::HashMap;
use std::fmt::Write as _;

use quick_xml::escape::partial_escape;

use super::inline::{Code, Inline, Piece};
use super::xml::{Element, Node};
use super::{Entry, forms};

/// A text as XML. `code` writes one: the name of its code, whether it begins, ends or stands alone, and its raw text.
pub fn written(
    inline: &Inline,
    pieces: &[Piece],
    names: &[String],
    mut name: impl FnMut(&str) -> String,
    code: impl Fn(usize, &Code, End) -> String,
) -> String {
    let mut xml = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => {
                for (part, is_name) in parts(text, names) {
                    match is_name {
                        true => xml.push_str(&name(part)),
                        false => xml.push_str(&partial_escape(part)),
                    }
                }
            }
            Piece::Open(n) => xml.push_str(&code(*n, &inline.codes[*n], End::Open)),
            Piece::Close(n) => xml.push_str(&code(*n, &inline.codes[*n], End::Close)),
            Piece::Alone(n) => xml.push_str(&code(*n, &inline.codes[*n], End::Alone)),
        }
    }
    xml
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    Open,
    Close,
    Alone,
}

/// A text cut where names are that stay as they are.
fn parts<'t>(text: &'t str, names: &[String]) -> Vec<(&'t str, bool)> {
    let mut parts = Vec::new();
    let mut rest = text;
    let mut at = 0;
    while let Some(c) = rest[at..].chars().next() {
        let joins = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
        let begins = !rest[..at].ends_with(joins);
        let is_whole = |name: &&String| {
            let after = rest[at..].strip_prefix(name.as_str()).filter(|_| !name.is_empty());
            after.is_some_and(|after| !after.starts_with(joins))
        };
        match names.iter().filter(|_| begins).filter(is_whole).max_by_key(|name| name.len()) {
            Some(name) => {
                let (before, from) = rest.split_at(at);
                let (name, after) = from.split_at(name.len());
                parts.extend((!before.is_empty()).then_some((before, false)));
                parts.push((name, true));
                (rest, at) = (after, 0);
            }
            None => at += c.len_utf8(),
        }
    }
    parts.extend((!rest.is_empty()).then_some((rest, false)));
    parts
}

/// A text as it is read, with the codes in it.
#[derive(Debug, Default)]
pub struct Read {
    pub text: String,
    /// The names of its codes, each at its beginning.
    ids: Vec<String>,
    /// A code that nothing says the text of.
    unknown: Option<String>,
}

/// Reads the texts of one unit: what its codes stand for is said beside them, in `data`, or in its source.
#[derive(Debug, Default)]
pub struct Reader<'e> {
    /// The original data of XLIFF 2, by its id.
    pub data: HashMap<&'e str, String>,
    /// By the id of a code of the source.
    known: HashMap<String, (String, String)>,
}

impl<'e> Reader<'e> {
    /// The text of a `source`; its codes are learnt.
    pub fn source(&mut self, element: &'e Element, read: &mut Read) {
        self.walk(element, read, true);
    }

    pub fn target(&mut self, element: &'e Element, read: &mut Read) {
        self.walk(element, read, false);
    }

    fn walk(&mut self, element: &'e Element, read: &mut Read, learn: bool) {
        for node in &element.content {
            let code = match node {
                Node::Text(text) => {
                    read.text.push_str(text);
                    continue;
                }
                Node::Element(code) => code,
            };
            let id = |name: &str| code.attribute(name).map(str::to_owned);
            let paired = id("rid").or(id("id")).unwrap_or_default();
            match code.name.as_str() {
                "pc" | "g" => {
                    let (open, close) = (self.data(code, "dataRefStart"), self.data(code, "dataRefEnd"));
                    self.begin(&paired, open, read, learn);
                    self.walk(code, read, learn);
                    self.end(&paired, close, read, learn);
                }
                "bpt" | "bx" => self.begin(&paired, inside(code), read, learn),
                "ept" | "ex" => self.end(&paired, inside(code), read, learn),
                "sc" => self.begin(&paired, self.data(code, "dataRef"), read, learn),
                "ec" => {
                    let begun = id("startRef").unwrap_or(paired);
                    self.end(&begun, self.data(code, "dataRef"), read, learn);
                }
                "ph" | "x" | "it" | "ut" => {
                    let raw = inside(code).or_else(|| self.data(code, "dataRef"));
                    self.begin(&paired, raw, read, learn);
                }
                // A character that XML cannot have.
                "cp" => {
                    let hex = code.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                    read.text.extend(hex.and_then(char::from_u32));
                }
                "sm" | "em" => {}
                _ => self.walk(code, read, learn),
            }
        }
    }

    fn data(&self, code: &Element, name: &str) -> Option<String> {
        code.attribute(name).and_then(|id| self.data.get(id)).cloned()
    }

    fn begin(&mut self, id: &str, raw: Option<String>, read: &mut Read, learn: bool) {
        read.ids.push(id.to_owned());
        if learn {
            self.known.entry(id.to_owned()).or_default().0 = raw.clone().unwrap_or_default();
        }
        match raw.or_else(|| self.known.get(id).map(|(open, _)| open.clone())) {
            Some(raw) => read.text.push_str(&raw),
            None => read.unknown = Some(id.to_owned()),
        }
    }

    fn end(&mut self, id: &str, raw: Option<String>, read: &mut Read, learn: bool) {
        if learn {
            self.known.entry(id.to_owned()).or_default().1 = raw.clone().unwrap_or_default();
        }
        match raw.or_else(|| self.known.get(id).map(|(_, close)| close.clone())) {
            Some(raw) => read.text.push_str(&raw),
            None => read.unknown = Some(id.to_owned()),
        }
    }
}

/// The native code that an element of XLIFF 1.2 holds.
fn inside(code: &Element) -> Option<String> {
    Some(code.text()).filter(|text| !text.is_empty())
}

/// What has become of the source's codes.
pub fn fault(source: &Read, target: &Read, entry: &Entry) -> Option<String> {
    if let Some(id) = &target.unknown {
        return Some(format!("it has a code `{id}` that its source does not have"));
    }
    // What a form may do without is known with its message.
    if forms::whole(&entry.key).is_some() {
        return None;
    }
    let markup = entry.markup();
    let inline = Inline::of(&source.text, markup);
    // In a file of another maker, or of an earlier time, marks may be words.
    if inline.codes.len() != source.ids.len() {
        return None;
    }
    let seen: Vec<usize> =
        source.ids.iter().map(|id| target.ids.iter().filter(|other| *other == id).count()).collect();
    inline.fault(&seen, &target.text, markup)
}

/// An attribute of an element that is written by hand.
pub fn attribute(xml: &mut String, name: &str, value: &str) {
    let _ = write!(xml, " {name}=\"{}\"", quick_xml::escape::escape(value).replace('\n', "&#10;"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_other_words() {
        let names = ["MUG".to_owned(), "MUG-1".to_owned(), String::new(), "Ŝip".to_owned()];
        let told = |text| {
            parts(text, &names)
                .iter()
                .map(|(part, is)| if *is { format!("[{part}]") } else { (*part).to_owned() })
                .collect::<String>()
        };
        for (text, expected) in [
            ("MUG-1, MUG; MUGS", "[MUG-1], [MUG]; MUGS"),
            ("xMUG Ŝip", "xMUG [Ŝip]"),
            ("MUG-12 MUG.", "MUG-12 [MUG]."),
            ("", ""),
        ] {
            assert_eq!(told(text), expected);
        }
    }
}
