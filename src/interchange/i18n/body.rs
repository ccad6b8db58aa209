//! A Markdown body taken apart into what a translator works on, and put together again: headings, paragraphs, cells of tables,
//! blocks of HTML. Everything between them is its skeleton, and stays: code, rules, pictures without words, markers of lists
//! and quotations, targets of reference links.

use std::fmt::Write as _;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::catalog::MARKDOWN;

/// What a block is, for the note beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Heading,
    Paragraph,
    ListItem,
    Quotation,
    Footnote,
    Cell,
    Html,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Heading => "a heading",
            Kind::Paragraph => "a paragraph",
            Kind::ListItem => "an item of a list",
            Kind::Quotation => "a quotation",
            Kind::Footnote => "a footnote",
            Kind::Cell => "a cell of a table",
            Kind::Html => "HTML",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    pub kind: Kind,
    /// Its lines as one, without what its quotation or list puts before each.
    pub text: String,
    /// Where it stands in the body.
    pub span: Range<usize>,
    /// What stands before each further line.
    prefix: String,
}

/// A body and its blocks.
#[derive(Debug)]
pub struct Body<'t> {
    text: &'t str,
    pub blocks: Vec<Block>,
    /// The order of all its blocks, with what holds them. Bodies of one shape say the same things in the same order.
    shape: String,
}

impl<'t> Body<'t> {
    pub fn of(text: &'t str) -> Self {
        let mut reader =
            Reader { text, blocks: Vec::new(), shape: String::new(), around: Vec::new(), leaf: None };
        let mut events = Parser::new_ext(text, MARKDOWN).into_offset_iter();
        while let Some((event, span)) = events.next() {
            reader.event(event, span);
        }
        reader.close();
        let Reader { blocks, shape, .. } = reader;
        Self { text, blocks, shape }
    }

    pub fn fits(&self, other: &Body<'_>) -> bool {
        self.shape == other.shape
    }

    /// One block is all there is.
    pub fn is_plain(&self) -> bool {
        matches!(&self.blocks[..], [block] if block.text == self.text)
    }

    /// The body with other texts in its blocks, one for each. What is not changed stays as it was written. Texts that would
    /// not be the same block any more are the error, by their numbers.
    pub fn fill(&self, texts: &[&str]) -> Result<String, Vec<usize>> {
        let mut texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        let filled = self.put(&texts);
        if self.holds(&filled, &texts) {
            return Ok(filled);
        }
        // “1. Mai” begins no list.
        let mut unfit = Vec::new();
        for n in 0..texts.len() {
            let mut alone: Vec<String> = self.blocks.iter().map(|block| block.text.clone()).collect();
            let tries = [texts[n].clone(), escaped(&texts[n], self.blocks[n].kind)];
            let fitting = tries.into_iter().find(|text| {
                alone[n].clone_from(text);
                self.holds(&self.put(&alone), &alone)
            });
            match fitting {
                Some(text) => texts[n] = text,
                None => unfit.push(n),
            }
        }
        let filled = self.put(&texts);
        if self.holds(&filled, &texts) { Ok(filled) } else { Err(unfit) }
    }

    fn put(&self, texts: &[String]) -> String {
        let mut filled = String::with_capacity(self.text.len() * 2);
        let mut done = 0;
        for (block, text) in self.blocks.iter().zip(texts) {
            filled.push_str(&self.text[done..block.span.start]);
            if *text == block.text {
                filled.push_str(&self.text[block.span.clone()]);
            } else {
                for (n, line) in text.lines().enumerate() {
                    match n {
                        0 => {}
                        _ if line.trim().is_empty() => _ = write!(filled, "\n{}", block.prefix.trim_end()),
                        _ => _ = write!(filled, "\n{}", block.prefix),
                    }
                    filled.push_str(line);
                }
            }
            done = block.span.end;
        }
        filled.push_str(&self.text[done..]);
        filled
    }

    /// Whether it has these texts in the same places.
    fn holds(&self, filled: &str, texts: &[String]) -> bool {
        let body = Body::of(filled);
        let same =
            |(block, text): (&Block, &String)| block.text.split_whitespace().eq(text.split_whitespace());
        body.fits(self) && body.blocks.len() == texts.len() && body.blocks.iter().zip(texts).all(same)
    }
}

