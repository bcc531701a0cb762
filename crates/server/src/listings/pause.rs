//! A company hides a listing for a while.

use super::{one, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;

/// The company hides a listing.
///
/// # Errors
/// It is not published, or not theirs.
pub fn pause(change: &mut Change<'_>, number: i64) -> Result<(), Failure> {
    let (mut kept, record) = store::find_to_change(change, number)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let paused = kept.listing.pause()?;
    store::save(change, &kept)?;
    change.record(paused)
}

/// `/moje/firma/oferty/{number}/wstrzymanie`
pub async fn submit(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    one::press(caller, number, filled, pause).await
}
