//! Another person signs a correction, and it counts; or turns it down.

use crate::aid::account;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::ledger;
use crate::organisations::store::find_house;
use crate::stock::batch::{self, Key};
use crate::stock::store::{self, Proposed, Shelf, Trace};
use axum::extract::Path;
use mutual_aid::document::Kind;
use mutual_aid::ledger::{ActivityKind, Cause, Entry, LedgerAccount as On};
use mutual_aid::reason::StockCorrection;
use mutual_aid::refusal::StockRefusal;
use mutual_aid::stock::{Correction, Goods, Movement};
use mutual_aid::{Act, Grosze, Quantity};

/// A correction is signed or turned down by somebody else than who proposed it.
///
/// # Errors
/// Not allowed, the same person proposed it, it was answered before, or there is not so much.
pub fn answer(change: &mut Change<'_>, key: &Key, id: &str, signs: bool) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), &key.house)?.id;
    let mut shelf = store::find_to_change(change, &house, &key.id)?;
    change.who().may(&Act::KeepStock(&house))?;
    let proposed = store::find_correction(&mut change.look(), &house, id)?;
    let by = account(change.who())?;
    if proposed.batch != shelf.batch.id {
        return Err(Failure::NotFound);
    }
    if proposed.signed.is_some() {
        return Err(StockRefusal::AlreadySigned.into());
    }
    if !signs {
        store::answer(change, &house, id, (&by, false))?;
        return change.record(shelf.batch.turn_down());
    }
    let before = shelf.batch.value();
    let corrected = shelf.batch.correct(&proposed.correction, &by)?;
    store::answer(change, &house, id, (&by, true))?;
    count(change, &shelf, &proposed)?;
    book(change, &shelf, &proposed.correction, shelf.batch.value() - before)?;
    change.record(corrected)
}

/// The trail and the vouchers follow the correction.
fn count(change: &mut Change<'_>, shelf: &Shelf, proposed: &Proposed) -> Result<(), Failure> {
    let (today, correction, serials) = (change.now().day(), &proposed.correction, &proposed.serials);
    let reason = Some(<&str>::from(correction.reason).to_owned());
    let (kind, after) = (Movement::Corrected, shelf.batch.quantity);
    let trace = Trace { kind, change: correction.change, after, reason, on: today };
    store::add_event(change, shelf, &trace)?;
    if shelf.batch.goods == Goods::Vouchers {
        if correction.change < Quantity::ZERO {
            store::take_out(change, shelf, serials, ("corrected", today))?;
        } else {
            store::release(change, shelf, serials)?;
        }
    }
    Ok(())
}

/// The books follow by what the batch is worth more or less; a pinch that is worth nothing moves nothing.
fn book(
    change: &mut Change<'_>,
    shelf: &Shelf,
    correction: &Correction,
    worth: Grosze,
) -> Result<(), Failure> {
    if worth == Grosze::ZERO {
        return Ok(());
    }
    let today = change.now().day();
    let (debit, credit) = match (worth < Grosze::ZERO, correction.reason) {
        (true, _) => (On::Administration, On::Stock),
        (false, StockCorrection::BroughtBack) => (On::Stock, On::Aid),
        (false, _) => (On::Stock, On::OtherIncome),
    };
    let entry = Entry::of(Kind::Internal, Cause::StockCorrected, shelf.batch.id.as_str(), today);
    let entry = entry.moves((ActivityKind::Unpaid, &shelf.fund), debit, credit, worth.max(-worth));
    ledger::post(change, &shelf.batch.organisation, &entry).map(|_| ())
}

/// Signs.
pub async fn submit(
    caller: Caller,
    Path((house, batch, id)): Path<(String, String, String)>,
    filled: Filled,
) -> Answer {
    send(caller, Key { house, id: batch }, id, (filled, true)).await
}

/// Turns down.
pub async fn submit_turn_down(
    caller: Caller,
    Path((house, batch, id)): Path<(String, String, String)>,
    filled: Filled,
) -> Answer {
    send(caller, Key { house, id: batch }, id, (filled, false)).await
}

async fn send(caller: Caller, key: Key, id: String, (filled, signs): (Filled, bool)) -> Answer {
    let of = key.clone();
    let gone = caller.submit(&filled, move |change| {
        answer(change, &of, &id, signs)?;
        Ok(of.address())
    });
    let gone = gone.await;
    let again = caller.clone();
    caller.onward(gone, async |errors| batch::page(again, key, filled, errors).await).await
}
