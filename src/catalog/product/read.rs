//! A product as written, and how it becomes one as meant. Names of other files are still names here.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;

use super::overrides::{self, OverrideToml};
use super::{Availability, Prices, Product, Variant, Window, known_market, known_markets};
use crate::catalog::edition::{Editions, Field, Texts};
use crate::catalog::site::Site;
use crate::catalog::text::{AttributeToml, ProductTextToml, ProductTexts, front_matter};
use crate::catalog::value::{market_money, read_class, read_money, read_net};
use crate::catalog::written::{At, Day, Document, Origin};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};
use crate::law::TaxClass;

front_matter! {
    /// The front matter of `content/products/<slug>/index.md`: the facts, and the texts in the source language.
    #[schemars(title = "Product")]
    struct ProductToml {
        /// The article number; unique in the whole catalog.
        sku: Option<At<String>>,
        /// The price, with its currency: "14.90 EUR". Other currencies are converted from it.
        price: Option<At<String>>,
        /// Prices set by hand, by market.
        prices: IndexMap<String, At<String>>,
        /// Prices that hold for some time, before all others.
        overrides: Vec<At<OverrideToml>>,
        /// The category, by its folder: "kitchen/mugs".
        category: Option<At<String>>,
        tags: Vec<At<String>>,
        /// The class of goods the law taxes it as ("standard", "food", "books").
        tax_class: Option<At<String>>,
        /// The net quantity ("0.33 l", "6 x 0.33 l"), for unit prices.
        net: Option<At<String>>,
        /// A deposit that is paid beside the price, with its currency: "0.25 EUR".
        deposit: Option<At<String>>,
        /// Deposits by market.
        deposits: IndexMap<String, At<String>>,
        brand: Option<String>,
        /// GTIN (EAN, UPC, ISBN-13).
        gtin: Option<At<String>>,
        /// The manufacturer's own number.
        mpn: Option<String>,
        /// Picture files beside the text, or below content/ ("/images/mug.jpg").
        images: Vec<At<String>>,
        /// Descriptions of the pictures, in their order, for people who do not see them.
        image_alts: Vec<String>,
        /// What is told of it in a table: colour, material, size.
        attributes: IndexMap<String, AttributeToml>,
        /// SKUs of the products shown beside it; its neighbours in the category, if not given.
        related: Option<Vec<At<String>>>,
        /// Lighter products come first in listings (0).
        weight: i64,
        /// Shown on the home page.
        featured: bool,
        variants: Vec<VariantToml>,
        availability: AvailabilityToml,
        manufacturer: Option<Manufacturer>,
        /// Facts for other programs; Tradewind keeps them and shows them nowhere.
        extra: IndexMap<String, serde_json::Value>,
    }
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct VariantToml {
    sku: Option<At<String>>,
    /// Its price, where it differs from the product's.
    price: Option<At<String>>,
    prices: IndexMap<String, At<String>>,
    /// The class of goods the law taxes it as, where it differs from the product's.
    tax_class: Option<At<String>>,
    /// The net quantity, where it differs from the product's.
    net: Option<At<String>>,
    /// The deposit, where it differs from the product's.
    deposit: Option<At<String>>,
    deposits: IndexMap<String, At<String>>,
    /// Prices that hold for some time, before all others.
    overrides: Vec<At<OverrideToml>>,
    /// What sets it apart: { size = "48", color = "red" }.
    options: IndexMap<String, String>,
    gtin: Option<At<String>>,
    images: Vec<At<String>>,
    /// Whether it can be bought at present.
    available: Option<bool>,
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct AvailabilityToml {
    /// It is sold in these markets only.
    only: Option<Vec<At<String>>>,
    /// It is sold in all markets but these.
    except: Vec<At<String>>,
    /// The first day on which it is sold.
    from: Option<Day>,
    /// The last day on which it is sold.
    until: Option<Day>,
    /// Days that differ by market.
    markets: IndexMap<String, At<Window>>,
}

/// Who made it and who answers for it in the EU (Regulation 2023/988, article 19).
#[derive(Deserialize, JsonSchema, Default, Debug, Clone)]
#[serde(deny_unknown_fields, default)]
pub struct Manufacturer {
    pub name: Option<String>,
    pub address: Option<String>,
    pub email: Option<String>,
    /// The person responsible in the EU, for a manufacturer outside it.
    pub responsible: Option<String>,
}

/// A product whose category, pictures and relations are still names.
#[derive(Debug)]
pub struct Draft {
    pub product: Product,
    pub category: Option<At<String>>,
    pub images: Vec<At<String>>,
    pub variant_images: Vec<Vec<At<String>>>,
    pub related: Option<Vec<At<String>>>,
    pub origin: Origin,
}

pub fn source(
    document: &Document,
    key: &str,
    site: &Site,
    found: &mut Diagnostics,
) -> Option<(Draft, Texts)> {
    let before = found.errors();
    let mut toml: ProductToml = document.read(found, help);
    let whole = found.errors() == before;
    let heading = toml.take_heading();
    let own = ProductTexts {
        attributes: std::mem::take(&mut toml.attributes),
        image_alts: std::mem::take(&mut toml.image_alts),
        options: IndexMap::new(),
    };
    let texts = heading.texts(document, Some(key), &site.source_locale, own, found);
    if texts.get(Field::Title).is_none() && document.lacks(&[], "title", found) {
        let message = "the product has no title";
        let d = Diagnostic::error(Code::NoTitle, document.top(), message);
        found.push(d.hint("Give it one: title = \"Stoneware mug\""));
    }
    let Some(sku) = toml.sku.filter(|s| !s.trim().is_empty()) else {
        if document.lacks(&[], "sku", found) {
            let d = Diagnostic::error(Code::MissingKey, document.top(), "the product has no `sku`");
            found.push(d.hint("Give it an article number of its own: sku = \"MUG-1\""));
        }
        return None;
    };
    let place = document.place(sku.span).released();
    for tag in &toml.tags {
        if let Some(known) = site.tags.as_ref().filter(|known| !known.contains(&tag.value)) {
            let message = format!("`{}` is not among the tags of site.toml", tag.value);
            found.push(
                Diagnostic::error(Code::UnknownTag, document.place(tag.span), message)
                    .hint("Add it there, or use one of them.")
                    .suggestion(did_you_mean(tag, known.iter().map(String::as_str))),
            );
        }
    }
    let prices = prices(document, toml.price.as_ref(), &toml.prices, site, found);
    let deposit = self::prices(document, toml.deposit.as_ref(), &toml.deposits, site, found);
    let tax_class = toml.tax_class.and_then(|class| read_class(document, &class, found));
    let tax_class = tax_class.unwrap_or(TaxClass::Standard);
    let net = toml.net.and_then(|net| read_net(document, &net, found));
    let overrides = overrides::read(document, &toml.overrides, whole, site, found);
    let mut variant_images = Vec::new();
    let mut variants = Vec::new();
    for (n, variant) in toml.variants.into_iter().enumerate() {
        let Some(sku) = variant.sku.filter(|s| !s.trim().is_empty()) else {
            if document.lacks(&["variants", &n.to_string()], "sku", found) {
                let message = "a variant of the product has no `sku`";
                let d = Diagnostic::error(Code::MissingKey, place.clone(), message);
                found.push(d.hint("Give every [[variants]] an article number of its own."));
            }
            continue;
        };
        let own = self::prices(document, variant.price.as_ref(), &variant.prices, site, found);
        let mut scheduled = overrides::read(document, &variant.overrides, whole, site, found);
        // One with a base price of its own is not sold at the product's prices that hold for some time.
        if own.base.is_none() {
            scheduled.extend(overrides.iter().cloned());
        }
        let own_deposit = self::prices(document, variant.deposit.as_ref(), &variant.deposits, site, found);
        variant_images.push(variant.images);
        variants.push(Variant {
            sku: sku.trim().to_owned(),
            prices: prices.with(own),
            overrides: scheduled,
            tax_class: (variant.tax_class.and_then(|class| read_class(document, &class, found)))
                .unwrap_or(tax_class),
            net: variant.net.and_then(|net| read_net(document, &net, found)).or(net),
            deposit: deposit.with(own_deposit),
            options: variant.options,
            gtin: variant.gtin.and_then(|g| gtin(document, g, found)),
            image: None,
            available: variant.available.unwrap_or(true),
        });
    }
    let availability = availability(document, toml.availability, site, found);
    // A price that could not be read has been reported, and is not missing.
    let unread = found.iter().any(|d| matches!(d.code, Code::PriceWithoutCurrency | Code::UnknownCurrency));
    if prices.base.is_none() && !unread && document.lacks(&[], "price", found) {
        no_price(document, &place, &prices, &variants, &availability, site, found);
    }
    let product = Product {
        key: key.to_owned(),
        place,
        facts: document.facts(),
        sku: sku.trim().to_owned(),
        prices,
        tax_class,
        net,
        deposit,
        overrides,
        category: None,
        tags: toml.tags.into_iter().map(|t| t.value).collect(),
        brand: toml.brand,
        gtin: toml.gtin.and_then(|g| gtin(document, g, found)),
        mpn: toml.mpn,
        images: Vec::new(),
        related: None,
        weight: toml.weight,
        featured: toml.featured,
        variants,
        availability,
        editions: Editions::default(),
    };
    let draft = Draft {
        product,
        category: toml.category,
        images: toml.images,
        variant_images,
        related: toml.related,
        origin: document.origin(),
    };
    Some((draft, texts))
}

pub fn translation(document: &Document, site: &Site, found: &mut Diagnostics) -> Texts {
    let mut toml: ProductTextToml = document.read(found, |key| {
        let fact = matches!(
            key,
            "sku"
                | "price"
                | "prices"
                | "overrides"
                | "category"
                | "tags"
                | "images"
                | "variants"
                | "availability"
                | "brand"
                | "gtin"
                | "mpn"
                | "net"
                | "deposit"
                | "deposits"
                | "related"
                | "weight"
                | "featured"
                | "tax_class"
                | "manufacturer"
        );
        fact.then_some("Facts are the same in every language: they belong into index.md.")
    });
    let heading = toml.take_heading();
    let ProductTextToml { attributes, image_alts, options, .. } = toml;
    heading.texts(
        document,
        None,
        &site.source_locale,
        ProductTexts { attributes, image_alts, options },
        found,
    )
}

fn help(key: &str) -> Option<&'static str> {
    Some(match key {
        "price" | "prices" => "Write amount and currency: price = \"14.90 EUR\"",
        "sku" => "Write the article number between quotes: sku = \"MUG-1\"",
        "description" => "The text below the front matter is the description; `summary` is its short form.",
        "image" | "picture" => "Pictures are a list: images = [\"front.jpg\"]",
        "name" => "The product's name is its `title`.",
        _ => return None,
    })
}

fn prices(
    document: &Document,
    base: Option<&At<String>>,
    fixed: &IndexMap<String, At<String>>,
    site: &Site,
    found: &mut Diagnostics,
) -> Prices {
    let mut prices =
        Prices { base: base.and_then(|b| read_money(document, b, found)), fixed: IndexMap::new() };
    for (market, written) in fixed {
        if let Some(money) = market_money(document, market, written, site, found) {
            prices.fixed.insert(market.clone(), money);
        }
    }
    prices
}

/// Without a base price, every market needs one set by hand, for the product or all of its variants.
fn no_price(
    document: &Document,
    place: &Place,
    prices: &Prices,
    variants: &[Variant],
    availability: &Availability,
    site: &Site,
    found: &mut Diagnostics,
) {
    let priced = |p: &Prices, market: &str| p.base.is_some() || p.fixed.contains_key(market);
    let markets = || site.markets.iter().map(|m| m.id.as_str()).filter(|id| availability.names(id));
    let never = |v: &&Variant| markets().next().is_some() && !markets().any(|m| priced(&v.prices, m));
    if let Some(variant) = variants.iter().find(never) {
        found.push(
            Diagnostic::error(
                Code::NoPrice,
                document.top(),
                format!("the variant {} has no price", variant.sku),
            )
            .hint(
                "Give it one (price = \"14.90 EUR\"), or give the product one that holds for all variants.",
            ),
        );
        return;
    }
    let priced_here = |market: &str| match variants {
        [] => priced(prices, market),
        variants => variants.iter().all(|v| priced(&v.prices, market)),
    };
    let without: Vec<&str> = markets().filter(|m| !priced_here(m)).collect();
    if !without.is_empty() {
        let all = without.len() == markets().count();
        let message = match all {
            true => "the product has no price".to_owned(),
            false => format!("the product has no price in: {}", without.join(", ")),
        };
        found.push(
            Diagnostic::warning(Code::NoPrice, place.clone(), message)
                .hint("Write price = \"14.90 EUR\". Without one it is shown with \"price on request\"."),
        );
    }
}

fn availability(
    document: &Document,
    written: AvailabilityToml,
    site: &Site,
    found: &mut Diagnostics,
) -> Availability {
    let only = written.only.map(|ids| known_markets(document, ids, site, found));
    let except = known_markets(document, written.except, site, found);
    let markets = written
        .markets
        .into_iter()
        .filter(|(id, window)| known_market(document, id, window, site, found))
        .map(|(id, window)| (id, window.value))
        .collect();
    Availability { only, except, window: Window { from: written.from, until: written.until }, markets }
}

/// A GTIN with its check digit (GS1 General Specifications, 7.9).
fn gtin(document: &Document, written: At<String>, found: &mut Diagnostics) -> Option<String> {
    let digits: String = written.value.chars().filter(|c| !matches!(c, ' ' | '-')).collect();
    if is_gtin(&digits) {
        return Some(digits);
    }
    let message =
        format!("`{}` is not a GTIN: the number of digits or the last digit is wrong", written.value);
    found.push(
        Diagnostic::warning(Code::InvalidValue, document.place(written.span), message)
            .hint("A GTIN has 8, 12, 13 or 14 digits. It is left out of the page."),
    );
    None
}

fn is_gtin(digits: &str) -> bool {
    let numbers: Option<Vec<u32>> = digits.chars().map(|c| c.to_digit(10)).collect();
    numbers.is_some_and(|n| {
        let sum: u32 = n.iter().rev().enumerate().map(|(i, d)| if i % 2 == 0 { *d } else { 3 * d }).sum();
        matches!(n.len(), 8 | 12 | 13 | 14) && sum.is_multiple_of(10)
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn gtins_are_known_by_their_check_digit() {
        for (digits, valid) in [
            ("4006381333931", true),
            ("4006381333932", false),
            ("96385074", true),
            ("12", false),
            ("", false),
        ] {
            assert_eq!(super::is_gtin(digits), valid, "{digits}");
        }
    }
}
