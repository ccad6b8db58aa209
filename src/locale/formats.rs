//! All that writes values as people of a place do, made once for a locale.

use super::{DateFormat, ListFormat, Locale, NumberFormat, UnitFormat};

pub struct Formats {
    pub numbers: NumberFormat,
    pub dates: DateFormat,
    pub lists: ListFormat,
    pub units: UnitFormat,
}

impl Formats {
    pub fn new(locale: &Locale) -> Self {
        Self {
            numbers: NumberFormat::new(locale),
            dates: DateFormat::new(locale),
            lists: ListFormat::new(locale),
            units: UnitFormat::new(locale),
        }
    }
}
