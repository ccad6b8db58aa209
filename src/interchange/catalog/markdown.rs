//! Plain text as Markdown that says just that, and back.

use std::fmt::Write;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

/// Markdown whose rendering is the text, letter by letter: paragraphs where it has empty lines, line breaks
/// where it has line ends, and no sign that means something.
pub fn escape(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len() + text.len() / 16);
    for paragraph in paragraphs(text) {
        if !markdown.is_empty() {
            markdown.push_str("\n\n");
        }
        for (i, line) in paragraph.into_iter().enumerate() {
            if i > 0 {
                markdown.push_str("\\\n");
            }
            escape_line(line, &mut markdown);
        }
    }
    markdown
}

/// The lines of each paragraph, trimmed: spaces at a line's ends mean something to Markdown and nothing to
/// people.
pub fn paragraphs(text: &str) -> Vec<Vec<&str>> {
    let mut paragraphs = Vec::new();
    let mut lines = Vec::new();
    for line in text.split('\n').map(str::trim).chain([""]) {
        if !line.is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            paragraphs.push(std::mem::take(&mut lines));
        }
    }
    paragraphs
}

fn escape_line(line: &str, markdown: &mut String) {
    let mut rest = line;
    if line.starts_with(['#', '+', '-', '=', '>', ':']) {
        markdown.push('\\');
    } else if let Some(end) = list_number(line) {
        markdown.push_str(&line[..end]);
        markdown.push('\\');
        rest = &line[end..];
    }
    for (i, c) in rest.char_indices() {
        let special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '~' => true,
            '&' => is_entity(&rest[i..]),
            _ => false,
        };
        if special {
            markdown.push('\\');
        }
        markdown.push(c);
    }
}

/// Where the digits of "1." or "23)" at a line's start end.
fn list_number(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    (digits > 0 && line[digits..].starts_with(['.', ')'])).then_some(digits)
}

/// Whether the text begins with what HTML would read as a character ("&amp;", "&#8364;").
pub fn is_entity(text: &str) -> bool {
    text.strip_prefix('&').and_then(|rest| rest.split_once(';')).is_some_and(|(name, _)| {
        let name = name.strip_prefix('#').unwrap_or(name);
        !name.is_empty() && name.len() <= 32 && name.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// The words a reader of the rendered Markdown sees, without any markup.
pub fn text_of(markdown: &str) -> String {
    let mut text = String::new();
    let mut html = String::new();
    let mut pictures = 0;
    for event in parse(markdown) {
        match event {
            Event::Start(Tag::Image { .. }) => pictures += 1,
            Event::End(TagEnd::Image) => pictures -= 1,
            Event::Text(t) | Event::Code(t) if pictures == 0 => text.push_str(&t),
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            Event::Html(t) => html.push_str(&t),
            Event::End(TagEnd::HtmlBlock) => {
                text.push_str(&crate::catalog::text_of_html(&std::mem::take(&mut html)))
            }
            Event::End(end) if !is_inline(end) => text.push_str("\n\n"),
            Event::FootnoteReference(name) => {
                // A text has none of its own: it was "[^1]" and should have stayed so. Showing it keeps the
                // difference visible.
                let _ = write!(text, "^{name}");
            }
            _ => {}
        }
    }
    text.trim_end().to_owned()
}

/// Whether there is more to it than paragraphs of words.
pub fn has_markup(markdown: &str) -> bool {
    let plain = |event: &Event| {
        matches!(
            event,
            Event::Start(Tag::Paragraph)
                | Event::End(TagEnd::Paragraph)
                | Event::Text(_)
                | Event::SoftBreak
                | Event::HardBreak
        )
    };
    !parse(markdown).all(|event| plain(&event))
}

/// Whether a part of it is HTML that stands for itself.
pub fn keeps_html(markdown: &str) -> bool {
    parse(markdown).any(|event| matches!(event, Event::Html(_)))
}

fn parse(markdown: &str) -> Parser<'_> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES;
    Parser::new_ext(markdown, options)
}

fn is_inline(end: TagEnd) -> bool {
    matches!(end, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn signs_that_mean_something_are_escaped_and_others_are_not() {
        for (text, markdown) in [
            ("A plain sentence, 50 % (of it) & more!", "A plain sentence, 50 % (of it) & more!"),
            ("# no heading", "\\# no heading"),
            ("1. no list\n2) none", "1\\. no list\\\n2\\) none"),
            ("1.5 kg", "1\\.5 kg"),
            ("- one\n- two", "\\- one\\\n\\- two"),
            ("+++", "\\+++"),
            ("*a* _b_ `c` ~d~ [e](f) <g>", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\[e\\](f) \\<g>"),
            ("a | b\n--|--", "a \\| b\\\n\\--\\|--"),
            ("x\n===", "x\\\n\\==="),
            ("&amp; &#8364; AT&T; R&D", "\\&amp; \\&#8364; AT\\&T; R&D"),
            ("    no code", "no code"),
            ("one  \n two \n\n \n three", "one\\\ntwo\n\nthree"),
            ("C:\\temp\\", "C:\\\\temp\\\\"),
            ("", ""),
        ] {
            assert_eq!(escape(text), markdown);
        }
    }

    proptest! {
        #[test]
        fn any_text_comes_back(text in "[ -~\n]{0,80}|\\PC{0,40}|[-+#*_=>~|:.)1 \n\\[\\]<>&;a`\\\\]{0,60}") {
            let expected: Vec<_> = paragraphs(&text).into_iter().map(|lines| lines.join("\n")).collect();
            prop_assert_eq!(text_of(&escape(&text)), expected.join("\n\n"));
        }
    }
}
