//! `link-parity`: a translation has the links of its source.

use super::{Case, differ};

pub fn check(case: &Case) -> Option<String> {
    differ("links", &case.source.links, &case.target.links)
}
