//! What can be wrong with a product, and what its author is told.

use expect_test::expect;

use crate::site::{Site, check, shop};

#[test]
fn nothing_is_wrong_with_the_shop() {
    check(&shop(""), expect![[""]]);
}

#[test]
fn an_unknown_market() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD", uk = "12 GBP" }
[availability]
only = ["us", "uss"]
except = ["fr"]
[availability.markets.dee]
from = "2026-01-01"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-market] content/products/mug/index.md:5:32: there is no market `uk` in site.toml
                Markets: de, us.
            error[unknown-market] content/products/mug/index.md:7:15: there is no market `uss` in site.toml
                did you mean `us`? Markets: de, us.
            error[unknown-market] content/products/mug/index.md:8:11: there is no market `fr` in site.toml
                Markets: de, us.
            error[unknown-market] content/products/mug/index.md:9:1: there is no market `dee` in site.toml
                did you mean `de`? Markets: de, us.
        "#]],
    );
}

#[test]
fn an_unknown_category() {
    check(
        &shop(
            r#"
-- content/categories/kitchen/index.md --
+++
title = "Kitchen"
+++
-- content/products/mug/index.md --
+++
category = "kitchn"
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-category] content/products/mug/index.md:2:12: there is no category `kitchn`
                did you mean `kitchen`? Write content/categories/kitchn/index.md with its title.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
category = "garden"
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-category] content/products/mug/index.md:2:12: there is no category `garden`
                Write content/categories/garden/index.md with its title.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/categories/kitchen/mugs/index.md --
+++
title = "Mugs"
+++
"#,
        ),
        expect![[r#"
            error[unknown-category] content/categories/kitchen/mugs/index.md:1:1: `kitchen/mugs` lies in the category `kitchen`, which has no text
                Write content/categories/kitchen/index.md with its title.
        "#]],
    );
}

#[test]
fn an_unknown_currency() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EURO"
prices = { us = "19 US" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-currency] content/products/mug/index.md:4:9: the price `14.90 EURO` has a currency that ISO 4217 does not know: `EURO`
                Write amount and currency: "14.90 EUR".
            error[unknown-currency] content/products/mug/index.md:5:17: the price `19 US` has a currency that ISO 4217 does not know: `US`
                Write amount and currency: "14.90 EUR".
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 ERU"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-currency] content/products/mug/index.md:4:9: the price `14.90 ERU` has a currency that ISO 4217 does not know: `ERU`
                Write amount and currency: "14.90 EUR".
        "#]],
    );
}

#[test]
fn an_unknown_tag() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
tags = ["gift", "gifts", "blue"]
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-tag] content/products/mug/index.md:2:17: `gifts` is not among the tags of site.toml
                did you mean `gift`? Add it there, or use one of them.
            error[unknown-tag] content/products/mug/index.md:2:26: `blue` is not among the tags of site.toml
                Add it there, or use one of them.
        "#]],
    );
}

#[test]
fn an_unknown_picture() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
images = ["front.jpg", "/images/mug.jpg", "../../../secret.jpg"]
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-image] content/products/mug/index.md:2:11: there is no picture `content/products/mug/front.jpg`
                Put the file beside the text, or name it from content/: "/images/front.jpg"
            error[unknown-image] content/products/mug/index.md:2:24: there is no picture `content/images/mug.jpg`
                Put the file beside the text, or name it from content/: "/images/front.jpg"
            error[unknown-image] content/products/mug/index.md:2:43: there is no picture `../../../secret.jpg`
                Put the file beside the text, or name it from content/: "/images/front.jpg"
        "#]],
    );
}

#[test]
fn an_unknown_related_product() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
related = ["CUPP", "MUG"]
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
+++
"#,
        ),
        expect![[r#"
            error[dangling-link] content/products/mug/index.md:2:12: there is no product `CUPP`
                did you mean `CUP`? `related` lists SKUs of products.
        "#]],
    );
}

