//! The last parts of addresses: each belongs to one thing only, in every language.
//!
//! Nobody can say which languages a market mixes (a text not translated keeps the source's address), so a
//! slug that one product has in one language is given to no other product in any.

use std::collections::HashMap;

/// Who has which slug. A scope holds the things that would stand side by side: all products, or the children
/// of a category.
#[derive(Debug, Default)]
pub struct Slugs {
    owners: HashMap<(String, String), String>,
    /// How often a slug was wanted by someone it could not be given to: where to go on counting.
    refused: HashMap<(String, String), usize>,
}

impl Slugs {
    /// Gives `owner` the slug it wants; with its distinction (a product's SKU) or a number added where
    /// another owner has it.
    pub fn claim(&mut self, scope: &str, owner: &str, wanted: &str, distinction: &str) -> String {
        if self.take(scope, owner, wanted) {
            return wanted.to_owned();
        }
        let told_apart = match distinction {
            "" => wanted.to_owned(),
            distinction => format!("{wanted}-{distinction}"),
        };
        if !distinction.is_empty() && self.take(scope, owner, &told_apart) {
            return told_apart;
        }
        loop {
            let refused = self.refused.entry((scope.to_owned(), told_apart.clone())).or_insert(1);
            *refused += 1;
            let numbered = format!("{told_apart}-{refused}");
            if self.take(scope, owner, &numbered) {
                return numbered;
            }
        }
    }

    /// Whether the slug is the owner's now.
    pub fn take(&mut self, scope: &str, owner: &str, slug: &str) -> bool {
        self.owners.entry((scope.to_owned(), slug.to_owned())).or_insert_with(|| owner.to_owned()) == owner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_has_one_owner() {
        let mut slugs = Slugs::default();
        for (owner, wanted, distinction, given) in [
            ("A", "mug", "a", "mug"),
            ("A", "mug", "a", "mug"),
            ("B", "mug", "b", "mug-b"),
            ("C", "mug", "", "mug-2"),
            ("D", "mug", "", "mug-3"),
            ("E", "mug", "b", "mug-b-2"),
        ] {
            assert_eq!(slugs.claim("", owner, wanted, distinction), given);
        }
        assert_eq!(slugs.claim("other shelf", "X", "mug", ""), "mug");
    }
}
