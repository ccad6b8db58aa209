//! The moment a build shows.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{Date, DateTime, Time};
use jiff::fmt::temporal::Pieces;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// A day, or a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AsOf {
    /// This day on every market's own clock, at its first minute: what begins or ends within it has not yet.
    Day(Date),
    /// One moment all over the world, and the day it is on the clock that it was read from.
    Moment(Timestamp, Date),
}

impl AsOf {
    /// The day for what knows no place: exchange rates. Of a moment, the day on the clock that it was written with.
    pub fn day(&self) -> Date {
        match *self {
            AsOf::Day(day) | AsOf::Moment(_, day) => day,
        }
    }

    /// What a clock in the zone shows.
    pub fn local(&self, zone: &TimeZone) -> DateTime {
        match *self {
            AsOf::Day(day) => day.to_datetime(Time::midnight()),
            AsOf::Moment(instant, _) => zone.to_datetime(instant),
        }
    }

    /// The instant it is in the zone.
    pub fn instant(&self, zone: &TimeZone) -> Option<Timestamp> {
        match *self {
            AsOf::Day(_) => super::window::instant(self.local(zone), zone),
            AsOf::Moment(instant, _) => Some(instant),
        }
    }

    /// The day it is in the zone.
    pub fn local_day(&self, zone: &TimeZone) -> Date {
        self.local(zone).date()
    }
}

impl From<Date> for AsOf {
    fn from(day: Date) -> Self {
        AsOf::Day(day)
    }
}

/// Fractions of a second are dropped: a moment can be written down and built again.
impl From<Zoned> for AsOf {
    fn from(now: Zoned) -> Self {
        let instant = now.timestamp();
        AsOf::Moment(Timestamp::from_second(instant.as_second()).unwrap_or(instant), now.date())
    }
}

impl fmt::Display for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            AsOf::Day(day) => day.fmt(f),
            AsOf::Moment(instant, _) => instant.fmt(f),
        }
    }
}

/// A text that is no moment, or not one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoMoment(&'static str);

impl fmt::Display for NoMoment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for NoMoment {}

impl FromStr for AsOf {
    type Err = NoMoment;

    fn from_str(text: &str) -> Result<Self, NoMoment> {
        let pieces = Pieces::parse(text)
            .map_err(|_| NoMoment("write a day (2026-11-27) or a moment (2026-11-27T09:00+01:00)"))?;
        let day = pieces.date();
        match (pieces.time(), pieces.to_numeric_offset(), pieces.time_zone_annotation()) {
            (None, None, None) => Ok(AsOf::Day(day)),
            (Some(time), Some(offset), None) => {
                let instant = offset.to_timestamp(day.to_datetime(time));
                let instant = instant.map_err(|_| NoMoment("this moment is beyond all calendars"))?;
                Ok(AsOf::Moment(instant, day))
            }
            _ => {
                Err(NoMoment("a time needs its distance from UTC: 2026-11-27T09:00Z, 2026-11-27T09:00+01:00"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::zone;

    #[test]
    fn moments_are_read_and_written() {
        for (text, shown, day) in [
            ("2026-11-27", Some("2026-11-27"), "2026-11-27"),
            ("2026-11-27T09:00Z", Some("2026-11-27T09:00:00Z"), "2026-11-27"),
            ("2026-11-27T09:00:30+01:00", Some("2026-11-27T08:00:30Z"), "2026-11-27"),
            ("2026-11-27T00:30+09:00", Some("2026-11-26T15:30:00Z"), "2026-11-27"),
            ("2026-11-27T09:00", None, ""),
            ("2026-11-27T09:00[Europe/Berlin]", None, ""),
            ("2026-02-30", None, ""),
            ("tomorrow", None, ""),
            ("", None, ""),
        ] {
            let read = text.parse::<AsOf>();
            assert_eq!(read.as_ref().map(AsOf::to_string).ok().as_deref(), shown, "{text}");
            assert!(read.is_err() || read.unwrap().day().to_string() == day, "{text}");
        }
    }

    #[test]
    fn a_day_is_everywhere_and_a_moment_is_local() {
        for (as_of, place, local) in [
            ("2026-11-27", "America/New_York", "2026-11-27T00:00:00"),
            ("2026-11-27", "Asia/Tokyo", "2026-11-27T00:00:00"),
            ("2026-11-27T03:00Z", "America/New_York", "2026-11-26T22:00:00"),
            ("2026-11-27T16:00Z", "Asia/Tokyo", "2026-11-28T01:00:00"),
            ("2026-07-01T12:00Z", "Europe/Berlin", "2026-07-01T14:00:00"),
        ] {
            let zone = zone(place).unwrap();
            let as_of: AsOf = as_of.parse().unwrap();
            assert_eq!(as_of.local(&zone).to_string(), local, "{as_of} in {place}");
        }
    }
}
