//! The organisation shows a paused offer again.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::panel::{self, At};
use crate::offers::{Kept, publish, steps, store};
use axum::extract::Path;

/// The organisation shows a paused offer again.
///
/// # Errors
/// It is not paused, or publishing would be refused today.
pub fn resume(change: &mut Change<'_>, at: &At) -> Result<Kept, Failure> {
    let mut kept = panel::find_to_change(change, at)?;
    let (house, today, law) =
        (store::house(change, &kept.offer.organisation)?, change.now().day(), change.law());
    let event = kept.offer.resume(&house, today, &law)?;
    publish::names_nobody(change, &kept.offer)?;
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// The button.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    steps::take(&caller, at, &filled, resume).await
}
