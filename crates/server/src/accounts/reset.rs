//! An account begins anew: the keeper of the server takes away whatever opened it.

use super::{cards, factor, store};
use crate::app::Change;
use crate::failure::Failure;
use crate::kit::session;
use mutual_aid::account::event;
use mutual_aid::{AccountId, Act, What};

/// Takes password, second factor, cards and sessions away; a link made afterwards is the only way in.
///
/// # Errors
/// There is no such account, or the caller is not its owner, the clock or the command line.
pub fn reset(change: &mut Change<'_>, account: &AccountId) -> Result<(), Failure> {
    change.who().may(&Act::KeepAccount(account))?;
    store::find(change.tx, account)?;
    store::clear_password(change, account)?;
    session::revoke_all(change.tx, account.as_str(), None)?;
    for kind in [cards::Kind::SignIn, cards::Kind::Recovery] {
        cards::store::remove(change.tx, account, kind)?;
    }
    if factor::store::remove(change.tx, account)? {
        change.record(event(account, What::SecondFactorRemoved))?;
    }
    change.record(event(account, What::SessionsRevoked))
}
