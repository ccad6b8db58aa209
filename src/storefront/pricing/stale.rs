//! What a market shows whose exchange rate is too old.

use super::*;

impl Pricing<'_> {
    /// What a market shows whose rate is too old.
    pub(super) fn stale(
        &self,
        goods: Goods<'_>,
        base: Money,
        made: Made,
        stale: &Stale,
        steps: &mut Steps,
    ) -> Result<Option<Price>, PriceFault> {
        let fault = || PriceFault::Stale(base.currency, stale.clone());
        let price = Price { base: Some(base), made: Some(made), ..Price::of(base) };
        let (price, what) = match self.market.stale {
            OnStale::Fail => return Err(fault()),
            OnStale::Hide => (None, "the price is not shown".to_owned()),
            OnStale::Base => {
                let Made { factor, tax: (times, divided) } = made;
                let amount = base.amount.checked_mul(factor).and_then(|n| n.checked_mul(times));
                let amount = amount.and_then(|n| n.checked_div(divided)).ok_or(PriceFault::Range)?;
                let step = minor_step(self.market.digits.of(base.currency));
                let amount = round_to_step(amount, step, Direction::Nearest).ok_or(PriceFault::Range)?;
                let money = Money::new(amount, base.currency);
                (
                    Some(Price { price: money, regular: amount, ..price }),
                    format!("it stays in {}", base.currency),
                )
            }
            OnStale::Hold => {
                let entry =
                    self.ledger.and_then(|ledger| ledger.at(goods.sku, self.now)).ok_or_else(fault)?;
                let regular = entry.regular.ok_or_else(fault)?;
                let money = Money::new(regular, entry.currency);
                let held = Some(entry.from);
                let what = format!("{money} stays, published on {}", moment(entry.from));
                (Some(Price { price: money, regular, rate: entry.rate, held, ..price }), what)
            }
        };
        steps.note(|| Step {
            deed: Deed::Stale,
            how: format!("{stale}: {what}"),
            price: price.as_ref().map_or(base, |price| price.price),
            origins: vec![self.site_key("rates"), Origin::keys(SITE, [&["rates", "on_stale"], &["rates"]])],
        });
        Ok(price)
    }
}
