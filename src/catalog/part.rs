//! One file of the catalog, read by itself: every file can be read without any other, and so all at once.

use super::category::read::Draft as CategoryDraft;
use super::layout::{Edition, Kind, Slot};
use super::messages::MessageFile;
use super::page::StaticPage;
use super::product::read::Draft as ProductDraft;
use super::site::Site;
use super::text::{self, Texts};
use super::written::Document;
use super::{category, page, product};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::error::Result;
use crate::locale::Locale;
use crate::source::{Entry, Trouble};

/// What a file of the site holds.
pub enum Part {
    Category(CategoryDraft, Texts),
    Page(StaticPage, Texts),
    Product(Box<ProductDraft>, Texts),
    /// Another edition of one of these.
    Edition {
        kind: Kind,
        key: String,
        of: EditionOf,
        texts: Texts,
        place: Place,
    },
    Messages(MessageFile),
}

/// Whose edition it is.
pub enum EditionOf {
    Locale(Locale),
    Market(String),
}

impl Part {
    /// Reads one file of `content/` or of the theme's messages. `None`: it holds no text, or none that can be used.
    pub fn read(entry: &Entry, site: &Site, found: &mut Diagnostics) -> Result<Option<Part>> {
        let path = entry.path.as_str();
        let slot = Slot::of(path);
        if slot.is_none() && !path.ends_with(".ftl") {
            if path.ends_with(".md") {
                found.push(
                    Diagnostic::warning(
                        Code::StrayFile,
                        Place::File(path.to_owned()),
                        "this text belongs to no product, category or page, and is left out",
                    )
                    .hint("Move it to content/products/<slug>/index.md, or to categories/ or pages/."),
                );
            }
            return Ok(None);
        }
        let source = match entry.text() {
            Ok(source) => source,
            Err(Trouble::Content(diagnostic)) => {
                found.push(*diagnostic);
                return Ok(None);
            }
            Err(Trouble::Machine(error)) => return Err(error),
        };
        let Some(slot) = slot else {
            let locale = locale_of(
                path.rsplit('/').next().unwrap_or(path).trim_end_matches(".ftl"),
                path,
                site,
                found,
            );
            return Ok(locale.map(|locale| Part::Messages(MessageFile::read(locale, &source, found))));
        };
        let Some(document) = Document::markdown(source, found) else { return Ok(None) };
        let Slot { kind, key, edition } = slot;
        let of = match edition {
            Edition::Source => {
                return Ok(match kind {
                    Kind::Category => {
                        let (draft, texts) = category::read::source(document, &key, site, found);
                        Some(Part::Category(draft, texts))
                    }
                    Kind::Page => {
                        let (page, texts) = page::read::source(&document, &key, site, found);
                        Some(Part::Page(page, texts))
                    }
                    Kind::Product => product::read::source(document, &key, site, found)
                        .map(|(draft, texts)| Part::Product(Box::new(draft), texts)),
                });
            }
            Edition::Locale(written) => match locale_of(written, path, site, found) {
                Some(locale) => EditionOf::Locale(locale),
                None => return Ok(None),
            },
            Edition::Market(id) if site.market_ids.contains(id) => EditionOf::Market(id.to_owned()),
            Edition::Market(id) => {
                found.extend(site.unknown_market(id, || Place::File(path.to_owned())));
                return Ok(None);
            }
        };
        let place = document.top();
        let texts = match kind {
            Kind::Product => product::read::translation(&document, site, found),
            Kind::Category | Kind::Page => text::read_translation(&document, &site.source_locale, found),
        };
        Ok(Some(Part::Edition { kind, key, of, texts, place }))
    }
}

fn locale_of(written: &str, path: &str, site: &Site, found: &mut Diagnostics) -> Option<Locale> {
    // Nearly every file is in the language of a market: no need to take its tag apart again.
    let known = site.markets.iter().flat_map(|m| &m.chain).find(|locale| locale.as_str() == written);
    if let Some(locale) = known {
        return Some(locale.clone());
    }
    match written.parse::<Locale>() {
        Ok(locale) => Some(locale),
        Err(unknown) => {
            let message = format!("`{written}` in the file's name is not a BCP 47 locale");
            found.push(
                Diagnostic::error(Code::UnknownLocale, Place::File(path.to_owned()), message)
                    .hint(
                        "Name the file by language and, if it matters, country: index.de.md, index.pt-BR.md",
                    )
                    .maybe_hint(unknown.suggestion.map(|s| format!("did you mean `{s}`?"))),
            );
            None
        }
    }
}
