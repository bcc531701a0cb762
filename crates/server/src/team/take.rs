//! The organisation takes a role back; its last administrator stays.

use crate::accounts::roles;
use crate::app::Change;
use crate::caller::{Answer, Caller};
use crate::failure::Failure;
use crate::kit::forms::Filled;
use crate::organisations::store::find_house;
use crate::team::{give, store};
use axum::extract::Path;
use mutual_aid::{AccountId, Act, Role};

/// Takes a role back.
///
/// # Errors
/// The account is not of the team, is its last administrator, or the caller does not keep the team.
pub fn take(change: &mut Change<'_>, slug: &str, (account, role): &(AccountId, Role)) -> Result<(), Failure> {
    let house = find_house(&mut change.look(), slug)?;
    change.who().may(&Act::KeepTeam(&house.id))?;
    if !store::belongs(&mut change.look(), &house.id, account)? {
        return Err(Failure::NotFound);
    }
    roles::revoke(change, account, *role, Some(&house.id))
}

/// `/panel/{org}/zespol/odebranie`
pub async fn submit(caller: Caller, Path(slug): Path<String>, filled: Filled) -> Answer {
    give::send(caller, slug, filled, take).await
}
