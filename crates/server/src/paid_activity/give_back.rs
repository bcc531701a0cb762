//! A fee is taken back, with a reason: what was due is reversed, and what was paid goes back.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::organisations::store::find_house;
use crate::paid_activity::store::fees as kept;
use crate::paid_activity::{booking, fees};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::words::Remark;

/// Takes a fee back.
///
/// # Errors
/// It was taken back already, or the act is somebody else's.
pub fn give_back(change: &mut Change<'_>, slug: &str, id: &str, reason: &Remark) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    let mut kept = kept::find_to_change(change, &house, id)?;
    change.who().may(&Act::CollectFees(&house))?;
    let returned = kept.fee.give_back()?;
    booking::given_back(change, &kept)?;
    kept::save_returned(change, &kept, reason.as_str())?;
    change.record(returned)
}

/// Takes it back.
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let input = read(&caller, &filled);
    let (house, at) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        give_back(change, &house, &id, &input.clone()?)?;
        Ok(format!("/panel/{house}/kalkulacje/oplaty"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| fees::page(&caller, slug, (at, filled), errors).await).await
}

fn read(caller: &Caller, filled: &Filled) -> Result<Remark, Errors> {
    let mut form = Reading::of(filled, caller.words());
    let reason = form.need("powod", "fee-no-reason", Remark::parse);
    form.whole(|| reason)
}
