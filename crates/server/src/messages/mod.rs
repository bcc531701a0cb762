//! Messages to whoever is concerned: by mail at a confirmed address, else by a letter or a call in the queue.

mod confirm;
mod deliver;
mod follow;
mod goers;
mod named;
mod post;
pub mod remind;
mod requester;
pub mod sms;
mod staff;
pub mod store;

use mutual_aid::{Moment, OrganisationId, Subject};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use strum::{EnumString, IntoStaticStr, VariantArray};

pub use deliver::{deliver, skip};
pub use follow::follow;
pub use post::{Reached, Said};

/// The name of the job.
pub const JOB: &str = "message";

/// Who is told.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum To {
    /// Whoever placed the order.
    Requester,
    /// The people who go to the visit.
    Goers,
    /// The person it is about.
    Person,
    /// The people an offer names.
    Named,
    /// The coordinators of the organisation.
    Coordinators,
    /// The coordinators of the organisations that help there, for an order that none of them has.
    Area,
    /// The operator, for what no organisation has.
    Operator,
    /// Whoever a message was addressed to.
    Desk,
}

/// What is said.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each is named by its sentences mail-… in locales/*/messages.ftl")]
pub enum Kind {
    OrderPlaced,
    ContactChanged,
    OrderAcknowledged,
    OrderTaken,
    OrderWaitlisted,
    OrderReferred,
    OrderServedForFree,
    InfoAsked,
    OrderDeclined,
    TermsProposed,
    TermsKept,
    OrderAgreed,
    VisitPlanned,
    VisitMoved,
    VisitSoon,
    VisitDeclined,
    VisitCalledOff,
    VisitAborted,
    NoShow,
    OrderReportedDone,
    ConfirmSoon,
    OrderAutoConfirmed,
    ComplaintAnswered,
    WorkRedone,
    OrderClosed,
    OrderCancelled,
    OrderStopped,
    OrderExpired,

    GoPlanned,
    GoMoved,
    GoSoon,
    GoCalledOff,
    HoursReturned,
    AskOffer,
    AidDecided,
    AidChanged,

    DeskOrderPlaced,
    DeskOrderFree,
    DeskOrderChanged,
    DeskInfoGiven,
    DeskTermsCountered,
    DeskOrderAgreed,
    DeskVisitDeclined,
    DeskRemarks,
    DeskDisputed,
    DeskCancelled,
    DeskStopped,
    DeskExpired,
    DeskCallAsked,
    DeskCandidate,
    DeskOfferQuestioned,
    DeskOfferExpired,
    DeskOfferBlocked,
    DeskOfferObjection,
    DeskOfferAnswer,
    DeskMessage,
}

impl Kind {
    /// The name its sentences begin with.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Whether it goes to whoever caused it, too: as a receipt, or to prove an address.
    #[must_use]
    pub fn is_receipt(self) -> bool {
        matches!(self, Self::OrderPlaced | Self::ContactChanged)
    }
}

/// What the job needs: ids and facts; names and addresses are looked up when the message is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What is said.
    pub kind: Kind,
    /// To whom.
    pub to: To,
    /// What it is about.
    pub about: Subject,
    /// In whose house it happened.
    pub organisation: Option<OrganisationId>,
    /// The facts of the event.
    pub facts: Map<String, Value>,
    /// When it happened.
    pub at: Moment,
    /// The account that did it; it is not told.
    pub by: Option<String>,
    /// The requester was on the telephone, in the office or on the page, and knows already: mails go out, calls do
    /// not.
    pub spoken: bool,
}

impl Told {
    /// A fact that is a text.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.get(name).and_then(Value::as_str)
    }

    /// A fact that is a moment.
    #[must_use]
    pub fn moment(&self, name: &str) -> Option<Moment> {
        self.fact(name).and_then(Moment::parse)
    }
}
