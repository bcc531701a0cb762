//! The organiser compared the bank account with a paper: donations may come.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::Filled;
use crate::organisations::store;
use crate::reviews::file;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::fund::Purpose;

/// The organiser compared the bank account with a paper: donations may come.
///
/// # Errors
/// Nothing was sent yet, or the caller may not.
pub fn verify(change: &mut Change<'_>, slug: &str, (): &()) -> Result<(), Failure> {
    change.who().may(&Act::ReviewOrganisations)?;
    let mut record = store::find_to_change(change, slug)?;
    let told = record.organisation.verify_account()?;
    store::set_account_verified(change, &record)?;
    for purpose in [Purpose::Statutory, Purpose::Aid] {
        funds::of_purpose(change, &record.house.id, purpose)?;
    }
    change.record(told)
}

/// `/organizator/organizacje/{slug}/konto`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    file::send(caller, slug, filled, Ok(()), verify).await
}
