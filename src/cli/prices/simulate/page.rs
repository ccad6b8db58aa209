//! A replay as a page: what each band costs and what it spares, and one price as it would have gone.

use std::fmt::{self, Write as _};

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::Simulation;
use super::text::{band, ordered, percent, rate, share};
use crate::catalog::Market;
use crate::cli::count;
use crate::cli::page::{self, Per, Text, round_up};
use crate::storefront::{Day, Drawn, Percent, Replay};

/// Heights of plots in pixels.
const FRONTIER: f64 = 220.0;
const LINES: f64 = 220.0;
/// No line has more points than can be seen.
const POINTS: usize = 800;

pub fn html(simulation: &Simulation<'_>) -> String {
    let mut page = String::with_capacity(1 << 16);
    // Writing into a string cannot fail.
    let _ = write(&mut page, simulation);
    page
}

fn write(page: &mut String, simulation: &Simulation<'_>) -> fmt::Result {
    let title = "Prices, replayed";
    let (from, to) = (simulation.from, simulation.to);
    page::begin(page, &format!("{title}: {from} to {to}"), include_str!("style.css"))?;
    let days = simulation.markets.iter().map(|(_, replay)| replay.days).max().unwrap_or_default();
    let facts = [
        ("From", from.to_string()),
        ("To", to.to_string()),
        ("Days", days.to_string()),
        ("Rates", simulation.source.clone()),
    ];
    page::head(page, title, &facts)?;
    page.push_str(
        "<p>A narrow band follows the rates and changes prices often. A wide one keeps them, and what is asked drifts away \
         from what the day’s rates make of the base price. Choose the band whose point lies nearest to the corner at the \
         lower left: few changes, little drift.</p>\n",
    );
    for (market, replay) in simulation.converted() {
        let ladder = market.ladder.to_string();
        write!(
            page,
            "<section>\n<h2>{} <span class=\"soft\">{}, {}, {}</span></h2>\n",
            Text(&market.id),
            market.currency,
            Text(&ladder),
            count(replay.articles, "price", "prices"),
        )?;
        bands(page, replay)?;
        page.push_str("<div class=\"columns\">\n");
        frontier(page, replay)?;
        if let Some(drawn) = replay.drawn.as_ref().filter(|drawn| !drawn.days.is_empty()) {
            lines(page, market, replay, drawn)?;
        }
        page.push_str("</div>\n</section>\n");
    }
    let still = simulation.still();
    if !still.is_empty() {
        writeln!(page, "<p>Nothing is converted in {}.</p>", Text(&still.join(", ")))?;
    }
    page::end(page, "Programs find the same with <code>tradewind prices simulate --format json</code>.")
}

fn bands(page: &mut String, replay: &Replay) -> fmt::Result {
    page.push_str(
        "<div class=\"table\"><table>\n<thead><tr><th>Band</th><th class=\"n\">Changes a&nbsp;year</th>\
         <th class=\"n\">Days with a&nbsp;change</th><th class=\"n wide\">Longest hold</th><th class=\"n wide\">Mean drift</th>\
         <th class=\"n\">Lowest</th><th class=\"n\">Highest</th></tr></thead>\n<tbody>\n",
    );
    for (own, course) in ordered(replay) {
        writeln!(
            page,
            "<tr{}><th scope=\"row\">{}{}</th><td class=\"n\">{}</td><td class=\"n share\" style=\"--w:{}%\">{}</td>\
             <td class=\"n wide\">{}</td><td class=\"n wide\">{}</td><td class=\"n\">{}</td><td class=\"n\">{}</td></tr>",
            if own { " class=\"own\"" } else { "" },
            band(course.band),
            if own { " <span class=\"soft\">now</span>" } else { "" },
            rate(course.changes_a_year),
            Per(course.days_with_change),
            share(course.days_with_change),
            count(course.longest, "day", "days"),
            percent(course.mean),
            percent(course.low),
            percent(course.high),
        )?;
    }
    page.push_str("</tbody></table></div>\n");
    Ok(())
}

/// A point for each band: how often prices change, and how far they drift at worst.
fn frontier(page: &mut String, replay: &Replay) -> fmt::Result {
    let courses = ordered(replay);
    let right = round_up(courses.iter().map(|(_, c)| c.changes_a_year).fold(0.0, f64::max).max(1.0));
    let top = round_up(courses.iter().map(|(_, c)| c.worst()).fold(0.0, f64::max).max(0.001));
    let at = |x: f64, y: f64| (Per(0.02 + 0.9 * x / right), FRONTIER - 8.0 - (FRONTIER - 24.0) * y / top);
    write!(
        page,
        "<figure>\n<figcaption>Worst drift, by changes a year</figcaption>\n<div class=\"plot\">\n{}\
         <svg height=\"{FRONTIER}\" role=\"img\" aria-label=\"The bands of the table above as points\">\n",
        scale(top, FRONTIER, &|part| percent_of(part)),
    )?;
    grid(page, FRONTIER)?;
    for (own, course) in &courses {
        let (x, y) = at(course.changes_a_year, course.worst());
        let name = band(course.band);
        let left = course.changes_a_year < right / 2.0;
        writeln!(
            page,
            "<circle class=\"{}\" cx=\"{x}%\" cy=\"{y:.1}\" r=\"{}\"><title>{name}: {} changes a year, {} at worst</title></circle>\
             <text x=\"{x}%\" y=\"{:.1}\" dx=\"{}\" text-anchor=\"{}\">{name}{}</text>",
            if *own { "own" } else { "tried" },
            if *own { 6 } else { 4 },
            rate(course.changes_a_year),
            percent_of(course.worst()),
            y - 4.0,
            if left { 8 } else { -8 },
            if left { "start" } else { "end" },
            if *own { " (now)" } else { "" },
        )?;
    }
    page.push_str("</svg>\n</div>\n<div class=\"below\">");
    for step in 0..=4 {
        let number = right * f64::from(step) / 4.0;
        let digits = usize::from(right < 4.0);
        write!(
            page,
            "<span style=\"left:{}%\">{number:.digits$}</span>",
            Per(0.02 + 0.9 * f64::from(step) / 4.0)
        )?;
    }
    page.push_str("</div>\n</figure>\n");
    Ok(())
}

