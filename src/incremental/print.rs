//! What a page was made of, as digests: if none of them changed, neither did the page.
//!
//! They are kept apart by where they come from, so that a build can say why a page was made anew. What all pages of one
//! kind in one market have in common is a [`Group`]; a page's own digests and its group's make its print.

use std::fmt;

use super::Digest;

/// What one page was made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Print {
    /// Its place among the groups.
    pub group: u16,
    /// Its own texts, facts, prices and pictures.
    pub content: Digest,
    /// What it shows of others: cards, tiles, the way to it.
    pub shown: Digest,
    /// Where its subject is in other markets.
    pub alternates: Digest,
}

/// What all pages of one kind in one market are made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// "us product"
    pub name: String,
    /// By name: "site.toml", "template product.html", "nav", "message add-to-cart".
    pub parts: Vec<(String, Digest)>,
}

/// The group of what `pages.jsonl` says.
pub const PAGES: &str = "pages.jsonl";

impl Group {
    fn part(&self, name: &str) -> Option<Digest> {
        self.parts.iter().find(|(n, _)| n == name).map(|(_, digest)| *digest)
    }

    /// The names of what differs, sorted.
    fn difference(&self, before: &Group) -> Vec<String> {
        let changed = self.parts.iter().filter(|(name, digest)| before.part(name) != Some(*digest));
        let gone = before.parts.iter().filter(|(name, _)| self.part(name).is_none());
        let mut names: Vec<String> = changed.chain(gone).map(|(name, _)| name.clone()).collect();
        names.sort();
        names
    }
}

/// The groups of this build beside those of the last one.
#[derive(Debug, Default)]
pub struct Groups {
    now: Vec<Group>,
    /// By group of this build: the names of what changed since, or none where nothing did; and the last build's number of
    /// the group.
    before: Vec<Option<(u16, Vec<String>)>>,
}

impl Groups {
    pub fn new(now: Vec<Group>, last: &[Group]) -> Self {
        let before = now.iter().map(|group| {
            let at = last.iter().position(|before| before.name == group.name)?;
            Some((u16::try_from(at).ok()?, group.difference(&last[at])))
        });
        Self { before: before.collect(), now }
    }

    pub fn now(&self) -> &[Group] {
        &self.now
    }

    /// Why a page must be made anew, if it must.
    pub fn compare(&self, print: &Print, last: Option<&Print>) -> Option<Why> {
        let Some(last) = last else { return Some(Why::New) };
        let Some(Some((group, changed))) = self.before.get(usize::from(print.group)) else {
            return Some(Why::New);
        };
        if *group != last.group {
            return Some(Why::New);
        }
        if !changed.is_empty() {
            return Some(Why::Group(changed.clone()));
        }
        [
            (print.content == last.content, Why::Content),
            (print.shown == last.shown, Why::Shown),
            (print.alternates == last.alternates, Why::Alternates),
        ]
        .into_iter()
        .find_map(|(same, why)| (!same).then_some(why))
    }
}

/// Why a page was made anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// The last build did not make it, or left no print of it.
    New,
    /// What the page has in common with others of its kind.
    Group(Vec<String>),
    Content,
    Shown,
    Alternates,
    /// Everything was to be made anew.
    Asked,
    /// Its file is gone, or was changed by somebody else.
    Touched,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Why::New => f.write_str("the last build left no note of it"),
            Why::Group(names) => write!(f, "changed for all pages of its kind: {}", names.join(", ")),
            Why::Content => f.write_str("its own texts, facts, prices or pictures changed"),
            Why::Shown => f.write_str("something changed that it shows of other pages"),
            Why::Alternates => f.write_str("its pages in other markets changed"),
            Why::Asked => f.write_str("everything was to be made anew"),
            Why::Touched => f.write_str("its file in the output is gone or was edited"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(name: &str, parts: &[(&str, u64)]) -> Group {
        let parts = parts.iter().map(|(name, digest)| ((*name).to_owned(), Digest(*digest)));
        Group { name: name.to_owned(), parts: parts.collect() }
    }

    #[test]
    fn every_difference_has_its_reason() {
        let last =
            [group("us home", &[("nav", 1)]), group("us product", &[("nav", 1), ("site", 2), ("x", 3)])];
        let print = |group, content, shown, alternates| Print {
            group,
            content: Digest(content),
            shown: Digest(shown),
            alternates: Digest(alternates),
        };
        let before = print(1, 1, 2, 3);
        let same = Groups::new(vec![last[1].clone()], &last);
        for (now, why) in [
            (print(0, 1, 2, 3), None),
            (print(0, 9, 2, 3), Some(Why::Content)),
            (print(0, 1, 9, 3), Some(Why::Shown)),
            (print(0, 1, 2, 9), Some(Why::Alternates)),
        ] {
            assert_eq!(same.compare(&now, Some(&before)), why);
        }
        assert_eq!(same.compare(&print(0, 1, 2, 3), None), Some(Why::New));
        assert_eq!(
            same.compare(&print(0, 1, 2, 3), Some(&print(0, 1, 2, 3))),
            Some(Why::New),
            "another kind"
        );
        let other = Groups::new(vec![group("us product", &[("nav", 9), ("site", 2), ("y", 3)])], &last);
        let names = ["nav", "x", "y"].map(str::to_owned).to_vec();
        assert_eq!(other.compare(&print(0, 1, 2, 3), Some(&before)), Some(Why::Group(names)));
    }
}
