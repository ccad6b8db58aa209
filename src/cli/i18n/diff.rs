//! `i18n diff`: what of the source has changed since stale texts were made from it.

use std::fmt::{self, Write as _};

use serde::Serialize;

use super::files::Asked;
use super::open;
use super::stale::{self, Stale};
use crate::catalog::translation::Piece;
use crate::cli::args::{I18nDiff, I18nDiffFormat};
use crate::cli::{Exit, count, page};
use crate::error::{Error, Result};
use crate::locale::Locale;

pub fn run(args: &I18nDiff) -> Result<Exit> {
    let Some((catalog, translations)) = open(&args.site, &args.market)? else { return Ok(Exit::Content) };
    let Some(asked) = Asked::read("show", &args.site, &args.files, &translations) else {
        return Ok(Exit::Content);
    };
    let stale =
        stale::gather(&catalog, &translations, &args.locale, &|item, edition| asked.has(item, edition));
    let source_locale = &catalog.site.source_locale;
    let format = args.telling.format();
    let told = match format {
        I18nDiffFormat::Text => text(&stale, source_locale, args.telling.on_terminal()),
        I18nDiffFormat::Json => json(&stale, source_locale)?,
        I18nDiffFormat::Html => {
            let mut told = String::new();
            // Writing into a string cannot fail.
            let _ = html(&mut told, &stale, source_locale);
            told
        }
    };
    args.telling.put(&told)?;
    Ok(Exit::Done)
}

/// So much of what stayed is shown around a change, in letters.
const AROUND: usize = 60;

fn text(stale: &[Stale<'_>], source_locale: &Locale, colored: bool) -> String {
    let paint = |code: &'static str| if colored { code } else { "" };
    let (bold, red, green, plain) =
        (paint("\u{1b}[1m"), paint("\u{1b}[31m"), paint("\u{1b}[32m"), paint("\u{1b}[0m"));
    let mut told = String::new();
    if stale.is_empty() {
        return "No text is stale.\n".to_owned();
    }
    for (n, text) in stale.iter().enumerate() {
        let (source, locale) = (text.source_locale(source_locale), &text.edition.locale);
        let gap = if n > 0 { "\n" } else { "" };
        let _ = writeln!(told, "{gap}{bold}{}: {}{plain}", text.edition.file, text.unit.field);
        let mut words = String::new();
        match text.pieces() {
            Some(pieces) => {
                let last = pieces.len() - 1;
                for (n, piece) in pieces.iter().enumerate() {
                    let _ = match piece {
                        Piece::Same(text) => write!(words, "{}", near(text, n > 0, n < last)),
                        Piece::Gone(text) => write!(words, "{red}[-{text}-]{plain}"),
                        Piece::New(text) => write!(words, "{green}{{+{text}+}}{plain}"),
                    };
                }
            }
            None => {
                let _ = writeln!(told, "  {}", text.unknown());
                words.push_str(&text.unit.text);
            }
        }
        let width = source.as_str().len().max(locale.as_str().len());
        for (locale, words) in [(source, &*words), (locale, text.translation())] {
            let indent = format!("\n  {:width$}  ", "");
            let _ = writeln!(told, "  {:width$}  {}", locale.as_str(), words.replace('\n', &indent));
        }
    }
    let lines: Vec<&str> = told.lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

/// What stayed between two changes, shortened: its beginning where a change stands before it, its end where one follows.
fn near(text: &str, before: bool, after: bool) -> String {
    let letters = text.chars().count();
    let room = AROUND * (usize::from(before) + usize::from(after));
    if letters <= room + AROUND {
        return text.to_owned();
    }
    let begin = text.char_indices().nth(if before { AROUND } else { 0 }).map_or(text.len(), |(at, _)| at);
    let end =
        text.char_indices().nth(letters - if after { AROUND } else { 0 }).map_or(text.len(), |(at, _)| at);
    // Words stay whole.
    let begin = text[..begin].rfind(char::is_whitespace).map_or(begin, |at| at + 1).min(begin);
    let end = text[end..].find(char::is_whitespace).map_or(end, |at| end + at);
    format!("{}…{}", &text[..begin], &text[end..])
}

#[derive(Serialize)]
struct Json<'s> {
    file: &'s str,
    field: &'s str,
    locale: &'s str,
    translation: &'s str,
    source: SourceJson<'s>,
    /// None: nobody has put it down.
    #[serde(skip_serializing_if = "Option::is_none")]
    previous: Option<&'s str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    difference: Option<Vec<PieceJson>>,
}

#[derive(Serialize)]
struct SourceJson<'s> {
    locale: &'s str,
    file: &'s str,
    line: usize,
    text: &'s str,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum PieceJson {
    Same(String),
    Gone(String),
    New(String),
}

fn json(stale: &[Stale<'_>], source_locale: &Locale) -> Result<String> {
    let of = |piece| match piece {
        Piece::Same(text) => PieceJson::Same(text),
        Piece::Gone(text) => PieceJson::Gone(text),
        Piece::New(text) => PieceJson::New(text),
    };
    let texts: Vec<Json<'_>> = (stale.iter())
        .map(|text| Json {
            file: &text.edition.file,
            field: &text.unit.field,
            locale: text.edition.locale.as_str(),
            translation: text.translation(),
            source: SourceJson {
                locale: text.source_locale(source_locale).as_str(),
                file: &text.item.file,
                line: text.unit.line,
                text: &text.unit.text,
            },
            previous: text.previous,
            difference: text.pieces().map(|pieces| pieces.into_iter().map(of).collect()),
        })
        .collect();
    let text = serde_json::to_string_pretty(&texts);
    text.map(|text| text + "\n").map_err(|e| Error::new("write", "JSON", e.to_string()))
}

fn html(told: &mut String, stale: &[Stale<'_>], source_locale: &Locale) -> fmt::Result {
    page::begin(told, "Stale texts", include_str!("style.css"))?;
    let unknown = stale.iter().filter(|text| text.previous.is_none()).count();
    let mut facts = vec![("Source", source_locale.to_string()), ("Stale texts", stale.len().to_string())];
    if unknown > 0 {
        facts.push(("Old source unknown", unknown.to_string()));
    }
    page::head(told, "Stale texts", &facts)?;
    told.push_str("<p>Every change of the source, and the translations that were made before it.</p>\n");
    let left = stale::html(told, stale, source_locale)?;
    if left > 0 {
        writeln!(
            told,
            "<p>{} left out; name files or a language to see them.</p>",
            count(left, "change is", "changes are")
        )?;
    }
    page::end(told, "Made by <code>tradewind i18n diff</code>.")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stayed_is_shortened_between_words() {
        let long = "lorem ipsum ".repeat(20);
        assert_eq!(near("short", true, true), "short");
        assert!(near(&long, false, true).starts_with("… ipsum lorem"), "{}", near(&long, false, true));
        assert!(near(&long, true, true).contains(" …"));
        assert!(near(&"あ".repeat(500), true, true).chars().count() < 200);
    }
}
