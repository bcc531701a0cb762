//! What a calculation is made of: units, quantities, and lines of the kinds that may raise a fee.

use crate::law::Law;
use crate::money::Grosze;
use crate::refusal::PaidActivityRefusal as No;
use std::fmt;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What a fee is counted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Unit {
    /// An hour of the service, however many people come.
    Hour,
    /// A thing made or mended.
    Piece,
    /// The service as a whole.
    Service,
    /// A square metre.
    SquareMetre,
    /// A kilometre driven.
    Kilometre,
}

impl Unit {
    /// Every unit, in the order in which forms show them.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

/// The costs that may stand in a calculation. The work of volunteers is unpaid and has no kind (udpp art. 42).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum CostKind {
    /// Materials that are used up.
    Materials,
    /// Travel of those who go.
    Travel,
    /// Wear of tools and machines.
    Wear,
    /// Insurance of the people and the work.
    Insurance,
    /// Personal protective equipment.
    Protection,
    /// Pay of the coordinator (within the limit of udpp art. 9 ust. 1 pkt 2).
    Coordinator,
    /// Training of those who go.
    Training,
    /// A share of common costs, by a key that is written down.
    Overhead,
}

impl CostKind {
    /// Every kind, in the order of the form.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

/// A line of a calculation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostLine {
    /// What costs.
    pub kind: CostKind,
    /// How much in the whole period.
    pub amount: Grosze,
    /// From what it follows; for a share of common costs, the key.
    pub note: String,
}

impl CostLine {
    /// Whether the line may stand in a calculation over so many months.
    pub(super) fn is_right(&self, months: i64, law: &Law) -> Result<(), No> {
        if self.kind == CostKind::Overhead && self.note.trim().is_empty() {
            return Err(No::NoKey);
        }
        let limit = Grosze::zloty(law.average_pay).times(law.pay_times).times(months);
        if self.kind == CostKind::Coordinator && self.amount > limit {
            return Err(No::PayTooHigh { limit: limit.to_string() });
        }
        Ok(())
    }
}

/// So many units, in hundredths: an hour and a half is 150.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quantity(pub i64);

/// The most that a person may write, hundredths of a unit.
const MOST: i64 = 10_000_000;

impl Quantity {
    /// Whole units.
    #[must_use]
    pub const fn whole(units: i64) -> Self {
        Self(units.saturating_mul(100))
    }

    /// Reads `3`, `1,5`, `0.25`.
    ///
    /// # Errors
    /// No number above nothing with at most two decimals, or more than a hundred thousand.
    pub fn parse(text: &str) -> Result<Self, No> {
        let plain: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let (whole, rest) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let asked = !whole.is_empty() && digits(whole) && digits(rest) && rest.len() <= 2;
        let hundredths = format!("{whole}{rest:0<2}").parse::<i64>().ok();
        match hundredths.filter(|number| asked && (1..=MOST).contains(number)) {
            Some(number) => Ok(Self(number)),
            None => Err(No::NoQuantity),
        }
    }

    /// What so many units of this amount come to, rounded down to whole grosze.
    #[must_use]
    pub fn of(self, unit: Grosze) -> Grosze {
        scaled(unit.0, self.0, 100)
    }

    /// What one of so many units is of an amount, rounded down to whole grosze.
    #[must_use]
    pub fn share_of(self, total: Grosze) -> Grosze {
        if self.0 <= 0 { Grosze::ZERO } else { scaled(total.0, 100, self.0) }
    }
}

/// `amount × by ÷ of`, rounded down, without leaving the range on the way.
fn scaled(amount: i64, by: i64, of: i64) -> Grosze {
    let wide = i128::from(amount) * i128::from(by);
    Grosze(i64::try_from(wide.div_euclid(i128::from(of))).unwrap_or(i64::MAX))
}

impl fmt::Display for Quantity {
    /// `3`, `1,5`, `0,25`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, rest) = (self.0 / 100, self.0 % 100);
        match rest {
            0 => write!(f, "{whole}"),
            _ if rest % 10 == 0 => write!(f, "{whole},{}", rest / 10),
            _ => write!(f, "{whole},{rest:02}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_quantity_is_read_as_people_write_it() {
        for (written, hundredths) in
            [("3", 300), ("1,5", 150), ("0.25", 25), (" 1 000 ", 100_000), ("2,", 200)]
        {
            assert_eq!(Quantity::parse(written), Ok(Quantity(hundredths)), "{written}");
        }
        for written in ["", "0", "-1", "1,234", "dwa", ",5", "100001", "99999999999999999999"] {
            assert_eq!(Quantity::parse(written), Err(No::NoQuantity), "{written}");
        }
    }

    proptest! {
        #[test]
        fn a_printed_quantity_is_read_back(hundredths in 1..MOST) {
            prop_assert_eq!(Quantity::parse(&Quantity(hundredths).to_string()), Ok(Quantity(hundredths)));
        }

        /// All units together never come to more than what they cost altogether: rounding is always down.
        #[test]
        fn units_never_come_to_more_than_their_cost(total in 0i64..1_000_000_000, planned in 1..MOST) {
            let planned = Quantity(planned);
            prop_assert!(planned.of(planned.share_of(Grosze(total))) <= Grosze(total));
        }
    }
}
