//! The application: what an organisation writes about itself, signs, and adopts.

use super::{Organisation, Part, Point, Standards, Status};
use crate::day::Day;
use crate::event::{Event, What};
use crate::refusal::OrganisationRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// How many applications one account may have in hand.
pub const DRAFTS: i64 = 3;

/// The register that an organisation stands in.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Register {
    /// The National Court Register.
    Krs,
    /// The starosta's list: ordinary associations, sports clubs.
    County,
    /// The register of village housewives' circles (ARiMR).
    RuralCircles,
    /// A church unit that is a legal person.
    Church,
    /// Another register.
    Other,
}

impl Register {
    /// Every register, in the order of the form.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

/// How people sign for an organisation.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Representation {
    /// Each of them alone.
    Alone,
    /// Two together.
    Jointly,
    /// As the statute says otherwise.
    Other,
}

impl Representation {
    /// Every rule, in the order of the form.
    #[must_use]
    pub fn all() -> &'static [Self] {
        Self::VARIANTS
    }
}

impl Organisation {
    /// Whether a part can be written now: what the organiser looks at stays as it was sent, and papers may follow.
    #[must_use]
    pub fn is_open(&self, part: Part) -> bool {
        match self.status {
            Status::Draft | Status::ChangesRequested => true,
            Status::Submitted | Status::UnderReview => matches!(part, Part::Account | Part::Documents),
            Status::Approved | Status::Active | Status::Suspended | Status::Leaving => {
                matches!(part, Part::Account | Part::Documents | Part::Services)
            }
            Status::Rejected | Status::Closed => false,
        }
    }

    /// The organisation writes a part of its application.
    ///
    /// # Errors
    /// The part is closed now.
    pub fn write(&self, part: Part) -> Result<Event, OrganisationRefusal> {
        let name = <&str>::from(part).to_owned();
        if !self.is_open(part) {
            return Err(OrganisationRefusal::PartClosed { part: name });
        }
        Ok(self.event(What::OrganisationChanged { part: name }))
    }

    /// The organisation changes what its page says: contact, hours, words about itself.
    ///
    /// # Errors
    /// It is out of the programme.
    pub fn describe(&self) -> Result<Event, OrganisationRefusal> {
        self.present()?;
        Ok(self.event(What::OrganisationChanged { part: "contact".to_owned() }))
    }

    /// The organisation says whether it is small: exceptions from the second look are then logged, not refused.
    ///
    /// # Errors
    /// It is out of the programme.
    pub fn declare_small(&self) -> Result<Event, OrganisationRefusal> {
        self.present()?;
        Ok(self.event(What::OrganisationChanged { part: "small".to_owned() }))
    }

    /// The processing agreement was signed by hand on a day; its scan is here (GDPR art. 28 ust. 9).
    ///
    /// # Errors
    /// The day lies in the future, or the organisation is out of the programme.
    pub fn sign(&mut self, on: Day, today: Day) -> Result<Event, OrganisationRefusal> {
        self.present()?;
        not_in_future(on, today)?;
        self.processing_agreement_on = Some(on);
        Ok(self.event(What::ProcessingAgreementSigned { on }))
    }

    /// The organisation adopted its safeguarding standards, or reviewed them (act of 13.05.2016, art. 22c ust. 4).
    ///
    /// # Errors
    /// The day lies in the future, or the organisation is out of the programme.
    pub fn adopt_standards(&mut self, on: Day, today: Day) -> Result<Event, OrganisationRefusal> {
        self.present()?;
        not_in_future(on, today)?;
        self.standards = Some(Standards { adopted_on: on });
        Ok(self.event(What::StandardsAdopted { on }))
    }

    /// The organisation writes an insurance policy down.
    ///
    /// # Errors
    /// It ends before it begins, or the organisation is out of the programme.
    pub fn insure(&self, from: Day, until: Day) -> Result<Event, OrganisationRefusal> {
        self.present()?;
        if until < from {
            return Err(OrganisationRefusal::EndsBeforeStart);
        }
        Ok(self.event(What::InsuranceRecorded { from, until }))
    }

