//! Messages that ask for what is not there, are not there themselves, or are never asked for.

use expect_test::{Expect, expect};

use std::collections::BTreeSet;

use crate::site::{REPOSITORY, Site};

fn shop(files: &str) -> Site {
    Site::new(
        r#"
-- site.toml --
name = "Quayside"
base_url = "https://quayside.example"
source_locale = "en"
theme = "plain"
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "USD"
[markets.pl]
locale = "pl-PL"
currency = "USD"
[tax]
-- content/products/mug/index.md --
+++
title = "Mug"
sku = "M-1"
price = "12 USD"
[attributes]
burns = "18 hours"
+++
A mug.
-- content/products/mug/index.de.md --
+++
title = "Becher"
+++
Ein Becher.
-- content/products/mug/index.pl.md --
+++
title = "Kubek"
+++
Kubek.
"#,
    )
    .and(files)
}

#[track_caller]
fn check(files: &str, expected: Expect) {
    expected.assert_eq(&shop(files).check());
}

#[test]
fn arguments_that_nobody_gives() {
    check(
        r#"
-- content/messages/de.ftl --
page-of = Seite { $numer } von { $total }
products-count = { $counts ->
    [one] Ein Artikel
   *[other] { $count } Artikel
}
attribute-burns = Brennt { $hours }
"#,
        expect![[r#"
            error[message-argument] content/messages/de.ftl:1:20: `page-of` asks for `$numer`, which is not given to it
                did you mean `number`? Tradewind gives it `number`, `total`.
            error[message-argument] content/messages/de.ftl:2:21: `products-count` asks for `$counts`, which its template does not give
                themes/plain/templates/_categories.html:13:14: the template
                did you mean `count`? It is given `count`.
            error[message-argument] content/messages/de.ftl:6:29: the label `attribute-burns` asks for `$hours`, and is given nothing
                Write the label in words alone.
        "#]],
    );
}

#[test]
fn references_that_lead_nowhere() {
    check(
        r#"
-- content/messages/en.ftl --
-shop = Quayside
home = At { -shop }
-- content/messages/de.ftl --
home = Bei { -shop }
related = { relatd } { categories.title }
-- content/messages/de-DE.ftl --
categories = { home } und mehr
"#,
        expect![[r#"
            error[message-argument] content/messages/de.ftl:1:14: the message `home` names the term `-shop`, which `de` does not have
                Each language has terms and messages of its own: write it into the same file.
            error[message-argument] content/messages/de.ftl:2:13: the message `related` names the message `relatd`, which `de` does not have
                did you mean `related`? Each language has terms and messages of its own: write it into the same file.
            error[message-argument] content/messages/de.ftl:2:24: the message `related` names the message `categories.title`, which `de` does not have
                Each language has terms and messages of its own: write it into the same file.
        "#]],
    );
}

#[test]
fn messages_that_nobody_asks_for() {
    check(
        r#"
-- content/messages/en.ftl --
-shop = Quayside
-shp = Quayside
    .gender = neuter
attribute-burn = Burning time
attribute-later = For a product to come
home = { -shop }
    .title = T
home-heading = Hello
relatd = Goes well with it
-- content/messages/de.ftl --
relatd = Passt dazu
-- content/messages/fr.ftl --
related = Va bien avec
"#,
        expect![[r#"
            warning[unused-message] content/messages/en.ftl:2:1: nobody asks for the term `-shp`
                did you mean `-shop`? Take it out, or let a template say it: t(key="…").
            warning[unused-message] content/messages/en.ftl:3:6: nobody reads `.gender` of `-shp`
                Templates ask for messages, not for their attributes: give it a name of its own.
            warning[unused-message] content/messages/en.ftl:4:1: no product has an attribute `burn`
                did you mean `burns`?
            warning[unused-message] content/messages/en.ftl:7:6: nobody reads `.title` of `home`
                Templates ask for messages, not for their attributes: give it a name of its own.
            warning[unused-message] content/messages/en.ftl:9:1: nobody asks for the message `relatd` (it stands in 2 files)
                did you mean `related`? Take it out, or let a template say it: t(key="…").
            warning[unused-locale] content/messages/fr.ftl: no market reads messages in `fr`
                Add a market with this locale, or rename the file to the locale of a market.
        "#]],
    );
}

#[test]
fn plurals_of_another_language() {
    check(
        r#"
-- content/messages/pl.ftl --
products-count = { $count ->
    [one] Jeden
   *[other] { $count } rzeczy
}
returns-days = { NUMBER($days, type: "ordinal") ->
    [one] Do { $days }. dnia
   *[other] Do { $days }. dnia
}
price-before = { $days ->
    [1] { $price }
    [one] { $price }
    [few] { $price }
   *[many] { $price }
}
-- content/messages/en.ftl --
products-count = { $count ->
    [0] None
    [1] One
   *[other] { $count }
}
"#,
        expect![[r#"
            warning[plural-forms] content/messages/pl.ftl:3:6: `products-count` lacks the form [few] and [many] of `pl`
                The forms of this language: one, few, many, other.
            warning[plural-forms] content/messages/pl.ftl:6:6: `returns-days` has a form [one], which `pl` never asks for
                The forms of this language: other.
        "#]],
    );
}

#[test]
fn messages_in_a_file_twice_and_functions_that_do_not_exist() {
    check(
        r#"
-- content/messages/en.ftl --
sku = Number
home = { NUMBR(1) } { NUMBER() }
page-of = { NUMBER($number, style: "currency") } { DATETIME($total, dateStyle: "wide") } { LIST($total, type: "or") }
sku = No.
returns-days = { NUMBER($days, style: "unit") } { NUMBER($days, unit: "day") } { NUMBER($days, unitDisplay: "long") }
delivery-days = { NUMBER($from, style: "unit", unit: "dai") } { NUMBER($to, style: "unit", unit: "day", unitDisplay: "narrow") }
"#,
        expect![[r#"
            error[invalid-fluent] content/messages/en.ftl:2:10: there is no function NUMBR()
                did you mean `NUMBER`?
            error[invalid-fluent] content/messages/en.ftl:2:23: NUMBER() is given nothing
                Write what it is for: NUMBER($number)
            error[invalid-fluent] content/messages/en.ftl:3:29: NUMBER() does not take this `style`
                It takes style: "decimal", "percent" or "unit", unit, unitDisplay: "short" or "long", type: "cardinal" or "ordinal", minimumFractionDigits, maximumFractionDigits, useGrouping: "false".
            error[invalid-fluent] content/messages/en.ftl:3:69: DATETIME() does not take this `dateStyle`
                It takes dateStyle: "long", "medium" or "short".
            error[invalid-fluent] content/messages/en.ftl:3:105: LIST() does not take this `type`
                It takes type: "conjunction" or "disjunction".
            warning[duplicate-message] content/messages/en.ftl:4:1: the file has the message `sku` twice; this one is shown
                content/messages/en.ftl:1:1: the other one
                Take one of the two out.
            error[invalid-fluent] content/messages/en.ftl:5:18: NUMBER() writes a unit, and is not told which
                Name it: unit: "kilogram".
            error[invalid-fluent] content/messages/en.ftl:5:65: NUMBER() writes no unit here, and takes no `unit`
                Write style: "unit" beside it.
            error[invalid-fluent] content/messages/en.ftl:5:96: NUMBER() writes no unit here, and takes no `unitDisplay`
                Write style: "unit" beside it.
            error[invalid-fluent] content/messages/en.ftl:6:48: NUMBER() does not know the unit `dai`
                did you mean `day`?
            error[invalid-fluent] content/messages/en.ftl:6:105: NUMBER() does not take this `unitDisplay`
                It takes style: "decimal", "percent" or "unit", unit, unitDisplay: "short" or "long", type: "cardinal" or "ordinal", minimumFractionDigits, maximumFractionDigits, useGrouping: "false".
        "#]],
    );
}

#[test]
fn lists_and_units_are_said_by_messages() {
    let site = shop(
        r#"
-- content/messages/en.ftl --
pay = By { $ways } in { NUMBER($days, style: "unit", unit: "day", unitDisplay: "long") }
ways = { LIST($ways, type: "disjunction") }
-- content/messages/de.ftl --
pay = Mit { LIST($ways, type: "disjunction") } in { NUMBER($days, style: "unit", unit: "week") }
ways = { $ways }
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
<p>{{ t(key="pay", ways=market.payments, days=2) }}</p>
<p>{{ t(key="ways", ways=["a", "b"]) }}</p>
{% endblock main %}
"#,
    );
    let toml =
        site.text("site.toml").replace("\"USD\"", "\"USD\"\npayments = [\"Visa\", \"Amex\", \"PayPal\"]");
    let files = site.file("site.toml", toml).folder().build(&[]);
    let shown = |path: &str| {
        let html = std::str::from_utf8(&files[path]).unwrap();
        let lines = html.lines().filter(|line| {
            line.starts_with("<p>By") || line.starts_with("<p>Mit") || line.starts_with("<p>a")
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    expect![[r#"
        <p>By Visa, Amex, and PayPal in 2 days</p>
        <p>a or b</p>
        <p>Mit Visa, Amex oder PayPal in 2 Wo.</p>
        <p>a und b</p>"#]]
    .assert_eq(&[shown("us/mug/index.html"), shown("de/mug/index.html")].join("\n"));
}

#[test]
fn a_template_that_asks_for_more_than_there_is() {
    check(
        r#"
-- content/messages/en.ftl --
hello = Hello { $name }
ribbon = Ribbon
state-new = New
state-old = Old { $year }
-- content/messages/de.ftl --
state-old = Alt { $jahr }
ribon = Band
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ t(key="hello") }}{{ t(key="hello", nam="x") }}
{{ t(key="ribbon") }}
{{ t(key="state-" ~ page.kind) }}
{{ t(key="nowhere") }}
{% endblock main %}
"#,
        expect![[r#"
            warning[message-argument] content/messages/de.ftl:1:20: `state-old` asks for `$jahr`, which it does not in `en`
                Names of arguments stay as they are in every language.
            warning[unused-message] content/messages/de.ftl:2:1: nobody asks for the message `ribon`
                did you mean `ribbon`? Take it out, or let a template say it: t(key="…").
            warning[borrowed-message] themes/plain/templates/product.html:3:11: the message `hello` is shown in `en` where it is not translated
                Add it to content/messages/de.ftl, content/messages/pl.ftl.
            error[message-argument] themes/plain/templates/product.html:3:11: the message `hello` asks for `$name`, which is not given here
                content/messages/en.ftl:1:18: where it is asked for
                Write t(key="hello", name=…).
            warning[borrowed-message] themes/plain/templates/product.html:4:11: the message `ribbon` is shown in `en` where it is not translated
                Add it to content/messages/de.ftl, content/messages/pl.ftl.
            error[unknown-message] themes/plain/templates/product.html:5:4: there is no message `state-product`
                Add it to content/messages/<locale>.ftl, in the source language at least.
            error[unknown-message] themes/plain/templates/product.html:6:11: there is no message `nowhere`
                Add it to content/messages/<locale>.ftl, in the source language at least.
        "#]],
    );
}

#[test]
fn a_language_the_theme_does_not_have() {
    let site = shop("");
    let toml =
        site.text("site.toml").to_owned() + "\n[markets.hk]\nlocale = \"yue-HK\"\ncurrency = \"USD\"\n";
    expect![[r#"
        warning[borrowed-message] site.toml:16:1: 62 messages of the theme are not there in the language of the market `hk`, and shown in `en`
            Write content/messages/yue.ftl; `tradewind theme copy messages/en.ftl` shows what there is to say, from `all-products` on.
    "#]].assert_eq(&site.file("site.toml", toml).check());
}

/// What a site changes of a theme's words goes over them one by one.
#[test]
fn a_file_of_the_theme_in_the_site_holds_only_what_differs() {
    let site =
        shop("\n-- themes/plain/messages/de.ftl --\nrelated = Passt dazu\nsku = Nummer { -no }\n-no = 1\n");
    assert_eq!(site.check(), "");
    let built = site.folder().build(&[]);
    let page = std::str::from_utf8(&built["de/mug/index.html"]).unwrap();
    assert!(page.contains("<dt>Nummer 1</dt>"), "{page}");
    assert!(page.contains("Lieferung"));
}

/// Every language of the bundled themes says all that their templates and Tradewind ask for, with the plurals it has.
#[test]
fn bundled_themes_are_whole_in_every_language() {
    for theme in ["plain", "harbor"] {
        let mut toml = format!(
            "name = \"Quayside\"\nbase_url = \"https://quayside.example\"\nsource_locale = \"en\"\ntheme = \"{theme}\"\n"
        );
        for file in std::fs::read_dir(format!("{REPOSITORY}/themes/plain/messages")).unwrap() {
            let name = file.unwrap().file_name().into_string().unwrap();
            let locale = name.strip_suffix(".ftl").unwrap();
            let id = locale.to_lowercase();
            toml +=
                &format!("[markets.{id}]\nlocale = \"{locale}\"\ncountries = [\"US\"]\ncurrency = \"USD\"\n");
        }
        let site = shop("").file("site.toml", toml);
        let faults: Vec<String> = site
            .check()
            .lines()
            .filter(|l| l.contains("message") || l.contains("plural") || l.contains("hard-coded"))
            .map(str::to_owned)
            .collect();
        assert!(faults.is_empty(), "{theme}:\n{}", faults.join("\n"));
    }
}

/// A bundled theme has no message that nobody asks for: in a site of its own all of them are the site's.
#[test]
fn bundled_themes_say_all_they_have() {
    let mut messages = String::new();
    for theme in ["plain", "harbor"] {
        let file = format!("{REPOSITORY}/themes/{theme}/messages/en.ftl");
        messages += &std::fs::read_to_string(file).unwrap_or_default();
    }
    // Harbor has templates of its own over those of plain, and both are asked.
    let unused = |theme: &str| {
        let site = shop("").edit("site.toml", "\"plain\"", &format!("\"{theme}\""));
        let said = site.file("content/messages/en.ftl", messages.clone()).check();
        said.lines()
            .filter(|line| line.starts_with("warning[unused-message]"))
            .map(|line| line.rsplit(": ").next().unwrap().to_owned())
            .collect::<BTreeSet<String>>()
    };
    let nobody: Vec<String> = unused("plain").intersection(&unused("harbor")).cloned().collect();
    assert!(nobody.is_empty(), "{nobody:?}");
}
