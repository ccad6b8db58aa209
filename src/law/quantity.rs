//! Net quantities: how much of a product there is in a package, in the units of the metric system. Laws on unit prices
//! reckon in these; ounces and pints, which differ from country to country, are not read.

use std::fmt;
use std::str::FromStr;

use rust_decimal::Decimal;

use crate::money::parse_amount;

/// A unit in which goods are sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    Milligram,
    Gram,
    Kilogram,
    Millilitre,
    Centilitre,
    Decilitre,
    Litre,
    Millimetre,
    Centimetre,
    Metre,
    SquareCentimetre,
    SquareMetre,
    CubicMetre,
    Piece,
}

/// Every unit, its sign, other ways to write it, the unit of its kind that laws reckon in, and how many there are in that.
const UNITS: &[(Unit, &str, &[&str], Unit, u32)] = &[
    (Unit::Milligram, "mg", &[], Unit::Kilogram, 1_000_000),
    (Unit::Gram, "g", &[], Unit::Kilogram, 1_000),
    (Unit::Kilogram, "kg", &[], Unit::Kilogram, 1),
    (Unit::Millilitre, "ml", &[], Unit::Litre, 1_000),
    (Unit::Centilitre, "cl", &[], Unit::Litre, 100),
    (Unit::Decilitre, "dl", &[], Unit::Litre, 10),
    (Unit::Litre, "l", &[], Unit::Litre, 1),
    (Unit::Millimetre, "mm", &[], Unit::Metre, 1_000),
    (Unit::Centimetre, "cm", &[], Unit::Metre, 100),
    (Unit::Metre, "m", &[], Unit::Metre, 1),
    (Unit::SquareCentimetre, "cm²", &["cm2"], Unit::SquareMetre, 10_000),
    (Unit::SquareMetre, "m²", &["m2"], Unit::SquareMetre, 1),
    (Unit::CubicMetre, "m³", &["m3"], Unit::CubicMetre, 1),
    (Unit::Piece, "pieces", &["piece", "pcs"], Unit::Piece, 1),
];

impl Unit {
    /// "kg", "m²", "pieces"
    pub fn sign(self) -> &'static str {
        self.row().1
    }

    /// The unit of its kind that laws reckon in: a kilogram, a litre, a metre, a square or cubic metre, a piece.
    pub fn base(self) -> Unit {
        self.row().3
    }

    /// How many of them make one of [`base`](Self::base).
    pub fn per_base(self) -> Decimal {
        Decimal::from(self.row().4)
    }

    fn row(self) -> &'static (Unit, &'static str, &'static [&'static str], Unit, u32) {
        UNITS.iter().find(|row| row.0 == self).expect("every unit has its row")
    }
}

/// "0.33 l"; of several packages in one, all together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NetQuantity {
    pub amount: Decimal,
    pub unit: Unit,
}

impl NetQuantity {
    /// In the unit laws reckon in: 330 ml are 0.33 l.
    pub fn in_base(&self) -> Option<Decimal> {
        self.amount.checked_div(self.unit.per_base())
    }
}

impl fmt::Display for NetQuantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.unit.sign())
    }
}

/// What is wrong with a quantity as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidQuantity {
    /// No number stands before the unit.
    Amount(String),
    NoUnit,
    Unit(String),
    /// Zero, negative, or beyond what can be reckoned with.
    Range,
}

impl fmt::Display for InvalidQuantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InvalidQuantity::Amount(a) => {
                write!(f, "has an amount that is not a plain decimal number: `{a}`")
            }
            InvalidQuantity::NoUnit => f.write_str("has no unit"),
            InvalidQuantity::Unit(u) => write!(f, "has a unit that is not known: `{u}`"),
            InvalidQuantity::Range => f.write_str("is not a quantity of anything"),
        }
    }
}

impl FromStr for NetQuantity {
    type Err = InvalidQuantity;

