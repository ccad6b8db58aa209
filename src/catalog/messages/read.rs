//! A file of messages, from its syntax to what is kept of it.

mod functions;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast;
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use rust_decimal::Decimal;

use super::nesting::too_deep;
use super::pattern::{At, Expression, Form, Inline, Key, Message, Name, NumberOptions, Part, Pattern};
use super::value::Number;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::locale::Locale;

/// A file of messages, before the languages are known.
pub struct MessageFile {
    pub locale: Locale,
    /// What stands below it first: a site's file of a theme goes over the one that comes with Tradewind.
    pub(super) layers: Vec<Layer>,
}

/// The messages of one text.
pub(super) struct Layer {
    pub(super) source: Arc<SourceText>,
    pub(super) messages: Vec<Message>,
}

impl MessageFile {
    /// Reads a .ftl file; what cannot be read of it is reported and the rest kept.
    pub fn read(locale: Locale, source: &Arc<SourceText>, found: &mut Diagnostics) -> Self {
        Self { locale, layers: vec![Layer::read(source, found)] }
    }

    /// Puts it over another of the same language, message by message.
    pub fn over(mut self, mut below: MessageFile) -> Self {
        below.layers.append(&mut self.layers);
        Self { locale: self.locale, layers: below.layers }
    }

    /// How many messages it has, counting what a layer changes of another twice.
    pub fn count(&self) -> usize {
        let messages = self.layers.iter().flat_map(|layer| &layer.messages);
        messages.filter(|message| !message.name.text.starts_with('-')).count()
    }
}

impl Layer {
    fn read(source: &Arc<SourceText>, found: &mut Diagnostics) -> Self {
        if let Some(at) = too_deep(&source.text) {
            let place = Place::Span(source.clone(), at..at + 1);
            found.push(
                Diagnostic::error(Code::Fluent, place, "braces are nested too deep")
                    .hint("Take the message apart into several."),
            );
            return Self { source: source.clone(), messages: Vec::new() };
        }
        let (resource, errors) = match parser::parse_runtime(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let place = Place::Span(source.clone(), error.pos.clone());
            let message = format!("this is not Fluent: {}", not_fluent(&error));
            found.push(
                Diagnostic::error(Code::Fluent, place, message)
                    .hint("A message is written: key = Text, with its further lines indented."),
            );
        }
        let mut reader = Reader { source, found, refers: false };
        let messages: Vec<Message> = resource.body.iter().filter_map(|entry| reader.entry(entry)).collect();
        report_doubles(source, &messages, found);
        Self { source: source.clone(), messages }
    }
}

/// What the parser has against a text, on one line.
pub fn not_fluent(error: &parser::ParserError) -> String {
    match &error.kind {
        // It would name them with the characters themselves.
        parser::ErrorKind::ExpectedCharRange { range } if range.contains('\n') => {
            "the line should end here".to_owned()
        }
        kind => kind.to_string(),
    }
}

/// Of two messages of one name, the last is said.
fn report_doubles(source: &Arc<SourceText>, messages: &[Message], found: &mut Diagnostics) {
    let mut seen: BTreeMap<&str, &Name> = BTreeMap::new();
    for message in messages {
        let name = &message.name;
        if let Some(first) = seen.insert(&name.text, name) {
            found.push(
                Diagnostic::warning(
                    Code::DuplicateMessage,
                    name.place(source),
                    format!("the file has the message `{}` twice; this one is shown", name.text),
                )
                .related(first.place(source), "the other one")
                .hint("Take one of the two out."),
            );
        }
    }
}

impl Name {
    fn span(&self) -> Range<usize> {
        let start = self.at.0 as usize;
        start..start + self.text.len()
    }

    /// Where it was written.
    pub fn place(&self, source: &Arc<SourceText>) -> Place {
        Place::Span(source.clone(), self.span())
    }
}

struct Reader<'r> {
    source: &'r Arc<SourceText>,
    found: &'r mut Diagnostics,
    /// What is being read names other messages, or terms.
    refers: bool,
}

