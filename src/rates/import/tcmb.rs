//! The Central Bank of Türkiye's today.xml: what so many (`Unit`) of a currency cost in liras, in ISO-8859-9.
//!
//! It states four prices. Taken is `ForexBuying`: Turkish tax law converts what is agreed in another currency at the
//! bank's buying rate for foreign exchange (General Communiqué on the Tax Procedure Law No 130), and the bank computes
//! its cross rates from it. Banknotes are for counters, and the selling rate has the bank's margin in it.

use super::days::excerpt;
use super::error::{ImportError, bad_content};
use super::xml::{self, begins_with};
use super::{Days, Provider, country_date};
use crate::money::{Currency, parse_amount};

pub(super) const PROVIDER: Provider = Provider { recognises, read };

fn recognises(bytes: &[u8]) -> bool {
    begins_with(bytes, "Tarih_Date")
}

fn read(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let list = xml::read(bytes)?;
    let (turkish, english) = (list.required("Tarih")?, list.required("Date")?);
    let date = country_date(turkish).map_err(|error| error.at(list.line))?;
    if date.strftime("%m/%d/%Y").to_string() != english {
        return Err(bad_content(format!("it states two days, {date} and {english}")).at(list.line));
    }
    let mut days =
        Days::new("Central Bank of the Republic of Türkiye, foreign exchange buying rates", Currency::TRY);
    days.begin(date)?;
    let mut without = Vec::new();
    for element in list.all("Currency") {
        let code = element.required("CurrencyCode")?;
        let price = &element.one("ForexBuying")?.text;
        if price.is_empty() {
            without.push(excerpt(code));
            continue;
        }
        let units = &element.one("Unit")?.text;
        days.put_price(date, code, units, price, parse_amount(price))
            .map_err(|error| error.at(element.line))?;
    }
    if !without.is_empty() {
        days.note(format!("{} has no buying rate and was left out", without.join(", ")));
    }
    Ok(days)
}
