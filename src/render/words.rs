//! A market's words: messages in its language, and numbers, prices, dates and lists as it writes them.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::catalog::{Market, MessageChain, Messages};
use crate::incremental::Digest;
use crate::locale::{DateFormat, ListFormat, NumberFormat};

/// Everything that puts values into a market's words.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    messages: Arc<Messages>,
    chain: MessageChain,
    numbers: NumberFormat,
    dates: DateFormat,
    lists: ListFormat,
}

impl Words {
    pub fn new(messages: Arc<Messages>, chain: MessageChain, market: &Market) -> Self {
        let locale = &market.locale;
        Self(Arc::new(Inner {
            messages,
            chain,
            numbers: NumberFormat::new(locale),
            dates: DateFormat::new(locale),
            lists: ListFormat::new(locale),
        }))
    }

    /// A message, put into the market's language; or what is wrong with it.
    pub fn say(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Result<std::borrow::Cow<'_, str>, String> {
        match self.0.messages.say(&self.0.chain, key, args) {
            Some(said) => said.map(|s| s.text),
            None => Err(format!("there is no message `{key}`")),
        }
    }

    /// A message that may not exist, and the language it was found in.
    pub fn find(&self, key: &str) -> Option<(String, &crate::locale::Locale)> {
        let said = self.0.messages.say(&self.0.chain, key, None)?.ok()?;
        Some((said.text.into_owned(), said.locale))
    }

    /// The names of all messages.
    pub fn keys(&self) -> BTreeSet<&str> {
        self.0.messages.keys(&self.0.chain)
    }

    /// Of all texts that messages come from.
    pub fn all(&self) -> Digest {
        self.0.messages.all(&self.0.chain)
    }

    /// Of what is said for a name.
    pub fn digest(&self, key: &str) -> Digest {
        self.0.messages.digest(&self.0.chain, key)
    }

    pub fn numbers(&self) -> &NumberFormat {
        &self.0.numbers
    }

    pub fn dates(&self) -> &DateFormat {
        &self.0.dates
    }

    pub fn lists(&self) -> &ListFormat {
        &self.0.lists
    }
}

/// Arguments of a message.
pub fn args<'a, const N: usize>(pairs: [(&'static str, FluentValue<'a>); N]) -> FluentArgs<'a> {
    pairs.into_iter().collect()
}