impl<'r> Reader<'r> {
    fn entry(&mut self, entry: &ast::Entry<&'r str>) -> Option<Message> {
        self.refers = false;
        let (name, value, attributes) = match entry {
            ast::Entry::Message(m) => (self.name(m.id.name, 0), m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => (self.name(t.id.name, 1), Some(&t.value), &t.attributes),
            _ => return None,
        };
        let value = value.map(|pattern| self.pattern(pattern));
        let attributes = attributes.iter();
        let attributes: Vec<_> =
            attributes.map(|a| (self.name(a.id.name, 0), self.pattern(&a.value))).collect();
        Some(Message::new(name, value, attributes, self.refers))
    }

    /// Where a piece of the file stands in it.
    fn at(&self, piece: &str) -> At {
        At((piece.as_ptr() as usize).saturating_sub(self.source.text.as_ptr() as usize) as u32)
    }

    /// A name with the signs that stand before it: the hyphen of a term.
    fn name(&self, name: &str, before: u32) -> Name {
        let At(at) = self.at(name);
        let hyphen = if before > 0 { "-" } else { "" };
        Name { text: format!("{hyphen}{name}").into(), at: At(at - before) }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'r str>) -> Pattern {
        let mut parts: Vec<Part> = Vec::with_capacity(pattern.elements.len());
        for element in &pattern.elements {
            match element {
                // The parser gives each line by itself.
                ast::PatternElement::TextElement { value } => match parts.last_mut() {
                    Some(Part::Text(text)) => text.push_str(value),
                    _ => parts.push(Part::Text((*value).to_owned())),
                },
                ast::PatternElement::Placeable { expression } => {
                    parts.push(Part::Value(self.expression(expression)));
                }
            }
        }
        Pattern(parts)
    }

    fn expression(&mut self, expression: &ast::Expression<&'r str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::Inline(self.inline(inline)),
            ast::Expression::Select { selector, variants } => Expression::Select {
                on: self.inline(selector),
                default: variants.iter().position(|variant| variant.default).unwrap_or_default(),
                variants: variants.iter().map(|variant| self.variant(variant)).collect(),
            },
        }
    }

    fn variant(&mut self, variant: &ast::Variant<&'r str>) -> Form {
        let (key, at) = match &variant.key {
            ast::VariantKey::Identifier { name } => (Key::Word((*name).into()), self.at(name)),
            ast::VariantKey::NumberLiteral { value } => match value.parse::<Decimal>() {
                Ok(number) => (Key::Number(number), self.at(value)),
                Err(_) => (Key::Word((*value).into()), self.at(value)),
            },
        };
        Form { key, at, pattern: self.pattern(&variant.value) }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'r str>) -> Inline {
        let attribute = |reader: &Self, id: &Option<ast::Identifier<&'r str>>| {
            id.as_ref().map(|id| reader.name(id.name, 0))
        };
        match inline {
            ast::InlineExpression::StringLiteral { value } => {
                Inline::Text(unescape_unicode_to_string(value).into_owned())
            }
            ast::InlineExpression::NumberLiteral { value } => match value.parse::<Decimal>() {
                Ok(number) => {
                    // What is written has the decimals it was written with.
                    let options = NumberOptions { least: Some(number.scale()), ..NumberOptions::default() };
                    Inline::Number(Number { value: number, options })
                }
                Err(_) => Inline::Text((*value).to_owned()),
            },
            ast::InlineExpression::VariableReference { id } => Inline::Variable(self.name(id.name, 0)),
            ast::InlineExpression::MessageReference { id, attribute: of } => {
                self.refers = true;
                Inline::Message(self.name(id.name, 0), attribute(self, of))
            }
            ast::InlineExpression::TermReference { id, attribute: of, arguments } => {
                self.refers = true;
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let named = named.map(|a| (a.name.name.into(), self.inline(&a.value))).collect();
                Inline::Term(self.name(id.name, 1), attribute(self, of), named)
            }
            ast::InlineExpression::FunctionReference { id, arguments } => self.function(id.name, arguments),
            ast::InlineExpression::Placeable { expression } => {
                Inline::Nested(Box::new(self.expression(expression)))
            }
        }
    }

    fn fault(&mut self, piece: &str, message: String, hint: String) {
        let start = self.at(piece).0 as usize;
        let place = Place::Span(self.source.clone(), start..start + piece.len());
        self.found.push(Diagnostic::error(Code::Fluent, place, message).hint(hint));
    }
}
