//! Everything that can happen, in the order of the programme.

use crate::day::{Day, Moment};
use crate::id::OrganisationId;
use crate::quantity::Quantity;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// The noun that an event happened to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Noun {
    /// A sign-in.
    Account,
    /// An organisation.
    Organisation,
    /// A person.
    Person,
    /// An agreement.
    Engagement,
    /// A screening record.
    Screening,
    /// An offer.
    Offer,
    /// A cost calculation.
    CostCalculation,
    /// What an activity cost.
    Cost,
    /// An order.
    Order,
    /// A letter or call.
    Letter,
    /// The rules by which an organisation gives aid.
    AidRules,
    /// A request for aid.
    AidRequest,
    /// A list for giving the same portion to many.
    AidList,
    /// The store of an organisation.
    Stock,
    /// A batch of goods in the store.
    StockBatch,
    /// The question whether aid follows hours.
    Separation,
    /// A company.
    Company,
    /// A commercial offer of a company.
    CompanyListing,
    /// A message to the programme.
    ContactMessage,
    /// A notice of content.
    ContentNotice,
    /// The pack for an inspection.
    Pack,
    /// A token of the programming interface.
    Token,
    /// A parameter of the law.
    LegalParameter,
    /// A fund.
    Fund,
    /// A donation.
    Donation,
    /// An entry of the ledger.
    LedgerEntry,
    /// A bank statement.
    Statement,
    /// Money that a bank says came in.
    BankLine,
}

/// What an event is about: a noun and its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    /// Which noun.
    pub noun: Noun,
    /// Its id.
    pub id: String,
}

impl Subject {
    /// Names a subject.
    #[must_use]
    pub fn of(noun: Noun, id: &str) -> Self {
        Self { noun, id: id.to_owned() }
    }
}

/// Something that happened: to what, in whose house, and the facts. No personal data stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "an event that is not recorded did not happen"]
pub struct Event {
    /// To what.
    pub subject: Subject,
    /// The organisation in whose record it stands.
    pub organisation: Option<OrganisationId>,
    /// What, with the facts.
    pub what: What,
}

/// The facts of an event; ids, days and reason codes only, so that erasure never rewrites history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, IntoStaticStr, VariantNames)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each variant and fact is named by its sentence in locales/*/history.ftl")]
pub enum What {
    AccountRegistered,
    AccountChanged { part: String },
    AccountErased,
    LinkMade { kind: String },
    EmailConfirmed,
    PasswordChanged,
    SecondFactorSet,
    SecondFactorRemoved,
    SessionsRevoked,
    CardCodesPrinted { count: u32 },
    RoleGranted { role: String },
    RoleRevoked { role: String },

    OrganisationDrafted,
    OrganisationChanged { part: String },
    OrganisationSubmitted,
    ReviewBegan,
    ChangesRequested,
    OrganisationApproved,
    OrganisationActivated,
    OrganisationRejected { reason: String },
    OrganisationSuspended { reason: String },
    OrganisationResumed,
    OrganisationLeaving,
    OrganisationClosed,
    PointTicked { point: String },
    PointUnticked { point: String },
    AccountVerified,
    ProcessingAgreementSigned { on: Day },
    MemberInvited { role: String },
    InvitationRevoked,
    FileAdded { kind: String },
    StandardsAdopted { on: Day },
    InsuranceRecorded { from: Day, until: Day },

    PersonEntered,
    PersonChanged,
    PersonJoined,
    PersonConnected { how: String },
    PersonDisconnected,
    ParticipationPaused,
    ParticipationResumed,
    ParticipationEnded { reason: String },
    GuardianConsented { on: Day },
    QualificationRecorded { until: Day },
    CertificateIssued { number: String },
    EngagementDrafted { starts: Day },
    AgreementRead,
    AgreementSigned { on: Day, how: String },
    EngagementActivated,
    EngagementExtended { until: Option<Day> },
    EngagementPaused,
    EngagementResumed,
    EngagementEnded { reason: String },
    ScreeningPartRecorded { part: String },
    ScreeningDecided,
    ScreeningViewed,

    OfferDrafted,
    OfferChanged,
    PeopleAsked { count: u32 },
    OfferAgreed { how: String },
    OfferLookedOver,
    OfferPublished { until: Day },
    OfferPaused,
    OfferResumed,
    OfferUncalculated,
    OfferFilled,
    OfferReopened,
    OfferQuestioned { until: Day },
    OfferExpired,
    OfferRenewed { until: Day },
    OfferWithdrawn { reason: String },
    OfferBlocked { reason: String },
    OfferUnblocked,
    ObjectionMade,
    ObjectionDecided { how: String },
    SlotsAdded { count: u32 },
    SlotRemoved { starts: Moment },

