//! The state of the translations as columns, and as JSON.

use std::fmt::Write as _;

use indexmap::IndexMap;
use serde::Serialize;

use super::report::{OfMarket, Report};
use crate::catalog::translation::{Counts, Importance, Status};
use crate::error::{Error, Result};

pub fn table(report: &Report<'_>, colored: bool) -> String {
    let (bold, plain) = if colored { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
    let mut text = String::new();
    if report.languages.is_empty() {
        let _ = writeln!(text, "Every market reads {}: there is nothing to translate.", report.source_locale);
    }
    for (n, language) in report.languages.iter().enumerate() {
        let heading = format!("{} ({})", language.locale, language.markets.join(", "));
        let gap = if n > 0 { "\n" } else { "" };
        let pad = " ".repeat(18usize.saturating_sub(heading.chars().count()));
        let _ = writeln!(
            text,
            "{gap}{bold}{heading}{plain}{pad}   texts  missing   stale  machine   draft  reviewed"
        );
        for (kind, counts) in std::iter::once((&"all", &language.all)).chain(&language.fields) {
            let of = |status| counts.of(status);
            let _ = writeln!(
                text,
                "  {kind:<16}{:>8} {:>8} {:>7} {:>8} {:>7} {:>9} {:>4} %",
                counts.all(),
                of(Status::Missing),
                of(Status::Stale),
                of(Status::Machine),
                of(Status::Draft),
                of(Status::Reviewed),
                counts.percent()
            );
        }
    }
    text
}

#[derive(Serialize)]
struct Json<'r> {
    source_locale: &'r str,
    locales: Vec<LocaleJson<'r>>,
    /// The same as markets are judged by.
    markets: Vec<MarketJson<'r>>,
}

#[derive(Serialize)]
struct MarketJson<'r> {
    market: &'r str,
    locale: &'r str,
    preview: bool,
    all: ShareJson,
    essential: ShareJson,
    search: ShareJson,
    detail: ShareJson,
    /// Whether it is as much as the market asks for.
    enough: bool,
}

#[derive(Serialize)]
struct ShareJson {
    texts: usize,
    covered: usize,
}

#[derive(Serialize)]
struct LocaleJson<'r> {
    locale: &'r str,
    /// The locale of the files to be filled.
    files: &'r str,
    markets: &'r [&'r str],
    #[serde(flatten)]
    all: CountsJson,
    fields: IndexMap<&'r str, CountsJson>,
    open: Vec<OpenJson<'r>>,
}

#[derive(Serialize)]
struct CountsJson {
    texts: usize,
    missing: usize,
    stale: usize,
    machine: usize,
    draft: usize,
    reviewed: usize,
    /// As `min_coverage` counts: what a person has translated, from the source as it is.
    covered: usize,
    percent: usize,
}

#[derive(Serialize)]
struct OpenJson<'r> {
    status: Status,
    file: &'r str,
    field: &'r str,
    source: SourceJson<'r>,
    shown: &'r str,
}

#[derive(Serialize)]
struct SourceJson<'r> {
    file: &'r str,
    line: usize,
}

impl From<&Counts> for CountsJson {
    fn from(counts: &Counts) -> Self {
        Self {
            texts: counts.all(),
            missing: counts.of(Status::Missing),
            stale: counts.of(Status::Stale),
            machine: counts.of(Status::Machine),
            draft: counts.of(Status::Draft),
            reviewed: counts.of(Status::Reviewed),
            covered: counts.covered(false),
            percent: counts.percent(),
        }
    }
}

pub fn json(report: &Report<'_>) -> Result<String> {
    let locales = report.languages.iter().map(|language| LocaleJson {
        locale: language.locale.as_str(),
        files: language.home.as_str(),
        markets: &language.markets,
        all: (&language.all).into(),
        fields: language.fields.iter().map(|(kind, counts)| (*kind, counts.into())).collect(),
        open: (language.open.iter())
            .map(|open| OpenJson {
                status: open.status,
                file: &open.file,
                field: &open.unit.field,
                source: SourceJson { file: &open.item.file, line: open.unit.line },
                shown: open.shown.as_str(),
            })
            .collect(),
    });
    let market = |OfMarket { market, coverage }: &'_ OfMarket<'_>| {
        let min = market.min_coverage.as_ref();
        let share = |of| {
            let counts: &Counts = coverage.counts(of);
            ShareJson { texts: counts.all(), covered: counts.covered(min.is_some_and(|min| min.machine)) }
        };
        (
            share(None),
            Importance::ALL.map(|of| share(Some(of))),
            min.is_none_or(|min| coverage.shortfalls(min).is_empty()),
        )
    };
    let markets = report.markets.iter().map(|of| {
        let (all, [essential, search, detail], enough) = market(of);
        let OfMarket { market, .. } = of;
        let (locale, preview) = (market.locale.as_str(), market.preview);
        MarketJson { market: &market.id, locale, preview, all, essential, search, detail, enough }
    });
    let json = Json {
        source_locale: report.source_locale.as_str(),
        locales: locales.collect(),
        markets: markets.collect(),
    };
    let text = serde_json::to_string_pretty(&json);
    text.map(|text| text + "\n").map_err(|e| Error::new("write", "JSON", e.to_string()))
}
