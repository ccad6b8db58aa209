//! gettext's PO, as its manual describes it: a `msgctxt` names each text, and there are no plurals, for forms have names too.
//! What a text is to keep is said by flags that Weblate knows.

use std::fmt::Write as _;

use super::inline::{Code, Inline, Kind, Markup};
use super::{Entry, Exchange, is_fuzzy, of_fuzzy};
use crate::catalog::translation::Status;

pub fn write(exchange: &Exchange) -> String {
    let mut po = String::from("msgid \"\"\nmsgstr \"\"\n");
    // No dates: the same texts are the same bytes.
    for (name, value) in [
        ("Project-Id-Version", "tradewind"),
        ("PO-Revision-Date", ""),
        ("Last-Translator", ""),
        ("Language-Team", "none"),
        ("Language", &exchange.locale.replace('-', "_")),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Generator", concat!("Tradewind ", env!("CARGO_PKG_VERSION"))),
        ("X-Source-Language", &exchange.source_locale),
        ("X-Language", &exchange.locale),
    ] {
        let _ = writeln!(po, "\"{name}: {value}\\n\"");
    }
    for entry in &exchange.entries {
        po.push('\n');
        for line in entry.note.lines() {
            let _ = writeln!(po, "#. {line}");
        }
        if is_fuzzy(entry.status) {
            let _ = writeln!(po, "#. state: {}", entry.status.name());
        }
        // Names with spaces stand between isolates, as gettext 0.19 has it.
        match entry.file.contains(' ') {
            true => _ = writeln!(po, "#: \u{2068}{}\u{2069}:{}", entry.file, entry.line),
            false => _ = writeln!(po, "#: {}:{}", entry.file, entry.line),
        }
        let fuzzy = is_fuzzy(entry.status).then(|| "fuzzy".to_owned());
        let flags: Vec<String> = fuzzy.into_iter().chain(flags(entry)).collect();
        if !flags.is_empty() {
            let _ = writeln!(po, "#, {}", flags.join(", "));
        }
        if let Some(previous) = &entry.previous {
            let mut text = String::from("msgid ");
            string(&mut text, previous);
            for line in text.lines() {
                let _ = writeln!(po, "#| {line}");
            }
        }
        for (word, text) in [("msgctxt", &entry.key), ("msgid", &entry.source), ("msgstr", &entry.target)] {
            let _ = write!(po, "{word} ");
            string(&mut po, text);
        }
    }
    po
}

/// What Weblate checks of a text (docs.weblate.org, “Customizing behavior using flags”).
pub fn flags(entry: &Entry) -> Vec<String> {
    let mut flags = Vec::new();
    if entry.markup() == Markup::Markdown {
        flags.push("md-text".to_owned());
    }
    flags.extend(entry.widest.map(|most| format!("max-length:{most}")));
    let inline = Inline::of(&entry.source, entry.markup());
    let is_asked = |code: &&Code| code.kind == Kind::Placeholder && !entry.is_free(code);
    let placeholders = inline.codes.iter().filter(is_asked);
    // A comma would end the flag.
    let mut names: Vec<&str> =
        placeholders.map(|code| code.open.as_str()).filter(|name| !name.contains([',', '"', '\\'])).collect();
    names.sort_unstable();
    names.dedup();
    if !names.is_empty() {
        let quoted: Vec<String> = names.iter().map(|name| format!("\"{name}\"")).collect();
        flags.push(format!("placeholders:{}", quoted.join(":")));
    }
    flags
}

/// A text of several lines has one string for each.
fn string(po: &mut String, text: &str) {
    if text.contains('\n') {
        po.push_str("\"\"\n");
    }
    for line in text.split_inclusive('\n') {
        po.push('"');
        for c in line.chars() {
            match c {
                '"' => po.push_str("\\\""),
                '\\' => po.push_str("\\\\"),
                '\n' => po.push_str("\\n"),
                '\t' => po.push_str("\\t"),
                '\r' => po.push_str("\\r"),
                c => po.push(c),
            }
        }
        po.push_str("\"\n");
    }
    if text.is_empty() {
        po.push_str("\"\"\n");
    }
}

