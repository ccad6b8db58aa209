//! A product of the catalog as the files of its folder.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::attribute::{self, Keys};
use super::folder::Home;
use super::front_matter::{FrontMatter, Seo, Table};
use super::item::Texts;
use super::json::{Fields, Json, keep};
use super::languages::{Languages, Product};
use super::note::{Kind, Notes};
use super::pictures::Pictures;
use super::prose;
use super::slugs::Slugs;
use crate::locale::{Locale, slugify};
use crate::money::Currency;

/// By what a product is known: its number, its folder and its addresses.
#[derive(Debug)]
pub struct Identity {
    pub sku: String,
    /// Its folder below content/products.
    pub key: String,
    slugs: Vec<(Locale, String)>,
}

/// Gives every product a SKU and slugs of its own, in the order of the file. A product that is already in the
/// site keeps its folder, and so its address; one that stands twice in the file has no second identity.
/// `taken` are the slugs of what could stand beside a product.
pub fn identify<'c>(
    products: &[Product],
    source: &Locale,
    homes: &BTreeMap<String, Home>,
    taken: impl Iterator<Item = &'c str>,
    notes: &mut Notes,
) -> Vec<Option<Identity>> {
    let mut slugs = Slugs::default();
    for slug in taken {
        slugs.take("", "a category or page", slug);
    }
    for (sku, home) in homes {
        slugs.take("", sku, last(&home.key));
        for slug in &home.slugs {
            slugs.take("", sku, slug);
        }
    }
    let mut skus = Slugs::default();
    let mut seen: HashMap<&str, [u8; 32]> = HashMap::new();
    let mut identities = Vec::with_capacity(products.len());
    for product in products {
        let item = &product.item;
        let titled = slugify(source, &title(product, source).0);
        let sku = match item.sku.as_deref() {
            Some(sku) if seen.get(sku) == Some(&item.content) => {
                notes.say(Kind::SameLine, item.line, sku);
                identities.push(None);
                continue;
            }
            Some(sku) => {
                seen.entry(sku).or_insert(item.content);
                let own = skus.claim("", &item.line.to_string(), sku, "");
                if own != sku {
                    notes.say(Kind::SameSku, item.line, format!("{sku}, now {own}"));
                }
                own
            }
            None => {
                let wanted = if titled.is_empty() { "product" } else { &titled };
                let own = skus.claim("", &item.line.to_string(), wanted, "");
                notes.say(Kind::NoSku, item.line, own.clone());
                own
            }
        };
        let number = slugify(source, &sku);
        let key = match homes.get(&sku) {
            Some(home) => home.key.clone(),
            None => {
                let given = source_texts(product, source).and_then(|texts| texts.slug.as_deref());
                let wanted =
                    [given.map(|slug| slugify(source, slug)).unwrap_or_default(), titled, number.clone()];
                let wanted = wanted.into_iter().find(|slug| !slug.is_empty()).unwrap_or("product".into());
                let distinction = if wanted == number { "" } else { &number };
                slugs.claim("", &sku, &wanted, distinction)
            }
        };
        identities.push(Some(Identity { sku, key, slugs: Vec::new() }));
    }
    // The source's addresses hold for every language without its own, so they are all given away before any
    // other.
    for (product, identity) in products.iter().zip(&mut identities) {
        if let Some(identity) = identity {
            identity.translate(product, source, &mut slugs);
        }
    }
    identities
}

impl Identity {
    fn translate(&mut self, product: &Product, source: &Locale, slugs: &mut Slugs) {
        for (locale, texts) in product.texts.iter().filter(|(locale, _)| locale != source) {
            let Some(name) = texts.slug.as_deref().or(texts.title.as_deref()) else { continue };
            let wanted = slugify(locale, &prose::line(name));
            if wanted.is_empty() || wanted == last(&self.key) {
                continue;
            }
            let number = slugify(locale, &self.sku);
            let slug = slugs.claim("", &self.sku, &wanted, if wanted == number { "" } else { &number });
            if slug != last(&self.key) {
                self.slugs.push((locale.clone(), slug));
            }
        }
    }
}

fn last(key: &str) -> &str {
    key.rsplit('/').next().unwrap_or(key)
}

fn source_texts<'p>(product: &'p Product, source: &Locale) -> Option<&'p Texts> {
    product.texts.iter().find(|(locale, _)| locale == source).map(|(_, texts)| texts)
}

/// The title in the source language, or what stands in for it: one a reader of the language may understand,
/// any, the SKU.
fn title(product: &Product, source: &Locale) -> (String, bool) {
    let of = |texts: &Texts| texts.title.as_deref().map(prose::line).filter(|title| !title.is_empty());
    if let Some(title) = source_texts(product, source).and_then(of) {
        return (title, true);
    }
    let near = product.texts.iter().filter(|(locale, _)| locale.same_language(source));
    let other = near.chain(&product.texts).find_map(|(_, texts)| of(texts));
    let sku = || product.item.sku.clone().unwrap_or_else(|| format!("Product {}", product.item.line));
    (other.unwrap_or_else(sku), false)
}

/// What all products of an import share.
pub struct Shared<'a> {
    pub languages: &'a Languages,
    pub pictures: &'a Pictures,
    pub currency: Currency,
    /// Currencies that cannot be converted to that one.
    pub out_of_reach: BTreeSet<Currency>,
    pub keys: Keys,
}

