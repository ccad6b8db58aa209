//! Where a market takes its texts from: along the CLDR's parents, the locales it borrows from, and the source at last.

use expect_test::{Expect, expect};
use serde_json::Value;

use crate::laws;
use crate::site::{Folder, Site, check, shop};

/// A shop of one mug that is written in the locales named, and has a market for each of the others.
fn mugs(written: &str, markets: &[(&str, &str)]) -> Site {
    let mut toml =
        "name = \"A\"\nbase_url = \"https://a.example\"\nsource_locale = \"en-US\"\ntheme = \"plain\"\n"
            .to_owned();
    for (locale, more) in markets {
        let id = locale.to_lowercase();
        toml += &format!("[markets.{id}]\nlocale = \"{locale}\"\ncurrency = \"EUR\"\n{more}\n");
    }
    let mut site = shop("").without("content/products/mug/index.de.md").file("site.toml", toml);
    site = site.edit("content/products/mug/index.md", "[prices]\nus = \"19 USD\"\n", "");
    for locale in written.split_whitespace() {
        let text = format!("+++\ntitle = \"Mug in {locale}\"\n+++\nA body in {locale}.\n");
        site = site.file(&format!("content/products/mug/index.{locale}.md"), text);
    }
    site
}

/// The product's line of pages.jsonl, by market.
fn lines(folder: &Folder) -> Vec<Value> {
    let text = std::fs::read_to_string(folder.path("public.build/pages.jsonl")).unwrap();
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines.filter(|line| line["kind"] == "product").collect()
}

/// Asserts which text each market shows, in which language it says it is, and what becomes of the page.
fn shown(site: &Site, expected: Expect) {
    let folder = site.folder();
    let files = folder.build(&[]);
    laws::hold(&folder.path("public"));
    let mut text = String::new();
    for line in lines(&folder) {
        let html = String::from_utf8(files[line["file"].as_str().unwrap()].clone()).unwrap();
        let heading = html.split_once("<h1").unwrap().1.split_once("</h1>").unwrap().0;
        let borrowed = line.get("borrowed").map_or(String::new(), |fields| {
            let fields = fields.as_array().unwrap().iter();
            let fields =
                fields.map(|f| format!("{}:{}", f["field"].as_str().unwrap(), f["from"].as_str().unwrap()));
            format!(" [{}]", fields.collect::<Vec<_>>().join(" "))
        });
        let canonical = line.get("canonical").map_or(String::new(), |url| format!(" {url}"));
        let (market, indexing) = (line["market"].as_str().unwrap(), line["indexing"].as_str().unwrap());
        text += &format!("{market}: {heading} {indexing}{canonical}{borrowed}\n");
    }
    expected.assert_eq(&text);
}

