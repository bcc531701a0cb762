//! A payment turns out to be no donation: a grant, or something else, with the reason. A fee is never said so: it is known by
//! the number of its document, where bank statements are explained.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::donations::lies::{self, Place};
use crate::donations::show::{self, Key};
use crate::donations::store::{self, Kept};
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::donation::Other;
use mutual_aid::words::Line;

/// What it was, and why one knows.
#[derive(Debug, Clone)]
pub struct Input {
    /// What it was.
    pub other: Other,
    /// Why.
    pub reason: Line<200>,
    /// Where the money of a gift in cash is.
    pub place: Place,
}

/// It moves to the fund and the account of what it was.
///
/// # Errors
/// Nothing came, it is gone, it was goods, there is less cash, or the fund has less than that.
pub fn reclassify(change: &mut Change<'_>, key: &Key, input: &Input) -> Result<Kept, Failure> {
    let mut kept = show::find_to_change(change, key)?;
    let house = kept.donation.organisation.clone();
    change.who().may(&Act::KeepDonations(&house))?;
    let to = funds::of_purpose(change, &house, input.other.purpose())?;
    let lies = (lies::find(change, &kept, input.place)?, change.now().day());
    let (entry, event) = kept.donation.reclassify(input.other, &to, lies)?;
    kept.reclassified_as = Some(<&str>::from(input.other).to_owned());
    kept.reason = Some(input.reason.as_str().to_owned());
    store::save(change, &kept)?;
    ledger::post(change, &house, &entry)?;
    change.record(event)?;
    Ok(kept)
}

/// Takes what it was.
pub async fn submit(caller: Caller, Path(path): Path<(String, String)>, filled: Filled) -> Answer {
    let key = Key::of(path);
    let mut form = Reading::of(&filled, caller.words());
    let other = form.choice("co", "donation-no-other", |value| value.parse().ok());
    let reason = form.need("dlaczego", "donation-no-reason", Line::parse);
    let place = Place::read(&filled, "gdzie");
    let input: Result<Input, Errors> = form.whole(|| Some(Input { other: other?, reason: reason?, place }));
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        reclassify(change, &of, &input.clone()?)?;
        Ok(of.address())
    });
    let gone = gone.await;
    show::onward(caller, gone, key, filled).await
}
