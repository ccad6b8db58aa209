//! Stale texts, each with what its source has changed since, gathered and as HTML.

use std::fmt::{self, Write as _};

use crate::catalog::Catalog;
use crate::catalog::translation::{
    Edition, Item, PerField, Piece, Status, Translations, Unit, difference, own,
};
use crate::cli::page::Text;
use crate::locale::Locale;

/// A stale text.
pub struct Stale<'t> {
    pub item: &'t Item,
    pub unit: &'t Unit,
    pub edition: &'t Edition,
    /// What it was made from; none where nobody has put that down.
    pub previous: Option<&'t str>,
}

/// All stale texts that a market of the catalog reads: those of the `wanted` languages, or of all, and of those files.
pub fn gather<'t>(
    catalog: &Catalog,
    translations: &'t Translations,
    wanted: &[Locale],
    meant: &dyn Fn(&Item, &Edition) -> bool,
) -> Vec<Stale<'t>> {
    let markets = &catalog.site.markets;
    let mut stale = Vec::new();
    for item in &translations.items {
        let read = |edition: &&Edition| {
            let reads = |n: &usize| own(&markets[*n]).any(|locale| *locale == edition.locale);
            let asked = wanted.is_empty()
                || wanted.contains(&edition.locale)
                || markets.iter().any(|m| wanted.contains(&m.locale) && own(m).any(|l| *l == edition.locale));
            asked && item.markets.iter().any(reads) && meant(item, edition)
        };
        let editions: Vec<&Edition> = item.editions.iter().filter(read).collect();
        for unit in &item.units {
            for edition in editions.iter().copied() {
                if item.status(unit, edition) == Status::Stale && item.is_open(unit, &edition.locale) {
                    stale.push(Stale { item, unit, edition, previous: item.previous(unit, edition) });
                }
            }
        }
    }
    stale
}

impl Stale<'_> {
    /// The source's pieces; none where nobody knows what it was.
    pub fn pieces(&self) -> Option<Vec<Piece>> {
        self.previous.map(|previous| difference(previous, &self.unit.text))
    }

    /// Why that is, in words.
    pub fn unknown(&self) -> &'static str {
        match self.edition.source {
            Some(PerField::Whole(_)) => {
                "its file names one fingerprint for all of its texts, and some source text has changed since"
            }
            _ => "what it was made from was not put down; this is the source as it is now",
        }
    }

    pub fn translation(&self) -> &str {
        self.edition.text(&self.unit.field).unwrap_or_default()
    }

    /// The language of the source text.
    pub fn source_locale<'l>(&'l self, site: &'l Locale) -> &'l Locale {
        self.item.language.as_ref().unwrap_or(site)
    }

    /// Whether both tell of one change of the source.
    fn same_change(&self, other: &Stale<'_>) -> bool {
        std::ptr::eq(self.unit, other.unit)
            && self.previous == other.previous
            && (self.previous.is_some() || self.unknown() == other.unknown())
    }
}

/// As many changes are shown on a page.
const SHOWN: usize = 200;

/// Changes of sources, each once, with the translations it has made stale. How many are left out.
pub fn html(page: &mut String, stale: &[Stale<'_>], source_locale: &Locale) -> Result<usize, fmt::Error> {
    let mut changes: Vec<Vec<&Stale<'_>>> = Vec::new();
    for text in stale {
        // Those of one text stand together.
        let near = changes.iter_mut().rev().take_while(|of| std::ptr::eq(of[0].unit, text.unit));
        match near.into_iter().find(|of| of[0].same_change(text)) {
            Some(of) => of.push(text),
            None => changes.push(vec![text]),
        }
    }
    for of in changes.iter().take(SHOWN) {
        let (first, item) = (of[0], of[0].item);
        let source = first.source_locale(source_locale);
        write!(page, "<article class=\"change\">\n<h3><span {}>{}</span>", lang(source), Text(item.title()))?;
        writeln!(
            page,
            " <span class=\"soft\">{}, {}</span></h3>\n<p class=\"place\">{}:{}</p>",
            item.family.name(),
            Text(&first.unit.field),
            Text(&item.file),
            first.unit.line
        )?;
        write!(page, "<div class=\"words\" {}>", lang(source))?;
        match first.pieces() {
            None => write!(
                page,
                "{}</div>\n<p class=\"soft\">Unknown: {}.</p>\n",
                Text(&first.unit.text),
                first.unknown()
            )?,
            Some(pieces) => {
                for piece in pieces {
                    match piece {
                        Piece::Same(text) => write!(page, "{}", Text(&text))?,
                        Piece::Gone(text) => write!(page, "<del>{}</del>", Text(&text))?,
                        Piece::New(text) => write!(page, "<ins>{}</ins>", Text(&text))?,
                    }
                }
                page.push_str("</div>\n");
            }
        }
        let open = if of.len() == 1 { " open" } else { "" };
        let languages: Vec<&str> = of.iter().map(|text| text.edition.locale.as_str()).collect();
        writeln!(page, "<details{open}><summary>Made from it: {}</summary>", languages.join(", "))?;
        for text in of {
            writeln!(
                page,
                "<p class=\"place\">{}</p>\n<div class=\"words\" {}>{}</div>",
                Text(&text.edition.file),
                lang(&text.edition.locale),
                Text(text.translation())
            )?;
        }
        page.push_str("</details>\n</article>\n");
    }
    Ok(changes.len().saturating_sub(SHOWN))
}

/// The attributes of an element with a text in a language.
pub fn lang(locale: &Locale) -> String {
    format!("lang=\"{locale}\" dir=\"{}\"", locale.direction().as_str())
}
