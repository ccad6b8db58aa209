//! Locales: what a tag like `de-CH` means, and how its people write money, numbers, dates, lists and names.
//!
//! A thin room. Tags, collation, plurals and lists come from ICU4X; prices, numbers, names and days of the Gregorian
//! calendar from the CLDR tables in `locale/cldr` (made by `tools/cldr`), because only with those do they look as they do in
//! every browser. `oracle.txt` has a browser's figures for both kinds.

mod ascii;
mod bidi;
mod cldr;
mod collate;
mod currency;
mod date;
mod decimal;
mod formats;
mod letters;
mod list;
mod measure;
mod names;
mod number;
#[cfg(test)]
mod oracle;
mod parents;
mod pattern;
mod plural;
mod pseudo;
mod quotes;
mod region;
mod segment;
mod slug;
mod unit;

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;
use std::sync::Arc;

use icu::locale::subtags::{Language, language};
use icu::locale::{LanguageIdentifier, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

pub use bidi::{against, first_strong, joined, marked, unmarked};
pub use collate::Collator;
pub use currency::{CurrencyFormat, Digits, Display};
pub use date::DateFormat;
pub use decimal::Numbering;
pub use formats::Formats;
pub use letters::Letters;
pub use list::{ListFormat, ListStyle};
pub use measure::{InvalidMeasure, Measure, Unit, UnknownUnit};
pub use names::{currency_name, language_name, language_name_in, region_name};
pub use number::NumberFormat;
pub use plural::{NUMBERS, PLURAL_CATEGORIES, Plurals};
pub use pseudo::{Pseudo, letters};
pub use quotes::Quotes;
pub use region::{Region, UnknownRegion};
pub use segment::words;
pub use slug::{LONGEST_NAME, slugify, slugify_ascii};
pub use unit::{UnitFormat, UnitWidth};

/// The tag of a language as people of a place write it, in the one form BCP 47 and the CLDR call canonical.
#[derive(Clone)]
pub struct Locale(Arc<Tag>);

struct Tag {
    text: String,
    icu: icu::locale::Locale,
    /// Every page asks for these two; the answers never change.
    likely: LanguageIdentifier,
    direction: Direction,
}

impl Locale {
    pub fn as_str(&self) -> &str {
        &self.0.text
    }

    pub fn language(&self) -> &str {
        self.id().language.as_str()
    }

    pub fn script(&self) -> Option<&str> {
        self.id().script.as_ref().map(|s| s.as_str())
    }

    pub fn region(&self) -> Option<&str> {
        self.id().region.as_ref().map(|r| r.as_str())
    }

    pub fn direction(&self) -> Direction {
        self.0.direction
    }

    /// The locale itself and those whose texts its readers are given instead, nearest first: en-GB, en-001, en.
    pub fn parents(&self) -> Vec<Locale> {
        let mut chain: Vec<Locale> = parents::chain(self.id()).into_iter().map(Locale::from).collect();
        if chain.first() != Some(self) {
            // The tag has extensions: de-u-co-phonebk goes on from de.
            chain.insert(0, self.clone());
        }
        chain
    }

    /// With the script and the region that go without saying: `de` is `de-Latn-DE`.
    pub fn maximize(&self) -> Locale {
        self.likely().clone().into()
    }

    fn likely(&self) -> &LanguageIdentifier {
        &self.0.likely
    }

    /// Whether readers of one can read the other: the same language in the same script.
    pub fn same_language(&self, other: &Locale) -> bool {
        let (a, b) = (self.likely(), other.likely());
        // Norwegian without more is Bokmål, to the CLDR and to its readers.
        let plain = |id: &LanguageIdentifier| if id.language == BOKMAL { NORWEGIAN } else { id.language };
        (plain(a), a.script) == (plain(b), b.script)
    }

    /// As the Open Graph protocol writes it, `de_DE`: a region is a must there.
    pub fn og(&self) -> String {
        let region = self.region().map(str::to_owned).or_else(|| self.maximize().region().map(str::to_owned));
        match region {
            Some(region) => format!("{}_{region}", self.language()),
            None => self.language().to_owned(),
        }
    }

    fn id(&self) -> &LanguageIdentifier {
        &self.0.icu.id
    }

    fn icu(&self) -> &icu::locale::Locale {
        &self.0.icu
    }
}

const BOKMAL: Language = language!("nb");
const NORWEGIAN: Language = language!("no");
/// English, in which the program speaks.
pub fn english() -> Locale {
    icu::locale::locale!("en").into()
}

const DIRECTIONALITY: LocaleDirectionality = LocaleDirectionality::new_extended();

/// The extended data know every language that has likely subtags, not only those ICU4X can format for.
const EXPANDER: LocaleExpander = LocaleExpander::new_extended();
const CANONICALIZER: LocaleCanonicalizer = LocaleCanonicalizer::new_extended();

impl From<icu::locale::Locale> for Locale {
    fn from(icu: icu::locale::Locale) -> Self {
        let mut likely = icu.id.clone();
        EXPANDER.maximize(&mut likely);
        let direction =
            if DIRECTIONALITY.is_right_to_left(&icu.id) { Direction::Rtl } else { Direction::Ltr };
        Self(Arc::new(Tag { text: icu.to_string(), icu, likely, direction }))
    }
}

impl From<LanguageIdentifier> for Locale {
    fn from(id: LanguageIdentifier) -> Self {
        icu::locale::Locale::from(id).into()
    }
}

impl FromStr for Locale {
    type Err = UnknownLocale;

    /// Takes any case and withdrawn codes (`iw-IL` is `he-IL`), as BCP 47 says. Refuses what no reader of the tag
    /// would know: other separators, and two-letter languages and regions that do not exist.
    fn from_str(s: &str) -> Result<Self, UnknownLocale> {
        let unknown = |suggestion| UnknownLocale { text: s.to_owned(), suggestion };
        let Ok(mut icu) = icu::locale::Locale::try_from_str(&s.replace('_', "-")) else {
            return Err(unknown(None));
        };
        let written_region = icu.id.region;
        CANONICALIZER.canonicalize(&mut icu);
        if exists(&icu.id) && written_region.is_none_or(is_region) && !s.contains('_') {
            return Ok(icu.into());
        }
        mend(&mut icu.id);
        Err(unknown(exists(&icu.id).then(|| icu.to_string())))
    }
}

/// Whether the codes of two letters, in which typing errors look like other codes, are known. The longer ones are
/// taken as they are; for a language without data the root's are used.
fn exists(id: &LanguageIdentifier) -> bool {
    let language = id.language.as_str();
    (language.len() == 3 || names::is_language(language)) && id.region.is_none_or(is_region)
}

fn is_region(region: icu::locale::subtags::Region) -> bool {
    region.as_str().len() == 3 || names::english_region(region.as_str()).is_some()
}

/// A language that does not exist may be the code of its country: `jp` for `ja`.
fn mend(id: &mut LanguageIdentifier) {
    if !names::is_language(id.language.as_str())
        && let Ok(region) = id.language.as_str().to_uppercase().parse::<Region>()
    {
        let mut likely: LanguageIdentifier = Language::UNKNOWN.into();
        likely.region = region.as_str().parse().ok();
        EXPANDER.maximize(&mut likely);
        id.language = likely.language;
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Locale {}

impl Hash for Locale {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl PartialOrd for Locale {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Locale {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.as_str().cmp(other.as_str())
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl serde::Serialize for Locale {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLocale {
    pub text: String,
    /// The tag that was probably meant.
    pub suggestion: Option<String>,
}

impl UnknownLocale {
    /// For [`Diagnostic::suggestion`](crate::diag::Diagnostic::suggestion).
    pub fn hint(&self) -> Option<String> {
        self.suggestion.as_ref().map(|tag| format!("did you mean `{tag}`?"))
    }
}

impl std::error::Error for UnknownLocale {}

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a locale (a BCP 47 tag such as `de-CH`)", self.text)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    pub fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(tag: &str) -> Locale {
        tag.parse().unwrap_or_else(|e| panic!("{e}"))
    }

    #[test]
    fn tags_become_canonical() {
        for (written, canonical) in [
            ("de", "de"),
            ("DE-ch", "de-CH"),
            ("zh-hant-hk", "zh-Hant-HK"),
            ("iw-IL", "he-IL"),
            ("sl-rozaj-biske", "sl-biske-rozaj"),
            ("en-x-private", "en-x-private"),
            ("ar-EG-u-nu-latn", "ar-EG-u-nu-latn"),
            ("tlh", "tlh"),
            ("qaa-Zyyy-001", "qaa-Zyyy-001"),
            ("und", "und"),
        ] {
            assert_eq!(locale(written).as_str(), canonical, "{written}");
        }
    }

    #[test]
    fn what_is_no_tag_is_refused_and_corrected() {
        for (written, meant) in [
            ("en_US", Some("en-US")),
            ("en-UK", Some("en-GB")),
            ("zh_tw", Some("zh-TW")),
            ("jp-JP", Some("ja-JP")),
            ("jp", Some("ja")),
            ("cz", Some("cs")),
            ("en-QQ", None),
            ("", None),
            ("x-private", None),
            ("english", None),
            ("de-", None),
            ("de--AT", None),
            ("../../etc", None),
        ] {
            let error = written.parse::<Locale>().expect_err(written);
            assert_eq!(error.suggestion.as_deref(), meant, "{written}");
        }
    }

    #[test]
    fn a_market_can_be_written_by_several_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<(Locale, CurrencyFormat, NumberFormat)>();
        shared::<(DateFormat, ListFormat, Collator)>();
    }

    #[test]
    fn direction_follows_the_script() {
        for (tag, direction) in [
            ("ar", "rtl"),
            ("he-IL", "rtl"),
            ("ur-PK", "rtl"),
            ("pa-PK", "rtl"),
            ("pa", "ltr"),
            ("az", "ltr"),
            ("ckb", "rtl"),
        ] {
            assert_eq!(locale(tag).direction().as_str(), direction, "{tag}");
        }
    }

    #[test]
    fn a_language_is_the_same_in_other_regions_but_not_in_other_scripts() {
        for (a, b, same) in [
            ("de-DE", "de-CH", true),
            ("zh-TW", "zh-Hant", true),
            ("zh-TW", "zh-CN", false),
            ("sr", "sr-Latn", false),
            ("nb-NO", "no", true),
            ("nn", "no", false),
            ("en", "de", false),
        ] {
            assert_eq!(locale(a).same_language(&locale(b)), same, "{a} {b}");
        }
    }

    #[test]
    fn open_graph_has_a_region() {
        for (tag, og) in [("de", "de_DE"), ("en-GB", "en_GB"), ("zh-Hant-TW", "zh_TW"), ("sr-Latn", "sr_RS")]
        {
            assert_eq!(locale(tag).og(), og);
        }
    }
}
