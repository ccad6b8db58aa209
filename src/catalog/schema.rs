//! JSON Schemas of everything that is written by hand, generated from the types that read it. Editors complete and
//! check site.toml and front matter with them.

use schemars::{Schema, schema_for};

use super::category::CategoryToml;
use super::glossary::GlossaryToml;
use super::page::PageToml;
use super::product::read::ProductToml;
use super::promotion::read::PromotionToml;
use super::site::SiteToml;
use super::text::{ProductTextToml, TextToml};

/// The names of the schemas.
pub const SCHEMAS: &[&str] =
    &["site", "product", "product-translation", "category", "page", "translation", "promotion", "glossary"];

pub fn schema(name: &str) -> Option<Schema> {
    Some(match name {
        "site" => schema_for!(SiteToml),
        "product" => schema_for!(ProductToml),
        "product-translation" => schema_for!(ProductTextToml),
        "category" => schema_for!(CategoryToml),
        "page" => schema_for!(PageToml),
        "translation" => schema_for!(TextToml),
        "promotion" => schema_for!(PromotionToml),
        "glossary" => schema_for!(GlossaryToml),
        _ => return None,
    })
}
