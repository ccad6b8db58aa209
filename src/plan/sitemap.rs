//! Which sitemaps there are, and which pages each lists: per market, under one index per host. The protocol allows 50,000
//! addresses and 50 MB a file (sitemaps.org). Ours are smaller: less is rewritten for one new page, and less is held in memory.

use std::ops::Range;

use super::{Cluster, Indexing, Page, PageIx};
use crate::catalog::Catalog;
use crate::storefront::Storefront;

/// One sitemap file.
#[derive(Debug)]
pub struct Sitemap {
    /// Index of its storefront.
    pub market: usize,
    /// Below the output folder.
    pub file: String,
    /// Below the root of its host.
    pub path: String,
    pub pages: Vec<PageIx>,
    /// About how many bytes it takes.
    pub bytes: usize,
}

const MAX_URLS: usize = 50_000;
const MAX_BYTES: usize = 4_000_000;

pub(super) fn plan(
    catalog: &Catalog,
    storefronts: &[Storefront<'_>],
    pages: &[Page],
    clusters: &[Cluster],
) -> Vec<Sitemap> {
    let weights: Vec<usize> = clusters.iter().map(|c| weight(storefronts, pages, c)).collect();
    let mut listed: Vec<Vec<PageIx>> = vec![Vec::new(); storefronts.len()];
    for (i, page) in pages.iter().enumerate() {
        if page.indexing == Indexing::Index {
            listed[page.market].push(i);
        }
    }
    let mut sitemaps = Vec::new();
    for (market, list) in listed.into_iter().enumerate() {
        let alternates = catalog.site.alternates.in_sitemap();
        let sizes = list.iter().map(|&i| if alternates { weights[pages[i].cluster] } else { 300 });
        for (n, (range, bytes)) in split(sizes).into_iter().enumerate() {
            let m = storefronts[market].market;
            let part = if n == 0 { String::new() } else { format!("-{}", n + 1) };
            let path = format!("sitemap-{}{part}.xml", m.id);
            let file = m.host_folder.as_ref().map_or_else(|| path.clone(), |host| format!("{host}/{path}"));
            sitemaps.push(Sitemap { market, file, path, pages: list[range].to_vec(), bytes });
        }
    }
    sitemaps
}

/// About how many bytes an entry with these alternates takes.
fn weight(storefronts: &[Storefront<'_>], pages: &[Page], cluster: &Cluster) -> usize {
    let line = |i: &PageIx| {
        let market = storefronts[pages[*i].market].market;
        (pages[*i].route.href.len() + market.base_url.len() + 80) * market.hreflang.len()
    };
    300 + 2 * cluster.indexed.iter().map(line).max().unwrap_or(0)
        + cluster.indexed.iter().map(line).sum::<usize>()
}

/// Cuts a list by number and by weight, and says how much each part weighs.
fn split(sizes: impl Iterator<Item = usize>) -> Vec<(Range<usize>, usize)> {
    let (mut ranges, mut start, mut bytes, mut end) = (Vec::new(), 0, 0, 0);
    for (i, size) in sizes.enumerate() {
        if i - start == MAX_URLS || (bytes + size > MAX_BYTES && i > start) {
            ranges.push((start..i, bytes));
            (start, bytes) = (i, 0);
        }
        bytes += size;
        end = i + 1;
    }
    if end > start {
        ranges.push((start..end, bytes));
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_cut_by_number_and_by_weight() {
        assert!(split(std::iter::empty()).is_empty());
        assert_eq!(split([1; 3].into_iter()), [(0..3, 3)]);
        let ranges = |sizes: &[(usize, usize)]| {
            let sizes = sizes.iter().flat_map(|&(size, times)| std::iter::repeat_n(size, times));
            split(sizes).into_iter().map(|(range, _)| range).collect::<Vec<_>>()
        };
        assert_eq!(ranges(&[(1, 120_000)]), [0..50_000, 50_000..100_000, 100_000..120_000]);
        assert_eq!(ranges(&[(3_000_000, 2), (1, 1)]), [0..1, 1..3]);
        assert_eq!(ranges(&[(9_000_000, 1), (1, 1)]), [0..1, 1..2]);
    }
}
