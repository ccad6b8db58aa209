//! How much of what a market shows is in its own language: one reckoning, for whoever tells of it and for who holds a market
//! back.

use std::ops::AddAssign;

use super::{Family, Item, Status, Translations, Unit, Verdict, kind_of};
use crate::catalog::{Market, Site};
use crate::locale::Locale;

/// How much a text weighs, where it is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Importance {
    /// What a page is made of: titles, summaries, bodies, messages.
    Essential,
    /// What search engines show, and people who do not see pictures hear: slugs, `seo`, image alts.
    Search,
    /// The rest: attributes and options.
    Detail,
}

impl Importance {
    pub const ALL: [Importance; 3] = [Importance::Essential, Importance::Search, Importance::Detail];

    pub fn name(self) -> &'static str {
        match self {
            Importance::Essential => "essential",
            Importance::Search => "search",
            Importance::Detail => "detail",
        }
    }

    pub fn of(family: Family, field: &str) -> Importance {
        if matches!(family, Family::Messages | Family::Theme) {
            return Importance::Essential;
        }
        match kind_of(field) {
            "slug" | "seo.title" | "seo.description" | "image_alts" => Importance::Search,
            "attributes" | "options" => Importance::Detail,
            _ => Importance::Essential,
        }
    }
}

/// Texts by status, in the order of [`Status::ALL`].
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Counts([usize; 5]);

impl Counts {
    pub fn of(&self, status: Status) -> usize {
        self.0[status as usize]
    }

    pub fn add(&mut self, status: Status) {
        self.0[status as usize] += 1;
    }

    pub fn all(&self) -> usize {
        self.0.iter().sum()
    }

    /// Those that are there, and made from what the source says now.
    pub fn translated(&self) -> usize {
        self.all() - self.of(Status::Missing) - self.of(Status::Stale)
    }

    /// Those that a person has translated, and where that is enough a program, from what the source says now.
    pub fn covered(&self, machine: bool) -> usize {
        self.translated() - if machine { 0 } else { self.of(Status::Machine) }
    }

    /// The part that is reviewed, in whole percent: nothing is said to be whole that is not.
    pub fn percent(&self) -> usize {
        (self.of(Status::Reviewed) * 100).checked_div(self.all()).unwrap_or(100)
    }
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(sum, n)| *sum += n);
    }
}

/// What of a market is covered.
#[derive(Debug, Default)]
pub struct Coverage<'t> {
    pub all: Counts,
    /// In the order of [`Importance::ALL`].
    pub by: [Counts; 3],
    /// What is not reviewed.
    pub open: Vec<(&'t Item, &'t Unit, Verdict<'t>)>,
}

impl<'t> Coverage<'t> {
    /// Nothing is asked for of a market that reads the source.
    pub fn of(translations: &'t Translations, site: &Site, number: usize) -> Self {
        let mut coverage = Self::default();
        let market = &site.markets[number];
        if site.source_locale.same_language(&market.locale) {
            return coverage;
        }
        for item in translations.items.iter().filter(|item| item.markets.contains(&number)) {
            for (unit, verdict) in item.verdicts(&[market]) {
                coverage.all.add(verdict.status);
                coverage.by[Importance::of(item.family, &unit.field) as usize].add(verdict.status);
                if verdict.status != Status::Reviewed {
                    coverage.open.push((item, unit, verdict));
                }
            }
        }
        coverage
    }
}

impl Item {
    /// Every text that markets of one locale need, and how far it has come for them. One that each of them has words of its
    /// own for is there, whatever became of its translation.
    pub fn verdicts<'t>(&'t self, markets: &[&Market]) -> Vec<(&'t Unit, Verdict<'t>)> {
        let Some(market) = markets.first() else { return Vec::new() };
        let own = |market: &Market, field: &str| {
            self.own_words.iter().any(|(id, fields)| *id == market.id && fields.contains(field))
        };
        let verdict = |unit: &'t Unit| match markets.iter().all(|market| own(market, &unit.field)) {
            true => (unit, Verdict { status: Status::Reviewed, edition: None }),
            false => (unit, self.verdict(unit, market)),
        };
        self.units.iter().filter(|unit| !self.gives(unit, market)).map(verdict).collect()
    }

    /// Whether the theme says it in the market's language itself.
    fn gives(&self, unit: &Unit, market: &Market) -> bool {
        super::own(market).any(|own| self.given_in(own, &unit.field))
    }

    /// Whether the theme says it in this very locale.
    fn given_in(&self, locale: &Locale, field: &str) -> bool {
        self.given.iter().any(|(given, ids)| given == locale && ids.contains(field))
    }

    /// Whether a text is for the site to translate into a language: what the theme says in it, or in one it falls back to,
    /// is not.
    pub fn is_open(&self, unit: &Unit, locale: &Locale) -> bool {
        let chain = || std::iter::once(locale.clone()).chain(locale.parents());
        self.given.is_empty() || !chain().any(|locale| self.given_in(&locale, &unit.field))
    }
}
