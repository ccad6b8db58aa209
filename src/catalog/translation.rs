//! What there is to translate, and how far every translation has come: text by text, for whoever asks. A build does not.
//!
//! A translation is stale when its file names another source text than the one that is there now, by its [`hash`]. Time
//! says nothing: copying a folder or a fresh clone would change it.

mod coverage;
mod difference;
mod gate;
mod limit;
mod message;
mod origins;
mod pair;
mod record;
mod status;
mod words;

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

pub use coverage::{Counts, Coverage, Importance};
pub use difference::{Piece, difference};
pub use gate::Shortfall;
pub use limit::widest;
pub use message::{Message, ThemeWords};
pub use origins::Origins;
pub use pair::{Judge, Objection, Pair};
pub use record::PerField;
pub use status::{Status, Verdict};
pub use words::{labels, spans};

use super::layout::{self, Edition as Of, Kind, Slot};
use super::product::Availability;
use super::text::State;
use super::written::Document;
use super::{Catalog, CategoryId, Market};
use crate::diag::Diagnostics;
use crate::error::Result;
use crate::locale::Locale;
use crate::source::{Entry, Sources};

/// What a text is one of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Family {
    Category,
    Page,
    Product,
    /// The site's own messages.
    Messages,
    /// Messages that the theme brings, and not in every language.
    Theme,
}

impl Family {
    pub fn name(self) -> &'static str {
        match self {
            Family::Category => "category",
            Family::Page => "page",
            Family::Product => "product",
            Family::Messages => "messages",
            Family::Theme => "theme",
        }
    }

    /// Whether its texts are written in Fluent.
    pub fn is_fluent(self) -> bool {
        matches!(self, Family::Messages | Family::Theme)
    }
}

/// A product, category or page, or the messages of the site, in every language.
#[derive(Debug)]
pub struct Item {
    pub family: Family,
    /// Its folder: "kitchen/mugs".
    pub key: String,
    /// The article number of a product.
    pub sku: Option<String>,
    /// Of a product: where it is listed.
    pub category: Option<CategoryId>,
    /// The markets that have it, by their number.
    pub markets: Vec<usize>,
    /// The file with its source texts.
    pub file: String,
    pub units: Vec<Unit>,
    pub editions: Vec<Edition>,
    /// The fields of which a market has words of its own, by the market's id: no translation, but they are shown.
    pub own_words: Vec<(String, HashSet<String>)>,
    /// Of messages of a theme: those that it has itself, by language.
    pub given: Vec<(Locale, HashSet<String>)>,
    /// The language of its units, where it is not the site's.
    pub language: Option<Locale>,
    /// The file that holds, or would hold, the texts its translations were made from.
    pub origins_file: String,
    /// Those texts.
    pub origins: Origins,
}

/// A text of the source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// "title", "seo.title", "attributes.glaze", "image_alts.0", "body", or the name of a message.
    pub field: String,
    pub text: String,
    /// Its line in the file of the source, from 1.
    pub line: usize,
}

/// The texts of one other file.
#[derive(Debug)]
pub struct Edition {
    pub locale: Locale,
    pub file: String,
    pub texts: IndexMap<String, String>,
    /// The hashes of the texts they were made from.
    pub source: Option<PerField<String>>,
    pub state: Option<PerField<State>>,
}

/// All there is to translate.
#[derive(Debug)]
pub struct Translations {
    pub source_locale: Locale,
    pub items: Vec<Item>,
    /// Whose messages are among them.
    pub theme: ThemeWords,
}

/// A fingerprint of a source text: the first 12 hexadecimal digits of its BLAKE3 hash. Short enough to be read in a file;
/// that a changed text keeps it is as likely as 1 in 2⁴⁸.
pub fn hash(text: &str) -> String {
    let mut hex = blake3::hash(text.as_bytes()).to_hex().to_string();
    hex.truncate(12);
    hex
}

/// Whether the readers of a market take the texts of a locale for their own.
pub fn is_own(market: &Market, locale: &Locale) -> bool {
    own(market).any(|own| own == locale)
}

/// The locales of a market's chain that its readers take for their own language.
pub fn own(market: &Market) -> impl Iterator<Item = &Locale> {
    market.chain.iter().filter(|locale| locale.same_language(&market.locale))
}

/// The files with words for one market, by their paths, and the market's number.
pub fn market_texts<'s>(catalog: &Catalog, sources: &'s Sources) -> impl Iterator<Item = (&'s str, usize)> {
    sources.under("content/").iter().filter_map(|entry| match Slot::of(&entry.path)?.edition {
        Of::Market(id) => {
            let market = catalog.site.markets.iter().position(|market| market.id == id)?;
            Some((entry.path.as_str(), market))
        }
        Of::Source | Of::Locale(_) => None,
    })
}

