//! An organisation objects to a moderator's decision about its offer (Regulation (EU) 2022/2065, art. 20).
//!
//! ```text
//! made → granted · rejected
//! ```

use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{OfferId, OrganisationId};
use crate::law::Law;
use crate::refusal::ObjectionRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// What comes of an objection.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Outcome {
    /// The decision was wrong: the offer is shown again.
    Granted,
    /// The decision stands.
    Rejected,
}

/// An objection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Objection {
    /// Whose offer it is.
    pub organisation: OrganisationId,
    /// The offer that was taken down.
    pub offer: OfferId,
    /// What came of it.
    pub outcome: Option<Outcome>,
}

impl Objection {
    /// The last day on which the organisation may object to a decision of that day.
    #[must_use]
    pub fn until(decided_on: Day, law: &Law) -> Day {
        decided_on.plus_months(law.objection_months)
    }

    /// The organisation says why the decision is wrong.
    ///
    /// # Errors
    /// Its time is over.
    pub fn make(&self, decided_on: Day, today: Day, law: &Law) -> Result<Event, ObjectionRefusal> {
        let until = Self::until(decided_on, law);
        if today > until {
            return Err(ObjectionRefusal::TooLate { until });
        }
        Ok(self.event(What::ObjectionMade))
    }

    /// The operator answers, with reasons.
    ///
    /// # Errors
    /// It is answered already.
    pub fn decide(&mut self, outcome: Outcome) -> Result<Event, ObjectionRefusal> {
        if self.outcome.is_some() {
            return Err(ObjectionRefusal::AlreadyDecided);
        }
        self.outcome = Some(outcome);
        Ok(self.event(What::ObjectionDecided { how: <&str>::from(outcome).to_owned() }))
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Offer, self.offer.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn objection() -> Objection {
        Objection { organisation: "o".into(), offer: "f".into(), outcome: None }
    }

    #[test]
    fn an_organisation_objects_for_half_a_year() {
        let (law, day) = (Law::default(), Day::parse("2026-11-24").unwrap());
        let last = Day::parse("2027-05-24").unwrap();
        assert_eq!(objection().make(day, last, &law).unwrap().what, What::ObjectionMade);
        let late = objection().make(day, last.plus(1), &law);
        assert_eq!(late, Err(ObjectionRefusal::TooLate { until: last }));
    }

    #[test]
    fn an_objection_is_decided_once() {
        let mut it = objection();
        assert_eq!(
            it.decide(Outcome::Granted).unwrap().what,
            What::ObjectionDecided { how: "granted".into() }
        );
        assert_eq!(it.decide(Outcome::Rejected), Err(ObjectionRefusal::AlreadyDecided));
    }
}
