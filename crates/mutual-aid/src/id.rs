//! The names of things: one type per noun, so that an order is never taken for a person.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it is stored.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }
    )*};
}

ids! {
    /// A global sign-in.
    AccountId,
    /// A local organisation.
    OrganisationId,
    /// A person as one organisation knows them.
    PersonId,
    /// A person's time in the programme with one organisation.
    ParticipationId,
    /// An agreement between a person and an organisation.
    EngagementId,
    /// An insurance policy of an organisation.
    PolicyId,
    /// A screening record.
    ScreeningId,
    /// An offer.
    OfferId,
    /// A bookable time of an offer.
    SlotId,
    /// A company.
    CompanyId,
    /// A commercial offer of a company.
    ListingId,
    /// A message to the programme.
    MessageId,
    /// A notice of content.
    NoticeId,
    /// A cost calculation of a kind of service.
    CalculationId,
    /// A fee for performed work.
    FeeId,
    /// An order.
    OrderId,
    /// A numbered version of the terms of an order.
    TermsId,
    /// A dated occurrence of the work.
    VisitId,
    /// A line of the timesheet.
    HoursId,
    /// A complaint.
    ComplaintId,
    /// A file kept for an organisation.
    FileId,
    /// A letter or a call that waits in the queue.
    LetterId,
    /// A purpose that an organisation keeps money for.
    FundId,
    /// Cash that was carried to the bank.
    CashDepositId,
    /// An entry of the ledger.
    EntryId,
    /// What an activity cost.
    CostId,
    /// A donation.
    DonationId,
    /// A donor as one organisation knows them.
    DonorId,
    /// A token of the programming interface.
    TokenId,
    /// A request for material aid.
    AidRequestId,
    /// A list for giving the same portion to many.
    AidListId,
    /// A batch of goods in the store.
    BatchId,
    /// Money that came in, as a bank says it.
    BankLineId,
}
