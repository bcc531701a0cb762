//! The organisation says that it has read an order.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, Key, store};
use mutual_aid::Act;

/// The organisation says that it has read an order.
///
/// # Errors
/// It is not new, or not theirs.
pub fn acknowledge(change: &mut Change<'_>, key: &Key) -> Result<Case, Failure> {
    let mut case = store::find_to_change(change, key)?;
    change.who().may(&Act::WorkOnOrder(case.order.organisation.as_ref()))?;
    let event = case.order.acknowledge(change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}
