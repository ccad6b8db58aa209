//! Templates and messages: every fault is said with its place in the theme and the page it was met on.

use expect_test::expect;

use crate::site::{Site, check, shop};

#[test]
fn a_template_that_cannot_be_read() {
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
<p>{{ page.title</p>
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:1:17: Found `</` but expected }}.
                docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{% if page.title %}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:4:4: Unknown tag
                docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "bse.html" %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html: Template 'product.html' is inheriting from 'bse.html', which doesn't exist or isn't loaded.
                docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{% include "card.html" %}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:12: Unknown template `card.html`
                docs/templates.md lists what a template can use.
        "#]],
    );
}

#[test]
fn an_unknown_variable() {
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
<p>{{ page.titel }}</p>
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:12: Field `titel` is not defined. Available fields: body_lang, borrowed, breadcrumbs, categories, count, description, dir, heading, image, index, intro, kind, lang, pagination, product, products, title, url
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
<p>{{ titel }}</p>
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:7: Variable `titel` is not defined. Available variables: alternates, body, footer, head, market, nav, page, rates, site, theme
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ page.product.price.currency.name }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:32: Field `name` is not defined.
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
}

#[test]
fn an_unknown_function_or_filter() {
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
<p>{{ translate(key="home") }}</p>
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:7: Unknown function `translate`
                docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
<p>{{ page.title | shout }}</p>
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:20: Unknown filter `shout`
                docs/templates.md lists what a template can use.
        "#]],
    );
}

#[test]
fn functions_called_wrongly() {
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ t() }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: Missing keyword argument `key`
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ t(key="products-count") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[message-argument] themes/plain/templates/product.html:3:11: the message `products-count` asks for `$count`, which is not given here
                themes/plain/messages/en.ftl:26:21: where it is asked for
                Write t(key="products-count", count=…).
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ money(amount="x", currency="EUR") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: `x` is not a decimal number
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ money(amount="1", currency="EUX") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: `EUX` is not a currency of ISO 4217
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ date(value="yesterday") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: `yesterday` is not a day like 2026-01-31
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ date(value="2026-01-31", style="huge") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: `huge` is no style of dates: long, medium, short
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ asset(path="missing.css") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: the theme has no file assets/missing.css
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ url(page="missing") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: this market has no page `missing`
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ url() }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: url() takes either page="…" or category="…"
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ list(items="x") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: `x` is not a list of texts
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ number(value="many") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: `many` is not a decimal number
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ measure(value=2, unit="kilogramme") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: `kilogramme` is no unit that Tradewind knows; did you mean `kilogram`?
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ measure(value=2, unit="gram", style="wide") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/product.html:3:4: measures have the styles short and long
                This happened while rendering /de/mug/. docs/templates.md lists what a template can use.
        "#]],
    );
}

#[test]
fn measures_and_percentages_are_the_locales() {
    let site = shop(
        r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
<p>{{ measure(value="1200.5", unit="gram") }} {{ measure(value=2, unit="day", style="long") }} {{ percent(value="0.19") }}</p>
{% endblock main %}
"#,
    );
    let page = String::from_utf8(site.folder().build(&[])["de/mug/index.html"].clone())
        .unwrap()
        .replace('\u{a0}', " ");
    assert!(page.contains("<p>1.200,5 g 2 Tage 19 %</p>"), "{page}");
}

