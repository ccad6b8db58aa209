//! Micro-benchmarks of the hot path, one for each step that a product page takes through a build:
//! `cargo bench --bench micro`, with a part of a name behind it to run some of them.
//!
//! The shop is made here and lies in memory, so every run measures the same work. All of it is done on one thread.
//! What a whole build takes is told by benches/peers/, and whether it has grown by benches/instructions.sh.

#![allow(clippy::unwrap_used)] // A benchmark that cannot go on has failed.

use std::path::Path;
use std::rc::Rc;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use rust_decimal::Decimal;
use tempfile::TempDir;
use tradewind::catalog::{self, Catalog, Document, Image, Memory, Overrides, Part, Reading, Site};
use tradewind::diag::Diagnostics;
use tradewind::emit::{Fate, Output};
use tradewind::incremental::{Manifest, Record};
use tradewind::locale::{CurrencyFormat, Digits, Display};
use tradewind::money::Currency;
use tradewind::pipeline::{self, Request};
use tradewind::plan::{self, Subject};
use tradewind::rates::{Exchange, FxSnapshot};
use tradewind::render::{Buffers, Fold, Renderer, Theme};
use tradewind::source::Sources;
use tradewind::storefront::{self, Storefront};

/// The allocator of the program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const PRODUCTS: usize = 30;
/// Market, locale, currency: two of one language, and both directions of writing.
const MARKETS: &[(&str, &str, &str)] = &[
    ("us", "en-US", "USD"),
    ("gb", "en-GB", "GBP"),
    ("de", "de-DE", "EUR"),
    ("ch", "de-CH", "CHF"),
    ("fr", "fr-FR", "EUR"),
    ("pl", "pl-PL", "PLN"),
    ("jp", "ja-JP", "JPY"),
    ("ae", "ar-AE", "AED"),
];
const AS_OF: Date = date(2026, 1, 2);
const RATES: &str = "rates/2026-01-02.toml";

fn main() {
    divan::main();
}

/// The whole way but for the writing, as `tradewind check` goes it.
#[divan::bench]
fn check(bencher: Bencher) {
    let sources = sources();
    bencher.bench(|| {
        let request = Request { jobs: Some(1), ..Request::new(&sources, AS_OF) };
        soundly(|found| pipeline::build(&request, None, found).unwrap())
    });
}

#[divan::bench(sample_count = 1000)]
fn read_product(bencher: Bencher) {
    read_part(bencher, "content/products/p7.md");
}

#[divan::bench(sample_count = 1000)]
fn read_translation(bencher: Bencher) {
    read_part(bencher, "content/products/p7.de-DE.md");
}

fn read_part(bencher: Bencher, path: &str) {
    let sources = sources();
    let site = site(&sources);
    let file = sources.numbers_under(path).start;
    let reading = Reading { site: &site, memory: Memory::new(usize::MAX), kept: None };
    bencher.bench(|| soundly(|found| Part::read(sources.entry(file), file, &reading, found).unwrap()));
}

/// All products in one market: texts chosen, prices converted and written.
#[divan::bench]
fn localize(bencher: Bencher) {
    let shop = Shop::new();
    let market = &shop.catalog.site.markets[2];
    bencher.counter(PRODUCTS).bench(|| {
        soundly(|found| {
            storefront::localize(&shop.catalog, market, &shop.exchange, None, AS_OF.into(), found).order.len()
        })
    });
}

/// All pages of all markets.
#[divan::bench]
fn plan(bencher: Bencher) {
    let shop = Shop::new();
    let storefronts = shop.localize();
    bencher.bench(|| soundly(|found| plan::site(&shop.catalog, &storefronts, &[], found).pages.len()));
}

/// One after another in the order of the plan, so that what a product's pages share is made as often as in a build.
#[divan::bench(sample_count = 1000)]
fn render_product_page(bencher: Bencher) {
    render(bencher, |subject| matches!(subject, Subject::Product(_)));
}

#[divan::bench(sample_count = 1000)]
fn render_category_page(bencher: Bencher) {
    render(bencher, |subject| matches!(subject, Subject::Category(..)));
}

