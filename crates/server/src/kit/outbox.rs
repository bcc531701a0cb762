//! The outbox: jobs written with the change that asks for them, done afterwards at least once.

mod worker;

use jiff::{SignedDuration, Timestamp};

use super::db::{Broken, Row, Topic, Tx, params, sql};

pub use worker::{BoxFuture, Drained, Handler, Settings, Worker};

/// A job to be done later.
#[derive(Clone, Copy, Debug)]
pub struct NewJob<'a> {
    /// The job's id, from the change.
    pub id: &'a str,
    /// The name its handler knows it by.
    pub job: &'a str,
    /// What it needs, as JSON.
    pub payload: &'a str,
    /// The organisation it belongs to.
    pub organisation_id: Option<&'a str>,
    /// Not before this moment.
    pub due_at: Timestamp,
    /// The moment of the change.
    pub created_at: Timestamp,
}

/// A job handed to its handler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Job {
    /// The job's id; a handler may use it to do its work only once.
    pub id: String,
    /// The job's name.
    pub job: String,
    /// What it needs, as JSON.
    pub payload: String,
    /// The organisation it belongs to.
    pub organisation_id: Option<String>,
    /// Which attempt this is, from 1.
    pub attempt: i64,
}

/// How an attempt ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is done.
    Done,
    /// It may succeed later. The reason holds no personal data.
    Retry(String),
    /// It will never succeed. The reason holds no personal data.
    GiveUp(String),
}

/// How many jobs are left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Left {
    /// Neither done nor given up.
    pub waiting: i64,
    /// Given up.
    pub failed: i64,
}

/// Puts a job; workers of this process wake once the change is committed.
pub fn put(tx: &mut Tx, job: &NewJob) -> Result<(), Broken> {
    tx.run(
        sql("insert into outbox (id, job, payload, organisation_id, due_at, created_at)
            values ($1, $2, $3, $4, $5, $6)"),
        &params![job.id, job.job, job.payload, job.organisation_id, job.due_at, job.created_at],
    )?;
    tx.announce(Topic::Jobs);
    Ok(())
}

/// Puts a job unless one of its id was put before; tells whether it was put now.
pub fn put_once(tx: &mut Tx, job: &NewJob) -> Result<bool, Broken> {
    let put = tx.run(
        sql("insert into outbox (id, job, payload, organisation_id, due_at, created_at)
            values ($1, $2, $3, $4, $5, $6)
            on conflict (id) do nothing"),
        &params![job.id, job.job, job.payload, job.organisation_id, job.due_at, job.created_at],
    )?;
    tx.announce(Topic::Jobs);
    Ok(put > 0)
}

/// Counts what is left.
pub fn left(tx: &mut Tx) -> Result<Left, Broken> {
    let row = tx.one(
        sql("select
                cast(coalesce(sum(case when done_at is null and failed_at is null then 1 else 0 end), 0)
                    as bigint) as waiting,
                cast(coalesce(sum(case when failed_at is null then 0 else 1 end), 0) as bigint) as failed
            from outbox"),
        &[],
    )?;
    row.map_or(Ok(Left { waiting: 0, failed: 0 }), |row| {
        Ok(Left { waiting: row.get("waiting")?, failed: row.get("failed")? })
    })
}

/// Deletes jobs done before a moment; answers how many.
pub fn forget(tx: &mut Tx, done_before: Timestamp) -> Result<u64, Broken> {
    tx.run(sql("delete from outbox where done_at < $1"), &params![done_before])
}

/// Counts the jobs of a name that were put before a moment as done, undone as they are; answers how many.
pub fn skip(tx: &mut Tx, job: &str, put_before: Timestamp, now: Timestamp) -> Result<u64, Broken> {
    tx.run(
        sql("update outbox set done_at = $3 where job = $1 and created_at < $2 and done_at is null"),
        &params![job, put_before, now],
    )
}

/// Takes due jobs under a lease: until it ends, no other worker takes them.
pub fn claim(
    tx: &mut Tx,
    worker: &str,
    now: Timestamp,
    lease: SignedDuration,
    most: i64,
) -> Result<Vec<Job>, Broken> {
    let until = later(now, lease);
    let rows = tx.all(
        sql("update outbox set lease_until = $1, lease_by = $2, attempts = attempts + 1
            where id in (
                select id from outbox
                where done_at is null and failed_at is null and due_at <= $3
                    and (lease_until is null or lease_until < $3)
                order by due_at, id
                limit $4
            )
            returning id, job, payload, organisation_id, attempts"),
        &params![until, worker, now, most],
    )?;
    rows.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Job, Broken> {
    Ok(Job {
        id: row.get("id")?,
        job: row.get("job")?,
        payload: row.get("payload")?,
        organisation_id: row.get("organisation_id")?,
        attempt: row.get("attempts")?,
    })
}

/// Writes down how an attempt ended, unless the lease has passed to another worker. A retry is due after
/// a pause that doubles with each attempt: half a minute, at most six hours.
pub fn settle(tx: &mut Tx, worker: &str, job: &Job, outcome: &Outcome, now: Timestamp) -> Result<(), Broken> {
    let changed = match outcome {
        Outcome::Done => tx.run(
            sql("update outbox set done_at = $1, last_error = null, lease_until = null, lease_by = null
                where id = $2 and lease_by = $3"),
            &params![now, job.id, worker],
        ),
        Outcome::Retry(reason) => tx.run(
            sql("update outbox set due_at = $1, last_error = $2, lease_until = null, lease_by = null
                where id = $3 and lease_by = $4"),
            &params![later(now, pause(job.attempt)), reason, job.id, worker],
        ),
        Outcome::GiveUp(reason) => tx.run(
            sql("update outbox set failed_at = $1, last_error = $2, lease_until = null, lease_by = null
                where id = $3 and lease_by = $4"),
            &params![now, reason, job.id, worker],
        ),
    }?;
    if changed == 0 {
        tracing::warn!(job = job.job, id = job.id, "a job outlived its lease");
    }
    Ok(())
}

fn pause(attempt: i64) -> SignedDuration {
    let doublings = u32::try_from(attempt - 1).unwrap_or_default().min(10);
    let seconds = 30_i64.saturating_mul(1 << doublings);
    SignedDuration::from_secs(seconds.min(6 * 60 * 60))
}

fn later(now: Timestamp, by: SignedDuration) -> Timestamp {
    now.checked_add(by).unwrap_or(Timestamp::MAX)
}
