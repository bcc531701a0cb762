//! Another password: by its owner, by a mailed code, or by a link that is used once.

pub mod change;
pub mod link;
pub mod reset;

use super::notice::{self, Changed};
use super::store;
use crate::app::Change;
use crate::caller::Caller;
use crate::failure::Failure;
use crate::kit::forms::{Errors, Filled};
use crate::kit::{passwords, session};
use crate::reading::Reading;
use crate::settings::Keys;
use mutual_aid::account::{check_password, event};
use mutual_aid::{AccountId, What};

/// Puts another password and ends every session; whoever changed it is let in anew.
///
/// # Errors
/// There is no such account.
pub(super) fn replace(
    change: &mut Change<'_>,
    keys: &Keys,
    account: &AccountId,
    hash: &str,
) -> Result<(), Failure> {
    let before = store::find(change.tx, account)?;
    store::set_password(change, account, hash)?;
    session::revoke_all(change.tx, account.as_str(), None)?;
    notice::put(change, keys, &before, Changed::Password)?;
    change.record(event(account, What::PasswordChanged))
}

/// The new password of a form, held to the rule, and its hash.
///
/// # Errors
/// The mistakes found.
async fn chosen(caller: &Caller, filled: &Filled, names: &[&str]) -> Result<String, Failure> {
    let mut reading = Reading::of(filled, caller.words());
    reading.need("haslo", "account-password-missing", |text| check_password(text, names));
    let password = reading.whole(|| Some(filled.text("haslo")))?;
    Ok(passwords::hash(&caller.app.ids, password).await?)
}

/// Adds the mistakes of one form part to those of another.
fn joined(mut errors: Errors, others: &Errors) -> Errors {
    for mistake in others {
        errors.add(&mistake.name, mistake.message.as_str());
    }
    errors
}
