//! From a price to what is shown of it: texts, and what is said beside it.

use super::*;
use crate::storefront::offer::{Beside, Offer, UnitOffer};

impl Pricing<'_> {
    pub fn offer(&self, goods: Goods<'_>, available: bool) -> Result<Option<Offer>, PriceFault> {
        let Some(price) = self.derive(goods, &mut Steps::untold())? else { return Ok(None) };
        let beside = self.beside(goods, &price)?;
        let beside = (beside != Beside::default()).then(|| Box::new(beside));
        Ok(Some(Offer { price: price.price, shown: self.shown(price.price), available, beside }))
    }

    /// What is said beside a price.
    fn beside(&self, goods: Goods<'_>, price: &Price) -> Result<Beside, PriceFault> {
        let shown = |amount: Decimal| self.shown(Money::new(amount, price.price.currency));
        Ok(Beside {
            unit: price.unit.map(|unit| UnitOffer {
                shown: shown(unit.amount),
                amount: unit.base_amount,
                unit: unit.unit,
            }),
            deposit: self.deposit(goods)?.map(shown),
        })
    }

    /// What is given back with the empty bottle: set by hand, or converted.
    fn deposit(&self, goods: Goods<'_>) -> Result<Option<Decimal>, PriceFault> {
        let market = self.market;
        match (goods.deposit.fixed.get(&market.id), goods.deposit.base) {
            (Some(fixed), _) => self.as_entered(fixed.amount).map(Some),
            (None, Some(base)) => {
                let rate = &self.way(base.currency)?.rate;
                let amount = rate.convert(base.amount).ok_or(PriceFault::Range)?.amount;
                self.as_entered(amount).map(Some)
            }
            (None, None) => Ok(None),
        }
    }

    /// A price as the market's locale writes it.
    pub fn shown(&self, price: Money) -> Box<str> {
        let mut shown = String::new();
        if price.currency == self.market.currency {
            self.format.format(price.amount, &mut shown);
        } else {
            let Market { locale, digits, display, .. } = self.market;
            CurrencyFormat::new(locale, price.currency, *digits, *display).format(price.amount, &mut shown);
        }
        shown.into()
    }

    pub(super) fn per_unit(&self, goods: Goods<'_>, price: &mut Price, steps: &mut Steps) {
        let (Some(rule), Some(net)) = (self.unit_price, goods.net) else { return };
        price.unit = unit::unit_price(price.price.amount, &net, rule, self.digits);
        let Some(unit) = price.unit else { return };
        steps.note(|| Step {
            deed: Deed::UnitPrice,
            how: format!("{net}, per {} {}", unit.base_amount.normalize(), unit.unit.sign()),
            price: Money::new(unit.amount, price.price.currency),
            origins: vec![goods.key(["net"]), Origin::Source(rule.source.clone())],
        });
    }
}
