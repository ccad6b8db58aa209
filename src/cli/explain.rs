//! `explain`: the way to a price, with file and line of all that went into it.

use std::collections::HashMap;
use std::fmt::{self, Write as _};
use std::sync::Arc;

use serde::Serialize;

use super::args::Explain;
use super::prices::{Desk, Line};
use super::{Exit, print, report, show};
use crate::catalog::{Document, Product};
use crate::diag::{Diagnostics, Place, did_you_mean};
use crate::error::{Error, Result};
use crate::source::Sources;
use crate::storefront::{Origin, Step, Steps};

pub fn run(args: &Explain) -> Result<Exit> {
    let Some(desk) = Desk::open(&args.pricing)? else { return Ok(Exit::Content) };
    let known = |sku: &str| desk.goods().any(|(product, goods)| goods.sku == sku || product.sku == sku);
    if let Some(sku) = args.skus.iter().find(|sku| !known(sku)) {
        let skus: Vec<&str> = desk.goods().flat_map(|(product, goods)| [&*product.sku, goods.sku]).collect();
        let mut error =
            Error::new("explain", sku.as_str(), "no product and no variant has this article number");
        if let Some(hint) = did_you_mean(sku, skus) {
            error = error.hint(hint);
        }
        report(&error);
        return Ok(Exit::Content);
    }
    let mut files = Files::new(&desk.sources);
    let asked = |product: &Product, sku: &str| {
        args.all || args.skus.iter().any(|asked| *asked == sku || *asked == product.sku)
    };
    for counter in desk.counters() {
        for (product, goods) in desk.goods().filter(|(product, goods)| asked(product, goods.sku)) {
            let mut steps = Steps::told();
            let line = counter.line(product, goods, &mut steps);
            let steps: Vec<Told> =
                steps.into_steps().into_iter().map(|step| files.told(product, step)).collect();
            match args.json {
                true => print_json(&line, &steps)?,
                false => print(&text(&line, &steps))?,
            }
        }
    }
    show(&desk.found);
    Ok(if desk.found.errors() > 0 { Exit::Content } else { Exit::Done })
}

/// A step with the lines of files it rests on.
#[derive(Serialize)]
struct Told {
    step: &'static str,
    how: String,
    amount: String,
    currency: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    from: Vec<From>,
}

/// Where something is said.
#[derive(Serialize, Clone, PartialEq, Eq)]
#[serde(untagged)]
pub enum From {
    File { file: String, line: usize },
    Source { source: String },
}

#[derive(Serialize)]
struct Json<'a> {
    #[serde(flatten)]
    line: &'a Line<'a>,
    steps: &'a [Told],
}

fn print_json(line: &Line<'_>, steps: &[Told]) -> Result<()> {
    let json = serde_json::to_string(&Json { line, steps });
    say!("{}", json.map_err(|e| Error::new("write", "JSON", e.to_string()))?);
    Ok(())
}

/// A heading, and a line a step: what was done, what came of it, and where it says so.
fn text(line: &Line<'_>, steps: &[Told]) -> String {
    let mut text = format!("{} in {} on {}: {}\n", line.sku, line.market, line.day, line.outcome());
    let width = |of: fn(&Told) -> usize| steps.iter().map(of).max().unwrap_or(0);
    let (names, hows) = (width(|s| s.step.chars().count()), width(|s| s.how.chars().count()));
    let amounts = width(|s| s.amount.chars().count());
    for step in steps {
        let Told { step, how, amount, currency, from } = step;
        let from: Vec<String> = from.iter().map(From::to_string).collect();
        let _ = writeln!(
            text,
            "  {step:<names$}  {how:<hows$}  {amount:>amounts$} {currency}  {}",
            from.join(", ")
        );
    }
    text
}

impl fmt::Display for From {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            From::File { file, line } => write!(f, "{file}:{line}"),
            From::Source { source } => f.write_str(source),
        }
    }
}

/// The files of the site, taken apart once each.
pub struct Files<'s> {
    sources: &'s Sources,
    documents: HashMap<String, Option<Document>>,
}

impl<'s> Files<'s> {
    pub fn new(sources: &'s Sources) -> Self {
        Self { sources, documents: HashMap::new() }
    }

    fn told(&mut self, product: &Product, step: Step) -> Told {
        let from = step.origins.iter().filter_map(|origin| self.from(product, origin)).collect();
        Told {
            step: step.deed.name(),
            how: step.how,
            amount: step.price.amount.to_string(),
            currency: step.price.currency.to_string(),
            from,
        }
    }

    fn from(&mut self, product: &Product, origin: &Origin) -> Option<From> {
        match origin {
            Origin::Product { variant, key } => {
                let path = product.place.path();
                let own = variant.map(|n| {
                    let table = ["variants".to_owned(), n.to_string()];
                    table.into_iter().chain(key.iter().cloned()).collect::<Vec<_>>()
                });
                own.and_then(|key| self.find(path, &key)).or_else(|| self.find(path, key))
            }
            origin => self.named(origin),
        }
    }

    /// Of what is no key of a product's own file; that names no path.
    pub fn named(&mut self, origin: &Origin) -> Option<From> {
        match origin {
            Origin::Product { .. } => None,
            Origin::Keys { path, keys } => keys.iter().find_map(|key| self.find(path, key)),
            Origin::Place(place) => self.line(place.clone()),
            Origin::Line { path, line } => Some(From::File { file: path.clone(), line: *line }),
            Origin::Source(source) => Some(From::Source { source: source.clone() }),
        }
    }

    fn find(&mut self, path: &str, key: &[String]) -> Option<From> {
        let sources = self.sources;
        let document = self.documents.entry(path.to_owned()).or_insert_with(|| {
            let text = sources.get(path)?.text().ok()?;
            match path.ends_with(".md") {
                true => Document::markdown(Arc::clone(&text), 0, &mut Diagnostics::default()),
                false => Some(Document::toml(text)),
            }
        });
        let place = document.as_ref()?.find(key)?;
        self.line(place)
    }

    /// A place may have let go of its text.
    fn line(&self, place: Place) -> Option<From> {
        let (source, span) = match place {
            Place::Span(source, span) => (source, span),
            Place::At(path, span) => (self.sources.get(&path)?.text().ok()?, span),
            Place::File(_) => return None,
        };
        Some(From::File { file: source.path.clone(), line: source.position(span.start).0 })
    }
}
