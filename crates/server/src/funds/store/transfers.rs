//! Where it is kept what moved between funds and why; and how much cash of a fund is in the box.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::refusal::LedgerRefusal;
use mutual_aid::{Day, EntryId, FundId, Grosze, OrganisationId};

/// Money that was moved from one fund to another.
#[derive(Debug, Clone)]
pub struct Transfer {
    /// Its id.
    pub id: String,
    /// From.
    pub from: FundId,
    /// To.
    pub to: FundId,
    /// How much.
    pub amount: Grosze,
    /// Why, in the treasurer's words.
    pub reason: String,
    /// When.
    pub on: Day,
    /// How it was booked.
    pub entry: EntryId,
    /// Why it was taken back, in the treasurer's words.
    pub taken_back: Option<String>,
}

/// Keeps a transfer that was booked.
///
/// # Errors
/// The database failed.
pub fn insert_transfer(
    change: &mut Change<'_>,
    house: &OrganisationId,
    transfer: &Transfer,
) -> Result<(), Failure> {
    change.tx.run(
        sql("insert into fund_transfers (organisation_id, id, from_fund_id, to_fund_id, amount_grosze, reason,
                made_on, entry_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        &params![
            house.as_str(),
            transfer.id.as_str(),
            transfer.from.as_str(),
            transfer.to.as_str(),
            transfer.amount.0,
            transfer.reason.as_str(),
            transfer.on.to_string(),
            transfer.entry.as_str(),
        ],
    )?;
    Ok(())
}

/// What was moved, the newest first.
///
/// # Errors
/// The database failed.
pub fn transfers(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Transfer>, Failure> {
    let rows = look.tx.all(
        sql(
            "select id, from_fund_id, to_fund_id, amount_grosze, reason, made_on, entry_id, taken_back_reason
            from fund_transfers
            where organisation_id = $1
            order by made_on desc, id desc
            limit 100",
        ),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// A transfer of an organisation.
///
/// # Errors
/// There is none.
pub fn find_transfer(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Transfer, Failure> {
    let row = change.tx.one(
        sql(
            "select id, from_fund_id, to_fund_id, amount_grosze, reason, made_on, entry_id, taken_back_reason
            from fund_transfers
            where organisation_id = $1 and id = $2",
        ),
        &params![house.as_str(), id],
    )?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// Keeps that a transfer was taken back, and why; once.
///
/// # Errors
/// It was taken back before.
pub fn save_moved_back(
    change: &mut Change<'_>,
    house: &OrganisationId,
    transfer: &Transfer,
    reason: &str,
) -> Result<(), Failure> {
    let today = change.now().day().to_string();
    let saved = change.tx.run(
        sql("update fund_transfers set taken_back_on = $3, taken_back_reason = $4
            where organisation_id = $1 and id = $2 and taken_back_on is null"),
        &params![house.as_str(), transfer.id.as_str(), today, reason],
    )?;
    if saved == 1 { Ok(()) } else { Err(LedgerRefusal::AlreadyReversed.into()) }
}

fn read(row: &Row) -> Result<Transfer, Broken> {
    let on: String = row.get("made_on")?;
    Ok(Transfer {
        id: row.get("id")?,
        from: FundId(row.get("from_fund_id")?),
        to: FundId(row.get("to_fund_id")?),
        amount: Grosze(row.get("amount_grosze")?),
        reason: row.get("reason")?,
        on: Day::parse(&on).ok_or_else(|| Broken::Type("fund_transfers.made_on".into()))?,
        entry: EntryId(row.get("entry_id")?),
        taken_back: row.get("taken_back_reason")?,
    })
}

/// How much cash of a fund is in the box.
///
/// # Errors
/// The database failed.
pub fn cash(look: &mut Look<'_>, house: &OrganisationId, fund: &FundId) -> Result<Grosze, Failure> {
    let row = look.tx.one(
        sql("select cast(coalesce(sum(debit_grosze - credit_grosze), 0) as bigint) as cash
            from ledger_balances
            where organisation_id = $1 and fund_id = $2 and account = 'cash'"),
        &params![house.as_str(), fund.as_str()],
    )?;
    Ok(Grosze(row.map_or(Ok(0), |row| row.get("cash"))?))
}

/// The cash of every fund that has some in the box.
///
/// # Errors
/// The database failed.
pub fn cash_of_all(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<(FundId, Grosze)>, Failure> {
    let rows = look.tx.all(
        sql("select fund_id, cast(sum(debit_grosze - credit_grosze) as bigint) as cash
            from ledger_balances
            where organisation_id = $1 and account = 'cash'
            group by fund_id
            having sum(debit_grosze - credit_grosze) > 0
            order by fund_id"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| Ok::<_, Broken>((FundId(row.get("fund_id")?), Grosze(row.get("cash")?)));
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The fund to which people owe so much of what was asked back, first the one to which they owe just that.
///
/// # Errors
/// The database failed.
pub fn owed(
    change: &mut Change<'_>,
    house: &OrganisationId,
    amount: Grosze,
) -> Result<Option<FundId>, Failure> {
    let row = change.tx.one(
        sql("select fund_id
            from ledger_balances
            where organisation_id = $1 and account = 'receivable' and activity = 'unpaid'
            group by fund_id
            having cast(sum(debit_grosze - credit_grosze) as bigint) >= $2
            order by sum(debit_grosze - credit_grosze), fund_id
            limit 1"),
        &params![house.as_str(), amount.0],
    )?;
    Ok(row.map(|row| row.get("fund_id")).transpose()?.map(FundId))
}
