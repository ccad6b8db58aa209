//! The holidays and sale days that Tradewind knows, each with where its rule can be read. Days that one company makes
//! (Prime Day, Click Frenzy) are not here: who takes part in them knows when they are.

use jiff::civil::Weekday::{Monday, Saturday, Sunday, Thursday};

use super::days::{Custom, SaleDay};
use super::rule::Rule::*;
use super::rule::{
    advent, buen_fin, fete_des_meres, saldi_winter, solden_summer, solden_winter, soldes_summer,
    soldes_winter,
};

const fn day(id: &'static str, name: &'static str, customs: &'static [Custom]) -> SaleDay {
    SaleDay { id, name, customs }
}

const TRADE: &str = "custom of the trade";
const CHURCH: &str = "calendar of the western churches";
const UMM_AL_QURA: &str =
    "Umm al-Qura, the calendar of Saudi Arabia; where the moon is looked for it can be another day";
const HEBREW: &str = "Hebrew calendar; it begins on the evening before";
const CHINESE: &str = "GB/T 33661-2017, calculation and promulgation of the Chinese calendar";
const KOREAN: &str = "calendar of the Korea Astronomy and Space Science Institute";
const USC: &str = "5 U.S.C. 6103(a)";
const INDIA: &str =
    "holidays of the Government of India (DoPT) to 2026; later years after timeanddate.com/holidays/india";
const MOTHERS: &str = "timeanddate.com/holidays/common/mothers-day";
const FATHERS: &str = "timeanddate.com/holidays/common/fathers-day";

