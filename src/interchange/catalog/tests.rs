//! Whole imports: a catalog in, a folder out.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use tempfile::TempDir;

use super::json::Json;
use super::*;
use crate::catalog::{Document, Image, Memory, Overrides, Part, Reading, Site, is_image, validate};
use crate::source;

/// A catalog folder and a site folder beside it.
struct Case {
    dir: TempDir,
}

impl Case {
    fn new(lines: &str) -> Case {
        let case = Case { dir: tempfile::tempdir().unwrap() };
        case.file("shop/catalog.jsonl", lines.as_bytes())
    }

    fn file(self, path: &str, bytes: &[u8]) -> Case {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
        self
    }

    fn import(&self) -> Imported {
        self.import_with(None)
    }

    fn import_with(&self, rates: Option<&Path>) -> Imported {
        import(&Request {
            file: &self.dir.path().join("shop/catalog.jsonl"),
            into: &self.dir.path().join("site"),
            rates,
            currency: None,
        })
        .unwrap()
    }

    /// What the catalog room finds to say of the site.
    fn findings(&self) -> Vec<String> {
        findings(&self.dir.path().join("site"))
    }

    /// A file of the site without the import's mark.
    fn read(&self, path: &str) -> String {
        let text = fs::read_to_string(self.dir.path().join("site").join(path))
            .unwrap_or_else(|e| panic!("{path}: {e}\n{:#?}", self.paths()));
        text.lines().filter(|line| !line.starts_with("# ")).map(|line| format!("{line}\n")).collect()
    }

    fn paths(&self) -> Vec<String> {
        let root = self.dir.path().join("site");
        let files = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter().flatten();
        files
            .filter(|entry| entry.file_type().is_file())
            .map(|entry| entry.path().strip_prefix(&root).unwrap().to_string_lossy().into_owned())
            .collect()
    }
}

fn findings(site: &Path) -> Vec<String> {
    let (sources, mut found) = source::load(site).unwrap();
    let toml = Document::toml(sources.get("site.toml").unwrap().text().unwrap());
    let site = Site::read(&toml, &Overrides::default(), &mut found).unwrap();
    let reading = Reading { site: &site, memory: Memory::new(0), kept: None };
    let (mut parts, mut images) = (Vec::new(), Vec::new());
    for file in sources.numbers_under("content/") {
        let entry = sources.entry(file);
        if is_image(&entry.path) {
            let (image, warning) = Image::read(entry).ok().unwrap();
            images.push(image);
            found.extend(warning);
        } else {
            parts.extend(Part::read(entry, file, &reading, &mut found).unwrap());
        }
    }
    validate(site, &sources, parts, images, &mut found);
    found.iter().map(|d| format!("{} {}: {}", d.code.name(), d.place.path(), d.message)).collect()
}

fn gif() -> &'static [u8] {
    b"GIF89a\x01\x00\x01\x00\x00\x00\x00"
}

