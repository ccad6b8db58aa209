//! A market's words: messages in its language, and numbers, prices, dates and lists as it writes them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::{Argument, Arguments, Market, MessageChain, Messages, Voice};
use crate::incremental::Digest;
use crate::locale::{DateFormat, Formats, ListFormat, Locale, NumberFormat, UnitFormat};

/// Everything that puts values into a market's words.
#[derive(Clone)]
pub struct Words(Arc<Inner>);

struct Inner {
    messages: Arc<Messages>,
    chain: MessageChain,
    locale: Locale,
    formats: Formats,
    /// Messages that cannot be said, as has been told.
    told: Arc<BTreeSet<String>>,
}

impl Words {
    pub fn new(
        messages: Arc<Messages>,
        chain: MessageChain,
        market: &Market,
        told: Arc<BTreeSet<String>>,
    ) -> Self {
        let locale = &market.locale;
        Self(Arc::new(Inner { messages, chain, locale: locale.clone(), formats: Formats::new(locale), told }))
    }

    fn voice(&self) -> Voice<'_> {
        Voice { locale: &self.0.locale, formats: &self.0.formats }
    }

    /// A message, put into the market's language; or what is wrong with it.
    pub fn say(&self, key: &str, args: Option<&Arguments<'_>>) -> Result<Cow<'_, str>, String> {
        let said = match self.0.messages.say(&self.0.chain, key, args, self.voice()) {
            Some(said) => said.map(|s| s.text),
            None => Err(format!("there is no message `{key}`")),
        };
        match said {
            // One fault, one message: nothing is published, and the page is rendered for its other faults.
            Err(_) if self.0.told.contains(key) => Ok(Cow::Borrowed("")),
            said => said,
        }
    }

    /// A message that may not exist, and the language it was found in.
    pub fn find(&self, key: &str) -> Option<(String, &Locale)> {
        let said = self.0.messages.say(&self.0.chain, key, None, self.voice())?.ok()?;
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
        &self.0.formats.numbers
    }

    pub fn dates(&self) -> &DateFormat {
        &self.0.formats.dates
    }

    pub fn units(&self) -> &UnitFormat {
        &self.0.formats.units
    }

    pub fn lists(&self) -> &ListFormat {
        &self.0.formats.lists
    }
}

/// Arguments of a message.
pub fn args<'a, const N: usize>(pairs: [(&'static str, Argument<'a>); N]) -> Arguments<'a> {
    pairs.into_iter().collect()
}
