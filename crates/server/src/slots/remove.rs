//! The organisation takes a time back that nobody has.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::panel::{self, At};
use crate::offers::{Kept, room};
use crate::slots::{add, store};
use axum::extract::Path;
use mutual_aid::slot;
use serde::Deserialize;

/// Where a time stands in a panel.
#[derive(Debug, Clone, Deserialize)]
pub struct Place {
    org: String,
    number: String,
    slot: String,
}

/// The organisation takes a time back.
///
/// # Errors
/// Somebody has it, or there is no such time.
pub fn remove(change: &mut Change<'_>, at: &At, id: &str) -> Result<Kept, Failure> {
    let kept = panel::find_to_change(change, at)?;
    let found = store::find(&mut change.look(), &kept.offer, id)?;
    let facts = slot::Slot { span: found.span, seats: found.seats, taken: found.taken };
    let event = kept.offer.remove_slot(&facts)?;
    store::remove(change, &kept.offer, &found)?;
    change.record(event)?;
    room::follow(change, &kept.offer.organisation, kept.offer.id.as_str())?;
    Ok(kept)
}

/// The button.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(place): Path<Place>, filled: Filled) -> Answer {
    let at = At { org: place.org, number: place.number };
    let (here, id) = (at.clone(), place.slot);
    let story = move |change: &mut Change<'_>| {
        remove(change, &here, &id)?;
        Ok(format!("{}/terminy", here.address()))
    };
    let gone = caller.submit(&filled, story).await;
    caller.onward(gone, async |errors| add::page(&caller, at, None, errors).await).await
}
