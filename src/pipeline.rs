//! The way through, from a folder of texts to a published site, as one function; and the only file that knows threads.
//!
//! A build is a function of the sources, the moment it shows and the overrides. Nothing else reaches the bytes: every parallel
//! step collects its results in the order of its inputs.

mod audit;
mod gates;
mod ledgers;
mod pictures;
mod rates;
mod siblings;
mod stats;
mod work;

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use jiff::civil::Date;
use jiff::tz::TimeZone;
use rayon::prelude::*;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::calendar::AsOf;
use crate::catalog::translation::ThemeWords;
use crate::catalog::{self, Catalog, Document, Image, Memory, Overrides, Part, Reading, Site, is_image};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::emit::{Output, Published};
use crate::error::{Error, Result};
use crate::incremental::{Digest, Why};
use crate::ledger::Ledger;
use crate::plan::{self, PageIx, Plan};
use crate::rates::Exchange;
use crate::render::{self, Buffers, Fold, Renderer, Theme};
use crate::source::{self, Entry, Sources, Trouble};
use crate::storefront::{self, Pricing, Storefront};

pub use audit::{Tally, audit};
pub use gates::Held;
use siblings::Siblings;
pub use stats::Stats;
pub use work::{Watch, Work};

/// What a build is asked for.
pub struct Request<'a> {
    pub sources: &'a Sources,
    /// The moment the site shows: its rates, what is sold.
    pub as_of: AsOf,
    pub overrides: Overrides,
    /// How many bytes of the bodies stay in memory; the rest is read again when it is shown.
    pub memory: usize,
    /// Threads; as many as the machine has cores, if not given.
    pub jobs: Option<usize>,
    /// What the last build made of the same is taken over from it; else everything is made anew.
    pub incremental: bool,
    /// Tell why each page was made.
    pub explain: bool,
    pub fold: Fold,
    /// Markets of which too little is translated fail the build, or are held in preview.
    pub gates: bool,
    /// The part of a published price that it may change by.
    pub max_change: Option<Decimal>,
    /// Told of progress, from any thread.
    pub progress: &'a (dyn Fn(Progress) + Sync),
    /// Told who does what, where somebody wants to know.
    pub watch: Option<&'a Watch<'a>>,
}

impl<'a> Request<'a> {
    /// The whole site, with nothing out of the ordinary.
    pub fn new(sources: &'a Sources, as_of: impl Into<AsOf>) -> Self {
        Self {
            sources,
            as_of: as_of.into(),
            overrides: Overrides::default(),
            memory: MEMORY,
            jobs: None,
            incremental: true,
            explain: false,
            fold: Fold::On,
            gates: true,
            max_change: None,
            progress: &|_| {},
            watch: None,
        }
    }

    fn stage(&self, name: &'static str) {
        tracing::debug!("{name}");
        (self.progress)(Progress::Stage(name));
    }
}

/// So many bytes of the bodies stay in memory, if nobody says otherwise.
pub const MEMORY: usize = 12 << 20;

/// How far a build has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Stage(&'static str),
    /// So many things of this kind will be made ("pages").
    Planned(usize, &'static str),
    /// So many of them are.
    Made(usize),
}

/// What a build did.
#[derive(Debug, Default, Serialize)]
pub struct Summary {
    pub products: usize,
    pub markets: usize,
    pub pages: usize,
    /// Pages that were made anew; the others were taken over from the last build.
    pub rendered: usize,
    /// Why each of them was, if that was asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub explained: Vec<Explained>,
    /// Markets in preview that were left out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub previews: Vec<String>,
    /// Markets that are kept in preview, for too little of them is translated.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub held: Vec<Held>,
    /// The day of the newest FX snapshot that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rates: Option<String>,
    /// Where the site was published; none where it was only checked, or had errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Files>,
    #[serde(skip)]
    pub stats: Stats,
}

/// Why a page was made anew.
#[derive(Debug, Serialize)]
pub struct Explained {
    pub file: String,
    pub why: String,
}

/// What became of the output's files.
#[derive(Debug, Serialize)]
pub struct Files {
    pub written: usize,
    pub unchanged: usize,
    pub removed: usize,
    /// Files in the output that Tradewind did not make, and left there.
    pub foreign: usize,
    pub bytes: u64,
}

