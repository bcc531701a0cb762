//! An agreement goes on after a break.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::engagements::{Key, show, store};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;

/// An agreement goes on after a break.
///
/// # Errors
/// Not allowed, or there is no break.
pub fn resume(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let mut engagement = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepAgreements(&engagement.organisation))?;
    let event = engagement.resume()?;
    store::save(change, &engagement)?;
    change.record(event)
}

/// Takes the button.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let gone = caller.submit(&filled, move |tx| {
        resume(tx, &of)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
