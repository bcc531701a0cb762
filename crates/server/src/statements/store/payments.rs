//! Which line of a statement paid which document.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::{BankLineId, FeeId, OrganisationId};

/// Keeps that a line paid the document of a fee.
///
/// # Errors
/// Another line paid it.
pub fn insert_payment(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &BankLineId,
    fee: &FeeId,
) -> Result<(), Failure> {
    change.tx.run(
        sql("insert into fee_payments (organisation_id, line_id, fee_id) values ($1, $2, $3)"),
        &params![house.as_str(), line.as_str(), fee.as_str()],
    )?;
    Ok(())
}

/// Forgets it: the line pays nothing.
///
/// # Errors
/// The database failed.
pub fn forget_payment(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &BankLineId,
) -> Result<(), Failure> {
    change.tx.run(
        sql("delete from fee_payments where organisation_id = $1 and line_id = $2"),
        &params![house.as_str(), line.as_str()],
    )?;
    Ok(())
}
