//! The files an import writes: TOML between `+++` lines and a Markdown body, in the order people read them.

use std::collections::HashMap;

use serde::{Serialize, Serializer};

use super::json::{self, Fields, Json};

/// The keys of a product, a category or a translation of one; what is empty is left out.
#[derive(Debug, Default, Serialize)]
pub struct FrontMatter {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sku: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub brand: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gtin: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mpn: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub image_alts: Vec<String>,
    #[serde(skip_serializing_if = "Seo::is_empty")]
    pub seo: Seo,
    /// Written in lines of their own, each whole, so that they stay in their order.
    #[serde(skip)]
    pub attributes: Table,
    #[serde(skip)]
    pub extra: Table,
}

#[derive(Debug, Default, Serialize)]
pub struct Seo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl Seo {
    fn is_empty(&self) -> bool {
        self.title.is_none() && self.description.is_none()
    }
}

/// A free table, in the order of its source.
#[derive(Debug, Default)]
pub struct Table(pub Fields);

impl Table {
    fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, value)| value.is_empty())
    }

    /// The table under its name, whose keys need no quotes; every value on one line, a table in braces.
    fn push_lines(&self, name: &str, toml: &mut String) {
        if self.is_empty() {
            return;
        }
        blank_line(toml);
        *toml += &format!("[{name}]\n");
        for (key, value) in self.0.iter().filter(|(_, value)| *value != Json::Null) {
            *toml += &format!("{key} = ");
            value.serialize(toml::ser::ValueSerializer::new(toml)).expect("TOML has every kind of value");
            toml.push('\n');
        }
    }
}

fn blank_line(toml: &mut String) {
    if !toml.is_empty() {
        toml.push('\n');
    }
}

impl Serialize for Table {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        json::serialize_fields(&self.0, serializer)
    }
}

impl FrontMatter {
    /// The whole file.
    pub fn file(&self, body: &str) -> String {
        // Strings, numbers, lists and tables with text keys: TOML has no way to refuse them.
        let mut toml = toml::to_string(self).expect("front matter is always TOML");
        self.attributes.push_lines("attributes", &mut toml);
        if !self.extra.is_empty() {
            let extra = toml::to_string(&HashMap::from([("extra", &self.extra)])).expect("so is a table");
            blank_line(&mut toml);
            toml += &extra;
        }
        match body {
            "" => format!("+++\n{toml}+++\n"),
            body => format!("+++\n{toml}+++\n\n{body}\n"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_file_reads_well() {
        let front = FrontMatter {
            title: Some("The \"best\" mug".into()),
            sku: Some("MUG 1/2".into()),
            price: Some("14.90 EUR".into()),
            tags: vec!["new".into(), "gift".into()],
            attributes: Table(vec![
                ("size".into(), Json::String("48".into())),
                ("weight".into(), Json::Object(vec![("measure".into(), Json::String("3 kg".into()))])),
                ("count".into(), Json::Number("6".into())),
            ]),
            extra: Table(vec![
                (
                    "history".into(),
                    Json::List(vec![Json::Object(vec![("until".into(), Json::String("x".into()))])]),
                ),
                ("note".into(), Json::String("a\n+++\nb".into())),
                ("nothing".into(), Json::Null),
            ]),
            ..FrontMatter::default()
        };
        assert_eq!(
            front.file("Body."),
            "+++\ntitle = 'The \"best\" mug'\nsku = \"MUG 1/2\"\nprice = \"14.90 EUR\"\ntags = [\"new\", \"gift\"]\n\n\
             [attributes]\nsize = \"48\"\nweight = { measure = \"3 kg\" }\ncount = 6\n\n\
             [extra]\nnote = [\"a\", \"+++\", \"b\"]\n\n[[extra.history]]\nuntil = \"x\"\n+++\n\nBody.\n"
        );
    }

    proptest! {
        #[test]
        fn any_text_survives_front_matter(line in "\\PC*|[\"'\\\\+ ]*", text in "\\PC*|[\"'\\\\+\n ]*", key in "\\PC*|[\"'. ]*") {
            let text = text + "x";
            let front = FrontMatter {
                title: Some(line.clone()),
                extra: Table(vec![(key.clone(), Json::String(text.clone()))]),
                ..FrontMatter::default()
            };
            let file = front.file("");
            let toml = file.strip_prefix("+++\n").and_then(|f| f.strip_suffix("+++\n")).unwrap();
            prop_assert!(!toml.lines().any(|line| line.trim_end() == "+++"));
            let table: toml::Table = toml.parse().unwrap();
            prop_assert_eq!(table["title"].as_str(), Some(line.as_str()));
            let kept = match &table["extra"][&key] {
                toml::Value::Array(lines) => lines.iter().map(|l| l.as_str().unwrap()).collect::<Vec<_>>().join("\n"),
                kept => kept.as_str().unwrap().to_owned(),
            };
            prop_assert_eq!(kept, text);
        }
    }
}
