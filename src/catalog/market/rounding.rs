//! `rounding` and `[ladders.<currency>]`: the prices a market likes to show.

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::catalog::value::read_positive;
use crate::catalog::written::{At, Document};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::money::{Band, Currency, Direction, Ladder, Rungs};

#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
pub struct RoundingToml {
    /// Converted prices are multiples of it ("0.05"); the currency's smallest unit, if not given. With endings: the
    /// distance after which they come again.
    step: Option<At<String>>,
    /// Which way, between two steps: nearest, up, down.
    direction: Option<DirectionToml>,
    /// What converted prices end on ("0.90", "9"): the multiple of the next power of ten nearest to the price, plus this.
    ending: Option<At<String>>,
    /// Several of them ("0.49", "0.99").
    endings: Vec<At<String>>,
    /// Prices are what can be paid in coins: multiples of 0.05 in CHF, of 1 in SEK.
    cash: bool,
    /// Prices end as the price they were made of: 14.90 EUR becomes 13.90 CHF or 2,590 JPY.
    mirror: Option<At<bool>>,
    /// Other steps and endings for lower prices, the lowest first.
    bands: Vec<At<BandToml>>,
}

/// What holds below an amount.
#[derive(Deserialize, JsonSchema, Default, Debug)]
#[serde(deny_unknown_fields, default)]
struct BandToml {
    /// Prices below this amount; the last band may leave it out.
    below: Option<At<String>>,
    step: Option<At<String>>,
    direction: Option<DirectionToml>,
    ending: Option<At<String>>,
    endings: Vec<At<String>>,
}

#[derive(Deserialize, JsonSchema, Debug, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum DirectionToml {
    Nearest,
    Up,
    Down,
}

impl From<DirectionToml> for Direction {
    fn from(written: DirectionToml) -> Self {
        match written {
            DirectionToml::Nearest => Direction::Nearest,
            DirectionToml::Up => Direction::Up,
            DirectionToml::Down => Direction::Down,
        }
    }
}

impl RoundingToml {
    /// It says where rungs are, and not only which way to go.
    fn has_rungs(&self) -> bool {
        self.step.is_some()
            || self.ending.is_some()
            || !self.endings.is_empty()
            || self.cash
            || self.mirror.is_some()
            || !self.bands.is_empty()
    }

    /// The ladder of a market, of the tables that say something of it: its own, its currency's, everybody's. Rungs come
    /// from the first that has any, the direction from the first that has one.
    pub fn ladder(
        tables: [Option<&RoundingToml>; 3],
        currency: Currency,
        document: &Document,
        found: &mut Diagnostics,
    ) -> Ladder {
        let direction = tables.iter().flatten().find_map(|table| table.direction).map(Direction::from);
        let read = Read { document, direction: direction.unwrap_or_default() };
        match tables.into_iter().flatten().find(|table| table.has_rungs()) {
            Some(table) => read.ladder(table, currency, found),
            None => Ladder::new(Vec::new(), read.rungs(None, None, &[], None, found), false),
        }
    }
}

struct Read<'d> {
    document: &'d Document,
    direction: Direction,
}

impl Read<'_> {
    fn ladder(&self, table: &RoundingToml, currency: Currency, found: &mut Diagnostics) -> Ladder {
        let mirror = table.mirror.as_ref().is_some_and(|mirror| mirror.value);
        let other = table.step.is_some()
            || table.ending.is_some()
            || !table.endings.is_empty()
            || !table.bands.is_empty();
        if let Some(at) = table.mirror.as_ref().filter(|_| mirror && other) {
            let message = "`mirror` takes its endings from the prices in the product files";
            let hint = "Delete `step`, `ending`, `endings` and `bands` beside it, or `mirror`.";
            self.fault(at, message, hint, found);
        }
        let own = |found: &mut Diagnostics| {
            let mut rungs =
                self.rungs(table.step.as_ref(), table.ending.as_ref(), &table.endings, None, found);
            if table.cash && rungs.step.is_none() && rungs.endings.is_empty() {
                rungs.step = currency.cash_step();
            }
            rungs
        };
        let mut last = None;
        let mut bands: Vec<Band> = Vec::new();
        for (n, band) in table.bands.iter().enumerate() {
            let rungs =
                self.rungs(band.step.as_ref(), band.ending.as_ref(), &band.endings, band.direction, found);
            let Some(written) = &band.below else {
                if n + 1 == table.bands.len() {
                    last = Some(rungs);
                } else {
                    let hint = "Write what its prices are below: { below = \"10\", step = \"0.05\" }";
                    self.fault(band, "only the last band can do without `below`", hint, found);
                }
                continue;
            };
            let Some(below) = read_positive(self.document, written, found) else { continue };
            if bands.last().is_some_and(|before| before.below >= below) {
                self.fault(
                    written,
                    "the bands do not ascend",
                    "Put the band with the lowest `below` first.",
                    found,
                );
                continue;
            }
            bands.push(Band { below, rungs });
        }
        let last = last.unwrap_or_else(|| own(found));
        Ladder::new(bands, last, mirror)
    }

    fn rungs(
        &self,
        step: Option<&At<String>>,
        ending: Option<&At<String>>,
        endings: &[At<String>],
        direction: Option<DirectionToml>,
        found: &mut Diagnostics,
    ) -> Rungs {
        let distance = step.and_then(|step| read_positive(self.document, step, found));
        let endings: Vec<Decimal> = ending
            .into_iter()
            .chain(endings)
            .filter_map(|e| read_positive(self.document, e, found))
            .collect();
        if let (Some(distance), Some(largest), Some(at)) = (distance, endings.iter().max(), step)
            && distance <= *largest
        {
            let message = format!("prices cannot end on {largest} every {distance}");
            self.fault(at, message, "Write a step that is larger than the ending.", found);
        }
        let direction = direction.map_or(self.direction, Direction::from);
        Rungs { step: distance, endings, direction }
    }

    fn fault<T>(&self, at: &At<T>, message: impl Into<String>, hint: &str, found: &mut Diagnostics) {
        found.push(Diagnostic::error(Code::InvalidValue, self.document.place(at.span), message).hint(hint));
    }
}
