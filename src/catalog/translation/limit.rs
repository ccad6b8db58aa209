//! How much room a text has where it is shown.

/// The width of a field in columns of a terminal: what search engines and listings show of it. A letter takes one, a letter of
/// Chinese, Japanese or Korean two. None where it may be as long as it likes.
///
/// Google cuts titles at about 600 pixels and descriptions at about 960: in Latin letters some 60 and 155
/// (developers.google.com/search/docs/appearance/title-link, …/snippet, which name no number).
pub fn widest(field: &str) -> Option<usize> {
    Some(match super::kind_of(field) {
        "title" => 120,
        "slug" => 80,
        "seo.title" => 65,
        "seo.description" => 165,
        "summary" => 320,
        "options" => 60,
        "image_alts" => 250,
        _ => return None,
    })
}
