//! Somebody else approves a list, and it gets its number; or it is dropped.

use super::keeps::{keeps, spares};
use super::{Key, one};
use crate::aid::ground::{is_small, whoever};
use crate::aid::store::{self, Excepted};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::document::Kind;
use mutual_aid::words::Remark;

/// Approves a list; from now on its goods are promised.
///
/// # Errors
/// Not allowed, they drew it up, they stand on it, or coordinate and no exception is made; it is approved already; somebody
/// may not receive aid, or would get more than the rules give; or the store has less than that free.
pub fn approve(change: &mut Change<'_>, key: &Key, exception: Option<&Remark>) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), &key.house)?.id;
    let mut listing = store::find_list_to_change(change, &house, &key.id)?;
    change.who().may(&Act::SeeAid(&house))?;
    let signer = whoever(change.who(), &house, listing.names(change.who()), exception.cloned())?;
    let (small, today) = (is_small(&mut change.look(), &house)?, change.now().day());
    keeps(&mut change.look(), &listing, (&listing.people, listing.planned_on))?;
    let paper = change.ids().id();
    let number = store::number(change, &house, Kind::AidList, &paper)?;
    let (signature, happened) = listing.list.approve((&signer, small), number, today)?;
    spares(&mut change.look(), &listing, (listing.people.len(), listing.planned_on.max(today)))?;
    store::approve_list(change, &listing, &signature.by, &paper)?;
    store::add_exception(change, &house, Excepted::List(&listing.list.id), &signature)?;
    happened.into_iter().try_for_each(|event| change.record(event))
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
    let mut form = Reading::of(&filled, caller.words());
    let exception = form.may("wyjatek", Remark::parse);
    let exception: Result<Option<Remark>, Errors> = form.whole(|| Some(exception));
    let story = move |change: &mut Change<'_>, key: &Key| approve(change, key, exception.clone()?.as_ref());
    send(caller, Key::of(path), filled, story).await
}

/// Drops.
pub async fn submit_drop(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    send(caller, Key::of(path), filled, drop_list).await
}

async fn send(
    caller: Caller,
    key: Key,
    filled: Filled,
    story: impl Fn(&mut Change<'_>, &Key) -> Result<(), Failure> + Send + Sync + 'static,
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
