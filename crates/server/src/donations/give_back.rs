//! A donation goes back, with the reason: it came by mistake.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::show::{self, Key};
use crate::donations::store::{self, Kept};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::words::Line;

/// It goes back; the fund must still have it.
///
/// # Errors
/// Nothing came, it is gone, or the fund has less than that.
pub fn give_back(change: &mut Change<'_>, key: &Key, reason: &Line<200>) -> Result<Kept, Failure> {
    let mut kept = show::find_to_change(change, key)?;
    let house = kept.donation.organisation.clone();
    change.who().may(&Act::KeepDonations(&house))?;
    let (entry, event) = kept.donation.give_back(change.now().day())?;
    kept.reason = Some(reason.as_str().to_owned());
    store::save(change, &kept)?;
    ledger::post(change, &house, &entry)?;
    change.record(event)?;
    Ok(kept)
}

/// Takes the reason.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let reason = form.need("powod", "donation-no-reason", Line::parse);
    let reason: Result<Line<200>, Errors> = form.whole(|| reason);
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        give_back(change, &of, &reason.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    show::onward(caller, gone, key, filled).await
}
