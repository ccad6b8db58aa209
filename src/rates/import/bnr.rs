//! The National Bank of Romania's nbrfxrates.xml, of a day or of several: what a currency costs in lei, or a
//! `multiplier` of it.

use super::error::{ImportError, bad_content};
use super::xml::{self, begins_with};
use super::{Days, Provider, beginning, iso_day};
use crate::money::{Currency, parse_amount};

pub(super) const PROVIDER: Provider = Provider { recognises, read };

fn recognises(bytes: &[u8]) -> bool {
    begins_with(bytes, "DataSet") && beginning(bytes).contains("bnr.ro")
}

fn read(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let list = xml::read(bytes)?;
    let body = list.one("Body")?;
    let base = body.one("OrigCurrency")?;
    let base = base.text.parse().map_err(|unknown| bad_content(format!("{unknown}")).at(base.line))?;
    let mut days = Days::new("National Bank of Romania, reference rates", base);
    for day in body.all("Cube") {
        let date = iso_day(day.required("date")?).map_err(|error| error.at(day.line))?;
        days.begin(date).map_err(|error| error.at(day.line))?;
        for rate in day.all("Rate") {
            let (code, units) = (rate.required("currency")?, rate.attribute("multiplier").unwrap_or("1"));
            let price = parse_amount(&rate.text);
            days.put_price(date, code, units, &rate.text, price).map_err(|error| error.at(rate.line))?;
        }
    }
    Ok(days)
}
