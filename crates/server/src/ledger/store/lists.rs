//! Entries as the treasurer and the accountant read them, and the months that are closed.

use crate::app::{Change, Look};
use crate::documents::store as series;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::ledger::{ActivityKind, Month};
use mutual_aid::{Day, Grosze, OrganisationId};

/// A line of a booked entry.
#[derive(Debug, Clone)]
pub struct Booked {
    /// The entry.
    pub entry: String,
    /// Its number.
    pub number: String,
    /// The day on which it was booked.
    pub booked_on: String,
    /// Why it was made.
    pub cause: String,
    /// What the line is booked on.
    pub account: String,
    /// The kind of activity.
    pub activity: String,
    /// The purpose of the fund.
    pub purpose: String,
    /// The name of a campaign.
    pub fund: Option<String>,
    /// Debit above nothing, credit below.
    pub amount: Grosze,
}

/// Lines of a year, the newest first; a page ends with a whole entry.
///
/// # Errors
/// The database failed.
pub fn entries(
    look: &mut Look<'_>,
    house: &OrganisationId,
    year: i16,
    (after, most): (Option<(String, String)>, i64),
) -> Result<Vec<Booked>, Failure> {
    let (day, id) = after.unwrap_or_else(|| (format!("{year}-12-31"), "~".to_owned()));
    let rows = look.tx.all(
        sql("select e.id, e.kind, e.year, e.serial, e.booked_on, e.cause, l.account, l.activity, l.amount_grosze,
                f.purpose, f.name as fund
            from (select * from ledger_entries
                where organisation_id = $1 and booked_on >= $2 and (booked_on, id) < ($3, $4)
                order by booked_on desc, id desc
                limit $5) e
            join ledger_lines l on l.organisation_id = e.organisation_id and l.entry_id = e.id
            join funds f on f.organisation_id = l.organisation_id and f.id = l.fund_id
            order by e.booked_on desc, e.id desc, l.position"),
        &params![house.as_str(), format!("{year}-01-01"), day, id, most / 2],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Lines of a year and one kind of activity, in the order of the books.
///
/// # Errors
/// The database failed.
pub fn of_activity(
    look: &mut Look<'_>,
    house: &OrganisationId,
    (year, activity): (i16, ActivityKind),
    most: i64,
) -> Result<Vec<Booked>, Failure> {
    let rows = look.tx.all(
        sql("select e.id, e.kind, e.year, e.serial, e.booked_on, e.cause, l.account, l.activity, l.amount_grosze,
                f.purpose, f.name as fund
            from ledger_entries e
            join ledger_lines l on l.organisation_id = e.organisation_id and l.entry_id = e.id
            join funds f on f.organisation_id = l.organisation_id and f.id = l.fund_id
            where e.organisation_id = $1 and e.booked_on >= $2 and e.booked_on <= $3 and l.activity = $4
            order by e.booked_on, e.id, l.position
            limit $5"),
        &params![
            house.as_str(),
            format!("{year}-01-01"),
            format!("{year}-12-31"),
            <&str>::from(activity),
            most,
        ],
    )?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The first month in which anything was booked.
///
/// # Errors
/// The database failed.
pub fn first_month(look: &mut Look<'_>, house: &OrganisationId) -> Result<Option<Month>, Failure> {
    let text = sql("select min(booked_on) as first from ledger_entries where organisation_id = $1");
    let row = look.tx.one(text, &params![house.as_str()])?;
    let first = row.map(|row| row.get::<Option<String>>("first")).transpose()?.flatten();
    Ok(first.as_deref().and_then(Day::parse).map(Month::of))
}

/// The day of the last thing that was booked about something.
///
/// # Errors
/// The database failed.
pub fn last_day_of(
    look: &mut Look<'_>,
    house: &OrganisationId,
    subject: &str,
) -> Result<Option<Day>, Failure> {
    let row = look.tx.one(
        sql("select happened_on
            from ledger_entries
            where organisation_id = $1 and subject_id = $2
            order by id desc
            limit 1"),
        &params![house.as_str(), subject],
    )?;
    let day = row.map(|row| row.get::<String>("happened_on")).transpose()?;
    Ok(day.as_deref().and_then(Day::parse))
}

/// Keeps that a month is closed.
///
/// # Errors
/// The database failed.
pub fn insert_closed(change: &mut Change<'_>, house: &OrganisationId, month: Month) -> Result<(), Failure> {
    let now = change.now().to_string();
    change.tx.run(
        sql("insert into closed_months (organisation_id, month, closed_at) values ($1, $2, $3)"),
        &params![house.as_str(), month.to_string(), now],
    )?;
    Ok(())
}

/// Proves the balances from the lines.
///
/// # Errors
/// They differ: a defect of ours, nothing is closed over it.
pub fn prove(look: &mut Look<'_>, house: &OrganisationId) -> Result<(), Failure> {
    let all = (Month { year: 1900, month: 1 }, Month { year: 2200, month: 12 });
    if super::balances(look, house, all)? == super::proof(look, house)? {
        Ok(())
    } else {
        Err(Broken::Engine("balances are not what the lines say".into()).into())
    }
}

fn read(row: &Row) -> Result<Booked, Broken> {
    Ok(Booked {
        entry: row.get("id")?,
        number: series::read(row)?.to_string(),
        booked_on: row.get("booked_on")?,
        cause: row.get("cause")?,
        account: row.get("account")?,
        activity: row.get("activity")?,
        purpose: row.get("purpose")?,
        fund: row.get("fund")?,
        amount: Grosze(row.get("amount_grosze")?),
    })
}
