//! What a translator sees beside a text: how long it may be, which names stay, its picture, and the page it stands on.

use std::collections::HashMap;

use super::{Entry, Exchange};
use crate::catalog::translation::{self, Family, Item, Translations};
use crate::catalog::{Catalog, Product};
use crate::locale::{Locale, PLURAL_CATEGORIES, Plurals};

/// Where the texts of a language can be seen.
pub struct Context<'c> {
    pub catalog: &'c Catalog,
    pub translations: &'c Translations,
    /// By the source's file, the lines that tell a translator where its page is.
    pub pages: HashMap<String, Vec<String>>,
    /// Where the site can be seen, without a slash at its end.
    pub preview: Option<&'c str>,
}

pub fn describe(exchange: &mut Exchange, context: &Context<'_>) {
    // A letter of these takes the room of two.
    let wide = ["zh", "ja", "ko", "yue"].contains(&exchange.locale.split('-').next().unwrap_or_default());
    let plurals = exchange.locale.parse().ok().map(|locale: Locale| Plurals::new(&locale));
    let items: HashMap<&str, &Item> =
        context.translations.items.iter().map(|item| (item.file.as_str(), item)).collect();
    for entry in &mut exchange.entries {
        let Some(item) = items.get(entry.file.as_str()) else { continue };
        if matches!(item.family, Family::Messages | Family::Theme) {
            entry.note += &plural_forms(&entry.source, plurals.as_ref());
            continue;
        }
        let field = entry.key.split_once('#').map_or("", |(_, field)| field).to_owned();
        entry.widest = translation::widest(&field).map(|most| if wide { most / 2 } else { most });
        let product = product(context.catalog, item);
        entry.names = names(item, product, entry);
        if !entry.names.is_empty() {
            entry.note += &format!(" Stays as it is: {}.", entry.names.join(", "));
        }
        let picture = field.strip_prefix("image_alts.").and_then(|n| {
            let id = product?.images.get(n.parse::<usize>().ok()?)?;
            let image = &context.catalog.images[id.0];
            Some(context.preview.map_or(image.path.clone(), |preview| format!("{preview}/{}", image.asset)))
        });
        if let Some(picture) = picture {
            entry.note += &format!("\nPicture: {picture}");
        }
        for line in context.pages.get(&entry.file).into_iter().flatten() {
            entry.note.push('\n');
            entry.note += line;
        }
    }
}

/// Which forms of a plural the language has: they are seldom those of the source.
fn plural_forms(message: &str, plurals: Option<&Plurals>) -> String {
    let Some(plurals) = plurals.filter(|_| message.contains("->") && message.contains("*[other]")) else {
        return String::new();
    };
    let has = plurals.categories(message.contains("ordinal"));
    let forms: Vec<&str> = PLURAL_CATEGORIES.into_iter().filter(|form| has.contains(form)).collect();
    format!(" Forms of this language: {}.", forms.join(", "))
}

fn product<'c>(catalog: &'c Catalog, item: &Item) -> Option<&'c Product> {
    if item.family != Family::Product {
        return None;
    }
    let at = catalog.products.binary_search_by(|product| product.key.as_str().cmp(&item.key)).ok()?;
    Some(&catalog.products[at])
}

/// The names that stand in the text and are nobody's to translate.
fn names(item: &Item, product: Option<&Product>, entry: &Entry) -> Vec<String> {
    let brand = product.and_then(|product| product.brand.clone());
    let names = [item.sku.clone(), brand].into_iter().flatten();
    names.filter(|name| entry.source.contains(name.as_str())).collect()
}
