//! What was read of a file and waits to be looked at.

use crate::app::{Change, Keep, Look};
use crate::failure::Failure;
use crate::kit::db::Broken;
use crate::kit::staging::{self, State};
use crate::statements::parse::{Head, Parsed, Row};

/// How far the reading of a file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Where it stands.
    pub state: State,
    /// Bytes that were read.
    pub done: i64,
    /// All of them.
    pub total: i64,
    /// What the file says, once it was read.
    pub head: Option<Head>,
}

/// A file waits to be read.
///
/// # Errors
/// The database failed.
pub fn stage(change: &mut Change<'_>, id: &str, total: i64) -> Result<(), Failure> {
    let now = change.now().0;
    Ok(staging::begin(change.tx, id, total, now)?)
}

/// Keeps lines that were read.
///
/// # Errors
/// The database failed.
pub fn save_chunk(
    keep: &mut Keep<'_>,
    id: &str,
    position: i64,
    rows: &[Row],
    done: i64,
) -> Result<(), Failure> {
    let text = serde_json::to_string(rows).map_err(|error| Broken::Type(error.to_string()))?;
    Ok(staging::add(keep.tx, id, position, &text, done)?)
}

/// Keeps what the file says besides its lines: it was read to its end.
///
/// # Errors
/// The database failed.
pub fn save_head(keep: &mut Keep<'_>, id: &str, head: &Head) -> Result<(), Failure> {
    let text = serde_json::to_string(head).map_err(|error| Broken::Type(error.to_string()))?;
    Ok(staging::end(keep.tx, id, State::Whole, Some(&text))?)
}

/// How far a file is; nothing once it is booked or dropped.
///
/// # Errors
/// The database failed.
pub fn progress(look: &mut Look<'_>, id: &str) -> Result<Option<Progress>, Failure> {
    let Some(batch) = staging::find(look.tx, id)? else { return Ok(None) };
    let head = batch.report.as_deref().map(serde_json::from_str).transpose();
    let head = head.map_err(|error| Broken::Type(error.to_string()))?;
    Ok(Some(Progress { state: batch.state, done: batch.done, total: batch.total, head }))
}

/// Everything that was read of a file, once it was read to its end.
///
/// # Errors
/// The database failed.
pub fn staged(look: &mut Look<'_>, id: &str) -> Result<Option<Parsed>, Failure> {
    let Some(Progress { head: Some(head), .. }) = progress(look, id)? else { return Ok(None) };
    Ok(Some(Parsed { rows: staged_rows(look, id)?, head }))
}

/// The lines that were read of a file.
///
/// # Errors
/// The database failed.
pub fn staged_rows(look: &mut Look<'_>, id: &str) -> Result<Vec<Row>, Failure> {
    let mut rows: Vec<Row> = Vec::new();
    staging::each(look.tx, id, |content| {
        let chunk: Vec<Row> =
            serde_json::from_str(&content).map_err(|error| Broken::Type(error.to_string()))?;
        rows.extend(chunk);
        Ok(())
    })?;
    Ok(rows)
}

/// Forgets what was read of a file.
///
/// # Errors
/// The database failed.
pub fn forget_staged(change: &mut Change<'_>, id: &str) -> Result<(), Failure> {
    Ok(staging::forget_one(change.tx, id)?)
}
