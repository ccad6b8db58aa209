//! Reading TOML as it was written: typed, with the place of every value, and with all of a file's faults at once.
//!
//! serde stops at the first fault. So a fault is reported, the key that carries it is struck out, and the rest is read
//! again: what is right in a broken file still counts, and its author sees everything in one run.

use std::ops::{Deref, Range};
use std::sync::Arc;

use jiff::civil::{Date, DateTime, Time};
use jiff::fmt::temporal::Pieces;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::edition::Body;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText, did_you_mean};
use crate::incremental::Digest;

/// A value and where it was written. Spans are relative to the TOML text; [`Document::place`] makes a place of them.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At<T> {
    pub value: T,
    pub span: Span,
}

/// Bytes `start..end` of a TOML text, copyable and ordered, which `std::ops::Range` is not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

impl<T> Deref for At<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for At<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let spanned = Spanned::<T>::deserialize(deserializer)?;
        let Range { start, end } = spanned.span();
        Ok(At { value: spanned.into_inner(), span: Span { start, end } })
    }
}

impl<T: JsonSchema> JsonSchema for At<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}

/// A day as TOML writes it (`2026-01-31`), also accepted between quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub Date);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Toml(toml::value::Datetime),
            Text(String),
        }
        let wrong = || serde::de::Error::custom("not a day: write it as 2026-01-31");
        let text = match Form::deserialize(deserializer).map_err(|_| wrong())? {
            Form::Toml(datetime) => datetime.to_string(),
            Form::Text(text) => text,
        };
        text.parse().map(Day).map_err(|_| wrong())
    }
}

impl JsonSchema for Day {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Day".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date" })
    }
}

/// A day, or a moment of it, on a market's own clock: `2026-11-27`, `2026-11-27T18:00:00`, also between quotes, where
/// seconds may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    day: Date,
    time: Option<Time>,
}

impl When {
    /// The first moment of what begins then.
    pub fn begin(self) -> DateTime {
        self.day.to_datetime(self.time.unwrap_or(Time::midnight()))
    }

    /// The first moment after what lasts until then: a day is lasted through.
    pub fn end(self) -> Option<DateTime> {
        match self.time {
            Some(time) => Some(self.day.to_datetime(time)),
            None => self.day.tomorrow().ok().map(|day| day.to_datetime(Time::midnight())),
        }
    }
}

impl<'de> Deserialize<'de> for When {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Form {
            Toml(toml::value::Datetime),
            Text(String),
        }
        let wrong = || {
            serde::de::Error::custom(
                "not a day or a local time: write it as 2026-01-31 or \"2026-01-31T18:00\"",
            )
        };
        let text = match Form::deserialize(deserializer).map_err(|_| wrong())? {
            Form::Toml(datetime) => datetime.to_string(),
            Form::Text(text) => text,
        };
        let pieces = Pieces::parse(&text).map_err(|_| wrong())?;
        if pieces.offset().is_some() || pieces.time_zone_annotation().is_some() {
            let message = "a time here is that of the market's own clock: leave out what stands behind it";
            return Err(serde::de::Error::custom(message));
        }
        Ok(When { day: pieces.date(), time: pieces.time() })
    }
}

impl JsonSchema for When {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "When".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}([T ]\\d{2}:\\d{2}(:\\d{2})?)?$" })
    }
}

/// A text file of the site taken apart: TOML, and for Markdown files the body after it.
#[derive(Debug, Clone)]
pub struct Document {
    pub source: Arc<SourceText>,
    /// The number of its file among the sources.
    file: usize,
    toml: Range<usize>,
    body_start: usize,
    /// Its body stays in memory.
    pub holds_body: bool,
}

/// Where a document lies, for what is found out when its text is no longer held.
#[derive(Debug, Clone)]
pub struct Origin {
    pub path: Box<str>,
    /// Where its TOML begins.
    pub toml: usize,
}

