//! What a theme lets a site choose: colours, fonts, pictures, words. The theme declares each under `[options]` of
//! theme.toml, the site chooses under `[options]` of site.toml, and a wrong choice is told before a page is made of it.

use std::fmt;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};

use crate::catalog::Site;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean};

/// An option as theme.toml declares it: its default alone, or a table.
#[derive(JsonSchema, Debug, Clone)]
#[schemars(untagged)]
pub enum OptionToml {
    Text(String),
    Declared(Declared),
}

#[derive(Deserialize, JsonSchema, Default, Debug, Clone)]
#[serde(deny_unknown_fields, default)]
pub struct Declared {
    /// What holds if the site does not choose.
    default: String,
    kind: Kind,
    /// The values to choose from, where not any will do.
    values: Vec<String>,
    /// The colour it is read on; a warning tells when people cannot.
    on: Option<String>,
    /// What it is for.
    about: Option<String>,
}

/// What kind of value an option takes.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    #[default]
    Text,
    /// `"#14546d"`.
    Color,
    /// A picture below `content/`: `"/images/logo.svg"`; none if empty.
    Picture,
}

impl<'de> Deserialize<'de> for OptionToml {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = OptionToml;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }
            fn visit_str<E>(self, text: &str) -> Result<OptionToml, E> {
                Ok(OptionToml::Text(text.to_owned()))
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OptionToml, A::Error> {
                Declared::deserialize(MapAccessDeserializer::new(map)).map(OptionToml::Declared)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

impl From<OptionToml> for Declared {
    fn from(written: OptionToml) -> Self {
        match written {
            OptionToml::Text(default) => Declared { default, ..Declared::default() },
            OptionToml::Declared(declared) => declared,
        }
    }
}

/// An option with its value.
#[derive(Debug, Clone)]
pub struct ThemeOption {
    pub value: String,
    pub kind: Kind,
    /// The values to choose from, where not any will do.
    pub values: Vec<String>,
    /// What it is for.
    pub about: Option<String>,
    /// Where the site chose it.
    pub place: Option<Place>,
}

/// The value of every option: the site's choice, or the theme's default. Each comes with the theme.toml that declares it;
/// of options declared twice, the later counts.
pub fn choose(
    site: &Site,
    declared: impl Iterator<Item = (String, OptionToml, String)>,
    found: &mut Diagnostics,
) -> IndexMap<String, ThemeOption> {
    let declared: IndexMap<String, Declared> = declared
        .map(|(key, toml, file)| {
            let declared = Declared::from(toml);
            if let Some((message, hint)) = fault(&key, &declared.default, &declared) {
                let message = format!("the default of `{key}` does not fit: {message}");
                found.push(Diagnostic::error(Code::InvalidValue, Place::File(file), message).hint(hint));
            }
            (key, declared)
        })
        .collect();
    let mut options: IndexMap<String, ThemeOption> = declared
        .iter()
        .map(|(key, d)| {
            let d = d.clone();
            let option =
                ThemeOption { value: d.default, kind: d.kind, values: d.values, about: d.about, place: None };
            (key.clone(), option)
        })
        .collect();
    for (key, chosen) in &site.options {
        let place = site.place(chosen);
        let Some((option, declared)) = options.get_mut(key).zip(declared.get(key)) else {
            found.push(unknown(site, key, place, declared.keys().map(String::as_str)));
            continue;
        };
        match fault(key, &chosen.value, declared) {
            Some((message, hint)) => {
                found.push(Diagnostic::error(Code::InvalidValue, place, message).hint(hint));
            }
            None => {
                if let Some(ratio) = declared.on.as_deref().and_then(|on| contrast(&chosen.value, on)) {
                    found.extend(hard_to_read(key, ratio, place.clone()));
                }
                option.value.clone_from(&chosen.value);
                option.place = Some(place);
            }
        }
    }
    options
}

fn unknown<'k>(
    site: &Site,
    key: &str,
    place: Place,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Diagnostic {
    let message = format!("the theme `{}` has no option `{key}`", site.theme.value);
    Diagnostic::error(Code::UnknownKey, place, message)
        .hint(format!("Its options: {}.", known.clone().collect::<Vec<_>>().join(", ")))
        .suggestion(did_you_mean(key, known))
}

/// Why a value cannot be, and what could.
fn fault(key: &str, value: &str, declared: &Declared) -> Option<(String, String)> {
    if !declared.values.is_empty() {
        let known = declared.values.iter().any(|v| v == value);
        let hint = || format!("Choose one of: {}.", declared.values.join(", "));
        return (!known).then(|| (format!("the option `{key}` cannot be `{value}`"), hint()));
    }
    if declared.kind == Kind::Color && rgb(value).is_none() {
        let hint = "Write red, green and blue as hexadecimal digits: \"#14546d\".".to_owned();
        return Some((format!("`{value}` is not a color"), hint));
    }
    // A value stands in a stylesheet, where these would end it and begin something else.
    let sharp =
        value.contains(|c: char| c.is_control() || matches!(c, ';' | '{' | '}' | '<' | '>' | '@' | '\\'));
    let open = value.matches('"').count() % 2 == 1 || value.matches('\'').count() % 2 == 1;
    (declared.kind == Kind::Text && (sharp || open || value.contains("/*"))).then(|| {
        let hint = "Leave out ; { } < > @ \\ and /*, and close every quote.".to_owned();
        (format!("the option `{key}` holds signs that would break the stylesheet"), hint)
    })
}

/// WCAG 2.2, success criterion 1.4.3: text is read from a contrast of 4.5 : 1 on.
fn hard_to_read(key: &str, ratio: f64, place: Place) -> Option<Diagnostic> {
    let message =
        format!("the color `{key}` is hard to read on the theme's ground: its contrast is {ratio:.1} : 1");
    (ratio < 4.5).then(|| {
        Diagnostic::warning(Code::LowContrast, place, message).hint(
            "People with weak eyes need 4.5 : 1. Take a darker color, or for dark schemes a lighter one.",
        )
    })
}

/// The contrast of two colours (WCAG 2.2, "contrast ratio").
fn contrast(one: &str, other: &str) -> Option<f64> {
    let (a, b) = (luminance(rgb(one)?), luminance(rgb(other)?));
    Some((a.max(b) + 0.05) / (a.min(b) + 0.05))
}

/// WCAG 2.2, "relative luminance".
fn luminance(rgb: [u8; 3]) -> f64 {
    let [r, g, b] = rgb.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// "#14546d" or "#abc".
fn rgb(text: &str) -> Option<[u8; 3]> {
    let digits = text.strip_prefix('#')?;
    let digits: Vec<u8> =
        digits.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect::<Option<_>>()?;
    match digits[..] {
        [r, g, b] => Some([r, g, b].map(|d| d * 17)),
        [r, s, g, h, b, c] => Some([r * 16 + s, g * 16 + h, b * 16 + c]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_fit_their_kind() {
        let text = Declared::default();
        let color = Declared { kind: Kind::Color, ..Declared::default() };
        let one_of = Declared { values: vec!["3".into(), "4".into()], ..Declared::default() };
        for (declared, value, good) in [
            (&color, "#14546d", true),
            (&color, "#abc", true),
            (&color, "#abcd", false),
            (&color, "red", false),
            (&color, "#gggggg", false),
            (&color, "#١٢٣", false),
            (&one_of, "4", true),
            (&one_of, "5", false),
            (&text, "\"Noto Sans\", sans-serif", true),
            (&text, "Hello & welcome", true),
            (&text, "red; } body { display: none", false),
            (&text, "\"Noto Sans", false),
            (&text, "a /* b", false),
            (&text, "a\nb", false),
        ] {
            assert_eq!(fault("key", value, declared).is_none(), good, "{value}");
        }
    }

    #[test]
    fn contrast_is_that_of_the_wcag() {
        for (one, other, ratio) in
            [("#000", "#fff", 21.0), ("#777777", "#ffffff", 4.48), ("#14546d", "#fbf9f5", 7.93)]
        {
            let found = contrast(one, other).unwrap();
            assert!((found - ratio).abs() < 0.05, "{one} on {other}: {found}");
        }
    }
}
