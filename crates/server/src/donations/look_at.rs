//! Somebody who also handles orders looks at a donor: only in a declared small organisation, and each look leaves a trace.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::show::{self, Key};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store as organisations;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::{Act, Denied, Event, Subject, What};

/// The look is written down; for a quarter of an hour the name can be read.
///
/// # Errors
/// The organisation is not small, or the caller keeps no donations.
pub fn look_at(change: &mut Change<'_>, key: &Key) -> Result<(), Failure> {
    let kept = show::find_to_change(change, key)?;
    let house = kept.donation.organisation;
    change.who().may(&Act::LookAtDonor(&house))?;
    let is_small = organisations::find(&mut change.look(), &key.house)?.card.small;
    if !is_small {
        return Err(Denied::Forbidden.into());
    }
    let subject = Subject::of(Noun::Donation, &key.id);
    change.record(Event { subject, organisation: Some(house), what: What::DonorSeen })
}

/// Takes the button.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        look_at(change, &of)?;
        Ok(of.address())
    });
    let gone = gone.await;
    show::onward(caller, gone, key, filled).await
}
