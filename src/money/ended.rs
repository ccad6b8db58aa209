//! Currencies that are no more: what took their place, from which day, and how many of the old were one of the new.
//! The factor is exact and for ever, so an amount of the old can be stated in the new on any later day.
//!
//! The euro's factors are those of Council Regulation (EC) No 2866/98 as amended by the regulation named in the row.

use std::fmt;

use jiff::civil::{Date, date};
use rust_decimal::Decimal;

use super::Currency;

/// "EUR took the place of HRK on 2023-01-01: 1 EUR = 7.53450 HRK."
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Ended {
    pub code: &'static str,
    pub successor: Currency,
    /// The first day of the successor.
    pub on: Date,
    /// How many of the old are one of the new.
    pub factor: Decimal,
    /// The law.
    pub source: &'static str,
}

const fn row(
    code: &'static str,
    successor: &[u8; 3],
    on: Date,
    (digits, scale): (u32, u32),
    source: &'static str,
) -> Ended {
    let factor = Decimal::from_parts(digits, 0, 0, false, scale);
    Ended { code, successor: Currency(*successor), on, factor, source }
}

/// Sorted by code. The successor of each row began on its day, or earlier, where several currencies joined it.
#[rustfmt::skip]
pub const ENDED: &[Ended] = &[
    row("AFA", b"AFN", date(2002, 10, 7), (1000, 0), "Da Afghanistan Bank, 2002"),
    row("ANG", b"XCG", date(2025, 3, 31), (1, 0), "Centrale Bank van Curaçao en Sint Maarten, 2025"),
    row("ATS", b"EUR", date(1999, 1, 1), (137603, 4), "Council Regulation (EC) No 2866/98"),
    row("AZM", b"AZN", date(2006, 1, 1), (5000, 0), "Decree of the President of Azerbaijan No 193 of 2005-02-07"),
    row("BEF", b"EUR", date(1999, 1, 1), (403399, 4), "Council Regulation (EC) No 2866/98"),
    row("BGL", b"BGN", date(1999, 7, 5), (1000, 0), "Law on the Re-denomination of the Lev, 1999"),
    row("BGN", b"EUR", date(2026, 1, 1), (195583, 5), "Council Regulation (EU) 2025/1409"),
    row("BYR", b"BYN", date(2016, 7, 1), (10_000, 0), "Edict of the President of Belarus No 450 of 2015-11-04"),
    row("CSD", b"RSD", date(2006, 10, 25), (1, 0), "National Bank of Serbia, 2006"),
    row("CYP", b"EUR", date(2008, 1, 1), (585274, 6), "Council Regulation (EC) No 1135/2007"),
    row("DEM", b"EUR", date(1999, 1, 1), (195583, 5), "Council Regulation (EC) No 2866/98"),
    row("EEK", b"EUR", date(2011, 1, 1), (156466, 4), "Council Regulation (EU) No 671/2010"),
    row("ESP", b"EUR", date(1999, 1, 1), (166386, 3), "Council Regulation (EC) No 2866/98"),
    row("FIM", b"EUR", date(1999, 1, 1), (594573, 5), "Council Regulation (EC) No 2866/98"),
    row("FRF", b"EUR", date(1999, 1, 1), (655957, 5), "Council Regulation (EC) No 2866/98"),
    row("GHC", b"GHS", date(2007, 7, 1), (10_000, 0), "Bank of Ghana, redenomination of 2007"),
    row("GRD", b"EUR", date(2001, 1, 1), (340750, 3), "Council Regulation (EC) No 1478/2000"),
    row("HRK", b"EUR", date(2023, 1, 1), (753450, 5), "Council Regulation (EU) 2022/1208"),
    row("IEP", b"EUR", date(1999, 1, 1), (787564, 6), "Council Regulation (EC) No 2866/98"),
    row("ITL", b"EUR", date(1999, 1, 1), (193627, 2), "Council Regulation (EC) No 2866/98"),
    row("LTL", b"EUR", date(2015, 1, 1), (345280, 5), "Council Regulation (EU) No 851/2014"),
    row("LUF", b"EUR", date(1999, 1, 1), (403399, 4), "Council Regulation (EC) No 2866/98"),
    row("LVL", b"EUR", date(2014, 1, 1), (702804, 6), "Council Regulation (EU) No 870/2013"),
    row("MGF", b"MGA", date(2005, 1, 1), (5, 0), "Banky Foiben'i Madagasikara, 2005"),
    row("MRO", b"MRU", date(2018, 1, 1), (10, 0), "Banque Centrale de Mauritanie, 2017"),
    row("MTL", b"EUR", date(2008, 1, 1), (429300, 6), "Council Regulation (EC) No 1134/2007"),
    row("MZM", b"MZN", date(2006, 7, 1), (1000, 0), "Law of Mozambique No 7/2005"),
    row("NLG", b"EUR", date(1999, 1, 1), (220371, 5), "Council Regulation (EC) No 2866/98"),
    row("PLZ", b"PLN", date(1995, 1, 1), (10_000, 0), "Act of 1994-07-07 on the Denomination of the Zloty"),
    row("PTE", b"EUR", date(1999, 1, 1), (200482, 3), "Council Regulation (EC) No 2866/98"),
    row("ROL", b"RON", date(2005, 7, 1), (10_000, 0), "Law of Romania No 348/2004"),
    row("RUR", b"RUB", date(1998, 1, 1), (1000, 0), "Decree of the President of Russia No 822 of 1997-08-04"),
    row("SDD", b"SDG", date(2007, 1, 10), (100, 0), "Central Bank of Sudan, 2007"),
    row("SIT", b"EUR", date(2007, 1, 1), (239640, 3), "Council Regulation (EC) No 1086/2006"),
    row("SKK", b"EUR", date(2009, 1, 1), (301260, 4), "Council Regulation (EC) No 694/2008"),
    row("SLL", b"SLE", date(2022, 7, 1), (1000, 0), "Bank of Sierra Leone, redenomination of 2022"),
    row("SRG", b"SRD", date(2004, 1, 1), (1000, 0), "Centrale Bank van Suriname, 2004"),
    row("STD", b"STN", date(2018, 1, 1), (1000, 0), "Banco Central de São Tomé e Príncipe, 2017"),
    row("TMM", b"TMT", date(2009, 1, 1), (5000, 0), "Central Bank of Turkmenistan, 2008"),
    row("TRL", b"TRY", date(2005, 1, 1), (1_000_000, 0), "Law of Türkiye No 5083 of 2004-01-28"),
    row("VEF", b"VES", date(2018, 8, 20), (100_000, 0), "Decree of Venezuela No 3.548 of 2018-07-25"),
    row("ZMK", b"ZMW", date(2013, 1, 1), (1000, 0), "Re-denomination of Currency Act of Zambia No 8 of 2012"),
    row("ZWL", b"ZWG", date(2024, 4, 5), (24_987_242, 4), "Statutory Instrument of Zimbabwe No 60 of 2024"),
];