/// Builds the site into `output`, or only checks it where there is none. The site is published when there is no error
/// among the diagnostics, and left as it was when there is one.
pub fn build(request: &Request<'_>, output: Option<Output>, found: &mut Diagnostics) -> Result<Summary> {
    in_pool(request, found, |found| run(request, output, found))
}

/// Does it on threads, and puts what was found in order.
fn in_pool<T: Send>(
    request: &Request<'_>,
    found: &mut Diagnostics,
    deed: impl FnOnce(&mut Diagnostics) -> Result<T> + Send,
) -> Result<T> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(request.jobs.unwrap_or(0))
        .build()
        .map_err(|e| Error::new("start", PathBuf::from("threads"), e.to_string()))?;
    if let Some(watch) = request.watch {
        watch(Work::Threads(pool.current_num_threads()));
    }
    let done = pool.install(|| deed(found));
    found.locate(|path| request.sources.get(path)?.text().ok());
    found.sort();
    done
}

fn run(request: &Request<'_>, mut output: Option<Output>, found: &mut Diagnostics) -> Result<Summary> {
    let mut summary = Summary::default();
    let Some(shop) = read_shop(request, output.as_ref(), found)? else { return Ok(summary) };
    let Shop { catalog, exchange, ledgers, theme, settings, held, stats } = shop;
    (summary.stats, summary.held) = (stats, held);
    summary.previews.clone_from(&catalog.site.previews);

    request.stage("Pricing");
    let storefronts = localize(request, &catalog, &exchange, &ledgers, found);
    if let Some(most) = request.max_change {
        for (market, ledger) in catalog.site.markets.iter().zip(&ledgers) {
            let Some(ledger) = ledger.as_ref().filter(|_| market.pseudo.is_none()) else { continue };
            let pricing = Pricing::new(&catalog, market, &exchange, Some(ledger), request.as_of);
            storefront::check_jumps(&catalog, market, &pricing, ledger, most, found);
        }
    }

    request.stage("Planning");
    let statics: Vec<&Entry> = request.sources.under("static/").iter().collect();
    let static_paths: Vec<String> = statics.iter().map(|e| e.path["static/".len()..].to_owned()).collect();
    let plan = request.work("plan", || "plan", || plan::site(&catalog, &storefronts, &static_paths, found));
    summary.products = catalog.products.len();
    summary.markets = storefronts.len();
    summary.pages = plan.pages.len();
    summary.stats.count_plan(&plan);
    summary.rates = exchange.sheets().iter().map(|sheet| sheet.date.to_string()).max();

    if !plan.catalog.images.is_empty() {
        request.stage("Pictures");
        pictures::put(request, &plan, output.as_ref(), found)?;
    }

    request.stage("Rendering");
    (request.progress)(Progress::Planned(plan.pages.len(), "pages"));
    let make =
        || Renderer::new(&plan, &theme, request.sources, &exchange, &static_paths, request.fold, found);
    let Some(renderer) = request.work("templates", || "templates", make) else { return Ok(summary) };
    // What is broken already is rendered for its further faults, and written nowhere.
    output = output.filter(|_| found.errors() == 0);
    let mut siblings = Siblings::new(&catalog.site.precompress);
    if let Some(output) = &mut output {
        output.group(siblings.join(renderer.groups(settings)), plan.pages.len());
    }
    render_pages(request, &plan, &renderer, output.as_ref(), &mut summary, found)?;
    let Some(output) = output else { return Ok(summary) };
    if found.errors() > 0 {
        return Ok(summary);
    }
    put_files(request, &plan, &renderer, &theme, &statics, &output)?;
    summary.stats.compressed = siblings.put(request, &output)?;

    request.stage("Publishing");
    let published = output.publish(
        &|lines| request.work("file", || "pages.jsonl", || render::pages_jsonl(&plan, lines)),
        &|count, deed| {
            (0..count).into_par_iter().try_for_each(|i| request.work("publish", || "", || deed(i)))
        },
    )?;
    summary.published = Some(published.into());
    Ok(summary)
}

/// All that is read of a site: what is for sale, and what prices are made of.
pub struct Shop {
    pub catalog: Catalog,
    pub exchange: Exchange,
    /// By market.
    pub ledgers: Vec<Option<Ledger>>,
    theme: Theme,
    /// A digest of the site's settings and of those of the command line.
    settings: Digest,
    held: Vec<Held>,
    stats: Stats,
}

