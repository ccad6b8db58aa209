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
    of_capitals(catalog, storefronts, pages, &addresses, found);
    of_length(catalog, storefronts, pages, found);
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

/// Addresses that differ by capital letters only. Windows and macOS have one file for both, and so have some hosts.
fn of_capitals(
    catalog: &Catalog,
    storefronts: &[Storefront<'_>],
    pages: &[Page],
    addresses: &FxHashMap<(Option<&str>, &str), usize>,
    found: &mut Diagnostics,
) {
    let mut capitals: FxHashMap<(Option<&str>, String), usize> = FxHashMap::default();
    // Few sites have any: what slugs are made of is in lower case.
    let written = pages.iter().enumerate().filter(|(_, page)| has_capitals(&page.route.href));
    for (i, page) in written {
        let market = storefronts[page.market].market;
        let host = market.host_folder.as_deref();
        let lower = page.route.without_index().to_lowercase();
        let other = addresses.get(&(host, lower.as_str())).copied();
        let Some(other) = other.or_else(|| capitals.insert((host, lower), i)) else { continue };
        let other = &pages[other];
        // Those of one address have been told.
        if other.route.without_index() == page.route.without_index() {
            continue;
        }
        let (what, place) = describe(catalog, storefronts, page);
        let (other_what, other_place) = describe(catalog, storefronts, other);
        found.push(
            Diagnostic::error(
                Code::RouteCollision,
                place,
                format!(
                    "{what} and {other_what} have addresses in the market `{}` that differ in capital letters only: {} and {}",
                    market.id, page.route.href, other.route.href
                ),
            )
            .related(other_place, "the other one")
            .hint("Many computers have one file for both. Write slugs in lower case, and give one of them another."),
        );
    }
}

fn has_capitals(href: &str) -> bool {
    let ascii = href.bytes().any(|byte| byte.is_ascii_uppercase());
    ascii || !href.is_ascii() && href.chars().any(char::is_uppercase)
}

/// What sitemaps take of an address (sitemaps.org: fewer than 2,048 characters), and some browsers and servers, too.
const LONGEST_ADDRESS: usize = 2047;

/// Addresses that are too long, the escapes counted that letters other than ASCII's become on their way.
fn of_length(catalog: &Catalog, storefronts: &[Storefront<'_>], pages: &[Page], found: &mut Diagnostics) {
    for page in pages {
        let (href, host) = (&page.route.href, storefronts[page.market].market.base_url.host().len());
        if host + 3 * href.len() <= LONGEST_ADDRESS {
            continue;
        }
        let length = host + href.bytes().map(|byte| if byte.is_ascii() { 1 } else { 3 }).sum::<usize>();
        if length <= LONGEST_ADDRESS {
            continue;
        }
        let (what, place) = describe(catalog, storefronts, page);
        let market = &storefronts[page.market].market.id;
        found.push(
            Diagnostic::warning(
                Code::LongAddress,
                place,
                format!("the address of {what} in the market `{market}` has {length} characters, escapes counted"),
            )
            .hint("Sitemaps take 2,047. Give it, or the categories above it, a shorter slug, or the market slugs = \"ascii\"."),
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
