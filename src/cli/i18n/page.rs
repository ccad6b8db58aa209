//! The state of the translations as a page: progress by language and by category, and a map of products and languages.

use std::fmt::{self, Write as _};

use super::report::{Report, Row};
use crate::catalog::translation::{Counts, Status};
use crate::cli::count;
use crate::cli::page::{self, Text};
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
        ("Texts", all.all().to_string()),
        ("Missing", all.of(Status::Missing).to_string()),
        ("Stale", all.of(Status::Stale).to_string()),
        ("Reviewed", format!("{} %", all.percent())),
    ];
    page::head(page, "Translations", &facts)?;
    if report.languages.is_empty() {
        page.push_str("<p>Every market reads the source: there is nothing to translate.</p>\n");
        return page::end(page, "Made by <code>tradewind i18n status</code>.");
    }
    languages(page, report)?;
    fields(page, report)?;
    if !report.categories.is_empty() {
        page.push_str(
            "<section>\n<h2>Categories</h2>\n<p>What is reviewed of a category’s own texts and of those of its products, \
             in percent.</p>\n",
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
        "<section>\n<h2>Products</h2>\n<p>What is reviewed, in percent; those that lack most come first. A dot marks texts \
         whose source has changed. A dash: no market of this language sells it.</p>\n",
    );
    if products.len() > PRODUCTS {
        let left = count(products.len() - PRODUCTS, "product", "products");
        writeln!(page, "<p>{left} that lack less are left out.</p>")?;
        products.truncate(PRODUCTS);
    }
    map(page, report, "Product", &products)?;
    page.push_str("</section>\n");
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

/// What is open, by the kind of field.
fn fields(page: &mut String, report: &Report<'_>) -> fmt::Result {
    let mut kinds: Vec<&str> = report.languages.iter().flat_map(|l| l.fields.keys().copied()).collect();
    let mut seen = std::collections::BTreeSet::new();
    kinds.retain(|kind| seen.insert(*kind));
    let rows: Vec<Row<'_>> = (kinds.into_iter())
        .map(|kind| Row {
            name: kind,
            key: "",
            counts: report.languages.iter().map(|language| language.fields.get(kind).copied()).collect(),
        })
        .collect();
    page.push_str("<section>\n<h2>Fields</h2>\n<p>What is reviewed of each kind of text, in percent.</p>\n");
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
        write!(page, "<tr><th title=\"{}\">{}</th>", Text(row.key), Text(row.name))?;
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
