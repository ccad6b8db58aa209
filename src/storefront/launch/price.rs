//! Whether a market can say what things cost, and means it.

use std::collections::BTreeMap;

use super::{Look, Owner, Task, TaskState, some};
use crate::catalog::TaxBasis;
use crate::law::{TaxClass, TaxDisplay};
use crate::money::{Currency, Ladder};
use crate::rates::Rate;
use crate::storefront::Percent;
use crate::storefront::pricing::{Goods, PriceFault, Pricing, Steps};

/// As many articles are named.
const NAMED: usize = 3;

/// What becomes of everything that is sold there.
#[derive(Default)]
struct Prices<'p> {
    sold: usize,
    /// By the currency of the base price.
    converted: BTreeMap<Currency, usize>,
    none: Vec<&'p str>,
    /// By what is said of them: one fault has many articles.
    faults: BTreeMap<String, Vec<&'p str>>,
    tax: Option<String>,
}

pub fn look(look: &Look<'_, '_>, tasks: &mut Vec<Task>) {
    let ledger = look.ground.ledgers.get(look.number).and_then(Option::as_ref);
    let pricing =
        Pricing::new(look.ground.catalog, look.market, look.ground.exchange, ledger, look.ground.as_of);
    let mut prices = Prices::default();
    for (product, goods) in Goods::all(look.ground.catalog) {
        if !product.availability.allows(&look.market.id, look.today) {
            continue;
        }
        prices.sold += 1;
        match pricing.derive(goods, &mut Steps::untold()) {
            Ok(None) => prices.none.push(goods.sku),
            Ok(Some(price)) => {
                let base = price.base.filter(|base| base.currency != look.market.currency);
                if let Some(base) = base {
                    *prices.converted.entry(base.currency).or_default() += 1;
                }
            }
            Err(PriceFault::Tax(why)) => prices.tax = Some(why),
            Err(PriceFault::Stale(from, stale)) => {
                let why = format!("prices in {from} cannot be shown: the rate {stale}");
                prices.faults.entry(why).or_default().push(goods.sku);
            }
            Err(fault) => prices.faults.entry(fault.to_string()).or_default().push(goods.sku),
        }
    }
    tasks.extend(articles(look, &prices));
    tasks.extend(rates(look, &prices));
    if !prices.converted.is_empty() {
        tasks.push(ladder(look));
        tasks.push(note(look));
    }
    tasks.extend(held(look, ledger.is_some_and(|ledger| !ledger.is_empty()), &prices));
    tasks.push(tax(look, prices.tax));
}

fn task(what: &'static str, state: TaskState, found: String, place: String, todo: &str) -> Task {
    let todo = if state == TaskState::Done { String::new() } else { todo.to_owned() };
    Task { owner: Owner::Pricing, state, what, found, place, todo }
}

fn articles<'p>(look: &Look<'_, '_>, prices: &Prices<'p>) -> Vec<Task> {
    let key = look.key("currency");
    if prices.sold == 0 {
        let todo = "Let products be available there; or is it for later?";
        let found = "nothing is sold there on this day".to_owned();
        return vec![task("articles", TaskState::Missing, found, key, todo)];
    }
    let mut tasks = Vec::new();
    for (why, articles) in &prices.faults {
        let found = format!("{why} ({})", some(articles, NAMED));
        let todo = "Import rates (tradewind rates fetch ecb), add a peg, or set prices by hand: [prices] in the front matter.";
        tasks.push(task("prices", TaskState::Missing, found, key.clone(), todo));
    }
    if !prices.none.is_empty() {
        let found = format!(
            "{} of {} articles have no price, and are shown as on request: {}",
            prices.none.len(),
            prices.sold,
            some(&prices.none, NAMED)
        );
        let todo = "Give them a price, or leave it so.";
        tasks.push(task("prices", TaskState::Open, found, String::new(), todo));
    }
    if tasks.is_empty() {
        let found = match prices.sold {
            1 => "1 article has its price".to_owned(),
            sold => format!("{sold} articles have their price"),
        };
        let found = if prices.tax.is_some() { "they wait for the tax".to_owned() } else { found };
        let state = if prices.tax.is_some() { TaskState::Missing } else { TaskState::Done };
        tasks.push(task("prices", state, found, key, "See to the tax below."));
    }
    tasks
}

