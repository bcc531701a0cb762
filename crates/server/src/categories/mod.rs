//! The kinds of services as people read about them.

pub mod show;

use mutual_aid::category::Category;

/// The name of a category in addresses.
#[must_use]
pub fn slug(category: Category) -> &'static str {
    match category {
        Category::BicycleRepair => "naprawa-rowerow",
        Category::ApplianceRepair => "naprawa-sprzetow",
        Category::ElectricalRepair => "drobna-elektryka",
        Category::SmallRepairs => "drobne-naprawy",
        Category::Painting => "malowanie",
        Category::Furniture => "meble",
        Category::Cleaning => "sprzatanie",
        Category::GardenSnow => "ogrod-i-snieg",
        Category::ShoppingErrands => "zakupy-i-sprawy",
        Category::Companionship => "rozmowa-i-towarzystwo",
        Category::PetCare => "opieka-nad-zwierzetami",
        Category::Tutoring => "pomoc-w-nauce",
        Category::LanguageHelp => "pomoc-jezykowa",
        Category::DigitalHelp => "telefon-i-komputer",
        Category::Sewing => "szycie",
        Category::Cooking => "gotowanie",
        Category::TransportEscort => "podwiezienie",
        Category::LargeWaste => "duze-smieci",
        Category::EventHelp => "pomoc-przy-wydarzeniu",
        Category::OfficeHelp => "pomoc-biurowa",
    }
}

/// The category of a name in addresses.
#[must_use]
pub fn by_slug(text: &str) -> Option<Category> {
    Category::all().iter().copied().find(|category| slug(*category) == text)
}

/// The code of a category's picture.
#[must_use]
pub fn picture(category: Category) -> &'static str {
    match category {
        Category::BicycleRepair => "bicycle_repair",
        Category::ApplianceRepair | Category::ElectricalRepair => "appliance_repair",
        Category::SmallRepairs => "small_repairs",
        Category::Painting => "painting",
        Category::Furniture => "furniture",
        Category::Cleaning => "cleaning",
        Category::GardenSnow => "garden_and_snow",
        Category::ShoppingErrands => "shopping",
        Category::Companionship => "companionship",
        Category::PetCare => "pet_care",
        Category::Tutoring => "tutoring",
        Category::LanguageHelp => "language_help",
        Category::DigitalHelp => "digital_help",
        Category::Sewing => "sewing",
        Category::Cooking => "cooking",
        Category::TransportEscort => "transport_escort",
        Category::LargeWaste => "large_items",
        Category::EventHelp => "events",
        Category::OfficeHelp => "office_help",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_is_found_by_its_name_in_addresses() {
        for category in Category::all() {
            assert_eq!(by_slug(slug(*category)), Some(*category));
        }
        assert_eq!(by_slug("rowery"), None);
    }
}
