//! Links that are used once: the operator gives them out, and whoever opens one chooses a password.

pub mod store;

use crate::app::Change;
use crate::failure::Failure;
use jiff::{SignedDuration, Timestamp};
use mutual_aid::account::event;
use mutual_aid::{AccountId, Act, What};
use strum::{EnumString, IntoStaticStr};

/// A link counts for a day.
pub const LASTS: SignedDuration = SignedDuration::from_hours(24);

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Purpose {
    /// Somebody chooses the first password of a new account.
    FirstPassword,
    /// Somebody who cannot get in chooses another.
    NewPassword,
}

/// Makes a link for an account and answers its address, without the server's; it is stored nowhere.
///
/// # Errors
/// There is no such account, or the caller is not its owner, the clock or the command line.
pub fn make_link(change: &mut Change<'_>, account: &AccountId, purpose: Purpose) -> Result<String, Failure> {
    change.who().may(&Act::KeepAccount(account))?;
    super::store::find(change.tx, account)?;
    let (token, now) = (change.ids().token(), change.now().0);
    let expires = now.saturating_add(LASTS).unwrap_or(Timestamp::MAX);
    store::insert(change.tx, account, &token, purpose, (now, expires))?;
    change.record(event(account, What::LinkMade { kind: <&str>::from(purpose).to_owned() }))?;
    Ok(format!("/logowanie/link/{token}"))
}