impl Origin {
    pub fn place(&self, span: Span) -> Place {
        Place::At(self.path.clone(), self.toml + span.start..self.toml + span.end)
    }
}

const FENCE: &str = "+++";

impl Document {
    /// A file that is TOML from its first byte to its last.
    pub fn toml(source: Arc<SourceText>) -> Self {
        let end = source.text.len();
        Self { source, file: 0, toml: 0..end, body_start: end, holds_body: false }
    }

    /// A Markdown file: TOML between `+++` lines at its top, or none; then the body. `None`: it is not known which is
    /// which.
    pub fn markdown(source: Arc<SourceText>, file: usize, found: &mut Diagnostics) -> Option<Self> {
        let text = source.text.as_str();
        let Some(rest) =
            text.strip_prefix(FENCE).filter(|r| r.is_empty() || r.starts_with(['\n', ' ', '\t']))
        else {
            if text.starts_with("---\n") || text.starts_with("{\n") {
                let place = Place::Span(source.clone(), 0..3.min(text.len()));
                found.push(
                    Diagnostic::error(Code::FrontMatter, place, "the front matter is not TOML")
                        .hint("Write TOML between two lines of +++ instead of YAML between --- or JSON."),
                );
                return None;
            }
            return Some(Self { source, file, toml: 0..0, body_start: 0, holds_body: false });
        };
        let start = text.len() - rest.len() + rest.find('\n').map_or(rest.len(), |i| i + 1);
        let mut at = start;
        for line in text[start..].split_inclusive('\n') {
            if line.trim_end() == FENCE {
                let body_start = at + line.len();
                return Some(Self { toml: start..at, file, body_start, source, holds_body: false });
            }
            at += line.len();
        }
        found.push(
            Diagnostic::error(
                Code::FrontMatter,
                Place::Span(source.clone(), 0..FENCE.len()),
                "the front matter has no end",
            )
            .hint("Put a line of +++ between the front matter and the text."),
        );
        None
    }

    pub fn place(&self, span: Span) -> Place {
        Place::Span(self.source.clone(), self.toml.start + span.start..self.toml.start + span.end)
    }

    /// Of the front matter.
    pub fn facts(&self) -> Digest {
        Digest::of(self.source.text[self.toml.clone()].as_bytes())
    }

    pub fn origin(&self) -> Origin {
        Origin { path: self.source.path.as_str().into(), toml: self.toml.start }
    }

    pub fn body_text(&self) -> &str {
        &self.source.text[self.body_start..]
    }

    /// What stands after the front matter; none if that is blank.
    pub fn body(&self) -> Option<Body> {
        let blank = self.body_text().trim().is_empty();
        (!blank).then(|| Body::new(self.file, &self.source, self.body_start, self.holds_body))
    }

    /// The front matter as a whole, for what is missing in it.
    pub fn top(&self) -> Place {
        Place::Span(self.source.clone(), 0..self.source.text.find('\n').unwrap_or(self.source.text.len()))
    }

