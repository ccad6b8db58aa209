//! Messages of the site that nobody asks for: mostly a name with a slip in it, whose words never show.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Asked, Check, Inline, LABEL, walk};
use crate::catalog::{Language, Message, Name};
use crate::diag::{Code, Diagnostic, SourceText, did_you_mean};

/// Everything that stands in files of the site.
const OWN: &str = "content/";

pub(super) fn check(check: &mut Check<'_>) {
    unread_languages(check);
    let read: Vec<&Language> =
        check.messages.languages().filter(|language| is_read(check, language)).collect();
    let mut named = Named::default();
    for language in &read {
        for (message, _) in language.entries() {
            named.note(message);
        }
    }
    let asked: BTreeSet<&str> = check.askers.keys().copied().collect();
    let made_up: Vec<&[&str]> = check
        .calls
        .iter()
        .filter_map(|(_, call)| match &call.key {
            Asked::MadeUp(texts) => Some(texts.as_slice()),
            Asked::Key(_) => None,
        })
        .collect();
    // Of a name that is made up of nothing known, anything may come.
    let anything = made_up.iter().any(|texts| texts.is_empty());
    let may_be = |key: &str| anything || made_up.iter().copied().flatten().any(|text| key.starts_with(text));
    let mut unused: BTreeMap<&str, (&Name, &Arc<SourceText>, usize)> = BTreeMap::new();
    let mut labels: BTreeMap<&str, (&Name, &Arc<SourceText>)> = BTreeMap::new();
    let mut attributes = Vec::new();
    for language in &read {
        for (message, file) in language.entries() {
            if !file.path.starts_with(OWN) {
                continue;
            }
            let key = &*message.name.text;
            attributes.extend(
                message
                    .attributes
                    .iter()
                    .filter(|(name, _)| !named.attributes.contains(&(key, &*name.text)))
                    .map(|(name, _)| (key, name, file)),
            );
            if named.names.contains(key) || asked.contains(key) || may_be(key) {
                continue;
            }
            match key.strip_prefix(LABEL) {
                Some(attribute) => {
                    labels.entry(attribute).or_insert((&message.name, file));
                }
                // One that holds nothing but attributes is judged by these.
                None if message.value.is_none() => {}
                None => {
                    let entry = unused.entry(key).or_insert((&message.name, file, 0));
                    entry.2 += 1;
                    if language.locale.same_language(&check.catalog.site.source_locale) {
                        (entry.0, entry.1) = (&message.name, file);
                    }
                }
            }
        }
    }
    let candidates: BTreeSet<&str> = asked.iter().chain(&named.names).copied().collect();
    for (key, (name, file, languages)) in unused {
        let what = if key.starts_with('-') { "term" } else { "message" };
        let others = match languages {
            1 => String::new(),
            n => format!(" (it stands in {n} files)"),
        };
        let near = candidates.iter().copied().filter(|known| *known != key);
        check.found.push(
            Diagnostic::warning(
                Code::UnusedMessage,
                name.place(file),
                format!("nobody asks for the {what} `{key}`{others}"),
            )
            .hint("Take it out, or let a template say it: t(key=\"…\").")
            .suggestion(did_you_mean(key, near)),
        );
    }
    unused_labels(check, labels);
    for (key, attribute, file) in attributes {
        let message = format!("nobody reads `.{}` of `{key}`", attribute.text);
        check.found.push(
            Diagnostic::warning(Code::UnusedMessage, attribute.place(file), message)
                .hint("Templates ask for messages, not for their attributes: give it a name of its own."),
        );
    }
}

/// A label that no product has an attribute for may wait for one. It is told where one is nearly named so and has no
/// label.
fn unused_labels(check: &mut Check<'_>, mut labels: BTreeMap<&str, (&Name, &Arc<SourceText>)>) {
    if labels.is_empty() {
        return;
    }
    let catalog = check.catalog;
    let mut unlabelled: BTreeSet<&str> = BTreeSet::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for texts in catalog.products.iter().filter_map(|product| product.editions.source()) {
        for (key, _) in texts.attributes() {
            labels.remove(key);
            if known.insert(key) {
                let name = format!("{LABEL}{key}");
                let said = check.chains.iter().any(|chain| check.messages.spoken(chain, &name).is_some());
                if !said {
                    unlabelled.insert(key);
                }
            }
        }
    }
    for (attribute, (name, file)) in labels {
        if let Some(meant) = did_you_mean(attribute, unlabelled.iter().copied()) {
            let message = format!("no product has an attribute `{attribute}`");
            check.found.push(Diagnostic::warning(Code::UnusedMessage, name.place(file), message).hint(meant));
        }
    }
}

/// Files in languages of no market.
fn unread_languages(check: &mut Check<'_>) {
    let site = &check.catalog.site;
    // Markets that are not built now may well read them.
    if check.chains.len() != site.market_ids.len() {
        return;
    }
    for language in check.messages.languages() {
        if is_read(check, language) || site.markets.iter().any(|market| market.locale == language.locale) {
            continue;
        }
        let own = language.entries().into_iter().find(|(_, file)| file.path.starts_with(OWN));
        if let Some((_, file)) = own {
            let message = format!("no market reads messages in `{}`", language.locale);
            check.found.push(
                Diagnostic::warning(Code::UnusedLocale, crate::diag::Place::File(file.path.clone()), message)
                    .hint("Add a market with this locale, or rename the file to the locale of a market."),
            );
        }
    }
}

fn is_read(check: &Check<'_>, language: &Language) -> bool {
    check.chains.iter().any(|chain| check.messages.of_chain(chain).any(|other| std::ptr::eq(other, language)))
}

/// What messages name in other messages.
#[derive(Default)]
struct Named<'m> {
    names: BTreeSet<&'m str>,
    attributes: BTreeSet<(&'m str, &'m str)>,
}

impl<'m> Named<'m> {
    fn note(&mut self, message: &'m Message) {
        walk(message, &mut |expression| {
            if let Inline::Message(name, attribute) | Inline::Term(name, attribute, _) = expression.reads() {
                self.names.insert(&name.text);
                if let Some(attribute) = attribute {
                    self.attributes.insert((&name.text, &attribute.text));
                }
            }
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::render::messages::ENGINE;

    /// What the renderer says by itself stands in the list of those who ask.
    #[test]
    fn the_renderers_own_messages_are_listed() {
        let files = [
            include_str!("../engine.rs"),
            include_str!("../page.rs"),
            include_str!("../page/wording.rs"),
            include_str!("../page/parts.rs"),
            include_str!("../page/data.rs"),
        ];
        for file in files {
            for call in ["say(\"", "find(\""] {
                for (at, _) in file.match_indices(call) {
                    let key = file[at + call.len()..].split('"').next().unwrap();
                    assert!(ENGINE.iter().any(|(known, ..)| *known == key), "{key}");
                }
            }
        }
    }
}
