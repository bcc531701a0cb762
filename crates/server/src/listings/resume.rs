//! A company shows a listing again, in the words that the moderator saw.

use super::{one, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;

/// The company shows a listing again.
///
/// # Errors
/// It is not paused, is over, the company is not active, or it is not theirs.
pub fn resume(change: &mut Change<'_>, number: i64) -> Result<(), Failure> {
    let (mut kept, record) = store::find_to_change(change, number)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let resumed = kept.listing.resume(&record.company, change.now().day(), &change.law())?;
    store::save(change, &kept)?;
    change.record(resumed)
}

/// `/moje/firma/oferty/{number}/wznowienie`
pub async fn submit(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    one::press(caller, number, filled, resume).await
}
