//! The record that lets a person work with children (act of 13.05.2016, art. 21).

use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{OrganisationId, PersonId, ScreeningId};
use crate::law::Law;
use crate::refusal::ScreeningRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// A part of the record.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// The register with restricted access, asked by the organisation (ust. 2).
    RestrictedRegister,
    /// The register of the State Commission, asked by the organisation (ust. 2).
    CommissionRegister,
    /// The certificate of no criminal record, given by the person (ust. 3).
    Certificate,
    /// The statement of states of residence in the last 20 years (ust. 5).
    Residence,
    /// Documents of other states, for foreigners and returners (ust. 4–7).
    ForeignDocuments,
}

/// A screening record; the findings themselves stay in the paper file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screening {
    /// Its id.
    pub id: ScreeningId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The person.
    pub person: PersonId,
    /// Other states have to be asked too.
    pub abroad: bool,
    /// The parts seen, each with its day.
    pub seen: Vec<(Part, Day)>,
    /// Admitted or not, and when.
    pub decided: Option<(bool, Day)>,
}

impl Screening {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Screening, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    /// The officer reads the record: each look is written down.
    pub fn view(&self) -> Event {
        self.event(What::ScreeningViewed)
    }

    /// The parts that are not there yet.
    #[must_use]
    pub fn missing(&self) -> Vec<Part> {
        let needed = [Part::RestrictedRegister, Part::CommissionRegister, Part::Certificate, Part::Residence];
        let foreign = self.abroad.then_some(Part::ForeignDocuments);
        needed.into_iter().chain(foreign).filter(|part| !self.seen.iter().any(|(p, _)| p == part)).collect()
    }

    /// The safeguarding officer records a part seen on a day; a newer one replaces it.
    ///
    /// # Errors
    /// The day lies in the future.
    pub fn see(&mut self, part: Part, on: Day, today: Day) -> Result<Event, ScreeningRefusal> {
        if on > today {
            return Err(ScreeningRefusal::InFuture { day: on });
        }
        self.seen.retain(|(p, _)| *p != part);
        self.seen.push((part, on));
        Ok(self.event(What::ScreeningPartRecorded { part: <&str>::from(part).to_owned() }))
    }

    /// The officer decides; to admit, every part must be there. The journal says only that it was decided.
    ///
    /// # Errors
    /// A part is missing.
    pub fn decide(&mut self, admitted: bool, on: Day) -> Result<Event, ScreeningRefusal> {
        if let (true, Some(part)) = (admitted, self.missing().first()) {
            return Err(ScreeningRefusal::PartMissing { part: <&str>::from(part).to_owned() });
        }
        self.decided = Some((admitted, on));
        Ok(self.event(What::ScreeningDecided))
    }

    /// The first day on which the record no longer serves: counted from its oldest part.
    #[must_use]
    pub fn lapses_on(&self, law: &Law) -> Option<Day> {
        self.seen.iter().map(|(_, on)| *on).min().map(|oldest| oldest.plus_months(law.screening_months))
    }

    /// Whether the person may work with children on a day (invariant I9).
    ///
    /// # Errors
    /// Not complete, not admitted, or due for renewal.
    pub fn admits(&self, day: Day, law: &Law) -> Result<(), ScreeningRefusal> {
        match self.decided {
            Some((true, on)) if on <= day && self.missing().is_empty() => {}
            Some((false, _)) => return Err(ScreeningRefusal::NotEligible),
            Some(_) | None => return Err(ScreeningRefusal::NotComplete),
        }
        match self.lapses_on(law) {
            Some(since) if since <= day => Err(ScreeningRefusal::Lapsed { since }),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_admitted_when_every_part_was_seen_and_until_it_lapses() {
        let law = Law::default();
        let today = Day::parse("2026-11-24").unwrap();
        let mut record = Screening {
            id: "s".into(),
            organisation: "o".into(),
            person: "p".into(),
            abroad: true,
            seen: vec![],
            decided: None,
        };
        assert_eq!(record.admits(today, &law), Err(ScreeningRefusal::NotComplete));
        for part in [Part::RestrictedRegister, Part::CommissionRegister, Part::Certificate, Part::Residence] {
            let _ = record.see(part, today, today).unwrap();
        }
        assert_eq!(
            record.decide(true, today),
            Err(ScreeningRefusal::PartMissing { part: "foreign-documents".into() })
        );
        let _ = record.see(Part::ForeignDocuments, today.plus(-30), today).unwrap();
        let _ = record.decide(true, today).unwrap();
        assert!(record.admits(today, &law).is_ok());
        assert_eq!(record.admits(today.plus(-1), &law), Err(ScreeningRefusal::NotComplete));
        let lapse = today.plus(-30).plus_months(24);
        assert!(record.admits(lapse.plus(-1), &law).is_ok());
        assert_eq!(record.admits(lapse, &law), Err(ScreeningRefusal::Lapsed { since: lapse }));
        assert!(record.see(Part::Certificate, today.plus(1), today).is_err());
    }
}