    /// The organiser ticks a point of the checklist, or takes the tick back.
    ///
    /// # Errors
    /// It is not under review.
    pub fn tick(&self, point: Point, done: bool) -> Result<Event, OrganisationRefusal> {
        self.during(&[Status::UnderReview])?;
        let point = <&str>::from(point).to_owned();
        Ok(self.event(if done { What::PointTicked { point } } else { What::PointUnticked { point } }))
    }

    /// The organiser compared the bank account with a paper: donations may come.
    ///
    /// # Errors
    /// No application was sent yet, or the organisation is out of the programme.
    pub fn verify_account(&mut self) -> Result<Event, OrganisationRefusal> {
        self.during(&[Status::UnderReview, Status::Approved, Status::Active, Status::Suspended])?;
        self.complete.push(Part::Account);
        Ok(self.event(What::AccountVerified))
    }

    /// The organiser comes back to an application that turned out to be right after all.
    ///
    /// # Errors
    /// It was not turned down.
    pub fn reopen(&mut self) -> Result<Event, OrganisationRefusal> {
        self.step(&[Status::Rejected], Status::UnderReview, What::ReviewBegan)
    }

    fn present(&self) -> Result<(), OrganisationRefusal> {
        if matches!(self.status, Status::Rejected | Status::Closed) { self.during(&[]) } else { Ok(()) }
    }

    fn during(&self, allowed: &[Status]) -> Result<(), OrganisationRefusal> {
        if allowed.contains(&self.status) {
            return Ok(());
        }
        Err(OrganisationRefusal::WrongStep { status: <&str>::from(self.status).to_owned() })
    }
}

/// Somebody has so many applications in hand and begins another.
///
/// # Errors
/// There are enough.
pub fn may_draft(in_hand: i64) -> Result<(), OrganisationRefusal> {
    if in_hand >= DRAFTS { Err(OrganisationRefusal::TooManyDrafts { limit: DRAFTS }) } else { Ok(()) }
}

fn not_in_future(day: Day, today: Day) -> Result<(), OrganisationRefusal> {
    if day > today { Err(OrganisationRefusal::InFuture { day }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(status: Status) -> Organisation {
        Organisation {
            id: "o".into(),
            status,
            complete: vec![],
            processing_agreement_on: None,
            coordinators: 1,
            standards: None,
        }
    }

    #[test]
    fn what_the_organiser_looks_at_stays_as_it_was_sent() {
        let sent = at(Status::UnderReview);
        assert_eq!(
            sent.write(Part::Register),
            Err(OrganisationRefusal::PartClosed { part: "register".into() })
        );
        assert!(sent.write(Part::Account).is_ok() && sent.write(Part::Documents).is_ok());
        assert!(at(Status::ChangesRequested).write(Part::Register).is_ok());
        assert!(at(Status::Active).write(Part::Services).is_ok());
        assert!(Part::ALL.into_iter().all(|part| at(Status::Closed).write(part).is_err()));
    }

    #[test]
    fn nothing_is_signed_or_adopted_tomorrow() {
        let (today, mut it) = (Day::parse("2026-11-24").unwrap(), at(Status::Approved));
        let tomorrow = today.plus(1);
        assert_eq!(it.sign(tomorrow, today), Err(OrganisationRefusal::InFuture { day: tomorrow }));
        assert_eq!(it.adopt_standards(tomorrow, today), Err(OrganisationRefusal::InFuture { day: tomorrow }));
        assert_eq!(it.sign(today, today).unwrap().what, What::ProcessingAgreementSigned { on: today });
        assert_eq!(it.insure(today, today.plus(-1)), Err(OrganisationRefusal::EndsBeforeStart));
    }

    #[test]
    fn the_checklist_is_worked_through_during_the_review_only() {
        assert!(at(Status::UnderReview).tick(Point::Eligible, true).is_ok());
        assert!(at(Status::Submitted).tick(Point::Eligible, true).is_err());
        assert!(at(Status::Draft).verify_account().is_err());
        let mut active = at(Status::Active);
        let _ = active.verify_account().unwrap();
        assert_eq!(active.may_receive_donations(), Ok(()));
    }

    #[test]
    fn one_account_has_a_few_applications_in_hand() {
        assert!(may_draft(DRAFTS - 1).is_ok());
        assert_eq!(may_draft(DRAFTS), Err(OrganisationRefusal::TooManyDrafts { limit: DRAFTS }));
    }
}
