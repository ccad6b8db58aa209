//! Whether messages are there that templates and pages ask for, and are given what they need; before anything is
//! rendered, so that each fault is told once and where it stands.

mod plurals;
mod unused;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::calls::{self, Asked, Call};
use super::theme::Theme;
use crate::catalog::{Catalog, Expression, Inline, Language, Market, Message, MessageChain, Messages, Name};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText, did_you_mean};

/// Messages that pages say in words of their own, outside of templates, with what they are given; and whether every page
/// or market has them said.
pub const ENGINE: &[(&str, &[&str], bool)] = &[
    ("home", &[], true),
    ("home-title", &["shop", "country"], true),
    ("home-intro", &["shop", "country", "currency"], true),
    (MOTTO, &[], false),
    ("selector-title", &[], true),
    ("selector-intro", &["shop"], true),
    ("not-found-title", &[], true),
    ("listing-intro", &["count", "category", "country", "currency"], false),
    ("page-of", &["number", "total"], false),
    ("sku", &[], false),
    ("delivery-text", &["country"], true),
    ("delivery-days", &["from", "to"], false),
    ("delivery-cost", &["price"], false),
    ("delivery-free", &[], false),
    ("delivery-free-from", &["price"], false),
    ("returns-text", &[], true),
    ("returns-days", &["days"], false),
    ("returns-free", &[], false),
    ("returns-paid", &[], false),
];

/// What a shop says of itself above its home page.
const MOTTO: &str = "home-heading";

/// The labels of attributes are messages: this, and the attribute's key.
pub const LABEL: &str = "attribute-";

/// Who asks for a message, and with what.
struct Asker<'a> {
    gives: Vec<&'a str>,
    /// None: Tradewind itself.
    place: Option<(&'a Arc<SourceText>, &'a Call<'a>)>,
}

/// A message as a market says it.
#[derive(Clone, Copy)]
struct Spoken<'a> {
    language: &'a Language,
    message: &'a Message,
    /// The chain it was found along.
    chain: &'a MessageChain,
}

struct Check<'a> {
    catalog: &'a Catalog,
    theme: &'a Theme,
    messages: &'a Messages,
    /// By market.
    chains: &'a [MessageChain],
    calls: &'a [(&'a Arc<SourceText>, Call<'a>)],
    /// By name.
    askers: BTreeMap<&'a str, Vec<Asker<'a>>>,
    /// Messages that cannot be said.
    broken: BTreeSet<String>,
    found: &'a mut Diagnostics,
}

/// Reports what is wrong with the messages that the markets' chains have. Gives the names of those that cannot be said
/// somewhere: that has been told.
pub fn check(
    catalog: &Catalog,
    theme: &Theme,
    chains: &[MessageChain],
    found: &mut Diagnostics,
) -> BTreeSet<String> {
    let calls = calls::of_theme(theme);
    let mut askers: BTreeMap<&str, Vec<Asker<'_>>> = BTreeMap::new();
    for (key, gives, _) in ENGINE {
        askers.entry(key).or_default().push(Asker { gives: gives.to_vec(), place: None });
    }
    for (template, call) in &calls {
        if let Asked::Key(key) = call.key {
            let asker = Asker { gives: call.gives.clone(), place: Some((template, call)) };
            askers.entry(key).or_default().push(asker);
        }
    }
    let messages = &catalog.messages;
    let mut check =
        Check { catalog, theme, messages, chains, calls: &calls, askers, broken: BTreeSet::new(), found };
    check.missing();
    check.borrowed();
    for spoken in check.spoken() {
        check.references(spoken);
        check.arguments(spoken);
        plurals::check(spoken.language, spoken.message, check.found);
    }
    unused::check(&mut check);
    check.broken
}

