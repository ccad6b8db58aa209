//! Clean HTML of a text, put in order: what is safe may still be invalid. Headings follow one another without a gap,
//! ids are unique, lists hold nothing but items, table headings say what they head.
//!
//! The input is what ammonia wrote: every element closed, names in lower case, values between double quotes.

use std::collections::HashSet;

/// Ids that the pages of a theme may have themselves.
pub const PAGE_IDS: &[&str] = &["content", "markets"];

/// Elements that nothing closes.
const VOID: &[&str] = &["br", "col", "hr", "img", "input", "wbr"];

pub fn tidy(html: &str) -> String {
    let mut pieces: Vec<Piece<'_>> = pieces(html).collect();
    order_headings(&mut pieces);
    let mut ids = HashSet::new();
    let mut out = Output { html: String::with_capacity(html.len()), open: Vec::new() };
    for (i, piece) in pieces.iter().enumerate() {
        match *piece {
            Piece::Text(text) => out.text(text),
            Piece::Open { name, attributes } => {
                let attributes = own_id(attributes, &mut ids);
                let scope = (name == "th" && !attributes.contains(" scope=")).then(|| scope(&pieces, i));
                out.open(name, &(attributes + scope.unwrap_or_default()));
            }
            Piece::Close { name } => out.close(name),
        }
    }
    out.html
}

/// The levels that headings written with these levels get: the first is 2, below the page's own, and none is more than
/// one deeper than the one it belongs to.
pub fn outline(levels: impl IntoIterator<Item = usize>) -> Vec<usize> {
    let mut above: Vec<usize> = Vec::new();
    let place = |level: usize| {
        while above.last().is_some_and(|&last| last >= level) {
            above.pop();
        }
        above.push(level);
        (above.len() + 1).min(6)
    };
    levels.into_iter().map(place).collect()
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Piece<'a> {
    Text(&'a str),
    Open {
        name: &'a str,
        /// With the space before each.
        attributes: &'a str,
    },
    Close {
        name: &'a str,
    },
}

fn pieces(html: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = html;
    std::iter::from_fn(move || {
        if !rest.starts_with('<') {
            let end = rest.find('<').unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            rest = after;
            return (!text.is_empty()).then_some(Piece::Text(text));
        }
        let mut quoted = false;
        let end = rest.find(|c| {
            quoted ^= c == '"';
            c == '>' && !quoted
        });
        let (tag, after) = rest.split_at(end.map_or(rest.len(), |end| end + 1));
        rest = after;
        let tag = tag.trim_start_matches('<').trim_end_matches('>');
        Some(match tag.strip_prefix('/') {
            Some(name) => Piece::Close { name },
            None => {
                let (name, attributes) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
                Piece::Open { name, attributes }
            }
        })
    })
}

/// The level of a heading's name.
fn level(name: &str) -> Option<usize> {
    let level = name.strip_prefix('h')?.parse().ok()?;
    (1..=6).contains(&level).then_some(level)
}

fn order_headings(pieces: &mut Vec<Piece<'_>>) {
    const NAMES: [&str; 7] = ["", "h1", "h2", "h3", "h4", "h5", "h6"];
    let is_heading = |piece: &Piece<'_>| matches!(piece, Piece::Open { name, .. } if level(name).is_some());
    let ends = |piece: &Piece<'_>| matches!(piece, Piece::Close { name } if level(name).is_some());
    // A heading without a word is none.
    let mut i = 0;
    while i < pieces.len() {
        let end = is_heading(&pieces[i]).then(|| pieces[i..].iter().position(ends)).flatten();
        let said = |piece: &Piece<'_>| match piece {
            Piece::Text(text) => !text.replace("&nbsp;", " ").trim().is_empty(),
            Piece::Open { name, .. } => *name == "img",
            Piece::Close { .. } => false,
        };
        match end {
            Some(end) if !pieces[i..i + end].iter().any(said) => drop(pieces.drain(i..=i + end)),
            _ => i += 1,
        }
    }
    let written = pieces.iter().filter_map(|piece| match piece {
        Piece::Open { name, .. } => level(name),
        _ => None,
    });
    let mut levels = outline(written.collect::<Vec<_>>()).into_iter();
    let mut current = 2;
    for piece in pieces {
        match piece {
            Piece::Open { name, .. } if level(name).is_some() => {
                current = levels.next().unwrap_or(current);
                *name = NAMES[current];
            }
            Piece::Close { name } if level(name).is_some() => *name = NAMES[current],
            _ => {}
        }
    }
}

/// The attributes without an id that something else of the page has.
fn own_id<'a>(attributes: &'a str, ids: &mut HashSet<&'a str>) -> String {
    let Some(start) = attributes.find(" id=\"") else { return attributes.to_owned() };
    let value = attributes[start + 5..].split('"').next().unwrap_or_default();
    let bad = value.is_empty() || value.contains(char::is_whitespace) || PAGE_IDS.contains(&value);
    if !bad && ids.insert(value) {
        return attributes.to_owned();
    }
    let end = start + 5 + value.len() + 1;
    format!("{}{}", &attributes[..start], attributes.get(end..).unwrap_or_default())
}

