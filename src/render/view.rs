//! What templates see: structs made for them, borrowing from the plan, with every string finished. Only these are
//! serialized for Tera, and a template can read nothing else.

use serde::Serialize;
use tera::Value;

use super::engine::{ImageLinks, Shown};
use super::words::Words;
use crate::catalog::{Image, Market};
use crate::law::Unit;
use crate::locale::Locale;
use crate::plan::{Indexing, Subject};
use crate::storefront::{LocalText, Offer, ShownReduction, UnitOffer};

/// A text with its language, where it is not the page's own.
#[derive(Debug, Clone, Serialize)]
pub struct Text<'a> {
    pub text: std::borrow::Cow<'a, str>,
    pub lang: Option<&'a str>,
    pub dir: Option<&'static str>,
}

impl<'a> Text<'a> {
    pub fn new(text: impl Into<std::borrow::Cow<'a, str>>, borrowed: Option<&'a Locale>) -> Self {
        let dir = borrowed.map(|l| l.direction().as_str());
        Self { text: text.into(), lang: borrowed.map(Locale::as_str), dir }
    }
}

impl<'a> From<LocalText<'a>> for Text<'a> {
    fn from(text: LocalText<'a>) -> Self {
        Text::new(text.text, text.borrowed)
    }
}

/// `page`.
#[derive(Serialize)]
pub struct PageView<'a> {
    pub kind: &'static str,
    pub title: &'a str,
    pub description: &'a str,
    pub lang: &'a str,
    pub dir: &'static str,
    pub url: &'a str,
    /// A [`Text`]; of a product, its title.
    pub heading: Value,
    /// A sentence made of messages, where the page has no text of its own.
    pub intro: &'a str,
    /// A [`Text`]: the language of `body`.
    pub body_lang: Value,
    /// [`Link`]s; those to other pages are made once for all that lead to them.
    pub breadcrumbs: Vec<Value>,
    /// The name of the language the main text is borrowed from.
    pub borrowed: Option<String>,
    /// The category's own picture.
    pub image: Option<Picture<'a>>,
    pub categories: Vec<Tile<'a>>,
    /// [`Card`]s, made once for all pages that show them.
    pub products: Vec<Value>,
    /// Products of the whole listing, on all its pages.
    pub count: usize,
    pub pagination: Option<Pagination>,
    /// Of a page that lists products from A to Z.
    pub index: Vec<LetterView<'a>>,
    pub product: Option<ProductView<'a>>,
}

/// A letter of an index, and what stands under it.
#[derive(Serialize)]
pub struct LetterView<'a> {
    pub letter: String,
    /// For links to it within the page.
    pub id: String,
    pub entries: Vec<Link<'a>>,
}

#[derive(Serialize)]
pub struct Link<'a> {
    pub title: Text<'a>,
    /// Empty for the page itself.
    pub url: &'a str,
}

/// A category on a page that leads to it.
#[derive(Serialize)]
pub struct Tile<'a> {
    pub title: Text<'a>,
    pub url: &'a str,
    pub image: Option<Picture<'a>>,
    pub count: usize,
}

#[derive(Serialize)]
pub struct Picture<'a> {
    /// The picture itself.
    pub url: &'a str,
    /// What to show of it: a file as wide as its place can be, and narrower ones; `srcset` is empty where there are none.
    pub src: &'a str,
    pub srcset: &'a str,
    pub thumb: &'a str,
    pub width: usize,
    pub height: usize,
    pub alt: Text<'a>,
}

impl<'a> Picture<'a> {
    pub fn large(links: &'a ImageLinks, image: &Image, alt: Text<'a>) -> Self {
        Self::new(links, &links.large, image, alt)
    }

    pub fn small(links: &'a ImageLinks, image: &Image, alt: Text<'a>) -> Self {
        Self::new(links, &links.small, image, alt)
    }

    fn new(links: &'a ImageLinks, shown: &'a Shown, image: &Image, alt: Text<'a>) -> Self {
        let Shown { src, srcset } = shown;
        Self {
            url: &links.url,
            src,
            srcset,
            thumb: &links.thumb,
            width: image.width,
            height: image.height,
            alt,
        }
    }
}

