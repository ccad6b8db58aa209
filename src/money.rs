//! Money: an exact decimal with its currency. It knows no formatting and never rounds by itself.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};

mod cash;
mod ended;
mod iso4217;
mod ladder;

pub use ladder::{Band, Ladder, Rungs};

pub use ended::{ENDED, Ended, ended};

/// A currency of ISO 4217, or one that CLDR and the shops that use it know without it (BTC).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    pub const CZK: Currency = Currency(*b"CZK");
    pub const EUR: Currency = Currency(*b"EUR");
    pub const RUB: Currency = Currency(*b"RUB");
    pub const TRY: Currency = Currency(*b"TRY");
    pub const USD: Currency = Currency(*b"USD");

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a currency is made of ASCII letters")
    }

    /// Minor units after ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. CLDR's digits, which differ for a few
    /// currencies, belong to the locale data.
    pub fn iso_digits(self) -> u32 {
        iso4217::digits(self.0).unwrap_or(2)
    }

    /// Every code that parses, in alphabetical order.
    pub fn all() -> impl Iterator<Item = Currency> {
        iso4217::TABLE.iter().map(|(code, _)| Currency(*code))
    }
}

impl FromStr for Currency {
    type Err = UnknownCurrency;

    fn from_str(s: &str) -> Result<Self, UnknownCurrency> {
        let code: [u8; 3] = s.as_bytes().try_into().map_err(|_| UnknownCurrency(s.to_owned()))?;
        iso4217::digits(code).map(|_| Currency(code)).ok_or_else(|| UnknownCurrency(s.to_owned()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCurrency(pub String);

impl fmt::Display for UnknownCurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a currency of ISO 4217", self.0)?;
        match ended(&self.0) {
            Some(ended) => write!(f, " any more: {ended}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for UnknownCurrency {}

/// An amount of a currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    pub amount: Decimal,
    pub currency: Currency,
}

impl Money {
    pub fn new(amount: Decimal, currency: Currency) -> Self {
        Self { amount, currency }
    }
}

/// "14.90 EUR": how prices stand in files.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount, self.currency)
    }
}

/// What is wrong with a price as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum InvalidMoney {
    /// Neither amount nor currency can be read from it.
    Form,
    Amount(String),
    NoCurrency,
    Currency(String),
    Negative,
}

impl fmt::Display for InvalidMoney {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InvalidMoney::Form => f.write_str("is not a price"),
            InvalidMoney::Amount(a) => write!(f, "has an amount that is not a plain decimal number: `{a}`"),
            InvalidMoney::NoCurrency => f.write_str("has no currency"),
            InvalidMoney::Currency(c) => match ended(c) {
                Some(ended) => write!(f, "has a currency that is no more: {ended}"),
                None => write!(f, "has a currency that ISO 4217 does not know: `{c}`"),
            },
            InvalidMoney::Negative => f.write_str("is negative"),
        }
    }
}

impl FromStr for Money {
    type Err = InvalidMoney;

    fn from_str(s: &str) -> Result<Self, InvalidMoney> {
        let mut words = s.split_whitespace();
        let (Some(amount), currency, None) = (words.next(), words.next(), words.next()) else {
            return Err(InvalidMoney::Form);
        };
        let amount = parse_amount(amount).ok_or_else(|| InvalidMoney::Amount(amount.to_owned()))?;
        let currency = currency.ok_or(InvalidMoney::NoCurrency)?;
        let currency = currency.parse().map_err(|UnknownCurrency(c)| InvalidMoney::Currency(c))?;
        if amount.is_sign_negative() && !amount.is_zero() {
            return Err(InvalidMoney::Negative);
        }
        Ok(Money { amount, currency })
    }
}

/// A plain decimal number ("1234.50"): digits with one point at most, no separators, no exponent. Anything that
/// would have to lose digits is refused.
pub fn parse_amount(s: &str) -> Option<Decimal> {
    let digits = s.strip_prefix('-').unwrap_or(s);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(fraction) {
        return None;
    }
    Decimal::from_str_exact(s).ok()
}

/// "19 %", "-2.5 %" as a fraction (0.19, -0.025).
pub fn parse_percent(s: &str) -> Option<Decimal> {
    let number = s.trim().strip_suffix('%')?.trim_end();
    parse_amount(number.strip_prefix('+').unwrap_or(number))?.checked_div(Decimal::ONE_HUNDRED)
}

/// Which way an amount between two steps goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Direction {
    /// To the nearer step, and away from zero from the middle: what shops and CLDR do.
    #[default]
    Nearest,
    Up,
    Down,
}

