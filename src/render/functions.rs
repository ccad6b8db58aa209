//! What templates can call. Every function reads only what it is bound to, once per market, and its arguments: no
//! clock, no files, no other page.

use std::collections::HashMap;
use std::sync::Arc;

use rust_decimal::Decimal;
use tera::value::Key;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::words::Words;
use crate::catalog::{Argument, Arguments};
use crate::locale::{
    CurrencyFormat, Digits, Direction, Display, ListStyle, Locale, Unit, UnitWidth, UnknownUnit, against,
};
use crate::money::{Currency, parse_amount};

/// What a market's functions are bound to.
pub struct Bound {
    pub words: Words,
    pub locale: Locale,
    pub digits: Digits,
    pub display: Display,
    /// Published paths of the theme's assets, by name.
    pub assets: Arc<HashMap<String, String>>,
    /// Addresses of this market's static pages and categories, by key.
    pub pages: HashMap<String, String>,
    pub categories: HashMap<String, String>,
}

pub fn register(tera: &mut Tera, bound: Bound) {
    let Bound { words, locale, digits, display, assets, pages, categories } = bound;
    let w = words.clone();
    tera.register_function("t", move |kwargs: Kwargs, _: &State| message(&w, &kwargs));
    let w = words.clone();
    tera.register_function("number", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        Ok(w.numbers().decimal(decimal(kwargs.must_get::<&Value>("value")?)?))
    });
    let w = words.clone();
    tera.register_function("percent", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        Ok(w.numbers().percent(decimal(kwargs.must_get::<&Value>("value")?)?))
    });
    let w = words.clone();
    tera.register_function("measure", move |kwargs: Kwargs, _: &State| measure(&w, &kwargs));
    let w = words.clone();
    tera.register_function("date", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let value: &str = kwargs.must_get("value")?;
        let date =
            value.parse().map_err(|_| Error::message(format!("`{value}` is not a day like 2026-01-31")))?;
        match kwargs.get::<&str>("style")?.unwrap_or("long") {
            "long" => Ok(w.dates().long(date)),
            "medium" => Ok(w.dates().medium(date)),
            "short" => Ok(w.dates().short(date)),
            other => Err(Error::message(format!("`{other}` is no style of dates: long, medium, short"))),
        }
    });
    let direction = locale.direction();
    tera.register_function("list", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let items = kwargs.must_get::<&Value>("items")?;
        let texts =
            texts(items).ok_or_else(|| Error::message(format!("`{items}` is not a list of texts")))?;
        let style = match kwargs.get::<&str>("style")?.unwrap_or("and") {
            "and" => ListStyle::And,
            "or" => ListStyle::Or,
            other => return Err(Error::message(format!("`{other}` is no style of lists: and, or"))),
        };
        Ok(words.lists().format(&texts, style))
    });
    tera.register_function("money", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let amount = decimal(kwargs.must_get::<&Value>("amount")?)?;
        let currency: Currency = kwargs.must_get::<&str>("currency")?.parse().map_err(Error::message)?;
        let mut text = String::new();
        CurrencyFormat::new(&locale, currency, digits, display).format(amount, &mut text);
        Ok(text)
    });
    tera.register_function("asset", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let path: &str = kwargs.must_get("path")?;
        let found = assets.get(path).cloned();
        found.ok_or_else(|| Error::message(format!("the theme has no file assets/{path}")))
    });
    tera.register_function("url", move |kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let (kind, key, known) = match (kwargs.get::<&str>("page")?, kwargs.get::<&str>("category")?) {
            (Some(key), None) => ("page", key, &pages),
            (None, Some(key)) => ("category", key, &categories),
            _ => return Err(Error::message("url() takes either page=\"…\" or category=\"…\"")),
        };
        known.get(key).cloned().ok_or_else(|| Error::message(format!("this market has no {kind} `{key}`")))
    });
    // A number and its unit stay on one line.
    tera.register_filter("unbroken", |text: &str, _: Kwargs, _: &State| text.replace(' ', "\u{a0}"));
    tera.register_filter("lang", move |text: &Value, _: Kwargs, _: &State| lang_attributes(text, direction));
}

