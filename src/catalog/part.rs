//! One file of the catalog, read by itself: every file can be read without any other, and so all at once.

use super::category::read::Draft as CategoryDraft;
use super::edition::{Memory, Texts};
use super::glossary::Glossary;
use super::image::is_image;
use super::layout::{self, Edition, Kind, Slot};
use super::messages::MessageFile;
use super::page::StaticPage;
use super::product::Kept;
use super::product::read::Draft as ProductDraft;
use super::promotion;
use super::promotion::read::Draft as PromotionDraft;
use super::site::Site;
use super::text;
use super::written::Document;
use super::{category, page, product};
use crate::bundled;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::error::Result;
use crate::incremental::{Parts, PartsWriter};
use crate::locale::Locale;
use crate::source::{self, Entry, Sources};

/// What a file of the site holds. There are as many as there are pages, so each is a word or two.
pub enum Part {
    Category(Box<(CategoryDraft, Texts)>),
    Page(Box<(StaticPage, Texts)>),
    Product(Box<(ProductDraft, Texts)>),
    Edition(Box<EditionPart>),
    Messages(Box<MessageFile>),
    Promotion(Box<PromotionDraft>),
    Glossary(Box<Glossary>),
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

impl Reading<'_> {
    /// What an earlier build read of a file that nobody touched since; else it is read, and kept for the next build if
    /// there was nothing to say of it.
    pub fn remembered<T>(
        &self,
        entry: &Entry,
        found: &mut Diagnostics,
        from_bytes: impl FnOnce(&[u8]) -> Option<T>,
        read: impl FnOnce(&mut Diagnostics) -> Result<Option<T>>,
        to_bytes: impl FnOnce(&T) -> Option<Vec<u8>>,
    ) -> Result<Option<T>> {
        let stamped = self.kept.and_then(|kept| Some((entry.stamp()?, kept)));
        let known = stamped.and_then(|(stamp, (last, _))| from_bytes(last.get(&entry.path, stamp)?));
        if known.is_some() {
            return Ok(known);
        }
        let faults = found.len();
        let value = read(found)?;
        if let Some((stamp, (_, next))) = stamped
            && found.len() == faults
            && let Some(bytes) = value.as_ref().and_then(to_bytes)
        {
            next.keep(&entry.path, stamp, &bytes);
        }
        Ok(value)
    }
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
        if path.starts_with(layout::PROMOTIONS) {
            let read = promotion_file(entry, site, found)?;
            return Ok(read.map(|draft| Part::Promotion(Box::new(draft))));
        }
        if path == layout::GLOSSARY {
            let Some(source) = source::report(entry.text(), found)? else { return Ok(None) };
            let glossary = Glossary::read(&Document::toml(source), site, found);
            return Ok(Some(Part::Glossary(Box::new(glossary))));
        }
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
            let Some(source) = source::report(entry.text(), found)? else { return Ok(None) };
            let Some(locale) = locale_of(name, path, site, found) else { return Ok(None) };
            let mut file = MessageFile::read(locale.clone(), &source, found);
            // What a site changed of a theme's words goes over them word by word, not file by file.
            if let Some(below) = bundled::theme_text(path).filter(|below| **below != *source.text) {
                let below = SourceText::new(path, below);
                file = file.over(MessageFile::read(locale, &below, &mut Diagnostics::default()));
            }
            return Ok(Some(Part::Messages(Box::new(file))));
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
            None => source(entry, file, kind, key, reading, found),
            Some(of) => {
                let read = translation(entry, file, kind, reading, found)?;
                let file = file as u32;
                Ok(read.map(|(texts, top)| Part::Edition(Box::new(EditionPart { file, top, of, texts }))))
            }
        }
    }
}

