//! The texts of a product, category or page in one language (or for one market), as small as they can be kept: a
//! catalog has as many of them as it has pages.

use std::ops::{Deref, Range};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rust_decimal::Decimal;

use super::text::AttributeToml;
use crate::diag::{Place, SourceText};
use crate::error::Error;
use crate::incremental::Digest;
use crate::locale::{Locale, Measure};
use crate::source::{Sources, Trouble};

/// All texts of one edition, as meant. What is absent or blank is looked for further up the chain.
///
/// The texts stand one after another in a single string, the fields first, then what there are several of.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Texts {
    packed: Box<str>,
    /// Where each part of `packed` ends.
    ends: [u32; PARTS],
    pub body: Option<Body>,
}

/// A text that every edition may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    Title,
    Slug,
    Summary,
    SeoTitle,
    SeoDescription,
    /// What search results show of the summary, where that is longer, or without a summary of the body.
    Excerpt,
}

const ATTRIBUTES: usize = 6;
const IMAGE_ALTS: usize = 7;
const OPTIONS: usize = 8;
const PARTS: usize = 9;

/// Between the items of a part. Texts hold no control characters (`Document::read` reports them), but if one slips through,
/// an item is cut in two and nothing worse.
const SEPARATOR: u8 = 0x1f;

/// The value of an attribute, borrowed from its edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttributeValue<'t> {
    Flag(bool),
    /// In the shortest decimal form.
    Number(&'t str),
    /// As it was written.
    Measure(&'t str),
    Text(&'t str),
}

impl AttributeValue<'_> {
    /// The number, exactly as its shortest decimal form says it.
    pub fn number(&self) -> Option<Decimal> {
        match self {
            AttributeValue::Number(text) => text.parse().ok(),
            AttributeValue::Flag(_) | AttributeValue::Measure(_) | AttributeValue::Text(_) => None,
        }
    }

    pub fn measure(&self) -> Option<Measure> {
        match self {
            AttributeValue::Measure(text) => text.parse().ok(),
            AttributeValue::Flag(_) | AttributeValue::Number(_) | AttributeValue::Text(_) => None,
        }
    }
}

impl Texts {
    pub fn get(&self, field: Field) -> Option<&str> {
        let text = self.part(field as usize);
        (!text.is_empty()).then_some(text)
    }

    fn part(&self, n: usize) -> &str {
        let start = n.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.packed[start as usize..self.ends[n] as usize]
    }

    /// The items of a part; each ends with a separator.
    fn items(&self, n: usize) -> impl Iterator<Item = &str> {
        let mut rest = self.part(n);
        std::iter::from_fn(move || {
            // Items are short: to look at each byte is quicker than to search with great tools.
            let end = rest.bytes().position(|byte| byte == SEPARATOR)?;
            let item = &rest[..end];
            rest = &rest[end + 1..];
            Some(item)
        })
    }

    fn pairs(&self, n: usize) -> impl Iterator<Item = (&str, &str)> {
        let mut items = self.items(n);
        std::iter::from_fn(move || Some((items.next()?, items.next()?)))
    }

    /// By key, as they were written.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, AttributeValue<'_>)> {
        self.pairs(ATTRIBUTES).map(|(key, value)| {
            let value = match value.split_at_checked(1) {
                Some(("n", number)) => AttributeValue::Number(number),
                Some(("m", measure)) => AttributeValue::Measure(measure),
                Some(("f", flag)) => AttributeValue::Flag(flag == "1"),
                Some((_, text)) => AttributeValue::Text(text),
                None => AttributeValue::Text(""),
            };
            (key, value)
        })
    }

    /// The description of the n-th picture.
    pub fn image_alt(&self, n: usize) -> Option<&str> {
        self.items(IMAGE_ALTS).nth(n).filter(|alt| !alt.is_empty())
    }

    /// What a variant's option is called in this language.
    pub fn option(&self, word: &str) -> Option<&str> {
        self.pairs(OPTIONS).find(|(w, _)| *w == word).map(|(_, text)| text)
    }

    /// Of everything but the body.
    pub fn digest(&self) -> Digest {
        let ends = self
            .ends
            .iter()
            .fold(0u64, |sum, end| sum.wrapping_mul(0x9e37_79b9).wrapping_add(u64::from(*end)));
        Digest::of(self.packed.as_bytes()).and(ends)
    }
}