/// The text with a backslash where a line begins as something else would.
fn escaped(text: &str, kind: Kind) -> String {
    if kind == Kind::Cell {
        let cell = text.replace('\n', " ").replace("\\|", "|");
        return cell.replace('|', "\\|");
    }
    let line = |line: &str| {
        let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        match line[digits..].chars().next() {
            Some('.' | ')') if digits > 0 => format!("{}\\{}", &line[..digits], &line[digits..]),
            Some('#' | '>' | '-' | '+' | '*' | '=' | '~' | '`' | '_' | '|' | '<' | '[') if digits == 0 => {
                format!("\\{line}")
            }
            _ => line.to_owned(),
        }
    };
    let lines: Vec<String> = text.lines().map(line).collect();
    lines.join(if kind == Kind::Heading { " " } else { "\n" })
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
        self.leaf = Some(Leaf { kind, span, has_words: false, mark });
    }

    /// Words of the block that is open; those of a tight list open one of their own.
    fn extend(&mut self, span: Range<usize>, words: bool) {
        let text = self.text;
        let leaf = self.leaf.get_or_insert_with(|| Leaf {
            kind: None,
            span: None,
            has_words: false,
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
        self.blocks.push(Block {
            kind,
            text: self.unprefixed(raw, kind),
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

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use proptest::prelude::*;

    use super::*;

    fn told(text: &str) -> String {
        Body::of(text).blocks.iter().map(|block| format!("{:?} {:?}\n", block.kind, block.text)).collect()
    }

    const EVERYTHING: &str = "# Title { #top }\n\nOne *two*  \nthree.\n\n\\*no\\* 1\n\n- tight\n- [x] **done**\n  more\n\n  loose\n\
        \t- nested\tx\n\n3.  three\n\n> quoted\n> on\nlazy\n>> deep\n\n| A | B |\n|---|:-:|\n| 1 \\| 2 | ✓ |\n|  | `c` |\n\n\
        ```\ncode\n```\n\n![](a.jpg)\n\n![Alt](b.jpg)\n\n---\n\n<div class=\"a\">\n\nText[^1] and [ref][r] &amp; <b>x</b>.\n\n</div>\n\n\
        <p>Hello <i>you</i></p>\n\n[^1]: Foot\n    note.\n\n[r]: ../x.md \"T\"\n\nSet\next\n===\n";

    #[test]
    fn a_body_falls_into_blocks() {
        expect![[r#"
            Heading "Title"
            Paragraph "One *two*  \nthree."
            Paragraph "\\*no\\* 1"
            ListItem "tight"
            ListItem "**done** more"
            ListItem "loose"
            ListItem "nested\tx"
            ListItem "three"
            Quotation "quoted on lazy"
            Quotation "deep"
            Cell "A"
            Cell "B"
            Cell "1 \\| 2"
            Cell "`c`"
            Paragraph "![Alt](b.jpg)"
            Paragraph "Text[^1] and [ref][r] &amp; <b>x</b>."
            Html "<p>Hello <i>you</i></p>"
            Footnote "Foot note."
            Heading "Set ext"
        "#]]
        .assert_eq(&told(EVERYTHING));
    }

    #[test]
    fn other_texts_take_their_places() {
        let filled = |text: &str, texts: &[&str]| Body::of(text).fill(texts);
        for (text, texts, expected) in [
            ("> a\n>> b\n> > c\n", &["x", "y\nz"][..], Ok("> x\n>> y\n> > z\n")),
            ("- a\n  b\n\n  c\n", &["a\nb", "1. Mai\n- x"], Ok("- a\n  b\n\n  1\\. Mai\n  \\- x\n")),
            ("# a #\n\nb", &["x\ny", "# c"], Ok("# x y #\n\n\\# c")),
            ("|a|b|\n|-|-|\n|c|d|", &["x|y", "b", "c", "z"], Ok("|x\\|y|b|\n|-|-|\n|c|z|")),
            ("a\n\nb", &["x", "y\n\nz"], Err(vec![1])),
            ("a\n\nb", &["x", "1,5"], Ok("x\n\n1,5")),
            ("a\n\nb", &["***", "b"], Err(vec![0])),
            ("<p>a</p>\n\nb", &["<p>x</p>\n\n", "b"], Ok("<p>x</p>\n\n\nb")),
        ] {
            assert_eq!(filled(text, texts), expected.map(str::to_owned), "{text:?} {texts:?}");
        }
    }

    /// Pieces of bodies, whole and broken.
    fn bodies() -> impl Strategy<Value = String> {
        let blocks = EVERYTHING.split("\n\n").map(str::to_owned).collect::<Vec<_>>();
        let piece = prop_oneof![
            4 => proptest::sample::select(blocks),
            1 => "[ -~\n\t>*|`é世#<\\[\\]\\\\-]{0,24}",
        ];
        let glue =
            proptest::sample::select(vec!["\n\n", "\n", "\n\n\n", "\n> ", "\n  ", "\n\n    ", "\t", " \n"]);
        proptest::collection::vec((piece, glue), 0..9)
            .prop_map(|pieces| pieces.into_iter().map(|(piece, glue)| piece + glue).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_not_changed_stays_to_the_byte(text in bodies()) {
            let body = Body::of(&text);
            let mut end = 0;
            for block in &body.blocks {
                prop_assert!(block.span.start >= end && block.span.end > block.span.start, "{:?}", block);
                end = block.span.end;
            }
            let own: Vec<&str> = body.blocks.iter().map(|block| block.text.as_str()).collect();
            prop_assert_eq!(body.put(&own.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>()), text.clone());
            // What a fault does to other texts, it does not do to its own.
            prop_assert_eq!(body.fill(&own), Ok(text.clone()));
        }

        #[test]
        fn other_words_make_a_body_of_the_same_shape(text in bodies()) {
            let body = Body::of(&text);
            let other: Vec<String> =
                body.blocks.iter().map(|block| format!("{} x", block.text.replace('a', "ä"))).collect();
            let other: Vec<&str> = other.iter().map(String::as_str).collect();
            if let Ok(filled) = body.fill(&other) {
                prop_assert!(Body::of(&filled).fits(&body));
            }
        }
    }
}
