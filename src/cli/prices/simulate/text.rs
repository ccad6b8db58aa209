//! A replay as columns, and as JSON.

use std::fmt::Write as _;

use rust_decimal::Decimal;
use serde::Serialize;

use super::Simulation;
use crate::cli::count;
use crate::error::{Error, Result};
use crate::storefront::{Course, Percent, Replay};

/// "3 %"; what a market without a hold has is "none".
pub fn band(band: Option<Decimal>) -> String {
    band.map_or_else(|| "none".to_owned(), |band| Percent(band, false).to_string())
}

/// "+1.48 %"
pub fn percent(part: f64) -> String {
    let text = format!("{:+.2} %", part * 100.0);
    if text == "-0.00 %" { "+0.00 %".to_owned() } else { text }
}

/// Nobody needs to know more exactly how often.
pub fn rate(times: f64) -> String {
    format!("{times:.1}")
}

pub fn share(part: f64) -> String {
    format!("{:.0} %", part * 100.0)
}

/// The bands of a market in their order; the market's own is marked.
pub fn ordered(replay: &Replay) -> Vec<(bool, &Course)> {
    let mut courses: Vec<(bool, &Course)> =
        replay.courses.iter().enumerate().map(|(n, c)| (n == 0, c)).collect();
    courses.sort_by_key(|(_, course)| course.band);
    courses
}

pub fn table(simulation: &Simulation<'_>, colored: bool) -> String {
    let (bold, plain) = if colored { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
    let mut text = format!("{} to {}, {}\n", simulation.from, simulation.to, simulation.source);
    for (market, replay) in simulation.converted() {
        let articles = count(replay.articles, "price", "prices");
        let days = count(replay.days, "day", "days");
        let _ = writeln!(
            text,
            "\n{bold}{}{plain}  {}, {articles}, {days}, {}\n  band           changes  days with    longest    mean     lowest   \
             highest\n                  a year   a change       hold   drift      drift     drift",
            market.id, market.currency, market.ladder
        );
        for (own, course) in ordered(replay) {
            let own = if own { "(now)" } else { "" };
            let _ = writeln!(
                text,
                "  {:<6} {own:<5}  {:>9}  {:>9}  {:>4} days  {:>6}  {:>9} {:>9}",
                band(course.band),
                rate(course.changes_a_year),
                share(course.days_with_change),
                course.longest,
                percent(course.mean),
                percent(course.low),
                percent(course.high),
            );
        }
    }
    let still = simulation.still();
    if !still.is_empty() {
        let _ = writeln!(text, "\nNothing is converted in {}.", still.join(", "));
    }
    text
}

pub fn json(simulation: &Simulation<'_>) -> Result<String> {
    #[derive(Serialize)]
    struct Json<'s> {
        from: String,
        to: String,
        source: &'s str,
        markets: Vec<Market<'s>>,
    }
    #[derive(Serialize)]
    struct Market<'s> {
        market: &'s str,
        currency: String,
        ladder: String,
        articles: usize,
        days: usize,
        missed: usize,
        bands: Vec<Band>,
        #[serde(skip_serializing_if = "Option::is_none")]
        drawn: Option<Drawn<'s>>,
    }
    #[derive(Serialize)]
    struct Band {
        /// Null: published prices are not held.
        band: Option<String>,
        own: bool,
        changes: usize,
        changes_a_year: f64,
        days_with_change: f64,
        longest_hold: usize,
        drift_mean: f64,
        drift_lowest: f64,
        drift_highest: f64,
    }
    #[derive(Serialize)]
    struct Drawn<'s> {
        sku: &'s str,
        days: Vec<Day>,
    }
    #[derive(Serialize)]
    struct Day {
        date: String,
        exact: String,
        rounded: String,
        /// In the order of `bands`.
        asked: Vec<String>,
    }
    let six = |number: f64| (number * 1e6).round() / 1e6;
    let courses = |replay: &Replay| {
        let band = |(n, course): (usize, &Course)| Band {
            band: course.band.map(|band| Percent(band, false).to_string()),
            own: n == 0,
            changes: course.changes,
            changes_a_year: six(course.changes_a_year),
            days_with_change: six(course.days_with_change),
            longest_hold: course.longest,
            drift_mean: six(course.mean),
            drift_lowest: six(course.low),
            drift_highest: six(course.high),
        };
        replay.courses.iter().enumerate().map(band).collect()
    };
    let markets = simulation.markets.iter().map(|(market, replay)| Market {
        market: &market.id,
        currency: market.currency.to_string(),
        ladder: market.ladder.to_string(),
        articles: replay.articles,
        days: replay.days,
        missed: replay.missed,
        bands: courses(replay),
        drawn: replay.drawn.as_ref().map(|drawn| Drawn {
            sku: &drawn.sku,
            days: drawn
                .days
                .iter()
                .map(|day| Day {
                    date: day.date.to_string(),
                    exact: day.exact.round_dp(10).normalize().to_string(),
                    rounded: day.rounded.to_string(),
                    asked: day.asked.iter().map(Decimal::to_string).collect(),
                })
                .collect(),
        }),
    });
    let json = Json {
        from: simulation.from.to_string(),
        to: simulation.to.to_string(),
        source: &simulation.source,
        markets: markets.collect(),
    };
    let text = serde_json::to_string(&json).map_err(|e| Error::new("write", "JSON", e.to_string()))?;
    Ok(text + "\n")
}