impl Texts {
    /// In a form that [`from_bytes`](Self::from_bytes) reads; a body stays in its file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(4 * PARTS + 17 + self.packed.len());
        self.ends.iter().for_each(|end| bytes.extend(end.to_le_bytes()));
        let body = self.body.as_ref();
        bytes.extend(body.map_or(u32::MAX, |body| body.start).to_le_bytes());
        bytes.extend(body.map_or(0, |body| body.digest.0).to_le_bytes());
        bytes.push(u8::from(body.is_some_and(|body| body.leads)));
        bytes.extend(self.packed.as_bytes());
        bytes
    }

    /// `file` is the number of its file among the sources.
    pub fn from_bytes(bytes: &[u8], file: usize) -> Option<Texts> {
        let mut rest = bytes;
        let mut ends = [0; PARTS];
        for end in &mut ends {
            *end = u32::from_le_bytes(*take(&mut rest)?);
        }
        let start = u32::from_le_bytes(*take(&mut rest)?);
        let digest = Digest(u64::from_le_bytes(*take(&mut rest)?));
        let [leads] = *take(&mut rest)?;
        let packed = simdutf8::basic::from_utf8(rest).ok()?;
        let fits = |end: &u32| packed.is_char_boundary(*end as usize);
        if !ends.is_sorted() || !ends.iter().all(fits) {
            return None;
        }
        let body = Body { digest, file: file as u32, start, leads: leads == 1, held: None };
        Some(Texts { packed: packed.into(), ends, body: (start != u32::MAX).then_some(body) })
    }
}

fn take<'b, const N: usize>(bytes: &mut &'b [u8]) -> Option<&'b [u8; N]> {
    let (first, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(first)
}

/// Puts an edition together. Everything must come in the order of these functions.
#[derive(Default)]
pub struct Packer {
    packed: String,
    ends: [u32; PARTS],
}

impl Packer {
    pub fn field(&mut self, field: Field, text: Option<&str>) {
        self.packed.push_str(text.unwrap_or_default().trim());
        self.end(field as usize);
    }

    fn end(&mut self, part: usize) {
        // A file is at most a few MiB, see `source`.
        self.ends[part] = self.packed.len() as u32;
    }

    fn item(&mut self, text: &str) {
        self.packed.push_str(text);
        self.packed.push(SEPARATOR.into());
    }

    pub fn attributes<'a>(&mut self, attributes: impl Iterator<Item = (&'a str, &'a AttributeToml)>) {
        for (key, value) in attributes {
            self.item(key);
            match value {
                AttributeToml::Flag(yes) => self.item(if *yes { "f1" } else { "f0" }),
                AttributeToml::Integer(number) => self.item(&format!("n{number}")),
                AttributeToml::Float(number) => self.item(&format!("n{number}")),
                AttributeToml::Measure { measure } => self.item(&format!("m{}", measure.value)),
                AttributeToml::Text(text) => {
                    self.packed.push('t');
                    self.item(text);
                }
            }
        }
        self.end(ATTRIBUTES);
    }

    pub fn image_alts<'a>(&mut self, alts: impl Iterator<Item = &'a str>) {
        alts.for_each(|alt| self.item(alt.trim()));
        self.end(IMAGE_ALTS);
    }

    pub fn options<'a>(&mut self, options: impl Iterator<Item = (&'a str, &'a str)>) {
        for (word, text) in options {
            self.item(word);
            self.item(text);
        }
        self.end(OPTIONS);
    }

    pub fn finish(self, body: Option<Body>) -> Texts {
        // A copy of its own takes no more room than it needs; the room in which it was put together may take double.
        Texts { packed: self.packed.as_str().into(), ends: self.ends, body }
    }
}

