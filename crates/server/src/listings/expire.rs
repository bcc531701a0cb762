//! A listing's time is over.

use super::store;
use crate::app::{App, By, Change};
use crate::companies::mailed::{self, News};
use crate::failure::Failure;
use mutual_aid::Act;

/// The time of a listing is over.
///
/// # Errors
/// It is not shown, or its last day has not passed.
pub fn expire(change: &mut Change<'_>, number: i64) -> Result<(), Failure> {
    let (mut kept, record) = store::find_to_change(change, number)?;
    change.who().may(&Act::KeepCompany(&record.company.id))?;
    let expired = kept.listing.expire(change.now().day())?;
    store::save(change, &kept)?;
    mailed::tell(change, &record, News::ListingExpired, Some(number))?;
    change.record(expired)
}

/// Lets every listing expire whose last day has passed; answers for how many.
///
/// # Errors
/// The database failed while it was asked what is due.
pub async fn expire_all(app: &App) -> Result<u64, Failure> {
    let mut done = 0;
    loop {
        let over = app.look(By::system(), |look| {
            let today = look.now().day().to_string();
            store::over(look, &today)
        });
        let before = done;
        for number in over.await? {
            match app.change(By::system(), move |change| expire(change, number)).await {
                Ok(()) => done += 1,
                // Somebody was faster: the next round sees.
                Err(Failure::Refused(_) | Failure::Stale | Failure::NotFound) => {}
                Err(failure) => tracing::error!(%failure, "a listing stays as it is"),
            }
        }
        if done == before {
            return Ok(done);
        }
    }
}
