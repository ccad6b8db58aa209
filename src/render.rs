//! From the plan to bytes: one page at a time, pure, into buffers that are used again.
//!
//! Everything that is the same on all pages of a market is made once (`engine`); what all pages of a cluster share
//! is kept from one page to the next ([`Buffers`]). The head is made here and not by themes.

mod calls;
mod engine;
mod files;
mod fold;
mod functions;
mod head;
mod json;
mod jsonld;
mod links;
mod markdown;
mod messages;
mod page;
mod print;
mod tags;
mod theme;
mod tidy;
mod view;
mod words;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use rustc_hash::FxHashMap;

pub use files::{headers, pages_jsonl, robots, sitemap, sitemap_index};
pub use fold::Fold;
pub use theme::{Asset, Theme, files as theme_files, schema as theme_schema};

use crate::catalog::{Catalog, ImageId, Market, MessageChain, ProductId};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::locale::Locale;
use crate::plan::{PageIx, Plan, absolute, href};
use crate::rates::Exchange;
use crate::source::Sources;
use engine::{Engine, ImageLinks};
use head::ClusterHead;
use print::Prints;
pub use print::engine as program;
use view::AlternateView;
pub use view::kind as page_kind;
use words::Words;

/// Renders the pages of a plan.
pub struct Renderer<'a> {
    plan: &'a Plan<'a>,
    theme: &'a Theme,
    sources: &'a Sources,
    /// By storefront.
    engines: Vec<Engine>,
    images: HashMap<&'a str, ImageId>,
    statics: HashSet<&'a str>,
    prints: Prints,
    /// By kind of page: whether a template reads `alternates`.
    lists_alternates: [bool; print::KINDS.len()],
}

/// What rendering needs again and again, kept by each worker.
pub struct Buffers {
    pub out: Vec<u8>,
    body: String,
    head: String,
    /// The cluster the following two belong to, and the kind of page (the selector shares the home pages' cluster), and whether
    /// it is of a pseudo-market.
    cluster: Option<(usize, usize, bool)>,
    links: ClusterHead,
    alternates: tera::Value,
    shelf: Shelf,
}

/// Values that many pages show, each made once: the products of a category are rendered one after another, and show
/// each other's cards.
#[derive(Default)]
struct Shelf {
    cards: FxHashMap<(usize, ProductId), Option<tera::Value>>,
    /// By market: what attributes are called.
    labels: Vec<FxHashMap<String, tera::Value>>,
    /// By market: ways to pages, by address.
    links: Vec<FxHashMap<String, tera::Value>>,
    /// By the language a body is borrowed from.
    languages: FxHashMap<String, tera::Value>,
}

/// A worker keeps so many cards at most, some megabytes.
const CARDS: usize = 4096;

impl Shelf {
    fn card(
        &mut self,
        market: usize,
        id: ProductId,
        make: impl FnOnce() -> Option<tera::Value>,
    ) -> Option<tera::Value> {
        if self.cards.len() >= CARDS {
            self.cards.clear();
        }
        self.cards.entry((market, id)).or_insert_with(make).clone()
    }

    fn label(&mut self, market: usize, key: &str, make: impl FnOnce() -> tera::Value) -> tera::Value {
        shelved(&mut self.labels, market, key, make)
    }

    fn link(&mut self, market: usize, url: &str, make: impl FnOnce() -> tera::Value) -> tera::Value {
        shelved(&mut self.links, market, url, make)
    }
}

fn shelved(
    shelf: &mut Vec<FxHashMap<String, tera::Value>>,
    market: usize,
    key: &str,
    make: impl FnOnce() -> tera::Value,
) -> tera::Value {
    if shelf.len() <= market {
        shelf.resize_with(market + 1, FxHashMap::default);
    }
    if let Some(value) = shelf[market].get(key) {
        return value.clone();
    }
    shelf[market].entry(key.to_owned()).or_insert_with(make).clone()
}

impl Default for Buffers {
    fn default() -> Self {
        Self {
            out: Vec::new(),
            body: String::new(),
            head: String::new(),
            cluster: None,
            links: ClusterHead::default(),
            alternates: tera::Value::none(),
            shelf: Shelf::default(),
        }
    }
}