    /// The TOML as it stands, with what is broken left out.
    pub(super) fn table(&self) -> DeTable<'_> {
        DeTable::parse_recoverable(&self.source.text[self.toml.clone()]).0.into_inner()
    }

    /// Bytes of the file in which something of its TOML stands.
    pub(super) fn range(&self, span: Span) -> Range<usize> {
        self.toml.start + span.start..self.toml.start + span.end
    }

    /// Where a key stands, told table by table; in a list of tables, by its number. None where it is not written.
    pub fn find(&self, keys: &[impl AsRef<str>]) -> Option<Place> {
        let table = self.table();
        let (first, below) = keys.split_first()?;
        let Range { start, end } = follow(table.get(first.as_ref())?, below)?.span();
        Some(self.place(Span { start, end }))
    }

    /// Whether a key that has no value is missing, told as in [`find`](Self::find). One that is misspelt or has a value of the
    /// wrong kind has been reported, and so has TOML that breaks off.
    pub(super) fn lacks(&self, above: &[&str], key: &str, found: &Diagnostics) -> bool {
        let top = self.table();
        let table = match above.split_first() {
            None => Some(&top),
            Some((first, below)) => match top.get(*first).and_then(|value| follow(value, below)) {
                Some(value) => value.get_ref().as_table(),
                None => None,
            },
        };
        let written = table.and_then(|table| table.get(key));
        let reported = found.iter().any(|fault| {
            let Place::Span(source, span) = &fault.place else { return false };
            let word = || source.text[span.clone()].trim_matches('"');
            let misspelt = || {
                table.is_some_and(|table| table.contains_key(word())) && did_you_mean(word(), [key]).is_some()
            };
            source.path == self.source.path
                && (fault.code == Code::Toml || fault.code == Code::UnknownKey && misspelt())
        });
        !reported && written.is_none_or(|value| value.get_ref().is_str())
    }

    /// Reads the TOML as a `T`, reporting every fault. `help` may explain a key that is at fault, by its name.
    pub fn read<T: DeserializeOwned + Default>(
        &self,
        found: &mut Diagnostics,
        help: fn(&str) -> Option<&'static str>,
    ) -> T {
        let text = &self.source.text[self.toml.clone()];
        if text.contains('\\') {
            self.report_controls(text, found);
        }
        if let Ok(value) = toml::from_str(text) {
            return value;
        }
        let (mut table, syntax) = DeTable::parse_recoverable(text);
        for error in &syntax {
            let span = error.span().unwrap_or(0..0);
            let place = self.place(Span { start: span.start, end: span.end });
            found.push(Diagnostic::error(
                Code::Toml,
                place,
                format!("this is not TOML: {}", error.message()),
            ));
        }
        loop {
            let fault = match T::deserialize(toml::de::Deserializer::from(table.clone())) {
                Ok(value) => return value,
                Err(fault) => fault,
            };
            let span = fault.span().unwrap_or(0..0);
            let struck = strike(table.get_mut(), &span);
            // After a syntax error half a file may be missing: one message is enough.
            if syntax.is_empty() || struck.is_none() {
                found.push(self.explain(&fault, span, struck.as_deref(), help));
            }
            if struck.is_none() {
                return T::default();
            }
        }
    }

    /// Control characters can still come from escapes, and no page can show them.
    fn report_controls(&self, text: &str, found: &mut Diagnostics) {
        let (table, _) = DeTable::parse_recoverable(text);
        let mut values: Vec<&Spanned<DeValue<'_>>> = table.get_ref().values().collect();
        while let Some(value) = values.pop() {
            match value.get_ref() {
                DeValue::Table(inner) => values.extend(inner.values()),
                DeValue::Array(items) => values.extend(items.iter()),
                DeValue::String(text)
                    if text.contains(|c: char| c.is_control() && !matches!(c, '\n' | '\t' | '\r')) =>
                {
                    let Range { start, end } = value.span();
                    let message = "the text has a control character that no page can show";
                    found.push(
                        Diagnostic::error(Code::InvalidValue, self.place(Span { start, end }), message)
                            .hint("Take out its escape: \\u0000 and the like."),
                    );
                }
                _ => {}
            }
        }
    }

    fn explain(
        &self,
        fault: &toml::de::Error,
        span: Range<usize>,
        key: Option<&str>,
        help: fn(&str) -> Option<&'static str>,
    ) -> Diagnostic {
        let place = self.place(Span { start: span.start, end: span.end });
        let message = fault.message();
        let quoted = |s: &str| s.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
        if message.starts_with("unknown field") {
            let words = quoted(message);
            let (word, known) = words.split_first().map_or(("", &[][..]), |(w, k)| (w.as_str(), k));
            let known = || known.iter().map(String::as_str);
            let meant = did_you_mean(word, known());
            let hint = help(word).map(str::to_owned).or_else(|| {
                meant.is_none().then(|| format!("Known here: {}.", known().collect::<Vec<_>>().join(", ")))
            });
            return Diagnostic::error(Code::UnknownKey, place, format!("unknown key `{word}`"))
                .maybe_hint(hint)
                .suggestion(meant);
        }
        if let Some(name) = message.strip_prefix("missing field ") {
            return Diagnostic::error(Code::MissingKey, place, format!("the key {name} is missing"));
        }
        if message.starts_with("unknown variant") {
            let words = quoted(message);
            let (word, known) = words.split_first().map_or(("", &[][..]), |(w, k)| (w.as_str(), k));
            let message = format!("`{}` cannot be `{word}`", key.unwrap_or("this"));
            return Diagnostic::error(Code::InvalidValue, place, message)
                .hint(format!("Write one of: {}.", known.join(", ")));
        }
        let price =
            key.is_some_and(|k| matches!(k, "price" | "prices")) && message.starts_with("invalid type");
        let (code, message) = if price {
            (Code::PriceWithoutCurrency, "a price is written between quotes, with its currency".to_owned())
        } else {
            (Code::InvalidValue, wrong_kind(key, message))
        };
        Diagnostic::error(code, place, message).maybe_hint(key.and_then(help).map(str::to_owned))
    }
}

