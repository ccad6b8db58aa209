//! `schedule`: what is coming, as a list, as JSON, as a calendar.

mod ical;

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};
use serde::{Serialize, Serializer};

use super::args::{Schedule, ScheduleFormat};
use super::explain::{Files, From};
use super::prices::Desk;
use super::{Exit, count, report, show};
use crate::error::{Error, Result};
use crate::pipeline::{self, Request, Shop};
use crate::storefront::{Event, EventKind, Touched, schedule};

/// So many years can be looked ahead.
const FARTHEST: i64 = 10;

pub fn run(args: &Schedule) -> Result<Exit> {
    let Some(mut desk) = Desk::open(&args.pricing)? else { return Ok(Exit::Content) };
    let today = desk.as_of.day();
    let ahead = |years: i64| today.checked_add(years.years()).unwrap_or(Date::MAX);
    let until = args.until.unwrap_or_else(|| ahead(1));
    if until > ahead(FARTHEST) {
        let why = format!("nobody can look farther ahead than {FARTHEST} years");
        report(&Error::new("tell what happens until", until.to_string(), why));
        return Ok(Exit::Content);
    }
    let request = Request::new(&desk.sources, desk.as_of);
    let exchanges = pipeline::rates_ahead(&request, &desk.shop.catalog, until, &mut desk.found)?;
    let Shop { catalog, ledgers, .. } = &desk.shop;
    let events = schedule(catalog, ledgers, &exchanges, desk.as_of, until);
    let mut files = Files::new(&desk.sources);
    let rows: Vec<Row> = events.iter().map(|event| Row::new(event, &mut files)).collect();
    let written = match args.telling.format() {
        ScheduleFormat::Text => text(&rows, &desk.as_of.to_string(), until),
        ScheduleFormat::Json => json(&rows)?,
        ScheduleFormat::Ical => {
            let stamp = desk.as_of.instant(&jiff::tz::TimeZone::UTC).unwrap_or(Timestamp::UNIX_EPOCH);
            ical::calendar(&rows, &catalog.site.name, &catalog.site.base_url, stamp)
        }
    };
    args.telling.put(&written)?;
    show(&desk.found);
    Ok(if desk.found.errors() > 0 { Exit::Content } else { Exit::Done })
}

/// An event, as it is written.
#[derive(Serialize)]
struct Row<'e> {
    #[serde(serialize_with = "in_words")]
    at: Timestamp,
    /// Where it happens on a day of no place.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "maybe_in_words")]
    day: Option<Date>,
    kind: &'static str,
    what: &'e str,
    markets: Vec<InMarket<'e>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    from: Vec<From>,
    #[serde(skip)]
    told: EventKind,
}

#[derive(Serialize)]
struct InMarket<'e> {
    market: &'e str,
    local: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    time_zone: Option<&'e str>,
    prices: usize,
    articles: usize,
    products: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<&'e str>,
}

fn in_words<S: Serializer>(value: impl fmt::Display, serializer: S) -> std::result::Result<S::Ok, S::Error> {
    serializer.collect_str(&value)
}

fn maybe_in_words<S: Serializer>(
    value: &Option<impl fmt::Display>,
    serializer: S,
) -> std::result::Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.collect_str(value),
        None => serializer.serialize_none(),
    }
}

impl<'e> Row<'e> {
    fn new(event: &'e Event<'_>, files: &mut Files<'_>) -> Self {
        let Event { at, day, kind, what, touched, origins } = event;
        let market = |touched: &'e Touched<'_>| InMarket {
            market: &touched.market.id,
            local: touched.local.strftime("%Y-%m-%dT%H:%M").to_string(),
            time_zone: touched.market.time_zone.iana_name(),
            prices: touched.prices,
            articles: touched.articles,
            products: touched.products,
            example: touched.example,
        };
        Row {
            at: *at,
            day: *day,
            kind: kind.name(),
            what,
            markets: touched.iter().map(market).collect(),
            from: origins.iter().filter_map(|origin| files.named(origin)).collect(),
            told: *kind,
        }
    }

    /// The day it is told under: what clocks show in the first of its markets.
    fn heading(&self) -> Option<Date> {
        self.day.or_else(|| self.markets.first()?.local.get(..10)?.parse().ok())
    }

    /// Its time on the clocks of its markets; "day" where it goes by the days of no place.
    fn time(&self) -> &str {
        match self.day {
            Some(_) => "day",
            None => self.markets.first().and_then(|first| first.local.get(11..)).unwrap_or_default(),
        }
    }

    fn ids(&self) -> String {
        let first = self.markets.first().map(|first| first.local.as_str());
        let id = |market: &InMarket<'_>| match self.day.is_none() && Some(&*market.local) != first {
            true => format!("{} ({})", market.market, market.local),
            false => market.market.to_owned(),
        };
        self.markets.iter().map(id).collect::<Vec<_>>().join(", ")
    }

    /// "3 prices, such as MUG"
    fn extent(&self) -> String {
        let sum = |of: fn(&InMarket<'_>) -> usize| self.markets.iter().map(of).sum::<usize>();
        let (prices, articles, products) = (sum(|m| m.prices), sum(|m| m.articles), sum(|m| m.products));
        let much = match self.told {
            EventKind::Available | EventKind::Unavailable => count(products, "product", "products"),
            _ if prices == 0 && articles > 0 => {
                format!("{} at the same price", count(articles, "article", "articles"))
            }
            _ => count(prices, "price", "prices"),
        };
        match self.markets.iter().find_map(|market| market.example) {
            Some(example) => format!("{much}, such as {example}"),
            None => much,
        }
    }

    fn sources(&self) -> String {
        self.from.iter().map(From::to_string).collect::<Vec<_>>().join(", ")
    }
}

fn json(rows: &[Row<'_>]) -> Result<String> {
    let json = serde_json::to_string_pretty(rows);
    json.map(|json| json + "\n").map_err(|e| Error::new("write", "JSON", e.to_string()))
}

/// A heading a day, and below it a line for each event, in columns.
fn text(rows: &[Row<'_>], as_of: &str, until: Date) -> String {
    if rows.is_empty() {
        return format!("Nothing changes by itself between {as_of} and {until}.\n");
    }
    let mut days: BTreeMap<Option<Date>, Vec<&Row<'_>>> = BTreeMap::new();
    for row in rows {
        days.entry(row.heading()).or_default().push(row);
    }
    let cells = |row: &Row<'_>| {
        let at = row.at.strftime("%Y-%m-%dT%H:%MZ").to_string();
        [row.time().to_owned(), at, row.ids(), row.what.to_owned(), row.extent()]
    };
    let mut widths = [0; 5];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(cells(row)) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut text = String::new();
    for (day, rows) in days {
        let day = day.map(|day| day.strftime("%Y-%m-%d, %A").to_string()).unwrap_or_default();
        let _ = writeln!(text, "{day}");
        for row in rows {
            let mut line = String::new();
            for (cell, width) in cells(row).into_iter().zip(widths) {
                let _ = write!(line, "  {cell:<width$}");
            }
            let _ = writeln!(text, "{line}  {}", row.sources());
        }
    }
    text
}
