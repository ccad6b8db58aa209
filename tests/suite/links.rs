//! Links and pictures in texts.

use expect_test::expect;

use crate::site::{check, shop};

#[test]
fn a_link_that_leads_nowhere() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
See [the cup](../cup/index.md), [shipping](/pages/shipping) and
[this](javascript:alert(1)).
"#,
        ),
        expect![[r#"
            error[dangling-link] content/products/mug/index.md:7:5: `../cup/index.md` leads nowhere
                Link to another text by its file (../mug/index.md), from content/ (/pages/shipping), or with https://
            error[dangling-link] content/products/mug/index.md:7:33: `/pages/shipping` leads nowhere
                Link to another text by its file (../mug/index.md), from content/ (/pages/shipping), or with https://
            error[dangling-link] content/products/mug/index.md:8:1: `javascript:alert(1)` leads nowhere
                Link to another text by its file (../mug/index.md), from content/ (/pages/shipping), or with https://
        "#]],
    );
}

#[test]
fn a_picture_that_does_not_exist() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
![Front](front.jpg)
"#,
        ),
        expect![[r#"
            error[unknown-image] content/products/mug/index.md:7:1: there is no picture `front.jpg`
                Put the file beside the text, or name it from content/: /images/front.jpg
        "#]],
    );
}

#[test]
fn a_link_to_what_this_market_does_not_sell() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
See [the cup](../cup/index.md).
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
availability = { only = ["us"] }
+++
A cup.
"#,
        ),
        expect![[""]],
    );
}

#[test]
fn links_that_lead_somewhere() {
    check(
        &shop(
            r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
[Cup](../cup/index.md#a), [same](/products/cup), [mail](mailto:a@b.example), [web](https://b.example),
[top](#top), [file](/terms.pdf), [absolute](//b.example/x)
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
+++
A cup.
-- static/terms.pdf --
%PDF
"#,
        ),
        expect![[""]],
    );
}

#[test]
fn a_link_to_what_is_not_sold_here_is_only_its_words() {
    let site = shop(
        r#"
-- content/products/mug/index.md --
+++
sku = "MUG"
title = "Mug"
price = "14.90 EUR"
prices = { us = "19 USD" }
+++
See [the cup](../cup/index.md).
-- content/products/mug/index.de.md --
+++
title = "Becher"
+++
Siehe [die Tasse](../cup/index.md).
-- content/products/cup/index.md --
+++
sku = "CUP"
title = "Cup"
price = "9 EUR"
prices = { us = "12 USD" }
availability = { only = ["us"] }
+++
"#,
    );
    let files = site.folder().build(&[]);
    let page = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    assert!(page("us/mug/index.html").contains("<p>See <a href=\"/us/cup/\">the cup</a>.</p>"));
    assert!(page("de/mug/index.html").contains("<p>Siehe die Tasse.</p>"));
}
