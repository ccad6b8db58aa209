//! `source` and `state` of a translation: one value for the whole file, or one for each field.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use indexmap::IndexMap;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PerField<T> {
    Whole(T),
    Each(IndexMap<String, T>),
}

impl<T> PerField<T> {
    pub fn get(&self, field: &str) -> Option<&T> {
        match self {
            PerField::Whole(value) => Some(value),
            PerField::Each(values) => values.get(field),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for PerField<T> {
    /// By hand, for `untagged` forgets what was wrong and where.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Form<T> {
            type Value = PerField<T>;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or a table with a text for each field")
            }
            fn visit_str<E: Error>(self, text: &str) -> Result<PerField<T>, E> {
                T::deserialize(StrDeserializer::new(text)).map(PerField::Whole)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PerField<T>, A::Error> {
                IndexMap::deserialize(MapAccessDeserializer::new(map)).map(PerField::Each)
            }
        }
        deserializer.deserialize_any(Form(PhantomData))
    }
}

impl<T: JsonSchema> JsonSchema for PerField<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        format!("PerField{}", T::schema_name()).into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({ "anyOf": [one, { "type": "object", "additionalProperties": one }] })
    }
}