/// serde's words for a value of the wrong kind, as people would say it.
fn wrong_kind(key: Option<&str>, message: &str) -> String {
    let key = key.map_or("this".to_owned(), |k| format!("`{k}`"));
    let kinds = message
        .strip_prefix("invalid type: ")
        .or_else(|| message.strip_prefix("invalid value: "))
        .and_then(|m| m.split_once(", expected "));
    let Some((got, expected)) = kinds else {
        return format!("{key}: {message}");
    };
    let expected = match expected {
        "a string" => "a text between quotes",
        "a boolean" => "true or false",
        "a sequence" => "a list: [ … ]",
        "a map" => "a table: { … }",
        "i64" | "u16" | "usize" => "a whole number",
        expected if expected.starts_with("struct ") => "a table: { … }",
        expected if expected.starts_with("a tuple of size 2") => "a list of two numbers: [2, 4]",
        expected => expected,
    };
    let got = match got.split_once(' ').unwrap_or((got, "")) {
        ("string", text) => format!("the text {text}"),
        ("integer", number) => number.replace('`', ""),
        ("floating", number) => number.replace("point ", "").replace('`', ""),
        ("boolean", value) => value.replace('`', ""),
        ("sequence", _) => "a list".to_owned(),
        ("map", _) => "a table".to_owned(),
        _ => got.to_owned(),
    };
    format!("{key} must be {expected}, not {got}")
}

/// What stands below a value, told as in [`Document::find`].
fn follow<'v, 'i>(
    value: &'v Spanned<DeValue<'i>>,
    keys: &[impl AsRef<str>],
) -> Option<&'v Spanned<DeValue<'i>>> {
    keys.iter().map(AsRef::as_ref).try_fold(value, |value, key: &str| match value.get_ref() {
        DeValue::Table(table) => table.get(key),
        DeValue::Array(list) => list.get(key.parse::<usize>().ok()?),
        _ => None,
    })
}

