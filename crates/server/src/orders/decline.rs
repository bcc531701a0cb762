//! The organisation cannot help, and says why.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, Key, store};
use mutual_aid::Act;

/// The organisation cannot help, and says why.
///
/// # Errors
/// It was agreed already, or is not theirs.
pub fn decline(change: &mut Change<'_>, key: &Key, reason: &str) -> Result<Case, Failure> {
    let mut case = store::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    let event = case.order.decline(reason, change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}
