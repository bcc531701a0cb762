//! A company is suspended with a statement of reasons; its page and its listings are hidden.

use super::mailed::{self, News};
use super::{Grounds, file, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::reason::Suspend;

/// The operator or the organiser suspends a company.
///
/// # Errors
/// It is not active, or the caller may not.
pub fn suspend(change: &mut Change<'_>, slug: &str, grounds: &Grounds) -> Result<(), Failure> {
    change.who().may(&Act::ReviewCompanies)?;
    let mut record = store::find_to_change(change, slug)?;
    let suspended = record.company.suspend(&grounds.reason)?;
    store::save(change, &record)?;
    store::decide(change, &record.company.id, grounds)?;
    mailed::tell(change, &record, News::Suspended, None)?;
    change.record(suspended)
}

/// `/operator/firmy/{slug}/zawieszenie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = Grounds::read(&caller, &filled, Suspend::codes());
    file::send(caller, slug, filled, input, suspend).await
}
