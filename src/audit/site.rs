//! All texts of a site, one thing at a time.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use indexmap::IndexMap;

use super::case::{Case, Finding, Source};
use super::text::Text;
use super::{Check, RULES, Rule, place};
use crate::catalog::translation::{Family, Item, Message, labels, spans};
use crate::catalog::{Catalog, Document, Glossary, Level, Market, Promotion};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity, SourceText};
use crate::error::Result;
use crate::locale::Locale;
use crate::source::{Entry, Sources};

/// What of a site is looked at.
#[derive(Debug, Default)]
pub struct Scope {
    /// Texts of these languages; of all, if there is none.
    pub locales: Vec<Locale>,
    /// These rules; all, if there is none.
    pub rules: Vec<Code>,
}

/// What looking at some texts came to.
#[derive(Debug, Default)]
pub struct Audited {
    pub texts: usize,
    pub found: Vec<Found>,
}

/// A finding, and the language it concerns.
#[derive(Debug)]
pub struct Found {
    pub locale: Locale,
    pub diagnostic: Diagnostic,
}

/// What a rule found in a text, before its place in the file is known.
struct Hit {
    rule: Code,
    severity: Severity,
    field: String,
    text: String,
    finding: Finding,
}

/// Looks at a product, a category, a page or the messages in every language that a market shows.
pub fn item(catalog: &Catalog, sources: &Sources, item: &Item, scope: &Scope) -> Result<Audited> {
    let source_locale = item.language.as_ref().unwrap_or(&catalog.site.source_locale);
    let originals: IndexMap<&str, Text<'_>> = (item.units.iter())
        .map(|unit| (unit.field.as_str(), Text::new(item.family, &unit.field, &unit.text)))
        .collect();
    let chains = Chains::new(catalog, item);
    let mut audited = Audited::default();
    // What a theme says itself is looked at in its own files.
    if scope.wants(source_locale) && item.family != Family::Theme {
        let texts: Vec<_> =
            originals.iter().map(|(field, text)| (*field, text, None, chains.readers(field, None))).collect();
        let of = File { catalog, sources, family: item.family, locale: source_locale, path: &item.file };
        of.audit(&texts, scope, &mut audited)?;
    }
    for (n, edition) in item.editions.iter().enumerate().filter(|(_, edition)| scope.wants(&edition.locale)) {
        let own: Vec<(&str, Text<'_>)> = (edition.texts.iter())
            // A file of messages is that of several themes and the site: here counts what is said in other words there.
            .filter(|(field, _)| !item.family.is_fluent() || originals.contains_key(field.as_str()))
            .map(|(field, text)| (field.as_str(), Text::new(item.family, field, text)))
            .collect();
        let texts: Vec<_> = own
            .iter()
            .map(|(field, text)| {
                // Where the theme speaks the language, the site says something else, and translates nothing.
                let given = |(of, fields): &(Locale, HashSet<String>)| {
                    edition.locale.parents().contains(of) && fields.contains(*field)
                };
                let source = originals.get(field).filter(|_| !item.given.iter().any(given));
                let source = source.map(|text| Source { text, locale: source_locale });
                (*field, text, source, chains.readers(field, Some(n)))
            })
            .collect();
        let of = File { catalog, sources, family: item.family, locale: &edition.locale, path: &edition.file };
        of.audit(&texts, scope, &mut audited)?;
    }
    Ok(audited)
}

/// Looks at a file with words for one market, by its path. They are no translation.
pub fn market_file(
    catalog: &Catalog,
    sources: &Sources,
    path: &str,
    market: &Market,
    scope: &Scope,
) -> Result<Audited> {
    let mut audited = Audited::default();
    let (Some(entry), true) = (sources.get(path), scope.wants(&market.locale)) else { return Ok(audited) };
    let read = |text| Document::markdown(text, 0, &mut Diagnostics::default());
    let Some(document) = entry.text_again()?.and_then(read) else { return Ok(audited) };
    let family = Family::Product;
    let spans = spans(&document);
    let own: Vec<(&str, Text<'_>)> =
        spans.iter().map(|(field, (text, _))| (field.as_str(), Text::new(family, field, text))).collect();
    let texts: Vec<_> =
        own.iter().map(|(field, text)| (*field, text, None, vec![market.id.as_str()])).collect();
    File { catalog, sources, family, locale: &market.locale, path }.audit(&texts, scope, &mut audited)?;
    Ok(audited)
}

/// Looks at what a promotion is called, in every language that a market shows.
pub fn promotion(
    catalog: &Catalog,
    sources: &Sources,
    promotion: &Promotion,
    scope: &Scope,
) -> Result<Audited> {
    let mut audited = Audited::default();
    let (path, family) = (promotion.place.path(), Family::Product);
    let Some(text) = sources.get(path).map(Entry::text_again).transpose()?.flatten() else {
        return Ok(audited);
    };
    let written = labels(&Document::toml(text));
    let source_locale = &catalog.site.source_locale;
    let original = written.get("label").map(|(text, _)| Text::new(family, "label", text));
    for (field, (text, _)) in &written {
        let tag = field.strip_prefix("labels.");
        let Ok(locale) = tag.map_or(Ok(source_locale.clone()), str::parse::<Locale>) else { continue };
        let shows = |market: &&Market| {
            promotion.reduction(market).is_some() && *promotion.label(&market.chain).0 == locale
        };
        let readers = catalog.site.markets.iter().filter(shows).map(|market| market.id.as_str()).collect();
        if scope.wants(&locale) {
            let source = original.as_ref().filter(|_| tag.is_some());
            let source = source.map(|text| Source { text, locale: source_locale });
            let own = Text::new(family, field, text);
            let of = File { catalog, sources, family, locale: &locale, path };
            of.audit(&[(field, &own, source, readers)], scope, &mut audited)?;
        }
    }
    Ok(audited)
}

/// Looks at the messages of a theme, against those of `source`.
pub fn theme(
    catalog: &Catalog,
    sources: &Sources,
    (source_locale, source): (&Locale, &SourceText),
    (locale, path): (&Locale, &str),
    scope: &Scope,
) -> Result<Audited> {
    let mut audited = Audited::default();
    let (Some(entry), true) = (sources.get(path), scope.wants(locale)) else { return Ok(audited) };
    let Some(file) = entry.text_again()? else { return Ok(audited) };
    let family = Family::Messages;
    let (here, there) = (Message::all(&source.text), Message::all(&file.text));
    let originals: HashMap<&str, Text<'_>> =
        here.iter().map(|message| (message.id, Text::new(family, message.id, &message.text))).collect();
    let own: Vec<(&str, Text<'_>)> =
        there.iter().map(|message| (message.id, Text::new(family, message.id, &message.text))).collect();
    let reads = catalog.site.markets.iter().filter(|market| market.chain.contains(locale));
    let readers: Vec<&str> = reads.map(|market| market.id.as_str()).collect();
    let translated = locale != source_locale;
    let texts: Vec<_> = own
        .iter()
        .map(|(id, text)| {
            let source = originals.get(id).filter(|_| translated);
            (*id, text, source.map(|text| Source { text, locale: source_locale }), readers.clone())
        })
        .collect();
    File { catalog, sources, family, locale, path }.audit(&texts, scope, &mut audited)?;
    Ok(audited)
}

impl Scope {
    fn wants(&self, locale: &Locale) -> bool {
        self.locales.is_empty() || self.locales.contains(locale)
    }

    fn asks(&self, rule: Code) -> bool {
        self.rules.is_empty() || self.rules.contains(&rule)
    }
}

/// Which files each market looks for a text in, the nearest first.
struct Chains<'c> {
    item: &'c Item,
    /// By market: its id, and editions by their number; None is the source.
    chains: Vec<(&'c str, Vec<Option<usize>>)>,
}

impl<'c> Chains<'c> {
    fn new(catalog: &'c Catalog, item: &'c Item) -> Self {
        let source_locale = &catalog.site.source_locale;
        let numbers: HashMap<&Locale, usize> =
            item.editions.iter().enumerate().map(|(n, edition)| (&edition.locale, n)).collect();
        let chain = |market: &Market| {
            // Who reads the source's language reads the source, and what comes behind it is never asked.
            let files = market.chain.iter().filter_map(|locale| match numbers.get(locale) {
                Some(n) => Some(Some(*n)),
                None => (locale == source_locale).then_some(None),
            });
            files.chain([None]).collect()
        };
        let markets = item.markets.iter().map(|n| &catalog.site.markets[*n]);
        Self { item, chains: markets.map(|market| (market.id.as_str(), chain(market))).collect() }
    }

    /// The markets that show the text of a file.
    fn readers(&self, field: &str, file: Option<usize>) -> Vec<&'c str> {
        let has = |file: &Option<usize>| match file {
            Some(n) => self.item.editions[*n].text(field).is_some(),
            None => true,
        };
        let shows = |chain: &[Option<usize>]| chain.iter().find(|file| has(file)) == Some(&file);
        // A market that has words of its own for it shows those.
        let other =
            |id: &str| self.item.own_words.iter().any(|(of, fields)| of == id && fields.contains(field));
        let chains = self.chains.iter().filter(|(id, chain)| shows(chain) && !other(id));
        chains.map(|(id, _)| *id).collect()
    }
}

/// A text by its field, what it was made from, and the markets that show it.
type Shown<'t> = (&'t str, &'t Text<'t>, Option<Source<'t>>, Vec<&'t str>);

/// A file whose texts are looked at.
#[derive(Clone, Copy)]
struct File<'a> {
    catalog: &'a Catalog,
    sources: &'a Sources,
    family: Family,
    locale: &'a Locale,
    path: &'a str,
}

