//! A category: a node of the catalog's tree.

use super::CategoryId;
use super::edition::Editions;
use super::image::ImageId;
use super::text::front_matter;
use super::written::At;
use crate::diag::Place;
use crate::incremental::Digest;

front_matter! {
    /// The front matter of `content/categories/<path>/index.md`.
    #[schemars(title = "Category")]
    struct CategoryToml {
        /// A picture for the category's tile.
        image: Option<At<String>>,
        /// Whether its products need a net quantity, for unit prices; as the category above, if not given.
        unit_price: Option<bool>,
        /// Lighter categories come first (0).
        weight: i64,
    }
}

#[derive(Debug)]
pub struct Category {
    /// Its folders below content/categories: "kitchen/mugs".
    pub key: String,
    pub place: Place,
    /// Of its front matter.
    pub facts: Digest,
    pub parent: Option<CategoryId>,
    pub image: Option<ImageId>,
    /// Whether its products need a net quantity; as the category above, if not given.
    pub unit_price: Option<bool>,
    pub weight: i64,
    pub editions: Editions,
}

pub(super) mod read {
    use super::*;
    use crate::catalog::edition::{Field, Texts};
    use crate::catalog::site::Site;
    use crate::catalog::text::ProductTexts;
    use crate::catalog::written::{Document, Origin};
    use crate::diag::{Code, Diagnostic, Diagnostics};

    /// A category whose picture is still a name.
    #[derive(Debug)]
    pub struct Draft {
        pub category: Category,
        pub image: Option<At<String>>,
        pub origin: Origin,
    }

    pub fn source(document: &Document, key: &str, site: &Site, found: &mut Diagnostics) -> (Draft, Texts) {
        let mut toml: CategoryToml = document.read(found, |_| None);
        let texts = toml.take_heading().texts(
            document,
            Some(key),
            &site.source_locale,
            ProductTexts::default(),
            found,
        );
        if texts.get(Field::Title).is_none() && document.lacks(&[], "title", found) {
            let d = Diagnostic::error(Code::NoTitle, document.top(), "the category has no title");
            found.push(d.hint("Give it one: title = \"Mugs\""));
        }
        let category = Category {
            key: key.to_owned(),
            place: document.top().released(),
            facts: document.facts(),
            parent: None,
            image: None,
            unit_price: toml.unit_price,
            weight: toml.weight,
            editions: Editions::default(),
        };
        (Draft { category, image: toml.image, origin: document.origin() }, texts)
    }
}
