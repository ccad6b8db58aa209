//! Small XML files as a tree: the lists of central banks that name the encoding of their country.

use encoding_rs::{Encoding, UTF_8};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::error::{ImportError, bad_content, damaged};
use super::{beginning, utf8};

/// More than any list of rates has, so that nobody's file fills the memory.
const MOST_ELEMENTS: usize = 200_000;
const DEEPEST: usize = 16;

/// An element, by its name without prefix.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// The text directly in it, without white space at its ends.
    pub(super) text: String,
    pub(super) children: Vec<Element>,
    pub(super) line: usize,
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The children of a name.
    pub(super) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The one child of a name; without it, or with two, nothing can be believed.
    pub(super) fn one<'e>(&'e self, name: &'e str) -> Result<&'e Element, ImportError> {
        let mut all = self.all(name);
        match (all.next(), all.next()) {
            (Some(child), None) => Ok(child),
            (None, _) => Err(bad_content(format!("`{}` has no `{name}`", self.name)).at(self.line)),
            (Some(_), Some(_)) => Err(bad_content(format!("`{}` has two `{name}`", self.name)).at(self.line)),
        }
    }

    pub(super) fn required(&self, name: &str) -> Result<&str, ImportError> {
        let missing = || bad_content(format!("`{}` has no `{name}`", self.name)).at(self.line);
        self.attribute(name).ok_or_else(missing)
    }
}

/// Whether it is XML whose first element, near the beginning, has this name.
pub(super) fn begins_with(bytes: &[u8], name: &str) -> bool {
    let start = beginning(bytes);
    let tag = start.split('<').find(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic()));
    let named = |tag: &str| {
        tag.strip_prefix(name)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    start.starts_with('<') && tag.is_some_and(named)
}

/// The outermost element.
pub(super) fn read(bytes: &[u8]) -> Result<Element, ImportError> {
    let text = decode(bytes)?;
    let mut tree = Tree { open: Vec::new(), root: None, count: 0 };
    let mut reader = Reader::from_str(&text);
    let mut line = Line { text: &text, offset: 0, line: 1 };
    loop {
        let line = line.of(reader.buffer_position());
        let going_on = reader.read_event().map_err(damaged).and_then(|event| tree.take(&event, line));
        if !going_on.map_err(|error| ImportError { line: error.line.or(Some(line)), ..error })? {
            return tree.root.ok_or_else(|| damaged("there is no element in it"));
        }
    }
}

/// The text, by the encoding that the file declares.
fn decode(bytes: &[u8]) -> Result<String, ImportError> {
    let start = beginning(bytes);
    let declaration = start.split("?>").next().filter(|start| start.starts_with("<?xml"));
    let label = declaration.and_then(|text| text.split_once("encoding=")).map(|(_, rest)| rest.trim_start());
    let label = label.and_then(|rest| rest.strip_prefix(['"', '\''])?.split(['"', '\'']).next());
    let unknown = || bad_content("its text has an encoding that is not known");
    match label.map(|label| Encoding::for_label(label.as_bytes()).ok_or_else(unknown)).transpose()? {
        Some(encoding) if encoding != UTF_8 => {
            match encoding.decode_without_bom_handling_and_without_replacement(bytes) {
                Some(text) => Ok(text.into_owned()),
                None => Err(damaged(format!("its text is not {}", encoding.name()))),
            }
        }
        _ => utf8(bytes).map(str::to_owned),
    }
}

struct Tree {
    open: Vec<Element>,
    root: Option<Element>,
    count: usize,
}

impl Tree {
    /// Takes in the next piece of the file; false when it was the last.
    fn take(&mut self, event: &Event, line: usize) -> Result<bool, ImportError> {
        match event {
            // The one place where XML can define entities, and with them a bomb. No provider's files have any.
            Event::DocType(_) => {
                let what = "it has a document type definition, which no list of rates needs";
                return Err(ImportError::new(what, "check where the file comes from"));
            }
            Event::Start(element) => self.open(element, line)?,
            Event::Empty(element) => {
                self.open(element, line)?;
                self.close();
            }
            Event::End(_) => self.close(),
            Event::Text(text) => self.write(&text.xml_content(XmlVersion::Implicit1_0))?,
            Event::CData(text) => self.write(&text.xml_content(XmlVersion::Implicit1_0))?,
            Event::GeneralRef(name) => {
                let name = name.xml_content(XmlVersion::Implicit1_0);
                match quick_xml::escape::unescape(&format!("&{name};")) {
                    Ok(text) => self.write(&text)?,
                    Err(error) => return Err(damaged(error)),
                }
            }
            Event::Eof if !self.open.is_empty() => return Err(damaged("the XML ends too early")),
            Event::Eof => return Ok(false),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
        Ok(true)
    }

    fn open(&mut self, start: &BytesStart, line: usize) -> Result<(), ImportError> {
        self.count += 1;
        if self.count > MOST_ELEMENTS || self.open.len() >= DEEPEST {
            return Err(bad_content("it has more elements, or deeper ones, than any list of rates"));
        }
        if self.root.is_some() {
            return Err(damaged("there is something behind its end"));
        }
        let mut element =
            Element { name: start.local_name().as_ref().to_owned(), line, ..Element::default() };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(damaged)?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(damaged)?;
            element.attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
        }
        self.open.push(element);
        Ok(())
    }

    fn write(&mut self, text: &str) -> Result<(), ImportError> {
        match self.open.last_mut() {
            Some(element) => element.text.push_str(text),
            None if text.chars().all(|c| c.is_whitespace() || c == '\u{feff}') => {}
            None => return Err(damaged("there is text outside of its elements")),
        }
        Ok(())
    }

    fn close(&mut self) {
        if let Some(mut element) = self.open.pop() {
            element.text = element.text.trim().to_owned();
            match self.open.last_mut() {
                Some(parent) => parent.children.push(element),
                None => self.root = Some(element),
            }
        }
    }
}

/// Counts lines on the way.
struct Line<'t> {
    text: &'t str,
    offset: usize,
    line: usize,
}

impl Line<'_> {
    /// The line, from 1, of an offset not before the last one.
    fn of(&mut self, offset: u64) -> usize {
        let offset = usize::try_from(offset).map_or(self.text.len(), |offset| offset.min(self.text.len()));
        let between = self.text.as_bytes().get(self.offset..offset).unwrap_or_default();
        self.line += between.iter().filter(|b| **b == b'\n').count();
        self.offset = self.offset.max(offset);
        self.line
    }
}
