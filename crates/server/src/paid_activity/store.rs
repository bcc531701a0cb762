//! Where cost calculations and the scope of paid activity are kept.

pub mod balance;
pub mod checks;
pub mod fees;
pub mod payments;
mod row;
pub mod scope;
pub mod tasks;
mod write;

pub use write::{add, rewrite, save, save_approval};

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::Sql;
use crate::kit::db::{Tx, Value, params, sql};
use mutual_aid::category::Category;
use mutual_aid::document::Number;
use mutual_aid::paid_activity::{CostCalculation, State};
use mutual_aid::{AccountId, Day, OrganisationId};

/// A calculation as stored, with the version that was read.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As the rules look at it.
    pub it: CostCalculation,
    /// Its number, once it was approved.
    pub number: Option<Number>,
    /// Who approved it.
    pub approved_by: Option<AccountId>,
    /// When it was approved.
    pub approved_on: Option<Day>,
    /// The version that was read.
    pub version: i64,
}

/// A calculation of an organisation.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find(look: &mut Look<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let text = sql(
        "select organisation_id, id, category, public_task, unit, planned, valid_from, valid_until, status,
            superseded_from, number_year, number_serial, created_by, approved_by, approved_on, version
        from cost_calculations
        where organisation_id = $1 and id = $2",
    );
    one(look.tx, text, &params![house.as_str(), id])?.ok_or(Failure::NotFound)
}

/// A calculation of an organisation, to change it.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let text = sql(
        "select organisation_id, id, category, public_task, unit, planned, valid_from, valid_until, status,
            superseded_from, number_year, number_serial, created_by, approved_by, approved_on, version
        from cost_calculations
        where organisation_id = $1 and id = $2",
    );
    one(change.tx, text.locked(), &params![house.as_str(), id])?.ok_or(Failure::NotFound)
}

fn one(tx: &mut Tx, text: Sql, params: &[Value]) -> Result<Option<Kept>, Failure> {
    let Some(row) = tx.one(text, params)? else { return Ok(None) };
    Ok(Some(row::kept(tx, &row)?))
}

/// The calculations of an organisation that were not thrown away: drafts first, then by kind, the newest first.
///
/// # Errors
/// The database failed.
pub fn list(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, id, category, public_task, unit, planned, valid_from, valid_until, status,
                superseded_from, number_year, number_serial, created_by, approved_by, approved_on, version
            from cost_calculations
            where organisation_id = $1 and status in ('draft', 'approved')
            order by status desc, category, valid_from desc, id
            limit 200"),
        &params![house.as_str()],
    )?;
    rows.iter().map(|row| Ok(row::kept(look.tx, row)?)).collect()
}

/// The approved calculations of one kind of service that no other one took the place of, the oldest first.
///
/// # Errors
/// The database failed.
pub fn standing(tx: &mut Tx, house: &OrganisationId, category: Category) -> Result<Vec<Kept>, Failure> {
    let rows = tx.all(
        sql("select organisation_id, id, category, public_task, unit, planned, valid_from, valid_until, status,
                superseded_from, number_year, number_serial, created_by, approved_by, approved_on, version
            from cost_calculations
            where organisation_id = $1 and category = $2 and status = 'approved' and superseded_from is null
            order by valid_from, id"),
        &params![house.as_str(), category.key()],
    )?;
    rows.iter().map(|row| Ok(row::kept(tx, row)?)).collect()
}

/// The calculation of one kind of service that fees may rest on that day.
///
/// # Errors
/// The database failed.
pub fn in_force(
    tx: &mut Tx,
    house: &OrganisationId,
    category: Category,
    on: Day,
) -> Result<Option<Kept>, Failure> {
    let rows = tx.all(
        sql("select organisation_id, id, category, public_task, unit, planned, valid_from, valid_until, status,
                superseded_from, number_year, number_serial, created_by, approved_by, approved_on, version
            from cost_calculations
            where organisation_id = $1 and category = $2 and status = 'approved' and valid_from <= $3
                and valid_until >= $3
            order by valid_from desc, id"),
        &params![house.as_str(), category.key(), on.to_string()],
    )?;
    let kept: Result<Vec<Kept>, Failure> = rows.iter().map(|row| Ok(row::kept(tx, row)?)).collect();
    Ok(kept?.into_iter().find(|kept| kept.it.state(on) == State::InForce))
}

/// The kinds of service with a calculation in force or coming.
///
/// # Errors
/// The database failed.
pub fn paid_kinds(tx: &mut Tx, house: &OrganisationId, today: Day) -> Result<Vec<Category>, Failure> {
    let rows = tx.all(
        sql("select distinct category from cost_calculations
            where organisation_id = $1 and status = 'approved' and valid_until >= $2
                and (superseded_from is null or superseded_from > $2)
            order by category"),
        &params![house.as_str(), today.to_string()],
    )?;
    let kinds: Result<Vec<String>, _> = rows.iter().map(|row| row.get("category")).collect();
    Ok(kinds?.iter().filter_map(|key| key.parse().ok()).collect())
}

/// How many people have roles in an organisation.
///
/// # Errors
/// The database failed.
pub fn count_staff(tx: &mut Tx, house: &OrganisationId) -> Result<i64, Failure> {
    let text =
        sql("select cast(count(distinct account_id) as bigint) as n from roles where organisation_id = $1");
    let row = tx.one(text, &params![house.as_str()])?;
    Ok(row.map_or(Ok(0), |row| row.get("n"))?)
}