impl Shop {
    /// Whose messages the site's own stand over.
    pub fn theme_words(&self) -> ThemeWords {
        theme_words(&self.theme)
    }
}

fn theme_words(theme: &Theme) -> ThemeWords {
    ThemeWords { layers: theme.layers.clone(), language: theme.language.clone() }
}

/// Reads a site and makes nothing of it: for who asks about its prices.
pub fn shop(request: &Request<'_>, found: &mut Diagnostics) -> Result<Option<Shop>> {
    in_pool(request, found, |found| read_shop(request, None, found))
}

/// Plans a site that was read, and has somebody look at the plan: for who asks where its pages will be.
pub fn plan<T: Send>(
    request: &Request<'_>,
    shop: &Shop,
    look: impl FnOnce(&Plan<'_>) -> T + Send,
    found: &mut Diagnostics,
) -> Result<T> {
    in_pool(request, found, |found| {
        let storefronts = localize(request, &shop.catalog, &shop.exchange, &shop.ledgers, found);
        Ok(look(&plan::site(&shop.catalog, &storefronts, &[], found)))
    })
}

/// The rates of the moment, and of each later day on which they are others, or too old, if nobody touches a file.
pub fn rates_ahead(
    request: &Request<'_>,
    catalog: &Catalog,
    until: Date,
    found: &mut Diagnostics,
) -> Result<Vec<Exchange>> {
    let first = match request.as_of {
        AsOf::Day(day) => day,
        AsOf::Moment(instant, day) => day.max(instant.to_zoned(TimeZone::UTC).date()),
    };
    in_pool(request, found, |found| rates::ahead(request.sources, catalog, (first, until), found))
}

fn read_shop(
    request: &Request<'_>,
    output: Option<&Output>,
    found: &mut Diagnostics,
) -> Result<Option<Shop>> {
    request.stage("Reading");
    let site = request.work("site", || "site.toml", || read_site(request, found))?;
    let Some((site, settings)) = site else { return Ok(None) };
    let theme =
        request.work("theme", || &*site.theme.value, || Theme::read(&site, request.sources, found))?;
    let key = settings.and(render::program());
    let log = output.map(|output| output.parts(key, request.incremental)).transpose()?;
    let kept = log.as_ref().map(|(last, next)| (last, next));
    let reading = Reading { site: &site, memory: Memory::new(request.memory), kept };
    let parts = read_parts(request, &reading, &theme, found)?;
    let mut stats = Stats::default();
    stats.count_parts(&parts);
    let images = read_images(request, &reading, found)?;
    drop(log);
    let validate = || catalog::validate(site, request.sources, parts, images, found);
    let mut catalog = request.work("catalog", || "cross-checks", validate);
    let held = gates::check(request, &mut catalog, &theme_words(&theme), found)?;
    // What is in preview shows on every page of it, and on those of others.
    let settings = if held.is_empty() { settings } else { settings.and_text(&format!("{held:?}")) };
    let day = request.as_of.day();
    let exchange = rates::read(request.sources, &catalog, day, found)?.on(day);
    storefront::ended(&catalog, day, found);
    let mut ledgers = ledgers::read(request, &catalog.site, found)?;
    if request.overrides.pseudo
        && let Some(base) = catalog::add_pseudo_markets(&mut catalog, request.sources)?
    {
        // What has been published of the one holds for its copies.
        ledgers.resize(catalog.site.markets.len(), ledgers[base].clone());
    }
    Ok(Some(Shop { catalog, exchange, ledgers, theme, settings, held, stats }))
}

impl From<Published> for Files {
    fn from(published: Published) -> Self {
        let Published { written, unchanged, removed, foreign, bytes, .. } = published;
        Self { written, unchanged, removed, foreign, bytes }
    }
}

/// The site's settings, and a digest of them and of those of the command line.
fn read_site(request: &Request<'_>, found: &mut Diagnostics) -> Result<Option<(Site, Digest)>> {
    let Some(entry) = request.sources.get("site.toml") else {
        found.push(source::no_site());
        return Ok(None);
    };
    let Some(source) = source::report(entry.text(), found)? else { return Ok(None) };
    let settings = Digest::of(source.text.as_bytes()).and_text(&format!("{:?}", request.overrides));
    Ok(Site::read(&Document::toml(source), &request.overrides, found).map(|site| (site, settings)))
}

/// Reads the texts of the catalog and the messages of theme and site, each file by itself.
fn read_parts(
    request: &Request<'_>,
    reading: &Reading<'_>,
    theme: &Theme,
    found: &mut Diagnostics,
) -> Result<Vec<Part>> {
    let sources = request.sources;
    // What comes later goes over what came before: the theme's messages over its parent's, the site's over both.
    let folders = theme.layers.iter().rev().map(|layer| format!("themes/{layer}/messages/"));
    let folders: Vec<String> = folders.chain(["content/".to_owned()]).collect();
    let files = folders.iter().flat_map(|folder| sources.numbers_under(folder));
    let files: Vec<usize> = files.filter(|&file| is_read(sources.entry(file), reading.site, theme)).collect();
    let parts = each(&files, found, |&file, found| {
        let entry = sources.entry(file);
        request.work("text", || &*entry.path, || Part::read(entry, file, reading, found))
    })?;
    Ok(parts.into_iter().flatten().collect())
}

/// Themes speak some ninety languages, and a site needs those of its markets.
fn is_read(entry: &Entry, site: &Site, theme: &Theme) -> bool {
    let Some(name) = entry.path.rsplit('/').next().and_then(|name| name.strip_suffix(".ftl")) else {
        return true;
    };
    !entry.path.starts_with("themes/") || site.reads(name) || theme.language.as_deref() == Some(name)
}

fn read_images(request: &Request<'_>, reading: &Reading<'_>, found: &mut Diagnostics) -> Result<Vec<Image>> {
    let entries: Vec<&Entry> =
        request.sources.under("content/").iter().filter(|e| is_image(&e.path)).collect();
    let images = each(&entries, found, |entry, found| {
        let read = |found: &mut Diagnostics| {
            let read = request.work("image", || &*entry.path, || Image::read(entry));
            Ok(source::report(read, found)?.map(|(image, warning)| {
                found.extend(warning);
                image
            }))
        };
        let from_json = |json: &[u8]| serde_json::from_slice(json).ok();
        reading.remembered(entry, found, from_json, read, |image| serde_json::to_vec(image).ok())
    })?;
    Ok(images.into_iter().flatten().collect())
}

fn localize<'c>(
    request: &Request<'_>,
    catalog: &'c Catalog,
    exchange: &Exchange,
    ledgers: &[Option<Ledger>],
    found: &mut Diagnostics,
) -> Vec<Storefront<'c>> {
    let localized: Vec<(Storefront<'c>, Diagnostics)> = catalog
        .site
        .markets
        .par_iter()
        .zip(ledgers)
        .map(|(market, ledger)| {
            let mut found = Diagnostics::default();
            let ledger = ledger.as_ref();
            let localize =
                || storefront::localize(catalog, market, exchange, ledger, request.as_of, &mut found);
            let storefront = request.work("market", || &*market.id, localize);
            // What there is to say has been said of its model.
            (storefront, if market.pseudo.is_some() { Diagnostics::default() } else { found })
        })
        .collect();
    let broken = rates::is_broken(found);
    let follows = |fault: &Diagnostic| {
        broken && matches!(fault.code, Code::NoSnapshot | Code::NoRate | Code::StaleRate)
    };
    localized
        .into_iter()
        .map(|(storefront, faults)| {
            found.extend(faults.into_iter().filter(|fault| !follows(fault)));
            storefront
        })
        .collect()
}

