//! A request for aid: who asks, what is needed, and where it stands.

use super::need::Recipient;
use super::rules::need_only;
use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{AccountId, AidRequestId, OrganisationId, PersonId};
use crate::law::Law;
use crate::reason;
use crate::refusal::AidRefusal;
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "each is drawn above, and has its words in every language")]
pub enum Status {
    Submitted,
    Noted,
    Assessed,
    Proposed,
    Refused,
    Reserved,
    HandedOver,
    Settled,
    Withdrawn,
    Cancelled,
    Expired,
    Recovered,
}

impl Status {
    /// Whether somebody still has to do something.
    #[must_use]
    pub fn is_open(self) -> bool {
        match self {
            Self::Submitted
            | Self::Noted
            | Self::Assessed
            | Self::Proposed
            | Self::Reserved
            | Self::HandedOver => true,
            Self::Refused
            | Self::Settled
            | Self::Withdrawn
            | Self::Cancelled
            | Self::Expired
            | Self::Recovered => false,
        }
    }
}

/// How a request came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, EnumString, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Origin {
    /// The participant wrote it.
    Participant,
    /// The organisation wrote it down with the participant.
    Noted,
    /// It follows from an appeal.
    Appeal,
}

/// A request for aid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// Its id.
    pub id: AidRequestId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Whom the aid is for.
    pub person: PersonId,
    /// Where it stands.
    pub status: Status,
    /// How it came.
    pub origin: Origin,
    /// The recipient sits on the board: two others decide.
    pub board: bool,
    /// Who wrote it down.
    pub noted_by: Option<AccountId>,
    /// Who assessed it.
    pub assessed_by: Option<AccountId>,
    /// Given at once: until when a second person looks at it.
    pub confirm_by: Option<Day>,
    /// A second person has looked at what was given at once.
    pub looked_over: bool,
}

use Status::{
    Assessed, Cancelled, Expired, HandedOver, Noted, Proposed, Recovered, Refused, Reserved, Settled,
    Submitted, Withdrawn,
};

impl Request {
    /// Something that happened to the request.
    pub(super) fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::AidRequest, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    /// Whether nobody has assessed it yet.
    #[must_use]
    pub fn is_new(&self) -> bool {
        matches!(self.status, Submitted | Noted)
    }

    pub(super) fn stands_in(&self, statuses: &[Status]) -> Result<(), AidRefusal> {
        if statuses.contains(&self.status) {
            return Ok(());
        }
        Err(AidRefusal::WrongStep { status: <&str>::from(self.status).to_owned() })
    }

    fn step(&mut self, from: &[Status], to: Status, what: What) -> Result<Event, AidRefusal> {
        self.stands_in(from)?;
        self.status = to;
        Ok(self.event(what))
    }

    /// It is made, by the participant, by whoever notes it with them, or after an appeal. What the organisation writes down
    /// is about need alone; a participant's own words are left as they are.
    ///
    /// # Errors
    /// The person may not receive aid, or what was noted speaks of work.
    pub fn make(&self, recipient: &Recipient, what: &str, on: Day, law: &Law) -> Result<Event, AidRefusal> {
        recipient.may_receive(on, law)?;
        if self.origin == Origin::Noted {
            need_only(what)?;
        }
        Ok(self.event(match self.origin {
            Origin::Participant => What::AidRequested,
            Origin::Noted => What::AidNoted,
            Origin::Appeal => What::AidReopened,
        }))
    }

    /// Somebody looks what is needed; who assessed does not decide alone.
    ///
    /// # Errors
    /// It was assessed before, or is over.
    pub fn assess(&mut self, by: &AccountId) -> Result<Event, AidRefusal> {
        let event = self.step(&[Submitted, Noted], Assessed, What::AidAssessed)?;
        self.assessed_by = Some(by.clone());
        Ok(event)
    }

    /// A decision is written down; when all who must have signed, it counts.
    ///
    /// # Errors
    /// There is one already, or nothing was assessed yet and it is not given at once.
    pub(super) fn decide(&mut self, emergency: bool, to: Status, what: What) -> Result<Event, AidRefusal> {
        let from: &[Status] = if emergency { &[Submitted, Noted, Assessed] } else { &[Assessed] };
        self.step(from, to, what)
    }

