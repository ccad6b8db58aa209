//! Texts that want to be more than text. Whatever is written, it is shown as it was written, stays in the output folder
//! and breaks no page.

use crate::laws;
use crate::published::{Html, Published};
use crate::site::{AS_OF, Site, shop, tree};

/// Scripts, breaks out of attributes, templates, entities, controls, marks that turn text round.
const TEXTS: &[&str] = &[
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]><![CDATA[",
    "\"><img src=x onerror=alert(1)>",
    "' onmouseover='alert(1)",
    "{{ 7*7 }}{% include \"x\" %}{# #}",
    "&lt;b&gt; &amp;amp; &#0; &bogus;",
    "javascript:alert(1)",
    "line\u{2028}separator\u{2029}",
    "\u{202e}txt.exe\u{202c}",
    "\u{feff}\u{200b}zero\u{200d}width",
    "emoji 👩‍👩‍👧‍👦 and 𝒻𝓪𝓷𝓬𝔂",
    "{ $fluent -> *[other] x }",
    "[link](javascript:alert(1)) ![x](x) `code`",
    "%2e%2e/%00",
    "\\u003c/script\\u003e",
];

/// The text as TOML writes it.
fn toml(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out + "\""
}

/// A site that says the text wherever something can be said.
fn everywhere(text: &str) -> Site {
    let t = toml(text);
    let files = format!(
        r#"
-- site.toml --
name = {t}
base_url = "https://harbor.example"
source_locale = "en-US"
[organization]
legal_name = {t}
email = {t}
telephone = {t}
address = {{ street = {t}, locality = {t}, country = {t} }}
same_as = [{t}]
[markets.us]
locale = "en-US"
currency = "EUR"
payments = [{t}]
support = {{ email = {t}, telephone = {t}, hours = {t} }}
legal = {{ note = {t}, {t} = "key" }}
[markets.ae]
locale = "ar-AE"
currency = "EUR"
-- content/categories/c/index.md --
+++
title = {t}
summary = {t}
+++
-- content/products/mug/index.md --
+++
title = {t}
summary = {t}
seo = {{ title = {t}, description = {t} }}
sku = {t}
price = "9 EUR"
category = "c"
tags = [{t}]
brand = {t}
mpn = {t}
net = "0.33 l"
images = ["mug.svg"]
image_alts = [{t}]
[attributes]
{t} = {t}
[[variants]]
sku = {v}
options = {{ {t} = {t} }}
+++
{body}
-- content/pages/p/index.md --
+++
title = {t}
footer = true
+++
{body}
-- content/products/mug/mug.svg --
<svg xmlns="http://www.w3.org/2000/svg"/>
"#,
        v = toml(&format!("{text} variant")),
        body = text.replace("[link](javascript:alert(1)) ![x](x) ", ""),
    );
    shop(&files).without("content/products/mug/index.de.md")
}

#[test]
fn every_text_is_only_text() {
    for text in TEXTS {
        let folder = everywhere(text).folder();
        let before = tree(&folder.path(""));
        let ran = folder.run(&["build", "--as-of", AS_OF]);
        assert_eq!(ran.code, Some(0), "{text:?}\n{}", ran.stderr);
        laws::hold(&folder.path("public"));
        let site = Published::read(&folder.path("public"));
        for line in &site.pages {
            let html = site.html(line);
            harmless(text, &html);
        }
        let product = site.pages.iter().find(|p| p["kind"] == "product").unwrap();
        let html = site.html(product);
        let heading = html.all("h1").next().unwrap();
        assert_eq!(heading.text.trim(), text.trim(), "the heading says it as it was written");
        let data = html.data().into_iter().find(|d| d["@type"] == "Product").unwrap();
        assert_eq!(data["name"], text.trim());
        let after = tree(&folder.path(""));
        let ours = |path: &str| path.starts_with("public/") || path.starts_with("public.build/");
        assert!(
            after.iter().all(|(p, bytes)| ours(p) || before.get(p) == Some(bytes)),
            "{text:?} wrote elsewhere"
        );
    }
}

/// Nothing runs, and no template was run over what was written.
fn harmless(text: &str, html: &Html) {
    for tag in &html.tags {
        let ours = tag.get("type") == Some("application/ld+json")
            || tag.text.is_empty() && tag.get("src").is_some_and(|src| src.starts_with("/assets/variants."));
        let script = tag.name == "script" && !ours;
        assert!(!script, "{text:?} made a script: {tag:?}");
        for attribute in ["onerror", "onmouseover", "onclick", "style"] {
            assert!(tag.get(attribute).is_none(), "{text:?} made an attribute: {tag:?}");
        }
        for attribute in ["href", "src"] {
            let runs =
                tag.get(attribute).is_some_and(|a| a.trim().to_ascii_lowercase().starts_with("javascript:"));
            assert!(!runs, "{text:?} made a link: {tag:?}");
        }
    }
    assert!(!html.tags.iter().any(|t| t.text.trim() == "49"), "{text:?} was run as a template");
}

#[test]
fn control_characters_reach_no_page() {
    for control in ['\0', '\u{1}', '\u{8}', '\u{b}', '\u{c}', '\u{1b}', '\u{7f}'] {
        let raw = shop("").edit("content/products/mug/index.md", "A mug", &format!("A {control} mug"));
        for (path, bytes) in raw.folder().build(&[]) {
            let page = path.ends_with(".html").then(|| String::from_utf8(bytes).unwrap());
            assert!(!page.is_some_and(|page| page.contains(control)), "{control:?} is in {path}");
        }
        let escaped = toml(&format!("be{control}fore"));
        let escaped = shop("").edit("content/products/mug/index.md", "\"Mug\"", &escaped);
        let expected = "error[invalid-value] content/products/mug/index.md:3:9: the text has a control character that no \
                        page can show\n    Take out its escape: \\u0000 and the like.\n";
        assert_eq!(escaped.check(), expected);
    }
}

#[test]
fn long_texts_are_no_trouble() {
    let long = "a very long title ".repeat(600);
    let folder = everywhere(long.trim()).folder();
    let ran = folder.run(&["build", "--as-of", AS_OF]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    laws::hold(&folder.path("public"));
    // Twice the text takes twice the time, not four times.
    let body = "word **b** <b>c</b> ".repeat(20_000);
    let folder = shop("").edit("content/products/mug/index.md", "A mug for every day.", &body).folder();
    let start = std::time::Instant::now();
    folder.build(&[]);
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
    let word = "a".repeat(10_000);
    let name = "x".repeat(120);
    let folder = shop(&format!("-- content/products/{name}/index.md --\n+++\nsku = \"{word}\"\ntitle = \"{word}\"\nprice = \"1 EUR\"\nprices = {{ us = \"1 USD\" }}\n+++\n")).folder();
    folder.build(&[]);
    laws::hold(&folder.path("public"));
}

#[test]
fn deep_texts_are_no_trouble() {
    for body in [
        "> ".repeat(5000),
        "[".repeat(20_000),
        "*a ".repeat(20_000),
        "<div>".repeat(5000),
        "- ".repeat(3000),
        "`".repeat(9999),
    ] {
        let folder = shop("").edit("content/products/mug/index.md", "A mug for every day.", &body).folder();
        let ran = folder.run(&["build", "--as-of", AS_OF]);
        assert!(matches!(ran.code, Some(0 | 1)), "{:?} {:?}: {}", &body[..9], ran.code, ran.stderr);
    }
    for message in ["{ ".repeat(20_000), "{ A(".repeat(20_000), "{ $x ->\n *[o] ".repeat(20_000)] {
        let said = shop("").file("content/messages/de.ftl", format!("home = {message}")).check();
        assert!(said.starts_with("error[invalid-fluent] content/messages/de.ftl:"), "{said}");
        assert!(
            said.contains("braces are nested too deep\n    Take the message apart into several.\n"),
            "{said}"
        );
    }
    let toml = format!("x = {}", "[".repeat(20_000));
    let folder = shop("").file("content/products/mug/index.md", format!("+++\n{toml}\n+++\n")).folder();
    assert_eq!(folder.run(&["check"]).code, Some(1));
}

#[test]
fn html_in_a_text_keeps_what_is_harmless() {
    let body = "<div onclick=\"x()\" style=\"a\" id=\"here\">One <b>two</b><script>alert(1)</script></div>\n\n\
                <iframe src=\"https://evil.example\"></iframe><a href=\"javascript:x\">y</a> <style>p{}</style></main>";
    let folder = shop("").edit("content/products/mug/index.md", "A mug for every day.", body).folder();
    let files = folder.build(&[]);
    laws::hold(&folder.path("public"));
    let page = String::from_utf8(files["us/mug/index.html"].clone()).unwrap();
    harmless(body, &Html::read(&page));
    assert!(page.contains("One <b>two</b>"), "{page}");
    assert!(!page.contains("evil.example") && !page.contains("alert(1)"), "{page}");
    assert_eq!(page.matches("</main>").count(), 1);
}

#[test]
fn no_path_leads_out() {
    for slug in ["../../etc/passwd", "a/b", "..", "%2e%2e", "a\\b", "a\0b", "/etc", "C:x", "con\u{7}"] {
        let folder = shop("")
            .edit("content/products/mug/index.md", "+++\n", &format!("+++\nslug = {}\n", toml(slug)))
            .folder();
        let ran = folder.run(&["build", "--as-of", AS_OF]);
        assert_eq!(ran.code, Some(1), "{slug:?}: {}", ran.stdout);
        assert!(!folder.path("public").exists());
    }
    // A name that is a fault in an address is none in a folder: the address is made of it.
    let folder = shop("-- content/products/..%2f..%2fx y#?/index.md --\n+++\nsku = \"X\"\ntitle = \"X\"\nprice = \"1 EUR\"\nprices = { us = \"1 USD\" }\n+++\n").folder();
    folder.build(&[]);
    laws::hold(&folder.path("public"));
}

/// Every command that reads texts says of a file in another encoding what `check` says of it.
#[test]
fn a_file_of_another_encoding_is_told_of_and_left_out() {
    let gate = "min_coverage = { all = \"10 %\", otherwise = \"preview\" }\n[markets.de]";
    for path in
        ["content/products/mug/index.de.md", "content/products/mug/index.@us.md", "content/messages/de.ftl"]
    {
        let site =
            shop("").edit("site.toml", "[markets.de]", gate).file(path, b"+++\ntitle = \"B\xe4cher\"\n+++\n");
        let folder = site.folder();
        for words in [
            &["check"][..],
            &["build"],
            &["audit"],
            &["launch"],
            &["i18n", "status"],
            &["i18n", "diff"],
            &["i18n", "export", "--format", "po", "--out", "po"],
        ] {
            let ran = folder.run(words);
            assert!(ran.stderr.contains("error[not-utf8]"), "{path} {words:?}: {}", ran.stderr);
            assert!(!ran.stderr.contains("error: "), "{path} {words:?}: {}", ran.stderr);
            assert!(matches!(ran.code, Some(0 | 1)), "{path} {words:?}: {:?}", ran.code);
        }
    }
}

#[test]
fn deep_messages_from_translators_are_refused() {
    let folder = shop("-- content/messages/en-US.ftl --\nhome = Home\n").folder();
    let deep = format!("{}$a{}", "{ ".repeat(20_000), " }".repeat(20_000));
    let po = format!(
        "msgid \"\"\nmsgstr \"Language: de\\n\"\n\nmsgctxt \"content/messages/en-US.ftl#home\"\nmsgid \"Home\"\nmsgstr \"{deep}\"\n"
    );
    folder.write("de.po", po);
    let ran = folder.run(&["i18n", "import", "de.po"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    let said = "error: cannot take content/messages/en-US.ftl#home: its placeholders differ: the source has none, the \
                translation {{{";
    assert!(ran.stderr.starts_with(said) && ran.stderr.len() < 500, "{}", ran.stderr);
    folder.edit("site.toml", "[markets.us]", "[audit.rules]\nplaceholder-parity = \"off\"\n[markets.us]");
    let ran = folder.run(&["i18n", "import", "de.po"]);
    assert!(ran.stderr.contains("its braces would be nested too deep"), "{}", ran.stderr);
}

/// A program of the shop's own that translates may do anything.
#[cfg(unix)]
#[test]
fn programs_that_translate_are_not_trusted() {
    let site = shop("").edit(
        "site.toml",
        "[markets.de]",
        "[markets.fr]\nlocale = \"fr-FR\"\ncurrency = \"EUR\"\n[markets.de]",
    );
    let folder = site.without("content/products/mug/index.de.md").folder();
    let before = tree(&folder.path(""));
    let translate = |with: &str| folder.run(&["i18n", "translate", "--with", with]);
    for (with, why) in [
        ("yes", "it said more than the 64 MiB that are read"),
        ("yes | head -c 100000 >&2; exit 7", "it failed: exit status: 7"),
        ("printf '[%.0s' $(seq 1000)", "read what came from"),
        ("true", "read what came from"),
    ] {
        let ran = translate(with);
        assert_eq!(ran.code, Some(3), "{with}");
        assert!(ran.stderr.contains(why), "{with}: {}", &ran.stderr[ran.stderr.len().saturating_sub(500)..]);
        assert_eq!(tree(&folder.path("")), before, "{with}");
    }
    let said = |key: &str| format!("echo '{{\"texts\": [{{\"key\": \"{key}\", \"target\": \"Tasse\"}}]}}'");
    for key in [
        "../out.md#title",
        "site.toml#name",
        "/tmp/out.md#title",
        "content/products/../../mug/index.md#title",
    ] {
        let ran = translate(&said(key));
        assert_eq!(ran.code, Some(1), "{key}");
        assert!(ran.stderr.contains("the site has no such text"), "{key}: {}", ran.stderr);
        assert_eq!(tree(&folder.path("")), before, "{key}");
    }
    // What was written before it failed is as whole as if it had not.
    let first =
        format!("test -e asked && exit 9; touch asked; {}", said("content/products/mug/index.md#title"));
    assert_eq!(translate(&first).code, Some(3));
    assert!(tree(&folder.path("")).contains_key("content/products/mug/index.sources.toml"));
}

#[test]
fn a_report_that_cannot_be_written_leaves_nothing_behind() {
    let folder = shop("").folder();
    let before = tree(&folder.path(""));
    let ran = folder.run(&["i18n", "status", "--out", "content"]);
    assert_eq!(ran.code, Some(3), "{}", ran.stderr);
    assert!(ran.stderr.contains("cannot write content: "), "{}", ran.stderr);
    assert_eq!(tree(&folder.path("")), before);
}