/// Promotions are few, and read each time.
fn promotion_file(entry: &Entry, site: &Site, found: &mut Diagnostics) -> Result<Option<PromotionDraft>> {
    let path = entry.path.as_str();
    let Some(id) = layout::promotion(path) else {
        if !is_image(path) {
            let place = Place::File(path.to_owned());
            let message = "this is no promotion, and is left out";
            let hint = "Promotions are TOML files in content/promotions itself: content/promotions/sale.toml";
            found.push(Diagnostic::warning(Code::StrayFile, place, message).hint(hint));
        }
        return Ok(None);
    };
    let Some(source) = source::report(entry.text(), found)? else { return Ok(None) };
    Ok(promotion::read::source(&Document::toml(source), id, site, found))
}

/// Reads what says what something is; of a product, or remembers it.
fn source(
    entry: &Entry,
    file: usize,
    kind: Kind,
    key: &str,
    reading: &Reading<'_>,
    found: &mut Diagnostics,
) -> Result<Option<Part>> {
    let site = reading.site;
    if kind == Kind::Product {
        let read = reading.remembered(
            entry,
            found,
            |kept| product_from_bytes(kept, file, key, &entry.path),
            |found| {
                let document = document(entry, file, reading, found)?;
                Ok(document.and_then(|document| product::read::source(&document, key, site, found)))
            },
            product_to_bytes,
        )?;
        return Ok(read.map(|read| Part::Product(Box::new(read))));
    }
    let Some(document) = document(entry, file, reading, found)? else { return Ok(None) };
    Ok(Some(match kind {
        Kind::Category => Part::Category(Box::new(category::read::source(&document, key, site, found))),
        _ => Part::Page(Box::new(page::read::source(&document, key, site, found))),
    }))
}

/// Reads another edition, or remembers it.
fn translation(
    entry: &Entry,
    file: usize,
    kind: Kind,
    reading: &Reading<'_>,
    found: &mut Diagnostics,
) -> Result<Option<(Texts, u32)>> {
    reading.remembered(
        entry,
        found,
        |kept| {
            let (top, texts) = kept.split_first_chunk()?;
            Some((Texts::from_bytes(texts, file)?, u32::from_le_bytes(*top)))
        },
        |found| {
            let Some(document) = document(entry, file, reading, found)? else { return Ok(None) };
            let site = reading.site;
            let texts = match kind {
                Kind::Product => product::read::translation(&document, site, found),
                Kind::Category | Kind::Page => text::read_translation(&document, &site.source_locale, found),
            };
            // A file is at most a few MiB.
            let top = document.source.text.find('\n').unwrap_or_default() as u32;
            Ok(Some((texts, top)))
        },
        |(texts, top)| Some([&top.to_le_bytes()[..], &texts.to_bytes()].concat()),
    )
}

fn product_to_bytes((draft, texts): &(ProductDraft, Texts)) -> Option<Vec<u8>> {
    let draft = serde_json::to_vec(&Kept::new(draft)?).ok()?;
    let len = u32::try_from(draft.len()).ok()?;
    Some([&len.to_le_bytes()[..], &draft, &texts.to_bytes()].concat())
}

fn product_from_bytes(bytes: &[u8], file: usize, key: &str, path: &str) -> Option<(ProductDraft, Texts)> {
    let (len, rest) = bytes.split_first_chunk()?;
    let (draft, texts) = rest.split_at_checked(u32::from_le_bytes(*len) as usize)?;
    let kept: Kept = serde_json::from_slice(draft).ok()?;
    Some((kept.draft(key, path)?, Texts::from_bytes(texts, file)?))
}

fn document(
    entry: &Entry,
    file: usize,
    reading: &Reading<'_>,
    found: &mut Diagnostics,
) -> Result<Option<Document>> {
    let Some(source) = source::report(entry.text(), found)? else { return Ok(None) };
    let document = Document::markdown(source, file, found);
    Ok(document.map(|mut document| {
        document.holds_body = reading.memory.take(document.body_text().len());
        document
    }))
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
                    .suggestion(unknown.hint()),
            );
            None
        }
    }
}