/// How much of the bodies may stay in memory, in bytes; those that do not are read again when they are shown.
#[derive(Debug)]
pub struct Memory(AtomicUsize);

impl Memory {
    pub fn new(bytes: usize) -> Self {
        Self(AtomicUsize::new(bytes))
    }

    /// Whether there is room for so much; if so, it is taken.
    pub fn take(&self, bytes: usize) -> bool {
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(bytes)).is_ok()
    }
}

/// The Markdown after the front matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Body {
    pub digest: Digest,
    /// The file it stands in, by its number among the sources.
    file: u32,
    /// Where it begins in its file.
    start: u32,
    /// It leads to other pages or shows pictures of the site.
    pub leads: bool,
    /// None: it is read again when it is shown.
    held: Option<Box<str>>,
}

/// The text of a body, wherever it was.
pub enum BodyText<'t> {
    Held(&'t str),
    /// In its file, from a byte on.
    Read(Arc<SourceText>, usize),
}

impl Deref for BodyText<'_> {
    type Target = str;
    fn deref(&self) -> &str {
        match self {
            BodyText::Held(text) => text,
            BodyText::Read(source, start) => &source.text[*start..],
        }
    }
}

impl Body {
    /// The body of a file, from `start` on.
    pub(super) fn new(file: usize, source: &SourceText, start: usize, hold: bool) -> Body {
        let text = &source.text[start..];
        Body {
            digest: Digest::of(text.as_bytes()),
            // A file is at most a few MiB, and a catalog of 2³² files is none.
            file: file as u32,
            start: start as u32,
            leads: leads(text),
            held: hold.then(|| text.into()),
        }
    }

    /// The same, in other words: it stays where it is, and leads where it leads.
    pub(super) fn saying(&self, text: String) -> Body {
        Body { digest: Digest::of(text.as_bytes()), held: Some(text.into()), ..self.clone() }
    }

    /// The text. What is not held is read again; a file that says something else by then ends the build.
    pub fn text<'t>(&'t self, sources: &Sources) -> Result<BodyText<'t>, Error> {
        if let Some(text) = &self.held {
            return Ok(BodyText::Held(text));
        }
        let entry = sources.entry(self.file as usize);
        let source = entry.text().map_err(Trouble::into_error)?;
        let text = source.text.get(self.start as usize..).unwrap_or_default();
        if Digest::of(text.as_bytes()) != self.digest {
            return Err(Error::new("read", &entry.path, "the file was changed while the site was built")
                .hint("build again"));
        }
        Ok(BodyText::Read(source, self.start as usize))
    }

    /// The folder it lies in, which its links start from.
    pub fn folder<'s>(&self, sources: &'s Sources) -> &'s str {
        sources.entry(self.file as usize).path.rsplit_once('/').map_or("", |(folder, _)| folder)
    }

    /// Bytes `span` of the text, in its file.
    pub fn place(&self, sources: &Sources, span: Range<usize>) -> Place {
        let start = self.start as usize;
        Place::At(
            sources.entry(self.file as usize).path.as_str().into(),
            start + span.start..start + span.end,
        )
    }
}

/// Whether a text may have links or pictures of the site: a target in Markdown that is neither an address elsewhere nor a
/// part of the page. It may say yes too often.
fn leads(text: &str) -> bool {
    let targets = text.match_indices(']').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        rest.strip_prefix('(').or_else(|| rest.strip_prefix(':'))
    });
    let elsewhere = |target: &str| {
        let target = target.trim_start_matches([' ', '\n', '\t', '<']);
        ["https://", "http://", "mailto:", "tel:", "#"].iter().any(|start| target.starts_with(start))
    };
    targets.into_iter().any(|target| !elsewhere(target))
}

