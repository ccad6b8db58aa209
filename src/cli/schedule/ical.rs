//! A schedule as iCalendar (RFC 5545), for programs that show calendars. The same events give the same bytes.

use jiff::Timestamp;

use super::Row;
use crate::incremental::Digest;

/// `stamp` is the moment that was looked ahead from.
pub fn calendar(rows: &[Row<'_>], name: &str, base_url: &str, stamp: Timestamp) -> String {
    let mut lines = Lines::default();
    lines.put("BEGIN", "VCALENDAR");
    lines.put("VERSION", "2.0");
    lines.put("PRODID", "-//Tradewind//Schedule//EN");
    lines.put("X-WR-CALNAME", &escaped(name));
    if rows.is_empty() {
        lines.utc();
    }
    let host = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    let host = host.split('/').next().unwrap_or_default();
    for row in rows {
        lines.put("BEGIN", "VEVENT");
        lines.put("UID", &format!("{}@{host}", uid(row)));
        lines.put("DTSTAMP", &utc(stamp));
        match row.day {
            Some(day) => lines.put("DTSTART;VALUE=DATE", &day.strftime("%Y%m%d").to_string()),
            None => lines.put("DTSTART", &utc(row.at)),
        }
        lines.put("SUMMARY", &escaped(&format!("{}: {}", row.ids(), row.what)));
        let local = row.markets.iter().map(|market| format!("{}: {}", market.market, market.local));
        let told = [row.extent()].into_iter().chain(local).chain([row.sources()]);
        let told: Vec<String> = told.filter(|line| !line.is_empty()).collect();
        lines.put("DESCRIPTION", &escaped(&told.join("\n")));
        lines.put("CATEGORIES", row.kind);
        // Nobody is busy for a price.
        lines.put("TRANSP", "TRANSPARENT");
        lines.put("END", "VEVENT");
    }
    lines.put("END", "VCALENDAR");
    lines.0
}

/// The same for the same thing at the same time, whoever looks ahead from when.
fn uid(row: &Row<'_>) -> String {
    format!("{}-{}-{:016x}", utc(row.at), row.kind, Digest::of(row.what.as_bytes()).0)
}

fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// A text (3.3.11): control characters have no place in it, but for ends of lines.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => escaped.extend(['\\', c]),
            '\n' => escaped.push_str("\\n"),
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[derive(Default)]
struct Lines(String);

impl Lines {
    /// A line, folded after 75 octets and never within a character (3.1).
    fn put(&mut self, name: &str, value: &str) {
        const WIDTH: usize = 75;
        let mut width = 0;
        for c in format!("{name}:{value}").chars() {
            if width + c.len_utf8() > WIDTH {
                self.0.push_str("\r\n ");
                width = 1;
            }
            self.0.push(c);
            width += c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A calendar must have something in it (3.6): where nothing happens, the clock it would go by.
    fn utc(&mut self) {
        for (name, value) in [
            ("BEGIN", "VTIMEZONE"),
            ("TZID", "UTC"),
            ("BEGIN", "STANDARD"),
            ("DTSTART", "19700101T000000"),
            ("TZOFFSETFROM", "+0000"),
            ("TZOFFSETTO", "+0000"),
            ("END", "STANDARD"),
            ("END", "VTIMEZONE"),
        ] {
            self.put(name, value);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped() {
        for (text, written) in [
            ("Fair, in Boston; yes", "Fair\\, in Boston\\; yes"),
            ("a\\b", "a\\\\b"),
            ("two\nlines\r", "two\\nlines"),
            ("20 %: “now”", "20 %: “now”"),
        ] {
            assert_eq!(escaped(text), written);
        }
    }

    #[test]
    fn lines_are_folded_at_75_octets_between_characters() {
        for (value, folded) in [
            ("x".repeat(73), format!("A:{}\r\n", "x".repeat(73))),
            ("x".repeat(74), format!("A:{}\r\n x\r\n", "x".repeat(73))),
            ("é".repeat(40), format!("A:{}\r\n {}\r\n", "é".repeat(36), "é".repeat(4))),
            ("x".repeat(148), format!("A:{}\r\n {}\r\n x\r\n", "x".repeat(73), "x".repeat(74))),
        ] {
            let mut lines = Lines::default();
            lines.put("A", &value);
            assert_eq!(lines.0, folded);
            assert!(lines.0.split("\r\n").all(|line| line.len() <= 75));
        }
    }

    #[test]
    fn a_calendar_of_nothing_is_still_one() {
        let stamp = "2026-11-02T00:00:00Z".parse().unwrap();
        let calendar = calendar(&[], "Shop", "https://shop.example/a", stamp);
        assert!(calendar.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
        assert!(calendar.contains("BEGIN:VTIMEZONE\r\n") && calendar.ends_with("END:VCALENDAR\r\n"));
    }
}
