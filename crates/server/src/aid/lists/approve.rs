//! Somebody else approves a list, and it gets its number; or it is dropped.

use super::keeps::keeps;
use super::{Key, one};
use crate::aid::{account, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::document::Kind;

/// Approves a list.
///
/// # Errors
/// Not allowed, they drew it up, they stand on it, it is approved already, or somebody would get more than the rules give.
pub fn approve(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), &key.house)?.id;
    let mut listing = store::find_list_to_change(change, &house, &key.id)?;
    change.who().may(&Act::SeeAid(&house))?;
    let by = account(change.who())?;
    let on_it = listing.people.iter().any(|listed| change.who().is(&listed.person));
    keeps(&mut change.look(), &listing)?;
    let paper = change.ids().id();
    let number = store::number(change, &house, Kind::AidList, &paper)?;
    let approved = listing.list.approve(&by, on_it, number)?;
    store::approve_list(change, &listing, &by, &paper)?;
    change.record(approved)
}

/// Drops a list.
///
/// # Errors
/// Not allowed, or it was handed out.
pub fn drop_list(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), &key.house)?.id;
    let mut listing = store::find_list_to_change(change, &house, &key.id)?;
    change.who().may(&Act::SeeAid(&house))?;
    let dropped = listing.list.drop_it()?;
    store::save_list(change, &listing)?;
    change.record(dropped)
}

/// Approves.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    send(caller, Key::of(path), filled, approve).await
}

/// Drops.
pub async fn submit_drop(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    send(caller, Key::of(path), filled, drop_list).await
}

async fn send(
    caller: Caller,
    key: Key,
    filled: Filled,
    story: fn(&mut Change<'_>, &Key) -> Result<(), Failure>,
) -> Answer {
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        story(change, &of)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| one::page(again, key, filled, errors).await).await
}
