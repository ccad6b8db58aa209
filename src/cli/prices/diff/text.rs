//! A comparison as columns, as CSV, as JSON.

use std::fmt::Write as _;

use csv::{Terminator, WriterBuilder};
use rust_decimal::Decimal;
use serde::Serialize;

use super::{Changed, Diff, MarketDiff};
use crate::cli::count;
use crate::error::{Error, Result};
use crate::ledger::moment;
use crate::storefront::{Change, Makeup, Percent, Reason};

/// A price, its change and its causes, as they are written.
#[derive(Serialize)]
pub struct Row<'d> {
    pub market: &'d str,
    pub sku: &'d str,
    pub currency: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// Where it is another than `before` or `after`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regular_before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub regular_after: Option<String>,
    /// Since when the old price was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<String>,
    pub causes: Vec<Cause>,
}

#[derive(Serialize)]
pub struct Cause {
    pub cause: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub how: String,
}

impl From<&Reason> for Cause {
    fn from(reason: &Reason) -> Self {
        let Reason { cause, amount, how } = reason;
        Cause { cause: cause.name(), amount: amount.map(|amount| amount.to_string()), how: how.clone() }
    }
}

impl<'d> Row<'d> {
    pub fn new(market: &'d MarketDiff, changed: &'d Changed) -> Self {
        let Change { before, after, reasons } = &changed.change;
        let amount = |makeup: &Option<Makeup>| makeup.as_ref().map(|m| m.price.amount.to_string());
        let regular = |makeup: &Option<Makeup>| {
            makeup.as_ref().filter(|m| m.regular != m.price.amount).map(|m| m.regular.to_string())
        };
        Row {
            market: &market.id,
            sku: &changed.sku,
            currency: &market.currency,
            before: amount(before),
            after: amount(after),
            regular_before: regular(before),
            regular_after: regular(after),
            since: before.as_ref().and_then(|before| before.since).map(moment),
            change: changed.change.amount().map(|amount| amount.to_string()),
            percent: changed.change.part().map(percent),
            causes: reasons.iter().map(Cause::from).collect(),
        }
    }

    /// "fx +0.20, rounding +0.80"
    pub fn why(&self) -> String {
        let told = |cause: &Cause| match &cause.amount {
            Some(amount) => format!("{} {}", cause.cause, signed(amount)),
            None => cause.cause.to_owned(),
        };
        self.causes.iter().map(told).collect::<Vec<_>>().join(", ")
    }

    /// The same in words, for whoever wants to know.
    pub fn details(&self) -> String {
        let told = |cause: &Cause| format!("{}: {}", cause.cause, cause.how);
        let causes = self.causes.iter().filter(|cause| !cause.how.is_empty());
        causes.map(told).collect::<Vec<_>>().join("; ")
    }
}

/// "+0.20"
pub fn signed(amount: &str) -> String {
    if amount.starts_with('-') { amount.to_owned() } else { format!("+{amount}") }
}

/// 1.48 for 0.0148148.
fn percent(part: Decimal) -> String {
    let mut percent = part.checked_mul(Decimal::ONE_HUNDRED).unwrap_or(part).round_dp(2);
    percent.rescale(2);
    percent.to_string()
}

pub fn rows(diff: &Diff) -> impl Iterator<Item = Row<'_>> {
    diff.markets.iter().flat_map(|market| market.changed.iter().map(move |changed| Row::new(market, changed)))
}

/// A line a change, aligned, and a line a market.
pub fn table(diff: &Diff, colored: bool) -> String {
    const HEADS: [&str; 7] = ["market", "sku", "before", "after", "change", "", "why"];
    let lines: Vec<[String; 7]> = rows(diff)
        .map(|row| {
            let [before, after] =
                [&row.before, &row.after].map(|price| price.clone().unwrap_or("-".to_owned()));
            let change = row.change.as_deref().map(signed).unwrap_or_default();
            let percent = row.percent.as_deref().map(|percent| signed(percent) + " %").unwrap_or_default();
            let why = row.why();
            [
                row.market.to_owned(),
                row.sku.to_owned(),
                before,
                format!("{after} {}", row.currency),
                change,
                percent,
                why,
            ]
        })
        .collect();
    let mut text = String::new();
    if !lines.is_empty() {
        let wide = |n: usize| {
            let cells = lines.iter().map(|line| line[n].chars().count());
            cells.chain([HEADS[n].len()]).max().unwrap_or_default()
        };
        let [market, sku, before, after, change, percent] = [0, 1, 2, 3, 4, 5].map(wide);
        let line = |cells: [&str; 7]| {
            let [a, b, c, d, e, f, g] = cells;
            let line = format!(
                "{a:<market$}  {b:<sku$}  {c:>before$}  {d:>after$}  {e:>change$}  {f:>percent$}  {g}"
            );
            line.trim_end().to_owned()
        };
        let head = line(HEADS);
        let head = if colored { format!("\u{1b}[1m{head}\u{1b}[0m") } else { head };
        let _ = writeln!(text, "{head}");
        for cells in &lines {
            let _ = writeln!(text, "{}", line(cells.each_ref().map(String::as_str)));
        }
        text.push('\n');
    }
    for market in &diff.markets {
        let MarketDiff { id, compared, changed, .. } = market;
        let _ = match changed.len() {
            0 => writeln!(text, "{id}: nothing changes ({})", count(*compared, "price", "prices")),
            n => writeln!(text, "{id}: {n} of {} change", count(*compared, "price", "prices")),
        };
    }
    text
}

pub fn csv(diff: &Diff) -> Result<String> {
    let trouble = |e: csv::Error| Error::new("write", "CSV", e.to_string());
    let mut csv = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    let head =
        ["market", "sku", "currency", "before", "after", "change", "percent", "since", "causes", "details"];
    csv.write_record(head).map_err(trouble)?;
    for row in rows(diff) {
        let (why, details) = (row.why(), row.details());
        let Row { market, sku, currency, before, after, change, percent, since, .. } = row;
        let [before, after, change, percent, since] =
            [before, after, change, percent, since].map(Option::unwrap_or_default);
        let record = [market, sku, currency, &before, &after, &change, &percent, &since, &why, &details];
        csv.write_record(record).map_err(trouble)?;
    }
    let bytes = csv.into_inner().map_err(|e| Error::new("write", "CSV", e.to_string()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

pub fn json(diff: &Diff) -> Result<String> {
    #[derive(Serialize)]
    struct Json<'d> {
        as_of: &'d str,
        against: &'d str,
        markets: Vec<Market<'d>>,
        changes: Vec<Row<'d>>,
    }
    #[derive(Serialize)]
    struct Market<'d> {
        market: &'d str,
        currency: &'d str,
        compared: usize,
        changed: usize,
    }
    let markets = diff.markets.iter().map(|m| Market {
        market: &m.id,
        currency: &m.currency,
        compared: m.compared,
        changed: m.changed.len(),
    });
    let json = Json {
        as_of: &diff.as_of,
        against: &diff.against,
        markets: markets.collect(),
        changes: rows(diff).collect(),
    };
    let text = serde_json::to_string(&json).map_err(|e| Error::new("write", "JSON", e.to_string()))?;
    Ok(text + "\n")
}

/// For sentences: "+1.48 %".
pub fn shown(part: Decimal) -> String {
    Percent(part, true).to_string()
}
