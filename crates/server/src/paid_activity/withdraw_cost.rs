//! The treasurer takes a noted cost back, with a reason; its entry is reversed, and the year is compared without it.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::organisations::store::find_house;
use crate::paid_activity::{store, year};
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::Act;
use mutual_aid::words::Remark;

/// Which cost, and why it is taken back.
#[derive(Debug, Clone)]
pub struct Input {
    /// The id of the cost.
    pub cost: String,
    /// Why.
    pub reason: Remark,
}

/// Takes a cost back.
///
/// # Errors
/// There is none, it was taken back before, or the act is somebody else's.
pub fn withdraw_cost(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::CollectFees(&house))?;
    let noted = store::costs::find(change.tx, &house, &input.cost)?;
    let check = store::balance::check(change.tx, &house, noted.cost.category, noted.cost.on)?;
    store::costs::withdraw(change, &house, &noted, input.reason.as_str())?;
    ledger::reverse(change, &house, &noted.entry)?;
    change.record(check.withdraw_cost(noted.cost.on))
}

/// Takes it back.
pub async fn submit(caller: Caller, Path((slug, of)): Path<(String, String)>, filled: Filled) -> Answer {
    let of = year::year_of(&of)?;
    let mut form = Reading::of(&filled, caller.words());
    let cost = form.choice("koszt", "cost-not-chosen", |id| (!id.is_empty()).then(|| id.to_owned()));
    let reason = form.need("dlaczego", "cost-no-reason", Remark::parse);
    let input: Result<Input, Errors> = form.whole(|| Some(Input { cost: cost?, reason: reason? }));
    let house = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        withdraw_cost(change, &house, &input.clone()?)?;
        Ok(format!("/panel/{house}/kalkulacje/rok/{of}"))
    });
    let gone = gone.await;
    caller.onward(gone, async |errors| year::page(&caller, slug, of, (filled, errors)).await).await
}