/// What is being read.
#[derive(Default)]
struct Reading {
    entry: Entry,
    fuzzy: bool,
    remark: Option<String>,
    previous: Option<String>,
    /// The text that further strings belong to.
    at: At,
    begun: bool,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum At {
    #[default]
    Nowhere,
    Context,
    Source,
    Target,
}

pub fn read(text: &str, name: &str) -> Result<Exchange, String> {
    let mut exchange =
        Exchange { source_locale: String::new(), locale: name.to_owned(), entries: Vec::new() };
    let mut reading = Reading::default();
    for (n, line) in text.lines().enumerate() {
        let wrong = |why: &str| format!("line {}: {why}", n + 1);
        let line = line.trim();
        if line.is_empty() || line.starts_with("#~") {
            continue;
        }
        if line.starts_with('#') {
            if reading.at == At::Target {
                take(&mut exchange, &mut reading);
            }
            if line.starts_with("#,") {
                reading.fuzzy |= line.split([',', ' ']).any(|flag| flag == "fuzzy");
            }
            if let Some(remark) = line.strip_prefix("#. state: ") {
                reading.remark = Some(remark.trim().to_owned());
            }
            if let Some(places) = line.strip_prefix("#:") {
                // Names with spaces stand between isolates; else the first of several counts.
                let place = places.trim();
                let end = if place.starts_with('\u{2068}') {
                    place.len()
                } else {
                    place.find(' ').unwrap_or(place.len())
                };
                reading.entry.locate(&place[..end]);
            }
            if let Some(previous) = line.strip_prefix("#|").map(str::trim) {
                let quoted = previous.strip_prefix("msgid").map_or(previous, str::trim);
                if let Some(text) = unescape(quoted) {
                    reading.previous.get_or_insert_default().push_str(&text);
                }
            }
            continue;
        }
        let (word, quoted) = line.split_at(line.find('"').ok_or_else(|| wrong("this is not PO"))?);
        let at = match word.trim() {
            "" => reading.at,
            "msgctxt" => At::Context,
            "msgid" => At::Source,
            "msgstr" | "msgstr[0]" => At::Target,
            word if word == "msgid_plural" || word.starts_with("msgstr[") => {
                let why = "it has plural forms, and the site's texts have none of PO's: a message has its forms as texts of their own";
                reading.entry.fault = Some(why.to_owned());
                At::Nowhere
            }
            _ => return Err(wrong("this is not PO")),
        };
        let begins = at == At::Context || (at == At::Source && reading.at == At::Target);
        if !word.is_empty() && begins && reading.begun && reading.at == At::Target {
            take(&mut exchange, &mut reading);
        }
        reading.at = at;
        reading.begun = true;
        let text = unescape(quoted).ok_or_else(|| wrong("a string has no end"))?;
        match at {
            At::Nowhere => {}
            At::Context => reading.entry.key.push_str(&text),
            At::Source => reading.entry.source.push_str(&text),
            At::Target => reading.entry.target.push_str(&text),
        }
    }
    take(&mut exchange, &mut reading);
    Ok(exchange)
}

/// Puts an entry away; the one without a source is the header.
fn take(exchange: &mut Exchange, reading: &mut Reading) {
    let Reading { mut entry, fuzzy, remark, previous, begun, .. } = std::mem::take(reading);
    entry.previous = previous;
    if !begun {
        return;
    }
    if entry.source.is_empty() && entry.key.is_empty() {
        let field = |name: &str| {
            let mut fields = entry.target.lines().filter_map(|line| line.split_once(':'));
            fields.find(|(n, _)| *n == name).map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
        };
        // A tool may have dropped what is ours; gettext's own way to write a locale is with an underscore.
        if let Some(locale) = field("X-Language").or(field("Language")) {
            let script = locale.replace("@latin", "_Latn").replace("@cyrillic", "_Cyrl");
            // gettext puts a script last: sr_RS@latin.
            let mut parts: Vec<&str> = script.split(['_', '-']).collect();
            if parts.len() == 3 && parts[2].len() == 4 {
                parts.swap(1, 2);
            }
            exchange.locale = parts.join("-");
        }
        exchange.source_locale = field("X-Source-Language").unwrap_or_default().to_owned();
        return;
    }
    entry.status = of_fuzzy(fuzzy, remark.as_deref(), &entry.target);
    if entry.target.is_empty() {
        entry.status = Status::Missing;
    }
    exchange.entries.push(entry);
}

/// The text of a string, with its escapes as in C: bytes by their number too, as `msgcat --escape` writes them.
fn unescape(quoted: &str) -> Option<String> {
    let mut rest = quoted.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = Vec::with_capacity(rest.len());
    while let Some(at) = rest.find(['\\', '"']) {
        text.extend_from_slice(&rest.as_bytes()[..at]);
        let escape = rest[at..].strip_prefix('\\')?;
        let c = escape.chars().next()?;
        rest = &escape[c.len_utf8()..];
        match c {
            'n' => text.push(b'\n'),
            't' => text.push(b'\t'),
            'r' => text.push(b'\r'),
            '0'..='7' => text.push(number(escape, 8, 3, &mut rest)?),
            'x' => text.push(number(rest, 16, 2, &mut rest)?),
            other => text.extend_from_slice(other.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    text.extend_from_slice(rest.as_bytes());
    String::from_utf8(text).ok()
}

/// The byte whose number a text begins with, of so many digits at most; `rest` is what follows.
fn number<'t>(text: &'t str, radix: u32, most: usize, rest: &mut &'t str) -> Option<u8> {
    let digits = text.chars().take(most).take_while(|digit| digit.is_digit(radix)).count();
    *rest = &text[digits..];
    u8::from_str_radix(&text[..digits], radix).ok()
}
