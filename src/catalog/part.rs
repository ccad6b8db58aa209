//! One file of the catalog, read by itself: every file can be read without any other, and so all at once.

use std::sync::Arc;

use super::category::read::Draft as CategoryDraft;
use super::edition::{Memory, Texts};
use super::layout::{Edition, Kind, Slot};
use super::messages::MessageFile;
use super::page::StaticPage;
use super::product::read::Draft as ProductDraft;
use super::site::Site;
use super::text;
use super::written::Document;
use super::{category, page, product};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::error::Result;
use crate::incremental::{Parts, PartsWriter};
use crate::locale::Locale;
use crate::source::{Entry, Sources, Trouble};

/// What a file of the site holds. There are as many as there are pages, so each is a word or two.
pub enum Part {
    Category(Box<(CategoryDraft, Texts)>),
    Page(Box<(StaticPage, Texts)>),
    Product(Box<(ProductDraft, Texts)>),
    Edition(Box<EditionPart>),
    Messages(Box<MessageFile>),
}

/// Another edition of a category, page or product.
pub struct EditionPart {
    /// The number of its file among the sources; the path says what it belongs to.
    pub file: u32,
    /// Where the first line of the file ends.
    pub top: u32,
    pub of: EditionOf,
    pub texts: Texts,
}

impl EditionPart {
    pub fn path<'s>(&self, sources: &'s Sources) -> &'s str {
        &sources.entry(self.file as usize).path
    }

    pub fn place(&self, sources: &Sources) -> Place {
        Place::At(self.path(sources).into(), 0..self.top as usize)
    }
}

/// Whose edition it is.
pub enum EditionOf {
    Locale(Locale),
    Market(String),
}

/// What reading needs to know beside the file.
pub struct Reading<'a> {
    pub site: &'a Site,
    pub memory: Memory,
    /// What earlier builds read, and where this one keeps what it reads.
    pub kept: Option<(&'a Parts, &'a PartsWriter)>,
}

impl Part {
    /// Reads one file of `content/` or of the theme's messages; `file` is its number among the sources. `None`: it holds no text, or none that can be used.
    pub fn read(
        entry: &Entry,
        file: usize,
        reading: &Reading<'_>,
        found: &mut Diagnostics,
    ) -> Result<Option<Part>> {
        let site = reading.site;
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
        let Some(slot) = slot else {
            let name = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".ftl");
            let Some(source) = text(entry, found)? else { return Ok(None) };
            let locale = locale_of(name, path, site, found);
            return Ok(
                locale.map(|locale| Part::Messages(Box::new(MessageFile::read(locale, &source, found))))
            );
        };
        let Slot { kind, key, edition } = slot;
        let of = match edition {
            Edition::Source => None,
            Edition::Locale(written) => match locale_of(written, path, site, found) {
                Some(locale) => Some(EditionOf::Locale(locale)),
                None => return Ok(None),
            },
            Edition::Market(id) if site.market_ids.contains(id) => Some(EditionOf::Market(id.to_owned())),
            Edition::Market(id) => {
                found.extend(site.unknown_market(id, || Place::File(path.to_owned())));
                return Ok(None);
            }
        };
        match of {
            None => source(entry, file, kind, &key, reading, found),
            Some(of) => {
                let read = translation(entry, file, kind, reading, found)?;
                let file = file as u32;
                Ok(read.map(|(texts, top)| Part::Edition(Box::new(EditionPart { file, top, of, texts }))))
            }
        }
    }
}

/// Reads what says what something is.
fn source(
    entry: &Entry,
    file: usize,
    kind: Kind,
    key: &str,
    reading: &Reading<'_>,
    found: &mut Diagnostics,
) -> Result<Option<Part>> {
    let Some(document) = document(entry, file, reading, found)? else { return Ok(None) };
    let site = reading.site;
    Ok(match kind {
        Kind::Category => Some(Part::Category(Box::new(category::read::source(&document, key, site, found)))),
        Kind::Page => Some(Part::Page(Box::new(page::read::source(&document, key, site, found)))),
        Kind::Product => {
            product::read::source(&document, key, site, found).map(|read| Part::Product(Box::new(read)))
        }
    })
}

/// Reads another edition, or remembers it.
fn translation(
    entry: &Entry,
    file: usize,
    kind: Kind,
    reading: &Reading<'_>,
    found: &mut Diagnostics,
) -> Result<Option<(Texts, u32)>> {
    let stamped = reading.kept.and_then(|kept| Some((entry.stamp()?, kept)));
    if let Some((stamp, (last, _))) = stamped
        && let Some(kept) = last.get(&entry.path, stamp)
        && let Some((top, texts)) = kept.split_first_chunk::<4>()
        && let Some(texts) = Texts::from_bytes(texts, file)
    {
        return Ok(Some((texts, u32::from_le_bytes(*top))));
    }
    let faults = found.len();
    let Some(document) = document(entry, file, reading, found)? else { return Ok(None) };
    let texts = match kind {
        Kind::Product => product::read::translation(&document, reading.site, found),
        Kind::Category | Kind::Page => text::read_translation(&document, &reading.site.source_locale, found),
    };
    // A file is at most a few MiB.
    let top = document.source.text.find('\n').unwrap_or_default() as u32;
    if let Some((stamp, (_, next))) = stamped
        && found.len() == faults
    {
        let mut kept = top.to_le_bytes().to_vec();
        kept.extend(texts.to_bytes());
        next.keep(&entry.path, stamp, &kept);
    }
    Ok(Some((texts, top)))
}

fn document(
    entry: &Entry,
    file: usize,
    reading: &Reading<'_>,
    found: &mut Diagnostics,
) -> Result<Option<Document>> {
    let Some(source) = text(entry, found)? else { return Ok(None) };
    let document = Document::markdown(source, file, found);
    Ok(document.map(|mut document| {
        document.holds_body = reading.memory.take(document.body_text().len());
        document
    }))
}

fn text(entry: &Entry, found: &mut Diagnostics) -> Result<Option<Arc<SourceText>>> {
    match entry.text() {
        Ok(source) => Ok(Some(source)),
        Err(Trouble::Content(diagnostic)) => {
            found.push(*diagnostic);
            Ok(None)
        }
        Err(Trouble::Machine(error)) => Err(error),
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
