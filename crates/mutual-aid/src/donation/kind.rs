//! How a donation comes, where it stands, and what a payment was that is none.

use crate::document::Kind;
use crate::fund::Purpose;
use crate::ledger::{ActivityKind, LedgerAccount};
use crate::money::Grosze;
use crate::refusal::DonationRefusal;
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

/// Where what was given lies now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lies {
    /// In the bank: it came there, or somebody carried it there.
    InBank,
    /// In the cash box, which holds so much of the fund.
    InBox {
        /// The cash of the fund.
        found: Grosze,
    },
    /// As goods; some of them may be on the shelf by now, or were handed out.
    Goods {
        /// Whether any of them came into the store.
        shelved: bool,
    },
}

impl Lies {
    /// The series and the account by which so much of it goes away.
    ///
    /// # Errors
    /// There is less cash, or the goods came into the store.
    pub fn gives(self, amount: Grosze) -> Result<(Kind, LedgerAccount), DonationRefusal> {
        match self {
            Self::InBank => Ok((Kind::Bank, LedgerAccount::Bank)),
            Self::InBox { found } if amount > found => {
                Err(DonationRefusal::CashShort { found: found.to_string() })
            }
            Self::InBox { .. } => Ok((Kind::CashOut, LedgerAccount::Cash)),
            Self::Goods { shelved: true } => Err(DonationRefusal::GoodsShelved),
            Self::Goods { shelved: false } => Ok((Kind::GoodsOut, LedgerAccount::Stock)),
        }
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

/// What a payment was that is no donation. A fee is none of these: it is income only by its document, whose amount was
/// calculated (udpp art. 8 and 9).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Other {
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
            Self::Grant => (ActivityKind::Unpaid, LedgerAccount::Grants),
            Self::OnePointFive => (ActivityKind::Unpaid, LedgerAccount::OtherIncome),
            Self::Income => (ActivityKind::Administration, LedgerAccount::OtherIncome),
        }
    }

    /// The fund it belongs to.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        match self {
            Self::OnePointFive => Purpose::OnePointFive,
            Self::Grant | Self::Income => Purpose::Statutory,
        }
    }
}
