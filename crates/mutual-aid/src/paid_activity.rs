//! Paid public-benefit activity (udpp art. 8–10): what a kind of service costs, and what may be asked for it at most.
//!
//! ```text
//! draft → approved (in force from its first day) → superseded by the next one of its kind, or over after its last day
//!   ↘ dropped
//! ```

use crate::category::Category;
use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::{AccountId, CalculationId, OrganisationId};
use crate::law::Law;
use crate::money::Grosze;
use crate::organisation::Organisation;
use crate::public_task::PublicTask;
use crate::quantity::Quantity;
use crate::refusal::PaidActivityRefusal as No;
use strum::{EnumString, IntoStaticStr};

mod awaited;
mod cost;
mod fee;
mod quote;
mod scope;
mod year;

pub use awaited::{Awaited, Due};
pub use cost::{CostKind, CostLine, Unit, quantity};
pub use fee::{Document, Fee, Paid, Status as FeeStatus, register_alert};
pub use quote::{Ground, Quote};
pub use scope::Scope;
pub use year::{Standing, YearCheck};

/// What was decided about a calculation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Being written.
    Draft,
    /// The board or the treasurer approved it.
    Approved,
    /// Thrown away before anybody approved it.
    Dropped,
}

/// Where a calculation stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Being written.
    Draft,
    /// Approved, and its first day is still to come.
    Coming,
    /// Fees may rest on it.
    InForce,
    /// A later one took its place.
    Superseded,
    /// Its last day is over.
    Over,
    /// Thrown away.
    Dropped,
}

/// What one kind of service of an organisation costs within a period of at most a year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostCalculation {
    /// Its id.
    pub id: CalculationId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// The kind of service.
    pub category: Category,
    /// The public task it serves (udpp art. 4 ust. 1).
    pub public_task: PublicTask,
    /// What a fee is counted by.
    pub unit: Unit,
    /// How many units are planned in the period.
    pub planned: Quantity,
    /// What they cost altogether, by kind; the work of volunteers has no cost and no line.
    pub lines: Vec<CostLine>,
    /// First day.
    pub from: Day,
    /// Last day.
    pub until: Day,
    /// What was decided.
    pub status: Status,
    /// From this day another one is in force in its place.
    pub superseded_from: Option<Day>,
    /// Who wrote it.
    pub author: Option<AccountId>,
}

/// Who approves, and what the organisation has approved before.
#[derive(Debug, Clone)]
pub struct Approval<'a> {
    /// Who approves.
    pub by: Option<&'a AccountId>,
    /// How many people have roles in the organisation.
    pub staff: i64,
    /// The first days of the approved calculations of this kind that no other one superseded.
    pub others: &'a [Day],
    /// The day of the decision.
    pub today: Day,
}

impl CostCalculation {
    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::CostCalculation, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }

    /// What the planned units cost altogether.
    #[must_use]
    pub fn total(&self) -> Grosze {
        self.lines.iter().map(|line| line.amount).sum()
    }

    /// What one unit costs, rounded down to whole grosze.
    #[must_use]
    pub fn unit_cost(&self) -> Grosze {
        self.planned.share_of(self.total())
    }

    /// The most that may be asked for so many units: the cost of a unit times the quantity, rounded down.
    #[must_use]
    pub fn most(&self, quantity: Quantity) -> Grosze {
        quantity.of(self.unit_cost())
    }

    /// Where it stands on a day.
    #[must_use]
    pub fn state(&self, on: Day) -> State {
        match self.status {
            Status::Draft => State::Draft,
            Status::Dropped => State::Dropped,
            Status::Approved if self.superseded_from.is_some_and(|from| from <= on) => State::Superseded,
            Status::Approved if on > self.until => State::Over,
            Status::Approved if on < self.from => State::Coming,
            Status::Approved => State::InForce,
        }
    }

    /// Whether it says what a calculation must say.
    fn is_sound(&self, scope: &Scope, law: &Law) -> Result<(), No> {
        scope.covers(self.category, self.public_task)?;
        if self.until < self.from {
            return Err(No::EndsBeforeStart);
        }
        if self.until >= self.from.plus_months(law.calculation_months) {
            return Err(No::TooLong { months: law.calculation_months });
        }
        self.lines.iter().try_for_each(|line| line.is_right(self.months(), law))?;
        if self.unit_cost() == Grosze::ZERO {
            return Err(No::NoCost);
        }
        Ok(())
    }

    /// The months it touches, at least one.
    fn months(&self) -> i64 {
        let (from, until) = (self.from.0, self.until.0);
        let years = i64::from(until.year()) - i64::from(from.year());
        (years * 12 + i64::from(until.month()) - i64::from(from.month()) + 1).max(1)
    }

    /// Somebody wrote it down; nothing rests on it yet.
    ///
    /// # Errors
    /// The task lies outside the declared scope of paid activity, the kind is economic activity here, a line is not
    /// allowed, nothing costs anything, or the period is wrong or longer than allowed.
    pub fn draw_up(&self, scope: &Scope, law: &Law) -> Result<Event, No> {
        self.is_sound(scope, law)?;
        Ok(self.event(What::CalculationDrafted))
    }

    /// Somebody wrote it anew, before it was approved.
    ///
    /// # Errors
    /// As for the first time; or it is no draft any more.
    pub fn mend(&mut self, mended: Self, scope: &Scope, law: &Law) -> Result<Event, No> {
        self.is_draft()?;
        mended.is_sound(scope, law)?;
        *self = mended;
        Ok(self.event(What::CalculationChanged))
    }

    /// Thrown away before anybody approved it.
    ///
    /// # Errors
    /// It is no draft any more.
    pub fn discard(&mut self) -> Result<Event, No> {
        self.is_draft()?;
        self.status = Status::Dropped;
        Ok(self.event(What::CalculationDropped))
    }

    /// The board or the treasurer approves it: somebody else than its author, where the organisation is not small.
    ///
    /// # Errors
    /// It is no draft, it does not say what it must, its last day is over, a later one was approved already, or the
    /// author approves alone.
    pub fn approve(&mut self, approval: &Approval<'_>, scope: &Scope, law: &Law) -> Result<Event, No> {
        self.is_draft()?;
        self.is_sound(scope, law)?;
        if self.until < approval.today {
            return Err(No::PeriodOver { until: self.until });
        }
        if let Some(other) = approval.others.iter().find(|other| **other >= self.from) {
            return Err(No::LaterApproved { from: *other });
        }
        let alone = self.author.is_some() && self.author.as_ref() == approval.by;
        if alone && !Organisation::small(approval.staff, law) {
            return Err(No::OwnCalculation);
        }
        self.status = Status::Approved;
        // The exception of a small organisation is written down.
        let how = if alone { "alone" } else { "together" }.to_owned();
        Ok(self.event(What::CalculationApproved { from: self.from, until: self.until, how }))
    }

    /// A later one takes its place from a day on.
    ///
    /// # Errors
    /// It was never approved, or another one took its place before.
    pub fn supersede(&mut self, from: Day) -> Result<Event, No> {
        if self.status != Status::Approved || self.superseded_from.is_some() {
            return Err(self.wrong_step());
        }
        self.superseded_from = Some(from);
        Ok(self.event(What::CalculationSuperseded { from }))
    }

    fn is_draft(&self) -> Result<(), No> {
        if self.status == Status::Draft { Ok(()) } else { Err(self.wrong_step()) }
    }

    fn wrong_step(&self) -> No {
        No::WrongStep { status: <&str>::from(self.status).to_owned() }
    }
}

#[cfg(test)]
mod tests;
