//! What messages are given.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::pattern::NumberOptions;

/// A value for a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument<'a> {
    Text(Cow<'a, str>),
    Number(Decimal),
    List(Vec<&'a str>),
}

/// A number, and how it shall be written.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Number {
    pub value: Decimal,
    pub options: NumberOptions,
}

/// The arguments of a message, by name. There are few, so they are looked through.
#[derive(Debug, Default)]
pub struct Arguments<'a>(Vec<(Cow<'a, str>, Argument<'a>)>);

impl<'a> Arguments<'a> {
    pub fn get(&self, name: &str) -> Option<&Argument<'a>> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a, N: Into<Cow<'a, str>>> FromIterator<(N, Argument<'a>)> for Arguments<'a> {
    fn from_iter<T: IntoIterator<Item = (N, Argument<'a>)>>(pairs: T) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Argument::Text(text.into())
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Argument::Text(text.into())
    }
}

macro_rules! from_whole_numbers {
    ($($number:ty),+) => {$(
        impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                Argument::Number(Decimal::from(number))
            }
        }
    )+};
}

from_whole_numbers!(i32, i64, u16, u32, usize);
