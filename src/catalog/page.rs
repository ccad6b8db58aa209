//! A page that is no product and no category: shipping, returns, imprint.

use indexmap::IndexMap;

use super::product::Availability;
use super::text::{Editions, front_matter};
use super::written::At;
use crate::diag::Place;

front_matter! {
    /// The front matter of `content/pages/<slug>/index.md`.
    #[schemars(title = "Page")]
    struct PageToml {
        /// It is linked from the foot of every page.
        footer: bool,
        /// Lighter pages come first (0).
        weight: i64,
        /// The markets that have it; all, if not given.
        markets: Option<Vec<At<String>>>,
        /// Facts for other programs; Tradewind keeps them and shows them nowhere.
        extra: IndexMap<String, serde_json::Value>,
    }
}

#[derive(Debug)]
pub struct StaticPage {
    /// Its folder below content/pages.
    pub key: String,
    pub place: Place,
    pub footer: bool,
    pub weight: i64,
    pub availability: Availability,
    pub editions: Editions,
}

pub(super) mod read {
    use super::*;
    use crate::catalog::site::Site;
    use crate::catalog::text::Texts;
    use crate::catalog::written::Document;
    use crate::diag::{Code, Diagnostic, Diagnostics};

    pub fn source(
        document: &Document,
        key: &str,
        site: &Site,
        found: &mut Diagnostics,
    ) -> (StaticPage, Texts) {
        let mut toml: PageToml = document.read(found, |_| None);
        let texts = toml.take_heading().texts(document, Some(key), &site.source_locale, found);
        if texts.title.is_none() {
            let d = Diagnostic::error(Code::NoTitle, document.top(), "the page has no title");
            found.push(d.hint("Give it one: title = \"Shipping\""));
        }
        let page = StaticPage {
            key: key.to_owned(),
            place: document.top(),
            footer: toml.footer,
            weight: toml.weight,
            availability: Availability::only(document, toml.markets, site, found),
            editions: Editions::default(),
        };
        (page, texts)
    }
}