#[test]
fn a_catalog_becomes_a_site() {
    let line = r#"{"sku": "M 1/2", "category": ["Kitchen", "Mugs"], "tags": ["new", "new"], "price": {"amount": "14.90", "currency": "EUR"},
        "images": ["pics/Front.jpg"], "attributes": {"Größe": 48, "dims": {"w": 1}}, "vendor": "ACME",
        "translations": {"en": {"title": "A <mug>", "description": "For *tea*."}, "de_DE": {"title": "Becher", "attributes": {"Größe": "48 cm"}},
        "ar": {"description": "كوب"}}}"#
        .replace('\n', "");
    let case = Case::new(&line).file("shop/pics/Front.jpg", gif());
    let imported = case.import();
    assert_eq!(
        case.paths(),
        [
            "content/categories/kitchen/index.md",
            "content/categories/kitchen/mugs/index.md",
            "content/images/front.gif",
            "content/messages/en.ftl",
            "content/products/a-mug/index.ar.md",
            "content/products/a-mug/index.de-DE.md",
            "content/products/a-mug/index.md",
            "site.toml",
        ]
    );
    assert_eq!(
        case.read("content/products/a-mug/index.md"),
        "+++\ntitle = \"A <mug>\"\nsummary = \"For *tea*.\"\nsku = \"M 1/2\"\nprice = \"14.90 EUR\"\n\
         category = \"kitchen/mugs\"\ntags = [\"new\"]\nimages = [\"/images/front.gif\"]\n\n\
         [attributes]\nGroe = 48\n\n[extra]\nvendor = \"ACME\"\n\n[extra.attributes.dims]\nw = 1\n+++\n"
            .replace("Groe", "Grosse")
    );
    assert_eq!(
        case.read("content/products/a-mug/index.de-DE.md"),
        "+++\ntitle = \"Becher\"\nslug = \"becher\"\n\n[attributes]\nGrosse = \"48 cm\"\n+++\n"
    );
    assert_eq!(case.read("content/products/a-mug/index.ar.md"), "+++\nsummary = \"كوب\"\n+++\n");
    assert_eq!(case.read("content/messages/en.ftl"), "attribute-Grosse = Größe\n");
    assert_eq!(
        case.read("site.toml"),
        "name = \"Shop\"\nbase_url = \"https://shop.example\"\nsource_locale = \"en\"\ntheme = \"harbor\"\n\
         x_default = \"en\"\n\n[defaults]\nfallback = \"noindex\"\n\n\
         [markets.en]\nlocale = \"en\"\ncountries = [\"US\"]\ncurrency = \"EUR\"\npath = \"en\"\n\n\
         [markets.ar]\nlocale = \"ar\"\ncountries = [\"EG\"]\ncurrency = \"EUR\"\npath = \"ar\"\n\n\
         [markets.de-de]\nlocale = \"de-DE\"\ncountries = [\"DE\"]\ncurrency = \"EUR\"\npath = \"de-de\"\n"
    );
    assert_eq!((imported.products, imported.markets, imported.pictures), (1, 3, 1));
    assert!(case.findings().is_empty(), "{:?}", case.findings());
}

#[test]
fn importing_twice_changes_nothing_and_edits_are_respected() {
    let lines = |title: &str| {
        format!(
            "{{\"sku\": \"1\", \"translations\": {{\"en\": {{\"title\": \"{title}\"}}}}}}\n\
             {{\"sku\": \"2\", \"translations\": {{\"en\": {{\"title\": \"{title}\"}}}}}}\n"
        )
    };
    let case = Case::new(&lines("Mug"));
    let first = case.import();
    let again = case.import();
    assert_eq!((again.written, again.unchanged), (0, first.written - 1), "site.toml is left alone");

    let case = case.file("shop/catalog.jsonl", lines("Cup").as_bytes());
    let path = case.dir.path().join("site/content/products/mug-2/index.md");
    fs::write(&path, fs::read_to_string(&path).unwrap() + "\nBy hand.\n").unwrap();
    fs::write(case.dir.path().join("site/site.toml"), "source_locale = \"en\"\n").unwrap();
    let third = case.import();
    assert!(case.read("content/products/mug/index.md").contains("Cup"), "a new title, at the old address");
    assert!(case.read("content/products/mug-2/index.md").contains("By hand."));
    assert_eq!(case.read("site.toml"), "source_locale = \"en\"\n");
    assert_eq!((third.notes.count(Kind::EditedByHand), third.notes.count(Kind::NoMarket)), (1, 1));

    let case = case.file("shop/catalog.jsonl", b"{\"sku\": \"3\"}");
    assert_eq!(case.import().notes.count(Kind::NotInCatalog), 1, "the edited one is its author's");
}

