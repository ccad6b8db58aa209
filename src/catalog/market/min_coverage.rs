//! How much of a market's texts must be translated before it is shown: `min_coverage`, as written and as meant.

use std::fmt;

use rust_decimal::Decimal;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::catalog::translation::Importance;
use crate::catalog::value::read_percent;
use crate::catalog::written::{At, Document};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};

/// `"95 %"`, or a table.
#[derive(Debug)]
pub enum MinCoverageToml {
    All(String),
    Levels(LevelsToml),
}

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct LevelsToml {
    /// Of all texts.
    all: Option<At<String>>,
    /// Of titles, summaries, bodies and messages.
    essential: Option<At<String>>,
    /// Of slugs, what search results show, and descriptions of pictures.
    search: Option<At<String>>,
    /// Of attributes and options.
    detail: Option<At<String>>,
    /// What becomes of a market that has less (fail).
    otherwise: Otherwise,
    /// Whether a program's translations count (false).
    machine: bool,
}

/// What becomes of a market of which too little is translated.
#[derive(Deserialize, JsonSchema, Debug, Clone, Copy, PartialEq, Eq, Default)]
#[serde(rename_all = "lowercase")]
pub enum Otherwise {
    /// The build fails.
    #[default]
    Fail,
    /// The market is in preview.
    Preview,
}

impl<'de> Deserialize<'de> for MinCoverageToml {
    /// By hand, for `untagged` forgets what was wrong and where.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = MinCoverageToml;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(
                    "a percentage (\"95 %\"), or a table: { essential = \"100 %\", search = \"80 %\" }",
                )
            }
            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<MinCoverageToml, E> {
                String::deserialize(StrDeserializer::new(text)).map(MinCoverageToml::All)
            }
            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<MinCoverageToml, A::Error> {
                LevelsToml::deserialize(MapAccessDeserializer::new(map)).map(MinCoverageToml::Levels)
            }
        }
        deserializer.deserialize_any(Form)
    }
}

impl JsonSchema for MinCoverageToml {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "MinCoverage".into()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let levels = generator.subschema_for::<LevelsToml>();
        json_schema!({ "anyOf": [{ "type": "string" }, levels] })
    }
}

/// As meant.
#[derive(Debug, Clone)]
pub struct MinCoverage {
    pub place: Place,
    /// The least part of all texts (None), or of those of one importance.
    pub least: Vec<(Option<Importance>, Decimal)>,
    pub otherwise: Otherwise,
    /// Whether a program's translations count.
    pub machine: bool,
}

impl MinCoverage {
    pub(super) fn read(
        written: &At<MinCoverageToml>,
        document: &Document,
        found: &mut Diagnostics,
    ) -> MinCoverage {
        let mut read = |percent: &At<String>| {
            let least = read_percent(document, percent, found)?;
            if (Decimal::ZERO..=Decimal::ONE).contains(&least) {
                return Some(least);
            }
            let message = format!("`{}` cannot be a part of the texts", percent.value);
            let d = Diagnostic::error(Code::InvalidValue, document.place(percent.span), message);
            found.push(d.hint("A part lies between 0 % and 100 %."));
            None
        };
        let mut meant = MinCoverage {
            place: document.place(written.span),
            least: Vec::new(),
            otherwise: Otherwise::default(),
            machine: false,
        };
        match &written.value {
            MinCoverageToml::All(percent) => {
                let percent = At { value: percent.clone(), span: written.span };
                meant.least.extend(read(&percent).map(|least| (None, least)));
            }
            MinCoverageToml::Levels(levels) => {
                let of = [
                    (None, &levels.all),
                    (Some(Importance::Essential), &levels.essential),
                    (Some(Importance::Search), &levels.search),
                    (Some(Importance::Detail), &levels.detail),
                ];
                let written = of.into_iter().filter_map(|(of, percent)| Some((of, percent.as_ref()?)));
                meant.least = written.filter_map(|(of, percent)| Some((of, read(percent)?))).collect();
                (meant.otherwise, meant.machine) = (levels.otherwise, levels.machine);
            }
        }
        meant
    }
}
