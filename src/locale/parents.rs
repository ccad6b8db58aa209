//! Which locale stands in for another: the CLDR's inheritance, without its root.
//!
//! `tools/cldr/inheritance.mjs` has the same rules and wrote the tables after them.

use std::collections::HashMap;
use std::sync::LazyLock;

use icu::locale::LanguageIdentifier;
use icu::locale::subtags::{Language, Region, Script};

use super::{EXPANDER, cldr};

/// The parents that the CLDR states, for those that do not follow from the tag.
static STATED: LazyLock<HashMap<&str, &str>> = LazyLock::new(|| cldr::SUPPLEMENTAL.rows("parents"));

/// The locale itself, then its parents.
pub(super) fn chain(id: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let mut chain = vec![id.clone()];
    let mut next = parent(id);
    while let Some(id) = next {
        next = parent(&id);
        // `und-DE` has nothing above it but the root, which holds no texts.
        if !id.language.is_unknown() {
            chain.push(id);
        }
    }
    chain
}

fn parent(id: &LanguageIdentifier) -> Option<LanguageIdentifier> {
    if let Some(stated) = STATED.get(id.to_string().as_str()) {
        return if *stated == "und" { None } else { stated.parse().ok() };
    }
    let mut parent = id.clone();
    if !id.variants.is_empty() {
        parent.variants.clear();
        return Some(parent);
    }
    let usual = likely_script(id.language, None);
    match (id.script, id.region) {
        // zh-TW is not written as zh is: go on from zh-Hant-TW.
        (None, Some(region)) if likely_script(id.language, Some(region)) != usual => {
            parent.script = likely_script(id.language, Some(region));
        }
        // zh-Hans-SG says no more than zh-SG.
        (Some(script), Some(region))
            if [usual, likely_script(id.language, Some(region))] == [Some(script); 2] =>
        {
            parent.script = None;
        }
        (_, Some(_)) => parent.region = None,
        (Some(script), None) if usual == Some(script) => parent.script = None,
        // Nobody should have to read another script.
        _ => return None,
    }
    Some(parent)
}

/// Whose plural rules a locale has. They go with the spoken language, so scripts do not matter (LDML part 1, "Parent
/// Locales": `component="plurals"` names no exception), which ICU4X 2.4 overlooks: all of sr-Latn would be `other`. The
/// CLDR's one region with rules of its own is Portugal.
pub(super) fn plurals(id: &LanguageIdentifier) -> LanguageIdentifier {
    let region = id.region.filter(|region| (id.language.as_str(), region.as_str()) == ("pt", "PT"));
    LanguageIdentifier { language: id.language, region, ..LanguageIdentifier::UNKNOWN }
}

/// Whose order of words a locale has, likewise: az-Cyrl has that of az. Only where the CLDR has an order for a script of its
/// own, it counts; and Montenegro's is that of sr.
pub(super) fn collation(id: &LanguageIdentifier) -> LanguageIdentifier {
    let language = id.language;
    let script = id.script.or(match language.as_str() {
        "sr" => None,
        _ => likely_script(language, id.region),
    });
    let usual = likely_script(language, None);
    let own = |script: Script| {
        matches!(
            (language.as_str(), script.as_str()),
            ("sr", "Latn") | ("bs", "Cyrl") | ("zh", "Hant") | ("yue", "Hans")
        )
    };
    match script.filter(|script| Some(*script) != usual) {
        Some(script) if own(script) => {
            LanguageIdentifier { language, script: Some(script), ..LanguageIdentifier::UNKNOWN }
        }
        Some(_) => LanguageIdentifier::from(language),
        None if language.as_str() == "sr" => LanguageIdentifier::from(language),
        None => id.clone(),
    }
}

fn likely_script(language: Language, region: Option<Region>) -> Option<Script> {
    let mut id = LanguageIdentifier { language, region, ..LanguageIdentifier::UNKNOWN };
    EXPANDER.maximize(&mut id);
    id.script
}

#[cfg(test)]
mod tests {
    use crate::locale::Locale;

    #[test]
    fn parents_are_the_cldrs() {
        for line in [
            "de",
            "de-CH de",
            "en-GB en-001 en",
            "en-Latn-GB en-GB en-001 en",
            "es-MX es-419 es",
            "pt-PT pt",
            "pt-AO pt-PT pt",
            "nb no",
            "nb-NO nb no",
            "zh-CN zh",
            "zh-SG zh",
            "zh-Hans-SG zh-SG zh",
            "zh-TW zh-Hant-TW zh-Hant",
            "zh-HK zh-Hant-HK zh-Hant",
            "zh-Hant-TW zh-Hant",
            "zh-Hant-HK zh-Hant",
            "zh-Hant-MO zh-Hant-HK zh-Hant",
            "sr-RS sr",
            "sr-Latn",
            "sr-ME sr-Latn-ME sr-Latn",
            "sr-Cyrl-ME sr-Cyrl sr",
            "sr-Cyrl-RS sr-RS sr",
            "bs-Latn bs",
            "bs-Cyrl",
            "en-AU en-001 en",
            "es-US es-419 es",
            "nn no",
            "hi-Latn en-IN en-001 en",
            "ca-ES-valencia ca-ES ca",
            "de-AT-x-shop de-AT de",
            "ar-EG-u-nu-latn ar-EG ar",
            "tlh-DE tlh",
            "und-DE",
        ] {
            let (tag, above) = line.split_once(' ').unwrap_or((line, ""));
            let locale: Locale = tag.parse().unwrap();
            let parents = locale.parents();
            let above: Vec<&str> = above.split_whitespace().collect();
            assert_eq!(parents[0], locale);
            assert_eq!(parents[1..].iter().map(Locale::as_str).collect::<Vec<_>>(), above, "{tag}");
        }
    }
}
