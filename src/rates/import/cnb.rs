//! The Czech National Bank's daily list, in Czech or English: a line with the day and the number of the list, a
//! line of headings, and a line per currency with what so many of it (`množství`, `Amount`) cost in korunas.

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::days::excerpt;
use super::error::{ImportError, bad_content, damaged};
use super::figure::with_comma;
use super::{Days, Provider, beginning, country_date, utf8};
use crate::money::{Currency, parse_amount};

pub(super) const PROVIDER: Provider = Provider { recognises, read };

/// The headings, and how figures are written under them.
type Heading = (&'static str, fn(&str) -> Option<Decimal>);
const HEADINGS: [Heading; 2] =
    [("země|měna|množství|kód|kurz", with_comma), ("Country|Currency|Amount|Code|Rate", parse_amount)];

fn recognises(bytes: &[u8]) -> bool {
    let start = beginning(bytes);
    let mut lines = start.lines();
    lines.next().is_some_and(|day| day.contains(" #"))
        && lines.next().is_some_and(|line| line.matches('|').count() == 4)
}

fn read(bytes: &[u8], _: Option<Currency>) -> Result<Days, ImportError> {
    let text = utf8(bytes)?;
    // A last line cut short could be a lower price.
    if !text.ends_with('\n') {
        return Err(damaged("its last line has no end").at(text.lines().count()));
    }
    let mut lines = text.lines().enumerate();
    let (day, heading) = (lines.next(), lines.next());
    let (Some((_, day)), Some((_, heading))) = (day, heading) else {
        return Err(damaged("it has no headings"));
    };
    let date = day.split(" #").next().map_or(Err(bad_content("it has no day")), day_of_list);
    let date = date.map_err(|error| error.at(1))?;
    let Some((_, figure)) = HEADINGS.iter().find(|(known, _)| *known == heading.trim()) else {
        return Err(bad_content(format!("its headings are not known: {}", excerpt(heading))).at(2));
    };
    let mut days = Days::new("Czech National Bank, central bank exchange rate fixing", Currency::CZK);
    days.begin(date)?;
    for (i, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let fields: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, _, units, code, price] = fields[..] else {
            return Err(damaged(format!("the line has {} fields, and 5 headings", fields.len())).at(i + 1));
        };
        days.put_price(date, code, units, price, figure(price)).map_err(|error| error.at(i + 1))?;
    }
    Ok(days)
}

/// "05.04.2016" and "05 Apr 2016".
fn day_of_list(text: &str) -> Result<Date, ImportError> {
    country_date(text).or_else(|error| Date::strptime("%d %b %Y", text).map_err(|_| error))
}
