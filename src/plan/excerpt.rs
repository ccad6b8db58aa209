//! The beginning of a text as search results show it: words without form, cut where a word ends.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::catalog::text_of_html;
use crate::storefront::LocalHeading;

/// Columns of a description that search engines show.
pub const DESCRIPTION: usize = 155;

/// The Markdown that bodies are written in: CommonMark with tables, footnotes, strikethrough and task lists.
pub const MARKDOWN: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_HEADING_ATTRIBUTES);

/// A page's own words about itself: those made for search results as they are, or the beginning of its summary or
/// body. A body of pictures has none.
pub(super) fn description(heading: &LocalHeading<'_>) -> Option<String> {
    if let Some(made) = heading.seo_description {
        return Some(made.to_owned());
    }
    // A text in the page's language says more to its readers than a summary borrowed from another.
    let own_body = heading.body.is_some_and(|b| b.borrowed.is_none());
    let summary = heading.summary.filter(|s| s.borrowed.is_none() || !own_body);
    let summary = summary.map(|summary| shorten(summary.text, DESCRIPTION));
    let text = summary.or_else(|| heading.body.map(|b| excerpt(b.body.text(), DESCRIPTION)));
    text.filter(|text| !text.is_empty())
}

/// The beginning of a Markdown text without its form and its headings.
fn excerpt(text: &str, columns: usize) -> String {
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
    shorten(&plain, columns)
}

/// A text cut to so many columns at the end of a word, with an ellipsis if something was cut. Wide letters count two.
pub fn shorten(text: &str, columns: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
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
            return text[..end].trim_end_matches([' ', ',', ';', ':', '.', '–']).to_owned() + "…";
        }
    }
    text
}

fn columns_of(c: char) -> usize {
    use icu::properties::{CodePointMapData, props::EastAsianWidth};
    let width = CodePointMapData::<EastAsianWidth>::new().get(c);
    if c.is_ascii() || !matches!(width, EastAsianWidth::Wide | EastAsianWidth::Fullwidth) { 1 } else { 2 }
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
