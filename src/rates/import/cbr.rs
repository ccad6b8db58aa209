//! The Bank of Russia's XML_daily: what so many (`Nominal`) of a currency cost in roubles, with a decimal comma, in
//! windows-1251. The day is the one from which the rates hold; the bank sets them on the day before.

use super::error::{ImportError, bad_content};
use super::figure::with_comma;
use super::xml::{self, begins_with};
use super::{Days, Provider, country_date};
use crate::money::Currency;

pub(super) const PROVIDER: Provider = Provider { recognises, read };

fn recognises(bytes: &[u8]) -> bool {
    begins_with(bytes, "ValCurs")
}

fn read(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let list = xml::read(bytes)?;
    if list.attribute("ID").is_some() {
        let what = "it is the Bank of Russia's history of one currency, which does not name the currency";
        return Err(ImportError::new(what, "download the list of a day: XML_daily.asp?date_req=31/12/2026"));
    }
    let date = country_date(list.required("Date")?).map_err(|error| error.at(list.line))?;
    let mut days = Days::new("Bank of Russia, official exchange rates", Currency::RUB);
    days.begin(date)?;
    for element in &list.children {
        if element.name != "Valute" {
            return Err(bad_content(format!("`{}` is no entry of the list", element.name)).at(element.line));
        }
        let code = &element.one("CharCode")?.text;
        let (units, price) = (&element.one("Nominal")?.text, &element.one("Value")?.text);
        days.put_price(date, code, units, price, with_comma(price))
            .map_err(|error| error.at(element.line))?;
    }
    Ok(days)
}