impl File<'_> {
    fn audit(self, texts: &[Shown<'_>], scope: &Scope, audited: &mut Audited) -> Result<()> {
        let glossary: &Glossary = &self.catalog.glossary;
        let cases: Vec<Case<'_>> = texts
            .iter()
            .filter(|(_, _, _, markets)| !markets.is_empty())
            .map(|(field, text, source, markets)| {
                let (family, locale, source) = (self.family, self.locale, *source);
                Case { family, field, locale, text, source, glossary, markets, strict: false }
            })
            .collect();
        audited.texts += cases.len();
        let mut hits = Vec::new();
        for rule in RULES.iter().filter(|rule| scope.asks(rule.code)) {
            let Some(severity) = self.severity(rule) else { continue };
            let mut hit = |case: &Case<'_>, finding| {
                let (field, text) = (case.field.to_owned(), case.text.raw.to_owned());
                hits.push(Hit { rule: rule.code, severity, field, text, finding });
            };
            match rule.check {
                Check::Text(_) => {
                    for case in &cases {
                        rule.find(case).into_iter().for_each(|finding| hit(case, finding));
                    }
                }
                Check::File(check) => {
                    let case = check(&cases);
                    case.into_iter().for_each(|(n, finding)| hit(&cases[n], finding));
                }
            }
        }
        if !hits.is_empty() {
            self.locate(hits, audited)?;
        }
        Ok(())
    }

    /// How a rule's findings count here; None: they do not.
    fn severity(self, rule: &Rule) -> Option<Severity> {
        let said = &self.catalog.site.audit;
        if said.ignores(rule.code, self.path, self.locale) {
            return None;
        }
        match said.level(rule.code).unwrap_or(rule.level) {
            Level::Error => Some(Severity::Error),
            Level::Warning => Some(Severity::Warning),
            Level::Off => None,
        }
    }

    /// Reads the file again to see where its texts stand: most files have nothing to be said of.
    fn locate(self, hits: Vec<Hit>, audited: &mut Audited) -> Result<()> {
        let Some(entry) = self.sources.get(self.path) else { return Ok(()) };
        let Some(file) = entry.text_again()? else { return Ok(()) };
        let written = written(self.family, &file);
        for Hit { rule, severity, field, text, finding } in hits {
            let place = match written.get(&field) {
                Some(range) => {
                    Place::Span(Arc::clone(&file), place::find(&file.text, range, &text, &finding.range))
                }
                // The slug of a source may come from its folder.
                None => Place::File(self.path.to_owned()),
            };
            let diagnostic = Diagnostic { severity, ..Diagnostic::warning(rule, place, finding.message) }
                .hint(finding.hint);
            audited.found.push(Found { locale: self.locale.clone(), diagnostic });
        }
        Ok(())
    }
}

/// Where in a file each of its texts is written.
fn written(family: Family, file: &Arc<SourceText>) -> HashMap<String, Range<usize>> {
    if family.is_fluent() {
        let messages = Message::all(&file.text).into_iter();
        let behind = |span: Range<usize>| {
            let sign = file.text[span.clone()].find('=').map_or(0, |at| at + 1);
            span.start + sign..span.end
        };
        return messages.map(|message| (message.id.to_owned(), behind(message.span))).collect();
    }
    let spans = match file.path.ends_with(".toml") {
        true => labels(&Document::toml(Arc::clone(file))),
        false => {
            let document = Document::markdown(Arc::clone(file), 0, &mut Diagnostics::default());
            document.as_ref().map(spans).unwrap_or_default()
        }
    };
    spans.into_iter().map(|(field, (_, range))| (field, range)).collect()
}
