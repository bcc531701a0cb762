//! What a calculation is made of: units of work, and lines of the kinds that may raise a fee.

use crate::law::Law;
use crate::money::Grosze;
use crate::quantity::Quantity;
use crate::refusal::PaidActivityRefusal as No;
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

/// The most that a person may write.
const MOST: Quantity = Quantity::whole(100_000);

/// Reads how many units of work: `3`, `1,5`, `0.25`.
///
/// # Errors
/// No number above nothing with at most two places after the comma, or more than a hundred thousand.
pub fn quantity(text: &str) -> Result<Quantity, No> {
    let read = Quantity::parse(text, 2);
    read.filter(|read| *read > Quantity::ZERO && *read <= MOST).ok_or(No::NoQuantity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_work_are_read_as_people_write_them() {
        for (written, hundredths) in
            [("3", 300), ("1,5", 150), ("0.25", 25), (" 1 000 ", 100_000), ("2,", 200)]
        {
            assert_eq!(quantity(written), Ok(Quantity::hundredths(hundredths)), "{written}");
        }
        for written in ["", "0", "-1", "1,234", "dwa", ",5", "100001", "99999999999999999999"] {
            assert_eq!(quantity(written), Err(No::NoQuantity), "{written}");
        }
    }
}
