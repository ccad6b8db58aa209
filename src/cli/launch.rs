//! `launch`: what markets lack before people may shop in them, by who has to see to it.

mod page;
mod text;

use super::args::{Launch as Args, StatusFormat};
use super::{Exit, show};
use crate::catalog::Overrides;
use crate::catalog::translation::Translations;
use crate::error::Result;
use crate::pipeline::{self, Request};
use crate::source;
use crate::storefront::{Ground, Launch, Owner, TaskState, launch};

pub fn run(args: &Args) -> Result<Exit> {
    let (sources, mut found) = source::load(&args.site)?;
    let as_of = args.as_of.unwrap_or_else(|| jiff::Zoned::now().into());
    // Markets in preview are those that are to be launched; gates would only say a part of the list.
    let overrides = Overrides { markets: args.market.clone(), drafts: true, ..Overrides::default() };
    let request = Request { overrides, gates: false, ..Request::new(&sources, as_of) };
    let shop = pipeline::shop(&request, &mut found)?;
    if found.errors() > 0 {
        show(&found);
    }
    let Some(shop) = shop else { return Ok(Exit::Content) };
    let translations = Translations::read(&shop.catalog, &shop.theme_words(), &sources)?;
    let ground = Ground {
        catalog: &shop.catalog,
        translations: &translations,
        exchange: &shop.exchange,
        ledgers: &shop.ledgers,
        as_of,
    };
    let lists = launch(&ground);
    let told = match args.telling.format() {
        StatusFormat::Table => text::table(&lists, args.telling.on_terminal()),
        StatusFormat::Json => text::json(&lists)?,
        StatusFormat::Html => page::html(&lists, &as_of.to_string()),
    };
    args.telling.put(&told)?;
    let ready = found.errors() == 0 && lists.iter().all(Launch::is_ready);
    Ok(if ready { Exit::Done } else { Exit::Content })
}

/// "ready", "7 missing, 2 to decide"
fn verdict(list: &Launch<'_>) -> String {
    let (missing, open) = (list.count(TaskState::Missing), list.count(TaskState::Open));
    match (missing, open) {
        (0, 0) => "ready".to_owned(),
        (0, open) => format!("ready; {open} to decide"),
        (missing, 0) => format!("{missing} missing"),
        (missing, open) => format!("{missing} missing, {open} to decide"),
    }
}

/// The tasks of one owner, the worst first.
fn of<'l>(list: &'l Launch<'_>, owner: Owner) -> Vec<&'l crate::storefront::Task> {
    let mut tasks: Vec<_> = list.tasks.iter().filter(|task| task.owner == owner).collect();
    tasks.sort_by_key(|task| task.state);
    tasks
}
