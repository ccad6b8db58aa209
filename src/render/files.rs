//! Everything in the output that is no page: sitemaps, robots.txt, headers, and the JSON lines beside it.

use std::borrow::Cow;
use std::fmt::Write as _;

use quick_xml::escape::escape;

use super::head::alternates;
use super::json::{self, Object};
use super::view::{indexing, kind};
use crate::locale::Locale;
use crate::plan::{Indexing, Page, Plan, Sitemap, Subject, absolute};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// One sitemap (sitemaps.org), with alternates in the namespace Google reads.
pub fn sitemap(plan: &Plan<'_>, sitemap: &Sitemap) -> String {
    let with_alternates = plan.catalog.site.alternates.in_sitemap();
    let mut out = String::with_capacity(sitemap.bytes);
    out.push_str(XML);
    out.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    out.push_str(if with_alternates { " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n" } else { ">\n" });
    for &i in &sitemap.pages {
        let page = &plan.pages[i];
        out.push_str("<url><loc>");
        push_escaped(&plan.url(page), &mut out);
        out.push_str("</loc>");
        if with_alternates {
            alternates(plan, page.cluster, |code, url| {
                out.push_str("\n<xhtml:link rel=\"alternate\" hreflang=\"");
                out.push_str(code);
                out.push_str("\" href=\"");
                push_escaped(url, &mut out);
                out.push_str("\"/>");
            });
            out.push('\n');
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// An address as XML. In one of ours there is hardly ever anything to escape, and there are very many of them.
fn push_escaped(url: &str, out: &mut String) {
    let is_special = |byte: u8| matches!(byte, b'<' | b'>' | b'&' | b'\'' | b'"');
    match url.bytes().fold(false, |any, byte| any | is_special(byte)) {
        true => out.push_str(&escape(url)),
        false => out.push_str(url),
    }
}

/// The index of one host's sitemaps.
pub fn sitemap_index<'p>(plan: &Plan<'_>, sitemaps: impl Iterator<Item = &'p Sitemap>) -> String {
    let mut out = String::from(XML);
    out.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for sitemap in sitemaps {
        let market = plan.storefronts[sitemap.market].market;
        // Writing to a String cannot fail.
        let _ = writeln!(
            out,
            "<sitemap><loc>{}</loc></sitemap>",
            escape(format!("{}/{}", &*market.base_url, sitemap.path))
        );
    }
    out.push_str("</sitemapindex>\n");
    out
}

/// The same rules for every market, as Google asks for (locale-adaptive pages).
pub fn robots(base_url: &str) -> String {
    format!("User-agent: *\nAllow: /\n\nSitemap: {base_url}/sitemap.xml\n")
}

/// Headers in the form Netlify and Cloudflare Pages read. Assets are named by their content and may be kept for ever.
/// A host without TLS (a preview in the house) must not send browsers to one it does not have. Scripts run where the
/// theme brings some, and only from its files.
pub fn headers(base_url: &str, scripts: bool) -> String {
    let script = if scripts { " script-src 'self';" } else { "" };
    let (upgrade, transport) = if base_url.starts_with("https:") {
        ("; upgrade-insecure-requests", "  Strict-Transport-Security: max-age=31536000\n")
    } else {
        ("", "")
    };
    format!(
        "\
/*
  Content-Security-Policy: default-src 'none'; connect-src 'self';{script} style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'{upgrade}
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
{transport}
/assets/*
  Cache-Control: public, max-age=31536000, immutable
"
    )
}

/// One line of JSON per page: what SEO teams and scripts want to know without parsing HTML.
pub fn pages_jsonl(plan: &Plan<'_>, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    let mut cluster = usize::MAX;
    // What all pages of a cluster print alike is made once.
    let mut others = String::new();
    let mut line = String::with_capacity(4096);
    for page in &plan.pages {
        if page.cluster != cluster {
            cluster = page.cluster;
            others.clear();
            push_alternates(plan, cluster, &mut others);
        }
        line.clear();
        push_page(plan, page, if page.indexing == Indexing::Index { &others } else { "[]" }, &mut line);
        line.push('\n');
        out.write_all(line.as_bytes())?;
    }
    Ok(())
}

fn push_alternates(plan: &Plan<'_>, cluster: usize, out: &mut String) {
    out.push('[');
    let mut comma = "";
    alternates(plan, cluster, |hreflang, href| {
        out.push_str(std::mem::replace(&mut comma, ","));
        let mut line = Object::begin(out);
        line.text("hreflang", hreflang).text("href", href);
        line.end();
    });
    out.push(']');
}

fn push_page(plan: &Plan<'_>, page: &Page, alternates: &str, out: &mut String) {
    let storefront = &plan.storefronts[page.market];
    let market = storefront.market;
    let mut line = Object::begin(out);
    line.text("url", &absolute(market, &page.route.href)).text("file", &plan.file(page));
    line.text("kind", kind(page.subject));
    match page.subject {
        Subject::Selector => line.json("market", "null"),
        _ => line.text("market", &market.id),
    };
    line.text("lang", market.locale.as_str()).text("indexing", indexing(page.indexing));
    if let Indexing::Canonical(other) = page.indexing {
        line.text("canonical", &plan.url(&plan.pages[other]));
    }
    if let Subject::Product(id) = page.subject {
        line.text("sku", &plan.catalog.product(id).sku);
        if let Some(offer) = storefront.product(id).and_then(|product| product.offer.as_ref()) {
            let mut data = Object::begin(line.member("offer"));
            data.text("price", &offer.price.amount.to_string());
            data.text("currency", offer.price.currency.code()).text("shown", &offer.shown);
            data.end();
        }
    }
    push_borrowed(plan, page, &mut line);
    line.json("alternates", alternates);
    line.end();
}

/// What of a page is in another language than the market's, field by field.
fn push_borrowed(plan: &Plan<'_>, page: &Page, line: &mut Object<'_>) {
    let storefront = &plan.storefronts[page.market];
    let mut borrowed: Vec<(Cow<'static, str>, &Locale)> = Vec::new();
    let heading = match page.subject {
        Subject::Product(id) => storefront.product(id).map(|product| &product.heading),
        Subject::Category(id, _) => Some(storefront.category(id)),
        Subject::Static(id) => storefront.page(id),
        Subject::Selector | Subject::Home | Subject::NotFound => None,
    };
    if let Some(heading) = heading {
        let fields = [
            ("title", heading.title.borrowed),
            ("summary", heading.summary.and_then(|text| text.borrowed)),
            ("body", heading.body.and_then(|body| body.borrowed)),
        ];
        borrowed.extend(fields.into_iter().filter_map(|(field, locale)| Some((field.into(), locale?))));
    }
    if let Subject::Product(id) = page.subject {
        let product = plan.catalog.product(id);
        storefront.borrowed_facts(product, |field, locale| {
            // Variants share their words.
            if borrowed.iter().all(|(known, _)| *known != field) {
                borrowed.push((field.into(), locale));
            }
        });
    }
    if !borrowed.is_empty() {
        json::list(borrowed, line.member("borrowed"), |(field, locale), out| {
            let mut entry = Object::begin(out);
            entry.text("field", &field).text("from", locale.as_str());
            entry.end();
        });
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn only_hosts_with_tls_ask_for_it() {
        for (base_url, asks) in [("https://a.example", true), ("http://localhost:8080", false)] {
            let headers = super::headers(base_url, false);
            let found = ["upgrade-insecure-requests", "Strict-Transport"].map(|name| headers.contains(name));
            assert_eq!(found, [asks; 2], "{headers}");
            assert!(headers.contains("\n\n/assets/*\n"), "{headers}");
        }
    }

    #[test]
    fn scripts_are_allowed_where_the_theme_has_some() {
        for scripts in [false, true] {
            let headers = super::headers("https://a.example", scripts);
            assert_eq!(headers.contains("; script-src 'self';"), scripts, "{headers}");
        }
    }
}
