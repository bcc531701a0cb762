//! The person has a break; nothing is lost by it.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::people::{Key, show, store};
use axum::extract::Path;
use mutual_aid::Act;

/// The person has a break; nothing is lost by it.
///
/// # Errors
/// Not allowed, or the step does not follow from where the participation stands.
pub fn pause(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let mut profile = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepPeople(&profile.organisation))?;
    let mut person = profile.person();
    let event = person.pause()?;
    profile.status = person.status;
    store::save(change, &profile)?;
    change.record(event)
}

/// Takes the button.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let gone = caller.submit(&filled, move |tx| {
        pause(tx, &of)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, errors).await).await
}