#[rustfmt::skip]
pub(super) const DAYS: &[SaleDay] = &[
    // The first weeks of a year
    day("new-year", "New Year's Day", &[Custom::day("", Fixed(1, 1), CHURCH)]),
    day("epiphany", "Epiphany, Three Kings", &[Custom::day("", Fixed(1, 6), CHURCH)]),
    day("winter-sales", "Winter sales: soldes, solden, saldi", &[
        Custom::days("FR MC", Other(soldes_winter), 28, "arrêté du 27 mai 2019; code de commerce, art. L. 310-3; some départements begin on other days").at(8),
        Custom::before("BE", Other(solden_winter), Fixed(2, 1), "Code de droit économique, art. VI.25"),
        Custom::days("IT", Other(saldi_winter), 60, "Conferenza delle Regioni e delle Province autonome; regions end them on other days"),
    ]),
    day("summer-sales", "Summer sales: soldes, solden, saldi", &[
        Custom::days("FR MC", Other(soldes_summer), 28, "arrêté du 27 mai 2019; code de commerce, art. L. 310-3; some départements begin on other days").at(8),
        Custom::before("BE", Other(solden_summer), Fixed(8, 1), "Code de droit économique, art. VI.25"),
        Custom::days("IT", Nth(7, Saturday, 1, 0), 60, "Conferenza delle Regioni e delle Province autonome; regions end them on other days"),
    ]),
    day("valentines-day", "Valentine's Day", &[Custom::day("", Fixed(2, 14), CHURCH)]),
    day("white-day", "White Day", &[Custom::day("JP KR TW CN HK", Fixed(3, 14), TRADE)]),
    day("carnival", "Carnival, from Fat Thursday to Shrove Tuesday", &[Custom::days("", Easter(-52), 6, CHURCH)]),
    day("womens-day", "International Women's Day", &[Custom::day("", Fixed(3, 8), "United Nations, resolution 32/142")]),
    day("st-patricks-day", "Saint Patrick's Day", &[Custom::day("", Fixed(3, 17), CHURCH)]),
    day("easter", "Easter Sunday", &[
        Custom::day("GR CY RO BG RS RU UA BY GE MD ME MK", OrthodoxEaster(0), "calendar of the eastern churches"),
        Custom::day("", Easter(0), CHURCH),
    ]),

    // Parents
    day("mothers-day", "Mother's Day", &[
        Custom::day("GB IE", Easter(-21), "Mothering Sunday, the fourth Sunday in Lent"),
        Custom::day("FR MC", Other(fete_des_meres), "code de l'action sociale et des familles, art. D215-1"),
        Custom::day("US", Nth(5, Sunday, 2, 0), "36 U.S.C. 117"),
        Custom::day(
            "AT AU BE BR CA CH CL CN CO CY CZ DE DK EC EE FI GR HK HR IN IT JP LI LV MT MY NL NZ PE PH SG SK TR TW UA UY ZA",
            Nth(5, Sunday, 2, 0), MOTHERS),
        Custom::day("ES HU LT PT RO", Nth(5, Sunday, 1, 0), MOTHERS),
        Custom::day("SE", Nth(5, Sunday, -1, 0), MOTHERS),
        Custom::day("NO", Nth(2, Sunday, 2, 0), MOTHERS),
        Custom::day("PL", Fixed(5, 26), MOTHERS),
        Custom::day("MX GT SV", Fixed(5, 10), MOTHERS),
        Custom::day("AE BH EG IQ JO KW LB OM QA SA SY", Fixed(3, 21), MOTHERS),
        Custom::day("BG RS", Fixed(3, 8), MOTHERS),
        Custom::day("AR", Nth(10, Sunday, 3, 0), MOTHERS),
        Custom::day("RU", Nth(11, Sunday, -1, 0), "decree of the President of Russia of 30 January 1998, no. 120"),
        Custom::day("TH", Fixed(8, 12), MOTHERS),
        Custom::day("ID", Fixed(12, 22), MOTHERS),
        Custom::day("KR", Fixed(5, 8), "Parents' Day"),
    ]),
    day("fathers-day", "Father's Day", &[
        Custom::day("US", Nth(6, Sunday, 3, 0), "36 U.S.C. 109"),
        Custom::day(
            "AR CA CL CN CY CZ EC FR GB GR HK HU IE IN JP MC MT MX MY NL PE PH SG SK TR UA ZA",
            Nth(6, Sunday, 3, 0), FATHERS),
        Custom::day("DE", Easter(39), "Ascension Day"),
        Custom::day("AT BE", Nth(6, Sunday, 2, 0), FATHERS),
        Custom::day("CH LT", Nth(6, Sunday, 1, 0), FATHERS),
        Custom::day("ES HR IT LI PT", Fixed(3, 19), "Saint Joseph's Day"),
        Custom::day("DK", Fixed(6, 5), FATHERS),
        Custom::day("PL", Fixed(6, 23), FATHERS),
        Custom::day("EE FI NO SE", Nth(11, Sunday, 2, 0), FATHERS),
        Custom::day("RO", Nth(5, Sunday, 2, 0), "law 319/2009"),
        Custom::day("BR", Nth(8, Sunday, 2, 0), FATHERS),
        Custom::day("AU NZ", Nth(9, Sunday, 1, 0), FATHERS),
        Custom::day("TW", Fixed(8, 8), FATHERS),
        Custom::day("RU", Nth(10, Sunday, 3, 0), "decree of the President of Russia of 4 October 2021, no. 573"),
        Custom::day("TH", Fixed(12, 5), FATHERS),
        Custom::day("KR", Fixed(5, 8), "Parents' Day"),
    ]),
    day("dia-dos-namorados", "Dia dos Namorados", &[Custom::day("BR", Fixed(6, 12), TRADE)]),

    // Asia
    day("chinese-new-year", "Chinese New Year, Spring Festival", &[
        Custom::day("KR KP", Korean(1, 1), KOREAN),
        Custom::day("", Chinese(1, 1), CHINESE),
    ]),
    day("dragon-boat", "Dragon Boat Festival", &[Custom::day("", Chinese(5, 5), CHINESE)]),
    day("qixi", "Qixi, the seventh night", &[Custom::day("", Chinese(7, 7), CHINESE)]),
    day("mid-autumn", "Mid-Autumn Festival, Chuseok", &[
        Custom::day("KR KP", Korean(8, 15), KOREAN),
        Custom::day("", Chinese(8, 15), CHINESE),
    ]),
    day("golden-week", "Golden Week", &[
        Custom::days("JP", Fixed(4, 29), 7, "act on national holidays, no. 178 of 1948"),
        Custom::days("CN", Fixed(10, 1), 7, "regulation on public holidays; the State Council sets each year's days"),
    ]),
    day("618", "6.18", &[Custom::day("", Fixed(6, 18), TRADE)]),
    day("singles-day", "Singles' Day, 11.11", &[Custom::day("", Fixed(11, 11), TRADE)]),
    day("double-12", "Double 12", &[Custom::day("", Fixed(12, 12), TRADE)]),
    day("songkran", "Songkran", &[Custom::days("", Fixed(4, 13), 3, "holidays of the Government of Thailand")]),
    day("nowruz", "Nowruz", &[Custom::day("", Persian(1, 1), "solar Hijri calendar of Iran")]),
    day("holi", "Holi", &[Custom::day("", Table(HOLI), INDIA)]),
    day("diwali", "Diwali", &[Custom::day("", Table(DIWALI), INDIA)]),

    // Islamic and Jewish feasts
    day("ramadan", "Ramadan", &[Custom::before("", Hijri(9, 1), Hijri(10, 1), UMM_AL_QURA)]),
    day("eid-al-fitr", "Eid al-Fitr", &[Custom::days("", Hijri(10, 1), 3, UMM_AL_QURA)]),
    day("eid-al-adha", "Eid al-Adha", &[Custom::days("", Hijri(12, 10), 4, UMM_AL_QURA)]),
    day("passover", "Passover", &[
        Custom::days("IL", Hebrew(7, 15), 7, HEBREW),
        Custom::days("", Hebrew(7, 15), 8, HEBREW),
    ]),
    day("rosh-hashanah", "Rosh Hashanah", &[Custom::days("", Hebrew(1, 1), 2, HEBREW)]),
    day("hanukkah", "Hanukkah", &[Custom::days("", Hebrew(3, 25), 8, HEBREW)]),

    // The Americas
    day("presidents-day", "Presidents' Day", &[Custom::day("US", Nth(2, Monday, 3, 0), USC)]),
    day("memorial-day", "Memorial Day", &[Custom::day("US", Nth(5, Monday, -1, 0), USC)]),
    day("independence-day", "Independence Day", &[Custom::day("US", Fixed(7, 4), USC)]),
    day("labor-day", "Labor Day", &[
        Custom::day("US", Nth(9, Monday, 1, 0), USC),
        Custom::day("CA", Nth(9, Monday, 1, 0), "Canada Labour Code, s. 166"),
    ]),
    day("thanksgiving", "Thanksgiving", &[
        Custom::day("US", Nth(11, Thursday, 4, 0), USC),
        Custom::day("CA", Nth(10, Monday, 2, 0), "proclamation of 31 January 1957"),
    ]),
    day("buen-fin", "El Buen Fin", &[
        Custom::before("MX", Other(buen_fin), Nth(11, Monday, 3, 1), "elbuenfin.org; the organizers announce each year's days"),
    ]),

    // The last weeks of a year
    day("halloween", "Halloween", &[Custom::day("", Fixed(10, 31), CHURCH)]),
    day("black-friday", "Black Friday", &[Custom::day("", Nth(11, Thursday, 4, 1), "the day after US Thanksgiving, 5 U.S.C. 6103(a)")]),
    day("cyber-monday", "Cyber Monday", &[Custom::day("", Nth(11, Thursday, 4, 4), "the Monday after US Thanksgiving, 5 U.S.C. 6103(a)")]),
    day("advent", "Advent, from its first Sunday to Christmas Eve", &[Custom::before("", Other(advent), Fixed(12, 25), CHURCH)]),
    day("st-nicholas", "Saint Nicholas", &[
        Custom::day("NL", Fixed(12, 5), "Sinterklaasavond"),
        Custom::day("", Fixed(12, 6), CHURCH),
    ]),
    day("christmas", "Christmas Day", &[
        Custom::day("RU BY RS GE ME MK EG ET", Fixed(1, 7), "25 December of the Julian calendar"),
        Custom::day("", Fixed(12, 25), CHURCH),
    ]),
    day("boxing-day", "Boxing Day", &[Custom::day("", Fixed(12, 26), TRADE)]),
    day("new-years-eve", "New Year's Eve", &[Custom::day("", Fixed(12, 31), CHURCH)]),
];