impl Shared<'_> {
    /// The text of each file: the source's first, without a locale.
    pub fn files(
        &mut self,
        product: &Product,
        identity: &Identity,
        category: Option<String>,
        notes: &mut Notes,
    ) -> Vec<(Option<Locale>, String)> {
        let item = &product.item;
        let source = &self.languages.source;
        let mut extra = item.extra.clone();
        let (pictures, alts_kept) = self.pictures(product, &mut extra, notes);

        let mut translations = Vec::new();
        for (locale, texts) in product.texts.iter().filter(|(locale, _)| locale != source) {
            let (mut front, body, kept) = self.texts(texts, &texts.attributes, &alts_kept, item.line, notes);
            front.slug = identity.slugs.iter().find(|(l, _)| l == locale).map(|(_, slug)| slug.clone());
            if !kept.is_empty() {
                keep(
                    &mut extra,
                    "translations",
                    Json::Object(vec![(locale.to_string(), Json::Object(kept))]),
                );
            }
            let file = front.file(&body);
            if file != FrontMatter::default().file("") {
                translations.push((Some(locale.clone()), file));
            }
        }

        let nothing = Texts::default();
        let texts = source_texts(product, source).unwrap_or(&nothing);
        let attributes = overlay(&item.attributes, &texts.attributes);
        let (mut front, body, kept) = self.texts(texts, &attributes, &alts_kept, item.line, notes);
        for (key, value) in kept {
            keep(&mut extra, &key, value);
        }
        let (title, own) = title(product, source);
        if !own {
            notes.say(Kind::NoTitle, item.line, title.clone());
        }
        front.title = Some(title);
        front.sku = Some(identity.sku.clone());
        if let Some(sku) = item.sku.as_ref().filter(|sku| **sku != identity.sku) {
            keep(&mut extra, "sku", Json::String(sku.clone()));
        }
        match item.price {
            Some(price) if self.out_of_reach.contains(&price.in_currency(self.currency).currency) => {
                let price = price.in_currency(self.currency).to_string();
                notes.say(Kind::PriceOutOfReach, item.line, price.clone());
                keep(&mut extra, "price", Json::String(price));
            }
            Some(price) => {
                if price.currency.is_none() {
                    notes.say(Kind::CurrencyAssumed, item.line, self.currency.code());
                }
                front.price = Some(price.in_currency(self.currency).to_string());
            }
            // It was noted already that the price cannot be read.
            None if item.extra.iter().any(|(key, _)| key == "price") => {}
            None => notes.say(Kind::NoPrice, item.line, identity.sku.clone()),
        }
        front.category = category;
        for tag in item.tags.iter().map(|tag| prose::line(tag)) {
            if !tag.is_empty() && !front.tags.contains(&tag) {
                front.tags.push(tag);
            }
        }
        front.images = pictures;
        [&mut front.brand, &mut front.gtin, &mut front.mpn]
            .into_iter()
            .zip([&item.brand, &item.gtin, &item.mpn])
            .for_each(|(place, fact)| {
                *place = fact.as_deref().map(prose::line).filter(|line| !line.is_empty())
            });
        front.extra = Table(extra);
        let mut files = vec![(None, front.file(&body))];
        files.append(&mut translations);
        files
    }

    /// The product's pictures, and which of them those are in its list. The others are kept by their paths.
    fn pictures(
        &self,
        product: &Product,
        extra: &mut Fields,
        notes: &mut Notes,
    ) -> (Vec<String>, Vec<usize>) {
        let (mut places, mut indexes, mut lost) = (Vec::new(), Vec::new(), Vec::new());
        for (i, path) in product.item.images.iter().enumerate() {
            match self.pictures.place(path) {
                Ok(place) if places.iter().any(|p| p == place) => {}
                Ok(place) => {
                    places.push(place.to_owned());
                    indexes.push(i);
                }
                Err(why) => {
                    notes.say(why, product.item.line, path.clone());
                    lost.push(Json::String(path.clone()));
                }
            }
        }
        if !lost.is_empty() {
            keep(extra, "images", Json::List(lost));
        }
        (places, indexes)
    }

    /// The texts of one language as front matter and body, and what has no place in either.
    fn texts(
        &mut self,
        texts: &Texts,
        attributes: &[(String, Json)],
        pictures: &[usize],
        line: usize,
        notes: &mut Notes,
    ) -> (FrontMatter, String, Fields) {
        let place = |path: &str| self.pictures.place(path).ok().map(str::to_owned);
        let prose = prose::arrange(texts, place, |kind| notes.say(kind, line, ""));
        let mut kept = prose.extra;
        let (shown, structures) = attribute::arrange(attributes, &mut self.keys);
        if !structures.is_empty() {
            keep(&mut kept, "attributes", Json::Object(structures));
        }
        let one_line =
            |text: &Option<String>| text.as_deref().map(prose::line).filter(|text| !text.is_empty());
        let alt = |i: &usize| texts.image_alts.get(*i).map(|alt| prose::line(alt)).unwrap_or_default();
        let mut image_alts: Vec<_> = pictures.iter().map(alt).collect();
        if image_alts.iter().all(String::is_empty) {
            image_alts.clear();
        }
        let front = FrontMatter {
            title: one_line(&texts.title),
            summary: prose.summary,
            image_alts,
            seo: Seo { title: one_line(&texts.seo_title), description: one_line(&texts.seo_description) },
            attributes: Table(shown),
            ..FrontMatter::default()
        };
        (front, prose.body, kept)
    }
}

/// The product's attributes, with the source language's own values in place of theirs.
fn overlay(attributes: &[(String, Json)], texts: &[(String, Json)]) -> Fields {
    let mut all = attributes.to_vec();
    for (name, value) in texts {
        match all.iter_mut().find(|(other, _)| other == name) {
            Some((_, there)) => *there = value.clone(),
            None => all.push((name.clone(), value.clone())),
        }
    }
    all
}
