//! What came for fees: each payment with its entry, and with the line of a statement that it is.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use crate::paid_activity::store::fees::Kept;
use mutual_aid::paid_activity::FeeStatus;
use mutual_aid::refusal::StatementRefusal;
use mutual_aid::{BankLineId, Day, EntryId, FeeId, Grosze, OrganisationId};

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
        sql("insert into fee_payments (organisation_id, fee_id, entry_id, line_id, amount_grosze, by_hand)
            values ($1, $2, $3, $4, $5, $6)"),
        &params![
            house,
            id,
            booked.entry.as_str(),
            booked.line.map(BankLineId::as_str),
            booked.part.0,
            i64::from(booked.line.is_none()),
        ],
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

/// A payment that the treasurer noted by hand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Noted {
    /// The entry that books it.
    pub entry: EntryId,
    /// The fee it pays.
    pub fee: FeeId,
    /// The number of its document.
    pub number: String,
    /// How much came.
    pub amount: Grosze,
    /// When.
    pub on: Day,
}

/// The payments noted by hand that are no line of a statement yet, the newest first.
///
/// # Errors
/// The database failed.
pub fn noted(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Noted>, Failure> {
    let rows = look.tx.all(
        sql("select p.entry_id, p.fee_id, p.amount_grosze, f.document_number, e.happened_on
            from fee_payments p
            join fees f on f.organisation_id = p.organisation_id and f.id = p.fee_id
            join ledger_entries e on e.organisation_id = p.organisation_id and e.id = p.entry_id
            where p.organisation_id = $1 and p.line_id is null and f.status <> 'returned'
            order by e.happened_on desc, p.entry_id
            limit 100"),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(read_noted).collect::<Result<_, _>>()?)
}

/// A payment noted by hand that is no line of a statement yet; another change of it waits for this one.
///
/// # Errors
/// There is none.
pub fn find_noted(
    change: &mut Change<'_>,
    house: &OrganisationId,
    entry: &EntryId,
) -> Result<Noted, Failure> {
    let row = change.tx.one(
        sql("select p.entry_id, p.fee_id, p.amount_grosze, f.document_number, e.happened_on
            from fee_payments p
            join fees f on f.organisation_id = p.organisation_id and f.id = p.fee_id
            join ledger_entries e on e.organisation_id = p.organisation_id and e.id = p.entry_id
            where p.organisation_id = $1 and p.entry_id = $2 and p.line_id is null and f.status <> 'returned'")
        .locked(),
        &params![house.as_str(), entry.as_str()],
    )?;
    Ok(read_noted(&row.ok_or(StatementRefusal::NoSuchPayment)?)?)
}

/// Keeps which line of a statement a payment noted by hand is, or that it is none after all.
///
/// # Errors
/// Somebody changed it in between.
pub fn save_line(
    change: &mut Change<'_>,
    house: &OrganisationId,
    (entry, line): (&EntryId, Option<&BankLineId>),
) -> Result<(), Failure> {
    let saved = change.tx.run(
        sql("update fee_payments set line_id = $3 where organisation_id = $1 and entry_id = $2 and by_hand = 1"),
        &params![house.as_str(), entry.as_str(), line.map(BankLineId::as_str)],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Whether what a line pays was noted by hand before.
///
/// # Errors
/// The database failed.
pub fn is_by_hand(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &BankLineId,
) -> Result<bool, Failure> {
    let row = change.tx.one(
        sql("select entry_id from fee_payments where organisation_id = $1 and line_id = $2 and by_hand = 1"),
        &params![house.as_str(), line.as_str()],
    )?;
    Ok(row.is_some())
}

fn read_noted(row: &Row) -> Result<Noted, Broken> {
    let on: String = row.get("happened_on")?;
    Ok(Noted {
        entry: EntryId(row.get("entry_id")?),
        fee: FeeId(row.get("fee_id")?),
        number: row.get("document_number")?,
        amount: Grosze(row.get("amount_grosze")?),
        on: Day::parse(&on).ok_or_else(|| Broken::Type("ledger_entries.happened_on".into()))?,
    })
}
