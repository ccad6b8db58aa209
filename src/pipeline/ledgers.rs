//! What the markets of a build have published.

use super::{Request, each};
use crate::catalog::Site;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::error::Result;
use crate::ledger::{self, Ledger};
use crate::source;

/// The ledger of each market; none where a market has not published its prices, or where it cannot be read.
pub fn read(request: &Request<'_>, site: &Site, found: &mut Diagnostics) -> Result<Vec<Option<Ledger>>> {
    for entry in request.sources.under(ledger::FOLDER) {
        let name = &entry.path[ledger::FOLDER.len()..];
        let market = name.strip_suffix(".csv").filter(|id| site.market_ids.contains(*id));
        if market.is_none() {
            let place = Place::File(entry.path.clone());
            found.push(
                Diagnostic::warning(Code::StrayFile, place, "this is no market's ledger")
                    .hint("Ledgers are called after markets: rates/ledger/de.csv; `tradewind prices publish` names them."),
            );
        }
    }
    let markets: Vec<&str> = site.markets.iter().map(|market| market.id.as_str()).collect();
    each(&markets, found, |market, found| {
        let path = format!("{}{market}.csv", ledger::FOLDER);
        let Some(entry) = request.sources.get(&path) else { return Ok(None) };
        let Some(text) = source::report(entry.text(), found)? else { return Ok(None) };
        Ok(request.work("ledger", || &*path, || Ledger::parse(&text, found)))
    })
}
