//! An agreement ends, with a reason.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::engagements::{Key, show, store};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::person::EndReason;

/// Ends the agreement today; the participation goes on.
///
/// # Errors
/// Not allowed, or it has ended already.
pub fn end(change: &mut Change<'_>, key: &Key, reason: EndReason) -> Result<(), Failure> {
    let mut engagement = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepAgreements(&engagement.organisation))?;
    let event = engagement.end(reason, change.now().day())?;
    store::save(change, &engagement)?;
    change.record(event)
}

/// Takes the reason.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let mut form = Reading::of(&filled, caller.words());
    let reason = form.choice("powod", "person-end-missing", |text| text.parse().ok());
    let reason: Result<EndReason, Errors> = form.whole(|| reason);
    let gone = caller.submit(&filled, move |tx| {
        end(tx, &of, reason.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
