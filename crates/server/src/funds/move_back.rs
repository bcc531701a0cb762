//! The treasurer takes a wrong transfer between funds back, once and with a reason; its entry is reversed.

use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::funds::{list, store};
use crate::kit::forms::{Errors, Filled};
use crate::ledger;
use crate::organisations::store::find_house;
use crate::reading::Reading;
use axum::extract::Path;
use mutual_aid::event::Noun;
use mutual_aid::words::Remark;
use mutual_aid::{Act, Event, Subject, What};

/// Which transfer, and why it is taken back.
#[derive(Debug, Clone)]
pub struct Input {
    /// The id of the transfer.
    pub transfer: String,
    /// Why.
    pub reason: Remark,
}

/// Takes a transfer back.
///
/// # Errors
/// The caller may not, there is none, it was taken back before, or the fund it went to has less by now.
pub fn move_back(change: &mut Change<'_>, slug: &str, input: &Input) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?.id;
    change.who().may(&Act::KeepLedger(&house))?;
    let transfer = store::find_transfer(change, &house, &input.transfer)?;
    let posted = ledger::reverse(change, &house, &transfer.entry)?;
    store::save_moved_back(change, &house, &transfer, input.reason.as_str())?;
    let subject = Subject::of(Noun::Fund, transfer.to.as_str());
    let what = What::MoneyMovedBack { number: posted.number.to_string() };
    change.record(Event { subject, organisation: Some(house), what })
}

/// `/panel/{org}/fundusze/cofniecie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    let mut form = Reading::of(&filled, caller.words());
    let chosen = |id: &str| (!id.is_empty()).then(|| id.to_owned());
    let transfer = form.choice("ktore", "fund-transfer-not-chosen", chosen);
    let reason = form.need("dlaczego", "fund-no-back-reason", Remark::parse);
    let input: Result<Input, Errors> = form.whole(|| Some(Input { transfer: transfer?, reason: reason? }));
    let of = slug.clone();
    let gone = caller.submit(&filled, move |change| {
        move_back(change, &of, &input.clone()?)?;
        Ok(format!("/panel/{of}/fundusze"))
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| list::page(again, slug, filled, errors).await).await
}
