//! A participant no longer wants the aid they asked for; what was reserved is free again.

use crate::aid::{Key, book, own, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store as organisations;
use crate::people::own::records;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::aid::Status;

/// The participant withdraws the request.
///
/// # Errors
/// It is somebody else's, was handed over, or is over.
pub fn withdraw(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let mut kept = store::find_to_change(change, key)?;
    change.who().may(&Act::HandleOwnAid(&kept.request.person))?;
    take_back(change, &mut kept)
}

/// The request is taken back, by the participant or by whoever writes it down for them.
///
/// # Errors
/// It was handed over, or is over.
pub(super) fn take_back(change: &mut Change<'_>, kept: &mut store::Kept) -> Result<(), Failure> {
    let reserved = kept.request.status == Status::Reserved;
    let withdrawn = kept.request.withdraw()?;
    if reserved {
        free(change, kept)?;
    }
    store::save(change, kept, None)?;
    change.record(withdrawn)
}

/// What was reserved for a request is free again.
///
/// # Errors
/// The database failed.
pub(super) fn free(change: &mut Change<'_>, kept: &store::Kept) -> Result<(), Failure> {
    let request = &kept.request;
    match store::decided(&mut change.look(), &request.organisation, &request.id)? {
        Some(decided) => book::release(change, kept, &decided.decision),
        None => Ok(()),
    }
}

/// The key of a request of whoever is signed in.
///
/// # Errors
/// It is somebody else's, or there is none.
pub(super) fn own_key(change: &mut Change<'_>, id: &str) -> Result<Key, Failure> {
    for (house, person) in records(change.who())? {
        let look = &mut change.look();
        if store::find(look, &house, id).is_ok_and(|kept| kept.request.person == person) {
            return Ok(Key { house: organisations::house_of(look, &house)?.slug, id: id.to_owned() });
        }
    }
    Err(Failure::NotFound)
}

/// Withdraws.
pub async fn submit(caller: Caller, Path(id): Path<String>, filled: Filled) -> Answer {
    let of = id.clone();
    let gone = caller.submit(&filled, move |change| {
        let key = own_key(change, &of)?;
        withdraw(change, &key)?;
        Ok(format!("/moje/pomoc/{of}"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| own::page(again, id, errors).await).await
}
