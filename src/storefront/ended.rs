//! Markets and prices in currencies that are no more on the day of the build.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::catalog::{Catalog, Product};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::money::{Currency, Ended};

/// A market cannot sell in such a currency. A price in one can be converted by the factor that the law fixed, and is
/// better written anew.
pub fn ended(catalog: &Catalog, day: Date, found: &mut Diagnostics) {
    let over = |currency: Currency| currency.ended().filter(|ended| ended.on <= day);
    for market in &catalog.site.markets {
        if let Some(ended) = over(market.currency) {
            let message = format!("the market `{}` sells in {}: {ended}", market.id, market.currency);
            found.push(
                Diagnostic::error(Code::EndedCurrency, market.place.clone(), message)
                    .hint(format!("Write currency = \"{}\" ({}).", ended.successor, ended.source)),
            );
        }
    }
    let mut prices: BTreeMap<Currency, (&Ended, &Product, usize)> = BTreeMap::new();
    for product in &catalog.products {
        let variants = product.variants.iter().filter_map(|variant| variant.prices.base);
        for currency in product.prices.base.into_iter().chain(variants).map(|price| price.currency) {
            if let Some(ended) = over(currency) {
                prices.entry(currency).or_insert((ended, product, 0)).2 += 1;
            }
        }
    }
    for (currency, (ended, product, n)) in prices {
        let count = if n == 1 { "a price is".to_owned() } else { format!("{n} prices are") };
        let message = format!("{count} in {currency}, and converted by the last factor: {ended}");
        found.push(
            Diagnostic::warning(Code::EndedCurrency, product.place.clone(), message)
                .hint(format!("Write prices in {} ({}).", ended.successor, ended.source)),
        );
    }
}
