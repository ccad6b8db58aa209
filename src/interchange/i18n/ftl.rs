//! A file of messages with other texts in it. Comments, groups and order stay.

use std::fmt::Write as _;

use indexmap::IndexMap;

use super::import::Edit;
use crate::catalog::translation::{Message, hash};
use crate::catalog::{not_fluent, too_deep};

/// `raw` is the file as it is; none, where it is to be written.
pub fn edit(raw: Option<&str>, edits: &IndexMap<String, Edit>) -> Result<String, String> {
    let mut file = raw.unwrap_or_default().to_owned();
    for (id, edit) in edits {
        let messages = Message::all(raw.map_or("", |_| file.as_str()));
        match messages.iter().rfind(|message| message.id == id) {
            Some(message) => {
                let (span, comment) = (message.span.clone(), message.comment.clone());
                let mut next = note(&file[comment.clone()], edit);
                match &edit.text {
                    Some(text) => next += &written(id, text),
                    None => next += &file[span.clone()],
                }
                file.replace_range(comment.start.min(span.start)..span.end, &next);
            }
            None => {
                let Some(text) = &edit.text else { continue };
                if !file.is_empty() && !file.ends_with('\n') {
                    file.push('\n');
                }
                if edit.made_from.is_some() || edit.state.is_some() {
                    // A comment directly below another message would still be read as this one's; the gap is for people.
                    if !file.is_empty() && !file.ends_with("\n\n") {
                        file.push('\n');
                    }
                }
                let _ = writeln!(file, "{}{}", note("", edit), written(id, text));
            }
        }
    }
    if too_deep(&file).is_some() {
        return Err("its braces would be nested too deep".to_owned());
    }
    match fluent_syntax::parser::parse(file.as_str()) {
        Ok(_) => Ok(file),
        Err((_, errors)) => {
            let why = errors.first().map(not_fluent).unwrap_or_default();
            Err(format!("this would be no Fluent: {why}"))
        }
    }
}

pub fn written(id: &str, text: &str) -> String {
    if !text.contains('\n') || is_choice(text) {
        return format!("{id} = {text}");
    }
    let mut lines = format!("{id} =");
    for line in text.lines() {
        match line.trim().is_empty() {
            true => lines.push('\n'),
            false => _ = write!(lines, "\n    {line}"),
        }
    }
    lines
}

/// Whether all of it is in braces, where lines may begin as they like.
fn is_choice(text: &str) -> bool {
    let mut lines = text.lines();
    let (first, last) = (lines.next().unwrap_or_default(), lines.next_back().unwrap_or_default());
    first.starts_with('{')
        && first.ends_with("->")
        && last == "}"
        && lines.all(|line| line.starts_with(' ') || line.is_empty())
}

/// The comment with what the message was made from, and its state.
fn note(comment: &str, edit: &Edit) -> String {
    let mut lines: Vec<String> = comment.lines().map(str::to_owned).collect();
    let state = edit.state.map(|state| state.name().to_owned());
    for (key, word) in [("source", edit.made_from.as_deref().map(hash)), ("state", state)] {
        let Some(word) = word else { continue };
        let line = format!("# {key}: {word}");
        let is_it = |line: &&mut String| line.starts_with(&format!("# {key}:"));
        match lines.iter_mut().find(is_it) {
            Some(old) => *old = line,
            None => lines.push(line),
        }
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}
