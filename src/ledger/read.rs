//! From the text of a ledger to its entries, or to everything that is wrong with it. A ledger that cannot be believed
//! in one line is not believed at all: a price law is not to be argued from half a record.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use csv::{ReaderBuilder, StringRecord};
use rust_decimal::Decimal;

use super::{Entry, HEADER, Ledger, moment, parse_moment};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceText};
use crate::money::{Money, parse_amount};

const RESTORE: &str =
    "Lines of a ledger are never changed. Take the line back from your version control, or from a backup.";

impl Ledger {
    /// Reads a ledger's file. All that is wrong is put into `found`; there is a ledger when nothing is.
    pub fn parse(source: &Arc<SourceText>, found: &mut Diagnostics) -> Option<Ledger> {
        let before = found.len();
        let text = &source.text;
        let fault = |span: Range<usize>, message: String| {
            Diagnostic::error(Code::BadLedger, Place::Span(Arc::clone(source), span), message)
        };
        if let Some(marker) = conflict(text) {
            let message = "two branches changed the ledger, and were not merged to the end";
            found.push(fault(marker, message.to_owned()).hint(
                "Delete the lines that begin with <<<<<<<, ======= and >>>>>>>, and keep the lines of both branches.",
            ));
            return None;
        }
        let header = text.lines().next().unwrap_or_default();
        if header.trim_end() != HEADER {
            let message = "the ledger does not begin with its header";
            found.push(
                fault(0..header.len(), message.to_owned()).hint(format!("The first line is: {HEADER}")),
            );
            return None;
        }
        if !text.ends_with('\n') {
            let last = text.rfind('\n').map_or(0, |end| end + 1);
            found.push(
                fault(last..text.len(), "the last line has no end: it may be cut short".to_owned())
                    .hint(RESTORE),
            );
        }
        let mut entries: HashMap<Box<str>, Vec<Entry>> = HashMap::new();
        let mut reader = ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        let mut record = StringRecord::new();
        loop {
            let start = reader.position().byte() as usize;
            match reader.read_record(&mut record) {
                Ok(false) => break,
                Ok(true) => {}
                Err(error) => {
                    found.push(
                        fault(start..start, format!("the ledger cannot be read: {error}")).hint(RESTORE),
                    );
                    return None;
                }
            }
            let position = record.position();
            let start = position.map_or(start, |p| p.byte() as usize);
            let line = position.map_or(0, |p| p.line() as usize);
            let end = text[start.min(text.len())..].find('\n').map_or(text.len(), |end| start + end);
            match entry(&record, line) {
                Ok(entry) => {
                    if !entries.contains_key(&entry.sku) {
                        entries.insert(entry.sku.clone(), Vec::new());
                    }
                    entries.entry(entry.sku.clone()).or_default().push(entry);
                }
                Err(message) => found.push(fault(start..end, message).hint(RESTORE)),
            }
        }
        for of in entries.values_mut() {
            of.sort_by_key(|entry| (entry.from, entry.line));
            // The same line of two branches is one.
            of.dedup_by(|b, a| Entry { line: 0, ..a.clone() } == Entry { line: 0, ..b.clone() });
            for pair in of.windows(2).filter(|pair| pair[0].from == pair[1].from) {
                let [first, second] = pair else { continue };
                let message = format!("{} has two prices from {} on", second.sku, moment(second.from));
                found.push(
                    fault(span_of(text, second.line), message)
                        .related(Place::Span(Arc::clone(source), span_of(text, first.line)), "the other one")
                        .hint("Only one of them was published. Delete the other line."),
                );
            }
        }
        (found.len() == before).then_some(Ledger { entries })
    }
}

/// Where a version control has left a mark.
fn conflict(text: &str) -> Option<Range<usize>> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

fn span_of(text: &str, line: usize) -> Range<usize> {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let end = text[start..].find('\n').map_or(text.len(), |end| start + end);
    start..end
}

/// One line, or what is wrong with it.
fn entry(record: &StringRecord, line: usize) -> Result<Entry, String> {
    let columns = HEADER.split(',').count();
    if record.len() != columns {
        return Err(format!("the line has {} fields, and a ledger's has {columns}", record.len()));
    }
    let field = |name: &str| {
        let at = HEADER.split(',').position(|column| column == name);
        at.and_then(|at| record.get(at)).unwrap_or_default()
    };
    let wrong = |name: &str| format!("`{}` is not what stands under `{name}`", field(name));
    let amount = |name: &str| -> Result<Option<Decimal>, String> {
        match field(name) {
            "" => Ok(None),
            text => match parse_amount(text).filter(|n| !n.is_sign_negative()) {
                Some(amount) => Ok(Some(amount)),
                None => Err(wrong(name)),
            },
        }
    };
    let (price, regular) = (amount("price")?, amount("regular")?);
    if price.is_some() != regular.is_some() {
        return Err("a price stands with its regular price, or neither does".to_owned());
    }
    let sku = field("sku");
    if sku.is_empty() {
        return Err("the line has no article number".to_owned());
    }
    let base = match field("base") {
        "" => None,
        text => Some(text.parse::<Money>().map_err(|_| wrong("base"))?),
    };
    Ok(Entry {
        from: parse_moment(field("date")).ok_or_else(|| wrong("date"))?,
        sku: sku.into(),
        currency: field("currency").parse().map_err(|_| wrong("currency"))?,
        price,
        regular,
        promotion: Some(field("promotion")).filter(|id| !id.is_empty()).map(Into::into),
        base,
        rate: amount("rate")?,
        rule: field("rule").into(),
        line,
    })
}
