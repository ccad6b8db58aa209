//! Tradewind: a static-site generator for localized catalogs.
//!
//! A build goes one way: [`source`] reads the site folder, [`catalog`] makes checked facts and texts of it,
//! [`storefront`] chooses and prices them for each market, [`plan`] decides every URL, [`render`] makes the bytes and
//! [`emit`] publishes them. [`pipeline`] is that way as one function. ARCHITECTURE.md is the map.

// `println!` panics where nobody listens; `cli/say.rs` has what does not.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod audit;
pub mod bundled;
pub mod calendar;
pub mod catalog;
pub mod cli;
pub mod compress;
pub mod diag;
pub mod emit;
pub mod error;
pub mod incremental;
pub mod interchange;
pub mod law;
pub mod ledger;
pub mod locale;
pub mod money;
pub mod picture;
pub mod pipeline;
pub mod plan;
pub mod rates;
pub mod render;
pub mod source;
pub mod storefront;
