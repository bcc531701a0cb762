//! A cost: what an activity of the organisation cost, from the money of which fund, and whether it is paid.
//!
//! ```text
//! noted as paid ──────────────────────┐
//! noted, still to pay → paid (once) ──┴→ withdrawn, with a reason
//!                     └────────────────↗
//! ```

use crate::category::Category;
use crate::day::Day;
use crate::document;
use crate::event::{Event, Noun, Subject, What};
use crate::fund::{Fund, Purpose};
use crate::id::{CostId, FundId, OrganisationId};
use crate::ledger::{ActivityKind, Books, Cause, Entry, LedgerAccount, Month};
use crate::money::Grosze;
use crate::paid_activity::CostKind;
use crate::refusal::{CostRefusal as No, LedgerRefusal, Refusal};
use strum::{EnumString, IntoStaticStr, VariantArray};

mod said;

/// What the money was spent on: one kind of activity (udpp art. 10 ust. 1); paid activity by service and kind of line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spending {
    /// Unpaid public-benefit activity.
    Unpaid,
    /// Paid public-benefit activity: the kind of service, and what cost.
    Paid(Category, CostKind),
    /// Economic activity.
    Economic,
    /// What serves all of them.
    Administration,
}

impl Spending {
    /// On a kind of activity; paid activity names its service and line, the others none.
    #[must_use]
    pub fn of(activity: ActivityKind, line: Option<(Category, CostKind)>) -> Option<Self> {
        match (activity, line) {
            (ActivityKind::Unpaid, None) => Some(Self::Unpaid),
            (ActivityKind::Paid, Some((category, kind))) => Some(Self::Paid(category, kind)),
            (ActivityKind::Economic, None) => Some(Self::Economic),
            (ActivityKind::Administration, None) => Some(Self::Administration),
            _ => None,
        }
    }

    /// The kind of activity.
    #[must_use]
    pub fn activity(self) -> ActivityKind {
        match self {
            Self::Unpaid => ActivityKind::Unpaid,
            Self::Paid(..) => ActivityKind::Paid,
            Self::Economic => ActivityKind::Economic,
            Self::Administration => ActivityKind::Administration,
        }
    }

    /// The kind of service and of line of paid activity.
    #[must_use]
    pub fn line(self) -> Option<(Category, CostKind)> {
        match self {
            Self::Paid(category, kind) => Some((category, kind)),
            Self::Unpaid | Self::Economic | Self::Administration => None,
        }
    }

    /// Whose money pays when nobody says otherwise.
    #[must_use]
    pub fn usual_fund(self) -> Purpose {
        if self.activity() == ActivityKind::Paid { Purpose::PaidActivity } else { Purpose::Statutory }
    }

    fn account(self) -> LedgerAccount {
        match self {
            Self::Administration => LedgerAccount::Administration,
            Self::Unpaid | Self::Paid(..) | Self::Economic => LedgerAccount::ServiceCost,
        }
    }
}

/// Where the money lay that paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PaidFrom {
    /// In the bank: by transfer.
    Bank,
    /// In the cash box: against a numbered slip.
    Cash,
}

impl PaidFrom {
    fn account(self) -> LedgerAccount {
        match self {
            Self::Bank => LedgerAccount::Bank,
            Self::Cash => LedgerAccount::Cash,
        }
    }

    fn paper(self) -> document::Kind {
        match self {
            Self::Bank => document::Kind::Bank,
            Self::Cash => document::Kind::CashOut,
        }
    }
}

/// Where a cost stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Status {
    /// Still to pay.
    Due,
    /// Paid.
    Paid,
    /// Taken back.
    Withdrawn,
}

/// What an activity cost.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cost {
    /// Its id.
    pub id: CostId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// On what.
    pub spending: Spending,
    /// Whose money.
    pub fund: FundId,
    /// How much.
    pub amount: Grosze,
    /// When.
    pub on: Day,
    /// For what, in the treasurer's words.
    pub note: String,
    /// When it was paid, and from where.
    pub paid: Option<(Day, PaidFrom)>,
    /// When it was taken back.
    pub withdrawn_on: Option<Day>,
}

