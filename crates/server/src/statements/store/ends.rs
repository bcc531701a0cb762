//! Where each account stood at the end of a booked statement.

use crate::app::{Change, Look};
use crate::failure::Failure;
use crate::kit::db::{params, sql};
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
            sql("insert into statement_ends (organisation_id, statement_id, position, account, number, ends_on,
                    opening_grosze, closing_grosze)
                values ($1, $2, $3, $4, $5, $6, $7, $8)"),
            &params![
                house.as_str(),
                id,
                position,
                account,
                stated.number,
                stated.days.map(|(_, last)| last.to_string()),
                stated.opening,
                stated.closing,
            ],
        )?;
    }
    Ok(())
}

/// What stood on an account at the end of the last booked statement that ended before a day.
///
/// # Errors
/// The database failed.
pub fn ended_before(
    look: &mut Look<'_>,
    house: &OrganisationId,
    account: &str,
    day: &str,
) -> Result<Option<i64>, Failure> {
    let row = look.tx.one(
        sql("select closing_grosze
            from statement_ends
            where organisation_id = $1 and account = $2 and ends_on < $3 and closing_grosze is not null
            order by ends_on desc
            limit 1"),
        &params![house.as_str(), account, day],
    )?;
    Ok(row.map(|row| row.get("closing_grosze")).transpose()?)
}
