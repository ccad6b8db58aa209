//! `prices diff`: what would change, by how much, and why.

mod page;
mod text;

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::Path;

use rust_decimal::Decimal;

use super::{Counter, Desk, rates};
use crate::cli::args::{Against, DiffFormat, PricesDiff, Pricing as Scope};
use crate::cli::{Exit, count, show};
use crate::diag::{Diagnostics, SourceText};
use crate::error::{Error, Result};
use crate::ledger::{HEADER, Ledger};
use crate::rates::Exchange;
use crate::storefront::{Change, Goods, Makeup, Percent, Pricing};

/// All that changed.
pub struct Diff {
    /// The moment whose prices are the new ones.
    pub as_of: String,
    /// What the old ones are, in words.
    pub against: String,
    pub markets: Vec<MarketDiff>,
}

pub struct MarketDiff {
    pub id: String,
    pub currency: String,
    /// How many prices were looked at.
    pub compared: usize,
    pub changed: Vec<Changed>,
}

pub struct Changed {
    pub sku: String,
    pub change: Change,
}

impl Diff {
    /// All changes with their markets, the largest first; what cannot be measured comes last.
    pub fn largest(&self) -> Vec<(&MarketDiff, &Changed)> {
        let mut all: Vec<_> =
            self.markets.iter().flat_map(|market| market.changed.iter().map(move |c| (market, c))).collect();
        all.sort_by_key(|(_, changed)| std::cmp::Reverse(changed.change.part().map(|part| part.abs())));
        all
    }
}

/// The other prices.
enum Other {
    /// What the ledgers of the site say.
    Ledger,
    /// What other ledgers say, by market.
    Ledgers(HashMap<String, Ledger>),
    /// What the files give at another time.
    Then(Box<Desk>),
    Rates(Exchange),
}

pub fn run(args: &PricesDiff) -> Result<Exit> {
    let Some(mut desk) = Desk::open(&args.pricing)? else { return Ok(Exit::Content) };
    show(&desk.found);
    let mut sound = desk.found.errors() == 0;
    let day = desk.as_of.day();
    let (other, against) = match &args.against {
        Against::Ledger => (Other::Ledger, "the prices published last".to_owned()),
        Against::Then(then) => {
            let scope = Scope { as_of: Some(*then), ..args.pricing.clone() };
            let Some(desk) = Desk::open(&scope)? else { return Ok(Exit::Content) };
            (Other::Then(Box::new(desk)), format!("the prices of {then}"))
        }
        Against::Path(path) => match ledgers(path, &args.pricing.market)? {
            Some(ledgers) => (Other::Ledgers(ledgers), format!("the ledger {}", path.display())),
            None => {
                let exchange = rates::history(&rates::read(path)?, &desk.shop.catalog.site).on(day);
                (Other::Rates(exchange), format!("the rates of {}", path.display()))
            }
        },
    };
    if let Some(file) = &args.rates {
        desk.shop.exchange = rates::history(&rates::read(file)?, &desk.shop.catalog.site).on(day);
    }
    let mut diff = Diff { as_of: desk.as_of.to_string(), against, markets: Vec::new() };
    let mut faults = BTreeSet::new();
    for counter in desk.counters() {
        diff.markets.extend(compare(&desk, &counter, &other, &mut faults));
    }
    for fault in &faults {
        say_aside!("{fault}");
    }
    sound &= faults.is_empty();

    let format = args.telling.format();
    let written = match format {
        DiffFormat::Table if args.telling.on_terminal() => text::table(&diff, true),
        DiffFormat::Table => text::table(&diff, false),
        DiffFormat::Csv => text::csv(&diff)?,
        DiffFormat::Json => text::json(&diff)?,
        DiffFormat::Html => page::html(&diff),
    };
    args.telling.put(&written)?;
    sound &= args.max_change.is_none_or(|most| keeps(&diff, most));
    Ok(if sound { Exit::Done } else { Exit::Content })
}

/// Says which prices jump; none does.
fn keeps(diff: &Diff, most: Decimal) -> bool {
    let jumps: Vec<_> = diff
        .largest()
        .into_iter()
        .filter_map(|(market, changed)| Some((market, changed, changed.change.jump()?)))
        .filter(|(_, _, jump)| jump.abs() > most)
        .collect();
    /// So many are named.
    const NAMED: usize = 10;
    for (market, changed, jump) in jumps.iter().take(NAMED) {
        say_aside!(
            "{} {}: {} is more than {}",
            market.id,
            changed.sku,
            Percent(*jump, true),
            Percent(most, false)
        );
    }
    if !jumps.is_empty() {
        let prices = count(jumps.len(), "price jumps", "prices jump");
        say_aside!("{prices} by more than {}.", Percent(most, false));
    }
    jumps.is_empty()
}

