//! The certificate of what a volunteer did, on the volunteer's demand, with an opinion on request
//! (udpp art. 44 ust. 2 and 3).

use crate::category::Category;
use crate::day::Day;
use crate::document::Number;
use crate::engagement::{Engagement, Status};
use crate::event::{Event, Noun, Subject, What};
use crate::hours::Kind;
use crate::id::{OrganisationId, PersonId};
use crate::refusal::CertificateRefusal;

/// Approved work of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// What the time was spent on.
    pub kind: Kind,
    /// The service, where it was a visit.
    pub category: Option<Category>,
    /// How long, minutes.
    pub minutes: u32,
}

/// What a certificate says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Who issues it.
    pub organisation: OrganisationId,
    /// Whom it is about.
    pub person: PersonId,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// The work, approved.
    pub works: Vec<Work>,
}

impl Certificate {
    /// All approved minutes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.works.iter().map(|work| work.minutes).sum()
    }

    /// It is issued under a number.
    ///
    /// # Errors
    /// No hours are approved: there is nothing to certify.
    pub fn issue(&self, number: Number) -> Result<Event, CertificateRefusal> {
        self.is_due()?;
        let subject = Subject::of(Noun::Person, self.person.as_str());
        let what = What::CertificateIssued { number: number.to_string() };
        Ok(Event { subject, organisation: Some(self.organisation.clone()), what })
    }

    /// Whether there is something to certify.
    ///
    /// # Errors
    /// No hours are approved.
    pub fn is_due(&self) -> Result<(), CertificateRefusal> {
        if self.minutes() == 0 { Err(CertificateRefusal::NoHours) } else { Ok(()) }
    }
}

/// The time a certificate speaks of: from the first signed agreement to the end of the last one or today, and never
/// less than the days of the work itself.
#[must_use]
pub fn period(agreements: &[Engagement], (first, last): (Day, Day), today: Day) -> (Day, Day) {
    let signed = agreements.iter().filter(|agreement| agreement.status != Status::DocumentsPending);
    let from = signed.clone().map(|agreement| agreement.starts_on).min().unwrap_or(first);
    let until = signed.map(|agreement| agreement.ends_on.map_or(today, |end| end.min(today))).max();
    (from.min(first), until.unwrap_or(last).max(last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;
    use crate::engagement::Acknowledged;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    fn agreement(status: Status, from: &str, to: Option<&str>) -> Engagement {
        Engagement {
            id: "e".into(),
            organisation: "o".into(),
            person: "p".into(),
            status,
            starts_on: day(from),
            ends_on: to.map(day),
            signed: None,
            acknowledged: Acknowledged::default(),
            categories: vec![],
        }
    }

    #[test]
    fn nothing_is_certified_without_approved_hours() {
        let certificate = |minutes| Certificate {
            organisation: "o".into(),
            person: "p".into(),
            from: day("2026-11-01"),
            until: day("2026-11-24"),
            works: vec![Work { kind: Kind::Meeting, category: None, minutes }],
        };
        let number = Number::next(document::Kind::Certificate, day("2026-11-24"), None);
        assert_eq!(certificate(0).issue(number), Err(CertificateRefusal::NoHours));
        let issued = certificate(60).issue(number).unwrap();
        assert_eq!(issued.what, What::CertificateIssued { number: "ZAŚ/1/2026".into() });
    }

    #[test]
    fn the_period_reaches_from_the_first_agreement_to_the_last_or_today() {
        let work = (day("2026-10-05"), day("2026-10-20"));
        let today = day("2026-11-24");
        let ended = agreement(Status::Ended, "2026-10-01", Some("2026-10-31"));
        let draft = agreement(Status::DocumentsPending, "2026-01-01", None);
        let open = agreement(Status::Active, "2026-11-01", None);
        assert_eq!(
            period(&[ended.clone(), draft.clone()], work, today),
            (day("2026-10-01"), day("2026-10-31"))
        );
        assert_eq!(period(&[ended, open], work, today), (day("2026-10-01"), today));
        assert_eq!(period(&[draft], work, today), work);
    }
}
