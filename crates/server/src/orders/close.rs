//! The organisation closes a case that is confirmed or answered.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, Key, store};
use mutual_aid::Act;

/// The organisation closes a case that is confirmed or answered.
///
/// # Errors
/// It is neither, or not theirs.
pub fn close(change: &mut Change<'_>, key: &Key) -> Result<Case, Failure> {
    let mut case = store::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    let event = case.order.close(change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}