#[test]
fn one_sku_for_two() {
    check(
        &shop(
            r#"
-- content/products/cup/index.md --
+++
sku = "MUG"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
+++
A cup.
"#,
        ),
        expect![[r#"
            error[duplicate-sku] content/products/mug/index.md:2:7: another product has the SKU `MUG`
                content/products/cup/index.md:2:7: first used here
                Give every product and every variant an article number of its own.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
[[variants]]
sku = "CUP-S"
[[variants]]
sku = "CUP-S"
+++
A cup.
"#,
        ),
        expect![[r#"
            error[duplicate-sku] content/products/cup/index.md:2:7: two variants of `CUP` have the SKU `CUP-S`
                Give every product and every variant an article number of its own.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
[[variants]]
sku = "MUG"
[[variants]]
sku = "CUP-L"
+++
A cup.
"#,
        ),
        expect![[r#"
            error[duplicate-sku] content/products/mug/index.md:2:7: another product has the SKU `MUG`
                content/products/cup/index.md:2:7: first used here
                Give every product and every variant an article number of its own.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
[[variants]]
sku = "CUP"
[[variants]]
sku = "CUP-L"
+++
A cup.
"#,
        ),
        expect![[""]],
    );
}

#[test]
fn one_address_for_two() {
    check(
        &shop(
            r#"
-- content/products/cup/index.md --
+++
slug = "mug"
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
+++
A cup.
"#,
        ),
        expect![[r#"
            error[route-collision] content/products/mug/index.md:2:7: the product `MUG` and the product `CUP` have the same address in the market `de`: /de/mug/
                content/products/cup/index.md:3:7: the other one
                Give one of them another slug in this market's language: slug = "…"
            error[route-collision] content/products/mug/index.md:2:7: the product `MUG` and the product `CUP` have the same address in the market `us`: /us/mug/
                content/products/cup/index.md:3:7: the other one
                Give one of them another slug in this market's language: slug = "…"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/pages/about/index.md --
+++
title = "About"
+++
Who we are.
-- content/pages/about/index.de.md --
+++
title = "Über uns"
slug = "mug"
+++
Wer wir sind.
"#,
        ),
        expect![[r#"
            error[route-collision] content/pages/about/index.md:1:1: the page `about` and the product `MUG` have the same address in the market `de`: /de/mug/
                content/products/mug/index.md:2:7: the other one
                Give one of them another slug in this market's language: slug = "…"
        "#]],
    );
    check(
        &shop(
            r#"
-- static/us/mug/index.html --
<p>Mine
"#,
        ),
        expect![[r#"
            error[route-collision] static/us/mug/index.html: the product `MUG` has the same address as this file
                Rename the file, or leave it to Tradewind.
        "#]],
    );
}

/// Files have names that folders do not have.
#[test]
fn one_address_for_two_where_pages_are_files() {
    let flat = |site: Site| site.edit("site.toml", "theme =", "urls = \"flat\"\ntheme =");
    let page = |slug: &str| {
        shop(&format!("-- content/pages/a.md --\n+++\ntitle = \"X\"\nslug = \"{slug}\"\n+++\nX.\n"))
    };
    check(&page("index"), expect![""]);
    check(
        &flat(page("index")),
        expect![[r#"
            error[route-collision] content/pages/a.md:1:1: the page `a` and the home page of the market `de` have the same address in the market `de`: /de/index.html
                site.toml:10:1: the other one
                Give one of them another slug in this market's language: slug = "…"
            error[route-collision] content/pages/a.md:1:1: the page `a` and the home page of the market `us` have the same address in the market `us`: /us/index.html
                site.toml:7:1: the other one
                Give one of them another slug in this market's language: slug = "…"
        "#]],
    );
    check(
        &flat(page("404")),
        expect![[r#"
            error[route-collision] site.toml:7:1: the 404 page of the market `us` and the page `a` have the same address in the market `us`: /us/404.html
                content/pages/a.md:1:1: the other one
                Give one of them another slug in this market's language: slug = "…"
            error[route-collision] site.toml:10:1: the 404 page of the market `de` and the page `a` have the same address in the market `de`: /de/404.html
                content/pages/a.md:1:1: the other one
                Give one of them another slug in this market's language: slug = "…"
        "#]],
    );
    // A market's path may have points.
    check(
        &flat(page("x").edit("site.toml", "currency = \"USD\"", "currency = \"USD\"\npath = \"\"").edit(
            "site.toml",
            "currency = \"EUR\"",
            "currency = \"EUR\"\npath = \"x.html\"",
        )),
        expect![[r#"
            error[route-collision] content/pages/a.md:1:1: the page `a` has the address of the market `de`: /x.html
                site.toml:11:1: the market
                Give one of them another slug or path.
        "#]],
    );
    // The second page of a listing is called `page/2`, and a product in a category `page` may be, too.
    let product = |slug: &str, category: &str| {
        format!(
            "-- content/products/{slug}/index.md --\n+++\nsku = \"P{slug}\"\ntitle = \"{slug}\"\n\
             category = \"{category}\"\nprice = \"1 EUR\"\nprices = {{ us = \"1 USD\" }}\n+++\n"
        )
    };
    let category =
        |path: &str| format!("-- content/categories/{path}/index.md --\n+++\ntitle = \"C\"\n+++\n");
    let files = [category("cups"), category("cups/page"), product("1", "cups"), product("2", "cups/page")];
    check(
        &flat(shop(&files.concat()).edit("site.toml", "theme =", "per_page = 1\ntheme =")),
        expect![[r#"
            error[route-collision] content/products/2/index.md:2:7: the product `P2` and the category `cups` have the same address in the market `de`: /de/cups/page/2.html
                content/categories/cups/index.md:1:1: the other one
                Give one of them another slug in this market's language: slug = "…"
            error[route-collision] content/products/2/index.md:2:7: the product `P2` and the category `cups` have the same address in the market `us`: /us/cups/page/2.html
                content/categories/cups/index.md:1:1: the other one
                Give one of them another slug in this market's language: slug = "…"
        "#]],
    );
}

#[test]
fn prices_without_currency() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = 14.9
prices = { us = 19 }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[price-without-currency] content/products/mug/index.md:4:9: a price is written between quotes, with its currency
                Write amount and currency: price = "14.90 EUR"
            error[price-without-currency] content/products/mug/index.md:5:17: a price is written between quotes, with its currency
                Write amount and currency: price = "14.90 EUR"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90"
prices = { us = "19" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[price-without-currency] content/products/mug/index.md:4:9: the price `14.90` has no currency
                Write amount and currency: "14.90 EUR".
            error[price-without-currency] content/products/mug/index.md:5:17: the price `19` has no currency
                Write amount and currency: "14.90 EUR".
        "#]],
    );
}

#[test]
fn prices_that_are_none() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "cheap"
prices = { us = "1,900.00 USD", de = "12 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            warning[no-price] content/products/mug/index.md:2:7: the product has no price
                Write price = "14.90 EUR". Without one it is shown with "price on request".
            error[invalid-value] content/products/mug/index.md:4:9: the price `cheap` has an amount that is not a plain decimal number: `cheap`
                Write amount and currency: "14.90 EUR".
            error[invalid-value] content/products/mug/index.md:5:17: the price `1,900.00 USD` has an amount that is not a plain decimal number: `1,900.00`
                Write amount and currency: "14.90 EUR".
            error[invalid-value] content/products/mug/index.md:5:38: the market `de` sells in EUR, not in USD
                Write the price in EUR.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "-1 EUR"
prices = { us = "99999999999999999999999999999999 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            warning[no-price] content/products/mug/index.md:2:7: the product has no price
                Write price = "14.90 EUR". Without one it is shown with "price on request".
            error[invalid-value] content/products/mug/index.md:4:9: the price `-1 EUR` is negative
                Write amount and currency: "14.90 EUR".
            error[invalid-value] content/products/mug/index.md:5:17: the price `99999999999999999999999999999999 USD` has an amount that is not a plain decimal number: `99999999999999999999999999999999`
                Write amount and currency: "14.90 EUR".
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
+++
A mug.
"#,
        ),
        expect![[r#"
            warning[no-price] content/products/mug/index.md:2:7: the product has no price
                Write price = "14.90 EUR". Without one it is shown with "price on request".
        "#]],
    );
}

#[test]
fn a_variant_without_price() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
[[variants]]
sku = "MUG-S"
price = "9 EUR"
prices = { us = "12 USD" }
[[variants]]
sku = "MUG-L"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[no-price] content/products/mug/index.md:1:1: the variant MUG-L has no price
                Give it one (price = "14.90 EUR"), or give the product one that holds for all variants.
        "#]],
    );
}

#[test]
fn a_variant_without_sku() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
[[variants]]
options = { size = "L" }
[[variants]]
sku = "MUG-S"
prize = "2 EUR"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[missing-key] content/products/mug/index.md:2:7: a variant of the product has no `sku`
                Give every [[variants]] an article number of its own.
            error[unknown-key] content/products/mug/index.md:10:1: unknown key `prize`
                did you mean `price`?
        "#]],
    );
}

#[test]
fn unknown_keys() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
tittle = "Mug"
description = "A mug"
colour = "red"
[seo]
titel = "Mug"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[unknown-key] content/products/mug/index.md:6:1: unknown key `tittle`
                did you mean `title`?
            error[unknown-key] content/products/mug/index.md:7:1: unknown key `description`
                The text below the front matter is the description; `summary` is its short form.
            error[unknown-key] content/products/mug/index.md:8:1: unknown key `colour`
                Known here: title, slug, summary, seo, sku, price, prices, overrides, category, tags, tax_class, net, deposit, deposits, brand, gtin, mpn, images, image_alts, attributes, related, weight, featured, variants, availability, manufacturer, extra.
            error[unknown-key] content/products/mug/index.md:10:1: unknown key `titel`
                did you mean `title`?
        "#]],
    );
}

#[test]
fn values_of_the_wrong_kind() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
weight = "heavy"
images = "mug.jpg"
featured = "yes"
tags = [1]
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:6:10: `weight` must be a whole number, not the text "heavy"
            error[invalid-value] content/products/mug/index.md:7:10: `images` must be a list: [ … ], not the text "mug.jpg"
            error[invalid-value] content/products/mug/index.md:8:12: `featured` must be true or false, not the text "yes"
            error[invalid-value] content/products/mug/index.md:9:9: `tags` must be a text between quotes, not 1
        "#]],
    );
}

#[test]
fn missing_keys() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
title = "Mug"
price = "1 EUR"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[missing-key] content/products/mug/index.md:1:1: the product has no `sku`
                Give it an article number of its own: sku = "MUG-1"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[no-title] content/products/mug/index.md:1:1: the product has no title
                Give it one: title = "Stoneware mug"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = " "
title = ""
price = "14.90 EUR"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[missing-key] content/products/mug/index.md:1:1: the product has no `sku`
                Give it an article number of its own: sku = "MUG-1"
            error[no-title] content/products/mug/index.md:1:1: the product has no title
                Give it one: title = "Stoneware mug"
        "#]],
    );
}

#[test]
fn a_gtin_with_a_wrong_digit() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
gtin = "4006381333932"
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            warning[invalid-value] content/products/mug/index.md:2:8: `4006381333932` is not a GTIN: the number of digits or the last digit is wrong
                A GTIN has 8, 12, 13 or 14 digits. It is left out of the page.
        "#]],
    );
}

#[test]
fn a_day_that_is_none() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
[availability]
from = "2026-02-30"
until = 2026-03-01
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:7:8: `from`: not a day: write it as 2026-01-31
        "#]],
    );
}

#[test]
fn broken_toml() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = 
title = "Mug"
price = "14.90 EUR
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-toml] content/products/mug/index.md:2:7: this is not TOML: string values must be quoted, expected literal string
            error[invalid-toml] content/products/mug/index.md:4:19: this is not TOML: invalid basic string, expected `"`
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
title = "Again"
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-toml] content/products/mug/index.md:6:1: this is not TOML: duplicate key
        "#]],
    );
}