/// A product on a page that leads to it.
#[derive(Serialize)]
pub struct Card<'a> {
    pub sku: &'a str,
    pub title: Text<'a>,
    pub summary: Option<Text<'a>>,
    pub url: &'a str,
    pub image: Option<Picture<'a>>,
    pub price: Option<Price<'a>>,
    pub available: bool,
}

#[derive(Serialize)]
pub struct Price<'a> {
    pub shown: &'a str,
    /// For machines: "1234.50".
    pub amount: String,
    pub currency: &'a str,
    pub from: bool,
    /// It costs nothing.
    pub free: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reduction: Option<ReductionView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<UnitView<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deposit: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub converted: Option<ConvertedView<'a>>,
    /// The tax in it, where that is not `market.tax.rate`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<String>,
}

/// A price that a promotion has lowered.
#[derive(Serialize)]
pub struct ReductionView<'a> {
    pub label: Text<'a>,
    /// What it is compared with.
    pub before: &'a str,
    pub before_amount: String,
    /// That is the lowest price of so many days; none where it is the price without the promotion.
    pub days: Option<u16>,
    /// "20 %"; none below one hundredth.
    pub saving: Option<String>,
    /// The last day, in the long form.
    pub until: Option<String>,
}

#[derive(Serialize)]
pub struct UnitView<'a> {
    pub shown: &'a str,
    /// The price is of so many.
    pub amount: u32,
    /// Of what, as `measure` takes it: kilogram, gram, liter, milliliter, meter, square-meter, cubic-meter; or piece.
    pub unit: &'static str,
}

#[derive(Serialize)]
pub struct ConvertedView<'a> {
    /// The price it was made of.
    pub from: &'a str,
    pub date: String,
    pub source: &'a str,
}

impl<'a> Price<'a> {
    pub fn new(offer: &'a Offer, from: bool, words: &Words) -> Self {
        let beside = offer.beside.as_deref();
        Self {
            shown: &offer.shown,
            amount: offer.price.amount.to_string(),
            currency: offer.price.currency.code(),
            from,
            free: offer.price.amount.is_zero(),
            reduction: beside.and_then(|b| b.reduction.as_ref()).map(|r| ReductionView::new(r, words)),
            unit: beside.and_then(|b| b.unit.as_ref()).map(UnitView::new),
            deposit: beside.and_then(|b| b.deposit.as_deref()),
            converted: beside.and_then(|b| b.converted.as_ref()).map(|c| ConvertedView {
                from: &c.shown,
                date: words.dates().long(c.date),
                source: &c.source,
            }),
            tax: beside.and_then(|b| b.tax).map(|rate| words.numbers().percent(rate)),
        }
    }
}

impl<'a> ReductionView<'a> {
    fn new(reduction: &'a ShownReduction, words: &Words) -> Self {
        Self {
            label: Text::new(&*reduction.label, reduction.borrowed.as_ref()),
            before: &reduction.before_shown,
            before_amount: reduction.before.amount.to_string(),
            days: reduction.days,
            saving: (!reduction.saving.is_zero()).then(|| words.numbers().percent(reduction.saving)),
            until: reduction.until.map(|day| words.dates().long(day)),
        }
    }
}

impl<'a> UnitView<'a> {
    fn new(unit: &'a UnitOffer) -> Self {
        // As the CLDR names them.
        let name = match unit.unit {
            Unit::Milligram => "milligram",
            Unit::Gram => "gram",
            Unit::Kilogram => "kilogram",
            Unit::Millilitre => "milliliter",
            Unit::Centilitre => "centiliter",
            Unit::Decilitre => "deciliter",
            Unit::Litre => "liter",
            Unit::Millimetre => "millimeter",
            Unit::Centimetre => "centimeter",
            Unit::Metre => "meter",
            Unit::SquareCentimetre => "square-centimeter",
            Unit::SquareMetre => "square-meter",
            Unit::CubicMetre => "cubic-meter",
            Unit::Piece => "piece",
        };
        // 1, or 100 of the small ones.
        let amount = unit.amount.normalize().to_string().parse().unwrap_or(1);
        Self { shown: &unit.shown, amount, unit: name }
    }
}

#[derive(Serialize)]
pub struct Pagination {
    pub number: usize,
    pub total: usize,
    pub prev: Option<String>,
    pub next: Option<String>,
    pub pages: Vec<PageLink>,
}

