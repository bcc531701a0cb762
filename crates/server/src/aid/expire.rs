//! Nobody came for what was granted: after some time it is free again.

use crate::aid::withdraw::free;
use crate::aid::{Key, store};
use crate::app::{App, By, Change};
use crate::failure::Failure;

/// So many are looked at in one change of the list.
const MOST: i64 = 200;

/// What was granted expires.
///
/// # Errors
/// Somebody did something with it meanwhile.
pub fn expire(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let mut kept = store::find_to_change(change, key)?;
    let expired = kept.request.expire()?;
    free(change, &kept)?;
    store::save(change, &kept, None)?;
    change.record(expired)
}

/// Lets everything expire whose time has come; answers for how much.
///
/// # Errors
/// The database failed while it was asked what is due.
pub async fn expire_all(app: &App) -> Result<u64, Failure> {
    let due = app.look(By::system(), |look| {
        let since = look.now().plus_days(-i64::from(look.law().aid_reserved_days));
        store::overdue(look, since, MOST)
    });
    let mut done = 0;
    for key in due.await? {
        let id = key.id.clone();
        match app.change(By::system(), move |change| expire(change, &key)).await {
            Ok(()) => done += 1,
            Err(failure) => tracing::warn!(%failure, id, "granted aid did not expire"),
        }
    }
    Ok(done)
}
