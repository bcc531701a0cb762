//! The names of those who signed for aid, as papers name them.

use super::moment;
use crate::app::Look;
use crate::failure::Failure;
use crate::kit::db::{Broken, Row, params, sql};
use mutual_aid::{AidListId, Day, OrganisationId};

/// Who signed a decision, and when: by the name the organisation knows, or else by that of the account.
///
/// # Errors
/// The database failed.
pub fn signers(
    look: &mut Look<'_>,
    house: &OrganisationId,
    decision: &str,
) -> Result<Vec<(String, Day)>, Failure> {
    let rows = look.tx.all(
        sql("select a.login, s.signed_at,
                (select max(p.first_name || ' ' || p.last_name)
                    from people p
                    where p.organisation_id = s.organisation_id and p.account_id = s.account_id) as name
            from aid_signatures s
            join accounts a on a.id = s.account_id
            where s.organisation_id = $1 and s.decision_id = $2
            order by s.signed_at, s.account_id"),
        &params![house.as_str(), decision],
    )?;
    let read = |row: &Row| Ok::<_, Broken>((name(row)?, moment(row, "signed_at")?.day()));
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Who approved a list, once somebody did.
///
/// # Errors
/// The database failed.
pub fn approver(
    look: &mut Look<'_>,
    house: &OrganisationId,
    list: &AidListId,
) -> Result<Option<String>, Failure> {
    let row = look.tx.one(
        sql("select a.login,
                (select max(p.first_name || ' ' || p.last_name)
                    from people p
                    where p.organisation_id = l.organisation_id and p.account_id = l.approved_by) as name
            from aid_lists l
            join accounts a on a.id = l.approved_by
            where l.organisation_id = $1 and l.id = $2"),
        &params![house.as_str(), list.as_str()],
    )?;
    Ok(row.as_ref().map(name).transpose()?)
}

fn name(row: &Row) -> Result<String, Broken> {
    let known: Option<String> = row.get("name")?;
    known.map_or_else(|| row.get("login"), |name| Ok(name.trim_end().to_owned()))
}