#[test]
fn texts_come_along_the_parents_of_the_cldr() {
    let markets = ["es-MX", "es-ES", "pt-AO", "pt-BR", "nb-NO", "en-AU", "de-CH"].map(|locale| (locale, ""));
    shown(
        &mugs("es-419 es pt-PT pt no en-001 de", &markets),
        expect![[r#"
            es-mx: >Mug in es-419 index
            es-es: >Mug in es index
            pt-ao: >Mug in pt-PT index
            pt-br: >Mug in pt index
            nb-no: >Mug in no index
            en-au: >Mug in en-001 index
            de-ch: >Mug in de index
        "#]],
    );
}

#[test]
fn no_reader_is_given_another_script_unasked() {
    let markets = [
        ("zh-Hant-HK", ""),
        ("zh-TW", ""),
        ("zh-CN", ""),
        ("sr-Cyrl-RS", ""),
        ("sr-Latn-RS", ""),
        ("sr-ME", ""),
        ("bs", ""),
        ("uz-Cyrl", ""),
        ("az", ""),
    ];
    shown(
        &mugs("zh zh-Hant sr uz az-Cyrl bs-Cyrl", &markets),
        expect![[r#"
        zh-hant-hk: >Mug in zh-Hant index
        zh-tw: >Mug in zh-Hant index
        zh-cn: >Mug in zh index
        sr-cyrl-rs: >Mug in sr index
        sr-latn-rs:  lang="en-US" dir="ltr">Mug noindex [title:en-US body:en-US]
        sr-me:  lang="en-US" dir="ltr">Mug noindex [title:en-US body:en-US]
        bs:  lang="en-US" dir="ltr">Mug noindex [title:en-US body:en-US]
        uz-cyrl:  lang="en-US" dir="ltr">Mug noindex [title:en-US body:en-US]
        az:  lang="en-US" dir="ltr">Mug noindex [title:en-US body:en-US]
    "#]],
    );
}

#[test]
fn a_market_borrows_where_it_says() {
    let markets = [
        ("de-DE", ""),
        ("fr-FR", ""),
        ("gsw-CH", "borrow = [\"de-CH\", \"fr\"]"),
        ("sr-Latn", "borrow = [\"sr\"]\nfallback = \"canonical\""),
        ("sr", ""),
        ("rm-CH", "borrow = [\"it\", \"de\"]\nfallback = \"canonical\""),
        ("it-IT", "fallback = \"omit\""),
        ("lb-LU", "borrow = [\"fr\", \"de\"]\nfallback = \"omit\""),
        ("en-AU", "borrow = [\"de\"]"),
    ];
    let site = mugs("de fr sr", &markets).and(
        "
-- content/products/mug/index.fr.md --
+++
title = \"Tasse\"
+++
-- content/products/mug/index.it.md --
+++
summary = \"Una tazza.\"
+++
",
    );
    shown(
        &site,
        expect![[r#"
        de-de: >Mug in de index
        fr-fr: >Tasse noindex [body:en-US]
        gsw-ch:  lang="de" dir="ltr">Mug in de noindex [title:de body:de]
        sr-latn:  lang="sr" dir="ltr">Mug in sr canonical "https://a.example/sr/mug/" [title:sr body:sr]
        sr: >Mug in sr index
        rm-ch:  lang="de" dir="ltr">Mug in de canonical "https://a.example/de-de/mug/" [title:de summary:it body:de]
        en-au: >Mug index
    "#]],
    );
}

#[test]
fn facts_are_borrowed_field_by_field() {
    let site = mugs("", &[("de-DE", ""), ("fr-FR", "borrow = [\"de\"]")]).and(
        "
-- content/products/mug/index.md --
+++
sku = \"MUG\"
title = \"Mug\"
price = \"14.90 EUR\"
[attributes]
material = \"Stoneware\"
glaze = \"Celadon\"
height = 9
weight = { measure = \"350 g\" }
[[variants]]
sku = \"MUG-R\"
options = { color = \"Red clay\" }
[[variants]]
sku = \"MUG-B\"
options = { color = \"Blue clay\" }
+++
A mug.
-- content/products/mug/index.de.md --
+++
title = \"Becher\"
[attributes]
material = \"Steinzeug\"
[options]
\"Red clay\" = \"Roter Ton\"
+++
Ein Becher.
-- content/products/mug/index.fr.md --
+++
title = \"Tasse\"
+++
Une tasse.
",
    );
    shown(
        &site,
        expect![[r#"
        de-de: >Becher index [attributes.glaze:en-US options.Blue clay:en-US]
        fr-fr: >Tasse index [attributes.material:de attributes.glaze:en-US options.Red clay:de options.Blue clay:en-US]
    "#]],
    );
}

#[test]
fn what_cannot_be_borrowed() {
    let site = mugs(
        "de fr",
        &[
            ("de-AT", "borrow = [\"de-AT\", \"de\", \"en-US\", \"fr\", \"fr\", \"frr_FR\", \"it\"]"),
            ("fr-FR", ""),
        ],
    );
    check(
        &site,
        expect![[r#"
            error[invalid-value] site.toml:8:11: texts in `de-AT` are the market's own
                They are looked for without being named: de-AT, de.
            error[invalid-value] site.toml:8:20: texts in `de` are the market's own
                They are looked for without being named: de-AT, de.
            error[invalid-value] site.toml:8:26: `en-US` is the source, which every market borrows from at last
                Leave it out.
            error[invalid-value] site.toml:8:41: `fr` is named twice
                Name each once, the nearest first.
            error[unknown-locale] site.toml:8:47: `frr_FR` is not a BCP 47 locale
                did you mean `frr-FR`? Write a language and, if it matters, a country: "de", "pt-BR", "zh-Hans-CN"
            warning[unknown-locale] site.toml:8:57: no text is written in `it`, which the market `de-at` borrows from
                There are texts in: de, en-US, fr.
        "#]],
    );
    // What every market borrows says nothing to those who speak it.
    let toml = mugs("", &[("de-AT", ""), ("fr-FR", "")])
        .text("site.toml")
        .replace("[markets.de-at]", "[defaults]\nborrow = [\"de\"]\n[markets.de-at]");
    check(&mugs("de", &[]).file("site.toml", toml), expect![[""]]);
}
