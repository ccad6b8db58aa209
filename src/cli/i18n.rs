//! `i18n`: how far the translations have come, and their way to translators and back.

mod accept;
mod diff;
mod exchange;
mod files;
mod page;
mod preview;
mod report;
mod stale;
mod text;
mod translate;

use std::path::Path;

use super::args::{I18nStatus, StatusFormat};
use super::{Exit, show};
use crate::catalog::translation::{ThemeWords, Translations};
use crate::catalog::{Catalog, Overrides};
use crate::error::{Error, Result};
use crate::pipeline::{self, Request};
use crate::source;
use report::Report;

pub use accept::run as accept;
pub use diff::run as diff;
pub use exchange::{export, import};
pub use translate::run as translate;

/// Reads the site, with markets in preview too: those are being translated. None where there is no site to speak of.
fn open(site: &Path, markets: &[String]) -> Result<Option<(Catalog, Translations)>> {
    let (sources, mut found) = source::load(site)?;
    let overrides = Overrides { markets: markets.to_owned(), drafts: true, ..Overrides::default() };
    let request = Request { overrides, gates: false, ..Request::new(&sources, jiff::Zoned::now()) };
    let shop = pipeline::shop(&request, &mut found)?;
    // What is merely to be thought of is for `check` to say.
    if found.errors() > 0 {
        show(&found);
    }
    let Some(shop) = shop else { return Ok(None) };
    let translations = Translations::read(&shop.catalog, &shop.theme_words(), &sources)?;
    Ok(Some((shop.catalog, translations)))
}

/// The translations as they are after files were written: nothing else of the site is another.
fn reread(site: &Path, catalog: &Catalog, theme: &ThemeWords) -> Result<Translations> {
    let (sources, _) = source::load(site)?;
    Translations::read(catalog, theme, &sources)
}

pub fn status(args: &I18nStatus) -> Result<Exit> {
    let Some((catalog, translations)) = open(&args.site, &args.market)? else { return Ok(Exit::Content) };
    let report = Report::new(&catalog, &translations, &args.locale);
    if let Some(locale) = args.locale.iter().find(|locale| !report.tells_of(locale)) {
        let error = Error::new("tell of", locale.as_str(), "no market needs translations into this language");
        super::report(&error);
        return Ok(Exit::Content);
    }
    let told = match args.telling.format() {
        StatusFormat::Table => text::table(&report, args.telling.on_terminal()),
        StatusFormat::Json => text::json(&report)?,
        StatusFormat::Html => page::html(&report),
    };
    args.telling.put(&told)?;
    let least = args.min_coverage.unwrap_or_default();
    Ok(if report.covers(least) { Exit::Done } else { Exit::Content })
}
