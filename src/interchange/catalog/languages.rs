//! The locales of a catalog: which tags of the file mean which, and which of them is the source.

use std::collections::BTreeMap;

use super::item::{Item, Texts};
use super::json::{Json, keep};
use super::note::{Kind, Notes};
use crate::locale::Locale;

/// A product of the file with its texts by locale.
#[derive(Debug)]
pub struct Product {
    pub item: Item,
    pub texts: Vec<(Locale, Texts)>,
}

#[derive(Debug)]
pub struct Languages {
    /// The language of the index.md files.
    pub source: Locale,
    /// Every locale that has a text: the source first, the others in alphabetical order.
    pub all: Vec<Locale>,
}

/// Sorts every product's texts by locale. `site` is the source language of a site that is already there.
pub fn sort(items: Vec<Item>, site: Option<&Locale>, notes: &mut Notes) -> (Vec<Product>, Languages) {
    let mut tags: BTreeMap<String, Option<Locale>> = BTreeMap::new();
    let products: Vec<_> = items.into_iter().map(|item| by_locale(item, &mut tags, notes)).collect();
    let languages = languages(&products, site, notes);
    for locale in tags.into_values().flatten().filter(|l| !languages.all.contains(l)) {
        notes.say(Kind::EmptyLocale, None, locale.as_str());
    }
    (products, languages)
}

fn by_locale(mut item: Item, tags: &mut BTreeMap<String, Option<Locale>>, notes: &mut Notes) -> Product {
    let mut texts: Vec<(Locale, Texts)> = Vec::new();
    let mut unplaced = Vec::new();
    for (tag, mut found) in std::mem::take(&mut item.translations) {
        let locale = tags.entry(tag.clone()).or_insert_with(|| read_tag(&tag));
        let Some(locale) = locale else {
            if !found.is_empty() {
                notes.say(Kind::BadLocale, item.line, tag.clone());
                keep(&mut unplaced, &tag, to_json(found));
            }
            continue;
        };
        if found.is_empty() {
            continue;
        }
        let extra = std::mem::take(&mut found.extra);
        if !extra.is_empty() {
            notes.say(Kind::KeptField, item.line, format!("{} in {tag}", extra[0].0));
            keep(&mut unplaced, &tag, Json::Object(extra));
        }
        match texts.iter().find(|(l, _)| l == locale) {
            Some((_, first)) if *first == found => {}
            Some(_) => {
                notes.say(Kind::SameLocale, item.line, tag.clone());
                keep(&mut unplaced, &tag, to_json(found));
            }
            None => texts.push((locale.clone(), found)),
        }
    }
    if !unplaced.is_empty() {
        keep(&mut item.extra, "translations", Json::Object(unplaced));
    }
    Product { item, texts }
}

/// The locale a tag means: BCP 47, or what other programs write for it (`en_US.UTF-8`, `sr@latin`, `jp`).
pub fn read_tag(tag: &str) -> Option<Locale> {
    let (tag, modifier) = tag.trim().split_once('@').unwrap_or((tag.trim(), ""));
    let tag = tag.split('.').next().unwrap_or(tag).replace('_', "-");
    let script = match modifier.to_ascii_lowercase().as_str() {
        "" | "euro" => None,
        "latin" | "latn" => Some("Latn"),
        "cyrillic" | "cyrl" => Some("Cyrl"),
        "arabic" => Some("Arab"),
        "devanagari" => Some("Deva"),
        _ => return None,
    };
    let tag = match (script, tag.split_once('-')) {
        (None, _) => tag,
        (Some(script), None) => format!("{tag}-{script}"),
        (Some(script), Some((language, rest))) => format!("{language}-{script}-{rest}"),
    };
    let locale =
        tag.parse::<Locale>().or_else(|unknown| unknown.suggestion.unwrap_or_default().parse::<Locale>());
    // Extensions say how to format, not what a text is; and "und" is nobody's language.
    locale.ok().filter(|l| !matches!(l.language(), "und" | "mul" | "zxx") && !l.as_str().contains("-u-"))
}

fn languages(products: &[Product], site: Option<&Locale>, notes: &mut Notes) -> Languages {
    let mut counts: BTreeMap<&Locale, (usize, usize)> = BTreeMap::new();
    for (locale, texts) in products.iter().flat_map(|p| &p.texts) {
        let (titles, any) = counts.entry(locale).or_default();
        *titles += usize::from(texts.title.is_some());
        *any += 1;
    }
    let fullest = counts.iter().max_by(|(a, counts_a), (b, counts_b)| {
        let english = |l: &Locale| (l.language() == "en", l.region().is_none());
        counts_a.cmp(counts_b).then(english(a).cmp(&english(b))).then(b.cmp(a))
    });
    let fullest = fullest.map(|(locale, _)| (*locale).clone());
    let source = match site {
        None => fullest.unwrap_or_else(|| "en".parse().expect("`en` is a locale")),
        Some(site) => {
            let exact = counts.keys().find(|l| **l == site);
            let same = || counts.keys().find(|l| l.same_language(site));
            match (exact.or_else(same), fullest) {
                (Some(locale), _) => (*locale).clone(),
                (None, Some(fullest)) => {
                    notes.say(Kind::SourceMismatch, None, format!("{fullest} for {site}"));
                    fullest
                }
                (None, None) => site.clone(),
            }
        }
    };
    let others = counts.into_keys().filter(|l| **l != source).cloned();
    Languages { all: std::iter::once(source.clone()).chain(others).collect(), source }
}

