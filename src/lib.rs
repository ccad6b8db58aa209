//! Tradewind: a static-site generator for localized catalogs.
pub mod catalog;
pub mod diag;
pub mod error;
pub mod locale;
pub mod money;
pub mod plan;
pub mod rates;
pub mod render;
pub mod source;
pub mod storefront;
