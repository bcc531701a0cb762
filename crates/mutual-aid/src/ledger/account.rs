//! What a line of the ledger is booked on, which kind of activity it belongs to, and why the entry was made.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The kind of activity that a line belongs to; each line has exactly one (invariant I10).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ActivityKind {
    /// Unpaid public-benefit activity (udpp art. 7).
    Unpaid,
    /// Paid public-benefit activity (udpp art. 8).
    Paid,
    /// Economic activity (udpp art. 9).
    Economic,
    /// What serves all of them.
    Administration,
}

/// What a line is booked on.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    EnumString,
    IntoStaticStr,
    VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum LedgerAccount {
    /// Money in the bank.
    Bank,
    /// Money in the cash box.
    Cash,
    /// Cash that left the box and is not on the account yet.
    OnTheWay,
    /// Goods in the store.
    Stock,
    /// What others owe for paid services.
    Receivable,
    /// Money that came and is not explained yet.
    Unexplained,
    /// What the organisation owes.
    Payable,
    /// The other side of a reservation: what is no longer free.
    Free,
    /// Aid that was granted and not handed over yet.
    Reserved,
    /// Donations of money.
    Donations,
    /// Donations of goods.
    DonationsInKind,
    /// Fees of paid activity.
    Fees,
    /// Grants from public money.
    Grants,
    /// Other income.
    OtherIncome,
    /// Aid handed over.
    Aid,
    /// The cost of services.
    ServiceCost,
    /// The cost of administration.
    Administration,
}

impl LedgerAccount {
    /// Its number in the usual Polish plan of accounts, for the accountant.
    #[must_use]
    pub fn number(self) -> &'static str {
        match self {
            Self::Cash => "100",
            Self::Bank => "130",
            Self::OnTheWay => "145",
            Self::Receivable => "200",
            Self::Payable => "210",
            Self::Unexplained => "245",
            Self::Stock => "330",
            Self::ServiceCost => "500",
            Self::Aid => "510",
            Self::Administration => "550",
            Self::Donations => "700",
            Self::DonationsInKind => "701",
            Self::Fees => "710",
            Self::Grants => "720",
            Self::OtherIncome => "760",
            Self::Free => "850-1",
            Self::Reserved => "850-2",
        }
    }

    /// Whether it counts as income in the result of a kind of activity.
    #[must_use]
    pub fn is_income(self) -> bool {
        matches!(
            self,
            Self::Donations | Self::DonationsInKind | Self::Fees | Self::Grants | Self::OtherIncome
        )
    }

    /// Whether it counts as cost in the result of a kind of activity.
    #[must_use]
    pub fn is_cost(self) -> bool {
        matches!(self, Self::Aid | Self::ServiceCost | Self::Administration)
    }

    /// Whether its lines change the money that a fund can still give: what lies in the bank, in the cash box or
    /// between them, less what is not explained, owed or reserved. Goods are counted by the stock, not here: aid in goods needs no
    /// reservation of money.
    #[must_use]
    pub fn is_free_money(self) -> bool {
        matches!(
            self,
            Self::Bank | Self::Cash | Self::OnTheWay | Self::Unexplained | Self::Payable | Self::Reserved
        )
    }
}

/// Why an entry was made.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named by its sentence in locales/*/ledger.ftl")]
pub enum Cause {
    BankLine,
    Donation,
    DonationInKind,
    DonationReturned,
    Reclassified,
    NotDonation,
    AidReserved,
    AidReleased,
    AidHandedOver,
    AidRecovered,
    StockCorrected,
    FeeDue,
    FeePaid,
    FeeReturned,
    CostNoted,
    CostPaid,
    Transfer,
    Reversal,
}
