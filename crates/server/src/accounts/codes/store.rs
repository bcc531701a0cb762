//! Where it is kept what browsers asked for and somebody must still prove.

use super::{Asked, Purpose};
use crate::kit::db::{Broken, Row, Tx, params, sql};
use crate::kit::id;
use jiff::Timestamp;
use mutual_aid::AccountId;

/// Something asked for, that a code proves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Its id, from which the code is made.
    pub id: String,
    /// How often a code was tried before.
    pub tries: i64,
    /// What is asked for, and for whom.
    pub asked: Asked,
}

/// Writes down what a browser asks for.
///
/// # Errors
/// The database failed.
pub fn insert(tx: &mut Tx, id: &str, browser: &str, asked: &Asked, now: Timestamp) -> Result<(), Broken> {
    let expires = now.saturating_add(asked.purpose.lasts()).unwrap_or(Timestamp::MAX);
    let text = sql("insert into account_codes (id, purpose, browser_hash, account_id, email, first_name,
            password_hash, language, made_at, expires_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)");
    let values = params![
        id,
        <&str>::from(asked.purpose),
        id::hash(browser),
        asked.account.as_ref().map(AccountId::as_str),
        asked.email,
        asked.first_name,
        asked.password_hash,
        asked.language.code(),
        now,
        expires
    ];
    tx.run(text, &values).map(|_| ())
}

/// The latest that a browser asked for and that still counts. A code just used counts a minute longer, so
/// that a second click is answered like the first.
///
/// # Errors
/// The database failed.
pub fn find(tx: &mut Tx, browser: &str, purpose: Purpose, now: Timestamp) -> Result<Option<Open>, Broken> {
    let used = now.saturating_sub(jiff::SignedDuration::from_secs(60)).unwrap_or(now);
    let text = sql("select id, purpose, account_id, email, first_name, password_hash, language, tries
        from account_codes
        where browser_hash = $1 and purpose = $2 and expires_at > $3 and (used_at is null or used_at > $4)
        order by made_at desc, id desc
        limit 1");
    let row = tx.one(text.locked(), &params![id::hash(browser), <&str>::from(purpose), now, used])?;
    row.as_ref().map(read).transpose()
}

/// What was asked for under an id, if it still counts.
///
/// # Errors
/// The database failed.
pub fn find_by_id(tx: &mut Tx, id: &str, now: Timestamp) -> Result<Option<Open>, Broken> {
    let text = sql("select id, purpose, account_id, email, first_name, password_hash, language, tries
        from account_codes
        where id = $1 and expires_at > $2");
    let row = tx.one(text, &params![id, now])?;
    row.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Open, Broken> {
    let purpose = row.get::<String>("purpose")?.parse();
    let asked = Asked {
        purpose: purpose.map_err(|_| Broken::Type("account_codes.purpose".into()))?,
        account: row.get::<Option<String>>("account_id")?.map(AccountId),
        email: row.get("email")?,
        first_name: row.get("first_name")?,
        password_hash: row.get("password_hash")?,
        language: row.get::<String>("language")?.parse().unwrap_or_default(),
    };
    Ok(Open { id: row.get("id")?, tries: row.get("tries")?, asked })
}

/// Counts a try.
///
/// # Errors
/// The database failed.
pub fn count_try(tx: &mut Tx, id: &str) -> Result<(), Broken> {
    tx.run(sql("update account_codes set tries = tries + 1 where id = $1"), &params![id]).map(|_| ())
}

/// Writes down that it was proven; it counts only once.
///
/// # Errors
/// The database failed.
pub fn mark_used(tx: &mut Tx, id: &str, now: Timestamp) -> Result<(), Broken> {
    let text =
        sql("update account_codes set used_at = $2, password_hash = null where id = $1 and used_at is null");
    tx.run(text, &params![id, now]).map(|_| ())
}

/// Ends what is open for an account, as erasing it does.
///
/// # Errors
/// The database failed.
pub fn end_all(tx: &mut Tx, account: &AccountId) -> Result<u64, Broken> {
    tx.run(sql("delete from account_codes where account_id = $1"), &params![account.as_str()])
}

/// Deletes what no longer counts; answers how many.
///
/// # Errors
/// The database failed.
pub fn forget(tx: &mut Tx, now: Timestamp) -> Result<u64, Broken> {
    tx.run(sql("delete from account_codes where expires_at <= $1"), &params![now])
}