#[test]
fn a_product_with_a_new_number_takes_no_address_of_the_old_one() {
    let line = |sku| {
        format!(
            "{{\"sku\": \"{sku}\", \"price\": \"1 EUR\", \"translations\": {{\"en\": {{\"title\": \"Mug\"}}, \"de\": {{\"title\": \"Becher\"}}}}}}"
        )
    };
    let case = Case::new(&line("old"));
    case.import();
    let case = case.file("shop/catalog.jsonl", line("new").as_bytes());
    assert_eq!(case.import().notes.count(Kind::NotInCatalog), 1);
    assert!(case.read("content/products/mug/index.de.md").contains("slug = \"becher\""));
    assert!(case.read("content/products/mug-new/index.de.md").contains("slug = \"becher-new\""));
}

#[test]
fn products_that_look_alike_stay_apart() {
    let case = Case::new(
        r#"{"sku": "a", "translations": {"en": {"title": "Mug"}, "fr": {"title": "Tasse"}}}
{"sku": "B 2", "translations": {"en": {"title": "Mug"}, "fr": {"title": "Tasse"}}}
{"sku": "a", "translations": {"en": {"title": "Other"}}}
{"sku": "a", "translations": {"en": {"title": "Mug"}, "fr": {"title": "Tasse"}}}
{"translations": {"en": {"title": "Mug"}}}
{"translations": {"en": {"title": "???"}}}
{"sku": "c", "category": ["Mugs"], "translations": {"en": {"title": "MUGS"}}}
{"sku": "d", "translations": {"fr": {"title": "Sans titre"}}}
{"sku": "../../e"}
{"sku": "f", "translations": {"en": {"title": "東京"}}}"#,
    );
    let imported = case.import();
    let keys: Vec<_> = case
        .paths()
        .into_iter()
        .filter_map(|p| Some(p.strip_prefix("content/products/")?.strip_suffix("/index.md")?.to_owned()))
        .collect();
    assert_eq!(keys, ["e", "mug", "mug-2", "mug-b-2", "mugs-c", "other", "product", "sans-titre", "東京"]);
    assert!(case.read("content/products/other/index.md").contains("sku = \"a-2\""));
    assert!(case.read("content/products/other/index.md").contains("[extra]\nsku = \"a\""));
    assert!(case.read("content/products/mug-b-2/index.fr.md").contains("slug = \"tasse-b-2\""));
    assert!(case.read("content/products/e/index.md").contains("title = \"../../e\""));
    assert!(case.findings().iter().all(|f| f.starts_with("no-price")), "{:?}", case.findings());
    let count = |kind| imported.notes.count(kind);
    assert_eq!((imported.products, count(Kind::SameLine), count(Kind::SameSku)), (9, 1, 1));
    assert_eq!((count(Kind::NoSku), count(Kind::NoTitle), count(Kind::NoPrice)), (2, 2, 9));
}

#[test]
fn pictures_are_read_only_from_the_catalogs_folder() {
    let images = r#"["a.png", "b/a.png", "../secret.gif", "/etc/passwd", "https://x.example/a.jpg", "gone.jpg", "text.jpg", "link.gif"]"#;
    let line = format!(
        r#"{{"sku": "1", "images": {images}, "translations": {{"en": {{"title": "T", "image_alts": ["one", "two"],
        "description": "<p>See <img src='a.png' alt='it'> and <img src='gone.jpg' alt='that'></p><script>x</script>"}}}}}}"#
    );
    let case = Case::new(&line.replace('\n', ""))
        .file("shop/a.png", gif())
        .file("shop/b/a.png", b"GIF89a\x02\x00\x02\x00\x00\x00\x00")
        .file("secret.gif", b"GIF89a\x03\x00\x03\x00\x00\x00\x00")
        .file("shop/text.jpg", b"<html>");
    #[cfg(unix)]
    std::os::unix::fs::symlink(case.dir.path().join("secret.gif"), case.dir.path().join("shop/link.gif"))
        .unwrap();
    let imported = case.import();
    let text = case.read("content/products/t/index.md");
    assert_eq!(imported.pictures, 2);
    assert!(text.contains("images = [\"/images/a.gif\", \"/images/a-"), "{text}");
    assert!(text.contains("image_alts = [\"one\", \"two\"]"), "{text}");
    assert!(text.contains("See ![it](/images/a.gif) and that\n"), "{text}");
    for path in
        ["../secret.gif", "/etc/passwd", "https://x.example/a.jpg", "gone.jpg", "text.jpg", "link.gif"]
    {
        assert!(text.contains(&format!("\"{path}\"")), "{path}: {text}");
    }
    let count = |kind| imported.notes.count(kind);
    assert_eq!(
        (count(Kind::PictureElsewhere), count(Kind::PictureMissing), count(Kind::PictureKind)),
        (3, 2, 1)
    );
}

