//! The state of the translations as a page: progress by language and by category, and a map of products and languages.

use std::fmt::{self, Write as _};

use super::report::{OfMarket, Report, Row};
use super::stale;
use crate::catalog::translation::{Counts, Importance, Status};
use crate::cli::count;
use crate::cli::page::{self, Text};
use crate::cli::stats::grouped;
use crate::locale::language_name_in;

/// More rows than anybody reads; those that lack most come first.
const PRODUCTS: usize = 300;

pub fn html(report: &Report<'_>) -> String {
    let mut page = String::with_capacity(1 << 16);
    // Writing into a string cannot fail.
    let _ = write(&mut page, report);
    page
}

fn write(page: &mut String, report: &Report<'_>) -> fmt::Result {
    page::begin(page, "Translations", include_str!("style.css"))?;
    let mut all = Counts::default();
    report.languages.iter().for_each(|language| all += language.all);
    let facts = [
        ("Source", report.source_locale.to_string()),
        ("Languages", report.languages.len().to_string()),
        ("Texts", grouped(all.all() as u64)),
        ("Missing", grouped(all.of(Status::Missing) as u64)),
        ("Stale", grouped(all.of(Status::Stale) as u64)),
        ("Reviewed", format!("{} %", all.percent())),
    ];
    page::head(page, "Translations", &facts)?;
    if report.languages.is_empty() {
        page.push_str("<p>Every market reads the source: there is nothing to translate.</p>\n");
        return page::end(page, "Made by <code>tradewind i18n status</code>.");
    }
    page.push_str("<p class=\"legend\">");
    let parts = [
        ("markets", "Markets"),
        ("fields", "Fields"),
        ("categories", "Categories"),
        ("products", "Products"),
        ("stale", "Stale texts"),
    ];
    for (id, title) in parts {
        write!(page, "<a class=\"kind\" href=\"#{id}\">{title}</a> ")?;
    }
    page.push_str("</p>\n");
    languages(page, report)?;
    markets(page, report)?;
    fields(page, report)?;
    if !report.categories.is_empty() {
        page.push_str(
            "<section id=\"categories\">\n<h2>Categories</h2>\n<p>What is reviewed of a category’s texts, those of its products \
             and of all categories within it, in percent.</p>\n",
        );
        map(page, report, "Category", &report.categories.iter().collect::<Vec<_>>())?;
        page.push_str("</section>\n");
    }
    let mut products: Vec<&Row<'_>> = report.products.iter().collect();
    products.sort_by_key(|row| {
        let mut all = Counts::default();
        row.counts.iter().flatten().for_each(|counts| all += *counts);
        all.percent()
    });
    page.push_str(
        "<section id=\"products\">\n<h2>Products</h2>\n<p>What is reviewed, in percent; those that lack most come first. A dot marks texts \
         whose source has changed. A dash: no market of this language sells it.</p>\n",
    );
    if products.len() > PRODUCTS {
        let left = count(products.len() - PRODUCTS, "product", "products");
        writeln!(page, "<p>{left} that lack less are left out.</p>")?;
        products.truncate(PRODUCTS);
    }
    map(page, report, "Product", &products)?;
    page.push_str("</section>\n");
    changes(page, report)?;
    page::end(
        page,
        "Made by <code>tradewind i18n status</code>; <code>--format json</code> lists every open text.",
    )
}

/// A bar for each language.
fn languages(page: &mut String, report: &Report<'_>) -> fmt::Result {
    page.push_str("<section>\n<h2>Languages</h2>\n<p class=\"legend\">");
    for status in Status::ALL.into_iter().rev() {
        write!(page, "<span class=\"kind\"><span class=\"swatch {0}\"></span>{0}</span>", status.name())?;
    }
    page.push_str("</p>\n<div class=\"bars\">\n");
    for language in &report.languages {
        let counts = &language.all;
        let english = "en".parse().map(|en| language_name_in(language.locale, &en));
        write!(
            page,
            "<div class=\"bar\"><span class=\"name\"><b>{}</b> <span class=\"soft\">{}</span></span>\
             <span class=\"stack\">",
            language.locale,
            Text(&english.unwrap_or_else(|_| language.markets.join(", "))),
        )?;
        for status in Status::ALL.into_iter().rev().filter(|status| counts.of(*status) > 0) {
            let n = counts.of(status);
            write!(page, "<i class=\"{0}\" style=\"flex-grow:{n}\" title=\"{n} {0}\"></i>", status.name())?;
        }
        writeln!(page, "</span><span class=\"n\">{} %</span></div>", counts.percent())?;
    }
    page.push_str("</div>\n</section>\n");
    Ok(())
}

