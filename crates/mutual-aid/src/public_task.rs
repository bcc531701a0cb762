//! The sphere of public tasks (udpp art. 4 ust. 1): which point an offer serves.

use crate::category::Category;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// A point of udpp art. 4 ust. 1 that the programme meets; stored by its number.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
pub enum PublicTask {
    /// Social assistance.
    #[serde(rename = "1")]
    #[strum(serialize = "1")]
    SocialAssistance,
    /// Professional and social reintegration of people at risk of exclusion.
    #[serde(rename = "2")]
    #[strum(serialize = "2")]
    Reintegration,
    /// Charity.
    #[serde(rename = "3")]
    #[strum(serialize = "3")]
    Charity,
    /// Integration of foreigners.
    #[serde(rename = "5a")]
    #[strum(serialize = "5a")]
    Foreigners,
    /// People with disabilities.
    #[serde(rename = "7")]
    #[strum(serialize = "7")]
    Disability,
    /// Employment and activation of people without work.
    #[serde(rename = "8")]
    #[strum(serialize = "8")]
    Employment,
    /// People of retirement age.
    #[serde(rename = "10")]
    #[strum(serialize = "10")]
    Seniors,
    /// Local communities.
    #[serde(rename = "13")]
    #[strum(serialize = "13")]
    Communities,
    /// Science, education and upbringing.
    #[serde(rename = "14")]
    #[strum(serialize = "14")]
    Education,
    /// Children and young people.
    #[serde(rename = "15")]
    #[strum(serialize = "15")]
    Children,
    /// Volunteering.
    #[serde(rename = "27")]
    #[strum(serialize = "27")]
    Volunteering,
    /// Family and parenthood.
    #[serde(rename = "31")]
    #[strum(serialize = "31")]
    Family,
    /// Support of other organisations.
    #[serde(rename = "33")]
    #[strum(serialize = "33")]
    Organisations,
}

impl PublicTask {
    /// Every point, in the order of the act.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }

    /// The number of the point: `8`, `5a`.
    #[must_use]
    pub fn point(self) -> &'static str {
        self.into()
    }

    /// The point that an offer of this kind is prefilled with: activation of people without work, unless another
    /// one is nearer.
    #[must_use]
    pub fn of(category: Category) -> Self {
        match category {
            Category::Tutoring => Self::Education,
            Category::LanguageHelp => Self::Foreigners,
            _ => Self::Employment,
        }
    }

    /// Whether the organisation declared the point, by the numbers of its list.
    #[must_use]
    pub fn declared(self, points: &[Self]) -> bool {
        points.contains(&self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_is_read_back_from_its_number() {
        assert_eq!(PublicTask::all().len(), 13);
        for task in PublicTask::all() {
            assert_eq!(task.point().parse::<PublicTask>().as_ref(), Ok(task));
        }
        assert_eq!(PublicTask::of(Category::BicycleRepair).point(), "8");
        assert_eq!(PublicTask::of(Category::LanguageHelp).point(), "5a");
        assert!(!PublicTask::Education.declared(&[PublicTask::Employment]));
    }
}
