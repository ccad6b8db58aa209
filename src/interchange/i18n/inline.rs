//! What stands in a text and is no word: marks of Markdown, links, code, HTML, placeholders. Formats with codes carry them as
//! such, so that a translator's tool keeps them.

mod marks;
#[cfg(test)]
mod tests;

use std::ops::Range;

use marks::{Found, marks, placeholders};

/// What a text is written in.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub enum Markup {
    /// Words, and perhaps placeholders.
    #[default]
    Plain,
    Markdown,
    Fluent,
}

impl Markup {
    /// By the name of a text: "content/products/mug/index.md#body.3".
    pub fn of(key: &str) -> Self {
        match key.split_once('#') {
            Some((file, _)) if file.ends_with(".ftl") => Markup::Fluent,
            Some((_, field)) if field == "body" || field.starts_with("body.") => Markup::Markdown,
            _ => Markup::Plain,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Bold,
    Italic,
    Struck,
    Link,
    Image,
    Code,
    Html,
    Break,
    /// A character by its name: `&nbsp;`.
    Entity,
    Footnote,
    Placeholder,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    pub kind: Kind,
    pub open: String,
    /// None: it stands alone.
    pub close: Option<String>,
}

/// A part of a text; codes by their number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Open(usize),
    Close(usize),
    Alone(usize),
}

/// A text with its codes told from its words. Written one after the other, its pieces are the text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Inline {
    pub codes: Vec<Code>,
    pub pieces: Vec<Piece>,
}

impl Inline {
    pub fn of(text: &str, markup: Markup) -> Self {
        let mut codes = match markup {
            Markup::Markdown => marks(text),
            Markup::Plain | Markup::Fluent => Vec::new(),
        };
        let free = |at: &Range<usize>| {
            codes.iter().all(|(open, close, _): &Found| {
                let apart = |range: &Range<usize>| at.end <= range.start || range.end <= at.start;
                apart(open) && close.as_ref().is_none_or(apart)
            })
        };
        let placed: Vec<Found> = placeholders(text, markup)
            .into_iter()
            .filter(|(at, _)| free(at))
            .map(|(at, kind)| (at, None, kind))
            .collect();
        codes.extend(placed);
        codes.sort_by_key(|(open, ..)| open.start);
        Self::cut(text, &codes)
    }

    fn cut(text: &str, found: &[Found]) -> Self {
        let mut ends: Vec<(Range<usize>, Piece)> = Vec::new();
        for (n, (open, close, _)) in found.iter().enumerate() {
            match close {
                Some(close) => {
                    ends.push((open.clone(), Piece::Open(n)));
                    ends.push((close.clone(), Piece::Close(n)));
                }
                None => ends.push((open.clone(), Piece::Alone(n))),
            }
        }
        ends.sort_by_key(|(range, _)| range.start);
        let mut inline = Inline::default();
        for (open, close, kind) in found {
            let close = close.clone().map(|range| text[range].to_owned());
            inline.codes.push(Code { kind: *kind, open: text[open.clone()].to_owned(), close });
        }
        let mut done = 0;
        for (range, piece) in ends {
            inline.word(&text[done..range.start]);
            inline.pieces.push(piece);
            done = range.end;
        }
        inline.word(&text[done..]);
        inline
    }

    fn word(&mut self, text: &str) {
        match self.pieces.last_mut() {
            _ if text.is_empty() => {}
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// The pieces of a translation, with the codes that this text has too; others are words there.
    pub fn like(&self, target: &str, markup: Markup) -> Vec<Piece> {
        let other = Inline::of(target, markup);
        let mut used = vec![false; self.codes.len()];
        let mut number: Vec<Option<usize>> = Vec::new();
        for code in &other.codes {
            let same = (0..self.codes.len()).find(|n| !used[*n] && self.codes[*n] == *code);
            if let Some(n) = same {
                used[n] = true;
            }
            number.push(same);
        }
        let mut like = Inline::default();
        for piece in &other.pieces {
            let (n, made, raw): (usize, fn(usize) -> Piece, &str) = match piece {
                Piece::Text(text) => {
                    like.word(text);
                    continue;
                }
                Piece::Open(n) => (*n, Piece::Open, &other.codes[*n].open),
                Piece::Close(n) => (*n, Piece::Close, other.codes[*n].close.as_deref().unwrap_or_default()),
                Piece::Alone(n) => (*n, Piece::Alone, &other.codes[*n].open),
            };
            match number[n] {
                Some(n) => like.pieces.push(made(n)),
                None => like.word(raw),
            }
        }
        like.pieces
    }

    /// What a translation has lost of this text, or has twice. `seen`: how often a tool gave each code back as one.
    pub fn fault(&self, seen: &[usize], target: &str, markup: Markup) -> Option<String> {
        let told = |code: &Code| {
            format!("`{}{}`", code.open, code.close.as_ref().map_or(String::new(), |c| format!("…{c}")))
        };
        // A character by its name is a matter of spelling.
        let codes = || self.codes.iter().zip(seen).filter(|(code, _)| code.kind != Kind::Entity);
        if let Some((code, _)) = codes().find(|(_, seen)| **seen > 1) {
            return Some(format!("it has {} twice", told(code)));
        }
        let other = Inline::of(target, markup);
        let count =
            |inline: &Inline, code: &Code| inline.codes.iter().filter(|other| alike(code, other)).count();
        let lost = codes().find(|(code, seen)| **seen == 0 && count(&other, code) < count(self, code));
        lost.map(|(code, _)| format!("it lacks {} of the source", told(code)))
    }
}

/// `_so_` is `*so*`.
fn alike(a: &Code, b: &Code) -> bool {
    a.kind == b.kind && (matches!(a.kind, Kind::Bold | Kind::Italic | Kind::Struck | Kind::Break) || a == b)
}
