//! A comparison as a page: how changes are spread in each market, what causes them, and the largest of them.

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::text::{Row, shown, signed};
use super::{Changed, Diff, MarketDiff};
use crate::cli::count;
use crate::cli::page::{self, Per, Text, round_up};
use crate::cli::stats::grouped;
use crate::storefront::Cause;

/// Columns of a histogram, half of them for each direction.
const COLUMNS: usize = 40;
/// Its height in pixels.
const HIGH: usize = 44;
/// So many changes are listed; CSV and JSON have all.
const LISTED: usize = 500;
const LARGEST: usize = 20;

pub fn html(diff: &Diff) -> String {
    let mut page = String::with_capacity(1 << 16);
    // Writing into a string cannot fail.
    let _ = write(&mut page, diff);
    page
}

fn write(page: &mut String, diff: &Diff) -> fmt::Result {
    let title = "What would change";
    page::begin(page, &format!("{title}: {}", diff.as_of), include_str!("style.css"))?;
    let largest = diff.largest();
    let parts: Vec<Decimal> = largest.iter().filter_map(|(_, changed)| changed.change.part()).collect();
    let compared: usize = diff.markets.iter().map(|market| market.compared).sum();
    let ups = parts.iter().filter(|part| part.is_sign_positive()).count();
    let mut facts = vec![
        ("Prices of", diff.as_of.clone()),
        ("Compared with", diff.against.clone()),
        ("Prices", grouped(compared as u64)),
        ("Changes", grouped(largest.len() as u64)),
        ("Up", grouped(ups as u64)),
        ("Down", grouped((parts.len() - ups) as u64)),
    ];
    if let Some(part) = parts.first() {
        facts.push(("The largest", shown(*part)));
    }
    page::head(page, title, &facts)?;
    if largest.is_empty() {
        page.push_str("<p>No price changes.</p>\n");
    } else {
        spread(page, diff, &parts)?;
        causes(page, &largest)?;
        if largest.len() > LARGEST {
            list(page, "The largest changes", &largest[..LARGEST])?;
        }
        let mut all: Vec<_> = largest;
        all.sort_by(|(a, x), (b, y)| (&a.id, &x.sku).cmp(&(&b.id, &y.sku)));
        list(page, "All changes", &all[..all.len().min(LISTED)])?;
        if all.len() > LISTED {
            writeln!(
                page,
                "<p class=\"soft\">And {} more. CSV and JSON have them all.</p>",
                all.len() - LISTED
            )?;
        }
    }
    page::end(page, "Programs find the same with <code>tradewind prices diff --format json</code>.")
}

fn number(part: Decimal) -> f64 {
    part.to_f64().unwrap_or_default()
}

/// A histogram per market, all on one scale.
fn spread(page: &mut String, diff: &Diff, parts: &[Decimal]) -> fmt::Result {
    // A few wild changes must not press all others into the middle: they stand at the ends.
    let mut sizes: Vec<f64> = parts.iter().map(|part| number(*part).abs()).collect();
    sizes.sort_by(f64::total_cmp);
    let usual = sizes.get((sizes.len() * 95 / 100).min(sizes.len().saturating_sub(1))).copied();
    let end = round_up(usual.unwrap_or(0.01).max(0.001));
    page.push_str("<section>\n<h2>How much prices change, by market</h2>\n<div class=\"spread\">\n");
    for market in diff.markets.iter().filter(|market| !market.changed.is_empty()) {
        let mut columns = [0usize; COLUMNS];
        for part in market.changed.iter().filter_map(|changed| changed.change.part()) {
            let at = (number(part) / end + 1.0) / 2.0 * COLUMNS as f64;
            columns[(at.max(0.0) as usize).min(COLUMNS - 1)] += 1;
        }
        let most = columns.iter().copied().max().unwrap_or(1).max(1);
        writeln!(
            page,
            "<div class=\"name\"><b>{}</b> <span class=\"soft\">{} of {}</span></div>\n\
             <svg height=\"{HIGH}\" role=\"img\" aria-label=\"{}: {}\">",
            Text(&market.id),
            market.changed.len(),
            market.compared,
            Text(&market.id),
            summary(market),
        )?;
        for (n, prices) in columns.into_iter().enumerate().filter(|(_, prices)| *prices > 0) {
            let high = (prices as f64 / most as f64 * (HIGH - 4) as f64).max(2.0);
            let from = (n as f64 / COLUMNS as f64 * 2.0 - 1.0) * end;
            let to = from + 2.0 * end / COLUMNS as f64;
            writeln!(
                page,
                "<rect class=\"{}\" x=\"{}%\" width=\"{}%\" y=\"{:.1}\" height=\"{high:.1}\"><title>{}: {} to {}</title></rect>",
                if n < COLUMNS / 2 { "down" } else { "up" },
                Per((n as f64 + 0.08) / COLUMNS as f64),
                Per(0.84 / COLUMNS as f64),
                HIGH as f64 - high,
                count(prices, "price", "prices"),
                percent(from),
                percent(to),
            )?;
        }
        writeln!(page, "<line class=\"zero\" x1=\"50%\" x2=\"50%\" y2=\"{HIGH}\"/></svg>")?;
    }
    page.push_str("<div class=\"name\"></div>\n<svg height=\"18\" aria-hidden=\"true\">");
    for (at, anchor) in [(0.0, "start"), (0.25, "middle"), (0.5, "middle"), (0.75, "middle"), (1.0, "end")] {
        let label = percent((at * 2.0 - 1.0) * end);
        write!(page, "<text x=\"{}%\" y=\"13\" text-anchor=\"{anchor}\">{label}</text>", Per(at))?;
    }
    page.push_str("</svg>\n</div>\n");
    if sizes.last().is_some_and(|largest| *largest > end) {
        page.push_str("<p class=\"soft\">What changes by more stands at the ends.</p>\n");
    }
    page.push_str("</section>\n");
    Ok(())
}