/// What a table heading heads: its row, where the row has cells as well, or else its column.
fn scope(pieces: &[Piece<'_>], at: usize) -> &'static str {
    let is_row =
        |piece: &Piece<'_>| matches!(piece, Piece::Open { name: "tr", .. } | Piece::Close { name: "tr" });
    let before = pieces[..at].iter().rev().take_while(|piece| !is_row(piece));
    let after = pieces[at..].iter().take_while(|piece| !is_row(piece));
    let has_cells = before.chain(after).any(|piece| matches!(piece, Piece::Open { name: "td", .. }));
    if has_cells { " scope=\"row\"" } else { " scope=\"col\"" }
}

struct Output {
    html: String,
    /// The names of what is open, as they were written, and as they are closed.
    open: Vec<(String, &'static str)>,
}

/// An item that the text did not have.
const IMPLIED: &str = "";

impl Output {
    fn parent(&self) -> &str {
        self.open.last().map_or(IMPLIED, |(name, _)| name)
    }

    fn is_in_list(&self) -> bool {
        matches!(self.parent(), "ul" | "ol")
    }

    fn text(&mut self, text: &str) {
        if self.is_in_list() && !text.trim().is_empty() {
            self.imply_item();
        }
        self.html.push_str(text);
    }

    fn imply_item(&mut self) {
        self.html.push_str("<li>");
        self.open.push((IMPLIED.to_owned(), "li"));
    }

    fn end_implied_item(&mut self) {
        if self.open.last().is_some_and(|(name, _)| name == IMPLIED) {
            self.open.pop();
            self.html.push_str("</li>");
        }
    }

    fn open(&mut self, name: &str, attributes: &str) {
        if name == "li" {
            self.end_implied_item();
        } else if self.is_in_list() {
            self.imply_item();
        }
        let homeless = match name {
            "li" => !self.is_in_list(),
            "dt" | "dd" => self.parent() != "dl",
            _ => false,
        };
        let written = if homeless { "div" } else { name };
        self.html.push_str(&format!("<{written}{attributes}>"));
        if !VOID.contains(&name) {
            self.open.push((name.to_owned(), if homeless { "div" } else { "" }));
        }
    }

    fn close(&mut self, name: &str) {
        self.end_implied_item();
        let written = match self.open.pop() {
            Some((_, renamed)) if !renamed.is_empty() => renamed,
            _ => name,
        };
        self.html.push_str(&format!("</{written}>"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_structure_is_mended() {
        for (html, mended) in [
            ("<p>a<br>b &lt; c</p>", "<p>a<br>b &lt; c</p>"),
            ("<h1>a</h1><h3>b</h3><h5>c</h5><h2>d</h2>", "<h2>a</h2><h3>b</h3><h4>c</h4><h3>d</h3>"),
            ("<h4>a</h4><h2> </h2><h2><b>&nbsp;</b></h2><h2>b</h2>", "<h2>a</h2><h2>b</h2>"),
            ("<p id=\"a\">1</p><p id=\"a\" dir=\"ltr\">2</p>", "<p id=\"a\">1</p><p dir=\"ltr\">2</p>"),
            ("<p id=\"content\">1</p><p id=\"\">2</p>", "<p>1</p><p>2</p>"),
            (
                "<ul>a <b>c</b><li>d</li><ul><li>e</li></ul></ul>",
                "<ul><li>a <b>c</b></li><li>d</li><li><ul><li>e</li></ul></li></ul>",
            ),
            ("<ul>\n<li>a</li>\n</ul>", "<ul>\n<li>a</li>\n</ul>"),
            ("<div><li>a</li><dd>b</dd></div>", "<div><div>a</div><div>b</div></div>"),
            ("<dl><dt>a</dt><dd>b</dd></dl>", "<dl><dt>a</dt><dd>b</dd></dl>"),
            (
                "<tr><th>a</th><th scope=\"col\">b</th></tr><tr><th>c</th><td>d</td></tr>",
                "<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr><tr><th scope=\"row\">c</th><td>d</td></tr>",
            ),
            ("<img alt=\"a > b\">c", "<img alt=\"a > b\">c"),
        ] {
            assert_eq!(tidy(html), mended, "{html}");
        }
    }

    #[test]
    fn an_outline_has_no_gaps() {
        for (written, shown) in [
            (&[1, 2, 3][..], &[2, 3, 4][..]),
            (&[3, 2, 2], &[2, 2, 2]),
            (&[2, 4, 3, 6], &[2, 3, 3, 4]),
            (&[1, 2, 3, 4, 5, 6], &[2, 3, 4, 5, 6, 6]),
            (&[], &[]),
        ] {
            assert_eq!(outline(written.iter().copied()), shown, "{written:?}");
        }
    }
}
