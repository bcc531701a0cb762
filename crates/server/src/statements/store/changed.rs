//! What changes about money that came in: it is booked, explained, taken back.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{params, sql};
use crate::ledger::Posted;
use crate::statements::parse::Row;
use crate::statements::store::NewLine;
use crate::statements::store::lines::Kept;
use mutual_aid::statement::NoDonation;
use mutual_aid::{DonationId, EntryId, OrganisationId};

/// Keeps lines that were booked by a statement, each with its entry.
///
/// # Errors
/// One is in the books already, or the database failed.
pub fn insert_lines(
    change: &mut Change<'_>,
    statement: &str,
    lines: &[NewLine<'_>],
    posted: &[Posted],
) -> Result<(), Failure> {
    let rows = lines.iter().zip(posted).map(|(new, posted)| {
        let (line, row, payment) = (&new.line, new.row, new.payment.as_ref());
        params![
            line.organisation.as_str(),
            line.id.as_str(),
            statement,
            number(row),
            row.key,
            row.occurrence,
            <&str>::from(line.status),
            line.on.to_string(),
            row.amount,
            row.title,
            row.counterparty,
            row.counterparty_account,
            row.reference,
            new.nearly.map(|code| code.code.as_str()),
            new.donation.as_ref().map(DonationId::as_str),
            posted.id.as_str(),
            payment.map(|_| <&str>::from(NoDonation::Fee)),
            payment.map(|payment| payment.fee().document.number.as_str()),
        ]
    });
    change.tx.run_all(
        sql("insert into bank_lines (organisation_id, id, statement_id, line, key, occurrence, status, booked_on,
                amount_grosze, title, counterparty, counterparty_account, reference, nearly, donation_id, entry_id,
                other_kind, reason)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"),
        rows,
    )?;
    Ok(())
}

/// The line of the file.
fn number(row: &Row) -> i64 {
    i64::try_from(row.line).unwrap_or(i64::MAX)
}

/// Keeps what a line turned out to be, with the entry that books it now.
///
/// # Errors
/// Somebody changed it in between.
pub fn save_explained(
    change: &mut Change<'_>,
    kept: &Kept,
    entry: &EntryId,
    (other, reason): (Option<NoDonation>, Option<&str>),
) -> Result<(), Failure> {
    let now = change.now().0;
    let saved = change.tx.run(
        sql("update bank_lines
            set status = $3, entry_id = $4, donation_id = $5, other_kind = $6, reason = $7, settled_at = $8,
                version = version + 1
            where organisation_id = $1 and id = $2 and version = $9"),
        &params![
            kept.line.organisation.as_str(),
            kept.line.id.as_str(),
            <&str>::from(kept.line.status),
            entry.as_str(),
            kept.donation.as_ref().map(DonationId::as_str),
            other.map(<&str>::from),
            reason.map(str::to_owned),
            now,
            kept.version,
        ],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}

/// Keeps that a line waits to be explained again.
///
/// # Errors
/// Somebody changed it in between.
pub fn save_taken_back(change: &mut Change<'_>, kept: &Kept, entry: &EntryId) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update bank_lines
            set status = 'unexplained', entry_id = $3, donation_id = null, other_kind = null, reason = null,
                settled_at = null, version = version + 1
            where organisation_id = $1 and id = $2 and version = $4"),
        &params![kept.line.organisation.as_str(), kept.line.id.as_str(), entry.as_str(), kept.version],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}

/// Keeps that the bank took a line back.
///
/// # Errors
/// Somebody changed it in between.
pub fn save_reversed(change: &mut Change<'_>, kept: &Kept) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update bank_lines
            set status = 'reversed', donation_id = null, other_kind = null, version = version + 1
            where organisation_id = $1 and id = $2 and version = $3"),
        &params![kept.line.organisation.as_str(), kept.line.id.as_str(), kept.version],
    )?;
    if saved == 0 { Err(Failure::Stale) } else { Ok(()) }
}

/// Keeps the line by which the bank took another one back, with the entry that books it.
///
/// # Errors
/// The database failed.
pub fn insert_reversal(
    change: &mut Change<'_>,
    kept: &Kept,
    (statement, entry): (&str, &EntryId),
    row: &Row,
) -> Result<(), Failure> {
    let id = change.ids().id();
    change.tx.run(
        sql("insert into bank_lines (organisation_id, id, statement_id, line, key, occurrence, status, booked_on,
                amount_grosze, title, counterparty, counterparty_account, reference, entry_id, reverses)
            values ($1, $2, $3, $4, $5, $6, 'reversal', $7, $8, $9, $10, $11, $12, $13, $14)"),
        &params![
            kept.line.organisation.as_str(),
            id,
            statement,
            number(row),
            row.key,
            row.occurrence,
            row.booked_on.to_string(),
            row.amount,
            row.title,
            row.counterparty,
            row.counterparty_account,
            row.reference,
            entry.as_str(),
            kept.line.id.as_str(),
        ],
    )?;
    Ok(())
}

/// Keeps two lines of one file that undo each other, so that a later file brings neither anew. Nothing is booked by them.
///
/// # Errors
/// The database failed.
pub fn insert_pair(
    change: &mut Change<'_>,
    house: &OrganisationId,
    statement: &str,
    (came, went): (&Row, &Row),
) -> Result<(), Failure> {
    let (first, second) = (change.ids().id(), change.ids().id());
    let both = [(came, &first, "reversed", None), (went, &second, "reversal", Some(first.as_str()))];
    let rows = both.map(|(row, id, status, reverses)| {
        params![
            house.as_str(),
            id.as_str(),
            statement,
            number(row),
            row.key,
            row.occurrence,
            status,
            row.booked_on.to_string(),
            row.amount,
            row.title,
            row.counterparty,
            row.counterparty_account,
            row.reference,
            reverses,
        ]
    });
    change.tx.run_all(
        sql("insert into bank_lines (organisation_id, id, statement_id, line, key, occurrence, status, booked_on,
                amount_grosze, title, counterparty, counterparty_account, reference, reverses)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)"),
        rows,
    )?;
    Ok(())
}