/// How much is translated for each market, as its gate counts.
fn markets(page: &mut String, report: &Report<'_>) -> fmt::Result {
    page.push_str(
        "<section id=\"markets\">\n<h2>Markets</h2>\n<p>What is translated, as <code>min_coverage</code> counts: by a person, and \
         from the source as it is. In percent, by importance.</p>\n<div class=\"table\"><table class=\"map\">\n<thead><tr>\
         <th>Market</th><th>language</th>",
    );
    for importance in Importance::ALL {
        write!(page, "<th>{}</th>", importance.name())?;
    }
    page.push_str("<th>all</th><th>asked for</th></tr></thead>\n<tbody>\n");
    for OfMarket { market, coverage } in &report.markets {
        let preview = if market.preview { " <span class=\"soft\">preview</span>" } else { "" };
        let (id, locale) = (Text(&market.id), &market.locale);
        write!(page, "<tr><th>{id}{preview}</th><td class=\"none\">{locale}</td>")?;
        let min = market.min_coverage.as_ref();
        let machine = min.is_some_and(|min| min.machine);
        let short = min.map(|min| coverage.shortfalls(min)).unwrap_or_default();
        for of in Importance::ALL.map(Some).into_iter().chain([None]) {
            let counts = coverage.counts(of);
            let (covered, all) = (counts.covered(machine), counts.all());
            if all == 0 {
                page.push_str("<td class=\"none\">–</td>");
                continue;
            }
            let percent = covered * 100 / all;
            let mark = if short.iter().any(|short| short.of == of) { "<sup>•</sup>" } else { "" };
            write!(page, "<td style=\"--p:{percent}%\" title=\"{covered} of {all}\">{percent}{mark}</td>")?;
        }
        let asked = match (min, short.is_empty()) {
            (None, _) => "nothing",
            (Some(_), true) => "enough is there",
            (Some(_), false) => "more; a dot marks where",
        };
        writeln!(page, "<td class=\"none\">{asked}</td></tr>")?;
    }
    page.push_str("</tbody>\n</table></div>\n</section>\n");
    Ok(())
}

/// What of the source has changed since stale texts were made from it.
fn changes(page: &mut String, report: &Report<'_>) -> fmt::Result {
    page.push_str("<section id=\"stale\">\n<h2>Stale texts</h2>\n");
    if report.stale.is_empty() {
        page.push_str("<p>There are none.</p>\n</section>\n");
        return Ok(());
    }
    page.push_str("<p>Changes of the source, each with the translations that were made before it.</p>\n");
    let left = stale::html(page, &report.stale, report.source_locale)?;
    if left > 0 {
        let left = count(left, "change is", "changes are");
        writeln!(
            page,
            "<p>{left} left out; <code>tradewind i18n diff</code> shows those of a file or a language.</p>"
        )?;
    }
    page.push_str("</section>\n");
    Ok(())
}

/// What is open, by the kind of field.
fn fields(page: &mut String, report: &Report<'_>) -> fmt::Result {
    let mut kinds: Vec<&str> = report.languages.iter().flat_map(|l| l.fields.keys().copied()).collect();
    let mut seen = std::collections::BTreeSet::new();
    kinds.retain(|kind| seen.insert(*kind));
    let rows: Vec<Row<'_>> = (kinds.into_iter())
        .map(|kind| Row {
            name: kind,
            key: "",
            depth: 0,
            counts: report.languages.iter().map(|language| language.fields.get(kind).copied()).collect(),
        })
        .collect();
    page.push_str("<section id=\"fields\">\n<h2>Fields</h2>\n<p>What is reviewed of each kind of text, in percent.</p>\n");
    map(page, report, "Field", &rows.iter().collect::<Vec<_>>())?;
    page.push_str("</section>\n");
    Ok(())
}

/// Rows by languages; a cell says in words what its colour does.
fn map(page: &mut String, report: &Report<'_>, head: &str, rows: &[&Row<'_>]) -> fmt::Result {
    write!(page, "<div class=\"table\"><table class=\"map\">\n<thead><tr><th>{head}</th>")?;
    for language in &report.languages {
        write!(page, "<th>{}</th>", language.locale)?;
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        // Kinds of fields have no key, and are called what they are called everywhere.
        let lang = if row.key.is_empty() {
            String::new()
        } else {
            format!(" {}", stale::lang(report.source_locale))
        };
        let depth = if row.depth > 0 { format!(" style=\"--depth:{}\"", row.depth) } else { String::new() };
        write!(page, "<tr><th title=\"{}\"{lang}{depth}>{}</th>", Text(row.key), Text(row.name))?;
        for counts in &row.counts {
            let Some(counts) = counts else {
                page.push_str("<td class=\"none\">–</td>");
                continue;
            };
            let told: Vec<String> = (Status::ALL.into_iter().filter(|status| counts.of(*status) > 0))
                .map(|status| format!("{} {}", counts.of(status), status.name()))
                .collect();
            let stale = if counts.of(Status::Stale) > 0 { "<sup>•</sup>" } else { "" };
            let percent = counts.percent();
            write!(page, "<td style=\"--p:{percent}%\" title=\"{}\">{percent}{stale}</td>", told.join(", "))?;
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table></div>\n");
    Ok(())
}
