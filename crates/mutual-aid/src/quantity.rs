//! How much of something there is, as people write it and as it is printed: 3, 2,5, 1250,125. Goods in the store and units
//! of paid work are counted alike.

use crate::money::Grosze;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::{Add, Neg, Sub};

/// Thousandths of one.
const ONE: i64 = 1_000;

/// So many units, in thousandths: two and a half are 2500; below nothing where some are taken away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Quantity {
    /// Thousandths of a unit.
    pub thousandths: i64,
}

impl Quantity {
    /// Nothing.
    pub const ZERO: Self = Self { thousandths: 0 };

    /// Whole units.
    #[must_use]
    pub const fn whole(units: i64) -> Self {
        Self { thousandths: units.saturating_mul(ONE) }
    }

    /// Hundredths of a unit: an hour and a half are 150.
    #[must_use]
    pub const fn hundredths(count: i64) -> Self {
        Self { thousandths: count.saturating_mul(10) }
    }

    /// The same in whole hundredths, rounded down.
    #[must_use]
    pub const fn in_hundredths(self) -> i64 {
        self.thousandths.div_euclid(10)
    }

    /// As a number of a machine: 2.5. Three places and less than a million million are held exactly enough to be read back.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "quantities are far below what a double holds")]
    pub fn as_number(self) -> f64 {
        self.thousandths as f64 / 1_000.0
    }

    /// How many units, if they are whole.
    #[must_use]
    pub fn units(self) -> Option<i64> {
        (self.thousandths % ONE == 0).then_some(self.thousandths / ONE)
    }

    /// Reads `3`, `2,5`, `0.25`, `1 250,125` with at most so many places after the comma; nothing else is a quantity.
    #[must_use]
    pub fn parse(text: &str, places: usize) -> Option<Self> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (whole, rest) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let is_read = !whole.is_empty() && digits(whole) && digits(rest) && rest.len() <= places.min(3);
        let thousandths = format!("{whole}{rest:0<3}").parse().ok().filter(|_| is_read)?;
        Some(Self { thousandths })
    }

    /// So many times the same; at the end of the range it stays there.
    #[must_use]
    pub fn times(self, count: i64) -> Self {
        Self { thousandths: self.thousandths.saturating_mul(count) }
    }

    /// The same without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self { thousandths: self.thousandths.saturating_abs() }
    }

    /// What so many units of this amount come to, rounded down to whole grosze.
    #[must_use]
    pub fn of(self, unit: Grosze) -> Grosze {
        scaled(unit.0, self.thousandths, ONE, 0)
    }

    /// What so many units of this value are worth, rounded half up to whole grosze.
    #[must_use]
    pub fn worth(self, unit: Grosze) -> Grosze {
        scaled(unit.0, self.thousandths, ONE, ONE / 2)
    }

    /// What one of so many units is of an amount, rounded down to whole grosze.
    #[must_use]
    pub fn share_of(self, total: Grosze) -> Grosze {
        if self.thousandths <= 0 { Grosze::ZERO } else { scaled(total.0, ONE, self.thousandths, 0) }
    }
}

/// `(amount × by + more) ÷ of`, rounded down, without leaving the range on the way.
fn scaled(amount: i64, by: i64, of: i64, more: i64) -> Grosze {
    let wide = i128::from(amount) * i128::from(by) + i128::from(more);
    Grosze(i64::try_from(wide.div_euclid(i128::from(of))).unwrap_or(i64::MAX))
}

impl fmt::Display for Quantity {
    /// `3`, `1,5`, `0,125`, `−2`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.thousandths.unsigned_abs();
        let (whole, rest) = (size / ONE.unsigned_abs(), size % ONE.unsigned_abs());
        let sign = if self.thousandths < 0 { "−" } else { "" };
        let places = format!("{rest:03}");
        match places.trim_end_matches('0') {
            "" => write!(f, "{sign}{whole}"),
            places => write!(f, "{sign}{whole},{places}"),
        }
    }
}

impl Add for Quantity {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { thousandths: self.thousandths.saturating_add(other.thousandths) }
    }
}

impl Sub for Quantity {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self { thousandths: self.thousandths.saturating_sub(other.thousandths) }
    }
}

impl Neg for Quantity {
    type Output = Self;

    fn neg(self) -> Self {
        Self { thousandths: self.thousandths.saturating_neg() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn thousandths(thousandths: i64) -> Quantity {
        Quantity { thousandths }
    }

    #[test]
    fn a_quantity_is_read_as_people_write_it() {
        for (written, count) in [
            ("3", 3_000),
            ("2,5", 2_500),
            ("2.5", 2_500),
            ("1 250,5", 1_250_500),
            ("1\u{a0}250,5", 1_250_500),
            ("0,125", 125),
            ("0", 0),
            ("2,", 2_000),
        ] {
            assert_eq!(Quantity::parse(written, 3), Some(thousandths(count)), "{written}");
        }
        for written in ["", "-1", "−1", "1,2345", "dwa", ",5", "1.250,5", "2,5 kg", "99999999999999999999"]
        {
            assert_eq!(Quantity::parse(written, 3), None, "{written}");
        }
        assert_eq!(Quantity::parse("2,5", 0), None);
        assert_eq!(
            (Quantity::parse("2,25", 2), Quantity::parse("2,125", 2)),
            (Some(thousandths(2_250)), None)
        );
    }

    #[test]
    fn half_a_grosz_is_rounded_up_once() {
        assert_eq!(thousandths(2_500).worth(Grosze(333)), Grosze(833), "832.5");
        assert_eq!(thousandths(2_500).of(Grosze(333)), Grosze(832));
        assert_eq!(thousandths(333).worth(Grosze(100)), Grosze(33));
        assert_eq!(Quantity::whole(3).worth(Grosze(350)), Grosze(1_050));
        assert_eq!(thousandths(i64::MAX).worth(Grosze(i64::MAX)), Grosze(i64::MAX));
    }

    #[test]
    fn whole_units_and_hundredths_are_told() {
        assert_eq!((Quantity::whole(3).units(), thousandths(2_500).units()), (Some(3), None));
        assert_eq!(Quantity::hundredths(150), thousandths(1_500));
        assert_eq!(thousandths(1_500).in_hundredths(), 150);
        assert_eq!((-thousandths(2_050)).to_string(), "−2,05");
    }

    proptest! {
        #[test]
        fn a_printed_quantity_is_read_back(count in 0i64..1_000_000_000) {
            let quantity = thousandths(count);
            prop_assert_eq!(Quantity::parse(&quantity.to_string(), 3), Some(quantity));
        }

        /// All units together never come to more than what they cost altogether: a share is rounded down.
        #[test]
        fn units_never_come_to_more_than_their_cost(total in 0i64..1_000_000_000, planned in 1i64..100_000_000) {
            let planned = thousandths(planned);
            prop_assert!(planned.of(planned.share_of(Grosze(total))) <= Grosze(total));
        }
    }
}
