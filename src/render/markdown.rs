//! Markdown to HTML: CommonMark with tables, footnotes, strikethrough and task lists; headings with ids, below the
//! page's own; links and pictures by source path. HTML inside is cleaned, so that no text can break a page or bring
//! a script onto it.

use std::collections::HashSet;
use std::ops::Range;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Parser, Tag, TagEnd, html};
use pulldown_cmark_escape::{escape_href, escape_html};

use super::links::{Links, Target};
use super::tidy::{PAGE_IDS, outline, tidy};
use crate::catalog::{Body, MARKDOWN};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::locale::{Locale, slugify};
use crate::source::Sources;

/// Appends the body, whose text is `text`, as HTML.
pub fn render(
    body: &Body,
    text: &str,
    sources: &Sources,
    locale: &Locale,
    links: &Links<'_>,
    found: &mut Diagnostics,
    out: &mut String,
) {
    let mut reader = Text { body, sources, folder: body.folder(sources), locale, links, found, raw: false };
    let events = reader.events(text);
    if reader.raw {
        let mut dirty = String::with_capacity(text.len() * 3 / 2);
        html::push_html(&mut dirty, events.into_iter());
        out.push_str(&tidy(&clean(&dirty)));
    } else {
        html::push_html(out, events.into_iter());
    }
}

struct Text<'a, 'd> {
    body: &'a Body,
    sources: &'a Sources,
    folder: &'a str,
    locale: &'a Locale,
    links: &'a Links<'a>,
    found: &'d mut Diagnostics,
    /// There is HTML in the text.
    raw: bool,
}

impl<'a> Text<'a, '_> {
    /// The text's events, with every link, picture and heading as the page needs it.
    fn events(&mut self, text: &'a str) -> Vec<Event<'a>> {
        let mut events: Vec<Event<'a>> = Vec::with_capacity(64);
        let mut headings: Vec<usize> = Vec::new();
        let mut dropped_links = Vec::new();
        let mut parser = Parser::new_ext(text, MARKDOWN).into_offset_iter();
        while let Some((event, span)) = parser.next() {
            let event = match event {
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                    match self.link(&dest_url, link_type == pulldown_cmark::LinkType::Email, &span) {
                        Some(href) => {
                            dropped_links.push(false);
                            Event::Start(Tag::Link { link_type, dest_url: href, title, id })
                        }
                        None => {
                            dropped_links.push(true);
                            continue;
                        }
                    }
                }
                Event::End(TagEnd::Link) if dropped_links.pop() == Some(true) => continue,
                Event::Start(Tag::Image { dest_url, title, .. }) => {
                    let mut alt = String::new();
                    let mut depth = 1;
                    // An alternative text is text: what is in it loses its form.
                    for (inner, _) in parser.by_ref() {
                        match inner {
                            Event::Start(Tag::Image { .. }) => depth += 1,
                            Event::End(TagEnd::Image) => depth -= 1,
                            Event::Text(t) | Event::Code(t) => alt.push_str(&t),
                            Event::SoftBreak | Event::HardBreak => alt.push(' '),
                            _ => {}
                        }
                        if depth == 0 {
                            break;
                        }
                    }
                    self.image(&dest_url, &alt, &title, &span)
                }
                // A heading without a word is none.
                Event::End(TagEnd::Heading(_))
                    if headings.last().is_some_and(|&start| start + 1 == events.len()) =>
                {
                    headings.pop();
                    events.pop();
                    continue;
                }
                Event::Start(Tag::Heading { .. }) => {
                    headings.push(events.len());
                    event
                }
                Event::Html(_) | Event::InlineHtml(_) => {
                    self.raw = true;
                    event
                }
                event => event,
            };
            events.push(event);
        }
        if !headings.is_empty() {
            self.number_headings(&mut events, &headings);
        }
        events
    }

    fn link(&mut self, href: &CowStr<'a>, email: bool, span: &Range<usize>) -> Option<CowStr<'a>> {
        if email {
            return Some(href.clone());
        }
        match self.links.target(href, self.folder) {
            Target::Href(target) => Some(target.into()),
            Target::NotHere => None,
            Target::Dangling => {
                let d = Diagnostic::error(
                    Code::DanglingLink,
                    self.place(span),
                    format!("`{href}` leads nowhere"),
                );
                self.found.push(d.hint(
                    "Link to another text by its file (../mug/index.md), from content/ (/pages/shipping), or with \
                     https://",
                ));
                None
            }
        }
    }

    fn image(&mut self, path: &str, alt: &str, title: &str, span: &Range<usize>) -> Event<'a> {
        let Some((image, href)) = self.links.image(path, self.folder) else {
            let message = format!("there is no picture `{path}`");
            self.found.push(
                Diagnostic::error(Code::UnknownImage, self.place(span), message)
                    .hint("Put the file beside the text, or name it from content/: /images/front.jpg"),
            );
            return Event::Text(alt.to_owned().into());
        };
        let mut tag = String::from("<img src=\"");
        // Writing to a String cannot fail.
        let _ = escape_href(&mut tag, href);
        tag.push_str(&format!("\" width=\"{}\" height=\"{}\" alt=\"", image.width, image.height));
        let _ = escape_html(&mut tag, alt);
        if !title.is_empty() {
            tag.push_str("\" title=\"");
            let _ = escape_html(&mut tag, title);
        }
        tag.push_str("\" loading=\"lazy\">");
        Event::InlineHtml(tag.into())
    }

    /// Headings begin one level below the page's own, and each has an id of its own.
    fn number_headings(&self, events: &mut [Event<'a>], headings: &[usize]) {
        let level = |event: &Event<'_>| match event {
            Event::Start(Tag::Heading { level, .. }) => *level as usize,
            _ => 6,
        };
        let levels = outline(headings.iter().map(|&i| level(&events[i])));
        let mut ids: HashSet<String> = HashSet::new();
        for (&start, moved) in headings.iter().zip(levels) {
            let moved = HeadingLevel::try_from(moved).unwrap_or(HeadingLevel::H6);
            let title: String = events[start + 1..]
                .iter()
                .take_while(|e| !matches!(e, Event::End(TagEnd::Heading(_))))
                .filter_map(|e| match e {
                    Event::Text(t) | Event::Code(t) => Some(t.as_ref()),
                    Event::SoftBreak => Some(" "),
                    _ => None,
                })
                .collect();
            if let Event::Start(Tag::Heading { level, id, classes, attrs }) = &mut events[start] {
                *level = moved;
                classes.clear();
                attrs.clear();
                let wished = id.as_deref().map(|id| slugify(self.locale, id)).filter(|id| !id.is_empty());
                let wished = wished.unwrap_or_else(|| slugify(self.locale, &title));
                *id = Some(unique(&mut ids, wished).into());
            }
            let end = events[start..].iter_mut().find(|e| matches!(e, Event::End(TagEnd::Heading(_))));
            if let Some(Event::End(TagEnd::Heading(level))) = end {
                *level = moved;
            }
        }
    }

    fn place(&self, span: &Range<usize>) -> Place {
        self.body.place(self.sources, span.clone())
    }
}

