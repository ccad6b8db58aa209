//! `i18n export` and `i18n import`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{open, preview, reread};
use crate::audit;
use crate::catalog::Catalog;
use crate::catalog::translation::{self, Pair, ThemeWords, Translations};
use crate::cli::args::{ExchangeFormat, I18nExport, I18nImport};
use crate::cli::{Exit, count, replace_file, report};
use crate::error::{Error, Result};
use crate::interchange::i18n::{self, Format, Imported, MadeFrom};
use crate::locale::Locale;

/// As many texts that could not be taken are named, and as many that were taken and are to be looked at.
const NAMED: usize = 100;

pub fn export(args: &I18nExport) -> Result<Exit> {
    let Some((catalog, translations)) = open(&args.site, &[])? else { return Ok(Exit::Content) };
    let Some(locales) = languages(&catalog, &translations, &args.locale) else { return Ok(Exit::Content) };
    let format = match args.format {
        ExchangeFormat::Po => Format::Po,
        ExchangeFormat::Xliff2 => Format::Xliff2,
        ExchangeFormat::Xliff1 => Format::Xliff1,
        ExchangeFormat::Csv => Format::Csv,
    };
    fs::create_dir_all(&args.out).map_err(|e| Error::io("make", &args.out, e))?;
    let (preview, screenshots) = (args.preview_url.as_deref(), args.screenshots.as_deref());
    let mut pages = preview::pages(&args.site, &translations, &locales, preview, screenshots)?;
    for locale in locales {
        let mut exchange = i18n::export(&catalog, &translations, locale, &args.only);
        i18n::cut(&mut exchange, &translations, locale, &args.only);
        let context = i18n::Context {
            catalog: &catalog,
            translations: &translations,
            pages: pages.remove(locale).unwrap_or_default(),
            preview: preview.map(|preview| preview.trim_end_matches('/')),
        };
        i18n::describe(&mut exchange, &context);
        if exchange.entries.is_empty() {
            say!("{locale}: nothing to translate");
            continue;
        }
        let path = args.out.join(format!("{locale}.{}", format.ending()));
        replace_file(&path, i18n::write(&exchange, format)?.as_bytes())?;
        say!("{}: {}", path.display(), count(exchange.entries.len(), "text", "texts"));
    }
    Ok(Exit::Done)
}

/// The languages that are meant: those that were asked for, or all. None: one of them is none of the site's.
pub fn languages<'c>(
    catalog: &'c Catalog,
    translations: &Translations,
    asked: &'c [Locale],
) -> Option<Vec<&'c Locale>> {
    let spoken = |locale: &&Locale| {
        let own = |market| translation::own(market).any(|own| own == *locale);
        **locale != catalog.site.source_locale && catalog.site.markets.iter().any(own)
    };
    if let Some(locale) = asked.iter().find(|locale| !spoken(locale)) {
        report(&Error::new(
            "translate into",
            locale.as_str(),
            "no market needs translations into this language",
        ));
        return None;
    }
    Some(if asked.is_empty() { i18n::locales(catalog, translations) } else { asked.iter().collect() })
}

pub fn import(args: &I18nImport) -> Result<Exit> {
    let mut exit = Exit::Done;
    let Some((catalog, mut translations)) = open(&args.site, &[])? else { return Ok(Exit::Content) };
    let judge = |pair: &Pair<'_>| audit::judge(&catalog, pair, args.any_numbers);
    let mut written: Vec<Locale> = Vec::new();
    let mut made_from = MadeFrom::default();
    for path in &meant(&args.files)? {
        let bytes = fs::read(path).map_err(|e| Error::io("read", path, e))?;
        let read = i18n::read(path, &bytes).and_then(|exchange| {
            let locale: std::result::Result<Locale, _> = exchange.locale.parse();
            let spoken = |locale: &Locale| {
                *locale != catalog.site.source_locale
                    && catalog.site.markets.iter().any(|market| market.chain.contains(locale))
            };
            match locale.ok().filter(spoken) {
                Some(locale) => Ok((exchange, locale)),
                None => {
                    let why = format!("no market reads its language, `{}`", exchange.locale);
                    Err(Error::new("import", path, why))
                }
            }
        });
        let (exchange, locale) = match read {
            Ok(read) => read,
            Err(error) => {
                report(&error);
                exit = Exit::Content;
                continue;
            }
        };
        // A second file of a language meets the site as the first one left it.
        if written.contains(&locale) {
            translations = reread(&args.site, &catalog, &translations.theme)?;
        }
        let mut imported = i18n::import(&args.site, &translations, &exchange, &locale, &judge)?;
        made_from.join(std::mem::take(&mut imported.made_from));
        let from = path.display().to_string();
        if take(&args.site, &from, Some(&locale), &imported, args.dry_run)? == Exit::Content {
            exit = Exit::Content;
        }
        written.push(locale);
    }
    if !args.dry_run && keep_origins(&args.site, &catalog, &translations.theme, &made_from)? == Exit::Content
    {
        exit = Exit::Content;
    }
    Ok(exit)
}

