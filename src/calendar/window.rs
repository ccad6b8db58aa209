//! Stretches of time on a local clock, open at either end where nothing bounds them.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::AsOf;

/// From one local moment to before another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Window {
    pub begin: Option<DateTime>,
    /// The first moment that is no longer within.
    pub end: Option<DateTime>,
}

impl Window {
    /// Whether the moment lies within, on the zone's clock.
    pub fn contains(&self, as_of: AsOf, zone: &TimeZone) -> bool {
        let reached = |bound: DateTime| match as_of {
            AsOf::Day(_) => bound <= as_of.local(zone),
            // Where clocks go back, a local time comes twice; it is passed once.
            AsOf::Moment(instant, _) => self::instant(bound, zone).is_none_or(|bound| bound <= instant),
        };
        self.begin.is_none_or(reached) && !self.end.is_some_and(reached)
    }

    /// No moment lies within.
    pub fn is_empty(&self) -> bool {
        matches!((self.begin, self.end), (Some(begin), Some(end)) if end <= begin)
    }

    /// Whether some moment lies within both.
    pub fn overlaps(&self, other: &Window) -> bool {
        let begins = |one: &Window, other: &Window| !matches!((one.begin, other.end), (Some(begin), Some(end)) if end <= begin);
        begins(self, other) && begins(other, self)
    }

    /// The instants at which it begins and ends, on the zone's clock.
    pub fn instants(&self, zone: &TimeZone) -> impl Iterator<Item = Timestamp> {
        [self.begin, self.end].into_iter().flatten().filter_map(|bound| instant(bound, zone))
    }
}

/// When the zone's clock first shows this time; where it leaps over it, the moment as far behind the leap (RFC 5545,
/// 3.3.5).
pub fn instant(local: DateTime, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_ambiguous_zoned(local).compatible().ok().map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::zone;

    #[test]
    fn a_window_opens_and_closes_by_the_local_clock() {
        let window = |begin: &str, end: &str| Window { begin: begin.parse().ok(), end: end.parse().ok() };
        let evening = window("2026-11-27T18:00", "2026-11-28T00:00");
        let sunday = window("2026-10-25T00:00", "2026-10-25T02:30");
        for (window, as_of, place, within) in [
            (evening, "2026-11-27", "Europe/Berlin", false),
            (evening, "2026-11-27T16:59Z", "Europe/Berlin", false),
            (evening, "2026-11-27T17:00Z", "Europe/Berlin", true),
            (evening, "2026-11-27T23:00Z", "Europe/Berlin", false),
            (evening, "2026-11-27T23:00Z", "America/New_York", true),
            (window("", "2026-11-28T00:00"), "2026-11-27", "Asia/Tokyo", true),
            (window("", "2026-11-28T00:00"), "2026-11-28", "Asia/Tokyo", false),
            (window("2026-11-28T00:00", ""), "2026-11-28", "Asia/Tokyo", true),
            (window("", ""), "1999-01-01", "Asia/Tokyo", true),
            // 02:15 comes twice that night, and the first 02:30 ends it.
            (sunday, "2026-10-25T00:15Z", "Europe/Berlin", true),
            (sunday, "2026-10-25T01:15Z", "Europe/Berlin", false),
        ] {
            let as_of: AsOf = as_of.parse().unwrap();
            assert_eq!(window.contains(as_of, &zone(place).unwrap()), within, "{window:?} {as_of} {place}");
        }
    }

    #[test]
    fn what_ends_before_it_begins_is_empty() {
        let at = |text: &str| text.parse().ok();
        for (begin, end, empty) in [
            ("2026-01-01T00:00", "2026-01-02T00:00", false),
            ("2026-01-02T00:00", "2026-01-02T00:00", true),
            ("2026-01-03T00:00", "2026-01-02T00:00", true),
            ("", "2026-01-02T00:00", false),
        ] {
            assert_eq!(Window { begin: at(begin), end: at(end) }.is_empty(), empty, "{begin} {end}");
        }
    }
}
