//! The smallest amounts that can be paid in coins, where they are coarser than the decimals prices are written with
//! (CLDR 48, supplemental/currencyData: `_cashRounding` and `_cashDigits`).

use rust_decimal::Decimal;

use super::Currency;

impl Currency {
    /// 0.05 for CHF. `None` where coins are as fine as prices.
    pub fn cash_step(self) -> Option<Decimal> {
        Some(match self.code() {
            "CAD" | "CHF" => Decimal::new(5, 2),
            "DKK" => Decimal::new(50, 2),
            "HUF" => Decimal::new(5, 0),
            "AMD" | "CRC" | "CZK" | "GYD" | "MNT" | "MUR" | "NOK" | "SEK" | "TWD" | "TZS" | "UZS" => {
                Decimal::ONE
            }
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coins_are_coarser_in_some_countries() {
        for (code, step) in [("CHF", Some("0.05")), ("DKK", Some("0.50")), ("SEK", Some("1")), ("EUR", None)]
        {
            let currency: Currency = code.parse().unwrap();
            assert_eq!(currency.cash_step().map(|s| s.to_string()).as_deref(), step, "{code}");
        }
    }
}
