//! Which form of a word a number asks for: "1 file", "2 files"; "1st", "2nd".

use std::ops::RangeInclusive;

use icu::plurals::{PluralCategory, PluralOperands, PluralRules};
use rust_decimal::Decimal;

use super::{Locale, parents};

/// The plural rules of a language, for amounts and for places in a row.
pub struct Plurals {
    cardinal: Option<PluralRules>,
    ordinal: Option<PluralRules>,
}

/// All categories that languages have, in the order of the CLDR.
pub const PLURAL_CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers that a page is likely to show. Categories that only fractions or millions have are nobody's lack.
pub const NUMBERS: RangeInclusive<u32> = 0..=120;

impl Plurals {
    pub fn new(locale: &Locale) -> Self {
        let locale = icu::locale::Locale::from(parents::plurals(locale.id()));
        Self {
            cardinal: PluralRules::try_new_cardinal((&locale).into()).ok(),
            ordinal: PluralRules::try_new_ordinal((&locale).into()).ok(),
        }
    }

    /// The category of an amount, with its decimals as they are written.
    pub fn cardinal(&self, value: Decimal) -> &'static str {
        category(self.cardinal.as_ref(), value)
    }

    /// The category of an amount that is taken apart already.
    pub(super) fn of(&self, operands: PluralOperands) -> &'static str {
        self.cardinal.as_ref().map_or("other", |rules| name(rules.category_for(operands)))
    }

    /// The category of a place in a row.
    pub fn ordinal(&self, value: Decimal) -> &'static str {
        category(self.ordinal.as_ref(), value)
    }

    /// The category of an amount, or of a place in a row.
    pub fn category(&self, value: Decimal, ordinal: bool) -> &'static str {
        if ordinal { self.ordinal(value) } else { self.cardinal(value) }
    }

    /// The categories of the language.
    pub fn categories(&self, ordinal: bool) -> Vec<&'static str> {
        let rules = if ordinal { &self.ordinal } else { &self.cardinal };
        rules.iter().flat_map(|rules| rules.categories()).map(name).collect()
    }
}

fn category(rules: Option<&PluralRules>, value: Decimal) -> &'static str {
    let mut number = icu::decimal::input::Decimal::from(value.mantissa().unsigned_abs());
    number.multiply_pow10(-(value.scale() as i16));
    let operands: PluralOperands = (&number).into();
    rules.map_or("other", |rules| name(rules.category_for(operands)))
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn categories_are_those_of_the_cldr() {
        for (tag, numbers) in [
            ("en", "1:one 2:other 1.0:other 0:other"),
            ("pl", "1:one 2:few 5:many 22:few 1.5:other"),
            ("ar", "0:zero 1:one 2:two 3:few 11:many 100:other"),
            ("fr", "0:one 1.5:one 2:other 1000000:many"),
            ("ja", "1:other"),
            ("cy", "0:zero 1:one 2:two 3:few 6:many 4:other"),
            ("yue", "1:other"),
            ("sr-Latn", "1:one 2:few 5:other 21:one"),
            ("uz-Cyrl", "1:one"),
            ("pt-AO", "0:one"),
            ("pt-PT", "0:other"),
        ] {
            let plurals = Plurals::new(&tag.parse().unwrap());
            for pair in numbers.split(' ') {
                let (number, category) = pair.split_once(':').unwrap();
                assert_eq!(plurals.cardinal(number.parse().unwrap()), category, "{tag} {number}");
            }
        }
        let english = Plurals::new(&"en-GB".parse().unwrap());
        let places = ["1", "2", "3", "4", "11", "22"].map(|n| english.ordinal(n.parse().unwrap()));
        assert_eq!(places, ["one", "two", "few", "other", "other", "two"]);
        assert_eq!(english.categories(false), ["one", "other"]);
        assert_eq!(english.categories(true).len(), 4);
    }
}
