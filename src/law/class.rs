//! The classes of goods that tax laws tell apart, in one list. `docs/prices.md` prints it.

use std::fmt;
use std::str::FromStr;

use crate::diag::did_you_mean;

macro_rules! classes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+) => {
        /// A class of goods, as `tax_class` names it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum TaxClass { $($(#[doc = $doc])+ $variant,)+ }

        impl TaxClass {
            pub const fn name(self) -> &'static str {
                match self { $(TaxClass::$variant => $name,)+ }
            }

            /// What belongs to it.
            pub const fn meaning(self) -> &'static str {
                match self { $(TaxClass::$variant => concat!($($doc),+),)+ }
            }
        }

        /// All classes, in the order of the documentation.
        pub const CLASSES: &[TaxClass] = &[$(TaxClass::$variant,)+];
    };
}

classes! {
    /// Everything that no other class is for.
    Standard = "standard",
    /// What the country's law calls its reduced rate, where there is one of that name.
    Reduced = "reduced",
    /// What the country's law taxes below its reduced rate, where there is one such rate.
    SuperReduced = "super-reduced",
    /// Food and drink without alcohol. Sweets, snacks and sweetened drinks are `standard` in many countries.
    Food = "food",
    /// Bread, milk, eggs, flour, fresh fruit and vegetables; where a law has no rate for them, they are `food`.
    BasicFood = "basic-food",
    /// Printed books.
    Books = "books",
    /// Books that are downloaded.
    Ebooks = "ebooks",
    /// Printed newspapers and periodicals.
    Newspapers = "newspapers",
    /// Medicines for people, sold without a prescription.
    Medicines = "medicines",
    /// Aids for disabled and ill people, for their own use.
    MedicalDevices = "medical-devices",
    /// Clothing and shoes.
    Clothing = "clothing",
    /// Clothing and shoes for children; where a law has no rate for them, they are `clothing`.
    ChildrenClothing = "children-clothing",
    /// Nappies.
    Baby = "baby",
    /// Pads, tampons, menstrual cups.
    FeminineHygiene = "feminine-hygiene",
    /// Living plants and cut flowers.
    Plants = "plants",
    /// Wood for heating.
    Firewood = "firewood",
}

impl TaxClass {
    /// The class whose rate holds where a law has none for this one.
    pub const fn wider(self) -> Option<TaxClass> {
        match self {
            TaxClass::Standard => None,
            TaxClass::BasicFood => Some(TaxClass::Food),
            TaxClass::ChildrenClothing => Some(TaxClass::Clothing),
            _ => Some(TaxClass::Standard),
        }
    }

    /// The class, and those whose rates hold in its place.
    pub fn chain(self) -> impl Iterator<Item = TaxClass> {
        std::iter::successors(Some(self), |class| class.wider())
    }
}

impl fmt::Display for TaxClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for TaxClass {
    type Err = UnknownClass;

    fn from_str(s: &str) -> Result<Self, UnknownClass> {
        let names = || CLASSES.iter().map(|class| class.name());
        CLASSES
            .iter()
            .find(|class| class.name() == s)
            .copied()
            .ok_or_else(|| UnknownClass { text: s.to_owned(), suggestion: did_you_mean(s, names()) })
    }
}

/// A word that is no class of goods.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownClass {
    pub text: String,
    /// "did you mean `books`?"
    pub suggestion: Option<String>,
}

impl fmt::Display for UnknownClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a class of goods", self.text)
    }
}

impl std::error::Error for UnknownClass {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_are_known_by_name_and_others_are_guessed() {
        for class in CLASSES {
            assert_eq!(class.name().parse(), Ok(*class));
            assert_eq!(class.chain().last(), Some(TaxClass::Standard), "{class}");
        }
        let unknown = |text: &str| text.parse::<TaxClass>().unwrap_err().suggestion;
        assert_eq!(unknown("book").as_deref(), Some("did you mean `books`?"));
        assert_eq!(unknown("Food").as_deref(), Some("did you mean `food`?"));
        assert_eq!(unknown("xyz"), None);
    }
}
