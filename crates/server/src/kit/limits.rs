//! How often somebody may try something, counted in the database so that it holds on all nodes.

use jiff::{SignedDuration, Timestamp};

use super::db::{Broken, Tx, params, sql};
use super::{clock, id};

/// So many times within a window of time.
#[derive(Clone, Copy, Debug)]
pub struct Limit {
    /// What is limited; the same person may do other things meanwhile.
    pub purpose: &'static str,
    /// How many times in a window.
    pub max: i64,
    /// How long a window lasts; windows stand side by side from 1970 on.
    pub window: SignedDuration,
}

/// Counts one attempt of `who` (an address, an account, a case number) and tells whether it is allowed.
/// Run it in a change of its own: a story that is refused afterwards would take the count back with it.
pub fn allow(tx: &mut Tx, limit: &Limit, who: &str, now: Timestamp) -> Result<bool, Broken> {
    if limit.max < 1 {
        return Ok(false);
    }
    let counted = tx.run(
        sql("
            insert into limit_counters (key, window_start, count) values ($1, $2, 1)
            on conflict (key, window_start) do update set count = limit_counters.count + 1
            where limit_counters.count < $3"),
        &params![key(limit, who), window_start(limit, now), limit.max],
    )?;
    Ok(counted > 0)
}

/// Starts the count of `who` anew, as after a sign-in that succeeded.
pub fn clear(tx: &mut Tx, limit: &Limit, who: &str) -> Result<(), Broken> {
    tx.run(sql("delete from limit_counters where key = $1"), &params![key(limit, who)]).map(|_| ())
}

/// Deletes the windows that began before; answers how many.
pub fn forget(tx: &mut Tx, began_before: Timestamp) -> Result<u64, Broken> {
    tx.run(sql("delete from limit_counters where window_start < $1"), &params![began_before])
}

fn key(limit: &Limit, who: &str) -> String {
    id::hash(&format!("limit\n{}\n{who}", limit.purpose))
}

fn window_start(limit: &Limit, now: Timestamp) -> String {
    let length = limit.window.as_secs().max(1);
    let start = now.as_second() - now.as_second().rem_euclid(length);
    clock::text(Timestamp::from_second(start).unwrap_or(now))
}