/// `measure(value=28, unit="centimeter")`: a number of units.
fn measure(words: &Words, kwargs: &Kwargs) -> TeraResult<String> {
    let unit: &str = kwargs.must_get("unit")?;
    let named = kwargs.get::<&str>("style")?.map_or(Some(UnitWidth::default()), UnitWidth::named);
    let width = named.ok_or_else(|| Error::message("measures have the styles short and long"))?;
    let value = decimal(kwargs.must_get::<&Value>("value")?)?;
    let unit: Unit = unit.parse().map_err(|UnknownUnit { written, suggestion }| {
        let hint = suggestion.map_or(String::new(), |hint| format!("; {hint}"));
        Error::message(format!("`{written}` is no unit that Tradewind knows{hint}"))
    })?;
    Ok(words.units().format(value, unit, width, words.numbers()))
}

/// `t(key="…", …)`: a message in the market's language.
fn message(words: &Words, kwargs: &Kwargs) -> TeraResult<Value> {
    let key: &str = kwargs.must_get("key")?;
    let named = kwargs.iter().filter_map(|(name, value)| Some((key_str(name)?, value)));
    let named = named.filter(|(name, _)| *name != "key");
    let args: Arguments<'_> =
        named.map(|(name, value)| Ok((name, argument(value)?))).collect::<TeraResult<_>>()?;
    let text = words.say(key, Some(&args)).map_err(Error::message)?;
    Ok(Value::normal_string(&text))
}

fn key_str<'k>(key: &'k Key<'_>) -> Option<&'k str> {
    match key {
        Key::String(s) => Some(s),
        Key::Str(s) => Some(s),
        _ => None,
    }
}

fn argument(value: &Value) -> TeraResult<Argument<'_>> {
    if let Some(text) = value.as_str() {
        return Ok(Argument::from(text));
    }
    if value.as_array().is_some() {
        let texts = texts(value).ok_or_else(|| Error::message("a list for a message has texts only"))?;
        return Ok(Argument::List(texts));
    }
    let number = value.as_i64().map(Decimal::from);
    let number = number.or_else(|| value.as_f64().and_then(|number| number.to_string().parse().ok()));
    let refuse =
        || Error::message(format!("a message takes texts, numbers and lists of texts, not {}", value.name()));
    number.map(Argument::Number).ok_or_else(refuse)
}

fn texts(list: &Value) -> Option<Vec<&str>> {
    list.as_array()?.iter().map(Value::as_str).collect()
}

/// ` lang="en" dir="ltr"` for a text that is not in the page's language, ` dir="ltr"` for one that runs the other way all the
/// same, and nothing for all others.
fn lang_attributes(text: &Value, page: Direction) -> TeraResult<Value> {
    let get = |name| text.as_map().and_then(|map| map.get(&Key::Str(name))).and_then(Value::as_str);
    Ok(match (get("lang"), get("dir")) {
        (Some(lang), Some(dir)) => Value::safe_string(&format!(" lang=\"{lang}\" dir=\"{dir}\"")),
        _ => match get("text").and_then(|text| against(text, page)) {
            Some(direction) => Value::safe_string(&format!(" dir=\"{}\"", direction.as_str())),
            None => Value::safe_string(""),
        },
    })
}

fn decimal(value: &Value) -> TeraResult<Decimal> {
    let number = match (value.as_str(), value.as_i64(), value.as_f64()) {
        (Some(text), ..) => parse_amount(text),
        (_, Some(number), _) => Some(Decimal::from(number)),
        (_, _, Some(number)) => number.to_string().parse().ok(),
        _ => None,
    };
    number.ok_or_else(|| Error::message(format!("`{value}` is not a decimal number")))
}
