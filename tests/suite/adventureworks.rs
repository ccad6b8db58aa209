//! A real catalog through the whole way: 293 products in 18 locales, imported and built. The data is not ours to commit:
//! where the folder `shared` beside the repository (or the one `TRADEWIND_SHARED` names) has it not, this is skipped.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::laws;
use crate::published::Published;
use crate::site::{AS_OF, Folder, REPOSITORY};

#[test]
fn it_is_imported_and_published_whole() {
    let shared = std::env::var_os("TRADEWIND_SHARED").map(PathBuf::from);
    let data = shared.unwrap_or_else(|| PathBuf::from(REPOSITORY).join("../shared")).join("data");
    let (catalog, rates) = (data.join("adventureworks/catalog.jsonl"), data.join("fx/eurofxref-hist.zip"));
    if !catalog.exists() || !rates.exists() {
        return eprintln!("skipped: there is no {}", catalog.display());
    }
    let folder = Folder::empty();
    let words = [
        "import",
        "catalog",
        catalog.to_str().unwrap(),
        "--into",
        "site",
        "--rates",
        rates.to_str().unwrap(),
    ];
    let ran = folder.run(&words);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    let ran = folder.run(&["build", "--site", "site", "--as-of", AS_OF]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);

    let out = folder.path("site/public");
    laws::hold(&out);
    let site = Published::read(&out);
    let products: Vec<_> = site.pages.iter().filter(|p| p["kind"] == "product").collect();
    assert_eq!(products.len(), 293 * 18);
    let currencies: BTreeSet<_> = products.iter().filter_map(|p| p["offer"]["currency"].as_str()).collect();
    // The European Central Bank gives no rates for Egypt, Iran and Russia: those markets sell in the catalog's dollars.
    let expected = ["BRL", "CNY", "EUR", "ILS", "INR", "JPY", "KRW", "PLN", "THB", "TRY", "USD"];
    assert_eq!(currencies, BTreeSet::from(expected));
    for page in products {
        let html = site.html(page);
        let root = html.all("html").next().unwrap();
        let rtl = ["ar", "fa", "he"].iter().any(|l| page["lang"].as_str().unwrap().starts_with(l));
        assert_eq!(root.get("dir") == Some("rtl"), rtl, "{}", page["url"]);
        // What is not translated says so to readers, and to search engines by not being offered to them.
        let notice = html.tags.iter().any(|t| t.get("class") == Some("notice"));
        assert_eq!(notice, page["indexing"] != "index", "{}", page["url"]);
    }
}
