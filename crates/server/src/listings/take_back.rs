//! A company takes a listing back before the moderator has decided.

use super::{one, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;

/// The company takes a listing back.
///
/// # Errors
/// Nobody looks at it, or it is not theirs.
pub fn take_back(change: &mut Change<'_>, number: i64) -> Result<(), Failure> {
    let (mut kept, record) = store::find_to_change(change, number)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let taken = kept.listing.take_back()?;
    store::save(change, &kept)?;
    change.record(taken)
}

/// `/moje/firma/oferty/{number}/cofniecie`
pub async fn submit(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    one::press(caller, number, filled, take_back).await
}
