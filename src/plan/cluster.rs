//! Alternates: the pages of one subject, over all markets.
//!
//! Google's rules (developers.google.com/search/docs/specialty/international/localized-versions): every page lists
//! itself and all others, with full addresses; pages that do not answer are ignored; `x-default` is for whoever
//! matches none. So a page that must not be indexed is in no set, and all members print the same set.

use rustc_hash::FxHashMap;

use super::{Indexing, Page, PageIx, Subject};
use crate::catalog::Catalog;
use crate::storefront::Storefront;

/// The pages of one subject.
#[derive(Debug, Default)]
pub struct Cluster {
    /// All of them, in display order: what people are offered.
    pub pages: Vec<PageIx>,
    /// Those that search engines are told of.
    pub indexed: Vec<PageIx>,
    pub x_default: Option<PageIx>,
}

/// Gathers the clusters, and settles which page is canonical for one that borrows its text.
pub(super) fn gather(catalog: &Catalog, storefronts: &[Storefront<'_>], pages: &mut [Page]) -> Vec<Cluster> {
    let mut clusters: Vec<Cluster> = Vec::new();
    let mut by_subject: FxHashMap<Subject, usize> = FxHashMap::default();
    for (i, page) in pages.iter_mut().enumerate() {
        // The selector stands for all home pages at once.
        let subject = if page.subject == Subject::Selector { Subject::Home } else { page.subject };
        page.cluster = *by_subject.entry(subject).or_insert_with(|| {
            clusters.push(Cluster::default());
            clusters.len() - 1
        });
        let cluster = &mut clusters[page.cluster];
        match page.subject {
            Subject::Selector => cluster.x_default = Some(i),
            _ => cluster.pages.push(i),
        }
    }
    for cluster in &mut clusters {
        let indexed = cluster.pages.iter().copied().filter(|&i| pages[i].indexing == Indexing::Index);
        let live = |i: &PageIx| !storefronts[pages[*i].market].market.preview;
        cluster.indexed = indexed.filter(live).collect();
        if cluster.x_default.is_none() {
            let preferred = |&&i: &&PageIx| Some(pages[i].market) == catalog.site.x_default;
            cluster.x_default = cluster.indexed.iter().find(preferred).or(cluster.indexed.first()).copied();
        }
        for &i in &cluster.pages {
            if let Indexing::Canonical(_) = pages[i].indexing {
                let source = canonical(storefronts, pages, cluster, i);
                pages[i].indexing = source.map_or(Indexing::NoIndex, Indexing::Canonical);
            }
        }
    }
    // A market in preview is for its makers only.
    for page in pages.iter_mut().filter(|p| storefronts[p.market].market.preview) {
        page.indexing = Indexing::NoIndex;
    }
    clusters
}

/// The indexed page in the language a page borrows.
fn canonical(
    storefronts: &[Storefront<'_>],
    pages: &[Page],
    cluster: &Cluster,
    page: PageIx,
) -> Option<PageIx> {
    let storefront = &storefronts[pages[page].market];
    let borrowed = match pages[page].subject {
        Subject::Product(id) => storefront.product(id)?.heading.borrowed?,
        Subject::Static(id) => storefront.page(id)?.borrowed?,
        Subject::Category(id, _) => storefront.category(id).borrowed?,
        Subject::Selector | Subject::Home | Subject::NotFound => return None,
    };
    let speaks = |&&i: &&PageIx| storefronts[pages[i].market].market.locale.same_language(borrowed);
    cluster.indexed.iter().find(speaks).copied()
}
