//! Markets of which too little is translated: they fail the build, or are held in preview. Translations are read for those
//! that ask for it, and for no others.

use serde::Serialize;

use super::Request;
use crate::catalog::translation::{Coverage, Shortfall, Status, ThemeWords, Translations};
use crate::catalog::{Catalog, Market, MinCoverage, Otherwise};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::error::Result;
use crate::storefront::Percent;

/// A market that is kept in preview.
#[derive(Debug, Clone, Serialize)]
pub struct Held {
    pub market: String,
    /// What it lacks, in words.
    pub lacks: String,
}

/// As many files are named, and as many texts of each.
const NAMED: usize = 3;

pub fn check(
    request: &Request<'_>,
    catalog: &mut Catalog,
    theme: &ThemeWords,
    found: &mut Diagnostics,
) -> Result<Vec<Held>> {
    let asks = |market: &Market| market.min_coverage.is_some() && !market.preview;
    if !request.gates || !catalog.site.markets.iter().any(asks) {
        return Ok(Vec::new());
    }
    let mut held: Vec<Held> = Vec::new();
    let mut places = Vec::new();
    let translations = Translations::read(catalog, theme, request.sources)?;
    for (n, market) in catalog.site.markets.iter().enumerate().filter(|(_, market)| asks(market)) {
        let Some(min) = &market.min_coverage else { continue };
        let coverage = Coverage::of(&translations, &catalog.site, n);
        let shortfalls = coverage.shortfalls(min);
        if shortfalls.is_empty() {
            continue;
        }
        let lacks = lacks(&shortfalls);
        match min.otherwise {
            Otherwise::Preview => {
                held.push(Held { market: market.id.clone(), lacks });
                places.push(min.place.clone());
            }
            Otherwise::Fail => {
                let message = format!("the market `{}` is not translated far enough: {lacks}", market.id);
                let first = first(catalog, &translations, n, &coverage, min, &shortfalls);
                found.push(Diagnostic::error(Code::LowCoverage, min.place.clone(), message).hint(format!(
                    "{first}. All of them: tradewind i18n status --market {} --format json",
                    market.id
                )));
            }
        }
    }
    let is_held = |id: &str| held.iter().any(|held| held.market == id);
    catalog.site.hold(is_held, request.overrides.drafts);
    // A site without markets would take the place of the last good one.
    if let (true, Some(first), Some(place)) =
        (catalog.site.markets.is_empty(), held.first(), places.into_iter().next())
    {
        let message = format!(
            "no market is translated far enough, so there is nothing to publish; `{}`: {}",
            first.market, first.lacks
        );
        found.push(
            Diagnostic::error(Code::LowCoverage, place, message)
                .hint("Translate more of one of them, or ask for less; --drafts builds them for those who work on them."),
        );
    }
    Ok(held)
}

/// "of 9 texts 2 are translated, not 95 %".
fn lacks(shortfalls: &[Shortfall]) -> String {
    let told = |(n, short): (usize, &Shortfall)| {
        let kind = short.of.map_or(String::new(), |of| format!("{} ", of.name()));
        let verb = if n == 0 { " are translated" } else { "" };
        format!("of {} {kind}texts {}{verb}, not {}", short.all, short.covered, Percent(short.least, false))
    };
    shortfalls.iter().enumerate().map(told).collect::<Vec<_>>().join("; ")
}

/// The first texts that are open, by file.
fn first(
    catalog: &Catalog,
    translations: &Translations,
    market: usize,
    coverage: &Coverage<'_>,
    min: &MinCoverage,
    shortfalls: &[Shortfall],
) -> String {
    let market = &catalog.site.markets[market];
    let home = translations.home(market, &catalog.site.source_locale).unwrap_or(&market.locale);
    let mut files: Vec<(String, Vec<String>)> = Vec::new();
    for short in shortfalls {
        for (item, unit, verdict) in coverage.uncovered(short.of, min.machine) {
            let text = match verdict.status {
                Status::Missing => unit.field.clone(),
                status => format!("{} {}", status.name(), unit.field),
            };
            let file = verdict.file(item, home);
            match files.iter_mut().find(|(known, _)| *known == file) {
                Some((_, texts)) if !texts.contains(&text) => texts.push(text),
                Some(_) => {}
                None => files.push((file, vec![text])),
            }
        }
    }
    let told = |(file, texts): &(String, Vec<String>)| {
        let more = if texts.len() > NAMED { ", …" } else { "" };
        format!("{file} ({}{more})", texts[..texts.len().min(NAMED)].join(", "))
    };
    let first: Vec<String> = files.iter().take(NAMED).map(told).collect();
    let more = match files.len().saturating_sub(NAMED) {
        0 => String::new(),
        1 => ", and 1 more file".to_owned(),
        more => format!(", and {more} more files"),
    };
    format!("To be translated: {}{more}", first.join("; "))
}
