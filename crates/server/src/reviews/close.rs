//! The organiser closes the membership of an organisation that gave notice, once nothing is open.

use crate::app::Change;
use crate::applications::mailed::{self, News};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store as organisations;
use crate::reviews::{file, store};
use axum::extract::Path;
use mutual_aid::Act;

/// The organiser closes a membership.
///
/// # Errors
/// Orders are open, no notice was given, or the caller may not.
pub fn close(change: &mut Change<'_>, slug: &str, (): &()) -> Result<(), Failure> {
    change.who().may(&Act::SuspendOrganisations)?;
    let mut record = organisations::find_to_change(change, slug)?;
    let open = store::count_open_orders(&mut change.look(), &record.house.id)?;
    let closed = record.organisation.close(open)?;
    organisations::save_status(change, &record)?;
    mailed::tell(change, &record.house, News::Closed)?;
    change.record(closed)
}

/// `/organizator/organizacje/{slug}/zamkniecie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    file::send(caller, slug, filled, Ok(()), close).await
}
