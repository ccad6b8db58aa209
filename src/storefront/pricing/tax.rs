//! What tax does to a price as it was entered, by class of goods.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::steps::Origin;
use crate::catalog::{Entered, Market, Site, TaxBasis};
use crate::law::{TaxClass, TaxDisplay};

/// A factor as it is multiplied by, and divided by.
pub type Fraction = (Decimal, Decimal);

pub const WHOLE: Fraction = (Decimal::ONE, Decimal::ONE);

/// What tax does to a price of one class as it was entered.
pub struct Taxed {
    pub factor: Fraction,
    /// Who says so.
    pub origin: Option<Origin>,
}

impl Taxed {
    pub fn new(site: &Site, market: &Market, class: TaxClass, on: Date) -> Result<Self, String> {
        let (rates, adds) = match (site.entered, market.tax.display) {
            (None, _)
            | (Some(Entered::Gross), TaxDisplay::Included)
            | (Some(Entered::Net), TaxDisplay::Excluded) => return Ok(Self { factor: WHOLE, origin: None }),
            (Some(Entered::Net), TaxDisplay::Included) => (&market.tax.rates, true),
            (Some(Entered::Gross), TaxDisplay::Excluded) => (&site.home_tax, false),
        };
        let tax = rates.rate(class, on).map_err(|why| why.to_string())?;
        let with = Decimal::ONE + tax.rate;
        let factor = if adds { (with, Decimal::ONE) } else { (Decimal::ONE, with) };
        let origin = match tax.basis {
            TaxBasis::Site(place) => Origin::Place(place.clone()),
            TaxBasis::Law(row) => Origin::Source(format!("{} since {}: {}", row.class, row.from, row.source)),
        };
        Ok(Self { factor, origin: Some(origin) })
    }
}
