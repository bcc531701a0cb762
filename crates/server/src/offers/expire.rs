//! An offer's time is over, and before that it is asked whether it still holds.

use crate::app::{App, By, Change};
use crate::failure::Failure;
use crate::offers::store::{self, listed};
use crate::offers::{Kept, Key};
use mutual_aid::Act;

/// The time of an offer is over.
///
/// # Errors
/// It is not shown, or its last day has not passed.
pub fn expire(change: &mut Change<'_>, key: &Key) -> Result<Kept, Failure> {
    let mut kept = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepOffers(&key.organisation))?;
    let event = kept.offer.expire(change.now().day())?;
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

/// The clock asks the organisation once whether an offer still holds.
///
/// # Errors
/// It is not shown, or its last day is still far.
pub fn question(change: &mut Change<'_>, key: &Key) -> Result<Kept, Failure> {
    let mut kept = store::find_to_change(change, key)?;
    change.who().may(&Act::KeepOffers(&key.organisation))?;
    let event = kept.offer.ask_still_valid(change.now().day(), &change.law())?;
    kept.asked_still_valid_at = Some(change.now());
    store::save(change, &kept)?;
    change.record(event)?;
    Ok(kept)
}

type Story = fn(&mut Change<'_>, &Key) -> Result<Kept, Failure>;

/// Lets every offer expire whose last day has passed; answers for how many.
///
/// # Errors
/// The database failed while it was asked what is due.
pub async fn expire_all(app: &App) -> Result<u64, Failure> {
    let mut done = 0;
    loop {
        let over = app.look(By::system(), |look| {
            let today = look.now().day().to_string();
            listed::over(look, &today)
        });
        match each(app, over.await?, expire).await {
            0 => return Ok(done),
            some => done += some,
        }
    }
}

/// Asks about every offer whose last day is near and that was not asked about; answers for how many.
///
/// # Errors
/// As for [`expire_all`].
pub async fn question_all(app: &App) -> Result<u64, Failure> {
    let mut done = 0;
    loop {
        let ending = app.look(By::system(), |look| {
            let until = look.now().day().plus(look.law().ask_offer_days).to_string();
            listed::ending(look, &until)
        });
        match each(app, ending.await?, question).await {
            0 => return Ok(done),
            some => done += some,
        }
    }
}

/// Each in a change of its own, so that one that cannot does not keep the others waiting.
async fn each(app: &App, due: Vec<Key>, story: Story) -> u64 {
    let mut done = 0;
    for key in due {
        match app.change(By::system(), move |change| story(change, &key)).await {
            Ok(_) => done += 1,
            // Somebody was faster: the next round sees.
            Err(Failure::Refused(_) | Failure::Stale | Failure::NotFound) => {}
            Err(failure) => tracing::error!(%failure, "an offer stays as it is"),
        }
    }
    done
}
