//! `audit`: what is amiss with the texts of a site, and how much of it in which language.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Instant;

use serde::Serialize;

use super::args::{Audit, AuditFormat};
use super::progress::Display;
use super::{Exit, count, print, report, show};
use crate::audit::Scope;
use crate::catalog::translation::Translations;
use crate::catalog::{Catalog, Overrides};
use crate::diag::{Diagnostics, Report, Severity};
use crate::error::{Error, Result};
use crate::locale::Locale;
use crate::pipeline::{self, Progress, Request, Tally};
use crate::source;

/// So many languages of a rule are named.
const NAMED: usize = 8;

/// What `--format json` prints.
#[derive(Serialize)]
struct Json<'a> {
    tradewind: &'static str,
    ok: bool,
    seconds: f64,
    texts: usize,
    errors: usize,
    warnings: usize,
    /// How much each rule found, by language.
    rules: BTreeMap<&'static str, &'a BTreeMap<Locale, usize>>,
    diagnostics: Vec<Report<'a>>,
}

pub fn run(args: &Audit) -> Result<Exit> {
    let started = Instant::now();
    let display = Display::new(args.format == AuditFormat::Json);
    let tell = |progress| display.tell(progress);
    tell(Progress::Stage("Reading"));
    let (sources, mut found) = source::load(&args.site)?;
    // Texts are looked over before their market is live.
    let overrides = Overrides { markets: args.market.clone(), drafts: true, ..Overrides::default() };
    let now = jiff::Zoned::now();
    let request =
        Request { overrides, gates: false, jobs: args.jobs, progress: &tell, ..Request::new(&sources, now) };
    let shop = pipeline::shop(&request, &mut found)?;
    // What is merely to be thought of is for `check` to say.
    let mut found: Diagnostics = found.into_iter().filter(|d| d.severity == Severity::Error).collect();
    let mut tally = Tally::default();
    if let Some(shop) = &shop {
        if let Some(locale) = args.locale.iter().find(|locale| !is_read(&shop.catalog, locale)) {
            display.finish();
            report(&Error::new("look over", locale.as_str(), "no market reads this language"));
            return Ok(Exit::Content);
        }
        let translations = Translations::read(&shop.catalog, &shop.theme_words(), &sources)?;
        let scope = Scope { locales: args.locale.clone(), rules: args.rule.clone() };
        tally = pipeline::audit(&request, &shop.catalog, &translations, &scope, &mut found)?;
    }
    display.finish();
    let seconds = started.elapsed().as_secs_f64();
    let fails = found.errors() > 0 || (args.deny_warnings && found.warnings() > 0);
    match args.format {
        AuditFormat::Json => {
            let json = Json {
                tradewind: env!("CARGO_PKG_VERSION"),
                ok: !fails,
                seconds,
                texts: tally.texts,
                errors: found.errors(),
                warnings: found.warnings(),
                rules: tally.found.iter().map(|(rule, locales)| (rule.name(), locales)).collect(),
                diagnostics: found.iter().map(Report::from).collect(),
            };
            let json =
                serde_json::to_string(&json).map_err(|e| Error::new("write", "JSON", e.to_string()))?;
            print(&(json + "\n"))?;
        }
        AuditFormat::Text => {
            show(&found);
            let sum = format!(
                "{}, {} in {} ({seconds:.1} s)\n",
                count(found.errors(), "error", "errors"),
                count(found.warnings(), "warning", "warnings"),
                count(tally.texts, "text", "texts"),
            );
            print(&(table(&tally) + &sum))?;
        }
    }
    Ok(if fails { Exit::Content } else { Exit::Done })
}

fn is_read(catalog: &Catalog, locale: &Locale) -> bool {
    *locale == catalog.site.source_locale
        || catalog.site.markets.iter().any(|market| market.chain.contains(locale))
}

/// A line for each rule that found something: how much, and in which languages the most.
fn table(tally: &Tally) -> String {
    let wide = tally.found.keys().map(|rule| rule.name().len()).max().unwrap_or_default();
    let sum = |locales: &BTreeMap<Locale, usize>| locales.values().sum::<usize>();
    let digits = tally.found.values().map(|locales| sum(locales).to_string().len()).max().unwrap_or_default();
    let mut table = String::new();
    for (rule, locales) in &tally.found {
        let mut most: Vec<(&Locale, &usize)> = locales.iter().collect();
        most.sort_by_key(|(_, n)| std::cmp::Reverse(**n));
        let named: Vec<String> = most.iter().take(NAMED).map(|(locale, n)| format!("{locale} {n}")).collect();
        let more = if most.len() > NAMED { ", …" } else { "" };
        let (name, all) = (rule.name(), sum(locales));
        // Writing to a String cannot fail.
        let _ = writeln!(table, "{name:<wide$}  {all:>digits$}  {}{more}", named.join(", "));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Code;

    #[test]
    fn the_table_tells_where_most_is() {
        let locales = |n: &[(&str, usize)]| n.iter().map(|(l, n)| (l.parse().unwrap(), *n)).collect();
        let found =
            [(Code::Quotes, locales(&[("de", 2), ("fr", 120)])), (Code::NumberParity, locales(&[("de", 1)]))];
        let tally = Tally { texts: 9, found: found.into() };
        expect_test::expect![[r#"
            number-parity    1  de 1
            quotes         122  fr 120, de 2
        "#]]
        .assert_eq(&table(&tally));
    }
}
