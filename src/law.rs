//! What the law fixes, by country and day: taxes by class of goods, how prices are shown, unit prices, prior prices, withdrawal. The
//! tables lie in `law/` as TOML, a source in each row, and are compiled in: a build asks no one.
//!
//! `checked` is the day on which a row's figure and days were compared with a published text: the law, an official page, or
//! a report of it. A row without names the law from knowledge, and nobody has compared it yet. What could not be sourced is
//! not there, and whoever asks hears that there is none.

mod class;
mod prior_price;
mod quantity;
mod tax;
mod unit_price;
mod withdrawal;

pub use class::{CLASSES, TaxClass, UnknownClass};
pub use prior_price::{PriorPriceRule, ReferencePrice, prior_price};
pub use quantity::{InvalidQuantity, NetQuantity, Unit};
pub use tax::{TaxDisplay, TaxRow, countries, next_tax_change, tax, tax_display, tax_rows};
pub use unit_price::{UnitPriceRule, asks_unit_price, next_unit_price_change, unit_price};
pub use withdrawal::{Withdrawal, withdrawal};

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

/// The days on which a row is in force; the last one counts.
fn in_force(from: Date, until: Option<Date>, on: Date) -> bool {
    from <= on && until.is_none_or(|until| on <= until)
}

/// A table of this folder. That it can be read is what tests are for.
fn read<T: DeserializeOwned>(table: &str) -> T {
    toml::from_str(table).expect("the tables of src/law are read by its tests")
}

/// A day as TOML writes it.
#[derive(Clone, Copy)]
struct Day(Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let datetime = toml::value::Datetime::deserialize(deserializer)?;
        datetime.to_string().parse().map(Day).map_err(serde::de::Error::custom)
    }
}

/// The member states of the European Union.
#[cfg(test)]
const EU: [&str; 27] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
];