impl Translations {
    /// Reads the files again: a catalog keeps of its texts what pages need.
    pub fn read(catalog: &Catalog, theme: &ThemeWords, sources: &Sources) -> Result<Self> {
        let mut files: HashMap<(Kind, &str), Vec<(Of<'_>, &Entry)>> = HashMap::new();
        for entry in sources.under("content/") {
            if let Some(Slot { kind, key, edition }) = Slot::of(&entry.path) {
                files.entry((kind, key)).or_default().push((edition, entry));
            }
        }
        let site = &catalog.site;
        let markets = |sold: Option<&Availability>| {
            let markets = site.markets.iter().enumerate();
            let has = |market: &Market| sold.is_none_or(|sold| sold.names(&market.id));
            markets.filter(|(_, market)| has(market)).map(|(n, _)| n).collect()
        };
        let new = |family, key: &str, markets| Item { markets, ..Item::new(family, key) };
        let mut items = Vec::new();
        for category in &catalog.categories {
            let key = category.key.as_str();
            items.push(((Kind::Category, key), new(Family::Category, key, markets(None))));
        }
        for product in &catalog.products {
            let item = new(Family::Product, &product.key, markets(Some(&product.availability)));
            let (sku, category) = (Some(product.sku.clone()), product.category);
            items.push(((Kind::Product, product.key.as_str()), Item { sku, category, ..item }));
        }
        for page in &catalog.pages {
            let item = new(Family::Page, &page.key, markets(Some(&page.availability)));
            items.push(((Kind::Page, page.key.as_str()), item));
        }
        let mut read = Vec::new();
        for (place, mut item) in items {
            for (edition, entry) in files.remove(&place).unwrap_or_default() {
                item.add(edition, entry, &site.source_locale)?;
            }
            item.origins_file = layout::origins(&item.file);
            item.origins = sources.get(&item.origins_file).map(origins::read).unwrap_or_default();
            read.push(item);
        }
        read.extend(message::items(catalog, theme, sources)?);
        Ok(Self { source_locale: site.source_locale.clone(), items: read, theme: theme.clone() })
    }

    /// The language whose files translators fill for a market: the plainest of its chain that the site has any file in, or
    /// else the plainest. None where the market reads the source.
    pub fn home<'m>(&self, market: &'m Market, source_locale: &Locale) -> Option<&'m Locale> {
        if source_locale.same_language(&market.locale) {
            return None;
        }
        let own: Vec<&Locale> = own(market).collect();
        let has = |locale: &&&Locale| self.items.iter().any(|item| item.edition(locale).is_some());
        own.iter().rev().find(has).or(own.last()).copied()
    }
}

impl Item {
    /// One with no texts yet.
    pub fn new(family: Family, key: &str) -> Item {
        Item {
            family,
            key: key.to_owned(),
            sku: None,
            category: None,
            markets: Vec::new(),
            file: String::new(),
            units: Vec::new(),
            editions: Vec::new(),
            own_words: Vec::new(),
            given: Vec::new(),
            language: None,
            origins_file: String::new(),
            origins: Origins::new(),
        }
    }

    fn add(&mut self, edition: Of<'_>, entry: &Entry, source_locale: &Locale) -> Result<()> {
        let locale = match edition {
            Of::Source | Of::Market(_) => None,
            Of::Locale(written) => match written.parse::<Locale>() {
                Ok(locale) if locale != *source_locale => Some(locale),
                _ => return Ok(()),
            },
        };
        // A file that is broken was reported when the catalog was read.
        let read = |text| Document::markdown(text, 0, &mut Diagnostics::default());
        let Some(document) = entry.text_again()?.and_then(read) else { return Ok(()) };
        match locale {
            // Words for one market are no translation: they say something else.
            None if let Of::Market(id) = edition => {
                let fields = words::edition(&document, source_locale.clone()).texts.into_keys();
                self.own_words.push((id.to_owned(), fields.collect()));
            }
            None => {
                self.file.clone_from(&entry.path);
                self.units = words::source(&document, &self.key, source_locale);
            }
            Some(locale) => self.editions.push(words::edition(&document, locale)),
        }
        Ok(())
    }

    pub fn unit(&self, field: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.field == field)
    }

    pub fn edition(&self, locale: &Locale) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.locale == *locale)
    }

    /// The file that has, or would have, its texts in a language.
    pub fn path(&self, locale: &Locale) -> String {
        if let Some(edition) = self.edition(locale) {
            return edition.file.clone();
        }
        match self.family {
            Family::Messages | Family::Theme => format!("{}{locale}.ftl", message::FOLDER),
            _ => format!("{}.{locale}.md", self.file.trim_end_matches(".md")),
        }
    }

    /// What it is called, in the source language.
    pub fn title(&self) -> &str {
        self.unit("title").map_or(&self.key, |unit| &unit.text)
    }

    /// The hash of all its source texts, for a translation that names one for the whole file.
    pub fn whole(&self) -> String {
        let texts: Vec<String> =
            self.units.iter().map(|unit| format!("{}\u{1f}{}\u{1e}", unit.field, unit.text)).collect();
        hash(&texts.concat())
    }
}

/// A field without the name of its own: "attributes.glaze" is one of "attributes".
pub fn kind_of(field: &str) -> &str {
    match field.split_once('.') {
        Some((kind @ ("attributes" | "options" | "image_alts"), _)) => kind,
        _ => field,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_and_kinds_stay_what_they_are() {
        // Sites have them in their files.
        expect_test::expect!["27e39e6a8811"].assert_eq(&hash("A mug for every day."));
        for (field, kind) in [("attributes.a.b", "attributes"), ("seo.title", "seo.title"), ("body", "body")]
        {
            assert_eq!(kind_of(field), kind);
        }
    }
}
