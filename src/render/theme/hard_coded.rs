//! Words in a template that come from no message and no text: they are the same in every language.
//!
//! What Tera does is blanked out, and what is left is read as HTML, as far as that: text, tags, attributes that people
//! read. A remark `{# untranslated: why #}` lets the rest of its line pass, or the next line where it stands alone.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::render::tags::Token::{Sign, Text, Word};
use crate::render::tags::{Tag, Tags};

/// Attributes that people read, on any element.
const SAID: &[&str] = &[
    "alt",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];

/// Elements whose content is not for people, or in no language.
const SILENT: &[&str] = &["code", "kbd", "samp", "script", "style"];

/// Elements that have no end.
const VOID: &[&str] =
    &["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

/// Stands for what Tera does.
const BLANK: u8 = 1;

pub fn check(source: &Arc<SourceText>, found: &mut Diagnostics) {
    for span in words(&source.text) {
        let said = source.text[span.clone()].split_whitespace().collect::<Vec<_>>().join(" ");
        let message = format!("“{said}” is the same in every language");
        found.push(Diagnostic::warning(Code::HardCodedText, Place::Span(source.clone(), span), message).hint(
            "Make it a message: t(key=\"…\"), and write its words into content/messages. What is the same everywhere stands below {# untranslated: why #}, or in an element with translate=\"no\".",
        ));
    }
}

/// Where words stand, in their order.
fn words(template: &str) -> Vec<Range<usize>> {
    let mut plain = template.as_bytes().to_vec();
    let mut printed = Vec::new();
    let mut tags = Tags::of(template);
    for tag in tags.by_ref() {
        plain[tag.span.clone()].fill(BLANK);
        printed.extend(texts(template, &tag).into_iter().map(|span| (tag.span.start, span)));
    }
    for passed in &tags.passed {
        plain[passed.clone()].fill(BLANK);
    }
    let quiet: Vec<Range<usize>> =
        tags.passed.iter().filter_map(|comment| let_pass(template, comment)).collect();
    let mut scan = Scan { plain: &plain, at: 0, found: Vec::new(), said: Vec::new() };
    scan.run();
    let Scan { mut found, said, .. } = scan;
    // What a tag prints is said where text would be.
    let seen = |at: usize| said.iter().any(|range| range.contains(&at));
    found.extend(printed.into_iter().filter(|(tag, _)| seen(*tag)).map(|(_, span)| span));
    found.retain(|span| !quiet.iter().any(|range| range.contains(&span.start)));
    found.sort_by_key(|span| span.start);
    found
}

/// Texts that a tag prints as they are written: `{{ "Hello" }}`, `{{ a or "Hello" }}`, `default(value="Hello")`.
fn texts(template: &str, tag: &Tag<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut depth = 0_usize;
    for (i, token) in tag.tokens.iter().enumerate() {
        match token {
            Sign('(' | '[' | '{') => depth += 1,
            Sign(')' | ']' | '}') => depth = depth.saturating_sub(1),
            Text(text) if !tag.is_block => {
                let before = &tag.tokens[..i];
                let after = tag.tokens.get(i + 1);
                let compared = matches!(before.last(), Some(Sign('=' | '<' | '>') | Word("in" | "not")))
                    || matches!(after, Some(Sign('=' | '!' | '<' | '>' | '[' | '.') | Word("in" | "is")));
                let by_default = matches!(before, [.., Word("default"), Sign('('), Word("value"), Sign('=')]);
                let start = tag.starts[i] + 1;
                let span = start..start + text.len();
                if (by_default || (depth == 0 && !compared)) && has_words(template[span.clone()].as_bytes()) {
                    found.push(span);
                }
            }
            _ => {}
        }
    }
    found
}

/// What a remark lets pass.
fn let_pass(template: &str, comment: &Range<usize>) -> Option<Range<usize>> {
    let inside = template[comment.clone()].trim_start_matches(['{', '#', '-']).trim_start();
    let why = inside.strip_prefix("untranslated:")?;
    if why.trim_end_matches(['}', '#', '-']).trim().is_empty() {
        return None;
    }
    let line_end = |from: usize| template[from..].find('\n').map_or(template.len(), |at| from + at);
    let end = line_end(comment.end);
    let alone = template[comment.end..end].trim().is_empty();
    let end = if alone && end < template.len() { line_end(end + 1) } else { end };
    Some(comment.end..end)
}

/// A way through the HTML of a template.
struct Scan<'p> {
    plain: &'p [u8],
    at: usize,
    found: Vec<Range<usize>>,
    /// Where what is printed is read by people.
    said: Vec<Range<usize>>,
}

