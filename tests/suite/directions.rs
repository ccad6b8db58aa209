//! Texts of both directions: an Arabic shop with Latin article numbers, an English title among Arabic, and the reverse.

use serde_json::Value;

use crate::laws;
use crate::published::Published;
use crate::site::{Site, shop};

/// A mug that is sold in English and in Arabic, one that is Arabic only, and one that has an English name everywhere.
fn mixed() -> Site {
    let toml = shop("").text("site.toml").replace("name = \"Harbor\"", "name = \"Harbor & Co. (1998)\"");
    let toml = format!("{toml}\n[markets.ae]\nlocale = \"ar-AE\"\ncurrency = \"AED\"\n");
    shop(
        "
-- content/products/mug/index.ar.md --
+++
title = \"كوب Tide (350 مل)\"
[attributes]
height = \"9.5 cm (3.7 in)\"
material = \"خزف\"
+++
كوب لكل يوم.
-- content/products/cup/index.md --
+++
sku = \"TD-1001/B\"
title = \"كوب القهوة (6)\"
price = \"14.90 EUR\"
prices = { us = \"19 USD\", ae = \"70 AED\" }
images = [\"cup.jpg\"]
+++
نص عربي.
-- content/products/cup/index.ar.md --
+++
title = \"Tide كوب (6)\"
+++
نص عربي.
-- content/products/bowl/index.md --
+++
sku = \"B-1\"
title = \"Bowl (large)\"
price = \"14.90 EUR\"
prices = { us = \"19 USD\", ae = \"70 AED\" }
+++
A bowl.
-- content/products/bowl/index.ar.md --
+++
title = \"Bowl (large)\"
+++
وعاء.
",
    )
    .file("content/products/cup/cup.jpg", crate::pictures::jpeg(600, 600))
    .edit(
        "content/products/mug/index.md",
        "us = \"19 USD\"\n",
        "us = \"19 USD\"\nae = \"70 AED\"\n[attributes]\nheight = \"9.5 cm\"\nmaterial = \"Clay\"\n",
    )
    .file("site.toml", toml)
}

fn page(site: &Published, market: &str, sku: &str) -> (String, Vec<Value>) {
    let line = site.pages.iter().find(|line| line["market"] == market && line["sku"] == sku).unwrap();
    (site.text(line["file"].as_str().unwrap()).to_owned(), site.html(line).data())
}

#[test]
fn each_text_runs_its_way() {
    let folder = mixed().folder();
    folder.build(&[]);
    laws::hold(&folder.path("public"));
    let site = Published::read(&folder.path("public"));
    let (html, _) = page(&site, "ae", "MUG");
    for part in [
        // The market's own text, which begins in its direction.
        "<h1>كوب Tide (350 مل)</h1>",
        "<title>كوب Tide (350 مل)\u{200f} | Harbor &amp; Co. (1998)</title>",
        // Measures run from left to right, brackets and all.
        "<dd dir=\"ltr\">9.5 cm (3.7 in)</dd>",
        "<dd>خزف</dd>",
        "<bdi>Harbor &amp; Co. (1998)</bdi>",
        "<dd><bdi>MUG</bdi></dd>",
    ] {
        assert!(html.contains(part), "{part}:\n{html}");
    }
    // A title that begins the other way says so where nothing else can.
    let (html, data) = page(&site, "ae", "TD-1001/B");
    assert!(html.contains("<title>\u{200f}Tide كوب (6)\u{200f} | Harbor &amp; Co. (1998)</title>"), "{html}");
    assert!(html.contains("<h1>Tide كوب (6)</h1>"), "{html}");
    // Machines get the words alone.
    let product = data.iter().find(|data| data["@type"] == "Product").unwrap();
    assert_eq!(product["name"], "Tide كوب (6)");
    let told = product.to_string();
    assert!(
        !told.contains(['\u{200e}', '\u{200f}', '\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
        "{told}"
    );
    // A name that is Latin in every language.
    let (html, _) = page(&site, "ae", "B-1");
    assert!(html.contains("<h1 dir=\"ltr\">Bowl (large)</h1>"), "{html}");
    assert!(html.contains("<title>Bowl (large) | Harbor &amp; Co. (1998)</title>"), "{html}");
    // Arabic that an English shop calls its own.
    let (html, _) = page(&site, "us", "TD-1001/B");
    assert!(html.contains("<h1 dir=\"rtl\">كوب القهوة (6)</h1>"), "{html}");
    assert!(
        html.contains("<title>\u{200e}كوب القهوة (6)\u{200e} | Harbor &amp; Co. (1998)</title>"),
        "{html}"
    );
}
