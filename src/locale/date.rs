//! Dates in a locale's words and calendar, in three lengths.

use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::datetime::input::Date as IsoDate;
use jiff::civil::Date;

use super::Locale;

pub struct DateFormat {
    long: Option<DateTimeFormatter<YMD>>,
    medium: Option<DateTimeFormatter<YMD>>,
    short: Option<DateTimeFormatter<YMD>>,
}

impl DateFormat {
    pub fn new(locale: &Locale) -> Self {
        let format = |fields| DateTimeFormatter::try_new(locale.icu().into(), fields).ok();
        Self { long: format(YMD::long()), medium: format(YMD::medium()), short: format(YMD::short()) }
    }

    /// "31. Januar 2026"
    pub fn long(&self, date: Date) -> String {
        write(self.long.as_ref(), date)
    }

    /// "31.01.2026"
    pub fn medium(&self, date: Date) -> String {
        write(self.medium.as_ref(), date)
    }

    /// "31.01.26"
    pub fn short(&self, date: Date) -> String {
        write(self.short.as_ref(), date)
    }
}

/// In the form of ISO 8601 where there is no other.
fn write(formatter: Option<&DateTimeFormatter<YMD>>, date: Date) -> String {
    let iso = IsoDate::try_new_iso(date.year().into(), date.month() as u8, date.day() as u8);
    match (formatter, iso) {
        (Some(formatter), Ok(iso)) => formatter.format(&iso).to_string(),
        _ => date.to_string(),
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
            ("tlh", "2026 M01 31", "2026 M01 31", "2026-01-31"),
        ] {
            let format = DateFormat::new(&tag.parse().unwrap());
            let date = "2026-01-31".parse().unwrap();
            let written = (format.long(date), format.medium(date), format.short(date));
            assert_eq!(written, (long.to_owned(), medium.to_owned(), short.to_owned()), "{tag}");
        }
    }
}
