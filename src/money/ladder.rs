//! A ladder: the prices a shop likes to show, as rungs an amount is moved to. Fine ones low, coarse ones high, with the
//! endings of the trade (9.99, 19.90, 249).

use std::fmt;

use rust_decimal::Decimal;

use super::{Direction, Money, minor_step, round_to_step};

/// Rungs, band by band. Every amount lies in one band; the last has no end.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Ladder {
    bands: Vec<Band>,
    last: Rungs,
    /// Amounts end as the price they were converted from: 14.90 EUR becomes 14.90, 15.90 … CHF.
    mirror: bool,
}

/// The rungs below an amount.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Band {
    /// Greater than that of the band before it.
    pub below: Decimal,
    pub rungs: Rungs,
}

/// Where the rungs of a band are.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Rungs {
    /// Without endings, the rungs are its multiples; with endings, the distance after which they come again. If it is
    /// not given: the smallest unit of the currency, and the power of ten above the largest ending.
    pub step: Option<Decimal>,
    /// What the rungs end on (0.49 and 0.99).
    pub endings: Vec<Decimal>,
    /// Which rung an amount between two goes to.
    pub direction: Direction,
}

impl Ladder {
    /// `bands` in the order of their ends.
    pub fn new(bands: Vec<Band>, last: Rungs, mirror: bool) -> Self {
        Self { bands, last, mirror }
    }

    /// The rung an amount goes to, in a currency with so many decimals. `base` is the price it was made of. Something
    /// that costs anything never comes to cost nothing. `None` where a number would leave the range of decimals.
    pub fn round(&self, amount: Decimal, base: Money, digits: u32) -> Option<Decimal> {
        let minor = minor_step(digits);
        if amount <= Decimal::ZERO {
            return round_to_step(amount, minor, Direction::Nearest);
        }
        let climb = Climb { ladder: self, minor, mirrored: self.mirror.then(|| mirrored(base, digits)) };
        let above = climb.above(amount)?;
        let Some(below) = climb.below(amount) else { return Some(above) };
        let up = match self.band(amount).direction {
            Direction::Up => true,
            Direction::Down => false,
            Direction::Nearest => above.checked_sub(amount)? <= amount.checked_sub(below)?,
        };
        // On a rung, above and below are the same.
        Some(if up { above } else { below })
    }

    fn number(&self, amount: Decimal) -> usize {
        self.bands.partition_point(|band| band.below <= amount)
    }

    fn band(&self, amount: Decimal) -> &Rungs {
        self.rungs(self.number(amount))
    }

    fn rungs(&self, number: usize) -> &Rungs {
        self.bands.get(number).map_or(&self.last, |band| &band.rungs)
    }

    /// Where a band begins and ends.
    fn bounds(&self, number: usize) -> (Decimal, Option<Decimal>) {
        let low = number.checked_sub(1).map_or(Decimal::ZERO, |before| self.bands[before].below);
        (low, self.bands.get(number).map(|band| band.below))
    }
}

/// "below 10: step 0.05; below 100: end 0.9; end 9 up": one line for people, and for comparing.
impl fmt::Display for Ladder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.mirror {
            return write!(f, "mirror{}", self.last.direction);
        }
        for band in &self.bands {
            write!(f, "below {}: {}; ", band.below.normalize(), band.rungs)?;
        }
        self.last.fmt(f)
    }
}

impl fmt::Display for Rungs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Some(step) => write!(f, "step {}", step.normalize())?,
            None if self.endings.is_empty() => f.write_str("smallest unit")?,
            None => {}
        }
        for (n, ending) in self.endings.iter().enumerate() {
            let before = if n > 0 || self.step.is_some() { " " } else { "" };
            write!(f, "{before}end {}", ending.normalize())?;
        }
        self.direction.fmt(f)
    }
}

/// A ladder as one currency and one base price have it.
struct Climb<'l> {
    ladder: &'l Ladder,
    minor: Decimal,
    mirrored: Option<(Decimal, Decimal)>,
}

