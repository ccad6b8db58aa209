//! Taxes on goods by country, class and day, one file per country in `tax/`. Rows begin in 2019 or with their rate; for
//! earlier days there are none.

use std::sync::OnceLock;

use jiff::civil::Date;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use super::{Day, TaxClass, in_force, read};
use crate::money::parse_percent;

/// Whether the law has consumers shown prices with tax.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq)]
#[serde(rename_all = "lowercase")]
pub enum TaxDisplay {
    Included,
    Excluded,
}

/// A rate, for a class of goods in a country, and the days on which it is in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRow {
    pub class: TaxClass,
    /// A fraction: 0.19.
    pub rate: Decimal,
    pub from: Date,
    /// The last day.
    pub until: Option<Date>,
    /// The law, or the official page.
    pub source: String,
    /// When it was compared with a published text; none where nobody has yet.
    pub checked: Option<Date>,
}

/// The tax on goods of a class. Where the law has no rate for the class, it is that of the next wider one: `class` of the
/// row says whose. None where the country is not in the table, or has no national rate (US, CA, BR).
pub fn tax(country: &str, class: TaxClass, on: Date) -> Option<&'static TaxRow> {
    let rows = rows(country)?;
    class.chain().find_map(|class| rows.iter().find(|row| row.class == class && row.holds(on)))
}

/// The first day after `after` on which goods of the class are taxed otherwise than on the day before.
pub fn next_tax_change(country: &str, class: TaxClass, after: Date) -> Option<Date> {
    let rate = |on: Date| tax(country, class, on).map(|row| row.rate);
    let ends = |row: &TaxRow| row.until.and_then(|until| until.tomorrow().ok());
    let mut days: Vec<Date> =
        rows(country)?.iter().flat_map(|row| std::iter::once(row.from).chain(ends(row))).collect();
    days.sort_unstable();
    days.into_iter()
        .find(|day| *day > after && day.yesterday().is_ok_and(|before| rate(before) != rate(*day)))
}

/// How prices are shown to consumers. Without a national rate prices cannot contain the tax: in the US each state, county
/// and city may add its own, in Canada each province. Everywhere else in the table the law has them contain it; in Brazil
/// they do as well (Lei 12.741/2012), though the rate depends on the state.
pub fn tax_display(country: &str) -> TaxDisplay {
    if matches!(country, "US" | "CA") { TaxDisplay::Excluded } else { TaxDisplay::Included }
}

/// The countries that have rows, by their two letters.
pub fn countries() -> impl Iterator<Item = &'static str> {
    COUNTRIES.iter().map(|country| country.code)
}

/// All rows of a country, for documentation and schedules.
pub fn tax_rows(country: &str) -> &'static [TaxRow] {
    rows(country).unwrap_or_default()
}

impl TaxRow {
    fn holds(&self, on: Date) -> bool {
        in_force(self.from, self.until, on)
    }
}

/// A country's file, read when somebody asks for the country.
struct Country {
    code: &'static str,
    toml: &'static str,
    rows: OnceLock<Vec<TaxRow>>,
}

impl Country {
    const fn new(code: &'static str, toml: &'static str) -> Self {
        Self { code, toml, rows: OnceLock::new() }
    }
}

