//! JSON as providers send it: objects whose keys are looked at one by one, and numbers as they are written, so that no
//! figure passes through a float.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::days::excerpt;
use super::error::{ImportError, bad_content, damaged};
use super::utf8;

/// More than any list of rates has.
const MOST_KEYS: usize = 50_000;

/// An object, each value as it is written.
#[derive(Debug)]
pub(super) struct Object<'a>(Vec<(String, &'a RawValue)>);

impl<'a> Object<'a> {
    /// The object a file consists of.
    pub(super) fn of_file(bytes: &'a [u8]) -> Result<Self, ImportError> {
        serde_json::from_str(utf8(bytes)?.trim_start()).map_err(broken)
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a RawValue> {
        self.0.iter().find(|(name, _)| name == key).map(|(_, value)| *value)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The text under a key; an error if there is something else.
    pub(super) fn text(&self, key: &str) -> Result<Option<String>, ImportError> {
        let wrong =
            |value: &RawValue| bad_content(format!("`{key}` is not a text: {}", excerpt(value.get())));
        self.get(key).map(|value| text(value).ok_or_else(|| wrong(value))).transpose()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &'a RawValue)> {
        self.0.iter().map(|(key, value)| (key.as_str(), *value))
    }
}

/// The object under a key.
pub(super) fn object<'a>(key: &str, value: &'a RawValue) -> Result<Object<'a>, ImportError> {
    if !value.get().starts_with('{') {
        return Err(bad_content(format!("`{}` is not an object: {}", excerpt(key), excerpt(value.get()))));
    }
    serde_json::from_str(value.get()).map_err(|error| ImportError { line: None, ..broken(error) })
}

pub(super) fn text(value: &RawValue) -> Option<String> {
    serde_json::from_str(value.get()).ok()
}

pub(super) fn broken(error: serde_json::Error) -> ImportError {
    let line = error.line();
    if error.is_data() { bad_content(error.to_string()).at(line) } else { damaged(&error).at(line) }
}

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Keys;
        impl<'de> Visitor<'de> for Keys {
            type Value = Object<'de>;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
                let (mut entries, mut keys) = (Vec::new(), BTreeSet::new());
                while let Some((key, value)) = map.next_entry::<String, &'de RawValue>()? {
                    if !keys.insert(key.clone()) {
                        return Err(A::Error::custom(format!("{} is there twice", excerpt(&key))));
                    }
                    if keys.len() > MOST_KEYS {
                        return Err(A::Error::custom("an object has more keys than any list of rates"));
                    }
                    entries.push((key, value));
                }
                Ok(Object(entries))
            }
        }
        deserializer.deserialize_map(Keys)
    }
}
