//! A text taken apart for the rules: its prose, and what it has beside words.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::numbers::numbers;
use super::prose::Prose;
use crate::catalog::translation::Family;
use crate::catalog::{MARKDOWN, Piece, Pieces, tag_name, too_deep};

pub struct Text<'t> {
    pub raw: &'t str,
    pub prose: Prose,
    pub marks: Marks,
}

/// What a text has beside words. Lists are sorted, for languages order things differently.
#[derive(Debug, Default)]
pub struct Marks {
    pub placeholders: Vec<String>,
    pub links: Vec<String>,
    pub numbers: Vec<String>,
    /// How many there are of headings, lists and the like, by what people call them.
    pub kinds: BTreeMap<Kind, usize>,
}

/// A form that words have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Heading(HeadingLevel),
    List,
    ListItem,
    Table,
    Quotation,
    CodeBlock,
    Code,
    Emphasis,
    /// An element of HTML, by its name.
    Html(String),
}

impl<'t> Text<'t> {
    pub fn new(family: Family, field: &str, raw: &'t str) -> Self {
        let mut marks = Marks::default();
        let prose = match (family, field) {
            (family, _) if family.is_fluent() => fluent(raw, &mut marks).unwrap_or_else(|| plain(raw)),
            (_, "body") => markdown(raw, &mut marks),
            _ => plain(raw),
        };
        let prose = prose.mask(|text, at| {
            let rest = &text[at..];
            if let Some(len) = placeholder(rest) {
                marks.placeholders.push(rest[..len].chars().filter(|c| !c.is_whitespace()).collect());
                return Some(len);
            }
            let begins = text[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            address(rest).filter(|_| begins)
        });
        marks.numbers = numbers(&prose.text);
        for list in [&mut marks.placeholders, &mut marks.links, &mut marks.numbers] {
            list.sort();
        }
        if family.is_fluent() {
            // Each form of a plural may say a thing again.
            marks.placeholders.dedup();
            marks.numbers.dedup();
        }
        Text { raw, prose, marks }
    }
}

fn plain(raw: &str) -> Prose {
    let mut prose = Prose::default();
    prose.push(raw, 0);
    prose
}

fn markdown(raw: &str, marks: &mut Marks) -> Prose {
    let mut prose = Prose::default();
    let (mut code, mut pieces) = (false, Pieces::default());
    for (event, span) in Parser::new_ext(raw, MARKDOWN).into_offset_iter() {
        let mut count = |kind| *marks.kinds.entry(kind).or_default() += 1;
        match event {
            Event::Start(tag) => {
                match tag {
                    Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                        marks.links.push(dest_url.into_string());
                        continue;
                    }
                    Tag::Emphasis | Tag::Strong => {
                        count(Kind::Emphasis);
                        continue;
                    }
                    Tag::Strikethrough => continue,
                    Tag::Heading { level, .. } => count(Kind::Heading(level)),
                    Tag::List(_) => count(Kind::List),
                    Tag::Item => count(Kind::ListItem),
                    Tag::Table(_) => count(Kind::Table),
                    Tag::BlockQuote(_) => count(Kind::Quotation),
                    Tag::CodeBlock(_) => {
                        count(Kind::CodeBlock);
                        code = true;
                    }
                    _ => {}
                }
                prose.part(span.start);
            }
            Event::End(TagEnd::Link | TagEnd::Image | TagEnd::Emphasis | TagEnd::Strong) => {}
            Event::End(TagEnd::Strikethrough) => {}
            Event::End(end) => {
                code &= end != TagEnd::CodeBlock;
                prose.part(span.end);
            }
            Event::Text(_) if code => {}
            Event::Text(text) => prose.push(&text, span.start + raw[span].find(&*text).unwrap_or_default()),
            Event::Code(_) => {
                count(Kind::Code);
                prose.object(span.start);
            }
            Event::Html(_) => html(&mut pieces, &raw[span.clone()], span.start, marks, &mut prose),
            Event::InlineHtml(_) => {
                html(&mut Pieces::default(), &raw[span.clone()], span.start, marks, &mut prose);
            }
            Event::SoftBreak => prose.push(" ", span.start),
            Event::HardBreak => prose.part(span.start),
            Event::FootnoteReference(_) => prose.object(span.start),
            _ => {}
        }
    }
    prose
}