/// Texts back in the shape they came in.
fn to_json(texts: Texts) -> Json {
    let named = [
        ("title", texts.title),
        ("slug", texts.slug),
        ("summary", texts.summary),
        ("description", texts.description),
        ("body", texts.body),
        ("seo_title", texts.seo_title),
        ("seo_description", texts.seo_description),
    ];
    let mut fields: Vec<_> =
        named.into_iter().filter_map(|(key, text)| Some((key.to_owned(), Json::String(text?)))).collect();
    if !texts.attributes.is_empty() {
        fields.push(("attributes".into(), Json::Object(texts.attributes)));
    }
    if !texts.image_alts.is_empty() {
        let alts = texts.image_alts.into_iter().map(Json::String).collect();
        fields.push(("image_alts".into(), Json::List(alts)));
    }
    fields.extend(texts.extra);
    Json::Object(fields)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interchange::catalog::item;

    #[test]
    fn tags_of_other_programs_are_read() {
        for (tag, locale) in [
            ("en_US", Some("en-US")),
            ("zh-CN", Some("zh-CN")),
            ("pt_BR.UTF-8", Some("pt-BR")),
            ("sr@latin", Some("sr-Latn")),
            ("sr_RS@latin", Some("sr-Latn-RS")),
            ("de_DE@euro", Some("de-DE")),
            ("iw", Some("he")),
            ("tlh", Some("tlh")),
            ("default", None),
            ("", None),
            ("klingon!", None),
            ("de@pirate", None),
            ("und", None),
        ] {
            assert_eq!(read_tag(tag).as_ref().map(Locale::as_str), locale, "{tag}");
        }
    }

    fn sorted(lines: &str, site: Option<&str>) -> (Vec<Product>, Languages, Notes) {
        let mut notes = Notes::default();
        let items = item::read(lines.as_bytes(), &mut notes);
        let site = site.map(|tag| tag.parse().unwrap());
        let (products, languages) = sort(items, site.as_ref(), &mut notes);
        (products, languages, notes)
    }

    #[test]
    fn the_source_is_the_language_with_most_titles() {
        for (lines, site, all) in [
            (
                r#"{"translations": {"de": {"title": "a"}, "en": {"title": "b"}, "ar": {"summary": "c"}}}"#,
                None,
                "en ar de",
            ),
            (r#"{"translations": {"de": {"title": "a"}, "en": {"description": "b"}}}"#, None, "de en"),
            (r#"{"translations": {"fr": {"title": "a"}, "de": {"title": "b"}}}"#, None, "de fr"),
            (r#"{"translations": {"en-GB": {"title": "a"}, "en": {"title": "b"}}}"#, None, "en en-GB"),
            (r#"{"translations": {"en": {"title": "a"}, "de": {"title": "b"}}}"#, Some("de-AT"), "de en"),
            (r#"{"translations": {"en": {"title": "a"}, "ja": {}, "ko": null}}"#, None, "en"),
            (r#"{"sku": "1"}"#, None, "en"),
        ] {
            let (_, languages, _) = sorted(lines, site);
            let found: Vec<_> = languages.all.iter().map(Locale::as_str).collect();
            assert_eq!(found.join(" "), all, "{lines}");
        }
    }

    #[test]
    fn no_text_is_lost() {
        let line = r#"{"sku": "1", "translations": {"en": {"title": "a"}, "en_US": {"title": "b"}, "en-US": {"title": "c"},
            "nope!": {"title": "d", "x": 1}, "ja": {"title": null}}}"#
            .replace('\n', "");
        let (products, _, notes) = sorted(&line, None);
        assert_eq!(products[0].texts.len(), 2);
        let kept = toml::to_string(&Json::Object(products[0].item.extra.clone())).unwrap();
        assert!(kept.contains("[translations.en-US]\ntitle = \"c\""), "{kept}");
        assert!(kept.contains("[translations.\"nope!\"]\ntitle = \"d\"\nx = 1"), "{kept}");
        let kinds: Vec<_> = notes.iter().map(|n| n.kind).collect();
        assert_eq!(kinds, [Kind::SameLocale, Kind::BadLocale, Kind::EmptyLocale]);
    }
}
