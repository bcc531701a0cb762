//! What the organisation asks for one order: never more than the work costs (udpp art. 9 ust. 1 pkt 1, invariant I2).

use super::{CostCalculation, Scope, State, YearCheck};
use crate::category::Category;
use crate::day::Day;
use crate::id::CalculationId;
use crate::money::Grosze;
use crate::quantity::Quantity;
use crate::refusal::PaidActivityRefusal as No;

/// A fee as it stands in the terms. Only [`CostCalculation::quote`] makes a new one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The calculation it rests on.
    pub calculation: CalculationId,
    /// So many units.
    pub quantity: Quantity,
    /// What is asked.
    pub fee: Grosze,
    /// The most that could be asked when it was made: the cost of a unit times the quantity.
    pub limit: Grosze,
}

/// What a quote is checked against besides its calculation.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The kind of service of the order.
    pub category: Category,
    /// What the organisation declared.
    pub scope: &'a Scope,
    /// Fees and costs of this kind in this year so far.
    pub year: &'a YearCheck,
    /// The day of the quote.
    pub on: Day,
}

impl CostCalculation {
    /// Asks a fee for so many units.
    ///
    /// # Errors
    /// It is not in force or of another kind, the scope does not cover it any more, the fees of the year passed the
    /// costs and nobody gave a reason, nothing is asked, or more than it costs.
    pub fn quote(&self, quantity: Quantity, fee: Grosze, ground: &Ground<'_>) -> Result<Quote, No> {
        if self.state(ground.on) != State::InForce || self.category != ground.category {
            return Err(No::NotInForce);
        }
        ground.scope.covers(self.category, self.public_task)?;
        ground.year.may_quote(ground.on)?;
        if fee <= Grosze::ZERO {
            return Err(No::NoFee);
        }
        let limit = self.most(quantity);
        if fee > limit {
            return Err(No::FeeAboveCost { limit: limit.to_string() });
        }
        Ok(Quote { calculation: self.id.clone(), quantity, fee, limit })
    }

    /// Whether offers of its kind may be paid on a day.
    #[must_use]
    pub fn carries(&self, category: Category, scope: &Scope, on: Day) -> bool {
        self.state(on) == State::InForce
            && self.category == category
            && scope.covers(category, self.public_task).is_ok()
    }
}
