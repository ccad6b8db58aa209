//! Regions: the codes of ISO 3166 that markets list, and what one pays with there.

use std::fmt;
use std::str::FromStr;

use super::{cldr, names};
use crate::money::Currency;

/// A country or territory by its two letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region([u8; 2]);

impl Region {
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a region is made of ASCII letters")
    }

    /// The legal tender in force by the CLDR release of the tables; where there are two, the one introduced last.
    pub fn currency(self) -> Option<Currency> {
        cldr::SUPPLEMENTAL.block("tender").get(self.as_str())?.parse().ok()
    }
}

impl FromStr for Region {
    type Err = UnknownRegion;

    fn from_str(s: &str) -> Result<Self, UnknownRegion> {
        let unknown = || UnknownRegion { text: s.to_owned(), suggestion: suggestion(s) };
        let code: [u8; 2] = s.as_bytes().try_into().map_err(|_| unknown())?;
        if !code.iter().all(u8::is_ascii_uppercase) || names::english_region(s).is_none() {
            return Err(unknown());
        }
        Ok(Region(code))
    }
}

/// `de` is DE, and withdrawn codes have successors: UK is GB.
fn suggestion(s: &str) -> Option<String> {
    let mut tag: icu::locale::Locale = format!("und-{s}").parse().ok()?;
    super::CANONICALIZER.canonicalize(&mut tag);
    let region = tag.id.region?.as_str().to_owned();
    (region != s && names::english_region(&region).is_some()).then_some(region)
}

impl fmt::Display for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownRegion {
    pub text: String,
    /// The code that was probably meant.
    pub suggestion: Option<String>,
}

impl UnknownRegion {
    /// For [`Diagnostic::suggestion`](crate::diag::Diagnostic::suggestion).
    pub fn hint(&self) -> Option<String> {
        self.suggestion.as_ref().map(|code| format!("did you mean `{code}`?"))
    }
}

impl fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a country or territory of ISO 3166 (two capital letters)", self.text)
    }
}

impl std::error::Error for UnknownRegion {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_codes_are_corrected() {
        for (text, meant) in
            [("UK", Some("GB")), ("de", Some("DE")), ("QQ", None), ("Germany", None), ("419", None)]
        {
            assert_eq!(text.parse::<Region>().expect_err(text).suggestion.as_deref(), meant, "{text}");
        }
    }

    #[test]
    fn every_region_pays_with_its_tender_of_today() {
        for (region, currency) in [
            ("DE", Some("EUR")),
            ("CH", Some("CHF")),
            ("GB", Some("GBP")),
            ("HR", Some("EUR")),
            ("BG", Some("EUR")),
            ("US", Some("USD")),
            ("PA", Some("USD")),
            ("SV", Some("USD")),
            ("CW", Some("XCG")),
            ("AQ", None),
        ] {
            let found = region.parse::<Region>().unwrap().currency();
            assert_eq!(found.as_ref().map(Currency::code), currency, "{region}");
        }
    }
}
