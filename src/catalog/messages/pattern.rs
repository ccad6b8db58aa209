//! Messages as they are kept: what is said, piece by piece, with where it stands in its file.

use std::fmt;
use std::sync::OnceLock;

use rust_decimal::Decimal;

use super::value::Number;
use crate::incremental::Digest;
use crate::locale::{ListStyle, Unit, UnitWidth};

/// A message, or a term.
#[derive(Debug)]
pub struct Message {
    /// That of a term begins with its hyphen.
    pub name: Name,
    /// None where it has attributes only.
    pub value: Option<Pattern>,
    pub attributes: Vec<(Name, Pattern)>,
    /// It names other messages, or terms.
    pub refers: bool,
    /// Of what it says; only builds that keep what they made ask for it.
    digest: OnceLock<Digest>,
}

impl Message {
    pub fn new(name: Name, value: Option<Pattern>, attributes: Vec<(Name, Pattern)>, refers: bool) -> Self {
        Self { name, value, attributes, refers, digest: OnceLock::new() }
    }

    /// Of what it says.
    pub fn digest(&self) -> Digest {
        *self.digest.get_or_init(|| Digest::of(format!("{:?}", self.value).as_bytes()))
    }
}

/// A name, and where it was written.
#[derive(Debug, Clone)]
pub struct Name {
    pub text: Box<str>,
    pub at: At,
}

/// A byte of the file.
#[derive(Clone, Copy)]
pub struct At(pub u32);

/// Digests are made of what `Debug` tells of a message, and do not change when it moves in its file.
impl fmt::Debug for At {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        Ok(())
    }
}

#[derive(Debug, Clone)]
pub struct Pattern(pub Vec<Part>);

#[derive(Debug, Clone)]
pub enum Part {
    Text(String),
    Value(Expression),
}

/// What stands between braces.
#[derive(Debug, Clone)]
pub enum Expression {
    Inline(Inline),
    Select { on: Inline, variants: Vec<Form>, default: usize },
}

#[derive(Debug, Clone)]
pub struct Form {
    pub key: Key,
    pub at: At,
    pub pattern: Pattern,
}

#[derive(Debug, Clone)]
pub enum Key {
    Word(Box<str>),
    Number(Decimal),
}

#[derive(Debug, Clone)]
pub enum Inline {
    Text(String),
    Number(Number),
    Variable(Name),
    Message(Name, Option<Name>),
    /// With what it is given.
    Term(Name, Option<Name>, Vec<(Box<str>, Inline)>),
    /// NUMBER(): a number, written as these options say.
    NumberOf(Box<Inline>, NumberOptions),
    /// DATETIME(): a day.
    DateOf(Box<Inline>, DateStyle),
    /// LIST(): several texts as one.
    ListOf(Box<Inline>, ListStyle),
    Nested(Box<Expression>),
}

/// How a number is written, where a message says more than the number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NumberOptions {
    pub style: NumberStyle,
    /// Its plural is that of places in a row: 1st, 2nd.
    pub ordinal: bool,
    pub ungrouped: bool,
    /// Decimals, at least and at most.
    pub least: Option<u32>,
    pub most: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NumberStyle {
    #[default]
    Decimal,
    Percent,
    Unit(Unit, UnitWidth),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateStyle {
    #[default]
    Long,
    Medium,
    Short,
}

impl Pattern {
    /// Shows everything that stands between braces in it, however deep.
    pub fn walk<'p>(&'p self, see: &mut dyn FnMut(&'p Expression)) {
        for part in &self.0 {
            if let Part::Value(expression) = part {
                expression.walk(see);
            }
        }
    }
}

impl Expression {
    fn walk<'p>(&'p self, see: &mut dyn FnMut(&'p Expression)) {
        see(self);
        let inside = match self {
            Expression::Inline(inline) => inline,
            Expression::Select { on, variants, .. } => {
                variants.iter().for_each(|variant| variant.pattern.walk(see));
                on
            }
        };
        if let Inline::Nested(expression) = inside.innermost() {
            expression.walk(see);
        }
    }

    /// What it reads: the variable, message or term at its bottom.
    pub fn reads(&self) -> &Inline {
        match self {
            Expression::Inline(inline) | Expression::Select { on: inline, .. } => inline.innermost(),
        }
    }
}

impl Inline {
    /// What its functions are given.
    fn innermost(&self) -> &Inline {
        match self {
            Inline::NumberOf(inner, _) | Inline::DateOf(inner, _) | Inline::ListOf(inner, _) => {
                inner.innermost()
            }
            other => other,
        }
    }
}
