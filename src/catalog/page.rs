//! A page that is no product and no category: shipping, returns, imprint.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::edition::Editions;
use super::product::Availability;
use super::text::front_matter;
use super::written::At;
use crate::diag::Place;
use crate::incremental::Digest;

front_matter! {
    /// The front matter of `content/pages/<slug>/index.md`.
    #[schemars(title = "Page")]
    struct PageToml {
        /// It is linked from the foot of every page.
        footer: bool,
        /// Lighter pages come first (0).
        weight: i64,
        /// What it lists below its text, from A to Z in the market's language.
        index: Option<IndexOf>,
        /// The markets that have it; all, if not given.
        markets: Option<Vec<At<String>>>,
        /// Facts for other programs; Tradewind keeps them and shows them nowhere.
        extra: IndexMap<String, serde_json::Value>,
    }
}

/// What a page lists under letters.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum IndexOf {
    /// All products that the market shows.
    Products,
}

#[derive(Debug)]
pub struct StaticPage {
    /// Its folder below content/pages.
    pub key: String,
    pub place: Place,
    /// Of its front matter.
    pub facts: Digest,
    pub footer: bool,
    pub weight: i64,
    pub index: Option<IndexOf>,
    pub availability: Availability,
    pub editions: Editions,
}

pub(super) mod read {
    use super::*;
    use crate::catalog::edition::{Field, Texts};
    use crate::catalog::site::Site;
    use crate::catalog::text::ProductTexts;
    use crate::catalog::written::Document;
    use crate::diag::{Code, Diagnostic, Diagnostics};

    pub fn source(
        document: &Document,
        key: &str,
        site: &Site,
        found: &mut Diagnostics,
    ) -> (StaticPage, Texts) {
        let mut toml: PageToml = document.read(found, |_| None);
        let texts = toml.take_heading().texts(
            document,
            Some(key),
            &site.source_locale,
            ProductTexts::default(),
            found,
        );
        if texts.get(Field::Title).is_none() && document.lacks(&[], "title", found) {
            let d = Diagnostic::error(Code::NoTitle, document.top(), "the page has no title");
            found.push(d.hint("Give it one: title = \"Shipping\""));
        }
        let page = StaticPage {
            key: key.to_owned(),
            place: document.top().released(),
            facts: document.facts(),
            footer: toml.footer,
            weight: toml.weight,
            index: toml.index,
            availability: Availability::only(document, toml.markets, site, found),
            editions: Editions::default(),
        };
        (page, texts)
    }
}
