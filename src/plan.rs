//! Every page, every URL and every cluster of alternates, before a byte is rendered. Pure.
//!
//! Alternates are a property of the subject, not of the page that shows it: all pages of a subject share one
//! [`Cluster`], so that their alternates answer each other by construction.

mod cluster;
mod collisions;
mod distinct;
mod listing;
mod lookup;
mod route;
mod sitemap;

use std::collections::HashSet;
use std::ops::Range;

pub use cluster::Cluster;
pub use listing::{Listing, Listings};
use lookup::Lookup;
pub use route::{Route, href};
pub use sitemap::Sitemap;

use crate::catalog::{Catalog, CategoryId, Fallback, Image, Kind, Market, PageId, ProductId};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::storefront::{LocalHeading, Storefront};

/// Index of a page in the plan.
pub type PageIx = usize;

/// What a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// The neutral page at the root, where people choose their market.
    Selector,
    Home,
    /// The n-th page of a category's listing, from 1.
    Category(CategoryId, usize),
    Product(ProductId),
    Static(PageId),
    NotFound,
}

/// What search engines are told of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Indexing {
    Index,
    NoIndex,
    /// Another page is the one to index.
    Canonical(PageIx),
}

/// One page to be rendered.
#[derive(Debug)]
pub struct Page {
    pub subject: Subject,
    /// Index of its storefront; the selector speaks the language of one of them.
    pub market: usize,
    pub route: Route,
    pub cluster: usize,
    pub indexing: Indexing,
    /// Another page of its market has the same title: what tells them apart.
    pub distinction: Option<Box<str>>,
    /// Another page of its market has the same description.
    pub same_description: bool,
}

/// A host and the folder of the output it serves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Host<'a> {
    /// None: the output folder itself.
    pub folder: Option<&'a str>,
    pub base_url: &'a str,
}

impl Host<'_> {
    /// Where a file at this path of the host lies below the output folder.
    pub fn file(&self, path: &str) -> String {
        self.folder.map_or_else(|| path.to_owned(), |folder| format!("{folder}/{path}"))
    }
}

/// All that will be published.
pub struct Plan<'s> {
    pub catalog: &'s Catalog,
    pub storefronts: &'s [Storefront<'s>],
    pub pages: Vec<Page>,
    pub clusters: Vec<Cluster>,
    /// Pages that are best rendered together, in the order in which they are best rendered: those of one product share
    /// most of what they show, and products of one category show each other.
    pub batches: Vec<Range<PageIx>>,
    /// By storefront.
    pub listings: Vec<Listings>,
    pub sitemaps: Vec<Sitemap>,
    lookup: Lookup,
}

/// Plans the site. `statics` are the files of `static/`, by their path in the output.
pub fn site<'s>(
    catalog: &'s Catalog,
    storefronts: &'s [Storefront<'s>],
    statics: &[String],
    found: &mut Diagnostics,
) -> Plan<'s> {
    let listings: Vec<Listings> = storefronts.iter().map(|s| Listings::new(catalog, s)).collect();
    let mut planner = Planner {
        catalog,
        storefronts,
        listings: &listings,
        category_paths: storefronts.iter().map(|s| category_paths(catalog, s)).collect(),
        pages: Vec::new(),
        batches: Vec::new(),
    };
    // Each market has at most a page of every subject, and some more of its listings.
    let subjects = catalog.products.len() + catalog.pages.len() + catalog.categories.len() + 2;
    planner.pages.reserve(subjects * storefronts.len());
    planner.homes();
    planner.categories();
    planner.products();
    planner.statics();
    planner.not_found();
    let Planner { mut pages, mut batches, .. } = planner;
    batches.sort_by_cached_key(|batch| work_order(catalog, &listings, &pages[batch.start]));
    let lookup = Lookup::new(catalog, storefronts.len(), &pages);
    let clusters = cluster::gather(catalog, storefronts, &mut pages);
    distinct::mark(catalog, storefronts, &mut pages);
    collisions::of_pages(catalog, storefronts, &pages, found);
    report_empty(storefronts, &pages, found);
    let sitemaps = sitemap::plan(catalog, storefronts, &pages, &clusters);
    let plan = Plan { catalog, storefronts, pages, clusters, batches, listings, sitemaps, lookup };
    collisions::of_files(&plan, statics, found);
    plan
}

