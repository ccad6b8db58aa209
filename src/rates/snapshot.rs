//! A snapshot: the rates of one day from one source, as `rates/<date>.toml` holds them.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::money::Currency;

mod read;

/// The rates of a day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct FxSnapshot {
    pub date: Date,
    pub base: Currency,
    /// Who states the rates, as people read it.
    pub source: String,
    /// The file they were imported from; a snapshot written by hand has none.
    pub origin: Option<String>,
    /// The fingerprint of that file: "blake3:…".
    pub digest: Option<String>,
    /// When it was downloaded, if Tradewind did that.
    pub fetched_at: Option<Timestamp>,
    /// Units of a currency per 1 of the base, greater than zero; the base itself is not among them.
    pub rates: BTreeMap<Currency, Decimal>,
    /// What 1 of a currency costs in the base, for sources that quote this way round: to turn the figure over would
    /// be a division without an end. No currency is in both.
    pub prices: BTreeMap<Currency, Decimal>,
}

impl FxSnapshot {
    /// The name of its file below `rates/`.
    pub fn file_name(&self) -> String {
        format!("{}.toml", self.date)
    }

    /// Whether it knows what the currency is worth.
    pub fn quotes(&self, currency: Currency) -> bool {
        currency == self.base || self.rates.contains_key(&currency) || self.prices.contains_key(&currency)
    }

