//! What holds for every site, whatever is in it: tried on the demo, on a site of every kind of page, and on sites made
//! up at random.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use proptest::prelude::*;
use serde_json::Value;

use crate::golden;
use crate::published::{Html, Published};
use crate::site::{AS_OF, Folder, REPOSITORY, Site, tree};

/// Every law, on a site that was published into a folder.
pub fn hold(out: &Path) {
    let site = Published::read(out);
    let pages: BTreeMap<&str, (&Value, Html)> =
        site.pages.iter().map(|line| (line["url"].as_str().unwrap(), (line, site.html(line)))).collect();
    assert_eq!(pages.len(), site.pages.len(), "two pages have one address");
    let mut indexed = BTreeSet::new();
    for (url, (line, html)) in &pages {
        reads_well(url, html);
        leads_somewhere(&site, url, html);
        says_one_price(url, line, html);
        assert_eq!(site.file_at(url).as_deref(), line["file"].as_str(), "{url}");
        if line["indexing"] == "index" {
            indexed.insert((*url).to_owned());
        }
        alternates_answer(&pages, url, line, html);
    }
    differ(&pages);
    let sitemap = site.sitemap();
    assert_eq!(sitemap.keys().cloned().collect::<BTreeSet<_>>(), indexed, "the sitemap is what is indexed");
    for (url, alternates) in &sitemap {
        assert_eq!(*alternates, pages[url.as_str()].1.alternates(), "{url} in the sitemap");
    }
    let planned: BTreeSet<&str> = pages.values().map(|(line, _)| line["file"].as_str().unwrap()).collect();
    for file in site.files.keys().filter(|f| f.ends_with(".html")) {
        assert!(planned.contains(file.as_str()), "{file} is no page of pages.jsonl");
    }
}

fn reads_well(url: &str, html: &Html) {
    assert_eq!(html.faults, [""; 0], "{url}");
    assert_eq!(html.all("h1").count(), 1, "{url}");
    let mut above = 0;
    for tag in &html.tags {
        let Some(level) = tag.name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok()) else {
            continue;
        };
        assert!(level <= above + 1, "{url}: <h{above}> is followed by {tag:?}");
        above = level;
    }
    let titles: Vec<&str> = html.all("title").map(|t| t.text.as_str()).collect();
    assert!(matches!(titles[..], [title] if !title.trim().is_empty()), "{url}: {titles:?}");
    let root = html.all("html").next().unwrap();
    assert!(root.get("lang").is_some() && root.get("dir").is_some(), "{url}");
    let mut ids = BTreeSet::new();
    for id in html.tags.iter().filter_map(|t| t.get("id")) {
        assert!(ids.insert(id), "{url} has the id {id} twice");
    }
    for target in html.all("a").filter_map(|a| a.get("href")?.strip_prefix('#')) {
        assert!(ids.contains(target), "{url} has no #{target}");
    }
}

/// No two pages that a market's readers find by searching look the same among the results.
fn differ(pages: &BTreeMap<&str, (&Value, Html)>) {
    let mut seen = BTreeMap::new();
    for (url, (line, html)) in pages.iter().filter(|(_, (line, _))| line["indexing"] == "index") {
        let title = html.all("title").next().map(|t| t.text.as_str());
        for text in [title, html.meta("description")] {
            let first = seen.insert((line["market"].as_str(), text), url);
            assert_eq!(first, None, "{url} says {text:?} too");
        }
    }
}

/// Every address of this site that a page names is a file of it.
fn leads_somewhere(site: &Published, url: &str, html: &Html) {
    let origin: String = url.splitn(4, '/').take(3).collect::<Vec<_>>().join("/");
    let mut named: Vec<String> = Vec::new();
    for tag in &html.tags {
        named.extend(["href", "src"].iter().filter_map(|a| tag.get(a)).map(str::to_owned));
        named.extend(tag.get("content").filter(|c| c.starts_with("https://")).map(str::to_owned));
    }
    html.data().iter().for_each(|data| addresses(data, &mut named));
    for target in named.iter().filter(|t| !t.starts_with('#')) {
        let full = if target.starts_with('/') { format!("{origin}{target}") } else { target.clone() };
        if let Some(file) = site.file_at(&full) {
            assert!(site.files.contains_key(&file), "{url} names {target}, and there is no {file}");
        } else {
            assert!(!target.starts_with('/'), "{url} names {target}, which no host has");
        }
    }
}

fn addresses(data: &Value, found: &mut Vec<String>) {
    match data {
        Value::String(text) if text.starts_with("https://") => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| addresses(item, found)),
        Value::Object(fields) => fields.values().for_each(|item| addresses(item, found)),
        _ => {}
    }
}

