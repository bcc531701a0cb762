//! Once a month the clock compares fees with costs, for each kind of paid service.

use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::paid_activity::store::{balance, checks};
use mutual_aid::ledger::Month;
use mutual_aid::paid_activity::YearCheck;
use mutual_aid::{Act, Moment, OrganisationId};

/// Looks back on every organisation whose fees were not compared this month; answers how many there were.
///
/// # Errors
/// The database failed.
pub async fn look_back_all(app: &App) -> Result<u64, Failure> {
    let month = Month::of(Moment(app.clock.now()).day());
    let houses = app.look(By::system(), move |look| checks::unchecked(look.tx, month)).await?;
    let mut done = 0;
    for house in houses {
        app.change(By::system(), move |change| look_back(change, &house, month)).await?;
        done += 1;
    }
    Ok(done)
}

/// Compares the fees of one organisation with its costs: in the year so far, and again in a year before in which
/// something changed since it was looked at.
///
/// # Errors
/// The database failed.
pub fn look_back(change: &mut Change<'_>, house: &OrganisationId, month: Month) -> Result<(), Failure> {
    change.who().may(&Act::CollectFees(house))?;
    for check in balance::of_year(change.tx, house, month.year)? {
        compare(change, &check, month)?;
    }
    for (_, category, year) in checks::changed(change.tx, Some(house), month.year)? {
        let last = Month { year, month: 12 };
        let check = balance::check(change.tx, house, category, last.first())?;
        compare(change, &check, last)?;
    }
    Ok(())
}

fn compare(change: &mut Change<'_>, check: &YearCheck, month: Month) -> Result<(), Failure> {
    let law = change.law();
    checks::save_check(change, check, month, &law)?;
    change.record(check.look_back(&law))
}