    /// How many currencies it quotes, the base not counted.
    pub fn len(&self) -> usize {
        self.rates.len() + self.prices.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The file's text: always the same bytes for the same snapshot, keys and currencies in a fixed order, so that a
    /// reviewer sees in a pull request what changed and nothing else.
    pub fn to_toml(&self) -> String {
        let mut text = String::new();
        let mut line = |key: &str, value: String| text.push_str(&format!("{key} = {value}\n"));
        line("source", quoted(&self.source));
        if let Some(origin) = &self.origin {
            line("origin", quoted(origin));
        }
        if let Some(digest) = &self.digest {
            line("digest", quoted(digest));
        }
        if let Some(fetched_at) = &self.fetched_at {
            line("fetched_at", fetched_at.to_string());
        }
        line("base", quoted(self.base.code()));
        line("date", self.date.to_string());
        let mut table = |name: &str, figures: &BTreeMap<Currency, Decimal>| {
            text.push_str(&format!("\n[{name}]\n"));
            figures
                .iter()
                .for_each(|(currency, figure)| text.push_str(&format!("{currency} = \"{figure}\"\n")));
        };
        if !self.rates.is_empty() || self.prices.is_empty() {
            table("rates", &self.rates);
        }
        if !self.prices.is_empty() {
            table("prices", &self.prices);
        }
        text
    }
}

fn quoted(text: &str) -> String {
    toml::Value::from(text).to_string()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::diag::{Diagnostics, SourceText};
    use crate::money::parse_amount;
    use proptest::prelude::*;

    /// "USD 1.1172, JPY 175.68" as a snapshot.
    pub(in crate::rates) fn snapshot(date: &str, base: &str, rates: &str) -> FxSnapshot {
        let rate = |text: &str| {
            let (code, figure) = text.split_once(' ').unwrap();
            (code.parse().unwrap(), parse_amount(figure).unwrap())
        };
        FxSnapshot {
            date: date.parse().unwrap(),
            base: base.parse().unwrap(),
            source: "test".into(),
            origin: None,
            digest: None,
            fetched_at: None,
            rates: rates.split(", ").filter(|r| !r.is_empty()).map(rate).collect(),
            prices: BTreeMap::new(),
        }
    }

    /// The same with its figures the other way round: "USD 63.39" is the price of 1 USD in the base.
    pub(in crate::rates) fn priced(date: &str, base: &str, prices: &str) -> FxSnapshot {
        let snapshot = snapshot(date, base, prices);
        FxSnapshot { prices: snapshot.rates, rates: BTreeMap::new(), ..snapshot }
    }

    fn read_back(written: &FxSnapshot) -> FxSnapshot {
        let mut found = Diagnostics::default();
        let source = SourceText::new(format!("rates/{}", written.file_name()), written.to_toml());
        let read = FxSnapshot::parse(&source, &mut found);
        assert!(found.is_empty(), "{found:?}\n{}", source.text);
        read.unwrap()
    }

    #[test]
    fn a_snapshot_is_written_in_a_fixed_order() {
        let mut rates = snapshot("2026-10-30", "EUR", "USD 1.10, ISK 136, JPY 175.68");
        rates.source = "European Central Bank".into();
        rates.origin = Some("eurofxref-hist.zip".into());
        rates.digest = Some("blake3:0a".into());
        assert_eq!(
            rates.to_toml(),
            "source = \"European Central Bank\"\n\
             origin = \"eurofxref-hist.zip\"\n\
             digest = \"blake3:0a\"\n\
             base = \"EUR\"\n\
             date = 2026-10-30\n\
             \n\
             [rates]\n\
             ISK = \"136\"\n\
             JPY = \"175.68\"\n\
             USD = \"1.10\"\n"
        );
        assert_eq!(read_back(&rates), rates);
    }

    #[test]
    fn prices_stand_in_a_table_of_their_own() {
        let mut both = priced("2016-12-09", "RUB", "USD 63.3028, JPY 0.557455");
        let head = "source = \"test\"\nbase = \"RUB\"\ndate = 2016-12-09\n";
        let prices = "\n[prices]\nJPY = \"0.557455\"\nUSD = \"63.3028\"\n";
        assert_eq!(both.to_toml(), format!("{head}{prices}"));
        assert_eq!(read_back(&both), both);
        both.rates.insert(Currency::EUR, parse_amount("0.0147").unwrap());
        both.fetched_at = Some("2016-12-08T13:00:00Z".parse().unwrap());
        let head = head.replace("base", "fetched_at = 2016-12-08T13:00:00Z\nbase");
        assert_eq!(both.to_toml(), format!("{head}\n[rates]\nEUR = \"0.0147\"\n{prices}"));
        assert_eq!(read_back(&both), both);
        assert!(both.quotes(Currency::EUR) && both.quotes(both.base) && both.len() == 3);
    }

    prop_compose! {
        fn any_snapshot()(
            year in 1i16..=9999, month in 1i8..=12, day in 1i8..=28,
            base in proptest::sample::select(Currency::all().collect::<Vec<_>>()),
            source in "\\PC*[^\\s]|[\"'\\\\\t\r\n é]*x",
            origin in proptest::option::of("\\PC*[^\\s]"),
            digest in proptest::option::of("blake3:[0-9a-f]{64}"),
            second in proptest::option::of(0i64..4_000_000_000),
            figures in proptest::collection::btree_map(
                proptest::sample::select(Currency::all().collect::<Vec<_>>()),
                (any::<bool>(), 1i64..1_000_000_000_000, 0u32..12)
                    .prop_map(|(price, n, scale)| (price, Decimal::new(n, scale))),
                1..40,
            ),
        ) -> FxSnapshot {
            let mut figures = figures;
            figures.remove(&base);
            let of = |price| {
                let kept = figures.iter().filter(move |(_, figure)| figure.0 == price);
                kept.map(|(currency, figure)| (*currency, figure.1)).collect()
            };
            let fetched_at = second.map(|second| Timestamp::from_second(second).unwrap());
            let date = jiff::civil::date(year, month, day);
            FxSnapshot { date, base, source, origin, digest, fetched_at, rates: of(false), prices: of(true) }
        }
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back_the_same(snapshot in any_snapshot()) {
            let read = read_back(&snapshot);
            prop_assert_eq!(&read, &snapshot);
            prop_assert_eq!(read.to_toml(), snapshot.to_toml());
        }
    }
}
