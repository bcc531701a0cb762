//! What came over the sum of a document, as a line of its own.

use super::lines::{Kept, find_line_to_change};
use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use mutual_aid::statement::BankLine;
use mutual_aid::{BankLineId, EntryId, OrganisationId};

/// Keeps a rest beside its transfer, with the entry that books it. No file of a bank has its key.
///
/// # Errors
/// The transfer has a rest already.
pub fn insert_rest(
    change: &mut Change<'_>,
    whole: &Kept,
    rest: &BankLine,
    entry: &EntryId,
) -> Result<(), Failure> {
    change.tx.run(
        sql("insert into bank_lines (organisation_id, id, statement_id, line, key, occurrence, status, booked_on,
                amount_grosze, title, counterparty, counterparty_account, reference, entry_id, rest_of)
            select organisation_id, cast($3 as text), statement_id, line, cast($4 as text), 0, 'unexplained', booked_on,
                cast($5 as bigint), title, counterparty, counterparty_account, reference, cast($6 as text), id
            from bank_lines
            where organisation_id = $1 and id = $2"),
        &params![
            rest.organisation.as_str(),
            whole.line.id.as_str(),
            rest.id.as_str(),
            format!("rest {}", rest.id),
            rest.amount.0,
            entry.as_str(),
        ],
    )?;
    Ok(())
}

/// What came over a document with this transfer; another change of it waits for this one.
///
/// # Errors
/// The database failed.
pub fn find_rest_to_change(
    change: &mut Change<'_>,
    house: &OrganisationId,
    whole: &BankLineId,
) -> Result<Option<Kept>, Failure> {
    let row = change.tx.one(
        sql("select id from bank_lines where organisation_id = $1 and rest_of = $2"),
        &params![house.as_str(), whole.as_str()],
    )?;
    let Some(row) = row else { return Ok(None) };
    find_line_to_change(change, house, &row.get::<String>("id")?).map(Some)
}

/// Forgets a rest that belongs to its transfer again.
///
/// # Errors
/// Somebody changed it in between.
pub fn forget_rest(change: &mut Change<'_>, rest: &Kept) -> Result<(), Failure> {
    let gone = change.tx.run(
        sql("delete from bank_lines where organisation_id = $1 and id = $2 and version = $3"),
        &params![rest.line.organisation.as_str(), rest.line.id.as_str(), rest.version],
    )?;
    if gone == 0 { Err(Failure::Stale) } else { Ok(()) }
}