    /// "0.33 l", "500g", "6 x 0.33 l"
    fn from_str(s: &str) -> Result<Self, InvalidQuantity> {
        let mut parts: Vec<&str> = s.split(['x', 'X', '×', '*']).map(str::trim).collect();
        let last = parts.pop().unwrap_or_default();
        let digits =
            last.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-')).unwrap_or(last.len());
        let (amount, unit) = (&last[..digits], last[digits..].trim());
        let number = |text: &str| parse_amount(text).ok_or_else(|| InvalidQuantity::Amount(text.to_owned()));
        let mut total = number(amount)?;
        if unit.is_empty() {
            return Err(InvalidQuantity::NoUnit);
        }
        let lower = unit.to_lowercase();
        let unit =
            UNITS.iter().find(|(_, sign, others, ..)| *sign == lower || others.contains(&lower.as_str()));
        let unit = unit.ok_or_else(|| InvalidQuantity::Unit(last[digits..].trim().to_owned()))?.0;
        for part in parts {
            total = total.checked_mul(number(part)?).ok_or(InvalidQuantity::Range)?;
        }
        let net = NetQuantity { amount: total, unit };
        let some = total > Decimal::ZERO && net.in_base().is_some_and(|base| base > Decimal::ZERO);
        if some { Ok(net) } else { Err(InvalidQuantity::Range) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quantities_are_read_exactly() {
        for (text, read, base) in [
            ("0.33 l", "0.33 l", "0.33"),
            ("330 ml", "330 ml", "0.330"),
            ("330ml", "330 ml", "0.33"),
            ("33 cl", "33 cl", "0.33"),
            ("3.3 dl", "3.3 dl", "0.33"),
            ("0.33 L", "0.33 l", "0.33"),
            ("6 x 0.33 l", "1.98 l", "1.98"),
            ("6x0.33l", "1.98 l", "1.98"),
            ("2 × 6 × 330 ml", "3960 ml", "3.96"),
            ("500 g", "500 g", "0.5"),
            ("2.5 kg", "2.5 kg", "2.5"),
            ("250 mg", "250 mg", "0.00025"),
            ("12 pieces", "12 pieces", "12"),
            ("1 piece", "1 pieces", "1"),
            ("3 m", "3 m", "3"),
            ("150 cm", "150 cm", "1.5"),
            ("1.2 m²", "1.2 m²", "1.2"),
            ("1.2 m2", "1.2 m²", "1.2"),
            ("900 cm²", "900 cm²", "0.09"),
            ("2 m3", "2 m³", "2"),
        ] {
            let net: NetQuantity = text.parse().unwrap_or_else(|why| panic!("{text} {why}"));
            assert_eq!(net.to_string(), read, "{text}");
            assert_eq!(net.in_base(), Some(base.parse().unwrap()), "{text}");
            assert_eq!(net.to_string().parse(), Ok(net), "{text} is read as it is written");
        }
    }

    #[test]
    fn what_is_no_quantity_says_why() {
        use InvalidQuantity::*;
        for (text, why) in [
            ("", Amount("".into())),
            ("l", Amount("".into())),
            ("500", NoUnit),
            ("2,5 kg", Amount("2,5".into())),
            ("1e3 g", Unit("e3 g".into())),
            ("12 oz", Unit("oz".into())),
            ("12 fl oz", Unit("fl oz".into())),
            ("1 box", Amount("".into())),
            ("0 g", Range),
            ("-1 g", Range),
            ("x 5 g", Amount("".into())),
            ("79228162514264337593543950335 x 2 kg", Range),
            ("0.0000000000000000000000000001 mg", Range),
        ] {
            assert_eq!(text.parse::<NetQuantity>(), Err(why), "{text}");
        }
    }

    proptest! {
        #[test]
        fn reading_never_panics(text in "[0-9.,x× -]{0,12}[a-zA-Z²³ ]{0,8}") {
            let _ = text.parse::<NetQuantity>();
        }
    }
}
