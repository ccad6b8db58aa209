//! `placeholder-parity`: a translation has the placeholders of its source.

use super::{Case, differ};

pub fn check(case: &Case) -> Option<String> {
    differ("placeholders", &case.source.placeholders, &case.target.placeholders)
}
