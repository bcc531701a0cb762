//! A company sends a listing to be looked at before everybody sees it.

use super::{one, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::companies::mailed;
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;

/// The company sends a listing to the moderator.
///
/// # Errors
/// It is no draft, the text looks for workers, it lasts too long, the company is not active, or it is not theirs.
pub fn send(change: &mut Change<'_>, number: i64) -> Result<(), Failure> {
    let (mut kept, record) = store::find_to_change(change, number)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let sent = kept.listing.send(&record.company, change.now().day(), &change.law())?;
    store::save(change, &kept)?;
    store::decide(change, &kept.listing, None)?;
    mailed::tell_moderator(change, &record, number)?;
    change.record(sent)
}

/// `/moje/firma/oferty/{number}/wyslanie`
pub async fn submit(caller: Caller, Path(number): Path<String>, filled: Filled) -> Answer {
    one::press(caller, number, filled, send).await
}
