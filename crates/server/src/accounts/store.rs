//! Where accounts are kept.

use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, params, sql};
use mutual_aid::{AccountId, Member, OrganisationId, PersonId, Role};

/// An account with its roles and the records organisations keep of its person, and the name to greet it by.
///
/// # Errors
/// The database failed.
pub fn find_member(look: &mut Look<'_>, account: &str) -> Result<Option<(Member, String)>, Failure> {
    let text = sql("select login from accounts where id = $1");
    let Some(row) = look.tx.one(text, &params![account])? else { return Ok(None) };
    let login: String = row.get("login")?;
    let member = Member {
        account: AccountId(account.to_owned()),
        roles: roles(look, account)?,
        people: people(look, account)?,
        second_factor_overdue: false,
    };
    Ok(Some((member, login)))
}

fn roles(look: &mut Look<'_>, account: &str) -> Result<Vec<(Role, Option<OrganisationId>)>, Failure> {
    let rows = look.tx.all(
        sql("select role, organisation_id from roles where account_id = $1 order by organisation_id, role"),
        &params![account],
    )?;
    let read = |row: &crate::kit::db::Row| -> Result<_, Broken> {
        let role = row.get::<String>("role")?.parse().map_err(|_| Broken::Type("roles.role".into()))?;
        let house: String = row.get("organisation_id")?;
        Ok((role, Some(house).filter(|house| !house.is_empty()).map(OrganisationId)))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

fn people(look: &mut Look<'_>, account: &str) -> Result<Vec<(OrganisationId, PersonId)>, Failure> {
    let rows = look.tx.all(
        sql("select organisation_id, id from people where account_id = $1 order by organisation_id, id"),
        &params![account],
    )?;
    let read = |row: &crate::kit::db::Row| -> Result<_, Broken> {
        Ok((OrganisationId(row.get("organisation_id")?), PersonId(row.get("id")?)))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}