fn rates(look: &Look<'_, '_>, prices: &Prices<'_>) -> Vec<Task> {
    let currency = look.market.currency;
    let dated = |rate: &Rate| rate.oldest().map(|(date, _)| date);
    let of = |from: &Currency| Some((*from, look.ground.exchange.rate(*from, currency).ok()?));
    let rate = |(from, rate): (Currency, Rate)| {
        let place = look.key("rates");
        let Some(date) = dated(&rate) else {
            let found = format!("{from} leads to {currency} over pegs and laws alone");
            return task("exchange rates", TaskState::Done, found, place, "");
        };
        let found = format!("{from} is converted at a rate of {date}");
        match look.market.max_age {
            // A rate that is too old was said to be; what is left is fresh, or replaced as the market wishes.
            Some(days) => {
                let found = format!("{found}; it may be {days} days old");
                task("exchange rates", TaskState::Done, found, place, "")
            }
            None => {
                let todo = "Say how old a rate may be: rates = { max_age = 7 }";
                let found = format!("{found}, and may be of any age");
                task("exchange rates", TaskState::Open, found, place, todo)
            }
        }
    };
    prices.converted.keys().filter_map(of).map(rate).collect()
}

fn ladder(look: &Look<'_, '_>) -> Task {
    let place = look.key("rounding");
    match look.market.ladder == Ladder::default() {
        true => {
            let found = "converted prices end as they come".to_owned();
            let todo = "Choose what they end on, as shops there do: rounding = { ending = \"0.90\" }";
            task("rounding", TaskState::Open, found, place, todo)
        }
        false => task("rounding", TaskState::Done, look.market.ladder.to_string(), place, ""),
    }
}

fn note(look: &Look<'_, '_>) -> Task {
    let place = look.key("converted_note");
    let found = match look.market.converted_note {
        true => "converted prices say what they were converted from",
        false => "converted prices do not say what they were converted from",
    };
    let state = if look.market.converted_note { TaskState::Done } else { TaskState::Open };
    task(
        "note on conversion",
        state,
        found.to_owned(),
        place,
        "Say it where customers should know: converted_note = true",
    )
}

fn held(look: &Look<'_, '_>, published: bool, prices: &Prices<'_>) -> Option<Task> {
    let ledger = format!("rates/ledger/{}.csv", look.market.id);
    match (look.market.rules.hold, published) {
        // Prices that are not converted do not drift.
        (_, false) if prices.converted.is_empty() => None,
        (Some(hold), false) => {
            let found =
                format!("prices are to stay within {}, and none is published yet", Percent(hold, false));
            let todo = format!("Publish them: tradewind prices publish --market {}", look.market.id);
            Some(task("published prices", TaskState::Missing, found, ledger, &todo))
        }
        (_, true) => {
            Some(task("published prices", TaskState::Done, "they are in the ledger".to_owned(), ledger, ""))
        }
        (None, false) => {
            let found = "prices follow the rates of every day".to_owned();
            let todo = "Hold them while rates move little: pricing = { hold = \"3 %\" }, and tradewind prices publish";
            Some(task("published prices", TaskState::Open, found, look.key("pricing"), todo))
        }
    }
}

fn tax(look: &Look<'_, '_>, fault: Option<String>) -> Task {
    let (place, tax) = (look.key("tax"), &look.market.tax);
    let todo = "State it: tax = { rate = \"20 %\" }";
    if let Some(why) = fault {
        return task("tax", TaskState::Missing, why, place, todo);
    }
    match (tax.rate(TaxClass::Standard, look.today), tax.display) {
        (Ok(rate), display) => {
            let whose = match rate.basis {
                TaxBasis::Site(_) => "site.toml".to_owned(),
                TaxBasis::Law(row) => row.source.clone(),
            };
            let shown = match display {
                TaxDisplay::Included => "contain",
                TaxDisplay::Excluded => "are shown without",
            };
            let found = format!("prices {shown} {} ({whose})", Percent(rate.rate, false));
            task("tax", TaskState::Done, found, place, "")
        }
        (Err(_), TaxDisplay::Excluded) => {
            task("tax", TaskState::Done, "prices are shown without tax".to_owned(), place, "")
        }
        (Err(why), TaxDisplay::Included) => task(
            "tax",
            TaskState::Open,
            format!("how much of it prices contain is not known: {why}"),
            place,
            todo,
        ),
    }
}