    OrderBegun { channel: String },
    OrderChanged { part: String },
    OrderPlaced { channel: String },
    ContactConfirmed,
    OrderAcknowledged,
    OrderTaken,
    InfoAsked,
    InfoGiven,
    OrderWaitlisted,
    OrderReferred { to: String },
    OrderServedForFree,
    CategoryGiven { kind: String },
    OrderDeclined { reason: String },
    CallAsked,
    TermsProposed { version: u32 },
    TermsCountered { version: u32 },
    TermsAccepted { version: u32, by: String, how: String },
    TermsKept { version: u32 },
    OrderAgreed { version: u32 },
    VisitPlanned { starts: Moment },
    VisitMoved { from: Moment, to: Moment },
    VisitAccepted,
    VisitDeclined { last: bool },
    VisitAnswerTaken { how: String },
    VisitStarted,
    VisitCalledOff { reason: String },
    VisitAborted { reason: String },
    NoShow { who: String },
    VisitFinished { minutes: u32 },
    HoursEntered { minutes: u32 },
    HoursApproved { minutes: u32 },
    HoursReturned,
    HoursReversed { minutes: u32 },
    OrderReportedDone,
    OrderConfirmed,
    OrderConfirmedWithRemarks,
    OrderAutoConfirmed,
    OrderDisputed,
    ComplaintAnswered,
    WorkRedone,
    OrderClosed,
    OrderCancelled { by: String, reason: String },
    OrderStopped { reason: String },
    OrderExpired,
    LetterDone,

    AidRulesAdopted { version: u32, on: Day },
    AidRequested,
    AidNoted,
    AidReopened,
    AidAssessed,
    AidProposed,
    AidTurnedDown,
    AidException { kind: String },
    AidDecided { kind: String },
    AidGivenAtOnce { until: Day },
    AidLookedOver { kind: String },
    AidHandedOver { number: String, on: Day },
    AidVoided { number: String },
    AidSettled,
    AidWithdrawn,
    AidCancelled { reason: String },
    AidExpired,
    AidAppealed,
    AidAppealReviewed { kind: String },
    AidRecovered,
    AidListDrawnUp,
    AidListApproved { number: String },
    AidListHandedOut { count: u32 },
    AidListDropped,
    StockReceived { count: Quantity },
    StockHandedOver { count: Quantity },
    StockReturned { count: Quantity },
    StockCorrectionProposed { reason: String },
    StockCorrected { reason: String },
    StockCorrectionTurnedDown,
    StockCounted { count: u32 },
    SeparationAnswered,
    CompanyRegistered,
    CompanyChanged,
    CompanyPointTicked { point: String, how: String },
    CompanyPointUnticked { point: String },
    CompanyVerified,
    CompanyActivated,
    CompanySuspended { reason: String },
    CompanyResumed,
    CompanyClosed { reason: String },
    ListingDrafted,
    ListingChanged,
    ListingSent,
    ListingTakenBack,
    ListingSentBack { reason: String },
    ListingPublished { until: Day },
    ListingPaused,
    ListingResumed,
    ListingExpired,
    ListingBlocked { reason: String },
    PaidScopeDeclared,
    CalculationDrafted,
    CalculationChanged,
    CalculationDropped,
    CalculationApproved { from: Day, until: Day, how: String },
    CalculationSuperseded { from: Day },
    FeeDue { on: Day },
    FeePaid { on: Day, how: String },
    FeePaidInPart { on: Day, how: String },
    FeeReopened,
    FeeReturned { how: String },
    CostNoted { on: Day },
    CostPaid { on: Day },
    CostWithdrawn { on: Day },
    FeesCompared { year: String, status: String },
    FeesExplained { year: String },

    MessageReceived { to: String },
    MessageAnswered,
    NoticeReceived { kind: String },
    NoticeDecided { how: String },
    TokenMade,
    TokenRevoked,
    LegalParameterChanged { parameter: String, from: Day },

    CampaignOpened,
    FundClosed,
    MoneyMoved { number: String },
    MoneyMovedBack { number: String },
    CashBanked { number: String },
    CashArrived { number: String },
    CashDepositWithdrawn,
    MonthClosed { month: String },
    PackTaken { year: String },
    DonationAnnounced,
    DonationBooked { way: String },
    DonationAcknowledged { number: String },
    DonationReturned,
    DonationUnexplained,
    DonationMistaken,
    DonationForgotten,
    DonationReclassified { to: String },
    DonorTold { number: String, how: String },
    StatementUploaded,
    StatementBooked { donations: u32, unexplained: u32 },
    StatementDropped,
    StatementProfileKept,
    StatementProfileForgotten,
    BankLineExplained { kind: String },
    BankLineTakenBack,
    BankLineSentBack,
    BankLineReversed,
    BankLineMissing,
    DonorSeen,
    DonorsJoined { count: u32 },
}

impl What {
    /// The name it is stored by: `order-placed`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.into()
    }

    /// The facts by name.
    #[must_use]
    pub fn facts(&self) -> serde_json::Map<String, serde_json::Value> {
        facts_of(self)
    }

    /// Every name there is, for the test that each has its sentence.
    #[must_use]
    pub fn names() -> &'static [&'static str] {
        Self::VARIANTS
    }
}

/// The named fields of an enum variant.
pub(crate) fn facts_of<T: Serialize>(value: &T) -> serde_json::Map<String, serde_json::Value> {
    let Ok(serde_json::Value::Object(object)) = serde_json::to_value(value) else {
        return serde_json::Map::new();
    };
    match object.into_iter().next() {
        Some((_, serde_json::Value::Object(facts))) => facts,
        _ => serde_json::Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_has_a_name_and_facts() {
        let what = What::OrderDeclined { reason: "out-of-area".into() };
        assert_eq!(what.name(), "order-declined");
        assert_eq!(what.facts()["reason"], "out-of-area");
        assert!(What::OrderClosed.facts().is_empty());
        assert!(What::names().contains(&"visit-moved"));
    }
}
