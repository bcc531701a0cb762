//! Who may do what where: roles are granted and taken back; one person may hold several.

pub mod store;

use crate::app::Change;
use crate::failure::Failure;
use mutual_aid::refusal::AccountRefusal;
use mutual_aid::{AccountId, Act, Denied, OrganisationId, Role};

/// Gives an account a role, in an organisation or (without one) in the whole programme.
///
/// # Errors
/// There is no such account, it holds the role already, or the caller may not.
pub fn grant(
    change: &mut Change<'_>,
    account: &AccountId,
    role: Role,
    house: Option<&OrganisationId>,
) -> Result<(), Failure> {
    change.who().may(&act(house))?;
    let holding = store::find_to_change(change, account, role, house)?;
    let granted = holding.grant()?;
    store::put(change, &holding)?;
    change.record(granted)
}

/// Takes a role back from an account.
///
/// # Errors
/// The account does not hold it, is the last who could grant roles there, or the caller may not.
pub fn revoke(
    change: &mut Change<'_>,
    account: &AccountId,
    role: Role,
    house: Option<&OrganisationId>,
) -> Result<(), Failure> {
    change.who().may(&act(house))?;
    let holding = store::find_to_change(change, account, role, house)?;
    let revoked = holding.revoke()?;
    store::remove(change, &holding)?;
    change.record(revoked)
}

/// Makes whoever drafted an organisation its first administrator and coordinator.
///
/// # Errors
/// Somebody holds a role there already, or the caller may not draft organisations.
pub fn found(change: &mut Change<'_>, account: &AccountId, house: &OrganisationId) -> Result<(), Failure> {
    change.who().may(&Act::DraftOrganisation)?;
    change.who().may(&Act::KeepAccount(account))?;
    if store::count(change.tx, house)? > 0 {
        return Err(Denied::Hidden.into());
    }
    for role in [Role::OrgAdmin, Role::Coordinator] {
        let holding = store::find_to_change(change, account, role, Some(house))?;
        let granted = holding.grant()?;
        store::put(change, &holding)?;
        change.record(granted)?;
    }
    Ok(())
}

fn act(house: Option<&OrganisationId>) -> Act<'_> {
    house.map_or(Act::GrantProgrammeRoles, Act::KeepTeam)
}

/// A role by its name, as forms and the command line write it.
///
/// # Errors
/// There is no such role.
pub fn named(name: &str) -> Result<Role, AccountRefusal> {
    name.parse().map_err(|_| AccountRefusal::RoleElsewhere { role: name.to_owned() })
}
