//! Holidays and sale days: which there are, and when they fall in a year and a country.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime, Time};

use super::Window;
use super::rule::Rule;
use super::table::DAYS;

/// A holiday or sale day, the same by name wherever it is kept.
#[derive(Debug)]
pub struct SaleDay {
    /// What files call it: "black-friday".
    pub id: &'static str,
    pub name: &'static str,
    /// The first that names a country holds there; one that names none, everywhere else.
    pub customs: &'static [Custom],
}

/// When it falls, in some countries.
#[derive(Debug)]
pub struct Custom {
    /// Their two letters with spaces between; empty for all that are not named elsewhere.
    countries: &'static str,
    first: Rule,
    /// The hour at which its first day begins.
    hour: i8,
    end: End,
    /// Where that can be read.
    pub source: &'static str,
}

#[derive(Debug)]
enum End {
    /// It lasts so many days.
    Days(i32),
    /// It lasts to the day before this one.
    Before(Rule),
}

/// A stretch of whole days, but that the first may begin late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub begin: DateTime,
    pub last: Date,
}

impl Span {
    pub fn days(first: Date, last: Date) -> Self {
        Self { begin: first.to_datetime(Time::midnight()), last }
    }

    pub fn first(&self) -> Date {
        self.begin.date()
    }

    /// It, and so many days before and after.
    pub fn window(&self, before: i32, after: i32) -> Window {
        Window {
            begin: self.begin.checked_sub(before.days()).ok(),
            end: self
                .last
                .checked_add((i64::from(after) + 1).days())
                .ok()
                .map(|day| day.to_datetime(Time::midnight())),
        }
    }
}

/// All of them, by id.
pub fn all() -> &'static [SaleDay] {
    DAYS
}

/// The one that files call so.
pub fn find(id: &str) -> Option<&'static SaleDay> {
    DAYS.iter().find(|day| day.id == id)
}

impl SaleDay {
    /// What holds in a country; without a country, what holds everywhere.
    pub fn custom(&self, country: Option<&str>) -> Option<&'static Custom> {
        let named = |custom: &&Custom| country.is_some_and(|country| custom.names(country));
        self.customs
            .iter()
            .find(named)
            .or_else(|| self.customs.iter().find(|custom| custom.countries.is_empty()))
    }

    /// When it begins in that year, in a country that keeps it: mostly once.
    pub fn in_year(&self, year: i16, country: Option<&str>) -> Vec<Span> {
        self.custom(country).map_or(Vec::new(), |custom| custom.in_year(year))
    }
}

impl Custom {
    /// Whole days from the first that the rule finds.
    pub(super) const fn days(countries: &'static str, first: Rule, days: i32, source: &'static str) -> Self {
        Self { countries, first, hour: 0, end: End::Days(days), source }
    }

    pub(super) const fn day(countries: &'static str, first: Rule, source: &'static str) -> Self {
        Self::days(countries, first, 1, source)
    }

    /// Up to the day before another.
    pub(super) const fn before(
        countries: &'static str,
        first: Rule,
        end: Rule,
        source: &'static str,
    ) -> Self {
        Self { countries, first, hour: 0, end: End::Before(end), source }
    }

    pub(super) const fn at(mut self, hour: i8) -> Self {
        self.hour = hour;
        self
    }

    fn names(&self, country: &str) -> bool {
        self.countries().any(|named| named == country)
    }

    /// Those it is for; none: all that no other names.
    pub fn countries(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.countries.split_whitespace()
    }

    /// When it begins in that year.
    pub fn in_year(&self, year: i16) -> Vec<Span> {
        let span = |first: Date| {
            let last = match &self.end {
                End::Days(days) => first.checked_add((*days - 1).days()).ok()?,
                End::Before(end) => {
                    let ends = [year, year + 1].into_iter().flat_map(|year| end.in_year(year));
                    ends.into_iter().find(|end| *end > first)?.yesterday().ok()?
                }
            };
            Some(Span { begin: first.to_datetime(Time::new(self.hour, 0, 0, 0).ok()?), last })
        };
        self.first.in_year(year).into_iter().filter_map(span).collect()
    }
}
