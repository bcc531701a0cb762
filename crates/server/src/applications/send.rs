//! The organisation sends its application to the organiser.

use crate::app::Change;
use crate::applications::mailed::{self, News};
use crate::applications::{store, tasks};
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store as organisations;
use crate::urls;
use axum::extract::Path;
use mutual_aid::Act;

/// The organisation sends its application; what was asked to change counts as answered.
///
/// # Errors
/// A part is missing, it was sent already, or it is not theirs.
pub fn send(change: &mut Change<'_>, slug: &str) -> Result<(), Failure> {
    let mut record = organisations::find_to_change(change, slug)?;
    change.who().may(&Act::KeepOrganisation(&record.house.id))?;
    let sent = record.organisation.submit()?;
    organisations::save_status(change, &record)?;
    store::answer(change, &record.house.id)?;
    mailed::tell(change, &record.house, News::Submitted)?;
    change.record(sent)
}

/// `/panel/{org}/przystapienie/wyslanie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        send(change, &house)?;
        Ok(urls::application(&house))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| tasks::again(&caller, slug, errors).await).await
}
