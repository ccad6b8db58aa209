//! Decimals in a locale's digits, with its separators: what prices, numbers and percentages share.

use rust_decimal::Decimal;

use super::pattern::{Affixes, Grouping};
use super::{Locale, cldr};

/// Whose digits are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Numbering {
    /// The locale's own: Arabic ones in ar-EG; or those its tag asks for (`ar-EG-u-nu-latn`).
    #[default]
    Locale,
    /// 0 to 9 everywhere.
    Latin,
}

/// The symbols of a locale for one numbering system.
pub(super) struct Symbols {
    rows: cldr::Rows,
    system: String,
}

impl Symbols {
    pub(super) fn new(locale: &Locale, numbering: Numbering) -> Self {
        let rows = cldr::NUMBERS.locale(locale.id());
        let asked =
            locale.icu().extensions.unicode.keywords.get(&icu::locale::extensions::unicode::key!("nu"));
        let asked = asked.map(ToString::to_string).filter(|system| digits(system).is_some());
        let system = match numbering {
            Numbering::Latin => None,
            Numbering::Locale => asked.or_else(|| rows.get("system").map(String::from)),
        };
        Self { rows, system: system.unwrap_or_else(|| LATIN.to_owned()) }
    }

    /// Symbols the locale does not state for a numbering system are those it has for Latin digits.
    pub(super) fn get(&self, key: &str) -> String {
        let row = |system: &str| self.rows.get(&format!("{system}.{key}"));
        row(&self.system).or_else(|| row(LATIN)).map_or_else(String::new, String::from)
    }

    /// From zero to nine.
    pub(super) fn digits(&self) -> [char; 10] {
        digits(&self.system).or_else(|| digits(LATIN)).unwrap_or(ASCII)
    }

    /// `decimal` and `group` are the separators, `fraction` how many decimals are written at least and at most.
    pub(super) fn format(
        &self,
        grouping: Grouping,
        separators: Separators,
        fraction: Fraction,
    ) -> DecimalFormat {
        DecimalFormat {
            digits: self.digits(),
            separators,
            grouping,
            minimum_grouping: self.rows.get("grouping").and_then(|n| n.parse().ok()).unwrap_or(1),
            fraction,
        }
    }

    /// Puts the locale's signs into an affix of a pattern.
    pub(super) fn localize(&self, affixes: Affixes) -> Affixes {
        let put =
            |affix: String| affix.replace('-', &self.get("minus")).replace('%', &self.get("percent-sign"));
        Affixes { prefix: put(affixes.prefix), suffix: put(affixes.suffix) }
    }
}

const LATIN: &str = "latn";
const ASCII: [char; 10] = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

fn digits(system: &str) -> Option<[char; 10]> {
    let digits = cldr::SUPPLEMENTAL.block("digits").get(system)?;
    digits.chars().collect::<Vec<_>>().try_into().ok()
}

#[derive(Debug)]
pub(super) struct Separators {
    pub(super) decimal: String,
    pub(super) group: String,
}

/// How many decimals are written.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fraction {
    pub(super) least: u32,
    pub(super) most: u32,
}

/// Writes digits; the sign is the affair of who asked.
#[derive(Debug)]
pub(super) struct DecimalFormat {
    digits: [char; 10],
    separators: Separators,
    grouping: Grouping,
    /// How many digits must stand before the first separator for it to be set: 2 in Spanish, which writes 1234 and 12.345.
    minimum_grouping: usize,
    fraction: Fraction,
}

/// 2⁹⁶ has 29 digits, and rounding, hundredfolding or filling up adds fewer than ten.
const LONGEST: usize = 39;

impl DecimalFormat {
    /// Writes the amount of `value` times ten to the power of `shift`, rounded half away from zero.
    pub(super) fn format(&self, value: Decimal, shift: u32, out: &mut String) {
        self.format_with(value, shift, self.fraction, true, out);
    }

    /// The same with so many decimals, and without separators between groups where none are wished.
    pub(super) fn format_with(
        &self,
        value: Decimal,
        shift: u32,
        fraction: Fraction,
        grouped: bool,
        out: &mut String,
    ) {
        let (number, decimals) = round(value, shift, fraction);
        let mut buffer = [0; LONGEST];
        let all = decimal_digits(number, decimals as usize + 1, &mut buffer);
        let (whole, fraction) = all.split_at(all.len() - decimals as usize);
        for (i, digit) in whole.iter().enumerate() {
            if grouped && i > 0 && self.is_group_end(whole.len() - i, whole.len()) {
                out.push_str(&self.separators.group);
            }
            out.push(self.digits[usize::from(*digit)]);
        }
        if !fraction.is_empty() {
            out.push_str(&self.separators.decimal);
            out.extend(fraction.iter().map(|digit| self.digits[usize::from(*digit)]));
        }
    }

    /// The value as it is written, for plural rules: they ask for the decimals too.
    pub(super) fn operands(&self, value: Decimal) -> icu::plurals::PluralOperands {
        let (number, decimals) = round(value, 0, self.fraction);
        let mut number = icu::decimal::input::Decimal::from(number);
        number.multiply_pow10(-(decimals as i16));
        (&number).into()
    }

    /// Whether a separator stands before the last `left` of `all` digits.
    fn is_group_end(&self, left: usize, all: usize) -> bool {
        let Grouping { primary, secondary } = self.grouping;
        if primary == 0 || left < primary || all < primary + self.minimum_grouping {
            return false;
        }
        (left - primary).checked_rem(secondary).unwrap_or(left - primary) == 0
    }
}

/// The digits as one whole number, and how many of them are decimals.
fn round(value: Decimal, shift: u32, fraction: Fraction) -> (u128, u32) {
    let mut number = value.mantissa().unsigned_abs();
    let mut decimals = value.scale();
    if decimals < shift {
        number *= power_of_ten(shift - decimals);
        decimals = shift;
    }
    decimals -= shift;
    if decimals > fraction.most {
        let unit = power_of_ten(decimals - fraction.most);
        number = (number + unit / 2) / unit;
        decimals = fraction.most;
    }
    while decimals > fraction.least && number.is_multiple_of(10) {
        number /= 10;
        decimals -= 1;
    }
    if decimals < fraction.least {
        number *= power_of_ten(fraction.least - decimals);
        decimals = fraction.least;
    }
    (number, decimals)
}

fn power_of_ten(exponent: u32) -> u128 {
    10_u128.saturating_pow(exponent)
}

/// The digits of a number, filled up with zeros to `least`.
fn decimal_digits(mut number: u128, least: usize, buffer: &mut [u8; LONGEST]) -> &[u8] {
    let mut start = LONGEST;
    while start > 0 && (number > 0 || LONGEST - start < least) {
        start -= 1;
        buffer[start] = (number % 10) as u8;
        number /= 10;
    }
    &buffer[start..]
}
