//! Unit prices: what a kilogram, a litre, a metre or a piece costs, of the price a market shows.

use rust_decimal::Decimal;

use crate::law::{NetQuantity, Unit, UnitPriceRule};
use crate::money::{Direction, minor_step, round_to_step};

/// A price of so much of something: 4.52 for 1 l, 0.45 for 100 ml.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct UnitPrice {
    pub amount: Decimal,
    pub base_amount: Decimal,
    pub unit: Unit,
}

/// The unit price of a package, rounded half up to the currency's smallest unit. None where the law asks for none: the
/// package is too small, or holds just what the unit price would be of, so that both are the same (Directive 98/6/EC,
/// art. 3). None as well where the number would leave the range of decimals.
pub fn unit_price(price: Decimal, net: &NetQuantity, rule: &UnitPriceRule, digits: u32) -> Option<UnitPrice> {
    let base = rule.base(net)?;
    // Both in the smaller unit of their kind, so that nothing is divided before the end.
    let size = net.amount.checked_mul(base.unit.per_base())?;
    let of = base.amount.checked_mul(net.unit.per_base())?;
    if size == of {
        return None;
    }
    let amount = price.checked_mul(of)?.checked_div(size)?;
    let amount = round_to_step(amount, minor_step(digits), Direction::Nearest)?;
    Some(UnitPrice { amount, base_amount: base.amount, unit: base.unit })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law;
    use proptest::prelude::*;

    #[test]
    fn unit_prices_follow_the_law_of_the_market() {
        for (country, on, price, net, digits, shown) in [
            ("DE", "2026-11-27", "1.49", "330 ml", 2, Some("4.52 for 1 l")),
            ("DE", "2026-11-27", "1.49", "0.33 l", 2, Some("4.52 for 1 l")),
            ("DE", "2026-11-27", "6.99", "6 x 0.33 l", 2, Some("3.53 for 1 l")),
            ("DE", "2022-05-27", "1.49", "200 ml", 2, Some("0.75 for 100 ml")),
            ("DE", "2026-11-27", "1.49", "200 ml", 2, Some("7.45 for 1 l")),
            ("DE", "2026-11-27", "24.00", "220 g", 2, Some("109.09 for 1 kg")),
            ("DE", "2026-11-27", "9.90", "9 g", 2, None),
            ("DE", "2026-11-27", "9.90", "1 kg", 2, None),
            ("DE", "2026-11-27", "9.90", "1000 g", 2, None),
            ("DE", "2026-11-27", "9.90", "1 piece", 2, None),
            ("DE", "2026-11-27", "0", "500 g", 2, Some("0.00 for 1 kg")),
            ("CH", "2026-11-27", "3.20", "100 g", 2, None),
            ("CH", "2026-11-27", "3.20", "150 g", 2, Some("2.13 for 100 g")),
            ("AU", "2026-11-27", "4.50", "2 l", 2, Some("0.23 for 100 ml")),
            ("FR", "2026-11-27", "3.00", "12 pieces", 2, Some("0.25 for 1 pieces")),
            ("FR", "2026-11-27", "24.00", "1.2 m2", 2, Some("20.00 for 1 m²")),
            ("FR", "2026-11-27", "7.50", "150 cm", 2, Some("5.00 for 1 m")),
            ("NO", "2026-11-27", "0.005", "1 cl", 2, Some("0.50 for 1 l")),
            ("SE", "2026-11-27", "1", "80 g", 2, Some("12.50 for 1 kg")),
            ("FR", "2026-11-27", "1.005", "500 g", 2, Some("2.01 for 1 kg")),
            ("FR", "2026-11-27", "0.0025", "500 g", 2, Some("0.01 for 1 kg")),
        ] {
            let rule = law::unit_price(country, on.parse().unwrap()).unwrap();
            let found = unit_price(price.parse().unwrap(), &net.parse().unwrap(), rule, digits);
            let found = found.map(|p| format!("{} for {} {}", p.amount, p.base_amount, p.unit.sign()));
            assert_eq!(found.as_deref(), shown, "{country} {on} {price} {net}");
        }
    }

    #[test]
    fn currencies_without_decimals_have_unit_prices_without() {
        let net = "350 ml".parse().unwrap();
        let yen = unit_price(Decimal::from(158), &net, UnitPriceRule::chosen(), 0).unwrap();
        assert_eq!((yen.amount.to_string().as_str(), yen.unit), ("451", Unit::Litre));
        let huge = unit_price(Decimal::MAX, &"1 mg".parse().unwrap(), UnitPriceRule::chosen(), 2);
        assert_eq!(huge, None);
    }

    proptest! {
        #[test]
        fn the_unit_a_quantity_is_written_in_does_not_matter(cents in 1i64..1_000_000, ml in 1u32..100_000) {
            let price = Decimal::new(cents, 2);
            let of = |net: String| unit_price(price, &net.parse().unwrap(), UnitPriceRule::chosen(), 2);
            prop_assert_eq!(of(format!("{ml} ml")), of(format!("{} l", Decimal::new(ml.into(), 3))));
        }
    }
}
