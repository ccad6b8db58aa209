//! Plain numbers and percentages, as Intl.NumberFormat writes them: with up to three decimals.

use rust_decimal::Decimal;

use super::Locale;
use super::decimal::{DecimalFormat, Fraction, Numbering, Separators, Symbols};
use super::pattern::{Affixes, Pattern};

pub struct NumberFormat {
    decimal: Signed,
    percent: Signed,
}

/// A number with what stands around it.
struct Signed {
    digits: DecimalFormat,
    positive: Affixes,
    negative: Affixes,
}

impl NumberFormat {
    pub fn new(locale: &Locale) -> Self {
        let symbols = Symbols::new(locale, Numbering::Locale);
        let signed = |pattern: &str| {
            let Pattern { positive, negative, grouping } = Pattern::parse(&symbols.get(pattern));
            let separators = Separators { decimal: symbols.get("decimal"), group: symbols.get("group") };
            Signed {
                digits: symbols.format(grouping, separators, Fraction { least: 0, most: 3 }),
                positive: symbols.localize(positive),
                negative: symbols.localize(negative),
            }
        };
        Self { decimal: signed("number"), percent: signed("percent") }
    }

    pub fn decimal(&self, value: Decimal) -> String {
        self.decimal.format(value, 0)
    }

    /// A number, or a percentage, with so many decimals at least and at most as somebody wishes.
    pub fn with(
        &self,
        value: Decimal,
        percent: bool,
        grouped: bool,
        least: Option<u32>,
        most: Option<u32>,
    ) -> String {
        let (signed, shift) = if percent { (&self.percent, 2) } else { (&self.decimal, 0) };
        let least = least.unwrap_or_default().min(DECIMALS);
        let most = most.map_or(least.max(3), |most| most.min(DECIMALS));
        signed.format_with(value, shift, Fraction { least: least.min(most), most }, grouped)
    }

    /// 0.19 is "19 %".
    pub fn percent(&self, value: Decimal) -> String {
        self.percent.format(value, 2)
    }
}

/// So many decimals can be asked for: 2⁹⁶ hundredfolded with as many still has room in 128 bits.
const DECIMALS: u32 = 6;

impl Signed {
    fn format(&self, value: Decimal, shift: u32) -> String {
        self.format_with(value, shift, Fraction { least: 0, most: 3 }, true)
    }

    fn format_with(&self, value: Decimal, shift: u32, fraction: Fraction, grouped: bool) -> String {
        let affixes = if value.is_sign_negative() { &self.negative } else { &self.positive };
        let mut out = affixes.prefix.clone();
        self.digits.format_with(value, shift, fraction, grouped, &mut out);
        out.push_str(&affixes.suffix);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_percentages() {
        for (tag, number, decimal, percent) in [
            ("en", "1234567.8915", "1,234,567.892", "123,456,789.15%"),
            ("de", "-0.19", "-0,19", "-19\u{a0}%"),
            ("es", "1234", "1234", "123.400\u{a0}%"),
            ("hi", "1234567", "12,34,567", "12,34,56,700%"),
            ("tr", "0.081", "0,081", "%8,1"),
            ("ar-EG", "0.055", "٠٫٠٥٥", "٥٫٥٪\u{61c}"),
            ("ar-EG-u-nu-latn", "0.055", "0.055", "5.5\u{200e}%\u{200e}"),
            ("sv", "-2", "\u{2212}2", "\u{2212}200\u{a0}%"),
            ("tlh", "1234.5", "1,234.5", "123,450%"),
        ] {
            let format = NumberFormat::new(&tag.parse().unwrap());
            let value = number.parse().unwrap();
            assert_eq!(
                (format.decimal(value).as_str(), format.percent(value).as_str()),
                (decimal, percent),
                "{tag}"
            );
        }
    }
}