/// What a cost and its payment stand on.
#[derive(Debug, Clone)]
pub struct Ground {
    /// The fund.
    pub fund: Fund,
    /// How much cash of the fund is in the box.
    pub cash: Grosze,
    /// The books of the organisation.
    pub books: Books,
    /// The day on which it is written down.
    pub today: Day,
}

impl Ground {
    fn holds(&self, on: Day) -> Result<(), Refusal> {
        if on > self.today {
            return Err(LedgerRefusal::InFuture { on }.into());
        }
        self.books.hold(on)?;
        let month = Month::of(on);
        if self.books.has_closed(month) {
            return Err(No::MonthClosed { month: month.to_string() }.into());
        }
        Ok(())
    }

    fn pays(&self, from: PaidFrom, amount: Grosze) -> Result<(), LedgerRefusal> {
        if from == PaidFrom::Cash && amount > self.cash {
            return Err(LedgerRefusal::CashShort { found: self.cash.to_string() });
        }
        Ok(())
    }
}

impl Cost {
    /// Where it stands.
    #[must_use]
    pub fn status(&self) -> Status {
        match (self.withdrawn_on, self.paid) {
            (Some(_), _) => Status::Withdrawn,
            (None, Some(_)) => Status::Paid,
            (None, None) => Status::Due,
        }
    }

    /// The treasurer notes it, as paid or as still to pay.
    ///
    /// # Errors
    /// The day is still to come, before the books or in a closed month; it speaks of aid or of the work of volunteers;
    /// the money of the fund is for something else, or less than that; or there is less cash.
    pub fn note(&self, ground: &Ground) -> Result<(Entry, Event), Refusal> {
        ground.holds(self.on)?;
        said::is_cost(&self.note)?;
        let activity = self.spending.activity();
        if ground.fund.purpose == Purpose::Aid {
            return Err(No::Aid.into());
        }
        if !ground.fund.purpose.pays_for(activity) {
            return Err(No::PurposeForbids.into());
        }
        if let Some((_, from)) = self.paid {
            ground.pays(from, self.amount)?;
        }
        if !ground.fund.bears(-self.amount) {
            return Err(LedgerRefusal::FundShort.into());
        }
        let paper = self.paid.map_or(document::Kind::Internal, |(_, from)| from.paper());
        let against = self.paid.map_or(LedgerAccount::Payable, |(_, from)| from.account());
        let entry = Entry::of(paper, Cause::CostNoted, self.id.as_str(), self.on);
        let entry = entry.moves((activity, &self.fund), self.spending.account(), against, self.amount);
        Ok((entry, self.event(What::CostNoted { on: self.on })))
    }

    /// What was still to pay is paid.
    ///
    /// # Errors
    /// It was paid or taken back before, the day is still to come, in a closed month or before the day of the cost, or
    /// there is less cash.
    pub fn pay(&mut self, (on, from): (Day, PaidFrom), ground: &Ground) -> Result<(Entry, Event), Refusal> {
        match self.status() {
            Status::Due => {}
            Status::Paid => return Err(No::Paid.into()),
            Status::Withdrawn => return Err(No::Withdrawn.into()),
        }
        ground.holds(on)?;
        if on < self.on {
            return Err(No::PaidBefore { on: self.on }.into());
        }
        ground.pays(from, self.amount)?;
        self.paid = Some((on, from));
        let entry = Entry::of(from.paper(), Cause::CostPaid, self.id.as_str(), on);
        let activity = self.spending.activity();
        let entry = entry.moves((activity, &self.fund), LedgerAccount::Payable, from.account(), self.amount);
        Ok((entry, self.event(What::CostPaid { on })))
    }

    /// The treasurer takes it back, because it was typed wrong or came to nothing; what was paid comes back with it.
    ///
    /// # Errors
    /// It was taken back before.
    pub fn withdraw(&mut self, today: Day) -> Result<Event, No> {
        if self.withdrawn_on.is_some() {
            return Err(No::Withdrawn);
        }
        self.withdrawn_on = Some(today);
        Ok(self.event(What::CostWithdrawn { on: self.on }))
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Cost, self.id.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }
}

#[cfg(test)]
mod tests;
