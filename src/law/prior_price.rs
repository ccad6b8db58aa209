//! Prior prices: what a reduction must be compared with. `prior_price.toml` is the table.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use super::{Day, in_force, read};

/// What a country has announced reductions compared with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriorPriceRule {
    pub from: Date,
    pub until: Option<Date>,
    pub days: u16,
    pub reference: ReferencePrice,
    /// Law, or guidance that courts and authorities go by.
    pub binding: bool,
    pub source: String,
    /// When it was compared with a published text.
    pub checked: Option<Date>,
}

/// Which price of the days before the reduction it is.
#[derive(Deserialize, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum ReferencePrice {
    /// The lowest of them.
    Lowest,
    /// One that was asked on all of them.
    Held,
}

/// The rule of a country on a day; none where there is none, or none that a source was at hand for.
pub fn prior_price(country: &str, on: Date) -> Option<&'static PriorPriceRule> {
    RULES
        .iter()
        .find(|(countries, rule)| {
            countries.iter().any(|c| c == country) && in_force(rule.from, rule.until, on)
        })
        .map(|(_, rule)| rule)
}

static RULES: LazyLock<Vec<(Vec<String>, PriorPriceRule)>> = LazyLock::new(|| {
    read::<File>(include_str!("prior_price.toml")).rules.into_iter().map(Written::rule).collect()
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rules: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    countries: Vec<String>,
    from: Day,
    until: Option<Day>,
    days: u16,
    reference: ReferencePrice,
    binding: bool,
    source: String,
    checked: Option<Day>,
}

impl Written {
    fn rule(self) -> (Vec<String>, PriorPriceRule) {
        let Written { countries, from, until, days, reference, binding, source, checked } = self;
        let (until, checked) = (until.map(|day| day.0), checked.map(|day| day.0));
        (countries, PriorPriceRule { from: from.0, until, days, reference, binding, source, checked })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::EU;
    use jiff::civil::date;

    #[test]
    fn rules_are_sound() {
        for (countries, rule) in &*RULES {
            assert!((1..=365).contains(&rule.days) && rule.source.len() > 5, "{countries:?}");
            assert!(countries.iter().all(|country| country.parse::<crate::locale::Region>().is_ok()));
        }
        assert!(EU.iter().all(|country| prior_price(country, date(2022, 5, 28)).is_some()));
    }

    #[test]
    fn rules_follow_country_and_day() {
        use ReferencePrice::*;
        for (country, on, rule) in [
            ("DE", "2022-05-27", None),
            ("DE", "2022-05-28", Some((30, Lowest, true))),
            ("NO", "2023-09-30", None),
            ("NO", "2023-10-01", Some((30, Lowest, true))),
            ("CH", "2024-12-31", None),
            ("CH", "2025-01-01", Some((30, Held, true))),
            ("GB", "2026-11-27", Some((28, Held, false))),
            ("US", "2026-11-27", None),
        ] {
            let found = prior_price(country, on.parse().unwrap());
            assert_eq!(found.map(|r| (r.days, r.reference, r.binding)), rule, "{country} {on}");
        }
    }
}
