//! The monthly look back on fees and costs, and the reasons that were given.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::paid_activity::store::balance::bounds;
use crate::paid_activity::store::row::{day, named};
use mutual_aid::category::Category;
use mutual_aid::ledger::Month;
use mutual_aid::money::Grosze;
use mutual_aid::paid_activity::{Standing, YearCheck};
use mutual_aid::{AccountId, Day, Law, OrganisationId};
use std::collections::BTreeSet;

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

/// The organisations to look back on in a month: with fees in its year and no look of this month, or with a year before
/// in which something changed since it was looked at.
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
    let mut houses: BTreeSet<OrganisationId> =
        rows.iter().map(|row| row.get("organisation_id").map(OrganisationId)).collect::<Result<_, _>>()?;
    houses.extend(changed(tx, None, month.year)?.into_iter().map(|(house, _, _)| house));
    Ok(houses.into_iter().collect())
}

/// The kinds of service and the years before one whose fees or costs are others than when they were last looked at: of
/// one organisation, or of all.
///
/// # Errors
/// The database failed.
pub fn changed(
    tx: &mut Tx,
    house: Option<&OrganisationId>,
    year: i16,
) -> Result<Vec<(OrganisationId, Category, i16)>, Failure> {
    let rows = tx.all(
        sql("select s.organisation_id, s.category, s.year
            from (
                select organisation_id, category, year, cast(sum(fee) as bigint) as fees,
                    cast(sum(cost) as bigint) as costs
                from (
                    select organisation_id, category, substr(issued_on, 1, 4) as year,
                        case when status = 'returned' then 0 else amount_grosze end as fee, 0 as cost
                        from fees where issued_on < $1 and (organisation_id = $2 or $2 = '')
                    union all
                    select organisation_id, category, substr(spent_on, 1, 4), 0,
                        case when withdrawn_on is null then amount_grosze else 0 end
                        from costs
                        where category is not null and spent_on < $1 and (organisation_id = $2 or $2 = '')
                ) moved
                group by organisation_id, category, year
            ) s
            left join year_checks y on y.organisation_id = s.organisation_id and y.category = s.category
                and y.month = s.year || '-12' and y.checked_at is not null
            where y.month is null or y.fees_grosze <> s.fees or y.costs_grosze <> s.costs
            order by s.organisation_id, s.year, s.category
            limit 500"),
        &params![bounds(year).0, house.map_or("", OrganisationId::as_str)],
    )?;
    let read = |row: &Row| -> Result<_, Broken> {
        let wrong = || Broken::Type("fees.issued_on".into());
        let year = row.get::<String>("year")?.parse().map_err(|_| wrong())?;
        Ok((OrganisationId(row.get("organisation_id")?), named(row, "category")?, year))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The last day on which a reason was given for a year, and what fees passed costs by then.
///
/// # Errors
/// The database failed.
pub fn explained(
    tx: &mut Tx,
    house: &OrganisationId,
    category: Category,
    year: i16,
) -> Result<(Option<Day>, Grosze), Failure> {
    let row = tx.one(
        sql("select explained_on, coalesce(explained_excess_grosze, 0) as excess from year_checks
            where organisation_id = $1 and category = $2 and month between $3 and $4 and explained_on is not null
            order by month desc
            limit 1"),
        &params![house.as_str(), category.key(), format!("{year:04}-01"), format!("{year:04}-12")],
    )?;
    let Some(row) = row else { return Ok((None, Grosze::ZERO)) };
    Ok((day(&row, "explained_on")?, Grosze(row.get("excess")?)))
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

/// Keeps why fees passed costs, after what was said before for the same month.
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
                explained_on, explained_by, explained_excess_grosze)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            on conflict (organisation_id, category, month) do update
                set reason = case when year_checks.reason is null then excluded.reason
                        else year_checks.reason || ' ' || excluded.reason end,
                    explained_on = excluded.explained_on, explained_by = excluded.explained_by,
                    explained_excess_grosze = excluded.explained_excess_grosze"),
        &params![
            check.organisation.as_str(),
            check.category.key(),
            check.month_of_reason(today).to_string(),
            check.fees.0,
            check.costs.0,
            standing,
            reason,
            today.to_string(),
            by.map(AccountId::as_str),
            check.explained_excess.0,
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
