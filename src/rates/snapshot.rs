//! A snapshot: the rates of one day from one source, as `rates/<date>.toml` holds them.

use std::collections::BTreeMap;

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
    /// Units of a currency per 1 of the base, greater than zero; the base itself is not among them.
    pub rates: BTreeMap<Currency, Decimal>,
}

impl FxSnapshot {
    /// The name of its file below `rates/`.
    pub fn file_name(&self) -> String {
        format!("{}.toml", self.date)
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
        line("base", quoted(self.base.code()));
        line("date", self.date.to_string());
        text.push_str("\n[rates]\n");
        for (currency, rate) in &self.rates {
            text.push_str(&format!("{currency} = \"{rate}\"\n"));
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
            rates: rates.split(", ").filter(|r| !r.is_empty()).map(rate).collect(),
        }
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

    prop_compose! {
        fn any_snapshot()(
            year in 1i16..=9999, month in 1i8..=12, day in 1i8..=28,
            base in proptest::sample::select(Currency::all().collect::<Vec<_>>()),
            source in "\\PC*[^\\s]|[\"'\\\\\t\r\n é]*x",
            origin in proptest::option::of("\\PC*[^\\s]"),
            digest in proptest::option::of("blake3:[0-9a-f]{64}"),
            rates in proptest::collection::btree_map(
                proptest::sample::select(Currency::all().collect::<Vec<_>>()),
                (1i64..1_000_000_000_000, 0u32..12).prop_map(|(n, scale)| Decimal::new(n, scale)),
                1..40,
            ),
        ) -> FxSnapshot {
            let mut rates = rates;
            rates.remove(&base);
            FxSnapshot { date: jiff::civil::date(year, month, day), base, source, origin, digest, rates }
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
