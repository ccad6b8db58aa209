//! Which products a market's categories list, and in what order.

use crate::catalog::{Catalog, CategoryId, ProductId};
use crate::plan::omitted;
use crate::storefront::Storefront;

/// The listings of one market.
pub struct Listings {
    categories: Vec<Option<Listing>>,
    /// Everything the market shows.
    pub all: Listing,
    shown: Vec<bool>,
    /// By product: its place in the listing of its own category.
    places: Vec<usize>,
}

/// Products in order, page by page.
#[derive(Debug, Clone)]
pub struct Listing {
    pub products: Vec<ProductId>,
    per_page: usize,
}

/// Products shown beside a product, where it names none itself.
const RELATED: usize = 4;

impl Listings {
    pub fn new(catalog: &Catalog, storefront: &Storefront<'_>) -> Self {
        let per_page = catalog.site.per_page;
        let mut lists: Vec<Vec<ProductId>> = vec![Vec::new(); catalog.categories.len()];
        let lineages: Vec<Vec<CategoryId>> =
            (0..catalog.categories.len()).map(|c| catalog.lineage(CategoryId(c))).collect();
        let mut shown = vec![false; catalog.products.len()];
        let mut places = vec![0; catalog.products.len()];
        let mut all = Vec::with_capacity(storefront.order.len());
        for &id in &storefront.order {
            let Some(product) = storefront.product(id) else { continue };
            if omitted(storefront.market, &product.heading) {
                continue;
            }
            shown[id.0] = true;
            all.push(id);
            if let Some(category) = catalog.product(id).category {
                places[id.0] = lists[category.0].len();
                for ancestor in &lineages[category.0] {
                    lists[ancestor.0].push(id);
                }
            }
        }
        let categories = lists.into_iter().enumerate().map(|(c, products)| {
            // An empty category is worth a page if it has something to say.
            let says = storefront.category(CategoryId(c)).body.is_some();
            (!products.is_empty() || says).then_some(Listing { products, per_page })
        });
        Self { categories: categories.collect(), all: Listing { products: all, per_page }, shown, places }
    }

    /// `None`: the market has nothing in this category.
    pub fn category(&self, id: CategoryId) -> Option<&Listing> {
        self.categories[id.0].as_ref()
    }

    pub fn shows(&self, id: ProductId) -> bool {
        self.shown[id.0]
    }

    /// A product's place in the listing of its own category.
    pub fn place(&self, id: ProductId) -> usize {
        self.places[id.0]
    }

    /// The products shown beside a product: those it names, or the ones that follow it in its category.
    pub fn related(&self, catalog: &Catalog, id: ProductId) -> Vec<ProductId> {
        let product = catalog.product(id);
        if let Some(related) = &product.related {
            return related.iter().copied().filter(|&r| r != id && self.shows(r)).collect();
        }
        let list = product.category.and_then(|c| self.category(c)).unwrap_or(&self.all).products.as_slice();
        let start = if product.category.is_some() {
            self.places[id.0]
        } else {
            list.iter().position(|&p| p == id).unwrap_or(0)
        };
        let others = (1..list.len()).map(|step| list[(start + step) % list.len()]);
        others.filter(|&other| other != id).take(RELATED).collect()
    }
}

impl Listing {
    pub fn page_count(&self) -> usize {
        self.products.len().div_ceil(self.per_page).max(1)
    }

    /// The products of the n-th page, from 1.
    pub fn page(&self, number: usize) -> &[ProductId] {
        self.products.chunks(self.per_page).nth(number - 1).unwrap_or(&[])
    }
}
