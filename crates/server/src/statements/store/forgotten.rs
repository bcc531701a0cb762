//! What banks say of people is forgotten when nothing needs it any more.

use crate::app::Keep;
use crate::kit::db::{Broken, params, sql};
use mutual_aid::Moment;

/// Files that were read and that nobody booked or put away are put away after so many days.
const DAYS_TO_BOOK: i64 = 60;

/// Years after the end of the financial year for which papers are kept (accounting act, art. 74).
const YEARS_KEPT: i16 = 5;

/// Forgets files that nobody booked, and what payers wrote once their papers need not be kept; sums, days and keys stay, so
/// that an old file still books nothing twice. Answers how many rows changed.
///
/// # Errors
/// The database failed.
pub fn forget(keep: &mut Keep<'_>) -> Result<u64, Broken> {
    let now = Moment(keep.now);
    let files = keep.tx.run(
        sql("update statements set status = 'dropped', content = $2, version = version + 1
            where status = 'waiting' and uploaded_at < $1"),
        &params![now.plus_days(-DAYS_TO_BOOK).0, Vec::<u8>::new()],
    )?;
    let first = format!("{}-01-01", now.day().0.year() - YEARS_KEPT);
    let lines = keep.tx.run(
        sql("update bank_lines
            set title = '', counterparty = '', counterparty_account = null, reference = null, version = version + 1
            where booked_on < $1 and status <> 'unexplained' and (title <> '' or counterparty <> '')"),
        &params![first],
    )?;
    Ok(files + lines)
}
