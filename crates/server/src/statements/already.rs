//! Money of a line that the books have already, because somebody noted it before the statement came: own cash that was
//! carried to the bank, and a payment that the treasurer saw on the account.

use crate::app::Change;
use crate::cash_deposits::store as deposits;
use crate::failure::Failure;
use crate::ledger;
use crate::paid_activity::store::payments;
use crate::statements::store::{self, KeptLine};
use mutual_aid::statement::NoDonation;
use mutual_aid::{Act, EntryId, OrganisationId};

/// The line is own cash: what was noted of it is on the account.
///
/// # Errors
/// The line is explained, the sums differ, or some of it is another line already.
pub fn carried(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &str,
    ids: &[String],
) -> Result<(), Failure> {
    let mut kept = store::find_line_to_change(change, house, line)?;
    let mut noted = Vec::with_capacity(ids.len());
    for id in ids {
        let mut one = deposits::find_to_change(change, house, id)?;
        if let Some((on, entry)) = one.arrived.take().filter(|_| one.line.is_none()) {
            // The treasurer saw it on the account before its statement came.
            one.deposit.leave()?;
            ledger::reverse_on(change, house, &entry, on)?;
        }
        noted.push(one);
    }
    let mut all: Vec<_> = noted.iter().map(|one| one.deposit.clone()).collect();
    let (entry, told) = kept.line.is_own_cash(&mut all)?;
    ledger::reverse_on(change, house, &kept.entry, kept.line.on)?;
    let posted = ledger::post(change, house, &entry)?;
    let days: Vec<String> = all.iter().map(|deposit| deposit.on.to_string()).collect();
    let said = (Some(NoDonation::OwnCash), Some(days.join(", ")));
    store::save_explained(change, &kept, &posted.id, (said.0, said.1.as_deref()))?;
    for (mut one, deposit) in noted.into_iter().zip(all) {
        one.deposit = deposit;
        one.arrived = Some((kept.line.on, posted.id.clone()));
        one.line = Some(kept.line.id.clone());
        deposits::save(change, house, &one)?;
    }
    change.record(told)
}

/// The line is no own cash after all: what was noted is on the way again.
///
/// # Errors
/// Somebody changed it in between.
pub fn leave(change: &mut Change<'_>, house: &OrganisationId, kept: &KeptLine) -> Result<(), Failure> {
    for mut one in deposits::of_line(change, house, &kept.line.id)? {
        one.deposit.leave()?;
        (one.arrived, one.line) = (None, None);
        deposits::save(change, house, &one)?;
    }
    Ok(())
}

/// The line is a payment that was noted by hand: what waited unexplained is taken back, the payment stands as it was
/// booked.
///
/// # Errors
/// The line is explained, or no such payment of its sum waits for a line.
pub fn noted(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &str,
    entry: &EntryId,
) -> Result<(), Failure> {
    change.who().may(&Act::CollectFees(house))?;
    let mut kept = store::find_line_to_change(change, house, line)?;
    let payment = payments::find_noted(change, house, entry)?;
    let told = kept.line.is_noted(payment.amount)?;
    ledger::reverse_on(change, house, &kept.entry, kept.line.on)?;
    store::save_explained(change, &kept, entry, (Some(NoDonation::Fee), Some(&payment.number)))?;
    payments::save_line(change, house, (entry, Some(&kept.line.id)))?;
    change.record(told)
}
