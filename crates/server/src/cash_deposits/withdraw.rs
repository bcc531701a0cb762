//! Cash was noted as carried to the bank by mistake: it lies in the box again, and the reason stands in the list.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::cash_deposits::{event, list, store};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::ledger;
use crate::organisations::store::find_house;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::words::Remark;
use mutual_aid::{Act, What};

/// Takes it back, with what was booked when it seemed to arrive.
///
/// # Errors
/// The caller may not, it was taken back before, or a line of a statement is it.
pub fn withdraw(change: &mut Change<'_>, slug: &str, id: &str, reason: &Remark) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let mut kept = store::find_to_change(change, &house, id)?;
    kept.deposit.withdraw(kept.line.is_some())?;
    if let Some((_, entry)) = kept.arrived.take() {
        ledger::reverse(change, &house, &entry)?;
    }
    ledger::reverse(change, &house, &kept.entry)?;
    kept.reason = Some(reason.as_str().to_owned());
    store::save(change, &house, &kept)?;
    change.record(event(&house, &kept.deposit.fund, What::CashDepositWithdrawn))
}

/// `/panel/{org}/gotowka/{id}/cofniecie`
pub async fn submit(caller: Caller, Path((slug, id)): Path<(String, String)>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let reason = form.need("powod", "fund-no-back-reason", Remark::parse);
    let reason = form.whole(|| reason);
    let (of, which) = (slug.clone(), id.clone());
    let gone = caller.submit(&filled, move |change| {
        withdraw(change, &of, &which, &reason.clone()?)?;
        Ok(format!("/panel/{of}/{}", list::PATH))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| list::page(&caller, slug, (id, filled), errors).await).await
}
