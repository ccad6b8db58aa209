//! The beginning of a text as search results show it: words without form, cut where a word ends.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use std::borrow::Cow;

use super::html::text_of_html;

/// Columns of a description that search engines show.
pub const DESCRIPTION: usize = 155;

/// The Markdown that bodies are written in: CommonMark with tables, footnotes, strikethrough and task lists.
pub const MARKDOWN: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

/// The beginning of a Markdown text without its form and its headings.
pub(super) fn excerpt(text: &str, columns: usize) -> String {
    let mut plain = String::new();
    let mut html = String::new();
    let mut width = 0;
    let mut in_heading = false;
    for event in Parser::new_ext(text, MARKDOWN) {
        let mut say = |text: &str| {
            width += text.chars().map(columns_of).sum::<usize>();
            plain.push_str(text);
        };
        match event {
            Event::Start(Tag::Heading { .. }) => in_heading = true,
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Text(t) | Event::Code(t) if !in_heading => say(&t),
            Event::Html(lines) => html.push_str(&lines),
            Event::End(TagEnd::HtmlBlock) => {
                say(&text_of_html(&std::mem::take(&mut html)));
                plain.push(' ');
            }
            // What stands within a line ends without a space.
            Event::End(
                TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image,
            ) => {}
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !plain.is_empty() => plain.push(' '),
            _ => {}
        }
        if width > 2 * columns {
            break;
        }
    }
    shorten(&plain, columns).into_owned()
}

/// A text cut to so many columns at the end of a word, with an ellipsis if something was cut. Wide letters count two.
pub fn shorten(text: &str, columns: usize) -> Cow<'_, str> {
    // No letter takes more columns than bytes.
    if text.len() <= columns && is_plain(text) {
        return Cow::Borrowed(text);
    }
    let text = if is_plain(text) { Cow::Borrowed(text) } else { Cow::Owned(joined(text)) };
    let mut width = 0;
    let mut last_word = 0;
    for (i, c) in text.char_indices() {
        if c == ' ' {
            last_word = i;
        }
        width += columns_of(c);
        if width > columns {
            // Scripts without spaces are cut where they must.
            let end = if last_word > i / 2 { last_word } else { i };
            let cut = text[..end].trim_end_matches([' ', ',', ';', ':', '.', '–']);
            return Cow::Owned(format!("{cut}…"));
        }
    }
    text
}

/// Whether its words are parted by single spaces.
fn is_plain(text: &str) -> bool {
    let mut space = true;
    for c in text.chars() {
        if c.is_whitespace() && (c != ' ' || space) {
            return false;
        }
        space = c == ' ';
    }
    !space || text.is_empty()
}

fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The columns of a terminal that a character takes.
pub fn columns_of(c: char) -> usize {
    use icu::properties::{CodePointMapData, props::EastAsianWidth};
    // Nothing before Hangul is wide.
    if c < '\u{1100}' {
        return 1;
    }
    let width = CodePointMapData::<EastAsianWidth>::new().get(c);
    if matches!(width, EastAsianWidth::Wide | EastAsianWidth::Fullwidth) { 2 } else { 1 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn excerpts_are_plain_and_end_with_a_word() {
        for (text, columns, beginning) in [
            ("# Title\n\nSome *bold* text with [a link](x.md) and more.", 24, "Some bold text with a…"),
            ("Short, and *with form*.\n\nMore.", 50, "Short, and with form. More."),
            ("クロム鋼で作られた部品です", 10, "クロム鋼で…"),
            ("<table><tr><td>Oak\n</td><td>&amp; ash</td></tr></table>\n\nMore", 50, "Oak & ash More"),
            ("<hr>", 50, ""),
            ("", 10, ""),
        ] {
            assert_eq!(excerpt(text, columns), beginning, "{text}");
        }
    }
}
