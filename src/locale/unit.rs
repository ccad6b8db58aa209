//! Measures as people of a place write them: "28 cm", "0,33 l", "3 Zentimeter", as Intl.NumberFormat with `style: "unit"`.

use std::collections::HashMap;
use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::cldr::{self, Rows};
use super::{Locale, Measure, NumberFormat, Plurals, Unit};

pub struct UnitFormat {
    rows: Rows,
    /// The same, once something has been measured.
    by_key: OnceLock<HashMap<&'static str, &'static str>>,
    plurals: Plurals,
}

/// How much of its name a unit shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum UnitWidth {
    /// "cm"
    #[default]
    Short,
    /// "centimetres"
    Long,
}

impl UnitWidth {
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "short" => UnitWidth::Short,
            "long" => UnitWidth::Long,
            _ => return None,
        })
    }
}

impl UnitFormat {
    pub fn new(locale: &Locale) -> Self {
        let rows = cldr::UNITS.locale(locale.id());
        Self { rows, by_key: OnceLock::new(), plurals: Plurals::new(locale) }
    }

    /// A number of units, with up to three decimals.
    pub fn format(&self, value: Decimal, unit: Unit, width: UnitWidth, numbers: &NumberFormat) -> String {
        // What is shown decides: "1,5 Liter", and 1.0 is shown as 1.
        self.around(&numbers.decimal(value), value.round_dp(3).normalize(), unit, width)
    }

    /// A measure, with all the decimals it has.
    pub fn measure(&self, measure: &Measure, numbers: &NumberFormat) -> String {
        let Measure { values, unit } = measure;
        let values: Vec<Decimal> = values.iter().map(Decimal::normalize).collect();
        let written = values.iter().map(|value| numbers.with(*value, false, true, None, Some(value.scale())));
        let written = written.collect::<Vec<_>>().join(" × ");
        // The number beside the unit decides.
        self.around(&written, values.last().copied().unwrap_or_default(), *unit, UnitWidth::Short)
    }

    /// A number that is written already, with its unit; `shown` has the decimals it is written with, which plurals follow.
    pub fn around(&self, number: &str, shown: Decimal, unit: Unit, width: UnitWidth) -> String {
        let width = match width {
            UnitWidth::Short => "short",
            UnitWidth::Long => "long",
        };
        let rows = self.by_key.get_or_init(|| self.rows.all());
        let row = rows.get(&*format!("{}.{width}", unit.name())).expect("the table has every unit");
        cldr::form(&cldr::unescape(row), self.plurals.cardinal(shown)).replace("{0}", number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Intl of ICU 78 with CLDR 48 writes.
    #[test]
    fn measures_are_written_as_people_do() {
        use UnitWidth::{Long, Short};
        for (tag, value, unit, width, expected) in [
            ("en-US", "28", "centimeter", Short, "28 cm"),
            ("de", "0.33", "liter", Short, "0,33 l"),
            ("de", "1", "liter", Long, "1 Liter"),
            ("fr", "1.5", "hour", Long, "1,5 heure"),
            ("ru", "2", "kilogram", Long, "2 килограмма"),
            ("ru", "5.0", "kilogram", Long, "5 килограмм"),
            ("pl", "5", "week", Long, "5 tygodni"),
            ("ar-EG", "3", "kilogram", Short, "٣ كغم"),
            ("ar", "2", "day", Long, "يومان"),
            ("ja", "3", "centimeter", Long, "3 センチメートル"),
            ("zh-Hant-TW", "3", "kilogram", Long, "3 公斤"),
            ("tlh", "3", "kilogram", Short, "3 kg"),
        ] {
            let locale: Locale = tag.parse().unwrap();
            let shown = UnitFormat::new(&locale).format(
                value.parse().unwrap(),
                unit.parse().unwrap(),
                width,
                &NumberFormat::new(&locale),
            );
            assert_eq!(shown.replace('\u{a0}', " "), expected, "{tag} {value} {unit}");
        }
    }

    #[test]
    fn measures_keep_their_decimals() {
        for (tag, measure, expected) in [
            ("de", "0.3375 l", "0,3375 l"),
            ("de", "1.50 m", "1,5 m"),
            ("de", "-18 °C", "-18 °C"),
            ("fr", "1250 kg", "1\u{202f}250\u{202f}kg"),
            ("ar-EG", "28 cm", "٢٨ سم"),
            ("en-US", "1 day", "1 day"),
            ("de", "38.5 × 22 × 2 cm", "38,5 × 22 × 2 cm"),
            ("zh", "50 × 70 cm", "50 × 70厘米"),
            ("en-US", "0.000001 m", "0.000001 m"),
        ] {
            let locale: Locale = tag.parse().unwrap();
            let units = UnitFormat::new(&locale);
            let shown = units.measure(&measure.parse().unwrap(), &NumberFormat::new(&locale));
            assert_eq!(shown.replace('\u{a0}', " "), expected, "{tag} {measure}");
        }
    }
}