impl Plan<'_> {
    pub fn market(&self, page: &Page) -> &Market {
        self.storefronts[page.market].market
    }

    /// The hosts the site is published on, the main one first.
    pub fn hosts(&self) -> Vec<Host<'_>> {
        let main = Host { folder: None, base_url: &self.catalog.site.base_url };
        let others = self.storefronts.iter().filter_map(|s| {
            Some(Host { folder: Some(s.market.host_folder.as_deref()?), base_url: &s.market.base_url })
        });
        let mut hosts: Vec<Host<'_>> = Vec::new();
        for host in std::iter::once(main).chain(others) {
            if hosts.iter().all(|h| h.folder != host.folder) {
                hosts.push(host);
            }
        }
        hosts
    }

    /// One picture for each asset: equal pictures share theirs.
    pub fn published_images(&self) -> Vec<&Image> {
        let mut seen = HashSet::new();
        self.catalog.images.iter().filter(|image| seen.insert(image.asset.as_str())).collect()
    }

    /// The page that shows a subject in a market, if there is one.
    pub fn page_of(&self, market: usize, subject: Subject) -> Option<&Page> {
        self.lookup.get(market, subject).map(|i| &self.pages[i])
    }

    /// Where a page lies below the output folder.
    pub fn file(&self, page: &Page) -> String {
        page.route.file(self.market(page))
    }

    /// The address of a page, host and all.
    pub fn url(&self, page: &Page) -> String {
        absolute(self.market(page), &page.route.href)
    }

    /// The page a file of the content is shown on.
    pub fn page_of_key(&self, market: usize, kind: Kind, key: &str) -> Option<Result<&Page, ()>> {
        let subject = match kind {
            Kind::Product => self
                .catalog
                .products
                .binary_search_by(|p| p.key.as_str().cmp(key))
                .ok()
                .map(ProductId)
                .map(Subject::Product),
            Kind::Category => self
                .catalog
                .categories
                .binary_search_by(|c| c.key.as_str().cmp(key))
                .ok()
                .map(|i| Subject::Category(CategoryId(i), 1)),
            Kind::Page => self
                .catalog
                .pages
                .binary_search_by(|p| p.key.as_str().cmp(key))
                .ok()
                .map(PageId)
                .map(Subject::Static),
        };
        Some(self.page_of(market, subject?).ok_or(()))
    }
}

/// An address with its host.
pub fn absolute(market: &Market, href: &str) -> String {
    [market.base_url.host(), href].concat()
}

struct Planner<'a, 's> {
    catalog: &'s Catalog,
    storefronts: &'s [Storefront<'s>],
    listings: &'a [Listings],
    /// By storefront and category: "kueche/becher".
    category_paths: Vec<Vec<String>>,
    pages: Vec<Page>,
    batches: Vec<Range<PageIx>>,
}

impl<'s> Planner<'_, 's> {
    fn add(&mut self, market: usize, subject: Subject, route: Route, indexing: Indexing) {
        let page = Page {
            subject,
            market,
            route,
            cluster: usize::MAX,
            indexing,
            distinction: None,
            same_description: false,
        };
        self.pages.push(page);
    }

    /// Ends a batch that began at a page.
    fn batch(&mut self, start: PageIx) {
        if self.pages.len() > start {
            self.batches.push(start..self.pages.len());
        }
    }

    fn homes(&mut self) {
        let start = self.pages.len();
        for (m, storefront) in self.storefronts.iter().enumerate() {
            self.add(m, Subject::Home, Route::home(storefront.market), Indexing::Index);
        }
        if let Some(m) = selector_market(self.catalog, self.storefronts) {
            self.add(m, Subject::Selector, Route::on_host(self.storefronts[m].market, ""), Indexing::Index);
        }
        self.batch(start);
    }

    fn categories(&mut self) {
        for c in 0..self.catalog.categories.len() {
            let id = CategoryId(c);
            let start = self.pages.len();
            for (m, storefront) in self.storefronts.iter().enumerate() {
                let Some(listing) = self.listings[m].category(id) else { continue };
                let indexing = borrowed_indexing(storefront.market, storefront.category(id));
                for number in 1..=listing.page_count() {
                    let path = &self.category_paths[m][c];
                    // Page 1 has no number: its address is the category's.
                    let name = if number == 1 { path.clone() } else { format!("{path}/page/{number}") };
                    let route = Route::page(storefront.market, &name, self.catalog.site.urls);
                    self.add(m, Subject::Category(id, number), route, indexing);
                }
            }
            self.batch(start);
        }
    }

    fn products(&mut self) {
        for p in 0..self.catalog.products.len() {
            let id = ProductId(p);
            let start = self.pages.len();
            for (m, storefront) in self.storefronts.iter().enumerate() {
                if !self.listings[m].shows(id) {
                    continue;
                }
                let Some(product) = storefront.product(id) else { continue };
                let slug = &*product.heading.slug;
                let name = match self.catalog.product(id).category {
                    Some(category) => &[&*self.category_paths[m][category.0], "/", slug].concat(),
                    None => slug,
                };
                let route = Route::page(storefront.market, name, self.catalog.site.urls);
                self.add(
                    m,
                    Subject::Product(id),
                    route,
                    borrowed_indexing(storefront.market, &product.heading),
                );
            }
            self.batch(start);
        }
    }

    fn statics(&mut self) {
        for p in 0..self.catalog.pages.len() {
            let id = PageId(p);
            let start = self.pages.len();
            for (m, storefront) in self.storefronts.iter().enumerate() {
                let Some(heading) = storefront.page(id) else { continue };
                if omitted(storefront.market, heading) {
                    continue;
                }
                let route = Route::page(storefront.market, &heading.slug, self.catalog.site.urls);
                self.add(m, Subject::Static(id), route, borrowed_indexing(storefront.market, heading));
            }
            self.batch(start);
        }
    }

    /// One per market, and one at the root of each host that has none: hosts look for the nearest 404.html.
    fn not_found(&mut self) {
        let start = self.pages.len();
        let mut roots: Vec<Option<&str>> = Vec::new();
        for (m, storefront) in self.storefronts.iter().enumerate() {
            let market = storefront.market;
            self.add(m, Subject::NotFound, Route::file_of(market, "404.html"), Indexing::NoIndex);
            if market.path.is_empty() {
                roots.push(market.host_folder.as_deref());
            }
        }
        for (m, storefront) in self.storefronts.iter().enumerate() {
            let host = storefront.market.host_folder.as_deref();
            if !roots.contains(&host) {
                roots.push(host);
                let m = if host.is_none() {
                    selector_market(self.catalog, self.storefronts).unwrap_or(m)
                } else {
                    m
                };
                let route = Route::on_host(self.storefronts[m].market, "404.html");
                self.add(m, Subject::NotFound, route, Indexing::NoIndex);
            }
        }
        self.batch(start);
    }
}

