//! The snapshots of a site at a glance, for `rates list`; how it is printed is the command line's affair.

use serde::Serialize;

use super::FxSnapshot;

/// A line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    pub date: String,
    pub base: String,
    /// How many currencies the snapshot quotes, the base not counted.
    pub currencies: usize,
    pub source: String,
}

/// A row per snapshot, the newest first.
pub fn rows(snapshots: &[FxSnapshot]) -> Vec<Row> {
    let mut sorted: Vec<_> = snapshots.iter().collect();
    sorted.sort_by_key(|s| std::cmp::Reverse(s.date));
    sorted
        .into_iter()
        .map(|s| Row {
            date: s.date.to_string(),
            base: s.base.to_string(),
            currencies: s.len(),
            source: s.source.clone(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::snapshot::tests::snapshot;

    #[test]
    fn the_newest_snapshot_is_listed_first() {
        let rows = rows(&[
            snapshot("2026-10-29", "EUR", "USD 1.1"),
            snapshot("2026-10-30", "EUR", "USD 1.1, JPY 175.68"),
        ]);
        let shown: Vec<_> =
            rows.iter().map(|r| format!("{} {} {} {}", r.date, r.base, r.currencies, r.source)).collect();
        assert_eq!(shown, ["2026-10-30 EUR 2 test", "2026-10-29 EUR 1 test"]);
    }
}
