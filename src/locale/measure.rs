//! Measures as shops write them: "28 cm", "0.35 kilogram". [`UnitFormat`](super::UnitFormat) writes them as people of a place do.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::diag::did_you_mean;
use crate::money::parse_amount;

/// A unit that the CLDR can write, by its name there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit(&'static str);

/// Every unit by the CLDR's name, and the signs of the SI and of trade by which shops call it. The first is the one we write.
const UNITS: &[(&str, &[&str])] = &[
    ("millimeter", &["mm"]),
    ("centimeter", &["cm"]),
    ("meter", &["m"]),
    ("kilometer", &["km"]),
    ("inch", &["in"]),
    ("foot", &["ft"]),
    ("square-centimeter", &["cm²", "cm2"]),
    ("square-meter", &["m²", "m2"]),
    ("cubic-centimeter", &["cm³", "cm3"]),
    ("cubic-meter", &["m³", "m3"]),
    ("milliliter", &["ml", "mL"]),
    ("centiliter", &["cl", "cL"]),
    ("deciliter", &["dl", "dL"]),
    ("liter", &["l", "L"]),
    ("fluid-ounce", &["fl oz"]),
    ("milligram", &["mg"]),
    ("gram", &["g"]),
    ("kilogram", &["kg"]),
    ("ounce", &["oz"]),
    ("pound", &["lb"]),
    ("second", &["s"]),
    ("minute", &["min"]),
    ("hour", &["h"]),
    ("day", &[]),
    ("week", &[]),
    ("month", &[]),
    ("year", &[]),
    ("celsius", &["°C"]),
    ("fahrenheit", &["°F"]),
    ("watt", &["W"]),
    ("kilowatt", &["kW"]),
    ("kilowatt-hour", &["kWh"]),
    ("volt", &["V"]),
    ("ampere", &["A"]),
    ("megabyte", &["MB"]),
    ("gigabyte", &["GB"]),
    ("terabyte", &["TB"]),
    ("kilometer-per-hour", &["km/h"]),
    ("hertz", &["Hz"]),
    ("bar", &[]),
    ("degree", &["°"]),
];

impl Unit {
    /// "centimeter"
    pub fn name(self) -> &'static str {
        self.0
    }

    /// "cm", or the name of what has no sign.
    pub fn sign(self) -> &'static str {
        let signs = UNITS.iter().find(|(name, _)| *name == self.0).map_or(&[][..], |(_, signs)| signs);
        signs.first().unwrap_or(&self.0)
    }

    /// One that another program wrote in its own way: "KG", "Grams".
    pub fn guess(text: &str) -> Option<Unit> {
        let lower = text.to_lowercase();
        let one = lower.strip_suffix('s').unwrap_or(&lower);
        [text, &lower, one].into_iter().find_map(|form| form.parse().ok())
    }
}

/// No unit has the name or sign; perhaps a name was meant that resembles it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownUnit {
    pub written: String,
    pub suggestion: Option<String>,
}

impl FromStr for Unit {
    type Err = UnknownUnit;

    fn from_str(text: &str) -> Result<Self, UnknownUnit> {
        let found = UNITS.iter().find(|(name, signs)| *name == text || signs.contains(&text));
        found.map(|(name, _)| Unit(name)).ok_or_else(|| UnknownUnit {
            written: text.to_owned(),
            suggestion: did_you_mean(text, UNITS.iter().map(|(name, _)| *name)),
        })
    }
}

/// So much of a unit, in one direction or several: "28 cm", "50 × 70 cm".
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    pub values: Vec<Decimal>,
    pub unit: Unit,
}

/// What is wrong with a measure as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidMeasure {
    /// What stands before the unit is no number, or one with more decimals than are shown.
    Value(String),
    NoUnit,
    Unit(UnknownUnit),
}

impl fmt::Display for InvalidMeasure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InvalidMeasure::Value(text) if text.is_empty() => f.write_str("does not begin with a number"),
            InvalidMeasure::Value(text) => {
                write!(f, "has a value that is not a decimal number with up to six decimals: `{text}`")
            }
            InvalidMeasure::NoUnit => f.write_str("has no unit"),
            InvalidMeasure::Unit(unknown) => {
                write!(f, "has a unit that is not known: `{}`", unknown.written)
            }
        }
    }
}

impl FromStr for Measure {
    type Err = InvalidMeasure;

