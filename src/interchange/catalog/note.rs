//! What an import has to say beside what it wrote: one list of all the things that can be said, so that
//! thousands of lines with the same flaw become one sentence with a count.

use std::collections::BTreeMap;
use std::fmt;

/// A remark on one line of the catalog, or on the import as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub kind: Kind,
    /// Line of the catalog file, from 1.
    pub line: Option<usize>,
    /// What exactly: the path, the tag, the value.
    pub detail: String,
}

macro_rules! kinds {
    ($($variant:ident = $sentence:literal,)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind { $($variant,)+ }

        impl Kind {
            pub const fn sentence(self) -> &'static str {
                match self { $(Kind::$variant => $sentence,)+ }
            }
        }
    };
}

kinds! {
    BrokenLine = "not a JSON object, left out",
    BrokenCategories = "categories.json cannot be read, category names are taken from the products",
    SameLine = "the same product stands twice, taken once",
    SameSku = "the SKU is taken by another product, a number was added",
    NoSku = "no SKU, one was made from the title",
    NoTitle = "no title in the source language, another text stands in",
    NoPrice = "no price",
    BadPrice = "the price cannot be read, kept under [extra]",
    PriceOutOfReach = "neither the rates nor a peg lead from the price's currency to the catalog's, kept under [extra]",
    CurrencyAssumed = "the price names no currency, the catalog's was taken",
    BadLocale = "not a BCP 47 locale, its texts are kept under [extra]",
    SameLocale = "two tags are the same locale, the second text is kept under [extra]",
    EmptyLocale = "a locale without any text, no market was made",
    CategoryField = "a part of categories.json that Tradewind has no place for was left out",
    MergedCategory = "two spellings of one category, the first is used",
    DeepCategory = "category deeper than the site folder goes, the rest is cut",
    PictureMissing = "the picture cannot be read, its path is kept under [extra]",
    PictureElsewhere = "the picture is outside the catalog's folder, its path is kept under [extra]",
    PictureKind = "not a picture that browsers show, its path is kept under [extra]",
    PictureRenamed = "the picture's name has another ending than its content, it was renamed",
    HtmlRemoved = "scripts, frames or links into another site were taken out of the text",
    RemotePicture = "a picture of another host became a link",
    KeptHtml = "a text stays HTML because Markdown cannot say it",
    KeptField = "a field Tradewind has no place for is kept under [extra]",
    EditedByHand = "changed or made by hand, so it was not overwritten",
    NoMarket = "the site has no market in this language",
    SourceMismatch = "no texts in the site's source language, another stands in its place",
    NoCountry = "no country is known for the locale, another was taken",
    NoRate = "the rates do not reach the country's currency, the market sells in the catalog's",
    MixedCurrencies = "prices in several currencies need rates to be shown in one",
    NotInCatalog = "products of an earlier import that this catalog does not hold were left as they are",
}

/// The notes of a run.
#[derive(Debug, Default)]
pub struct Notes(Vec<Note>);

impl Notes {
    pub fn say(&mut self, kind: Kind, line: impl Into<Option<usize>>, detail: impl Into<String>) {
        self.0.push(Note { kind, line: line.into(), detail: detail.into() });
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Note> {
        self.0.iter()
    }

    pub fn count(&self, kind: Kind) -> usize {
        self.0.iter().filter(|note| note.kind == kind).count()
    }

    /// One line per kind, with the first three places: `no price (12 times): line 3, line 9, line 11 …`
    pub fn summary(&self) -> Vec<String> {
        let mut kinds: BTreeMap<Kind, Vec<&Note>> = BTreeMap::new();
        for note in &self.0 {
            kinds.entry(note.kind).or_default().push(note);
        }
        kinds.into_iter().map(|(kind, notes)| sentence(kind, &notes)).collect()
    }
}

fn sentence(kind: Kind, notes: &[&Note]) -> String {
    let places: Vec<_> = notes.iter().take(3).map(|note| note.to_string()).collect();
    let times = if notes.len() > 1 { format!(" ({} times)", notes.len()) } else { String::new() };
    let more = if notes.len() > 3 { ", …" } else { "" };
    format!("{}{times}: {}{more}", kind.sentence(), places.join(", "))
}

/// Place and detail, without the sentence: `line 3 (a.jpg)`.
impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, self.detail.as_str()) {
            (Some(line), "") => write!(f, "line {line}"),
            (Some(line), detail) => write!(f, "line {line} ({detail})"),
            (None, detail) => f.write_str(detail),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_notes_of_a_kind_become_one_sentence() {
        let mut notes = Notes::default();
        for line in 1..=5 {
            notes.say(Kind::NoPrice, line, "");
        }
        notes.say(Kind::BadLocale, 7, "klingon!");
        assert_eq!(
            notes.summary(),
            [
                "no price (5 times): line 1, line 2, line 3, …",
                "not a BCP 47 locale, its texts are kept under [extra]: line 7 (klingon!)",
            ]
        );
    }
}
