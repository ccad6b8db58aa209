//! The snapshots of a site, layer by layer and day by day, and what holds of them on a day.
//!
//! On a day each currency is worth what the first layer says that quotes it: its newest quote not after the day, in
//! whichever snapshot that stands, because lists have gaps. A quote of an older snapshot than the layer's newest fills
//! a gap only as long as the gap is one, that is for [`History::reach`] days. A layer whose quote is older than that
//! leaves the currency to the layers after it, if one of them has a newer quote.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;

use super::exchange::age;
use super::{Exchange, FxSnapshot, Peg, Quote, Sheet, Stated};
use crate::money::Currency;

/// Snapshots in layers, and pegs.
#[derive(Debug, Clone, Default)]
pub struct History {
    layers: Vec<Layer>,
    pegs: Vec<Peg>,
    reach: u16,
}

/// Oldest first.
#[derive(Debug, Clone, Default)]
struct Layer {
    sheets: Vec<Arc<Sheet>>,
    /// The quotes of each currency but the base.
    quotes: BTreeMap<Currency, Vec<(Date, Quote)>>,
}

impl History {
    /// `reach` is the number of days for which a quote fills a gap.
    pub fn new(pegs: &[Peg], reach: u16) -> Self {
        Self { layers: Vec::new(), pegs: pegs.to_vec(), reach }
    }

    /// One layer, of snapshots in any order.
    pub fn of<'s>(snapshots: impl IntoIterator<Item = &'s FxSnapshot>, pegs: &[Peg], reach: u16) -> Self {
        let mut history = Self::new(pegs, reach);
        snapshots.into_iter().for_each(|snapshot| history.add(0, snapshot, None));
        history
    }

    /// Puts a snapshot into a layer, the first being 0. `file` is its path below the site folder. Of two snapshots of
    /// one day the later added counts.
    pub fn add(&mut self, layer: usize, snapshot: &FxSnapshot, file: Option<&str>) {
        if self.layers.len() <= layer {
            self.layers.resize_with(layer + 1, Layer::default);
        }
        let Layer { sheets, quotes } = &mut self.layers[layer];
        let FxSnapshot { date, base, source, rates, prices, .. } = snapshot;
        let (date, base) = (*date, *base);
        let sheet = Sheet { date, base, source: source.clone(), file: file.map(str::to_owned) };
        let sheet = Arc::new(sheet);
        let stated = Stated::Snapshot(Arc::clone(&sheet));
        let rates =
            rates.iter().map(|(&of, &figure)| (of, Quote { one: base, figure, of, stated: stated.clone() }));
        let prices = prices
            .iter()
            .map(|(&one, &figure)| (one, Quote { one, figure, of: base, stated: stated.clone() }));
        for (currency, quote) in rates.chain(prices).filter(|(currency, _)| *currency != base) {
            let known = quotes.entry(currency).or_default();
            known.insert(known.partition_point(|(other, _)| *other <= date), (date, quote));
        }
        sheets.insert(sheets.partition_point(|other| other.date <= date), sheet);
    }

    /// What holds on a day.
    pub fn on(&self, day: Date) -> Exchange {
        // The best quote comes first: one within reach before an older one, and that of an earlier layer before others.
        let mut stated = Vec::new();
        for (n, layer) in self.layers.iter().enumerate() {
            let beyond = |date: Date| age(date, day).saturating_sub(self.reach);
            stated.extend(
                layer.on(day, self.reach).map(|(currency, date, quote)| (beyond(date), n, currency, quote)),
            );
        }
        stated.sort_by_key(|(beyond, n, currency, _)| (*beyond, *n, *currency));
        let mut seen = BTreeSet::new();
        let quotes = stated.into_iter().map(|(_, _, currency, quote)| (currency, quote));
        let (best, spare): (Vec<_>, Vec<_>) = quotes.partition(|(currency, _)| seen.insert(*currency));
        let sheets = self.layers.iter().filter_map(|layer| layer.newest(day).cloned()).collect();
        Exchange::of(day, sheets, &best, &spare, &self.pegs)
    }
}

impl Layer {
    /// The newest snapshot not after the day.
    fn newest(&self, day: Date) -> Option<&Arc<Sheet>> {
        self.sheets[..self.sheets.partition_point(|sheet| sheet.date <= day)].last()
    }

