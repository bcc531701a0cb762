//! A person as one organisation knows them, and their time in the programme.
//!
//! ```text
//! candidate → active ⇄ paused → ended
//! ```

use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{OrganisationId, PersonId};
use crate::law::Law;
use crate::refusal::PersonRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// How somebody takes part.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// A person without work who joined the programme; material aid hangs on this.
    Participant,
    /// A volunteer.
    Volunteer,
}

/// Where a participation stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Wants to join.
    Candidate,
    /// In the programme.
    Active,
    /// Having a break; nothing is lost by it.
    Paused,
    /// Left.
    Ended,
}

/// Why a participation or an agreement ended.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum EndReason {
    /// The period is over.
    Term,
    /// Found work: what the programme is for.
    FoundJob,
    /// Wanted to stop.
    Resigned,
    /// The organisation ended it.
    TerminatedByOrganisation,
    /// Moved elsewhere.
    Moved,
    /// Something else.
    Other,
}

/// How a person is best reached.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum ContactWay {
    /// By telephone.
    Phone,
    /// By e-mail.
    Email,
    /// By letter.
    Post,
    /// Comes to the office.
    InPerson,
    /// Through somebody who helps.
    Through,
}

/// A person and their participation, as far as the rules look at them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their id.
    pub id: PersonId,
    /// The organisation that keeps the record as controller.
    pub organisation: OrganisationId,
    /// Day of birth, where the person is not simply of full age.
    pub born_on: Option<Day>,
    /// The day a guardian agreed in writing.
    pub guardian_agreed_on: Option<Day>,
    /// Some way to reach the person is known.
    pub reachable: bool,
    /// Participation.
    pub status: Status,
}

impl Person {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Person, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    fn step(&mut self, from: &[Status], to: Status, what: What) -> Result<Event, PersonRefusal> {
        if !from.contains(&self.status) {
            return Err(PersonRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.status = to;
        Ok(self.event(what))
    }

    /// Whether the person is a minor on that day (KC art. 10).
    #[must_use]
    pub fn minor_on(&self, day: Day, law: &Law) -> bool {
        self.born_on.is_some_and(|born| born.age_on(day) < law.adult_from_age)
    }

    /// Age and guardian as the Civil Code wants them (KC art. 15, 17).
    ///
    /// # Errors
    /// Too young, or a guardian's consent is missing.
    pub fn may_volunteer(&self, on: Day, law: &Law) -> Result<(), PersonRefusal> {
        let Some(born) = self.born_on else { return Ok(()) };
        if born.age_on(on) < law.volunteer_from_age {
            return Err(PersonRefusal::TooYoung { from_age: law.volunteer_from_age });
        }
        if self.minor_on(on, law) && self.guardian_agreed_on.is_none_or(|agreed| agreed > on) {
            return Err(PersonRefusal::NoGuardian);
        }
        Ok(())
    }

    /// The organisation writes down somebody who wants to join; a guardian may agree later.
    ///
    /// # Errors
    /// Nobody could reach them, or they are too young.
    pub fn enter(&self, on: Day, law: &Law) -> Result<Event, PersonRefusal> {
        self.may_be_known(on, law)?;
        Ok(self.event(What::PersonEntered))
    }

    /// What is known of the person changes.
    ///
    /// # Errors
    /// Nobody could reach them any more, or they are too young.
    pub fn change(&self, on: Day, law: &Law) -> Result<Event, PersonRefusal> {
        self.may_be_known(on, law)?;
        Ok(self.event(What::PersonChanged))
    }

    fn may_be_known(&self, on: Day, law: &Law) -> Result<(), PersonRefusal> {
        if !self.reachable {
            return Err(PersonRefusal::Unreachable);
        }
        match self.may_volunteer(on, law) {
            Ok(()) | Err(PersonRefusal::NoGuardian) => Ok(()),
            Err(refusal) => Err(refusal),
        }
    }

    /// The guardian agreed in writing.
    ///
    /// # Errors
    /// The day lies in the future.
    pub fn consent(&mut self, on: Day, today: Day) -> Result<Event, PersonRefusal> {
        if on > today {
            return Err(PersonRefusal::NoGuardian);
        }
        self.guardian_agreed_on = Some(on);
        Ok(self.event(What::GuardianConsented { on }))
    }

    /// A qualification of the person is on file until a day.
    pub fn qualify(&self, until: Day) -> Event {
        self.event(What::QualificationRecorded { until })
    }

    /// The person joins the programme; from this day on they may receive aid.
    ///
    /// # Errors
    /// Nobody could reach them, they are too young, or the guardian has not agreed.
    pub fn join(&mut self, on: Day, law: &Law) -> Result<Event, PersonRefusal> {
        if !self.reachable {
            return Err(PersonRefusal::Unreachable);
        }
        self.may_volunteer(on, law)?;
        self.step(&[Status::Candidate, Status::Ended], Status::Active, What::PersonJoined)
    }

    /// A break, without any consequence.
    ///
    /// # Errors
    /// They are not active.
    pub fn pause(&mut self) -> Result<Event, PersonRefusal> {
        self.step(&[Status::Active], Status::Paused, What::ParticipationPaused)
    }

    /// Back from a break.
    ///
    /// # Errors
    /// They are not on a break.
    pub fn resume(&mut self) -> Result<Event, PersonRefusal> {
        self.step(&[Status::Paused], Status::Active, What::ParticipationResumed)
    }

    /// The participation ends, with a reason.
    ///
    /// # Errors
    /// It has ended already.
    pub fn end(&mut self, reason: EndReason) -> Result<Event, PersonRefusal> {
        let what = What::ParticipationEnded { reason: <&str>::from(reason).to_owned() };
        self.step(&[Status::Candidate, Status::Active, Status::Paused], Status::Ended, what)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(born_on: Option<&str>) -> Person {
        Person {
            id: "p".into(),
            organisation: "o".into(),
            born_on: born_on.and_then(Day::parse),
            guardian_agreed_on: None,
            reachable: true,
            status: Status::Candidate,
        }
    }

    #[test]
    fn a_minor_joins_with_a_guardian_and_a_child_does_not() {
        let (law, today) = (Law::default(), Day::parse("2026-11-24").unwrap());
        assert!(person(None).join(today, &law).is_ok());
        assert_eq!(
            person(Some("2014-01-01")).join(today, &law),
            Err(PersonRefusal::TooYoung { from_age: 13 })
        );
        let mut minor = person(Some("2010-01-01"));
        assert_eq!(minor.join(today, &law), Err(PersonRefusal::NoGuardian));
        minor.guardian_agreed_on = Some(today);
        assert!(minor.join(today, &law).is_ok());
    }

    #[test]
    fn somebody_who_found_work_may_come_back() {
        let (law, today) = (Law::default(), Day::parse("2026-11-24").unwrap());
        let mut ala = person(None);
        let _ = ala.join(today, &law).unwrap();
        assert_eq!(
            ala.end(EndReason::FoundJob).unwrap().what,
            What::ParticipationEnded { reason: "found-job".into() }
        );
        assert!(ala.end(EndReason::Other).is_err());
        assert!(ala.join(today, &law).is_ok());
    }
}
