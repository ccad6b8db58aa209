//! How long customers may change their minds. `withdrawal.toml` is the table; no row of it has been compared with a published
//! text yet, each names the law from knowledge.

use std::sync::LazyLock;

use serde::Deserialize;

use super::read;

/// The right to send back what was bought at a distance.
#[derive(Deserialize, Debug, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Withdrawal {
    countries: Vec<String>,
    pub days: u16,
    pub source: String,
}

/// The rule of a country; none where there is none, or none that a source was at hand for.
pub fn withdrawal(country: &str) -> Option<&'static Withdrawal> {
    RULES.iter().find(|rule| rule.countries.iter().any(|c| c == country))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rules: Vec<Withdrawal>,
}

static RULES: LazyLock<Vec<Withdrawal>> =
    LazyLock::new(|| read::<File>(include_str!("withdrawal.toml")).rules);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::EU;

    #[test]
    fn rules_are_sound() {
        for rule in &*RULES {
            assert!((1..=365).contains(&rule.days) && rule.source.len() > 5, "{:?}", rule.countries);
        }
        assert!(EU.iter().all(|country| withdrawal(country).is_some_and(|rule| rule.days == 14)));
        assert_eq!((withdrawal("US"), withdrawal("CH")), (None, None));
    }
}
