//! The organiser suspends an organisation, and states the reasons; its offers and its page are hidden.

use crate::app::Change;
use crate::applications::mailed::{self, News};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store;
use crate::reviews::file;
use crate::reviews::reject::Grounds;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::reason::Suspend;

/// The organiser suspends an organisation.
///
/// # Errors
/// It is not in the programme, or the caller may not.
pub fn suspend(change: &mut Change<'_>, slug: &str, grounds: &Grounds) -> Result<(), Failure> {
    change.who().may(&Act::SuspendOrganisations)?;
    let mut record = store::find_to_change(change, slug)?;
    let suspended = record.organisation.suspend(&grounds.reason)?;
    store::save_status(change, &record)?;
    store::decide(change, &record, "suspended", (&grounds.reason, grounds.text.as_str()))?;
    mailed::tell(change, &record.house, News::Suspended)?;
    change.record(suspended)
}

/// `/organizator/organizacje/{slug}/zawieszenie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let input = Grounds::read(&caller, &filled, Suspend::codes());
    file::send(caller, slug, filled, input, suspend).await
}
