//! Measures as people of a place write them: "28 cm", "0,33 l", "3 Zentimeter", as Intl.NumberFormat with `style: "unit"`.

use rust_decimal::Decimal;

use super::cldr::{self, Rows};
use super::{Locale, NumberFormat, Plurals};

pub struct UnitFormat {
    rows: Rows,
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
        Self { rows: cldr::UNITS.locale(locale.id()), plurals: Plurals::new(locale) }
    }

    /// A number of units by the CLDR's name of it ("centimeter"); None where it has no such unit.
    pub fn format(
        &self,
        value: Decimal,
        unit: &str,
        width: UnitWidth,
        numbers: &NumberFormat,
    ) -> Option<String> {
        let width = match width {
            UnitWidth::Short => "short",
            UnitWidth::Long => "long",
        };
        let row = self.rows.get(&format!("{unit}.{width}"))?;
        // What is shown decides: "1,5 Liter", and 1.0 is shown as 1.
        let category = self.plurals.cardinal(value.round_dp(3).normalize());
        Some(cldr::form(&row, category).replace("{0}", &numbers.decimal(value)))
    }

    /// The names of all units.
    pub fn names() -> Vec<&'static str> {
        cldr::UNITS.rows("und").into_keys().filter_map(|key| key.strip_suffix(".short")).collect()
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
                unit,
                width,
                &NumberFormat::new(&locale),
            );
            assert_eq!(
                shown.map(|text| text.replace('\u{a0}', " ")).as_deref(),
                Some(expected),
                "{tag} {value} {unit}"
            );
        }
        assert!(UnitFormat::names().contains(&"kilowatt-hour"));
        let en: Locale = "en".parse().unwrap();
        let none = UnitFormat::new(&en).format(Decimal::ONE, "parsec", Short, &NumberFormat::new(&en));
        assert_eq!(none, None);
    }
}
