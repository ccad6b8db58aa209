//! Where the texts of a language can be seen: the pages of the site in preview, and pictures of them.

use std::collections::HashMap;
use std::path::Path;

use crate::catalog::translation::{Family, Translations};
use crate::catalog::{Kind, Overrides};
use crate::diag::Diagnostics;
use crate::error::Result;
use crate::locale::Locale;
use crate::pipeline::{self, Request};
use crate::source;

/// For each language, by the source's file, the addresses of its page as lines of a note.
pub type Pages = HashMap<Locale, HashMap<String, Vec<String>>>;

/// The pages that show the texts of these languages; nothing where nobody asked.
pub fn pages(
    site: &Path,
    translations: &Translations,
    locales: &[&Locale],
    preview: Option<&str>,
    screenshots: Option<&str>,
) -> Result<Pages> {
    if preview.is_none() && screenshots.is_none() {
        return Ok(Pages::new());
    }
    let mut found = Diagnostics::default();
    let (sources, _) = source::load(site)?;
    let overrides = Overrides { drafts: true, ..Overrides::default() };
    let request = Request { overrides, gates: false, ..Request::new(&sources, jiff::Zoned::now()) };
    let Some(shop) = pipeline::shop(&request, &mut found)? else { return Ok(Pages::new()) };
    let look = |plan: &crate::plan::Plan<'_>| {
        let pages = locales.iter().map(|locale| {
            let lines = translations.items.iter().filter_map(|item| {
                let kind = match item.family {
                    Family::Product => Kind::Product,
                    Family::Category => Kind::Category,
                    Family::Page => Kind::Page,
                    Family::Messages | Family::Theme => return None,
                };
                let markets = plan.storefronts.iter().enumerate();
                let mut pages =
                    markets.filter(|(_, shop)| shop.market.chain.contains(locale)).filter_map(|(n, _)| {
                        let page = plan.page_of_key(n, kind, &item.key)?.ok()?;
                        Some(plan.file(page))
                    });
                pages.next().map(|file| (item.file.clone(), lines(&file, preview, screenshots)))
            });
            ((*locale).clone(), lines.collect())
        });
        pages.collect()
    };
    pipeline::plan(&request, &shop, look, &mut found)
}

fn lines(file: &str, preview: Option<&str>, screenshots: Option<&str>) -> Vec<String> {
    let page = file.strip_suffix("index.html").unwrap_or(file);
    let preview = preview.map(|preview| format!("Page: {}/{page}", preview.trim_end_matches('/')));
    let picture = file.strip_suffix(".html").unwrap_or(file);
    let screenshot =
        screenshots.map(|prefix| format!("Screenshot: {}/{picture}.png", prefix.trim_end_matches('/')));
    preview.into_iter().chain(screenshot).collect()
}
