//! The kinds of services: what each asks of the people who do it.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A kind of service.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named by its sentence in locales/*/categories.ftl")]
pub enum Category {
    BicycleRepair,
    ApplianceRepair,
    ElectricalRepair,
    SmallRepairs,
    Painting,
    Furniture,
    Cleaning,
    GardenSnow,
    ShoppingErrands,
    Companionship,
    PetCare,
    Tutoring,
    LanguageHelp,
    DigitalHelp,
    Sewing,
    Cooking,
    TransportEscort,
    LargeWaste,
    EventHelp,
    OfficeHelp,
}

impl Category {
    /// Every kind, in the order in which pages list them.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }

    /// The name in addresses, data and locale keys.
    #[must_use]
    pub fn key(self) -> &'static str {
        self.into()
    }

    /// Whether it is done with or for minors (act of 13.05.2016, art. 21).
    #[must_use]
    pub fn involves_minors(self) -> bool {
        self == Self::Tutoring
    }

    /// Whether separate law asks for a qualification (udpp art. 43).
    #[must_use]
    pub fn needs_qualification(self) -> bool {
        matches!(self, Self::ElectricalRepair | Self::TransportEscort)
    }

    /// Whether minors may not do it.
    #[must_use]
    pub fn hazardous(self) -> bool {
        matches!(
            self,
            Self::ElectricalRepair
                | Self::Painting
                | Self::Furniture
                | Self::LargeWaste
                | Self::TransportEscort
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_category_is_read_back_from_its_key() {
        assert_eq!(Category::all().len(), 20);
        for category in Category::all() {
            assert_eq!(category.key().parse::<Category>().as_ref(), Ok(category));
        }
        assert!("bicycle".parse::<Category>().is_err());
    }
}
