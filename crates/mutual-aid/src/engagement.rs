//! The agreement between a person and an organisation (udpp art. 42–50).
//!
//! ```text
//! documents-pending → active ⇄ paused → ended
//! ```

use crate::category::Category;
use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{EngagementId, OrganisationId, PersonId};
use crate::law::Law;
use crate::person::EndReason;
use crate::refusal::EngagementRefusal;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

/// Where an agreement stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Printed or shown, not yet in force.
    DocumentsPending,
    /// In force.
    Active,
    /// Having a break.
    Paused,
    /// Over.
    Ended,
}

/// How the agreement was signed.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Signature {
    /// By hand; the scan is on file (KC art. 78).
    PaperScan,
    /// By hand; a coordinator attests it and the scan may follow.
    PaperAttested,
    /// A qualified electronic signature (KC art. 78¹).
    QualifiedPades,
    /// A click or a mail, documentary form (KC art. 77²).
    DocumentaryClick,
}

impl Signature {
    /// Whether it satisfies the written form.
    #[must_use]
    pub fn in_writing(self) -> bool {
        self != Self::DocumentaryClick
    }
}

/// An accident insurance policy that covers people named in it (udpp art. 46 ust. 3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Insurance {
    /// First day covered.
    pub from: Day,
    /// Last day covered.
    pub until: Day,
}

impl Insurance {
    /// Whether a day is covered.
    #[must_use]
    pub fn covers(&self, day: Day) -> bool {
        self.from <= day && day <= self.until
    }
}

/// What the person has read and acknowledged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Acknowledged {
    /// Risks and protection (udpp art. 45 ust. 1 pkt 1).
    pub risks: bool,
    /// Rights and duties (udpp art. 47).
    pub rights: bool,
    /// The data notice (GDPR art. 13).
    pub notice: bool,
}

/// An agreement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engagement {
    /// Its id.
    pub id: EngagementId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The person.
    pub person: PersonId,
    /// Where it stands.
    pub status: Status,
    /// First day.
    pub starts_on: Day,
    /// Last day; open-ended without.
    pub ends_on: Option<Day>,
    /// Signature and its day.
    pub signed: Option<(Signature, Day)>,
    /// What was acknowledged.
    pub acknowledged: Acknowledged,
    /// Kinds of work it covers; empty means every kind without a qualification.
    pub categories: Vec<Category>,
}

