//! `--stats`: a build in numbers.

use std::fmt::Write as _;
use std::time::Duration;

use serde::Serialize;

use super::process;
use crate::pipeline::{Stats, Summary};

/// Counts, and what the process took. The latter is left out where the system does not tell.
#[derive(Serialize)]
pub struct Numbers<'a> {
    #[serde(flatten)]
    counts: &'a Stats,
    rendered: usize,
    /// Pages that the last build had rendered already.
    kept: usize,
    /// In bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    peak_memory: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cpu_seconds: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_seconds: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    system_seconds: Option<f64>,
}

impl<'a> Numbers<'a> {
    /// Of the process as it is now.
    pub fn new(summary: &'a Summary) -> Self {
        let split = process::user_and_system_time();
        Numbers {
            counts: &summary.stats,
            rendered: summary.rendered,
            // Where the theme cannot be used, nothing is either.
            kept: if summary.rendered > 0 || summary.published.is_some() {
                summary.pages - summary.rendered
            } else {
                0
            },
            peak_memory: process::peak_memory(),
            cpu_seconds: process::cpu_time().as_ref().map(Duration::as_secs_f64),
            user_seconds: split.map(|(user, _)| user.as_secs_f64()),
            system_seconds: split.map(|(_, system)| system.as_secs_f64()),
        }
    }

    /// A row per number, aligned.
    pub fn table(&self, summary: &Summary) -> String {
        let counts = self.counts;
        let count = |n: usize| grouped(n as u64);
        let mut rows: Vec<(&str, String, String)> = vec![
            ("Products", count(summary.products), String::new()),
            ("Markets", count(summary.markets), String::new()),
            ("Pages", count(summary.pages), String::new()),
        ];
        rows.extend(counts.pages.iter().map(|(kind, n)| (*kind, count(*n), String::new())));
        rows.push(("Rendered", count(self.rendered), String::new()));
        rows.push(("Kept", count(self.kept), String::new()));
        if let Some(files) = &summary.published {
            rows.push(("Files written", count(files.written), String::new()));
            rows.push(("Files unchanged", count(files.unchanged), String::new()));
            rows.push(("Files removed", count(files.removed), String::new()));
            rows.push(("Bytes", grouped(files.bytes), String::new()));
        }
        rows.push(("Bodies", count(counts.bodies), String::new()));
        rows.push(("Pictures", count(counts.pictures), String::new()));
        rows.push(("Messages", count(counts.messages), String::new()));
        rows.push(("Compressed", count(counts.compressed), String::new()));
        rows.push(match self.peak_memory {
            Some(bytes) => {
                ("Peak memory", format!("{:.1}", bytes as f64 / f64::from(1 << 20)), "MiB".to_owned())
            }
            None => ("Peak memory", "unknown".to_owned(), String::new()),
        });
        rows.push(match (self.cpu_seconds, self.user_seconds, self.system_seconds) {
            (Some(all), Some(user), Some(system)) => {
                ("CPU time", format!("{all:.2}"), format!("s ({user:.2} user, {system:.2} system)"))
            }
            (Some(all), ..) => ("CPU time", format!("{all:.2}"), "s".to_owned()),
            (None, ..) => ("CPU time", "unknown".to_owned(), String::new()),
        });
        let wide = rows.iter().map(|(_, value, _)| value.len()).max().unwrap_or_default();
        let mut table = String::new();
        for (name, value, unit) in rows {
            // Kinds of pages are in small letters, below what they sum up to.
            let name =
                if name.starts_with(char::is_lowercase) { format!("  {name}") } else { name.to_owned() };
            let _ = writeln!(table, "{}", format!("{name:<15}  {value:>wide$} {unit}").trim_end());
        }
        table
    }
}

/// 1234567 as people read it: "1,234,567".
pub fn grouped(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_are_grouped() {
        for (n, shown) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(n), shown);
        }
    }

    #[test]
    fn the_table_is_aligned_and_says_what_is_unknown() {
        let stats = Stats {
            pages: [("home", 2), ("product", 1200)].into(),
            bodies: 40,
            pictures: 3,
            messages: 81,
            compressed: 0,
        };
        let summary = Summary { products: 600, markets: 2, pages: 1202, stats, ..Summary::default() };
        let mut numbers = Numbers {
            counts: &summary.stats,
            rendered: 1200,
            kept: 2,
            peak_memory: Some(123 << 20),
            cpu_seconds: Some(12.345),
            user_seconds: Some(12.0),
            system_seconds: Some(0.34),
        };
        let table = numbers.table(&summary);
        expect_test::expect![[r#"
            Products           600
            Markets              2
            Pages            1,202
              home               2
              product        1,200
            Rendered         1,200
            Kept                 2
            Bodies              40
            Pictures             3
            Messages            81
            Compressed           0
            Peak memory      123.0 MiB
            CPU time         12.35 s (12.00 user, 0.34 system)
        "#]]
        .assert_eq(&table);
        (numbers.peak_memory, numbers.cpu_seconds) = (None, None);
        let table = numbers.table(&summary);
        assert!(table.ends_with("Peak memory      unknown\nCPU time         unknown\n"), "{table}");
    }
}
