//! Aid in the books: reserved when it is granted, free again when nobody gets it, spent when it is handed over.

use crate::aid::store::{self, Kept};
use crate::app::Change;
use crate::failure::Failure;
use crate::ledger;
use mutual_aid::aid::{Decision, Form, Handover, Way};
use mutual_aid::document::Kind;
use mutual_aid::ledger::{ActivityKind, Cause, Entry, LedgerAccount as On};
use mutual_aid::{Day, FundId, Grosze, OrganisationId};

const UNPAID: ActivityKind = ActivityKind::Unpaid;

/// What was granted is no longer free: money of the fund is set aside in the books, goods are promised from the store, and
/// the promise is the reserved request itself.
///
/// # Errors
/// The fund or the store has less than that.
pub fn reserve(change: &mut Change<'_>, kept: &Kept, decision: &Decision) -> Result<(), Failure> {
    let (Some(form), Some(fund)) = (decision.form, &decision.fund) else { return Ok(()) };
    if form.goods().is_none() {
        return moves(change, kept, decision, (Cause::AidReserved, On::Free, On::Reserved));
    }
    let (house, today) = (&kept.request.organisation, change.now().day());
    let stocked = store::stocked(&mut change.look(), house, (fund, form), today, None)?;
    Ok(stocked.gives(decision.amount)?)
}

/// What was granted and not handed over is free again.
///
/// # Errors
/// The database failed.
pub fn release(change: &mut Change<'_>, kept: &Kept, decision: &Decision) -> Result<(), Failure> {
    if decision.form.and_then(Form::goods).is_some() {
        return Ok(());
    }
    moves(change, kept, decision, (Cause::AidReleased, On::Reserved, On::Free))
}

fn moves(
    change: &mut Change<'_>,
    kept: &Kept,
    decision: &Decision,
    (cause, debit, credit): (Cause, On, On),
) -> Result<(), Failure> {
    let Some(fund) = &decision.fund else { return Ok(()) };
    let (request, today) = (&kept.request, change.now().day());
    let entry = Entry::of(Kind::Internal, cause, request.id.as_str(), today);
    let entry = entry.moves((UNPAID, fund), debit, credit, decision.amount);
    ledger::post(change, &request.organisation, &entry).map(|_| ())
}

/// What is handed over is spent, and the whole reservation ends with it.
///
/// # Errors
/// The database failed.
pub fn hand_over(
    change: &mut Change<'_>,
    kept: &Kept,
    decision: &Decision,
    handover: &Handover,
) -> Result<(), Failure> {
    let Some(fund) = &decision.fund else { return Ok(()) };
    let (kind, from) = match handover.way {
        Way::FromStore(_) => (Kind::GoodsOut, On::Stock),
        Way::Bill { .. } | Way::Transfer { .. } => (Kind::Bank, On::Bank),
    };
    let request = &kept.request;
    let mut entry = Entry::of(kind, Cause::AidHandedOver, request.id.as_str(), handover.on);
    entry = entry.moves((UNPAID, fund), On::Aid, from, handover.total());
    if from == On::Bank {
        entry = entry.moves((UNPAID, fund), On::Reserved, On::Free, decision.amount);
    }
    ledger::post(change, &request.organisation, &entry).map(|_| ())
}

/// What was handed over did not come about: its entry is taken back, and what was reserved is reserved again.
///
/// # Errors
/// The database failed.
pub fn void(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let request = &kept.request;
    let booked = ledger::store::of_subject(&mut change.look(), &request.organisation, request.id.as_str())?;
    for (entry, _) in booked.into_iter().filter(|(_, cause)| *cause == Cause::AidHandedOver) {
        if !ledger::store::is_reversed(&mut change.look(), &request.organisation, &entry)? {
            ledger::reverse(change, &request.organisation, &entry)?;
        }
    }
    Ok(())
}

/// Goods are handed out by a list: spent at once, without a reservation.
///
/// # Errors
/// The database failed.
pub fn hand_out(
    change: &mut Change<'_>,
    house: &OrganisationId,
    (list, on): (&str, Day),
    spent: &[(FundId, Grosze)],
) -> Result<(), Failure> {
    let mut entry = Entry::of(Kind::GoodsOut, Cause::AidHandedOver, list, on);
    for (fund, amount) in spent {
        entry = entry.moves((UNPAID, fund), On::Aid, On::Stock, *amount);
    }
    ledger::post(change, house, &entry).map(|_| ())
}

/// Aid is asked back: until it is paid, it is owed.
///
/// # Errors
/// The database failed.
pub fn recover(change: &mut Change<'_>, kept: &Kept, fund: &FundId, amount: Grosze) -> Result<(), Failure> {
    let (request, today) = (&kept.request, change.now().day());
    let entry = Entry::of(Kind::Internal, Cause::AidRecovered, request.id.as_str(), today);
    let entry = entry.moves((UNPAID, fund), On::Receivable, On::Aid, amount);
    ledger::post(change, &request.organisation, &entry).map(|_| ())
}