fn render(bencher: Bencher, wanted: impl Fn(Subject) -> bool) {
    let shop = Shop::new();
    let storefronts = shop.localize();
    let plan = soundly(|found| plan::site(&shop.catalog, &storefronts, &[], found));
    let renderer = soundly(|found| {
        Renderer::new(&plan, &shop.theme, &shop.sources, &shop.exchange, &[], Fold::On, found)
    });
    let renderer = renderer.unwrap();
    let order = plan.batches.iter().cloned().flatten().filter(|ix| wanted(plan.pages[*ix].subject));
    let mut pages = order.collect::<Vec<_>>().into_iter().cycle();
    let mut buffers = Buffers::default();
    bencher.bench_local(|| {
        let ix = pages.next().unwrap();
        soundly(|found| renderer.page(ix, &mut buffers, found))
    });
}

/// A price with a group, in the patterns of three locales.
#[divan::bench(args = ["en-US USD", "de-CH CHF", "ar-AE AED"])]
fn format_price(bencher: Bencher, market: &str) {
    let (locale, currency) = market.split_once(' ').unwrap();
    let currency: Currency = currency.parse().unwrap();
    let format = CurrencyFormat::new(&locale.parse().unwrap(), currency, Digits::Cldr, Display::Symbol);
    let mut out = String::new();
    bencher.bench_local(|| {
        out.clear();
        format.format(black_box(Decimal::new(1_234_950, 3)), &mut out);
    });
}

const FILES: usize = 10_000;

#[divan::bench]
fn write_manifest(bencher: Bencher) {
    let manifest = manifest();
    bencher.counter(FILES).bench(|| manifest.to_bytes());
}

#[divan::bench]
fn read_manifest(bencher: Bencher) {
    let bytes = manifest().to_bytes();
    bencher.counter(FILES).bench(|| Manifest::parse(&bytes));
}

fn manifest() -> Manifest {
    let file = |n: usize| format!("de/bowls/a-bowl-of-clay-{n:05}/index.html");
    (0..FILES).map(|n| (file(n), Record::of(&n.to_le_bytes()))).collect()
}

/// A page of the usual size that the last build did not write.
#[divan::bench(sample_count = 1000)]
fn put_new_file(bencher: Bencher) {
    let folder = folder();
    let output = Output::open(&folder.path().join("public"), folder.path(), || {}).unwrap();
    let page = vec![b'x'; 12_000];
    let mut n = 0;
    bencher.bench_local(|| {
        n += 1;
        output.put(&format!("de/{}/{n}/index.html", n % 40), &page).unwrap()
    });
}

/// A page that the last build wrote with the same bytes.
#[divan::bench(sample_count = 1000)]
fn put_unchanged_file(bencher: Bencher) {
    let folder = folder();
    let (public, page) = (folder.path().join("public"), "de/bowls/p7/index.html");
    let open = || Output::open(&public, folder.path(), || {}).unwrap();
    let sources = sources();
    let request = Request { jobs: Some(1), ..Request::new(&sources, AS_OF) };
    soundly(|found| pipeline::build(&request, Some(open()), found).unwrap());
    let bytes = std::fs::read(public.join(page)).unwrap();
    let output = open();
    bencher.bench(|| assert!(matches!(output.put(page, &bytes), Ok(Fate::Unchanged))));
}

/// In memory where there is such a place: a disk would drown what is measured.
fn folder() -> TempDir {
    let memory = Path::new("/dev/shm");
    let folder = tempfile::Builder::new();
    if memory.is_dir() { folder.tempdir_in(memory) } else { folder.tempdir() }.unwrap()
}

/// The shop between its stages.
struct Shop {
    sources: Rc<Sources>,
    catalog: Catalog,
    theme: Theme,
    exchange: Exchange,
}

impl Shop {
    fn new() -> Self {
        let sources = Rc::new(sources());
        let site = site(&sources);
        soundly(|found| {
            let theme = Theme::read(&site, &sources, found).unwrap();
            let reading = Reading { site: &site, memory: Memory::new(usize::MAX), kept: None };
            let folders = ["content/", "themes/plain/messages/"];
            let files = folders.into_iter().flat_map(|folder| sources.numbers_under(folder));
            let read = |file| Part::read(sources.entry(file), file, &reading, found).unwrap();
            let parts = files.filter_map(read).collect();
            let (image, _) = Image::read(sources.get("content/bowl.svg").unwrap()).unwrap();
            let catalog = catalog::validate(site, &sources, parts, vec![image], found);
            let rates = sources.get(RATES).unwrap().text().unwrap();
            let snapshot = FxSnapshot::parse(&rates, found).unwrap();
            let exchange = Exchange::new(AS_OF, Some(&snapshot), &catalog.site.pegs);
            Self { catalog, theme, exchange, sources: sources.clone() }
        })
    }

