//! A visit: who may go, when the address is seen, what the slip says.
//!
//! ```text
//! confirmed → started → finished
//!     ↘ aborted (broken off, called off, declined by all) · no-show
//! ```

use crate::category::Category;
use crate::day::{Day, Moment, Span};
use crate::engagement::{Engagement, Insurance};
use crate::event::What;
use crate::id::PersonId;
use crate::law::Law;
use crate::person::{Person, Status as Participation};
use crate::reason::{Abort, code};
use crate::refusal::{Refusal, VisitRefusal};
use crate::screening::Screening;
use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantNames};

mod turns;

/// Where a visit stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, EnumString, IntoStaticStr, VariantNames,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
#[expect(missing_docs, reason = "the drawing above says what each is")]
pub enum Status {
    Confirmed,
    Started,
    Finished,
    Aborted,
    NoShow,
}

/// Everything the rules ask about somebody who is to make a visit.
#[derive(Debug, Clone)]
pub struct Worker {
    /// The person.
    pub person: Person,
    /// Their agreements with this organisation.
    pub engagements: Vec<Engagement>,
    /// Accident insurance that names them.
    pub insurance: Vec<Insurance>,
    /// Their screening record.
    pub screening: Option<Screening>,
    /// The kinds of work for which a qualification is on file, with its last day.
    pub qualified: Vec<(Category, Day)>,
    /// What they are to do already.
    pub booked: Vec<Span>,
}

impl Worker {
    /// Whether the person may make this visit (invariants I7–I9); `beyond_caps` is the coordinator's recorded reason.
    ///
    /// # Errors
    /// Not in the programme now, no valid agreement, not covered, not qualified, not screened, overlapping, or too much work.
    pub fn may_visit(
        &self,
        category: Category,
        span: &Span,
        beyond_caps: bool,
        law: &Law,
    ) -> Result<(), Refusal> {
        let day = span.day;
        if self.person.status != Participation::Active {
            return Err(
                VisitRefusal::NotTakingPart { status: <&str>::from(self.person.status).to_owned() }.into()
            );
        }
        self.person.may_volunteer(day, law)?;
        let valid: Vec<_> =
            self.engagements.iter().filter(|e| e.valid_on(day, &self.insurance, law)).collect();
        if valid.is_empty() {
            return Err(VisitRefusal::NoAgreement { on: day }.into());
        }
        let minor = self.person.minor_on(day, law);
        if !valid.iter().any(|e| e.covers(category)) || (minor && category.hazardous()) {
            return Err(VisitRefusal::NotCovered.into());
        }
        if category.needs_qualification()
            && !self.qualified.iter().any(|(c, last)| *c == category && day <= *last)
        {
            return Err(VisitRefusal::NeedsQualification.into());
        }
        if category.involves_minors() {
            let record = self.screening.as_ref().ok_or(crate::refusal::ScreeningRefusal::NotComplete)?;
            record.admits(day, law)?;
        }
        self.has_room(span, beyond_caps, minor, law)
    }

    fn has_room(&self, span: &Span, beyond_caps: bool, minor: bool, law: &Law) -> Result<(), Refusal> {
        if let Some(other) = self.booked.iter().find(|other| other.overlaps(span)) {
            return Err(VisitRefusal::Overlap { at: other.starts.to_string() }.into());
        }
        let booked = |during: &dyn Fn(Day) -> bool| -> u32 {
            self.booked.iter().filter(|other| during(other.day)).map(|other| other.minutes).sum()
        };
        let limit = if minor { law.minor_minutes_a_day } else { law.minutes_a_day };
        let may_pass = beyond_caps && !minor;
        if !may_pass && booked(&|day| day == span.day) + span.minutes > limit {
            return Err(VisitRefusal::TooMuchInDay { limit }.into());
        }
        let monday = span.day.monday();
        if !may_pass && booked(&|day| day.monday() == monday) + span.minutes > law.minutes_a_week {
            return Err(VisitRefusal::TooMuchInWeek { limit: law.minutes_a_week }.into());
        }
        Ok(())
    }
}

