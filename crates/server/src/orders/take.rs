//! An organisation of the area takes an order that was addressed to nobody.

use crate::app::Change;
use crate::failure::Failure;
use crate::orders::{Case, Key, around, store};
use mutual_aid::Act;

/// An organisation of the area takes an order that was addressed to nobody.
///
/// # Errors
/// Another was first, or it lies where others help.
pub fn take(change: &mut Change<'_>, key: &Key) -> Result<Case, Failure> {
    let mut case = store::find_free_to_change(change, &key.number)?;
    change.who().may(&Act::TakeOrder(&key.organisation))?;
    if !around::is_near(&mut change.look(), &key.organisation, case.details.place)? {
        return Err(Failure::NotFound);
    }
    let event = case.order.take(&key.organisation, change.now())?;
    store::save(change, &case)?;
    change.record(event)?;
    Ok(case)
}
