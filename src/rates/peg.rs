//! A peg: a rate that a central bank holds fixed and that no daily list repeats.

use std::fmt;

use rust_decimal::Decimal;

use crate::money::Currency;

/// "1 USD = 3.6725 AED, says the Central Bank of the UAE."
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Peg {
    currency: Currency,
    to: Currency,
    rate: Decimal,
    source: String,
}

/// Why a peg cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidPeg {
    ToItself(Currency),
    NotPositive(Decimal),
}

impl Peg {
    /// `rate` is in units of `currency` per 1 `to`.
    pub fn new(
        currency: Currency,
        to: Currency,
        rate: Decimal,
        source: impl Into<String>,
    ) -> Result<Self, InvalidPeg> {
        if currency == to {
            return Err(InvalidPeg::ToItself(currency));
        }
        if rate <= Decimal::ZERO {
            return Err(InvalidPeg::NotPositive(rate));
        }
        Ok(Self { currency, to, rate, source: source.into() })
    }

    pub fn currency(&self) -> Currency {
        self.currency
    }

    pub fn to(&self) -> Currency {
        self.to
    }

    pub fn rate(&self) -> Decimal {
        self.rate
    }

    pub fn source(&self) -> &str {
        &self.source
    }
}

impl fmt::Display for InvalidPeg {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InvalidPeg::ToItself(currency) => write!(f, "{currency} cannot be pegged to itself"),
            InvalidPeg::NotPositive(rate) => write!(f, "a rate must be greater than zero, and {rate} is not"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_peg_needs_two_currencies_and_a_positive_rate() {
        let peg = |to, rate: i64| Peg::new(Currency::USD, to, Decimal::from(rate), "test").map(|p| p.rate());
        assert_eq!(peg(Currency::EUR, 2), Ok(Decimal::TWO));
        assert_eq!(peg(Currency::USD, 1), Err(InvalidPeg::ToItself(Currency::USD)));
        assert_eq!(peg(Currency::EUR, 0), Err(InvalidPeg::NotPositive(Decimal::ZERO)));
        assert_eq!(peg(Currency::EUR, -3), Err(InvalidPeg::NotPositive(Decimal::from(-3))));
    }
}
