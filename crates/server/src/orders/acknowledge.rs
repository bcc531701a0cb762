//! The organisation says that it has read an order.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::orders::panel::{self, At};
use crate::orders::{Case, Key, sheet, store};
use axum::extract::Path;
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

/// The button on the sheet.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let gone = panel::send(&caller, &at, &filled, acknowledge).await;
    caller.onward(gone, async |errors| sheet::again(&caller, at.0, at.1, errors).await).await
}
