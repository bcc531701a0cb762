//! The organiser switches an organisation on: agreement signed, somebody coordinates.

use crate::app::Change;
use crate::applications::mailed::{self, News};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store;
use crate::reviews::file;
use axum::extract::Path;
use mutual_aid::Act;

/// The organiser switches an organisation on: agreement signed, somebody coordinates.
///
/// # Errors
/// The agreement or a coordinator is missing, or it was not accepted.
pub fn activate(change: &mut Change<'_>, slug: &str, (): &()) -> Result<(), Failure> {
    change.who().may(&Act::ReviewOrganisations)?;
    let mut record = store::find_to_change(change, slug)?;
    let told = record.organisation.activate()?;
    store::save_status(change, &record)?;
    mailed::tell(change, &record.house, News::Activated)?;
    change.record(told)
}

/// `/organizator/organizacje/{slug}/wlaczenie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    file::send(caller, slug, filled, Ok(()), activate).await
}
