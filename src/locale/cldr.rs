//! The CLDR tables: text, as `tools/cldr` wrote it. A block begins with `@locale` and has a `key=value` in each line; it
//! holds only what differs from the blocks of the locale's parents.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

use icu::locale::LanguageIdentifier;

use super::parents;

pub(super) static NUMBERS: Table = Table::new(include_str!("cldr/numbers.txt"));
pub(super) static CURRENCIES: Table = Table::new(include_str!("cldr/currencies.txt"));
pub(super) static CURRENCY_NAMES: Table = Table::new(include_str!("cldr/currency-names.txt"));
pub(super) static LANGUAGES: Table = Table::new(include_str!("cldr/languages.txt"));
pub(super) static QUOTES: Table = Table::new(include_str!("cldr/quotes.txt"));
pub(super) static INDEX: Table = Table::new(include_str!("cldr/index.txt"));
pub(super) static DATES: Table = Table::new(include_str!("cldr/dates.txt"));
pub(super) static REGIONS: Table = Table::new(include_str!("cldr/regions.txt"));
pub(super) static UNITS: Table = Table::new(include_str!("cldr/units.txt"));
pub(super) static SUPPLEMENTAL: Table = Table::new(include_str!("cldr/supplemental.txt"));

pub(super) struct Table {
    text: &'static str,
    blocks: OnceLock<HashMap<&'static str, &'static str>>,
}

impl Table {
    const fn new(text: &'static str) -> Self {
        Self { text, blocks: OnceLock::new() }
    }

    /// What the locale, its parents and the root say.
    pub(super) fn locale(&self, id: &LanguageIdentifier) -> Rows {
        let chain = parents::chain(id).into_iter().map(|id| id.to_string());
        Rows(chain.chain(["und".to_owned()]).filter_map(|name| self.find(&name)).collect())
    }

    /// A block that hangs on no locale.
    pub(super) fn block(&self, name: &str) -> Rows {
        Rows(self.find(name).into_iter().collect())
    }

    /// All rows of a block that hangs on no locale, for who looks into it often.
    pub(super) fn rows(&self, name: &str) -> HashMap<&'static str, &'static str> {
        self.block(name).all()
    }

    fn find(&self, name: &str) -> Option<&'static str> {
        let blocks = self.blocks.get_or_init(|| {
            // A sign is found much quicker than two.
            let starts = self.text.match_indices('@').map(|(at, _)| at);
            let starts: Vec<usize> = starts.filter(|at| self.text[..*at].ends_with('\n')).collect();
            let ends = starts.iter().skip(1).map(|next| next - 1).chain([self.text.len()]);
            let blocks = starts.iter().zip(ends).map(|(start, end)| &self.text[start + 1..end]);
            blocks.filter_map(|block| block.split_once('\n')).collect()
        });
        blocks.get(name).copied()
    }
}

/// The rows of one or several blocks, the nearest first.
pub(super) struct Rows(Vec<&'static str>);

impl Rows {
    pub(super) fn get(&self, key: &str) -> Option<Cow<'static, str>> {
        self.0.iter().find_map(|block| value(block, key)).map(unescape)
    }

    /// All of them, as they stand in the table, for who looks into it often.
    pub(super) fn all(&self) -> HashMap<&'static str, &'static str> {
        let blocks = self.0.iter().rev();
        blocks.flat_map(|block| block.lines().filter_map(|row| row.split_once('='))).collect()
    }
}

fn value(block: &'static str, key: &str) -> Option<&'static str> {
    block.lines().find_map(|row| row.strip_prefix(key)?.strip_prefix('='))
}

/// What a row says for a plural category. Those for which it differs from `other`, the first, stand behind it: "euros|one euro".
pub(super) fn form<'r>(row: &'r str, category: &str) -> &'r str {
    let mut forms = row.split('|');
    let other = forms.next().unwrap_or_default();
    forms.find_map(|form| form.strip_prefix(category)?.strip_prefix(' ')).unwrap_or(other)
}

/// Characters nobody sees are written as `\u{a0}`.
pub(super) fn unescape(value: &'static str) -> Cow<'static, str> {
    if !value.contains('\\') {
        return value.into();
    }
    let mut parts = value.split("\\u{");
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap_or(("", part));
        text.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        text.push_str(rest);
    }
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_a_key_and_every_escape_a_character() {
        for table in [
            &NUMBERS,
            &CURRENCIES,
            &CURRENCY_NAMES,
            &LANGUAGES,
            &DATES,
            &QUOTES,
            &REGIONS,
            &SUPPLEMENTAL,
            &UNITS,
        ] {
            for line in table.text.lines().filter(|l| !l.starts_with(['#', '@'])) {
                let (key, value) = line.split_once('=').unwrap_or_else(|| panic!("{line}"));
                assert!(!key.is_empty() && !unescape(value).contains('\\'), "{line}");
            }
        }
    }

    /// The generator left out what a parent says; a chain that goes another way here would lose it.
    #[test]
    fn blocks_have_the_names_that_the_chain_asks_for() {
        for name in NUMBERS.text.lines().filter_map(|l| l.strip_prefix('@')).filter(|n| *n != "und") {
            let id: LanguageIdentifier = name.parse().unwrap();
            let mut full = id.clone();
            super::super::EXPANDER.maximize(&mut full);
            full.region = full.region.filter(|_| id.region.is_some());
            if id.variants.is_empty() {
                let chain = parents::chain(&full);
                assert!(chain.contains(&id), "{full}: {chain:?} does not come past {name}");
            }
        }
    }
}
