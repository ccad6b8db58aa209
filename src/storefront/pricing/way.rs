//! The ways from the currencies of base prices to the market's, looked up once.

use std::collections::BTreeSet;

use rust_decimal::Decimal;

use crate::catalog::{Catalog, Market};
use crate::money::Currency;
use crate::rates::{Exchange, NoRate, Rate, Stale};

/// How a base price becomes one of the market's currency.
pub struct Way {
    pub rate: Rate,
    /// Of 1, with as many digits as people want to read; none where the currencies are the same.
    pub short: Option<Decimal>,
    /// It rests on a figure older than the market allows.
    pub stale: Option<Stale>,
}

impl Way {
    pub fn new(from: Currency, market: &Market, exchange: &Exchange) -> Result<Self, NoRate> {
        let rate = exchange.rate(from, market.currency)?;
        let one = rate.convert(Decimal::ONE).filter(|_| !rate.legs.is_empty());
        let stale = market.max_age.and_then(|max_age| exchange.stale(&rate, max_age));
        Ok(Self { short: one.map(|one| shortened(one.amount)), rate, stale })
    }
}

/// The currencies that prices and deposits are written in.
pub fn base_currencies(catalog: &Catalog) -> BTreeSet<Currency> {
    let bases = catalog.products.iter().flat_map(|product| {
        let variants = product.variants.iter().flat_map(|variant| [&variant.prices, &variant.deposit]);
        [&product.prices, &product.deposit].into_iter().chain(variants)
    });
    bases.filter_map(|prices| Some(prices.base?.currency)).collect()
}

/// Enough of a rate to know it again: what the ledger keeps for people to read.
pub fn shortened(rate: Decimal) -> Decimal {
    rate.round_sf(10).unwrap_or(rate).normalize()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::parse_amount;

    #[test]
    fn a_rate_is_kept_with_ten_digits() {
        for (rate, kept) in
            [("0.9194", "0.9194"), ("0.00004932108723451", "0.00004932108723"), ("20275.17", "20275.17")]
        {
            assert_eq!(shortened(parse_amount(rate).unwrap()).to_string(), kept);
        }
    }
}
