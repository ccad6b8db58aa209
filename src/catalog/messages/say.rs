//! Puts values into a message, as the specification of Fluent says.
//!
//! Where Fluent would show a placeholder for what it does not know, nothing is said and the fault is told: a shop shows
//! its customers no `{$price}`.

use std::borrow::Cow;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::pattern::{
    DateStyle, Expression, Form, Inline, Key, Name, NumberOptions, NumberStyle, Part, Pattern,
};
use super::value::{Argument, Arguments, Number};
use super::{Language, Messages};
use crate::locale::{Direction, Formats, ListStyle, Locale, first_strong};
use crate::money::parse_amount;

/// How a market writes values.
#[derive(Clone, Copy)]
pub struct Voice<'v> {
    pub locale: &'v Locale,
    pub formats: &'v Formats,
}

/// A value on its way into a text.
enum Value<'s> {
    Text(Cow<'s, str>),
    Number(Number),
    Date(Date, DateStyle),
    List(&'s [&'s str], ListStyle),
    /// A term was not given it, which is no fault: its default variant is for that.
    Nothing,
}

/// One message being said.
pub(super) struct Saying<'s> {
    messages: &'s Messages,
    /// The language it was found in, and those behind it in the market's chain.
    chain: &'s [usize],
    args: Option<&'s Arguments<'s>>,
    voice: Voice<'s>,
    /// How deep in other messages it is.
    depth: usize,
    /// How many values it may still put in.
    left: usize,
}

/// A message that goes deeper goes round in a circle.
const DEEPEST: usize = 30;
/// Fluent's own implementations allow as many values in one message.
const MOST: usize = 100;

type Said<T> = Result<T, String>;

/// What a term was given; outside of terms, nothing.
type Given<'g, 's> = Option<&'g [(&'s str, Value<'s>)]>;

impl<'s> Saying<'s> {
    pub(super) fn new(
        messages: &'s Messages,
        chain: &'s [usize],
        args: Option<&'s Arguments<'s>>,
        voice: Voice<'s>,
    ) -> Self {
        Self { messages, chain, args, voice, depth: 0, left: MOST }
    }

    pub(super) fn say(mut self, pattern: &'s Pattern) -> Said<String> {
        let mut out = String::new();
        self.pattern(pattern, None, &mut out)?;
        Ok(out)
    }

