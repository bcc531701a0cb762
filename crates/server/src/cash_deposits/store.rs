//! Where it is kept what was carried to the bank.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::cash_deposit::{CashDeposit, Status};
use mutual_aid::{BankLineId, CashDepositId, Day, EntryId, FundId, Grosze, OrganisationId};

/// A statement that reads whole rows.
macro_rules! deposits {
    ($rest:literal) => {
        sql(concat!(
            "select id, fund_id, amount_grosze, made_on, status, entry_id, arrived_on, arrived_entry_id, line_id, reason,
                version
            from cash_deposits
            ",
            $rest
        ))
    };
}

/// Cash that was carried, with its entries.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As the rules look at it.
    pub deposit: CashDeposit,
    /// The entry by which it left the box.
    pub entry: EntryId,
    /// The day and the entry by which it came onto the account.
    pub arrived: Option<(Day, EntryId)>,
    /// The line of a statement that it is.
    pub line: Option<BankLineId>,
    /// Why it was taken back, in the treasurer's words.
    pub reason: Option<String>,
    version: i64,
}

impl Kept {
    /// What left the box just now.
    #[must_use]
    pub fn new(deposit: CashDeposit, entry: EntryId) -> Self {
        Self { deposit, entry, arrived: None, line: None, reason: None, version: 1 }
    }
}

/// Keeps what left the box.
///
/// # Errors
/// The database failed.
pub fn insert(change: &mut Change<'_>, house: &OrganisationId, kept: &Kept) -> Result<(), Failure> {
    let deposit = &kept.deposit;
    change.tx.run(
        sql("insert into cash_deposits (organisation_id, id, fund_id, amount_grosze, made_on, status, entry_id)
            values ($1, $2, $3, $4, $5, $6, $7)"),
        &params![
            house.as_str(),
            deposit.id.as_str(),
            deposit.fund.as_str(),
            deposit.amount.0,
            deposit.on.to_string(),
            <&str>::from(deposit.status),
            kept.entry.as_str(),
        ],
    )?;
    Ok(())
}

/// Keeps where it is now.
///
/// # Errors
/// Somebody changed it in between.
pub fn save(change: &mut Change<'_>, house: &OrganisationId, kept: &Kept) -> Result<(), Failure> {
    let (on, entry) = kept.arrived.as_ref().map(|(on, entry)| (on.to_string(), entry.as_str())).unzip();
    let saved = change.tx.run(
        sql(
            "update cash_deposits
            set status = $3, arrived_on = $4, arrived_entry_id = $5, line_id = $6, reason = $7, version = version + 1
            where organisation_id = $1 and id = $2 and version = $8",
        ),
        &params![
            house.as_str(),
            kept.deposit.id.as_str(),
            <&str>::from(kept.deposit.status),
            on,
            entry,
            kept.line.as_ref().map(BankLineId::as_str),
            kept.reason.clone(),
            kept.version,
        ],
    )?;
    if saved == 1 { Ok(()) } else { Err(Failure::Stale) }
}

/// Cash that was carried; another change of it waits for this one.
///
/// # Errors
/// There is none.
pub fn find_to_change(change: &mut Change<'_>, house: &OrganisationId, id: &str) -> Result<Kept, Failure> {
    let row = change
        .tx
        .one(deposits!("where organisation_id = $1 and id = $2").locked(), &params![house.as_str(), id])?;
    Ok(read(&row.ok_or(Failure::NotFound)?)?)
}

/// What a line of a statement is; another change of it waits for this one.
///
/// # Errors
/// The database failed.
pub fn of_line(
    change: &mut Change<'_>,
    house: &OrganisationId,
    line: &BankLineId,
) -> Result<Vec<Kept>, Failure> {
    let rows = change.tx.all(
        deposits!(
            "where organisation_id = $1 and line_id = $2
            order by id"
        )
        .locked(),
        &params![house.as_str(), line.as_str()],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// What was carried before a day and an id, the newest first.
///
/// # Errors
/// The database failed.
pub fn list(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (day, id): (&str, &str),
    most: i64,
) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        deposits!(
            "where organisation_id = $1 and (made_on, id) < ($2, $3)
            order by made_on desc, id desc
            limit $4"
        ),
        &params![house.as_str(), day, id, most],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// What a line of a statement may be: what left the box and is no line yet, the newest first.
///
/// # Errors
/// The database failed.
pub fn without_line(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<CashDeposit>, Failure> {
    let rows = look.tx.all(
        deposits!(
            "where organisation_id = $1 and line_id is null and status <> 'withdrawn'
            order by made_on desc, id desc
            limit 100"
        ),
        &params![house.as_str()],
    )?;
    Ok(rows.iter().map(|row| read(row).map(|kept| kept.deposit)).collect::<Result<_, _>>()?)
}

fn read(row: &Row) -> Result<Kept, Broken> {
    let wrong = || Broken::Type("cash_deposits".into());
    let day = |text: String| Day::parse(&text).ok_or_else(wrong);
    let on = row.get::<Option<String>>("arrived_on")?.map(day).transpose()?;
    let status: Status = row.get::<String>("status")?.parse().map_err(|_| wrong())?;
    Ok(Kept {
        deposit: CashDeposit {
            id: CashDepositId(row.get("id")?),
            fund: FundId(row.get("fund_id")?),
            amount: Grosze(row.get("amount_grosze")?),
            on: day(row.get("made_on")?)?,
            status,
        },
        entry: EntryId(row.get("entry_id")?),
        arrived: on.zip(row.get::<Option<String>>("arrived_entry_id")?.map(EntryId)),
        line: row.get::<Option<String>>("line_id")?.map(BankLineId),
        reason: row.get("reason")?,
        version: row.get("version")?,
    })
}