static COUNTRIES: [Country; 46] = [
    Country::new("AE", include_str!("tax/ae.toml")),
    Country::new("AT", include_str!("tax/at.toml")),
    Country::new("AU", include_str!("tax/au.toml")),
    Country::new("BE", include_str!("tax/be.toml")),
    Country::new("BG", include_str!("tax/bg.toml")),
    Country::new("CH", include_str!("tax/ch.toml")),
    Country::new("CN", include_str!("tax/cn.toml")),
    Country::new("CY", include_str!("tax/cy.toml")),
    Country::new("CZ", include_str!("tax/cz.toml")),
    Country::new("DE", include_str!("tax/de.toml")),
    Country::new("DK", include_str!("tax/dk.toml")),
    Country::new("EE", include_str!("tax/ee.toml")),
    Country::new("ES", include_str!("tax/es.toml")),
    Country::new("FI", include_str!("tax/fi.toml")),
    Country::new("FR", include_str!("tax/fr.toml")),
    Country::new("GB", include_str!("tax/gb.toml")),
    Country::new("GR", include_str!("tax/gr.toml")),
    Country::new("HR", include_str!("tax/hr.toml")),
    Country::new("HU", include_str!("tax/hu.toml")),
    Country::new("IE", include_str!("tax/ie.toml")),
    Country::new("IL", include_str!("tax/il.toml")),
    Country::new("IN", include_str!("tax/in.toml")),
    Country::new("IS", include_str!("tax/is.toml")),
    Country::new("IT", include_str!("tax/it.toml")),
    Country::new("JP", include_str!("tax/jp.toml")),
    Country::new("KR", include_str!("tax/kr.toml")),
    Country::new("LT", include_str!("tax/lt.toml")),
    Country::new("LU", include_str!("tax/lu.toml")),
    Country::new("LV", include_str!("tax/lv.toml")),
    Country::new("MT", include_str!("tax/mt.toml")),
    Country::new("MX", include_str!("tax/mx.toml")),
    Country::new("NL", include_str!("tax/nl.toml")),
    Country::new("NO", include_str!("tax/no.toml")),
    Country::new("NZ", include_str!("tax/nz.toml")),
    Country::new("PL", include_str!("tax/pl.toml")),
    Country::new("PT", include_str!("tax/pt.toml")),
    Country::new("RO", include_str!("tax/ro.toml")),
    Country::new("RS", include_str!("tax/rs.toml")),
    Country::new("SA", include_str!("tax/sa.toml")),
    Country::new("SE", include_str!("tax/se.toml")),
    Country::new("SG", include_str!("tax/sg.toml")),
    Country::new("SI", include_str!("tax/si.toml")),
    Country::new("SK", include_str!("tax/sk.toml")),
    Country::new("TR", include_str!("tax/tr.toml")),
    Country::new("UA", include_str!("tax/ua.toml")),
    Country::new("ZA", include_str!("tax/za.toml")),
];

fn rows(country: &str) -> Option<&'static [TaxRow]> {
    let country = COUNTRIES.iter().find(|known| known.code == country)?;
    Some(country.rows.get_or_init(|| expand(read(country.toml))))
}

/// A country's file as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    rates: Vec<Written>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    classes: Vec<String>,
    rate: String,
    from: Day,
    until: Option<Day>,
    source: String,
    checked: Option<Day>,
}

