//! What pages are made of, as templates see it: tiles, cards, pictures, a product with all it has.

use tera::Value;

use super::Desk;
use crate::catalog::{AttributeValue, CategoryId, ImageId, IndexOf, PageId, ProductId};
use crate::locale::{Collator, Letters};
use crate::plan::{Plan, Subject};
use crate::render::Shelf;
use crate::render::view::{
    AttributeView, Card, LetterView, Link, PageLink, Pagination, Picture, Price, ProductView, Text, Tile,
    VariantView,
};
use crate::storefront::{Attribute, LocalProduct, LocalText};

/// Products on the home page, where none are featured.
const HOME_PRODUCTS: usize = 8;

/// What a home page shows.
pub fn home_products(plan: &Plan<'_>, market: usize) -> Vec<ProductId> {
    let catalog = plan.catalog;
    let all = &plan.listings[market].all.products;
    let mut shown: Vec<ProductId> = all.iter().copied().filter(|p| catalog.product(*p).featured).collect();
    if shown.is_empty() {
        shown.extend(all.iter().take(HOME_PRODUCTS));
    }
    // What lies in no category can be reached from here only.
    let loose = all.iter().filter(|p| catalog.product(**p).category.is_none());
    let loose: Vec<ProductId> = loose.copied().filter(|p| !shown.contains(p)).collect();
    shown.extend(loose);
    shown
}

/// A category without a picture of its own shows its first product's.
pub fn tile_image(plan: &Plan<'_>, market: usize, id: CategoryId) -> Option<ImageId> {
    plan.catalog.category(id).image.or_else(|| {
        let products = &plan.listings[market].category(id)?.products;
        products.iter().find_map(|product| plan.catalog.product(*product).images.first().copied())
    })
}

