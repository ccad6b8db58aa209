//! The tags of a template as Tera reads them.
//!
//! Tera's own lexer is not public, so this follows it: strings may hold anything, comments and `raw` blocks are no tags,
//! and what is read here has been parsed by Tera before.

use std::ops::Range;

/// A piece of a tag.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Token<'s> {
    Word(&'s str),
    /// A string, as it is written between its quotes.
    Text(&'s str),
    Sign(char),
}

use Token::{Sign, Text, Word};

/// `{% … %}` or `{{ … }}`.
pub struct Tag<'s> {
    pub is_block: bool,
    pub tokens: Vec<Token<'s>>,
    /// Where each token begins in the template.
    pub starts: Vec<usize>,
    /// The tag with its braces.
    pub span: Range<usize>,
}

/// The tags of what is left of a template.
pub struct Tags<'s> {
    rest: &'s str,
    /// How long the whole template is.
    len: usize,
    /// What was passed over: comments, and the tags of `raw` blocks.
    pub passed: Vec<Range<usize>>,
}

impl<'s> Tags<'s> {
    pub fn of(template: &'s str) -> Self {
        Self { rest: template, len: template.len(), passed: Vec::new() }
    }

    /// How much of the template is behind.
    fn at(&self) -> usize {
        self.len - self.rest.len()
    }
}

impl<'s> Iterator for Tags<'s> {
    type Item = Tag<'s>;

    fn next(&mut self) -> Option<Tag<'s>> {
        loop {
            let at = self.rest.match_indices('{').find_map(|(at, _)| {
                let kind = self.rest[at + 1..].chars().next().filter(|c| matches!(c, '%' | '{' | '#'));
                Some((at, kind?))
            });
            let (at, kind) = at?;
            self.rest = &self.rest[at + 2..];
            match kind {
                '#' => {
                    let start = self.at() - 2;
                    self.rest = self.rest.split_once("#}").map_or("", |(_, rest)| rest);
                    self.passed.push(start..self.at());
                }
                kind => {
                    let start = self.at() - 2;
                    let mut tag = self.tag(if kind == '%' { "%}" } else { "}}" }, kind == '%');
                    tag.span = start..self.at();
                    match tag.tokens[..] {
                        [Word("raw")] if tag.is_block => {
                            self.passed.push(tag.span.clone());
                            self.skip_raw();
                        }
                        _ => return Some(tag),
                    }
                }
            }
        }
    }
}

impl<'s> Tags<'s> {
    /// The tag whose opening sign has been taken.
    fn tag(&mut self, end: &str, is_block: bool) -> Tag<'s> {
        let (mut tokens, mut starts) = (Vec::new(), Vec::new());
        // The sign that takes space away: {%- … -%}
        self.rest = self.rest.strip_prefix('-').unwrap_or(self.rest);
        loop {
            self.rest = self.rest.trim_start();
            if let Some(rest) = self.rest.strip_prefix(end) {
                self.rest = rest;
                break;
            }
            let Some(first) = self.rest.chars().next() else { break };
            let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
            let (token, len) = match first {
                '"' | '\'' | '`' => {
                    let text = string(&self.rest[1..], first);
                    (Some(Text(text)), text.len() + 2)
                }
                _ if first.is_ascii_digit() => {
                    (None, self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len()))
                }
                _ if is_word(first) => {
                    let word = &self.rest[..self.rest.find(|c| !is_word(c)).unwrap_or(self.rest.len())];
                    (Some(Word(word)), word.len())
                }
                _ => (Some(Sign(first)), first.len_utf8()),
            };
            if let Some(token) = token {
                tokens.push(token);
                starts.push(self.at());
            }
            self.rest = self.rest.get(len..).unwrap_or_default();
        }
        if tokens.last() == Some(&Sign('-')) {
            tokens.pop();
            starts.pop();
        }
        Tag { is_block, tokens, starts, span: 0..0 }
    }

    /// Nothing is a tag before `{% endraw %}`.
    fn skip_raw(&mut self) {
        while let Some((_, rest)) = self.rest.split_once("{%") {
            self.rest = rest;
            let start = self.at() - 2;
            let end = rest.strip_prefix('-').unwrap_or(rest).trim_start().strip_prefix("endraw");
            let Some(end) = end.map(str::trim_start) else { continue };
            if let Some(rest) = end.strip_prefix("%}").or_else(|| end.strip_prefix("-%}")) {
                self.rest = rest;
                self.passed.push(start..self.at());
                return;
            }
        }
    }
}

/// A string up to its closing quote; a backslash takes the next sign's meaning away.
fn string(rest: &str, quote: char) -> &str {
    let mut escaped = false;
    let end = rest.find(|c| {
        let ends = c == quote && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    });
    &rest[..end.unwrap_or(rest.len())]
}
