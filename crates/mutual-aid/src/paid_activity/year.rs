//! The look back: what one kind of service brought in a year against what it cost (udpp art. 9 ust. 1 pkt 1).

use crate::category::Category;
use crate::day::Day;
use crate::event::{Event, Noun, Subject, What};
use crate::id::OrganisationId;
use crate::law::Law;
use crate::ledger::Month;
use crate::money::Grosze;
use crate::refusal::PaidActivityRefusal as No;
use strum::IntoStaticStr;

/// How fees stand against costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Standing {
    /// Below the first line.
    Fine,
    /// Close to the costs.
    Near,
    /// More than the costs.
    Over,
}

/// Fees and costs of one kind of service in one year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct YearCheck {
    /// The organisation.
    pub organisation: OrganisationId,
    /// The kind of service.
    pub category: Category,
    /// The financial year.
    pub year: i16,
    /// What was asked for performed work, less what was taken back.
    pub fees: Grosze,
    /// What the work cost, as the treasurer noted it.
    pub costs: Grosze,
    /// The last day on which the treasurer gave a reason.
    pub explained_on: Option<Day>,
    /// By how much fees passed costs when that reason was given.
    pub explained_excess: Grosze,
    /// The last day on which a cheaper calculation was approved in place of a dearer one.
    pub lowered_on: Option<Day>,
}

impl YearCheck {
    /// Fees as per cent of the costs, rounded down; none while no cost is noted.
    #[must_use]
    pub fn per_cent(&self) -> Option<i64> {
        let fees = i128::from(self.fees.0) * 100;
        (self.costs > Grosze::ZERO)
            .then(|| i64::try_from(fees / i128::from(self.costs.0)).unwrap_or(i64::MAX))
    }

    /// How they stand: near from a share that the law names, over when fees pass the costs.
    #[must_use]
    pub fn standing(&self, law: &Law) -> Standing {
        if self.fees <= Grosze::ZERO {
            return Standing::Fine;
        }
        if self.fees > self.costs {
            return Standing::Over;
        }
        let near =
            i128::from(self.fees.0) * 100 >= i128::from(self.costs.0) * i128::from(law.fees_near_per_cent);
        if near { Standing::Near } else { Standing::Fine }
    }

    /// Whether fees came near the costs and have not passed them.
    #[must_use]
    pub fn is_near(&self, law: &Law) -> bool {
        self.standing(law) == Standing::Near
    }

    /// By how much fees pass costs.
    #[must_use]
    pub fn excess(&self) -> Grosze {
        self.fees - self.costs
    }

    /// Whether the next fee may be asked: while fees pass costs, only in a month in which the treasurer gave a reason
    /// or the fee was lowered, since fees may run ahead of costs within a year. A year that is over waits for a reason
    /// given after its end, and for another one when fees pass costs by more than they did then.
    ///
    /// # Errors
    /// They pass them, and nobody answered for it.
    pub fn may_quote(&self, on: Day) -> Result<(), No> {
        let this_month = |day: Day| (day.0.year(), day.0.month()) == (on.0.year(), on.0.month());
        let answered = if self.year < on.0.year() {
            let after = self.explained_on.is_some_and(|day| day.0.year() > self.year);
            after && self.excess() <= self.explained_excess
        } else {
            self.explained_on.is_some_and(this_month) || self.lowered_on.is_some_and(this_month)
        };
        if self.fees > self.costs && !answered {
            return Err(No::FeesAboveCosts { year: self.year.to_string() });
        }
        Ok(())
    }

    /// The month under which a reason given on a day is kept: that of the day, or the last of a year that is over.
    #[must_use]
    pub fn month_of_reason(&self, on: Day) -> Month {
        if self.year == on.0.year() { Month::of(on) } else { Month { year: self.year, month: 12 } }
    }

    /// The treasurer gives the reason why fees passed costs.
    ///
    /// # Errors
    /// They did not.
    pub fn explain(&mut self, on: Day) -> Result<Event, No> {
        if self.fees <= self.costs {
            return Err(No::NothingToExplain);
        }
        (self.explained_on, self.explained_excess) = (Some(on), self.excess());
        Ok(self.event(What::FeesExplained { year: self.year.to_string() }))
    }

    /// The clock looks back on a month.
    pub fn look_back(&self, law: &Law) -> Event {
        let status = <&str>::from(self.standing(law)).to_owned();
        self.event(What::FeesCompared { year: self.year.to_string(), status })
    }

    fn event(&self, what: What) -> Event {
        let subject = Subject::of(Noun::Organisation, self.organisation.as_str());
        Event { subject, organisation: Some(self.organisation.clone()), what }
    }
}
