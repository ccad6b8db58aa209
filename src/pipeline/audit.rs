//! The audit of a site's texts, thing by thing on all threads.

use std::collections::BTreeMap;

use super::{Progress, Request, each, in_pool};
use crate::audit::{self, Audited, Scope};
use crate::catalog::translation::{Item, Translations, market_texts};
use crate::catalog::{Catalog, Promotion};
use crate::diag::{Code, Diagnostics};
use crate::error::Result;
use crate::locale::{self, Locale};
use crate::source::Entry;

/// What an audit came to.
#[derive(Debug, Default)]
pub struct Tally {
    /// How many texts were looked at.
    pub texts: usize,
    /// By rule and language, how much was found.
    pub found: BTreeMap<Code, BTreeMap<Locale, usize>>,
}

/// A file or several that are looked at together.
enum Piece<'p> {
    Item(&'p Item),
    /// Words for one market, by its number.
    Market(&'p str, usize),
    Promotion(&'p Promotion),
    /// Messages of a theme that the site brings.
    Theme(&'p Entry),
}

impl Piece<'_> {
    fn files(&self) -> usize {
        match self {
            Piece::Item(item) => 1 + item.editions.len(),
            Piece::Market(..) | Piece::Promotion(_) | Piece::Theme(_) => 1,
        }
    }
}

/// Asks every rule of every text that a market of the catalog shows.
pub fn audit(
    request: &Request<'_>,
    catalog: &Catalog,
    translations: &Translations,
    scope: &Scope,
    found: &mut Diagnostics,
) -> Result<Tally> {
    in_pool(request, found, |found| {
        request.stage("Auditing");
        let sources = request.sources;
        let markets = market_texts(catalog, sources).map(|(path, market)| Piece::Market(path, market));
        let own = |entry: &&Entry| !entry.is_bundled() && theme_language(&entry.path).is_some();
        let folders = translations.theme.layers.iter().map(|layer| format!("themes/{layer}/messages/"));
        let themes = folders.flat_map(|folder| sources.under(&folder)).filter(own).map(Piece::Theme);
        let items = translations.items.iter().map(Piece::Item);
        let promotions = catalog.promotions.iter().map(Piece::Promotion);
        let pieces: Vec<Piece<'_>> = items.chain(markets).chain(promotions).chain(themes).collect();
        (request.progress)(Progress::Planned(pieces.iter().map(Piece::files).sum(), "files"));
        let audited = each(&pieces, found, |piece, _| {
            let audited = look(request, catalog, piece, scope)?;
            (request.progress)(Progress::Made(piece.files()));
            Ok(audited)
        })?;
        let mut tally = Tally::default();
        for Audited { texts, found: here } in audited {
            tally.texts += texts;
            for audit::Found { locale, diagnostic } in here {
                *tally.found.entry(diagnostic.code).or_default().entry(locale).or_default() += 1;
                found.push(diagnostic);
            }
        }
        Ok(tally)
    })
}

fn look(request: &Request<'_>, catalog: &Catalog, piece: &Piece<'_>, scope: &Scope) -> Result<Audited> {
    let sources = request.sources;
    match piece {
        Piece::Item(item) => {
            request.work("item", || &*item.file, || audit::item(catalog, sources, item, scope))
        }
        Piece::Market(path, market) => {
            audit::market_file(catalog, sources, path, &catalog.site.markets[*market], scope)
        }
        Piece::Promotion(promotion) => audit::promotion(catalog, sources, promotion, scope),
        Piece::Theme(entry) => {
            let Some((folder, locale)) = theme_language(&entry.path) else { return Ok(Audited::default()) };
            // The bundled themes are written in English, and what is made of them is compared with that.
            let english = locale::english();
            let source = sources.get(&format!("{folder}{english}.ftl")).map(Entry::text_again).transpose()?;
            let Some(source) = source.flatten() else { return Ok(Audited::default()) };
            audit::theme(catalog, sources, (&english, &source), (&locale, &entry.path), scope)
        }
    }
}

/// The folder and the language of a theme's file of messages.
fn theme_language(path: &str) -> Option<(&str, Locale)> {
    let (folder, file) = path.rsplit_once('/')?;
    let locale = file.strip_suffix(".ftl")?.parse().ok()?;
    (folder.ends_with("/messages")).then_some((&path[..=folder.len()], locale))
}
