//! Telling the factors of a price one after the other, though it was made of all of them at once.

use super::tax::Taxed;
use super::*;
use crate::rates::{Leg, Stated};

impl Pricing<'_> {
    /// Says what was multiplied and divided by, one after the other, though it was done at once.
    pub(super) fn tell(
        &self,
        base: Money,
        factor: Decimal,
        rate: &Rate,
        taxed: &Taxed,
        exact: Decimal,
        steps: &mut Steps,
    ) {
        let market = self.market;
        let tax = taxed.factor;
        let adjusted = base.amount.checked_mul(factor).unwrap_or(base.amount);
        if factor != Decimal::ONE {
            steps.note(|| Step {
                deed: Deed::Adjust,
                how: format!("× {}", factor.normalize()),
                price: Money::new(adjusted, base.currency),
                origins: vec![self.site_key("pricing")],
            });
        }
        if !rate.legs.is_empty() {
            let converted = rate.convert(adjusted).map_or(exact, |money| money.amount);
            steps.note(|| Step {
                deed: Deed::Convert,
                how: rate.legs.iter().map(Leg::to_string).collect::<Vec<_>>().join(" "),
                price: Money::new(converted, market.currency),
                origins: rate.legs.iter().map(origin_of).collect(),
            });
        }
        if tax != WHOLE {
            let how = match tax {
                (times, divided) if divided == Decimal::ONE => format!("× {}", times.normalize()),
                (_, divided) => format!("÷ {}", divided.normalize()),
            };
            steps.note(|| Step {
                deed: Deed::Tax,
                how,
                price: Money::new(exact, market.currency),
                origins: taxed.origin.iter().cloned().collect(),
            });
        }
    }
}

/// Who states a leg's rate.
fn origin_of(leg: &Leg) -> Origin {
    let quote = leg.quote();
    let (one, of) = (quote.one.code(), quote.of.code());
    match (&quote.stated, quote.file()) {
        (Stated::Snapshot(_), Some(file)) => Origin::keys(file, [&["rates", of], &["prices", one]]),
        (Stated::Peg(_), _) => Origin::keys(SITE, [&["rates", "pegs", of]]),
        _ => Origin::Source(quote.source().to_owned()),
    }
}