#[derive(Serialize)]
pub struct PageLink {
    pub number: usize,
    pub url: String,
    pub current: bool,
}

#[derive(Serialize)]
pub struct ProductView<'a> {
    pub sku: &'a str,
    /// The page's heading.
    pub title: Value,
    pub summary: Option<Text<'a>>,
    pub brand: Option<&'a str>,
    pub price: Option<Price<'a>>,
    pub available: bool,
    pub images: Vec<Picture<'a>>,
    pub attributes: Vec<AttributeView<'a>>,
    pub variants: Vec<VariantView<'a>>,
    pub tags: &'a [String],
    pub related: Vec<Value>,
}

#[derive(Serialize)]
pub struct AttributeView<'a> {
    /// A [`Text`], made once for all products that have the attribute.
    pub label: Value,
    pub value: Text<'a>,
}

#[derive(Serialize)]
pub struct VariantView<'a> {
    pub sku: &'a str,
    /// What sets it apart, one text per option.
    pub options: Vec<Text<'a>>,
    pub price: Option<Price<'a>>,
    pub available: bool,
    /// Its own picture, and which of the product's that is, counted from 1.
    pub image: Option<Picture<'a>>,
    pub picture: Option<usize>,
    /// Whether it is the one whose price the product shows.
    pub chosen: bool,
}

/// One entry of `alternates`: where people find the same thing in another market, or its home page.
#[derive(Serialize)]
pub struct AlternateView<'a> {
    pub id: &'a str,
    pub lang: &'a str,
    pub dir: &'static str,
    pub language: &'a str,
    pub country: &'a str,
    pub currency: &'a str,
    pub currency_name: &'a str,
    pub url: String,
}

/// The templates and the JSON lines call kinds of pages so.
pub fn kind(subject: Subject) -> &'static str {
    match subject {
        Subject::Selector => "selector",
        Subject::Home => "home",
        Subject::Category(..) => "category",
        Subject::Product(_) => "product",
        Subject::Static(_) => "page",
        Subject::NotFound => "not_found",
    }
}

/// How the JSON lines say it.
pub fn indexing(indexing: Indexing) -> &'static str {
    match indexing {
        Indexing::Index => "index",
        Indexing::NoIndex => "noindex",
        Indexing::Canonical(_) => "canonical",
    }
}

/// `market`.
#[derive(Serialize)]
pub struct MarketView<'a> {
    pub id: &'a str,
    pub locale: &'a str,
    pub lang: &'a str,
    pub dir: &'static str,
    pub currency: &'a str,
    pub language: &'a str,
    pub country: &'a str,
    pub home_url: String,
    pub tax: TaxView,
    /// "included", "excluded": what the market says of customs duties.
    pub duties: Option<&'static str>,
    pub payments: &'a [String],
    pub delivery: Vec<String>,
    pub returns: Vec<String>,
    pub support: SupportView<'a>,
    pub legal: Vec<LegalView<'a>>,
}

#[derive(Serialize)]
pub struct TaxView {
    pub display: &'static str,
    /// "19 %", as the locale writes it: the standard rate, that of site.toml or of the law.
    pub rate: Option<String>,
}

#[derive(Serialize)]
pub struct SupportView<'a> {
    pub email: Option<&'a str>,
    pub telephone: Option<&'a str>,
    pub hours: Option<&'a str>,
}

impl<'a> SupportView<'a> {
    pub fn new(market: &'a Market) -> Self {
        let support = &market.support;
        Self {
            email: support.email.as_deref(),
            telephone: support.telephone.as_deref(),
            hours: support.hours.as_deref(),
        }
    }
}

#[derive(Serialize)]
pub struct LegalView<'a> {
    pub key: &'a str,
    pub text: &'a str,
}

/// `site`.
#[derive(Serialize)]
pub struct SiteView<'a> {
    pub name: &'a str,
    pub base_url: &'a str,
    pub home_url: String,
}

/// `nav`: the tree of categories.
#[derive(Serialize)]
pub struct NavView<'a> {
    pub title: Text<'a>,
    pub url: &'a str,
    pub children: Vec<NavView<'a>>,
}

/// `rates`: which snapshot converted prices come from.
#[derive(Serialize)]
pub struct RatesView<'a> {
    pub date: String,
    pub source: &'a str,
}