    /// Each currency with its quote, if that still holds.
    fn on(&self, day: Date, reach: u16) -> impl Iterator<Item = (Currency, Date, &Quote)> {
        let newest = self.newest(day).map(|sheet| sheet.date);
        self.quotes.iter().filter_map(move |(currency, known)| {
            let (date, quote) = known[..known.partition_point(|(date, _)| *date <= day)].last()?;
            (Some(*date) == newest || age(*date, day) <= reach).then_some((*currency, *date, quote))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::Leg;
    use crate::rates::snapshot::tests::{priced, snapshot};

    /// The legs from one currency to the other: "1 EUR = 1.1172 USD of 2026-10-30".
    fn way(history: &History, day: &str, from: &str, to: &str) -> String {
        let rate = match history.on(day.parse().unwrap()).rate(from.parse().unwrap(), to.parse().unwrap()) {
            Ok(rate) => rate,
            Err(no_rate) => return no_rate.to_string(),
        };
        let leg = |leg: &Leg| {
            let (sign, quote) = match leg {
                Leg::Times(quote) => ('×', quote),
                Leg::DividedBy(quote) => ('÷', quote),
            };
            let of = quote.date().map_or(quote.source().to_owned(), |date| date.to_string());
            format!("{sign} {quote} of {of}")
        };
        rate.legs.iter().map(leg).collect::<Vec<_>>().join(", ")
    }

    fn check(history: &History, cases: &[(&str, &str, &str, &str)]) {
        for (day, from, to, expected) in cases {
            assert_eq!(way(history, day, from, to), *expected, "{from} to {to} on {day}");
        }
    }

    #[test]
    fn the_newest_quote_not_after_the_day_counts() {
        let days = [
            snapshot("2026-10-30", "EUR", "USD 1.3"),
            snapshot("2026-10-28", "EUR", "USD 1.1, RUB 90"),
            snapshot("2026-10-29", "EUR", "USD 1.2"),
        ];
        check(
            &History::of(&days, &[], 10),
            &[
                ("2026-10-28", "EUR", "USD", "× 1 EUR = 1.1 USD of 2026-10-28"),
                ("2026-10-29", "EUR", "USD", "× 1 EUR = 1.2 USD of 2026-10-29"),
                ("2027-10-29", "EUR", "USD", "× 1 EUR = 1.3 USD of 2026-10-30"),
                ("2026-10-27", "EUR", "USD", "there are no rates, and no peg leads from EUR to USD"),
                // The gap in RUB is filled for ten days, and then there is no rate.
                ("2026-10-30", "EUR", "RUB", "× 1 EUR = 90 RUB of 2026-10-28"),
                ("2026-11-07", "EUR", "RUB", "× 1 EUR = 90 RUB of 2026-10-28"),
                (
                    "2026-11-08",
                    "EUR",
                    "RUB",
                    "neither the rates of 2026-10-30 nor a peg lead from EUR to RUB: RUB is not among them",
                ),
            ],
        );
    }

    fn layers(layers: &[&[FxSnapshot]]) -> History {
        let mut history = History::new(&[], 10);
        for (n, snapshots) in layers.iter().enumerate() {
            snapshots.iter().for_each(|snapshot| history.add(n, snapshot, None));
        }
        history
    }

    #[test]
    fn the_first_layer_that_quotes_a_currency_wins() {
        let ecb = [snapshot("2026-10-30", "EUR", "USD 1.2, JPY 180")];
        let cbr = [priced("2026-10-29", "RUB", "USD 80, EUR 96, KZT 0.16")];
        check(
            &layers(&[&cbr, &ecb]),
            &[
                ("2026-10-30", "USD", "RUB", "× 1 USD = 80 RUB of 2026-10-29"),
                (
                    "2026-10-30",
                    "USD",
                    "EUR",
                    "× 1 USD = 80 RUB of 2026-10-29, ÷ 1 EUR = 96 RUB of 2026-10-29",
                ),
                (
                    "2026-10-30",
                    "JPY",
                    "RUB",
                    "÷ 1 EUR = 180 JPY of 2026-10-30, × 1 EUR = 96 RUB of 2026-10-29",
                ),
            ],
        );
        check(
            &layers(&[&ecb, &cbr]),
            &[
                (
                    "2026-10-30",
                    "USD",
                    "RUB",
                    "÷ 1 EUR = 1.2 USD of 2026-10-30, × 1 EUR = 96 RUB of 2026-10-29",
                ),
                ("2026-10-30", "EUR", "USD", "× 1 EUR = 1.2 USD of 2026-10-30"),
                (
                    "2026-10-30",
                    "EUR",
                    "KZT",
                    "× 1 EUR = 96 RUB of 2026-10-29, ÷ 1 KZT = 0.16 RUB of 2026-10-29",
                ),
            ],
        );
        // A layer too old leaves its currencies to the others.
        check(
            &layers(&[&[snapshot("2026-10-01", "EUR", "USD 1.1, GBP 0.8")], &ecb]),
            &[
                ("2026-10-30", "EUR", "USD", "× 1 EUR = 1.2 USD of 2026-10-30"),
                ("2026-10-30", "EUR", "GBP", "× 1 EUR = 0.8 GBP of 2026-10-01"),
            ],
        );
    }

    #[test]
    fn layers_that_share_no_base_are_joined_over_a_currency_of_both() {
        let ecb = [snapshot("2026-10-30", "EUR", "USD 1.2, JPY 180")];
        let other = [priced("2026-10-30", "RUB", "JPY 0.5, USD 80, KZT 0.16")];
        check(
            &layers(&[&ecb, &other]),
            &[
                (
                    "2026-10-30",
                    "EUR",
                    "RUB",
                    "× 1 EUR = 1.2 USD of 2026-10-30, × 1 USD = 80 RUB of 2026-10-30",
                ),
                (
                    "2026-10-30",
                    "KZT",
                    "USD",
                    "× 1 KZT = 0.16 RUB of 2026-10-30, ÷ 1 USD = 80 RUB of 2026-10-30",
                ),
            ],
        );
    }

    #[test]
    fn what_the_law_ended_leads_to_its_successor() {
        // As aggregators do, this one goes on quoting a currency that is no more.
        let days = [
            snapshot("2022-12-30", "USD", "EUR 0.94, HRK 7.1"),
            snapshot("2023-01-02", "USD", "EUR 0.93, HRK 7"),
        ];
        check(
            &History::of(&days, &[], 10),
            &[
                ("2022-12-31", "USD", "HRK", "× 1 USD = 7.1 HRK of 2022-12-30"),
                (
                    "2023-01-02",
                    "USD",
                    "HRK",
                    "× 1 USD = 0.93 EUR of 2023-01-02, × 1 EUR = 7.53450 HRK of Council Regulation (EU) 2022/1208",
                ),
                ("2040-01-01", "HRK", "EUR", "÷ 1 EUR = 7.53450 HRK of Council Regulation (EU) 2022/1208"),
            ],
        );
        let alone = History::new(&[], 10);
        check(
            &alone,
            &[
                ("2026-01-01", "BGN", "EUR", "÷ 1 EUR = 1.95583 BGN of Council Regulation (EU) 2025/1409"),
                ("2025-12-31", "BGN", "EUR", "there are no rates, and no peg leads from BGN to EUR"),
            ],
        );
    }

    #[test]
    fn pegs_hold_for_their_time() {
        let peg =
            Peg::new("BGN".parse().unwrap(), Currency::EUR, "1.95583".parse().unwrap(), "a bank").unwrap();
        let peg =
            peg.valid(Some("1999-07-05".parse().unwrap()), Some("2020-12-31".parse().unwrap())).unwrap();
        let history = History::of(&[snapshot("2020-12-30", "EUR", "BGN 1.9558")], &[peg], 10);
        check(
            &history,
            &[
                ("2020-12-31", "EUR", "BGN", "× 1 EUR = 1.95583 BGN of a bank"),
                ("2021-01-01", "EUR", "BGN", "× 1 EUR = 1.9558 BGN of 2020-12-30"),
            ],
        );
    }

    #[test]
    fn a_rate_is_stale_by_its_oldest_leg() {
        let days =
            [snapshot("2026-10-28", "EUR", "USD 1.1, RUB 90"), snapshot("2026-10-30", "EUR", "USD 1.2")];
        let history = History::of(&days, &[], 10);
        let stale = |from: &str, to: &str, max_age| {
            let exchange = history.on("2026-11-01".parse().unwrap());
            let rate = exchange.rate(from.parse().unwrap(), to.parse().unwrap()).unwrap();
            exchange.stale(&rate, max_age).map(|stale| stale.to_string())
        };
        assert_eq!(stale("EUR", "USD", 2), None);
        assert_eq!(
            stale("EUR", "USD", 1).as_deref(),
            Some("1 EUR = 1.2 USD is of 2026-10-30 and 2 days old, and may be 1 day")
        );
        assert_eq!(
            stale("USD", "RUB", 3).as_deref(),
            Some("1 EUR = 90 RUB is of 2026-10-28 and 4 days old, and may be 3 days")
        );
        assert_eq!(stale("EUR", "EUR", 0), None);
    }
}
