//! A gift in cash or in goods was typed by mistake: it never came, and its entry is reversed, with the reason.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::lies::{self, Place};
use crate::donations::show::{self, Key};
use crate::donations::store::{self, Kept};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger::{self, store as books};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::ledger::Cause;
use mutual_aid::words::Line;

/// What was typed is taken out of the books; its number stays, with the entry that takes it back.
///
/// # Errors
/// It came by transfer, it is gone, it has a confirmation, what was typed is used already, or the fund has less.
pub fn mistake(change: &mut Change<'_>, key: &Key, reason: &Line<200>) -> Result<Kept, Failure> {
    let mut kept = show::find_to_change(change, key)?;
    let house = kept.donation.organisation.clone();
    change.who().may(&Act::KeepDonations(&house))?;
    let lies = lies::find(change, &kept, Place::Box)?;
    let event = kept.donation.mistake(lies)?;
    kept.reclassified_as = Some("mistake".to_owned());
    kept.reason = Some(reason.as_str().to_owned());
    store::save(change, &kept)?;
    let entries = books::of_subject(&mut change.look(), &house, &key.id)?;
    let booked = entries.iter().find(|(_, made)| matches!(made, Cause::Donation | Cause::DonationInKind));
    let (booked, _) = booked.ok_or(Failure::NotFound)?;
    ledger::reverse(change, &house, booked)?;
    change.record(event)?;
    Ok(kept)
}

/// Takes the reason.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let reason = form.need("czemu", "donation-no-reason", Line::parse);
    let reason: Result<Line<200>, Errors> = form.whole(|| reason);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        mistake(change, &of, &reason.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    show::onward(caller, gone, key, filled).await
}
