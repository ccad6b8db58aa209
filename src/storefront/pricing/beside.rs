//! From a price to what is shown of it: texts, and what is said beside it.

use jiff::ToSpan;

use super::*;
use crate::storefront::offer::{Beside, Converted, Offer, ShownReduction, UnitOffer};

impl Pricing<'_> {
    /// What is shown, and the price it was made of.
    pub fn offer(&self, goods: Goods<'_>, available: bool) -> Result<Option<(Offer, Price)>, PriceFault> {
        let Some(price) = self.derive(goods, &mut Steps::untold())? else { return Ok(None) };
        let beside = self.beside(goods, &price)?;
        let beside = (beside != Beside::default()).then(|| Box::new(beside));
        let offer = Offer { price: price.price, shown: self.shown(price.price), available, beside };
        Ok(Some((offer, price)))
    }

    /// What is said beside a price.
    fn beside(&self, goods: Goods<'_>, price: &Price) -> Result<Beside, PriceFault> {
        let shown = |amount: Decimal| self.shown(Money::new(amount, price.price.currency));
        Ok(Beside {
            reduction: self.announced(price),
            unit: price.unit.map(|unit| UnitOffer {
                price: Money::new(unit.amount, price.price.currency),
                shown: shown(unit.amount),
                amount: unit.base_amount,
                unit: unit.unit,
            }),
            deposit: self
                .deposit(goods)?
                .map(|deposit| self.shown(Money::new(deposit, self.market.currency))),
            converted: self.converted(price),
            tax: self.own_tax(goods.tax_class),
        })
    }

    /// A reduction, as it may be announced.
    fn announced(&self, price: &Price) -> Option<ShownReduction> {
        let sale = price.sale.as_ref()?;
        let Reference { amount, days } = *sale.reference.as_ref().ok()?;
        let (locale, label) = self.promotion(sale.promotion)?.label(&self.market.chain);
        let before = Money::new(amount, price.price.currency);
        let saving = amount.checked_sub(price.price.amount)?.checked_div(amount)?;
        // What ends at midnight was there on the day before.
        let last = sale.window.end.and_then(|end| end.checked_sub(1.nanosecond()).ok());
        Some(ShownReduction {
            label: label.into(),
            borrowed: (!locale.same_language(&self.market.locale)).then(|| locale.clone()),
            before,
            before_shown: self.shown(before),
            days,
            saving: round_to_step(saving, minor_step(2), Direction::Down)?,
            until: last.map(|end| end.date()),
        })
    }

    /// What it was converted from, in a market that tells.
    fn converted(&self, price: &Price) -> Option<Converted> {
        let base = price.base.filter(|_| self.market.converted_note && price.rate.is_some())?;
        let (date, quote) = self.way(base.currency).ok()?.rate.oldest()?;
        Some(Converted {
            shown: self.shown(base),
            date: price.held.map_or(date, |held| held.date()),
            source: quote.source().into(),
        })
    }

    /// The tax on goods of a class that is not the standard one, where prices contain it.
    fn own_tax(&self, class: TaxClass) -> Option<Decimal> {
        let tax = &self.market.tax;
        let asked = class != TaxClass::Standard && tax.display == TaxDisplay::Included;
        let rate = |class| tax.rate(class, self.now.date()).ok().map(|tax| tax.rate);
        asked.then(|| rate(class)).flatten().filter(|own| rate(TaxClass::Standard) != Some(*own))
    }

    /// What is given back with the empty bottle. Each country has its own: it is never converted.
    fn deposit(&self, goods: Goods<'_>) -> Result<Option<Decimal>, PriceFault> {
        let market = self.market;
        let base = goods.deposit.base.filter(|base| base.currency == market.currency);
        let deposit = goods.deposit.fixed.get(market.terms()).copied().or(base);
        deposit.map(|deposit| self.as_entered(deposit.amount)).transpose()
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
