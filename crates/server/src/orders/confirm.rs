//! The requester confirms the work, with or without remarks.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, store};
use mutual_aid::Act;

/// The requester confirms the work, with or without remarks.
///
/// # Errors
/// Nothing was reported, or it is not theirs.
pub fn confirm(change: &mut Change<'_>, id: &str, remarks: bool) -> Result<Case, Failure> {
    let mut case = store::find_own_to_change(change, id)?;
    change.who().may(&Act::AnswerOwnCase(&case.order.id))?;
    let event = case.order.confirm(remarks, change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}
