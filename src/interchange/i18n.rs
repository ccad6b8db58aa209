//! Texts on their way to translators and back: a file per language, in a format that their tools take.
//!
//! A text is named by the source's file and the field, so it finds its way home whatever became of the rest. Bodies travel
//! block by block (`blocks`), messages with a choice form by form (`forms`); what is no word in a text travels as codes, where
//! the format has them (`inline`).

mod accept;
mod blocks;
mod body;
mod choice;
mod codes;
mod context;
mod csv;
mod decode;
mod export;
mod format;
mod forms;
mod ftl;
mod home;
mod import;
mod inline;
mod join;
mod markdown;
mod origins;
mod po;
mod xliff1;
mod xliff2;
mod xml;

pub use accept::accept;
use choice::Choice;
pub use context::{Context, describe};
use export::key;
pub use export::{cut, export, locales};
pub use format::{Format, is_exchange, read, write};
use format::{is_fuzzy, of_fuzzy};
pub use import::{Imported, import};
use inline::{Code, Kind, Markup};
pub use origins::MadeFrom;

use crate::catalog::translation::Status;
use crate::source::composed;

/// The texts of one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Exchange {
    pub source_locale: String,
    pub locale: String,
    pub entries: Vec<Entry>,
}

/// One text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// The source's file.
    pub file: String,
    /// File and field: "content/products/mug/index.md#seo.title".
    pub key: String,
    pub line: usize,
    pub source: String,
    /// The source text that the target was made from, where it is another and is known.
    pub previous: Option<String>,
    /// Empty where it is missing.
    pub target: String,
    pub status: Status,
    /// What translators should know.
    pub note: String,
    /// So many characters may it have.
    pub widest: Option<usize>,
    /// Of a form, what it is chosen by, which it may do without: `$count`.
    pub argument: Option<String>,
    /// Names in it that stay as they are.
    pub names: Vec<String>,
    /// Why it cannot be taken as it came back.
    pub fault: Option<String>,
}

impl Entry {
    /// In Unicode's composed form, as a site's texts and names are.
    fn compose(&mut self) {
        let texts = [&mut self.file, &mut self.key, &mut self.source, &mut self.target];
        for text in texts.into_iter().chain(self.previous.as_mut()) {
            if let Some(composed) = composed(text) {
                *text = composed;
            }
        }
    }

    /// Takes in where its source is: "content/products/mug/index.md:3".
    fn locate(&mut self, place: &str) {
        if let Some((file, line)) = place.rsplit_once(':') {
            let file = file.trim_matches(['\u{2068}', '\u{2069}']);
            (self.file, self.line) = (file.to_owned(), line.trim().parse().unwrap_or_default());
        }
    }

    fn markup(&self) -> Markup {
        Markup::of(&self.key)
    }

    /// What it is a part of: the name of the body or of the message.
    fn whole(&self) -> Option<&str> {
        whole(&self.key)
    }

    /// Whether its translation may do without a code. A character by its name is a matter of spelling.
    fn is_free(&self, code: &Code) -> bool {
        let shown = |argument: &String| code.kind == Kind::Placeholder && Choice::shows(argument, &code.open);
        code.kind == Kind::Entity || self.argument.as_ref().is_some_and(shown)
    }
}

/// The name of the text that another is a part of.
fn whole(key: &str) -> Option<&str> {
    blocks::whole(key).or_else(|| forms::whole(key))
}

/// Whether two sources are one text: tools wrap and indent, also where `xml:space` forbids it.
fn is_same(a: &str, b: &str) -> bool {
    let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<Vec<_>>();
    a == b || letters(a) == letters(b)
}
