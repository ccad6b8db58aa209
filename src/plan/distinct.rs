//! Titles and descriptions that two pages of a market share. Search engines show one result of several that look the
//! same, so such pages say what sets them apart: a product its SKU, a category its parent.

use std::collections::HashMap;

use super::{Indexing, Page, Subject};
use crate::storefront::{LocalHeading, Storefront};

pub(super) fn mark(storefronts: &[Storefront<'_>], pages: &mut [Page]) {
    let mut titles: HashMap<(usize, &str), usize> = HashMap::new();
    let mut descriptions: HashMap<(usize, &str), usize> = HashMap::new();
    let mut twins = Vec::new();
    for (i, page) in pages.iter().enumerate() {
        let Some(heading) = heading(storefronts, page) else { continue };
        // Pages of one listing differ by their number; the first stands for all.
        if matches!(page.subject, Subject::Category(_, n) if n > 1) || page.indexing != Indexing::Index {
            continue;
        }
        let title = heading.seo_title.unwrap_or(heading.title.text);
        if let Some(first) = titles.insert((page.market, title), i) {
            twins.push((first, true));
            twins.push((i, true));
        }
        if let Some(text) = description(heading)
            && let Some(first) = descriptions.insert((page.market, text), i)
        {
            twins.push((first, false));
            twins.push((i, false));
        }
    }
    for (i, title) in twins {
        let page = &mut pages[i];
        *(if title { &mut page.same_title } else { &mut page.same_description }) = true;
    }
}

/// The text a page's description is made of.
pub fn description<'c>(heading: &LocalHeading<'c>) -> Option<&'c str> {
    // A text in the page's language says more to its readers than a summary borrowed from another.
    let own_body = heading.body.is_some_and(|b| b.borrowed.is_none());
    (heading.seo_description)
        .or(heading.summary.filter(|s| s.borrowed.is_none() || !own_body).map(|s| s.text))
        .or_else(|| heading.body.map(|b| b.body.text().trim()))
}

fn heading<'a>(storefronts: &'a [Storefront<'a>], page: &Page) -> Option<&'a LocalHeading<'a>> {
    let storefront = &storefronts[page.market];
    match page.subject {
        Subject::Product(id) => storefront.product(id).map(|p| &p.heading),
        Subject::Category(id, _) => Some(storefront.category(id)),
        Subject::Static(id) => storefront.page(id),
        Subject::Selector | Subject::Home | Subject::NotFound => None,
    }
}
