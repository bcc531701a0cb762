//! Money that came in, line by line.

use crate::app::{Change, Look};
use crate::desk::tasks::{MOST, Waiting};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row as Record, params, sql};
use mutual_aid::statement::{BankLine, NoDonation, Status};
use mutual_aid::{BankLineId, Day, DonationId, EntryId, FeeId, Grosze, OrganisationId};
use std::collections::HashSet;

/// A line as it is kept.
#[derive(Debug, Clone)]
pub struct Kept {
    /// As the rules look at it.
    pub line: BankLine,
    /// The entry that books it now.
    pub entry: EntryId,
    /// The donation it is.
    pub donation: Option<DonationId>,
    /// The fee it pays.
    pub fee: Option<FeeId>,
    /// What the payer wrote.
    pub title: String,
    /// The other side.
    pub counterparty: String,
    /// Its account.
    pub counterparty_account: Option<String>,
    /// The code that is nearly in the title.
    pub nearly: Option<String>,
    /// What it is, if it is no donation.
    pub other: Option<NoDonation>,
    /// Why; the number of the document, if it pays one.
    pub reason: Option<String>,
    /// The document over whose sum it came, if it is the rest of a transfer.
    pub rest_of: Option<String>,
    /// The version that was read.
    pub version: i64,
}

