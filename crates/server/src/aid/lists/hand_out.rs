//! After the day: who came and signed. Each got one portion, the store has so much less, and the gift counts for each.

use super::{Key, one};
use crate::aid::hand_over::{Taken, take};
use crate::aid::store::Listing;
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
use mutual_aid::{Act, Day, FundId, Grosze, OrganisationId, PersonId};
use std::collections::BTreeMap;

/// A list was handed out to those who came.
///
/// # Errors
/// Not allowed, it is not approved, nobody came, or the store has less than that.
pub fn hand_out(change: &mut Change<'_>, key: &Key, (on, came): (Day, &[PersonId])) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), &key.house)?.id;
    let mut listing = store::find_list_to_change(change, &house, &key.id)?;
    change.who().may(&Act::SeeAid(&house))?;
    let count = u32::try_from(came.len()).unwrap_or(u32::MAX);
    let handed_out = listing.list.hand_out(count, on, change.now().day())?;
    let mut shelves = shelves(change, &house, &listing, i64::from(count))?;
    let spent = spent(&shelves);
    let mut happened = take(change, &mut shelves, on)?;
    for person in came {
        store::hand_out(change, &listing.list, person, (listing.portion(), on))?;
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
        let count = good.portion.saturating_mul(count);
        Ok((shelf, Taken { batch: good.batch.clone(), count, serials: Vec::new() }))
    };
    listing.goods.iter().map(of).collect()
}

/// What it is worth, by the funds whose goods they are.
fn spent(shelves: &[(Shelf, Taken)]) -> Vec<(FundId, Grosze)> {
    let mut sums: BTreeMap<FundId, Grosze> = BTreeMap::new();
    for (shelf, taken) in shelves {
        let sum = sums.entry(shelf.fund.clone()).or_default();
        *sum = *sum + shelf.batch.unit_value.times(taken.count);
    }
    sums.into_iter().collect()
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
