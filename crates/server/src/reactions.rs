//! What follows from what has happened: whom each event is told, and by which message. How they are reached, the
//! messages know: by mail at an address that was confirmed, or by the queue of letters and calls.

use crate::messages::{Kind as K, To};
use mutual_aid::What as W;

/// What follows from an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// Each of these gets a message; nobody is told what they did themselves.
    Told(&'static [(To, K)]),
    /// The area writes a mail of its own; whom, and the name of its job.
    Elsewhere(&'static str, &'static str),
    /// Nobody is written to, because.
    Nobody(&'static str),
}

use Follows::{Elsewhere, Nobody, Told};

/// What follows from an event: a new one does not compile without an answer.
#[must_use]
pub fn to(what: &W) -> Follows {
    match what {
        W::AccountRegistered => Nobody("the code was mailed before, and the page says the rest"),
        W::AccountChanged { .. } => Elsewhere("owner, at the address before", "account-notice"),
        W::AccountErased | W::PasswordChanged | W::SecondFactorSet | W::SecondFactorRemoved => {
            Elsewhere("owner", "account-notice")
        }
        W::LinkMade { .. } => Nobody("the link goes to its owner by the mail or the hand that asked for it"),
        W::EmailConfirmed | W::SessionsRevoked | W::CardCodesPrinted { .. } => {
            Nobody("whoever did it sees it on the page")
        }
        W::RoleGranted { .. } | W::RoleRevoked { .. } => Nobody("the team talks about it"),

        W::OrganisationSubmitted => Elsewhere("organiser", "organisation-news"),
        W::ChangesRequested
        | W::OrganisationApproved
        | W::OrganisationActivated
        | W::OrganisationRejected { .. }
        | W::OrganisationSuspended { .. }
        | W::OrganisationResumed
        | W::OrganisationClosed => Elsewhere("administrators of the organisation", "organisation-news"),
        W::OrganisationDrafted
        | W::OrganisationChanged { .. }
        | W::ReviewBegan
        | W::OrganisationLeaving
        | W::PointTicked { .. }
        | W::PointUnticked { .. }
        | W::AccountVerified
        | W::ProcessingAgreementSigned { .. } => Nobody("it stands on the task list of both sides"),
        W::MemberInvited { .. } => Elsewhere("whoever is invited", "team-invitation"),
        W::InvitationRevoked => Nobody("the link says that it is over"),
        W::FileAdded { .. } | W::StandardsAdopted { .. } | W::InsuranceRecorded { .. } => {
            Nobody("it is the organisation's own record")
        }

        W::PersonEntered => Told(&[(To::Coordinators, K::DeskCandidate)]),
        W::PersonChanged
        | W::PersonJoined
        | W::ParticipationPaused
        | W::ParticipationResumed
        | W::ParticipationEnded { .. }
        | W::GuardianConsented { .. }
        | W::QualificationRecorded { .. } => Nobody("the coordinator talks with the person"),
        W::PersonConnected { .. } | W::PersonDisconnected => {
            Nobody("whoever did it sees it on the page, and the other side on the person's page")
        }
        W::CertificateIssued { .. } => {
            Nobody("it is handed over on paper and stands among the person's own papers")
        }
        W::EngagementDrafted { .. }
        | W::AgreementRead
        | W::AgreementSigned { .. }
        | W::EngagementActivated
        | W::EngagementExtended { .. }
        | W::EngagementPaused
        | W::EngagementResumed
        | W::EngagementEnded { .. } => Nobody("it is settled on paper, and both sides have a copy"),
        W::ScreeningPartRecorded { .. } | W::ScreeningDecided | W::ScreeningViewed => {
            Nobody("the safeguarding officer alone may know")
        }

        W::OfferQuestioned { .. } => Told(&[(To::Coordinators, K::DeskOfferQuestioned)]),
        W::OfferExpired => Told(&[(To::Coordinators, K::DeskOfferExpired)]),
        W::OfferBlocked { .. } => Told(&[(To::Coordinators, K::DeskOfferBlocked)]),
        W::OfferUnblocked => Nobody("the answer to the objection says it"),
        W::ObjectionMade => Told(&[(To::Operator, K::DeskOfferObjection)]),
        W::ObjectionDecided { .. } => Told(&[(To::Coordinators, K::DeskOfferAnswer)]),
        W::PeopleAsked { .. } => Told(&[(To::Named, K::AskOffer)]),
        W::OfferDrafted | W::OfferChanged | W::OfferAgreed { .. } | W::OfferLookedOver => {
            Nobody("an offer is prepared together with those it names")
        }
        W::OfferUncalculated => {
            Nobody("it stands on the offer's page, and is a task of whoever approves calculations")
        }
        W::OfferPublished { .. }
        | W::OfferPaused
        | W::OfferResumed
        | W::OfferFilled
        | W::OfferReopened
        | W::OfferRenewed { .. }
        | W::OfferWithdrawn { .. }
        | W::SlotsAdded { .. }
        | W::SlotRemoved { .. } => Nobody("it stands on the offer's page; orders that came from it go on"),

        W::OrderBegun { .. } => Nobody("nothing was sent yet; the page gives the number"),
        W::OrderChanged { .. } => {
            Told(&[(To::Requester, K::ContactChanged), (To::Coordinators, K::DeskOrderChanged)])
        }
        W::OrderPlaced { .. } => Told(&[
            (To::Requester, K::OrderPlaced),
            (To::Coordinators, K::DeskOrderPlaced),
            (To::Area, K::DeskOrderFree),
        ]),
        W::ContactConfirmed => Nobody("the page thanks, and from now on mails are sent"),
        W::OrderAcknowledged => Told(&[(To::Requester, K::OrderAcknowledged)]),
        W::OrderTaken => Told(&[(To::Requester, K::OrderTaken)]),
        W::InfoAsked => Told(&[(To::Requester, K::InfoAsked)]),
        W::InfoGiven => Told(&[(To::Coordinators, K::DeskInfoGiven)]),
        W::OrderWaitlisted => Told(&[(To::Requester, K::OrderWaitlisted)]),
        W::OrderReferred { .. } => {
            Told(&[(To::Requester, K::OrderReferred), (To::Coordinators, K::DeskOrderPlaced)])
        }
        W::CategoryGiven { .. } => Nobody("the terms that follow say it"),
        W::OrderServedForFree => Told(&[(To::Requester, K::OrderServedForFree)]),
        W::OrderDeclined { .. } => Told(&[(To::Requester, K::OrderDeclined)]),
        W::CallAsked => Told(&[(To::Coordinators, K::DeskCallAsked), (To::Operator, K::DeskCallAsked)]),
        W::TermsProposed { .. } => Told(&[(To::Requester, K::TermsProposed)]),
        W::TermsCountered { .. } => Told(&[(To::Coordinators, K::DeskTermsCountered)]),
        W::TermsAccepted { .. } => Nobody("the other side is told when both have accepted the same"),
        W::TermsKept { .. } => Told(&[(To::Requester, K::TermsKept)]),
        W::PaidScopeDeclared
        | W::CalculationDrafted
        | W::CalculationChanged
        | W::CalculationDropped
        | W::CalculationApproved { .. }
        | W::CalculationSuperseded { .. }
        | W::FeesExplained { .. } => Nobody("it stands on the page of the calculations"),
        W::CostNoted { .. } | W::CostPaid { .. } | W::CostWithdrawn { .. } => {
            Nobody("it stands on the page of the costs")
        }
        W::FeesCompared { .. } => Nobody("it is a task on the desk of whoever keeps the calculations"),
        W::FeeDue { .. }
        | W::FeePaid { .. }
        | W::FeePaidInPart { .. }
        | W::FeeReopened
        | W::FeeReturned { .. } => Nobody("the organisation sends its own document, and the case says it"),
        W::OrderAgreed { .. } => {
            Told(&[(To::Requester, K::OrderAgreed), (To::Coordinators, K::DeskOrderAgreed)])
        }
        W::VisitPlanned { .. } => Told(&[(To::Requester, K::VisitPlanned), (To::Goers, K::GoPlanned)]),
        W::VisitMoved { .. } => Told(&[(To::Requester, K::VisitMoved), (To::Goers, K::GoMoved)]),
        W::VisitAccepted | W::VisitAnswerTaken { .. } | W::VisitStarted => {
            Nobody("it stands on the order's page")
        }
        W::VisitDeclined { last: false } => Told(&[(To::Coordinators, K::DeskVisitDeclined)]),
        W::VisitDeclined { last: true } => {
            Told(&[(To::Requester, K::VisitDeclined), (To::Coordinators, K::DeskVisitDeclined)])
        }
        W::VisitCalledOff { .. } => Told(&[(To::Requester, K::VisitCalledOff), (To::Goers, K::GoCalledOff)]),
        W::VisitAborted { .. } => Told(&[(To::Requester, K::VisitAborted)]),
        W::NoShow { .. } => Told(&[(To::Requester, K::NoShow)]),
        W::VisitFinished { .. } => Nobody("the requester is told that the work is reported done"),
        W::HoursEntered { .. } | W::HoursApproved { .. } | W::HoursReversed { .. } => {
            Nobody("it stands on the person's own page")
        }
        W::HoursReturned => Told(&[(To::Person, K::HoursReturned)]),
        W::OrderReportedDone => Told(&[(To::Requester, K::OrderReportedDone)]),
        W::OrderConfirmed => Nobody("nothing is left to do"),
        W::OrderConfirmedWithRemarks => Told(&[(To::Coordinators, K::DeskRemarks)]),
        W::OrderAutoConfirmed => Told(&[(To::Requester, K::OrderAutoConfirmed)]),
        W::OrderDisputed => Told(&[(To::Coordinators, K::DeskDisputed)]),
        W::ComplaintAnswered => Told(&[(To::Requester, K::ComplaintAnswered)]),
        W::WorkRedone => Told(&[(To::Requester, K::WorkRedone)]),
        W::OrderClosed => Told(&[(To::Requester, K::OrderClosed)]),
        W::OrderCancelled { .. } => {
            Told(&[(To::Requester, K::OrderCancelled), (To::Coordinators, K::DeskCancelled)])
        }
        W::OrderStopped { .. } => Told(&[
            (To::Requester, K::OrderStopped),
            (To::Coordinators, K::DeskStopped),
            (To::Goers, K::GoCalledOff),
        ]),
        W::OrderExpired => Told(&[(To::Requester, K::OrderExpired), (To::Coordinators, K::DeskExpired)]),
        W::LetterDone => Nobody("it is the message"),

        W::CompanyRegistered | W::ListingSent => Elsewhere("operator", "company-news"),
        W::CompanyVerified
        | W::CompanySuspended { .. }
        | W::CompanyResumed
        | W::ListingSentBack { .. }
        | W::ListingPublished { .. }
        | W::ListingExpired
        | W::ListingBlocked { .. } => Elsewhere("the people of the company", "company-news"),
        W::CompanyClosed { .. } => Elsewhere("the people of the company, unless they left", "company-news"),
        W::CompanyChanged
        | W::CompanyActivated
        | W::ListingDrafted
        | W::ListingChanged
        | W::ListingTakenBack
        | W::ListingPaused
        | W::ListingResumed => Nobody("whoever did it sees it on the page"),
        W::CompanyPointTicked { .. } | W::CompanyPointUnticked { .. } => {
            Nobody("the company is told when everything is checked")
        }

        W::MessageReceived { .. } => Told(&[(To::Desk, K::DeskMessage)]),
        W::MessageAnswered => Nobody("the answer went out by hand"),
        W::NoticeReceived { .. } | W::NoticeDecided { .. } => {
            Elsewhere("whoever sent the notice", "content-notice")
        }
        W::StatementUploaded
        | W::StatementBooked { .. }
        | W::StatementDropped
        | W::StatementProfileKept
        | W::StatementProfileForgotten
        | W::BankLineExplained { .. }
        | W::BankLineTakenBack
        | W::BankLineSentBack
        | W::BankLineReversed
        | W::BankLineMissing => Nobody("it stands on the page of the statements"),
        W::CampaignOpened
        | W::FundClosed
        | W::MonthClosed { .. }
        | W::MoneyMoved { .. }
        | W::MoneyMovedBack { .. }
        | W::CashBanked { .. }
        | W::CashArrived { .. }
        | W::CashDepositWithdrawn => Nobody("it stands on the page of the books and of the donations"),
        W::DonationReturned | W::DonationReclassified { .. } => {
            Nobody("who holds a confirmation is written to by the treasurer, on whose desk it stands")
        }
        W::DonorTold { .. } => Nobody("the treasurer told the donor"),
        W::DonationAnnounced
        | W::DonationBooked { .. }
        | W::DonationAcknowledged { .. }
        | W::DonationUnexplained
        | W::DonationMistaken
        | W::DonationForgotten
        | W::DonorSeen
        | W::DonorsJoined { .. } => {
            Nobody("donors are not written to: who asked for a confirmation gets it on paper")
        }
        W::PackTaken { .. } => Nobody("it stands on the page of the pack"),
        W::TokenMade | W::TokenRevoked => Nobody("the team page shows it"),
        W::AidRulesAdopted { .. } => Nobody("participants read the rules on their own page"),
        W::AidDecided { .. } | W::AidGivenAtOnce { .. } | W::AidAppealReviewed { .. } => {
            Told(&[(To::Person, K::AidDecided)])
        }
        W::AidCancelled { .. } | W::AidExpired | W::AidRecovered | W::AidVoided { .. } => {
            Told(&[(To::Person, K::AidChanged)])
        }
        W::AidRequested
        | W::AidNoted
        | W::AidReopened
        | W::AidAssessed
        | W::AidProposed
        | W::AidTurnedDown
        | W::AidException { .. }
        | W::AidLookedOver { .. }
        | W::AidHandedOver { .. }
        | W::AidSettled
        | W::AidWithdrawn
        | W::AidAppealed => Nobody("it stands on the desk of aid and on the participant's own page"),
        W::AidListDrawnUp | W::AidListApproved { .. } | W::AidListHandedOut { .. } | W::AidListDropped => {
            Nobody("it stands on the desk of aid")
        }
        W::StockReceived { .. }
        | W::StockHandedOver { .. }
        | W::StockReturned { .. }
        | W::StockCorrectionProposed { .. }
        | W::StockCorrected { .. }
        | W::StockCorrectionTurnedDown
        | W::StockCounted { .. } => Nobody("it stands in the trail of the store"),
        W::SeparationAnswered => Nobody("the organiser talks with the organisation"),
        W::LegalParameterChanged { .. } => Nobody("the pages say the new value from its day on"),
    }
}

/// What the clock reminds of, without anything having happened: when, and who is told.
pub const REMINDERS: [(&str, &[(To, K)]); 2] = [
    ("a visit begins within a day", &[(To::Requester, K::VisitSoon), (To::Goers, K::GoSoon)]),
    ("done work counts as confirmed within three days", &[(To::Requester, K::ConfirmSoon)]),
];

/// How much an event says about its order when several happen at once: whoever asked, and the organisation, get the
/// message of the heaviest alone, of equals the last.
#[must_use]
pub fn weight(what: &W) -> u8 {
    match what {
        W::ComplaintAnswered => 3,
        W::OrderCancelled { .. }
        | W::OrderStopped { .. }
        | W::OrderDeclined { .. }
        | W::OrderExpired
        | W::OrderClosed => 2,
        W::OrderPlaced { .. } | W::VisitPlanned { .. } | W::VisitMoved { .. } => 1,
        _ => 0,
    }
}
