//! What languages and regions are called, in any language: with the CLDR's words, and in English where it has none.

use std::borrow::Cow;

use super::cldr::{self, Rows};
use super::{Locale, Region};

/// The language in its own words: "Deutsch", "português (Brasil)", "简体中文".
pub fn language_name(locale: &Locale) -> String {
    language_name_in(locale, locale)
}

/// The language in the words of another: de-CH is "Swiss High German" in English. As UTS 35 says, the longest part of
/// the tag that has a name is taken, and what is left stands in brackets.
pub fn language_name_in(locale: &Locale, reader: &Locale) -> String {
    let names = cldr::LANGUAGES.locale(reader.id(), "en");
    let (language, script, region) = (locale.language(), locale.script(), locale.region());
    let of = |script: Option<&str>, region: Option<&str>| {
        let tag = [Some(language), script, region].into_iter().flatten().collect::<Vec<_>>().join("-");
        names.get(&tag)
    };
    let (name, script, region) = None
        .or_else(|| Some((of(script, region)?, None, None)))
        .or_else(|| Some((of(script, None)?, None, region)))
        .or_else(|| Some((of(None, region)?, script, None)))
        .or_else(|| Some((of(None, None)?, script, region)))
        .unwrap_or((Cow::Owned(language.to_owned()), script, region));
    let script = script.map(|s| names.get(s).map_or_else(|| s.to_owned(), Cow::into_owned));
    let region = region.map(|r| r.parse().map_or_else(|_| r.to_owned(), |r| region_name(r, reader)));
    let variants = locale.id().variants.iter().map(|v| v.as_str().to_uppercase());
    let join = |pattern: &str, a: &str, b: &str| {
        let pattern = names.get(pattern).unwrap_or("{0} ({1})".into());
        pattern.replace("{0}", a).replace("{1}", b)
    };
    let details = script.into_iter().chain(region).chain(variants).reduce(|a, b| join("separator", &a, &b));
    match details {
        Some(details) => join("pattern", &name, &details),
        None => name.into_owned(),
    }
}

/// "Schweiz" to readers of German, "Suisse" to those of French.
pub fn region_name(region: Region, reader: &Locale) -> String {
    let name = cldr::REGIONS.locale(reader.id(), "en").get(region.as_str());
    name.map_or_else(|| region.to_string(), Cow::into_owned)
}

/// Whether English has a name for a language: it has one for every code of two letters.
pub(super) fn english_language(code: &str) -> Option<Cow<'static, str>> {
    if code == "und" { Some("".into()) } else { english(&cldr::LANGUAGES).get(code) }
}

pub(super) fn english_region(code: &str) -> Option<Cow<'static, str>> {
    english(&cldr::REGIONS).get(code)
}

fn english(table: &cldr::Table) -> Rows {
    table.block("en")
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
