//! How far a text has come in a language.

use serde::Serialize;

use super::{Edition, Item, Unit, hash};
use crate::catalog::Market;
use crate::catalog::text::State;

/// The worst first.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Nobody has translated it.
    #[default]
    Missing,
    /// It was made from a text that has changed since.
    Stale,
    /// A program has translated it.
    Machine,
    /// Somebody has, and nobody has read it over.
    Draft,
    /// It can be shown: it is marked so, or somebody wrote it and marked nothing.
    Reviewed,
}

impl Status {
    pub const ALL: [Status; 5] =
        [Status::Missing, Status::Stale, Status::Machine, Status::Draft, Status::Reviewed];

    pub fn name(self) -> &'static str {
        match self {
            Status::Missing => "missing",
            Status::Stale => "stale",
            Status::Machine => "machine",
            Status::Draft => "draft",
            Status::Reviewed => "reviewed",
        }
    }

    pub fn named(name: &str) -> Option<Status> {
        Status::ALL.into_iter().find(|status| status.name() == name)
    }
}

/// What is said of a text in a market's language.
#[derive(Debug)]
pub struct Verdict<'t> {
    pub status: Status,
    /// The file that has it; of a missing one, the one it is borrowed from. None: the source.
    pub edition: Option<&'t Edition>,
}

impl Item {
    /// How far a text has come for the readers of a market.
    pub fn verdict(&self, unit: &Unit, market: &Market) -> Verdict<'_> {
        let mut found = market.chain.iter().filter_map(|locale| self.edition(locale));
        let edition = found.find(|edition| edition.text(&unit.field).is_some());
        let own = edition.filter(|edition| edition.locale.same_language(&market.locale));
        let status = own.map_or(Status::Missing, |edition| self.status(unit, edition));
        Verdict { status, edition }
    }

    /// How far a text has come in one file.
    pub fn status(&self, unit: &Unit, edition: &Edition) -> Status {
        if edition.text(&unit.field).is_none() {
            return Status::Missing;
        }
        if self.is_stale(unit, edition) {
            return Status::Stale;
        }
        match edition.state.as_ref().and_then(|state| state.get(&unit.field)) {
            Some(State::Machine) => Status::Machine,
            Some(State::Draft) => Status::Draft,
            Some(State::Reviewed) | None => Status::Reviewed,
        }
    }

    /// Whether the file names another text than the source has now. One that names none is not.
    fn is_stale(&self, unit: &Unit, edition: &Edition) -> bool {
        use super::PerField::{Each, Whole};
        match &edition.source {
            None => false,
            Some(Whole(made_from)) => *made_from != self.whole(),
            Some(Each(made_from)) => {
                made_from.get(&unit.field).is_some_and(|made_from| *made_from != hash(&unit.text))
            }
        }
    }
}

impl Edition {
    pub fn text(&self, field: &str) -> Option<&str> {
        self.texts.get(field).map(String::as_str)
    }
}