impl Climb<'_> {
    /// The lowest rung that is not below the amount. A band without a rung is passed over.
    fn above(&self, amount: Decimal) -> Option<Decimal> {
        let mut from = amount;
        loop {
            let number = self.ladder.number(from);
            let (_, high) = self.ladder.bounds(number);
            let rung = self.next(number, from)?;
            match high {
                Some(high) if rung >= high => from = high,
                _ => return Some(rung),
            }
        }
    }

    /// The highest rung that is not above the amount, and above zero.
    fn below(&self, amount: Decimal) -> Option<Decimal> {
        let mut from = amount;
        loop {
            let number = self.ladder.number(from);
            let (low, _) = self.ladder.bounds(number);
            let rung = self.previous(number, from)?;
            if rung >= low && rung > Decimal::ZERO {
                return Some(rung);
            }
            if number == 0 {
                return None;
            }
            from = low.checked_sub(self.minor)?;
        }
    }

    fn next(&self, number: usize, from: Decimal) -> Option<Decimal> {
        let (period, endings) = self.spacing(number);
        let rung = |ending: &Decimal| {
            let rung =
                round_to_step(from.checked_sub(*ending)?, period, Direction::Up)?.checked_add(*ending)?;
            if rung > Decimal::ZERO { Some(rung) } else { rung.checked_add(period) }
        };
        self.written(endings.iter().filter_map(rung).min()?)
    }

    fn previous(&self, number: usize, from: Decimal) -> Option<Decimal> {
        let (period, endings) = self.spacing(number);
        let rung = |ending: &Decimal| {
            round_to_step(from.checked_sub(*ending)?, period, Direction::Down)?.checked_add(*ending)
        };
        self.written(endings.iter().filter_map(rung).max()?)
    }

    /// With the decimals of the currency; it is a multiple of the smallest unit already.
    fn written(&self, rung: Decimal) -> Option<Decimal> {
        round_to_step(rung, self.minor, Direction::Nearest)
    }

    /// The distance after which a band's rungs come again, and where between they stand. What the currency cannot write
    /// is no rung.
    fn spacing(&self, number: usize) -> (Decimal, Vec<Decimal>) {
        if let Some((period, ending)) = self.mirrored {
            return (period, vec![ending]);
        }
        let rungs = self.ladder.rungs(number);
        let writable = |n: &Decimal| (n % self.minor).is_zero();
        let step = rungs.step.filter(writable);
        let endings: Vec<Decimal> = rungs.endings.iter().copied().filter(writable).collect();
        match endings.iter().max() {
            None => (step.unwrap_or(self.minor), vec![Decimal::ZERO]),
            Some(largest) => {
                let period = step.filter(|step| step > largest).unwrap_or_else(|| power_above(*largest));
                (period, endings)
            }
        }
    }
}

/// The distance of two prices with one ending: 1 for 0.99, 10 for 9, 100 for 95.
fn power_above(ending: Decimal) -> Decimal {
    std::iter::successors(Some(Decimal::ONE), |power| power.checked_mul(Decimal::TEN))
        .find(|power| *power > ending)
        .unwrap_or(Decimal::MAX)
}

/// The last two digits of a price as people know them, for a currency with so many decimals: the 90 of 14.90 EUR is
/// 0.90 in CHF and 90 in JPY; the 90 of 1490 JPY is 0.90 in EUR.
fn mirrored(base: Money, digits: u32) -> (Decimal, Decimal) {
    let last = match base.currency.iso_digits() {
        0 => base.amount.trunc() % Decimal::ONE_HUNDRED,
        _ => (base.amount.fract() * Decimal::ONE_HUNDRED).trunc(),
    };
    match digits {
        0 => (Decimal::ONE_HUNDRED, last),
        1 => (Decimal::ONE, (last / Decimal::TEN).trunc() / Decimal::TEN),
        _ => (Decimal::ONE, last / Decimal::ONE_HUNDRED),
    }
}

#[cfg(test)]
mod tests {
    use super::super::parse_amount;
    use super::*;
    use proptest::prelude::*;

    fn d(text: &str) -> Decimal {
        parse_amount(text).unwrap()
    }

    fn eur(amount: &str) -> Money {
        Money::new(d(amount), super::super::Currency::EUR)
    }

    /// "10: step 0.05 | 100: end 0.90 | end 9 up"
    fn ladder(text: &str) -> Ladder {
        let mut mirror = false;
        let mut bands = Vec::new();
        let mut last = Rungs::default();
        for part in text.split('|') {
            let (below, rule) = part.split_once(':').map_or((None, part), |(b, r)| (Some(d(b.trim())), r));
            let mut rungs = Rungs::default();
            let mut key = "";
            for word in rule.split_whitespace() {
                match (word, key) {
                    ("up", _) => rungs.direction = Direction::Up,
                    ("down", _) => rungs.direction = Direction::Down,
                    ("mirror", _) => mirror = true,
                    ("step" | "end", _) => key = word,
                    (n, "step") => rungs.step = Some(d(n)),
                    (n, _) => rungs.endings.push(d(n)),
                }
            }
            match below {
                Some(below) => bands.push(Band { below, rungs }),
                None => last = rungs,
            }
        }
        Ladder::new(bands, last, mirror)
    }

