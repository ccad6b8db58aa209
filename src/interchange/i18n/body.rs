//! A Markdown body taken apart into what a translator works on, and put together again: headings, paragraphs, cells of tables,
//! blocks of HTML. Everything between them is its skeleton, and stays: code, rules, pictures without words, markers of lists
//! and quotations, targets of reference links.

mod reader;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;
use std::ops::Range;

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
    /// Its lines as one, without what its quotation or list puts before each; links that are named by their words have a name.
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
    /// The targets of its reference links.
    targets: String,
}

impl<'t> Body<'t> {
    pub fn of(text: &'t str) -> Self {
        let (blocks, shape, targets) = reader::read(text);
        Self { text, blocks, shape, targets }
    }

    pub fn fits(&self, other: &Body<'_>) -> bool {
        self.shape == other.shape
    }

    /// A text in the company of what its links lead to.
    pub fn resolved(&self, text: &str) -> String {
        match self.targets.is_empty() {
            true => text.to_owned(),
            false => format!("{text}\n{}", self.targets),
        }
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
