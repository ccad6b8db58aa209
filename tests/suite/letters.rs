//! A page that lists products from A to Z.

use expect_test::expect;

use crate::laws;
use crate::published::Published;
use crate::site::{Site, check, shop};

fn indexed() -> Site {
    let product = |key: &str, title: &str, german: &str| {
        format!(
            "
-- content/products/{key}/index.md --
+++
sku = \"{key}\"
title = \"{title}\"
price = \"9 EUR\"
prices = {{ us = \"12 USD\" }}
weight = {}
+++
Text of {key}.
-- content/products/{key}/index.de.md --
+++
title = \"{german}\"
+++
Text von {key}.
",
            9 - key.len()
        )
    };
    shop(&product("bowl", "Bowl", "Schale"))
        .and(&product("oil", "Oil & vinegar", "Öl und Essig"))
        .and(&product("seven", "7 spoons", "7 Löffel"))
        .and(&product("tea", "Чайник", "Äußerst feiner Tee"))
        .and(
            "
-- content/pages/all/index.md --
+++
title = \"All from A to Z\"
summary = \"All we have.\"
index = \"products\"
+++
-- content/pages/all/index.de.md --
+++
title = \"Alles von A bis Z\"
summary = \"Alles, was wir haben.\"
+++
",
        )
}

#[test]
fn products_stand_under_the_letters_of_the_language() {
    let folder = indexed().folder();
    folder.build(&[]);
    laws::hold(&folder.path("public"));
    let site = Published::read(&folder.path("public"));
    let list = |file: &str| {
        let html = site.text(file).split_once("<nav class=\"letters\"").unwrap().1;
        html.split_once("</article>").unwrap().0.to_owned()
    };
    expect![[r##"
         aria-label="Alles von A bis Z">
        <ul>
        <li><a href="#_letter1">#</a></li>
        <li><a href="#_letter2">A</a></li>
        <li><a href="#_letter3">B</a></li>
        <li><a href="#_letter4">O</a></li>
        <li><a href="#_letter5">S</a></li>
        </ul>
        </nav>
        <div class="index">
        <section>
        <h2 id="_letter1">#</h2>
        <ul>
        <li><a href="/de/seven/">7 Löffel</a></li>
        </ul>
        </section>
        <section>
        <h2 id="_letter2">A</h2>
        <ul>
        <li><a href="/de/tea/">Äußerst feiner Tee</a></li>
        </ul>
        </section>
        <section>
        <h2 id="_letter3">B</h2>
        <ul>
        <li><a href="/de/mug/">Becher</a></li>
        </ul>
        </section>
        <section>
        <h2 id="_letter4">O</h2>
        <ul>
        <li><a href="/de/oil/">Öl und Essig</a></li>
        </ul>
        </section>
        <section>
        <h2 id="_letter5">S</h2>
        <ul>
        <li><a href="/de/bowl/">Schale</a></li>
        </ul>
        </section>
        </div>
    "##]]
    .assert_eq(&list("de/all/index.html"));
    assert!(list("us/all/index.html").contains(">…</h2>\n<ul>\n<li><a href=\"/us/tea/\">Чайник</a>"));
}

#[test]
fn another_title_makes_the_index_anew() {
    let folder = indexed().folder();
    folder.build(&[]);
    folder.edit("content/products/bowl/index.de.md", "Schale", "Napf");
    let again = folder.build(&[]);
    let html = String::from_utf8(again["de/all/index.html"].clone()).unwrap();
    assert!(html.contains(">N</h2>") && !html.contains(">S</h2>"), "{html}");
}

#[test]
fn only_products_are_listed() {
    let site = indexed().edit("content/pages/all/index.md", "\"products\"", "\"brands\"");
    check(
        &site,
        expect![[r#"
        error[invalid-value] content/pages/all/index.md:4:9: `index` cannot be `brands`
            Write one of: products.
    "#]],
    );
}
