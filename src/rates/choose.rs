//! Which of a layer's files a build reads: the newest that is not after its day, and those before it for as long as a
//! currency is wanted that they lack.

use jiff::civil::Date;

use super::exchange::age;

/// For so many days an older snapshot fills the gaps of newer ones, where no age limit says otherwise. A source that
/// left a currency out for a month has given it up.
pub const REACH: u16 = 31;

/// The files that count on a day, the newest first: the newest not after it, and the others of its last `reach` days.
/// Files whose name is no [`snapshot_date`] are passed over: the caller reports them.
pub fn candidates<'a>(names: impl IntoIterator<Item = &'a str>, day: Date, reach: u16) -> Vec<&'a str> {
    let dated = names.into_iter().filter_map(|name| Some((snapshot_date(name)?, name)));
    let mut dated: Vec<_> = dated.filter(|(date, _)| *date <= day).collect();
    dated.sort_unstable();
    let counting =
        dated.iter().rev().enumerate().take_while(|(i, (date, _))| *i == 0 || age(*date, day) <= reach);
    counting.map(|(_, (_, name))| *name).collect()
}

/// The day a snapshot's file is named after: "rates/2026-10-30.toml", with or without its folder.
pub fn snapshot_date(file_name: &str) -> Option<Date> {
    let name = file_name.rsplit_once('/').map_or(file_name, |(_, name)| name);
    iso_date(name.strip_suffix(".toml")?)
}

/// YYYY-MM-DD and nothing else; jiff by itself also reads "20261030" and a date with its time.
pub(super) fn iso_date(text: &str) -> Option<Date> {
    text.parse().ok().filter(|date: &Date| date.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_file_is_named_after_its_day() {
        assert_eq!(snapshot_date("2026-10-30.toml"), Some(date(2026, 10, 30)));
        assert_eq!(snapshot_date("rates/2026-10-30.toml"), Some(date(2026, 10, 30)));
        for other in [
            "2026-10-30",
            "2026-10-30.TOML",
            "2026-10-30.toml.bak",
            "2026-1-3.toml",
            "20261030.toml",
            "2026-02-30.toml",
            "2026-10-30T12:00.toml",
            " 2026-10-30.toml",
            "latest.toml",
            ".toml",
            "",
        ] {
            assert_eq!(snapshot_date(other), None, "{other}");
        }
    }

    #[test]
    fn the_newest_not_after_the_day_and_those_within_reach() {
        let names = ["2026-10-30.toml", "2026-10-28.toml", "notes.txt", "2026-11-02.toml", "2026-10-01.toml"];
        for (day, chosen) in [
            (date(2026, 11, 1), vec!["2026-10-30.toml", "2026-10-28.toml"]),
            (date(2026, 10, 30), vec!["2026-10-30.toml", "2026-10-28.toml"]),
            (date(2026, 10, 29), vec!["2026-10-28.toml"]),
            (date(2027, 1, 1), vec!["2026-11-02.toml"]),
            (date(2026, 9, 30), vec![]),
        ] {
            assert_eq!(candidates(names, day, 5), chosen, "{day}");
        }
        assert_eq!(candidates(names, date(2027, 1, 1), u16::MAX).len(), 4);
    }
}
