//! The requester says that something is wrong.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, store};
use mutual_aid::Act;

/// The requester says that something is wrong.
///
/// # Errors
/// Nothing was reported, or it is not theirs.
pub fn dispute(change: &mut Change<'_>, id: &str) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let event = case.order.dispute(change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}
