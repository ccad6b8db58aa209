//! Where a product's texts go: a short description is its summary, a longer one its body, and nothing is said
//! twice, because a page shows both.

use super::html;
use super::item::{Texts, words};
use super::json::{Fields, Json};
use super::markdown;
use super::note::Kind;

/// A summary stands on cards and in search results; what is longer is a text of its own.
const LONGEST_SUMMARY: usize = 300;

#[derive(Debug, Default, PartialEq)]
pub struct Prose {
    pub summary: Option<String>,
    /// Markdown.
    pub body: String,
    /// What neither of them can hold.
    pub extra: Fields,
}

/// `place` finds the pictures that HTML refers to; `say` hears what happened to it.
pub fn arrange(texts: &Texts, place: impl Fn(&str) -> Option<String>, mut say: impl FnMut(Kind)) -> Prose {
    let mut block = |text: &Option<String>| text.as_deref().map(|t| Block::read(t, &place, &mut say));
    let summary = block(&texts.summary);
    let parts = [block(&texts.description), block(&texts.body)];

    let mut prose = Prose::default();
    if let Some(summary) = summary.filter(|block| !block.words.is_empty()) {
        if summary.has_markup {
            let written = texts.summary.clone().unwrap_or_default();
            prose.extra.push(("summary_html".into(), Json::String(written)));
        }
        prose.summary = Some(summary.words);
    }
    let mut said: Vec<String> = prose.summary.iter().cloned().collect();
    for part in parts.into_iter().flatten() {
        if part.words.is_empty() && part.markdown.is_empty() || said.contains(&part.words) && !part.has_markup
        {
            continue;
        }
        said.push(part.words.clone());
        if prose.summary.is_none() && prose.body.is_empty() && part.is_short() {
            prose.summary = Some(part.words);
        } else {
            if !prose.body.is_empty() {
                prose.body.push_str("\n\n");
            }
            prose.body.push_str(&part.markdown);
        }
    }
    prose
}

/// A text for one line (a title, a value), without any markup.
pub fn line(text: &str) -> String {
    if html::is_html(text) {
        let converted = html::to_markdown(text, |_| None);
        words(&markdown::text_of(&converted.markdown))
    } else {
        words(text)
    }
}

/// The paths of pictures that a text shows.
pub fn pictures(texts: &Texts) -> impl Iterator<Item = String> {
    let shown = [&texts.summary, &texts.description, &texts.body].into_iter().flatten();
    shown
        .filter(|text| text.to_ascii_lowercase().contains("<img"))
        .flat_map(|text| html::picture_addresses(text))
}

struct Block {
    markdown: String,
    /// All its words in one line.
    words: String,
    paragraphs: usize,
    has_markup: bool,
}

impl Block {
    fn read(text: &str, place: &impl Fn(&str) -> Option<String>, say: &mut impl FnMut(Kind)) -> Block {
        if !html::is_html(text) {
            return Block::plain(text, markdown::escape(text));
        }
        let converted = html::to_markdown(text, place);
        for (happened, kind) in [
            (converted.removed, Kind::HtmlRemoved),
            (converted.remote_picture, Kind::RemotePicture),
            (converted.kept_html, Kind::KeptHtml),
        ] {
            if happened {
                say(kind);
            }
        }
        let plain = markdown::text_of(&converted.markdown);
        let has_markup = markdown::has_markup(&converted.markdown);
        Block { has_markup, ..Block::plain(&plain, converted.markdown) }
    }

    fn plain(text: &str, markdown: String) -> Block {
        let paragraphs = markdown::paragraphs(text);
        let lines = paragraphs.iter().map(Vec::len).sum();
        Block { markdown, words: words(text), paragraphs: lines, has_markup: false }
    }

    fn is_short(&self) -> bool {
        !self.has_markup && self.paragraphs <= 1 && self.words.chars().count() <= LONGEST_SUMMARY
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(summary: &str, description: &str, body: &str, expected: (&str, &str)) {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let texts = Texts {
            summary: some(summary),
            description: some(description),
            body: some(body),
            ..Texts::default()
        };
        let prose = arrange(&texts, |_| None, |_| {});
        assert_eq!((prose.summary.as_deref().unwrap_or(""), prose.body.as_str()), expected, "{texts:?}");
    }

    #[test]
    fn nothing_is_said_twice() {
        let long = "word ".repeat(80);
        let long = long.trim();
        for (summary, description, body, expected) in [
            ("", "Chromoly steel.", "", ("Chromoly steel.", "")),
            ("", long, "", ("", long)),
            ("", "One.\n\nTwo.", "", ("", "One.\n\nTwo.")),
            ("", "- One\n- Two", "", ("", "\\- One\\\n\\- Two")),
            ("Short.", "Long.", "", ("Short.", "Long.")),
            ("Same.", "Same.", "Same.", ("Same.", "")),
            ("", "Short.", "Body *here*.", ("Short.", "Body \\*here\\*.")),
            ("", long, long, ("", long)),
            ("", "", "Body.", ("Body.", "")),
            ("", "<p>Just a <span>text</span> &amp; more</p>", "", ("Just a text & more", "")),
            ("", "<p>With <b>weight</b></p>", "", ("", "With **weight**")),
            ("<b>Bold</b> summary", "", "", ("Bold summary", "")),
            ("", "  \n ", "", ("", "")),
            ("", "<p> </p>", "", ("", "")),
        ] {
            check(summary, description, body, expected);
        }
    }

    #[test]
    fn titles_lose_their_markup() {
        for (text, title) in [
            ("Lumaflex&trade; Band", "Lumaflex™ Band"),
            ("A<br>B <b>C</b>", "A B C"),
            ("  a\n b ", "a b"),
            ("x < y *z*", "x < y *z*"),
            ("*x* &amp; #y", "*x* & #y"),
        ] {
            assert_eq!(line(text), title);
        }
    }

    proptest! {
        #[test]
        fn all_words_of_a_plain_text_come_out(text in "\\PC{0,60}|[-+#*_=>~|:.)1 \n\\[\\]a`\\\\]{0,60}") {
            prop_assume!(!html::is_html(&text));
            let texts = Texts { description: Some(text.clone()), ..Texts::default() };
            let prose = arrange(&texts, |_| None, |_| {});
            let out = prose.summary.unwrap_or_else(|| markdown::text_of(&prose.body));
            prop_assert_eq!(words(&out), words(&text));
        }
    }
}