    /// "28 cm", "-18 °C", "0.35kg", "12 month", "38 x 22 x 2 cm"
    fn from_str(text: &str) -> Result<Self, InvalidMeasure> {
        let of_number = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '-' | '+');
        let mut values = Vec::new();
        let mut rest = text.trim();
        loop {
            let (number, after) = rest.split_at(rest.find(|c| !of_number(c)).unwrap_or(rest.len()));
            let value = parse_amount(number).filter(|value| value.scale() <= 6);
            values.push(value.ok_or_else(|| InvalidMeasure::Value(number.to_owned()))?);
            rest = after.trim_start();
            match rest.strip_prefix(['×', 'x']).map(str::trim_start) {
                Some(next) if next.starts_with(of_number) => rest = next,
                _ => break,
            }
        }
        match rest {
            "" => Err(InvalidMeasure::NoUnit),
            unit => Ok(Measure { values, unit: unit.parse().map_err(InvalidMeasure::Unit)? }),
        }
    }
}

/// As it is read.
impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let values: Vec<String> = self.values.iter().map(Decimal::to_string).collect();
        write!(f, "{} {}", values.join(" × "), self.unit.sign())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn measures_are_read_exactly() {
        for (text, read) in [
            ("28 cm", "28 cm"),
            ("28cm", "28 cm"),
            (" 0.350  kilogram ", "0.350 kg"),
            ("-18 °C", "-18 °C"),
            ("45°", "45 °"),
            ("12 fl oz", "12 fl oz"),
            ("1.2 m2", "1.2 m²"),
            ("24 month", "24 month"),
            ("0.75 L", "0.75 l"),
            ("50 × 70 cm", "50 × 70 cm"),
            ("38x22 x 2.5cm", "38 × 22 × 2.5 cm"),
        ] {
            let measure: Measure = text.parse().unwrap_or_else(|why| panic!("{text} {why}"));
            assert_eq!(measure.to_string(), read, "{text}");
            assert_eq!(measure.to_string().parse(), Ok(measure), "{text} is read as it is written");
        }
    }

    #[test]
    fn what_is_no_measure_says_why() {
        for (text, why) in [
            ("", "does not begin with a number"),
            ("cm", "does not begin with a number"),
            ("about 28 cm", "does not begin with a number"),
            ("28", "has no unit"),
            ("2,5 kg", "has a value that is not a decimal number with up to six decimals: `2,5`"),
            ("10-12 cm", "has a value that is not a decimal number with up to six decimals: `10-12`"),
            ("0.0000001 m", "has a value that is not a decimal number with up to six decimals: `0.0000001`"),
            ("28 cm (11 in)", "has a unit that is not known: `cm (11 in)`"),
            ("50 × 7,5 cm", "has a value that is not a decimal number with up to six decimals: `7,5`"),
            ("50 × cm", "has a unit that is not known: `× cm`"),
            ("5 × 70", "has no unit"),
            ("28 parsec", "has a unit that is not known: `parsec`"),
        ] {
            assert_eq!(text.parse::<Measure>().unwrap_err().to_string(), why, "{text}");
        }
        let unknown = "litre".parse::<Unit>().unwrap_err();
        assert_eq!(unknown.suggestion.as_deref(), Some("did you mean `liter`?"));
    }

    #[test]
    fn every_unit_can_be_written_and_has_signs_of_its_own() {
        let mut names: Vec<&str> = UNITS.iter().map(|(name, _)| *name).collect();
        let mut known = super::super::cldr::UNITS.rows("und").into_keys().collect::<Vec<_>>();
        known.retain(|key| key.ends_with(".short"));
        let mut known: Vec<&str> = known.iter().filter_map(|key| key.strip_suffix(".short")).collect();
        names.sort_unstable();
        known.sort_unstable();
        assert_eq!(names, known);
        for (name, signs) in UNITS {
            for sign in *signs {
                assert_eq!(sign.parse::<Unit>().unwrap().name(), *name, "{sign}");
            }
        }
    }

    #[test]
    fn units_of_other_programs_are_guessed() {
        for (text, name) in [
            ("G", Some("gram")),
            ("KILOGRAMS", Some("kilogram")),
            ("Inch", Some("inch")),
            ("MB", Some("megabyte")),
            ("pcs", None),
        ] {
            assert_eq!(Unit::guess(text).map(Unit::name), name, "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "[0-9.,+ -]{0,12}\\PC{0,8}") {
            let _ = text.parse::<Measure>();
        }
    }
}
