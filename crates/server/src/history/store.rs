//! Who did it: looked up when a history is shown, never kept in the journal.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{params, sql};

/// The first name of an account's person as the organisation knows it.
///
/// # Errors
/// The database failed.
pub fn find_first_name(look: &mut Look<'_>, account: &str, house: &str) -> Result<Option<String>, Failure> {
    let text =
        sql("select first_name from people where account_id = $1 and organisation_id = $2 order by id");
    let row = look.tx.one(text, &params![account, house])?;
    Ok(row.map(|row| row.get("first_name")).transpose()?)
}

/// The role of an account in the organisation, or in the whole programme.
///
/// # Errors
/// The database failed.
pub fn find_role(look: &mut Look<'_>, account: &str, house: &str) -> Result<Option<String>, Failure> {
    let text = sql("select role from roles
        where account_id = $1 and organisation_id in ($2, '')
        order by organisation_id desc, granted_at, role");
    let row = look.tx.one(text, &params![account, house])?;
    Ok(row.map(|row| row.get("role")).transpose()?)
}
