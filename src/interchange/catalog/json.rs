//! JSON as it was written: the order of keys and the digits of numbers are kept, because a price must never
//! pass through a float and 14.90 is not 14.9 to the person who wrote it.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

/// Nesting beyond this is no catalog but an attack on the stack.
const DEEPEST: usize = 64;

#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    Null,
    Bool(bool),
    /// The literal text.
    Number(String),
    String(String),
    List(Vec<Json>),
    Object(Fields),
}

/// The fields of an object, in the order they were written.
pub type Fields = Vec<(String, Json)>;

impl Json {
    pub fn parse(text: &str) -> Result<Json, String> {
        let raw = serde_json::from_str(text).map_err(|e| e.to_string())?;
        from_raw(raw, 0)
    }

    pub fn is_empty(&self) -> bool {
        match self {
            Json::Null => true,
            Json::Bool(_) | Json::Number(_) => false,
            Json::String(s) => s.trim().is_empty(),
            Json::List(items) => items.iter().all(Json::is_empty),
            Json::Object(fields) => fields.iter().all(|(_, value)| value.is_empty()),
        }
    }

    /// A string, number or truth value as text; lists and objects have none.
    pub fn text(&self) -> Option<String> {
        match self {
            Json::String(s) | Json::Number(s) => Some(s.clone()),
            Json::Bool(b) => Some(b.to_string()),
            Json::Null | Json::List(_) | Json::Object(_) => None,
        }
    }
}

fn from_raw(raw: &RawValue, depth: usize) -> Result<Json, String> {
    if depth > DEEPEST {
        return Err(format!("values nested more than {DEEPEST} deep"));
    }
    let text = raw.get();
    let fault = |e: serde_json::Error| e.to_string();
    Ok(match text.as_bytes().first() {
        Some(b'{') => {
            let InOrder(fields) = serde_json::from_str(text).map_err(fault)?;
            let mut object: Fields = Vec::with_capacity(fields.len());
            for (key, value) in fields {
                if object.iter().any(|(k, _)| *k == key) {
                    return Err(format!("the key `{key}` stands twice in one object"));
                }
                object.push((key, from_raw(value, depth + 1)?));
            }
            Json::Object(object)
        }
        Some(b'[') => {
            let items: Vec<&RawValue> = serde_json::from_str(text).map_err(fault)?;
            Json::List(items.into_iter().map(|item| from_raw(item, depth + 1)).collect::<Result<_, _>>()?)
        }
        Some(b'"') => Json::String(serde_json::from_str(text).map_err(fault)?),
        Some(b'n') => Json::Null,
        Some(b't') => Json::Bool(true),
        Some(b'f') => Json::Bool(false),
        _ => Json::Number(text.to_owned()),
    })
}

/// An object in the order it was written.
struct InOrder<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> serde::Deserialize<'de> for InOrder<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(fields)
            }
        }
        deserializer.deserialize_map(Members).map(InOrder)
    }
}

/// How a value stands in TOML. There is no null there, so nulls are left out. A number becomes a number where
/// TOML reads the same digits back, and a string of its digits elsewhere.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null => serializer.serialize_none(),
            Json::Bool(b) => serializer.serialize_bool(*b),
            Json::Number(digits) => match (digits.parse::<i64>(), digits.parse::<f64>()) {
                (Ok(i), _) if i.to_string() == *digits => serializer.serialize_i64(i),
                (_, Ok(x)) if digits.contains('.') && x.to_string() == *digits => serializer.serialize_f64(x),
                _ => serializer.serialize_str(digits),
            },
            // TOML would write the text on lines of its own, and this one would end the front matter around
            // it.
            Json::String(s) if s.lines().any(|line| line.trim_end() == "+++") => {
                serializer.collect_seq(s.lines())
            }
            Json::String(s) => serializer.serialize_str(s),
            Json::List(items) => {
                let mut list = serializer.serialize_seq(None)?;
                for item in items.iter().filter(|item| **item != Json::Null) {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Json::Object(fields) => serialize_fields(fields, serializer),
        }
    }
}

/// Adds a field beside those that are there: to an object of the same name, or under the first free number.
pub fn keep(fields: &mut Fields, key: &str, value: Json) {
    match (fields.iter_mut().find(|(k, _)| k == key), value) {
        (None, value) => fields.push((key.to_owned(), value)),
        (Some((_, Json::Object(there))), Json::Object(more)) => {
            for (key, value) in more {
                keep(there, &key, value);
            }
        }
        (Some(_), value) => {
            let free =
                (2usize..).map(|n| format!("{key}-{n}")).find(|k| fields.iter().all(|(other, _)| other != k));
            fields.extend(free.map(|key| (key, value)));
        }
    }
}

/// Fields in their order, as a table.
pub fn serialize_fields<S: Serializer>(fields: &[(String, Json)], serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    for (key, value) in fields.iter().filter(|(_, value)| *value != Json::Null) {
        map.serialize_entry(key, value)?;
    }
    map.end()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_digits_are_kept() {
        let Ok(Json::Object(fields)) = Json::parse(r#"{"z": 14.90, "a": [1e3, true, null, "é\n"], "m": {}}"#)
        else {
            panic!("an object");
        };
        assert_eq!(fields.iter().map(|(k, _)| k.as_str()).collect::<Vec<_>>(), ["z", "a", "m"]);
        assert_eq!(fields[0].1, Json::Number("14.90".into()));
        assert_eq!(
            fields[1].1,
            Json::List(vec![
                Json::Number("1e3".into()),
                Json::Bool(true),
                Json::Null,
                Json::String("é\n".into())
            ])
        );
    }

    #[test]
    fn what_is_no_json_says_why() {
        for (text, why) in [
            ("{\"a\": }", "expected value"),
            ("", "EOF"),
            ("{} {}", "trailing characters"),
            (r#"{"a": 1, "a": 2}"#, "`a` stands twice"),
            (r#"{"a": {"b": NaN}}"#, "expected"),
            (r#"["\ud800"]"#, "hex escape"),
            (&("[".repeat(100_000) + &"]".repeat(100_000)), "nested"),
        ] {
            let fault = Json::parse(text).unwrap_err();
            assert!(fault.contains(why), "{fault}");
        }
    }

    #[test]
    fn nothing_kept_replaces_another() {
        let mut fields = Vec::new();
        for (key, value) in [("a", "1"), ("a", "2"), ("t", r#"{"x": 1}"#), ("t", r#"{"x": 2, "y": 3}"#)] {
            keep(&mut fields, key, Json::parse(value).unwrap());
        }
        let toml = toml::to_string(&Json::Object(fields)).unwrap();
        assert_eq!(toml, "a = 1\na-2 = 2\n\n[t]\nx = 1\nx-2 = 2\ny = 3\n");
    }

    #[test]
    fn numbers_come_back_with_the_same_digits_from_toml() {
        for (written, toml) in [
            ("12", "12"),
            ("-0", "\"-0\""),
            ("14.9", "14.9"),
            ("14.90", "\"14.90\""),
            ("1e3", "\"1e3\""),
            ("12345678901234567890", "\"12345678901234567890\""),
        ] {
            let value = Json::Object(vec![("n".into(), Json::Number(written.into()))]);
            assert_eq!(toml::to_string(&value).unwrap(), format!("n = {toml}\n"));
        }
    }
}