/// An id nothing else of the page has.
fn unique(ids: &mut HashSet<String>, wished: String) -> String {
    let wished = match wished.as_str() {
        "" => "section".to_owned(),
        id if PAGE_IDS.contains(&id) => format!("{wished}-1"),
        _ => wished,
    };
    let mut id = wished.clone();
    let mut n = 1;
    while !ids.insert(id.clone()) {
        n += 1;
        id = format!("{wished}-{n}");
    }
    id
}

/// HTML that may stand in a page: no scripts, no styles, nothing left open.
fn clean(dirty: &str) -> String {
    let mut builder = ammonia::Builder::default();
    builder
        .add_generic_attributes(["id", "class", "dir"])
        .add_tag_attributes("img", ["loading"])
        .add_tag_attributes("input", ["type", "checked", "disabled"])
        .add_tags(["input", "section", "figure", "figcaption"])
        .add_tag_attribute_values("input", "type", ["checkbox"])
        .link_rel(Some("noopener"));
    builder.clean(dirty).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_is_cleaned() {
        assert_eq!(clean("<p onclick=\"x()\">a<script>alert(1)</script><b>c"), "<p>a<b>c</b></p>");
        assert_eq!(clean("<a href=\"javascript:x\">y</a>"), "<a rel=\"noopener\">y</a>");
    }

    #[test]
    fn ids_are_unique() {
        let mut ids = HashSet::new();
        let got: Vec<String> = ["a", "a", "", "content", ""].map(|w| unique(&mut ids, w.to_owned())).into();
        assert_eq!(got, ["a", "a-2", "section", "content-1", "section-2"]);
    }
}