    #[test]
    fn an_amount_goes_to_a_rung() {
        const BANDS: &str = "10: step 0.05 | 100: end 0.90 | 1000: end 9 up | step 50";
        for (text, digits, amount, rung) in [
            ("", 2, "17.4234", "17.42"),
            ("", 2, "17.425", "17.43"),
            ("step 0.05", 2, "17.4234", "17.40"),
            ("step 0.05 up", 2, "17.4234", "17.45"),
            ("end 0.90", 2, "17.4234", "17.90"),
            ("end 0.90", 2, "17.3234", "16.90"),
            ("end 0.90 up", 2, "17.41", "17.90"),
            ("end 0.99 down", 2, "17.41", "16.99"),
            ("end 0.90 up", 2, "17.90", "17.90"),
            ("end 9", 0, "1234", "1239"),
            ("end 9", 0, "1233", "1229"),
            ("end 99", 0, "1250", "1299"),
            ("step 10", 0, "2480.4", "2480"),
            ("", 2, "0.002", "0.01"),
            ("end 0.90 down", 2, "0.2", "0.90"),
            ("", 2, "0", "0.00"),
            ("end 0.49 0.99", 2, "17.60", "17.49"),
            ("end 0.49 0.99", 2, "17.80", "17.99"),
            ("end 0.49 0.99 up", 2, "17.50", "17.99"),
            ("end 0.49 0.99 down", 2, "17.48", "16.99"),
            ("step 5 end 4.90", 2, "12", "9.90"),
            ("step 5 end 4.90", 2, "12.41", "14.90"),
            ("end 4 9", 0, "1246.4", "1244"),
            (BANDS, 2, "3.333", "3.35"),
            (BANDS, 2, "9.98", "9.95"),
            (BANDS, 2, "10.01", "9.95"),
            (BANDS, 2, "10.43", "10.90"),
            (BANDS, 2, "99.95", "99.90"),
            (BANDS, 2, "100.00", "109.00"),
            (BANDS, 2, "991", "999.00"),
            (BANDS, 2, "999.5", "1000.00"),
            (BANDS, 2, "1026", "1050.00"),
            // A yen has no hundredth: what cannot be written is no rung.
            ("end 0.90", 0, "248.3", "248"),
            ("step 0.05", 0, "248.5", "249"),
            ("5: step 100 | end 0.90", 2, "3", "5.90"),
        ] {
            let got = ladder(text).round(d(amount), eur("1"), digits).unwrap();
            assert_eq!(got.to_string(), rung, "{amount} on {text} with {digits} decimals");
        }
    }

    #[test]
    fn an_ending_is_mirrored() {
        for (base, digits, amount, rung) in [
            ("14.90 EUR", 2, "13.70", "13.90"),
            ("14.95 EUR", 2, "13.30", "12.95"),
            ("15 EUR", 2, "13.70", "14.00"),
            ("14.90 EUR", 0, "2567", "2590"),
            ("1490 JPY", 2, "8.31", "7.90"),
            ("4.500 KWD", 3, "14.321", "14.500"),
            ("14.90 EUR", 2, "0.30", "0.90"),
        ] {
            let got = ladder("mirror").round(d(amount), base.parse().unwrap(), digits).unwrap();
            assert_eq!(got.to_string(), rung, "{amount} from {base}");
        }
    }

    #[test]
    fn what_leaves_the_range_is_no_price() {
        assert_eq!(ladder("end 99").round(Decimal::MAX, eur("1"), 2), None);
    }

    prop_compose! {
        fn any_rungs()(
            step in prop::option::of(1i64..2000), endings in prop::collection::vec(1i64..12_000, 0..3),
            direction in prop::sample::select(vec![Direction::Nearest, Direction::Up, Direction::Down]),
        ) -> Rungs {
            Rungs {
                step: step.map(|n| Decimal::new(n, 2)),
                endings: endings.into_iter().map(|n| Decimal::new(n, 2)).collect(),
                direction,
            }
        }
    }

    prop_compose! {
        fn any_ladder()(
            bands in prop::collection::btree_map(1i64..200_000, any_rungs(), 0..4), last in any_rungs(),
            mirror in prop::bool::weighted(0.2),
        ) -> Ladder {
            let bands = bands.into_iter().map(|(n, rungs)| Band { below: Decimal::new(n, 2), rungs });
            Ladder::new(bands.collect(), last, mirror)
        }
    }

    proptest! {
        #[test]
        fn a_ladder_is_monotone_within_a_band_and_settles(
            ladder in any_ladder(), a in 1i64..30_000_000, b in 1i64..30_000_000,
            base in 1i64..100_000, digits in prop::sample::select(vec![0u32, 2, 3]),
        ) {
            let base = eur(&Decimal::new(base, 2).to_string());
            let (a, b) = (Decimal::new(a.min(b), 3), Decimal::new(a.max(b), 3));
            let (low, high) = (ladder.round(a, base, digits).unwrap(), ladder.round(b, base, digits).unwrap());
            if ladder.number(a) == ladder.number(b) {
                prop_assert!(low <= high, "{a} to {low}, {b} to {high}");
            }
            prop_assert!(low > Decimal::ZERO);
            prop_assert_eq!(low.scale(), digits);
            prop_assert_eq!(ladder.round(low, base, digits), Some(low));
        }

        #[test]
        fn up_never_goes_down_and_down_never_up_unless_to_cost_anything(
            mut ladder in any_ladder(), a in 1i64..30_000_000, up in any::<bool>(),
        ) {
            let direction = if up { Direction::Up } else { Direction::Down };
            ladder.bands.iter_mut().map(|b| &mut b.rungs).chain([&mut ladder.last]).for_each(|r| r.direction = direction);
            let amount = Decimal::new(a, 3);
            let rung = ladder.round(amount, eur("14.90"), 2).unwrap();
            if up {
                prop_assert!(rung >= amount);
            } else {
                let lowest = ladder.round(Decimal::new(1, 3), eur("14.90"), 2).unwrap();
                prop_assert!(rung <= amount || rung == lowest);
            }
        }
    }
}
