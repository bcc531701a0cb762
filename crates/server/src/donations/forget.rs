//! What was announced and never came: after some months the code, the gift and whoever meant to give it are forgotten.

use crate::app::{App, By, Change};
use crate::donations::store;
use crate::failure::Failure;
use mutual_aid::{Act, DonationId, OrganisationId};

/// A donation of an organisation.
pub type Key = (OrganisationId, DonationId);

/// Forgets an announced donation.
///
/// # Errors
/// It came meanwhile.
pub fn forget(change: &mut Change<'_>, (house, id): &Key) -> Result<(), Failure> {
    let kept = store::find_to_change(change, house, id.as_str())?;
    change.who().may(&Act::KeepDonations(house))?;
    let forgotten = kept.donation.forget()?;
    store::forget(change, &kept)?;
    change.record(forgotten)
}

/// Forgets everything that was announced too long ago; answers for how much.
///
/// # Errors
/// The database failed while it was asked what is due.
pub async fn forget_all(app: &App) -> Result<u64, Failure> {
    let due = app.look(By::system(), |look| {
        let since = look.now().day().plus_months(-look.law().announced_donation_months);
        store::announced_before(look, since)
    });
    let mut done = 0;
    for key in due.await? {
        let id = key.1.clone();
        match app.change(By::system(), move |change| forget(change, &key)).await {
            Ok(()) => done += 1,
            Err(failure) => tracing::warn!(%failure, %id, "an announced donation is not forgotten"),
        }
    }
    Ok(done)
}
