//! The messages of a site as texts to be translated, each whole, in Fluent.
//!
//! A file of messages has no front matter: what a message was made from, and its state, are lines of the comment above it,
//! `# source: 3f9a…` and `# state: draft`.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;

use super::words::state;
use super::{Edition, Family, Item, PerField, Unit};
use crate::catalog::{Catalog, layout};
use crate::diag::SourceText;
use crate::error::Result;
use crate::locale::Locale;
use crate::source::Sources;

pub const FOLDER: &str = "content/messages/";

/// A message or a term, as it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message<'t> {
    pub id: &'t str,
    /// All of it but its comment, without the end of its last line.
    pub span: Range<usize>,
    /// The comment directly above it; empty where there is none.
    pub comment: Range<usize>,
    /// What stands after the `=`, its further lines as far to the left as can be.
    pub text: String,
}

impl<'t> Message<'t> {
    /// All messages of a file, in their order.
    pub fn all(file: &'t str) -> Vec<Message<'t>> {
        let mut found: Vec<Message<'t>> = Vec::new();
        let (mut comment, mut open, mut at) = (0..0, false, 0);
        for line in file.split_inclusive('\n') {
            let end = at + line.trim_end().len();
            if let Some((id, _)) = begins(line) {
                let above = if comment.end == at { comment.clone() } else { at..at };
                found.push(Message { id, span: at..end, comment: above, text: String::new() });
                open = true;
            } else if line.starts_with('#') {
                open = false;
                let begin = if comment.end == at { comment.start } else { at };
                comment = begin..at + line.len();
            } else if open && end > at {
                // Lines that are indented, and the braces and brackets that may begin one.
                if let Some(message) = found.last_mut() {
                    message.span.end = end;
                }
            }
            at += line.len();
        }
        for message in &mut found {
            let (_, text) = file[message.span.clone()].split_once('=').unwrap_or_default();
            message.text = outdent(text);
        }
        found
    }

    /// A value that its comment gives.
    pub fn noted<'f>(&self, file: &'f str, key: &str) -> Option<&'f str> {
        let lines = file[self.comment.clone()].lines();
        lines
            .filter_map(|line| line.strip_prefix('#')?.trim().strip_prefix(key)?.strip_prefix(':'))
            .next_back()
            .map(str::trim)
    }
}

/// The name of a message that begins in this line, and the rest of the line.
fn begins(line: &str) -> Option<(&str, &str)> {
    let (id, rest) = line.split_once('=')?;
    let id = id.trim_end_matches(' ');
    let name = id.strip_prefix('-').unwrap_or(id);
    let fits = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    fits.then_some((id, rest))
}

fn outdent(text: &str) -> String {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let blank = |line: &&str| line.trim().is_empty();
    let indent = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let least = rest.lines().filter(|line| !blank(line)).map(indent).min().unwrap_or_default();
    let lines = rest.lines().map(|line| line.get(least..).unwrap_or_default().trim_end());
    let lines: Vec<&str> = std::iter::once(first.trim()).chain(lines).collect();
    lines.join("\n").trim().to_owned()
}

/// The messages that the theme brings.
#[derive(Debug, Clone, Default)]
pub struct ThemeWords {
    /// The folders it is made of, each over the ones behind it.
    pub layers: Vec<String>,
    /// The language in which it has all of them.
    pub language: Option<String>,
}

/// A file of messages, by its language.
type File = (Locale, Arc<SourceText>);

fn files(sources: &Sources, folder: &str) -> Result<Vec<File>> {
    let mut files = Vec::new();
    for entry in sources.under(folder) {
        let name = entry.path[folder.len()..].strip_suffix(".ftl");
        if let Some(locale) = name.and_then(|name| name.parse::<Locale>().ok()) {
            files.extend(entry.text_again()?.map(|text| (locale, text)));
        }
    }
    Ok(files)
}

