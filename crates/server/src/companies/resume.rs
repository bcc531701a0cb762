//! The suspension of a company is lifted.

use super::mailed::{self, News};
use super::{file, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;

/// The operator or the organiser lifts a suspension.
///
/// # Errors
/// The company is not suspended, or the caller may not.
pub fn resume(change: &mut Change<'_>, slug: &str, _: &()) -> Result<(), Failure> {
    change.who().may(&Act::ReviewCompanies)?;
    let mut record = store::find_to_change(change, slug)?;
    let resumed = record.company.resume()?;
    store::save(change, &record)?;
    mailed::tell(change, &record, News::Resumed, None)?;
    change.record(resumed)
}

/// `/operator/firmy/{slug}/wznowienie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    file::send(caller, slug, filled, Ok(()), resume).await
}
