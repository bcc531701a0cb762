//! The organiser lifts a suspension.

use crate::app::Change;
use crate::applications::mailed::{self, News};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store;
use crate::reviews::file;
use axum::extract::Path;
use mutual_aid::Act;

/// The organiser lifts a suspension.
///
/// # Errors
/// It is not suspended, or the caller may not.
pub fn resume(change: &mut Change<'_>, slug: &str, (): &()) -> Result<(), Failure> {
    change.who().may(&Act::SuspendOrganisations)?;
    let mut record = store::find_to_change(change, slug)?;
    let told = record.organisation.resume()?;
    store::save_status(change, &record)?;
    mailed::tell(change, &record.house, News::Resumed)?;
    change.record(told)
}

/// `/organizator/organizacje/{slug}/wznowienie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    file::send(caller, slug, filled, Ok(()), resume).await
}