/// Two go at night, with a minor, and to a place that asks for it; minors never go among themselves.
///
/// # Errors
/// Somebody more is needed.
pub fn are_enough(team: &[&Person], span: &Span, flagged: bool, law: &Law) -> Result<(), VisitRefusal> {
    let minors = team.iter().filter(|person| person.minor_on(span.day, law)).count();
    let alone = team.len() < 2;
    if alone && (flagged || span.at_night() || minors > 0) || minors == team.len() {
        return Err(VisitRefusal::NeedsPair);
    }
    Ok(())
}

/// A visit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Visit {
    /// Where it stands.
    pub status: Status,
    /// When.
    pub span: Span,
    /// Who goes.
    pub people: Vec<PersonId>,
}

impl Visit {
    /// Puts a visit into the calendar: everybody may go, and two go at night or to a place that asks for it.
    ///
    /// # Errors
    /// Nobody was chosen, one of them may not go, two are needed, or the time has passed.
    pub fn plan(
        span: Span,
        category: Category,
        workers: &[(Worker, bool)],
        flagged: bool,
        (now, law): (Moment, &Law),
    ) -> Result<Self, Refusal> {
        if span.starts <= now {
            return Err(VisitRefusal::InPast.into());
        }
        if workers.is_empty() {
            return Err(VisitRefusal::Nobody.into());
        }
        for (worker, beyond_caps) in workers {
            worker.may_visit(category, &span, *beyond_caps, law)?;
        }
        let team: Vec<_> = workers.iter().map(|(worker, _)| &worker.person).collect();
        are_enough(&team, &span, flagged, law)?;
        let people = workers.iter().map(|(w, _)| w.person.id.clone()).collect();
        Ok(Self { status: Status::Confirmed, span, people })
    }

    /// Whether the people who go see the address: from confirmation until 24 hours after (invariant I6).
    #[must_use]
    pub fn shows_address(&self, now: Moment, law: &Law) -> bool {
        match self.status {
            Status::Confirmed | Status::Started | Status::Finished => {
                now < self.span.ends.plus_hours(law.address_hours_after)
            }
            Status::Aborted | Status::NoShow => false,
        }
    }

    /// „Wykonane”: the signed slip ends the visit and says how long it took.
    ///
    /// # Errors
    /// Not begun, not signed, too long, or over already.
    pub fn finish(&mut self, minutes: u32, signed: bool, now: Moment) -> Result<What, VisitRefusal> {
        if !matches!(self.status, Status::Confirmed | Status::Started) {
            return Err(VisitRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        if now < self.span.starts {
            return Err(VisitRefusal::NotYet { starts: self.span.starts.to_string() });
        }
        if !signed {
            return Err(VisitRefusal::NoSignature);
        }
        if !(1..=720).contains(&minutes) {
            return Err(VisitRefusal::TooManyMinutes { limit: 720 });
        }
        self.status = Status::Finished;
        Ok(What::VisitFinished { minutes })
    }

    /// Moved to another time, without blame; the same checks were made for the new one.
    ///
    /// # Errors
    /// It has begun, or the new time has passed.
    pub fn reschedule(&mut self, to: Span, now: Moment) -> Result<What, VisitRefusal> {
        if self.status != Status::Confirmed {
            return Err(VisitRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        if to.starts <= now {
            return Err(VisitRefusal::InPast);
        }
        let from = self.span.starts;
        self.span = to;
        Ok(What::VisitMoved { from, to: to.starts })
    }

    /// Broken off: unsafe, out of scope, weather, illness. Everybody may do that at any time.
    ///
    /// # Errors
    /// It is over, or the reason is none of the list.
    pub fn abort(&mut self, reason: &str) -> Result<What, VisitRefusal> {
        let reason = code::<Abort>(reason).ok_or(VisitRefusal::NoReason)?;
        if !matches!(self.status, Status::Confirmed | Status::Started) {
            return Err(VisitRefusal::WrongStep { status: <&str>::from(self.status).to_owned() });
        }
        self.status = Status::Aborted;
        Ok(What::VisitAborted { reason })
    }
}

#[cfg(test)]
mod tests;
