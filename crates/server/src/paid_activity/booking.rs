//! How paid activity stands in the ledger: every line belongs to it and to its fund (udpp art. 10 ust. 1).

use crate::app::Change;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::ledger;
use crate::paid_activity::store::fees::Kept;
use mutual_aid::document::Kind;
use mutual_aid::fund::Purpose;
use mutual_aid::ledger::{ActivityKind, Cause, Entry, LedgerAccount};
use mutual_aid::paid_activity::Fee;
use mutual_aid::{Day, EntryId, FundId, Grosze, OrganisationId};

/// The fund of paid activity, opened when it is first needed.
fn fund(change: &mut Change<'_>, house: &OrganisationId) -> Result<FundId, Failure> {
    funds::of_purpose(change, house, Purpose::PaidActivity)
}

/// A fee became due: somebody owes it.
///
/// # Errors
/// The database failed.
pub fn due(change: &mut Change<'_>, fee: &Fee) -> Result<EntryId, Failure> {
    let fund = fund(change, &fee.organisation)?;
    let entry = Entry::of(Kind::Internal, Cause::FeeDue, fee.id.as_str(), fee.document.on).moves(
        (ActivityKind::Paid, &fund),
        LedgerAccount::Receivable,
        LedgerAccount::Fees,
        fee.amount,
    );
    Ok(ledger::post(change, &fee.organisation, &entry)?.id)
}

/// The entry by which a fee, or a part of it, is paid into the account.
///
/// # Errors
/// The database failed.
pub fn payment(change: &mut Change<'_>, fee: &Fee, (on, part): (Day, Grosze)) -> Result<Entry, Failure> {
    let fund = fund(change, &fee.organisation)?;
    Ok(Entry::of(Kind::Bank, Cause::FeePaid, fee.id.as_str(), on).moves(
        (ActivityKind::Paid, &fund),
        LedgerAccount::Bank,
        LedgerAccount::Receivable,
        part,
    ))
}

/// A fee was taken back: what was due is reversed, and what was paid goes back by transfer.
///
/// # Errors
/// The database failed.
pub fn given_back(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let (fee, today) = (&kept.fee, change.now().day());
    ledger::reverse(change, &fee.organisation, &kept.due_entry)?;
    if fee.paid == Grosze::ZERO {
        return Ok(());
    }
    let fund = fund(change, &fee.organisation)?;
    let entry = Entry::of(Kind::Bank, Cause::FeeReturned, fee.id.as_str(), today).moves(
        (ActivityKind::Paid, &fund),
        LedgerAccount::Receivable,
        LedgerAccount::Bank,
        fee.paid,
    );
    ledger::post(change, &fee.organisation, &entry).map(drop)
}
