//! An organisation of the area takes an order that was addressed to nobody.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, Key, store};
use mutual_aid::Act;

/// An organisation of the area takes an order that was addressed to nobody.
///
/// # Errors
/// Another was first.
pub fn take(change: &mut Change<'_>, key: &Key) -> Result<Case, Failure> {
    let mut case = store::find_free_to_change(change, &key.number)?;
    change.who().may(&Act::TakeOrder(&key.organisation))?;
    let event = case.order.take(&key.organisation, change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}
