//! After the day: who came and signed. Each got one portion, the store has so much less, and the gift counts for each.

use super::keeps::{keeps, spares};
use super::{Key, one};
use crate::aid::hand_over::{Taken, take};
use crate::aid::store::{Listed, Listing};
use crate::aid::{book, store};
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::stock::store::{self as stock, Shelf};
use axum::extract::Path;
use mutual_aid::refusal::WordsRefusal;
use mutual_aid::{Act, Day, Grosze, OrganisationId, PersonId};

/// A list was handed out to those who came.
///
/// # Errors
/// Not allowed, they stand on it, it is not approved, nobody came, the day lies before the approval; somebody may not receive
/// aid or would get more than the rules give in that month; or the store has less than that free.
pub fn hand_out(change: &mut Change<'_>, key: &Key, (on, came): (Day, &[PersonId])) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), &key.house)?.id;
    let mut listing = store::find_list_to_change(change, &house, &key.id)?;
    change.who().may(&Act::SeeAid(&house))?;
    let (own, count) = (listing.names(change.who()), u32::try_from(came.len()).unwrap_or(u32::MAX));
    let handed_out = listing.list.hand_out(own, count, on, change.now().day())?;
    let there: Vec<Listed> =
        listing.people.iter().filter(|listed| came.contains(&listed.person)).cloned().collect();
    keeps(&mut change.look(), &listing, (&there, on))?;
    let spent = spares(&mut change.look(), &listing, (came.len(), on))?;
    let mut shelves = shelves(change, &house, &listing, i64::from(count))?;
    let worth = worth_of_each(&listing, &shelves, came.len());
    let mut happened = take(change, &mut shelves, on, Some(&listing.list.id))?;
    for (person, worth) in came.iter().zip(worth) {
        store::hand_out(change, &listing.list, person, (worth, on))?;
    }
    book::hand_out(change, &house, (&key.id, on), &spent)?;
    listing.handed_out_on = Some(on);
    store::save_list(change, &listing)?;
    happened.push(handed_out);
    happened.into_iter().try_for_each(|event| change.record(event))
}

/// What is taken from the store for so many portions.
fn shelves(
    change: &mut Change<'_>,
    house: &OrganisationId,
    listing: &Listing,
    count: i64,
) -> Result<Vec<(Shelf, Taken)>, Failure> {
    let of = |good: &store::Good| {
        let shelf = stock::find_to_change(change, house, good.batch.as_str())?;
        let count = good.portion.times(count);
        Ok((shelf, Taken { batch: good.batch.clone(), count, serials: Vec::new() }))
    };
    listing.goods.iter().map(of).collect()
}

/// What the portion of each is worth: together they come to what leaves the store.
fn worth_of_each(listing: &Listing, shelves: &[(Shelf, Taken)], count: usize) -> Vec<Grosze> {
    let mut worth = vec![Grosze::ZERO; count];
    for (good, (shelf, _)) in listing.goods.iter().zip(shelves) {
        for (sum, one) in worth.iter_mut().zip(shelf.batch.worth_of_each(good.portion, count)) {
            *sum = *sum + one;
        }
    }
    worth
}

/// Settles a list.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let on = form.need("dzien", "aid-no-day", |text| Day::parse(text).ok_or(WordsRefusal::NoDay));
    let on: Result<Day, Errors> = form.whole(|| on);
    let (of, sent) = (key.clone(), filled.clone());
    let gone = caller.submit(&filled, move |change| {
        let house = find_house(&mut change.look(), &of.house)?.id;
        let listing = store::find_list(&mut change.look(), &house, &of.id)?;
        let came: Vec<PersonId> = listing
            .people
            .into_iter()
            .map(|listed| listed.person)
            .filter(|person| sent.holds("osoby", person.as_str()))
            .collect();
        hand_out(change, &of, (on.clone()?, &came))?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| one::page(again, key, filled, errors).await).await
}
