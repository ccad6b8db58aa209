//! What importing would change: the snapshot that is there beside the one that comes in.
//!
//! Published prices rest on the figures of a day, so figures once written are never replaced silently. Where a
//! figure came from does not count: the bank's daily file and its history state the same day twice.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use super::FxSnapshot;
use crate::money::Currency;

/// How an incoming snapshot stands to the one of the same day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Comparison {
    /// The same figures: there is nothing to write.
    Same,
    /// The figures count from another base and cannot be set side by side.
    OtherBase { existing: Currency, incoming: Currency },
    /// The currencies that differ, in alphabetical order.
    Differs(Vec<Difference>),
}

/// A currency whose figure differs; `None` where a snapshot does not list it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Difference {
    pub currency: Currency,
    pub existing: Option<Decimal>,
    pub incoming: Option<Decimal>,
}

pub fn compare(existing: &FxSnapshot, incoming: &FxSnapshot) -> Comparison {
    if existing.base != incoming.base {
        return Comparison::OtherBase { existing: existing.base, incoming: incoming.base };
    }
    let currencies: BTreeSet<_> = existing.rates.keys().chain(incoming.rates.keys()).copied().collect();
    let differing: Vec<_> = currencies
        .into_iter()
        .map(|currency| Difference {
            currency,
            existing: existing.rates.get(&currency).copied(),
            incoming: incoming.rates.get(&currency).copied(),
        })
        .filter(|d| d.existing != d.incoming)
        .collect();
    if differing.is_empty() { Comparison::Same } else { Comparison::Differs(differing) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::snapshot::tests::snapshot;

    #[test]
    fn origin_and_trailing_zeros_make_no_difference() {
        let existing = snapshot("2026-10-30", "EUR", "USD 1.10, JPY 175");
        let mut incoming = snapshot("2026-10-30", "EUR", "JPY 175.00, USD 1.1");
        incoming.origin = Some("another.zip".into());
        assert_eq!(compare(&existing, &incoming), Comparison::Same);
    }

    #[test]
    fn changed_added_and_missing_figures_are_named() {
        let existing = snapshot("2026-10-30", "EUR", "USD 1.10, JPY 175, SEK 11");
        let incoming = snapshot("2026-10-30", "EUR", "USD 1.11, JPY 175, AUD 1.6");
        let Comparison::Differs(differing) = compare(&existing, &incoming) else { panic!("they differ") };
        let shown: Vec<_> = differing
            .iter()
            .map(|d| {
                let figure = |f: Option<Decimal>| f.map_or("-".to_owned(), |f| f.to_string());
                format!("{} {} {}", d.currency, figure(d.existing), figure(d.incoming))
            })
            .collect();
        assert_eq!(shown, ["AUD - 1.6", "SEK 11 -", "USD 1.10 1.11"]);
    }

    #[test]
    fn another_base_is_no_list_of_differences() {
        let existing = snapshot("2026-10-30", "EUR", "USD 1.10");
        let incoming = snapshot("2026-10-30", "USD", "EUR 0.9");
        let expected = Comparison::OtherBase { existing: Currency::EUR, incoming: Currency::USD };
        assert_eq!(compare(&existing, &incoming), expected);
    }
}