/// "2.5 %"
fn percent_of(part: f64) -> String {
    let text = format!("{:.2}", part * 100.0);
    format!("{} %", text.trim_end_matches('0').trim_end_matches('.'))
}

/// Names of the lines of a grid, beside the plot.
fn scale(top: f64, high: f64, name: &dyn Fn(f64) -> String) -> String {
    let mut text = String::from("<div class=\"beside\">");
    for step in 0..=4 {
        let y = high - 8.0 - (high - 24.0) * f64::from(step) / 4.0;
        // Writing into a string cannot fail.
        let _ =
            write!(text, "<span style=\"top:{y:.1}px\">{}</span>", Text(&name(top * f64::from(step) / 4.0)));
    }
    text.push_str("</div>\n");
    text
}

fn grid(page: &mut String, high: f64) -> fmt::Result {
    for step in 0..=4 {
        let y = high - 8.0 - (high - 24.0) * f64::from(step) / 4.0;
        writeln!(page, "<line class=\"rule\" x2=\"100%\" y1=\"{y:.1}\" y2=\"{y:.1}\"/>")?;
    }
    Ok(())
}

/// One article: the exact price, the rounded one, and the one that was asked.
fn lines(page: &mut String, market: &Market, replay: &Replay, drawn: &Drawn) -> fmt::Result {
    // The market's own band, or where it has none the middle one of the others.
    let own = replay.courses.first().is_some_and(|course| course.band.is_some());
    let shown = if own || replay.courses.len() < 2 { 0 } else { replay.courses.len().div_ceil(2) };
    let held = replay.courses.get(shown).and_then(|course| course.band);
    let number = |amount: Decimal| amount.to_f64().unwrap_or_default();
    let asked = |day: &Day| number(day.asked.get(shown).copied().unwrap_or(day.rounded));
    let (exact, rounded) = (|day: &Day| number(day.exact), |day: &Day| number(day.rounded));
    let all = || drawn.days.iter().flat_map(|day| [exact(day), rounded(day), asked(day)]);
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let room = ((high - low) * 0.06).max(high * 0.002).max(1e-9);
    let (low, high) = (low - room, high + room);
    let digits = market.digits.of(market.currency) as usize;
    let held_by = held.map_or("asked, never held".to_owned(), |band| {
        format!("asked, held within {}", Percent(band, false))
    });
    write!(
        page,
        "<figure>\n<figcaption>{} in {}: <span class=\"key exact\">exact</span> <span class=\"key rounded\">rounded</span> \
         <span class=\"key asked\">{held_by}</span></figcaption>\n<div class=\"plot\">\n{}\
         <svg height=\"{LINES}\" role=\"img\" aria-label=\"The price of {} over time\">\n",
        Text(&drawn.sku),
        market.currency,
        scale(1.0, LINES, &|at| format!("{:.digits$}", low + (high - low) * at)),
        Text(&drawn.sku),
    )?;
    grid(page, LINES)?;
    // Lines are drawn in a space of their own that is stretched to the width.
    let inner = LINES - 24.0;
    writeln!(
        page,
        "<svg y=\"16\" height=\"{inner}\" viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\">"
    )?;
    let last = (drawn.days.len().max(2) - 1) as f64;
    let point = |n: usize, y: f64| (n as f64 / last * 1000.0, (high - y) / (high - low) * 1000.0);
    line(page, "rounded", &drawn.days, &rounded, &point, true)?;
    line(page, "exact", &drawn.days, &exact, &point, false)?;
    line(page, "asked", &drawn.days, &asked, &point, true)?;
    page.push_str("</svg>\n</svg>\n</div>\n<div class=\"below ends\">");
    if let (Some(first), Some(last)) = (drawn.days.first(), drawn.days.last()) {
        write!(page, "<span>{}</span><span>{}</span>", first.date, last.date)?;
    }
    page.push_str("</div>\n</figure>\n");
    Ok(())
}

fn line(
    page: &mut String,
    class: &str,
    days: &[Day],
    value: &dyn Fn(&Day) -> f64,
    point: &dyn Fn(usize, f64) -> (f64, f64),
    steps: bool,
) -> fmt::Result {
    let every = days.len().div_ceil(POINTS).max(1);
    let mut path = String::new();
    let mut before: Option<f64> = None;
    for (n, day) in days.iter().enumerate() {
        let y = value(day);
        let (x, drawn) = point(n, y);
        match before {
            None => write!(path, "M{x:.1} {drawn:.1}")?,
            // A price that stays is one stroke.
            Some(last) if steps => {
                if last != y {
                    write!(path, "H{x:.1}V{drawn:.1}")?;
                } else if n + 1 == days.len() {
                    write!(path, "H{x:.1}")?;
                }
            }
            Some(_) if n % every == 0 || n + 1 == days.len() => write!(path, "L{x:.1} {drawn:.1}")?,
            Some(_) => {}
        }
        before = Some(y);
    }
    writeln!(page, "<path class=\"{class}\" d=\"{path}\"/>")
}
