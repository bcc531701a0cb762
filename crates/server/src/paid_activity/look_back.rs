//! Once a month the clock compares fees with costs, for each kind of paid service.

use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::paid_activity::store::balance;
use mutual_aid::ledger::Month;
use mutual_aid::paid_activity::YearCheck;
use mutual_aid::{Act, Moment, OrganisationId};

/// Looks back on every organisation whose fees were not compared this month; answers how many there were.
///
/// # Errors
/// The database failed.
pub async fn look_back_all(app: &App) -> Result<u64, Failure> {
    let month = Month::of(Moment(app.clock.now()).day());
    let houses = app.look(By::system(), move |look| balance::unchecked(look.tx, month)).await?;
    let mut done = 0;
    for house in houses {
        app.change(By::system(), move |change| look_back(change, &house, month)).await?;
        done += 1;
    }
    Ok(done)
}

/// Compares the fees of one organisation with its costs, in the year so far.
///
/// # Errors
/// The database failed.
pub fn look_back(change: &mut Change<'_>, house: &OrganisationId, month: Month) -> Result<(), Failure> {
    change.who().may(&Act::CollectFees(house))?;
    let law = change.law();
    let checks: Vec<YearCheck> = balance::of_year(change.tx, house, month.year)?;
    for check in checks {
        balance::save_check(change, &check, month, &law)?;
        change.record(check.look_back(&law))?;
    }
    Ok(())
}
