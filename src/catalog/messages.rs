//! The words of the user interface, in Fluent: the site's own over the theme's, one set per language.
//!
//! `fluent-syntax` reads the files; [`read`] makes [`pattern`]s of them once, and [`say`] puts values into these. Plurals
//! come from ICU4X, and numbers and days are written as the market writes them.

mod dress;
mod nesting;
mod pattern;
mod read;
mod say;
mod value;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::{Arc, OnceLock};

use rustc_hash::FxHashMap;

pub use nesting::too_deep;
use pattern::Part;
pub use pattern::{Expression, Form, Inline, Key, Message, Name};
pub use read::{MessageFile, not_fluent};
pub use say::Voice;
pub use value::{Argument, Arguments};

use crate::diag::SourceText;
use crate::incremental::Digest;
use crate::locale::{Formats, Locale, Plurals};
use say::Saying;

/// All messages of a site, by language.
#[derive(Default)]
pub struct Messages {
    languages: Vec<Language>,
}

/// The messages of one language: of several files, what comes later over what came before.
pub struct Language {
    pub locale: Locale,
    entries: FxHashMap<Box<str>, Held>,
    /// Of all its texts.
    digest: Digest,
    plurals: OnceLock<Plurals>,
    /// For a market that speaks another language.
    formats: OnceLock<Formats>,
}

/// A message and the file it is in.
struct Held {
    message: Message,
    file: Arc<SourceText>,
}

/// Where one market looks for its messages: its own language first.
#[derive(Debug, Clone, Default)]
pub struct MessageChain(Vec<usize>);

/// A message in words.
pub struct Said<'m> {
    pub text: Cow<'m, str>,
    /// The language it was found in.
    pub locale: &'m Locale,
}

impl Language {
    fn new(locale: Locale) -> Self {
        Self {
            locale,
            entries: FxHashMap::default(),
            digest: Digest::default(),
            plurals: OnceLock::new(),
            formats: OnceLock::new(),
        }
    }

    /// All of them with the files they are in, by name.
    pub fn entries(&self) -> Vec<(&Message, &Arc<SourceText>)> {
        let mut entries: Vec<_> = self.entries.values().map(|held| (&held.message, &held.file)).collect();
        entries.sort_by(|a, b| a.0.name.text.cmp(&b.0.name.text));
        entries
    }

    /// The file a message is in.
    pub fn file(&self, name: &str) -> Option<&Arc<SourceText>> {
        Some(&self.entries.get(name)?.file)
    }

    /// A message by its name, or a term by its name with the hyphen.
    pub fn get(&self, name: &str) -> Option<&Message> {
        Some(&self.entries.get(name)?.message)
    }

    pub fn plurals(&self) -> &Plurals {
        self.plurals.get_or_init(|| Plurals::new(&self.locale))
    }

    fn formats(&self) -> &Formats {
        self.formats.get_or_init(|| Formats::new(&self.locale))
    }
}

impl Messages {
    /// `files` in rising order of precedence: the theme's before the site's.
    pub fn new(files: Vec<MessageFile>) -> Self {
        let mut messages = Messages::default();
        for file in files {
            let at = messages.languages.iter().position(|l| l.locale == file.locale).unwrap_or_else(|| {
                messages.languages.push(Language::new(file.locale.clone()));
                messages.languages.len() - 1
            });
            let language = &mut messages.languages[at];
            for layer in file.layers {
                language.digest = language.digest.and_text(&layer.source.text);
                for message in layer.messages {
                    let file = layer.source.clone();
                    language.entries.insert(message.name.text.clone(), Held { message, file });
                }
            }
        }
        messages
    }

    /// The names of all messages of a chain.
    pub fn keys(&self, chain: &MessageChain) -> BTreeSet<&str> {
        let names = chain.0.iter().flat_map(|&i| self.languages[i].entries.keys());
        names.map(|name| &**name).filter(|name| !name.starts_with('-')).collect()
    }

    /// Of all texts of a chain.
    pub fn all(&self, chain: &MessageChain) -> Digest {
        chain.0.iter().fold(Digest::default(), |digest, &i| digest.and(self.languages[i].digest))
    }

    /// Of what a chain says for a name.
    pub fn digest(&self, chain: &MessageChain, key: &str) -> Digest {
        let Some((at, message)) = self.find(chain, key) else { return Digest::default() };
        // What it refers to may change without it.
        let referred = if message.refers { self.all(chain) } else { Digest::default() };
        let language = &self.languages[chain.0[at]];
        Digest::of(language.locale.as_str().as_bytes()).and(message.digest()).and(referred)
    }

