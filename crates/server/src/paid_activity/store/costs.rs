//! Where the costs of paid services are kept, as the treasurer notes them.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::paid_activity::store::balance::{Cost, bounds};
use crate::paid_activity::store::row::{day, named};
use mutual_aid::money::Grosze;
use mutual_aid::refusal::PaidActivityRefusal;
use mutual_aid::{EntryId, OrganisationId};

/// Keeps a cost that was booked.
///
/// # Errors
/// The database failed.
pub fn add(
    change: &mut Change<'_>,
    house: &OrganisationId,
    cost: &Cost,
    entry: &EntryId,
) -> Result<(), Failure> {
    let id = change.ids().id();
    change.tx.run(
        sql("insert into service_costs (organisation_id, id, category, kind, amount_grosze, spent_on, note, entry_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        &params![
            house.as_str(),
            id,
            cost.category.key(),
            <&str>::from(cost.kind),
            cost.amount.0,
            cost.on.to_string(),
            cost.note,
            entry.as_str(),
        ],
    )?;
    Ok(())
}

/// A cost as it was noted.
#[derive(Debug, Clone)]
pub struct Noted {
    /// Its id.
    pub id: String,
    /// The cost.
    pub cost: Cost,
    /// How it was booked.
    pub entry: EntryId,
    /// Why it was taken back, in the treasurer's words.
    pub withdrawn: Option<String>,
}

/// The costs of a year, the newest first.
///
/// # Errors
/// The database failed.
pub fn of_year(tx: &mut Tx, house: &OrganisationId, year: i16) -> Result<Vec<Noted>, Failure> {
    let (first, last) = bounds(year);
    let rows = tx.all(
        sql("select id, category, kind, amount_grosze, spent_on, note, entry_id, withdraw_reason from service_costs
            where organisation_id = $1 and spent_on between $2 and $3
            order by spent_on desc, id desc
            limit 200"),
        &params![house.as_str(), first, last],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// A noted cost of an organisation.
///
/// # Errors
/// There is none.
pub fn find(tx: &mut Tx, house: &OrganisationId, id: &str) -> Result<Noted, Failure> {
    let row = tx.one(
        sql("select id, category, kind, amount_grosze, spent_on, note, entry_id, withdraw_reason from service_costs
            where organisation_id = $1 and id = $2"),
        &params![house.as_str(), id],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// Keeps that a cost was taken back, and why; once.
///
/// # Errors
/// It was taken back before.
pub fn withdraw(
    change: &mut Change<'_>,
    house: &OrganisationId,
    noted: &Noted,
    reason: &str,
) -> Result<(), Failure> {
    let today = change.now().day().to_string();
    let saved = change.tx.run(
        sql("update service_costs set withdrawn_on = $3, withdraw_reason = $4
            where organisation_id = $1 and id = $2 and withdrawn_on is null"),
        &params![house.as_str(), noted.id.as_str(), today, reason],
    )?;
    if saved == 1 { Ok(()) } else { Err(PaidActivityRefusal::CostWithdrawn.into()) }
}

fn read(row: &Row) -> Result<Noted, Broken> {
    let cost = Cost {
        category: named(row, "category")?,
        kind: named(row, "kind")?,
        amount: Grosze(row.get("amount_grosze")?),
        on: day(row, "spent_on")?.ok_or_else(|| Broken::Type("service_costs.spent_on".into()))?,
        note: row.get("note")?,
    };
    let entry = EntryId(row.get("entry_id")?);
    Ok(Noted { id: row.get("id")?, cost, entry, withdrawn: row.get("withdraw_reason")? })
}
