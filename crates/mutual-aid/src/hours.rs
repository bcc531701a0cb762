//! The timesheet: practice that a person can show, never turned into money.
//!
//! ```text
//! submitted → approved
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
    /// Counts.
    Approved,
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
}

impl HoursEntry {
    /// Writes an entry.
    ///
    /// # Errors
    /// The day is in the future, or the length is none or more than 12 hours.
    pub fn enter(person: PersonId, day: Day, minutes: u32, today: Day) -> Result<(Self, What), HoursRefusal> {
        if day > today {
            return Err(HoursRefusal::InFuture);
        }
        if !(1..=720).contains(&minutes) {
            return Err(HoursRefusal::WrongLength);
        }
        Ok((Self { person, day, minutes, status: Status::Submitted }, What::HoursEntered { minutes }))
    }

    /// Somebody approves the hours: whoever they are, not the person who worked.
    ///
    /// # Errors
    /// They are the approver's own, or approved already.
    pub fn approve(&mut self, approver_is: &[PersonId]) -> Result<What, HoursRefusal> {
        if approver_is.contains(&self.person) {
            return Err(HoursRefusal::OwnHours);
        }
        if self.status != Status::Submitted {
            return Err(HoursRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.status = Status::Approved;
        Ok(What::HoursApproved { minutes: self.minutes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_approves_own_hours() {
        let today = Day::parse("2026-11-24").unwrap();
        let (mut entry, _) = HoursEntry::enter("p".into(), today, 90, today).unwrap();
        assert_eq!(entry.approve(&["x".into(), "p".into()]), Err(HoursRefusal::OwnHours));
        assert_eq!(entry.approve(&["x".into()]), Ok(What::HoursApproved { minutes: 90 }));
        assert!(entry.approve(&[]).is_err());
        assert!(HoursEntry::enter("p".into(), today.plus(1), 90, today).is_err());
        assert!(HoursEntry::enter("p".into(), today, 0, today).is_err());
    }
}