/// Tags are counted, and what stands between them is prose.
fn html(pieces: &mut Pieces, raw: &str, at: usize, marks: &mut Marks, prose: &mut Prose) {
    for (piece, range) in pieces.of(raw) {
        let (begins, here, text) = (range.start == 0, at + range.start, &raw[range]);
        if let Some(name) = tag_name(text).filter(|_| !text.starts_with("</")) {
            *marks.kinds.entry(Kind::Html(name.to_ascii_lowercase())).or_default() += 1;
        }
        match piece {
            // The end of a line, and what the next begins with, are one space.
            Piece::Words => {
                let end = text.trim_end_matches('\n').len();
                let start = if begins { text[..end].len() - text[..end].trim_start().len() } else { 0 };
                prose.push(&text[start..end], here + start);
                if end < text.len() && !prose.text.is_empty() && !prose.text.ends_with(['\n', ' ']) {
                    prose.push(" ", here + end);
                }
            }
            Piece::Mark if text.starts_with('&') => prose.push(text, here),
            Piece::Mark => {}
            Piece::Edge => prose.part(here),
        }
    }
}

/// The words of a message, form by form, and what is filled in. None where it is no Fluent.
fn fluent(raw: &str, marks: &mut Marks) -> Option<Prose> {
    // It is told whole again; a line has moved by as much as was put before it.
    let mut file = String::from("m =");
    let mut lines: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for line in raw.split('\n') {
        file.push_str("\n    ");
        lines.push((file.len(), at));
        file.push_str(line);
        at += line.len() + 1;
    }
    if too_deep(&file).is_some() {
        return None;
    }
    let resource = fluent_syntax::parser::parse(file.as_str()).ok()?;
    let origin = |piece: &str| {
        // A piece is a part of the file: its address says where.
        let here = (piece.as_ptr() as usize).wrapping_sub(file.as_ptr() as usize);
        let line = lines.partition_point(|(start, _)| *start <= here).checked_sub(1)?;
        let (start, at) = lines[line];
        Some(at + here - start)
    };
    let mut prose = Prose::default();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { return None };
        let attributes = message.attributes.iter().map(|attribute| &attribute.value);
        for pattern in message.value.iter().chain(attributes) {
            Walk { origin: &origin, marks, prose: &mut prose }.pattern(pattern);
        }
    }
    Some(prose)
}

struct Walk<'w, F> {
    origin: &'w F,
    marks: &'w mut Marks,
    prose: &'w mut Prose,
}

impl<F: Fn(&str) -> Option<usize>> Walk<'_, F> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        let mut forms = Vec::new();
        let mut at = 0;
        self.prose.part(at);
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => {
                    at = (self.origin)(value).unwrap_or(at);
                    self.prose.push(value, at);
                    at += value.len();
                }
                PatternElement::Placeable { expression } => {
                    match expression {
                        Expression::Inline(inline) => self.inline(inline),
                        Expression::Select { selector, variants } => {
                            self.inline(selector);
                            forms.extend(variants);
                        }
                    }
                    self.prose.object(at);
                }
            }
        }
        for variant in forms {
            self.pattern(&variant.value);
        }
        self.prose.part(at);
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        let mut refer = |name: String| self.marks.placeholders.push(name);
        let arguments = match expression {
            InlineExpression::VariableReference { id } => {
                refer(format!("{{${}}}", id.name));
                None
            }
            InlineExpression::MessageReference { id, .. } => {
                refer(format!("{{{}}}", id.name));
                None
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                refer(format!("{{-{}}}", id.name));
                arguments.as_ref()
            }
            InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
            InlineExpression::Placeable { expression } => {
                if let Expression::Inline(inner) = &**expression {
                    self.inline(inner);
                }
                None
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
        };
        for argument in arguments.into_iter().flat_map(|arguments| &arguments.positional) {
            self.inline(argument);
        }
    }
}

