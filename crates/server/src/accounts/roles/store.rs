//! Where roles are kept.

use crate::app::Change;
use crate::failure::Failure;
use crate::kit::db::{Broken, Tx, params, sql};
use crate::kit::session;
use mutual_aid::account::Holding;
use mutual_aid::{AccountId, OrganisationId, Role};

/// Whether an account holds a role, and how many others do.
///
/// # Errors
/// There is no such account.
pub fn find_to_change(
    change: &mut Change<'_>,
    account: &AccountId,
    role: Role,
    house: Option<&OrganisationId>,
) -> Result<Holding, Failure> {
    super::super::store::find(change.tx, account)?;
    let place = house.map_or("", OrganisationId::as_str);
    let text = sql("select account_id from roles where organisation_id = $1 and role = $2");
    let rows = change.tx.all(text.locked(), &params![place, <&str>::from(role)])?;
    let holders = rows.iter().map(|row| row.get::<String>("account_id")).collect::<Result<Vec<_>, _>>()?;
    let held = holders.iter().any(|holder| holder == account.as_str());
    let others = i64::try_from(holders.len()).unwrap_or(i64::MAX) - i64::from(held);
    Ok(Holding { account: account.clone(), role, house: house.cloned(), held, others })
}

/// How many roles there are in an organisation.
///
/// # Errors
/// The database failed.
pub fn count(tx: &mut Tx, house: &OrganisationId) -> Result<i64, Broken> {
    let text = sql("select cast(count(*) as bigint) as held from roles where organisation_id = $1");
    tx.one(text, &params![house.as_str()])?.map_or(Ok(0), |row| row.get("held"))
}

/// Tells whether the account holds any role.
///
/// # Errors
/// The database failed.
pub fn any(tx: &mut Tx, account: &AccountId) -> Result<bool, Broken> {
    let text = sql("select role from roles where account_id = $1 limit 1");
    Ok(tx.one(text, &params![account.as_str()])?.is_some())
}

/// Writes down a role; sessions that were opened without one now end as those of staff do.
///
/// # Errors
/// The database failed.
pub fn put(change: &mut Change<'_>, holding: &Holding) -> Result<(), Failure> {
    let (now, place) = (change.now(), holding.house.as_ref().map_or("", OrganisationId::as_str));
    change.tx.run(
        sql("insert into roles (account_id, role, organisation_id, granted_at) values ($1, $2, $3, $4)
            on conflict (account_id, role, organisation_id) do nothing"),
        &params![holding.account.as_str(), <&str>::from(holding.role), place, now.to_string()],
    )?;
    session::tighten(change.tx, holding.account.as_str(), now.0)?;
    Ok(())
}

/// Takes a role back.
///
/// # Errors
/// The database failed.
pub fn remove(change: &mut Change<'_>, holding: &Holding) -> Result<(), Failure> {
    let place = holding.house.as_ref().map_or("", OrganisationId::as_str);
    let text = sql("delete from roles where account_id = $1 and role = $2 and organisation_id = $3");
    change.tx.run(text, &params![holding.account.as_str(), <&str>::from(holding.role), place])?;
    Ok(())
}