/// Removes the innermost entry that contains the span, and says its key.
fn strike(table: &mut DeTable<'_>, fault: &Range<usize>) -> Option<String> {
    for (key, value) in table.iter_mut() {
        let nested = match value.get_mut() {
            DeValue::Table(inner) => strike(inner, fault),
            DeValue::Array(items) => items.iter_mut().find_map(|item| match item.get_mut() {
                DeValue::Table(inner) => strike(inner, fault),
                _ => None,
            }),
            _ => None,
        };
        if let Some(inner) = nested {
            // What is wrong below `prices` is wrong with a price, whatever market it is for.
            return Some(if key.get_ref() == "prices" { "prices".to_owned() } else { inner });
        }
    }
    let within = |s: Range<usize>| s.start <= fault.start && fault.end <= s.end;
    let key = table.iter().find(|(k, v)| within(k.span()) || within(v.span())).map(|(k, _)| k.clone())?;
    table.remove(&key);
    Some(key.into_inner().into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize, Default, Debug)]
    #[serde(deny_unknown_fields, default)]
    struct Sample {
        title: Option<At<String>>,
        weight: Option<i64>,
        price: Option<String>,
        seo: Option<Seo>,
        variants: Vec<Seo>,
    }

    #[derive(Deserialize, Default, Debug)]
    #[serde(deny_unknown_fields, default)]
    struct Seo {
        title: Option<String>,
    }

    fn read(text: &str) -> (Sample, Vec<String>) {
        let mut found = Diagnostics::default();
        let doc = Document::markdown(SourceText::new("a.md", text), 0, &mut found);
        let sample = doc.map_or_else(Sample::default, |doc| doc.read(&mut found, |_| None));
        found.sort();
        let said = found.iter().map(|d| {
            let (line, column) = d.position().unwrap();
            format!("{line}:{column} {} {}; {}", d.code.name(), d.message, d.hint.as_deref().unwrap_or("-"))
        });
        (sample, said.collect())
    }

    #[test]
    fn a_file_splits_into_front_matter_and_body() {
        for (text, toml, body) in [
            ("+++\na = 1\n+++\nBody", "a = 1\n", "Body"),
            ("+++\n+++\n", "", ""),
            ("No front matter", "", "No front matter"),
            ("", "", ""),
            ("+++ \na = '''\n++++\n'''\n+++  \n+++\n", "a = '''\n++++\n'''\n", "+++\n"),
        ] {
            let doc =
                Document::markdown(SourceText::new("a.md", text), 0, &mut Diagnostics::default()).unwrap();
            assert_eq!(&doc.source.text[doc.toml.clone()], toml, "{text:?}");
            assert_eq!(&doc.source.text[doc.body_start..], body, "{text:?}");
        }
    }

    #[test]
    fn all_faults_of_a_file_are_reported_and_the_rest_is_read() {
        let (sample, said) = read(
            "+++\ntittle = \"x\"\nprice = 14.9\ntitle = \"Mug\"\nweight = \"heavy\"\n[seo]\ntitel = 1\n\
             [[variants]]\ntitle = \"a\"\n[[variants]]\ntitle = 3\n+++\n",
        );
        assert_eq!(sample.title.unwrap().value, "Mug");
        assert_eq!(sample.variants.len(), 2);
        assert_eq!(
            said,
            [
                "2:1 unknown-key unknown key `tittle`; did you mean `title`?",
                "3:9 price-without-currency a price is written between quotes, with its currency; -",
                "5:10 invalid-value `weight` must be a whole number, not the text \"heavy\"; -",
                "7:1 unknown-key unknown key `titel`; did you mean `title`?",
                "11:9 invalid-value `title` must be a text between quotes, not 3; -",
            ]
        );
    }

    #[test]
    fn broken_toml_and_missing_fences_are_said_with_their_place() {
        assert_eq!(read("+++\ntitle = \n+++\n").1.len(), 1);
        assert!(
            read("+++\ntitle = \"x\"\n").1[0].starts_with("1:1 front-matter the front matter has no end")
        );
        assert!(
            read("---\ntitle: x\n---\n").1[0].starts_with("1:1 front-matter the front matter is not TOML")
        );
    }

    proptest::proptest! {
        #[test]
        fn reading_never_panics(text in "(\\+\\+\\+\n)?[a-z=\\[\\]\"'. 0-9\n+-]{0,80}(\n\\+\\+\\+\n)?") {
            read(&text);
        }
    }
}