impl Scan<'_> {
    fn run(&mut self) {
        while self.at < self.plain.len() {
            match self.plain[self.at..].iter().position(|byte| *byte == b'<') {
                Some(len) => {
                    self.text(self.at..self.at + len);
                    self.at += len;
                    self.markup();
                }
                None => {
                    self.text(self.at..self.plain.len());
                    self.at = self.plain.len();
                }
            }
        }
    }

    /// A text, or a value that is read as one.
    fn text(&mut self, span: Range<usize>) {
        if span.is_empty() {
            return;
        }
        self.said.push(span.clone());
        // Each piece between what Tera prints, without the space around it.
        let mut start = span.start;
        for piece in self.plain[span].split(|byte| *byte == BLANK) {
            let end = start + piece.len();
            if has_words(piece) {
                let space = |byte: &u8| byte.is_ascii_whitespace();
                let skip = piece.iter().take_while(|byte| space(byte)).count();
                let trail = piece.iter().rev().take_while(|byte| space(byte)).count();
                self.found.push(start + skip..end - trail);
            }
            start = end + 1;
        }
    }

    /// What begins with `<`.
    fn markup(&mut self) {
        let rest = &self.plain[self.at..];
        if rest.starts_with(b"<!--") {
            self.at = self.behind(b"-->");
        } else if rest.get(1).is_some_and(u8::is_ascii_alphabetic) {
            self.element();
        } else if rest.get(1).is_some_and(|byte| matches!(byte, b'/' | b'!' | b'?')) {
            self.at = self.behind(b">");
        } else {
            self.at += 1;
        }
    }

    /// The byte behind the next of these, or the end.
    fn behind(&self, end: &[u8]) -> usize {
        let rest = &self.plain[self.at..];
        let found = rest.windows(end.len()).position(|window| window == end);
        found.map_or(self.plain.len(), |at| self.at + at + end.len())
    }

    fn element(&mut self) {
        let start = self.at + 1;
        let name = self.word(start);
        self.at = start + name.len();
        let mut attributes: Vec<(String, Range<usize>)> = Vec::new();
        while let Some(&byte) = self.plain.get(self.at) {
            match byte {
                b'>' => {
                    self.at += 1;
                    break;
                }
                b'a'..=b'z' | b'A'..=b'Z' => {
                    let attribute = self.word(self.at);
                    self.at += attribute.len();
                    let value = self.value();
                    attributes.push((attribute, value));
                }
                _ => self.at += 1,
            }
        }
        let get = |wanted: &str| {
            let found = attributes.iter().find(|(name, _)| name == wanted);
            found.map(|(_, span)| String::from_utf8_lossy(&self.plain[span.clone()]).to_lowercase())
        };
        let silent = SILENT.contains(&&*name) || get("translate").as_deref() == Some("no");
        let kind = get("type").unwrap_or_default();
        let meta = get("name").or_else(|| get("property")).unwrap_or_default();
        let is_said = |attribute: &str| match attribute {
            "value" => name == "input" && matches!(&*kind, "submit" | "button" | "reset"),
            "content" => {
                name == "meta" && ["description", "title", "site_name"].iter().any(|end| meta.ends_with(end))
            }
            attribute => SAID.contains(&attribute),
        };
        let said: Vec<Range<usize>> = attributes
            .iter()
            .filter(|(name, _)| !silent && is_said(name))
            .map(|(_, span)| span.clone())
            .collect();
        said.into_iter().for_each(|span| self.text(span));
        if silent && !VOID.contains(&&*name) {
            self.skip(&name);
        }
    }

    /// A name of an element or attribute, in small letters.
    fn word(&self, start: usize) -> String {
        let part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b':' | b'_' | b'.');
        let word: Vec<u8> = self.plain[start..].iter().take_while(part).copied().collect();
        String::from_utf8_lossy(&word).to_lowercase()
    }

    /// The value of an attribute whose name is behind.
    fn value(&mut self) -> Range<usize> {
        let space = |at: usize| self.plain[at..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let mut at = self.at + space(self.at);
        if self.plain.get(at) != Some(&b'=') {
            return self.at..self.at;
        }
        at += 1;
        at += space(at);
        let (start, end) = match self.plain.get(at) {
            Some(quote @ (b'"' | b'\'')) => {
                let len = self.plain[at + 1..].iter().position(|byte| byte == quote);
                let end = len.map_or(self.plain.len(), |len| at + 1 + len);
                self.at = (end + 1).min(self.plain.len());
                (at + 1, end)
            }
            _ => {
                let len = self.plain[at..].iter().position(|b| b.is_ascii_whitespace() || *b == b'>');
                let end = len.map_or(self.plain.len(), |len| at + len);
                self.at = end;
                (at, end)
            }
        };
        start..end
    }

    /// Goes behind the end of an element, over others of its name inside.
    fn skip(&mut self, name: &str) {
        let mut depth = 1;
        while depth > 0 && self.at < self.plain.len() {
            self.at = self.behind(b"<");
            let ends = self.plain.get(self.at) == Some(&b'/');
            if self.word(self.at + usize::from(ends)) == name && self.at < self.plain.len() {
                depth = if ends { depth - 1 } else { depth + 1 };
                self.at = self.behind(b">");
            }
        }
    }
}

