//! Holding a published price while rates move.

use super::*;
use crate::ledger::Entry;

/// What holds a price off from today's rates.
#[derive(Debug, Clone, Copy, Default)]
pub struct Hold<'l> {
    /// What was published last.
    pub entry: Option<&'l Entry>,
    /// The part of it that today's price may differ by.
    pub band: Option<Decimal>,
}

impl Pricing<'_> {
    /// A published price stays while today's differs from it by no more than the market's band, and only the rates
    /// have moved.
    pub(super) fn held(&self, candidate: Price, hold: Hold<'_>, steps: &mut Steps) -> Price {
        let Some((entry, published, band)) = self.published(hold, &candidate) else { return candidate };
        let today = candidate.price.amount;
        let drift = (today - published).abs();
        let within = band.checked_mul(published).is_some_and(|most| drift <= most);
        let percent =
            drift.checked_div(published).map(|part| (part * Decimal::ONE_HUNDRED).round_dp(2).normalize());
        let price = match within {
            true => Price {
                price: Money::new(published, candidate.price.currency),
                regular: published,
                rate: entry.rate,
                held: Some(entry.from),
                ..candidate
            },
            false => candidate,
        };
        steps.note(|| Step {
            deed: Deed::Hold,
            how: format!(
                "{} differs by {} % from {published}, published on {}: {}",
                today,
                percent.unwrap_or_default(),
                moment(entry.from),
                if within { "it stays" } else { "it is let go" },
            ),
            price: price.price,
            origins: vec![self.site_key("pricing"), self.ledger_line(entry)],
        });
        price
    }

    /// What of the ledger a price made today could be held at: made of the same price by the same rules, and not before
    /// the last day on which all prices are let go.
    fn published<'l>(&self, hold: Hold<'l>, candidate: &Price) -> Option<(&'l Entry, Decimal, Decimal)> {
        let band = hold.band?;
        let entry = hold.entry?;
        let published = entry.regular?;
        let repricing = self.market.rules.repricing.as_ref();
        let let_go = repricing.and_then(|days| days.last(self.now.date()));
        let same = candidate.rate.is_some()
            && entry.base == candidate.base
            && *entry.rule == *self.rule(candidate.made)
            && entry.currency == candidate.price.currency
            && let_go.is_none_or(|day| entry.from.date() >= day);
        same.then_some((entry, published, band))
    }
}
