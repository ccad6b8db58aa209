use super::*;
use crate::money::{Direction, parse_amount, round_to_step};
use crate::rates::snapshot::tests::{priced, snapshot};

const DAY: Date = jiff::civil::date(2026, 10, 30);

fn currency(code: &str) -> Currency {
    code.parse().unwrap()
}

/// The ECB's figures of 2026-10-30.
fn ecb() -> FxSnapshot {
    snapshot("2026-10-30", "EUR", "USD 1.1172, JPY 175.68, GBP 0.8338, CHF 0.9194")
}

/// "AED USD 3.6725": 1 USD = 3.6725 AED.
fn pegs(stated: &[&str]) -> Vec<Peg> {
    let peg = |text: &&str| {
        let words: Vec<_> = text.split(' ').collect();
        Peg::new(currency(words[0]), currency(words[1]), parse_amount(words[2]).unwrap(), "a bank").unwrap()
    };
    stated.iter().map(peg).collect()
}

/// "14.90 EUR" and "USD" as "16.645880 USD by × 1.1172".
fn convert(exchange: &Exchange, price: &str, to: &str) -> String {
    let price: Money = price.parse().unwrap();
    let rate = match exchange.rate(price.currency, currency(to)) {
        Ok(rate) => rate,
        Err(no_rate) => return no_rate.to_string(),
    };
    let legs: String = rate
        .legs
        .iter()
        .map(|leg| match leg {
            Leg::Times(quote) => format!(" × {}", quote.figure),
            Leg::DividedBy(quote) => format!(" ÷ {}", quote.figure),
        })
        .collect();
    let converted = rate.convert(price.amount).map_or("out of range".to_owned(), |money| money.to_string());
    format!("{converted}:{legs}")
}

#[test]
fn money_crosses_over_the_base_without_rounding() {
    let exchange = Exchange::new(DAY, Some(&ecb()), &[]);
    for (price, to, expected) in [
        ("14.90 EUR", "EUR", "14.90 EUR:"),
        ("14.90 EUR", "USD", "16.646280 USD: × 1.1172"),
        ("11.172 USD", "EUR", "10 EUR: ÷ 1.1172"),
        ("11.172 USD", "JPY", "1756.8 JPY: ÷ 1.1172 × 175.68"),
        ("1 GBP", "CHF", "1.1026625089949628208203406093 CHF: ÷ 0.8338 × 0.9194"),
        ("0 GBP", "CHF", "0 CHF: ÷ 0.8338 × 0.9194"),
        ("5 CLP", "CLP", "5 CLP:"),
    ] {
        assert_eq!(convert(&exchange, price, to), expected);
    }
}

#[test]
fn a_half_cent_survives_a_cross_whose_rate_has_no_end() {
    // 1.00 / 3 has no end in decimals, 0.015 × 1.00 / 3 = 0.005 has.
    let exchange = Exchange::new(DAY, Some(&snapshot("2026-10-30", "EUR", "USD 3, GBP 1.00")), &[]);
    let rate = exchange.rate(currency("USD"), currency("GBP")).unwrap();
    let half_cent = parse_amount("0.005").unwrap();
    assert_eq!(rate.convert(parse_amount("0.015").unwrap()).unwrap().amount, half_cent);
}

proptest::proptest! {
    /// Against the same reckoning in whole numbers: every figure a provider may give, every price with six decimals.
    #[test]
    fn rounding_a_conversion_is_rounding_the_exact_fraction(
        amount in 0i64..1_000_000_000, times in 1i64..100_000_000, divisor in 1i64..100_000_000,
    ) {
        let mut rates = snapshot("2026-10-30", "EUR", "");
        rates.rates.insert(Currency::USD, Decimal::new(divisor, 4));
        rates.rates.insert(currency("JPY"), Decimal::new(times, 4));
        let rate = Exchange::new(DAY, Some(&rates), &[]).rate(Currency::USD, currency("JPY")).unwrap();
        let converted = rate.convert(Decimal::new(amount, 6)).unwrap().amount;
        let cents = round_to_step(converted, Decimal::new(1, 2), Direction::Nearest).unwrap();
        let (dividend, divisor) = (i128::from(amount) * i128::from(times), i128::from(divisor) * 10_000);
        proptest::prop_assert_eq!(cents.mantissa(), (2 * dividend + divisor) / (2 * divisor));
    }
}

#[test]
fn pegs_lead_on_either_side() {
    let pegs = pegs(&["AED USD 3.6725", "OMR USD 0.384497", "XOF EUR 655.957", "BGN EUR 1.95583"]);
    let exchange = Exchange::new(DAY, Some(&ecb()), &pegs);
    for (price, to, expected) in [
        ("36.725 AED", "USD", "10 USD: ÷ 3.6725"),
        ("10 USD", "AED", "36.7250 AED: × 3.6725"),
        ("41.029170 AED", "EUR", "10 EUR: ÷ 3.6725 ÷ 1.1172"),
        ("10 EUR", "AED", "41.02917000 AED: × 1.1172 × 3.6725"),
        ("36.725 AED", "OMR", "3.84497 OMR: ÷ 3.6725 × 0.384497"),
        ("4102.9170 AED", "XOF", "655957.0 XOF: ÷ 3.6725 ÷ 1.1172 × 655.957"),
        ("195.583 BGN", "XOF", "65595.7 XOF: ÷ 1.95583 × 655.957"),
    ] {
        assert_eq!(convert(&exchange, price, to), expected);
    }
}