/// Every edition of something's texts.
#[derive(Debug, Default)]
pub struct Editions {
    locales: Vec<(Locale, Texts)>,
    markets: Vec<(String, Texts)>,
}

impl Editions {
    pub fn insert_locale(&mut self, locale: Locale, texts: Texts) {
        self.locales.push((locale, texts));
    }

    /// Nothing is added any more.
    pub fn settle(&mut self) {
        self.locales.shrink_to_fit();
    }

    pub fn insert_market(&mut self, market: String, texts: Texts) {
        self.markets.push((market, texts));
    }

    /// The edition in the source language; it comes first.
    pub fn source(&self) -> Option<&Texts> {
        self.locales.first().map(|(_, texts)| texts)
    }

    pub fn locale(&self, locale: &Locale) -> Option<&Texts> {
        self.locales.iter().find(|(l, _)| l == locale).map(|(_, t)| t)
    }

    pub fn market(&self, id: &str) -> Option<&Texts> {
        self.markets.iter().find(|(m, _)| m == id).map(|(_, t)| t)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::written::At;

    #[test]
    fn bodies_that_lead_to_the_site_are_known() {
        for (text, expected) in [
            ("[a](../mug/index.md)", true),
            ("![a](front.jpg)", true),
            ("[a]: <../mug.md>", true),
            ("[a](https://a.example/) [b](#part) [c](mailto:a@b.example)", false),
            ("[a]: https://a.example/", false),
            ("a [b] c", false),
        ] {
            assert_eq!(leads(text), expected, "{text}");
        }
    }

    #[test]
    fn texts_are_read_as_they_were_packed() {
        let mut packer = Packer::default();
        for (field, text) in
            [Field::Title, Field::Slug, Field::Summary].into_iter().zip(["Becher ü", "", " x "])
        {
            packer.field(field, Some(text));
        }
        for field in [Field::SeoTitle, Field::SeoDescription, Field::Excerpt] {
            packer.field(field, None);
        }
        let attributes = [
            ("size", AttributeToml::Integer(3)),
            ("weight", AttributeToml::Float(0.1)),
            ("oven", AttributeToml::Flag(true)),
            ("glaze", AttributeToml::Text("näif".into())),
            ("height", AttributeToml::Measure { measure: At { value: "28 cm".into(), ..At::default() } }),
        ];
        packer.attributes(attributes.iter().map(|(key, value)| (*key, value)));
        packer.image_alts(["", "von vorn"].into_iter());
        packer.options([("red", "rot")].into_iter());
        let source = SourceText::new("a.md", "+++\n+++\n[a](b.md)");
        let texts = packer.finish(Some(Body::new(3, &source, 8, false)));
        let read = Texts::from_bytes(&texts.to_bytes(), 3).unwrap();
        assert_eq!(read, texts);
        assert_eq!(read.digest(), texts.digest());
        assert_eq!(read.get(Field::Title), Some("Becher ü"));
        assert_eq!((read.get(Field::Slug), read.get(Field::Summary)), (None, Some("x")));
        let attributes: Vec<_> = read.attributes().collect();
        let weight = AttributeValue::Number("0.1");
        assert_eq!(attributes[..2], [("size", AttributeValue::Number("3")), ("weight", weight)]);
        assert_eq!(
            attributes[2..4],
            [("oven", AttributeValue::Flag(true)), ("glaze", AttributeValue::Text("näif"))]
        );
        assert_eq!(attributes[4..], [("height", AttributeValue::Measure("28 cm"))]);
        assert_eq!(attributes[4].1.measure(), "28 cm".parse().ok());
        assert_eq!(weight.number(), "0.1".parse().ok());
        assert_eq!((read.image_alt(0), read.image_alt(1), read.image_alt(2)), (None, Some("von vorn"), None));
        assert_eq!(read.option("red"), Some("rot"));
        for cut in 0..texts.to_bytes().len() {
            Texts::from_bytes(&texts.to_bytes()[..cut], 3);
        }
    }
}