/// The market whose language the selector at the root speaks; none where a market has the root to itself.
fn selector_market(catalog: &Catalog, storefronts: &[Storefront<'_>]) -> Option<usize> {
    let on_main_host = |m: &&Market| m.host_folder.is_none();
    if storefronts.iter().map(|s| s.market).filter(on_main_host).any(|m| m.path.is_empty()) {
        return None;
    }
    let preferred = catalog.site.x_default.filter(|&m| storefronts[m].market.host_folder.is_none());
    preferred.or_else(|| storefronts.iter().position(|s| s.market.host_folder.is_none()))
}

/// Listings before the products they list, category by category.
fn work_order(catalog: &Catalog, listings: &[Listings], page: &Page) -> (usize, usize, usize) {
    match page.subject {
        Subject::Home | Subject::Selector => (0, 0, 0),
        Subject::Category(id, _) => (1, id.0, 0),
        Subject::Product(id) => {
            let category = catalog.product(id).category.map_or(usize::MAX, |c| c.0);
            (1, category, 1 + listings[page.market].place(id))
        }
        Subject::Static(id) => (2, id.0, 0),
        Subject::NotFound => (3, 0, 0),
    }
}

/// What a page's borrowed main text means for search engines; `Canonical` is resolved once all pages are known.
fn borrowed_indexing(market: &Market, heading: &LocalHeading<'_>) -> Indexing {
    match (heading.borrowed, market.fallback) {
        (None, _) => Indexing::Index,
        (Some(_), Fallback::NoIndex | Fallback::Omit) => Indexing::NoIndex,
        (Some(_), Fallback::Canonical) => Indexing::Canonical(PageIx::MAX),
    }
}

/// The market does not make pages whose main text is borrowed.
fn omitted(market: &Market, heading: &LocalHeading<'_>) -> bool {
    heading.borrowed.is_some() && market.fallback == Fallback::Omit
}

fn category_paths(catalog: &Catalog, storefront: &Storefront<'_>) -> Vec<String> {
    (0..catalog.categories.len())
        .map(|c| {
            let slugs = catalog.lineage(CategoryId(c)).into_iter().map(|id| &*storefront.category(id).slug);
            slugs.collect::<Vec<_>>().join("/")
        })
        .collect()
}

fn report_empty(storefronts: &[Storefront<'_>], pages: &[Page], found: &mut Diagnostics) {
    // What is missing may be among what is broken.
    if found.errors() > 0 {
        return;
    }
    let mut sells = vec![false; storefronts.len()];
    for page in pages {
        sells[page.market] |= matches!(page.subject, Subject::Product(_));
    }
    // A pseudo-market shows what its model shows.
    let empty = storefronts.iter().zip(sells).filter(|(s, sells)| !sells && s.market.pseudo.is_none());
    for (storefront, _) in empty {
        let market = storefront.market;
        found.push(
            Diagnostic::warning(
                Code::EmptyMarket,
                market.place.clone(),
                format!("the market `{}` shows no product", market.id),
            )
            .hint("Add products, translate some, or set status = \"preview\"."),
        );
    }
}