    fn localize(&self) -> Vec<Storefront<'_>> {
        let markets = self.catalog.site.markets.iter();
        soundly(|found| {
            markets
                .map(|market| {
                    storefront::localize(&self.catalog, market, &self.exchange, None, AS_OF.into(), found)
                })
                .collect()
        })
    }
}

fn site(sources: &Sources) -> Site {
    let text = sources.get("site.toml").unwrap().text().unwrap();
    soundly(|found| Site::read(&Document::toml(text), &Overrides::default(), found)).unwrap()
}

/// Does something that must find nothing wrong, or it would not be what a build usually does.
fn soundly<T>(deed: impl FnOnce(&mut Diagnostics) -> T) -> T {
    let mut found = Diagnostics::default();
    let done = deed(&mut found);
    assert_eq!(found.errors(), 0, "{:?}", found.iter().next());
    done
}

const SITE: &str = r#"
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
theme = "plain"
"#;

const FIGURES: &str = r#"
source = "made up"
base = "EUR"
date = 2026-01-02
[rates]
USD = "1.0825"
GBP = "0.8514"
CHF = "0.9387"
PLN = "4.2871"
JPY = "163.27"
AED = "3.9753"
"#;

const PICTURE: &str = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>"#;

/// The files of the shop: two categories, and products of some 200 words with everything a text can have.
fn sources() -> Sources {
    let market = |(id, locale, currency): &(&str, &str, &str)| {
        format!("[markets.{id}]\nlocale = \"{locale}\"\ncurrency = \"{currency}\"\n")
    };
    let markets: String = MARKETS.iter().map(market).collect();
    let mut files = vec![
        ("site.toml".to_owned(), format!("{SITE}{markets}")),
        (RATES.to_owned(), FIGURES.to_owned()),
        ("content/bowl.svg".to_owned(), PICTURE.to_owned()),
    ];
    for name in ["bowls", "plates"] {
        files.push((format!("content/categories/{name}.md"), format!("+++\ntitle = \"{name}\"\n+++\n")));
    }
    for n in 0..PRODUCTS {
        files.push((format!("content/products/p{n}.md"), product(n)));
        for (_, locale, _) in &MARKETS[1..] {
            files.push((format!("content/products/p{n}.{locale}.md"), translation(n, locale)));
        }
    }
    Sources::in_memory(files)
}

fn product(n: usize) -> String {
    let category = if n.is_multiple_of(3) { "plates" } else { "bowls" };
    let related = [1, 2, 3].map(|d| format!("B-{}", (n + 3 * d) % PRODUCTS));
    let body = body("A *bowl* for every day, thrown by hand and glazed twice.", n);
    format!(
        r#"+++
sku = "B-{n}"
title = "A bowl of clay {n}"
summary = "Number {n}, thrown by hand and glazed twice."
price = "{n}4.90 EUR"
category = "{category}"
images = ["/bowl.svg"]
related = {related:?}
[attributes]
material = "clay"
height = "{n} cm"
glaze = "matt"
+++
{body}"#
    )
}

fn translation(n: usize, locale: &str) -> String {
    let body = body("Eine *Schale* für jeden Tag, von Hand gedreht und zweimal glasiert.", n);
    format!(
        r#"+++
title = "{locale}: eine Schale aus Ton {n}"
summary = "Nummer {n}, von Hand gedreht und zweimal glasiert."
[attributes]
material = "Ton"
height = "{n} cm"
glaze = "matt"
+++
{body}"#
    )
}

fn body(sentence: &str, n: usize) -> String {
    let paragraph = [sentence; 6].join(" ");
    format!(
        "{paragraph}

## No. {n}

- {sentence}
- [{n}](https://example.org/{n})

{paragraph}

| a | b |
|---|---|
| {n} | **{sentence}** |

{paragraph}
"
    )
}
