//! What a year's fees and costs of paid activity come to.

use crate::failure::Failure;
use crate::kit::db::{Broken, Tx, params, sql};
use crate::paid_activity::store::row::named;
use mutual_aid::category::Category;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::YearCheck;
use mutual_aid::{Day, OrganisationId};

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
                (select coalesce(cast(sum(amount_grosze) as bigint), 0) from costs
                    where organisation_id = $1 and category = $2 and spent_on between $3 and $4
                        and withdrawn_on is null) as costs"),
        &params![house.as_str(), category.key(), first, last],
    )?;
    let row = row.ok_or(Failure::NotFound)?;
    let (explained_on, explained_excess) = super::checks::explained(tx, house, category, year)?;
    Ok(YearCheck {
        organisation: house.clone(),
        category,
        year,
        fees: Grosze(row.get("fees")?),
        costs: Grosze(row.get("costs")?),
        explained_on,
        explained_excess,
        lowered_on: lowered_on(tx, house, category)?,
    })
}

/// The first and the last day of a year.
pub(super) fn bounds(year: i16) -> (String, String) {
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
            select category from costs
                where organisation_id = $1 and category is not null and spent_on between $2 and $3
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

/// The kinds of service whose fees passed their costs in a year before this one, each with its check.
///
/// # Errors
/// The database failed.
pub fn passed_before(tx: &mut Tx, house: &OrganisationId, year: i16) -> Result<Vec<YearCheck>, Failure> {
    let rows = tx.all(
        sql("select category, year from (
                select category, substr(issued_on, 1, 4) as year, amount_grosze as excess from fees
                    where organisation_id = $1 and status <> 'returned' and issued_on < $2
                union all
                select category, substr(spent_on, 1, 4), -amount_grosze from costs
                    where organisation_id = $1 and category is not null and withdrawn_on is null and spent_on < $2
            ) moved
            group by category, year
            having sum(excess) > 0
            order by year, category"),
        &params![house.as_str(), bounds(year).0],
    )?;
    let mut passed = Vec::new();
    for row in &rows {
        let on: String = row.get("year")?;
        let on = Day::parse(&format!("{on}-12-31")).ok_or_else(|| Broken::Type("fees.issued_on".into()))?;
        passed.push(check(tx, house, named(row, "category")?, on)?);
    }
    Ok(passed)
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