/// The price people see, the one in attributes, in structured data and in pages.jsonl are one.
fn says_one_price(url: &str, line: &Value, html: &Html) {
    let Some(offer) = line.get("offer") else { return };
    let (price, currency, shown) = (&offer["price"], &offer["currency"], offer["shown"].as_str().unwrap());
    let seen = html.tags.iter().find(|t| t.get("class") == Some("now")).unwrap();
    assert_eq!(
        (seen.get("data-price"), seen.get("data-currency")),
        (price.as_str(), currency.as_str()),
        "{url}"
    );
    assert!(seen.text.contains(shown), "{url} shows {:?}, not {shown:?}", seen.text);
    let data = html.data();
    let product = data.iter().find(|d| d["@type"] == "Product");
    // To Google a product without a picture is an error, and one that is not marked up is none.
    let pictured = html.all("meta").any(|t| t.get("property") == Some("og:image"));
    assert_eq!(product.is_some(), pictured, "{url}");
    let Some(product) = product else { return };
    let offers = product["offers"].as_array().unwrap();
    assert!(offers.iter().any(|o| o["price"] == *price && o["priceCurrency"] == *currency), "{url}");
    let shown: BTreeSet<_> = html
        .tags
        .iter()
        .filter(|t| t.get("class") != Some("now"))
        .filter_map(|t| t.get("data-price"))
        .collect();
    let meant: BTreeSet<_> = offers.iter().map(|o| o["price"].as_str().unwrap()).collect();
    assert!(shown.is_empty() || shown == meant, "{url} shows {shown:?} and means {meant:?}");
}

/// `explain` comes to the price that a page shows, and that search engines read, for every article of every page.
fn every_price_is_explained(site: &Published, explained: &str) {
    let lines = explained.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let prices: BTreeMap<(String, String), Value> = lines
        .map(|line| {
            let text = |key: &str| line[key].as_str().unwrap().to_owned();
            ((text("market"), text("sku")), line)
        })
        .collect();
    let mut told = 0;
    for line in site.pages.iter().filter(|line| line["kind"] == "product") {
        let market = line["market"].as_str().unwrap();
        let html = site.html(line);
        let data = html.data();
        let offers =
            data.iter().filter(|d| d["@type"] == "Product").flat_map(|d| d["offers"].as_array().unwrap());
        let mut shown = BTreeSet::new();
        for offer in offers {
            // Of a product without variants the number stands above its one offer.
            let sku = offer["sku"].as_str().or(line["sku"].as_str()).unwrap();
            let why = &prices[&(market.to_owned(), sku.to_owned())];
            assert_eq!(offer["price"], why["price"], "{sku} in {market}");
            assert_eq!(offer["priceCurrency"], why["currency"], "{sku} in {market}");
            let steps = why["steps"].as_array().unwrap();
            assert!(steps.iter().all(|step| step["step"].is_string()) && !steps.is_empty(), "{why}");
            shown.insert(why["price"].clone().to_string());
            told += 1;
        }
        assert!(shown.is_empty() || shown.contains(&line["offer"]["price"].to_string()), "{line}");
    }
    assert!(told > 0, "no price was explained");
}

/// Alternates: whoever names is named, everyone names itself, and who is not indexed is no part of it.
fn alternates_answer(pages: &BTreeMap<&str, (&Value, Html)>, url: &str, line: &Value, html: &Html) {
    let alternates = html.alternates();
    match line["indexing"].as_str().unwrap() {
        "index" => {
            assert_eq!(html.link("canonical"), Some(url));
            assert_eq!(html.meta("robots"), None, "{url}");
        }
        "noindex" => {
            assert_eq!((html.link("canonical"), html.meta("robots")), (None, Some("noindex")), "{url}");
            return assert!(alternates.is_empty(), "{url} is not indexed and has alternates");
        }
        "canonical" => {
            let canonical = html.link("canonical").unwrap();
            assert!(canonical != url && pages[canonical].0["indexing"] == "index", "{url} names {canonical}");
            return assert!(alternates.is_empty(), "{url} is not indexed and has alternates");
        }
        other => panic!("{url}: {other}"),
    }
    let codes: BTreeSet<&str> = alternates.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes.len(), alternates.len(), "{url} has an hreflang twice");
    assert!(codes.contains("x-default"), "{url}");
    assert!(alternates.iter().any(|(_, u)| u == url), "{url} does not name itself");
    for (code, other) in &alternates {
        let (line, html) = pages.get(other.as_str()).unwrap_or_else(|| panic!("{url} names {other}"));
        assert_eq!(line["indexing"], "index", "{url} names {other}");
        assert_eq!(html.alternates(), alternates, "{url} and {other} ({code}) differ");
    }
}

