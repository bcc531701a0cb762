//! Where an order stands, and what kind of neighbour asks.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Where an order stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the drawing in order.rs says what each is")]
pub enum Status {
    Enquiry,
    Submitted,
    Acknowledged,
    NeedsInfo,
    TermsProposed,
    TermsCountered,
    Agreed,
    Scheduled,
    InProgress,
    ReportedDone,
    Confirmed,
    Disputed,
    Closed,
    Declined,
    Cancelled,
    Stopped,
    Expired,
}

use Status as S;

impl Status {
    /// Before anything was agreed.
    pub(super) const ASKING: [Self; 5] =
        [S::Submitted, S::Acknowledged, S::NeedsInfo, S::TermsProposed, S::TermsCountered];

    /// Whether it is over.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, S::Closed | S::Declined | S::Cancelled | S::Stopped | S::Expired)
    }

    /// Whether it counts against the requester's open free orders.
    #[must_use]
    pub fn is_open(self) -> bool {
        !self.is_over() && !matches!(self, S::Enquiry | S::Confirmed | S::ReportedDone)
    }
}

/// What kind of requester.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the words of the glossary")]
pub enum RequesterKind {
    Household,
    Institution,
    Company,
    Ngo,
}

impl RequesterKind {
    /// Whether it works for profit: a company always does, an institution where it says so.
    #[must_use]
    pub fn trades(self, for_profit: bool) -> bool {
        self == Self::Company || self == Self::Institution && for_profit
    }
}