    fn language(&self) -> &'s Language {
        &self.messages.languages[self.chain[0]]
    }

    fn pattern(&mut self, pattern: &'s Pattern, given: Given<'_, 's>, out: &mut String) -> Said<()> {
        for part in &pattern.0 {
            match part {
                Part::Text(text) => out.push_str(text),
                Part::Value(expression) => {
                    self.left = self.left.checked_sub(1).ok_or("it is put together of too many parts")?;
                    let start = out.len();
                    self.expression(expression, given, out)?;
                    if pattern.0.len() > 1 && self.stands_apart(expression, &out[start..]) {
                        out.insert(start, '\u{2068}');
                        out.push('\u{2069}');
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether a value needs marks around it, so that it does not change the order of the words beside it (Unicode Standard
    /// Annex 9). In a language that runs from right to left every value is kept apart, as Fluent does it; elsewhere the
    /// marks would be invisible ballast around all but those that run the other way.
    fn stands_apart(&self, expression: &Expression, said: &str) -> bool {
        match (expression, self.language().locale.direction()) {
            (Expression::Inline(Inline::Text(_) | Inline::Message(..)), _) => false,
            (Expression::Inline(Inline::Term(..)), Direction::Rtl) => false,
            (_, Direction::Rtl) => true,
            (_, Direction::Ltr) => first_strong(said) == Some(Direction::Rtl),
        }
    }

    fn expression(&mut self, of: &'s Expression, given: Given<'_, 's>, out: &mut String) -> Said<()> {
        match of {
            Expression::Inline(inline) => self.inline(inline, given, out),
            Expression::Select { on, variants, default } => {
                let value = self.value(on, given)?;
                let chosen = variants.iter().find(|variant| self.matches(variant, &value));
                let Some(chosen) = chosen.or_else(|| variants.get(*default)) else { return Ok(()) };
                self.pattern(&chosen.pattern, given, out)
            }
        }
    }

    fn matches(&self, variant: &Form, value: &Value<'_>) -> bool {
        match (&variant.key, value) {
            (Key::Word(word), Value::Text(text)) => **word == **text,
            (Key::Number(number), Value::Number(other)) => *number == other.value,
            (Key::Word(word), Value::Number(number)) => {
                let plurals = self.language().plurals();
                let written = as_written(number);
                match number.options.ordinal {
                    true => plurals.ordinal(written) == &**word,
                    false => plurals.cardinal(written) == &**word,
                }
            }
            _ => false,
        }
    }

    fn inline(&mut self, inline: &'s Inline, given: Given<'_, 's>, out: &mut String) -> Said<()> {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Message(name, attribute) => self.refer(name, attribute.as_ref(), given, out)?,
            Inline::Term(name, attribute, arguments) => {
                let mut values = Vec::with_capacity(arguments.len());
                for (name, value) in arguments {
                    values.push((&**name, self.value(value, given)?));
                }
                self.refer(name, attribute.as_ref(), Some(&values), out)?;
            }
            Inline::Nested(expression) => self.expression(expression, given, out)?,
            Inline::Number(_)
            | Inline::Variable(_)
            | Inline::NumberOf(..)
            | Inline::DateOf(..)
            | Inline::ListOf(..) => match self.value(inline, given)? {
                Value::Text(text) => out.push_str(&text),
                Value::Number(number) => out.push_str(&self.number(&number)),
                Value::Date(date, style) => out.push_str(&self.date(date, style)),
                Value::List(texts, style) => out.push_str(&self.formats().lists.format(texts, style)),
                Value::Nothing => {
                    if let Inline::Variable(name) = inline {
                        return Err(not_given(name));
                    }
                }
            },
        }
        Ok(())
    }

    fn value(&mut self, inline: &'s Inline, given: Given<'_, 's>) -> Said<Value<'s>> {
        Ok(match inline {
            Inline::Text(text) => Value::Text(text.as_str().into()),
            Inline::Number(number) => Value::Number(*number),
            Inline::Variable(name) => match given {
                Some(given) => match given.iter().find(|(known, _)| **known == *name.text) {
                    Some((_, value)) => value.copied(),
                    None => Value::Nothing,
                },
                None => match self.args.and_then(|args| args.get(&name.text)) {
                    Some(Argument::Text(text)) => Value::Text(Cow::Borrowed(text)),
                    Some(Argument::Number(number)) => {
                        Value::Number(Number { value: *number, options: NumberOptions::default() })
                    }
                    Some(Argument::List(texts)) => Value::List(texts, ListStyle::default()),
                    None => return Err(not_given(name)),
                },
            },
            Inline::NumberOf(of, options) => match self.value(of, given)? {
                Value::Number(number) => {
                    let least = options.least.or(number.options.least);
                    Value::Number(Number { options: NumberOptions { least, ..*options }, ..number })
                }
                Value::Text(text) => {
                    let value = parse_amount(&text).ok_or_else(|| format!("`{text}` is no number"))?;
                    Value::Number(Number { value, options: *options })
                }
                Value::List(..) => return Err("a list is no number".to_owned()),
                other => other,
            },
            Inline::DateOf(of, style) => match self.value(of, given)? {
                Value::Text(text) => {
                    let date = text.parse().map_err(|_| format!("`{text}` is no day like 2026-01-31"))?;
                    Value::Date(date, *style)
                }
                Value::Number(number) => return Err(format!("`{}` is no day like 2026-01-31", number.value)),
                Value::List(..) => return Err("a list is no day like 2026-01-31".to_owned()),
                other => other,
            },
            Inline::ListOf(of, style) => match self.value(of, given)? {
                Value::List(texts, _) => Value::List(texts, *style),
                Value::Text(text) => return Err(format!("`{text}` is no list")),
                Value::Number(number) => return Err(format!("`{}` is no list", number.value)),
                Value::Date(date, _) => return Err(format!("`{date}` is no list")),
                Value::Nothing => Value::Nothing,
            },
            Inline::Message(..) | Inline::Term(..) | Inline::Nested(_) => {
                let mut text = String::new();
                self.inline(inline, given, &mut text)?;
                Value::Text(text.into())
            }
        })
    }

    /// What another message says, or its attribute. A regional file may name what only its language has.
    fn refer(
        &mut self,
        name: &'s Name,
        attribute: Option<&'s Name>,
        given: Given<'_, 's>,
        out: &mut String,
    ) -> Said<()> {
        let language = self.language();
        let found = self.chain.iter().enumerate().find_map(|(at, &i)| {
            let other = &self.messages.languages[i];
            let message = other.get(&name.text).filter(|_| other.locale.same_language(&language.locale))?;
            let pattern = match attribute {
                None => message.value.as_ref()?,
                Some(attribute) => {
                    &message.attributes.iter().find(|(known, _)| known.text == attribute.text)?.1
                }
            };
            Some((at, pattern))
        });
        let Some((at, pattern)) = found else {
            let attribute = attribute.map_or(String::new(), |attribute| format!(".{}", attribute.text));
            return Err(format!("`{}{attribute}` leads nowhere", name.text));
        };
        if self.depth == DEEPEST {
            return Err("it refers to itself".to_owned());
        }
        let chain = self.chain;
        self.chain = &chain[at..];
        self.depth += 1;
        self.pattern(pattern, given, out)?;
        self.depth -= 1;
        self.chain = chain;
        Ok(())
    }

    /// Those of the market, where it speaks the language of the message.
    fn formats(&self) -> &'s Formats {
        let language = self.language();
        match language.locale.same_language(self.voice.locale) {
            true => self.voice.formats,
            false => language.formats(),
        }
    }

    fn number(&self, number: &Number) -> String {
        let Formats { numbers, units, .. } = self.formats();
        let NumberOptions { style, ungrouped, least, most, .. } = number.options;
        let text = numbers.with(number.value, style == NumberStyle::Percent, !ungrouped, least, most);
        match style {
            NumberStyle::Unit(unit, width) => units.around(&text, as_written(number), unit, width),
            NumberStyle::Decimal | NumberStyle::Percent => text,
        }
    }

    fn date(&self, date: Date, style: DateStyle) -> String {
        let dates = &self.formats().dates;
        match style {
            DateStyle::Long => dates.long(date),
            DateStyle::Medium => dates.medium(date),
            DateStyle::Short => dates.short(date),
        }
    }
}

impl<'s> Value<'s> {
    fn copied(&self) -> Value<'s> {
        match self {
            Value::Text(text) => Value::Text(text.clone()),
            Value::Number(number) => Value::Number(*number),
            Value::Date(date, style) => Value::Date(*date, *style),
            Value::List(texts, style) => Value::List(texts, *style),
            Value::Nothing => Value::Nothing,
        }
    }
}

fn not_given(name: &Name) -> String {
    format!("it asks for `${}`, which it is not given", name.text)
}

/// A number with the decimals it is written with, which plurals follow: "1 star", "1.0 stars".
fn as_written(number: &Number) -> Decimal {
    let NumberOptions { least, most, .. } = number.options;
    let most = most.unwrap_or(least.unwrap_or_default().max(3));
    let rounded =
        number.value.round_dp_with_strategy(most, rust_decimal::RoundingStrategy::MidpointAwayFromZero);
    let mut value = rounded.normalize();
    if let Some(least) = least.filter(|least| *least > value.scale()) {
        value.rescale(least);
    }
    value
}
