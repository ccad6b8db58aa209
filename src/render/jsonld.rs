//! Structured data (schema.org, after Google's rules for merchant listings, breadcrumbs and lists). Figures are plain
//! decimals of the one Offer; nothing is computed here.

use serde::Serialize;

use super::json::{self, Object, list};
use crate::law::Unit;
use crate::money::Money;
use crate::storefront::Beside;

const CONTEXT: &str = "https://schema.org";

pub struct Product<'a> {
    pub name: &'a str,
    pub sku: &'a str,
    pub url: &'a str,
    pub description: &'a str,
    pub images: &'a [String],
    pub brand: Option<&'a str>,
    pub gtin: Option<&'a str>,
    pub mpn: Option<&'a str>,
    pub category: Option<&'a str>,
    pub offers: Vec<Offer<'a>>,
    /// Of all offers, as JSON.
    pub shipping: Option<&'a str>,
    pub returns: Option<&'a str>,
}

pub struct Offer<'a> {
    /// Where a product has several.
    pub sku: Option<&'a str>,
    pub gtin: Option<&'a str>,
    pub offer: &'a crate::storefront::Offer,
}

/// Appends a product.
pub fn product(product: &Product<'_>, out: &mut String) {
    script(out, |out| {
        let mut data = thing("Product", out);
        data.text("name", product.name).text("sku", product.sku).text("url", product.url);
        data.some_text("description", Some(product.description).filter(|text| !text.is_empty()));
        if !product.images.is_empty() {
            list(product.images, data.member("image"), |image, out| json::text(image, out));
        }
        if let Some(name) = product.brand {
            let mut brand = Object::begin(data.member("brand"));
            brand.text("@type", "Brand").text("name", name);
            brand.end();
        }
        data.some_text("gtin", product.gtin).some_text("mpn", product.mpn);
        data.some_text("category", product.category);
        list(&product.offers, data.member("offers"), |offer, out| offer_of(product, offer, out));
        data.end();
    });
}

fn offer_of(product: &Product<'_>, Offer { sku, gtin, offer }: &Offer<'_>, out: &mut String) {
    let mut data = Object::begin(out);
    data.text("@type", "Offer").text("url", product.url).some_text("sku", *sku).some_text("gtin", *gtin);
    data.text("price", &offer.price.amount.to_string()).text("priceCurrency", offer.price.currency.code());
    if let Some(beside) = &offer.beside {
        specifications(beside, &mut data);
    }
    let in_stock =
        if offer.available { "https://schema.org/InStock" } else { "https://schema.org/OutOfStock" };
    data.text("availability", in_stock).text("itemCondition", "https://schema.org/NewCondition");
    for (name, conditions) in
        [("shippingDetails", product.shipping), ("hasMerchantReturnPolicy", product.returns)]
    {
        if let Some(conditions) = conditions {
            data.json(name, conditions);
        }
    }
    data.end();
}

/// Prices beside the price: what it was before, and what one litre costs
/// (developers.google.com/search/docs/appearance/structured-data/merchant-listing).
fn specifications(beside: &Beside, data: &mut Object<'_>) {
    let Beside { reduction, unit, .. } = beside;
    if let Some(until) = reduction.as_ref().and_then(|reduction| reduction.until) {
        data.text("priceValidUntil", &until.to_string());
    }
    let before = reduction.as_ref().map(|reduction| (&reduction.before, None));
    let unit = unit.as_ref().map(|unit| (&unit.price, Some((unit.amount.normalize(), unit.unit))));
    if before.is_none() && unit.is_none() {
        return;
    }
    list(before.into_iter().chain(unit), data.member("priceSpecification"), |(price, of), out| {
        let Money { amount, currency } = price;
        let mut data = Object::begin(out);
        data.text("@type", "UnitPriceSpecification");
        data.text("price", &amount.to_string()).text("priceCurrency", currency.code());
        match of {
            None => {
                data.text("priceType", "https://schema.org/StrikethroughPrice");
            }
            Some((amount, unit)) => {
                let mut quantity = Object::begin(data.member("referenceQuantity"));
                quantity.text("@type", "QuantitativeValue").text("value", &amount.to_string());
                quantity.text("unitCode", unit_code(unit));
                quantity.end();
            }
        }
        data.end();
    });
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

/// Appends the way from the home page to this one: names and addresses.
pub fn breadcrumbs<'a>(crumbs: impl Iterator<Item = (&'a str, &'a str)>, out: &mut String) {
    items("BreadcrumbList", "item", crumbs, out);
}

