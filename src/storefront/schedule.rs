//! What is coming: every instant at which a market will show something else, though nobody touches a file.
//!
//! Promotions, rates, the law and what else changes with time name the instants and the goods they may concern
//! ([`Cause`]). Before and after each, [`Pricing::offer`] is asked what is shown, and only what is another thing then is
//! told: a promotion that a better one hides is not.
//!
//! Exchange rates go by days of no place, which begin here at midnight UTC. When a rate becomes too old is told, but what
//! comes later is reckoned as if somebody had brought new rates: else everything that happens after the first forgotten
//! import would be lost behind it.
//!
//! What the law asks a reduction to be compared with is that of the day on which the promotion begins. It has no instant of
//! its own.

mod cause;
mod rates;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

use super::{Goods, Offer, Origin, Pricing};
use crate::calendar::AsOf;
use crate::catalog::{Catalog, Market, Product};
use crate::ledger::Ledger;
use crate::rates::Exchange;
use cause::Cause;

/// Something that happens at an instant, in all markets in which it happens then.
#[derive(Debug)]
pub struct Event<'c> {
    pub at: Timestamp,
    /// What goes by days of no place happens on this day.
    pub day: Option<Date>,
    pub kind: EventKind,
    /// In words: "promotion black-friday begins: 20 % off".
    pub what: String,
    /// In the order of markets.
    pub touched: Vec<Touched<'c>>,
    /// Why, for one of the goods.
    pub origins: Vec<Origin>,
}

/// What it does in a market.
#[derive(Debug)]
pub struct Touched<'c> {
    pub market: &'c Market,
    /// What its clock shows then.
    pub local: DateTime,
    /// Articles that have another price then, or none any more.
    pub prices: usize,
    /// Articles of which anything that is shown is another.
    pub articles: usize,
    /// The products they belong to.
    pub products: usize,
    /// One of them.
    pub example: Option<&'c str>,
}

/// The kinds of what happens, in the order in which they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    Available,
    Unavailable,
    PromotionBegins,
    PromotionEnds,
    OverrideBegins,
    OverrideEnds,
    /// A tax becomes another.
    Tax,
    /// The law has unit prices of another amount.
    UnitPrice,
    /// Published prices are let go.
    Repricing,
    /// Prices were published for a later day.
    Ledger,
    /// Prices are converted at another rate.
    Rates,
    /// A rate becomes too old.
    StaleRate,
    /// There is no rate any more.
    NoRate,
}

impl EventKind {
    /// Its name in JSON.
    pub const fn name(self) -> &'static str {
        match self {
            EventKind::Available => "available",
            EventKind::Unavailable => "unavailable",
            EventKind::PromotionBegins => "promotion-begins",
            EventKind::PromotionEnds => "promotion-ends",
            EventKind::OverrideBegins => "override-begins",
            EventKind::OverrideEnds => "override-ends",
            EventKind::Tax => "tax",
            EventKind::UnitPrice => "unit-price",
            EventKind::Repricing => "repricing",
            EventKind::Ledger => "ledger",
            EventKind::Rates => "rates",
            EventKind::StaleRate => "stale-rate",
            EventKind::NoRate => "no-rate",
        }
    }
}

/// All that happens after the moment, up to the end of the day `until`, in order. `exchanges` are the rates of the moment
/// and of each later day on which they are others, or too old.
pub fn schedule<'c>(
    catalog: &'c Catalog,
    ledgers: &[Option<Ledger>],
    exchanges: &[Exchange],
    as_of: AsOf,
    until: Date,
) -> Vec<Event<'c>> {
    let goods: Vec<(&Product, Goods<'_>)> = Goods::all(catalog).collect();
    let fresh: Vec<Exchange> = exchanges.iter().map(Exchange::fresh).collect();
    let mut events: BTreeMap<(Timestamp, EventKind, String), Event<'c>> = BTreeMap::new();
    for (market, ledger) in catalog.site.markets.iter().zip(ledgers) {
        let now = as_of.instant(&market.time_zone);
        let Some(now) = now.filter(|_| !exchanges.is_empty()) else { continue };
        let ledger = ledger.as_ref();
        let walk = Walk { catalog, market, ledger, goods: &goods, exchanges, fresh: &fresh, now, until };
        for effect in walk.effects() {
            let Effect { cause, prices, articles } = effect;
            let touched = Touched {
                market,
                local: market.time_zone.to_datetime(cause.at),
                prices: prices.len(),
                articles: articles.len(),
                products: articles.iter().map(|n| goods[*n].1.product).collect::<BTreeSet<_>>().len(),
                example: prices.first().or(articles.first()).map(|n| goods[*n].1.sku),
            };
            let Cause { at, day, kind, what, origins, .. } = cause;
            let event = || Event { at, day, kind, what: what.clone(), touched: Vec::new(), origins };
            events.entry((at, kind, what.clone())).or_insert_with(event).touched.push(touched);
        }
    }
    events.into_values().collect()
}

