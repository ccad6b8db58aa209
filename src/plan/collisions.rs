//! One address for two: pages, sitemaps and the site's own files share a folder, and none may take another's place.

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::{Page, Plan, Subject};
use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::storefront::Storefront;

/// What a page is about, for messages.
fn describe(catalog: &Catalog, storefronts: &[Storefront<'_>], page: &Page) -> (String, Place) {
    let market = storefronts[page.market].market;
    match page.subject {
        Subject::Selector => ("the market selector".to_owned(), market.place.clone()),
        Subject::Home => (format!("the home page of the market `{}`", market.id), market.place.clone()),
        Subject::NotFound => (format!("the 404 page of the market `{}`", market.id), market.place.clone()),
        Subject::Category(id, _) => {
            (format!("the category `{}`", catalog.category(id).key), catalog.category(id).place.clone())
        }
        Subject::Product(id) => {
            (format!("the product `{}`", catalog.product(id).sku), catalog.product(id).place.clone())
        }
        Subject::Static(id) => {
            (format!("the page `{}`", catalog.page(id).key), catalog.page(id).place.clone())
        }
    }
}

pub(super) fn of_pages(
    catalog: &Catalog,
    storefronts: &[Storefront<'_>],
    pages: &[Page],
    found: &mut Diagnostics,
) {
    let mut addresses: FxHashMap<(Option<&str>, &str), usize> =
        FxHashMap::with_capacity_and_hasher(pages.len(), FxBuildHasher);
    for (i, page) in pages.iter().enumerate() {
        let host = storefronts[page.market].market.host_folder.as_deref();
        let Some(other) = addresses.insert((host, page.route.without_index()), i) else { continue };
        let (what, place) = describe(catalog, storefronts, page);
        let (other_what, other_place) = describe(catalog, storefronts, &pages[other]);
        let market = &storefronts[page.market].market.id;
        found.push(
            Diagnostic::error(
                Code::RouteCollision,
                place,
                format!(
                    "{what} and {other_what} have the same address in the market `{market}`: {}",
                    page.route.href
                ),
            )
            .related(other_place, "the other one")
            .hint("Give one of them another slug in this market's language: slug = \"…\""),
        );
    }
    // The path of a market may have points, and then a page that is a file may have the name of its folder.
    for market in storefronts.iter().map(|storefront| storefront.market).filter(|m| !m.path.is_empty()) {
        let folder = format!("{}/{}", market.base_path(), market.path);
        let Some(&page) = addresses.get(&(market.host_folder.as_deref(), &*folder)) else { continue };
        let (what, place) = describe(catalog, storefronts, &pages[page]);
        found.push(
            Diagnostic::error(
                Code::RouteCollision,
                place,
                format!("{what} has the address of the market `{}`: {folder}", market.id),
            )
            .related(market.place.clone(), "the market")
            .hint("Give one of them another slug or path."),
        );
    }
}

/// Files of `static/` lie on every host, among pages and sitemaps. Robots and headers they may replace.
pub(super) fn of_files(plan: &Plan<'_>, statics: &[String], found: &mut Diagnostics) {
    if statics.is_empty() {
        return;
    }
    let pages: FxHashMap<String, &Page> = plan.pages.iter().map(|p| (plan.file(p), p)).collect();
    let sitemaps: FxHashSet<&str> = plan.sitemaps.iter().map(|s| s.file.as_str()).collect();
    for path in statics {
        let taken = plan.hosts().iter().find_map(|host| {
            let file = host.file(path);
            if let Some(page) = pages.get(&file) {
                return Some(describe(plan.catalog, plan.storefronts, page).0);
            }
            (path == "sitemap.xml" || sitemaps.contains(file.as_str())).then(|| "a sitemap".to_owned())
        });
        if let Some(what) = taken {
            let place = Place::File(format!("static/{path}"));
            found.push(
                Diagnostic::error(
                    Code::RouteCollision,
                    place,
                    format!("{what} has the same address as this file"),
                )
                .hint("Rename the file, or leave it to Tradewind."),
            );
        }
    }
}
