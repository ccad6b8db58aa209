//! Unit prices: who has them shown, and of how much. `unit_price.toml` is the table.

use std::sync::LazyLock;

use jiff::civil::Date;
use rust_decimal::Decimal;
use serde::Deserialize;

use super::{Day, NetQuantity, Unit, in_force, read};

/// How a country has unit prices shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitPriceRule {
    pub from: Date,
    pub until: Option<Date>,
    /// Grams or millilitres that the price is of.
    base: Decimal,
    /// Packages of so many grams or millilitres, or fewer, have a price of so many.
    small: Option<(Decimal, Decimal)>,
    /// Less than so many grams or millilitres have no unit price.
    exempt_below: Option<Decimal>,
    pub source: String,
    /// When it was compared with a published text; none where nobody has yet.
    pub checked: Option<Date>,
}

/// The rule of a country on a day; none where it asks for no unit prices.
pub fn unit_price(country: &str, on: Date) -> Option<&'static UnitPriceRule> {
    of(country).find(|rule| in_force(rule.from, rule.until, on))
}

/// The first day after `after` on which another rule of a country holds than on the day before, or none.
pub fn next_unit_price_change(country: &str, after: Date) -> Option<Date> {
    let ends = |rule: &UnitPriceRule| rule.until.and_then(|until| until.tomorrow().ok());
    let days = of(country).flat_map(|rule| std::iter::once(rule.from).chain(ends(rule)));
    days.filter(|day| *day > after).min()
}

/// Whether the country asks for unit prices, as its law stands now.
pub fn asks_unit_price(country: &str) -> bool {
    of(country).any(|rule| rule.until.is_none())
}

impl UnitPriceRule {
    /// For markets that show unit prices though no law asks them to: per kilogram and litre.
    pub fn chosen() -> &'static UnitPriceRule {
        static CHOSEN: LazyLock<UnitPriceRule> = LazyLock::new(|| UnitPriceRule {
            from: Date::MIN,
            until: None,
            base: Decimal::ONE_THOUSAND,
            small: None,
            exempt_below: None,
            source: "site.toml".to_owned(),
            checked: None,
        });
        &CHOSEN
    }

    /// What the price is of, for a package of this size: 1 kg, 100 g, 1 m². None: it needs no unit price.
    pub fn base(&self, net: &NetQuantity) -> Option<NetQuantity> {
        let (whole, part) = match net.unit.base() {
            Unit::Kilogram => (Unit::Kilogram, Unit::Gram),
            Unit::Litre => (Unit::Litre, Unit::Millilitre),
            single => return Some(NetQuantity { amount: Decimal::ONE, unit: single }),
        };
        let size = net.in_base()?.checked_mul(Decimal::ONE_THOUSAND)?;
        if self.exempt_below.is_some_and(|limit| size < limit) {
            return None;
        }
        let base = match self.small {
            Some((up_to, base)) if size <= up_to => base,
            _ => self.base,
        };
        Some(match base == Decimal::ONE_THOUSAND {
            true => NetQuantity { amount: Decimal::ONE, unit: whole },
            false => NetQuantity { amount: base, unit: part },
        })
    }
}

static RULES: LazyLock<Vec<(Vec<String>, UnitPriceRule)>> = LazyLock::new(|| {
    read::<File>(include_str!("unit_price.toml")).rules.into_iter().map(Written::rule).collect()
});

fn of(country: &str) -> impl Iterator<Item = &'static UnitPriceRule> {
    RULES
        .iter()
        .filter(move |(countries, _)| countries.iter().any(|known| known == country))
        .map(|(_, rule)| rule)
}

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
    base: u32,
    small: Option<Small>,
    exempt_below: Option<u32>,
    source: String,
    checked: Option<Day>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Small {
    up_to: u32,
    base: u32,
}

impl Written {
    fn rule(self) -> (Vec<String>, UnitPriceRule) {
        let rule = UnitPriceRule {
            from: self.from.0,
            until: self.until.map(|day| day.0),
            base: self.base.into(),
            small: self.small.map(|small| (small.up_to.into(), small.base.into())),
            exempt_below: self.exempt_below.map(Decimal::from),
            source: self.source,
            checked: self.checked.map(|day| day.0),
        };
        (self.countries, rule)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::EU;
    use jiff::civil::date;

    #[test]
    fn rules_are_sound_and_cover_the_union() {
        for (countries, rule) in &*RULES {
            assert!(rule.source.len() > 5 && rule.base > Decimal::ZERO, "{countries:?}");
            assert!(countries.iter().all(|country| country.parse::<crate::locale::Region>().is_ok()));
            assert!(rule.until.is_none_or(|until| rule.from <= until), "{countries:?}");
        }
        for country in EU {
            for on in [date(2019, 1, 1), date(2022, 5, 27), date(2022, 5, 28), date(2026, 11, 27)] {
                let held = of(country).filter(|rule| in_force(rule.from, rule.until, on)).count();
                assert_eq!(held, 1, "{country} {on}");
            }
        }
        assert!(asks_unit_price("DE") && !asks_unit_price("US") && !asks_unit_price("JP"));
    }

    #[test]
    fn changes_are_foretold() {
        for (country, after, change) in
            [("DE", "2022-05-01", Some("2022-05-28")), ("DE", "2022-05-28", None), ("US", "2022-05-01", None)]
        {
            let found = next_unit_price_change(country, after.parse().unwrap()).map(|day| day.to_string());
            assert_eq!(found.as_deref(), change, "{country} {after}");
        }
    }

    #[test]
    fn what_the_price_is_of_follows_law_and_size() {
        for (country, on, net, base) in [
            ("DE", "2022-05-28", "330 ml", Some("1 l")),
            ("DE", "2022-05-27", "200 ml", Some("100 ml")),
            ("DE", "2022-05-27", "330 ml", Some("1 l")),
            ("DE", "2026-11-27", "9 g", None),
            ("DE", "2026-11-27", "10 g", Some("1 kg")),
            ("CH", "2026-11-27", "250 g", Some("100 g")),
            ("CH", "2026-11-27", "251 g", Some("1 kg")),
            ("AU", "2026-11-27", "2 l", Some("100 ml")),
            ("FR", "2026-11-27", "12 pieces", Some("1 pieces")),
            ("FR", "2026-11-27", "80 cm", Some("1 m")),
        ] {
            let rule = unit_price(country, on.parse().unwrap()).unwrap();
            let found = rule.base(&net.parse().unwrap()).map(|base| base.to_string());
            assert_eq!(found.as_deref(), base, "{country} {on} {net}");
        }
    }
}
