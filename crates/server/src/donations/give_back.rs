//! A donation goes back, with the reason: it came by mistake.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::lies::{self, Place};
use crate::donations::show::{self, Key};
use crate::donations::store::{self, Kept};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::words::Line;

/// Why it goes back, and from where.
#[derive(Debug, Clone)]
pub struct Input {
    /// Why.
    pub reason: Line<200>,
    /// Where the money of a gift in cash is.
    pub place: Place,
}

/// It goes back; the fund must still have it.
///
/// # Errors
/// Nothing came, it is gone, goods came into the store, there is less cash, or the fund has less than that.
pub fn give_back(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<Kept, Failure> {
    let mut kept = show::find_to_change(change, key)?;
    let house = kept.donation.organisation.clone();
    change.who().may(&Act::KeepDonations(&house))?;
    let lies = lies::find(change, &kept, input.place)?;
    let (entry, event) = kept.donation.give_back(lies, change.now().day())?;
    kept.reason = Some(input.reason.as_str().to_owned());
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
    let place = Place::read(&filled, "skad");
    let input: Result<Input, Errors> = form.whole(|| Some(Input { reason: reason?, place }));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        give_back(change, &of, &input.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    show::onward(caller, gone, key, filled).await
}
