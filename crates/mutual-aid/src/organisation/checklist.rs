//! What the organiser ticks before an organisation is accepted.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A point of the organiser's checklist.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Point {
    /// Name, number and seat are those of the register.
    RegisterMatches,
    /// It is an organisation in the sense of udpp art. 3 ust. 2 or 3.
    Eligible,
    /// Who signs may sign, alone or together.
    SignatoryMaySign,
    /// The statute or another act names the declared public tasks (udpp art. 10 ust. 3).
    StatuteCoversTasks,
    /// Somebody answers the phone or the letter.
    ContactAnswers,
    /// The declarations are there and signed.
    DeclarationsSigned,
}

impl Point {
    /// Every point, in the order of the list.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }

    /// How many points are still open.
    #[must_use]
    pub fn open(ticked: &[Self]) -> usize {
        Self::VARIANTS.iter().filter(|point| !ticked.contains(point)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_open_until_it_is_ticked_however_often() {
        assert_eq!(Point::open(&[]), Point::all().len());
        assert_eq!(Point::open(&[Point::Eligible, Point::Eligible]), Point::all().len() - 1);
        assert_eq!(Point::open(Point::all()), 0);
    }
}
