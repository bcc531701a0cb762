//! What an account holds of a person, changed by that person: name, language, address; and its end.

pub mod change;
pub mod email;
pub mod erase;

use super::store::{self, Account};
use crate::caller::Caller;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::passwords;
use mutual_aid::AccountId;

/// The caller's account, and that the caller knows its password, if it has one.
///
/// # Errors
/// The password in the field is not the account's.
async fn proven(caller: &Caller, filled: &Filled, account: &AccountId) -> Result<Account, Failure> {
    let id = account.clone();
    let found =
        caller.look(move |look| Ok((store::find(look.tx, &id)?, store::password_hash(look.tx, &id)?)));
    let (account, hash) = found.await?;
    if hash.is_some() {
        caller.app.allow(super::limits::NAME, account.id.as_str()).await?;
        if !passwords::verify(filled.text("haslo"), hash.as_deref()).await? {
            return Err(Errors::one("haslo", caller.words().say("account-old-password-wrong")).into());
        }
    }
    Ok(account)
}
