//! What came for fees: each payment with its entry, and with the line of a statement that it is.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use crate::paid_activity::store::fees::Kept;
use mutual_aid::paid_activity::FeeStatus;
use mutual_aid::{BankLineId, Day, EntryId, Grosze, OrganisationId};

/// A payment that is booked.
#[derive(Debug, Clone, Copy)]
pub struct Booked<'a> {
    /// How much of the fee it is.
    pub part: Grosze,
    /// The entry that books it.
    pub entry: &'a EntryId,
    /// The line of a statement that it is.
    pub line: Option<&'a BankLineId>,
}

/// Stores that money came for a fee.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_paid(
    change: &mut Change<'_>,
    kept: &Kept,
    (how, on): (&'static str, Day),
    booked: Booked<'_>,
) -> Result<(), Failure> {
    let (house, id) = (kept.fee.organisation.as_str(), kept.fee.id.as_str());
    let whole = kept.fee.status == FeeStatus::Paid;
    let saved = change.tx.run(
        sql("update fees
            set status = $3, paid_grosze = $4, paid_on = $5, paid_how = $6, paid_entry_id = $7, version = version + 1
            where organisation_id = $1 and id = $2 and version = $8"),
        &params![
            house,
            id,
            <&str>::from(kept.fee.status),
            kept.fee.paid.0,
            whole.then(|| on.to_string()),
            whole.then_some(how),
            whole.then(|| booked.entry.as_str()),
            kept.version,
        ],
    )?;
    if saved != 1 {
        return Err(Failure::Stale);
    }
    change.tx.run(
        sql("insert into fee_payments (organisation_id, fee_id, entry_id, line_id, amount_grosze)
            values ($1, $2, $3, $4, $5)"),
        &params![house, id, booked.entry.as_str(), booked.line.map(BankLineId::as_str), booked.part.0],
    )?;
    Ok(())
}

/// How much of a fee a line of a statement paid.
///
/// # Errors
/// It paid none.
pub fn of_line(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &BankLineId,
) -> Result<Grosze, Failure> {
    let row = change.tx.one(
        sql("select amount_grosze from fee_payments where organisation_id = $1 and line_id = $2"),
        &params![house.as_str(), line.as_str()],
    )?;
    Ok(Grosze(row.ok_or(Failure::NotFound)?.get("amount_grosze")?))
}

/// Stores that a line paid nothing of a fee, which is due again.
///
/// # Errors
/// Somebody changed it since it was read.
pub fn save_reopened(change: &mut Change<'_>, kept: &Kept, line: &BankLineId) -> Result<(), Failure> {
    let house = kept.fee.organisation.as_str();
    let saved = change.tx.run(
        sql("update fees
            set status = $3, paid_grosze = $4, paid_on = null, paid_how = null, paid_entry_id = null,
                version = version + 1
            where organisation_id = $1 and id = $2 and version = $5"),
        &params![house, kept.fee.id.as_str(), <&str>::from(kept.fee.status), kept.fee.paid.0, kept.version,],
    )?;
    if saved != 1 {
        return Err(Failure::Stale);
    }
    change.tx.run(
        sql("delete from fee_payments where organisation_id = $1 and line_id = $2"),
        &params![house, line.as_str()],
    )?;
    Ok(())
}
