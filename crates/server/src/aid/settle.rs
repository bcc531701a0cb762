//! The signed receipt is in the file: the request is settled.

use crate::aid::{Key, after, payouts, show, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;

/// The request is settled.
///
/// # Errors
/// Not allowed, nothing was handed over, or a second person has not looked at what was given at once.
pub fn settle(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let mut kept = store::find_to_change(change, key)?;
    change.who().may(&Act::HandOverAid(&kept.request.organisation))?;
    let settled = kept.request.settle()?;
    store::save(change, &kept, None)?;
    change.record(settled)
}

/// Settles.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        settle(change, &of)?;
        after(change, &of)
    });
    let gone = gone.await;
    let again = caller.clone();
    caller
        .onward(gone, async |errors| {
            // Whoever pays does not read needs.
            match show::page(again.clone(), key.clone(), filled, errors.clone()).await {
                Err(Failure::Denied(_)) => payouts::page(again, key.house, errors).await,
                shown => shown,
            }
        })
        .await
}
