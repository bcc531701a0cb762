//! How a donation comes, where it stands, and what a payment was that is none.

use crate::document::Kind;
use crate::fund::Purpose;
use crate::ledger::{ActivityKind, LedgerAccount};
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// How a donation comes.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Way {
    /// To the bank account; the only way that can be deducted from income (PIT art. 26 ust. 7).
    Transfer,
    /// In cash, to the cashier, who gives a numbered receipt.
    Cash,
    /// In goods, with their value and the statement that they were accepted.
    InKind,
}

impl Way {
    /// The series of the entry that books it.
    #[must_use]
    pub fn kind(self) -> Kind {
        match self {
            Self::Transfer => Kind::Bank,
            Self::Cash => Kind::CashIn,
            Self::InKind => Kind::GoodsIn,
        }
    }

    /// Where what was given lies, and what it is booked on.
    #[must_use]
    pub fn accounts(self) -> (LedgerAccount, LedgerAccount) {
        match self {
            Self::Transfer => (LedgerAccount::Bank, LedgerAccount::Donations),
            Self::Cash => (LedgerAccount::Cash, LedgerAccount::Donations),
            Self::InKind => (LedgerAccount::Stock, LedgerAccount::DonationsInKind),
        }
    }

    /// Whether the donor may deduct it from income: cash is not deductible.
    #[must_use]
    pub fn is_deductible(self) -> bool {
        self != Self::Cash
    }
}

/// Where a donation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// The donor has a code and nothing came yet.
    Announced,
    /// It came and stands in the books.
    Booked,
    /// The donor has the confirmation.
    Acknowledged,
    /// It went back.
    Returned,
    /// It was no donation.
    Reclassified,
}

/// What a payment was that is no donation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Other {
    /// A fee for a paid service.
    Fee,
    /// A grant.
    Grant,
    /// The 1.5 % of income tax, from the tax office.
    OnePointFive,
    /// Something else, a refund from an office for instance.
    Income,
}

impl Other {
    /// The kind of activity and the account it belongs to.
    #[must_use]
    pub fn place(self) -> (ActivityKind, LedgerAccount) {
        match self {
            Self::Fee => (ActivityKind::Paid, LedgerAccount::Fees),
            Self::Grant => (ActivityKind::Unpaid, LedgerAccount::Grants),
            Self::OnePointFive => (ActivityKind::Unpaid, LedgerAccount::OtherIncome),
            Self::Income => (ActivityKind::Administration, LedgerAccount::OtherIncome),
        }
    }

    /// The fund it belongs to.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        match self {
            Self::Fee => Purpose::PaidActivity,
            Self::OnePointFive => Purpose::OnePointFive,
            Self::Grant | Self::Income => Purpose::Statutory,
        }
    }
}
