//! Paid offers, by whether a calculation carries their kind of service.

use super::Key;
use super::row::read;
use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, Sql, Tx, params, sql};
use crate::paid_activity::Basis;
use mutual_aid::OrganisationId;
use mutual_aid::category::Category;

/// The kinds of service of which paid offers are shown that no calculation carries, or wait for one that is there now:
/// whether it is there stands last.
///
/// # Errors
/// The database failed.
pub fn changed(look: &mut Look<'_>) -> Result<Vec<(OrganisationId, Category, bool)>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, category,
                cast(max(case when status = 'paused' then 1 else 0 end) as bigint) as waits,
                cast(max(case when status = 'paused' then 0 else 1 end) as bigint) as shown
            from offers
            where mode = 'paid' and (status in ('published', 'full') or uncalculated_at is not null)
            group by organisation_id, category
            order by organisation_id, category"),
        &[],
    )?;
    let today = look.now().day();
    let mut changed = Vec::new();
    for row in &rows {
        let (house, kind) = (OrganisationId(row.get("organisation_id")?), read(row, "category")?);
        let carried = Basis::admits(look.tx, &house, kind, today)?;
        if row.get::<i64>(if carried { "waits" } else { "shown" })? == 1 {
            changed.push((house, kind, carried));
        }
    }
    Ok(changed)
}

/// The paid offers of a kind of service that are shown.
///
/// # Errors
/// The database failed.
pub fn shown(tx: &mut Tx, house: &OrganisationId, kind: Category) -> Result<Vec<Key>, Failure> {
    let text = sql("select organisation_id, number from offers
        where organisation_id = $1 and category = $2 and mode = 'paid' and status in ('published', 'full')
        order by number");
    keys(tx, text, house, kind)
}

/// The paid offers of a kind of service that wait for a calculation.
///
/// # Errors
/// The database failed.
pub fn waiting(tx: &mut Tx, house: &OrganisationId, kind: Category) -> Result<Vec<Key>, Failure> {
    let text = sql("select organisation_id, number from offers
        where organisation_id = $1 and category = $2 and mode = 'paid' and uncalculated_at is not null
        order by number");
    keys(tx, text, house, kind)
}

fn keys(tx: &mut Tx, text: Sql, house: &OrganisationId, kind: Category) -> Result<Vec<Key>, Failure> {
    let rows = tx.all(text, &params![house.as_str(), kind.key()])?;
    let key = |row: &Row| -> Result<Key, Broken> {
        Ok(Key { organisation: house.clone(), number: row.get("number")? })
    };
    Ok(rows.iter().map(key).collect::<Result<_, _>>()?)
}
