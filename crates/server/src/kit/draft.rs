//! Steps of a form that are not sent yet, kept on the server under a key that only the browser has.

use jiff::{SignedDuration, Timestamp};

use super::db::{Broken, Tx, params, sql};
use super::id;

/// How long a draft waits for its writer to come back.
pub const LASTS: SignedDuration = SignedDuration::from_hours(14 * 24);

/// Keeps the steps of a form, in place of what was kept before.
pub fn save(tx: &mut Tx, key: &str, kind: &str, steps: &str, now: Timestamp) -> Result<(), Broken> {
    let expires = now.saturating_add(LASTS).unwrap_or(Timestamp::MAX);
    tx.run(
        sql("
            insert into form_drafts (key_hash, kind, steps, saved_at, expires_at) values ($1, $2, $3, $4, $5)
            on conflict (key_hash) do update
                set steps = excluded.steps, saved_at = excluded.saved_at, expires_at = excluded.expires_at"),
        &params![hash(key, kind), kind, steps, now, expires],
    )
    .map(|_| ())
}

/// The steps kept, unless their time is over.
pub fn find(tx: &mut Tx, key: &str, kind: &str, now: Timestamp) -> Result<Option<String>, Broken> {
    let row = tx.one(
        sql("select steps from form_drafts where key_hash = $1 and expires_at > $2"),
        &params![hash(key, kind), now],
    )?;
    row.map(|row| row.get("steps")).transpose()
}

/// Forgets a draft, once it was sent.
pub fn end(tx: &mut Tx, key: &str, kind: &str) -> Result<(), Broken> {
    tx.run(sql("delete from form_drafts where key_hash = $1"), &params![hash(key, kind)]).map(|_| ())
}

/// Deletes the drafts whose time is over; answers how many.
pub fn forget(tx: &mut Tx, now: Timestamp) -> Result<u64, Broken> {
    tx.run(sql("delete from form_drafts where expires_at <= $1"), &params![now])
}

fn hash(key: &str, kind: &str) -> String {
    id::hash(&format!("draft\n{kind}\n{key}"))
}
