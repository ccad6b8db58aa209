//! The pictures in an HTML text: ours, links to other hosts, or gone.

use super::clean::{has_scheme, sanitize};

/// What became of them.
#[derive(Default)]
pub struct Placed {
    /// One became a link, because pages load nothing from other hosts.
    pub remote: bool,
    /// One could not be had, and its description stands in for it.
    pub lost: bool,
}

pub fn place(html: &str, find: impl Fn(&str) -> Option<String>) -> (String, Placed) {
    let mut placed = Placed::default();
    let mut text = String::with_capacity(html.len());
    let mut at = 0;
    for tag in tags(html).filter(|tag| tag.name == "img") {
        text.push_str(&html[at..tag.start]);
        at = tag.end;
        let source = tag.attribute("src").unwrap_or_default();
        let alt = tag.attribute("alt").unwrap_or_default();
        let quoted = |s: &str| s.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        if let Some(ours) = find(&source) {
            text.push_str(&format!(r#"<img src="{}" alt="{}">"#, quoted(&ours), quoted(&alt)));
        } else if has_scheme(&source) {
            placed.remote = true;
            let words = if alt.trim().is_empty() { &source } else { &alt };
            text.push_str(&format!(r#"<a href="{}">{}</a>"#, quoted(&source), quoted(words)));
        } else {
            placed.lost = true;
            text.push_str(&quoted(&alt));
        }
    }
    text.push_str(&html[at..]);
    (text, placed)
}

/// Addresses of the pictures in an HTML text.
pub fn addresses(html: &str) -> Vec<String> {
    let (clean, _) = sanitize(html);
    tags(&clean).filter(|tag| tag.name == "img").filter_map(|tag| tag.attribute("src")).collect()
}

/// A tag of HTML that `sanitize` wrote: names in lower case, attributes between double quotes, no `<` in
/// text.
struct WrittenTag<'a> {
    start: usize,
    end: usize,
    name: &'a str,
    attributes: &'a str,
}

impl WrittenTag<'_> {
    fn attribute(&self, name: &str) -> Option<String> {
        let start = self.attributes.find(&format!(" {name}=\""))? + name.len() + 3;
        let value = self.attributes[start..].split('"').next()?;
        let plain = value.replace("&quot;", "\"").replace("&nbsp;", "\u{a0}").replace("&lt;", "<");
        Some(plain.replace("&gt;", ">").replace("&amp;", "&"))
    }
}

/// The opening tags, in order.
fn tags(html: &str) -> impl Iterator<Item = WrittenTag<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            let start = at + html[at..].find('<')?;
            let mut quoted = false;
            let end = start
                + html[start..].find(|c| {
                    quoted ^= c == '"';
                    c == '>' && !quoted
                })?
                + 1;
            at = end;
            let inside = &html[start + 1..end - 1];
            if !inside.starts_with('/') {
                let name = inside.split(' ').next().unwrap_or(inside);
                return Some(WrittenTag { start, end, name, attributes: &inside[name.len()..] });
            }
        }
    })
}
