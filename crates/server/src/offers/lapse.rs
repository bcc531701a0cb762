//! A paid offer that no calculation carries any more is paused, and shown again by itself once a new one does.

use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::offers::store::{self, paid};
use crate::offers::{Kept, Key, publish, room};
use mutual_aid::category::Category;
use mutual_aid::{Act, OrganisationId};

/// No calculation carries an offer any more: it is paused.
///
/// # Errors
/// It is not shown, it is free, or a calculation carries it.
pub fn lapse(change: &mut Change<'_>, key: &Key) -> Result<Kept, Failure> {
    let mut kept = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepOffers(&key.organisation))?;
    let event = kept.offer.lapse()?;
    kept.uncalculated_at = Some(change.now());
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// A calculation carries an offer again that waited for one: it is shown again, whoever approved the calculation.
///
/// # Errors
/// It does not wait, or publishing would be refused today.
pub fn revive(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let mut kept = store::find_to_change(change, key)?;
    kept.uncalculated_at.take().ok_or(Failure::NotFound)?;
    let house = store::house(change, &key.organisation)?;
    let event = kept.offer.resume(&house, change.now().day(), &change.law())?;
    publish::names_nobody(change, &kept.offer)?;
    store::save(change, &kept)?;
    change.record(event)?;
    room::follow(change, &key.organisation, kept.offer.id.as_str())
}

/// Shows the offers of one kind of service that wait for a calculation, where one is in force now.
///
/// # Errors
/// The database failed.
pub fn revive_all(change: &mut Change<'_>, house: &OrganisationId, kind: Category) -> Result<(), Failure> {
    for key in paid::waiting(change.tx, house, kind)? {
        match revive(change, &key) {
            // It waits for something else as well: its page says what, to whoever resumes it.
            Ok(()) | Err(Failure::Refused(_)) => {}
            Err(failure) => return Err(failure),
        }
    }
    Ok(())
}

/// Pauses every paid offer that no calculation carries any more, and shows those again that one does; answers how many
/// kinds of service were looked at for it.
///
/// # Errors
/// The database failed while it was asked what is offered.
pub async fn lapse_all(app: &App) -> Result<u64, Failure> {
    let today = app.look(By::system(), paid::changed).await?;
    let mut done = 0;
    for (house, kind, carried) in today {
        let story = move |change: &mut Change<'_>| {
            if carried {
                return revive_all(change, &house, kind);
            }
            let shown = paid::shown(change.tx, &house, kind)?;
            shown.iter().try_for_each(|key| lapse(change, key).map(drop))
        };
        match app.change(By::system(), story).await {
            Ok(()) => done += 1,
            // Somebody was faster: the next round sees.
            Err(Failure::Refused(_) | Failure::Stale | Failure::NotFound) => {}
            Err(failure) => tracing::error!(%failure, "paid offers stay as they are"),
        }
    }
    Ok(done)
}