#[test]
fn a_price_no_rate_reaches_keeps_nothing_from_being_built() {
    let line = |sku, price| format!("{{\"sku\": \"{sku}\", \"price\": \"{price}\"}}\n");
    let rates = "source = \"ECB\"\nbase = \"EUR\"\ndate = 2026-10-30\n\n[rates]\nUSD = \"1.1\"\n";
    let case =
        Case::new(&[line("a", "1 EUR"), line("b", "2 EUR"), line("c", "3 USD"), line("d", "9 VND")].concat())
            .file("rates/2026-10-30.toml", rates.as_bytes());
    let folder = case.dir.path().join("rates");
    let imported = case.import_with(Some(&folder));
    assert_eq!(imported.notes.count(Kind::PriceOutOfReach), 1);
    assert!(case.read("content/products/c/index.md").contains("\nprice = \"3 USD\""));
    assert!(case.read("content/products/d/index.md").ends_with("[extra]\nprice = \"9 VND\"\n+++\n"));

    let site =
        case.read("site.toml") + "[rates.pegs.VND]\ncurrency = \"USD\"\nrate = \"25000\"\nsource = \"us\"\n";
    let case = case.file("site/site.toml", site.as_bytes());
    case.import_with(Some(&folder));
    assert!(
        case.read("content/products/d/index.md").contains("\nprice = \"9 VND\""),
        "the site's own peg leads there"
    );
}

#[test]
fn broken_lines_are_errors_and_the_rest_is_imported() {
    let case = Case::new("\u{feff}{\"sku\": \"1\"}\r\n{\"sku\": \r\n\r\n{\"sku\": \"2\"}\r\n");
    let imported = case.import();
    assert_eq!((imported.products, imported.errors()), (2, 1));
    assert!(imported.notes.summary()[0].starts_with("not a JSON object, left out: line 2 ("));
}

#[test]
fn an_empty_catalog_is_a_site_all_the_same() {
    let case = Case::new("");
    assert_eq!(case.import().products, 0);
    assert!(case.read("site.toml").contains("[markets.en]"));
}

fn shared() -> Option<PathBuf> {
    let shared = std::env::var_os("TRADEWIND_SHARED").map(PathBuf::from);
    let shared = shared.unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/../shared").into());
    if !shared.join("data/adventureworks").exists() {
        println!("skipped: {} has no data", shared.display());
        return None;
    }
    Some(shared)
}

