//! Whether messages are there that templates and pages ask for, and are given what they need; before anything is
//! rendered, so that each fault is told once and where it stands.

mod absent;
mod arguments;
mod plurals;
mod unused;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::calls::{self, Asked, Call};
use super::theme::Theme;
use crate::catalog::{Catalog, Expression, Inline, Language, Market, Message, MessageChain, Messages};
use crate::diag::{Diagnostics, SourceText};

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
}

/// Shows all that stands between braces in a message and its attributes.
fn walk<'m>(message: &'m Message, see: &mut dyn FnMut(&'m Expression)) {
    if let Some(value) = &message.value {
        value.walk(see);
    }
    message.attributes.iter().for_each(|(_, pattern)| pattern.walk(see));
}
