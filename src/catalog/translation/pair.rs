//! A text beside its translation, for whoever judges whether it can be taken.

use super::Family;
use crate::locale::Locale;

#[derive(Debug, Clone, Copy)]
pub struct Pair<'t> {
    pub family: Family,
    /// As in [`Unit::field`](super::Unit::field).
    pub field: &'t str,
    pub source: &'t str,
    pub target: &'t str,
    pub source_locale: &'t Locale,
    pub locale: &'t Locale,
}

/// What is held against a translation, worded so that “its” is the translation's: "its numbers differ".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    pub why: String,
    /// With this the text cannot be taken; else it is merely said.
    pub refuses: bool,
}

/// Looks at a translation that comes back.
pub type Judge<'j> = dyn Fn(&Pair<'_>) -> Vec<Objection> + 'j;
