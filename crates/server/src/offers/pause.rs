//! The organisation hides an offer for a while.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::panel::{self, At};
use crate::offers::{Kept, steps, store};
use axum::extract::Path;

/// The organisation hides an offer for a while.
///
/// # Errors
/// It is not shown.
pub fn pause(change: &mut Change<'_>, at: &At) -> Result<Kept, Failure> {
    let mut kept = panel::find_to_change(change, at)?;
    let event = kept.offer.pause()?;
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// The button.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    steps::take(&caller, at, &filled, pause).await
}