#[test]
fn front_matter_that_is_not_toml() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
---
sku: MUG
title: Mug
---
A mug.
"#,
        ),
        expect![[r#"
            error[front-matter] content/products/mug/index.md:1:1: the front matter is not TOML
                Write TOML between two lines of +++ instead of YAML between --- or JSON.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
{
"sku": "MUG"
}
A mug.
"#,
        ),
        expect![[r#"
            error[front-matter] content/products/mug/index.md:1:1: the front matter is not TOML
                Write TOML between two lines of +++ instead of YAML between --- or JSON.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
A mug.
"#,
        ),
        expect![[r#"
            error[front-matter] content/products/mug/index.md:1:1: the front matter has no end
                Put a line of +++ between the front matter and the text.
        "#]],
    );
}

#[test]
fn a_slug_that_is_no_address() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
slug = "../../etc/passwd"
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:2:8: `../../etc/passwd` cannot be part of an address
                Use letters, digits and hyphens: slug = "etc-passwd"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
slug = "a/b"
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:2:8: `a/b` cannot be part of an address
                Use letters, digits and hyphens: slug = "a-b"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
slug = "%2e%2e"
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:2:8: `%2e%2e` cannot be part of an address
                Use letters, digits and hyphens: slug = "2e-2e"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
slug = "Blue Mug!"
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:2:8: `Blue Mug!` cannot be part of an address
                Use letters, digits and hyphens: slug = "blue-mug"
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
slug = "..."
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:2:8: `...` cannot be part of an address
                Use letters, digits and hyphens.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
slug = "."
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
A mug.
"#,
        ),
        expect![[r#"
            error[invalid-value] content/products/mug/index.md:2:8: `.` cannot be part of an address
                Use letters, digits and hyphens.
        "#]],
    );
}

#[test]
fn two_files_for_one_product() {
    check(
        &shop(
            r#"
-- content/products/mug.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
"#,
        ),
        expect![[r#"
            error[duplicate-document] content/products/mug/index.md:2:7: `mug` has two files that say what it is
                content/products/mug.md:2:7: the other file
                Keep the folder with index.md or the single file, not both.
        "#]],
    );
}

#[test]
fn all_faults_of_all_files_are_told_in_one_run() {
    check(
        &shop(
            r#"
-- site.toml --
name = "Harbor"
base_url = "harbor.example"
source_locale = "en-US"
tags = ["gift"]
colour = "blue"
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de_DE"
currency = "EUR"
-- content/categories/kitchen/index.md --
+++
image = "kitchen.jpg"
+++
-- content/pages/shipping/index.nl.md --
+++
title = "Verzending"
+++
-- content/products/cup/index.md --
---
title: Cup
---
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = 14.9
category = "kitchn"
tags = ["present"]
images = ["mug.jpg"]
[prices]
uk = "12 GBP"
+++
See [the cup](../cup/index.md) and ![a picture](front.png).
-- content/messages/de.ftl --
home
-- rates/today.toml --
-- themes/plain/templates/page.html --
{{ page.title }
"#,
        ),
        expect![[r#"
            error[no-title] content/categories/kitchen/index.md:1:1: the category has no title
                Give it one: title = "Mugs"
            error[unknown-image] content/categories/kitchen/index.md:2:9: there is no picture `content/categories/kitchen/kitchen.jpg`
                Put the file beside the text, or name it from content/: "/images/front.jpg"
            error[invalid-fluent] content/messages/de.ftl:1:5: this is not Fluent: Expected a token starting with "="
                A message is written: key = Text, with its further lines indented.
            error[translation-without-source] content/pages/shipping/index.nl.md:1:1: this translates `shipping`, which has no index.md
                Write content/pages/shipping/index.md, or delete the translation.
            error[front-matter] content/products/cup/index.md:1:1: the front matter is not TOML
                Write TOML between two lines of +++ instead of YAML between --- or JSON.
            error[price-without-currency] content/products/mug/index.md:4:9: a price is written between quotes, with its currency
                Write amount and currency: price = "14.90 EUR"
            error[unknown-category] content/products/mug/index.md:5:12: there is no category `kitchn`
                did you mean `kitchen`? Write content/categories/kitchn/index.md with its title.
            error[unknown-tag] content/products/mug/index.md:6:9: `present` is not among the tags of site.toml
                Add it there, or use one of them.
            error[unknown-image] content/products/mug/index.md:7:11: there is no picture `content/products/mug/mug.jpg`
                Put the file beside the text, or name it from content/: "/images/front.jpg"
            error[unknown-market] content/products/mug/index.md:9:6: there is no market `uk` in site.toml
                Markets: de, us.
            warning[stray-file] rates/today.toml: this is not named after a day
                Snapshots are called like 2026-01-31.toml; `tradewind rates import` names them.
            error[invalid-value] site.toml:2:12: `base_url` `harbor.example` does not begin with https://
                Write the address people will see: base_url = "https://shop.example"
            error[unknown-key] site.toml:5:1: unknown key `colour`
                Known here: name, base_url, source_locale, theme, per_page, x_default, tags, organization, rates, tax, ladders, alternates, urls, precompress, calendar, audit, options, defaults, markets.
            error[unknown-locale] site.toml:10:10: `de_DE` is not a BCP 47 locale
                did you mean `de-DE`? Write a language and, if it matters, a country: "de", "pt-BR", "zh-Hans-CN"
            error[template] themes/plain/templates/page.html:1:15: Found `}` but expected }}.
                docs/templates.md lists what a template can use.
        "#]],
    );
}

#[test]
fn a_day_begins_and_ends_by_the_clock_of_the_market() {
    let site = shop("").edit(
        "content/products/mug/index.md",
        "[prices]",
        "availability = { from = 2026-11-27 }\n[prices]",
    );
    let folder = site.folder();
    for (as_of, sold) in [
        ("2026-11-26", &[][..]),
        ("2026-11-27", &["de", "us"]),
        ("2026-11-26T22:59Z", &[]),
        ("2026-11-26T23:00Z", &["de"]),
        ("2026-11-27T05:00Z", &["de", "us"]),
    ] {
        let ran = folder.run(&["build", "--as-of", as_of, "--json"]);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        let sells = |market: &&str| folder.path(&format!("public/{market}/mug/index.html")).exists();
        let here: Vec<&str> = ["de", "us"].into_iter().filter(sells).collect();
        assert_eq!(here, sold, "{as_of}");
    }
}

/// One fault, one message: what is misspelt, of another kind or behind broken TOML is not missing as well.
#[test]
fn what_could_not_be_read_is_not_missing() {
    let product = |front_matter: &str| {
        shop("").file("content/products/mug/index.md", format!("+++\n{front_matter}\n+++\n"))
    };
    check(
        &product("sku = \"MUG\"\ntittle = \"Mug\"\nprice = \"9 EUR\"\nprices = { us = \"9 USD\" }"),
        expect![[r#"
            error[unknown-key] content/products/mug/index.md:3:1: unknown key `tittle`
                did you mean `title`?
        "#]],
    );
    check(
        &product("sku = 7\ntitle = 9\nprice = 3"),
        expect![[r#"
        error[invalid-value] content/products/mug/index.md:2:7: `sku` must be a text between quotes, not 7
            Write the article number between quotes: sku = "MUG-1"
        error[invalid-value] content/products/mug/index.md:3:9: `title` must be a text between quotes, not 9
        error[price-without-currency] content/products/mug/index.md:4:9: a price is written between quotes, with its currency
            Write amount and currency: price = "14.90 EUR"
    "#]],
    );
    check(
        &product("sku = \"MUG\"\ntitle = \"Mug\nprice = \"9 EUR\""),
        expect![[r#"
        error[invalid-toml] content/products/mug/index.md:3:13: this is not TOML: invalid basic string, expected `"`
        error[no-rates] site.toml:6:1: the market `us` sells in USD, which prices in EUR cannot be converted to: there are no rates, and no peg leads from EUR to USD
            content/products/mug/index.md:2:7: a product with such a price
            Import exchange rates of 2026-11-02 or an earlier day: tradewind rates import FILE
    "#]],
    );
    check(
        &product("sku = \"MUG\"\ntitle = \" \"\nprise = \"9 EUR\""),
        expect![[r#"
        error[no-title] content/products/mug/index.md:1:1: the product has no title
            Give it one: title = "Stoneware mug"
        error[unknown-key] content/products/mug/index.md:4:1: unknown key `prise`
            did you mean `prices`?
    "#]],
    );
    check(
        &product(
            "sku = \"MUG\"\nname = \"Mug\"\nprice = \"9 EUR\"\nprices = { us = \"9 USD\" }\nvariants = [{ skuu = \"A\" }, {}]",
        ),
        expect![[r#"
            error[no-title] content/products/mug/index.md:1:1: the product has no title
                Give it one: title = "Stoneware mug"
            error[missing-key] content/products/mug/index.md:2:7: a variant of the product has no `sku`
                Give every [[variants]] an article number of its own.
            error[unknown-key] content/products/mug/index.md:3:1: unknown key `name`
                The product's name is its `title`.
            error[unknown-key] content/products/mug/index.md:6:15: unknown key `skuu`
                did you mean `sku`?
        "#]],
    );
    check(
        &shop("-- content/pages/p/index.md --\n+++\n\"titel\" = \"P\"\n+++\n"),
        expect![[r#"
        error[unknown-key] content/pages/p/index.md:2:1: unknown key `titel`
            did you mean `title`?
    "#]],
    );
    check(
        &shop("").edit("site.toml", "locale = \"de-DE\"", "locle = \"de-DE\"").edit(
            "site.toml",
            "base_url",
            "base-url",
        ),
        expect![[r#"
            error[unknown-key] site.toml:2:1: unknown key `base-url`
                did you mean `base_url`?
            error[unknown-key] site.toml:10:1: unknown key `locle`
                did you mean `locale`?
        "#]],
    );
}
