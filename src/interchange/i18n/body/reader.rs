//! The blocks of a body, out of what pulldown-cmark finds in it.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::{Block, Kind};
use crate::catalog::MARKDOWN;

/// The blocks of a body, its shape, and the targets of its reference links.
pub fn read(text: &str) -> (Vec<Block>, String, String) {
    let mut reader =
        Reader { text, blocks: Vec::new(), shape: String::new(), around: Vec::new(), leaf: None };
    let parser = Parser::new_ext(text, MARKDOWN);
    let mut targets: Vec<Range<usize>> =
        parser.reference_definitions().iter().map(|(_, target)| target.span.clone()).collect();
    targets.sort_by_key(|span| span.start);
    let targets: String = targets.into_iter().map(|span| format!("\n{}", text[span].trim())).collect();
    for (event, span) in parser.into_offset_iter() {
        reader.event(event, span);
    }
    reader.close();
    (reader.blocks, reader.shape, targets)
}

/// What holds blocks, and stands before each of their lines.
#[derive(Debug, Clone, Copy)]
enum Around {
    Quotation,
    /// So many columns.
    Item(usize),
    Footnote,
}

/// A block that is being read.
struct Leaf {
    kind: Option<Kind>,
    /// Where its words are.
    span: Option<Range<usize>>,
    has_words: bool,
    /// Where a link or picture is named by its own words, and its name: it would not survive other words.
    names: Vec<(Range<usize>, String)>,
    /// Its shape.
    mark: String,
}

struct Reader<'t> {
    text: &'t str,
    blocks: Vec<Block>,
    shape: String,
    around: Vec<Around>,
    leaf: Option<Leaf>,
}

impl Reader<'_> {
    fn event(&mut self, event: Event<'_>, span: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(&tag, span),
            Event::End(
                TagEnd::Heading(_)
                | TagEnd::Paragraph
                | TagEnd::TableCell
                | TagEnd::HtmlBlock
                | TagEnd::CodeBlock,
            ) => self.close(),
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item | TagEnd::FootnoteDefinition) => {
                self.close();
                self.around.pop();
                self.shape.push(')');
            }
            Event::End(TagEnd::List(_) | TagEnd::Table) => {
                self.close();
                self.shape.push(')');
            }
            Event::End(_) => {}
            Event::Rule => {
                self.close();
                self.shape.push('-');
            }
            Event::TaskListMarker(_) => {}
            Event::Html(html) => {
                let words = has_words(&html);
                self.extend(span, words);
            }
            Event::Text(text) | Event::Code(text) => {
                let words = text.chars().any(char::is_alphanumeric);
                self.extend(span, words);
            }
            _ => self.extend(span, false),
        }
    }

    fn start(&mut self, tag: &Tag<'_>, span: Range<usize>) {
        match tag {
            Tag::BlockQuote(_) => self.hold('q', Some(Around::Quotation)),
            Tag::List(Some(_)) => self.hold('o', None),
            Tag::List(None) => self.hold('u', None),
            Tag::Item => self.hold('i', Some(Around::Item(width(&self.text[span])))),
            Tag::FootnoteDefinition(_) => self.hold('f', Some(Around::Footnote)),
            Tag::Table(columns) => {
                self.hold('t', None);
                let _ = write!(self.shape, "{}", columns.len());
            }
            Tag::Heading { level, .. } => {
                self.open(Some(Kind::Heading), None, format!("h{}", *level as usize))
            }
            Tag::Paragraph => self.open(None, None, "p".to_owned()),
            Tag::TableCell => self.open(Some(Kind::Cell), None, "c".to_owned()),
            Tag::HtmlBlock => self.open(Some(Kind::Html), None, "x".to_owned()),
            // Its words count for nothing.
            Tag::CodeBlock(_) => self.open(None, Some(0..0), "`".to_owned()),
            Tag::TableHead | Tag::TableRow => {}
            Tag::Link { link_type: LinkType::Shortcut | LinkType::Collapsed, id, .. }
            | Tag::Image { link_type: LinkType::Shortcut | LinkType::Collapsed, id, .. } => {
                self.name(span, id)
            }
            _ => self.extend(span, false),
        }
    }

    fn hold(&mut self, mark: char, around: Option<Around>) {
        self.close();
        self.shape.push(mark);
        self.shape.push('(');
        self.around.extend(around);
    }

    fn open(&mut self, kind: Option<Kind>, span: Option<Range<usize>>, mark: String) {
        self.close();
        self.leaf = Some(Leaf { kind, span, has_words: false, names: Vec::new(), mark });
    }

    /// A link or picture that is named by its words: `[so]`, or `[so][]`, whose last brackets are no part of its span.
    fn name(&mut self, span: Range<usize>, name: &str) {
        let end = span.end + if self.text[span.end..].starts_with("[]") { "[]".len() } else { 0 };
        self.extend(span.start..end, false);
        if let Some(leaf) = &mut self.leaf {
            let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
            leaf.names.push((span.end..end, format!("[{name}]")));
        }
    }

    /// Words of the block that is open; those of a tight list open one of their own.
    fn extend(&mut self, span: Range<usize>, words: bool) {
        let text = self.text;
        let leaf = self.leaf.get_or_insert_with(|| Leaf {
            kind: None,
            span: None,
            has_words: false,
            names: Vec::new(),
            mark: "p".to_owned(),
        });
        if leaf.mark == "`" {
            return;
        }
        leaf.has_words |= words;
        // The backslash before an escaped character belongs to no event.
        let start = span.start - usize::from(leaf.span.is_none() && text[..span.start].ends_with('\\'));
        match &mut leaf.span {
            Some(whole) => *whole = whole.start.min(start)..whole.end.max(span.end),
            None => leaf.span = Some(start..span.end),
        }
    }

    fn close(&mut self) {
        let Some(leaf) = self.leaf.take() else { return };
        self.shape.push_str(&leaf.mark);
        let Some(span) = leaf.span.filter(|_| leaf.has_words) else { return };
        self.shape.push('!');
        let raw = self.text[span.clone()].trim_end();
        let kind = leaf.kind.unwrap_or(match self.around.last() {
            None => Kind::Paragraph,
            Some(Around::Quotation) => Kind::Quotation,
            Some(Around::Item(_)) => Kind::ListItem,
            Some(Around::Footnote) => Kind::Footnote,
        });
        let mut named = raw.to_owned();
        let mut names = leaf.names;
        names.sort_by_key(|(at, _)| at.start);
        for (at, name) in names.into_iter().rev() {
            named.replace_range(at.start - span.start..at.end - span.start, &name);
        }
        self.blocks.push(Block {
            kind,
            text: self.unprefixed(&named, kind),
            span: span.start..span.start + raw.len(),
            prefix: self.around.iter().map(Around::prefix).collect(),
        });
    }

    /// Its words as one line, for where lines are wrapped is nothing to translate; breaks that are meant stay, and HTML does.
    fn unprefixed(&self, raw: &str, kind: Kind) -> String {
        let mut text = String::with_capacity(raw.len());
        for (n, line) in raw.split('\n').enumerate() {
            let rest =
                if n == 0 { line } else { self.around.iter().fold(line, |line, around| around.strip(line)) };
            match (n, kind) {
                (0, _) => text.push_str(rest),
                (_, Kind::Html) => _ = write!(text, "\n{rest}"),
                _ if text.ends_with("  ") || text.ends_with('\\') => {
                    _ = write!(text, "\n{}", rest.trim_start())
                }
                _ => {
                    text.truncate(text.trim_end().len());
                    _ = write!(text, " {}", rest.trim_start());
                }
            }
        }
        text
    }
}

