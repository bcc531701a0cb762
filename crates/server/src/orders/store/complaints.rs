//! What a requester says was not right, and what the organisation answered.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::OrderId;

/// Keeps a complaint.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, order: &OrderId, text: &str) -> Result<(), Failure> {
    let (id, now) = (change.ids().id(), change.now().to_string());
    change.tx.run(
        sql("insert into complaints (id, order_id, text, made_at) values ($1, $2, $3, $4)"),
        &params![id, order.as_str(), text, now],
    )?;
    Ok(())
}

/// What was said about an order and what was answered, the oldest first.
///
/// # Errors
/// The database failed.
pub fn of(look: &mut Look<'_>, order: &OrderId) -> Result<Vec<(String, Option<String>)>, Failure> {
    let rows = look.tx.all(
        sql("select text, answer from complaints where order_id = $1 order by made_at, id"),
        &params![order.as_str()],
    )?;
    Ok(rows
        .iter()
        .map(|row| Ok((row.get("text")?, row.get("answer")?)))
        .collect::<Result<_, crate::kit::db::Broken>>()?)
}
