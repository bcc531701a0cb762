//! What came over the sum of a document waits as a line of its own; it goes the way of its transfer when that is undone.

use crate::app::Change;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::ledger;
use crate::statements::store::{self, KeptLine};
use crate::statements::undo::{Why, undo};
use mutual_aid::fund::Purpose;
use mutual_aid::refusal::StatementRefusal;
use mutual_aid::statement::{BankLine, Status};
use mutual_aid::{BankLineId, OrganisationId};

/// The rest of a transfer waits to be explained.
///
/// # Errors
/// The database failed.
pub fn wait(change: &mut Change<'_>, whole: &KeptLine, rest: &BankLine) -> Result<(), Failure> {
    let statutory = funds::of_purpose(change, &rest.organisation, Purpose::Statutory)?;
    let posted = ledger::post(change, &rest.organisation, &rest.unexplained(&statutory))?;
    store::insert_rest(change, whole, rest, &posted.id)
}

/// The transfer is undone, and its rest with it.
///
/// # Errors
/// Somebody was wrong about the transfer, and its rest was explained or sent back since.
pub fn follow(
    change: &mut Change<'_>,
    house: &OrganisationId,
    whole: &BankLineId,
    why: Why,
) -> Result<(), Failure> {
    let Some(mut rest) = store::find_rest_to_change(change, house, whole)? else { return Ok(()) };
    match (why, rest.line.status) {
        (Why::Mistake, Status::Unexplained) => {
            ledger::reverse_on(change, house, &rest.entry, rest.line.on)?;
            store::forget_rest(change, &rest)
        }
        (Why::Mistake, _) => Err(StatementRefusal::RestIsExplained.into()),
        // What was sent back by hand is not taken out twice: the bank's line is that return.
        (Why::Bank(_), Status::Reversed | Status::Reversal) => Ok(()),
        (Why::Bank(_), _) => {
            let told = rest.line.reverse()?;
            undo(change, house, &rest, why)?;
            store::save_reversed(change, &rest)?;
            change.record(told)
        }
    }
}
