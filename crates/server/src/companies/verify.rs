//! Everything about a company is checked; its own declaration is the last step.

use super::mailed::{self, News};
use super::{file, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;

/// Whoever checks says that everything is as the company wrote.
///
/// # Errors
/// A point is open, the company is past checking, or the caller may not.
pub fn verify(change: &mut Change<'_>, slug: &str, _: &()) -> Result<(), Failure> {
    change.who().may(&Act::ReviewCompanies)?;
    let mut record = store::find_to_change(change, slug)?;
    let verified = record.company.verify()?;
    store::save(change, &record)?;
    mailed::tell(change, &record, News::Verified, None)?;
    change.record(verified)
}

/// `/operator/firmy/{slug}/weryfikacja`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    file::send(caller, slug, filled, Ok(()), verify).await
}
