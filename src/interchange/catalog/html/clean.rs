//! HTML without anything that acts, loads or styles, in the words HTML has today.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use ammonia::Builder;

use crate::catalog::SILENT_ELEMENTS;

/// What structures text; anything else is taken off around its text.
pub const TAGS: &str = "\
    a abbr b bdi bdo blockquote br caption cite code dd del dfn div dl dt em h1 h2 h3 h4 h5 h6 hr \
    i img ins kbd li mark ol p pre q rp rt ruby s samp small strike strong sub sup table tbody td tfoot th \
    thead time tr u ul var wbr address article aside center figcaption figure footer form header main \
    nav section";

/// Boxes without a meaning of their own in a product's text become paragraphs, the page's heading is not the
/// text's to give, and what HTML no longer knows gets its present name.
const RENAMED: &[(&str, &str)] = &[
    ("h1", "h2"),
    ("b", "strong"),
    ("i", "em"),
    ("s strike", "del"),
    ("div address article aside center figcaption figure footer form header main nav section", "p"),
];

/// The HTML as its parser understood it; and whether more than style was taken out.
pub fn sanitize(html: &str) -> (String, bool) {
    static SANITIZER: LazyLock<Builder<'static>> = LazyLock::new(|| {
        let mut builder = Builder::default();
        builder
            .tags(TAGS.split(' ').collect())
            .clean_content_tags(SILENT_ELEMENTS.split(' ').collect())
            .generic_attributes(HashSet::from(["lang", "dir"]))
            .tag_attributes(HashMap::from([
                ("a", HashSet::from(["href"])),
                ("img", HashSet::from(["src", "alt"])),
                ("ol", HashSet::from(["start"])),
                ("td", HashSet::from(["colspan", "rowspan"])),
                ("th", HashSet::from(["colspan", "rowspan", "scope"])),
                ("time", HashSet::from(["datetime"])),
            ]))
            .link_rel(None)
            .url_schemes(HashSet::from(["http", "https", "mailto", "tel"]))
            // A link relative to the old shop leads nowhere in the new one.
            .attribute_filter(|tag, attribute, value| {
                let lost = tag == "a" && attribute == "href" && !has_scheme(value);
                (!lost).then(|| value.into())
            });
        builder
    });
    let clean = SANITIZER.clean(html).to_string();
    let lower = html.to_ascii_lowercase();
    let silent = SILENT_ELEMENTS.split(' ').any(|tag| tag != "style" && lower.contains(&format!("<{tag}")));
    let dead_link = clean.contains("<a>");
    (clean, silent || dead_link)
}

pub fn has_scheme(address: &str) -> bool {
    ["http:", "https:", "mailto:", "tel:"]
        .iter()
        .any(|s| address.get(..s.len()).is_some_and(|a| a.eq_ignore_ascii_case(s)))
}

/// The same HTML with the tags of [`RENAMED`] replaced.
pub fn rename(html: &str) -> String {
    let mut renamed = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start + 1);
        renamed.push_str(before);
        let tag = tag.strip_prefix('/').inspect(|_| renamed.push('/')).unwrap_or(tag);
        let name = tag.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let renamed_to = RENAMED.iter().find(|(old, _)| old.split(' ').any(|old| old == &tag[..name]));
        let new = renamed_to.map_or(&tag[..name], |(_, new)| new);
        renamed.push_str(new);
        rest = &tag[name..];
    }
    renamed + rest
}
