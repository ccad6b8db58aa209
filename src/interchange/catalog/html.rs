//! HTML texts as Markdown where Markdown can say the same, and as clean HTML where it cannot.
//!
//! Whether it can is not guessed: the Markdown is rendered again, and when a word got lost or moved the HTML
//! stays.

mod clean;
mod pictures;

use std::sync::LazyLock;

use htmd::HtmlToMarkdown;
use htmd::options::{BrStyle, BulletListMarker, Options, TranslationMode};

use super::markdown;
use crate::catalog::{SILENT_ELEMENTS, text_of_html};
use clean::{TAGS, rename, sanitize};
pub use pictures::addresses as picture_addresses;

/// What became of an HTML text.
#[derive(Debug, Default, PartialEq)]
pub struct Converted {
    pub markdown: String,
    /// It contained what a catalog page must not hold: scripts, frames, links relative to another site.
    pub removed: bool,
    /// A picture of another host was replaced by a link to it: pages load nothing from elsewhere.
    pub remote_picture: bool,
    /// Markdown could not say it.
    pub kept_html: bool,
}

/// Tags that make a text HTML although nothing closes them.
const VOID: &[&str] = &["br", "hr", "img", "wbr"];

/// Whether a text is meant as HTML: it closes an element, or holds an empty one, or a character reference. "a
/// < b" and "<3" are no HTML, and neither is "&lt;Size&gt; M".
pub fn is_html(text: &str) -> bool {
    text.match_indices('<').any(|(i, _)| is_tag(&text[i + 1..]))
        || text.match_indices('&').any(|(i, _)| markdown::is_entity(&text[i..]))
}

fn is_tag(text: &str) -> bool {
    if text.starts_with("!--") {
        return true;
    }
    let (closing, text) = text.strip_prefix('/').map_or((false, text), |rest| (true, rest));
    let name: String = text.chars().take_while(char::is_ascii_alphanumeric).collect();
    let rest = &text[name.len()..];
    let ends = rest.starts_with(['>', '/', ' ', '\n', '\t']) && rest.contains('>');
    let name = name.to_ascii_lowercase();
    let known = |name: &str| {
        [TAGS, SILENT_ELEMENTS, "span font"].iter().any(|list| list.split(' ').any(|known| known == name))
    };
    ends && if closing { known(&name) } else { VOID.contains(&name.as_str()) }
}

/// `place` says which of our pictures stands for an address in the text.
pub fn to_markdown(html: &str, place: impl Fn(&str) -> Option<String>) -> Converted {
    let (clean, removed) = sanitize(html);
    let (clean, placed) = pictures::place(&rename(&clean), place);
    // Once more, because a paragraph inside a paragraph is none.
    let (clean, _) = sanitize(&clean);
    let words = squeeze(&text_of_html(&clean));
    let markdown = CONVERTER.convert(&clean).unwrap_or_default().trim().to_owned();
    let faithful = squeeze(&markdown::text_of(&markdown)) == words;
    let markdown = if faithful { markdown } else { html_block(&clean) };
    Converted {
        removed: removed || placed.lost,
        remote_picture: placed.remote,
        kept_html: markdown::keeps_html(&markdown),
        markdown,
    }
}

static CONVERTER: LazyLock<HtmlToMarkdown> = LazyLock::new(|| {
    HtmlToMarkdown::builder()
        .options(Options {
            br_style: BrStyle::Backslash,
            bullet_list_marker: BulletListMarker::Dash,
            ul_bullet_spacing: 1,
            ol_number_spacing: 1,
            translation_mode: TranslationMode::Faithful,
            ..Options::default()
        })
        .build()
});

/// HTML as a block of Markdown: one that begins with a block's tag and has no empty line, where the block
/// would end (<https://spec.commonmark.org/0.31.2/#html-blocks>).
fn html_block(html: &str) -> String {
    let lines: Vec<_> = html.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    format!("<div>\n{}\n</div>", lines.join("\n"))
}

