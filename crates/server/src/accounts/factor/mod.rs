//! The second factor: an authenticator app, and recovery codes on paper for when the phone is lost.

pub mod enter;
pub mod set;
pub mod store;

use super::cards::{self, Kind};
use crate::kit::db::{Broken, Tx};
use crate::kit::{seal, totp};
use crate::settings::Keys;
use jiff::Timestamp;
use mutual_aid::AccountId;

/// What the key of an account's app is bound to when it is encrypted.
fn context(account: &AccountId) -> String {
    format!("second factor of {account}")
}

/// Uses a code of the app, once; answers whether it is right.
///
/// # Errors
/// The database failed.
fn spend(tx: &mut Tx, keys: &Keys, account: &AccountId, given: &str, now: Timestamp) -> Result<bool, Broken> {
    let Some(factor) = store::find(tx, account)? else { return Ok(false) };
    let Some(key) = seal::open(keys.encryption(), &context(account), &factor.secret) else {
        return Err(Broken::Type("a second factor was encrypted with a key that is gone".into()));
    };
    match totp::step(&key, given, now) {
        Some(step) => store::use_step(tx, account, step),
        None => Ok(false),
    }
}

/// Uses a code of the app or of the recovery card; answers whether it is right.
///
/// # Errors
/// The database failed.
pub(super) fn spend_any(
    tx: &mut Tx,
    keys: &Keys,
    account: &AccountId,
    given: &str,
    now: Timestamp,
) -> Result<bool, Broken> {
    Ok(spend(tx, keys, account, given, now)?
        || cards::spend(tx, keys, (account, Kind::Recovery), given, now)?)
}
