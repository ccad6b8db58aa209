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
    /// The folder below `rates/`; "." for `rates/` itself.
    pub layer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub origin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fetched_at: Option<String>,
}

/// A row per snapshot, each with its layer; the newest first.
pub fn rows(snapshots: &[(String, FxSnapshot)]) -> Vec<Row> {
    let mut sorted: Vec<_> = snapshots.iter().collect();
    sorted.sort_by_key(|(_, s)| std::cmp::Reverse(s.date));
    sorted
        .into_iter()
        .map(|(layer, s)| Row {
            date: s.date.to_string(),
            base: s.base.to_string(),
            currencies: s.len(),
            source: s.source.clone(),
            layer: layer.clone(),
            origin: s.origin.clone(),
            digest: s.digest.clone(),
            fetched_at: s.fetched_at.map(|moment| moment.to_string()),
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
            (".".into(), snapshot("2026-10-29", "EUR", "USD 1.1")),
            ("ecb".into(), snapshot("2026-10-30", "EUR", "USD 1.1, JPY 175.68")),
        ]);
        let shown: Vec<_> =
            rows.iter().map(|r| format!("{} {} {} {}", r.date, r.base, r.currencies, r.layer)).collect();
        assert_eq!(shown, ["2026-10-30 EUR 2 ecb", "2026-10-29 EUR 1 ."]);
    }
}