impl<'a> Check<'a> {
    fn markets(&self) -> impl Iterator<Item = (&'a Market, &'a MessageChain)> + use<'a> {
        self.catalog.site.markets.iter().zip(self.chains)
    }

    fn spoken_in(&self, chain: &'a MessageChain, key: &str) -> Option<Spoken<'a>> {
        let (language, message) = self.messages.spoken(chain, key)?;
        Some(Spoken { language, message, chain })
    }

    /// Every message that some market says, once for each language it is said in.
    fn spoken(&self) -> Vec<Spoken<'a>> {
        let mut spoken = BTreeMap::new();
        for chain in self.chains {
            for key in self.messages.keys(chain) {
                if let Some(said) = self.spoken_in(chain, key) {
                    spoken.entry((said.language.locale.as_str(), key)).or_insert(said);
                }
            }
        }
        spoken.into_values().collect()
    }

    /// Messages that are asked for and nowhere to be found.
    fn missing(&mut self) {
        let known: BTreeSet<&str> = self.chains.iter().flat_map(|chain| self.messages.keys(chain)).collect();
        for (key, askers) in &self.askers {
            let lacking: Vec<&Market> = self
                .markets()
                .filter(|(_, chain)| self.messages.spoken(chain, key).is_none())
                .map(|(market, _)| market)
                .collect();
            let always = ENGINE.iter().any(|(name, _, always)| name == key && *always);
            let place = askers.iter().find_map(|asker| asker.place.map(|(file, call)| call.place(file)));
            let place = match (place, always) {
                (Some(place), _) => place,
                (None, true) => Place::File(format!("themes/{}/messages", self.theme.name)),
                (None, false) => continue,
            };
            if lacking.is_empty() {
                continue;
            }
            let names: Vec<&str> = lacking.iter().map(|market| market.id.as_str()).collect();
            let whose = match lacking.len() == self.chains.len() {
                true => String::new(),
                false => format!(" that the markets {} can read", names.join(", ")),
            };
            self.broken.insert((*key).to_owned());
            self.found.push(
                Diagnostic::error(Code::UnknownMessage, place, format!("there is no message `{key}`{whose}"))
                    .hint("Add it to content/messages/<locale>.ftl, in the source language at least.")
                    .maybe_hint(did_you_mean(key, known.iter().copied().filter(|known| known != key))),
            );
        }
    }

    /// Messages that readers of a market are shown in another language, and nothing on the page tells them.
    fn borrowed(&mut self) {
        // By the file that is to be written: what is missing in it, and the first market that would read it.
        let mut by_file: BTreeMap<String, (&Market, Vec<(&str, &Language)>)> = BTreeMap::new();
        for (market, chain) in self.markets() {
            let file = format!("content/messages/{}.ftl", super::engine::plain_language(&market.locale));
            if by_file.contains_key(&file) {
                continue;
            }
            // The page marks a borrowed motto by itself.
            let keys = self.askers.keys().filter(|key| **key != MOTTO).filter_map(|key| {
                let said = self.spoken_in(chain, key)?;
                (!said.language.locale.same_language(&market.locale)).then_some((*key, said.language))
            });
            by_file.insert(file, (market, keys.collect()));
        }
        let mut by_key: BTreeMap<&str, (&Language, Vec<String>)> = BTreeMap::new();
        for (file, (market, keys)) in by_file {
            let Some((first, language)) = keys.first() else { continue };
            // Who speaks next to nothing of a language does not want to hear it message by message.
            if keys.len() * 2 < self.askers.len() {
                for (key, language) in keys {
                    by_key.entry(key).or_insert((language, Vec::new())).1.push(file.clone());
                }
                continue;
            }
            let message = format!(
                "{} messages of the theme are not there in the language of the market `{}`, and shown in `{}`",
                keys.len(),
                market.id,
                language.locale
            );
            let hint = format!(
                "Write {file}; `tradewind theme copy messages/{}.ftl` shows what there is to say, from `{first}` on.",
                self.theme.language.as_deref().unwrap_or("en"),
            );
            let d = Diagnostic::warning(Code::BorrowedMessage, market.place.clone(), message);
            self.found.push(d.hint(hint));
        }
        for (key, (language, files)) in by_key {
            let asker = self.askers[key].iter().find_map(|asker| asker.place);
            let place = asker.map(|(file, call)| call.place(file));
            let own = || language.file(key).zip(language.get(key));
            let Some(place) = place.or_else(|| own().map(|(file, message)| message.name.place(file))) else {
                continue;
            };
            let message =
                format!("the message `{key}` is shown in `{}` where it is not translated", language.locale);
            let hint = format!("Add it to {}.", files.join(", "));
            self.found.push(Diagnostic::warning(Code::BorrowedMessage, place, message).hint(hint));
        }
    }

    /// What a message names must be there, in its own language.
    fn references(&mut self, spoken: Spoken<'_>) {
        let Spoken { language, message, chain } = spoken;
        let Some(file) = language.file(&message.name.text) else { return };
        let near: Vec<&Language> = self
            .messages
            .of_chain(chain)
            .skip_while(|other| other.locale != language.locale)
            .filter(|other| other.locale.same_language(&language.locale))
            .collect();
        let leads = |name: &Name, attribute: Option<&Name>| {
            near.iter().any(|other| {
                let target = other.get(&name.text);
                target.is_some_and(|target| match attribute {
                    None => target.value.is_some(),
                    Some(attribute) => {
                        target.attributes.iter().any(|(known, _)| known.text == attribute.text)
                    }
                })
            })
        };
        let mut lost = Vec::new();
        walk(message, &mut |expression| {
            if let Inline::Message(name, attribute) | Inline::Term(name, attribute, _) = expression.reads()
                && !leads(name, attribute.as_ref())
            {
                lost.push((name, attribute));
            }
        });
        for (name, attribute) in lost {
            let attribute =
                attribute.as_ref().map_or(String::new(), |attribute| format!(".{}", attribute.text));
            let what = if name.text.starts_with('-') { "term" } else { "message" };
            let shown =
                format!("the message `{}` names the {what} `{}{attribute}`", message.name.text, name.text);
            let message_text = format!("{shown}, which `{}` does not have", language.locale);
            self.broken.insert(message.name.text.to_string());
            let names: Vec<&str> =
                near.iter().flat_map(|other| other.entries()).map(|(known, _)| &*known.name.text).collect();
            self.found.push(
                Diagnostic::error(Code::MessageArgument, name.place(file), message_text)
                    .hint("Each language has terms and messages of its own: write it into the same file.")
                    .maybe_hint(did_you_mean(
                        &name.text,
                        names.into_iter().filter(|known| **known != *name.text),
                    )),
            );
        }
    }

    /// What a message asks for must be given by all who ask for it.
    fn arguments(&mut self, spoken: Spoken<'a>) {
        let key = &*spoken.message.name.text;
        let asked = self.variables(spoken);
        if asked.is_empty() {
            return;
        }
        let Some(askers) = self.askers.get(key) else {
            match key.starts_with(LABEL) {
                true => self.label(spoken, &asked),
                false => self.like_the_source(spoken, &asked),
            }
            return;
        };
        let mut faults = Vec::new();
        for (name, file) in &asked {
            let lacks = |asker: &&Asker<'_>| !asker.gives.contains(&&*name.text);
            let Some(asker) = askers.iter().find(lacks) else { continue };
            let source = self.spoken_in(spoken.chain, key).map(|said| self.source(key, said));
            let of_all =
                source.is_some_and(|source| self.variables(source).iter().any(|(n, _)| n.text == name.text));
            faults.push((*name, *file, asker, of_all));
        }
        for (name, file, asker, of_all) in faults {
            let given: Vec<String> = asker.gives.iter().map(|name| format!("`{name}`")).collect();
            let given = if given.is_empty() { "nothing".to_owned() } else { given.join(", ") };
            self.broken.insert(key.to_owned());
            let meant = did_you_mean(&name.text, asker.gives.iter().copied());
            let d = match asker.place {
                // Every language asks for it: the call is at fault, and told once.
                Some((template, call)) if of_all => {
                    let source = self.spoken_in(spoken.chain, key).map(|said| self.source(key, said));
                    if source.is_some_and(|source| source.language.locale != spoken.language.locale) {
                        continue;
                    }
                    let message =
                        format!("the message `{key}` asks for `${}`, which is not given here", name.text);
                    Diagnostic::error(Code::MessageArgument, call.place(template), message)
                        .related(name.place(file), "where it is asked for")
                        .hint(format!("Write t(key=\"{key}\", {}=…).", name.text))
                }
                Some((template, call)) => {
                    let message =
                        format!("`{key}` asks for `${}`, which its template does not give", name.text);
                    Diagnostic::error(Code::MessageArgument, name.place(file), message)
                        .related(call.place(template), "the template")
                        .hint(format!("It is given {given}."))
                }
                None => {
                    let message = format!("`{key}` asks for `${}`, which is not given to it", name.text);
                    Diagnostic::error(Code::MessageArgument, name.place(file), message)
                        .hint(format!("Tradewind gives it {given}."))
                }
            };
            self.found.push(d.maybe_hint(meant));
        }
    }

    /// Labels of attributes are given nothing.
    fn label(&mut self, spoken: Spoken<'_>, asked: &[(&Name, &Arc<SourceText>)]) {
        for (name, file) in asked {
            let message = format!(
                "the label `{}` asks for `${}`, and is given nothing",
                spoken.message.name.text, name.text
            );
            self.broken.insert(spoken.message.name.text.to_string());
            self.found.push(
                Diagnostic::error(Code::MessageArgument, name.place(file), message)
                    .hint("Write the label in words alone."),
            );
        }
    }

    /// Nobody knows what a message is given whose name is made up: a translation then asks for what its source does.
    fn like_the_source(&mut self, spoken: Spoken<'a>, asked: &[(&Name, &Arc<SourceText>)]) {
        let source = self.source(&spoken.message.name.text, spoken);
        if source.language.locale == spoken.language.locale {
            return;
        }
        let known: BTreeSet<&str> = self.variables(source).iter().map(|(name, _)| &*name.text).collect();
        for (name, file) in asked.iter().filter(|(name, _)| !known.contains(&*name.text)) {
            let message = format!(
                "`{}` asks for `${}`, which it does not in `{}`",
                spoken.message.name.text, name.text, source.language.locale
            );
            self.found.push(
                Diagnostic::warning(Code::MessageArgument, name.place(file), message)
                    .hint("Names of arguments stay as they are in every language.")
                    .maybe_hint(did_you_mean(&name.text, known.iter().copied())),
            );
        }
    }

    /// The message in the language of the source, if that has it; else as it was.
    fn source(&self, key: &str, otherwise: Spoken<'a>) -> Spoken<'a> {
        let source = self.catalog.site.source_locale.clone();
        let of_source = self.messages.of_chain(otherwise.chain).find_map(|language| {
            let message = language.get(key).filter(|_| language.locale.same_language(&source))?;
            Some(Spoken { language, message, chain: otherwise.chain })
        });
        of_source.unwrap_or(otherwise)
    }

    /// The variables a message asks for, and those that messages in it ask for.
    fn variables(&self, spoken: Spoken<'a>) -> Vec<(&'a Name, &'a Arc<SourceText>)> {
        let (mut seen, mut asked) = (BTreeSet::new(), Vec::new());
        self.collect(spoken, &mut seen, &mut asked);
        let mut names = BTreeSet::new();
        asked.retain(|(name, _)| names.insert(&*name.text));
        asked
    }

    fn collect(
        &self,
        spoken: Spoken<'a>,
        seen: &mut BTreeSet<&'a str>,
        asked: &mut Vec<(&'a Name, &'a Arc<SourceText>)>,
    ) {
        let Spoken { language, message, chain } = spoken;
        if !seen.insert(&message.name.text) {
            return;
        }
        let Some(file) = language.file(&message.name.text) else { return };
        let mut others = Vec::new();
        if let Some(value) = &message.value {
            value.walk(&mut |expression| match expression.reads() {
                Inline::Variable(name) => asked.push((name, file)),
                Inline::Message(name, _) => others.push(&*name.text),
                // Terms are told what is given to them in their own parentheses.
                Inline::Term(_, _, arguments) => {
                    asked.extend(arguments.iter().filter_map(|(_, value)| match value {
                        Inline::Variable(name) => Some((name, file)),
                        _ => None,
                    }));
                }
                _ => {}
            });
        }
        for other in others {
            if let Some(said) = self.spoken_in(chain, other) {
                self.collect(said, seen, asked);
            }
        }
    }
}

/// Shows all that stands between braces in a message and its attributes.
fn walk<'m>(message: &'m Message, see: &mut dyn FnMut(&'m Expression)) {
    if let Some(value) = &message.value {
        value.walk(see);
    }
    message.attributes.iter().for_each(|(_, pattern)| pattern.walk(see));
}