/// The messages that are the site's own, and those of the theme. What a theme says in a language is the theme's; where it
/// says nothing, the site can, in its own file.
pub fn items(catalog: &Catalog, theme: &ThemeWords, sources: &Sources) -> Result<Vec<Item>> {
    let source_locale = &catalog.site.source_locale;
    let mut editions = files(sources, FOLDER)?;
    let mut chain = std::iter::once(source_locale.clone()).chain(source_locale.parents());
    let at = chain.find_map(|locale| editions.iter().position(|(l, _)| *l == locale));
    let source = at.map(|at| editions.remove(at).1);
    let name = source.as_ref().map_or_else(|| format!("{FOLDER}{source_locale}.ftl"), |s| s.path.clone());
    let origins_file = layout::origins(&name);
    let origins = sources.get(&origins_file).map(super::origins::read).unwrap_or_default();
    let new = |family: Family, units, file: String| Item {
        markets: (0..catalog.site.markets.len()).collect(),
        units,
        editions: editions.iter().map(edition).collect(),
        file,
        origins_file: origins_file.clone(),
        origins: origins.clone(),
        ..Item::new(family, family.name())
    };
    let own = source.as_ref().map(|source| units(source)).unwrap_or_default();
    // What stands nearer hides what stands behind.
    let mut known: HashSet<String> = own.iter().map(|unit| unit.field.clone()).collect();
    let mut items: Vec<Item> = Vec::new();
    if let Some(source) = &source {
        items.push(new(Family::Messages, own, source.path.clone()));
    }
    let language = theme.language.as_ref().and_then(|language| language.parse::<Locale>().ok());
    let mut given = Vec::new();
    for layer in &theme.layers {
        for (locale, file) in files(sources, &format!("themes/{layer}/messages/"))? {
            if Some(&locale) == language.as_ref() {
                let units = units(&file).into_iter().filter(|unit| known.insert(unit.field.clone()));
                items.push(new(Family::Theme, units.collect(), file.path.clone()));
            }
            given.push((locale, names(&file)));
        }
    }
    for item in items.iter_mut().filter(|item| item.family == Family::Theme) {
        item.given.clone_from(&given);
        item.language.clone_from(&language);
    }
    Ok(items)
}

fn names(file: &SourceText) -> HashSet<String> {
    Message::all(&file.text).into_iter().map(|message| message.id.to_owned()).collect()
}

fn units(source: &SourceText) -> Vec<Unit> {
    let unit = |message: Message<'_>| Unit {
        field: message.id.to_owned(),
        line: source.position(message.span.start).0,
        text: message.text,
    };
    Message::all(&source.text).into_iter().map(unit).collect()
}

fn edition((locale, file): &File) -> Edition {
    let messages = Message::all(&file.text);
    let noted = |key| {
        let noted = |m: &Message<'_>| Some((m.id.to_owned(), m.noted(&file.text, key)?.to_owned()));
        messages.iter().filter_map(noted).collect::<IndexMap<_, _>>()
    };
    let states = noted("state").into_iter().filter_map(|(id, word)| Some((id, state(&word)?)));
    Edition {
        locale: locale.clone(),
        file: file.path.clone(),
        source: Some(PerField::Each(noted("source"))),
        state: Some(PerField::Each(states.collect())),
        texts: messages.into_iter().map(|message| (message.id.to_owned(), message.text)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_taken_whole() {
        let file = "# Of the shop.\n\n# source: ab12\n# state: draft\nhome = Hello\n  you\n\n-brand=Harbor\n\
                    count = { $n ->\n    [one] one\n   *[other] { $n }\n}\n## Group\nlast =\n    A\n    B\n";
        let told: Vec<(&str, String, Option<&str>)> =
            Message::all(file).into_iter().map(|m| (m.id, m.text.clone(), m.noted(file, "state"))).collect();
        assert_eq!(
            told,
            [
                ("home", "Hello\nyou".to_owned(), Some("draft")),
                ("-brand", "Harbor".to_owned(), None),
                ("count", "{ $n ->\n    [one] one\n   *[other] { $n }\n}".to_owned(), None),
                ("last", "A\nB".to_owned(), None),
            ]
        );
    }
}
