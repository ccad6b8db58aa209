//! Tradewind: a static-site generator for localized catalogs.
pub mod diag;
pub mod error;
pub mod locale;
pub mod money;
