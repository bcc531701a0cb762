//! The organisation says that a place is free again.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::panel::{self, At};
use crate::offers::{Kept, steps, store};
use axum::extract::Path;

/// The organisation says that a place is free again.
///
/// # Errors
/// It is not full.
pub fn reopen(change: &mut Change<'_>, at: &At) -> Result<Kept, Failure> {
    let mut kept = panel::find_to_change(change, at)?;
    let event = kept.offer.reopen()?;
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// The button.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    steps::take(&caller, at, &filled, reopen).await
}
