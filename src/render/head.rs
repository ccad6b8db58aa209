//! The head of a page as search engines and social networks read it: title, description, canonical, alternates, Open
//! Graph. Made here and not by themes, so that no theme can get it wrong.

use pulldown_cmark_escape::escape_html;

use crate::catalog::Market;
use crate::locale::marked;
use crate::plan::{Indexing, Page, PageIx, Plan, Subject, absolute};
use crate::storefront::Offer;

/// What is said of a page.
pub struct Head<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// An address with its host.
    pub image: Option<&'a str>,
    pub offer: Option<&'a Offer>,
}

/// Appends everything but structured data. `alternates` is the page's cluster, rendered.
pub fn push(plan: &Plan<'_>, page: &Page, head: &Head<'_>, alternates: &ClusterHead, out: &mut String) {
    let market = plan.market(page);
    out.push_str("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    // Search results and the bars of browsers take the direction of the first letter.
    let title = &*marked(head.title, market.locale.direction());
    let description = &*marked(head.description, market.locale.direction());
    escape(title, out);
    out.push_str("</title>\n");
    if !description.is_empty() {
        tag(out, "<meta name=\"description\" content=\"", description);
    }
    let url = absolute(market, &page.route.href);
    match page.indexing {
        Indexing::Index => {
            tag(out, "<link rel=\"canonical\" href=\"", &url);
            if plan.catalog.site.alternates.in_html() {
                out.push_str(&alternates.links);
            }
        }
        Indexing::NoIndex => out.push_str("<meta name=\"robots\" content=\"noindex\">\n"),
        Indexing::Canonical(other) => {
            tag(out, "<link rel=\"canonical\" href=\"", &plan.url(&plan.pages[other]))
        }
    }
    if page.subject == Subject::NotFound {
        return;
    }
    let kind = if head.offer.is_some() { "product" } else { "website" };
    tag(out, "<meta property=\"og:type\" content=\"", kind);
    tag(out, "<meta property=\"og:site_name\" content=\"", &plan.catalog.site.name);
    tag(out, "<meta property=\"og:title\" content=\"", title);
    if !description.is_empty() {
        tag(out, "<meta property=\"og:description\" content=\"", description);
    }
    tag(out, "<meta property=\"og:url\" content=\"", &url);
    if let Some(image) = head.image {
        tag(out, "<meta property=\"og:image\" content=\"", image);
    }
    let own = market.locale.og();
    tag(out, "<meta property=\"og:locale\" content=\"", &own);
    for (_, tag) in alternates.og_locales.iter().filter(|(locale, _)| *locale != own) {
        out.push_str(tag);
    }
    if let Some(offer) = head.offer {
        tag(out, "<meta property=\"product:price:amount\" content=\"", &offer.price.amount.to_string());
        tag(out, "<meta property=\"product:price:currency\" content=\"", offer.price.currency.code());
    }
}

fn tag(out: &mut String, start: &str, value: &str) {
    out.push_str(start);
    escape(value, out);
    out.push_str("\">\n");
}

fn escape(text: &str, out: &mut String) {
    // Writing to a String cannot fail.
    let _ = escape_html(out, text);
}

/// What all indexed pages of a cluster print alike.
#[derive(Default)]
pub struct ClusterHead {
    pub links: String,
    /// Each with its tag.
    pub og_locales: Vec<(String, String)>,
}

impl ClusterHead {
    pub fn new(plan: &Plan<'_>, cluster: usize) -> Self {
        let mut head = ClusterHead::default();
        alternates(plan, cluster, |code, url| {
            head.links.push_str("<link rel=\"alternate\" hreflang=\"");
            head.links.push_str(code);
            tag(&mut head.links, "\" href=\"", url);
        });
        for &page in &plan.clusters[cluster].indexed {
            let locale = plan.market(&plan.pages[page]).locale.og();
            if head.og_locales.iter().all(|(known, _)| *known != locale) {
                let mut other = String::new();
                tag(&mut other, "<meta property=\"og:locale:alternate\" content=\"", &locale);
                head.og_locales.push((locale, other));
            }
        }
        head
    }
}

/// Tells each of a cluster's hreflang values with its address, x-default last. The one place they are made: pages,
/// sitemaps and pages.jsonl print what is told here.
pub fn alternates(plan: &Plan<'_>, cluster: usize, mut tell: impl FnMut(&str, &str)) {
    let cluster = &plan.clusters[cluster];
    let mut url = String::with_capacity(128);
    let mut at = |i: PageIx, codes: &mut dyn FnMut(&Market, &str)| {
        let page = &plan.pages[i];
        let market = plan.market(page);
        url.clear();
        url.push_str(market.base_url.host());
        url.push_str(&page.route.href);
        codes(market, &url);
    };
    for &i in &cluster.indexed {
        at(i, &mut |market, url| market.hreflang.iter().for_each(|code| tell(code, url)));
    }
    if let Some(i) = cluster.x_default {
        at(i, &mut |_, url| tell("x-default", url));
    }
}