impl<'r> Desk<'r> {
    /// The categories directly below one, or the roots.
    pub(super) fn tiles(&self, parent: Option<CategoryId>) -> Vec<Tile<'r>> {
        let plan = self.renderer.plan;
        let listings = &plan.listings[self.page.market];
        let below =
            self.storefront.category_order.iter().filter(|&&id| plan.catalog.category(id).parent == parent);
        let tile = |&id: &CategoryId| {
            let page = plan.page_of(self.page.market, Subject::Category(id, 1))?;
            let listing = listings.category(id);
            let heading = self.storefront.category(id);
            let image = tile_image(plan, self.page.market, id);
            Some(Tile {
                title: heading.title.into(),
                url: &page.route.href,
                image: image.map(|image| self.small_picture(image, Text::new("", None))),
                count: listing.map_or(0, |l| l.products.len()),
            })
        };
        below.filter_map(tile).collect()
    }

    /// All products of the market under the letters of its language, where the page lists them.
    pub(super) fn index(&self, page: PageId) -> Vec<LetterView<'r>> {
        let plan = self.renderer.plan;
        if plan.catalog.page(page).index != Some(IndexOf::Products) {
            return Vec::new();
        }
        let locale = &self.storefront.market.locale;
        let entry = |id: &ProductId| {
            let title = self.storefront.product(*id)?.heading.title;
            let page = plan.page_of(self.page.market, Subject::Product(*id))?;
            Some((title, &*page.route.href))
        };
        let products = &plan.listings[self.page.market].all.products;
        let mut entries: Vec<(LocalText<'r>, &'r str)> = products.iter().filter_map(entry).collect();
        let collator = Collator::new(locale);
        entries.sort_by(|(a, _), (b, _)| collator.compare(a.text, b.text));
        let letters = Letters::new(locale);
        let groups = letters.group(entries.into_iter().map(|(title, url)| ((title, url), title.text)));
        let link = |(title, url): (LocalText<'r>, &'r str)| Link { title: title.into(), url };
        let named = groups.into_iter().zip(1..);
        let view = named.map(|((letter, entries), n)| LetterView {
            letter: letter.to_owned(),
            // No heading of a text gets such an id.
            id: format!("_letter{n}"),
            entries: entries.into_iter().map(link).collect(),
        });
        view.collect()
    }

    pub(super) fn cards(&self, products: &[ProductId], shelf: &mut Shelf) -> Vec<Value> {
        let card = |&id: &ProductId| {
            shelf.card(self.page.market, id, || Some(Value::from_serializable(&self.card(id)?)))
        };
        products.iter().filter_map(card).collect()
    }

    fn card(&self, id: ProductId) -> Option<Card<'r>> {
        let plan = self.renderer.plan;
        let local = self.storefront.product(id)?;
        let product = plan.catalog.product(id);
        let page = plan.page_of(self.page.market, Subject::Product(id))?;
        Some(Card {
            sku: &product.sku,
            title: local.heading.title.into(),
            // A list is read at a glance: what is not in the reader's language waits on the product's own page.
            summary: local.heading.summary.filter(|s| s.borrowed.is_none()).map(Text::from),
            url: &page.route.href,
            image: product
                .images
                .first()
                .map(|&i| self.small_picture(i, self.storefront.image_alt(product, 0).into())),
            price: local.offer.as_ref().map(|offer| Price::new(offer, local.from, &self.engine.words)),
            available: local.available,
        })
    }

    pub(super) fn picture(&self, id: ImageId, alt: Text<'r>) -> Picture<'r> {
        Picture::large(&self.engine.images[id.0], self.renderer.plan.catalog.image(id), alt)
    }

    fn small_picture(&self, id: ImageId, alt: Text<'r>) -> Picture<'r> {
        Picture::small(&self.engine.images[id.0], self.renderer.plan.catalog.image(id), alt)
    }

    pub(super) fn pagination(&self, id: CategoryId, number: usize, total: usize) -> Option<Pagination> {
        if total < 2 {
            return None;
        }
        let href = |n: usize| {
            let page = self.renderer.plan.page_of(self.page.market, Subject::Category(id, n))?;
            Some(page.route.href.to_string())
        };
        let link = |n: usize| Some(PageLink { number: n, url: href(n)?, current: n == number });
        Some(Pagination {
            number,
            total,
            prev: number.checked_sub(1).filter(|n| *n > 0).and_then(href),
            next: Some(number + 1).filter(|n| *n <= total).and_then(href),
            pages: (1..=total).filter_map(link).collect(),
        })
    }

    pub(super) fn product(
        &self,
        id: ProductId,
        local: &'r LocalProduct<'r>,
        title: Value,
        shelf: &mut Shelf,
    ) -> ProductView<'r> {
        let plan = self.renderer.plan;
        let product = plan.catalog.product(id);
        let images = product.images.iter().enumerate();
        let variants = product.variants.iter().zip(&local.variants);
        let chosen = local.chosen_variant();
        let related = plan.listings[self.page.market].related(plan.catalog, id);
        ProductView {
            sku: &product.sku,
            title,
            summary: local.heading.summary.map(Text::from),
            brand: product.brand.as_deref(),
            price: local.offer.as_ref().map(|offer| Price::new(offer, local.from, &self.engine.words)),
            available: local.available,
            images: images
                .map(|(n, &image)| self.picture(image, self.storefront.image_alt(product, n).into()))
                .collect(),
            attributes: self
                .storefront
                .attributes(product)
                .iter()
                .map(|a| self.attribute(a, shelf))
                .collect(),
            variants: variants
                .enumerate()
                .map(|(n, (variant, offer))| VariantView {
                    sku: &variant.sku,
                    options: self.storefront.options(product, variant).map(Text::from).collect(),
                    price: offer.as_ref().map(|offer| Price::new(offer, false, &self.engine.words)),
                    available: variant.available,
                    image: variant.image.map(|n| self.small_picture(product.images[n], Text::new("", None))),
                    picture: variant.image.map(|n| n + 1),
                    chosen: chosen == Some(n),
                })
                .collect(),
            tags: &product.tags,
            related: self.cards(&related, shelf),
        }
    }

    /// An attribute's label is a message, or else its key in words.
    fn label(&self, key: &str) -> Text<'_> {
        let site = &self.renderer.plan.catalog.site;
        let locale = &self.storefront.market.locale;
        match self.engine.words.find(&format!("attribute-{key}")) {
            Some((label, said_in)) => Text::new(label, (!said_in.same_language(locale)).then_some(said_in)),
            None => {
                let foreign = !site.source_locale.same_language(locale);
                Text::new(humanize(key), foreign.then_some(&site.source_locale))
            }
        }
    }

    fn attribute(&self, attribute: &Attribute<'r>, shelf: &mut Shelf) -> AttributeView<'r> {
        let words = &self.engine.words;
        let label = shelf
            .label(self.page.market, attribute.key, || Value::from_serializable(&self.label(attribute.key)));
        let number = || Some(words.numbers().decimal(attribute.value.number()?));
        // A number stays on the line of its unit.
        let measure = || {
            let measure = words.units().measure(&attribute.value.measure()?, words.numbers());
            Some(measure.replace(' ', "\u{a0}"))
        };
        let value = match attribute.value {
            AttributeValue::Text(text) => Text::new(text, attribute.borrowed),
            AttributeValue::Flag(yes) => Text::new(if yes { "✓" } else { "–" }, None),
            AttributeValue::Number(_) => Text::new(number().unwrap_or_default(), None),
            AttributeValue::Measure(_) => Text::new(measure().unwrap_or_default(), None),
        };
        AttributeView { label, value }
    }
}

/// "product_line" as a label: "Product line".
fn humanize(key: &str) -> String {
    let words = key.replace(['_', '-'], " ");
    let mut chars = words.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => words,
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn keys_become_labels() {
        assert_eq!(super::humanize("product_line"), "Product line");
        assert_eq!(super::humanize("glaze-type"), "Glaze type");
        assert_eq!(super::humanize(""), "");
    }
}
