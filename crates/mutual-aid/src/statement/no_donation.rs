//! What money was that came in and is no donation.

use crate::donation::Other;
use crate::refusal::StatementRefusal;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// What a line was that is no donation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum NoDonation {
    /// A fee for a paid service.
    Fee,
    /// A grant.
    Grant,
    /// The 1.5 % of income tax, from the tax office.
    OnePointFive,
    /// A refund from ZUS or another office.
    Refund,
    /// Aid that was asked back.
    AidBack,
    /// The organisation's own cash, carried to the bank.
    OwnCash,
    /// Something else, which the reason says.
    Else,
}

impl NoDonation {
    /// What somebody may say of a line in so many words; a fee is known by its document alone, own cash by
    /// what was noted when it was carried.
    pub const SAID: [Self; 5] = [Self::Grant, Self::OnePointFive, Self::Refund, Self::AidBack, Self::Else];

    /// Which income it is, when somebody says so in so many words; aid that comes back is none, it was owed.
    ///
    /// # Errors
    /// A fee needs the number of its document: otherwise paid activity would take money without an order and without a
    /// calculation (udpp art. 9 ust. 1 pkt 1). Own cash needs what was noted when it was carried.
    pub fn other(self) -> Result<Option<Other>, StatementRefusal> {
        match self {
            Self::Fee => Err(StatementRefusal::FeeNeedsDocument),
            Self::OwnCash => Err(StatementRefusal::CashNeedsDeposit),
            Self::AidBack => Ok(None),
            Self::Grant => Ok(Some(Other::Grant)),
            Self::OnePointFive => Ok(Some(Other::OnePointFive)),
            Self::Refund | Self::Else => Ok(Some(Other::Income)),
        }
    }
}