#[test]
fn adventureworks_comes_in_whole() {
    let Some(shared) = shared() else { return };
    let dir = tempfile::tempdir().unwrap();
    let file = shared.join("data/adventureworks/catalog.jsonl");
    let rates = shared.join("data/fx/eurofxref-hist.zip");
    let request = Request { file: &file, into: dir.path(), rates: Some(&rates), currency: None };
    let imported = import(&request).unwrap();
    assert_eq!(
        (imported.products, imported.locales.len(), imported.markets, imported.pictures),
        (293, 18, 18, 42)
    );
    assert_eq!(imported.errors(), 0, "{:?}", imported.notes.summary());

    // Every text of the catalog stands in exactly the file of its product and language.
    let mut expected = BTreeSet::new();
    for line in fs::read_to_string(&file).unwrap().lines() {
        let Ok(Json::Object(fields)) = Json::parse(line) else { panic!("{line}") };
        let field = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
        let sku = field("sku").unwrap().text().unwrap();
        let Some(Json::Object(locales)) = field("translations") else { panic!("{line}") };
        for (locale, texts) in locales {
            let Json::Object(texts) = texts else { panic!("{line}") };
            for (_, text) in texts {
                expected.insert((sku.clone(), locale.clone(), item::words(&text.text().unwrap())));
            }
        }
    }
    let mut found = BTreeSet::new();
    let mut currencies = BTreeMap::new();
    let folder = Folder::open(dir.path()).unwrap();
    for (sku, home) in &folder.products {
        for locale in &imported.locales {
            let edition = Some(locale).filter(|l| l.as_str() != "en");
            let path = dir.path().join(folder.text_path(&format!("products/{}", home.key), edition));
            let Ok(text) = fs::read_to_string(path) else { continue };
            let (toml, body) = text.strip_prefix("+++\n").unwrap().split_once("\n+++\n").unwrap();
            let front: toml::Table = toml.parse().unwrap();
            let texts =
                ["title", "summary"].map(|key| front.get(key).and_then(|v| v.as_str()).map(str::to_owned));
            let body = Some(item::words(&markdown::text_of(body))).filter(|body| !body.is_empty());
            for text in texts.into_iter().chain([body]).flatten() {
                found.insert((sku.clone(), locale.to_string(), text));
            }
        }
    }
    let missing: Vec<_> = expected.difference(&found).take(3).collect();
    assert!(
        missing.is_empty() && found.len() == expected.len(),
        "{missing:?} {} {}",
        found.len(),
        expected.len()
    );

    let site: toml::Table = fs::read_to_string(dir.path().join("site.toml")).unwrap().parse().unwrap();
    for (_, market) in site["markets"].as_table().unwrap() {
        *currencies.entry(market["currency"].as_str().unwrap().to_owned()).or_insert(0) += 1;
    }
    assert_eq!(
        currencies.keys().map(String::as_str).collect::<Vec<_>>().join(" "),
        "BRL CNY EUR ILS INR JPY KRW PLN THB TRY USD"
    );

    assert!(findings(dir.path()).is_empty(), "{:?}", findings(dir.path()));
    let again = import(&request).unwrap();
    assert_eq!((again.written, again.notes.count(Kind::EditedByHand)), (0, 0));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn any_texts_come_back(title in "\\PC{0,40}", text in "\\PC{0,80}|[-+#*_=>~|:.)1 \n\\[\\]<>&;a`\\\\\"]{0,60}") {
        prop_assume!(!html::is_html(&title) && !html::is_html(&text));
        let quoted = |s: &str| serde_json::to_string(s).unwrap();
        let line = format!(
            r#"{{"sku": "1", "translations": {{"en": {{"title": {}, "description": {}}}}}}}"#, quoted(&title), quoted(&text)
        );
        let case = Case::new(&line);
        case.import();
        let path = case.paths().into_iter().find(|p| p.ends_with("index.md")).unwrap();
        let file = case.read(&path);
        let (toml, body) = file.strip_prefix("+++\n").unwrap().split_once("\n+++\n").unwrap();
        let front: toml::Table = toml.parse().unwrap();
        let title = item::words(&title);
        prop_assert_eq!(front["title"].as_str().unwrap(), if title.is_empty() { "1" } else { title.as_str() });
        let summary = front.get("summary").and_then(|s| s.as_str()).unwrap_or("");
        let shown = format!("{summary} {}", markdown::text_of(body));
        prop_assert_eq!(item::words(&shown), item::words(&text));
    }
}
