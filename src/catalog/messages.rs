//! The words of the user interface, in Fluent: the site's own over the theme's, one bundle per language.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::bundle::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use unic_langid::LanguageIdentifier;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::incremental::Digest;
use crate::locale::{Direction, Locale, NumberFormat};

type Bundle = FluentBundle<FluentResource, IntlLangMemoizer>;

/// All messages of a site, by language.
pub struct Messages {
    bundles: Vec<(Locale, Bundle)>,
    /// By bundle: the names of its messages, and the digest of its texts.
    contents: Vec<(Vec<String>, Digest)>,
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

/// A file of messages, before the languages are known.
pub struct MessageFile {
    pub locale: Locale,
    pub resource: FluentResource,
}

impl MessageFile {
    /// Reads a .ftl file; what cannot be read of it is reported and the rest kept.
    pub fn read(locale: Locale, source: &Arc<SourceText>, found: &mut Diagnostics) -> Self {
        let (resource, errors) = match FluentResource::try_new(source.text.clone()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            let place = Place::Span(source.clone(), error.pos.clone());
            let message = format!("this is not Fluent: {}", error.kind);
            found.push(
                Diagnostic::error(Code::Fluent, place, message)
                    .hint("A message is written: key = Text, with its further lines indented."),
            );
        }
        Self { locale, resource }
    }
}

impl MessageFile {
    fn keys(&self) -> impl Iterator<Item = &str> {
        self.resource.entries().filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(message.id.name),
            _ => None,
        })
    }

    /// How many messages it has.
    pub fn count(&self) -> usize {
        self.keys().count()
    }
}

impl Messages {
    /// `files` in rising order of precedence: the theme's before the site's.
    pub fn new(files: Vec<MessageFile>) -> Self {
        let mut bundles: Vec<(Locale, Bundle)> = Vec::new();
        let mut contents: Vec<(Vec<String>, Digest)> = Vec::new();
        for file in files {
            let at = bundles.iter().position(|(l, _)| *l == file.locale).unwrap_or_else(|| {
                bundles.push((file.locale.clone(), bundle(&file.locale)));
                contents.push(Default::default());
                bundles.len() - 1
            });
            let (keys, digest) = &mut contents[at];
            keys.extend(file.keys().map(str::to_owned));
            *digest = digest.and_text(file.resource.source());
            bundles[at].1.add_resource_overriding(file.resource);
        }
        Self { bundles, contents }
    }

    /// The names of all messages of a chain.
    pub fn keys(&self, chain: &MessageChain) -> BTreeSet<&str> {
        chain.0.iter().flat_map(|&i| self.contents[i].0.iter().map(String::as_str)).collect()
    }

    /// Of all texts of a chain.
    pub fn all(&self, chain: &MessageChain) -> Digest {
        chain.0.iter().fold(Digest::default(), |digest, &i| digest.and(self.contents[i].1))
    }

    /// Of what a chain says for a name.
    pub fn digest(&self, chain: &MessageChain, key: &str) -> Digest {
        let found = chain.0.iter().find_map(|&i| {
            let (locale, bundle) = &self.bundles[i];
            Some((locale, bundle.get_message(key)?.value()?))
        });
        let Some((locale, pattern)) = found else { return Digest::default() };
        let tree = format!("{locale} {pattern:?}");
        // What it refers to may change without it.
        let refers = tree.contains("MessageReference") || tree.contains("TermReference");
        let referred = if refers { self.all(chain) } else { Digest::default() };
        Digest::of(tree.as_bytes()).and(referred)
    }

    pub fn chain<'l>(&self, locales: impl IntoIterator<Item = &'l Locale>) -> MessageChain {
        let found = locales.into_iter().filter_map(|l| self.bundles.iter().position(|(b, _)| b == l));
        MessageChain(found.collect())
    }

    /// `None` if no language of the chain has the message; `Err` if an argument is missing or a reference leads nowhere.
    pub fn say<'m>(
        &'m self,
        chain: &MessageChain,
        key: &str,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<Result<Said<'m>, String>> {
        let (locale, bundle, pattern) = chain.0.iter().find_map(|&i| {
            let (locale, bundle) = &self.bundles[i];
            Some((locale, bundle, bundle.get_message(key)?.value()?))
        })?;
        let mut errors = Vec::new();
        let text = match args {
            // Without arguments the text is the resource's own, and nothing is copied.
            None => bundle.format_pattern(pattern, None, &mut errors),
            Some(_) => Cow::Owned(bundle.format_pattern(pattern, args, &mut errors).into_owned()),
        };
        Some(match errors.first() {
            None => Ok(Said { text, locale }),
            Some(error) => Err(explain(key, locale, error)),
        })
    }
}

