//! Everything in the output that is no page: sitemaps, robots.txt, headers, and the JSON lines beside it.

use std::fmt::Write as _;

use quick_xml::escape::escape;
use serde_json::value::{RawValue, to_raw_value};

use super::head::alternates;
use super::view::{AlternateLine, OfferLine, PageLine, indexing, kind};
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
        // Writing to a String cannot fail.
        let _ = write!(out, "<url><loc>{}</loc>", escape(plan.url(page)));
        if with_alternates {
            alternates(plan, page.cluster, |code, url| {
                out.push_str("\n<xhtml:link rel=\"alternate\" hreflang=\"");
                out.push_str(code);
                out.push_str("\" href=\"");
                out.push_str(&escape(url));
                out.push_str("\"/>");
            });
            out.push('\n');
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

/// The index of one host's sitemaps.
pub fn sitemap_index<'p>(plan: &Plan<'_>, sitemaps: impl Iterator<Item = &'p Sitemap>) -> String {
    let mut out = String::from(XML);
    out.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for sitemap in sitemaps {
        let market = plan.storefronts[sitemap.market].market;
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
    let none = raw(Vec::new())?;
    let mut cluster = usize::MAX;
    let mut others = none.clone();
    let mut line: Vec<u8> = Vec::with_capacity(4096);
    for page in &plan.pages {
        if page.cluster != cluster {
            cluster = page.cluster;
            let mut lines = Vec::new();
            alternates(plan, cluster, |hreflang, href| {
                lines.push(AlternateLine { hreflang: hreflang.to_owned(), href: href.to_owned() });
            });
            others = raw(lines)?;
        }
        let alternates = if page.indexing == Indexing::Index { &others } else { &none };
        line.clear();
        serde_json::to_writer(&mut line, &page_line(plan, page, alternates))?;
        line.push(b'\n');
        out.write_all(&line)?;
    }
    Ok(())
}

/// What all pages of a cluster print alike is made once.
fn raw(lines: Vec<AlternateLine>) -> std::io::Result<Box<RawValue>> {
    Ok(to_raw_value(&lines)?)
}

fn page_line<'p>(plan: &'p Plan<'_>, page: &'p Page, alternates: &'p RawValue) -> PageLine<'p> {
    let storefront = &plan.storefronts[page.market];
    let market = storefront.market;
    let (sku, offer) = match page.subject {
        Subject::Product(id) => (
            Some(plan.catalog.product(id).sku.as_str()),
            storefront.product(id).and_then(|p| p.offer.as_ref()).map(|offer| OfferLine {
                price: offer.price.amount.to_string(),
                currency: offer.price.currency.code(),
                shown: &offer.shown,
            }),
        ),
        _ => (None, None),
    };
    PageLine {
        url: absolute(market, &page.route.href),
        file: plan.file(page),
        kind: kind(page.subject),
        market: (page.subject != Subject::Selector).then_some(&market.id),
        lang: market.locale.as_str(),
        indexing: indexing(page.indexing),
        canonical: match page.indexing {
            Indexing::Canonical(other) => Some(plan.url(&plan.pages[other])),
            Indexing::Index | Indexing::NoIndex => None,
        },
        sku,
        offer,
        alternates,
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
