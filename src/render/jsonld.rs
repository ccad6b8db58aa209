//! Structured data (schema.org, after Google's rules for merchant listings, breadcrumbs and lists). Figures are plain
//! decimals of the one Offer; nothing is computed here.

use serde::Serialize;

use crate::law::Unit;
use crate::money::Money;
use crate::storefront::Beside;

const CONTEXT: &str = "https://schema.org";

#[derive(Serialize)]
pub struct Product<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    pub name: &'a str,
    pub sku: &'a str,
    pub url: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub description: &'a str,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub image: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<Named<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gtin: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mpn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<&'a str>,
    pub offers: Vec<Offer<'a>>,
}

impl<'a> Product<'a> {
    pub fn new(name: &'a str, sku: &'a str, url: &'a str) -> Self {
        Self {
            context: CONTEXT,
            kind: "Product",
            name,
            sku,
            url,
            description: "",
            image: &[],
            brand: None,
            gtin: None,
            mpn: None,
            category: None,
            offers: Vec::new(),
        }
    }
}

/// Something with a name and nothing else.
#[derive(Serialize)]
pub struct Named<'a> {
    #[serde(rename = "@type")]
    pub kind: &'static str,
    pub name: &'a str,
}

#[derive(Serialize)]
pub struct Offer<'a> {
    #[serde(rename = "@type")]
    pub kind: &'static str,
    pub url: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gtin: Option<&'a str>,
    pub price: String,
    #[serde(rename = "priceCurrency")]
    pub price_currency: &'a str,
    #[serde(rename = "priceSpecification", skip_serializing_if = "Vec::is_empty")]
    pub specifications: Vec<Specification<'a>>,
    #[serde(rename = "priceValidUntil", skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    pub availability: &'static str,
    #[serde(rename = "itemCondition")]
    pub item_condition: &'static str,
    #[serde(rename = "shippingDetails", skip_serializing_if = "Option::is_none")]
    pub shipping: Option<&'a serde_json::Value>,
    #[serde(rename = "hasMerchantReturnPolicy", skip_serializing_if = "Option::is_none")]
    pub returns: Option<&'a serde_json::Value>,
}

impl<'a> Offer<'a> {
    pub fn new(url: &'a str, offer: &'a crate::storefront::Offer) -> Self {
        Self {
            kind: "Offer",
            url,
            sku: None,
            gtin: None,
            price: offer.price.amount.to_string(),
            price_currency: offer.price.currency.code(),
            specifications: offer.beside.as_deref().map(Specification::of).unwrap_or_default(),
            valid_until: offer
                .beside
                .as_deref()
                .and_then(|beside| beside.reduction.as_ref()?.until)
                .map(|day| day.to_string()),
            availability: if offer.available {
                "https://schema.org/InStock"
            } else {
                "https://schema.org/OutOfStock"
            },
            item_condition: "https://schema.org/NewCondition",
            shipping: None,
            returns: None,
        }
    }
}

/// A price beside the price: what it was before, or what one litre costs
/// (developers.google.com/search/docs/appearance/structured-data/merchant-listing).
#[derive(Serialize)]
pub struct Specification<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "priceType", skip_serializing_if = "Option::is_none")]
    price_type: Option<&'static str>,
    price: String,
    #[serde(rename = "priceCurrency")]
    currency: &'a str,
    #[serde(rename = "referenceQuantity", skip_serializing_if = "Option::is_none")]
    of: Option<Quantity>,
}

#[derive(Serialize)]
struct Quantity {
    #[serde(rename = "@type")]
    kind: &'static str,
    value: String,
    #[serde(rename = "unitCode")]
    unit: &'static str,
}

impl<'a> Specification<'a> {
    fn of(beside: &'a Beside) -> Vec<Self> {
        let new = |money: &'a Money| Self {
            kind: "UnitPriceSpecification",
            price_type: None,
            price: money.amount.to_string(),
            currency: money.currency.code(),
            of: None,
        };
        let before = beside.reduction.as_ref().map(|reduction| Self {
            price_type: Some("https://schema.org/StrikethroughPrice"),
            ..new(&reduction.before)
        });
        let unit = beside.unit.as_ref().map(|unit| Self {
            of: Some(Quantity {
                kind: "QuantitativeValue",
                value: unit.amount.normalize().to_string(),
                unit: unit_code(unit.unit),
            }),
            ..new(&unit.price)
        });
        before.into_iter().chain(unit).collect()
    }
}

/// As the United Nations code it (UN/CEFACT Recommendation 20).
fn unit_code(unit: Unit) -> &'static str {
    match unit {
        Unit::Milligram => "MGM",
        Unit::Gram => "GRM",
        Unit::Kilogram => "KGM",
        Unit::Millilitre => "MLT",
        Unit::Centilitre => "CLT",
        Unit::Decilitre => "DLT",
        Unit::Litre => "LTR",
        Unit::Millimetre => "MMT",
        Unit::Centimetre => "CMT",
        Unit::Metre => "MTR",
        Unit::SquareCentimetre => "CMK",
        Unit::SquareMetre => "MTK",
        Unit::CubicMetre => "MTQ",
        Unit::Piece => "C62",
    }
}

/// A place of an ordered list.
#[derive(Serialize)]
pub struct ListItem<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    position: usize,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
pub struct List<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(rename = "itemListElement")]
    items: Vec<ListItem<'a>>,
}

/// The way from the home page to this one: names and addresses.
pub fn breadcrumbs<'a>(crumbs: impl Iterator<Item = (&'a str, &'a str)>) -> List<'a> {
    let item =
        |(i, (name, url))| ListItem { kind: "ListItem", position: i + 1, name, item: Some(url), url: None };
    List { context: CONTEXT, kind: "BreadcrumbList", items: crumbs.enumerate().map(item).collect() }
}

/// The products of a listing: names and addresses.
pub fn item_list<'a>(products: impl Iterator<Item = (&'a str, &'a str)>) -> List<'a> {
    let item =
        |(i, (name, url))| ListItem { kind: "ListItem", position: i + 1, name, item: None, url: Some(url) };
    List { context: CONTEXT, kind: "ItemList", items: products.enumerate().map(item).collect() }
}

/// Appends a script element. `<` is escaped, so that no text can close it.
pub fn push(data: &impl Serialize, out: &mut String) {
    // Everything serialized here is structs and strings: it cannot fail.
    let Ok(json) = serde_json::to_string(data) else { return };
    out.push_str("<script type=\"application/ld+json\">");
    let mut rest = json.as_str();
    while let Some(i) = rest.find('<') {
        out.push_str(&rest[..i]);
        out.push_str("\\u003c");
        rest = &rest[i + 1..];
    }
    out.push_str(rest);
    out.push_str("</script>\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_can_close_the_script() {
        let mut out = String::new();
        push(&Product::new("</script><script>alert(1)", "<!--", "https://a.example/"), &mut out);
        assert_eq!(out.matches("</script>").count(), 1);
        assert!(out.contains(r#""name":"\u003c/script>\u003cscript>alert(1)","sku":"\u003c!--""#), "{out}");
    }
}
