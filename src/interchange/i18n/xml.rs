//! XML in and out, as far as both XLIFFs need it.

use std::io;

use quick_xml::events::{BytesStart, BytesText, Event};
use quick_xml::{Reader, Writer, XmlVersion};

use crate::error::{Error, Result};

/// An element, by its name without prefix.
#[derive(Debug, Default)]
pub struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    pub content: Vec<Node>,
}

#[derive(Debug)]
pub enum Node {
    Text(String),
    Element(Element),
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    pub fn children(&self) -> impl Iterator<Item = &Element> {
        self.content.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children().find(|child| child.name == name)
    }

    /// All text in it, that of its children too.
    pub fn text(&self) -> String {
        let text = |node: &Node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.text(),
        };
        self.content.iter().map(text).collect()
    }

    /// All of a name, however deep.
    pub fn all<'e>(&'e self, name: &str, found: &mut Vec<&'e Element>) {
        for child in self.children() {
            match child.name == name {
                true => found.push(child),
                false => child.all(name, found),
            }
        }
    }
}

/// No tool nests elements as deep as this.
const DEEPEST: usize = 64;

/// The outermost element, which must be `xliff`.
pub fn read(text: &str) -> std::result::Result<Element, String> {
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|e| e.to_string())?;
        let add = |open: &mut Vec<Element>, text: &str| {
            let Some(last) = open.last_mut() else { return };
            match last.content.last_mut() {
                Some(Node::Text(before)) => before.push_str(text),
                _ => last.content.push(Node::Text(text.to_owned())),
            }
        };
        match event {
            Event::Start(start) if open.len() < DEEPEST => open.push(element(&start)?),
            Event::Start(_) => return Err("its elements are nested too deep".to_owned()),
            Event::Empty(start) => {
                let empty = element(&start)?;
                close(&mut open, empty);
            }
            Event::End(_) => {
                if let Some(last) = open.pop() {
                    close(&mut open, last);
                }
            }
            // The one place where XML can define entities, and with them a bomb.
            Event::DocType(_) => {
                return Err("it has a document type definition, which no XLIFF needs".to_owned());
            }
            Event::Text(text) => add(&mut open, &text.xml_content(XmlVersion::Implicit1_0)),
            Event::CData(data) => add(&mut open, &data.xml_content(XmlVersion::Implicit1_0)),
            Event::GeneralRef(name) => {
                let name = name.xml_content(XmlVersion::Implicit1_0);
                let character = quick_xml::escape::unescape(&format!("&{name};")).map(|c| c.into_owned());
                add(&mut open, &character.map_err(|e| e.to_string())?);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    if open.len() > 1 {
        return Err("it has no end".to_owned());
    }
    let top = open.into_iter().next().unwrap_or_default();
    let root = top.content.into_iter().find_map(|node| match node {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    root.filter(|root| root.name == "xliff").ok_or_else(|| "this is no XLIFF".to_owned())
}

fn close(open: &mut [Element], done: Element) {
    if let Some(parent) = open.last_mut() {
        parent.content.push(Node::Element(done));
    }
}

fn element(start: &BytesStart<'_>) -> std::result::Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|e| e.to_string())?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|e| e.to_string())?;
        attributes.push((attribute.key.as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element { name: start.local_name().as_ref().to_owned(), attributes, ..Element::default() })
}

/// Writes elements, with a line for each that has no text beside its children.
pub struct Xml(Writer<Vec<u8>>);

impl Xml {
    pub fn new() -> Result<Self> {
        let mut xml = Xml(Writer::new_with_indent(Vec::new(), b' ', 2));
        let declaration = quick_xml::events::BytesDecl::new("1.0", Some("UTF-8"), None);
        xml.event(Event::Decl(declaration))?;
        Ok(xml)
    }

    fn event(&mut self, event: Event<'_>) -> Result<()> {
        self.0.write_event(event).map_err(|e| Error::io("write", "XLIFF", io::Error::other(e)))
    }

    pub fn begin(&mut self, name: &str, attributes: &[(&str, &str)]) -> Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.event(Event::Start(start))
    }

    pub fn end(&mut self, name: &str) -> Result<()> {
        self.event(Event::End(quick_xml::events::BytesEnd::new(name)))
    }

    pub fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) -> Result<()> {
        self.begin(name, attributes)?;
        self.event(Event::Text(BytesText::new(text)))?;
        self.end(name)
    }

    /// An element whose content is XML already.
    pub fn mixed(&mut self, name: &str, attributes: &[(&str, &str)], content: &str) -> Result<()> {
        self.begin(name, attributes)?;
        self.event(Event::Text(BytesText::from_escaped(content)))?;
        self.end(name)
    }

    pub fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> Result<()> {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        self.event(Event::Empty(start))
    }

    pub fn finish(self) -> Result<String> {
        let text = String::from_utf8(self.0.into_inner());
        text.map(|text| text + "\n").map_err(|e| Error::new("write", "XLIFF", e.to_string()))
    }
}
