//! The organisation calls aid off before it is handed over; what was reserved is free again.

use crate::aid::withdraw::free;
use crate::aid::{Key, deciding, show, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::aid::Status;
use mutual_aid::reason::AidCancel;

/// The organisation calls it off.
///
/// # Errors
/// Not allowed, it was handed over, or it is over.
pub fn cancel(change: &mut Change<'_>, key: &Key, reason: AidCancel) -> Result<(), Failure> {
    let mut kept = deciding(change, key)?;
    let reserved = kept.request.status == Status::Reserved;
    let cancelled = kept.request.cancel(reason)?;
    if reserved {
        free(change, &kept)?;
    }
    store::save(change, &kept, None)?;
    change.record(cancelled)
}

/// Calls it off.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let reason = form.choice("powod", "aid-no-reason", |value| value.parse::<AidCancel>().ok());
    let reason: Result<AidCancel, Errors> = form.whole(|| reason);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        cancel(change, &of, reason.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, key, filled, errors).await).await
}