#[test]
fn they_hold_for_a_site_of_every_kind_of_page() {
    let folder = Site::new(golden::SITE).folder();
    folder.build(&[]);
    hold(&folder.path("public"));
}

#[test]
fn they_hold_for_the_demo() {
    let folder = Folder::empty();
    let out = folder.path("public");
    folder.build(&["--site", REPOSITORY, "--out", out.to_str().unwrap()]);
    hold(&out);
    let explained = folder.run(&["explain", "--all", "--json", "--as-of", AS_OF, "--site", REPOSITORY]);
    assert_eq!(explained.code, Some(0), "{}", explained.stderr);
    every_price_is_explained(&Published::read(&out), &explained.stdout);
}

/// Texts that begin alike, categories of one name in categories of one name, listings of several pages.
#[test]
fn they_hold_for_twins() {
    let mut files = String::from(
        "-- site.toml --\nname = \"Twins\"\nbase_url = \"https://a.example\"\nsource_locale = \"en\"\nper_page = 1\n\
         [markets.us]\nlocale = \"en\"\ncurrency = \"EUR\"\n",
    );
    let beginning = "The same long words stand before what is this product's own. ".repeat(4);
    for (n, dept) in ["a", "b", "c"].iter().enumerate() {
        let path = format!("{dept}/new/deep");
        for (folder, title) in [
            (*dept, "Department"),
            (&format!("{dept}/new"), "New"),
            (&path, if n < 2 { "Deep" } else { "New" }),
        ] {
            files += &format!("-- content/categories/{folder}/index.md --\n+++\ntitle = \"{title}\"\n+++\n");
        }
        for twin in 0..2 {
            let title = format!("A thing of a {} name", "very ".repeat(60 * twin));
            files += &format!(
                "-- content/products/p{n}{twin}/index.md --\n+++\nsku = \"P{n}{twin}\"\ntitle = \"{title}\"\n\
                 price = \"1 EUR\"\ncategory = \"{path}\"\n+++\n## Part {n}{twin}\n\n{beginning}{n}{twin}\n\n##\n\n#### Last\n"
            );
        }
    }
    let folder = Site::new(&files).folder();
    folder.build(&[]);
    hold(&folder.path("public"));
}

#[test]
fn they_hold_below_a_path() {
    let folder = Site::new(golden::SITE).folder();
    folder.build(&["--base-url", "https://harbor.example/shop"]);
    hold(&folder.path("public"));
}

#[test]
fn they_hold_where_every_page_is_a_file() {
    let flat = |site: Site| site.edit("site.toml", "per_page = 2", "per_page = 2\nurls = \"flat\"");
    for words in [&[][..], &["--base-url", "https://harbor.example/shop"]] {
        let folder = flat(Site::new(golden::SITE)).folder();
        let files = folder.build(words);
        hold(&folder.path("public"));
        let homes = ["index.html", "us/index.html", "ae/index.html", "harbor.de/index.html"];
        let indexes: BTreeSet<&str> =
            files.keys().map(String::as_str).filter(|path| path.ends_with("index.html")).collect();
        assert_eq!(indexes, homes.into(), "only home pages are folders");
        assert!(files.contains_key("harbor.de/kueche/page/2.html"), "{:?}", files.keys());
    }
}

#[test]
fn the_same_site_gives_the_same_bytes() {
    let build = |words: &[&str]| {
        let folder = Site::new(golden::SITE).folder();
        let files = folder.build(words);
        let pages = std::fs::read(folder.path("public.build/pages.jsonl")).unwrap();
        (files, pages)
    };
    let one = build(&["--jobs", "1"]);
    for jobs in ["1", "2", "4", "7"] {
        assert!(build(&["--jobs", jobs]) == one, "with --jobs {jobs}");
    }
}

#[test]
fn folding_changes_no_byte() {
    let folder = Site::new(golden::SITE).folder();
    let folded = folder.build(&[]);
    assert!(folder.build(&["--fold", "off"]) == folded, "without folding");
    // Every include is on its page now, and one more that cannot be folded.
    let alone = Site::new(golden::SITE).edit(
        "themes/plain/templates/_tax.html",
        "<p",
        "{% if not market %}{% set page = 1 %}{% endif %}{{ page.kind }}<p",
    );
    let (on, off) = (alone.folder().build(&["--fold", "on"]), alone.folder().build(&["--fold", "off"]));
    assert!(on == off && on != folded);
}