/// What became of a currency that is no more.
pub fn ended(code: &str) -> Option<&'static Ended> {
    ENDED.binary_search_by(|row| row.code.cmp(code)).ok().map(|i| &ENDED[i])
}

impl Currency {
    /// What becomes of it, where its end is known.
    pub fn ended(self) -> Option<&'static Ended> {
        ended(self.code())
    }

    /// The first day of a currency that took the place of others.
    pub fn began(self) -> Option<Date> {
        ENDED.iter().filter(|row| row.successor == self).map(|row| row.on).min()
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { code, successor, on, factor, .. } = self;
        write!(f, "{successor} took the place of {code} on {on} (1 {successor} = {factor} {code})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_sorted_and_its_successors_are_of_today() {
        assert!(ENDED.windows(2).all(|pair| pair[0].code < pair[1].code));
        for row in ENDED {
            assert!(row.successor.code().parse::<Currency>().is_ok(), "{}", row.code);
            assert!(row.factor >= Decimal::ONE || row.successor == Currency::EUR, "{}", row.code);
            assert!(!row.source.is_empty(), "{}", row.code);
        }
    }

    #[test]
    fn the_euro_rounds_to_six_significant_figures() {
        // Article 4 (1) of Council Regulation (EC) No 1103/97.
        for row in ENDED.iter().filter(|row| row.successor == Currency::EUR) {
            assert_eq!(row.factor.mantissa().to_string().len(), 6, "{}", row.code);
        }
    }

    #[test]
    fn who_ended_is_told_with_the_factor() {
        assert_eq!(
            ended("HRK").unwrap().to_string(),
            "EUR took the place of HRK on 2023-01-01 (1 EUR = 7.53450 HRK)"
        );
        assert_eq!(ended("USD"), None);
        assert_eq!(Currency::EUR.began(), Some(date(1999, 1, 1)));
        assert_eq!(Currency::USD.began(), None);
    }
}
