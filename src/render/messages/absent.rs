//! Messages that are asked for and are not there: in no language a market reads, or in another than its own.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, ENGINE, MOTTO};
use crate::catalog::{Language, Market};
use crate::diag::{Code, Diagnostic, Place, did_you_mean};
use crate::render::engine::plain_language;

/// What the language of a market lacks, each with the language it is shown in.
struct Lack<'a> {
    market: &'a Market,
    keys: Vec<(&'a str, &'a Language)>,
}

impl<'a> Check<'a> {
    /// Messages that are asked for and nowhere to be found.
    pub(super) fn missing(&mut self) {
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
                    .suggestion(did_you_mean(key, known.iter().copied().filter(|known| known != key))),
            );
        }
    }

    /// Messages that readers of a market are shown in another language, and nothing on the page tells them.
    pub(super) fn borrowed(&mut self) {
        // By the file that is to be written: what is missing in it, and the first market that would read it.
        let mut by_file: BTreeMap<String, Lack<'_>> = BTreeMap::new();
        for (market, chain) in self.markets() {
            let file = format!("content/messages/{}.ftl", plain_language(&market.locale));
            if by_file.contains_key(&file) {
                continue;
            }
            // The page marks a borrowed motto by itself.
            let keys = self.askers.keys().filter(|key| **key != MOTTO).filter_map(|key| {
                let said = self.spoken_in(chain, key)?;
                (!said.language.locale.same_language(&market.locale)).then_some((*key, said.language))
            });
            by_file.insert(file, Lack { market, keys: keys.collect() });
        }
        let mut by_key: BTreeMap<&str, (&Language, Vec<String>)> = BTreeMap::new();
        for (file, Lack { market, keys }) in by_file {
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
}