/// Every page of the demo, in both themes that come with the program.
#[test]
fn folding_is_verified() {
    let plain = Folder::empty();
    for (path, bytes) in tree(&Path::new(REPOSITORY).join("content")) {
        plain.write(&format!("content/{path}"), bytes);
    }
    for (path, bytes) in tree(&Path::new(REPOSITORY).join("rates")) {
        plain.write(&format!("rates/{path}"), bytes);
    }
    let site = std::fs::read_to_string(Path::new(REPOSITORY).join("site.toml")).unwrap();
    let site = site.replace("theme = \"harbor\"", "theme = \"plain\"");
    // What only harbor lets a site choose.
    let chosen = |line: &&str| !line.starts_with("cards =") && !line.starts_with("banner =");
    plain.write("site.toml", site.lines().filter(chosen).collect::<Vec<_>>().join("\n"));
    for site in [Path::new(REPOSITORY), &plain.path("")] {
        let words = ["check", "--fold", "verify", "--as-of", AS_OF, "--site", site.to_str().unwrap()];
        let ran = plain.run(&words);
        assert_eq!(ran.code, Some(0), "{}{}", ran.stderr, ran.stdout);
        assert!(ran.stdout.contains(" 0 warnings"), "{}", ran.stdout);
    }
}

#[test]
fn a_check_finds_what_a_build_finds() {
    let broken = Site::new(golden::SITE)
        .edit("content/products/mug/index.md", "price = \"24 EUR\"", "price = 24")
        .edit("content/products/board/index.md", "A board", "![A board](missing.jpg)")
        .edit("site.toml", "currency = \"AED\"", "currency = \"SAR\"");
    for site in [Site::new(golden::SITE), broken] {
        let folder = site.folder();
        let diagnostics = |command: &str| {
            let ran = folder.run(&[command, "--as-of", AS_OF, "--json"]);
            let json: Value = serde_json::from_str(&ran.stdout).unwrap();
            (ran.code, json["diagnostics"].clone())
        };
        assert_eq!(diagnostics("check"), diagnostics("build"));
    }
}

/// A made-up site: which market sells which product, and which product is translated.
fn made_up() -> impl Strategy<Value = String> {
    let product = (1u32..100_000, any::<[bool; 4]>(), any::<[bool; 3]>(), 0..4usize, any::<bool>());
    let fallback = prop::sample::select(vec!["noindex", "omit", "canonical"]);
    let market = (fallback, any::<bool>());
    (prop::collection::vec(product, 1..7), prop::collection::vec(market, 4), 1..4usize).prop_map(|(products, markets, per_page)| {
        let mut files = format!("-- site.toml --\nname = \"Made up\"\nbase_url = \"https://a.example\"\nsource_locale = \"en-US\"\nper_page = {per_page}\n");
        let ids = ["us", "de", "fr", "ae"];
        for ((id, (locale, currency)), (fallback, host)) in ids.iter().zip([("en-US", "USD"), ("de-DE", "EUR"), ("fr-CH", "CHF"), ("ar-AE", "AED")]).zip(&markets) {
            files += &format!("[markets.{id}]\nlocale = \"{locale}\"\ncurrency = \"{currency}\"\nfallback = \"{fallback}\"\n");
            if *host {
                files += &format!("base_url = \"https://{id}.example\"\n");
            }
        }
        files += "[rates.pegs.AED]\ncurrency = \"USD\"\nrate = \"3.6725\"\nsource = \"Central Bank of the UAE\"\n";
        files += golden::RATES;
        files += "-- content/images/thing.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n";
        for (c, title) in ["Cups", "Boards", "Linen"].iter().enumerate() {
            files += &format!("-- content/categories/c{c}/index.md --\n+++\ntitle = \"{title}\"\n+++\n");
        }
        for (n, (cents, sold, translated, category, body)) in products.iter().enumerate() {
            let except: Vec<&str> = ids.iter().zip(sold).filter(|(_, sold)| !**sold).map(|(id, _)| *id).collect();
            files += &format!("-- content/products/p{n}/index.md --\n+++\nsku = \"P{n}\"\ntitle = \"Thing\"\nprice = \"{}.{:02} EUR\"\n", cents / 100, cents % 100);
            if *category < 3 {
                files += &format!("category = \"c{category}\"\n");
            }
            if n % 3 != 2 {
                files += "images = [\"/images/thing.svg\"]\n";
            }
            files += &format!("availability = {{ except = {except:?} }}\n+++\n");
            if *body {
                files += "Some text.\n";
            }
            for (locale, _) in ["de", "fr", "ar"].iter().zip(translated).filter(|(_, t)| **t) {
                files += &format!("-- content/products/p{n}/index.{locale}.md --\n+++\ntitle = \"{locale}\"\n+++\nText {locale}.\n");
            }
        }
        files
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn they_hold_for_sites_made_up(files in made_up()) {
        let folder = Site::new(&files).folder();
        folder.build(&[]);
        hold(&folder.path("public"));
    }
}
