//! The offer goes to the people it names, who are asked to agree.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::offers::panel::{self, At};
use crate::offers::store::people;
use crate::offers::{Kept, one};
use axum::extract::Path;

/// Asks everybody who has not agreed and was not asked today: by mail, or by a letter or call in the queue.
///
/// # Errors
/// The offer has ended, or nobody is left to ask.
pub fn ask(change: &mut Change<'_>, at: &At) -> Result<Kept, Failure> {
    let kept = panel::find_to_change(change, at)?;
    let unasked = people::unasked(change, &kept.offer)?;
    let event = kept.offer.ask_people(unasked.len())?;
    people::asked(change, &kept.offer, &unasked)?;
    change.record(event)?;
    Ok(kept)
}

/// The button in the panel.
///
/// # Errors
/// There is no such offer in this organisation.
pub async fn submit(caller: Caller, Path(at): Path<At>, filled: Filled) -> Answer {
    let place = at.clone();
    let gone = caller.submit(&filled, move |change| {
        ask(change, &place)?;
        Ok(place.address())
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| one::page(&caller, at, errors).await).await
}
