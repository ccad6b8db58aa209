//! Figures as providers write them, read exactly: whatever would lose a digit is refused.

use rust_decimal::Decimal;

use crate::money::parse_amount;

/// A JSON number: "1.1172", "4e-05".
pub(super) fn scientific(text: &str) -> Option<Decimal> {
    let Some((digits, exponent)) = text.split_once(['e', 'E']) else { return parse_amount(text) };
    let digits = parse_amount(digits)?.normalize();
    let scale = i64::from(digits.scale()) - exponent.parse::<i64>().ok()?;
    let missing = u32::try_from(scale.min(0).unsigned_abs()).ok()?;
    let mantissa = digits.mantissa().checked_mul(10i128.checked_pow(missing)?)?;
    Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale.max(0)).ok()?).ok()
}

/// "1234,5": digits with one comma at most, as Russians and Czechs write.
pub(super) fn with_comma(text: &str) -> Option<Decimal> {
    if text.contains('.') { None } else { parse_amount(&text.replacen(',', ".", 1)) }
}

/// What one unit costs, of the price of several. A hundred and the like move the point, and keep the digits as stated.
pub(super) fn of_one(price: Decimal, units: Decimal) -> Option<Decimal> {
    let (mut power, mut zeros) = (Decimal::ONE, 0);
    while power < units {
        (power, zeros) = (power.checked_mul(Decimal::TEN)?, zeros + 1);
    }
    if power == units {
        return Decimal::try_from_i128_with_scale(price.mantissa(), price.scale() + zeros).ok();
    }
    let one = price.checked_div(units)?;
    (one.checked_mul(units)? == price).then(|| one.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_json_are_read_from_their_text() {
        for (text, read) in [
            ("1.1172", "1.1172"),
            ("2", "2"),
            ("4e-05", "0.00004"),
            ("4E-5", "0.00004"),
            ("6.3213456789e-2", "0.063213456789"),
            ("1.5e3", "1500"),
            ("1.50e+1", "15"),
            ("0e0", "0"),
            ("1e28", "10000000000000000000000000000"),
            ("1e-28", "0.0000000000000000000000000001"),
        ] {
            assert_eq!(scientific(text).unwrap_or_else(|| panic!("{text}")).to_string(), read);
        }
        for text in
            ["1e29", "1e-29", "1e400", "1e-400", "1e99999999999999999999", "1e", "e5", "NaN", "1,5", ""]
        {
            assert_eq!(scientific(text), None, "{text}");
        }
    }

    #[test]
    fn a_comma_is_a_point() {
        assert_eq!(with_comma("63,3028"), parse_amount("63.3028"));
        assert_eq!(with_comma("63"), parse_amount("63"));
        for text in ["1.234,5", "63.3028", "1,2,3", ",5", "1 234,5"] {
            assert_eq!(with_comma(text), None, "{text}");
        }
    }

    #[test]
    fn a_price_of_several_units_is_exact_or_none() {
        let of_one = |price, units| of_one(parse_amount(price).unwrap(), parse_amount(units).unwrap());
        assert_eq!(of_one("55.7455", "100"), parse_amount("0.557455"));
        assert_eq!(of_one("1", "8"), parse_amount("0.125"));
        let digits = |price, units| of_one(price, units).map(|one| one.to_string());
        assert_eq!(digits("804.392", "10").as_deref(), Some("80.4392"));
        assert_eq!(digits("8.50", "1").as_deref(), Some("8.50"));
        assert_eq!(digits("3.6", "12").as_deref(), Some("0.3"));
        assert_eq!((of_one("1", "3"), of_one("1", "0")), (None, None));
    }
}
