//! `calendar`: the holidays and sale days that promotions can name.

use jiff::Zoned;
use jiff::civil::Time;
use serde::Serialize;

use super::Exit;
use super::args::Calendar;
use crate::calendar::{Custom, SaleDay, Span, all};
use crate::error::{Error, Result};

/// A line of the list.
#[derive(Serialize)]
struct Row {
    first: String,
    last: String,
    /// The hour at which the first day begins, if that is not midnight.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<String>,
    id: &'static str,
    name: &'static str,
    /// Those it is for; none: all that no other line of the day names.
    countries: Vec<&'static str>,
    source: &'static str,
}

pub fn run(args: &Calendar) -> Result<Exit> {
    let year = args.year.unwrap_or_else(|| Zoned::now().year());
    let country = args.country.as_ref().map(|country| country.as_str());
    let mut rows: Vec<Row> = all().iter().flat_map(|day| rows(day, year, country)).collect();
    rows.sort_by(|a, b| (&a.first, a.id).cmp(&(&b.first, b.id)));
    if args.json {
        say!("{}", serde_json::to_string(&rows).map_err(|e| Error::new("write", "JSON", e.to_string()))?);
        return Ok(Exit::Done);
    }
    for row in &rows {
        let span =
            if row.first == row.last { row.first.clone() } else { format!("{}..{}", row.first, row.last) };
        let mut line = format!("{span:<22}  {:<18}  {}", row.id, row.name);
        if let Some(at) = &row.at {
            line.push_str(&format!(", from {at}"));
        }
        if country.is_none() && !row.countries.is_empty() {
            line.push_str(&format!(" ({})", row.countries.join(" ")));
        }
        say!("{line}");
    }
    Ok(Exit::Done)
}

/// Of one country what it keeps, else every custom there is.
fn rows(day: &'static SaleDay, year: i16, country: Option<&str>) -> Vec<Row> {
    let customs: Vec<&Custom> = match country {
        Some(country) => day.custom(Some(country)).into_iter().collect(),
        None => day.customs.iter().collect(),
    };
    let row = |custom: &Custom, span: Span| Row {
        first: span.first().to_string(),
        last: span.last.to_string(),
        at: (span.begin.time() != Time::midnight()).then(|| span.begin.strftime("%H:%M").to_string()),
        id: day.id,
        name: day.name,
        countries: custom.countries().collect(),
        source: custom.source,
    };
    customs
        .into_iter()
        .flat_map(|custom| custom.in_year(year).into_iter().map(move |span| row(custom, span)))
        .collect()
}