/// Appends the products of a listing: names and addresses.
pub fn item_list<'a>(products: impl Iterator<Item = (&'a str, &'a str)>, out: &mut String) {
    items("ItemList", "url", products, out);
}

/// An ordered list.
fn items<'a>(kind: &str, address: &str, items: impl Iterator<Item = (&'a str, &'a str)>, out: &mut String) {
    script(out, |out| {
        let mut data = thing(kind, out);
        list(items.zip(1..), data.member("itemListElement"), |((name, url), position), out| {
            let mut item = Object::begin(out);
            item.text("@type", "ListItem").json("position", &position.to_string());
            item.text("name", name).text(address, url);
            item.end();
        });
        data.end();
    });
}

fn thing<'o>(kind: &str, out: &'o mut String) -> Object<'o> {
    let mut thing = Object::begin(out);
    thing.text("@context", CONTEXT).text("@type", kind);
    thing
}

/// Appends data that few pages have.
pub fn push(data: &impl Serialize, out: &mut String) {
    script(out, |out| out.push_str(&inside_script(data)));
}

/// Data as JSON without `<`, so that no text can end the element it stands in.
pub fn inside_script(data: &impl Serialize) -> String {
    // Everything serialized here is structs and strings: it cannot fail.
    serde_json::to_string(data).unwrap_or_default().replace('<', "\\u003c")
}

fn script(out: &mut String, write: impl FnOnce(&mut String)) {
    out.push_str("<script type=\"application/ld+json\">");
    write(out);
    out.push_str("</script>\n");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storefront::{ShownReduction, UnitOffer};

    #[test]
    fn prices_beside_the_price_are_told() {
        let money = |text: &str| text.parse::<Money>().unwrap();
        let beside = Beside {
            reduction: Some(ShownReduction {
                label: "Sale".into(),
                borrowed: None,
                before: money("12.90 EUR"),
                before_shown: "12,90 €".into(),
                days: Some(30),
                saving: "0.07".parse().unwrap(),
                until: Some("2026-11-08".parse().unwrap()),
            }),
            unit: Some(UnitOffer {
                price: money("36.12 EUR"),
                shown: "36,12 €".into(),
                amount: "1".parse().unwrap(),
                unit: Unit::Litre,
            }),
            ..Beside::default()
        };
        let mut out = String::new();
        let mut data = Object::begin(&mut out);
        specifications(&beside, &mut data);
        data.end();
        let told: serde_json::Value = serde_json::from_str(&out).unwrap();
        assert_eq!(
            told,
            serde_json::json!({
                "priceValidUntil": "2026-11-08",
                "priceSpecification": [
                    {
                        "@type": "UnitPriceSpecification", "price": "12.90", "priceCurrency": "EUR",
                        "priceType": "https://schema.org/StrikethroughPrice"
                    },
                    {
                        "@type": "UnitPriceSpecification", "price": "36.12", "priceCurrency": "EUR",
                        "referenceQuantity": { "@type": "QuantitativeValue", "value": "1", "unitCode": "LTR" }
                    }
                ]
            })
        );
    }

    #[test]
    fn no_text_can_close_the_script() {
        let name = "</script><script>alert(1)";
        let (mut by_hand, mut by_serde) = (String::new(), String::new());
        item_list([(name, "https://a.example/<")].into_iter(), &mut by_hand);
        push(&serde_json::json!({ "name": name }), &mut by_serde);
        for out in [by_hand, by_serde] {
            assert_eq!(out.matches("</script>").count(), 1);
            assert!(out.contains(r#""name":"\u003c/script>\u003cscript>alert(1)""#), "{out}");
        }
    }
}
