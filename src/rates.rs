//! FX rates: snapshots of one day each, how they come in, and how money crosses from one currency to another.
//!
//! Beside the way of a build. `import` turns a provider's file into snapshots, which the caller writes to
//! `rates/<date>.toml`; a build reads those it needs for its day ([`choose`]) like any other content, puts them into a
//! [`History`], and asks the [`Exchange`] of its day for the way between two currencies. Nothing here touches the disk, the clock or the network,
//! and no figure is ever a float: rates are exact decimals as the provider wrote them.

pub mod choose;
pub mod compare;
mod exchange;
mod history;
pub mod import;
pub mod list;
mod peg;
mod snapshot;

pub use exchange::{Exchange, Leg, NoRate, Quote, Rate, Sheet, Stale, Stated};
pub use history::History;
pub use peg::{InvalidPeg, Peg};
pub use snapshot::FxSnapshot;
