//! An offer's time is over, and before that it is asked whether it still holds.

use crate::app::Change;
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

/// Lets every offer expire whose last day has passed, a few hundred at a time; answers how many did.
///
/// # Errors
/// The database failed, or nothing was left to do: a change that records nothing is refused.
pub fn expire_all(change: &mut Change<'_>) -> Result<usize, Failure> {
    let today = change.now().day().to_string();
    let over = listed::over(&mut change.look(), &today)?;
    for key in &over {
        expire(change, key)?;
    }
    Ok(over.len())
}

/// Asks about every offer whose last day is near and that was not asked about; answers how many were.
///
/// # Errors
/// As for [`expire_all`].
pub fn question_all(change: &mut Change<'_>) -> Result<usize, Failure> {
    let until = change.now().day().plus(change.law().ask_offer_days).to_string();
    let ending = listed::ending(&mut change.look(), &until)?;
    for key in &ending {
        question(change, key)?;
    }
    Ok(ending.len())
}
