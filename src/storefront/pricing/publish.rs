//! What publishing writes into a market's ledger: a line where the ledger does not say it yet.

use jiff::civil::DateTime;

use super::{Price, Pricing};
use crate::ledger::Entry;

/// The rule of a price that was set by hand for some days.
pub const SCHEDULED: &str = "override";

impl Pricing<'_> {
    /// What an article costs from now on; with no price, that it is not for sale any more.
    pub fn entry(&self, sku: &str, price: Option<&Price>) -> Entry {
        Entry {
            from: minute(self.now),
            sku: sku.into(),
            currency: price.map_or(self.market.currency, |price| price.price.currency),
            price: price.map(|price| price.price.amount),
            regular: price.map(|price| price.regular),
            promotion: price
                .and_then(|price| self.promotion(price.sale.as_ref()?.promotion))
                .map(|promotion| promotion.id.as_str().into()),
            base: price.and_then(|price| price.base),
            rate: price.and_then(|price| price.rate),
            rule: match price {
                Some(price) if price.scheduled => SCHEDULED.into(),
                Some(price) => self.rule(price.made).into(),
                None => "".into(),
            },
            line: 0,
        }
    }

    /// The entry, if it says anything that the one in force does not. The first of a day holds from midnight on: what
    /// was asked before nobody has seen.
    pub fn news(&self, before: Option<&Entry>, entry: Entry) -> Option<Entry> {
        let Some(before) = before else { return entry.price.is_some().then(|| entry.from_midnight()) };
        let let_go = self.market.rules.repricing.as_ref().and_then(|days| days.last(self.now.date()));
        let anew = entry.base.is_some() && let_go.is_some_and(|day| before.from.date() < day);
        if before.says_the_same(&entry) && !anew {
            return None;
        }
        Some(if before.from.date() < self.now.date() { entry.from_midnight() } else { entry })
    }
}

/// As a ledger writes moments.
fn minute(moment: DateTime) -> DateTime {
    let begun = moment.with().second(0).subsec_nanosecond(0).build();
    begun.unwrap_or(moment)
}
