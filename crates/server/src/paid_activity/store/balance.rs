//! What a year's fees and costs of paid activity come to, and the monthly look back.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::paid_activity::store::row::{day, named};
use mutual_aid::category::Category;
use mutual_aid::ledger::Month;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::{CostKind, Standing, YearCheck};
use mutual_aid::{AccountId, Day, Law, OrganisationId};

/// A cost that the treasurer noted.
#[derive(Debug, Clone)]
pub struct Cost {
    /// The kind of service.
    pub category: Category,
    /// What cost.
    pub kind: CostKind,
    /// How much.
    pub amount: Grosze,
    /// When.
    pub on: Day,
    /// For what, in the treasurer's words.
    pub note: String,
}

/// A month that was looked back on.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The kind of service.
    pub category: Category,
    /// The month, `YYYY-MM`.
    pub month: String,
    /// How fees stood against costs: `fine`, `near`, `over`.
    pub standing: String,
    /// Why, in the treasurer's words.
    pub reason: Option<String>,
}

/// Fees and costs of one kind of service in the year of a day.
///
/// # Errors
/// The database failed.
pub fn check(tx: &mut Tx, house: &OrganisationId, category: Category, on: Day) -> Result<YearCheck, Failure> {
    let year = on.0.year();
    let (first, last) = bounds(year);
    let row = tx.one(
        sql("select
                (select coalesce(cast(sum(amount_grosze) as bigint), 0) from fees
                    where organisation_id = $1 and category = $2 and status <> 'returned'
                        and issued_on between $3 and $4) as fees,
                (select coalesce(cast(sum(amount_grosze) as bigint), 0) from service_costs
                    where organisation_id = $1 and category = $2 and spent_on between $3 and $4) as costs,
                (select max(explained_on) from year_checks
                    where organisation_id = $1 and category = $2 and explained_on between $3 and $4) as explained_on"),
        &params![house.as_str(), category.key(), first, last],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    Ok(YearCheck {
        organisation: house.clone(),
        category,
        year,
        fees: Grosze(row.get("fees")?),
        costs: Grosze(row.get("costs")?),
        explained_on: day(&row, "explained_on")?,
        lowered_on: lowered_on(tx, house, category)?,
    })
}

/// The first and the last day of a year.
fn bounds(year: i16) -> (String, String) {
    (format!("{year:04}-01-01"), format!("{year:04}-12-31"))
}

/// The last day on which a calculation was approved whose unit costs less than the one before.
fn lowered_on(tx: &mut Tx, house: &OrganisationId, category: Category) -> Result<Option<Day>, Failure> {
    let rows = tx.all(
        sql("select organisation_id, id, category, public_task, unit, planned, valid_from, valid_until, status,
                superseded_from, number_year, number_serial, created_by, approved_by, approved_on, version
            from cost_calculations
            where organisation_id = $1 and category = $2 and status = 'approved'
            order by valid_from desc, id
            limit 2"),
        &params![house.as_str(), category.key()],
    )?;
    let [last, before] = rows.as_slice() else { return Ok(None) };
    let (last, before) = (super::row::kept(tx, last)?, super::row::kept(tx, before)?);
    let lower = last.it.unit == before.it.unit && last.it.unit_cost() < before.it.unit_cost();
    Ok(last.approved_on.filter(|_| lower))
}

/// The kinds of service that have fees, costs or a calculation in a year, each with its check.
///
/// # Errors
/// The database failed.
pub fn of_year(tx: &mut Tx, house: &OrganisationId, year: i16) -> Result<Vec<YearCheck>, Failure> {
    let (first, last) = bounds(year);
    let rows = tx.all(
        sql("select category from fees where organisation_id = $1 and issued_on between $2 and $3
            union
            select category from service_costs where organisation_id = $1 and spent_on between $2 and $3
            union
            select category from cost_calculations
                where organisation_id = $1 and status = 'approved' and valid_from <= $3 and valid_until >= $2
            order by category"),
        &params![house.as_str(), first, last],
    )?;
    let Some(on) = Day::parse(&last) else { return Ok(Vec::new()) };
    let kinds: Vec<Category> = rows.iter().map(|row| named(row, "category")).collect::<Result<_, _>>()?;
    kinds.into_iter().map(|category| check(tx, house, category, on)).collect()
}

/// What natural persons were charged in a year, less what was taken back (VAT act, art. 111).
///
/// # Errors
/// The database failed.
pub fn sold_to_people(tx: &mut Tx, house: &OrganisationId, year: i16) -> Result<Grosze, Failure> {
    let (first, last) = bounds(year);
    let row = tx.one(
        sql("select coalesce(cast(sum(amount_grosze) as bigint), 0) as sold from fees
            where organisation_id = $1 and natural_person = true and status <> 'returned'
                and issued_on between $2 and $3"),
        &params![house.as_str(), first, last],
    )?;
    Ok(Grosze(row.map_or(Ok(0), |row| row.get("sold"))?))
}

/// The organisations with fees in a year that were not looked back on in a month yet.
///
/// # Errors
/// The database failed.
pub fn unchecked(tx: &mut Tx, month: Month) -> Result<Vec<OrganisationId>, Failure> {
    let (first, last) = bounds(month.year);
    let rows = tx.all(
        sql("select distinct f.organisation_id
            from fees f
            where f.issued_on between $1 and $2 and not exists (
                select 1 from year_checks y
                where y.organisation_id = f.organisation_id and y.category = f.category and y.month = $3
                    and y.checked_at is not null)
            order by f.organisation_id
            limit 500"),
        &params![first, last, month.to_string()],
    )?;
    Ok(rows.iter().map(|row| row.get("organisation_id").map(OrganisationId)).collect::<Result<_, _>>()?)
}

/// Keeps how fees stand in a month.
///
/// # Errors
/// The database failed.
pub fn save_check(
    change: &mut Change<'_>,
    check: &YearCheck,
    month: Month,
    law: &Law,
) -> Result<(), Failure> {
    let standing: &str = check.standing(law).into();
    let now = change.now().to_string();
    change.tx.run(
        sql("insert into year_checks (organisation_id, category, month, fees_grosze, costs_grosze, standing, checked_at)
            values ($1, $2, $3, $4, $5, $6, $7)
            on conflict (organisation_id, category, month) do update
                set fees_grosze = excluded.fees_grosze, costs_grosze = excluded.costs_grosze,
                    standing = excluded.standing, checked_at = excluded.checked_at"),
        &params![
            check.organisation.as_str(),
            check.category.key(),
            month.to_string(),
            check.fees.0,
            check.costs.0,
            standing,
            now,
        ],
    )?;
    Ok(())
}

/// Keeps why fees passed costs.
///
/// # Errors
/// The database failed.
pub fn save_reason(
    change: &mut Change<'_>,
    check: &YearCheck,
    reason: &str,
    by: Option<&AccountId>,
) -> Result<(), Failure> {
    let today = change.now().day();
    let standing: &str = Standing::Over.into();
    change.tx.run(
        sql("insert into year_checks (organisation_id, category, month, fees_grosze, costs_grosze, standing, reason,
                explained_on, explained_by)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            on conflict (organisation_id, category, month) do update
                set reason = excluded.reason, explained_on = excluded.explained_on,
                    explained_by = excluded.explained_by"),
        &params![
            check.organisation.as_str(),
            check.category.key(),
            Month::of(today).to_string(),
            check.fees.0,
            check.costs.0,
            standing,
            reason,
            today.to_string(),
            by.map(AccountId::as_str),
        ],
    )?;
    Ok(())
}

/// The months of a year that were looked back on, the newest first.
///
/// # Errors
/// The database failed.
pub fn looked(tx: &mut Tx, house: &OrganisationId, year: i16) -> Result<Vec<Looked>, Failure> {
    let rows = tx.all(
        sql("select category, month, standing, reason from year_checks
            where organisation_id = $1 and month between $2 and $3
            order by month desc, category"),
        &params![house.as_str(), format!("{year:04}-01"), format!("{year:04}-12")],
    )?;
    let read = |row: &Row| -> Result<Looked, Broken> {
        Ok(Looked {
            category: named(row, "category")?,
            month: row.get("month")?,
            standing: row.get("standing")?,
            reason: row.get("reason")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
