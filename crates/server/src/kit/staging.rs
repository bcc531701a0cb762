//! Rows of long work, put aside in chunks until one short change takes them all.

use jiff::Timestamp;

use super::db::{Broken, Row, Tx, params, sql};

/// How far the work is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody began.
    Waiting,
    /// Some chunks are there.
    Working,
    /// All are there.
    Whole,
    /// It will never be whole.
    Failed,
}

/// A piece of long work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// How far it is.
    pub state: State,
    /// How much is done.
    pub done: i64,
    /// How much there is.
    pub total: i64,
    /// What was found, once it is whole.
    pub report: Option<String>,
}

/// Begins a batch, or begins it anew.
pub fn begin(tx: &mut Tx, id: &str, total: i64, now: Timestamp) -> Result<(), Broken> {
    tx.run(sql("delete from staged_chunks where batch_id = $1"), &params![id])?;
    tx.run(
        sql("insert into staged_batches (id, state, total, made_at) values ($1, 'waiting', $2, $3)
            on conflict (id) do update set state = 'waiting', done = 0, total = $2, report = null"),
        &params![id, total, now],
    )
    .map(|_| ())
}

/// Puts a chunk aside; a chunk of the same position takes the place of the one before.
pub fn add(tx: &mut Tx, id: &str, position: i64, content: &str, done: i64) -> Result<(), Broken> {
    tx.run(
        sql("insert into staged_chunks (batch_id, position, content) values ($1, $2, $3)
            on conflict (batch_id, position) do update set content = excluded.content"),
        &params![id, position, content],
    )?;
    tx.run(
        sql("update staged_batches set state = 'working', done = $2 where id = $1 and state <> 'whole'"),
        &params![id, done],
    )
    .map(|_| ())
}

/// Ends a batch: it is whole, or has failed.
pub fn end(tx: &mut Tx, id: &str, state: State, report: Option<&str>) -> Result<(), Broken> {
    let state = match state {
        State::Failed => "failed",
        _ => "whole",
    };
    tx.run(
        sql("update staged_batches set state = $2, done = total, report = $3 where id = $1"),
        &params![id, state, report.map(str::to_owned)],
    )
    .map(|_| ())
}

/// A batch.
pub fn find(tx: &mut Tx, id: &str) -> Result<Option<Batch>, Broken> {
    let text = sql("select state, done, total, report from staged_batches where id = $1");
    let row = tx.one(text, &params![id])?;
    row.as_ref().map(read).transpose()
}

/// Its chunks in their order.
pub fn each(tx: &mut Tx, id: &str, mut take: impl FnMut(String) -> Result<(), Broken>) -> Result<(), Broken> {
    tx.each(
        sql("select content from staged_chunks where batch_id = $1 order by position"),
        &params![id],
        |row| take(row.get("content")?),
    )
}

/// Forgets a batch.
pub fn forget_one(tx: &mut Tx, id: &str) -> Result<(), Broken> {
    tx.run(sql("delete from staged_chunks where batch_id = $1"), &params![id])?;
    tx.run(sql("delete from staged_batches where id = $1"), &params![id]).map(|_| ())
}

/// Forgets batches made before a moment; answers how many.
pub fn forget(tx: &mut Tx, made_before: Timestamp) -> Result<u64, Broken> {
    tx.run(
        sql("delete from staged_chunks where batch_id in (select id from staged_batches where made_at < $1)"),
        &params![made_before],
    )?;
    tx.run(sql("delete from staged_batches where made_at < $1"), &params![made_before])
}

fn read(row: &Row) -> Result<Batch, Broken> {
    let state = match row.get::<String>("state")?.as_str() {
        "waiting" => State::Waiting,
        "working" => State::Working,
        "whole" => State::Whole,
        "failed" => State::Failed,
        _ => return Err(Broken::Type("staged_batches.state".into())),
    };
    Ok(Batch { state, done: row.get("done")?, total: row.get("total")?, report: row.get("report")? })
}
