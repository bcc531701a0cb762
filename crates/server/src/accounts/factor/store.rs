//! Where second factors are kept, encrypted.

use crate::kit::db::{Broken, Tx, params, sql};
use jiff::Timestamp;
use mutual_aid::AccountId;

/// A second factor as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factor {
    /// The key, encrypted.
    pub secret: String,
    /// The last step of the clock whose code was used.
    pub last_step: i64,
    /// Since when.
    pub set_at: Timestamp,
}

/// The second factor of an account.
///
/// # Errors
/// The database failed.
pub fn find(tx: &mut Tx, account: &AccountId) -> Result<Option<Factor>, Broken> {
    let text = sql("select secret, last_step, set_at from second_factors where account_id = $1");
    let row = tx.one(text, &params![account.as_str()])?;
    let read = |row: crate::kit::db::Row| {
        Ok(Factor {
            secret: row.get("secret")?,
            last_step: row.get("last_step")?,
            set_at: row.get("set_at")?,
        })
    };
    row.map(read).transpose()
}

/// Sets a second factor in place of the one before.
///
/// # Errors
/// The database failed.
pub fn put(tx: &mut Tx, account: &AccountId, factor: &Factor) -> Result<(), Broken> {
    let text =
        sql("insert into second_factors (account_id, secret, last_step, set_at) values ($1, $2, $3, $4)
        on conflict (account_id) do update
            set secret = excluded.secret, last_step = excluded.last_step, set_at = excluded.set_at");
    let values = params![account.as_str(), factor.secret, factor.last_step, factor.set_at];
    tx.run(text, &values).map(|_| ())
}

/// Uses the code of a step of the clock; answers whether it was not used before.
///
/// # Errors
/// The database failed.
pub fn use_step(tx: &mut Tx, account: &AccountId, step: i64) -> Result<bool, Broken> {
    let text = sql("update second_factors set last_step = $2 where account_id = $1 and last_step < $2");
    Ok(tx.run(text, &params![account.as_str(), step])? > 0)
}

/// Takes the second factor away; answers whether there was one.
///
/// # Errors
/// The database failed.
pub fn remove(tx: &mut Tx, account: &AccountId) -> Result<bool, Broken> {
    Ok(tx.run(sql("delete from second_factors where account_id = $1"), &params![account.as_str()])? > 0)
}
