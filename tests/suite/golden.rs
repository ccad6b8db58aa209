//! A site with one of everything, and what is published of it, byte for byte: tests/golden/. Its theme is its own and
//! shows little, so that the files change when the engine does and not with every change of `plain`.

use expect_test::expect_file;

use crate::site::Site;

/// Rates of the European Central Bank.
macro_rules! rates {
    () => {
        r#"
-- rates/2026-10-30.toml --
source = "European Central Bank"
base = "EUR"
date = 2026-10-30
[rates]
CHF = "0.9194"
USD = "1.1172"
"#
    };
}
pub const RATES: &str = rates!();

/// Three markets: one right to left, one at a host of its own; every way to fall back; variants, a converted price, a
/// pegged currency, prices set by hand.
pub const SITE: &str = concat!(
    r#"
-- site.toml --
name = "Harbor"
theme = "plain"
base_url = "https://harbor.example"
source_locale = "en-US"
per_page = 2
[organization]
legal_name = "Harbor Goods GmbH"
address = { locality = "Hamburg", country = "DE" }
[tax]
entered = "gross"
home_rate = "19 %"
[rates.pegs.AED]
currency = "USD"
rate = "3.6725"
source = "Central Bank of the UAE"
[markets.us]
locale = "en-US"
currency = "USD"
hreflang = ["en"]
shipping = { rate = "12 USD", days = [5, 9] }
returns = { days = 30, fees = "customer" }
[markets.de]
locale = "de-DE"
countries = ["DE", "AT"]
currency = "EUR"
base_url = "https://harbor.de"
fallback = "canonical"
[markets.ae]
locale = "ar-AE"
currency = "AED"
rounding = { step = "1" }
fallback = "noindex"
-- content/categories/kitchen/index.md --
+++
title = "Kitchen"
+++
All for the *kitchen*.
-- content/categories/kitchen/index.de.md --
+++
title = "Küche"
slug = "kueche"
+++
Alles für die *Küche*.
-- content/categories/kitchen/mugs/index.md --
+++
title = "Mugs & cups"
+++
-- content/products/mug/index.md --
+++
title = "Tide mug"
summary = "A mug with a “bare” foot & a blue glaze."
sku = "HB-1"
price = "24 EUR"
category = "kitchen/mugs"
tags = ["gift"]
brand = "Harbor"
gtin = "4006381333931"
images = ["mug.svg"]
image_alts = ["A blue mug"]
[prices]
us = "28 USD"
[attributes]
height_cm = 9.5
weight = { measure = "0.35 kg" }
dishwasher = true
glaze = "Sea blue"
[[variants]]
sku = "HB-1-S"
options = { size = "Small" }
[[variants]]
sku = "HB-1-L"
price = "29 EUR"
options = { size = "Large" }
available = false
+++
Thrown on the wheel. See [the board](../board/index.md).

## Care

| Where | Yes |
|---|---|
| Dishwasher | ✓ |
-- content/products/mug/mug.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>
-- content/products/mug/index.de.md --
+++
title = "Tide-Becher"
slug = "tide-becher"
summary = "Ein Becher mit blauer Glasur."
[attributes]
glaze = "Meerblau"
[options]
Small = "Klein"
+++
Auf der Scheibe gedreht. Siehe [das Brett](../board/index.md).
-- content/products/mug/index.ar.md --
+++
title = "كوب تايد"
slug = "كوب-تايد"
+++
كوب من الخزف.
-- content/products/board/index.md --
+++
title = "Quay board"
sku = "HB-2"
price = "1234.50 EUR"
category = "kitchen"
+++
A board of oak, not for sale in the Emirates.
-- content/products/cloth/index.md --
+++
title = "Lagoon cloth"
sku = "HB-3"
price = "89 EUR"
category = "kitchen"
availability = { except = ["ae"] }
images = ["/images/cloth.svg"]
+++
A cloth.
-- content/images/cloth.svg --
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"/>
-- content/products/card/index.md --
+++
title = "Gift card"
sku = "HB-4"
price = "50 EUR"
+++
-- content/pages/shipping/index.md --
+++
title = "Shipping"
footer = true
+++
By air.
-- content/pages/shipping/index.@de.md --
+++
title = "Versand"
slug = "versand"
+++
Mit der Post.
-- static/.well-known/security.txt --
Contact: mailto:security@harbor.example
"#,
    rates!()
);

