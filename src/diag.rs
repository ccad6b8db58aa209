//! What is wrong with the content, where, and what to do about it.
//!
//! A [`Diagnostic`] never stops the run: every stage collects its findings in [`Diagnostics`], leaves out what is
//! broken and goes on, so that one report holds them all. `emit` refuses to publish while there is an error.

mod codes;
mod report;

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

pub use codes::{CODES, Code};
pub use report::{Report, write_text};

/// A text of the site, as far as messages need it: where it lies and what it says.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct SourceText {
    /// Path below the site folder, with `/`.
    pub path: String,
    pub text: String,
}

impl SourceText {
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into() })
    }

    /// Line and column (both from 1, the column in characters) of a byte offset.
    pub fn position(&self, offset: usize) -> (usize, usize) {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &self.text[..offset];
        let line_start = before.rfind('\n').map_or(0, |i| i + 1);
        (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Error,
    Warning,
}

/// Where a problem is: a span of a text, or a file that is no text (or is absent).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    Span(Arc<SourceText>, Range<usize>),
    /// The same in a text that is not held; [`Diagnostics::locate`] makes a span of it.
    At(Box<str>, Range<usize>),
    File(String),
}

impl Place {
    pub fn path(&self) -> &str {
        match self {
            Place::Span(source, _) => &source.path,
            Place::At(path, _) => path,
            Place::File(path) => path,
        }
    }

    fn offset(&self) -> usize {
        match self {
            Place::Span(_, span) | Place::At(_, span) => span.start,
            Place::File(_) => 0,
        }
    }

    /// Lets go of the text.
    pub fn released(self) -> Place {
        match self {
            Place::Span(source, span) => Place::At(source.path.as_str().into(), span),
            place => place,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    pub message: String,
    pub place: Place,
    /// A second place the message speaks of, with its label: "first used here".
    pub related: Option<(Place, String)>,
    pub hint: Option<String>,
}

impl Diagnostic {
    pub fn error(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self { code, severity: Severity::Error, message: message.into(), place, related: None, hint: None }
    }

    pub fn warning(code: Code, place: Place, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, place, message) }
    }

    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Like [`hint`](Self::hint), for a hint that there may not be.
    pub fn maybe_hint(mut self, hint: Option<String>) -> Self {
        self.hint = hint.or(self.hint);
        self
    }

    /// What was probably meant; it comes before the hint.
    pub fn suggestion(mut self, meant: Option<String>) -> Self {
        self.hint = match (meant, self.hint) {
            (Some(meant), Some(hint)) => Some(format!("{meant} {hint}")),
            (meant, hint) => meant.or(hint),
        };
        self
    }

    pub fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related = Some((place, label.into()));
        self
    }

    /// Line and column from 1; a file that is no text has none.
    pub fn position(&self) -> Option<(usize, usize)> {
        match &self.place {
            Place::Span(source, span) => Some(source.position(span.start)),
            Place::At(..) | Place::File(_) => None,
        }
    }
}

/// The findings of a run.
#[derive(Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    pub fn extend(&mut self, other: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(other);
    }

    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn errors(&self) -> usize {
        self.0.iter().filter(|d| d.severity == Severity::Error).count()
    }

    pub fn warnings(&self) -> usize {
        self.0.len() - self.errors()
    }

    /// Finds the texts again that places are in. `text` is asked once for each file.
    pub fn locate(&mut self, text: impl Fn(&str) -> Option<Arc<SourceText>>) {
        let mut texts: HashMap<Box<str>, Option<Arc<SourceText>>> = HashMap::new();
        let places = self
            .0
            .iter_mut()
            .flat_map(|d| std::iter::once(&mut d.place).chain(d.related.as_mut().map(|(place, _)| place)));
        for place in places {
            if let Place::At(path, span) = place {
                let text = texts.entry(path.clone()).or_insert_with(|| text(path));
                *place = match text {
                    Some(text) => Place::Span(Arc::clone(text), span.clone()),
                    None => Place::File(path.to_string()),
                };
            }
        }
    }

    /// Puts them in the order people read them (file, place, code), whatever thread found them first, and drops
    /// what was said twice.
    pub fn sort(&mut self) {
        self.0.sort_by(|a, b| {
            (a.place.path(), a.place.offset(), a.code.name(), &a.message, &a.hint).cmp(&(
                b.place.path(),
                b.place.offset(),
                b.code.name(),
                &b.message,
                &b.hint,
            ))
        });
        // Two pages that fail over one template have one fault between them, whatever their hints name.
        self.0.dedup_by(|a, b| (a.code, &a.place, &a.message) == (b.code, &b.place, &b.message));
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(iter: I) -> Self {
        Self(iter.into_iter().collect())
    }
}

/// "did you mean `title`?", when a candidate is close enough to be meant.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    candidates
        .into_iter()
        .map(|c| (strsim::jaro_winkler(&word.to_lowercase(), &c.to_lowercase()), c))
        .filter(|(score, _)| *score > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, c)| format!("did you mean `{c}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_and_lines_from_one() {
        let source = SourceText::new("a.md", "größe\nüber x");
        assert_eq!(source.position(0), (1, 1));
        assert_eq!(source.position("größe\nüber ".len()), (2, 6));
        assert_eq!(source.position(999), (2, 7));
        assert_eq!(source.position(3), (1, 3), "an offset inside ö is the place of ö");
    }

    #[test]
    fn close_words_are_suggested_and_distant_ones_are_not() {
        assert_eq!(did_you_mean("tittle", ["title", "slug"]).as_deref(), Some("did you mean `title`?"));
        assert_eq!(did_you_mean("zzz", ["title", "slug"]), None);
    }

    #[test]
    fn sorting_is_by_file_then_place_and_removes_repeats() {
        let source = SourceText::new("b.md", "xyz");
        let at = |i| Place::Span(source.clone(), i..i + 1);
        let mut found = Diagnostics::default();
        found.push(Diagnostic::error(Code::UnknownKey, at(2), "two"));
        found.push(Diagnostic::error(Code::UnknownKey, Place::File("a.md".into()), "one"));
        found.push(Diagnostic::error(Code::UnknownKey, at(2), "two"));
        found.push(Diagnostic::warning(Code::UnknownKey, at(0), "zero"));
        found.sort();
        assert_eq!(found.iter().map(|d| d.message.as_str()).collect::<Vec<_>>(), ["one", "zero", "two"]);
        assert_eq!((found.errors(), found.warnings()), (2, 1));
    }
}
