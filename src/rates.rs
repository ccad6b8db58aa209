//! FX rates: snapshots of one day each, how they come in, and how money crosses from one currency to another.
//!
//! Beside the way of a build. `import` turns a provider's file into snapshots, which the caller writes to
//! `rates/<date>.toml`; a build reads them from there like any other content, [`choose`]s the one for its day and
//! asks an [`Exchange`] for the way between two currencies. Nothing here touches the disk, the clock or the network,
//! and no figure is ever a float: rates are exact decimals as the provider wrote them.

pub mod choose;
pub mod compare;
mod exchange;
pub mod import;
pub mod list;
mod peg;
mod snapshot;

pub use exchange::{Exchange, Leg, NoRate, Quote, Rate, Stated};
pub use peg::{InvalidPeg, Peg};
pub use snapshot::FxSnapshot;
