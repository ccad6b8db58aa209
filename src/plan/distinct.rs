//! Titles and descriptions that two pages of a market share. Search engines show one result of several that look the
//! same, so such pages say what sets them apart: a product its SKU, a category where it lies.

use std::collections::{BTreeMap, HashSet};

use rustc_hash::{FxBuildHasher, FxHashMap};

use super::{Indexing, Page, PageIx, Subject};
use crate::catalog::{Catalog, CategoryId};
use crate::incremental::Digest;
use crate::storefront::{LocalHeading, Storefront};

pub(super) fn mark(catalog: &Catalog, storefronts: &[Storefront<'_>], pages: &mut [Page]) {
    let mut titles: FxHashMap<(usize, &str), PageIx> =
        FxHashMap::with_capacity_and_hasher(pages.len(), FxBuildHasher);
    let mut descriptions: FxHashMap<(usize, Digest), PageIx> =
        FxHashMap::with_capacity_and_hasher(pages.len(), FxBuildHasher);
    // By the first of them.
    let mut same_titles: BTreeMap<PageIx, Vec<PageIx>> = BTreeMap::new();
    let mut same_descriptions = Vec::new();
    for (i, page) in pages.iter().enumerate() {
        let Some(heading) = heading(storefronts, page.market, page.subject) else { continue };
        // Pages of one listing differ by their number; the first stands for all.
        if matches!(page.subject, Subject::Category(_, n) if n > 1) || page.indexing != Indexing::Index {
            continue;
        }
        let title = (page.market, heading.seo_title.unwrap_or(heading.title.text));
        let first = *titles.entry(title).or_insert(i);
        if first != i {
            same_titles.entry(first).or_insert_with(|| vec![first]).push(i);
        }
        if let Some(text) = heading.description {
            let description = (page.market, Digest::of(text.as_bytes()));
            let first = *descriptions.entry(description).or_insert(i);
            if first != i {
                same_descriptions.extend([first, i]);
            }
        }
    }
    for i in same_descriptions {
        pages[i].same_description = true;
    }
    for group in same_titles.into_values() {
        for (i, distinction) in group.iter().zip(distinctions(catalog, storefronts, pages, &group)) {
            pages[*i].distinction = Some(distinction.into());
        }
    }
    number_alike(pages);
}

/// What tells pages of one title apart.
fn distinctions(
    catalog: &Catalog,
    storefronts: &[Storefront<'_>],
    pages: &[Page],
    group: &[PageIx],
) -> Vec<String> {
    // A category is told by the one it lies in, or by its whole way up, or at last by its folder.
    let ways: [&dyn Fn(usize, CategoryId) -> String; 3] = [
        &|market, id| above(catalog, &storefronts[market], id, 1),
        &|market, id| above(catalog, &storefronts[market], id, usize::MAX),
        &|_, id| catalog.category(id).key.clone(),
    ];
    let told = |way: &dyn Fn(usize, CategoryId) -> String| -> Vec<String> {
        let tell = |page: &Page| match page.subject {
            Subject::Product(id) => catalog.product(id).sku.clone(),
            Subject::Category(id, _) => way(page.market, id),
            Subject::Static(id) => catalog.page(id).key.clone(),
            Subject::Selector | Subject::Home | Subject::NotFound => String::new(),
        };
        group.iter().map(|&i| tell(&pages[i])).collect()
    };
    let mut ways = ways.into_iter().map(told);
    let distinct = |told: &Vec<String>| told.iter().collect::<HashSet<_>>().len() == told.len();
    ways.find(distinct).unwrap_or_else(|| told(&|_, id| catalog.category(id).key.clone()))
}

/// The titles above a category, the nearest first; its folder's name where nothing is above it.
fn above(catalog: &Catalog, storefront: &Storefront<'_>, id: CategoryId, levels: usize) -> String {
    let lineage = catalog.lineage(id);
    let titles = lineage.iter().rev().skip(1).take(levels).map(|id| storefront.category(*id).title.text);
    let titles = titles.collect::<Vec<_>>().join(" · ");
    if titles.is_empty() { catalog.category(id).key.clone() } else { titles }
}

/// Gives the later pages of a listing what its first page is told by.
fn number_alike(pages: &mut [Page]) {
    let mut first: Option<(usize, CategoryId, Option<Box<str>>, bool)> = None;
    for page in pages {
        match (page.subject, &first) {
            (Subject::Category(id, 1), _) => {
                first = Some((page.market, id, page.distinction.clone(), page.same_description));
            }
            (Subject::Category(id, _), Some((market, of, distinction, same_description)))
                if (*market, *of) == (page.market, id) =>
            {
                page.distinction = distinction.clone();
                page.same_description = *same_description;
            }
            _ => {}
        }
    }
}

fn heading<'a>(
    storefronts: &'a [Storefront<'a>],
    market: usize,
    subject: Subject,
) -> Option<&'a LocalHeading<'a>> {
    let storefront = &storefronts[market];
    match subject {
        Subject::Product(id) => storefront.product(id).map(|p| &p.heading),
        Subject::Category(id, _) => Some(storefront.category(id)),
        Subject::Static(id) => storefront.page(id),
        Subject::Selector | Subject::Home | Subject::NotFound => None,
    }
}
