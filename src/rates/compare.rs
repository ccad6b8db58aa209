//! What importing would change: the snapshot that is there beside the one that comes in.
//!
//! Published prices rest on the figures of a day, so figures once written are never replaced silently. Where a
//! figure came from does not count: the bank's daily file and its history state the same day twice.

use std::collections::{BTreeMap, BTreeSet};

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
    let tables = [(&existing.rates, &incoming.rates), (&existing.prices, &incoming.prices)];
    let mut differing: Vec<_> =
        tables.into_iter().flat_map(|(existing, incoming)| differing(existing, incoming)).collect();
    differing.sort_by_key(|difference| difference.currency);
    if differing.is_empty() { Comparison::Same } else { Comparison::Differs(differing) }
}

fn differing(
    existing: &BTreeMap<Currency, Decimal>,
    incoming: &BTreeMap<Currency, Decimal>,
) -> Vec<Difference> {
    let currencies: BTreeSet<_> = existing.keys().chain(incoming.keys()).copied().collect();
    let figure = |figures: &BTreeMap<_, _>, currency| figures.get(&currency).copied();
    let difference = |currency| Difference {
        currency,
        existing: figure(existing, currency),
        incoming: figure(incoming, currency),
    };
    currencies.into_iter().map(difference).filter(|d| d.existing != d.incoming).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::snapshot::tests::{priced, snapshot};

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
    fn prices_are_compared_with_prices() {
        let existing = priced("2026-10-30", "RUB", "USD 80, JPY 0.5");
        assert_eq!(compare(&existing, &existing), Comparison::Same);
        let incoming = priced("2026-10-30", "RUB", "USD 81, JPY 0.5");
        let Comparison::Differs(differing) = compare(&existing, &incoming) else { panic!("they differ") };
        assert_eq!(differing.len(), 1);
        let turned = snapshot("2026-10-30", "RUB", "USD 80, JPY 0.5");
        assert!(matches!(compare(&existing, &turned), Comparison::Differs(_)));
    }

    #[test]
    fn another_base_is_no_list_of_differences() {
        let existing = snapshot("2026-10-30", "EUR", "USD 1.10");
        let incoming = snapshot("2026-10-30", "USD", "EUR 0.9");
        let expected = Comparison::OtherBase { existing: Currency::EUR, incoming: Currency::USD };
        assert_eq!(compare(&existing, &incoming), expected);
    }
}
