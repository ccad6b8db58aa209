//! What a price was made by, beside its base price and its rate: what ends a hold when it changes.

use std::fmt;

use rust_decimal::Decimal;

use crate::money::parse_amount;

/// Adjustment, tax and ladder, as the ledger keeps them: "×1.08 tax ×1.081 end 0.9 up".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule<'t> {
    pub factor: Decimal,
    /// What is multiplied and what is divided by.
    pub tax: (Decimal, Decimal),
    pub ladder: &'t str,
}

impl fmt::Display for Rule<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (sign, number) in [("×", self.factor), ("tax ×", self.tax.0), ("tax ÷", self.tax.1)] {
            if number != Decimal::ONE {
                write!(f, "{sign}{} ", number.normalize())?;
            }
        }
        f.write_str(self.ladder)
    }
}

impl<'t> Rule<'t> {
    /// What [`Rule`] writes, read back. What is not understood belongs to the ladder, which is a text.
    pub fn read(text: &'t str) -> Self {
        let mut rest = text;
        let mut number = |sign: &str| {
            let after = rest.strip_prefix(sign)?;
            let (number, after) = after.split_once(' ').unwrap_or((after, ""));
            let number = parse_amount(number)?;
            rest = after;
            Some(number)
        };
        let mut one = |sign| number(sign).unwrap_or(Decimal::ONE);
        let factor = one("×");
        let tax = (one("tax ×"), one("tax ÷"));
        Self { factor, tax, ladder: rest }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_written_and_read() {
        for (factor, times, divided, ladder, text) in [
            ("1", "1", "1", "smallest unit", "smallest unit"),
            ("1.08", "1.081", "1", "end 0.9 up", "×1.08 tax ×1.081 end 0.9 up"),
            ("1", "1", "1.19", "step 0.05", "tax ÷1.19 step 0.05"),
            ("0.9", "1", "1.19", "", "×0.9 tax ÷1.19 "),
        ] {
            let [factor, times, divided] = [factor, times, divided].map(|n| parse_amount(n).unwrap());
            let rule = Rule { factor, tax: (times, divided), ladder };
            assert_eq!(rule.to_string(), text);
            assert_eq!(Rule::read(text), rule);
        }
        assert_eq!(Rule::read("× what").ladder, "× what");
    }
}