/// How long the placeholder is that a text begins with: `{ $name }`, `{name}`, `{{ name }}`, `$name`, `%s`, `%1$d`.
fn placeholder(text: &str) -> Option<usize> {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if let Some(inner) = text.strip_prefix('{') {
        let end = inner.find('}')?;
        let name = inner[..end].trim_matches(['{', ' ', '$']);
        let closing = end + 2 + usize::from(inner.starts_with('{') && inner[end + 1..].starts_with('}'));
        return (!name.is_empty() && name.chars().all(word)).then_some(closing);
    }
    if let Some(name) = text.strip_prefix('$') {
        let len = name.find(|c| !word(c)).unwrap_or(name.len());
        return name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(len + 1);
    }
    let rest = text.strip_prefix('%')?;
    let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '$')?;
    let ends = rest[digits..].chars().nth(1).is_none_or(|c| !c.is_alphanumeric());
    (rest[digits..].starts_with(['s', 'd']) && ends).then_some(digits + 2)
}

/// How long the address is that a text begins with: of a page, or of a mailbox.
fn address(text: &str) -> Option<usize> {
    let end = text.find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | ')' | '»' | '”'));
    let word = &text[..end.unwrap_or(text.len())];
    let word = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    let is_page = ["https://", "http://", "www.", "mailto:"].iter().any(|begin| word.starts_with(begin));
    let is_mailbox = || {
        let (name, host) = word.split_once('@')?;
        let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
        (!name.is_empty() && host.contains('.') && name.chars().chain(host.chars()).all(plain)).then_some(())
    };
    (is_page || is_mailbox().is_some()).then_some(word.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn prose(family: Family, raw: &str) -> (String, Marks) {
        let text = Text::new(family, "body", raw);
        // Every word is found where it stands.
        for word in text.prose.words().map(|word| (text.prose.place(word.clone()), &text.prose.text[word])) {
            assert_eq!(raw.get(word.0).unwrap_or_default(), word.1, "{raw}");
        }
        (text.prose.text.replace(super::super::prose::OBJECT, "¤"), text.marks)
    }

    #[test]
    fn markdown_is_words_and_form() {
        let raw = "# A *head*\n\nIt says **{first_name}** `x  y` at <b>www.a.example/b.</b>\n\n- [a](b.md) 12 g\n- ![c](d.jpg)\n\n```\n9\n```\n";
        let (text, marks) = prose(Family::Product, raw);
        assert_eq!(text, "A head\nIt says ¤ ¤ at ¤.\na 12 g\nc\n");
        assert_eq!(marks.placeholders, ["{first_name}"]);
        assert_eq!(marks.links, ["b.md", "d.jpg"]);
        assert_eq!(marks.numbers, ["12"]);
        let kinds: Vec<(String, usize)> = marks.kinds.iter().map(|(k, n)| (format!("{k:?}"), *n)).collect();
        let kinds: Vec<(&str, usize)> = kinds.iter().map(|(k, n)| (k.as_str(), *n)).collect();
        assert_eq!(
            kinds,
            [
                ("Heading(H1)", 1),
                ("List", 1),
                ("ListItem", 2),
                ("CodeBlock", 1),
                ("Code", 1),
                ("Emphasis", 2),
                ("Html(\"b\")", 1),
            ]
        );
    }

    #[test]
    fn html_is_words_and_tags_over_lines() {
        let raw =
            "<div\n  title=\"no  words\">\n  <p>One\n    and <b>two</b><!-- no\n  words --></p>\n</div>\n";
        let (text, marks) = prose(Family::Product, raw);
        assert_eq!(text, "One and two\n");
        let kinds: Vec<(String, usize)> = marks.kinds.iter().map(|(k, n)| (format!("{k:?}"), *n)).collect();
        assert_eq!(kinds, ["b", "div", "p"].map(|name| (format!("Html({name:?})"), 1)));
    }

    #[test]
    fn messages_are_told_form_by_form() {
        let raw =
            "{ $n ->\n    [one] Ein Ding\n   *[other] { NUMBER($n) } Dinge von { -brand }\n} für { $shop }";
        let (text, marks) = prose(Family::Messages, raw);
        assert_eq!(text, "¤ für ¤\nEin Ding\n¤ Dinge von ¤\n");
        assert_eq!(marks.placeholders, ["{$n}", "{$shop}", "{-brand}"]);
        assert_eq!(prose(Family::Messages, "{ broken").0, "{ broken");
        assert_eq!(prose(Family::Messages, "a\n\nb").0, "a\n\nb\n");
    }

    #[test]
    fn addresses_are_no_prose() {
        let (text, _) = prose(Family::Product, "See https://a.example/x?y=2. Or a.b@c.example, a@b");
        assert_eq!(text, "See ¤. Or ¤, a@b\n");
    }
}
