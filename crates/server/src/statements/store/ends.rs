//! Where each account stood at the end of a booked statement.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{Broken, Row as Record, params, sql};
use crate::statements::parse::Head;
use mutual_aid::OrganisationId;

/// Keeps where each account of a file stood in the end.
pub(super) fn save(
    change: &mut Change<'_>,
    house: &OrganisationId,
    id: &str,
    head: &Head,
) -> Result<(), Failure> {
    for (position, stated) in (1_i64..).zip(&head.statements) {
        let Some(account) = &stated.account else { continue };
        change.tx.run(
            sql("insert into statement_ends (organisation_id, statement_id, position, account, number, begins_on, ends_on,
                    opening_grosze, closing_grosze)
                values ($1, $2, $3, $4, $5, $6, $7, $8, $9)"),
            &params![
                house.as_str(),
                id,
                position,
                account,
                stated.number,
                stated.days.map(|(first, _)| first.to_string()),
                stated.days.map(|(_, last)| last.to_string()),
                stated.opening,
                stated.closing,
            ],
        )?;
    }
    Ok(())
}

/// How a statement in the books ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct End {
    /// Its first day; older ones do not say it.
    pub begins_on: Option<String>,
    /// Its last day.
    pub ends_on: String,
    /// What stood on the account then, grosze.
    pub closing: Option<i64>,
    /// The bank's number of it.
    pub number: Option<String>,
}

/// The ends of booked statements of an account that began or ended until a day, the newest first.
///
/// # Errors
/// The database failed.
pub fn ended_before(
    look: &mut Look<'_>,
    house: &OrganisationId,
    account: &str,
    day: &str,
) -> Result<Vec<End>, Failure> {
    let rows = look.tx.all(
        sql("select begins_on, ends_on, closing_grosze, number
            from statement_ends
            where organisation_id = $1 and account = $2 and ends_on is not null
                and coalesce(begins_on, ends_on) <= $3 and (begins_on is not null or ends_on < $3)
            order by ends_on desc, statement_id desc
            limit 20"),
        &params![house.as_str(), account, day],
    )?;
    let read = |row: &Record| {
        Ok(End {
            begins_on: row.get("begins_on")?,
            ends_on: row.get("ends_on")?,
            closing: row.get("closing_grosze")?,
            number: row.get("number")?,
        })
    };
    Ok(rows.iter().map(read).collect::<Result<_, Broken>>()?)
}