/// The way of one market through time.
struct Walk<'c, 'w> {
    catalog: &'c Catalog,
    market: &'c Market,
    ledger: Option<&'w Ledger>,
    goods: &'w [(&'c Product, Goods<'c>)],
    exchanges: &'w [Exchange],
    /// The same, with nothing too old.
    fresh: &'w [Exchange],
    now: Timestamp,
    until: Date,
}

/// What a cause did, by numbers of goods.
struct Effect {
    cause: Cause,
    prices: BTreeSet<usize>,
    articles: BTreeSet<usize>,
}

/// What is shown of an article; none where it is not sold.
type Shown = Option<Result<Option<Offer>, String>>;

impl<'c> Walk<'c, '_> {
    /// What happens, in order. What several causes of one kind and the same words do at an instant is one effect.
    fn effects(&self) -> Vec<Effect> {
        let mut causes: BTreeMap<Timestamp, Vec<Cause>> = BTreeMap::new();
        for cause in self.causes() {
            causes.entry(cause.at).or_default().push(cause);
        }
        if causes.is_empty() {
            return Vec::new();
        }
        let all = 0..self.goods.len();
        let mut state = self.shown(self.now, self.fresh, all.clone());
        let mut effects = Vec::new();
        for (at, causes) in causes {
            let concerned: BTreeSet<usize> =
                causes.iter().flat_map(|cause| cause.goods.iter().copied()).collect();
            let next = self.shown(at, self.fresh, concerned.iter().copied());
            let mut articles = BTreeSet::new();
            let mut prices = BTreeSet::new();
            for (n, next) in concerned.into_iter().zip(next) {
                note(n, &state[n], &next, &mut prices, &mut articles);
                state[n] = next;
            }
            let mut told: BTreeMap<(EventKind, String), Effect> = BTreeMap::new();
            for cause in causes {
                let (prices, articles) = match cause.kind {
                    EventKind::StaleRate => self.aged(&cause, &state),
                    _ => {
                        let of = |all: &BTreeSet<usize>| {
                            cause.goods.iter().copied().filter(|n| all.contains(n)).collect()
                        };
                        (of(&prices), of(&articles))
                    }
                };
                if articles.is_empty() && !cause.always {
                    continue;
                }
                match told.get_mut(&(cause.kind, cause.what.clone())) {
                    Some(effect) => {
                        effect.prices.extend(prices);
                        effect.articles.extend(articles);
                    }
                    None => {
                        let key = (cause.kind, cause.what.clone());
                        told.insert(key, Effect { cause, prices, articles });
                    }
                }
            }
            effects.extend(told.into_values());
        }
        effects
    }

    /// What is another thing where rates are as old as they are. The rest of the way does not know it.
    fn aged(&self, cause: &Cause, state: &[Shown]) -> (BTreeSet<usize>, BTreeSet<usize>) {
        let mut articles = BTreeSet::new();
        let mut prices = BTreeSet::new();
        let old = self.shown(cause.at, self.exchanges, cause.goods.iter().copied());
        for (n, old) in cause.goods.iter().zip(old) {
            note(*n, &state[*n], &old, &mut prices, &mut articles);
        }
        (prices, articles)
    }

    /// What is shown of goods at a moment.
    fn shown(
        &self,
        at: Timestamp,
        exchanges: &[Exchange],
        of: impl IntoIterator<Item = usize>,
    ) -> Vec<Shown> {
        let day = at.to_zoned(TimeZone::UTC).date();
        let as_of = AsOf::Moment(at, day);
        let exchange = &exchanges[self.turn(day)];
        let pricing = Pricing::new(self.catalog, self.market, exchange, self.ledger, as_of);
        let today = as_of.local_day(&self.market.time_zone);
        let shown = |n: usize| {
            let (product, goods) = self.goods[n];
            let sold = product.availability.allows(&self.market.id, today);
            sold.then(|| match pricing.offer(goods, true) {
                Ok(offer) => Ok(offer.map(|(offer, _)| offer)),
                Err(fault) => Err(fault.to_string()),
            })
        };
        of.into_iter().map(shown).collect()
    }

    /// Which of the exchanges counts on a day.
    fn turn(&self, day: Date) -> usize {
        // In the east the day has begun before it did for rates.
        self.exchanges.partition_point(|exchange| exchange.day() <= day).saturating_sub(1)
    }
}

/// Takes down what became of an article.
fn note(
    n: usize,
    before: &Shown,
    after: &Shown,
    prices: &mut BTreeSet<usize>,
    articles: &mut BTreeSet<usize>,
) {
    let price = |shown: &Shown| shown.as_ref().and_then(|sold| sold.as_ref().ok()?.as_ref().map(|o| o.price));
    if before != after {
        articles.insert(n);
    }
    if price(before) != price(after) {
        prices.insert(n);
    }
}
