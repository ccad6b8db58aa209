//! What a market lacks before people may shop in it, for those who have to see to it: translators, who makes prices, and who
//! knows the law.
//!
//! What only looks unfinished is to be decided; what is missing is missing. The law is asked as far as [`crate::law`] knows it:
//! a list that is done is no legal advice.

mod legal;
mod price;
mod text;

use jiff::civil::Date;

use crate::calendar::AsOf;
use crate::catalog::translation::Translations;
use crate::catalog::{Catalog, Market};
use crate::diag::Place;
use crate::ledger::Ledger;
use crate::rates::Exchange;

/// Who sees to a task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    Translation,
    Pricing,
    Legal,
}

impl Owner {
    pub const ALL: [Owner; 3] = [Owner::Translation, Owner::Pricing, Owner::Legal];

    pub fn name(self) -> &'static str {
        match self {
            Owner::Translation => "translation",
            Owner::Pricing => "pricing",
            Owner::Legal => "legal",
        }
    }
}

/// The worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskState {
    /// The market is not ready without it.
    Missing,
    /// It may be meant so: somebody should say.
    Open,
    Done,
}

impl TaskState {
    pub const ALL: [TaskState; 3] = [TaskState::Missing, TaskState::Open, TaskState::Done];

    pub fn name(self) -> &'static str {
        match self {
            TaskState::Missing => "missing",
            TaskState::Open => "to decide",
            TaskState::Done => "done",
        }
    }
}

#[derive(Debug, Clone)]
pub struct Task {
    pub owner: Owner,
    pub state: TaskState,
    /// "essential texts", "returns"
    pub what: &'static str,
    /// How it is now.
    pub found: String,
    /// A file, or a key of one.
    pub place: String,
    /// Nothing, where it is done.
    pub todo: String,
}

/// One market's list.
pub struct Launch<'c> {
    pub market: &'c Market,
    pub tasks: Vec<Task>,
}

impl Launch<'_> {
    pub fn count(&self, state: TaskState) -> usize {
        self.tasks.iter().filter(|task| task.state == state).count()
    }

    pub fn is_ready(&self) -> bool {
        self.count(TaskState::Missing) == 0
    }
}

/// What is known of the site.
pub struct Ground<'c> {
    pub catalog: &'c Catalog,
    pub translations: &'c Translations,
    pub exchange: &'c Exchange,
    /// By market.
    pub ledgers: &'c [Option<Ledger>],
    pub as_of: AsOf,
}

/// The lists of all markets: those in preview first, each group in the order of the site.
pub fn launch<'c>(ground: &Ground<'c>) -> Vec<Launch<'c>> {
    let markets = &ground.catalog.site.markets;
    let mut lists: Vec<Launch<'c>> = (0..markets.len()).map(|number| list(ground, number)).collect();
    lists.sort_by_key(|list| !list.market.preview);
    lists
}

fn list<'c>(ground: &Ground<'c>, number: usize) -> Launch<'c> {
    let market = &ground.catalog.site.markets[number];
    let look = Look { ground, number, market, today: ground.as_of.local_day(&market.time_zone) };
    let mut tasks = Vec::new();
    text::look(&look, &mut tasks);
    price::look(&look, &mut tasks);
    legal::look(&look, &mut tasks);
    Launch { market, tasks }
}

/// One market, looked at.
struct Look<'g, 'c> {
    ground: &'g Ground<'c>,
    number: usize,
    market: &'c Market,
    today: Date,
}

impl Look<'_, '_> {
    /// A key of the market's table.
    fn key(&self, key: &str) -> String {
        let line = match &self.market.place {
            Place::Span(source, span) => format!(":{}", source.position(span.start).0),
            Place::At(..) | Place::File(_) => String::new(),
        };
        format!("{}{line} [markets.{}] {key}", self.market.place.path(), self.market.id)
    }

    fn country(&self) -> Option<&str> {
        self.market.country().map(|country| country.as_str())
    }
}

/// The first few of a list, and how many more there are.
fn some(all: &[impl AsRef<str>], most: usize) -> String {
    let first: Vec<&str> = all.iter().take(most).map(AsRef::as_ref).collect();
    match all.len().saturating_sub(most) {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}
