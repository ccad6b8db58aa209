//! `pricing`: what a market adds to the prices of the product files, how long it keeps one it has published, and what
//! none of its prices goes below or above.

use indexmap::IndexMap;
use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::catalog::value::{read_money, read_percent};
use crate::catalog::written::{At, Document};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::money::Currency;

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub(super) struct PricingToml {
    /// Added to converted prices ("+5 %", "-10 %").
    adjust: Option<At<String>>,
    /// The same for a category and all below it, by its folder, instead of `adjust`.
    categories: IndexMap<String, At<String>>,
    /// A published price stays while the one of today's rates differs by no more than this ("3 %").
    hold: Option<At<String>>,
    /// Days on which published prices are let go, whatever they differ by: "weekly", "monthly", "quarterly", "yearly",
    /// or month and day of each ("01-15", "07-15").
    reprice: Option<At<Reprice>>,
    /// No converted price is lower ("5 EUR").
    floor: Option<At<String>>,
    /// No converted price is higher.
    ceiling: Option<At<String>>,
}

#[derive(Deserialize, JsonSchema, Debug, Clone)]
#[serde(untagged)]
enum Reprice {
    Word(String),
    Days(Vec<String>),
}

/// How a market changes the prices of the product files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceRules {
    /// What converted prices are multiplied by.
    pub factor: Decimal,
    /// The same for a category and what is below it. Their names are looked up by `catalog::validate`.
    pub categories: Vec<(At<String>, Decimal)>,
    /// The part of a published price that today's may differ by.
    pub hold: Option<Decimal>,
    pub repricing: Option<Repricing>,
    pub floor: Option<Decimal>,
    pub ceiling: Option<Decimal>,
}

/// Days on which published prices are let go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Repricing {
    /// Mondays.
    Weekly,
    Monthly,
    Quarterly,
    Yearly,
    /// These months and days of each year.
    Days(Vec<(i8, i8)>),
}

impl Repricing {
    fn holds(&self, date: Date) -> bool {
        match self {
            Repricing::Weekly => date.weekday() == jiff::civil::Weekday::Monday,
            Repricing::Monthly => date.day() == 1,
            Repricing::Quarterly => date.day() == 1 && date.month() % 3 == 1,
            Repricing::Yearly => date.day() == 1 && date.month() == 1,
            Repricing::Days(days) => days.contains(&(date.month(), date.day())),
        }
    }

    /// The latest such day that is not after `date`.
    pub fn last(&self, date: Date) -> Option<Date> {
        self.search(date, |date| date.yesterday().ok())
    }

    /// The first such day after `date`.
    pub fn next(&self, date: Date) -> Option<Date> {
        self.search(date.tomorrow().ok()?, |date| date.tomorrow().ok())
    }

    fn search(&self, from: Date, step: impl Fn(&Date) -> Option<Date>) -> Option<Date> {
        /// The 29th of February is eight years away at most.
        const DAYS: usize = 8 * 366;
        std::iter::successors(Some(from), step).take(DAYS).find(|date| self.holds(*date))
    }
}

