//! Which page shows a subject in a market: plain tables, for every card of every page asks.

use super::{Page, PageIx, Subject};
use crate::catalog::Catalog;

/// Pages by market and subject.
pub(super) struct Lookup {
    markets: usize,
    homes: Vec<Option<u32>>,
    /// Products, categories (page 1) and static pages, each market by market.
    products: Vec<Option<u32>>,
    categories: Vec<Option<u32>>,
    statics: Vec<Option<u32>>,
}

impl Lookup {
    pub fn new(catalog: &Catalog, markets: usize, pages: &[Page]) -> Self {
        let table = |subjects: usize| vec![None; subjects * markets];
        let mut lookup = Self {
            markets,
            homes: table(1),
            products: table(catalog.products.len()),
            categories: table(catalog.categories.len()),
            statics: table(catalog.pages.len()),
        };
        for (i, page) in pages.iter().enumerate() {
            let slot = match page.subject {
                Subject::Home => &mut lookup.homes[page.market],
                Subject::Product(id) => &mut lookup.products[id.0 * markets + page.market],
                Subject::Category(id, 1) => &mut lookup.categories[id.0 * markets + page.market],
                Subject::Static(id) => &mut lookup.statics[id.0 * markets + page.market],
                Subject::Category(..) | Subject::Selector | Subject::NotFound => continue,
            };
            *slot = u32::try_from(i).ok();
        }
        lookup
    }

    pub fn get(&self, market: usize, subject: Subject) -> Option<PageIx> {
        let at = |table: &[Option<u32>], id: usize| table[id * self.markets + market].map(|i| i as PageIx);
        match subject {
            Subject::Home => at(&self.homes, 0),
            Subject::Product(id) => at(&self.products, id.0),
            Subject::Static(id) => at(&self.statics, id.0),
            // The pages of a listing follow each other.
            Subject::Category(id, number) => at(&self.categories, id.0).map(|first| first + number - 1),
            Subject::Selector | Subject::NotFound => None,
        }
    }
}
