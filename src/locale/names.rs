//! What languages and regions are called, in any language: with the CLDR's words, and in English where it has none.

use std::borrow::Cow;

use super::cldr::{self, Rows};
use super::{Locale, Region};
use crate::money::Currency;

/// The language in its own words: "Deutsch", "português (Brasil)", "简体中文".
pub fn language_name(locale: &Locale) -> String {
    language_name_in(locale, locale)
}

/// The language in the words of another: de-CH is "Swiss High German" in English. A tag that has a name of its own as a
/// whole is called so; otherwise its script, region and variants stand in brackets.
pub fn language_name_in(locale: &Locale, reader: &Locale) -> String {
    let names = cldr::LANGUAGES.locale(reader.id());
    if let Some(name) = whole_name(locale, &names) {
        return name.into_owned();
    }
    let or_english = |code: &str| names.get(code).or_else(|| cldr::LANGUAGES.block("en").get(code));
    let name = |code: &str| or_english(code).unwrap_or_else(|| code.to_owned().into());
    let join = |pattern: &str, a: &str, b: &str| name(pattern).replace("{0}", a).replace("{1}", b);
    let script = locale.script().map(name);
    let region = locale.region().map(|code| name_of_region(code, reader));
    let variants = locale.id().variants.iter().map(|v| name(v.as_str()));
    let details = script.into_iter().chain(region).chain(variants).map(Cow::into_owned);
    let language = name(locale.language());
    match details.reduce(|a, b| join("separator", &a, &b)) {
        Some(details) => join("pattern", &language, &details),
        None => language.into_owned(),
    }
}

/// "Brazilian Portuguese", "简体中文".
fn whole_name(locale: &Locale, names: &Rows) -> Option<Cow<'static, str>> {
    if !locale.id().variants.is_empty() {
        return None;
    }
    let subtags = [Some(locale.language()), locale.script(), locale.region()];
    names.get(&subtags.into_iter().flatten().collect::<Vec<_>>().join("-"))
}

/// "Schweizer Franken" to readers of German, "franc suisse" to those of French: the name that stands beside one of it.
pub fn currency_name(currency: Currency, reader: &Locale) -> String {
    let table = &cldr::CURRENCY_NAMES;
    let row = table.locale(reader.id()).get(currency.code());
    let Some(row) = row.or_else(|| table.block("en").get(currency.code())) else {
        return currency.code().to_owned();
    };
    cldr::form(&row, "one").to_owned()
}

/// "Schweiz" to readers of German, "Suisse" to those of French.
pub fn region_name(region: Region, reader: &Locale) -> String {
    name_of_region(region.as_str(), reader).into_owned()
}

fn name_of_region(code: &str, reader: &Locale) -> Cow<'static, str> {
    let name = cldr::REGIONS.locale(reader.id()).get(code);
    name.or_else(|| english_region(code)).unwrap_or_else(|| code.to_owned().into())
}

/// English has a name for every language of two letters, so what has none does not exist.
pub(super) fn is_language(code: &str) -> bool {
    code == "und" || cldr::LANGUAGES.block("en").get(code).is_some()
}

pub(super) fn english_region(code: &str) -> Option<Cow<'static, str>> {
    cldr::REGIONS.block("en").get(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_have_names() {
        for (tag, reader, name) in [
            ("de", "de", "Deutsch"),
            ("de-CH", "de-CH", "Schweizer Hochdeutsch"),
            ("pt-BR", "pt-BR", "português (Brasil)"),
            ("mt-MT", "mt-MT", "Malti (Malta)"),
            ("ca-ES-valencia", "ca", "català (Espanya, valencià)"),
            ("en-001", "en", "English (world)"),
            ("zh-Hans", "zh-Hans", "简体中文"),
            ("ar", "ar", "العربية"),
            ("ja-JP", "ja-JP", "日本語 (日本)"),
            ("fr", "de", "Französisch"),
            ("sr-Latn-ME", "en", "Serbian (Latin, Montenegro)"),
            ("es-419", "en", "Latin American Spanish"),
            ("tlh", "de", "Klingon"),
            ("qaa-QO", "en", "qaa (Outlying Oceania)"),
            ("en", "tlh", "English"),
        ] {
            let (locale, reader) = (tag.parse().unwrap(), reader.parse().unwrap());
            assert_eq!(language_name_in(&locale, &reader), name, "{tag} in {reader}");
        }
    }

    #[test]
    fn currencies_have_names() {
        for (currency, reader, name) in [
            ("USD", "en-US", "US dollar"),
            ("CHF", "de-CH", "Schweizer Franken"),
            ("CHF", "fr-CH", "franc suisse"),
            ("PLN", "pl-PL", "złoty polski"),
            ("JPY", "ja-JP", "円"),
            ("CNY", "zh-Hans-CN", "人民币"),
            ("AED", "ar-AE", "درهم إماراتي"),
            ("EUR", "tlh", "euro"),
        ] {
            assert_eq!(currency_name(currency.parse().unwrap(), &reader.parse().unwrap()), name);
        }
    }

    #[test]
    fn regions_have_names() {
        for (region, reader, name) in [
            ("CH", "de", "Schweiz"),
            ("CH", "fr-CH", "Suisse"),
            ("DE", "zh-TW", "德國"),
            ("DE", "zh-CN", "德国"),
            ("DE", "tlh", "Germany"),
            ("US", "nb-NO", "USA"),
        ] {
            assert_eq!(region_name(region.parse().unwrap(), &reader.parse().unwrap()), name);
        }
    }
}
