//! Attributes: a row each in the product's table, under keys that are also message names.

use std::collections::{BTreeMap, HashMap};

use icu::normalizer::DecomposingNormalizerBorrowed;

use super::json::{Fields, Json};
use super::{measure, prose};

/// The keys of all attribute names of a catalog. One name has one key, whatever product it stands at.
#[derive(Debug, Default)]
pub struct Keys {
    by_name: HashMap<String, String>,
    /// The name of each key.
    names: BTreeMap<String, String>,
}

impl Keys {
    fn key(&mut self, name: &str) -> String {
        if let Some(key) = self.by_name.get(name) {
            return key.clone();
        }
        let plain = key_of(name);
        let free = |key: &str| !self.names.contains_key(key);
        let numbered = || (2usize..).map(|n| format!("{plain}-{n}")).find(|key| free(key));
        let key = if free(&plain) { plain.clone() } else { numbered().unwrap_or_default() };
        self.by_name.insert(name.to_owned(), key.clone());
        self.names.insert(key.clone(), name.to_owned());
        key
    }

    /// Fluent messages for the names that their keys do not say: `attribute-grosse = Größe`.
    pub fn messages(&self) -> String {
        let differing = self.names.iter().filter(|(key, name)| key != name);
        differing.map(|(key, name)| format!("attribute-{key} = {}\n", fluent(name))).collect()
    }
}

/// What a product shows of its attributes, and what has no place in a table of names and values.
pub fn arrange(attributes: &[(String, Json)], keys: &mut Keys) -> (Fields, Fields) {
    let (mut shown, mut kept) = (Vec::new(), Vec::new());
    for (name, value) in attributes.iter().filter(|(_, value)| !value.is_empty()) {
        if unit_owner(name, attributes).is_some() {
            continue;
        }
        // A row needs a name, and one that no other row of the product has: "Size" and "Size " are one.
        let label = prose::line(name);
        let value_and_key =
            (!label.is_empty()).then(|| shown_value(value)).flatten().map(|v| (v, keys.key(&label)));
        match value_and_key {
            Some((value, key)) if shown.iter().all(|(other, _)| *other != key) => {
                shown.push((key, with_unit(name, value, attributes)));
            }
            _ => kept.push((name.clone(), value.clone())),
        }
    }
    (shown, kept)
}

fn shown_value(value: &Json) -> Option<Json> {
    match value {
        Json::String(text) => Some(Json::String(prose::line(text))),
        Json::Number(_) | Json::Bool(_) => Some(value.clone()),
        Json::List(items) => {
            let words: Option<Vec<_>> = items
                .iter()
                .filter(|item| !item.is_empty())
                .map(|item| Some(prose::line(&item.text()?)))
                .collect();
            words.map(|words| Json::String(words.join(", ")))
        }
        Json::Object(fields) => measure::of_object(fields),
        Json::Null => None,
    }
}

/// The attribute a `weight_unit` belongs to.
fn unit_owner<'a>(name: &str, attributes: &'a [(String, Json)]) -> Option<&'a Json> {
    let owner = name.strip_suffix("_unit")?;
    let (_, unit) = attributes.iter().find(|(key, _)| key == name)?;
    let (_, value) = attributes.iter().find(|(key, value)| key == owner && !value.is_empty())?;
    (matches!(unit, Json::String(_)) && matches!(value, Json::String(_) | Json::Number(_))).then_some(value)
}

/// "223" and "G" are one thing: a measure, or where the unit is not known, "223 G".
fn with_unit(name: &str, value: Json, attributes: &[(String, Json)]) -> Json {
    let unit = format!("{name}_unit");
    let found = attributes.iter().find(|(key, value)| *key == unit && !value.is_empty());
    match (found.and_then(|(_, unit)| unit.text()), value.text()) {
        (Some(text), Some(amount)) if unit_owner(&unit, attributes).is_some() => {
            measure::measure(&value, &text)
                .unwrap_or_else(|| Json::String(format!("{amount} {}", prose::line(&text))))
        }
        _ => value,
    }
}

/// Letters and digits of ASCII, `-` and `_`: what TOML takes without quotes and Fluent as part of a message's
/// name.
fn key_of(name: &str) -> String {
    let plain = DecomposingNormalizerBorrowed::new_nfkd().normalize(name).replace('ß', "ss");
    let mut key = String::new();
    for c in plain.chars() {
        match c {
            c if c.is_ascii_alphanumeric() || c == '_' => key.push(c),
            _ if c.is_ascii() && !key.ends_with('-') => key.push('-'),
            _ => {}
        }
    }
    match key.trim_matches('-') {
        "" => format!("x{}", &blake3::hash(name.as_bytes()).to_hex()[..8]),
        key => key.chars().take(60).collect(),
    }
}