impl PriceRules {
    pub(super) fn read(
        own: Option<&PricingToml>,
        defaults: Option<&PricingToml>,
        currency: Currency,
        document: &Document,
        found: &mut Diagnostics,
    ) -> Self {
        let tables = || own.into_iter().chain(defaults);
        let first = |key: fn(&PricingToml) -> Option<&At<String>>| tables().find_map(key);
        let factor = |percent: Decimal| Decimal::ONE + percent;
        let mut money = |key: fn(&PricingToml) -> Option<&At<String>>| {
            let written = first(key)?;
            let money = read_money(document, written, found)?;
            if money.currency != currency {
                let message = format!("the market sells in {currency}, not in {}", money.currency);
                let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
                found.push(d.hint(format!("Write the amount in {currency}.")));
                return None;
            }
            Some((written.span, money.amount))
        };
        let (floor, ceiling) = (money(|t| t.floor.as_ref()), money(|t| t.ceiling.as_ref()));
        if let (Some((_, floor)), Some((span, ceiling))) = (floor, ceiling)
            && floor > ceiling
        {
            let message = format!("the ceiling {ceiling} lies below the floor {floor}");
            let d = Diagnostic::error(Code::InvalidValue, document.place(span), message);
            found.push(d.hint("Write a ceiling that is higher than `floor`."));
        }
        let hold = first(|t| t.hold.as_ref()).and_then(|written| {
            let percent = read_percent(document, written, found)?;
            if percent.is_sign_negative() {
                let message = format!("`hold` cannot be {}", written.value);
                let d = Diagnostic::error(Code::InvalidValue, document.place(written.span), message);
                found.push(d.hint("Write how far prices may differ, up or down: hold = \"3 %\""));
                return None;
            }
            Some(percent)
        });
        let categories = tables().find(|t| !t.categories.is_empty()).into_iter().flat_map(|t| &t.categories);
        PriceRules {
            factor: first(|t| t.adjust.as_ref())
                .and_then(|adjust| read_percent(document, adjust, found))
                .map_or(Decimal::ONE, factor),
            categories: categories
                .filter_map(|(key, percent)| {
                    let key = At { value: key.clone(), span: percent.span };
                    Some((key, factor(read_percent(document, percent, found)?)))
                })
                .collect(),
            hold,
            repricing: tables().find_map(|t| t.reprice.as_ref()).and_then(|r| repricing(r, document, found)),
            floor: floor.map(|(_, amount)| amount),
            ceiling: ceiling.map(|(_, amount)| amount),
        }
    }
}

fn repricing(written: &At<Reprice>, document: &Document, found: &mut Diagnostics) -> Option<Repricing> {
    // Of a leap year, in which every day exists.
    let day = |day: &String| {
        let date: Option<Date> = format!("2024-{day}").parse().ok();
        date.map(|date| (date.month(), date.day())).ok_or_else(|| day.clone())
    };
    let read = match &written.value {
        Reprice::Word(word) => match word.as_str() {
            "weekly" => Ok(Repricing::Weekly),
            "monthly" => Ok(Repricing::Monthly),
            "quarterly" => Ok(Repricing::Quarterly),
            "yearly" => Ok(Repricing::Yearly),
            other => Err(other.to_owned()),
        },
        Reprice::Days(days) => days.iter().map(day).collect::<Result<_, _>>().map(Repricing::Days),
    };
    let wrong = |what: String| {
        let message = format!("`{what}` does not say when prices are made anew");
        Diagnostic::error(Code::InvalidValue, document.place(written.span), message).hint(
            "Write \"weekly\", \"monthly\", \"quarterly\" or \"yearly\", or month and day of each: [\"01-15\", \"07-15\"]",
        )
    };
    read.map_err(|what| found.push(wrong(what))).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_repricing_are_found_on_both_sides() {
        for (when, on, last, next) in [
            (Repricing::Weekly, "2026-11-27", "2026-11-23", "2026-11-30"),
            (Repricing::Monthly, "2026-11-01", "2026-11-01", "2026-12-01"),
            (Repricing::Quarterly, "2026-11-27", "2026-10-01", "2027-01-01"),
            (Repricing::Yearly, "2026-11-27", "2026-01-01", "2027-01-01"),
            (Repricing::Days(vec![(1, 15), (7, 15)]), "2026-07-14", "2026-01-15", "2026-07-15"),
            (Repricing::Days(vec![(2, 29)]), "2026-07-14", "2024-02-29", "2028-02-29"),
        ] {
            let day = |text: &str| text.parse::<Date>().unwrap();
            assert_eq!(
                (when.last(day(on)), when.next(day(on))),
                (Some(day(last)), Some(day(next))),
                "{when:?}"
            );
        }
        assert_eq!(Repricing::Days(Vec::new()).last("2026-07-14".parse().unwrap()), None);
    }
}
