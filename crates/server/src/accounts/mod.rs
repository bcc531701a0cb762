//! Accounts: how people sign in, and what each keeps for themselves.

pub mod cards;
pub mod codes;
pub mod data;
mod enter;
pub mod factor;
pub mod limits;
pub mod links;
pub mod notice;
pub mod own;
pub mod password;
pub mod register;
pub mod reset;
pub mod roles;
pub mod security;
pub mod sign_in;
pub mod sign_out;
pub mod store;

pub use links::make_link;
pub use register::{NewAccount, register};
pub use roles::{found, grant, revoke};

use crate::caller::Caller;
use crate::failure::Failure;
use mutual_aid::{AccountId, Denied, Who};

/// The caller's own account.
///
/// # Errors
/// The caller is not signed in.
pub fn own(caller: &Caller) -> Result<AccountId, Failure> {
    match &caller.who {
        Who::Member(member) => Ok(member.account.clone()),
        _ => Err(Denied::SignIn.into()),
    }
}
