//! A snapshot of our own, as another site has it or a person wrote it: `source`, `base`, `date`, `[rates]` or `[prices]`.
//! Where it says where its figures come from, that stays.

use crate::diag::{Diagnostics, Severity, SourceText};
use crate::money::Currency;
use crate::rates::FxSnapshot;

use super::days::{Days, Provenance};
use super::error::ImportError;
use super::{Provider, utf8};

pub(super) const PROVIDER: Provider = Provider { recognises, read };

/// Text with a key of a snapshot at the beginning of a line.
fn recognises(bytes: &[u8]) -> bool {
    let start = super::beginning(bytes);
    let key =
        |line: &str| line.split_once('=').is_some_and(|(key, _)| matches!(key.trim(), "source" | "base"));
    !start.starts_with(['<', '{', '[']) && start.lines().any(key)
}

fn read(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let mut found = Diagnostics::default();
    let source = SourceText::new("snapshot", utf8(bytes)?);
    let snapshot = FxSnapshot::parse_unfiled(&source, &mut found);
    found.sort();
    let fault = found.iter().find(|d| d.severity == Severity::Error);
    let Some(snapshot) = snapshot.filter(|_| fault.is_none()) else {
        let (what, hint) =
            fault.map_or(("it is no snapshot", None), |d| (d.message.as_str(), d.hint.as_deref()));
        let error = ImportError::new(what, hint.unwrap_or("correct it by hand"));
        return Err(match fault.and_then(|d| d.position()) {
            Some((line, _)) => error.at(line),
            None => error,
        });
    };
    let FxSnapshot { date, base, source, origin, digest, fetched_at, rates, prices } = snapshot;
    let mut days = Days::new(source, base);
    if origin.is_some() || digest.is_some() {
        days.provenance = Some(Provenance { origin, digest, fetched_at });
    }
    for (currency, rate) in rates {
        days.put_rate(date, currency.code(), "", Some(rate))?;
    }
    for (currency, price) in prices {
        days.put_price(date, currency.code(), "1", "", Some(price))?;
    }
    found.iter().for_each(|d| days.note(d.message.clone()));
    Ok(days)
}
