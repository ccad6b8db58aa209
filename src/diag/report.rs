//! Diagnostics for people (annotated excerpts) and for machines (JSON).

use std::io::{self, Write};

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

use super::{Diagnostic, Diagnostics, Place, Severity};

/// A diagnostic as `--json` prints it.
#[derive(Serialize)]
pub struct Report<'a> {
    pub code: &'static str,
    pub severity: Severity,
    pub message: &'a str,
    pub file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<&'a str>,
}

impl<'a> From<&'a Diagnostic> for Report<'a> {
    fn from(d: &'a Diagnostic) -> Self {
        let position = d.position();
        Report {
            code: d.code.name(),
            severity: d.severity,
            message: &d.message,
            file: d.place.path(),
            line: position.map(|p| p.0),
            column: position.map(|p| p.1),
            hint: d.hint.as_deref(),
        }
    }
}

/// Every diagnostic with its excerpt, a blank line between them. ANSI colours are always written: `out` is a stream
/// that takes them off where they are not wanted.
pub fn write_text(found: &Diagnostics, out: &mut impl Write) -> io::Result<()> {
    for diagnostic in found.iter() {
        writeln!(out, "{}\n", render(diagnostic))?;
    }
    Ok(())
}

/// Longest line shown in an excerpt, in bytes: beyond it (a body pasted as one line) the excerpt is cut out.
const LONG_LINE: usize = 400;

fn render(d: &Diagnostic) -> String {
    let level = match d.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = Group::with_title(level.primary_title(&d.message).id(d.code.name()));
    let excerpt = |place: &'_ Place| match place {
        Place::Span(source, span) => Some(cut(&source.text, span.clone())),
        Place::At(..) | Place::File(_) => None,
    };
    let here = excerpt(&d.place);
    let there = d.related.as_ref().and_then(|(place, _)| excerpt(place));
    match &here {
        Some((text, span, line)) => {
            group = group.element(
                Snippet::source(text.as_str())
                    .path(d.place.path())
                    .line_start(*line)
                    .annotation(AnnotationKind::Primary.span(span.clone())),
            );
        }
        None => group = group.element(annotate_snippets::Origin::path(d.place.path())),
    }
    if let Some((place, label)) = &d.related {
        match &there {
            Some((text, span, line)) => {
                group = group.element(
                    Snippet::source(text.as_str())
                        .path(place.path())
                        .line_start(*line)
                        .annotation(AnnotationKind::Context.span(span.clone()).label(label.as_str())),
                );
            }
            None => group = group.element(Level::NOTE.message(format!("{label}: {}", place.path()))),
        }
    }
    if let Some(hint) = &d.hint {
        group = group.element(Level::HELP.message(hint.as_str()));
    }
    Renderer::styled().render(&[group])
}

/// The lines a span touches (three at most, long ones cut), the span within them, and the first line's number.
fn cut(text: &str, span: std::ops::Range<usize>) -> (String, std::ops::Range<usize>, usize) {
    let floor = |mut i: usize| {
        i = i.min(text.len());
        while !text.is_char_boundary(i) {
            i -= 1;
        }
        i
    };
    let (start, end) = (floor(span.start), floor(span.end.max(span.start)));
    let mut first = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let line = text[..first].matches('\n').count() + 1;
    let mut last = text[start..].match_indices('\n').nth(2).map_or(text.len(), |(i, _)| start + i);
    last = text[end.min(last)..last].find('\n').map_or(last, |i| end.min(last) + i);
    if start - first > LONG_LINE {
        first = floor(start - LONG_LINE / 4);
    }
    if last - first > 3 * LONG_LINE {
        last = floor(first + 3 * LONG_LINE).max(start);
    }
    let end = end.clamp(start, last);
    (text[first..last].to_owned(), start - first..end - first, line)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, SourceText};

    fn plain(d: &Diagnostic) -> String {
        anstream::adapter::strip_str(&render(d)).to_string()
    }

    #[test]
    fn a_diagnostic_shows_code_place_excerpt_and_hint() {
        let source = SourceText::new("content/products/mug.md", "+++\nsku = \"M1\"\ntittle = \"Mug\"\n+++\n");
        let at = source.text.find("tittle").unwrap();
        let d = Diagnostic::error(Code::UnknownKey, Place::Span(source, at..at + 6), "unknown key `tittle`")
            .hint("did you mean `title`?");
        assert_eq!(
            plain(&d),
            "error[unknown-key]: unknown key `tittle`\n \
             --> content/products/mug.md:3:1\n  \
             |\n\
             3 | tittle = \"Mug\"\n  \
             | ^^^^^^\n  \
             |\n  \
             = help: did you mean `title`?"
        );
    }

    #[test]
    fn any_span_of_any_text_can_be_shown() {
        let text = format!("ä\r\n{}\n\u{feff}ö", "é".repeat(5000));
        let source = SourceText::new("x", text.clone());
        for start in [0, 1, 2, 3, 4, 700, 5000, text.len() - 1, text.len(), text.len() + 9] {
            for len in [0, 1, 2, 900, 20_000] {
                let d = Diagnostic::warning(Code::Toml, Place::Span(source.clone(), start..start + len), "m");
                assert!(plain(&d).contains("warning[invalid-toml]: m"));
            }
        }
    }
}
