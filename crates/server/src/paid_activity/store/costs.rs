//! Where the costs of paid services are kept, as the treasurer notes them.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::paid_activity::store::balance::Cost;
use crate::paid_activity::store::row::{day, named};
use mutual_aid::money::Grosze;
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

/// The costs of a year, the newest first.
///
/// # Errors
/// The database failed.
pub fn of_year(tx: &mut Tx, house: &OrganisationId, year: i16) -> Result<Vec<Cost>, Failure> {
    let rows = tx.all(
        sql("select category, kind, amount_grosze, spent_on, note from service_costs
            where organisation_id = $1 and spent_on between $2 and $3
            order by spent_on desc, id desc
            limit 200"),
        &params![house.as_str(), format!("{year:04}-01-01"), format!("{year:04}-12-31")],
    )?;
    let read = |row: &Row| -> Result<Cost, Broken> {
        Ok(Cost {
            category: named(row, "category")?,
            kind: named(row, "kind")?,
            amount: Grosze(row.get("amount_grosze")?),
            on: day(row, "spent_on")?.ok_or_else(|| Broken::Type("service_costs.spent_on".into()))?,
            note: row.get("note")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
