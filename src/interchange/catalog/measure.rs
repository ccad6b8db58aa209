//! Numbers that another program's catalog gives with their unit, as measures.

use super::json::Json;
use crate::locale::{Measure, Unit};

/// Codes of units in UN/CEFACT Recommendation 20, which schema.org's `unitCode` takes, and their names in the CLDR.
const CODES: &[(&str, &str)] = &[
    ("MMT", "millimeter"),
    ("CMT", "centimeter"),
    ("MTR", "meter"),
    ("KMT", "kilometer"),
    ("INH", "inch"),
    ("FOT", "foot"),
    ("CMK", "square-centimeter"),
    ("MTK", "square-meter"),
    ("CMQ", "cubic-centimeter"),
    ("MTQ", "cubic-meter"),
    ("MLT", "milliliter"),
    ("CLT", "centiliter"),
    ("DLT", "deciliter"),
    ("LTR", "liter"),
    ("OZA", "fluid-ounce"),
    ("MGM", "milligram"),
    ("GRM", "gram"),
    ("KGM", "kilogram"),
    ("ONZ", "ounce"),
    ("LBR", "pound"),
    ("SEC", "second"),
    ("MIN", "minute"),
    ("HUR", "hour"),
    ("DAY", "day"),
    ("WEE", "week"),
    ("MON", "month"),
    ("ANN", "year"),
    ("CEL", "celsius"),
    ("FAH", "fahrenheit"),
    ("WTT", "watt"),
    ("KWT", "kilowatt"),
    ("KWH", "kilowatt-hour"),
    ("VLT", "volt"),
    ("AMP", "ampere"),
];

/// A number and a unit, as an attribute has them. None where either is not what it seems.
pub fn measure(amount: &Json, unit: &str) -> Option<Json> {
    let coded = CODES.iter().find(|(code, _)| *code == unit).and_then(|(_, name)| name.parse().ok());
    let unit = coded.or_else(|| Unit::guess(unit.trim()))?;
    let measure: Measure = format!("{} {}", amount.text()?.trim(), unit.name()).parse().ok()?;
    Some(Json::Object(vec![("measure".to_owned(), Json::String(measure.to_string()))]))
}

/// An object that is a number with its unit and nothing else: schema.org's QuantitativeValue, a metafield of Shopify.
pub fn of_object(fields: &[(String, Json)]) -> Option<Json> {
    let get = |key: &str| fields.iter().find(|(known, _)| known == key).map(|(_, value)| value);
    let known = |key: &str| matches!(key, "@type" | "value" | "unit" | "unitCode" | "unitText");
    if !fields.iter().all(|(key, _)| known(key)) {
        return None;
    }
    let units = ["unitCode", "unit", "unitText"].into_iter().filter_map(|key| get(key)?.text());
    units.into_iter().find_map(|unit| measure(get("value")?, &unit))
}