/// The keys of lines that are in the books, of the days between two, both included.
///
/// # Errors
/// The database failed.
pub fn known(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (first, last): (&str, &str),
) -> Result<HashSet<(String, i64)>, Failure> {
    let mut known = HashSet::new();
    look.tx.each::<Broken>(
        sql("select key, occurrence
            from bank_lines
            where organisation_id = $1 and booked_on >= $2 and booked_on <= $3"),
        &params![house.as_str(), first, last],
        |row| {
            known.insert((row.get("key")?, row.get("occurrence")?));
            Ok(())
        },
    )?;
    Ok(known)
}

/// A line in the books that the bank may take back.
#[derive(Debug, Clone)]
pub struct Revocable {
    /// Its id.
    pub id: BankLineId,
    /// How much, grosze.
    pub amount: i64,
    /// The day the bank booked it.
    pub booked_on: String,
    /// What the payer wrote.
    pub title: String,
    /// The account of the other side.
    pub counterparty_account: Option<String>,
    /// Somebody noted already that it went back.
    pub noted: bool,
}

/// The lines in the books that the bank may take back and did not yet, of these amounts and between two days, the newest
/// first; it knows a transfer as a whole, never its rest.
///
/// # Errors
/// The database failed.
pub fn revocable(
    look: &mut Look<'_>,
    house: &OrganisationId,
    amounts: &HashSet<i64>,
    (first, last): (&str, &str),
) -> Result<Vec<Revocable>, Failure> {
    let (least, most) = (amounts.iter().min().copied(), amounts.iter().max().copied());
    let mut found = Vec::new();
    look.tx.each::<Broken>(
        sql("select id, status, amount_grosze, booked_on, title, counterparty_account
            from bank_lines l
            where organisation_id = $1 and status <> 'reversal' and booked_on >= $2 and booked_on <= $3
                and rest_of is null
                and amount_grosze >= $4 and amount_grosze <= $5
                and not exists (select 1 from bank_lines r
                    where r.organisation_id = l.organisation_id and r.reverses = l.id)
            order by booked_on desc, id desc"),
        &params![house.as_str(), first, last, least, most],
        |row| {
            let amount = row.get("amount_grosze")?;
            if amounts.contains(&amount) {
                found.push(Revocable {
                    id: BankLineId(row.get("id")?),
                    amount,
                    booked_on: row.get("booked_on")?,
                    title: row.get("title")?,
                    counterparty_account: row.get("counterparty_account")?,
                    noted: row.get::<String>("status")? == <&str>::from(Status::Reversed),
                });
            }
            Ok(())
        },
    )?;
    Ok(found)
}

/// A line; another change of it waits for this one.
///
/// # Errors
/// There is none of that id in this organisation.
pub fn find_line_to_change(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
) -> Result<Kept, Failure> {
    let row = change.tx.one(
        sql("select id, status, booked_on, amount_grosze, title, counterparty, counterparty_account, nearly, donation_id,
                entry_id, other_kind, reason, version,
                (select p.fee_id from fee_payments p
                    where p.organisation_id = bank_lines.organisation_id and p.line_id = bank_lines.id) as fee_id,
                cast(case when rest_of is null then 0 else 1 end as bigint) as rest,
                (select cast(count(*) as bigint) from bank_lines r
                    where r.organisation_id = bank_lines.organisation_id and r.reverses = bank_lines.id) as taken,
                (select w.reason from bank_lines w
                    where w.organisation_id = bank_lines.organisation_id and w.id = bank_lines.rest_of) as rest_of
            from bank_lines
            where organisation_id = $1 and id = $2")
        .locked(),
        &params![house.as_str(), id],
    )?;
    Ok(read(house, &row.ok_or(Failure::NotFound)?)?)
}

/// Lines of one standing behind a day and an id, the oldest first.
///
/// # Errors
/// The database failed.
pub fn open_lines(
    look: &mut Look<'_>,
    house: &OrganisationId,
    status: Status,
    (day, id): (&str, &str),
) -> Result<Vec<Kept>, Failure> {
    let rows = look.tx.all(
        sql("select id, status, booked_on, amount_grosze, title, counterparty, counterparty_account, donation_id,
                entry_id, other_kind, reason, version,
                (select c.code from donation_codes c
                    where c.organisation_id = bank_lines.organisation_id and c.code = bank_lines.nearly) as nearly,
                (select p.fee_id from fee_payments p
                    where p.organisation_id = bank_lines.organisation_id and p.line_id = bank_lines.id) as fee_id,
                cast(case when rest_of is null then 0 else 1 end as bigint) as rest,
                (select cast(count(*) as bigint) from bank_lines r
                    where r.organisation_id = bank_lines.organisation_id and r.reverses = bank_lines.id) as taken,
                (select w.reason from bank_lines w
                    where w.organisation_id = bank_lines.organisation_id and w.id = bank_lines.rest_of) as rest_of
            from bank_lines
            where organisation_id = $1 and status = $2 and (booked_on, id) > ($3, $4)
            order by booked_on, id
            limit 31"),
        &params![house.as_str(), <&str>::from(status), day, id],
    )?;
    Ok(rows.iter().map(|row| read(house, row)).collect::<Result<_, _>>()?)
}

/// How many lines wait to be explained that came on a day or before it, and since when the oldest does.
///
/// # Errors
/// The database failed.
pub fn overdue(
    look: &mut Look<'_>,
    house: &OrganisationId,
    day: &str,
) -> Result<Option<(i64, String)>, Failure> {
    let row = look.tx.one(
        sql("select cast(count(*) as bigint) as count, min(booked_on) as since
            from bank_lines
            where organisation_id = $1 and status = 'unexplained' and booked_on <= $2"),
        &params![house.as_str(), day],
    )?;
    let Some(row) = row else { return Ok(None) };
    let since: Option<String> = row.get("since")?;
    Ok(since.map(|since| Ok::<_, Broken>((row.get("count")?, since))).transpose()?)
}

/// The fund that money of the same other side was given to the last time.
///
/// # Errors
/// The database failed.
pub fn fund_of_side(
    look: &mut Look<'_>,
    house: &OrganisationId,
    account: Option<&str>,
) -> Result<Option<String>, Failure> {
    let Some(account) = account else { return Ok(None) };
    let row = look.tx.one(
        sql("select d.fund_id
            from bank_lines l
            join donations d on d.organisation_id = l.organisation_id and d.id = l.donation_id
            where l.organisation_id = $1 and l.counterparty_account = $2 and l.status = 'donation'
            order by l.booked_on desc, l.id desc
            limit 1"),
        &params![house.as_str(), account],
    )?;
    Ok(row.map(|row| row.get("fund_id")).transpose()?)
}

/// The statements that were read and wait to be booked, as tasks of the desk.
///
/// # Errors
/// The database failed.
pub fn waiting(look: &mut Look<'_>, house: &OrganisationId) -> Result<Vec<Waiting>, Failure> {
    let rows = look.tx.all(
        sql("select 'statement' as kind, id as key, cast(null as text) as category, name as who,
                cast(null as text) as channel, uploaded_at as since
            from statements
            where organisation_id = $1 and status = 'waiting'
            order by uploaded_at, id
            limit $2"),
        &params![house.as_str(), MOST],
    )?;
    Waiting::read(&rows, |key| format!("wyciagi/{key}"))
}

fn read(house: &OrganisationId, row: &Record) -> Result<Kept, Broken> {
    let wrong = |name: &str| Broken::Type(format!("bank_lines.{name}"));
    let status: Status = row.get::<String>("status")?.parse().map_err(|_| wrong("status"))?;
    let on = Day::parse(&row.get::<String>("booked_on")?).ok_or_else(|| wrong("booked_on"))?;
    let other =
        row.get::<Option<String>>("other_kind")?.map(|kind| kind.parse().map_err(|_| wrong("other_kind")));
    Ok(Kept {
        line: BankLine {
            id: BankLineId(row.get("id")?),
            organisation: house.clone(),
            amount: Grosze(row.get("amount_grosze")?),
            on,
            status,
            rest: row.get::<i64>("rest")? > 0,
            taken: row.get::<i64>("taken")? > 0,
        },
        entry: EntryId(row.get::<Option<String>>("entry_id")?.unwrap_or_default()),
        donation: row.get::<Option<String>>("donation_id")?.map(DonationId),
        fee: row.get::<Option<String>>("fee_id")?.map(FeeId),
        title: row.get("title")?,
        counterparty: row.get("counterparty")?,
        counterparty_account: row.get("counterparty_account")?,
        nearly: row.get("nearly")?,
        other: other.transpose()?,
        reason: row.get("reason")?,
        rest_of: row.get("rest_of")?,
        version: row.get("version")?,
    })
}
