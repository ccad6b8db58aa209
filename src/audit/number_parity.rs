//! `number-parity`: a translation has the numbers of its source.

use super::{Case, differ};

pub fn check(case: &Case) -> Option<String> {
    differ("numbers", &case.source.numbers, &case.target.numbers)
}