impl<'a> Renderer<'a> {
    /// `None` when the theme cannot be used at all.
    pub fn new(
        plan: &'a Plan<'a>,
        theme: &'a Theme,
        sources: &'a Sources,
        exchange: &Exchange,
        statics: &'a [String],
        fold: Fold,
        found: &mut Diagnostics,
    ) -> Option<Self> {
        if !theme.is_complete() {
            return None;
        }
        let catalog = plan.catalog;
        theme.check_pictures(catalog, found);
        theme.check_words(found);
        let language: Option<Locale> = theme.language.as_ref().and_then(|l| l.parse().ok());
        let mut engines = Vec::with_capacity(plan.storefronts.len());
        let mut parsed = None;
        let mut images: HashMap<&str, Arc<[ImageLinks]>> = HashMap::new();
        let mut unsaid: BTreeMap<String, String> = BTreeMap::new();
        let chains: Vec<MessageChain> =
            plan.storefronts.iter().map(|s| chain(catalog, s.market, language.as_ref())).collect();
        // Pseudo-markets are the last, and say what others say.
        let real = plan.storefronts.iter().filter(|s| s.market.pseudo.is_none()).count();
        let told = Arc::new(messages::check(catalog, theme, &chains[..real], found));
        for (m, (storefront, chain)) in plan.storefronts.iter().zip(chains).enumerate() {
            let market = storefront.market;
            let words = Words::new(Arc::clone(&catalog.messages), chain, market, Arc::clone(&told));
            let assets = theme.assets.iter().map(|a| (a.name.clone(), href(market.base_path(), &a.path)));
            let assets: Arc<HashMap<String, String>> = Arc::new(assets.collect());
            let bound = || engine::bind(plan, m, words.clone(), &assets);
            if parsed.is_none() {
                parsed = Some(Engine::parse(theme, bound(), found)?);
            }
            let base = market.base_path();
            let images = images.entry(base).or_insert_with(|| ImageLinks::all(base, &catalog.images));
            match Engine::new(parsed.clone()?, plan, m, theme, bound(), Arc::clone(images), exchange) {
                Ok(mut engine) => {
                    engine.fold(theme, fold);
                    engines.push(engine);
                }
                Err(why) => {
                    unsaid.entry(why).or_insert_with(|| market.id.clone());
                }
            }
        }
        for (why, market) in &unsaid {
            found.push(
                Diagnostic::error(
                    Code::UnknownMessage,
                    Place::File(format!("themes/{}/messages", theme.name)),
                    format!("{why} (in the market `{market}`)"),
                )
                .hint("Add it to content/messages/<locale>.ftl, in the source language at least."),
            );
        }
        let images =
            catalog.images.iter().enumerate().map(|(i, image)| (image.path.as_str(), ImageId(i))).collect();
        let prints = Prints::new(plan, statics);
        let lists_alternates = print::kinds_that_read(theme, "alternates");
        let statics = statics.iter().map(String::as_str).collect();
        unsaid.is_empty().then_some(Self {
            plan,
            theme,
            sources,
            engines,
            images,
            statics,
            prints,
            lists_alternates,
        })
    }

    /// Renders one page into `buffers.out`; false if it could not be, and `found` says why.
    pub fn page(&self, ix: PageIx, buffers: &mut Buffers, found: &mut Diagnostics) -> bool {
        let page = &self.plan.pages[ix];
        let kind = print::kind(page.subject);
        let pseudo = self.plan.storefronts[page.market].market.pseudo.is_some();
        let whose = Some((page.cluster, kind, pseudo));
        if buffers.cluster != whose {
            buffers.cluster = whose;
            buffers.links = ClusterHead::new(self.plan, page.cluster);
            buffers.alternates = match self.lists_alternates[kind] {
                true => self.alternates(page.cluster, pseudo),
                false => tera::Value::none(),
            };
        }
        let mut faults = Diagnostics::default();
        let rendered = self.render(page, buffers, if pseudo { &mut faults } else { found });
        match rendered {
            Ok(()) => true,
            Err(error) => {
                found.push(engine::diagnose(self.theme, &error, Some(&page.route.href)));
                false
            }
        }
    }

    /// Where people find a cluster's subject in every market; its home page where there is none.
    /// Pseudo-markets are for those who look at one.
    fn alternates(&self, cluster: usize, pseudo: bool) -> tera::Value {
        let plan = self.plan;
        let mut pages: Vec<Option<PageIx>> = vec![None; plan.storefronts.len()];
        for &i in &plan.clusters[cluster].pages {
            pages[plan.pages[i].market].get_or_insert(i);
        }
        let views: Vec<AlternateView> = plan
            .storefronts
            .iter()
            .zip(&self.engines)
            .zip(pages)
            .filter(|((storefront, _), _)| pseudo || storefront.market.pseudo.is_none())
            .map(|((storefront, engine), page)| {
                let market = storefront.market;
                AlternateView {
                    id: &market.id,
                    lang: market.locale.as_str(),
                    dir: market.locale.direction().as_str(),
                    language: &engine.language,
                    country: &engine.country,
                    currency: market.currency.code(),
                    currency_name: &engine.currency_name,
                    url: match page {
                        Some(i) => self.across_hosts(market, &plan.pages[i].route.href),
                        None => self.across_hosts(market, &market.home_path()),
                    },
                }
            })
            .collect();
        tera::Value::from_serializable(&views)
    }

    /// A path is enough on a site of one host.
    fn across_hosts(&self, market: &Market, href: &str) -> String {
        let several = self.plan.storefronts.iter().any(|s| s.market.host_folder.is_some());
        if several { absolute(market, href) } else { href.to_owned() }
    }
}

/// Where a market looks for its messages: in its own language, in that of the source, in that of the theme.
fn chain(catalog: &Catalog, market: &Market, language: Option<&Locale>) -> MessageChain {
    let source = catalog.site.source_locale.parents();
    let mut locales: Vec<&Locale> = market.chain.iter().chain(&source).chain(language).collect();
    let mut seen = HashSet::new();
    locales.retain(|l| seen.insert(*l));
    catalog.messages.chain(locales)
}