#[test]
fn a_message_that_nobody_has() {
    check(
        &shop(
            r#"
-- themes/plain/templates/product.html --
{% extends "base.html" %}
{% block main %}
{{ t(key="hello") }}
{% endblock main %}
"#,
        ),
        expect![[r#"
            error[unknown-message] themes/plain/templates/product.html:3:11: there is no message `hello`
                Add it to content/messages/<locale>.ftl, in the source language at least.
        "#]],
    );
}

#[test]
fn broken_fluent() {
    check(
        &shop(
            r#"
-- content/messages/de.ftl --
home = Start
this is no message
sku = { $x
"#,
        ),
        expect![[r#"
            error[invalid-fluent] content/messages/de.ftl:2:6: this is not Fluent: Expected a token starting with "="
                A message is written: key = Text, with its further lines indented.
            error[invalid-fluent] content/messages/de.ftl:4:1: this is not Fluent: Expected a token starting with "}"
                A message is written: key = Text, with its further lines indented.
        "#]],
    );
}

#[test]
fn a_message_that_lacks_an_argument() {
    check(
        &shop(
            r#"
-- content/messages/de.ftl --
sku = Nummer { $number }
"#,
        ),
        expect![[r#"
            error[message-argument] content/messages/de.ftl:1:17: `sku` asks for `$number`, which is not given to it
                Tradewind gives it nothing.
        "#]],
    );
}

/// The shop with a theme of its own, `own`, and what its site.toml chooses.
fn own(files: &str, chosen: &str) -> Site {
    let site = shop(files);
    let toml = site.text("site.toml").replace("\"plain\"", "\"own\"") + chosen;
    site.file("site.toml", toml)
}

#[test]
fn what_a_site_has_not_comes_with_the_program() {
    check(&shop("").without_folder("themes/"), expect![""]);
    check(&shop("").without("themes/plain/templates/product.html"), expect![""]);
    let folder = shop("")
        .without_folder("themes/")
        .edit("site.toml", "\"plain\"", "\"harbor\"")
        .file("themes/harbor/templates/_card.html", "<li>our own card</li>\n")
        .file("content/messages/en.ftl", "featured = Our best\n")
        .folder();
    let files = folder.build(&[]);
    let home = String::from_utf8_lossy(&files["us/index.html"]);
    assert!(home.contains("<li>our own card</li>"), "{home}");
    assert!(home.contains("Our best"), "{home}");
    assert!(files.keys().any(|path| path.starts_with("assets/style.")), "{:?}", files.keys());
}

#[test]
fn a_theme_extends_another() {
    check(&own("-- themes/own/theme.toml --\nextends = \"harbor\"\n", ""), expect![""]);
    check(
        &own("-- themes/own/theme.toml --\nextends = \"harbour\"\n", ""),
        expect![[r#"
            error[unknown-theme] themes/own/theme.toml:1:11: there is no theme `harbour`
                did you mean `harbor`? Put it into themes/harbour/, or name one that comes with Tradewind: harbor, plain.
        "#]],
    );
    check(
        &own(
            "-- themes/own/theme.toml --\nextends = \"other\"\n-- themes/other/theme.toml --\nextends = \"own\"\n",
            "",
        ),
        expect![[r#"
            error[unknown-theme] themes/other/theme.toml:1:11: the theme `own` extends itself
                Take one `extends` out.
        "#]],
    );
}

#[test]
fn options_that_cannot_be() {
    let theme = r##"
-- themes/own/theme.toml --
extends = "plain"
[options.ink]
kind = "color"
default = "#000000"
on = "#ffffff"
[options.sign]
kind = "picture"
[options.row]
default = "3"
values = ["3", "4"]
[options.font]
default = "serif"
"##;
    check(
        &own(
            theme,
            r##"[options]
ink = "red"
sign = "/images/none.svg"
row = "9"
font = "serif } body { display: none"
inc = "#000000"
"##,
        ),
        expect![[r##"
            error[invalid-value] site.toml:13:7: `red` is not a color
                Write red, green and blue as hexadecimal digits: "#14546d".
            error[unknown-image] site.toml:14:8: there is no picture `/images/none.svg`
                Name a file below content/, from there on: "/images/logo.svg"
            error[invalid-value] site.toml:15:7: the option `row` cannot be `9`
                Choose one of: 3, 4.
            error[invalid-value] site.toml:16:8: the option `font` holds signs that would break the stylesheet
                Leave out ; { } < > @ \ and /*, and close every quote.
            error[unknown-key] site.toml:17:7: the theme `own` has no option `inc`
                did you mean `ink`? Its options: accent, corners, ink, sign, row, font.
        "##]],
    );
    check(
        &own(theme, "[options]\nink = \"#cccccc\"\n"),
        expect![[r#"
            warning[low-contrast] site.toml:13:7: the color `ink` is hard to read on the theme's ground: its contrast is 1.6 : 1
                People with weak eyes need 4.5 : 1. Take a darker color, or for dark schemes a lighter one.
        "#]],
    );
    check(
        &own(&theme.replace("#000000", "black"), ""),
        expect![[r##"
        error[invalid-value] themes/own/theme.toml: the default of `ink` does not fit: `black` is not a color
            Write red, green and blue as hexadecimal digits: "#14546d".
    "##]],
    );
    check(
        &own(&theme.replace("color", "colour"), ""),
        expect![[r#"
            error[invalid-value] themes/own/theme.toml:3:8: `kind` cannot be `colour`
                Write one of: text, color, picture.
        "#]],
    );
    check(
        &own(&format!("{theme}-- themes/own/assets/style.css --\na {{ color: theme(inc) }}\n"), ""),
        expect![[r#"
            error[template] themes/own/assets/style.css:1:12: the theme has no option `inc`
                did you mean `ink`? A stylesheet names an option of theme.toml: theme(accent)
        "#]],
    );
}

#[test]
fn options_reach_stylesheets_and_templates() {
    let theme = r##"
-- themes/own/theme.toml --
extends = "plain"
[options.ink]
kind = "color"
default = "#000000"
[options.sign]
kind = "picture"
-- themes/own/assets/style.css --
a { color: theme(ink) }
-- themes/own/templates/home.html --
{% if theme.sign %}<img src="{{ theme.sign.url }}" width="{{ theme.sign.width }}">{% else %}no sign{% endif %} {{ theme.ink }}
"##;
    let build = |chosen: &str| {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        let files = own(theme, chosen).file("content/images/sign.svg", svg).folder().build(&[]);
        let css = files.iter().find(|(path, _)| path.starts_with("assets/style.")).unwrap().1;
        (String::from_utf8(css.clone()).unwrap(), String::from_utf8(files["us/index.html"].clone()).unwrap())
    };
    let (css, home) = build("");
    assert_eq!((css.trim(), home.trim()), ("a { color: #000000 }", "no sign #000000"));
    let (css, home) = build("[options]\nink = \"#123456\"\nsign = \"/images/sign.svg\"\n");
    assert_eq!(css.trim(), "a { color: #123456 }");
    assert!(home.starts_with("<img src=\"/assets/sign.") && home.trim().ends_with("#123456"), "{home}");
}

#[test]
fn a_fault_in_theme_toml() {
    check(
        &shop(
            r#"
-- themes/plain/theme.toml --
nmae = "Plain"
language = "en"
options = { accent = "sea", corners = 1 }
"#,
        ),
        expect![[r#"
            error[template] themes/plain/templates/base.html:2:107: Field `corners` is not defined. Available fields: accent
                This happened while rendering /. docs/templates.md lists what a template can use.
            error[unknown-key] themes/plain/theme.toml:1:1: unknown key `nmae`
                did you mean `name`?
            error[invalid-value] themes/plain/theme.toml:3:39: `corners` must be a text between quotes, not 1
        "#]],
    );
}

#[test]
fn a_theme_whose_folder_is_empty() {
    check(
        &shop(
            r#"
-- site.toml --
theme = "bare"
name = "Harbor"
base_url = "https://harbor.example"
source_locale = "en-US"
tags = ["gift", "new"]
[markets.us]
locale = "en-US"
currency = "USD"
[markets.de]
locale = "de-DE"
currency = "EUR"
-- themes/bare/README.md --
Nothing here.
"#,
        ),
        expect![[r#"
            error[template] themes/bare/templates/category.html: the theme `bare` has no template category.html
                Copy it from a theme that has it, or write extends = "plain" in its theme.toml.
            error[template] themes/bare/templates/home.html: the theme `bare` has no template home.html
                Copy it from a theme that has it, or write extends = "plain" in its theme.toml.
            error[template] themes/bare/templates/not_found.html: the theme `bare` has no template not_found.html
                Copy it from a theme that has it, or write extends = "plain" in its theme.toml.
            error[template] themes/bare/templates/page.html: the theme `bare` has no template page.html
                Copy it from a theme that has it, or write extends = "plain" in its theme.toml.
            error[template] themes/bare/templates/product.html: the theme `bare` has no template product.html
                Copy it from a theme that has it, or write extends = "plain" in its theme.toml.
            error[template] themes/bare/templates/selector.html: the theme `bare` has no template selector.html
                Copy it from a theme that has it, or write extends = "plain" in its theme.toml.
        "#]],
    );
}

#[test]
fn files_of_the_theme_are_copied_into_the_site() {
    let folder = shop("").without_folder("themes/").edit("site.toml", "\"plain\"", "\"harbor\"").folder();
    let copy = |file: &str| folder.run(&["theme", "copy", file]);
    // From the theme itself, and from the one it extends.
    for file in ["templates/_card.html", "templates/_tax.html"] {
        let ran = copy(file);
        assert_eq!(ran.code, Some(0), "{}", ran.stderr);
        assert!(folder.path(&format!("themes/harbor/{file}")).is_file());
    }
    folder.write("themes/harbor/templates/_tax.html", "mine");
    let ran = copy("templates/_tax.html");
    assert!(ran.stdout.contains("is there already"), "{}", ran.stdout);
    assert_eq!(std::fs::read_to_string(folder.path("themes/harbor/templates/_tax.html")).unwrap(), "mine");
    let ran = copy("templates/_crad.html");
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("did you mean `templates/_card.html`"), "{}", ran.stderr);
    let ran = copy("../../site.toml");
    assert_eq!(ran.code, Some(1), "{}", ran.stdout);
    let ran = folder.run(&["theme", "list"]);
    let origin = |file: &str| {
        let line = ran.stdout.lines().find(|line| line.trim_start().starts_with(file));
        line.unwrap_or_default().split_once(file).unwrap_or_default().1.trim().to_owned()
    };
    assert_eq!(origin("templates/_tax.html"), "harbor, in this site");
    assert_eq!(
        (origin("templates/_terms.html"), origin("templates/_breadcrumbs.html")),
        ("harbor".into(), "plain".into())
    );
    // A folder that is no site, and one whose theme nobody has.
    let empty = crate::site::Folder::empty();
    assert_eq!(empty.run(&["theme", "list"]).code, Some(1));
    let strange = shop("").edit("site.toml", "\"plain\"", "\"plane\"").folder();
    let ran = strange.run(&["theme", "list"]);
    assert_eq!(
        (ran.code, ran.stderr.contains("there is no theme `plane`")),
        (Some(1), true),
        "{}",
        ran.stderr
    );
}
