//! Which snapshot a build uses: the newest that is not after its day.

use jiff::civil::Date;

/// The newest of the files that is not after `as_of`. Files whose name is no [`snapshot_date`] are passed over: the
/// caller reports them.
pub fn newest<'a>(names: impl IntoIterator<Item = &'a str>, as_of: Date) -> Option<&'a str> {
    names
        .into_iter()
        .filter_map(|name| Some((snapshot_date(name)?, name)))
        .filter(|(date, _)| *date <= as_of)
        .max()
        .map(|(_, name)| name)
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
    fn the_newest_not_after_the_day_is_chosen() {
        let names = ["2026-10-30.toml", "2026-10-28.toml", "notes.txt", "2026-11-02.toml"];
        for (as_of, chosen) in [
            (date(2026, 11, 1), Some("2026-10-30.toml")),
            (date(2026, 10, 30), Some("2026-10-30.toml")),
            (date(2026, 10, 29), Some("2026-10-28.toml")),
            (date(2027, 1, 1), Some("2026-11-02.toml")),
            (date(2026, 10, 27), None),
        ] {
            assert_eq!(newest(names, as_of), chosen, "{as_of}");
        }
    }
}
