//! A peg: a rate that a central bank holds fixed, for as long as it does, and that no daily list repeats.

use std::fmt;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::money::Currency;

/// "1 USD = 3.6725 AED, says the Central Bank of the UAE."
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Peg {
    currency: Currency,
    to: Currency,
    rate: Decimal,
    source: String,
    /// The first and the last day on which it holds.
    valid: (Option<Date>, Option<Date>),
}

/// Why a peg cannot hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidPeg {
    ToItself(Currency),
    NotPositive(Decimal),
    /// It ends before it begins.
    NeverValid(Date, Date),
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
        Ok(Self { currency, to, rate, source: source.into(), valid: (None, None) })
    }

    /// The same peg, from its first to its last day.
    pub fn valid(self, from: Option<Date>, until: Option<Date>) -> Result<Self, InvalidPeg> {
        match (from, until) {
            (Some(from), Some(until)) if until < from => Err(InvalidPeg::NeverValid(from, until)),
            _ => Ok(Self { valid: (from, until), ..self }),
        }
    }

    pub fn holds_on(&self, day: Date) -> bool {
        let (from, until) = self.valid;
        from.is_none_or(|from| from <= day) && until.is_none_or(|until| day <= until)
    }

    /// The days on which it begins to hold, and on which it no longer does.
    pub fn turns(&self) -> impl Iterator<Item = Date> {
        let (from, until) = self.valid;
        from.into_iter().chain(until.and_then(|until| until.tomorrow().ok()))
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
            InvalidPeg::NeverValid(from, until) => {
                write!(f, "the peg ends on {until}, before it begins on {from}")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_peg_needs_two_currencies_and_a_positive_rate() {
        let peg = |to, rate: i64| Peg::new(Currency::USD, to, Decimal::from(rate), "test").map(|p| p.rate());
        assert_eq!(peg(Currency::EUR, 2), Ok(Decimal::TWO));
        assert_eq!(peg(Currency::USD, 1), Err(InvalidPeg::ToItself(Currency::USD)));
        assert_eq!(peg(Currency::EUR, 0), Err(InvalidPeg::NotPositive(Decimal::ZERO)));
        assert_eq!(peg(Currency::EUR, -3), Err(InvalidPeg::NotPositive(Decimal::from(-3))));
    }

    #[test]
    fn a_peg_holds_from_its_first_to_its_last_day() {
        let (first, last) = (date(2020, 1, 1), date(2020, 12, 31));
        let peg = |from, until| {
            let peg = Peg::new(Currency::USD, Currency::EUR, Decimal::TWO, "test").unwrap();
            peg.valid(from, until)
        };
        let year = peg(Some(first), Some(last)).unwrap();
        for (day, holds) in
            [(date(2019, 12, 31), false), (first, true), (last, true), (date(2021, 1, 1), false)]
        {
            assert_eq!(year.holds_on(day), holds, "{day}");
        }
        assert_eq!(year.turns().collect::<Vec<_>>(), [first, date(2021, 1, 1)]);
        assert!(peg(None, None).unwrap().holds_on(Date::MIN));
        assert_eq!(peg(Some(last), Some(first)), Err(InvalidPeg::NeverValid(last, first)));
    }
}
