//! Dates in a locale's words and calendar, in three lengths: as Intl's `dateStyle` writes them.

use std::borrow::Cow;

use icu::calendar::AnyCalendarKind;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::datetime::input::Date as IsoDate;
use jiff::civil::Date;

use super::Locale;
use super::cldr;
use super::decimal::{Numbering, Symbols};

pub struct DateFormat {
    long: Style,
    medium: Style,
    short: Style,
}

impl DateFormat {
    pub fn new(locale: &Locale) -> Self {
        let style = |length: &str, fields| match gregorian(locale) {
            true => Style::Gregorian(Pattern::new(locale, length)),
            false => Style::Other(DateTimeFormatter::try_new(locale.icu().into(), fields).ok().map(Box::new)),
        };
        Self {
            long: style("long", YMD::long()),
            medium: style("medium", YMD::medium()),
            short: style("short", YMD::short()),
        }
    }

    /// "31. Januar 2026"
    pub fn long(&self, date: Date) -> String {
        self.long.write(date)
    }

    /// "31.01.2026"
    pub fn medium(&self, date: Date) -> String {
        self.medium.write(date)
    }

    /// "31.01.26"
    pub fn short(&self, date: Date) -> String {
        self.short.write(date)
    }
}

/// Whether people of the locale's region go by the Gregorian calendar, or its tag asks for it.
fn gregorian(locale: &Locale) -> bool {
    let mut likely = locale.icu().clone();
    likely.id = locale.likely().clone();
    matches!(AnyCalendarKind::try_new((&likely).into()), Ok(AnyCalendarKind::Gregorian))
}

enum Style {
    /// By the CLDR's own pattern: ICU4X puts patterns together from fields, and some come out otherwise.
    Gregorian(Pattern),
    /// ICU4X knows all the calendars.
    Other(Option<Box<DateTimeFormatter<YMD>>>),
}

impl Style {
    /// In the form of ISO 8601 where there is no other.
    fn write(&self, date: Date) -> String {
        let formatter = match self {
            Style::Gregorian(pattern) => return pattern.write(date),
            Style::Other(formatter) => formatter.as_deref(),
        };
        let iso = IsoDate::try_new_iso(date.year().into(), date.month() as u8, date.day() as u8);
        match (formatter, iso) {
            (Some(formatter), Ok(iso)) => formatter.format(&iso).to_string(),
            _ => date.to_string(),
        }
    }
}

/// A pattern of the CLDR (LDML part 4, "Date Format Patterns"), taken apart.
struct Pattern {
    parts: Vec<Part>,
    digits: [char; 10],
}

enum Part {
    Text(String),
    /// Its last two digits, or all.
    Year {
        short: bool,
    },
    /// With two digits at least, or as many as it has.
    Month {
        two: bool,
    },
    /// January to December.
    MonthName(Vec<String>),
    Day {
        two: bool,
    },
}

impl Pattern {
    fn new(locale: &Locale, length: &str) -> Self {
        let rows = cldr::DATES.locale(locale.id());
        let pattern = rows.get(length).unwrap_or(Cow::Borrowed("y-MM-dd"));
        let names = |key: &str| {
            Part::MonthName(rows.get(key).unwrap_or_default().split('|').map(str::to_owned).collect())
        };
        let mut parts: Vec<Part> = Vec::new();
        let mut rest = &*pattern;
        while let Some(first) = rest.chars().next() {
            let (run, after) = match first {
                // Between apostrophes stands text; two of them are one.
                '\'' => match rest[1..].split_once('\'') {
                    Some((quoted, after)) => (if quoted.is_empty() { "'" } else { quoted }, after),
                    None => ("", ""),
                },
                _ => rest.split_at(rest.find(|c| c != first).unwrap_or(rest.len())),
            };
            let field = match run {
                _ if first == '\'' => None,
                "y" => Some(Part::Year { short: false }),
                "yy" => Some(Part::Year { short: true }),
                "M" => Some(Part::Month { two: false }),
                "MM" => Some(Part::Month { two: true }),
                "MMM" | "MMMM" => Some(names(run)),
                "d" => Some(Part::Day { two: false }),
                "dd" => Some(Part::Day { two: true }),
                _ => None,
            };
            match (field, parts.last_mut()) {
                (Some(field), _) => parts.push(field),
                (None, Some(Part::Text(text))) => text.push_str(run),
                (None, _) => parts.push(Part::Text(run.to_owned())),
            }
            rest = after;
        }
        Self { parts, digits: Symbols::new(locale, Numbering::Locale).digits() }
    }

    fn write(&self, date: Date) -> String {
        let mut out = String::new();
        let number = |out: &mut String, number: i16, least: usize| {
            let digits = format!("{number:0least$}");
            out.extend(digits.chars().map(|c| c.to_digit(10).map_or(c, |digit| self.digits[digit as usize])));
        };
        for part in &self.parts {
            let least = |two: &bool| if *two { 2 } else { 1 };
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Year { short: true } => number(&mut out, date.year() % 100, 2),
                Part::Year { short: false } => number(&mut out, date.year(), 1),
                Part::Month { two } => number(&mut out, date.month().into(), least(two)),
                Part::MonthName(names) => match names.get(date.month() as usize - 1) {
                    Some(name) => out.push_str(name),
                    None => number(&mut out, date.month().into(), 2),
                },
                Part::Day { two } => number(&mut out, date.day().into(), least(two)),
            }
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_have_three_lengths() {
        for (tag, long, medium, short) in [
            ("en-US", "January 31, 2026", "Jan 31, 2026", "1/31/26"),
            ("de-DE", "31. Januar 2026", "31.01.2026", "31.01.26"),
            ("ja-JP", "2026年1月31日", "2026/01/31", "2026/01/31"),
            ("th-TH", "31 มกราคม 2569", "31 ม.ค. 2569", "31/1/2569"),
            ("fa-IR", "۱۱ بهمن ۱۴۰۴", "۱۱ بهمن ۱۴۰۴", "۱۴۰۴/۱۱/۱۱"),
            ("fa-IR-u-ca-gregory", "۳۱ ژانویهٔ ۲۰۲۶", "۳۱ ژانویه ۲۰۲۶", "۲۰۲۶/۱/۳۱"),
            ("ar-EG", "٣١ يناير ٢٠٢٦", "٣١\u{200f}/٠١\u{200f}/٢٠٢٦", "٣١\u{200f}/١\u{200f}/٢٠٢٦"),
            ("es", "31 de enero de 2026", "31 ene 2026", "31/1/26"),
            ("tlh", "2026 M01 31", "2026 M01 31", "2026-01-31"),
        ] {
            let format = DateFormat::new(&tag.parse().unwrap());
            let date = "2026-01-31".parse().unwrap();
            let written = (format.long(date), format.medium(date), format.short(date));
            assert_eq!(written, (long.to_owned(), medium.to_owned(), short.to_owned()), "{tag}");
        }
    }

    #[test]
    fn every_pattern_can_be_read() {
        for row in include_str!("cldr/dates.txt").lines() {
            let Some((key @ ("long" | "medium" | "short"), pattern)) = row.split_once('=') else { continue };
            let pattern = cldr::unescape(pattern);
            let letters: String = pattern.split('\'').step_by(2).collect();
            let fields = letters.split(|c: char| !c.is_ascii_alphabetic()).filter(|run| !run.is_empty());
            for field in fields {
                // An era is told of the Buddhist calendar's years only.
                let known = ["y", "yy", "M", "MM", "MMM", "MMMM", "d", "dd", "G"];
                assert!(known.contains(&field), "{key}={pattern}");
            }
        }
    }
}