/// A row for each class of a line.
fn expand(file: File) -> Vec<TaxRow> {
    let rows = file.rates.into_iter().flat_map(|line| {
        let rate = parse_percent(&line.rate).expect("rates are percentages");
        let (from, until, checked) =
            (line.from.0, line.until.map(|day| day.0), line.checked.map(|day| day.0));
        line.classes.into_iter().map(move |class| {
            let class = class.parse().expect("classes are known");
            TaxRow { class, rate, from, until, source: line.source.clone(), checked }
        })
    });
    rows.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::{CLASSES, EU};
    use jiff::civil::date;

    #[test]
    fn every_row_is_sound() {
        let mut seen = std::collections::BTreeSet::new();
        for country in countries() {
            assert!(seen.insert(country), "{country} is there once");
            assert!(country.parse::<crate::locale::Region>().is_ok(), "{country} is in ISO 3166-1");
            let rows = tax_rows(country);
            for row in rows {
                let TaxRow { class, rate, from, until, source, checked } = row;
                let what = format!("{country} {class} from {from}");
                assert!((Decimal::ZERO..=Decimal::new(5, 1)).contains(rate), "{what}: {rate}");
                assert!(until.is_none_or(|until| *from <= until), "{what} ends before it begins");
                assert!(source.trim().len() > 5, "{what} has no source");
                assert!(
                    checked.is_none_or(|day| day >= date(2026, 11, 1)),
                    "{what} was checked before it was written"
                );
            }
            for class in CLASSES {
                let mut own: Vec<_> = rows.iter().filter(|row| row.class == *class).collect();
                own.sort_by_key(|row| row.from);
                for pair in own.windows(2) {
                    assert!(
                        pair[0].until.is_some_and(|until| until < pair[1].from),
                        "{country} {class}: {pair:?} overlap"
                    );
                }
            }
        }
    }

    #[test]
    fn every_country_has_a_standard_rate_on_every_day_from_2019_to_2028() {
        assert!(EU.iter().all(|member| countries().any(|country| country == *member)));
        for country in countries() {
            let mut day = date(2019, 1, 1);
            while day <= date(2028, 12, 31) {
                let row = tax(country, TaxClass::Standard, day);
                assert!(row.is_some_and(|row| row.rate > Decimal::ZERO), "{country} {day}");
                day = day.tomorrow().unwrap();
            }
        }
    }

    #[test]
    fn rates_follow_country_class_and_day() {
        for (country, class, on, rate, whose) in [
            ("DE", "standard", "2020-06-30", "0.19", "standard"),
            ("DE", "standard", "2020-07-01", "0.16", "standard"),
            ("DE", "books", "2020-12-31", "0.05", "books"),
            ("DE", "books", "2021-01-01", "0.07", "books"),
            ("DE", "medicines", "2026-11-27", "0.19", "standard"),
            ("DE", "basic-food", "2026-11-27", "0.07", "food"),
            ("EE", "standard", "2024-01-01", "0.22", "standard"),
            ("EE", "standard", "2025-07-01", "0.24", "standard"),
            ("FI", "standard", "2024-09-01", "0.255", "standard"),
            ("FI", "food", "2026-01-01", "0.135", "food"),
            ("SK", "standard", "2025-01-01", "0.23", "standard"),
            ("RO", "standard", "2025-07-31", "0.19", "standard"),
            ("RO", "books", "2025-08-01", "0.11", "books"),
            ("LT", "books", "2026-01-01", "0.05", "books"),
            ("LT", "firewood", "2026-01-01", "0.21", "standard"),
            ("CH", "standard", "2023-12-31", "0.077", "standard"),
            ("CH", "food", "2024-01-01", "0.026", "food"),
            ("TR", "standard", "2023-07-10", "0.20", "standard"),
            ("SI", "books", "2020-01-01", "0.05", "books"),
            ("BG", "books", "2020-07-01", "0.09", "books"),
            ("LU", "standard", "2023-06-01", "0.16", "standard"),
            ("CZ", "books", "2024-01-01", "0", "books"),
            ("CZ", "food", "2024-01-01", "0.12", "food"),
            ("IL", "standard", "2025-01-01", "0.18", "standard"),
            ("JP", "food", "2019-10-01", "0.08", "food"),
            ("AT", "basic-food", "2026-07-01", "0.049", "basic-food"),
            ("SE", "food", "2026-04-01", "0.06", "food"),
            ("SE", "food", "2028-01-01", "0.12", "food"),
            ("GB", "children-clothing", "2026-11-27", "0", "children-clothing"),
            ("NZ", "books", "2026-11-27", "0.15", "standard"),
        ] {
            let row = tax(country, class.parse().unwrap(), on.parse().unwrap()).unwrap();
            assert_eq!(
                (row.rate, row.class.name()),
                (rate.parse().unwrap(), whose),
                "{country} {class} {on}"
            );
        }
        for country in ["US", "CA", "BR", "XX"] {
            assert_eq!(tax(country, TaxClass::Standard, date(2026, 11, 27)), None, "{country}");
        }
    }

    #[test]
    fn changes_are_foretold_and_sameness_is_none() {
        for (country, class, after, change) in [
            ("DE", "standard", "2020-01-01", Some("2020-07-01")),
            ("DE", "standard", "2020-07-01", Some("2021-01-01")),
            ("DE", "standard", "2026-11-27", None),
            ("SE", "food", "2026-11-27", Some("2028-01-01")),
            ("SE", "basic-food", "2026-11-27", Some("2028-01-01")),
            ("LV", "basic-food", "2026-11-27", Some("2027-07-01")),
            // A row of its own begins, with the rate the class had before.
            ("IN", "standard", "2025-01-01", None),
            ("LT", "firewood", "2025-12-31", Some("2026-01-01")),
            ("US", "standard", "2020-01-01", None),
        ] {
            let found = next_tax_change(country, class.parse().unwrap(), after.parse().unwrap());
            assert_eq!(found.map(|day| day.to_string()).as_deref(), change, "{country} {class} {after}");
        }
    }

    #[test]
    fn prices_contain_tax_where_a_country_has_one_rate() {
        assert_eq!(tax_display("US"), TaxDisplay::Excluded);
        assert_eq!(tax_display("CA"), TaxDisplay::Excluded);
        assert_eq!(tax_display("DE"), TaxDisplay::Included);
        assert_eq!(tax_display("BR"), TaxDisplay::Included);
    }
}
