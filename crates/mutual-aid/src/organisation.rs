//! A local organisation and its membership of the programme.
//!
//! ```text
//! draft → submitted → under-review ⇄ changes-requested
//!                          ↓      ↘ rejected
//!                      approved → active ⇄ suspended
//!                                   ↓
//!                                leaving → closed
//! ```

use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::OrganisationId;
use crate::reason::{Reject, Suspend, code};
use crate::refusal::OrganisationRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

mod application;
mod checklist;
mod gates;

pub use application::{Register, Representation, may_draft};
pub use checklist::Point;
pub use gates::second_factor_overdue;

/// Where a membership stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Being written.
    Draft,
    /// Sent to the organiser.
    Submitted,
    /// The organiser works through the checklist.
    UnderReview,
    /// The organiser asked for changes.
    ChangesRequested,
    /// Accepted; the processing agreement waits for signatures.
    Approved,
    /// In the programme.
    Active,
    /// Offers are hidden, with reasons.
    Suspended,
    /// Not accepted, with reasons.
    Rejected,
    /// No new orders; open ones are being finished.
    Leaving,
    /// Out of the programme.
    Closed,
}

/// A part of the application: the rows of the task list.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// Name, register and address.
    Register,
    /// Who signs for the organisation.
    Representative,
    /// Area and services, with public tasks (udpp art. 4).
    Services,
    /// The bank account for donations; it may follow later.
    Account,
    /// Statute or other internal act.
    Documents,
    /// Declarations.
    Declarations,
}

impl Part {
    /// The parts in the order of the task list.
    pub const ALL: [Self; 6] = [
        Self::Register,
        Self::Representative,
        Self::Services,
        Self::Account,
        Self::Documents,
        Self::Declarations,
    ];

    /// Whether the application may be sent without it: donations wait for the account, nothing else does.
    #[must_use]
    pub fn may_follow(self) -> bool {
        self == Self::Account
    }
}

/// Safeguarding standards on file (act of 13.05.2016, art. 22b–22c).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standards {
    /// Adopted, or last reviewed, on this day.
    pub adopted_on: Day,
}

/// An organisation as far as the rules look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its id.
    pub id: OrganisationId,
    /// Where its membership stands.
    pub status: Status,
    /// The parts of the application that are complete.
    pub complete: Vec<Part>,
    /// The processing agreement is signed (GDPR art. 28).
    pub processing_agreement_on: Option<Day>,
    /// People who coordinate.
    pub coordinators: i64,
    /// Safeguarding standards, where it works with children.
    pub standards: Option<Standards>,
}

impl Organisation {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Organisation, self.id.as_str());
        Event { subject, organisation: Some(self.id.clone()), what }
    }

    fn step(&mut self, from: &[Status], to: Status, what: What) -> Result<Event, OrganisationRefusal> {
        if !from.contains(&self.status) {
            return Err(OrganisationRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.status = to;
        Ok(self.event(what))
    }

    /// The parts that still stand in the way of sending the application.
    #[must_use]
    pub fn missing(&self) -> Vec<Part> {
        Part::ALL.into_iter().filter(|p| !p.may_follow() && !self.complete.contains(p)).collect()
    }

    /// The organisation sends its application.
    ///
    /// # Errors
    /// A part is missing, or it was sent already.
    pub fn submit(&mut self) -> Result<Event, OrganisationRefusal> {
        if let Some(part) = self.missing().first() {
            return Err(OrganisationRefusal::Incomplete { missing: <&str>::from(part).to_owned() });
        }
        self.step(&[Status::Draft, Status::ChangesRequested], Status::Submitted, What::OrganisationSubmitted)
    }

    /// The organiser begins the review.
    ///
    /// # Errors
    /// Nothing was sent.
    pub fn review(&mut self) -> Result<Event, OrganisationRefusal> {
        self.step(&[Status::Submitted], Status::UnderReview, What::ReviewBegan)
    }

    /// The organiser asks for changes.
    ///
    /// # Errors
    /// It is not under review.
    pub fn request_changes(&mut self) -> Result<Event, OrganisationRefusal> {
        self.step(&[Status::UnderReview], Status::ChangesRequested, What::ChangesRequested)
    }

    /// The organiser accepts the organisation once every point of the checklist is ticked.
    ///
    /// # Errors
    /// Points are open, or it is not under review.
    pub fn approve(&mut self, open_points: usize) -> Result<Event, OrganisationRefusal> {
        if open_points > 0 {
            return Err(OrganisationRefusal::ChecklistOpen { open: open_points });
        }
        self.step(&[Status::UnderReview], Status::Approved, What::OrganisationApproved)
    }

    /// The organiser turns the application down, with a reason.
    ///
    /// # Errors
    /// It is not under review, or the reason is none of the list.
    pub fn reject(&mut self, reason: &str) -> Result<Event, OrganisationRefusal> {
        let reason = code::<Reject>(reason).ok_or(OrganisationRefusal::NoReason)?;
        self.step(&[Status::UnderReview], Status::Rejected, What::OrganisationRejected { reason })
    }

    /// The organisation goes live: register data, a signatory, the processing agreement and one coordinator suffice.
    ///
    /// # Errors
    /// The agreement or a coordinator is missing, or it was not accepted.
    pub fn activate(&mut self) -> Result<Event, OrganisationRefusal> {
        if self.processing_agreement_on.is_none() {
            return Err(OrganisationRefusal::NoProcessingAgreement);
        }
        if self.coordinators < 1 {
            return Err(OrganisationRefusal::NoCoordinator);
        }
        self.step(&[Status::Approved], Status::Active, What::OrganisationActivated)
    }

    /// The organiser suspends the organisation, with a reason; its offers are hidden.
    ///
    /// # Errors
    /// It is not active, or the reason is none of the list.
    pub fn suspend(&mut self, reason: &str) -> Result<Event, OrganisationRefusal> {
        let reason = code::<Suspend>(reason).ok_or(OrganisationRefusal::NoReason)?;
        let what = What::OrganisationSuspended { reason };
        self.step(&[Status::Active, Status::Leaving], Status::Suspended, what)
    }

    /// The organiser lifts the suspension.
    ///
    /// # Errors
    /// It is not suspended.
    pub fn resume(&mut self) -> Result<Event, OrganisationRefusal> {
        self.step(&[Status::Suspended], Status::Active, What::OrganisationResumed)
    }

    /// The organisation gives notice: no new orders from now on.
    ///
    /// # Errors
    /// It is not active.
    pub fn leave(&mut self) -> Result<Event, OrganisationRefusal> {
        self.step(&[Status::Active, Status::Suspended], Status::Leaving, What::OrganisationLeaving)
    }

    /// The membership ends when nothing is open any more.
    ///
    /// # Errors
    /// Orders or visits are open, or no notice was given.
    pub fn close(&mut self, open_orders: i64) -> Result<Event, OrganisationRefusal> {
        if open_orders > 0 {
            return Err(OrganisationRefusal::OpenOrders { count: open_orders });
        }
        self.step(&[Status::Leaving], Status::Closed, What::OrganisationClosed)
    }
}

#[cfg(test)]
mod tests;
