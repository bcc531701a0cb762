//! Who wants to be called: about an order, or without knowing its number.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::{OrderId, OrganisationId};

/// A call somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// The order, when it is known.
    pub order: Option<OrderId>,
    /// Whose call it is; the operator's without one.
    pub organisation: Option<OrganisationId>,
    /// Who asks, when no order says it.
    pub name: Option<String>,
    /// The number to call, E.164.
    pub phone: String,
    /// What it is about.
    pub note: Option<String>,
    /// The language to speak.
    pub language: &'static str,
}

/// Puts a call into the queue; answers its id.
///
/// # Errors
/// The database failed.
pub fn add(change: &mut Change<'_>, asked: &Asked) -> Result<String, Failure> {
    let (id, now) = (change.ids().id(), change.now().to_string());
    change.tx.run(
        sql("insert into call_requests (id, order_id, organisation_id, name, phone, note, language, made_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        &params![
            id,
            asked.order.as_ref().map(|order| order.as_str().to_owned()),
            asked.organisation.as_ref().map(|house| house.as_str().to_owned()),
            asked.name,
            asked.phone,
            asked.note,
            asked.language,
            now,
        ],
    )?;
    Ok(id)
}

/// Whether somebody waits already for a call about an order.
///
/// # Errors
/// The database failed.
pub fn waits(look: &mut Look<'_>, order: &OrderId) -> Result<bool, Failure> {
    let text = sql("select id from call_requests where order_id = $1 and done_at is null");
    Ok(look.tx.one(text, &params![order.as_str()])?.is_some())
}
