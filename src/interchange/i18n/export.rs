//! The texts of a site that translators are to see.

use super::{Entry, Exchange, blocks, forms};
use crate::catalog::translation::{Family, Item, Status, Translations, Unit};
use crate::catalog::{Catalog, translation};
use crate::locale::Locale;

/// The name of a text that stays while nobody moves its file.
pub(super) fn key(item: &Item, unit: &Unit) -> String {
    format!("{}#{}", item.file, unit.field)
}

/// The locales that texts are translated into, by the files of the site: for each market the plain one, and those regional
/// ones that say something of their own.
pub fn locales<'c>(catalog: &'c Catalog, translations: &Translations) -> Vec<&'c Locale> {
    let site = &catalog.site;
    let mut locales: Vec<&Locale> = Vec::new();
    for market in &site.markets {
        let home = translations.home(market, &site.source_locale);
        let spoken = |locale: &&Locale| translations.items.iter().any(|item| item.edition(locale).is_some());
        let regional =
            translation::own(market).filter(|locale| **locale != site.source_locale).filter(spoken);
        for locale in home.into_iter().chain(regional) {
            if !locales.contains(&locale) {
                locales.push(locale);
            }
        }
    }
    locales
}

/// The texts of one language; of a regional one what it says itself. `only`: those of these statuses, or all.
pub fn export(catalog: &Catalog, translations: &Translations, locale: &Locale, only: &[Status]) -> Exchange {
    let site = &catalog.site;
    let home = |n: usize| translations.home(&site.markets[n], &site.source_locale);
    let is_home = (0..site.markets.len()).any(|n| home(n) == Some(locale));
    let has_files = translations.items.iter().any(|item| item.edition(locale).is_some());
    let mut entries = Vec::new();
    for item in &translations.items {
        let edition = item.edition(locale);
        let reads = |n: &usize| site.markets[*n].chain.contains(locale);
        // What no market of the language sells is translated by nobody, unless somebody did.
        let wanted = (is_home || !has_files) && item.markets.iter().any(reads);
        for unit in item.units.iter().filter(|unit| item.is_open(unit, locale)) {
            let target = edition.and_then(|edition| edition.text(&unit.field));
            let status = edition.map_or(Status::Missing, |edition| item.status(unit, edition));
            if (target.is_none() && !wanted) || !(only.is_empty() || only.contains(&status)) {
                continue;
            }
            entries.push(Entry {
                file: item.file.clone(),
                key: key(item, unit),
                line: unit.line,
                source: unit.text.clone(),
                previous: edition.and_then(|edition| item.previous(unit, edition)).map(str::to_owned),
                target: target.unwrap_or_default().to_owned(),
                status,
                note: note(item, unit),
                ..Entry::default()
            });
        }
    }
    Exchange { source_locale: site.source_locale.to_string(), locale: locale.to_string(), entries }
}

/// Cuts the texts of an export into what translators work on. `only`: parts of these statuses, or all.
pub fn cut(exchange: &mut Exchange, translations: &Translations, locale: &Locale, only: &[Status]) {
    blocks::cut(exchange, translations, locale, only);
    forms::cut(exchange, translations, locale, only);
}

/// What it is a text of, and what is to be heeded.
fn note(item: &Item, unit: &Unit) -> String {
    let of = match (item.family, &item.sku) {
        (Family::Messages, _) => {
            return "A message of the shop, in Fluent: keep what stands between braces.".to_owned();
        }
        (Family::Theme, _) => {
            let language = item.language.as_ref().map_or("en", Locale::as_str);
            return format!(
                "A message of the theme, in Fluent and in `{language}`: keep what stands between braces."
            );
        }
        (family, Some(sku)) => format!("{} {sku}, “{}”", family.name(), item.title()),
        (family, None) => format!("{} “{}”", family.name(), item.title()),
    };
    let heed = match translation::kind_of(&unit.field) {
        "title" => "Its name.",
        "slug" => "The end of its address: letters, digits and hyphens.",
        "summary" => "One or two sentences for listings and search results.",
        "seo.title" => "What search results show as title: about 60 characters.",
        "seo.description" => "What search results show as description: about 155 characters.",
        "attributes" => "A property of it.",
        "options" => "A choice between variants.",
        "image_alts" => "What a picture shows, for people who do not see it.",
        _ => "The text, in Markdown: keep its marks and the targets of its links.",
    };
    format!("{of}. {heed}")
}