/// Two letters side by side; what stands for a sign (`&nbsp;`) has none.
fn has_words(piece: &[u8]) -> bool {
    let text = String::from_utf8_lossy(piece);
    let mut rest = &*text;
    let mut letters = 0;
    while let Some(c) = rest.chars().next() {
        if c == '&'
            && let Some(end) = rest.find(';').filter(|end| *end < 12)
            && rest[1..end].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#')
        {
            letters = 0;
            rest = &rest[end + 1..];
            continue;
        }
        letters = if c.is_alphabetic() { letters + 1 } else { 0 };
        // A sign of Chinese or Japanese is a word.
        if letters > 1 || (c.is_alphabetic() && u32::from(c) >= 0x2e80) {
            return true;
        }
        rest = &rest[c.len_utf8()..];
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_a_template_are_found() {
        for (template, expected) in [
            ("<p>Hello {{ name }}, you</p>", &["Hello", ", you"][..]),
            ("<p>{{ t(key=\"hello\") }} · & &nbsp; x {{ \"a\" }} 12</p>", &[]),
            ("<img alt=\"A mug\" src=\"a mug.jpg\" class='big one'>", &["A mug"]),
            ("<a title='{{ t(key=\"x\") }}' aria-label=Menu href=\"/a\">{# Some text #}</a>", &["Menu"]),
            (
                "<input type=\"submit\" value=\"Buy\"><input value=\"Buy\" placeholder=\"Name\">",
                &["Buy", "Name"],
            ),
            (
                "<meta name=\"description\" content=\"A shop\"><meta name=\"robots\" content=\"noindex\">",
                &["A shop"],
            ),
            ("<script>let a = 'text';</script><style>p { color: red }</style><code>run it</code>", &[]),
            ("<p translate=\"no\">Quay <b>side</b></p><p>and more</p>", &["and more"]),
            ("{# untranslated: a name #}<b>Quayside</b>\n<b>Deck</b>", &["Deck"]),
            ("{#- untranslated: names -#}\n<b>Quayside</b>\n<b>Deck</b>", &["Deck"]),
            ("{# untranslated: #}<b>Quayside</b>", &["Quayside"]),
            ("<!-- a comment --><!DOCTYPE html><br>text", &["text"]),
            ("{% raw %}Words {{ x }}{% endraw %}", &["Words {{ x }}"]),
            (
                "<p>{{ \"Hello\" }}{{ a or \"no price\" }}{{ x | default(value=\"none yet\") }}</p>",
                &["Hello", "no price", "none yet"],
            ),
            ("<p class=\"{{ \"wide\" if a else \"narrow\" }}\">{{ \"ab\" == x }}{{ f(a=\"bc\") }}</p>", &[]),
            ("<p{% if a > b %} class=\"x\"{% endif %}>1 &lt; 2</p>", &[]),
            ("<p>商品</p><p>é</p>", &["商品"]),
            ("< p >", &[]),
            ("<p title=\"open", &["open"]),
            ("<p translate=no>x y z", &[]),
        ] {
            let found: Vec<&str> = words(template).into_iter().map(|span| &template[span]).collect();
            assert_eq!(found, expected, "{template}");
        }
    }

    /// The themes that come with Tradewind speak in messages alone.
    #[test]
    fn bundled_themes_have_no_words_of_their_own() {
        for file in crate::bundled::themes() {
            if file.path.ends_with(".html") {
                let text = std::str::from_utf8(file.bytes).unwrap();
                let found: Vec<&str> = words(text).into_iter().map(|span| &text[span]).collect();
                assert!(found.is_empty(), "{}: {found:?}", file.path);
            }
        }
    }
}