    pub fn chain<'l>(&self, locales: impl IntoIterator<Item = &'l Locale>) -> MessageChain {
        let found = locales.into_iter().filter_map(|l| self.languages.iter().position(|m| m.locale == *l));
        MessageChain(found.collect())
    }

    /// The nearest language of a chain that has words for a name: its place in the chain, and the message.
    fn find(&self, chain: &MessageChain, key: &str) -> Option<(usize, &Message)> {
        chain.0.iter().enumerate().find_map(|(at, &i)| {
            let message = self.languages[i].get(key)?;
            message.value.is_some().then_some((at, message))
        })
    }

    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.languages.iter()
    }

    /// Where a chain looks, the nearest language first.
    pub fn of_chain(&self, chain: &MessageChain) -> impl Iterator<Item = &Language> {
        chain.0.iter().map(|&i| &self.languages[i])
    }

    /// The language in which a chain says a message, and the message.
    pub fn spoken(&self, chain: &MessageChain, key: &str) -> Option<(&Language, &Message)> {
        let (at, message) = self.find(chain, key)?;
        Some((&self.languages[chain.0[at]], message))
    }

    /// `None` if no language of the chain has the message; `Err` if an argument is missing or a reference leads nowhere.
    pub fn say<'m>(
        &'m self,
        chain: &MessageChain,
        key: &str,
        args: Option<&Arguments<'_>>,
        voice: Voice<'_>,
    ) -> Option<Result<Said<'m>, String>> {
        let (at, message) = self.find(chain, key)?;
        let locale = &self.languages[chain.0[at]].locale;
        let pattern = message.value.as_ref()?;
        // Most are a text and nothing more, and nothing is copied.
        if let [Part::Text(text)] = &pattern.0[..] {
            return Some(Ok(Said { text: Cow::Borrowed(text), locale }));
        }
        let said = Saying::new(self, &chain.0[at..], args, voice).say(pattern);
        Some(match said {
            Ok(text) => Ok(Said { text: Cow::Owned(text), locale }),
            Err(why) => Err(format!("the message `{key}` in `{locale}` cannot be said here: {why}")),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Diagnostics;

    /// Says messages of a few files, as a market of the first language would.
    struct Case(Messages);

    impl Case {
        fn new(files: &[(&str, &str)]) -> Self {
            let mut found = Diagnostics::default();
            let files = files.iter().map(|(locale, text)| {
                MessageFile::read(locale.parse().unwrap(), &SourceText::new("m.ftl", *text), &mut found)
            });
            let messages = Messages::new(files.collect());
            assert!(found.is_empty(), "{:?}", found.iter().map(|d| &d.message).collect::<Vec<_>>());
            Self(messages)
        }

        fn say(&self, locales: &[&str], key: &str, args: &[(&str, Argument<'_>)]) -> String {
            let locales: Vec<Locale> = locales.iter().map(|l| l.parse().unwrap()).collect();
            let formats = Formats::new(&locales[0]);
            let voice = Voice { locale: &locales[0], formats: &formats };
            let args: Arguments<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
            match self.0.say(&self.0.chain(&locales), key, Some(&args), voice) {
                None => "-".to_owned(),
                Some(Ok(said)) => format!("{}: {}", said.locale, said.text),
                Some(Err(why)) => why,
            }
        }
    }

    fn one(locale: &str, text: &str, key: &str, args: &[(&str, Argument<'_>)]) -> String {
        let said = Case::new(&[(locale, text)]).say(&[locale], key, args);
        said.strip_prefix(&format!("{locale}: ")).map_or(said.clone(), str::to_owned)
    }

    #[test]
    fn the_nearest_language_wins_and_the_site_over_its_theme() {
        let m = Case::new(&[("en", "a = A\nb = B\nc = C"), ("de", "a = Ä\nb = Be"), ("de", "a = Eigenes Ä")]);
        assert_eq!(m.say(&["de-CH", "de", "en"], "a", &[]), "de: Eigenes Ä");
        assert_eq!(m.say(&["de-CH", "de", "en"], "b", &[]), "de: Be");
        assert_eq!(m.say(&["de-CH", "de", "en"], "c", &[]), "en: C");
        assert_eq!(m.say(&["de"], "c", &[]), "-");
    }

    #[test]
    fn plurals_and_numbers_follow_the_language() {
        let n = |n: i64| [("n", n.into())];
        let en = "n = { $n ->\n [one] one\n *[other] { $n } things\n }";
        let pl = "n = { $n ->\n [one] rzecz\n [few] { $n } rzeczy\n *[many] { $n } rzeczy!\n }";
        assert_eq!(one("en", en, "n", &n(1)), "one");
        assert_eq!(one("pl", pl, "n", &n(3)), "3 rzeczy");
        assert_eq!(one("pl", pl, "n", &n(5)), "5 rzeczy!");
        assert_eq!(one("de", "n = { $n } Dinge", "n", &n(12345)), "12.345 Dinge");
        // An exact number goes before its category, wherever it stands.
        assert_eq!(one("en", "n = { $n ->\n [one] one\n [1] just one\n *[other] x\n }", "n", &n(1)), "one");
        assert_eq!(one("en", "n = { $n ->\n [0] none\n *[other] x\n }", "n", &n(0)), "none");
        // As CLDR has had it since release 42: French has "many" for whole millions, Hebrew has lost its own.
        let fr = "n = { $n ->\n [one] 1\n [many] de\n *[other] x\n }";
        assert_eq!(one("fr", fr, "n", &n(1_000_000)), "de");
        assert_eq!(one("he", "n = { $n ->\n [many] many\n *[other] x\n }", "n", &n(20)), "x");
    }

    #[test]
    fn numbers_are_the_markets_where_it_speaks_the_language() {
        let m = Case::new(&[("de", "n = { $n }"), ("en", "e = { $n }")]);
        assert_eq!(m.say(&["de-CH", "de", "en"], "n", &[("n", 12345.into())]), "de: 12'345");
        assert_eq!(m.say(&["de-CH", "de", "en"], "e", &[("n", 12345.into())]), "en: 12,345");
    }

    #[test]
    fn functions_write_numbers_and_days() {
        let rate = |text: &str| [("n", Argument::Number(text.parse().unwrap()))];
        for (locale, call, number, said) in [
            ("de", "NUMBER($n, style: \"percent\")", "0.19", "19\u{a0}%"),
            ("tr", "NUMBER($n, style: \"percent\")", "0.081", "%8,1"),
            ("en", "NUMBER($n, minimumFractionDigits: 2)", "3", "3.00"),
            ("fr", "NUMBER($n, maximumFractionDigits: 1)", "3.25", "3,3"),
            ("en", "NUMBER($n, useGrouping: \"false\")", "12345", "12345"),
            ("en", "NUMBER(12.50)", "0", "12.50"),
            ("de", "NUMBER($n, style: \"unit\", unit: \"kilogram\")", "1.5", "1,5 kg"),
            ("pl", "NUMBER($n, unit: \"hour\", unitDisplay: \"long\", style: \"unit\")", "5", "5 godzin"),
            ("en", "NUMBER($n, style: \"unit\", unit: \"day\", unitDisplay: \"long\")", "1", "1 day"),
            (
                "en",
                "NUMBER($n, style: \"unit\", unit: \"day\", unitDisplay: \"long\", minimumFractionDigits: 1)",
                "1",
                "1.0 days",
            ),
            ("en", "NUMBER($n, style: \"unit\", unit: \"day\", unitDisplay: \"long\")", "1.0004", "1 day"),
            ("ar-EG", "NUMBER($n, style: \"unit\", unit: \"day\", unitDisplay: \"long\")", "2", "يومان"),
        ] {
            assert_eq!(
                one(locale, &format!("n = {{ {call} }}"), "n", &rate(number)),
                said,
                "{locale} {call}"
            );
        }
        let day = [("d", "2026-01-31".into())];
        for (locale, call, said) in [
            ("en-US", "DATETIME($d, dateStyle: \"long\")", "January 31, 2026"),
            ("de", "DATETIME($d, dateStyle: \"short\")", "31.01.26"),
            ("fa-IR", "DATETIME($d)", "۱۱ بهمن ۱۴۰۴"),
        ] {
            assert_eq!(one(locale, &format!("d = {{ {call} }}"), "d", &day), said, "{locale} {call}");
        }
        assert_eq!(
            one("en", "d = { DATETIME($d) }", "d", &[("d", "soon".into())]),
            "the message `d` in `en` cannot be said here: `soon` is no day like 2026-01-31"
        );
        assert_eq!(
            one("en", "n = { NUMBER($n) }", "n", &[("n", "many".into())]),
            "the message `n` in `en` cannot be said here: `many` is no number"
        );
    }

    #[test]
    fn lists_are_said_in_words() {
        let ways = [("x", Argument::List(vec!["Visa", "PayPal", "Twint"]))];
        for (locale, call, said) in [
            ("en-US", "$x", "Visa, PayPal, and Twint"),
            ("en", "LIST($x)", "Visa, PayPal, and Twint"),
            ("de", "LIST($x, type: \"disjunction\")", "Visa, PayPal oder Twint"),
            ("de", "LIST($x, type: \"conjunction\")", "Visa, PayPal und Twint"),
            ("ar", "LIST($x)", "\u{200f}Visa وPayPal وTwint"),
        ] {
            assert_eq!(one(locale, &format!("x = {{ {call} }}"), "x", &ways), said, "{locale} {call}");
        }
        assert_eq!(one("ar", "x = ب { $x }", "x", &ways), "ب \u{2068}\u{200f}Visa وPayPal وTwint\u{2069}");
        for (call, given, why) in [
            ("LIST($x)", Argument::from("Visa"), "`Visa` is no list"),
            ("LIST($x)", 3.into(), "`3` is no list"),
            ("NUMBER($x)", ways[0].1.clone(), "a list is no number"),
            ("DATETIME($x)", ways[0].1.clone(), "a list is no day like 2026-01-31"),
        ] {
            let said = one("en", &format!("x = {{ {call} }}"), "x", &[("x", given)]);
            assert_eq!(said, format!("the message `x` in `en` cannot be said here: {why}"));
        }
    }

    #[test]
    fn ordinals_have_categories_of_their_own() {
        let text = "n = { NUMBER($n, type: \"ordinal\") ->\n [one] { $n }st\n [two] { $n }nd\n [few] { $n }rd\n *[other] { $n }th\n }";
        for (n, said) in [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (21, "21st")] {
            assert_eq!(one("en", text, "n", &[("n", n.into())]), said);
        }
    }

    #[test]
    fn terms_have_parameters_attributes_and_genders() {
        let text = "-shop = { $case ->\n *[nominative] Hafen\n [genitive] Hafens\n }\n .gender = masculine\n\
                    of = Die Waren des { -shop(case: \"genitive\") }\n\
                    open = { -shop.gender ->\n [feminine] Unsere\n *[masculine] Unser\n } { -shop } ist offen.\n\
                    who = { $gender ->\n [female] Ihre\n [male] Seine\n *[other] Die\n } Bestellung";
        let m = Case::new(&[("de", text), ("de-CH", "of = Im Haus { -shop }")]);
        assert_eq!(m.say(&["de"], "of", &[]), "de: Die Waren des Hafens");
        assert_eq!(m.say(&["de"], "open", &[]), "de: Unser Hafen ist offen.");
        for (gender, said) in [("female", "Ihre"), ("male", "Seine"), ("x", "Die")] {
            assert_eq!(m.say(&["de"], "who", &[("gender", gender.into())]), format!("de: {said} Bestellung"));
        }
        // A regional file says only what differs, so its terms may be those of the language.
        assert_eq!(m.say(&["de-CH", "de"], "of", &[]), "de-CH: Im Haus Hafen");
    }

    #[test]
    fn messages_name_other_messages_and_their_attributes() {
        let text = "a = { b } and { b.title }\nb = B { $x }\n .title = T\nq = { \"\\u0041{\" }";
        assert_eq!(one("en", text, "a", &[("x", "y".into())]), "B y and T");
        assert_eq!(one("en", text, "q", &[]), "A{");
    }

    #[test]
    fn what_cannot_be_said_is_told() {
        let told = |text: &str| {
            let said = one("en", text, "n", &[("n", 1.into())]);
            said.strip_prefix("the message `n` in `en` cannot be said here: ").unwrap_or(&said).to_owned()
        };
        assert_eq!(told("n = { $other }"), "it asks for `$other`, which it is not given");
        assert_eq!(told("n = { $other ->\n *[other] x\n }"), "it asks for `$other`, which it is not given");
        assert_eq!(told("n = { b }"), "`b` leads nowhere");
        assert_eq!(told("n = { -b }"), "`-b` leads nowhere");
        assert_eq!(told("n = { n }"), "it refers to itself");
        assert_eq!(told("n = { m }{ m }\nm = { n }"), "it refers to itself");
        // Ten messages of ten each are ten thousand million words.
        let mut laughs = String::from("n = { m0 }\n");
        (0..10)
            .for_each(|i| laughs.push_str(&format!("m{i} = {}\n", format!("{{ m{} }}", i + 1).repeat(10))));
        laughs.push_str("m10 = ha");
        assert_eq!(told(&laughs), "it is put together of too many parts");
    }

    #[test]
    fn directions_are_kept_apart() {
        let x = |text: &'static str| [("x", Argument::from(text))];
        // In a language that is written from right to left, whatever is put in.
        assert_eq!(one("ar", "a = من { $x }", "a", &x("Visa")), "من \u{2068}Visa\u{2069}");
        assert_eq!(one("fa", "a = { $x }", "a", &x("Visa")), "Visa");
        // Elsewhere what runs the other way; the rest would be invisible ballast.
        assert_eq!(one("en", "a = from { $x }, Ltd", "a", &x("هاربور")), "from \u{2068}هاربور\u{2069}, Ltd");
        assert_eq!(
            one("en", "a = from { $x }, Ltd", "a", &x("(12) هاربور")),
            "from \u{2068}(12) هاربور\u{2069}, Ltd"
        );
        assert_eq!(one("en", "a = from { $x }", "a", &x("Müller")), "from Müller");
        assert_eq!(one("en", "-b = هاربور\na = at { -b }!", "a", &[]), "at \u{2068}هاربور\u{2069}!");
    }
}