/// What changed in a market; none where there is nothing to compare with.
fn compare(
    desk: &Desk,
    counter: &Counter<'_>,
    other: &Other,
    faults: &mut BTreeSet<String>,
) -> Option<MarketDiff> {
    let market = counter.market;
    let then = match other {
        Other::Then(desk) => desk.counters().find(|counter| counter.market.id == market.id),
        _ => None,
    };
    let ledger = match other {
        Other::Ledger => counter.ledger,
        Other::Ledgers(ledgers) => ledgers.get(&market.id),
        Other::Then(_) | Other::Rates(_) => None,
    };
    if ledger.is_none() && matches!(other, Other::Ledger | Other::Ledgers(_)) {
        say_aside!("{}: nothing was published, and there is nothing to compare with", market.id);
        return None;
    }
    let with_rates = match other {
        Other::Rates(exchange) => {
            Some(Pricing::new(&desk.shop.catalog, market, exchange, counter.ledger, desk.as_of))
        }
        _ => None,
    };
    let mut made = |pricing: &Pricing<'_>, goods: Goods<'_>| {
        Makeup::of(pricing, goods).map_err(|fault| faults.insert(format!("{}: {fault}", market.id))).ok()
    };
    let (mut compared, mut changed) = (0, Vec::new());
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (product, goods) in desk.goods() {
        known.insert(goods.sku);
        let after = if counter.sells(product) { made(&counter.pricing, goods) } else { Some(None) };
        let before = match (&then, &with_rates, ledger) {
            (Some(then), ..) if then.sells(product) => made(&then.pricing, goods),
            (_, Some(pricing), _) if counter.sells(product) => made(pricing, goods),
            (_, _, Some(ledger)) => Some(ledger.at(goods.sku, counter.now).and_then(Makeup::published)),
            _ => Some(None),
        };
        let (Some(before), Some(after)) = (before, after) else { continue };
        compared += usize::from(before.is_some() || after.is_some());
        let change = Change::between(before, after);
        changed.extend(change.map(|change| Changed { sku: goods.sku.to_owned(), change }));
    }
    let gone: BTreeSet<&str> =
        ledger.into_iter().flat_map(Ledger::skus).filter(|sku| !known.contains(sku)).collect();
    for sku in gone {
        let before = ledger.and_then(|ledger| ledger.at(sku, counter.now)).and_then(Makeup::published);
        compared += usize::from(before.is_some());
        changed.extend(Change::between(before, None).map(|change| Changed { sku: sku.to_owned(), change }));
    }
    Some(MarketDiff { id: market.id.clone(), currency: market.currency.to_string(), compared, changed })
}

/// Ledgers that are kept elsewhere: a file `<market>.csv`, or any file for the one market that was asked for, or a
/// folder of such files. None where the file is no ledger.
fn ledgers(path: &Path, markets: &[String]) -> Result<Option<HashMap<String, Ledger>>> {
    let trouble = |e| Error::io("read", path, e);
    let stem = |file: &Path| file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    if path.is_dir() {
        let mut ledgers = HashMap::new();
        for entry in fs::read_dir(path).map_err(trouble)? {
            let file = entry.map_err(trouble)?.path();
            if file.extension().is_some_and(|extension| extension == "csv") {
                let text = fs::read_to_string(&file).map_err(trouble)?;
                ledgers.insert(stem(&file), ledger(&file, text)?);
            }
        }
        return Ok((!ledgers.is_empty()).then_some(ledgers));
    }
    let bytes = fs::read(path).map_err(trouble)?;
    if !bytes.starts_with(HEADER.as_bytes()) {
        return Ok(None);
    }
    let text = String::from_utf8(bytes).map_err(|_| Error::new("read", path, "it is not UTF-8 text"))?;
    let market = if let [market] = markets { market.clone() } else { stem(path) };
    Ok(Some(HashMap::from([(market, ledger(path, text)?)])))
}

fn ledger(file: &Path, text: String) -> Result<Ledger> {
    let mut found = Diagnostics::default();
    let source = SourceText::new(file.to_string_lossy(), text);
    let ledger = Ledger::parse(&source, &mut found);
    if ledger.is_none() {
        show(&found);
    }
    ledger.ok_or_else(|| Error::new("read", file, "it is not a ledger that can be believed"))
}