/// A text as a Fluent pattern on one line: braces would be placeables, and some signs mean something at its
/// start (<https://projectfluent.org/fluent/guide/special.html>).
fn fluent(text: &str) -> String {
    let mut pattern = String::new();
    for (i, c) in text.chars().enumerate() {
        match c {
            '{' | '}' => pattern.push_str(&format!("{{\"{c}\"}}")),
            '.' | '[' | '*' if i == 0 => pattern.push_str(&format!("{{\"{c}\"}}")),
            c => pattern.push(c),
        }
    }
    pattern
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(attributes: &str, shown: &str, kept: &str) -> Keys {
        let Json::Object(attributes) = Json::parse(attributes).unwrap() else { panic!("an object") };
        let mut keys = Keys::default();
        let found = arrange(&attributes, &mut keys);
        let toml = |fields| toml::to_string(&Json::Object(fields)).unwrap().replace('\n', ";");
        assert_eq!((toml(found.0).as_str(), toml(found.1).as_str()), (shown, kept));
        keys
    }

    #[test]
    fn values_become_rows_and_structures_are_kept() {
        check(
            r#"{"model": "LL", "n": 6, "w": 2.5, "ok": true, "no": null, "e": "", "l": ["a", 1, null]}"#,
            "model = \"LL\";n = 6;w = 2.5;ok = true;l = \"a, 1\";",
            "",
        );
        check(
            r#"{"price_history": [{"until": "2001"}], "dim": {"w": 1}}"#,
            "",
            "[[price_history]];until = \"2001\";;[dim];w = 1;",
        );
        check(r#"{"weight": "223", "weight_unit": "boxes"}"#, "weight = \"223 boxes\";", "");
        check(r#"{"weight": "M", "weight_unit": "G"}"#, "weight = \"M G\";", "");
        check(r#"{"weight": null, "weight_unit": "G"}"#, "weight_unit = \"G\";", "");
        check(r#"{"weight": [1], "weight_unit": "G"}"#, "weight = \"1\";weight_unit = \"G\";", "");
        check(r#"{"fit": "Slim &amp; tall <b>!</b>"}"#, "fit = \"Slim & tall !\";", "");
        check(r#"{"": 1, " ": 2, "<br>": 3}"#, "", "\"\" = 1;\" \" = 2;\"<br>\" = 3;");
        check(r#"{"Size": "M", "Size ": "L"}"#, "Size = \"M\";", "\"Size \" = \"L\";");
    }

    #[test]
    fn numbers_with_a_unit_become_measures() {
        for (attributes, measure) in [
            (r#"{"w": "223", "w_unit": "G"}"#, "223 g"),
            (r#"{"w": "48x32", "w_unit": "CM"}"#, "48 × 32 cm"),
            (r#"{"w": 2.50, "w_unit": "LB"}"#, "2.50 lb"),
            (r#"{"w": {"@type": "QuantitativeValue", "value": 28, "unitCode": "CMT"}}"#, "28 cm"),
            (r#"{"w": {"value": "0.75", "unitText": "L"}}"#, "0.75 l"),
            (r#"{"w": {"value": 1.5, "unit": "KILOGRAMS"}}"#, "1.5 kg"),
            (r#"{"w": {"value": 3, "unitCode": "XYZ", "unitText": "hours"}}"#, "3 h"),
        ] {
            check(attributes, &format!("[w];measure = \"{measure}\";"), "");
        }
        for kept in [
            r#"{"d": {"value": 28, "unit": "box"}}"#,
            r#"{"d": {"value": 28, "unit": "cm", "note": "x"}}"#,
            r#"{"d": {"unit": "cm"}}"#,
        ] {
            let Json::Object(attributes) = Json::parse(kept).unwrap() else { panic!("an object") };
            assert_eq!(arrange(&attributes, &mut Keys::default()), (vec![], attributes), "{kept}");
        }
    }

    #[test]
    fn names_that_are_no_keys_become_messages() {
        let keys = check(
            r#"{"color": 1, "Größe (EU)": 2, "größe.eu": 3, "色": 4, "{x}": 5, "Groesse--": 6, "A b": 7, "A-b": 8}"#,
            "color = 1;Grosse-EU = 2;grosse-eu = 3;x31e51dad = 4;x = 5;Groesse = 6;A-b = 7;A-b-2 = 8;"
                .replace("x31e51dad", &key_of("色"))
                .as_str(),
            "",
        );
        let messages = keys.messages();
        assert!(messages.contains("attribute-Grosse-EU = Größe (EU)\n"), "{messages}");
        assert!(messages.contains("attribute-x = {\"{\"}x{\"}\"}\n"), "{messages}");
        assert!(!messages.contains("attribute-color"), "{messages}");
    }
}
