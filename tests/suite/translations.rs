//! What can be wrong with translations and with the names of files.

use expect_test::expect;

use crate::site::{check, shop};

#[test]
fn a_fact_in_a_translation() {
    check(
        &shop(
            r#"
-- content/products/mug/index.de.md --
+++
title = "Becher"
price = "12 EUR"
sku = "B"
titel = "Becher"
+++
"#,
        ),
        expect![[r#"
            error[unknown-key] content/products/mug/index.de.md:3:1: unknown key `price`
                Facts are the same in every language: they belong into index.md.
            error[unknown-key] content/products/mug/index.de.md:4:1: unknown key `sku`
                Facts are the same in every language: they belong into index.md.
            error[unknown-key] content/products/mug/index.de.md:5:1: unknown key `titel`
                did you mean `title`?
        "#]],
    );
}

#[test]
fn a_translation_without_its_source() {
    check(
        &shop(
            r#"
-- content/products/mugg/index.de.md --
+++
title = "Becher"
+++
"#,
        ),
        expect![[r#"
            error[translation-without-source] content/products/mugg/index.de.md:1:1: this translates `mugg`, which has no index.md
                did you mean `mug`? Write content/products/mugg/index.md, or delete the translation.
        "#]],
    );
    check(
        &shop(
            r#"
-- content/pages/shipping.de.md --
+++
title = "Versand"
+++
"#,
        ),
        expect![[r#"
            error[translation-without-source] content/pages/shipping.de.md:1:1: this translates `shipping`, which has no index.md
                Write content/pages/shipping/index.md, or delete the translation.
        "#]],
    );
}

#[test]
fn a_translation_beside_a_broken_source() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = 1
+++
"#,
        ),
        expect![[r#"
            error[no-title] content/products/mug/index.md:1:1: the product has no title
                Give it one: title = "Stoneware mug"
            error[invalid-value] content/products/mug/index.md:2:7: `sku` must be a text between quotes, not 1
                Write the article number between quotes: sku = "MUG-1"
        "#]],
    );
}

#[test]
fn a_locale_no_market_reads() {
    check(
        &shop(
            r#"
-- content/products/mug/index.nl.md --
+++
title = "Mok"
+++
-- content/messages/nl.ftl --
home = Begin
"#,
        ),
        expect![[r#"
            warning[unused-locale] content/messages/nl.ftl: no market reads messages in `nl`
                Add a market with this locale, or rename the file to the locale of a market.
            warning[unused-locale] content/products/mug/index.nl.md:1:1: no market reads texts in `nl` (1 of them)
                Add a market with this locale, or rename the files to the locale of a market.
        "#]],
    );
}

#[test]
fn locales_that_are_none() {
    check(
        &shop(
            r#"
-- content/products/mug/index.en_GB.md --
+++
title = "Mug"
+++
"#,
        ),
        expect![[r#"
            error[unknown-locale] content/products/mug/index.en_GB.md: `en_GB` in the file's name is not a BCP 47 locale
                did you mean `en-GB`? Name the file by language and, if it matters, country: index.de.md, index.pt-BR.md
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.english.md --
+++
title = "Mug"
+++
"#,
        ),
        expect![[r#"
            error[unknown-locale] content/products/mug/index.english.md: `english` in the file's name is not a BCP 47 locale
                Name the file by language and, if it matters, country: index.de.md, index.pt-BR.md
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.en-UK.md --
+++
title = "Mug"
+++
"#,
        ),
        expect![[r#"
            error[unknown-locale] content/products/mug/index.en-UK.md: `en-UK` in the file's name is not a BCP 47 locale
                did you mean `en-GB`? Name the file by language and, if it matters, country: index.de.md, index.pt-BR.md
        "#]],
    );
    check(
        &shop(
            r#"
-- content/products/mug/index.@uk.md --
+++
title = "Mug"
+++
"#,
        ),
        expect![[r#"
            error[unknown-market] content/products/mug/index.@uk.md: there is no market `uk` in site.toml
                Markets: de, us.
        "#]],
    );
}

#[test]
fn a_second_text_in_one_language() {
    check(
        &shop(
            r#"
-- content/products/mug/index.en-US.md --
+++
title = "Mug"
+++
"#,
        ),
        expect![[r#"
            error[duplicate-document] content/products/mug/index.en-US.md:1:1: `mug` has a second text in the same language
                index.md is the text in the source locale; every other locale has one file.
        "#]],
    );
}

#[test]
fn unknown_keys_in_a_category_and_a_page() {
    check(
        &shop(
            r#"
-- content/categories/kitchen/index.md --
+++
titel = "Kitchen"
title = "Kitchen"
price = "1 EUR"
+++
All.
-- content/pages/shipping/index.md --
+++
title = "Shipping"
foter = true
+++
Parcels.
-- content/pages/shipping/index.de.md --
+++
title = "Versand"
footer = true
state = "done"
+++
Pakete.
"#,
        ),
        expect![[r#"
            error[unknown-key] content/categories/kitchen/index.md:2:1: unknown key `titel`
                did you mean `title`?
            error[unknown-key] content/categories/kitchen/index.md:4:1: unknown key `price`
                Known here: title, slug, summary, seo, image, unit_price, weight.
            error[unknown-key] content/pages/shipping/index.de.md:3:1: unknown key `footer`
                Known here: title, slug, summary, seo, source, state.
            error[invalid-value] content/pages/shipping/index.de.md:4:9: `state` cannot be `done`
                Write one of: draft, machine, reviewed.
            error[unknown-key] content/pages/shipping/index.md:3:1: unknown key `foter`
                did you mean `footer`?
        "#]],
    );
}

#[test]
fn a_category_and_a_page_without_title() {
    check(
        &shop(
            r#"
-- content/categories/kitchen/index.md --
Just text.
-- content/pages/shipping/index.md --
+++
+++
"#,
        ),
        expect![[r#"
            error[no-title] content/categories/kitchen/index.md:1:1: the category has no title
                Give it one: title = "Mugs"
            error[no-title] content/pages/shipping/index.md:1:1: the page has no title
                Give it one: title = "Shipping"
        "#]],
    );
}

#[test]
fn a_text_that_belongs_nowhere() {
    check(
        &shop(
            r#"
-- content/notes.md --
Remember the milk.
-- content/products/index.md --
All products
"#,
        ),
        expect![[r#"
            warning[stray-file] content/notes.md: this text belongs to no product, category or page, and is left out
                Move it to content/products/<slug>/index.md, or to categories/ or pages/.
            warning[stray-file] content/products/index.md: this text belongs to no product, category or page, and is left out
                Move it to content/products/<slug>/index.md, or to categories/ or pages/.
        "#]],
    );
}
