//! Which tax is in a price: the rates that site.toml states go before those of the law.

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::diag::Place;
use crate::law::{self, TaxClass, TaxRow};
use crate::locale::Region;

/// The taxes of a country, and what site.toml says of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TaxRates {
    pub country: Option<Region>,
    pub stated: BTreeMap<TaxClass, Stated>,
}

/// A rate that stands in site.toml.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stated {
    /// A fraction: 0.19.
    pub rate: Decimal,
    pub place: Place,
}

/// The tax on something, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRate<'a> {
    /// A fraction: 0.19.
    pub rate: Decimal,
    /// The class whose rate it is: a wider one, where there is none for the class that was asked for.
    pub class: TaxClass,
    pub basis: TaxBasis<'a>,
}

/// Where a rate comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaxBasis<'a> {
    Site(&'a Place),
    Law(&'static TaxRow),
}

impl TaxRates {
    /// The rate for a class on a day. At each step from the class to wider ones, site.toml is asked before the law.
    pub fn rate(&self, class: TaxClass, on: Date) -> Result<TaxRate<'_>, NoTax> {
        let law = self.country.and_then(|country| law::tax(country.as_str(), class, on));
        for class in class.chain() {
            if let Some(Stated { rate, place }) = self.stated.get(&class) {
                return Ok(TaxRate { rate: *rate, class, basis: TaxBasis::Site(place) });
            }
            if let Some(row) = law.filter(|row| row.class == class) {
                return Ok(TaxRate { rate: row.rate, class, basis: TaxBasis::Law(row) });
            }
        }
        Err(NoTax { country: self.country, class, on })
    }

    /// The first day after `after` on which the rate of a class differs from the day before.
    pub fn next_change(&self, class: TaxClass, after: Date) -> Option<Date> {
        let country = self.country?;
        let rate = |on: Date| self.rate(class, on).ok().map(|tax| tax.rate);
        let mut day = after;
        loop {
            day = law::next_tax_change(country.as_str(), class, day)?;
            // What site.toml states does not change with the law.
            if rate(day.yesterday().ok()?) != rate(day) {
                return Some(day);
            }
        }
    }
}

/// Why there is no rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoTax {
    pub country: Option<Region>,
    pub class: TaxClass,
    pub on: Date,
}

impl fmt::Display for NoTax {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NoTax { country, class, on } = self;
        match country {
            None => write!(f, "no country is given whose tax on `{class}` could be taken"),
            Some(country) if law::tax_rows(country.as_str()).is_empty() => {
                write!(f, "{} has no national rate in the table", country.as_str())
            }
            Some(country) => write!(f, "the table has no rate of {} for `{class}` on {on}", country.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates(country: &str, stated: &[(&str, &str)]) -> TaxRates {
        let place = || Place::File("site.toml".into());
        let stated = stated.iter().map(|(class, rate)| {
            (class.parse().unwrap(), Stated { rate: rate.parse().unwrap(), place: place() })
        });
        TaxRates { country: country.parse().ok(), stated: stated.collect() }
    }

    #[test]
    fn what_the_site_states_goes_before_the_law() {
        for (country, stated, class, on, rate, whose, by_law) in [
            ("DE", &[][..], "standard", "2026-11-27", "0.19", "standard", true),
            ("DE", &[("standard", "0.20")], "standard", "2026-11-27", "0.20", "standard", false),
            ("DE", &[("standard", "0.20")], "books", "2026-11-27", "0.07", "books", true),
            ("DE", &[("standard", "0.20")], "medicines", "2026-11-27", "0.20", "standard", false),
            ("DE", &[("books", "0.05")], "books", "2026-11-27", "0.05", "books", false),
            ("ES", &[("food", "0.08")], "basic-food", "2026-11-27", "0.04", "basic-food", true),
            ("DE", &[("food", "0.08")], "basic-food", "2026-11-27", "0.08", "food", false),
            ("US", &[("standard", "0.0825")], "books", "2026-11-27", "0.0825", "standard", false),
        ] {
            let rates = rates(country, stated);
            let tax = rates.rate(class.parse().unwrap(), on.parse().unwrap()).unwrap();
            let found = (tax.rate, tax.class.name(), matches!(tax.basis, TaxBasis::Law(_)));
            assert_eq!(found, (rate.parse().unwrap(), whose, by_law), "{country} {stated:?} {class}");
        }
    }

    #[test]
    fn no_rate_has_its_reason() {
        let why = |country: &str, on: &str| {
            rates(country, &[]).rate(TaxClass::Books, on.parse().unwrap()).unwrap_err().to_string()
        };
        assert_eq!(why("", "2026-11-27"), "no country is given whose tax on `books` could be taken");
        assert_eq!(why("US", "2026-11-27"), "US has no national rate in the table");
        assert_eq!(why("DE", "2006-12-31"), "the table has no rate of DE for `books` on 2006-12-31");
    }

    #[test]
    fn changes_that_the_site_overrides_are_none() {
        let next = |stated: &[(&str, &str)], class: &str, after: &str| {
            let next = rates("SE", stated).next_change(class.parse().unwrap(), after.parse().unwrap());
            next.map(|day| day.to_string())
        };
        assert_eq!(next(&[], "food", "2026-11-27").as_deref(), Some("2028-01-01"));
        assert_eq!(next(&[("standard", "0.25")], "food", "2026-11-27").as_deref(), Some("2028-01-01"));
        assert_eq!(next(&[("food", "0.06")], "food", "2026-11-27"), None);
    }
}
