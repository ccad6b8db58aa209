//! `i18n accept`: what somebody has translated by hand is made from the source as it is now.

use super::exchange::{keep_origins, languages, take};
use super::files::Asked;
use super::open;
use crate::catalog::translation::{Edition, Item, kind_of};
use crate::cli::Exit;
use crate::cli::args::I18nAccept;
use crate::error::Result;
use crate::interchange::i18n;

pub fn run(args: &I18nAccept) -> Result<Exit> {
    let Some((catalog, translations)) = open(&args.site, &[])? else { return Ok(Exit::Content) };
    let locales = match languages(&catalog, &translations, &args.locale) {
        Some(locales) if !args.locale.is_empty() => locales,
        Some(_) => Vec::new(),
        None => return Ok(Exit::Content),
    };
    let Some(asked) = Asked::read("accept", &args.site, &args.files, &translations) else {
        return Ok(Exit::Content);
    };
    let meant = |item: &Item, edition: &Edition| {
        (locales.is_empty() || locales.contains(&&edition.locale)) && asked.has(item, edition)
    };
    let fields = |field: &str| {
        let named = |wanted: &String| wanted == field || wanted == kind_of(field);
        args.field.is_empty() || args.field.iter().any(named)
    };
    let mut accepted = i18n::accept(&args.site, &translations, &meant, &fields, args.state.map(Into::into))?;
    let made_from = std::mem::take(&mut accepted.made_from);
    let mut exit = take(&args.site, "accept", None, &accepted, args.dry_run)?;
    if !args.dry_run && keep_origins(&args.site, &catalog, &translations.theme, &made_from)? == Exit::Content
    {
        exit = Exit::Content;
    }
    Ok(exit)
}
