//! The words of an HTML text, for wherever its form has no place.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder;

/// Elements whose text nobody reads.
pub const SILENT_ELEMENTS: &str = "script style iframe object noscript template title textarea";

/// Elements that end a line: what stands in two of them are two words.
const LINES: &[&str] = &["<br", "</dd", "</div", "</dt", "</h", "</li", "</p", "</td", "</th"];

pub fn text_of_html(html: &str) -> String {
    static WORDS: LazyLock<Builder<'static>> = LazyLock::new(|| {
        let mut builder = Builder::default();
        builder.tags(HashSet::new()).clean_content_tags(SILENT_ELEMENTS.split(' ').collect());
        builder
    });
    let apart = LINES.iter().fold(html.to_owned(), |html, tag| html.replace(tag, &format!(" {tag}")));
    // What is left has no tags, and only what HTML's serialization escapes in text
    // (https://html.spec.whatwg.org/#escapingString).
    let text = WORDS.clean(&apart).to_string();
    text.replace("&nbsp;", "\u{a0}").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// A part of an HTML text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    Words,
    /// Stands in a text: `<b>`, `&amp;`, a comment.
    Mark,
    /// Parts one text from the next: `<td>`.
    Edge,
}

/// Takes HTML apart line by line. No parser of ours says where in a text it found what.
#[derive(Debug, Default)]
pub struct Pieces {
    state: State,
}

#[derive(Debug, Default)]
enum State {
    #[default]
    Words,
    /// In a tag, perhaps between quotation marks; behind it begins what it is of.
    Tag(Option<char>, &'static str),
    Comment,
    /// In an element whose text nobody reads.
    Silent(&'static str),
}

impl Pieces {
    pub fn of(&mut self, line: &str) -> Vec<(Piece, Range<usize>)> {
        let mut pieces: Vec<(Piece, Range<usize>)> = Vec::new();
        let mut at = 0;
        while at < line.len() {
            let (piece, len) = self.next(&line[at..]);
            match pieces.last_mut() {
                Some((Piece::Words, range)) if piece == Piece::Words => range.end = at + len,
                _ => pieces.push((piece, at..at + len)),
            }
            at += len;
        }
        pieces
    }

    fn next(&mut self, rest: &str) -> (Piece, usize) {
        let past = |end: &str| rest.find(end).map(|at| at + end.len());
        match &mut self.state {
            State::Words => self.open(rest),
            State::Tag(quote, silent) => {
                for (at, c) in rest.char_indices() {
                    match *quote {
                        Some(open) if c == open => *quote = None,
                        None if matches!(c, '"' | '\'') => *quote = Some(c),
                        None if c == '>' => {
                            self.state = if silent.is_empty() { State::Words } else { State::Silent(silent) };
                            return (Piece::Mark, at + 1);
                        }
                        _ => {}
                    }
                }
                (Piece::Mark, rest.len())
            }
            State::Comment => {
                let end = past("-->");
                self.state = if end.is_some() { State::Words } else { State::Comment };
                (Piece::Mark, end.unwrap_or(rest.len()))
            }
            State::Silent(name) => {
                let end = past(&format!("</{name}"));
                self.state = if end.is_some() { State::Tag(None, "") } else { State::Silent(name) };
                (Piece::Mark, end.unwrap_or(rest.len()))
            }
        }
    }

    /// What begins here, where words may.
    fn open(&mut self, rest: &str) -> (Piece, usize) {
        if rest.starts_with("<!--") {
            self.state = State::Comment;
            return (Piece::Mark, 4);
        }
        if rest.starts_with("<!") || rest.starts_with("<?") {
            self.state = State::Tag(None, "");
            return (Piece::Mark, 2);
        }
        if let Some(name) = tag_name(rest) {
            let silent = SILENT_ELEMENTS.split(' ').find(|silent| name.eq_ignore_ascii_case(silent));
            let opens = silent.filter(|_| !rest.starts_with("</"));
            self.state = State::Tag(None, opens.unwrap_or_default());
            let piece = if is_inline(name) { Piece::Mark } else { Piece::Edge };
            return (piece, rest.find(name).unwrap_or_default() + name.len());
        }
        if let Some(len) = reference(rest) {
            return (Piece::Mark, len);
        }
        let end = rest.char_indices().skip(1).find(|(_, c)| matches!(c, '<' | '&'));
        (Piece::Words, end.map_or(rest.len(), |(at, _)| at))
    }
}

/// The name of the tag that begins here.
pub fn tag_name(html: &str) -> Option<&str> {
    let tag = html.strip_prefix('<')?;
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let name = &tag[..tag.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(tag.len())];
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
}

/// Elements that stand in a line of text.
fn is_inline(name: &str) -> bool {
    const INLINE: &str =
        "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var wbr";
    INLINE.split(' ').any(|inline| name.eq_ignore_ascii_case(inline))
}

/// How long the reference to a character is that begins here: `&amp;`.
fn reference(html: &str) -> Option<usize> {
    let name = html.strip_prefix('&')?;
    let len = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '#')?;
    (len > 0 && name[len..].starts_with(';')).then_some(len + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_words() {
        assert_eq!(
            text_of_html("<td>a</td><td>&lt;b&gt; H<sub>2</sub>O</td><script>x</script>"),
            "a <b> H2O "
        );
    }

    #[test]
    fn pieces_are_told_apart_over_lines() {
        let mut pieces = Pieces::default();
        let mut told = String::new();
        for line in [
            "<div\n",
            " title='a > b'>A <b>mug</b> &amp; 3 < 4 & more<br>\n",
            "<!-- no\n",
            "words --><style>p {}\n",
            "x</style>Ende</div",
        ] {
            for (piece, range) in pieces.of(line) {
                let text = &line[range];
                told.push_str(&match piece {
                    Piece::Words => format!("[{text}]"),
                    Piece::Mark => text.to_owned(),
                    Piece::Edge => format!("|{text}"),
                });
            }
        }
        assert_eq!(
            told,
            "|<div\n title='a > b'>[A ]<b>[mug]</b>[ ]&amp;[ 3 < 4 & more]|<br>[\n]<!-- no\nwords -->|<style>p {}\nx</style>\
             [Ende]|</div"
        );
    }

    proptest::proptest! {
        #[test]
        fn pieces_are_the_whole(html in "([<>&;/!a\"'é-]|<!--|-->|<script>|</script>){0,40}") {
            let pieces = Pieces::default().of(&html);
            proptest::prop_assert_eq!(pieces.into_iter().map(|(_, range)| &html[range]).collect::<String>(), html);
        }
    }
}
