//! Lines that the bank took back while their fund had not so much any more: a reversal stands, what it reverses does too.

use crate::app::{Change, Look};
use crate::desk::tasks::{MOST, Waiting};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{BankLineId, EntryId, OrganisationId};

/// The lines that wait for their fund.
///
/// # Errors
/// The database failed.
pub fn missing(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<BankLineId>, Failure> {
    let rows = look.tx.all(
        sql("select l.id
            from bank_lines r
            join bank_lines l on l.organisation_id = r.organisation_id and l.id = r.reverses
            where r.organisation_id = $1 and r.status = 'reversal' and l.status <> 'reversed'
            order by l.id"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(|row| Ok(BankLineId(row.get("id")?))).collect::<Result<_, Broken>>()?)
}

/// The bank's line that takes a line back which still stands, with the entry of what is missing in the bank.
///
/// # Errors
/// The database failed.
pub fn find_missing(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &BankLineId,
) -> Result<Option<(BankLineId, EntryId)>, Failure> {
    let row = change.tx.one(
        sql("select id, entry_id from bank_lines where organisation_id = $1 and status = 'reversal' and reverses = $2"),
        &params![house.as_str(), line.as_str()],
    )?;
    let read = |row: Row| Ok::<_, Broken>((BankLineId(row.get("id")?), EntryId(row.get("entry_id")?)));
    Ok(row.map(read).transpose()?)
}

/// Keeps the entry by which the money went out at last.
///
/// # Errors
/// The database failed.
pub fn save_found(
    change: &mut Change<'_>,
    house: &OrganisationId,
    (reversal, entry): (&BankLineId, &EntryId),
) -> Result<(), Failure> {
    change.tx.run(
        sql("update bank_lines set entry_id = $3, version = version + 1 where organisation_id = $1 and id = $2"),
        &params![house.as_str(), reversal.as_str(), entry.as_str()],
    )?;
    Ok(())
}

/// The same as tasks of the desk.
///
/// # Errors
/// The database failed.
pub fn missing_tasks(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'bank-line-missing' as kind, l.status as key, cast(null as text) as category,
                cast(null as text) as who, cast(null as text) as channel, coalesce(s.booked_at, s.uploaded_at) as since
            from bank_lines r
            join bank_lines l on l.organisation_id = r.organisation_id and l.id = r.reverses
            join statements s on s.organisation_id = r.organisation_id and s.id = r.statement_id
            where r.organisation_id = $1 and r.status = 'reversal' and l.status <> 'reversed'
            order by since, r.id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |status| format!("wyciagi/do-wyjasnienia?stan={status}"))
}