/// " up", " down"; nothing for what is usual.
impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Direction::Nearest => "",
            Direction::Up => " up",
            Direction::Down => " down",
        })
    }
}

/// The nearest multiple of `step` that `direction` allows. `None` where the number would leave the range of decimals.
pub fn round_to_step(amount: Decimal, step: Decimal, direction: Direction) -> Option<Decimal> {
    if step <= Decimal::ZERO {
        return None;
    }
    let strategy = match direction {
        Direction::Nearest => RoundingStrategy::MidpointAwayFromZero,
        Direction::Up => RoundingStrategy::ToPositiveInfinity,
        Direction::Down => RoundingStrategy::ToNegativeInfinity,
    };
    // A step that is a power of ten is rounded directly: dividing first would cost digits.
    if step.mantissa() == 1 {
        return Some(with_scale(amount.round_dp_with_strategy(step.scale(), strategy), step.scale()));
    }
    let steps = amount.checked_div(step)?.round_dp_with_strategy(0, strategy);
    Some(with_scale(steps.checked_mul(step)?, step.scale()))
}

/// The step of a currency with so many decimals: 2 is 0.01.
pub fn minor_step(digits: u32) -> Decimal {
    Decimal::new(1, digits.min(Decimal::MAX_SCALE))
}

/// Writes at least `scale` decimals: 5 becomes 5.00.
fn with_scale(mut amount: Decimal, scale: u32) -> Decimal {
    if amount.scale() < scale {
        amount.rescale(scale);
    }
    amount
}

#[cfg(test)]
mod tests {
    use super::*;

    fn d(s: &str) -> Decimal {
        parse_amount(s).unwrap_or_else(|| panic!("{s}"))
    }

    #[test]
    fn prices_are_read_exactly() {
        for (text, amount, currency) in
            [("14.90 EUR", "14.90", "EUR"), ("  0  JPY ", "0", "JPY"), ("60.745 USD", "60.745", "USD")]
        {
            let money: Money = text.parse().unwrap();
            assert_eq!((money.amount.to_string().as_str(), money.currency.code()), (amount, currency));
        }
    }

    #[test]
    fn what_is_no_price_says_why() {
        use InvalidMoney::*;
        for (text, why) in [
            ("", Form),
            ("14.90", NoCurrency),
            ("14,90 EUR", Amount("14,90".into())),
            ("1e3 EUR", Amount("1e3".into())),
            ("NaN EUR", Amount("NaN".into())),
            (".5 EUR", Amount(".5".into())),
            ("14.90 eur", Currency("eur".into())),
            ("14.90 ABC", Currency("ABC".into())),
            ("14.90 €", Currency("€".into())),
            ("-1 EUR", Negative),
            ("1 2 EUR", Form),
            ("99999999999999999999999999999999 EUR", Amount("99999999999999999999999999999999".into())),
        ] {
            assert_eq!(text.parse::<Money>(), Err(why), "{text}");
        }
    }

    #[test]
    fn percentages_are_fractions() {
        assert_eq!(parse_percent("19 %"), Some(d("0.19")));
        assert_eq!(parse_percent("+5%"), Some(d("0.05")));
        assert_eq!(parse_percent("-2.5 %"), Some(d("-0.025")));
        assert_eq!(parse_percent("19"), None);
    }

    #[test]
    fn rounding_goes_to_the_step_and_says_which_way() {
        use Direction::*;
        for (amount, step, direction, rounded) in [
            ("60.745", "0.01", Nearest, "60.75"),
            ("0.005", "0.01", Nearest, "0.01"),
            ("12.32", "0.05", Nearest, "12.30"),
            ("12.33", "0.05", Nearest, "12.35"),
            ("12.31", "0.05", Up, "12.35"),
            ("12.34", "0.05", Down, "12.30"),
            ("1499.5", "1", Nearest, "1500"),
            ("1234", "100", Up, "1300"),
            ("5", "0.01", Nearest, "5.00"),
        ] {
            assert_eq!(
                round_to_step(d(amount), d(step), direction).unwrap().to_string(),
                rounded,
                "{amount} {step}"
            );
        }
        assert_eq!(round_to_step(d("1"), d("0"), Nearest), None);
        assert_eq!(round_to_step(Decimal::MAX, d("0.3"), Up), None);
    }

    #[test]
    fn minor_units_follow_iso_4217() {
        for (code, digits) in [("EUR", 2), ("JPY", 0), ("KWD", 3), ("HUF", 2), ("CLF", 4)] {
            assert_eq!(code.parse::<Currency>().unwrap().iso_digits(), digits, "{code}");
        }
    }
}
