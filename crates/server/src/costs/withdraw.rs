//! The treasurer takes a cost back, with a reason: its entry is reversed, and that of its payment.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::costs::{show, store};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::organisations::store::find_house;
use crate::reading::Reading;
use crate::urls;
use axum::extract::Path;
use mutual_aid::words::Remark;
use mutual_aid::{Act, CostId};

/// Takes a cost back.
///
/// # Errors
/// There is none, it was taken back before, or the caller may not.
pub fn withdraw(change: &mut Change<'_>, slug: &str, id: &CostId, reason: &Remark) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let mut kept = store::find_to_change(change, &house, id)?;
    let event = kept.cost.withdraw(change.now().day())?;
    for entry in kept.payment.iter().chain([&kept.entry]) {
        ledger::reverse(change, &house, entry)?;
    }
    store::save_withdrawn(change, &kept.cost, reason.as_str())?;
    change.record(event)
}

/// `/panel/{org}/koszty/{id}/wycofanie`
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let reason = form.need("dlaczego", "cost-no-reason", Remark::parse);
    let input: Result<Remark, Errors> = form.whole(|| reason);
    let (of, cost) = (slug.clone(), CostId(id.clone()));
    let gone = caller.submit(&filled, move |change| {
        withdraw(change, &of, &cost, &input.clone()?)?;
        Ok(urls::cost(&of, cost.as_str()))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| show::page(again, (slug, id), filled, errors).await).await
}
