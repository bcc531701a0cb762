//! Where it is kept what moved between funds and why; and how much cash of a fund is in the box.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{Day, EntryId, FundId, Grosze, OrganisationId};

/// Money that was moved from one fund to another.
#[derive(Debug, Clone)]
pub struct Transfer {
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
}

/// Keeps a transfer that was booked.
///
/// # Errors
/// The database failed.
pub fn insert_transfer(
    change: &mut Change<'_>,
    house: &OrganisationId,
    transfer: &Transfer,
    entry: &EntryId,
) -> Result<(), Failure> {
    let id = change.ids().id();
    change.tx.run(
        sql("insert into fund_transfers (organisation_id, id, from_fund_id, to_fund_id, amount_grosze, reason,
                made_on, entry_id)
            values ($1, $2, $3, $4, $5, $6, $7, $8)"),
        &params![
            house.as_str(),
            id,
            transfer.from.as_str(),
            transfer.to.as_str(),
            transfer.amount.0,
            transfer.reason.as_str(),
            transfer.on.to_string(),
            entry.as_str(),
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
        sql("select from_fund_id, to_fund_id, amount_grosze, reason, made_on
            from fund_transfers
            where organisation_id = $1
            order by made_on desc, id desc
            limit 100"),
        &params![house.as_str()],
    )?;
    let read = |row: &Row| -> Result<Transfer, Broken> {
        let on: String = row.get("made_on")?;
        Ok(Transfer {
            from: FundId(row.get("from_fund_id")?),
            to: FundId(row.get("to_fund_id")?),
            amount: Grosze(row.get("amount_grosze")?),
            reason: row.get("reason")?,
            on: Day::parse(&on).ok_or_else(|| Broken::Type("fund_transfers.made_on".into()))?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
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
