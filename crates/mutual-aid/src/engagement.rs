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

    /// Whether it was made by hand.
    #[must_use]
    pub fn on_paper(self) -> bool {
        matches!(self, Self::PaperScan | Self::PaperAttested)
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

    /// An agreement is prepared: it binds nobody before it is signed and in force.
    ///
    /// # Errors
    /// It ends before it starts.
    pub fn draft(&self) -> Result<Event, EngagementRefusal> {
        if self.ends_on.is_some_and(|end| end < self.starts_on) {
            return Err(EngagementRefusal::EndsBeforeStart);
        }
        Ok(self.event(What::EngagementDrafted { starts: self.starts_on }))
    }

    /// The person read risks, rights and the data notice, or had them read aloud.
    ///
    /// # Errors
    /// It is over.
    pub fn acknowledge(&mut self, what: Acknowledged) -> Result<Event, EngagementRefusal> {
        let status = self.status;
        let running = [Status::DocumentsPending, Status::Active, Status::Paused];
        let event = self.step(&running, status, What::AgreementRead)?;
        self.acknowledged = what;
        Ok(event)
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
mod tests;
