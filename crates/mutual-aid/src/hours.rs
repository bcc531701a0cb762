//! The timesheet: practice that a person can show, never turned into money.
//!
//! ```text
//! submitted ⇄ returned
//!     ↓
//! approved; a mistake found later is undone by a reversing entry
//! ```

use crate::day::Day;
use crate::event::What;
use crate::id::PersonId;
use crate::refusal::HoursRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Where an entry stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Waits for somebody else's approval.
    Submitted,
    /// Given back to be mended.
    Returned,
    /// Counts.
    Approved,
}

/// What the time was spent on.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// A visit at a neighbour's.
    Visit,
    /// A meeting of the group.
    Meeting,
    /// Learning.
    Training,
    /// Helping in the office or the workshop.
    Office,
}

/// An entry of the timesheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HoursEntry {
    /// Whose hours.
    pub person: PersonId,
    /// The day.
    pub day: Day,
    /// Minutes, 1 to 720.
    pub minutes: u32,
    /// Where it stands.
    pub status: Status,
    /// It takes an earlier entry back: its minutes count against.
    pub reversing: bool,
}

impl HoursEntry {
    /// Writes an entry.
    ///
    /// # Errors
    /// The day is in the future, or the length is none or more than 12 hours.
    pub fn enter(person: PersonId, day: Day, minutes: u32, today: Day) -> Result<(Self, What), HoursRefusal> {
        possible(day, minutes, today)?;
        let entry = Self { person, day, minutes, status: Status::Submitted, reversing: false };
        Ok((entry, What::HoursEntered { minutes }))
    }

    /// The person mends an entry that was given back, or one that nobody looked at yet.
    ///
    /// # Errors
    /// It counts already, the day is in the future, or the length is none or more than 12 hours.
    pub fn mend(&mut self, day: Day, minutes: u32, today: Day) -> Result<What, HoursRefusal> {
        self.is(&[Status::Submitted, Status::Returned])?;
        possible(day, minutes, today)?;
        (self.day, self.minutes, self.status) = (day, minutes, Status::Submitted);
        Ok(What::HoursEntered { minutes })
    }

    /// Somebody approves the hours: whoever they are, not the person who worked.
    ///
    /// # Errors
    /// They are the approver's own, or do not wait.
    pub fn approve(&mut self, approver_is: &[PersonId]) -> Result<What, HoursRefusal> {
        self.not_own(approver_is)?;
        self.is(&[Status::Submitted])?;
        self.status = Status::Approved;
        Ok(What::HoursApproved { minutes: self.minutes })
    }

    /// Somebody gives the entry back to be mended.
    ///
    /// # Errors
    /// It is the approver's own, or does not wait.
    pub fn give_back(&mut self, approver_is: &[PersonId]) -> Result<What, HoursRefusal> {
        self.not_own(approver_is)?;
        self.is(&[Status::Submitted])?;
        self.status = Status::Returned;
        Ok(What::HoursReturned)
    }

    /// Takes an approved entry back by a second one; the first stays as it is.
    ///
    /// # Errors
    /// It is the approver's own, does not count, is a reversal itself, or was reversed before.
    pub fn reverse(&self, reversed: bool, approver_is: &[PersonId]) -> Result<(Self, What), HoursRefusal> {
        self.not_own(approver_is)?;
        if self.status != Status::Approved || self.reversing || reversed {
            return Err(HoursRefusal::NotReversible);
        }
        Ok((Self { reversing: true, ..self.clone() }, What::HoursReversed { minutes: self.minutes }))
    }

    /// What it adds to the timesheet, minutes; a reversal subtracts.
    #[must_use]
    pub fn counts(&self) -> i64 {
        match (self.status, self.reversing) {
            (Status::Approved, false) => i64::from(self.minutes),
            (Status::Approved, true) => -i64::from(self.minutes),
            (Status::Submitted | Status::Returned, _) => 0,
        }
    }

    fn not_own(&self, approver_is: &[PersonId]) -> Result<(), HoursRefusal> {
        if approver_is.contains(&self.person) { Err(HoursRefusal::OwnHours) } else { Ok(()) }
    }

    fn is(&self, wanted: &[Status]) -> Result<(), HoursRefusal> {
        if wanted.contains(&self.status) {
            return Ok(());
        }
        Err(HoursRefusal::WrongStep { status: <&str>::from(self.status).to_owned() })
    }
}

fn possible(day: Day, minutes: u32, today: Day) -> Result<(), HoursRefusal> {
    if day > today {
        return Err(HoursRefusal::InFuture);
    }
    if (1..=720).contains(&minutes) { Ok(()) } else { Err(HoursRefusal::WrongLength) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Day {
        Day::parse("2026-11-24").unwrap()
    }

    fn entry(minutes: u32) -> HoursEntry {
        HoursEntry::enter("p".into(), today(), minutes, today()).unwrap().0
    }

    #[test]
    fn nobody_approves_own_hours() {
        let mut it = entry(90);
        assert_eq!(it.approve(&["x".into(), "p".into()]), Err(HoursRefusal::OwnHours));
        assert_eq!(it.approve(&["x".into()]), Ok(What::HoursApproved { minutes: 90 }));
        assert!(it.approve(&[]).is_err());
        assert!(HoursEntry::enter("p".into(), today().plus(1), 90, today()).is_err());
        assert!(HoursEntry::enter("p".into(), today(), 0, today()).is_err());
    }

    #[test]
    fn hours_given_back_are_mended_and_sent_again() {
        let mut it = entry(600);
        assert_eq!(it.give_back(&["p".into()]), Err(HoursRefusal::OwnHours));
        assert_eq!(it.give_back(&["x".into()]), Ok(What::HoursReturned));
        assert!(it.approve(&["x".into()]).is_err());
        assert_eq!(it.mend(today(), 721, today()), Err(HoursRefusal::WrongLength));
        assert_eq!(it.mend(today(), 60, today()), Ok(What::HoursEntered { minutes: 60 }));
        assert!(it.approve(&["x".into()]).is_ok());
        assert!(it.mend(today(), 90, today()).is_err());
    }

    #[test]
    fn a_mistake_is_reversed_once_and_nothing_is_left_of_it() {
        let mut it = entry(90);
        assert_eq!(it.reverse(false, &[]), Err(HoursRefusal::NotReversible));
        let _ = it.approve(&[]).unwrap();
        let (back, what) = it.reverse(false, &["x".into()]).unwrap();
        assert_eq!(what, What::HoursReversed { minutes: 90 });
        assert_eq!(it.counts() + back.counts(), 0);
        assert_eq!(it.reverse(true, &[]), Err(HoursRefusal::NotReversible));
        assert_eq!(back.reverse(false, &[]), Err(HoursRefusal::NotReversible));
    }
}
