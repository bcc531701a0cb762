//! The organiser accepts an organisation once every point of the checklist is ticked.

use crate::app::Change;
use crate::applications::mailed::{self, News};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store as organisations;
use crate::reviews::{file, store};
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::organisation::Point;

/// The organiser accepts an organisation.
///
/// # Errors
/// Points are open, it is not under review, or the caller may not.
pub fn approve(change: &mut Change<'_>, slug: &str, (): &()) -> Result<(), Failure> {
    change.who().may(&Act::ReviewOrganisations)?;
    let mut record = organisations::find_to_change(change, slug)?;
    let ticked = store::ticked(&mut change.look(), &record.house.id)?;
    let open = Point::open(&ticked.into_iter().map(|ticked| ticked.point).collect::<Vec<_>>());
    let approved = record.organisation.approve(open)?;
    organisations::save_status(change, &record)?;
    mailed::tell(change, &record.house, News::Approved)?;
    change.record(approved)
}

/// `/organizator/organizacje/{slug}/przyjecie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    file::send(caller, slug, filled, Ok(()), approve).await
}
