//! What an organisation may do at once, and what waits for one more paper: function by function, not all at once.

use super::{Organisation, Part, Status};
use crate::day::{Day, Moment};
use crate::law::Law;
use crate::refusal::OrganisationRefusal;

impl Organisation {
    /// Whether it may publish offers and take orders.
    ///
    /// # Errors
    /// It is not active.
    pub fn may_serve(&self) -> Result<(), OrganisationRefusal> {
        if self.status == Status::Active { Ok(()) } else { Err(OrganisationRefusal::NotActive) }
    }

    /// Whether it may work with children: standards on file and reviewed in time (art. 22c ust. 4).
    ///
    /// # Errors
    /// No standards, or a review is due.
    pub fn may_serve_children(&self, on: Day, law: &Law) -> Result<(), OrganisationRefusal> {
        let standards = self.standards.as_ref().ok_or(OrganisationRefusal::NoStandards)?;
        let due = standards.adopted_on.plus_months(law.standards_months);
        if due < on { Err(OrganisationRefusal::StandardsLapsed { since: due }) } else { Ok(()) }
    }

    /// Whether it may be given money: donations wait for the verified account, nothing else does.
    ///
    /// # Errors
    /// It is not active, or the account was not verified.
    pub fn may_receive_donations(&self) -> Result<(), OrganisationRefusal> {
        self.may_serve()?;
        if self.complete.contains(&Part::Account) {
            Ok(())
        } else {
            Err(OrganisationRefusal::NoVerifiedAccount)
        }
    }

    /// Whether it counts as small: a second look at offers is then its own choice.
    #[must_use]
    pub fn small(staff: i64, law: &Law) -> bool {
        staff <= law.small_organisation_staff
    }
}

/// Whether the days in which staff set a second factor are over.
#[must_use]
pub fn second_factor_overdue(staff_since: Moment, has_factor: bool, now: Moment, law: &Law) -> bool {
    !has_factor && staff_since.plus_days(law.second_factor_days) <= now
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_organisation_serves_before_its_account_is_verified_but_takes_no_donations() {
        let mut it = Organisation {
            id: "o".into(),
            status: Status::Active,
            complete: vec![Part::Register],
            processing_agreement_on: None,
            coordinators: 1,
            standards: None,
        };
        assert_eq!(it.may_serve(), Ok(()));
        assert_eq!(it.may_receive_donations(), Err(OrganisationRefusal::NoVerifiedAccount));
        it.complete.push(Part::Account);
        assert_eq!(it.may_receive_donations(), Ok(()));
        it.status = Status::Suspended;
        assert_eq!(it.may_receive_donations(), Err(OrganisationRefusal::NotActive));
    }

    #[test]
    fn staff_have_fourteen_days_for_a_second_factor() {
        let (law, since) = (Law::default(), Moment::parse("2026-11-24T09:00:00Z").unwrap());
        assert!(!second_factor_overdue(since, false, since.plus_days(14).plus_seconds(-1), &law));
        assert!(second_factor_overdue(since, false, since.plus_days(14), &law));
        assert!(!second_factor_overdue(since, true, since.plus_days(90), &law));
    }
}