/// Text without any white space: where Markdown and HTML break lines is not the same, and means nothing.
fn squeeze(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_counts_as_html() {
        for (text, html) in [
            ("<p>a</p>", true),
            ("a<br>b", true),
            ("a<BR />b", true),
            ("one <b>word</b>", true),
            ("Fish &amp; chips", true),
            ("5&nbsp;kg", true),
            ("<!-- x -->", true),
            ("a < b > c", false),
            ("I <3 it", false),
            ("size <M> only", false),
            ("use <b> for bold", false),
            ("AT&T; R&D", true),
            ("R&D & co.", false),
            ("</Regal>", false),
        ] {
            assert_eq!(is_html(text), html, "{text}");
        }
    }

    fn check(html: &str, markdown: &str) -> Converted {
        let converted = to_markdown(html, |path| (path == "b.png").then(|| "/images/b.png".to_owned()));
        assert_eq!(converted.markdown, markdown, "{html}");
        converted
    }

    #[test]
    fn html_becomes_markdown() {
        for (html, markdown) in [
            ("<p>One</p><p>Two <b>bold</b> and <i>it</i></p>", "One\n\nTwo **bold** and *it*"),
            ("<div>One</div><div>Two<br>three</div>", "One\n\nTwo\\\nthree"),
            ("<h1>Head</h1><ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "## Head\n\n- a\n- b\n  - c"),
            ("<ol><li>x</li><li>y</li></ol>", "1. x\n2. y"),
            ("<p style=\"color:red\" class=x onclick=\"x()\">A <span style='x'>B</span></p>", "A B"),
            ("<p>a</p>\n\n\n<p>b", "a\n\nb"),
            ("<b> a </b>b<b>c</b>d", "**a** b**c**d"),
            ("&lt;b&gt; &amp; &trade; &#8364;", "\\<b> & ™ €"),
            ("*not* _em_ [l](y) <b>b</b>", "\\*not\\* \\_em\\_ \\[l\\](y) **b**"),
            ("<p># a</p><p>1. a</p><p>- a</p>", "\\# a\n\n1\\. a\n\n\\- a"),
            ("H<sub>2</sub>O and <u>under</u>", "H<sub>2</sub>O and <u>under</u>"),
            (
                "<table><thead><tr><th>K</th><th>V</th></tr></thead><tbody><tr><td>a|b</td><td>1</td></tr></tbody></table>",
                "| K   | V |\n| --- | - |\n| a&#124;b | 1 |",
            ),
        ] {
            let converted = check(html, markdown);
            assert!(!converted.removed && !converted.kept_html, "{converted:?}");
        }
    }

    #[test]
    fn what_markdown_cannot_say_stays_html() {
        for (html, markdown) in [
            ("<dl><dt>t</dt><dd>d</dd></dl>", "<dl><dt>t</dt><dd>d</dd></dl>"),
            (
                "<table width=9><tr><td colspan=2>K</td></tr></table>",
                "<table><tbody><tr><td colspan=\"2\">K</td></tr></tbody></table>",
            ),
            ("<h2>Foo {#bar}</h2>\n\n<p>x</p>", "<div>\n<h2>Foo {#bar}</h2>\n<p>x</p>\n</div>"),
        ] {
            assert!(check(html, markdown).kept_html);
        }
    }

    #[test]
    fn what_acts_or_leads_nowhere_is_removed() {
        for (html, markdown) in [
            ("a<script>alert(1)</script>b<style>p{}</style>", "ab"),
            ("<a href='/rel'>r</a> <a href='javascript:x'>j</a>", "r j"),
            ("x<iframe src='https://v.example'></iframe>", "x"),
        ] {
            assert!(check(html, markdown).removed, "{html}");
        }
        check("<a href='https://e.example/x?a=1&b=2'>l</a>", "[l](https://e.example/x?a=1&b=2)");
    }

    #[test]
    fn pictures_are_ours_or_links() {
        let html = "<p>a <img src=\"https://x.example/a.png\" alt=\"pic\"> <img src='b.png'> <img src='c.png' alt='C'></p>";
        let converted = check(html, "a [pic](https://x.example/a.png) ![](/images/b.png) C");
        assert!(converted.remote_picture && converted.removed);
        assert_eq!(picture_addresses(html), ["https://x.example/a.png", "b.png", "c.png"]);
    }

    proptest! {
        #[test]
        fn no_word_is_lost(parts in prop::collection::vec(prop::sample::select(vec![
            "<p>", "</p>", "<b>", "</b>", "<ul><li>", "</li></ul>", "<table><tr><td>", "</td></tr></table>",
            "<br>", "<pre>", "</pre>", "<h1>", "</h1>", "<a href='https://e.example/(x)'>", "</a>",
            "<blockquote>", "</blockquote>", "<code>", "</code>", "<sub>", "</sub>", "word", "two words",
            " ", "\n", "\n\n", "*", "_", "`", "[", "](", "#", "- ", "1. ", "|", "&amp;", "&lt;p>", "~~",
            "\\", "{#a}", "<div>", "</div>", "<dl><dt>", "<dd>", "</dl>",
        ]), 0..14)) {
            let html = parts.concat();
            let converted = to_markdown(&html, |_| None);
            prop_assert_eq!(squeeze(&markdown::text_of(&converted.markdown)), squeeze(&text_of_html(&sanitize(&html).0)));
        }
    }
}
