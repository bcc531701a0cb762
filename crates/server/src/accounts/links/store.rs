//! Where links that are used once are kept: the hash of each, never the link.

use super::Purpose;
use crate::kit::db::{Broken, Tx, params, sql};
use crate::kit::id;
use jiff::Timestamp;
use mutual_aid::AccountId;

/// Writes down a link; the ones before it no longer count.
///
/// # Errors
/// The database failed.
pub fn insert(
    tx: &mut Tx,
    account: &AccountId,
    token: &str,
    purpose: Purpose,
    times: (Timestamp, Timestamp),
) -> Result<(), Broken> {
    remove_all(tx, account)?;
    let text = sql("insert into account_links (token_hash, account_id, purpose, made_at, expires_at)
        values ($1, $2, $3, $4, $5)");
    let values = params![id::hash(token), account.as_str(), <&str>::from(purpose), times.0, times.1];
    tx.run(text, &values).map(|_| ())
}

/// The account of a link that still counts.
///
/// # Errors
/// The database failed.
pub fn find(tx: &mut Tx, token: &str, now: Timestamp) -> Result<Option<AccountId>, Broken> {
    let text = sql("select account_id from account_links
        where token_hash = $1 and expires_at > $2 and used_at is null");
    let row = tx.one(text, &params![id::hash(token), now])?;
    row.map(|row| row.get("account_id").map(AccountId)).transpose()
}

/// Writes down that a link was used.
///
/// # Errors
/// The database failed.
pub fn mark_used(tx: &mut Tx, token: &str, now: Timestamp) -> Result<(), Broken> {
    let text = sql("update account_links set used_at = $2 where token_hash = $1");
    tx.run(text, &params![id::hash(token), now]).map(|_| ())
}

/// Takes the links of an account back.
///
/// # Errors
/// The database failed.
pub fn remove_all(tx: &mut Tx, account: &AccountId) -> Result<u64, Broken> {
    tx.run(sql("delete from account_links where account_id = $1"), &params![account.as_str()])
}

/// Deletes the links whose time is over; answers how many.
///
/// # Errors
/// The database failed.
pub fn forget(tx: &mut Tx, now: Timestamp) -> Result<u64, Broken> {
    tx.run(sql("delete from account_links where expires_at <= $1"), &params![now])
}
