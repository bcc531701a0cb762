//! The requester calls an order off, at every stage until the work is done.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, store};
use mutual_aid::Act;

/// The requester calls an order off, at every stage until the work is done.
///
/// # Errors
/// It is done or over, or not theirs.
pub fn call_off(change: &mut Change<'_>, id: &str, reason: &str) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let event = case.order.call_off("requester", reason, change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}