impl Around {
    fn prefix(&self) -> String {
        match self {
            Around::Quotation => "> ".to_owned(),
            Around::Item(columns) => " ".repeat(*columns),
            Around::Footnote => "    ".to_owned(),
        }
    }

    /// A line without it, where it is there: paragraphs may go on without.
    fn strip<'l>(&self, line: &'l str) -> &'l str {
        let blanks = |most: usize| {
            line.len() - line.trim_start_matches([' ', '\t']).len().max(line.len().saturating_sub(most))
        };
        match self {
            Around::Quotation => match line.trim_start().strip_prefix('>') {
                Some(rest) => rest.strip_prefix(' ').unwrap_or(rest),
                None => line,
            },
            Around::Item(columns) => &line[blanks(*columns)..],
            Around::Footnote => &line[blanks(4)..],
        }
    }
}

/// The columns from the beginning of an item to its words (CommonMark 0.31, section 5.2).
fn width(item: &str) -> usize {
    let indent = item.len() - item.trim_start_matches(' ').len();
    let rest = &item[indent..];
    let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marker = digits + 1;
    let after = rest.get(marker..).unwrap_or_default();
    let blanks = after.len() - after.trim_start_matches(' ').len();
    let is_empty = after[blanks..].starts_with('\n') || after[blanks..].is_empty();
    indent + marker + if blanks > 4 || blanks == 0 || is_empty { 1 } else { blanks }
}

/// Whether HTML says something beside its tags and comments.
fn has_words(html: &str) -> bool {
    let mut rest = html;
    while !rest.is_empty() {
        let text = rest.find('<').unwrap_or(rest.len());
        if rest[..text].chars().any(char::is_alphanumeric) {
            return true;
        }
        rest = &rest[text..];
        let end = if rest.starts_with("<!--") {
            rest.find("-->").map(|n| n + 3)
        } else {
            rest.find('>').map(|n| n + 1)
        };
        rest = &rest[end.unwrap_or(rest.len())..];
    }
    false
}