fn explain(key: &str, locale: &Locale, error: &FluentError) -> String {
    let why = match error {
        FluentError::ResolverError(e) => e.to_string(),
        other => other.to_string(),
    };
    format!("the message `{key}` in `{locale}` cannot be said here: {why}")
}

fn bundle(locale: &Locale) -> Bundle {
    let language: LanguageIdentifier = locale.as_str().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolates keep left-to-right words apart in right-to-left text; elsewhere they would be invisible ballast.
    bundle.set_use_isolating(locale.direction() == Direction::Rtl);
    bundle.set_formatter(Some(format_number));
    bundle
}

/// Numbers in messages are written as CLDR writes them, not as Fluent would.
fn format_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimal = number.as_string().parse().ok()?;
    memoizer.with_try_get::<Numbers, _, _>((), |numbers| numbers.0.decimal(decimal)).ok()
}

struct Numbers(NumberFormat);

impl Memoizable for Numbers {
    type Args = ();
    type Error = ();
    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: Locale = language.to_string().parse().map_err(|_| ())?;
        Ok(Numbers(NumberFormat::new(&locale)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(files: &[(&str, &str)]) -> Messages {
        let mut found = Diagnostics::default();
        let files = files.iter().map(|(locale, text)| {
            MessageFile::read(locale.parse().unwrap(), &SourceText::new("m.ftl", *text), &mut found)
        });
        let messages = Messages::new(files.collect());
        assert!(found.is_empty());
        messages
    }

    fn say(messages: &Messages, locales: &[&str], key: &str, n: i64) -> String {
        let locales: Vec<Locale> = locales.iter().map(|l| l.parse().unwrap()).collect();
        let mut args = FluentArgs::new();
        args.set("n", n);
        match messages.say(&messages.chain(&locales), key, Some(&args)) {
            None => "-".to_owned(),
            Some(Ok(said)) => format!("{}: {}", said.locale, said.text),
            Some(Err(why)) => why,
        }
    }

    #[test]
    fn the_nearest_language_wins_and_the_site_over_its_theme() {
        let m = messages(&[("en", "a = A\nb = B\nc = C"), ("de", "a = Ä\nb = Be"), ("de", "a = Eigenes Ä")]);
        assert_eq!(say(&m, &["de-CH", "de", "en"], "a", 0), "de: Eigenes Ä");
        assert_eq!(say(&m, &["de-CH", "de", "en"], "b", 0), "de: Be");
        assert_eq!(say(&m, &["de-CH", "de", "en"], "c", 0), "en: C");
        assert_eq!(say(&m, &["de"], "c", 0), "-");
    }

    #[test]
    fn plurals_and_numbers_follow_the_language() {
        let m = messages(&[
            ("en", "n = { $n ->\n [one] one\n *[other] { $n } things\n }"),
            ("pl", "n = { $n ->\n [one] rzecz\n [few] { $n } rzeczy\n *[many] { $n } rzeczy!\n }"),
            ("de", "n = { $n } Dinge"),
        ]);
        assert_eq!(say(&m, &["en"], "n", 1), "en: one");
        assert_eq!(say(&m, &["pl"], "n", 3), "pl: 3 rzeczy");
        assert_eq!(say(&m, &["pl"], "n", 5), "pl: 5 rzeczy!");
        assert_eq!(say(&m, &["de"], "n", 12345), "de: 12.345 Dinge");
    }

    #[test]
    fn a_missing_argument_is_told() {
        let m = messages(&[("en", "n = { $other }")]);
        assert_eq!(
            say(&m, &["en"], "n", 1),
            "the message `n` in `en` cannot be said here: Unknown variable: $other"
        );
    }
}