    /// The decision that waited for a signature is signed, or turned down.
    ///
    /// # Errors
    /// None waits.
    pub(super) fn conclude(&mut self, to: Status, what: What) -> Result<Event, AidRefusal> {
        self.step(&[Proposed], to, what)
    }

    /// The next one turns a proposed decision down: it is assessed as before, and somebody proposes anew.
    ///
    /// # Errors
    /// None waits.
    pub fn turn_down(&mut self) -> Result<Event, AidRefusal> {
        self.conclude(Assessed, What::AidTurnedDown)
    }

    /// Aid is handed over against a receipt.
    ///
    /// # Errors
    /// Nothing is reserved.
    pub(super) fn hand_over(&mut self, number: String, on: Day) -> Result<Event, AidRefusal> {
        self.step(&[Reserved], HandedOver, What::AidHandedOver { number, on })
    }

    /// What was handed over did not come about, and its receipt is void: what was granted waits again.
    ///
    /// # Errors
    /// Nothing was handed over.
    pub(super) fn take_back(&mut self, number: String) -> Result<Event, AidRefusal> {
        self.step(&[HandedOver, Settled], Reserved, What::AidVoided { number })
    }

    /// The signed receipt is in the file.
    ///
    /// # Errors
    /// Nothing was handed over, or a second person has not looked at what was given at once.
    pub fn settle(&mut self) -> Result<Event, AidRefusal> {
        self.stands_in(&[HandedOver])?;
        if let Some(until) = self.confirm_by.filter(|_| !self.looked_over) {
            return Err(AidRefusal::NotLookedOver { until });
        }
        self.step(&[HandedOver], Settled, What::AidSettled)
    }

    /// The participant no longer wants it.
    ///
    /// # Errors
    /// It was handed over, or is over.
    pub fn withdraw(&mut self) -> Result<Event, AidRefusal> {
        self.step(&[Submitted, Noted, Assessed, Proposed, Reserved], Withdrawn, What::AidWithdrawn)
    }

    /// The organisation calls it off before it is handed over.
    ///
    /// # Errors
    /// It was handed over, or is over.
    pub fn cancel(&mut self, reason: reason::AidCancel) -> Result<Event, AidRefusal> {
        let what = What::AidCancelled { reason: <&str>::from(reason).to_owned() };
        self.step(&[Submitted, Noted, Assessed, Proposed, Reserved], Cancelled, what)
    }

    /// Nobody came for it.
    ///
    /// # Errors
    /// Nothing is reserved.
    pub fn expire(&mut self) -> Result<Event, AidRefusal> {
        self.step(&[Reserved], Expired, What::AidExpired)
    }

    /// It is asked back, because what was said was proven false; who decided does not ask back.
    ///
    /// # Errors
    /// Nothing was handed over.
    pub fn recover(&mut self) -> Result<Event, AidRefusal> {
        self.step(&[HandedOver, Settled], Recovered, What::AidRecovered)
    }

    /// The participant appeals within the days there are.
    ///
    /// # Errors
    /// All was granted, it is decided no longer, or the days are over.
    pub fn appeal(&self, partly: bool, decided_on: Day, today: Day, law: &Law) -> Result<Event, AidRefusal> {
        let open =
            self.status == Refused || (partly && matches!(self.status, Reserved | HandedOver | Settled));
        if !open {
            return Err(AidRefusal::NothingToAppeal);
        }
        let until = decided_on.plus(law.aid_appeal_days);
        if today > until {
            return Err(AidRefusal::AppealLate { until });
        }
        Ok(self.event(What::AidAppealed))
    }

    /// Somebody else looks at the appeal and answers, about need alone; when it is right, others decide anew.
    ///
    /// # Errors
    /// The answer speaks of work.
    pub fn review(&self, right: bool, answer: &str) -> Result<Event, AidRefusal> {
        need_only(answer)?;
        let kind = if right { "right" } else { "upheld" };
        Ok(self.event(What::AidAppealReviewed { kind: kind.to_owned() }))
    }
}
