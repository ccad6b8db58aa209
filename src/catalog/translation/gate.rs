//! What a market lacks of the coverage it asks for.

use rust_decimal::Decimal;

use super::{Counts, Coverage, Importance, Item, Status, Unit, Verdict};
use crate::catalog::market::MinCoverage;
use crate::locale::Locale;

/// One share of the texts that is smaller than it must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortfall {
    /// None: of all texts.
    pub of: Option<Importance>,
    pub covered: usize,
    pub all: usize,
    pub least: Decimal,
}

impl Coverage<'_> {
    pub fn counts(&self, of: Option<Importance>) -> &Counts {
        of.map_or(&self.all, |importance| &self.by[importance as usize])
    }

    /// Nothing where the market may be shown.
    pub fn shortfalls(&self, min: &MinCoverage) -> Vec<Shortfall> {
        let shortfall = |&(of, least): &(Option<Importance>, Decimal)| {
            let counts = self.counts(of);
            let (covered, all) = (counts.covered(min.machine), counts.all());
            let short = Decimal::from(covered) < least * Decimal::from(all);
            short.then_some(Shortfall { of, covered, all, least })
        };
        min.least.iter().filter_map(shortfall).collect()
    }
}

impl<'t> Coverage<'t> {
    /// The texts that do not count, those first that stand first; of one importance, or all.
    pub fn uncovered(
        &self,
        of: Option<Importance>,
        machine: bool,
    ) -> impl Iterator<Item = &(&'t Item, &'t Unit, Verdict<'t>)> {
        self.open.iter().filter(move |(item, unit, verdict)| {
            let counts = match verdict.status {
                Status::Missing | Status::Stale => false,
                Status::Machine => machine,
                Status::Draft | Status::Reviewed => true,
            };
            !counts && of.is_none_or(|of| Importance::of(item.family, &unit.field) == of)
        })
    }
}

impl Verdict<'_> {
    /// The file in which a text is to be written or mended; `home` is the language that is filled.
    pub fn file(&self, item: &Item, home: &Locale) -> String {
        match (self.status, self.edition) {
            (Status::Missing, _) | (_, None) => item.path(home),
            (_, Some(edition)) => edition.file.clone(),
        }
    }
}
