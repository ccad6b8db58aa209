//! From texts as written to a catalog as meant. After this stage nobody checks again.
//!
//! Reading goes file by file ([`Part::read`], which the pipeline does in parallel); what spans files is checked by
//! [`validate()`]. A product, category or page that is broken is left out and reported; everything else stays.

mod audit;
mod category;
mod edition;
mod excerpt;
mod glossary;
mod html;
mod image;
mod layout;
mod market;
mod messages;
mod page;
mod part;
mod product;
mod promotion;
mod pseudo;
mod schema;
mod site;
mod tax;
mod text;
pub mod translation;
mod validate;
mod value;
mod written;

pub use audit::{AuditRules, Level, RULES};
pub use category::Category;
pub use edition::{AttributeValue, Body, Editions, Field, Memory, Texts};
pub use excerpt::{DESCRIPTION, MARKDOWN, columns_of, shorten};
pub use glossary::{Forbidden, Glossary, Term};
pub use html::{Piece, Pieces, SILENT_ELEMENTS, tag_name, text_of_html};
pub use image::{Image, ImageId, Rendition, asset_path, is_image};
pub use layout::Kind;
pub use market::{
    BaseUrl, Duties, Fallback, Market, MinCoverage, OnStale, Otherwise, Overrides, PriceRules, PriorPrice,
    Repricing, ReturnFees, Slugs,
};
pub use messages::{
    Argument, Arguments, Expression, Form, Inline, Key, Language, Message, MessageChain, MessageFile,
    Messages, Name, Voice, not_fluent, too_deep,
};
pub use page::{IndexOf, StaticPage};
pub use part::{Part, Reading};
pub use product::{Override, Prices, Product, Variant};
pub use promotion::{By, Promotion, PromotionRounding, Reduction};
pub use pseudo::add_pseudo_markets;
pub use schema::{SCHEMAS, schema};
pub use site::{Entered, Organization, Site, Urls, is_layer};
pub use tax::{NoTax, Stated, TaxBasis, TaxRate, TaxRates};
pub use text::State;
pub use validate::{resolve, validate};
pub use value::is_url_word;
pub use written::{At, Document};

pub use crate::law::{NetQuantity, TaxClass, TaxDisplay};

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::money::Currency;

/// Index of a category.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CategoryId(pub usize);

/// Index of a product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(pub usize);

/// Index of a static page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PageId(pub usize);

/// Everything that is sold and said, checked.
pub struct Catalog {
    pub site: Site,
    pub categories: Vec<Category>,
    pub products: Vec<Product>,
    pub pages: Vec<StaticPage>,
    /// By id.
    pub promotions: Vec<Promotion>,
    pub images: Vec<Image>,
    pub glossary: Glossary,
    /// Shared with the functions of every market's templates.
    pub messages: Arc<Messages>,
    pub logo: Option<ImageId>,
}

impl Catalog {
    /// The currencies that prices are converted from or to.
    pub fn currencies(&self) -> BTreeSet<Currency> {
        let variants = self.products.iter().flat_map(|product| &product.variants).map(|v| &v.prices);
        let prices = self.products.iter().map(|product| &product.prices).chain(variants);
        let bases = prices.filter_map(|prices| Some(prices.base?.currency));
        bases.chain(self.site.markets.iter().map(|market| market.currency)).collect()
    }

    pub fn category(&self, id: CategoryId) -> &Category {
        &self.categories[id.0]
    }

    pub fn product(&self, id: ProductId) -> &Product {
        &self.products[id.0]
    }

    pub fn page(&self, id: PageId) -> &StaticPage {
        &self.pages[id.0]
    }

    pub fn image(&self, id: ImageId) -> &Image {
        &self.images[id.0]
    }

    /// The category and its ancestors, the root first.
    pub fn lineage(&self, id: CategoryId) -> Vec<CategoryId> {
        let mut line = vec![id];
        while let Some(parent) = self.category(line[line.len() - 1]).parent {
            line.push(parent);
        }
        line.reverse();
        line
    }
}