/// A theme that shows what an engine makes, and little else.
const THEME: &str = r#"
-- themes/plain/theme.toml --
language = "en"
-- themes/plain/assets/style.css --
body { margin: 0 }
-- themes/plain/templates/base.html --
<!DOCTYPE html>
<html lang="{{ page.lang }}" dir="{{ page.dir }}">
<head>
{{ head }}
<link rel="stylesheet" href="{{ asset(path="style.css") }}">
</head>
<body>
{% block main %}{% endblock main %}
<ul>
{%- for other in alternates %}
<li><a href="{{ other.url }}" hreflang="{{ other.lang }}">{{ other.country }} ({{ other.language }}, {{ other.currency }})</a></li>
{%- endfor %}
</ul>
</body>
</html>
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{%- set product = page.product %}
<h1{{ page.heading | lang }}>{{ page.heading.text }}</h1>
{%- if page.borrowed %}
<p>{{ t(key="borrowed-notice", language=page.borrowed) }}</p>
{%- endif %}
{%- if product.price %}
<p class="price" data-price="{{ product.price.amount }}" data-currency="{{ product.price.currency }}">{{ product.price.shown }}</p>
{%- endif %}
{%- for variant in product.variants %}
<p>{{ variant.sku }}: {% for option in variant.options %}<span{{ option | lang }}>{{ option.text }}</span>{% endfor %}{% if variant.price %} {{ variant.price.shown }}{% endif %}{% if not variant.available %} –{% endif %}</p>
{%- endfor %}
{%- for attribute in product.attributes %}
<p><b{{ attribute.label | lang }}>{{ attribute.label.text }}</b> <span{{ attribute.value | lang }}>{{ attribute.value.text }}</span></p>
{%- endfor %}
{%- for card in product.related %}
<p><a href="{{ card.url }}"{{ card.title | lang }}>{{ card.title.text }}</a></p>
{%- endfor %}
{%- if body %}
<div{{ page.body_lang | lang }}>
{{ body }}
</div>
{%- endif %}
{% endblock main %}
-- themes/plain/templates/home.html --
{% extends "base.html" %}
{% block main %}<h1>{{ page.heading.text }}</h1>{% endblock main %}
-- themes/plain/templates/category.html --
{% extends "home.html" %}
-- themes/plain/templates/page.html --
{% extends "home.html" %}
-- themes/plain/templates/not_found.html --
{% extends "home.html" %}
-- themes/plain/templates/selector.html --
{% extends "home.html" %}
"#;

#[test]
fn what_is_published() {
    let folder = Site::new(SITE)
        .without_folder("themes/plain/templates/")
        .without_folder("themes/plain/assets/")
        .and(THEME)
        .folder();
    let mut files = folder.build(&[]);
    files.insert("pages.jsonl".to_owned(), std::fs::read(folder.path("public.build/pages.jsonl")).unwrap());
    let text = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    let list: String = files.keys().map(|path| format!("{path}\n")).collect();
    expect_file!["../golden/files.txt"].assert_eq(&list);
    expect_file!["../golden/us-mug.html"].assert_eq(&text("us/kitchen/mugs/mug/index.html"));
    expect_file!["../golden/de-mug.html"].assert_eq(&text("harbor.de/kueche/mugs/tide-becher/index.html"));
    expect_file!["../golden/ae-mug.html"].assert_eq(&text("ae/kitchen/mugs/كوب-تايد/index.html"));
    // Its text is borrowed: one market keeps it from search engines, the other names the page it borrows from.
    expect_file!["../golden/ae-board.html"].assert_eq(&text("ae/kitchen/board/index.html"));
    expect_file!["../golden/de-board.html"].assert_eq(&text("harbor.de/kueche/board/index.html"));
    expect_file!["../golden/us-kitchen-page-2.html"].assert_eq(&text("us/kitchen/page/2/index.html"));
    expect_file!["../golden/selector.html"].assert_eq(&text("index.html"));
    expect_file!["../golden/sitemap.xml"].assert_eq(&text("sitemap.xml"));
    expect_file!["../golden/sitemap-us.xml"].assert_eq(&text("sitemap-us.xml"));
    expect_file!["../golden/harbor.de-sitemap-de.xml"].assert_eq(&text("harbor.de/sitemap-de.xml"));
    expect_file!["../golden/robots.txt"].assert_eq(&text("robots.txt"));
    expect_file!["../golden/pages.jsonl"].assert_eq(&text("pages.jsonl"));
}