fn percent(part: f64) -> String {
    let text = format!("{:+.2}", part * 100.0);
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if matches!(text, "+0" | "-0") { "0 %".to_owned() } else { format!("{text} %") }
}

fn summary(market: &MarketDiff) -> String {
    let parts: Vec<Decimal> = market.changed.iter().filter_map(|changed| changed.change.part()).collect();
    match (parts.iter().min(), parts.iter().max()) {
        (Some(least), Some(most)) => format!("from {} to {}", shown(*least), shown(*most)),
        _ => count(market.changed.len(), "change", "changes"),
    }
}

/// What causes were found, how often, and what they move on average.
fn causes(page: &mut String, all: &[(&MarketDiff, &Changed)]) -> fmt::Result {
    #[derive(Default)]
    struct Sum {
        prices: usize,
        measured: usize,
        moved: f64,
    }
    let mut sums: BTreeMap<Cause, Sum> = BTreeMap::new();
    for (_, changed) in all {
        let old = changed.change.before.as_ref().map(|before| before.price.amount);
        for reason in &changed.change.reasons {
            let sum = sums.entry(reason.cause).or_default();
            sum.prices += 1;
            let part = reason.amount.zip(old).and_then(|(amount, old)| amount.checked_div(old));
            if let Some(part) = part {
                sum.measured += 1;
                sum.moved += number(part).abs();
            }
        }
    }
    page.push_str(
        "<section>\n<h2>Why</h2>\n<div class=\"table\"><table>\n<thead><tr><th>Cause</th><th class=\"n\">Prices</th>\
         <th class=\"n\">Share</th><th class=\"n\">Moves on average</th></tr></thead>\n<tbody>\n",
    );
    for (cause, Sum { prices, measured, moved }) in sums {
        let share = prices as f64 / all.len() as f64;
        let mean =
            if measured > 0 { format!("{:.2} %", moved / measured as f64 * 100.0) } else { String::new() };
        writeln!(
            page,
            "<tr><th scope=\"row\">{cause} <span class=\"about\">{}</span></th><td class=\"n\">{prices}</td>\
             <td class=\"n share\" style=\"--w:{}%\">{:.0} %</td><td class=\"n\">{mean}</td></tr>",
            about(cause),
            Per(share),
            share * 100.0,
        )?;
    }
    page.push_str("</tbody></table></div>\n</section>\n");
    Ok(())
}

const fn about(cause: Cause) -> &'static str {
    match cause {
        Cause::New => "had no price",
        Cause::Withdrawn => "has no price any more",
        Cause::Currency => "the market’s currency is another one",
        Cause::Fixed => "set by hand for the market",
        Cause::Override => "set by hand for some days",
        Cause::Base => "the price in the product’s file",
        Cause::Adjustment => "what the market adds",
        Cause::Fx => "the exchange rate",
        Cause::Tax => "the tax, or how it is shown",
        Cause::Ladder => "the rule of rounding",
        Cause::Rounding => "the way to the nearest price that the ladder allows",
        Cause::Hold => "a published price is kept, or let go",
        Cause::Limit => "floor or ceiling",
        Cause::Promotion => "begins, ends, or is another one",
    }
}

fn list(page: &mut String, title: &str, changes: &[(&MarketDiff, &Changed)]) -> fmt::Result {
    let largest = changes.iter().filter_map(|(_, c)| c.change.part()).map(|part| number(part).abs());
    let end = largest.fold(0.0, f64::max).max(1e-9);
    write!(
        page,
        "<section>\n<h2>{title}</h2>\n<table class=\"changes\">\n<thead><tr><th>Article</th><th class=\"n\">Before</th>\
         <th class=\"n\">After</th><th class=\"n\">Change</th><th class=\"bar\"></th><th>Why</th></tr></thead>\n<tbody>\n"
    )?;
    for (market, changed) in changes {
        let row = Row::new(market, changed);
        let price = |price: &Option<String>| price.clone().unwrap_or_else(|| "–".to_owned());
        let part = changed.change.part();
        let percent = part.map(shown).unwrap_or_default();
        write!(
            page,
            "<tr><th scope=\"row\">{} <span class=\"soft\">{}</span></th><td class=\"n\">{}</td><td class=\"n\">{} \
             <span class=\"soft\">{}</span></td><td class=\"n\">{percent}</td><td class=\"bar\">",
            Text(row.sku),
            Text(row.market),
            price(&row.before),
            price(&row.after),
            row.currency,
        )?;
        if let Some(part) = part.map(number) {
            let wide = (part.abs() / end / 2.0).min(0.5);
            let x = if part < 0.0 { 0.5 - wide } else { 0.5 };
            write!(
                page,
                "<svg height=\"12\" aria-hidden=\"true\"><rect class=\"{}\" x=\"{}%\" width=\"{}%\" height=\"12\"/>\
                 <line class=\"zero\" x1=\"50%\" x2=\"50%\" y2=\"12\"/></svg>",
                if part < 0.0 { "down" } else { "up" },
                Per(x),
                Per(wide),
            )?;
        }
        page.push_str("</td><td class=\"why\">");
        for cause in &row.causes {
            let amount =
                cause.amount.as_deref().map(|amount| format!(" {}", signed(amount))).unwrap_or_default();
            write!(page, "<span>{}{amount}", cause.cause)?;
            if !cause.how.is_empty() {
                write!(page, " <span class=\"soft\">{}</span>", Text(&cause.how))?;
            }
            page.push_str("</span> ");
        }
        page.push_str("</td></tr>\n");
    }
    page.push_str("</tbody></table>\n</section>\n");
    Ok(())
}