#[test]
fn pegs_alone_are_enough() {
    let exchange = Exchange::new(DAY, None, &pegs(&["AED USD 3.6725"]));
    assert_eq!(convert(&exchange, "10 USD", "AED"), "36.7250 AED: × 3.6725");
    assert_eq!(convert(&exchange, "10 EUR", "EUR"), "10 EUR:");
    assert_eq!(convert(&exchange, "10 EUR", "AED"), "there are no rates, and no peg leads from EUR to AED");
    assert_eq!(convert(&Exchange::default(), "10 CLP", "CLP"), "10 CLP:");
}

#[test]
fn who_cannot_be_reached_is_named() {
    let exchange = Exchange::new(DAY, Some(&ecb()), &pegs(&["NAD ZAR 1"]));
    for (from, to, unreached) in
        [("EUR", "CLP", "CLP"), ("CLP", "EUR", "CLP"), ("USD", "NAD", "NAD"), ("CLP", "NAD", "CLP")]
    {
        let no_rate = exchange.rate(currency(from), currency(to)).unwrap_err();
        assert_eq!(no_rate.unreached, currency(unreached), "{from} {to}");
    }
    assert_eq!(
        convert(&exchange, "1 EUR", "CLP"),
        "neither the rates of 2026-10-30 nor a peg lead from EUR to CLP: CLP is not among them"
    );
    assert_eq!(convert(&exchange, "2 NAD", "ZAR"), "2 ZAR: ÷ 1", "off the snapshot, but pegged");
}

#[test]
fn a_peg_goes_before_the_snapshot() {
    let exchange = Exchange::new(DAY, Some(&ecb()), &pegs(&["USD EUR 2", "USD EUR 3"]));
    assert_eq!(convert(&exchange, "1 EUR", "USD"), "2 USD: × 2");
}

#[test]
fn circles_of_pegs_end() {
    // Both directions stated: USD keeps its way to the base, whichever comes first.
    for both in [["AED USD 4", "USD AED 0.25"], ["USD AED 0.25", "AED USD 4"]] {
        let exchange = Exchange::new(DAY, Some(&ecb()), &pegs(&both));
        assert_eq!(convert(&exchange, "1 EUR", "AED"), "4.4688 AED: × 1.1172 × 4");
    }
    let exchange = Exchange::new(DAY, None, &pegs(&["AED USD 4", "USD SAR 1", "SAR AED 1"]));
    assert_eq!(convert(&exchange, "4 AED", "SAR"), "1 SAR: ÷ 4 ÷ 1");
    // The base among its own rates, as no file can have it.
    let exchange = Exchange::new(DAY, Some(&snapshot("2026-10-30", "EUR", "EUR 1, USD 2")), &[]);
    assert_eq!(convert(&exchange, "1 EUR", "USD"), "2 USD: × 2");
    // The base itself pegged to a currency that only the peg knows, or that counts from the base.
    let exchange = Exchange::new(DAY, Some(&ecb()), &pegs(&["EUR BAM 0.5", "EUR USD 1"]));
    assert_eq!(convert(&exchange, "11.172 USD", "BAM"), "20 BAM: ÷ 1.1172 ÷ 0.5");
}

#[test]
fn what_leaves_the_range_is_no_price() {
    let extremes = "USD 79228162514264337593543950335, JPY 0.0000000000000000000000000001";
    let exchange = Exchange::new(DAY, Some(&snapshot("2026-10-30", "EUR", extremes)), &[]);
    for (price, to) in
        [("2 EUR", "USD"), ("0.1 EUR", "JPY"), ("0.1 USD", "EUR"), ("9 USD", "JPY"), ("9 JPY", "USD")]
    {
        assert!(convert(&exchange, price, to).starts_with("out of range"), "{price} {to}");
    }
}

#[test]
fn a_leg_can_be_shown_with_who_states_it() {
    let exchange = Exchange::new(DAY, Some(&ecb()), &pegs(&["AED USD 3.6725"]));
    let rate = exchange.rate(Currency::EUR, currency("AED")).unwrap();
    let shown: Vec<_> =
        rate.legs.iter().map(|leg| format!("{}, {}", leg.quote(), leg.quote().source())).collect();
    assert_eq!(shown, ["1 EUR = 1.1172 USD, test", "1 USD = 3.6725 AED, a bank"]);
    assert_eq!(rate.oldest().map(|(date, quote)| (date, quote.of)), Some((DAY, Currency::USD)));
}

#[test]
fn prices_lead_the_other_way_round() {
    let cbr = priced("2016-12-09", "RUB", "USD 63.3028, EUR 68.2468, JPY 0.557455");
    let exchange = Exchange::new(DAY, Some(&cbr), &pegs(&["AED USD 3.6725"]));
    for (price, to, expected) in [
        ("10 USD", "RUB", "633.0280 RUB: × 63.3028"),
        ("633.028 RUB", "USD", "10 USD: ÷ 63.3028"),
        ("63.3028 EUR", "USD", "68.2468 USD: × 68.2468 ÷ 63.3028"),
        ("36.725 AED", "RUB", "633.028 RUB: ÷ 3.6725 × 63.3028"),
        ("633.028 RUB", "AED", "36.725 AED: ÷ 63.3028 × 3.6725"),
    ] {
        assert_eq!(convert(&exchange, price, to), expected);
    }
    assert_eq!(exchange.stating(currency("RUB")), None);
    assert_eq!(exchange.stating(currency("AED")).map(|sheet| sheet.date), Some(cbr.date));
}