fn render_pages(
    request: &Request<'_>,
    plan: &Plan<'_>,
    renderer: &Renderer<'_>,
    output: Option<&Output>,
    summary: &mut Summary,
    found: &mut Diagnostics,
) -> Result<()> {
    let made: Vec<Made> = plan
        .batches
        .par_iter()
        .map_init(Buffers::default, |buffers, batch| {
            let render = || {
                let mut made = Made::default();
                for ix in batch.clone() {
                    render_page(request, plan, renderer, output, ix, buffers, &mut made)?;
                }
                (request.progress)(Progress::Made(batch.len()));
                Ok(made)
            };
            request.work("batch", || plan.url(&plan.pages[batch.start]), render)
        })
        .collect::<Result<_>>()?;
    for made in made {
        summary.rendered += made.rendered;
        summary.explained.extend(made.explained);
        found.extend(made.found);
    }
    summary.explained.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(())
}

/// What came of rendering some pages.
#[derive(Default)]
struct Made {
    rendered: usize,
    explained: Vec<Explained>,
    found: Diagnostics,
}

/// Takes a page over from the last build, or makes it.
fn render_page(
    request: &Request<'_>,
    plan: &Plan<'_>,
    renderer: &Renderer<'_>,
    output: Option<&Output>,
    ix: PageIx,
    buffers: &mut Buffers,
    made: &mut Made,
) -> Result<()> {
    let page = &plan.pages[ix];
    let render = |found: &mut Diagnostics, buffers: &mut Buffers| {
        request.work("page", || plan.url(page), || renderer.page(ix, buffers, found))
    };
    let Some(output) = output else {
        made.rendered += 1;
        render(&mut made.found, buffers);
        return Ok(());
    };
    let file = plan.file(page);
    let print = renderer.print(ix);
    let why = if request.incremental { output.keep_page(&file, print)? } else { Some(Why::Asked) };
    let Some(why) = why else { return Ok(()) };
    made.rendered += 1;
    let faults = made.found.len();
    if render(&mut made.found, buffers) {
        // What there is to say of a page is said each time, so it is made each time.
        let print = (made.found.len() == faults).then_some(print);
        output.put_page(&file, &buffers.out, print)?;
    }
    if request.explain {
        made.explained.push(Explained { file, why: why.to_string() });
    }
    Ok(())
}

