//! How the days of a year are found that are no fixed dates. Calendars of other peoples are ICU4X's.

use icu::calendar::cal::{ChineseTraditional, Gregorian, Hebrew, Hijri, Julian, KoreanTraditional, Persian};
use icu::calendar::types::{Month, YearInput};
use icu::calendar::{AsCalendar, Date as AnyDate, Iso};
use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// Which days of a year.
#[derive(Debug, Clone, Copy)]
pub enum Rule {
    /// This day of this month.
    Fixed(i8, i8),
    /// In this month the n-th of these weekdays (counted from its end below zero), and so many days on.
    Nth(i8, Weekday, i8, i32),
    /// So many days after Easter Sunday of the western churches.
    Easter(i32),
    /// So many days after Easter Sunday of the eastern churches, which reckon by the Julian calendar.
    OrthodoxEaster(i32),
    /// Month and day of the traditional calendar of China, of Korea.
    Chinese(u8, u8),
    Korean(u8, u8),
    /// Month (1 is Tishri, 7 Nisan) and day of the Hebrew calendar. The day begins on the evening before.
    Hebrew(u8, u8),
    /// Month and day by Umm al-Qura, the calendar of Saudi Arabia. It reckons ahead; where the moon
    /// is looked for, a month can begin a day sooner or later.
    Hijri(u8, u8),
    /// Month and day of the calendar of Iran.
    Persian(u8, u8),
    /// What some authority publishes, year by year.
    Table(&'static [(i16, i8, i8)]),
    /// Anything else that a law thought of.
    Other(fn(i16) -> Option<Date>),
}

impl Rule {
    /// The days of the year, in order. The Islamic year is shorter than the civil one, so that a day can come twice.
    pub fn in_year(self, year: i16) -> Vec<Date> {
        let one = |day: Option<Date>| day.into_iter().collect();
        match self {
            Rule::Fixed(month, day) => one(Date::new(year, month, day).ok()),
            Rule::Nth(month, weekday, nth, then) => one(Date::new(year, month, 1)
                .and_then(|first| first.nth_weekday_of_month(nth, weekday))
                .ok()
                .and_then(|day| after(day, then))),
            Rule::Easter(then) => one(civil(Gregorian::easter(year.into())).and_then(|day| after(day, then))),
            Rule::OrthodoxEaster(then) => {
                one(civil(Julian::easter(year.into())).and_then(|day| after(day, then)))
            }
            Rule::Chinese(month, day) => of(ChineseTraditional::new(), year, month, day),
            Rule::Korean(month, day) => of(KoreanTraditional::new(), year, month, day),
            Rule::Hebrew(month, day) => of(Hebrew::new(), year, month, day),
            Rule::Hijri(month, day) => of(Hijri::new_umm_al_qura(), year, month, day),
            Rule::Persian(month, day) => of(Persian::new(), year, month, day),
            Rule::Table(days) => {
                let here = days.iter().filter(|(of, ..)| *of == year);
                here.filter_map(|&(year, month, day)| Date::new(year, month, day).ok()).collect()
            }
            Rule::Other(find) => one(find(year)),
        }
    }
}

/// The days of a civil year that are this day in another calendar.
fn of<C: AsCalendar + Copy>(calendar: C, year: i16, month: u8, day: u8) -> Vec<Date> {
    let Ok(new_year) = AnyDate::try_new_iso(year.into(), 1, 1) else { return Vec::new() };
    let first = new_year.to_calendar(calendar).year().extended_year();
    // A civil year touches three years of a shorter one at most.
    let days = (first..=first + 2).filter_map(|year| {
        civil(AnyDate::try_new(YearInput::Extended(year), Month::new(month), day, calendar).ok()?)
    });
    days.filter(|day| day.year() == year).collect()
}

fn civil<C: AsCalendar>(day: AnyDate<C>) -> Option<Date> {
    let iso = day.to_calendar(Iso);
    let year = i16::try_from(iso.year().extended_year()).ok()?;
    let (month, day) = (i8::try_from(iso.month().ordinal).ok()?, i8::try_from(iso.day_of_month().0).ok()?);
    Date::new(year, month, day).ok()
}

fn after(day: Date, days: i32) -> Option<Date> {
    day.checked_add(days.days()).ok()
}

/// The first Sunday of Advent: the fourth before Christmas.
pub fn advent(year: i16) -> Option<Date> {
    let latest = Date::new(year, 12, 3).ok()?;
    after(latest, -i32::from(latest.weekday().to_sunday_zero_offset()))
}

/// France: the second Wednesday of January, or the first where that comes after the 12th.
pub fn soldes_winter(year: i16) -> Option<Date> {
    let january = Date::new(year, 1, 1).ok()?;
    let second = january.nth_weekday_of_month(2, Weekday::Wednesday).ok()?;
    if second.day() > 12 { after(second, -7) } else { Some(second) }
}

/// France: the last Wednesday of June, or the one before where that comes after the 28th.
pub fn soldes_summer(year: i16) -> Option<Date> {
    let june = Date::new(year, 6, 1).ok()?;
    let last = june.nth_weekday_of_month(-1, Weekday::Wednesday).ok()?;
    if last.day() > 28 { after(last, -7) } else { Some(last) }
}

/// Belgium: 3 January, or the day before where that is a Sunday.
pub fn solden_winter(year: i16) -> Option<Date> {
    not_on_sunday(Date::new(year, 1, 3).ok()?)
}

/// Belgium: 1 July, or the day before where that is a Sunday.
pub fn solden_summer(year: i16) -> Option<Date> {
    not_on_sunday(Date::new(year, 7, 1).ok()?)
}

fn not_on_sunday(day: Date) -> Option<Date> {
    if day.weekday() == Weekday::Sunday { after(day, -1) } else { Some(day) }
}

/// Italy: the last working day before Epiphany, or the Saturday before where that is a Monday.
pub fn saldi_winter(year: i16) -> Option<Date> {
    let eve = Date::new(year, 1, 5).ok()?;
    match eve.weekday() {
        Weekday::Sunday => after(eve, -1),
        Weekday::Monday => after(eve, -2),
        _ => Some(eve),
    }
}

/// Mexico: the Friday before the third Monday of November; in 2025 it was the Thursday.
pub fn buen_fin(year: i16) -> Option<Date> {
    let monday = Date::new(year, 11, 1).ok()?.nth_weekday_of_month(3, Weekday::Monday).ok()?;
    after(monday, if year == 2025 { -4 } else { -3 })
}

/// France: the last Sunday of May, or the first of June where that is Pentecost.
pub fn fete_des_meres(year: i16) -> Option<Date> {
    let last = Date::new(year, 5, 1).ok()?.nth_weekday_of_month(-1, Weekday::Sunday).ok()?;
    let pentecost = Rule::Easter(49).in_year(year);
    if pentecost.contains(&last) { after(last, 7) } else { Some(last) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn other_calendars_are_met_in_every_year() {
        for (rule, years) in [
            (Rule::Chinese(1, 1), &["2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06"][..]),
            (Rule::Hijri(10, 1), &["2024-04-10", "2025-03-30", "2026-03-20", "2033-12-23"]),
            (Rule::Hebrew(1, 1), &["2024-10-03", "2025-09-23", "2026-09-12", "2027-10-02"]),
            (Rule::Persian(1, 1), &["2024-03-20", "2025-03-21", "2026-03-21", "2027-03-21"]),
        ] {
            for day in years {
                let day: Date = day.parse().unwrap();
                assert!(
                    rule.in_year(day.year()).contains(&day),
                    "{rule:?} {day}: {:?}",
                    rule.in_year(day.year())
                );
            }
        }
        for year in 1900..2100 {
            for rule in [Rule::Chinese(8, 15), Rule::Korean(1, 1), Rule::Hebrew(3, 25), Rule::Persian(1, 1)] {
                assert_eq!(rule.in_year(year).len(), 1, "{rule:?} {year}");
            }
            assert!((1..=2).contains(&Rule::Hijri(9, 1).in_year(year).len()), "{year}");
        }
    }

    #[test]
    fn years_beyond_all_calendars_have_no_days() {
        for year in [i16::MIN, -9999, 0, 9999, i16::MAX] {
            for rule in [
                Rule::Fixed(2, 29),
                Rule::Easter(39),
                Rule::Chinese(1, 1),
                Rule::Hijri(9, 1),
                Rule::Other(advent),
            ] {
                assert!(rule.in_year(year).len() <= 2, "{rule:?} {year}");
            }
        }
    }
}
