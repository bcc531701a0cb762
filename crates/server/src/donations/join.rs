//! The treasurer says that two donors are one and the same, as when a company changed its address.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::{look_year, store, year};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store::find_house;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::refusal::DonationRefusal;
use mutual_aid::{Act, DonorId, Event, Subject, What};

/// Everything that one donor gave counts for the other.
///
/// # Errors
/// There is no such donor, they are one already, or the caller may not see donors.
pub fn join(change: &mut Change<'_>, slug: &str, (from, into): &(DonorId, DonorId)) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::LookAtDonor(&house))?;
    look_year::may_see(&mut change.look(), slug)?;
    if from == into {
        return Err(DonationRefusal::SameDonor.into());
    }
    for donor in [from, into] {
        store::find_donor(&mut change.look(), &house, donor.as_str())?;
    }
    let count = store::join_donors(change, &house, (from, into))?;
    let what = What::DonorsJoined { count: u32::try_from(count).unwrap_or(u32::MAX) };
    let subject = Subject::of(Noun::Organisation, house.as_str());
    change.record(Event { subject, organisation: Some(house), what })
}

/// `/panel/{org}/darowizny/rok/{year}/polaczenie`
pub async fn submit(caller: Caller, Path((slug, of)): Path<(String, String)>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let some = |id: &str| (!id.is_empty()).then(|| DonorId(id.to_owned()));
    let from = form.choice("z", "donor-not-chosen", some);
    let into = form.choice("do", "donor-not-chosen", some);
    let both: Result<_, Errors> = form.whole(|| Some((from?, into?)));
    let (house, back) = (slug.clone(), of.clone());
    let gone = caller.submit(&filled, move |change| {
        join(change, &house, &both.clone()?)?;
        Ok(format!("/panel/{house}/darowizny/rok/{back}"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| year::page(again, (slug, of), filled, errors).await).await
}
