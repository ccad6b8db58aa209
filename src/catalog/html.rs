//! The words of an HTML text, for wherever its form has no place.

use std::collections::HashSet;
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

#[cfg(test)]
mod tests {
    use super::text_of_html;

    #[test]
    fn words_stay_words() {
        assert_eq!(
            text_of_html("<td>a</td><td>&lt;b&gt; H<sub>2</sub>O</td><script>x</script>"),
            "a <b> H2O "
        );
    }
}
