//! Where marks and placeholders stand in a text.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser, Tag, TagEnd};

use super::{Kind, Markup};
use crate::catalog::MARKDOWN;

/// A code's beginning, its end where it has one, and what it is.
pub type Found = (Range<usize>, Option<Range<usize>>, Kind);

/// A word before the text keeps its beginning from being a list, a heading or a quotation.
const BEFORE: &str = "a ";

/// The marks of Markdown in one block. In more than one, none are looked for.
pub fn marks(text: &str) -> Vec<Found> {
    let whole = format!("{BEFORE}{text}");
    // The definition of a reference stands elsewhere; `[so][it]` is a link, if it has one.
    let resolve = |link: BrokenLink<'_>| {
        (link.link_type == LinkType::Reference).then_some((CowStr::Borrowed("#"), CowStr::Borrowed("")))
    };
    let parser = Parser::new_with_broken_link_callback(&whole, MARKDOWN, Some(resolve)).into_offset_iter();
    let mut found: Vec<Found> = Vec::new();
    // Links and pictures that are open: their number, and where their words end.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut paragraphs = 0;
    for (event, span) in parser {
        let raw = &whole[span.clone()];
        let pair = |n: usize| {
            (raw.len() > 2 * n).then(|| (span.start..span.start + n, Some(span.end - n..span.end)))
        };
        let alone = Some((span.clone(), None));
        for (_, end) in &mut open {
            // The end of a link is no word in it.
            if !matches!(event, Event::End(TagEnd::Link | TagEnd::Image)) || span.end < *end {
                *end = (*end).max(span.end);
            }
        }
        let (code, kind) = match &event {
            Event::Start(Tag::Paragraph) => {
                paragraphs += 1;
                continue;
            }
            Event::Start(Tag::Emphasis) => (pair(1), Kind::Italic),
            Event::Start(Tag::Strong) => (pair(2), Kind::Bold),
            Event::Start(Tag::Strikethrough) => {
                (pair(if raw.starts_with("~~") { 2 } else { 1 }), Kind::Struck)
            }
            Event::Start(Tag::Link { link_type: LinkType::Autolink | LinkType::Email, .. }) => {
                (alone, Kind::Link)
            }
            Event::Start(Tag::Link {
                link_type: LinkType::Inline | LinkType::Reference | LinkType::ReferenceUnknown,
                ..
            }) => {
                open.push((found.len(), span.start + 1));
                (Some((span.start..span.start + 1, Some(span.end..span.end))), Kind::Link)
            }
            Event::Start(Tag::Image {
                link_type: LinkType::Inline | LinkType::Reference | LinkType::ReferenceUnknown,
                ..
            }) => {
                open.push((found.len(), span.start + 2));
                (Some((span.start..span.start + 2, Some(span.end..span.end))), Kind::Image)
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if let Some((n, end)) =
                    open.pop_if(|(n, _)| found[*n].1.as_ref().is_some_and(|close| close.end == span.end))
                {
                    // A blank before the bracket belongs to no event.
                    let end = end + whole[end..span.end].find(']').unwrap_or(0);
                    found[n].1 = Some(end..span.end);
                    if found[n].0.end == end {
                        found[n] = (span.clone(), None, found[n].2);
                    }
                }
                continue;
            }
            Event::Code(_) => (alone, Kind::Code),
            Event::InlineHtml(_) => (alone, Kind::Html),
            Event::HardBreak => (alone, Kind::Break),
            Event::Text(text) if raw.starts_with('&') && **text != *raw => (alone, Kind::Entity),
            Event::Start(Tag::Link { .. } | Tag::Image { .. })
            | Event::End(_)
            | Event::Text(_)
            | Event::SoftBreak => continue,
            Event::FootnoteReference(_) => (alone, Kind::Footnote),
            _ => return Vec::new(),
        };
        let Some((opens, close)) = code else { continue };
        found.push((opens, close, kind));
    }
    if paragraphs != 1 {
        return Vec::new();
    }
    let back = |range: Range<usize>| {
        Some(range.start.checked_sub(BEFORE.len())?..range.end.checked_sub(BEFORE.len())?)
    };
    let placed: Option<Vec<Found>> = found
        .into_iter()
        .map(|(open, close, kind)| {
            Some((
                back(open)?,
                match close {
                    Some(close) => Some(back(close)?),
                    None => None,
                },
                kind,
            ))
        })
        .collect();
    placed.filter(|found| in_order(found)).unwrap_or_default()
}

/// Whether codes lie within each other or apart.
fn in_order(found: &[Found]) -> bool {
    let mut ranges: Vec<&Range<usize>> =
        found.iter().flat_map(|(open, close, _)| [Some(open), close.as_ref()]).flatten().collect();
    ranges.sort_by_key(|range| range.start);
    ranges.windows(2).all(|pair| pair[0].end <= pair[1].start)
}

/// `{name}`, `{ $name }`, `{{ name }}`; in Fluent all that stands between braces and is no choice; in Markdown footnotes too.
pub fn placeholders(text: &str, markup: Markup) -> Vec<(Range<usize>, Kind)> {
    let word = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | ' ');
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(['{', '[']).map(|n| at + n) {
        let rest = &text[start..];
        let footnote = || {
            let end = rest.strip_prefix("[^")?.find(']')?;
            let is_name = end > 0 && !rest[2..2 + end].contains(char::is_whitespace);
            is_name.then_some((end + 3, Kind::Footnote))
        };
        let placeholder = || {
            let double = rest.starts_with("{{");
            let inner = &rest[1 + usize::from(double)..];
            let end = inner.find(['{', '}'])?;
            let inside = &inner[..end];
            let is_one = inner[end..].starts_with(if double { "}}" } else { "}" })
                && !inside.trim().is_empty()
                && match markup {
                    Markup::Fluent => !inside.contains("->") && !inside.contains('\n'),
                    _ => inside.chars().all(word),
                };
            is_one.then_some((end + 2 * (1 + usize::from(double)), Kind::Placeholder))
        };
        let one = match markup {
            Markup::Markdown if rest.starts_with('[') => footnote(),
            _ if rest.starts_with('{') => placeholder(),
            _ => None,
        };
        at = match one {
            Some((len, kind)) => {
                found.push((start..start + len, kind));
                start + len
            }
            None => start + 1,
        };
    }
    found
}
