//! What a fee for an order rests on: the calculation in force, the declared scope, and the year so far.

use crate::failure::Failure;
use crate::kit::db::Tx;
use crate::paid_activity::store;
use mutual_aid::category::Category;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::{CostCalculation, Ground, Quote, Scope, YearCheck};
use mutual_aid::refusal::PaidActivityRefusal;
use mutual_aid::{Day, OrganisationId, Quantity};

/// What a fee rests on.
#[derive(Debug, Clone)]
pub struct Basis {
    /// The calculation in force, if there is one.
    pub calculation: Option<CostCalculation>,
    scope: Scope,
    year: YearCheck,
    before: Vec<YearCheck>,
    on: Day,
}

impl Basis {
    /// What fees of one kind of service of an organisation rest on that day.
    ///
    /// # Errors
    /// The database failed.
    pub fn find(tx: &mut Tx, house: &OrganisationId, category: Category, on: Day) -> Result<Self, Failure> {
        Ok(Self {
            calculation: store::in_force(tx, house, category, on)?.map(|kept| kept.it),
            scope: store::scope::find(tx, house)?,
            year: store::balance::check(tx, house, category, on)?,
            before: store::balance::passed_before(tx, house, on.0.year())?,
            on,
        })
    }

    /// Whether offers of this kind may be paid.
    #[must_use]
    pub fn carries(&self) -> bool {
        let category = self.year.category;
        self.calculation.as_ref().is_some_and(|it| it.carries(category, &self.scope, self.on))
    }

    /// Whether offers of one kind of service of an organisation may be paid that day; the year is not looked at.
    ///
    /// # Errors
    /// The database failed.
    pub fn admits(tx: &mut Tx, house: &OrganisationId, category: Category, on: Day) -> Result<bool, Failure> {
        let (kept, scope) = (store::in_force(tx, house, category, on)?, store::scope::find(tx, house)?);
        Ok(kept.is_some_and(|kept| kept.it.carries(category, &scope, on)))
    }

    /// Asks a fee for so many units.
    ///
    /// # Errors
    /// No calculation is in force, the fees of the year or of one before passed the costs, or more is asked than it costs.
    pub fn quote(&self, quantity: Quantity, fee: Grosze) -> Result<Quote, PaidActivityRefusal> {
        let calculation = self.calculation.as_ref().ok_or(PaidActivityRefusal::NotInForce)?;
        let mut same = self.before.iter().filter(|check| check.category == self.year.category);
        same.try_for_each(|check| check.may_quote(self.on))?;
        let ground =
            Ground { category: self.year.category, scope: &self.scope, year: &self.year, on: self.on };
        calculation.quote(quantity, fee, &ground)
    }
}
