//! What stands in a text and is no word: marks of Markdown, links, code, HTML, placeholders. Formats with codes carry them as
//! such, so that a translator's tool keeps them.

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CowStr, Event, LinkType, Parser, Tag};

use crate::catalog::MARKDOWN;

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

/// A code's beginning, its end where it has one, and what it is.
type Found = (Range<usize>, Option<Range<usize>>, Kind);

/// A word before the text keeps its beginning from being a list, a heading or a quotation.
const BEFORE: &str = "a ";

/// The marks of Markdown in one block. In more than one, none are looked for.
fn marks(text: &str) -> Vec<Found> {
    let whole = format!("{BEFORE}{text}");
    // The definition of a reference stands elsewhere; `[so][it]` is a link, if it has one.
    let resolve = |link: BrokenLink<'_>| {
        (link.link_type == LinkType::Reference).then(|| (CowStr::Borrowed("#"), CowStr::Borrowed("")))
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
            if !matches!(event, Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image))
                || span.end < *end
            {
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
            Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image) => {
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
fn placeholders(text: &str, markup: Markup) -> Vec<(Range<usize>, Kind)> {
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

#[cfg(test)]
mod tests {
    use expect_test::expect;
    use proptest::prelude::*;

    use super::*;

    fn raw(inline: &Inline, pieces: &[Piece]) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Open(n) | Piece::Alone(n) => inline.codes[*n].open.clone(),
            Piece::Close(n) => inline.codes[*n].close.clone().unwrap(),
        };
        pieces.iter().map(piece).collect()
    }

    /// The text with its codes in brackets.
    fn told(text: &str, markup: Markup) -> String {
        let inline = Inline::of(text, markup);
        assert_eq!(raw(&inline, &inline.pieces), text);
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => text.clone(),
            Piece::Open(n) => format!("⟨{n} {:?} {}⟩", inline.codes[*n].kind, inline.codes[*n].open),
            Piece::Close(n) => format!("⟨/{n} {}⟩", inline.codes[*n].close.as_ref().unwrap()),
            Piece::Alone(n) => format!("⟨{n} {:?} {}/⟩", inline.codes[*n].kind, inline.codes[*n].open),
        };
        inline.pieces.iter().map(piece).collect::<String>() + "\n"
    }

    #[test]
    fn codes_are_told_from_words() {
        use Markup::{Fluent, Markdown, Plain};
        let told: String = [
            ("*a **b*** ~~c~~ ~d~ \\*e\\*", Markdown),
            ("[a *b* c](../x.md \"T\") [r][s] [t] [](u) <https://v.w> ![p](q) ![](s)", Markdown),
            ("1. `a|b` <b class=\"x\">c</b>&nbsp;&amp; [^1] { $n } {x} {{ y }}  \nd\\\ne", Markdown),
            ("[![a](b)](c) [d `]` ](e)", Markdown),
            ("a\n\n*b*", Markdown),
            ("*a* {b} 100 {", Plain),
            ("{ $n ->\n    [one] { $n } cup\n   *[other] { NUMBER($n, x: 1) } cups\n} { -shop }", Fluent),
        ]
        .into_iter()
        .map(|(text, markup)| told(text, markup))
        .collect();
        expect![[r#"
            ⟨0 Italic *⟩a ⟨1 Bold **⟩b⟨/1 **⟩⟨/0 *⟩ ⟨2 Struck ~~⟩c⟨/2 ~~⟩ ⟨3 Struck ~⟩d⟨/3 ~⟩ \*e\*
            ⟨0 Link [⟩a ⟨1 Italic *⟩b⟨/1 *⟩ c⟨/0 ](../x.md "T")⟩ ⟨2 Link [⟩r⟨/2 ][s]⟩ [t] ⟨3 Link [](u)/⟩ ⟨4 Link <https://v.w>/⟩ ⟨5 Image ![⟩p⟨/5 ](q)⟩ ⟨6 Image ![](s)/⟩
            1. ⟨0 Code `a|b`/⟩ ⟨1 Html <b class="x">/⟩c⟨2 Html </b>/⟩⟨3 Entity &nbsp;/⟩⟨4 Entity &amp;/⟩ ⟨5 Footnote [^1]/⟩ ⟨6 Placeholder { $n }/⟩ ⟨7 Placeholder {x}/⟩ ⟨8 Placeholder {{ y }}/⟩⟨9 Break   
            /⟩d⟨10 Break \
            /⟩e
            ⟨0 Link [⟩⟨1 Image ![⟩a⟨/1 ](b)⟩⟨/0 ](c)⟩ ⟨2 Link [⟩d ⟨3 Code `]`/⟩ ⟨/2 ](e)⟩
            a

            *b*
            *a* ⟨0 Placeholder {b}/⟩ 100 {
            { $n ->
                [one] ⟨0 Placeholder { $n }/⟩ cup
               *[other] ⟨1 Placeholder { NUMBER($n, x: 1) }/⟩ cups
            } ⟨2 Placeholder { -shop }/⟩
        "#]].assert_eq(&told);
    }

    #[test]
    fn a_translation_has_the_codes_of_its_source() {
        let source = Inline::of("*a* **b** [c](d)", Markup::Markdown);
        let like = |target: &str| source.like(target, Markup::Markdown);
        use Piece::{Close, Open, Text};
        let t = |text: &str| Text(text.to_owned());
        assert_eq!(
            like("[C](d) *A* _B_"),
            [Open(2), t("C"), Close(2), t(" "), Open(0), t("A"), Close(0), t(" _B_")]
        );
        for (seen, target, fault) in [
            ([1, 1, 1], "", None),
            ([1, 2, 1], "", Some("it has `**…**` twice")),
            ([0, 1, 1], "**b** [c](d)", Some("it lacks `*…*` of the source")),
            ([0, 0, 0], "_x_ **y** [z](d)", None),
            ([1, 1, 0], "*a* **b** [c](e)", Some("it lacks `[…](d)` of the source")),
        ] {
            assert_eq!(source.fault(&seen, target, Markup::Markdown).as_deref(), fault, "{target}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 600, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn pieces_are_the_text(text in "([*_~`\\[\\](){}<>&;!^$\\\\ \na-cé]|\\*\\*|\\]\\(|&amp;|<b>|\\[\\^1\\]|  \n){0,40}") {
            for markup in [Markup::Plain, Markup::Markdown, Markup::Fluent] {
                let inline = Inline::of(&text, markup);
                prop_assert_eq!(raw(&inline, &inline.pieces), text.clone());
                prop_assert_eq!(&inline.like(&text, markup), &inline.pieces);
                let mut open = Vec::new();
                for piece in &inline.pieces {
                    match piece {
                        Piece::Open(n) => open.push(*n),
                        Piece::Close(n) => prop_assert_eq!(open.pop(), Some(*n)),
                        _ => {}
                    }
                }
            }
        }
    }
}