/// Everything that is neither page nor picture: assets, static files, sitemaps; once on every host.
fn put_files(
    request: &Request<'_>,
    plan: &Plan<'_>,
    renderer: &Renderer<'_>,
    theme: &Theme,
    statics: &[&Entry],
    output: &Output,
) -> Result<()> {
    for host in plan.hosts() {
        let put = |path: &str, bytes: &[u8]| {
            request.work("file", || path, || output.put(&host.file(path), bytes).map(drop))
        };
        theme.assets.par_iter().try_for_each(|asset| put(&asset.path, &asset.bytes))?;
        statics.par_iter().try_for_each(|entry| {
            put(&entry.path["static/".len()..], &entry.bytes().map_err(Trouble::into_error)?)
        })?;
        let own = |name: &str| !statics.iter().any(|e| e.path["static/".len()..] == *name);
        if own("robots.txt") {
            put("robots.txt", render::robots(host.base_url).as_bytes())?;
        }
        if own("_headers") {
            put("_headers", render::headers(host.base_url, theme.has_scripts()).as_bytes())?;
        }
        let sitemaps = plan
            .sitemaps
            .iter()
            .filter(|s| plan.storefronts[s.market].market.host_folder.as_deref() == host.folder);
        put("sitemap.xml", render::sitemap_index(plan, sitemaps).as_bytes())?;
    }
    plan.sitemaps.par_iter().try_for_each(|sitemap| {
        let print = renderer.sitemap_print(sitemap);
        if request.incremental && output.keep_page(&sitemap.file, print)?.is_none() {
            return Ok(());
        }
        let bytes = || render::sitemap(plan, sitemap);
        let put = || output.put_page(&sitemap.file, bytes().as_bytes(), Some(print)).map(drop);
        request.work("file", || &*sitemap.file, put)
    })
}

/// Does something with every item at once; results and findings come back in the order of the items.
fn each<'i, I: Sync, T: Send>(
    items: &'i [I],
    found: &mut Diagnostics,
    deed: impl Fn(&'i I, &mut Diagnostics) -> Result<T> + Sync,
) -> Result<Vec<T>> {
    // Most have nothing to say.
    let said: Mutex<Vec<(usize, Diagnostics)>> = Mutex::default();
    let mut done: Vec<Result<T>> = Vec::new();
    items
        .par_iter()
        .enumerate()
        .map(|(i, item)| {
            let mut faults = Diagnostics::default();
            let value = deed(item, &mut faults);
            if !faults.is_empty() {
                said.lock().unwrap_or_else(PoisonError::into_inner).push((i, faults));
            }
            value
        })
        .collect_into_vec(&mut done);
    let mut said = said.into_inner().unwrap_or_else(PoisonError::into_inner);
    said.sort_by_key(|(i, _)| *i);
    found.extend(said.into_iter().flat_map(|(_, faults)| faults));
    done.into_iter().collect()
}
