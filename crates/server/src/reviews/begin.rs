//! The organiser begins to look an application over.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store;
use crate::reviews::file;
use axum::extract::Path;
use mutual_aid::Act;

/// The organiser begins to look an application over.
///
/// # Errors
/// Nothing was sent, or the caller may not.
pub fn begin(change: &mut Change<'_>, slug: &str, (): &()) -> Result<(), Failure> {
    change.who().may(&Act::ReviewOrganisations)?;
    let mut record = store::find_to_change(change, slug)?;
    let told = record.organisation.review()?;
    store::save_status(change, &record)?;
    change.record(told)
}

/// `/organizator/organizacje/{slug}/sprawdzanie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    file::send(caller, slug, filled, Ok(()), begin).await
}