impl Engagement {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Engagement, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    fn step(&mut self, from: &[Status], to: Status, what: What) -> Result<Event, EngagementRefusal> {
        if !from.contains(&self.status) {
            return Err(EngagementRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.status = to;
        Ok(self.event(what))
    }

    /// Length of the period in days, first and last included; `None` when open-ended.
    #[must_use]
    pub fn period_days(&self) -> Option<i32> {
        self.ends_on.map(|end| end.since(self.starts_on) + 1)
    }

    /// Whether the law wants it in writing: the period is longer than 30 days or open (udpp art. 44 ust. 4).
    #[must_use]
    pub fn must_be_in_writing(&self, law: &Law) -> bool {
        self.period_days().is_none_or(|days| days > law.written_agreement_after_days)
    }

    /// The person signs.
    ///
    /// # Errors
    /// It is over.
    pub fn sign(&mut self, how: Signature, on: Day) -> Result<Event, EngagementRefusal> {
        let status = self.status;
        let what = What::AgreementSigned { on, how: <&str>::from(how).to_owned() };
        let event = self.step(&[Status::DocumentsPending, Status::Active, Status::Paused], status, what)?;
        self.signed = Some((how, on));
        Ok(event)
    }

    /// The 30-day line: written and signed in time beyond it, insured up to it.
    ///
    /// # Errors
    /// Not in writing, signed late, or not insured on the first and the last day.
    pub fn holds_the_line(&self, insurance: &[Insurance], law: &Law) -> Result<(), EngagementRefusal> {
        if self.ends_on.is_some_and(|end| end < self.starts_on) {
            return Err(EngagementRefusal::EndsBeforeStart);
        }
        if self.must_be_in_writing(law) {
            let days = self.period_days().unwrap_or(i32::MAX);
            let (how, on) = self.signed.ok_or(EngagementRefusal::NotInWriting { days })?;
            if !how.in_writing() {
                return Err(EngagementRefusal::NotInWriting { days });
            }
            if on > self.starts_on {
                return Err(EngagementRefusal::SignedLate { signed_on: on, starts_on: self.starts_on });
            }
            return Ok(());
        }
        let last = self.ends_on.unwrap_or(self.starts_on);
        let open = |day: &Day| !insurance.iter().any(|policy| policy.covers(*day));
        let mut days = (0..=last.since(self.starts_on)).map(|n| self.starts_on.plus(n));
        days.find(open).map_or(Ok(()), |on| Err(EngagementRefusal::NotInsured { on }))
    }

    /// The agreement comes into force.
    ///
    /// # Errors
    /// The 30-day line is not held, or something was not acknowledged.
    pub fn activate(&mut self, insurance: &[Insurance], law: &Law) -> Result<Event, EngagementRefusal> {
        self.holds_the_line(insurance, law)?;
        match self.acknowledged {
            Acknowledged { risks: false, .. } => Err(EngagementRefusal::RiskNotRead),
            Acknowledged { rights: false, .. } => Err(EngagementRefusal::RightsNotRead),
            Acknowledged { notice: false, .. } => Err(EngagementRefusal::NoticeNotRead),
            Acknowledged { .. } => {
                self.step(&[Status::DocumentsPending], Status::Active, What::EngagementActivated)
            }
        }
    }

    /// An annex moves the end; the 30-day line is looked at again.
    ///
    /// # Errors
    /// It is not running, or the line is not held.
    pub fn extend(
        &mut self,
        until: Option<Day>,
        insurance: &[Insurance],
        law: &Law,
    ) -> Result<Event, EngagementRefusal> {
        let longer = Self { ends_on: until, ..self.clone() };
        longer.holds_the_line(insurance, law)?;
        let status = self.status;
        let what = What::EngagementExtended { until };
        let event = self.step(&[Status::Active, Status::Paused], status, what)?;
        self.ends_on = until;
        Ok(event)
    }

    /// A break.
    ///
    /// # Errors
    /// It is not in force.
    pub fn pause(&mut self) -> Result<Event, EngagementRefusal> {
        self.step(&[Status::Active], Status::Paused, What::EngagementPaused)
    }

    /// Back from a break.
    ///
    /// # Errors
    /// There is no break.
    pub fn resume(&mut self) -> Result<Event, EngagementRefusal> {
        self.step(&[Status::Paused], Status::Active, What::EngagementResumed)
    }

    /// It ends on a day, with a reason.
    ///
    /// # Errors
    /// It has ended already.
    pub fn end(&mut self, reason: EndReason, on: Day) -> Result<Event, EngagementRefusal> {
        let what = What::EngagementEnded { reason: <&str>::from(reason).to_owned() };
        let event =
            self.step(&[Status::DocumentsPending, Status::Active, Status::Paused], Status::Ended, what)?;
        self.ends_on = Some(self.ends_on.map_or(on, |end| end.min(on)).max(self.starts_on));
        Ok(event)
    }

    /// Whether it is in force on a day, with the 30-day line held (invariants I7 and I8).
    #[must_use]
    pub fn valid_on(&self, day: Day, insurance: &[Insurance], law: &Law) -> bool {
        self.status == Status::Active
            && self.starts_on <= day
            && self.ends_on.is_none_or(|end| day <= end)
            && self.holds_the_line(insurance, law).is_ok()
    }

    /// Whether it covers a kind of work.
    #[must_use]
    pub fn covers(&self, category: Category) -> bool {
        self.categories.contains(&category) || (self.categories.is_empty() && !category.needs_qualification())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    pub(crate) fn agreement() -> Engagement {
        Engagement {
            id: "e".into(),
            organisation: "o".into(),
            person: "p".into(),
            status: Status::DocumentsPending,
            starts_on: day("2026-12-01"),
            ends_on: None,
            signed: Some((Signature::PaperAttested, day("2026-11-30"))),
            acknowledged: Acknowledged { risks: true, rights: true, notice: true },
            categories: vec![],
        }
    }

    #[test]
    fn an_open_agreement_needs_a_hand_signature_before_the_first_day() {
        let law = Law::default();
        assert!(agreement().activate(&[], &law).is_ok());
        let click = Some((Signature::DocumentaryClick, day("2026-11-30")));
        assert!(matches!(
            Engagement { signed: click, ..agreement() }.activate(&[], &law),
            Err(EngagementRefusal::NotInWriting { .. })
        ));
        let late = Some((Signature::PaperScan, day("2026-12-02")));
        assert!(matches!(
            Engagement { signed: late, ..agreement() }.activate(&[], &law),
            Err(EngagementRefusal::SignedLate { .. })
        ));
    }

    #[test]
    fn a_short_agreement_needs_insurance_on_every_day() {
        let law = Law::default();
        let short = Engagement { ends_on: Some(day("2026-12-30")), signed: None, ..agreement() };
        assert_eq!(short.period_days(), Some(30));
        let gap = [
            Insurance { from: day("2026-12-01"), until: day("2026-12-10") },
            Insurance { from: day("2026-12-12"), until: day("2026-12-31") },
        ];
        assert_eq!(
            short.clone().activate(&gap, &law),
            Err(EngagementRefusal::NotInsured { on: day("2026-12-11") })
        );
        let whole = [Insurance { from: day("2026-12-01"), until: day("2026-12-30") }];
        assert!(short.clone().activate(&whole, &law).is_ok());
        let longer = Engagement { ends_on: Some(day("2026-12-31")), ..short };
        assert_eq!(longer.holds_the_line(&whole, &law), Err(EngagementRefusal::NotInWriting { days: 31 }));
    }

    proptest! {
        /// I8: beyond the line there is writing, up to it there is insurance, whatever else is true.
        #[test]
        fn no_agreement_in_force_crosses_the_thirty_day_line(
            length in proptest::option::of(1i32..90), signed in proptest::option::of(-5i32..5), click: bool,
            insured_from in -10i32..10, insured_days in 0i32..100,
        ) {
            let law = Law::default();
            let start = day("2026-12-01");
            let how = if click { Signature::DocumentaryClick } else { Signature::PaperScan };
            let mut it = Engagement {
                ends_on: length.map(|n| start.plus(n - 1)),
                signed: signed.map(|n| (how, start.plus(n))),
                ..agreement()
            };
            let policy = Insurance { from: start.plus(insured_from), until: start.plus(insured_from + insured_days) };
            let in_force = it.activate(std::slice::from_ref(&policy), &law).is_ok();
            let expected = match length {
                Some(n) if n <= 30 => policy.covers(start) && policy.covers(start.plus(n - 1)),
                _ => !click && signed.is_some_and(|n| n <= 0),
            };
            prop_assert_eq!(in_force, expected);
        }
    }
}
