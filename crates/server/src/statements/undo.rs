//! What was made of a line is undone: the gift or the payment it was, and the entry that booked it.

use crate::app::Change;
use crate::donations::store as donations;
use crate::failure::Failure;
use crate::funds::store as funds;
use crate::kit::locale::Language;
use crate::ledger::{self, store as books};
use crate::paid_activity::store::{fees, payments};
use crate::statements::store::{self, KeptLine};
use crate::statements::{already, rest};
use mutual_aid::donation::Status;
use mutual_aid::ledger::Cause;
use mutual_aid::paid_activity::FeeStatus;
use mutual_aid::statement::{BankLine, Status as Bank};
use mutual_aid::{Act, Day, DonationId, EntryId, FeeId, FundId, Grosze, OrganisationId};
use std::collections::BTreeMap;

/// Why a line is no longer what it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Somebody was wrong about it.
    Mistake,
    /// The bank took it back on a day.
    Bank(Day),
}

impl Why {
    /// The day on which it is undone: what was a mistake never was.
    fn day(self, line: &BankLine) -> Day {
        match self {
            Self::Mistake => line.on,
            Self::Bank(on) => on,
        }
    }
}

/// Undoes it; answers the entry that took the money out again. What somebody noted by hand before as given back is not
/// taken out twice: the bank's line is that return.
///
/// # Errors
/// The donor has a confirmation, what it was is gone, a fund has less than that, or the act is somebody else's.
pub fn undo(
    change: &mut Change<'_>,
    house: &OrganisationId,
    kept: &KeptLine,
    why: Why,
) -> Result<EntryId, Failure> {
    rest::follow(change, house, &kept.line.id, why)?;
    let returned = match (&kept.donation, &kept.fee) {
        (Some(donation), _) => gift(change, house, donation, why)?,
        (None, Some(fee)) => payment(change, house, (kept, fee), why)?,
        (None, None) => {
            already::leave(change, house, kept)?;
            None
        }
    };
    let on = why.day(&kept.line);
    returned.map_or_else(|| Ok(ledger::reverse_on(change, house, &kept.entry, on)?.id), Ok)
}

/// Whether the funds of a line, and of what came over its document, have not so much any more as the bank takes back.
///
/// # Errors
/// The database failed.
pub fn is_short(change: &mut Change<'_>, house: &OrganisationId, kept: &KeptLine) -> Result<bool, Failure> {
    let mut changes: BTreeMap<FundId, Grosze> = BTreeMap::new();
    let mut entries = to_reverse(change, house, kept)?;
    let mut rest = store::find_rest_to_change(change, house, &kept.line.id)?;
    while let Some(it) = rest.filter(|rest| !matches!(rest.line.status, Bank::Reversed | Bank::Reversal)) {
        entries.extend(to_reverse(change, house, &it)?);
        rest = store::find_rest_to_change(change, house, &it.line.id)?;
    }
    for id in entries {
        let booked = books::find_to_change(change, house, &id)?;
        for fund in booked.funds() {
            let so_far = changes.entry(fund.clone()).or_default();
            *so_far = *so_far - booked.change_of(fund);
        }
    }
    for (fund, taken) in changes {
        if !funds::find_to_change(change, house, &fund)?.fund.bears(taken) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The entries that are reversed when the bank takes a line back.
fn to_reverse(
    change: &mut Change<'_>,
    house: &OrganisationId,
    kept: &KeptLine,
) -> Result<Vec<EntryId>, Failure> {
    let gift = match &kept.donation {
        Some(id) => donations::find(&mut change.look(), house, id.as_str())?.donation.status,
        None => Status::Booked,
    };
    let mut entries = vec![kept.entry.clone()];
    match (gift, &kept.donation, &kept.fee) {
        (Status::Returned, ..) => entries.clear(),
        (Status::Reclassified, Some(id), _) => {
            entries.extend(last(change, house, id.as_str(), Cause::Reclassified)?);
        }
        (_, None, Some(fee)) => {
            let fee = fees::find_to_change(change, house, fee.as_str())?.fee;
            entries.retain(|_| fee.status != FeeStatus::Returned);
        }
        _ => {}
    }
    Ok(entries)
}

/// The donation is one no longer; answers the entry by which it went back, if it did.
fn gift(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &DonationId,
    why: Why,
) -> Result<Option<EntryId>, Failure> {
    let mut kept = donations::find_to_change(change, house, id.as_str())?;
    match (why, kept.donation.status) {
        (Why::Bank(_), Status::Returned) => return last(change, house, id.as_str(), Cause::DonationReturned),
        (Why::Bank(on), Status::Reclassified) => {
            if let Some(entry) = last(change, house, id.as_str(), Cause::Reclassified)? {
                ledger::reverse_on(change, house, &entry, on)?;
            }
            return Ok(None);
        }
        _ => {}
    }
    let told = match why {
        Why::Bank(_) => kept.donation.bounce()?,
        Why::Mistake => kept.donation.unexplain(kept.code.is_some())?,
    };
    // People read the reason on the page of the donation.
    let key = if why == Why::Mistake { "statement-why-mistake" } else { "statement-why-bank" };
    let gone = kept.donation.status != Status::Announced;
    kept.reason = gone.then(|| Language::default().words().say(key));
    kept.reclassified_as = (kept.donation.status == Status::Reclassified).then(|| "unexplained".to_owned());
    donations::save(change, &kept)?;
    change.record(told)?;
    Ok(None)
}

/// The document is open again by what the line paid; answers the entry by which the money went back, if it did. What the
/// treasurer noted by hand stays noted, and waits for its line.
fn payment(
    change: &mut Change<'_>,
    house: &OrganisationId,
    (line, fee): (&KeptLine, &FeeId),
    why: Why,
) -> Result<Option<EntryId>, Failure> {
    let mut kept = fees::find_to_change(change, house, fee.as_str())?;
    change.who().may(&Act::CollectFees(house))?;
    if why != Why::Mistake && kept.fee.status == FeeStatus::Returned {
        return last(change, house, fee.as_str(), Cause::FeeReturned);
    }
    if why == Why::Mistake && payments::is_by_hand(change, house, &line.line.id)? {
        payments::save_line(change, house, (&line.entry, None))?;
        return Ok(Some(line.entry.clone()));
    }
    let told = kept.fee.reopen(payments::of_line(change, house, &line.line.id)?)?;
    payments::save_reopened(change, &kept, &line.line.id)?;
    change.record(told)?;
    Ok(None)
}

/// The last entry about something that was made for this reason.
fn last(
    change: &mut Change<'_>,
    house: &OrganisationId,
    subject: &str,
    cause: Cause,
) -> Result<Option<EntryId>, Failure> {
    let entries = books::of_subject(&mut change.look(), house, subject)?;
    Ok(entries.into_iter().rfind(|(_, made)| *made == cause).map(|(entry, _)| entry))
}