#[rustfmt::skip]
const HOLI: &[(i16, i8, i8)] = &[
    (2024, 3, 25), (2025, 3, 14), (2026, 3, 4), (2027, 3, 22), (2028, 3, 11), (2029, 3, 1), (2030, 3, 20), (2031, 3, 9),
    (2032, 3, 27), (2033, 3, 16), (2034, 3, 5), (2035, 3, 24),
];

#[rustfmt::skip]
const DIWALI: &[(i16, i8, i8)] = &[
    (2024, 10, 31), (2025, 10, 20), (2026, 11, 8), (2027, 10, 29), (2028, 10, 17), (2029, 11, 5), (2030, 10, 26),
    (2031, 11, 14), (2032, 11, 2), (2033, 10, 22), (2034, 11, 10), (2035, 10, 30),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::calendar::{find, zone_of_country};

    #[test]
    fn days_are_told_apart_and_belong_to_countries() {
        let ids: BTreeSet<_> = DAYS.iter().map(|day| day.id).collect();
        assert_eq!(ids.len(), DAYS.len());
        for day in DAYS {
            assert!(
                day.id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'),
                "{}",
                day.id
            );
            let mut named = BTreeSet::new();
            for custom in day.customs {
                assert!(!custom.source.is_empty(), "{}", day.id);
                for country in custom.countries() {
                    assert!(named.insert(country), "{} has two customs for {country}", day.id);
                    assert!(
                        country == "KP" || zone_of_country(country).is_some(),
                        "{} names {country}",
                        day.id
                    );
                }
            }
        }
    }

    /// Known dates, from calendars as they were printed.
    #[test]
    fn days_fall_where_calendars_have_them() {
        for (id, country, spans) in [
            ("black-friday", "", "2023-11-24 2024-11-29 2025-11-28 2026-11-27"),
            ("cyber-monday", "", "2024-12-02 2025-12-01 2026-11-30"),
            ("thanksgiving", "CA", "2024-10-14 2025-10-13 2026-10-12"),
            ("mothers-day", "DE", "2024-05-12 2025-05-11 2026-05-10"),
            ("mothers-day", "GB", "2024-03-10 2025-03-30 2026-03-15"),
            ("mothers-day", "FR", "2024-05-26 2025-05-25 2026-05-31 2023-06-04 2020-06-07"),
            ("mothers-day", "ES", "2024-05-05 2025-05-04 2026-05-03"),
            ("mothers-day", "RU", "2024-11-24 2025-11-30"),
            ("fathers-day", "DE", "2024-05-09 2025-05-29 2026-05-14"),
            ("fathers-day", "US", "2024-06-16 2025-06-15 2026-06-21"),
            ("fathers-day", "BR", "2024-08-11 2025-08-10 2026-08-09"),
            ("fathers-day", "AU", "2024-09-01 2025-09-07 2026-09-06"),
            ("easter", "DE", "2024-03-31 2025-04-20 2026-04-05 2038-04-25"),
            ("easter", "GR", "2024-05-05 2025-04-20 2026-04-12 2027-05-02"),
            ("carnival", "DE", "2024-02-08..2024-02-13 2026-02-12..2026-02-17"),
            (
                "winter-sales",
                "FR",
                "2023-01-11..2023-02-07 2024-01-10..2024-02-06 2025-01-08..2025-02-04 2026-01-07..2026-02-03",
            ),
            ("summer-sales", "FR", "2022-06-22..2022-07-19 2024-06-26..2024-07-23 2025-06-25..2025-07-22"),
            ("winter-sales", "BE", "2025-01-03..2025-01-31 2027-01-02..2027-01-31"),
            ("summer-sales", "BE", "2018-06-30..2018-07-31 2026-07-01..2026-07-31"),
            (
                "winter-sales",
                "IT",
                "2018-01-05..2018-03-05 2020-01-04..2020-03-03 2025-01-04..2025-03-04 2026-01-03..2026-03-03",
            ),
            ("chinese-new-year", "CN", "2024-02-10 2025-01-29 2026-02-17 2027-02-06"),
            ("mid-autumn", "CN", "2024-09-17 2025-10-06 2026-09-25"),
            ("mid-autumn", "KR", "2024-09-17 2025-10-06 2026-09-25"),
            ("qixi", "CN", "2024-08-10 2025-08-29 2026-08-19"),
            ("dragon-boat", "CN", "2024-06-10 2025-05-31 2026-06-19"),
            ("golden-week", "JP", "2026-04-29..2026-05-05"),
            ("ramadan", "SA", "2024-03-11..2024-04-09 2025-03-01..2025-03-29 2026-02-18..2026-03-19"),
            ("eid-al-fitr", "SA", "2024-04-10..2024-04-12 2025-03-30..2025-04-01 2026-03-20..2026-03-22"),
            ("eid-al-adha", "SA", "2024-06-16..2024-06-19 2025-06-06..2025-06-09 2026-05-27..2026-05-30"),
            ("rosh-hashanah", "", "2024-10-03..2024-10-04 2025-09-23..2025-09-24 2026-09-12..2026-09-13"),
            ("hanukkah", "", "2024-12-26..2025-01-02 2025-12-15..2025-12-22 2026-12-05..2026-12-12"),
            ("passover", "IL", "2024-04-23..2024-04-29 2026-04-02..2026-04-08"),
            ("nowruz", "IR", "2024-03-20 2025-03-21 2026-03-21"),
            ("diwali", "IN", "2024-10-31 2025-10-20 2026-11-08"),
            ("holi", "IN", "2024-03-25 2025-03-14 2026-03-04"),
            ("buen-fin", "MX", "2023-11-17..2023-11-20 2024-11-15..2024-11-18 2025-11-13..2025-11-17"),
            (
                "advent",
                "",
                "2023-12-03..2023-12-24 2024-12-01..2024-12-24 2025-11-30..2025-12-24 2026-11-29..2026-12-24",
            ),
            ("christmas", "RU", "2026-01-07"),
            ("mothers-day", "IR", ""),
            ("golden-week", "DE", ""),
        ] {
            let country = Some(country).filter(|country| !country.is_empty());
            let day = find(id).unwrap();
            assert!(!spans.is_empty() || day.in_year(2026, country).is_empty(), "{id} in {country:?}");
            for span in spans.split(' ').filter(|span| !span.is_empty()) {
                let year = span[..4].parse().unwrap();
                let found: Vec<String> = (day.in_year(year, country).iter())
                    .map(|span| match span.first() == span.last {
                        true => span.last.to_string(),
                        false => format!("{}..{}", span.first(), span.last),
                    })
                    .collect();
                assert_eq!(found, [span], "{id} in {country:?}");
            }
        }
    }
}