/// Of a folder, the files in it that an export may have written.
fn meant(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in paths {
        if !path.is_dir() {
            files.push(path.clone());
            continue;
        }
        let within = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
        let within = within.map_err(|e| Error::io("read", path, e))?;
        let mut within: Vec<PathBuf> =
            within.iter().map(fs::DirEntry::path).filter(|p| i18n::is_exchange(p)).collect();
        if within.is_empty() {
            return Err(Error::new("import", path, "no file in it is called .po, .xlf, .xliff or .csv"));
        }
        within.sort();
        files.append(&mut within);
    }
    Ok(files)
}

/// Puts down what the translations that were just written are made from.
pub fn keep_origins(
    site: &Path,
    catalog: &Catalog,
    theme: &ThemeWords,
    made_from: &MadeFrom,
) -> Result<Exit> {
    let mut exit = Exit::Done;
    if made_from.is_empty() {
        return Ok(exit);
    }
    for (file, text) in made_from.files(site, &reread(site, catalog, theme)?) {
        match text {
            Ok(text) => replace_file(&site.join(file), text.as_bytes())?,
            Err(why) => {
                report(&Error::new("put sources down in", file, why).hint("Mend the file, or delete it."));
                exit = Exit::Content;
            }
        }
    }
    Ok(exit)
}

/// Says what was left, and why, and writes the files.
pub fn take(
    site: &Path,
    from: &str,
    locale: Option<&Locale>,
    imported: &Imported,
    dry_run: bool,
) -> Result<Exit> {
    for (key, why) in imported.left.iter().take(NAMED) {
        report(&Error::new("take", key, why.as_str()));
    }
    if imported.left.len() > NAMED {
        say_aside!("… and {} more", imported.left.len() - NAMED);
    }
    for (key, remark) in imported.remarks.iter().take(NAMED) {
        say_aside!("\u{1b}[1m\u{1b}[33mwarning\u{1b}[0m\u{1b}[1m: {key}: {remark}\u{1b}[0m");
    }
    if imported.remarks.len() > NAMED {
        say_aside!("… and {} more", imported.remarks.len() - NAMED);
    }
    for (key, open, of) in imported.waiting.iter().take(NAMED) {
        say!("{key} waits: {open} of its {of} parts are still to be translated");
    }
    if imported.waiting.len() > NAMED {
        say!("… and {} more", imported.waiting.len() - NAMED);
    }
    for (file, text) in &imported.files {
        let place = site.join(file);
        if dry_run {
            say!("would write {file}");
            continue;
        }
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder).map_err(|e| Error::io("make", folder, e))?;
        }
        replace_file(&place, text.as_bytes())?;
    }
    let taken = count(imported.taken, "text", "texts");
    let (unchanged, left) = (imported.unchanged, imported.left.len());
    let files = count(imported.files.len(), "file", "files");
    match locale {
        Some(locale) => say!(
            "{from}: {locale}, {taken} taken, {unchanged} unchanged, {} still empty, {left} left; {files}",
            imported.empty
        ),
        None => say!("{from}: {taken} taken, {unchanged} unchanged, {left} left; {files}"),
    }
    Ok(if imported.left.is_empty() { Exit::Done } else { Exit::Content })
}
